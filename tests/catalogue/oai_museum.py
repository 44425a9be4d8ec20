"""An OAI-PMH repository over HTTP on this machine; who answers is not ours (oai_repo)."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import oai_repo
from lxml import etree

from kiosk.catalogue.account import NOBODY, Account

STAMP = "%Y-%m-%dT%H:%M:%SZ"
DC = "http://purl.org/dc/elements/1.1/"
OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
LIDO = "http://www.lido-schema.org"
OAI = "{http://www.openarchives.org/OAI/2.0/}"


Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Record:
    """A work: its Dublin Core elements, and when it was last touched. Works may share an identifier."""

    identifier: str
    fields: list[tuple[str, str]]
    stamp: datetime
    number: str = ""
    """Of the museum's inventory: with one, it is also given as LIDO."""
    sets: list[str] = field(default_factory=list)
    deleted: bool = False


class Shelf(oai_repo.DataInterface):
    """What the repository holds, in the words of oai_repo."""

    limit = 10

    def __init__(self, deleted_record: str) -> None:
        self.records: dict[str, Record] = {}
        self.deleted_record = deleted_record

    def get_identify(self) -> Any:
        return oai_repo.Identify(
            repository_name="Museum aan de Leie",
            base_url="http://museum.example/oai",
            admin_email=["oai@museum.example"],
            earliest_datestamp="2000-01-01T00:00:00Z",
            deleted_record=self.deleted_record,
            granularity="YYYY-MM-DDThh:mm:ssZ",
        )

    def is_valid_identifier(self, identifier: str) -> bool:
        return identifier in self.records

    def get_metadata_formats(self, identifier: str | None = None) -> list[Any]:
        formats = [
            oai_repo.MetadataFormat("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", OAI_DC)
        ]
        if any(record.number for record in self.records.values()):
            formats.append(oai_repo.MetadataFormat("lido", f"{LIDO}/schema/v1.0/lido-v1.0.xsd", LIDO))
        return formats

    def get_record_header(self, identifier: str) -> Any:
        record = self.records[identifier]
        return oai_repo.RecordHeader(
            identifier=record.identifier,
            datestamp=record.stamp.strftime(STAMP),
            setspecs=record.sets,
        )

    def get_record_metadata(self, identifier: str, metadataprefix: str) -> etree._Element | None:
        record = self.records[identifier]
        if metadataprefix == "lido":
            return lido(record)
        root = etree.Element(f"{{{OAI_DC}}}dc", nsmap={"dc": DC, "oai_dc": OAI_DC})
        for name, value in record.fields:
            etree.SubElement(root, f"{{{DC}}}{name}").text = value
        return root

    def get_record_abouts(self, identifier: str) -> list[Any]:
        return []

    def list_set_specs(self, identifier: str | None = None, cursor: int = 0) -> tuple[Any, ...]:
        sets = sorted({one for record in self.records.values() for one in record.sets})
        return sets[cursor : cursor + self.limit], len(sets), None

    def get_set(self, setspec: str) -> Any:
        return oai_repo.Set(spec=setspec, name=setspec, description=[])

    def list_identifiers(
        self,
        metadataprefix: str,
        filter_from: datetime | None = None,
        filter_until: datetime | None = None,
        filter_set: str | None = None,
        cursor: int = 0,
    ) -> tuple[Any, ...]:
        found = [
            id
            for id, record in sorted(self.records.items(), key=lambda each: each[1].stamp)
            if (filter_from is None or record.stamp >= filter_from)
            and (filter_until is None or record.stamp <= filter_until)
            and (filter_set is None or filter_set in record.sets)
        ]
        return found[cursor : cursor + self.limit], len(found), None


def lido(record: Record) -> etree._Element:
    """The least that LIDO asks for: a title and the number in the inventory."""
    root = etree.Element(f"{{{LIDO}}}lido", nsmap={"lido": LIDO})

    def add(path: str, value: str) -> None:
        node = root
        for step in f"descriptiveMetadata/objectIdentificationWrap/{path}".split("/"):
            node = etree.SubElement(node, f"{{{LIDO}}}{step}")
        node.text = value

    add("titleWrap/titleSet/appellationValue", dict(record.fields)["title"])
    add("repositoryWrap/repositorySet/workID", record.number)
    return root


class OAIMuseum:
    """Publishes, changes and withdraws works. ``asked`` lists the requests' arguments in order.

    ``trouble`` is asked for another answer before each: status, headers and body, or None.
    """

    def __init__(self, server: ThreadingHTTPServer, shelf: Shelf) -> None:
        self._shelf = shelf
        self._repository = oai_repo.OAIRepository(shelf)
        self.asked: list[dict[str, str]] = []
        self.knocked: list[str] = []
        """The ``Authorization`` headers of the requests."""
        self.account: Account = NOBODY
        """With a user, nobody else is let in."""
        self.trouble: Callable[[dict[str, str]], Answer | None] = lambda _: None
        self.url = f"http://127.0.0.1:{server.server_address[1]}/oai"
        self.host = f"127.0.0.1:{server.server_address[1]}"

    def publishes(
        self,
        id: str,
        *fields: tuple[str, str],
        sets: tuple[str, ...] = (),
        number: str = "",
        stamp: datetime | None = None,
    ) -> None:
        stamp = stamp or datetime.now(UTC).replace(microsecond=0)
        self._shelf.records[id + number] = Record(id, list(fields), stamp, number=number, sets=list(sets))

    def changes(self, title: str, new_title: str) -> None:
        record = self._titled(title)
        record.fields = [(name, new_title if name == "title" else told) for name, told in record.fields]
        record.stamp = datetime.now(UTC).replace(microsecond=0)

    def withdraws(self, id: str, number: str = "") -> None:
        """Without a word, also where Identify promises to tell."""
        del self._shelf.records[id + number]

    def forgets(self, title: str) -> None:
        """The same, by its title."""
        record = self._titled(title)
        self.withdraws(record.identifier, record.number)

    def deletes(self, title: str) -> None:
        """With a header that tells so, for ever (OAI-PMH 2.0, 2.5.1)."""
        record = self._titled(title)
        record.deleted, record.stamp = True, datetime.now(UTC).replace(microsecond=0)

    def answer(self, arguments: dict[str, str]) -> bytes:
        """What oai_repo says, and the deletions, of which it knows nothing."""
        said = bytes(self._repository.process(arguments))
        deleted = {one.identifier for one in self._shelf.records.values() if one.deleted}
        if not deleted:
            return said
        root = etree.fromstring(said)
        for header in root.iter(f"{OAI}header"):
            if header.findtext(f"{OAI}identifier") in deleted:
                header.set("status", "deleted")
                for metadata in header.itersiblings(f"{OAI}metadata"):
                    metadata.getparent().remove(metadata)
        return etree.tostring(root)

    def _titled(self, title: str) -> Record:
        return next(one for one in self._shelf.records.values() if ("title", title) in one.fields)

    def grows_old(self) -> None:
        """All that was ever touched was touched long ago."""
        for record in self._shelf.records.values():
            record.stamp = datetime(2001, 1, 1, tzinfo=UTC)


@contextmanager
def oai_museum(deleted_record: str = "persistent") -> Iterator[OAIMuseum]:
    """Open a repository; ``deleted_record`` as in Identify."""
    shelf = Shelf(deleted_record)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            arguments = dict(parse_qsl(urlsplit(self.path).query))
            museum.asked.append(dict(arguments))
            museum.knocked.append(self.headers.get("Authorization", ""))
            known = museum.account.basic().items() <= dict(self.headers).items()
            trouble = museum.trouble(arguments) if known else (401, {}, b"")
            status, headers, body = trouble or (200, {}, museum.answer(arguments))
            self.send_response(status)
            for name, value in {"Content-Type": "text/xml", **headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    museum = OAIMuseum(server, shelf)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield museum
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
