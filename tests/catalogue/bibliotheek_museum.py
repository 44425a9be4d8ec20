"""A library that speaks like the catalogue web services of bibliotheek.be, over HTTP on this machine."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit
from xml.sax.saxutils import escape, quoteattr

from kiosk.catalogue.account import Account

KEY = "geheime-sleutel-0123"
PAGE = 20
KNOWN = {
    "search": ["q", "refine", "facet", "branch", "page", "sort", "dedup", "id", "s", "lang", "authorization"],
    "details": ["id", "frabl", "lang", "authorization"],
    "availability": ["id", "frabl", "branch", "lang", "authorization"],
}

HOLDING = """ latitude='51.049' longitude='3.7285' url='https://gent.bibliotheek.be/krook'><opening-hours>
<tuesday date='2026-11-24'><timespan open='10:00' close='19:00'/></tuesday>
<thursday date='2026-11-26'><timespan open='14:00' close='19:00'/>
<timespan open='09:00' close='12:00'/></thursday>
<friday date='2026-11-27'><special-closing-day/><original-timespan open='10:00' close='19:00'/></friday>
<saturday date='2026-11-28'><timespan open='00:00' close='00:00'/></saturday></opening-hours><address>
<street>Miriam Makebaplein</street><number>1</number><postcode>9000</postcode><city>GENT</city>
<phone>09 323 68 00</phone><email>bib@stad.example</email></address>"""


@dataclass
class Copy:
    """A copy in the main library, or in another branch."""

    branch: str = "Krook"
    shelf: str = "HOSS"
    back: str = ""
    """``30-08-2026`` when it is out."""


@dataclass
class Title:
    """What the library has, and its record as XML."""

    number: int
    title: str
    frabl: str
    form: str = "book"
    more: str = ""
    ratings: str = "<ratings/>"
    copies: list[Copy] = field(default_factory=lambda: [Copy()])

    @property
    def id(self) -> str:
        return f"|library/marc/vlacc|{self.number}"

    @property
    def record(self) -> str:
        titles = f"<titles><title>{escape(self.title)}</title></titles>" if self.title else "<titles/>"
        return (
            f"<id nativeid='{self.number}'>{escape(self.id)}</id><frabl>{self.frabl}</frabl>"
            f"<detail-page>https://www.bibliotheek.be/catalogus?itemid={self.number}</detail-page>{titles}"
            f"<formats><format raw={quoteattr(self.form)}>{escape(self.form)}</format></formats>{self.more}"
        )

    @property
    def locations(self) -> str:
        def branch(copy: Copy) -> str:
            state, word = ("false", "loanedout") if copy.back else ("true", "none")
            out = f"<returndate>{copy.back}</returndate>" if copy.back else ""
            return (
                f"<location name='{copy.branch}' id='/root/bibnet/Gent/{copy.branch}'>"
                f"<holding name='De {copy.branch}' {HOLDING}</holding><items>"
                f"<item available='{state}' status='{word}' count='1'><subloc>Romans</subloc>"
                f"<shelfmark>{copy.shelf}</shelfmark>{out}<placehold>https://mijn.bibliotheek.be/hold?"
                f"recordNumber={self.number}&amp;title=</placehold></item></items></location>"
            )

        branches = "".join(map(branch, self.copies))
        return f"<locations><location name='Gent' id='/root/bibnet/Gent'>{branches}</location></locations>"


class Library:
    """Publishes, changes and withdraws titles. ``asked`` lists endpoints and arguments in order."""

    def __init__(self, server: ThreadingHTTPServer) -> None:
        self.titles: dict[str, Title] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.fails: dict[str, tuple[int, bytes]] = {}
        """By endpoint: status and body of every answer from now on."""
        self.pages: dict[str, bytes] = {}
        """By number: what a page of a search answers instead."""
        self.count = ""
        """What it says that it found, when that is not so."""
        self.round = False
        """Pages begin anew after the last."""
        self.host = f"127.0.0.1:{server.server_address[1]}"
        self.url = f"http://{self.host}/gent/"
        self.account = Account(key=KEY, queries=("alles",))

    def publishes(self, title: str, **fields: object) -> str:
        """Put a title in the catalogue; its id."""
        number = 1000 + len(self.titles)
        own = Title(number, title, f"61B74575E8F1{number:04X}")
        for name, value in fields.items():
            setattr(own, name, value)
        self.titles[own.id] = own
        return f"bibliotheek:{own.id}"

    def changes(self, title: str, new_title: str) -> None:
        """Correct a title."""
        next(one for one in self.titles.values() if one.title == title).title = new_title

    def withdraws(self, title: str) -> None:
        """Without a word, as this service does."""
        del self.titles[next(one.id for one in self.titles.values() if one.title == title)]

    def answer(self, endpoint: str, told: list[tuple[str, str]]) -> tuple[int, bytes]:
        arguments = dict(told)
        if arguments.get("authorization") != self.account.key:
            return 401, complaint("UnAuthorized", "The provided authorization key is not configured.")
        if endpoint in self.fails:
            return self.fails[endpoint]
        if endpoint not in KNOWN:
            return 404, b""
        if strange := set(arguments) - set(KNOWN[endpoint]):
            return 409, complaint("FailedValidation", f"Parameter '{strange.pop()}' is not known.")
        if endpoint == "search":
            page = arguments.get("page", "1")
            return 200, self.pages.get(page) or self._search(told, int(page))
        wanted = (arguments.get("id"), arguments.get("frabl"))
        title = next((one for one in self.titles.values() if one.id in wanted or one.frabl in wanted), None)
        if title is None:
            return 404, complaint("NotFound", "There is no such record.")
        inside = title.locations if endpoint == "availability" else title.record + title.ratings
        return 200, f"<aquabrowser version='1'><meta/>{inside}</aquabrowser>".encode()

    def _search(self, told: list[tuple[str, str]], page: int) -> bytes:
        q = dict(told)["q"]
        if q == "special:list":
            found = [self.titles[id] for name, id in told if name == "id" and id in self.titles]
        else:
            found = [one for one in self.titles.values() if q in ("alles", one.title)]
        start = 0 if self.round else (page - 1) * PAGE
        shown = "".join(f"<result>{one.record}</result>" for one in found[start : start + PAGE])
        count = self.count or len(found)
        meta = f"<meta><count>{count}</count><page>{page}</page></meta>"
        return f"<aquabrowser version='1'>{meta}<results>{shown}</results></aquabrowser>".encode()


def complaint(code: str, reason: str) -> bytes:
    """What the service says where it refuses."""
    return (
        f"<aquabrowser version='0' time-taken='1'><error><code>{code}</code>"
        f"<reason>{escape(reason)}</reason></error></aquabrowser>"
    ).encode()


@contextmanager
def library() -> Iterator[Library]:
    """Open a library without titles; its profile is ``gent``."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            told = parse_qsl(parts.query, keep_blank_values=True)
            _, profile, endpoint, *rest = [*parts.path.split("/"), "", ""][: parts.path.count("/") + 1]
            bib.asked.append((endpoint, dict(told)))
            status, body = (404, b"")
            if profile == "gent" and rest == [""]:  # every path ends in a slash
                status, body = bib.answer(endpoint, told)
            self.send_response(status)
            self.send_header("Content-Type", "application/json; charset=utf-8")  # as it really says
            self.send_header("Content-Length", str(len(body)))
            if status in (429, 503):
                self.send_header("Retry-After", "1")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    bib = Library(server)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield bib
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
