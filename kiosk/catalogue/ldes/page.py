"""A page of an event stream: its members, where it goes on, and what the stream says of itself.

Linked Data Event Streams (LDES) are collections of the TREE hypermedia specification: a page is a
``tree:Node``, which a collection has as its ``tree:view`` and from which ``tree:relation`` leads to others.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from rdflib.term import BNode, Literal
from rdflib.term import Node as Term

from kiosk.catalogue.addresses import address
from kiosk.catalogue.ldes.rdf_documents import Quad
from kiosk.catalogue.linked_data import MAX_DEPTH, MAX_NODES, Node, all_words, iso_seconds, local, words
from kiosk.catalogue.values import instant
from kiosk.model import LanguageMap

TREE = "https://w3id.org/tree#"
LDES = "https://w3id.org/ldes#"
DCTERMS = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"
ACTIVITY = "https://www.w3.org/ns/activitystreams#"

MAX_MEMBERS = 20_000
"""Of one page."""
_VERSION_OF = (f"{DCTERMS}isVersionOf", f"{PROV}specializationOf", f"{ACTIVITY}object")
"""Asked when the stream does not say by which property a version names its object."""
_TIMES = (
    f"{PROV}generatedAtTime",
    f"{ACTIVITY}published",
    f"{DCTERMS}modified",
    f"{DCTERMS}created",
    f"{DCTERMS}issued",
)
_DELETES = (f"{ACTIVITY}Delete", f"{LDES}Delete", f"{ACTIVITY}Tombstone")
_WINDOWS = ("fullLogDuration", "versionDuration", "versionDeleteDuration")
"""Retention as the specification of 2026 writes it."""


_FORGETTING = (f"{LDES}DurationAgoPolicy", f"{LDES}PointInTimePolicy")
_Graph = dict[Term, dict[str, list[Term]]]
"""What is said in one graph: by subject, then by property."""


class Stream(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an event stream says of itself, on whichever of its pages."""

    id: str = ""
    timestamp: tuple[str, ...] = ()
    """The properties that lead from a member to its time (``ldes:timestampPath``)."""
    version_of: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    deletes: tuple[str, ...] = ()
    """Values of ``deleted`` by which a member says that its object is gone (``ldes:versionDeleteObject``)."""
    title: LanguageMap = {}
    window: float = 0.0
    """Seconds that changes are kept; 0 is for ever. Who looks less often has missed some."""
    since: str = ""
    """RFC 3339 instant before which changes are not kept (``ldes:PointInTimePolicy``)."""
    forgets: bool = False
    """Not even the last version of an object is kept for ever: what is not in it may still be there."""


@dataclass(frozen=True, slots=True)
class Member:
    """One version of one object."""

    id: str
    about: str
    """The object that it is a version of; itself when it is none."""
    moment: datetime | None
    gone: bool
    node: Node


class Page:
    """The quads of one document, to be asked."""

    def __init__(self, quads: Iterable[Quad], url: str) -> None:
        self.url = url
        self._graphs: dict[str, _Graph] = {}
        for subject, predicate, value, graph in quads:
            described = self._graphs.setdefault(graph, {}).setdefault(subject, {})
            described.setdefault(_secure(str(predicate)), []).append(value)
        members = [one for _, one in self._all(f"{TREE}member")]
        members = members or [one for one, _ in self._all(f"{DCTERMS}isVersionOf")]
        self._members = dict.fromkeys(members)
        self._named = {str(one) for one in self._members}
        # Graphs that no member is the name of are one: a page may be in a graph of its own.
        shared: _Graph = {}
        for name in [name for name in self._graphs if name not in self._named]:
            for subject, about in self._graphs.pop(name).items():
                kept = shared.setdefault(subject, {})
                for property, told in about.items():
                    kept.setdefault(property, []).extend(told)
        self._graphs[""] = shared
        self._shared = [shared]

    # --- the hypermedia

    def streams(self) -> list[str]:
        """Addresses of the streams that are described here and have a view or members."""
        found = [*self._all(f"{TREE}view"), *self._all(f"{TREE}member")]
        return list(dict.fromkeys(str(one) for one, _ in found if not isinstance(one, BNode)))

    def views(self, stream: str) -> list[str]:
        """Addresses of the first pages of a stream."""
        found = (one for subject, one in self._all(f"{TREE}view") if str(subject) == stream)
        return list(dict.fromkeys(url for one in found if (url := address(str(one), self.url))))

    def stream_of_view(self, *urls: str) -> str:
        """The stream that has this very page as a view (TREE, "Initialisation"); empty if none says so."""
        asked = {address(url) for url in urls}
        found = (str(one) for one, view in self._all(f"{TREE}view") if address(str(view), self.url) in asked)
        return next(found, "")

    def relations(self) -> list[str]:
        """Addresses of the pages where it goes on."""
        found = (address(str(node), self.url) for _, node in self._all(f"{TREE}node"))
        return list(dict.fromkeys(url for url in found if url))

    def immutable(self, *urls: str) -> bool:
        """Whether this page says that it will never be another (``ldes:immutable``)."""
        asked = {address(url) for url in urls}
        said = self._all(f"{LDES}immutable")
        return any(
            str(value).lower() in ("true", "1") and address(str(page), self.url) in asked
            for page, value in said
        )

    def stream(self, id: str, known: Stream) -> Stream:
        """``known`` with what this page adds to it."""
        title = self._title(id) or known.title
        windows = [seconds for seconds in self._windows() if seconds > 0]
        points = [moment for _, one in self._all(f"{LDES}pointInTime") if (moment := instant(str(one)))]
        return Stream(
            id=id or known.id,
            timestamp=self._path("timestampPath") or known.timestamp,
            version_of=self._path("versionOfPath") or self._path("versionOf") or known.version_of,
            deleted=self._path("versionDeletePath") or known.deleted,
            deletes=tuple(str(one) for _, one in self._all(f"{LDES}versionDeleteObject")) or known.deletes,
            title=title,
            window=min([*windows, *([known.window] if known.window else [])], default=0.0),
            since=max([known.since, *(moment.isoformat() for moment in points)]),
            forgets=known.forgets or bool(points) or any(self._forgetting()),
        )

    def _title(self, id: str) -> LanguageMap:
        about = [one for graph in self._shared for one in graph if str(one) == id]
        nodes = [self.node(one) for one in about]
        publishers = (words(node, "publisher") for node in nodes)
        titles = (all_words(node, "title", "label") for node in nodes)
        return next((one for one in (*publishers, *titles) if one), {})

    def _forgetting(self) -> Iterator[bool]:
        """Policies that keep only what changed lately, the newest version or not."""
        return (str(kind) in _FORGETTING for _, kind in self._all(f"{RDF}type"))

    def _windows(self) -> Iterator[float]:
        policies = [one for one, kind in self._all(f"{RDF}type") if str(kind) == f"{LDES}DurationAgoPolicy"]
        for policy in policies:
            yield from (iso_seconds(str(one)) for one in self._objects(policy, f"{TREE}value"))
        for name in _WINDOWS:
            yield from (iso_seconds(str(one)) for _, one in self._all(f"{LDES}{name}"))

    def _path(self, name: str) -> tuple[str, ...]:
        """A property path of SHACL: one property, or several after each other in a list."""
        for _, told in self._all(f"{LDES}{name}"):
            steps = self._list(told, self._shared) if isinstance(told, BNode) else [told]
            if steps and not any(isinstance(one, BNode | Literal) for one in steps):
                return tuple(_secure(str(one)) for one in steps)
        return ()

    # --- the members

    def __len__(self) -> int:
        return len(self._members)

    def members(self, stream: Stream) -> list[Member]:
        """The members of this page, as far as they have an identifier (TREE: a member is named by an IRI)."""
        found = []
        for term in list(self._members)[:MAX_MEMBERS]:
            if isinstance(term, BNode | Literal):
                continue
            about = self._about(term, stream)
            found.append(
                Member(
                    id=str(term),
                    about=str(about),
                    moment=self._moment(term, stream),
                    gone=self._gone(term, stream),
                    node=self._content(term, about),
                )
            )
        return found

    def nameless(self) -> int:
        """How many members have no identifier."""
        return sum(isinstance(one, BNode | Literal) for one in self._members)

    def roots(self) -> list[Node]:
        """Things that nothing else here speaks of: the records of a document that is no page of a stream."""
        spoken = {
            one
            for graph in self._shared
            for about in graph.values()
            for told in about.values()
            for one in told
        }
        subjects = dict.fromkeys(one for graph in self._shared for one in graph)
        return [self.node(one) for one in [one for one in subjects if one not in spoken][:MAX_MEMBERS]]

    def _about(self, term: Term, stream: Stream) -> Term:
        told = self._follow(term, stream.version_of) if stream.version_of else []
        told = told or [one for name in _VERSION_OF for one in self._own(term, name)]
        return next((one for one in told if not isinstance(one, BNode) and ":" in str(one)), term)

    def _moment(self, term: Term, stream: Stream) -> datetime | None:
        told = self._follow(term, stream.timestamp) if stream.timestamp else []
        told = told or [one for name in _TIMES for one in self._own(term, name)]
        return next((moment for one in told if (moment := instant(str(one)))), None)

    def _gone(self, term: Term, stream: Stream) -> bool:
        told = {str(one) for one in self._follow(term, stream.deleted or (f"{RDF}type",))}
        kinds = {str(one) for one in self._own(term, f"{RDF}type")}
        return not told.isdisjoint(stream.deletes) or not kinds.isdisjoint(_DELETES)

    def _content(self, term: Term, about: Term) -> Node:
        """The member; or, where it is only the news of a change, the object that changed."""
        node = self.node(term)
        if about != term and len(set(node) - {"@id", "@type", "object", "published", "isVersionOf"}) == 0:
            within = self._graphs.get(str(term), {})
            if about in within or any(about in graph for graph in self._shared):
                return self.node(about, within=str(term))
        return node

    def node(self, term: Term, *, within: str = "") -> Node:
        """What is said of ``term`` here, and in the graph that it names (TREE, "Member extraction").

        Blank nodes are followed, and what else this page describes; not other members, and never in circles.
        """
        budget = [MAX_NODES]
        name = within or str(term)
        own = [self._graphs[name]] if name in self._named and name in self._graphs else []
        return self._node(term, [*own, *self._shared], (), budget)

    def _node(self, term: Term, graphs: list[_Graph], above: tuple[Term, ...], budget: list[int]) -> Node:
        node: Node = {} if isinstance(term, BNode) else {"@id": str(term)}
        budget[0] -= 1
        if len(above) >= MAX_DEPTH or budget[0] <= 0:
            return node
        inside = (*above, term)
        for graph in graphs:
            for predicate, told in graph.get(term, {}).items():
                if predicate == f"{RDF}type":
                    node.setdefault("@type", []).extend(local(str(one)) for one in told)
                    continue
                found = node.setdefault(local(predicate), [])
                for one in told:
                    found.extend(self._value(one, graphs, inside, budget))
        return node

    def _value(
        self, term: Term, graphs: list[_Graph], above: tuple[Term, ...], budget: list[int]
    ) -> list[Any]:
        if isinstance(term, Literal):
            if term.language:
                return [{"@value": str(term), "@language": term.language}]
            kind = str(term.datatype or "")
            return [str(term)] if not kind or kind.startswith(XSD) else [{"@value": str(term), "@type": kind}]
        if term in above:
            return [] if isinstance(term, BNode) else [{"@id": str(term)}]
        if isinstance(term, BNode) and (steps := self._list(term, graphs)):
            return [value for one in steps for value in self._value(one, graphs, (*above, term), budget)]
        if not isinstance(term, BNode) and term in self._members:
            return [{"@id": str(term)}]
        return [self._node(term, graphs, above, budget)]

    # --- the quads

    def _all(self, predicate: str) -> Iterator[tuple[Term, Term]]:
        """Subject and object of every statement with this property, in whichever graph."""
        for graph in self._graphs.values():
            for subject, about in graph.items():
                yield from ((subject, one) for one in about.get(predicate, ()))

    def _objects(self, subject: Term, predicate: str) -> list[Term]:
        return [one for graph in self._graphs.values() for one in graph.get(subject, {}).get(predicate, ())]

    def _own(self, member: Term, predicate: str) -> list[Term]:
        graphs = [self._graphs.get(str(member), {}), *self._shared]
        return [one for graph in graphs for one in graph.get(member, {}).get(predicate, ())]

    def _follow(self, member: Term, path: tuple[str, ...]) -> list[Term]:
        found = self._own(member, path[0]) if path else []
        for step in path[1:]:
            found = [one for term in found for one in self._objects(term, step)]
        return found

    @staticmethod
    def _list(head: Term, graphs: list[_Graph]) -> list[Term]:
        """The items of an RDF list; empty when it is none. One that goes round ends where it began."""
        found: list[Term] = []
        seen: set[Term] = set()
        while head not in seen and len(found) < MAX_NODES:
            seen.add(head)
            about = next((graph[head] for graph in graphs if head in graph), {})
            if f"{RDF}first" not in about:
                break
            found += about[f"{RDF}first"][:1]
            head = next(iter(about.get(f"{RDF}rest", ())), head)
        return found


def _secure(name: str) -> str:
    """TREE and LDES by their one name: some write them with ``http``."""
    return f"https{name[4:]}" if name.startswith("http://w3id.org/") else name
