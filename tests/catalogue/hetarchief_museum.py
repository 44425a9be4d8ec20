"""The archive of meemoo over HTTP on this machine: OAI-PMH with Basic, the REST API with a token.

It forgets what it deleted, gives reports and subtitles among the films, and tells a wrong total, as it does.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from xml.sax.saxutils import escape

from kiosk.catalogue.account import Account
from tests.museum_works import picture

ACCOUNT = Account(key="kiosk", secret="geheim", user="bezoeker", password="sésam")
PAGE = 5
STAMP = "%Y-%m-%dT%H:%M:%SZ"


@dataclass
class Held:
    pid: str
    title: str
    kind: str = "video"
    name: str = ""
    stamp: datetime = field(default_factory=lambda: datetime.now(UTC))
    at: str = ""
    """Where its file is, when that is somewhere."""
    shop: str = "https://media.archief.example"
    fields: dict[str, Any] = field(default_factory=dict)
    """Of the metadata model: a text, or a dictionary of lists."""

    @property
    def umid(self) -> str:
        return "umid:" + sha256(self.pid.encode()).hexdigest() * 2

    @property
    def file(self) -> str:
        if self.at:
            return self.at
        ending = {"video": "mp4", "audio": "m4a", "image": "jpg"}.get(self.kind, "srt")
        return f"{self.shop}/{self.pid}/browse.{ending}"


def mets(held: Held) -> str:
    def xml(name: str, value: Any) -> str:
        if isinstance(value, dict):
            value = "".join(xml(key, one) for key, all in value.items() for one in all)
            return f'<{name} type="list">{value}</{name}>'
        return f"<{name}>{escape(str(value))}</{name}>"

    model = xml("PID", held.pid) + xml("dc_title", held.title)
    model += "".join(xml(name, value) for name, value in held.fields.items())
    mime = {"video": "video/mp4", "audio": "audio/mp4", "image": "image/jpeg"}.get(held.kind, "text/plain")
    return f"""<mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink">
<mets:dmdSec><mets:mdWrap><mets:xmlData><MediaHAVEN_external_metadata><title>{escape(held.title)}</title>
<Administrative><Type>{held.kind}</Type></Administrative>
<Technical><OriginalFilename>{held.name}</OriginalFilename>
<DurationTimeCode>00:02:30.500</DurationTimeCode></Technical>
<Internal><FragmentId>{held.umid[5:]}</FragmentId><IsFragment>0</IsFragment>
<PathToKeyframe>{held.shop}/{held.pid}/still.jpg</PathToKeyframe></Internal>
<MDProperties>{model}</MDProperties></MediaHAVEN_external_metadata></mets:xmlData></mets:mdWrap></mets:dmdSec>
<mets:fileSec><mets:fileGrp>
<mets:file USE="PRESERVATION" MIMETYPE="{mime}"><mets:FLocat xlink:href="https://tape.example/{held.pid}.mp4"/>
</mets:file>
<mets:file USE="ACCESS" MIMETYPE="{mime}"><mets:FLocat xlink:href="{held.file}"/></mets:file>
</mets:fileGrp></mets:fileSec></mets:mets>"""


def rest(held: Held) -> dict[str, Any]:
    return {
        "Internal": {
            "RecordId": held.umid[5:69],
            "IsFragment": False,
            "PathToVideo": held.file if held.kind != "image" else None,
            "PathToKeyframe": held.file if held.kind == "image" else None,
        },
        "Descriptive": {"Title": held.title, "OriginalFilename": held.name, "Keywords": {"Keyword": []}},
        "Administrative": {
            "Type": held.kind,
            "ExternalId": held.pid,
            "LastModifiedDate": held.stamp.strftime(STAMP),
            "OrganisationExternalId": "OR-rf5kf25",
        },
        "Technical": {"DurationTimeCode": "00:02:30.500", "MimeType": None},
        "Dynamic": {"PID": held.pid, "dc_title": held.title, **held.fields},
    }


class Archive:
    """Publishes, changes and withdraws. ``asked`` lists paths in order; ``url`` is OAI-PMH, ``rest`` REST."""

    def __init__(self, port: int) -> None:
        self.host = f"127.0.0.1:{port}"
        self.url = f"http://{self.host}/mediahaven-oai/oai"
        self.rest = f"http://{self.host}/mediahaven-rest-api/v2/records"
        self.account = ACCOUNT
        self.shop = Held.shop
        """Where its films and stills are."""
        self.held: dict[str, Held] = {}
        self.asked: list[str] = []
        self.tokens: list[str] = []
        self.token_path = "/mediahaven-rest-api/v2/oauth/access-token"
        self.lifetime = 3600
        self.too_many = 0
        """How many more records it tells of than it has."""
        self.stuck = False
        """Every page is the first."""
        self.answers: dict[str, tuple[int, bytes]] = {}
        """What it says instead to a path that begins so."""

    def publishes(
        self, title: str, kind: str = "video", *, pid: str = "", name: str = "", **fields: Any
    ) -> str:
        pid = pid or sha256(title.encode()).hexdigest()[:10]
        self.held[pid] = Held(pid, title, kind, name or f"{pid}.mxf", shop=self.shop, fields=fields)
        return f"pid:{pid}"

    def changes(self, title: str, new_title: str) -> None:
        held = next(one for one in self.held.values() if one.title == title)
        held.title, held.stamp = new_title, datetime.now(UTC)

    def withdraws(self, title: str) -> None:
        del self.held[next(pid for pid, one in self.held.items() if one.title == title)]

    def grows_old(self) -> None:
        for held in self.held.values():
            held.stamp = datetime(2001, 1, 1, tzinfo=UTC)

    def answer(self, path: str, form: dict[str, str], headers: dict[str, str]) -> tuple[int, bytes]:
        self.asked.append(path)
        for start, said in self.answers.items():
            if path.startswith(start):
                return said
        parts = urlsplit(path)
        if parts.path.endswith("/still.jpg"):
            return 200, picture(parts.path, small=True)
        if parts.path == self.token_path:
            return self._token(form)
        if parts.path == "/mediahaven-oai/oai":
            if headers.get("authorization") != self.account.basic()["Authorization"]:
                return 401, b""
            return 200, self._oai(dict(parse_qsl(parts.query))).encode()
        if parts.path == "/mediahaven-rest-api/v2/records":
            if headers.get("authorization") != f"Bearer {self.tokens[-1] if self.tokens else ''}":
                return 401, b'{"Code": "EAUTH"}'
            return 200, self._rest(parts.query)
        if parts.path.startswith("/mediahaven-rest-api/v2/records/"):
            if headers.get("authorization") != f"Bearer {self.tokens[-1] if self.tokens else ''}":
                return 401, b'{"Code": "EAUTH"}'
            held = next((one for one in self.held.values() if path.endswith(one.umid[5:69])), None)
            return (200, json.dumps(rest(held)).encode()) if held else (404, b"")
        return 404, b""

    def signs(self, title: str, signature: str, film: bytes) -> None:
        """Give its file at an address with this signature, and at no other from now on."""
        held = next(one for one in self.held.values() if one.title == title)
        path = f"/{held.pid}.mp4?Signature={signature}"
        held.at = f"http://{self.host}{path}"
        self.answers = {path: (200, film)}

    def _token(self, form: dict[str, str]) -> tuple[int, bytes]:
        wanted = {
            "grant_type": "password",
            "client_id": self.account.key,
            "client_secret": self.account.secret,
            "username": self.account.user,
            "password": self.account.password,
        }
        if form != wanted:
            return 401, b'{"error": "invalid_grant"}'
        self.tokens.append(f"t{len(self.tokens)}")
        return 200, json.dumps({"access_token": self.tokens[-1], "expires_in": self.lifetime}).encode()

    def _oai(self, asked: dict[str, str]) -> str:
        verb = asked.get("verb", "")
        if verb == "Identify":
            inside = "<Identify><repositoryName>het Archief</repositoryName><granularity>YYYY-MM-DDThh:mm:ssZ"
            inside += "</granularity><deletedRecord>no</deletedRecord></Identify>"
        elif verb == "ListMetadataFormats":
            inside = "".join(
                f"<metadataFormat><metadataPrefix>{one}</metadataPrefix></metadataFormat>"
                for one in ("oai_dc", "mediahaven", "mets")
            )
            inside = f"<ListMetadataFormats>{inside}</ListMetadataFormats>"
        elif verb == "GetRecord":
            held = self.held.get(asked["identifier"].removeprefix("noid:"))
            inside = (
                f"<GetRecord>{self._record(held)}</GetRecord>" if held else "<error code='idDoesNotExist'/>"
            )
        else:
            since, at = asked.get("from", ""), 0
            if token := asked.get("resumptionToken"):
                since, _, start = token.partition("|")
                at = int(start)
            found = [one for one in self.held.values() if one.stamp.strftime(STAMP) >= since]
            listed = found[at : at + PAGE] if not self.stuck else found[:PAGE]
            more = at + PAGE < len(found)
            token = f"{since}|{at + PAGE if not self.stuck else 0}" if more else ""
            whole = verb == "ListRecords"
            inside = "".join(self._record(one) if whole else self._header(one) for one in listed)
            inside = f"<{verb}>{inside}<resumptionToken>{token}</resumptionToken></{verb}>"
            if not found:
                inside = "<error code='noRecordsMatch'/>"
        now = datetime.now(UTC).strftime(STAMP)
        return (
            f'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>{now}</responseDate>'
            f"{inside}</OAI-PMH>"
        )

    def _header(self, held: Held) -> str:
        stamp = held.stamp.strftime(STAMP)
        return f"<header><identifier>{held.umid}</identifier><datestamp>{stamp}</datestamp></header>"

    def _record(self, held: Held) -> str:
        return f"<record>{self._header(held)}<metadata>{mets(held)}</metadata></record>"

    def _rest(self, query: str) -> bytes:
        asked = {unquote(k): unquote(v) for k, _, v in (one.partition("=") for one in query.split("&"))}
        q = asked.get("q", "")
        since = q.partition('LastModifiedDate:["')[2].partition('"')[0]
        pid = q.partition("ExternalId:")[2].partition(")")[0]
        found = sorted(
            (
                one
                for one in self.held.values()
                if one.stamp.strftime(STAMP) >= since and (not pid or one.pid == pid)
            ),
            key=lambda one: one.stamp,
        )
        start = 0 if self.stuck else int(asked["startIndex"])
        page = [rest(one) for one in found[start : start + PAGE]]
        told = {"TotalNrOfResults": len(found) + self.too_many, "StartIndex": start, "Results": page}
        return json.dumps(told).encode()


@contextmanager
def hetarchief_museum() -> Iterator[Archive]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._say({})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self._say(dict(parse_qsl(body.decode())))

        def _say(self, form: dict[str, str]) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, body = archive.answer(self.path, form, headers)
            size, start = len(body), int(headers.get("range", "bytes=0-")[6:].partition("-")[0])
            if status == 200 and start < size and "range" in headers:
                status, body = 206, body[start:]
            self.send_response(status)
            if status == 206:
                self.send_header("Content-Range", f"bytes {start}-{size - 1}/{size}")
            self.send_header("Content-Type", "text/plain")  # whatever it is
            self.send_header("Content-Length", str(len(body)))
            if status in (429, 503):
                self.send_header("Retry-After", "1")
            self.end_headers()
            with suppress(ConnectionError):  # who jumps elsewhere hangs up
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    archive = Archive(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield archive
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
