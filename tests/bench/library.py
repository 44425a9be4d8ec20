"""A library as OAI-PMH gives it: pages of ``oai_dc`` records in a folder, and who answers with them.

The records are real ones of the Library of Congress where they are at hand (``VENSTER_SHARED``), or made up.
"""

import json
import lzma
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape, quoteattr

from kiosk.model import LanguageMap
from tests.bench.bench_search import works

SHARED = Path(os.environ.get("VENSTER_SHARED", Path(__file__).resolve().parents[3] / "shared"))
REAL = SHARED / "fixtures/scale/loc-books-2016-part01.compact.jsonl.xz"

PAGE = 500
CHANGED, WITHDRAWN = 100, 1_000
"""Of so many records one is told again, or taken away, to who asks what is new."""

Fields = list[tuple[str, str, str]]
"""Element, language and text."""

_FIRST = "2016-01-01T00:00:00Z"
_LATER = "2026-01-01T00:00:00Z"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">'
    "<responseDate>2026-01-02T00:00:00Z</responseDate><request>http://library.example/oai</request>"
)
_DC = (
    '<metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">{}</oai_dc:dc></metadata>'
)
_IDENTIFY = (
    "<Identify><repositoryName>Library</repositoryName><baseURL>http://library.example/oai</baseURL>"
    "<protocolVersion>2.0</protocolVersion><adminEmail>oai@library.example</adminEmail>"
    f"<earliestDatestamp>{_FIRST}</earliestDatestamp><deletedRecord>persistent</deletedRecord>"
    "<granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>"
)
_FORMATS = (
    "<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix>"
    "<schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema><metadataNamespace>"
    "http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace></metadataFormat></ListMetadataFormats>"
)


@dataclass(frozen=True)
class Shelf:
    """What the pages in a folder hold."""

    records: int
    changed: int
    withdrawn: int
    """In the list of what is new."""
    size: int
    """Bytes of all pages."""


def real(count: int) -> Iterator[Fields]:
    """Books of the Library of Congress, as its crosswalk from MARC to Dublin Core writes them."""
    with lzma.open(REAL, "rt", encoding="utf-8") as lines:
        for line in islice(lines, count):
            book = json.loads(line)
            yield [
                ("title", "", f"{book['title']} {book['resp']}".strip()),
                *(("creator", "", book["creator"]) for _ in "x" if "creator" in book),
                *(("contributor", "", one) for one in book.get("contributors", ())),
                *(("subject", "", one) for one in book.get("subjects", ())),
                *(("description", "", book[key]) for key in ("summary", "extent") if key in book),
                *(("publisher", "", book["publisher"]) for _ in "x" if "publisher" in book),
                ("date", "", book["date1"]),
                ("type", "", "text"),
                ("language", "", book["lang"]),
                ("identifier", "", f"https://lccn.library.example/{book['id']}"),
                *(("identifier", "", f"URN:ISBN:{one}") for one in book.get("isbn", ())),
                *(("identifier", "", one) for one in book.get("links", ())),
                *(("relation", "", one) for one in book.get("series", ())),
            ]


def made_up(count: int) -> Iterator[Fields]:
    """Works with pictures in four languages."""

    def told(element: str, words: LanguageMap) -> Fields:
        return [(element, "" if tag == "none" else tag, text) for tag, all in words.items() for text in all]

    for work in works(count):
        yield [
            *told("title", work.label),
            *told("creator", work.creator),
            *(one for words in work.subjects for one in told("subject", words)),
            *told("description", work.summary),
            *told("date", work.date),
            ("type", "", "Image"),
            ("identifier", "", work.id),
            ("identifier", "", work.media[0].url),
            ("rights", "", "http://creativecommons.org/publicdomain/zero/1.0/"),
        ]


def fill(folder: Path, count: int, *, invent: bool = False) -> Shelf:
    """Write the list, page by page (``list-0.xml`` …), and the list of what is new (``new-0.xml`` …)."""
    made = made_up(count) if invent or not REAL.exists() else real(count)
    new: list[str] = []
    written = withdrawn = 0

    def records() -> Iterator[str]:
        nonlocal written, withdrawn
        for number, fields in enumerate(made):
            written += 1
            if number % WITHDRAWN == 1:
                new.append(_record(number, _LATER, None))
                withdrawn += 1
            elif number % CHANGED == 0:
                new.append(_record(number, _LATER, [*fields, ("title", "", "Told again")]))
            yield _record(number, _FIRST, fields)

    size = _pages(folder, "list", records(), count)
    _pages(folder, "new", new, len(new))
    return Shelf(written, len(new) - withdrawn, withdrawn, size)


def serve(pipe: Connection, folder: Path) -> None:
    """Answer with the pages in ``folder``, in a process of its own; its base URL goes into ``pipe``."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            asked = {key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()}
            body = _answer(folder, asked)
            self.send_response(200)
            self.send_header("Content-Type", "text/xml; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        pipe.send(f"http://127.0.0.1:{server.server_address[1]}/oai")
        server.serve_forever()


def _answer(folder: Path, asked: dict[str, str]) -> bytes:
    if asked.get("verb") == "ListRecords":
        page = asked.get("resumptionToken") or ("new-0" if "from" in asked else "list-0")
        return (folder / f"{page}.xml").read_bytes()
    refused = '<error code="badVerb">This library only lists its records.</error>'
    told = {"Identify": _IDENTIFY, "ListMetadataFormats": _FORMATS}.get(asked.get("verb", ""), refused)
    return f"{_HEAD}{told}</OAI-PMH>".encode()


def _pages(folder: Path, name: str, records: Iterable[str], count: int) -> int:
    """Write them, and give how many bytes they are."""
    source = iter(records)
    size = 0
    for number in range(max(1, -(-count // PAGE))):
        last = (number + 1) * PAGE >= count
        token = "" if last else f"{name}-{number + 1}"
        told = f'<resumptionToken completeListSize="{count}">{token}</resumptionToken>'
        page = f"{_HEAD}<ListRecords>{''.join(islice(source, PAGE))}{told}</ListRecords></OAI-PMH>"
        size += (folder / f"{name}-{number}.xml").write_bytes(page.encode())
    return size


def _record(number: int, stamp: str, fields: Fields | None) -> str:
    status = ' status="deleted"' if fields is None else ""
    head = (
        f"<header{status}><identifier>oai:library.example:{number}</identifier>"
        f"<datestamp>{stamp}</datestamp></header>"
    )
    elements = "".join(
        f"<dc:{name}{f' xml:lang={quoteattr(tag)}' if tag else ''}>{escape(text)}</dc:{name}>"
        for name, tag, text in fields or ()
    )
    return f"<record>{head}{_DC.format(elements) if fields else ''}</record>"
