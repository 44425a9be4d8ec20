"""A transcript without times: from its origin through the real gateway to lines that are only read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.agent.gateway import Gateway, Place
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.prose import Block, BlockKind
from kiosk.model import key_of
from kiosk.ui.film.lines import LONG, Line, Lines
from kiosk.ui.film.untimed import lines_in, lines_of, read_untimed
from tests.museum import Museum

HOSTILE = (
    """<html lang='nl'><head><title>x</title><style>p { color: red }</style></head><body>
<script>alert(1)</script><h1>Gesprek</h1><p onclick="evil()">Dag <b>Anna</b>, zei dhr. Peeters. Hoe gaat het?
</p><p>Goed &lt;b&gt;hoor&lt;/b&gt;.</p><img src='http://127.0.0.1/x.png'><iframe src='file:///etc/passwd'></iframe>
<p>"""
    + "Zij vertelt nog lang over vroeger en over de mensen van het dorp. " * 12
    + "</p></body></html>"
)


Told = tuple[Museum, dict[str, Place], str]


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    """An origin, what the gateway knows, and where that is."""
    places: dict[str, Place] = {}
    with Museum(tmp_path) as museum:
        fetcher = Fetcher(private_hosts=[museum.host], pause_seconds=0, deadline_seconds=5)
        cache = Cache(tmp_path / "cache")
        gateway = Gateway(places.get, cache, fetcher)
        try:
            yield museum, places, gateway.start()
        finally:
            fetcher.close()
            gateway.close()
            cache.close()


def read(told: Told, body: bytes, kind: str) -> list[Line] | None:
    museum, places, address = told
    museum.gives(body, kind, "/transcript")
    url = f"{museum.base}/transcript"
    places[key_of(url)] = Place(url, keep=True, sources=("museum",), reads=kind)
    return read_untimed(address, key_of(url))


def test_a_page_becomes_lines_without_anything_that_could_run(
    told: Told,
) -> None:
    lines = read(told, HOSTILE.encode(), "text/html")
    assert lines is not None
    assert [one.words for one in lines[:3]] == [
        "Gesprek",
        "Dag Anna, zei dhr. Peeters. Hoe gaat het?",
        "Goed <b>hoor</b>.",
    ]
    assert {(one.place, one.start) for one in lines} == {("", -1.0)}
    assert max(len(one.words) for one in lines) <= LONG
    assert not any(word in one.words for one in lines for word in ("alert", "passwd", "color", "evil"))


def test_a_short_plain_text_too(told: Told) -> None:
    lines = read(told, b"JAN: Dag.\n\nPIET: Tot morgen.\n", "text/plain")
    assert lines == [Line(-1.0, "JAN: Dag."), Line(-1.0, "PIET: Tot morgen.")]


def test_what_is_no_text_has_no_lines_and_what_is_away_is_asked_again(
    told: Told,
) -> None:
    assert read(told, b"\x00\x01\x02" * 500, "text/plain") == []
    museum, places, address = told
    url = f"{museum.base}/later"
    places[key_of(url)] = Place(url, keep=True, sources=("museum",), reads="text/plain")
    museum.goes_offline()
    assert read_untimed(address, key_of(url)) is None
    assert read_untimed("http://127.0.0.1:9/x", key_of(url)) is None


@given(st.lists(st.text(max_size=400), max_size=5))
def test_no_word_is_lost_and_no_line_is_long(texts: list[str]) -> None:
    lines = lines_of(Block(kind=BlockKind.PARAGRAPH, text=text) for text in texts)
    assert "".join("".join(one.words.split()) for one in lines) == "".join("".join(t.split()) for t in texts)
    assert all(0 < len(one.words) <= LONG for one in lines)


def test_they_lead_nowhere(qapp: object) -> None:
    lines = Lines()
    lines.show(lines_in("Een. Twee.\n\nDrie.", "nl"))
    lines.follow(40)
    assert (lines.property("timed"), lines.property("count"), lines.property("current")) == (False, 2, -1)
    assert lines.after(0) < 0
    lines.show([Line(3, "Wel op tijd")])
    assert (lines.property("timed"), lines.property("current")) == (True, 0)
