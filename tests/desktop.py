"""A desktop portal and who follows it, on the session bus of this process (``dbus-run-session``).

    dbus-run-session -- python -m tests.desktop

A process of its own answers ``org.freedesktop.portal.Settings`` as GNOME does, and changes its settings when
all have been read. What a session wishes is printed as a line of JSON, each time that it changes, until it is
what the last change asks for.
"""

import json
import subprocess
import sys
from dataclasses import asdict

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant
from PySide6.QtGui import QGuiApplication

from kiosk.ui import system_wishes
from kiosk.ui.session import Session
from kiosk.ui.stay.defaults import Defaults

SAID = {
    (system_wishes.APPEARANCE, "color-scheme"): 1,
    (system_wishes.APPEARANCE, "contrast"): 0,
    (system_wishes.GNOME, "enable-animations"): False,
    (system_wishes.GNOME, "text-scaling-factor"): 1.5,
}
CHANGES = (
    (system_wishes.GNOME, "text-scaling-factor", 1.0),
    (system_wishes.APPEARANCE, "contrast", 1),
    ("org.example", "contrast", 0),
    (system_wishes.APPEARANCE, "color-scheme", 2),
)
LAST = "paper"
"""The theme of whoever wants contrast and nothing dark."""
PATIENCE_MS = 10_000


@ClassInfo({"D-Bus Interface": system_wishes.INTERFACE})
class Settings(QObject):
    """What the desktop is set to."""

    SettingChanged = Signal(str, str, QDBusVariant)

    def __init__(self) -> None:
        super().__init__()
        self.read = 0

    @Slot(str, str, result=QDBusVariant)
    def Read(self, namespace: str, key: str) -> QDBusVariant:  # noqa: N802 - its name on the bus
        """Wrapped twice, as the real one does."""
        self.read += 1
        if self.read == len(system_wishes.ASKED):
            QTimer.singleShot(0, self.change)
        return QDBusVariant(QDBusVariant(SAID.get((namespace, key), 0)))

    @Slot()
    def change(self) -> None:
        for namespace, key, value in CHANGES:
            self.SettingChanged.emit(namespace, key, QDBusVariant(value))


def serve() -> None:
    """Answer until somebody ends it."""
    app = QCoreApplication([])
    settings, bus = Settings(), QDBusConnection.sessionBus()
    exported = QDBusConnection.RegisterOption.ExportAllContents
    assert bus.registerObject(system_wishes.PATH, settings, exported)
    assert bus.registerService(system_wishes.SERVICE)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    app.exec()


def follow() -> None:
    """Print what is wished, until the last of it is. The visitor has chosen one thing themselves."""
    app = QGuiApplication([])
    with subprocess.Popen(
        [sys.executable, "-m", "tests.desktop", "serve"], stdout=subprocess.PIPE, text=True
    ) as desktop:
        assert desktop.stdout is not None
        assert desktop.stdout.readline() == "ready\n"
        session = Session(Defaults())

        def tell() -> None:
            sys.stdout.write(json.dumps(asdict(session.wishes)) + "\n")
            if session.wishes.theme == LAST:
                app.quit()

        session.wishesChanged.connect(tell)
        system_wishes.SystemWishes(app, session)
        QTimer.singleShot(PATIENCE_MS, app.quit)
        app.exec()
        desktop.terminate()


if __name__ == "__main__":
    serve() if sys.argv[1:] == ["serve"] else follow()
