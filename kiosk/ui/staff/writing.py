"""A text while it is typed: what is on its way to the file, and what somebody else wrote there meanwhile."""

from typing import NamedTuple
from uuid import uuid4

from kiosk.staff import playlists


class Place(NamedTuple):
    """Where a text stands."""

    thing: str
    """The id of a playlist or of an entry."""
    field: str
    language: str


class Typed(NamedTuple):
    """What is typed there."""

    place: Place
    text: str


class TwoTexts(NamedTuple):
    """A text that could not be kept, and what somebody else wrote there."""

    typed: Typed
    theirs: str


class Writing:
    """What one person types, until the file has it."""

    def __init__(self) -> None:
        self._typed: Typed | None = None
        self._sent: Typed | None = None
        self._late: dict[Place, Typed] = {}
        """What the file did not take, and may take later."""
        self._stood: dict[Place, str] = {}
        """The text that stood there when it was begun or last kept."""
        self.clashes: dict[Place, TwoTexts] = {}
        """Nobody chose between these yet; also while another text is written."""
        self.step = ""
        """What is typed under the same one is taken back at once; empty for each by itself."""

    @property
    def waits(self) -> bool:
        """Something is typed that the file does not have."""
        return bool(self._typed or self._sent or self._late or self.clashes)

    def begin(self) -> None:
        """Somebody begins to type."""
        self.step = uuid4().hex
        self._stood.clear()

    def text(self, place: Place) -> str | None:
        """What is typed there and not in the file yet; None for nothing."""
        texts = (self._typed, self._sent, self._late.get(place))
        on_its_way = (one for one in texts if one is not None and one.place == place)
        return next((one.text for one in on_its_way), None)

    def is_elsewhere(self, place: Place) -> bool:
        """Whether something is typed in another place, which is to be sent before."""
        return self._typed is not None and self._typed.place != place

    def type(self, typed: Typed, stands: str) -> None:
        """This is there now; ``stands``: what the file has."""
        self._stood.setdefault(typed.place, stands)
        self._late.pop(typed.place, None)
        self._typed = typed

    def send(self) -> tuple[Typed, str | None] | None:
        """What is to be written down, and what must stand there until then; None for nothing."""
        typed, self._typed = self._typed, None
        if typed is None and self._late:
            _, typed = self._late.popitem()
        if typed is None:
            return None
        was = self._stood.get(typed.place)
        if self._sent is not None and self._sent.place == typed.place:  # it is on its way, and there first
            was = playlists.plain(self._sent.text)
        self._sent = typed
        return typed, was

    def arrived(self, typed: Typed) -> None:
        """The file has it."""
        self._stood[typed.place] = playlists.plain(typed.text)
        if self._sent is typed:
            self._sent = None

    def stood(self, place: Place) -> str | None:
        """What stood there when it was begun, or came there from here last."""
        return self._stood.get(place)

    def failed(self, typed: Typed, *, later: bool) -> None:
        """What was sent did not come in the file; ``later``: it is sent again, unless more is typed there."""
        if self._sent is typed:
            self._sent = None
        if later and self.text(typed.place) is None:
            self._late[typed.place] = typed

    def keep_mine(self, place: Place) -> None:
        """Of two texts, the one that was typed here; it is to be sent again.

        What is typed in another place was sent before.
        """
        if (two := self.clashes.pop(place, None)) is not None:
            self._stood[place] = two.theirs
            self._typed = self._typed or two.typed

    def keep_theirs(self, place: Place) -> None:
        """Of two texts, the one that somebody else wrote; what was typed here goes."""
        if (two := self.clashes.pop(place, None)) is not None:
            self._stood[place] = two.theirs
            if self._typed is not None and self._typed.place == place:
                self._typed = None
            if self._sent is not None and self._sent.place == place:
                self._sent = None

    def unchosen(self) -> list[Typed]:
        """What was typed here, of each two texts between which nobody chose; they are asked of no more."""
        typed = [one.typed for one in self.clashes.values()]
        self.clashes.clear()
        return typed

    def forget(self) -> None:
        """Whoever typed left."""
        self._sent = None
        self.clashes.clear()
        self._late.clear()
        self._stood.clear()
        self.step = ""
