"""What the desktop of a PC at home is set to, followed as it changes (EN 301 549, 11.7).

Dark, high contrast, no movement, larger letters: where the system asks for any of these the screen follows,
until the visitor chooses otherwise. Where it asks for nothing special, what staff set holds.

Colours and contrast come from Qt. Of the size of letters and of movement Qt knows little on Linux: they come
from the desktop portal (org.freedesktop.portal.Settings), which GNOME, KDE and others answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant
from PySide6.QtGui import QGuiApplication

from kiosk.ui.session import Session

LARGE, VERY_LARGE = 1.2, 1.7
"""From so many times the usual letters on, ours are large, and very large."""
SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
APPEARANCE, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
ASKED = (
    (APPEARANCE, "color-scheme"),
    (APPEARANCE, "contrast"),
    (APPEARANCE, "reduced-motion"),
    (GNOME, "enable-animations"),
    (GNOME, "text-scaling-factor"),
)


@dataclass(frozen=True, slots=True)
class System:
    """What the desktop asks for."""

    dark: bool = False
    contrast: bool = False
    still: bool = False
    letters: float = 1.0
    """How many times the usual size."""

    def wishes(self) -> Mapping[str, object]:
        """In the words of ``Wishes``; what is as usual is left out."""
        found: dict[str, object] = {}
        if self.dark or self.contrast:
            found["theme"] = ("white" if self.dark else "paper") if self.contrast else "evening"
        if self.still:
            found["reduced_motion"] = True
        if self.letters >= LARGE:
            found["text_size"] = 2 if self.letters >= VERY_LARGE else 1
        return found


def asked(hints: QObject, care: QObject | None, said: Mapping[tuple[str, str], object]) -> System:
    """Of Qt's hints and the desktop's settings together: whoever asks for something is heard."""
    contrast = care.property("contrastPreference") if care else None
    motion = care.property("motionPreference") if care else None
    letters = said.get((GNOME, "text-scaling-factor"), 1.0)
    return System(
        dark=hints.property("colorScheme") == Qt.ColorScheme.Dark
        or said.get((APPEARANCE, "color-scheme")) == 1,
        contrast=_set(contrast) or said.get((APPEARANCE, "contrast")) == 1,
        still=_set(motion)
        or said.get((APPEARANCE, "reduced-motion")) == 1
        or said.get((GNOME, "enable-animations")) is False,
        letters=float(letters) if isinstance(letters, (int, float)) else 1.0,
    )


def _set(preference: object) -> bool:
    """Whether it is the other of two preferences than none."""
    return getattr(preference, "value", preference) == 1


class SystemWishes(QObject):
    """Lets the session wish what the desktop asks for, as long as the session lives."""

    def __init__(self, app: QGuiApplication, session: Session) -> None:
        super().__init__(session)
        self._session = session
        # Both are kept: Qt's object would be gone with our last reference to it.
        self._hints = app.styleHints()
        self._care = self._hints.accessibility() if hasattr(self._hints, "accessibility") else None  # Qt 6.10
        self._portal = Portal(self)
        self._hints.colorSchemeChanged.connect(self.heed)
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):  # the second of Qt 6.12
            if changed := getattr(self._care, name, None):
                changed.connect(self.heed)
        self._portal.changed.connect(self.heed)
        self.heed()

    @Slot()
    def heed(self) -> None:
        """Look at all of it again."""
        self._session.suggest(**asked(self._hints, self._care, self._portal.said).wishes())


class Portal(QObject):
    """The settings of the desktop, once it answers. Where nobody answers nothing is said."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: dict[tuple[str, str], object] = {}
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot: Any = SLOT("hear(QString,QString,QDBusVariant)")  # a str, whatever the stubs say
        bus.connect(SERVICE, PATH, INTERFACE, "SettingChanged", self, slot)
        for namespace, key in ASKED:
            call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
            call.setArguments([namespace, key])
            answer = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            answer.finished.connect(lambda done, which=(namespace, key): self._answered(which, done))

    def _answered(self, which: tuple[str, str], done: QDBusPendingCallWatcher) -> None:
        arguments = done.reply().arguments() if not done.isError() else []
        if arguments:
            self.hear(*which, arguments[0])
        done.deleteLater()

    @Slot(str, str, QDBusVariant)
    def hear(self, namespace: str, key: str, value: object) -> None:
        """One setting, now or changed."""
        while isinstance(value, QDBusVariant):  # some portals wrap it twice
            value = value.variant()
        if (namespace, key) in ASKED and self.said.get((namespace, key)) != value:
            self.said[namespace, key] = value
            self.changed.emit()
