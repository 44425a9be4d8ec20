"""bibliotheek.be: what we ask is what its description (OpenAPI) allows, says a server that is not ours.

Prism (``npm install @stoplight/prism-cli``) answers out of that description. It is looked for on the PATH, or
where VENSTER_PRISM says.
"""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import parse_qsl, urlsplit

import pytest

from kiosk.catalogue.account import Account
from kiosk.catalogue.bibliotheek.source import BibliotheekSource
from kiosk.catalogue.documents import Document
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Fault, Item, Put, Sweep
from tests.catalogue.conftest import SHARED

DESCRIPTION = SHARED / "fixtures" / "library" / "openapi-mit" / "openapi.json"
PRISM = os.environ.get("VENSTER_PRISM") or shutil.which("prism") or ""
pytestmark = [
    pytest.mark.skipif(not PRISM, reason="no prism here (on the PATH, or named by VENSTER_PRISM)"),
    pytest.mark.skipif(
        not DESCRIPTION.is_file(), reason="no description here (VENSTER_SHARED names its folder)"
    ),
]
KEY = "any-key-will-do"


@pytest.fixture(scope="module")
def prism() -> Iterator[str]:
    """The address of a Prism. Without ``--errors``: not all examples in the description are right."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [PRISM, "mock", "-h", "127.0.0.1", "-p", str(port), str(DESCRIPTION)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            until = time.monotonic() + 60
            while server.poll() is None and time.monotonic() < until:
                with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                with suppress(subprocess.TimeoutExpired):
                    server.wait(0.1)
            else:
                pytest.fail("prism does not start")
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


class Recorder(Fetcher):
    """A fetcher that remembers what it was asked."""

    def document(self, url: str, **fields: object) -> Document:
        asked.append(url)
        return super().document(url, **fields)


asked: list[str] = []


def test_every_question_is_one_that_the_description_allows(prism: str) -> None:
    asked.clear()
    queries = (
        "duizend zonnen",
        "q=tuin&facet=Format(largetype)&branch=Oost-Vlaanderen/Wetteren&sort=year&s=cover",
        "id:|library/marc/vlacc|8842444 |library/marc/vlacc|9750695",
        "id:61B74575E8F1ACA0",
    )
    account = Account(key=KEY, queries=queries, rich=True)
    with Recorder(private_hosts={urlsplit(prism).netloc}, pause_seconds=0) as fetcher:
        source = BibliotheekSource("bib", f"{prism}?branch=Gent/Krook", fetcher, account=account)
        changes = list(source.changes(""))
        items = [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Item)]
        assert not [one for one in changes if isinstance(one, Fault)]
        assert [one.id for one in items] == [
            "bibliotheek:|library/marc/vlacc|6967964",
            "bibliotheek:|library/marc/vlacc|10438540",
        ]
        assert items[0].terms[0].same_as == ("wikidata:Q93341",)
        assert [(one.shelf, one.available, one.back) for one in items[0].holdings] == [
            ("MACK", False, "2026-08-30")
        ]
        assert isinstance(changes[-1], Sweep)
        assert source.holdings(items[0])
        assert source.answer("details", ("id", "|library/marc/vlacc|10438540")) is not None

    described = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    assert {urlsplit(one).path for one in asked} == {"/search/", "/details/", "/availability/"}
    for url in dict.fromkeys(asked):
        with urllib.request.urlopen(url, timeout=10) as answer:
            assert answer.status == 200
            violations = json.loads(answer.headers.get("sl-violations", "[]"))
        assert not [one for one in violations if one["location"][0] == "request"], url
        parts = urlsplit(url)
        known = set(names(described, parts.path)) | {"authorization"}
        assert {name for name, _ in parse_qsl(parts.query)} <= known  # others are refused with 409


def names(
    described: dict[str, dict[str, dict[str, dict[str, list[dict[str, str]]]]]], path: str
) -> Iterator[str]:
    """Of the parameters that an endpoint has."""
    for one in described["paths"][path]["get"]["parameters"]:
        yield one.get("name") or one["$ref"].rpartition("/")[2]


def test_a_key_that_is_not_there_is_refused(prism: str) -> None:
    with pytest.raises(urllib.error.HTTPError, match="401"):
        urllib.request.urlopen(f"{prism}search/?q=x", timeout=10)
