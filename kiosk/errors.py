"""Everything that can go wrong outside this program.

    KioskError                  the world's fault: a sentence for staff, where it happened, what to do
    ├── ConfigError             kiosk.toml says something we can't follow
    ├── FetchError              a document or file could not be had over the network
    │   ├── Offline             no network, no name, nobody answers
    │   ├── Refused             we may not go there (host, scheme, private address, redirect)
    │   ├── BadAnswer           an answer came, but not one we can use (status, size, type, cut short)
    │   └── TryLater            429 or 503: the server asks for patience (``after`` seconds)
    ├── SourceError             a catalogue document is not what its standard says
    ├── MediaError              a picture, film, sound or caption file can't be shown
    └── StoreError              the disk or a database file

Anything else is our own bug: it is logged with its traceback, the visitor is taken back to the start,
and staff are told. Visitors never read one of these sentences; the screen has its own few.
"""


class KioskError(Exception):
    """A fault of the world. ``str()`` is one line: where, what happened, and the next step."""

    def __init__(self, what: str, *, where: str = "", next_step: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.next_step = next_step

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return f"{line} {self.next_step}" if self.next_step else line


class ConfigError(KioskError):
    """The settings file; ``what`` holds one line for each mistake."""


class FetchError(KioskError):
    """A document or file could not be had over the network."""


class Offline(FetchError):
    """Nobody could be reached; what is already here goes on being shown."""


class Refused(FetchError):
    """The address is one we do not go to."""


class Distrusted(Refused):
    """Nobody vouches for who answers, or our clock can't tell: also the sign-in page of a guest Wi-Fi."""


class BadAnswer(FetchError):
    """An answer that can't be used. ``status`` is the HTTP status, 0 when there was none."""

    def __init__(
        self, what: str, *, where: str = "", next_step: str = "", status: int = 0, body: bytes = b""
    ) -> None:
        super().__init__(what, where=where, next_step=next_step)
        self.status = status
        self.body = body
        """What the server says about it, for a source that knows its language; never shown as it is."""


class TryLater(FetchError):
    """The server asks for patience. ``after`` is in seconds."""

    def __init__(self, what: str, *, where: str = "", next_step: str = "", after: float = 60.0) -> None:
        super().__init__(what, where=where, next_step=next_step)
        self.after = after


class SourceError(KioskError):
    """A catalogue document that does not follow its standard."""


class MediaError(KioskError):
    """A picture, film, sound or caption file that can't be shown."""


class StoreError(KioskError):
    """The disk or a database file."""


def cause(error: KioskError | OSError) -> str:
    """What happened, and not to what: for a line in the log about something that a visitor looked at."""
    return error.what if isinstance(error, KioskError) else error.strerror or type(error).__name__
