"""Our questions to UiTdatabank, judged by somebody else: publiq's own OpenAPI file, read by Prism.

Each request that really goes out is put to Prism before it is answered. Prism answers with publiq's examples,
which break publiq's own schema; so only what it says about the request counts.

Needs ``prism`` (npm ``@stoplight/prism-cli``) on the path or in ``VENSTER_PRISM``, and the shared folder.
"""

import json
import os
import shutil
import socket
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import reduce
from typing import Any

import pytest

from kiosk.catalogue.account import Account
from kiosk.catalogue.uitdatabank.source import UiTdatabankSource
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Put, Sweep
from tests.catalogue.conftest import SHARED
from tests.catalogue.uitdatabank_museum import KEY, uitdatabank_museum

OPENAPI = SHARED / "fixtures/uitdatabank/apidocs-schemas-no-licence/reference/search.json"
PRISM = os.environ.get("VENSTER_PRISM") or shutil.which("prism") or ""
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)

pytestmark = [
    pytest.mark.skipif(
        not OPENAPI.is_file(), reason="no folder of real documents here (VENSTER_SHARED names it)"
    ),
    pytest.mark.skipif(
        not PRISM, reason="no prism here (npm install @stoplight/prism-cli; VENSTER_PRISM names it)"
    ),
]


class Judge:
    """Prism, and what it said about each request: status and the complaints about the request."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.said: list[tuple[int, list[Any]]] = []

    def hears(self, path: str, headers: dict[str, str]) -> tuple[int, list[Any]]:
        kept = {name: value for name, value in headers.items() if name.lower() in ("x-client-id", "accept")}
        request = urllib.request.Request(self._url + path, headers=kept)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                status, told = answer.status, answer.headers.get("sl-violations", "[]")
        except urllib.error.HTTPError as error:
            status, told = error.code, error.headers.get("sl-violations", "[]")
            error.close()
        of_request = [one for one in json.loads(told) if one["location"][0] == "request"]
        self.said.append((status, of_request))
        return self.said[-1]


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [PRISM, "mock", "-h", "127.0.0.1", "-p", str(port), str(OPENAPI)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as prism:
        try:
            assert _listens(port), "prism did not start"
            yield Judge(f"http://127.0.0.1:{port}")
        finally:
            prism.terminate()


def _listens(port: int) -> bool:
    pause = threading.Event()
    for _ in range(300):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
        pause.wait(0.1)
    return False


def test_the_judge_judges(judge: Judge) -> None:
    status, _ = judge.hears("/events?embed=true", {})
    assert status == 401
    for wrong in ("modifiedFrom=gisteren", "embed=x", "workflowStatus=X", "addressCountry=*"):
        status, _ = judge.hears(f"/events?{wrong}", {"x-client-id": KEY})
        assert status == 422, wrong


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?regions=gem-gent&termIds[]=0.50.4.0.0&termIds[]=1.8.2.0.0",
        "?q=labels:%22ook+voor+senioren%22&attendanceMode=online,mixed",
        "?audienceType=*&workflowStatus=APPROVED&addressCountry=*",
        "?coordinates=51.05,3.72&distance=10km&hasVideos=true&embed=false&limit=5",
    ],
)
def test_all_that_is_asked_is_what_publiq_describes(judge: Judge, query: str) -> None:
    judge.said.clear()
    with uitdatabank_museum() as museum, Fetcher(private_hosts={museum.host}) as fetcher:
        museum.publishes("Voor")
        museum.step = timedelta(0)
        for n in range(25):
            museum.publishes(f"Samen {n}")
        museum.step = timedelta(seconds=1)
        museum.publishes("Na")
        museum.most = 10
        museum.before_answer = lambda _: judge.hears(*museum.heard[-1]) and None
        account = (
            Account(key=KEY, queries=("postalCode=9000", 'name.nl:"jazz"')) if not query else museum.account
        )

        def reads(bookmark: str) -> list[Any]:
            source = UiTdatabankSource("uit", museum.url + query, fetcher, account=account, now=lambda: NOW)
            return list(source.changes(bookmark))

        first = reads("")
        assert isinstance(first[-1], Sweep)
        museum.withdraws("Samen 3")
        assert any(isinstance(one, Put) for one in reads(first[-1].bookmark))
        asked = {pair for one in museum.asked for pair in one.items()}
    names = {name for name, _ in asked}
    assert {"modifiedFrom", "modifiedTo", "sort[modified]", "embed", "workflowStatus"} <= names
    # Prism passes over names with brackets; the file also leaves out what its guides describe.
    described = {one["name"]: one["schema"] for one in _parameters()}
    assert names - described.keys() <= {"start", "limit", "disableDefaultFilters", "regions"}
    for name, value in asked:
        schema = described.get(name, {})
        allowed = schema.get("items", schema).get("enum")
        if allowed:
            assert set(value.split(",")) <= set(allowed), name
    assert len(judge.said) == len(museum.asked)
    assert [one for one in judge.said if one != (200, [])] == []


def _parameters() -> list[dict[str, Any]]:
    """Of ``GET /events``; some are described elsewhere in the file."""
    document = json.loads(OPENAPI.read_bytes())
    path = document["paths"]["/events"]
    told = [*path.get("parameters", []), *path["get"].get("parameters", [])]
    return [_there(document, one["$ref"]) if "$ref" in one else one for one in told]


def _there(document: Any, reference: str) -> Any:
    steps = (step.replace("~1", "/") for step in reference.removeprefix("#/").split("/"))
    return reduce(lambda value, step: value[step], steps, document)
