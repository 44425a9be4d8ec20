"""Bytes become values, and say what they are when they can't."""

import codecs
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.documents import MAX_BYTES, Document, Reader, decode, read_ahead
from kiosk.errors import BadAnswer, KioskError, SourceError, TryLater

WHERE = "https://museum.example/manifest.json"


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b'{"a": 1}', {"a": 1}),
        (codecs.BOM_UTF8 + b'{"a": 1}', {"a": 1}),
        ('{"a": "é"}'.encode("utf-16"), {"a": "é"}),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        (b'{"a": "line\nbreak"}', {"a": "line\nbreak"}),
        (b'{"a": "caf\xe9"}', {"a": "café"}),
        (b'{"a": "\\ud800"}', {"a": "\ufffd"}),
        (b'{"a\\udfff": ["\\ud83d\\ude00 \\\\ud800"]}', {"a\ufffd": ["😀 \\ud800"]}),
        ('{"a": "é"}'.encode("utf-16-be"), {"a": "é"}),
        ('{"a": "é"}'.encode("utf-32"), {"a": "é"}),
    ],
)
def test_json_as_people_write_it(body: bytes, value: object) -> None:
    assert decode(body, where=WHERE) == value


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"", "", "is empty"),
        (b"  \n", "", "is empty"),
        (b"asdf", "", "is not JSON (line 1"),
        (b'{"a": 1', "", "cut short"),
        (b'{\n"a": [1,\n', "", "cut short"),
        (b'{"a": NaN}', "", "NaN"),
        (b"[-Infinity]", "", "Infinity"),
        (b"[" + b"1" * 6_000 + b"]", "", "number"),
        (b"[" * 100_000, "", "nested too deeply"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "text/html", "captive portal"),
        (b"\n <HTML>", "", "captive portal"),
        (b"<p>Welcome</p>", "text/html; charset=utf-8", "captive portal"),
        (b"<?xml version='1.0'?><OAI-PMH/>", "text/xml", "XML"),
    ],
)
def test_anything_else_is_named(body: bytes, kind: str, words: str) -> None:
    with pytest.raises(SourceError) as caught:
        decode(body, where=WHERE, content_type=kind)
    assert words in str(caught.value)
    assert str(caught.value).startswith(WHERE)
    assert "\n" not in str(caught.value)


def test_a_document_without_end_is_refused() -> None:
    with pytest.raises(SourceError, match="33 MB"):
        decode(b" " * (MAX_BYTES + 2**20), where=WHERE)


def test_results_come_in_order_and_not_too_many_at_once() -> None:
    taken: list[int] = []

    def jobs() -> object:
        for number in range(30):
            taken.append(number)
            yield number

    def slowest_first(number: int) -> int:
        time.thread_time()
        return number * 2

    with ThreadPoolExecutor(4) as pool:
        results = read_ahead(jobs(), slowest_first, pool, ahead=5)
        assert next(results) == (0, 0)
        assert len(taken) <= 7
        assert [result for _, result in results] == [number * 2 for number in range(1, 30)]


class Busy:
    """A server that asks for patience ``times`` times."""

    def __init__(self, times: int, after: float) -> None:
        self.left, self.after = times, after

    def document(self, url: str, *, max_bytes: int = 0, **_: object) -> object:
        if self.left:
            self.left -= 1
            raise TryLater("is busy.", where=url, after=self.after)
        return type("Answer", (), {"url": url, "body": b"[1]", "content_type": ""})()


def test_a_server_that_asks_for_patience_gets_it() -> None:
    waited: list[float] = []
    assert Reader(Busy(2, 3.0), wait=waited.append).value(WHERE) == [1]
    assert waited == [3.0, 3.0]


@pytest.mark.parametrize(("times", "after"), [(3, 1.0), (1, 3600.0)])
def test_patience_has_an_end(times: int, after: float) -> None:
    waited: list[float] = []
    with pytest.raises(KioskError):
        Reader(Busy(times, after), wait=waited.append).value(WHERE)
    assert sum(waited) <= 2.0


def test_patience_is_for_a_whole_run() -> None:
    waited: list[float] = []
    reader = Reader(Busy(99, 10.0), total=25.0, wait=waited.append)
    for _ in range(5):
        with pytest.raises(TryLater):
            reader.value(WHERE)
    assert waited == [10.0, 10.0]


class Guarded:
    """A server that lets nobody in, and remembers who knocked."""

    def __init__(self, status: int) -> None:
        self.status = status
        self.heard: list[tuple[str, str]] = []

    def document(self, url: str, *, headers: Mapping[str, str], **_: object) -> Document:
        self.heard.append((url, headers.get("Authorization", "")))
        raise BadAnswer("No.", where=url, status=self.status)


@pytest.mark.parametrize(
    ("status", "account", "said"),
    [
        (401, NOBODY, "asks for a user and a password"),
        (401, Account(user="u", password="p"), "does not accept our user and password"),
        (403, Account(user="u", password="p"), "does not accept our user and password"),
        (403, NOBODY, "No."),
        (500, Account(user="u", password="p"), "No."),
    ],
)
def test_a_catalogue_that_lets_nobody_in_says_where_to_write_the_password(
    status: int, account: Account, said: str
) -> None:
    server = Guarded(status)
    reader = Reader(server, account=account, home="https://museum.example/feed")
    with pytest.raises(KioskError, match=said) as raised:
        reader.document("https://museum.example/page/2")
    assert ("secrets.toml" in str(raised.value)) == (said != "No.")


def test_a_password_goes_to_its_own_catalogue_alone() -> None:
    server = Guarded(401)
    reader = Reader(server, account=Account(user="u", password="p"), home="https://museum.example/feed")
    for url in (
        "https://other.example/",
        "https://museum.example.evil.example/",
        "https://museum.example:8443/",
    ):
        with pytest.raises(BadAnswer):
            reader.document(url)
    assert [told for _, told in server.heard] == ["", "", ""]
