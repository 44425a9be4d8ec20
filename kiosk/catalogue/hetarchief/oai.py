"""het Archief by OAI-PMH (meemoo, "OAI-PMH"): HTTP Basic, 25 records a page, no word of what was deleted.

``mets`` says most: all fields, and which files are copies to look at. ``mediahaven`` says nearly as much,
``oai_dc`` hardly anything. A set is a content partner.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from kiosk.catalogue.documents import Reader
from kiosk.catalogue.hetarchief.fields import Tree, of_dublin_core, of_xml
from kiosk.catalogue.hetarchief.round import Record
from kiosk.catalogue.oai_pmh.repository import Identity, Refusal, Repository, taken_apart
from kiosk.catalogue.values import instant, written
from kiosk.catalogue.xml_documents import Element, below, first, name
from kiosk.errors import BadAnswer, SourceError

OVERLAP = timedelta(hours=1)
"""Records may become visible later than their datestamp says."""
PREFIXES = ("mets", "mediahaven", "oai_dc")
"""Formats of meemoo, the richest first."""


class _Repository(Repository):
    """meemoo's own example repeats ``metadataPrefix`` beside a resumption token; OAI-PMH 3.5 forbids it.

    So it is repeated only for a server that refuses the token alone.
    """

    prefix = ""

    def record(self, identifier: str) -> Element | None:
        """One record (OAI-PMH 4.1). Raises ``KioskError``."""
        root, _ = self._answer("GetRecord", metadataPrefix=self.prefix, identifier=identifier)
        return next(iter(below(root, "GetRecord", "record")), None)

    def _answer(self, verb: str, **arguments: str) -> tuple[Element, str]:
        try:
            return super()._answer(verb, **arguments)
        except Refusal as refusal:
            if refusal.code != "badArgument" or "resumptionToken" not in arguments:
                raise
            return super()._answer(verb, metadataPrefix=self.prefix, **arguments)
        except BadAnswer as error:
            if error.status not in (401, 403):
                raise
            raise SourceError(
                "the archive does not let this account in.",
                where=error.where,
                next_step="Check user and password in secrets.toml; a visitor's account of meemoo will do.",
            ) from error


class OAIArchive:
    """The archive at an OAI-PMH address; ``sets`` are instead of the one in the address."""

    lists_names = True

    def __init__(
        self, url: str, reader: Reader, *, sets: tuple[str, ...] = (), stop: Callable[[], bool]
    ) -> None:
        base, chosen = taken_apart(url)
        self._repository = _Repository(base, reader, stop=stop)
        self._prefix = chosen.get("metadataPrefix", "")
        self._sets = sets or (chosen.get("set", ""),)
        self._identity = Identity()
        self._clock: datetime | None = None
        self.whole = False
        self.trouble = ""
        self.list = " ".join((base, self._prefix, *self._sets))

    @property
    def provider(self) -> str:
        """The name of the repository, once it was asked."""
        return self._identity.name

    @property
    def since(self) -> str:
        """From when the next round has to ask: the repository's own clock at the beginning of this one."""
        return written(self._clock - OVERLAP) if self._clock else ""

    def records(self, since: str) -> Iterator[Record]:
        """All records, or those touched since. Raises ``KioskError`` where a page can't be had."""
        self.whole, self._clock = False, None
        self._identity = self._repository.identity()
        prefix = self._chosen_prefix()
        window = {"from": self._stamp(since)} if since else {}
        for element in self._elements("ListRecords", {"metadataPrefix": prefix} | window):
            yield record(element)

    def names(self) -> Iterator[str]:
        """What the archive calls each record it has. Raises ``KioskError``; ``whole`` tells if it ended."""
        for header in self._elements("ListIdentifiers", {"metadataPrefix": self._chosen_prefix()}):
            if header.get("status") != "deleted":
                yield first(header, "identifier")

    def one(self, id: str) -> Record | None:
        """The record of a work with a PID; None when the archive does not give it. Raises ``KioskError``."""
        self._chosen_prefix()
        try:
            found = self._repository.record(f"noid:{id.removeprefix('pid:')}")
        except Refusal:
            return None
        return record(found) if found is not None else None

    def _elements(self, verb: str, asked: dict[str, str]) -> Iterator[Element]:
        for set in self._sets:
            yield from self._repository.elements(verb, asked | ({"set": set} if set else {}))
            self._clock = self._clock or self._repository.date
            self.whole = self._repository.whole
            if not self.whole:
                return

    def _chosen_prefix(self) -> str:
        if not self._prefix:
            offered = {prefix for _, prefix in self._repository.formats()}
            self._prefix = next((one for one in PREFIXES if one in offered), PREFIXES[0])
        self._repository.prefix = self._prefix
        return self._prefix

    def _stamp(self, since: str) -> str:
        return since[:10] if self._identity.days else since[:19] + "Z"


def record(element: Element) -> Record:
    """What a ``record`` element of OAI-PMH holds."""
    named = first(element, "header", "identifier")
    stamp = first(element, "header", "datestamp")
    if any(header.get("status") == "deleted" for header in below(element, "header")):
        return Record(named, {}, stamp, gone=True)
    node = next((one for data in below(element, "metadata") for one in data if name(one)), None)
    if node is None:
        return Record(named, {}, stamp, trouble="has no metadata. Tell the archive (support@meemoo.be).")
    tree = fields(node)
    trouble = "" if tree else f"is in a format that we do not read ({name(node)[:40]})."
    return Record(named, tree, stamp if instant(stamp) else "", trouble=trouble)


def fields(node: Element) -> Tree:
    """The fields of any of the formats of meemoo; empty for another."""
    return of_dublin_core(node) if name(node) in ("dc", "qualifieddc") else of_xml(node)
