"""A small Search API 3 of UiTdatabank over HTTP on this machine, after publiq's own description of it."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit
from uuid import UUID

from kiosk.catalogue.account import Account

KEY = "kies-mij"
MAX_START = 10_000
MAX_LIMIT = 2_000
LIVES = ("READY_FOR_VALIDATION", "APPROVED")


@dataclass
class Answer:
    """What it says instead, once."""

    status: int = 200
    body: bytes = b""
    type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


class Museum:
    """Publishes, changes and withdraws events. ``asked`` lists the parameters of the requests in order."""

    def __init__(self, port: int) -> None:
        self.host = f"127.0.0.1:{port}"
        self.url = f"http://{self.host}/events"
        self.account = Account(key=KEY)
        self.now = datetime(2026, 11, 1, 9, tzinfo=UTC)
        """Of its clock, which goes a second ahead with every change."""
        self.step = timedelta(seconds=1)
        self.most = MAX_LIMIT
        """Events in a page, whatever is asked."""
        self.order: Callable[[dict[str, Any]], Any] = _time
        self.instead: list[Answer] = []
        self.before_answer: Callable[[int], None] = lambda _: None
        """Called with the number of the request, to change something between two pages."""
        self.mistake: Callable[[dict[str, Any]], object] = lambda answer: answer
        """What becomes of each answer."""
        self.asked: list[dict[str, str]] = []
        self.heard: list[tuple[str, dict[str, str]]] = []
        """Path with query, and headers, of the same requests."""
        self._events: dict[str, dict[str, Any]] = {}

    def publishes(self, title: str, **fields: Any) -> str:
        """Give it a page; returns the id of the Item."""
        uuid = str(UUID(int=len(self._events) + 2**120))
        event = {
            "@id": f"https://io.uitdatabank.be/events/{uuid}",
            "@context": "/contexts/event",
            "mainLanguage": "nl",
            "name": {"nl": title},
            "calendarType": "single",
            "startDate": "2026-12-03T19:00:00+00:00",
            "endDate": "2026-12-03T21:00:00+00:00",
            "availableTo": "2026-12-03T21:00:00+00:00",
            "workflowStatus": "APPROVED",
            "audience": {"audienceType": "everyone"},
            **fields,
        }
        self._events[uuid] = event
        self._touches(event)
        return f"uitdatabank:{uuid}"

    def changes(self, title: str, new_title: str, **fields: Any) -> None:
        event = self.named(title)
        event.update({"name": {"nl": new_title}} | fields)
        self._touches(event)

    def withdraws(self, title: str, status: str = "DELETED") -> None:
        """Deleting is soft: it stays in the index."""
        self.changes(title, title, workflowStatus=status)

    def loses(self, title: str) -> None:
        """It is in this list no longer, without a word."""
        event = self.named(title)
        self._events = {key: one for key, one in self._events.items() if one is not event}

    def named(self, title: str) -> dict[str, Any]:
        return next(one for one in self._events.values() if one["name"] == {"nl": title})

    def _touches(self, event: dict[str, Any]) -> None:
        self.now += self.step
        event["modified"] = self.now.isoformat()
        event.setdefault("created", event["modified"])

    def answer(self, query: str) -> tuple[int, object]:
        """Status and document for the parameters of one request."""
        told = {name: values[-1] for name, values in parse_qs(query).items()}
        start, limit = int(told.get("start", "0")), int(told.get("limit", "30"))
        if not 0 <= start <= MAX_START:
            return 404, _problem(404, 'The "start" parameter should be between 0 and 10000')
        if not 0 <= limit <= MAX_LIMIT or start + limit > MAX_START:
            return 404, _problem(404, 'The "limit" parameter should be between 0 and 2000')
        try:
            found = sorted((one for one in self._events.values() if self._matches(one, told)), key=self.order)
        except ValueError:
            return 404, _problem(404, "modifiedFrom should be an ISO-8601 datetime")
        page = found[start : start + min(limit, self.most)]
        if told.get("embed") != "true":
            page = [{"@id": one["@id"], "@type": "Event"} for one in page]
        return 200, self.mistake(
            {
                "@context": "http://www.w3.org/ns/hydra/context.jsonld",
                "@type": "PagedCollection",
                "itemsPerPage": limit,
                "totalItems": len(found),
                "member": page,
            }
        )

    def _matches(self, event: dict[str, Any], told: dict[str, str]) -> bool:
        defaults = (
            {}
            if told.get("disableDefaultFilters") == "true"
            else {
                "workflowStatus": ",".join(LIVES),
                "availableFrom": self.now.isoformat(),
                "audienceType": "everyone",
            }
        )
        asked = defaults | told
        statuses = asked.get("workflowStatus", "*")
        audience = asked.get("audienceType", "*")
        since = asked.get("availableFrom", "*")
        return (
            (statuses == "*" or event.get("workflowStatus") in statuses.split(","))
            and (audience == "*" or event["audience"]["audienceType"] == audience)
            and (since == "*" or _moment(event["availableTo"]) >= _moment(since))
            and ("modifiedFrom" not in asked or _time(event) >= _moment(asked["modifiedFrom"]))
            and ("modifiedTo" not in asked or _time(event) <= _moment(asked["modifiedTo"]))
        )


def _time(event: dict[str, Any]) -> datetime:
    return _moment(event["modified"])


@lru_cache(20_000)
def _moment(value: str) -> datetime:
    """Strict, as the API is: a ``+`` that was not encoded arrives as a space."""
    return datetime.strptime(value, "%Y-%m-%dT%H:%M:%S%z")


def _problem(status: int, detail: str) -> dict[str, Any]:
    return {
        "title": "Not Found",
        "type": "https://api.publiq.be/probs/url/not-found",
        "status": status,
        "detail": detail,
    }


@contextmanager
def uitdatabank_museum() -> Iterator[Museum]:
    """Open it."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            query = urlsplit(self.path).query
            museum.asked.append(dict(parse_qsl(query)))
            museum.heard.append((self.path, dict(self.headers.items())))
            museum.before_answer(len(museum.asked))
            if museum.instead:
                self._say(museum.instead.pop(0))
            elif self.headers.get("x-client-id") != museum.account.key:
                body = {
                    "title": "Unauthorized",
                    "type": "https://api.publiq.be/probs/auth/unauthorized",
                    "status": 401,
                }
                self._say(Answer(401, json.dumps(body).encode(), "application/problem+json"))
            else:
                status, document = museum.answer(query)
                self._say(Answer(status, json.dumps(document).encode()))

        def _say(self, answer: Answer) -> None:
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.type)
            self.send_header("Content-Length", str(len(answer.body)))
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    museum = Museum(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield museum
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
