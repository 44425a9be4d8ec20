"""Documents bent at random: an Item or a SourceError, never anything else, and never anything unsafe."""

import copy
import json
from contextlib import suppress
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue.iiif.collection import Listing, is_collection, read_listing
from kiosk.catalogue.iiif.manifest import Reading, read_manifest
from kiosk.errors import SourceError
from kiosk.model import Item
from tests.catalogue.conftest import DOCUMENTS

WHERE = "https://museum.example/iiif/manifest.json"
ORIGINALS = [json.loads(path.read_bytes()) for path in sorted(DOCUMENTS.glob("*.json"))]

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([0, -1, 2**63, 10**400, 1e308]),
    st.floats(allow_nan=True, allow_infinity=True),
    st.text(max_size=20),
    st.sampled_from(
        [
            "",
            "http://[half",
            "data:text/html,x",
            "file:///etc/passwd",
            "<script>x</script>",
            "x" * 5_000,
            "\ud800",
            "\u202e",
            "2026-13-45T99:99:99Z",
            "9999-12-31T23:59:59-14:00",
            "#xywh=0,0,0,0",
            "https://museum.example/c#xywh=percent:1e9,1,1,1",
            "Choice",
            "SpecificResource",
            "Canvas",
            "painting",
            "level2",
        ]
    ),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                ["id", "@id", "type", "@type", "@value", "items", "source", "body", "value", "service", "en"]
            ),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=8,
)


def places(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(value, dict):
        for key, one in value.items():
            found += places(one, (*path, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            found += places(one, (*path, index))
    return found


@st.composite
def bent(draw: st.DrawFn) -> object:
    document = copy.deepcopy(draw(st.sampled_from(ORIGINALS)))
    for _ in range(draw(st.integers(1, 4))):
        spots = places(document)
        if not spots:
            break
        *way, last = draw(st.sampled_from(spots))
        holder: Any = document
        for step in way:
            holder = holder[step]
        action = draw(st.sampled_from(["drop", "replace", "nest", "repeat", "swap"]))
        if action == "drop":
            del holder[last]
        elif action == "replace":
            holder[last] = draw(VALUES)
        elif action == "nest":
            holder[last] = [[holder[last]]] if draw(st.booleans()) else {"items": [holder[last]]}
        elif action == "repeat":
            holder[last] = [holder[last]] * 3
        else:
            other: Any = document
            for step in draw(st.sampled_from(spots)):
                other = other[step] if isinstance(other, dict | list) and _has(other, step) else other
            holder[last] = copy.deepcopy(other)
    return document


def _has(holder: Any, step: Any) -> bool:
    return step in holder if isinstance(holder, dict) else isinstance(step, int) and step < len(holder)


def read(document: object) -> Reading | Listing | SourceError:
    try:
        if is_collection(document):
            return read_listing(document, source="m", where=WHERE)
        return read_manifest(document, source="m", where=WHERE, fetch=lambda url: document)
    except SourceError as error:
        return error


def check(item: Item) -> None:
    """What everybody behind the door relies on."""
    assert item.label
    urls = [item.thumbnail, item.homepage, item.rights]
    for media in item.media:
        assert media.url
        urls += [
            media.url,
            media.poster,
            *(one.url for one in media.variants),
            *(one.url for one in media.tracks),
        ]
        assert 0 <= media.duration <= 864_000
        assert 0 <= media.width <= 10_000_000
        for detail in media.details:
            assert detail.width > 0
            assert detail.height > 0
    for url in urls:
        assert not url or url.startswith(("http://", "https://"))
        assert " " not in url
    assert len({one.id for one in item.media}) == len(item.media)
    text = repr(item)
    assert "\u202e" not in text
    text.encode()


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(bent())
def test_a_bent_document_gives_an_item_or_one_sentence(document: object) -> None:
    outcome = read(document)
    if isinstance(outcome, SourceError):
        assert "\n" not in str(outcome)
    elif isinstance(outcome, Reading):
        check(outcome.item)
        assert len(outcome.faults) <= 5
        assert all("\n" not in one.what for one in outcome.faults)


@settings(max_examples=200)
@given(VALUES)
def test_whatever_json_gives_an_item_or_one_sentence(document: object) -> None:
    outcome = read(document)
    if isinstance(outcome, Reading):
        check(outcome.item)
    with suppress(SourceError):
        read_listing(document, source="m", where=WHERE)
