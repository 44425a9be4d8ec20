"""TTML as plain cues: the profiles of television and streams (IMSC 1.1, EBU-TT-D, DFXP, SMPTE-TT).

Read as it comes, by expat: a document type ends it (so there are no entities and no other files), nesting
has a bound, and nothing of the document is kept but its words. What is only a picture gives no cue.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import inf, isfinite
from xml.parsers import expat

from kiosk.errors import MediaError
from kiosk.media.captions.cues import MAX_CUES, Captions, Cue, in_order, name, plain
from kiosk.media.captions.timing import Rates

MAX_DEPTH = 60
_MAX_AGENTS = 500
_MAX_PARTS = 64
"""Of one paragraph, each with words of its own; further ones are left out."""
_MAX_CHANGES = 32
"""Moments at which the words of one paragraph change. With more it is shown as a whole."""
_OPEN_ENDED = 10.0
"""Seconds that words without an end stay when nothing follows."""
_TIMED = frozenset({"body", "div", "p", "span"})
_ASIDE = frozenset({"metadata", "title", "desc", "copyright", "set", "animate", "image"})
_SMALL = frozenset({"text", "textContainer", "delimiter"})
"""Parts of ruby that say how the words beside them sound (TTML2, 10.2.35)."""


def is_xml(data: bytes) -> bool:
    """Whether it begins as a document in XML or HTML does, in whatever encoding."""
    return data[:256].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xfe\xff\t\r\n ").startswith(b"<")


def read(data: bytes) -> Captions:
    """Every cue that can be shown, and the number that can't.

    Of a document that is cut short, what there is of it. Raises MediaError when it is no TTML.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = reader.refuse
    parser.StartElementHandler = reader.open
    parser.EndElementHandler = reader.close
    parser.CharacterDataHandler = reader.write
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the last two: an encoding nobody knows
        if not reader.cues:
            raise MediaError(
                f"The caption file is no whole XML: {error}.", next_step="It is left out."
            ) from error
        reader.skipped += 1
    return in_order(_ended(sorted(reader.cues, key=lambda cue: cue.start)), reader.skipped)


def _ended(cues: list[Cue]) -> list[Cue]:
    """Words without an end stay until others come. ``cues`` in order of their start."""
    following = before = inf
    done = []
    for cue in reversed(cues):
        if cue.start < before:
            following, before = before, cue.start
        end = cue.end if isfinite(cue.end) else min(following, cue.start + _OPEN_ENDED)
        done.append(Cue(start=cue.start, end=end, text=cue.text, voice=cue.voice))
    return done[::-1]


@dataclass(slots=True)
class _Element:
    """An element that is open, between its instants in seconds of the film."""

    tag: str
    begin: float = 0.0
    end: float = inf
    follows: float = 0.0
    """Where the next child begins to count: at ``begin``, or in a sequence at the end of the one before."""
    in_turn: bool = False
    kept: bool = False
    """White space means what it says (``xml:space``)."""
    voice: str = ""
    aside: bool = False
    """What it holds is not shown."""


@dataclass(slots=True)
class _Part:
    begin: float
    end: float
    voice: str
    text: str


class _Reader:
    """What expat tells, in order."""

    def __init__(self) -> None:
        self.cues: list[Cue] = []
        self.skipped = 0
        self._open: list[_Element] = []
        self._rates = Rates()
        self._smpte = False
        self._origin = 0.0
        """Instant at which the programme begins (EBU-TT part 1); others begin at 0."""
        self._agents: dict[str, str] = {}
        self._agent = ""
        self._heard = ""
        """Words of the name or the instant in the head that is being read."""
        self._parts: list[_Part] = []

    def refuse(self, *_: object) -> None:
        """A document type: a web page has one, and what hides files in XML."""
        raise MediaError(
            "The caption file is a web page, or has a document type.", next_step="It is left out."
        )

    def open(self, qualified: str, given: dict[str, str]) -> None:
        """An element begins."""
        tag = qualified.rpartition(":")[2]
        told = {key.rpartition(":")[2]: value for key, value in given.items()}
        if not self._open:
            if tag != "tt":
                raise MediaError(
                    "The caption file is a document of another kind.", next_step="It is left out."
                )
            self._rates = Rates.of(told)
            self._smpte = told.get("timeBase") == "smpte"
            self._open.append(_Element(tag, kept=told.get("space") == "preserve"))
            return
        if len(self._open) >= MAX_DEPTH:
            raise MediaError("The caption file is nested too deeply.", next_step="It is left out.")
        if tag == "agent":
            self._agent = told.get("id", "")
        self._heard = ""
        self._open.append(self._inside(self._open[-1], tag, told))
        if tag == "p":
            self._parts = []
        elif tag == "br":
            self._add("\n")

    def write(self, text: str) -> None:
        """Words."""
        if not self._open:
            return
        element = self._open[-1]
        if element.tag in ("name", "documentStartOfProgramme"):
            self._heard = (self._heard + text)[:200]
        elif not element.aside:
            self._add(text if element.kept else " ".join(["", *text.split(), ""]) if text.strip() else " ")

    def close(self, _qualified: str) -> None:
        """The element that was opened last ends."""
        element = self._open.pop()
        if self._open and self._open[-1].in_turn and element.tag in _TIMED:
            self._open[-1].follows = element.end
        if element.tag == "name" and self._agent and len(self._agents) < _MAX_AGENTS:
            self._agents.setdefault(self._agent, name(self._heard))
        elif element.tag == "agent":
            self._agent = ""
        elif element.tag == "documentStartOfProgramme" and self._smpte:
            self._origin = self._rates.seconds(self._heard) or 0.0
        elif element.tag == "p" and not element.aside:
            self._tell(element)

    def _inside(self, around: _Element, tag: str, told: Mapping[str, str]) -> _Element:
        """A child of ``around``: when it shows, and who says it. Its instants count from its parent's."""
        hidden = told.get("display") == "none" or told.get("ruby", "") in _SMALL
        element = _Element(
            tag,
            around.begin,
            around.end,
            around.begin,
            told.get("timeContainer") == "seq",
            told["space"] == "preserve" if "space" in told else around.kept,
            self._named(told["agent"]) if told.get("agent") else around.voice,
            around.aside or hidden or tag in _ASIDE,
        )
        if tag not in _TIMED:
            return element
        instants = {key: self._rates.seconds(told[key]) for key in ("begin", "end", "dur") if key in told}
        if None in instants.values():
            self.skipped += not element.aside
            element.aside = True
            return element
        sound = {key: value for key, value in instants.items() if value is not None}
        element.begin = element.follows = around.follows + sound.get("begin", 0.0)
        ends = (
            around.follows + sound["end"] if "end" in sound else inf,
            element.begin + sound.get("dur", inf),
        )
        element.end = min(around.end, *ends)
        return element

    def _named(self, agents: str) -> str:
        return name(", ".join(filter(None, (self._agents.get(one, "") for one in agents.split()[:5]))))

    def _add(self, text: str) -> None:
        element = self._open[-1]
        if element.aside or not any(one.tag == "p" for one in self._open):
            return
        last = self._parts[-1] if self._parts else None
        if last is not None and (last.begin, last.end, last.voice) == (
            element.begin,
            element.end,
            element.voice,
        ):
            last.text += text
        elif len(self._parts) < _MAX_PARTS:
            self._parts.append(_Part(element.begin, element.end, element.voice, text))

    def _tell(self, paragraph: _Element) -> None:
        """A paragraph is over: a cue for each time that its words change, and for each who speaks."""
        parts, self._parts = self._parts, []
        words = [part for part in parts if part.text.strip()]
        if not words:
            return
        edges = sorted({edge for part in words if part.begin < part.end for edge in (part.begin, part.end)})
        if len(edges) > _MAX_CHANGES:
            edges = [paragraph.begin, paragraph.end]
        told = 0
        for begin, end in pairwise(edges):
            shown = [part for part in parts if (part.begin <= begin and end <= part.end) or len(edges) == 2]
            start, until = max(begin - self._origin, 0.0), end - self._origin
            for voice, said in _by_voice(shown):
                if start < until and (text := plain(said)) and len(self.cues) < MAX_CUES:
                    self.cues.append(Cue(start=start, end=until, text=text, voice=voice))
                    told += 1
        self.skipped += not told


def _by_voice(parts: list[_Part]) -> Iterator[tuple[str, str]]:
    """The words of each who speaks after another."""
    voice, words = "", ""
    for part in parts:
        if part.voice != voice and part.text.strip():
            yield voice, words
            voice, words = part.voice, ""
        words += part.text
    yield voice, words
