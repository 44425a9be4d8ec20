"""Addresses in a catalogue."""

import re
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import addresses
from kiosk.catalogue.addresses import address, file_extension, may_name

BASE = "https://museum.example/iiif/work/manifest.json"


@pytest.mark.parametrize(
    ("value", "url"),
    [
        ("https://museum.example/a.jpg", "https://museum.example/a.jpg"),
        (" https://museum.example/a.jpg \n", "https://museum.example/a.jpg"),
        ("HTTPS://Museum.Example:443/A", "https://museum.example/A"),
        ("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a"),
        (
            "https://museum.example/een molen [1831].jpg",
            "https://museum.example/een%20molen%20%5B1831%5D.jpg",
        ),
        ("https://museum.example/a?q=[x y]", "https://museum.example/a?q=%5Bx%20y%5D"),
        ("https://museum.example/littéraire", "https://museum.example/litt%C3%A9raire"),
        ("https://museum.example/100%/a%20b", "https://museum.example/100%25/a%20b"),
        ("https://museum.example/pct:1,2,3,4/!100,100/0/default.jpg",) * 2,
        ("https://münchen.example/a", "https://xn--mnchen-3ya.example/a"),
        ("still.jpg", "https://museum.example/iiif/work/still.jpg"),
        ("../other/manifest.json", "https://museum.example/iiif/other/manifest.json"),
        ("//cdn.example/a.jpg", "https://cdn.example/a.jpg"),
        ("/a.jpg#xywh=1,2,3,4", "https://museum.example/a.jpg"),
    ],
)
def test_an_address_is_made_whole_and_repaired(value: str, url: str) -> None:
    assert address(value, BASE) == url


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "data:image/png;base64,AAAA",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "ftp://museum.example/a",
        "urn:isbn:123",
        "https://user:secret@museum.example/",
        "https://museum.example\\@evil.example/",
        "https://[half/",
        "https://museum.example:port/",
        "https://museum.example:99999/",
        "https:///a",
        "https://a b/",
        "x" * 5_000,
        None,
        17,
        ["https://museum.example/"],
        {},
    ],
)
def test_what_is_not_an_address_of_the_web_is_nothing(value: object) -> None:
    assert address(value, BASE) == ""


def test_an_identifier_keeps_its_fragment() -> None:
    assert address("/c#t=1,2", BASE, fragment=True) == "https://museum.example/c#t=1,2"


def test_a_file_is_reached_only_relatively_and_only_for_documents() -> None:
    base = "file:///home/staff/collection.json"
    assert address("one.json", base, local=True) == "file:///home/staff/one.json"
    assert address("one.json", base) == ""
    assert address("file:///etc/passwd", base, local=True) == ""


@given(st.text(max_size=60), st.sampled_from(["", BASE, "file:///x/y.json"]))
def test_what_comes_out_may_be_asked_and_is_stable(value: str, base: str) -> None:
    url = address(value, base)
    if url:
        assert urlsplit(url).scheme in ("http", "https")
        assert urlsplit(url).hostname
        assert url.isascii()
        assert " " not in url
        assert address(url) == url


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://museum.example/work/1", True),
        ("http://www.museum.example:8080/work/1#it", True),
        ("https://data.museum.example/work/1", True),
        ("https://example/work/1", False),
        ("https://eenmuseum.example/work/1", False),
        ("https://museum.example.evil.example/work/1", False),
        ("https://evil.example/museum.example", False),
        ("http://[half", False),
        ("urn:uuid:1", False),
        ("", False),
    ],
)
def test_names_are_given_on_the_own_host_and_below_it(url: str, may: bool) -> None:
    assert may_name(url, "https://www.museum.example/page") == may
    assert not may_name(url, "file:///museum.example/page")
    assert not may_name(url, "")


def test_file_extensions() -> None:
    assert file_extension("https://x.example/a/Film.MP4?x=y.z") == "mp4"
    assert file_extension("https://x.example/a.b/film") == ""


@given(
    st.builds(
        "{}://{}/{}".format,
        st.sampled_from(["http", "https", "HTTP", "ftp"]),
        st.text("ab-.1_:@", min_size=1, max_size=12),
        st.text("aZ09._~/:@!$&'()*+,;=-%?#[ é", max_size=12),
    )
)
def test_the_short_way_for_good_addresses_leads_to_the_same(url: str) -> None:
    short = address(url)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(addresses, "_AS_IT_SHOULD_BE", re.compile("(?!)"))
        assert address(url) == short
