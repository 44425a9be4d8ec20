"""RDF documents: bytes become quads without a network and without a file being opened.

rdflib reads N-Quads, N-Triples, TriG, Turtle and JSON-LD; it is only given text, with its contexts in it
(see ``ldes.rdf_contexts``), and its parsers write to a list in the order of the document.
"""

import logging
import re
from collections.abc import Callable, Iterator
from typing import Any, cast

from rdflib import BNode, Graph
from rdflib.exceptions import Error as RDFLibError
from rdflib.exceptions import ParserError
from rdflib.plugins.parsers.jsonld import to_rdf
from rdflib.plugins.parsers.notation3 import RDFSink, SinkParser
from rdflib.plugins.parsers.nquads import NQuadsParser
from rdflib.plugins.parsers.trig import TrigSinkParser
from rdflib.term import Literal
from rdflib.term import Node as Term

from kiosk.catalogue.addresses import file_extension
from kiosk.catalogue.documents import decode
from kiosk.catalogue.ldes.rdf_contexts import closed
from kiosk.errors import SourceError

ACCEPT = (
    "application/n-quads, application/n-triples;q=0.9, application/trig;q=0.8, text/turtle;q=0.7, "
    "application/ld+json;q=0.6, application/json;q=0.3, */*;q=0.1"
)
"""What we can read, the quickest first (LDES, "Accept")."""
MAX_PAGE = 16 * 2**20
"""Bytes. Turtle is read at some 4 MB a second, N-Quads at 10."""

Quad = tuple[Term, Term, Term, str]
"""Subject, predicate, object, and the name of its graph; empty for the default graph."""

# A date that is none is what somebody wrote: it stays text here, and is nobody's traceback.
logging.getLogger("rdflib.term").setLevel(logging.CRITICAL)

_HALF = re.compile(r"[\ud800-\udfff]")
"""Half a character (a surrogate of UTF-16), which no text may hold and no database takes."""
_HALF_WRITTEN = re.compile(r"\\(?:u|U0000)[dD][89a-fA-F]")
_NO_NAME = re.compile(r"[\ud800-\udfff\ufffd]")
"""In a name, also what the reader of JSON puts in its place."""
_LINE_BREAK = re.compile(r"[\r\n]+")
_BOM = "\ufeff"
_FORMATS = {
    "application/n-quads": "quads",
    "application/n-triples": "quads",
    "application/trig": "trig",
    "text/turtle": "turtle",
    "application/x-turtle": "turtle",
    "text/n3": "turtle",
    "application/ld+json": "json",
    "application/json": "json",
    "nq": "quads",
    "nt": "quads",
    "trig": "trig",
    "ttl": "turtle",
    "jsonld": "json",
    "json": "json",
}
_UNREADABLE = (
    RDFLibError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What rdflib's parsers raise over documents that are not what they seem; SyntaxError is one of its own."""


class _Graph:
    """A named graph on its way into the list of quads."""

    def __init__(self, quads: list[Quad], name: str = "") -> None:
        self._quads = quads
        self.identifier = name

    def add(self, triple: tuple[Term, Term, Term]) -> None:
        """One more statement, in the order of the document."""
        self._quads.append((*triple, self.identifier))


class _Quads:
    """What rdflib's parsers write to instead of to a Dataset: that gives its quads back in no order."""

    context_aware = True
    identifier = ""

    def __init__(self) -> None:
        self.quads: list[Quad] = []
        self.default_context = _Graph(self.quads)

    def get_context(self, name: object) -> _Graph:
        """The graph of that name."""
        return _Graph(self.quads, str(name))

    def bind(self, *_: object) -> None:
        """Prefixes are of no use behind the parser."""


class _Sink(RDFSink):
    """The same for the parsers of Turtle and TriG."""

    def __init__(self, page: _Quads) -> None:
        super().__init__(cast(Graph, page))
        self._page = page

    def newGraph(self, identifier: Any) -> Any:  # noqa: N802
        return self._page.get_context(identifier)

    def newFormula(self) -> Any:  # noqa: N802
        raise ParserError("A formula is no Turtle.")

    def newBlankNode(self, arg: Any = None, uri: str | None = None, why: Any = None) -> BNode:  # noqa: N802
        return BNode()

    def makeStatement(self, quadruple: Any, why: Any = None) -> None:  # noqa: N802
        graph, predicate, subject, told = quadruple
        subject, predicate, told = (self.normalise(None, one) for one in (subject, predicate, told))
        place = graph if isinstance(graph, _Graph) else self._page.default_context
        place.add((subject, predicate, told))


def quads(body: bytes, *, where: str, content_type: str = "") -> tuple[list[Quad], str]:
    """The quads of a document and what was left out of it, a sentence or empty.

    The format is the one that was told, else that of the address, else what it looks like. Raises
    ``SourceError`` when it is none that we read.
    """
    if len(body) > MAX_PAGE:
        raise SourceError(
            f"is {len(body) / 2**20:.0f} MB, too large for a page of linked data.",
            where=where,
            next_step="Ask the publisher for smaller pages.",
        )
    text = body.decode("utf-8", "windows-1252").lstrip(_BOM)
    if not text.strip():
        raise SourceError("is empty.", where=where, next_step="Check the address.")
    _refuse_markup(text, where)
    failures: list[SourceError] = []
    for format in _formats(text, where, content_type):
        try:
            told, trouble = _READERS[format](text, where)
            return _whole(told, trouble) if _HALF_WRITTEN.search(text) else (told, trouble)
        except SourceError as error:
            failures.append(error)
    raise failures[0]


def _whole(told: list[Quad], trouble: str) -> tuple[list[Quad], str]:
    """Without half characters: in words they become U+FFFD, and a name that has one is none."""
    kept: list[Quad] = []
    for subject, predicate, value, graph in told:
        names = [str(subject), str(predicate), graph]
        if isinstance(value, Literal):
            value = _mended(value)
        else:
            names.append(str(value))
        if not any(_NO_NAME.search(one) for one in names):
            kept.append((subject, predicate, value, graph))
    if left := len(told) - len(kept):
        which = f"has {left} statements about names with half a character in them (\\uD800)"
        trouble = f"{f'{trouble} It ' if trouble else ''}{which}; they are left out. Tell the publisher."
    return kept, trouble


def _mended(value: Literal) -> Literal:
    if not _HALF.search(value):
        return value
    # Two halves after each other are a character that somebody wrote in two.
    words = str(value).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Literal(words, lang=value.language, datatype=None if value.language else value.datatype)


def _formats(text: str, where: str, content_type: str) -> Iterator[str]:
    """The formats to try: as the server says, as the address ends, as it looks."""
    told = _FORMATS.get(content_type.partition(";")[0].strip().lower(), "")
    named = _FORMATS.get(file_extension(where), "")
    start = text.lstrip()[:2_000]
    looks = "json" if start.startswith(("{", "[{", "[\n", "[ ")) else "turtle"
    if looks == "turtle" and start.startswith(("<", "_:")):
        line = start.partition("\n")[0].rstrip()
        looks = "quads" if line.endswith(".") and "@prefix" not in start else looks
    yield from dict.fromkeys(one for one in (told, named, looks, "trig") if one)


def _refuse_markup(text: str, where: str) -> None:
    start = text.lstrip()[:500].lower()
    if start.startswith(("<!doctype html", "<html")):
        raise SourceError(
            "is a web page, not linked data.",
            where=where,
            next_step="Check the address; if it is right, the network may show a login page first: open the "
            "address in a browser on this network.",
        )
    if start.startswith(("<?xml", "<rdf:rdf")):
        raise SourceError(
            "is XML, which an event stream need not offer.",
            where=where,
            next_step="Ask the publisher for N-Quads, Turtle or JSON-LD.",
        )


def _read_quads(text: str, where: str) -> tuple[list[Quad], str]:
    """N-Quads and N-Triples, line by line: one that can't be read costs no other."""
    page = _Quads()
    parser = NQuadsParser()
    parser.sink = cast(Any, page)
    names: dict[str, Any] = {}
    bad = 0
    lines = [line for line in _LINE_BREAK.split(text) if line.strip()]
    for line in lines:
        parser.line = line
        try:
            parser.parseline(names)
        except _UNREADABLE:
            bad += 1
    if bad * 2 > len(lines):
        raise SourceError("is not N-Quads.", where=where, next_step="Check the address.")
    trouble = f"has {bad} lines that are not N-Quads; they are left out. Tell the publisher." if bad else ""
    return page.quads, trouble


def _read_turtle(text: str, where: str) -> tuple[list[Quad], str]:
    return _notation(text, where, SinkParser)


def _read_trig(text: str, where: str) -> tuple[list[Quad], str]:
    return _notation(text, where, TrigSinkParser)


def _notation(text: str, where: str, parser: Callable[..., Any]) -> tuple[list[Quad], str]:
    page = _Quads()
    try:
        parser(_Sink(page), baseURI=where, turtle=True).loadBuf(text)
    except (*_UNREADABLE, SyntaxError) as error:
        line = getattr(error, "lines", None)
        place = f" (line {line + 1})" if isinstance(line, int) else ""
        raise SourceError(
            f"is not whole Turtle{place}.",
            where=where,
            next_step="Try again later; tell the publisher when it stays so.",
        ) from error
    return page.quads, ""


def _read_json(text: str, where: str) -> tuple[list[Quad], str]:
    page = _Quads()
    value = decode(text.encode("utf-8", "replace"), where=where)
    if not isinstance(value, dict | list):
        raise SourceError("is JSON, but not JSON-LD.", where=where, next_step="Check the address.")
    try:
        to_rdf(closed(value), cast(Graph, page), base=where)
    except _UNREADABLE as error:
        raise SourceError(
            f"is JSON, but not JSON-LD ({type(error).__name__}).",
            where=where,
            next_step="Tell the publisher.",
        ) from error
    return page.quads, ""


_READERS: dict[str, Callable[[str, str], tuple[list[Quad], str]]] = {
    "quads": _read_quads,
    "turtle": _read_turtle,
    "trig": _read_trig,
    "json": _read_json,
}
