"""Qt itself: which renderer, which fonts, which language, which pictures. No page and no data."""

import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QAccessible, QFont, QFontDatabase, QGuiApplication, QImageReader
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

log = logging.getLogger(__name__)

QML = Path(__file__).resolve().parent.parent / "qml"
FAMILY = "Atkinson Hyperlegible Next"
FALLBACK = "Noto Sans"
PICTURE_MEMORY_MB = 128
"""Most that one decoded picture may take: a picture bomb is refused, not drawn."""
FIRST_FRAME_MS = 3000
"""Longest that anybody waits for the first picture on screen; a screen that sleeps shows none."""


def choose_renderer(wish: str, *, gpu: bool) -> str:
    """Which scene graph to use: the software one when there is no real GPU.

    Without a GPU it scrolls two to four times faster than OpenGL in software and takes a quarter of the
    processor (DECISIONS.md).
    """
    if wish == "auto":
        return "gpu" if gpu else "software"
    return wish


def has_gpu() -> bool:
    """Whether the kernel shows a render node."""
    return any(Path("/dev/dri").glob("renderD*")) if Path("/dev/dri").is_dir() else False


def prepare(renderer: str) -> None:
    """Settle what must be known before Qt starts."""
    if choose_renderer(renderer, gpu=has_gpu()) == "software":
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    # Python paints video; it must do so on the GUI thread and never on a render thread that waits for it.
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1")


def application(assets: Path) -> QGuiApplication:
    """The one application object, with our fonts and none of the system's surprises."""
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(["venster"])
    alone_on_vnc(app)
    app.setApplicationName("venster")
    app.setApplicationDisplayName("Venster")
    QAccessible.setActive(True)
    QImageReader.setAllocationLimit(PICTURE_MEMORY_MB)
    for file in sorted((assets / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            log.warning("the font %s can't be read", file.name)
    QFont.insertSubstitution(FAMILY, FALLBACK)
    app.setFont(QFont(FAMILY))
    return app


def alone_on_vnc(app: QGuiApplication) -> None:
    """When the screen is VNC, only this machine may look (``remote.keep_to_loopback``). Raises KioskError."""
    if app.platformName() == "vnc":
        from kiosk.ui import remote  # only then: it loads what speaks to networks

        remote.keep_to_loopback(app)


class Translation(QObject):
    """The words on screen in the visitor's language."""

    def __init__(self, app: QGuiApplication, folder: Path, engine: QQmlApplicationEngine) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._engine = engine
        self._language = ""
        self._translator = QTranslator(self)
        self._compiled = b""
        """What the translator reads from: Qt keeps no copy of it."""

    def speak(self, language: str) -> None:
        """Change every word that is on screen now, and the language that a screen reader is told of them.

        What says nothing else is in the default locale: a screen reader asks everything for its own
        (``GetLocale`` of AT-SPI, the culture of UI Automation; WCAG 3.1.1).

        The words are held in memory. Qt would map the file, and an update that replaces it under a running
        screen turned them into rubbish.
        """
        if language == self._language:
            return
        self._language = language
        QLocale.setDefault(QLocale(language))
        self._app.removeTranslator(self._translator)
        compiled = b""
        try:
            compiled = (self._folder / f"venster_{language}.qm").read_bytes()
        except OSError as error:
            log.warning("the translation can't be read: %s", error)
        if not self._translator.load(compiled):
            log.warning("there is no translation for %r", language)
        self._compiled = compiled
        self._app.installTranslator(self._translator)
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._engine.retranslate()


def load(
    engine: QQmlApplicationEngine,
    images: Mapping[str, QQuickImageProvider],
    properties: dict[str, Any],
    window: str = "Main",
) -> QQuickWindow:
    """Load a window. Raises RuntimeError when our own QML does not load: that is a bug, not the world."""
    for name, provider in images.items():
        engine.addImageProvider(name, provider)
    engine.addImportPath(str(QML))
    engine.setInitialProperties(properties)
    engine.loadFromModule("Kiosk", window)
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("the window did not load; the lines above say why")
    return roots[0]


def fill(app: QGuiApplication, window: QQuickWindow) -> None:
    """The whole screen: where there is no window manager (a kiosk has none) nobody else makes it so large."""
    window.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
    window.setGeometry(app.primaryScreen().geometry())
    window.showFullScreen()


def after_first_frame(window: QQuickWindow, begin: Callable[[], None]) -> None:
    """Do it once, when the first picture is on screen, or when there has been none for a while."""
    begun = False

    def once() -> None:
        nonlocal begun
        if not begun:
            begun = True
            begin()

    window.frameSwapped.connect(once, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(FIRST_FRAME_MS, once)
