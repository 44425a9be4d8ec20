"""Collections over real HTTP: nested, paged, round in circles, half broken."""

from typing import Any

import pytest

from kiosk.catalogue.iiif import collection as iiif_collection
from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.catalogue.iiif.source import IIIFSource
from kiosk.errors import FetchError, SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Collection, Fault, Item, Put, Sweep
from tests.catalogue.conftest import Web
from tests.museum import Museum


def changes(web: Web, fetcher: Fetcher, path: str = "/top", **options: Any) -> list[Change]:
    return list(IIIFSource("museum", web.url(path), fetcher, wait=lambda _: None, **options).changes(""))


def put(found: list[Change]) -> list[str]:
    """Paths of the Items and labels of the Collections, in order."""
    return ["/" + one.value.id.split("/", 3)[3] for one in found if isinstance(one, Put)]


def faults(found: list[Change]) -> list[Fault]:
    return [one for one in found if isinstance(one, Fault)]


def test_a_collection_in_its_own_order_and_a_sweep(web: Web, fetcher: Fetcher) -> None:
    works = [f"/work/{n}" for n in range(12)]
    for one in works:
        web.manifest(one, one)
    web.collection("/top", [("Manifest", one) for one in works])
    found = changes(web, fetcher)
    assert put(found) == ["/top", *works]
    assert found[-1] == Sweep(ids=frozenset(web.url(one) for one in ("/top", *works)))
    top = found[0]
    assert isinstance(top, Put)
    assert isinstance(top.value, Collection)
    assert top.value.members == tuple(web.url(one) for one in works)
    assert top.value.label == {"en": ("Shelf",)}


def test_nested_collections_and_circles(web: Web, fetcher: Fetcher) -> None:
    web.manifest("/a")
    web.manifest("/b")
    web.collection("/top", [("Collection", "/inner"), ("Manifest", "/b")])
    web.collection("/inner", [("Manifest", "/a"), ("Collection", "/top"), ("Manifest", "/b")])
    found = changes(web, fetcher)
    assert put(found) == ["/top", "/inner", "/a", "/b"]
    assert not faults(found)
    assert isinstance(found[-1], Sweep)
    assert web.asked.count("/b") == 1


def test_pages_of_presentation_2(web: Web, fetcher: Fetcher) -> None:
    for one in "abc":
        web.manifest(f"/{one}", one)
    context = {"@context": "http://iiif.io/api/presentation/2/context.json", "@type": "sc:Collection"}
    web.pages["/top"] = context | {"@id": web.url("/top"), "label": "Top", "first": web.url("/1"), "total": 3}
    members = [{"@id": web.url(f"/{one}"), "@type": "sc:Manifest", "label": one} for one in "abc"]
    web.pages["/1"] = context | {
        "@id": web.url("/1"),
        "manifests": members[:2],
        "next": web.url("/2"),
        "label": "1",
    }
    web.pages["/2"] = context | {
        "@id": web.url("/2"),
        "members": members[1:],
        "next": web.url("/1"),
        "label": "2",
    }
    found = changes(web, fetcher)
    assert put(found) == ["/top", "/a", "/b", "/c", "/top"]
    last = found[-2]
    assert isinstance(last, Put)
    assert isinstance(last.value, Collection)
    assert last.value.label == {"none": ("Top",)}
    assert last.value.members == tuple(web.url(f"/{one}") for one in "abc")
    assert found[-1] == Sweep(ids=frozenset(web.url(f"/{one}") for one in ("top", "a", "b", "c")))


def test_members_embedded_whole(web: Web, fetcher: Fetcher) -> None:
    web.manifest("/a", "A")
    inner = {
        "id": web.url("/inner"),
        "type": "Collection",
        "label": {"en": ["Inner"]},
        "items": [web.pages["/a"]],
    }
    web.pages["/top"] = {
        "id": web.url("/top"),
        "type": "Collection",
        "label": {"en": ["T"]},
        "items": [inner],
    }
    found = changes(web, fetcher)
    assert put(found) == ["/top", "/inner", "/a"]
    assert web.asked == ["/top"]


def test_a_work_that_can_not_be_read_stays_in_the_sweep(web: Web, fetcher: Fetcher) -> None:
    web.manifest("/good")
    web.pages["/broken"] = b'{"type": "Manifest", '
    web.pages["/portal"] = b"<html>Sign in</html>"
    members = ["/good", "/broken", "/gone", "/portal"]
    web.collection("/top", [("Manifest", one) for one in members])
    found = changes(web, fetcher)
    assert put(found) == ["/top", "/good"]
    assert [one.where for one in faults(found)] == [web.url(one) for one in members[1:]]
    assert found[-1] == Sweep(ids=frozenset(web.url(one) for one in ("/top", *members)))


def test_a_work_that_brings_a_bug_to_light_is_a_fault_and_the_others_are_read(
    web: Web, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def read_with_a_bug(document: Any, **more: Any) -> Any:
        if more["where"].endswith("/odd"):
            raise KeyError("a bug")
        return read_manifest(document, **more)

    monkeypatch.setattr(iiif_collection, "read_manifest", read_with_a_bug)
    members = ["/one", "/odd", "/two"]
    for one in members:
        web.manifest(one)
    web.collection("/top", [("Manifest", one) for one in members])
    found = changes(web, fetcher)
    assert put(found) == ["/top", "/one", "/two"]
    assert [(one.where, "mistake of Venster" in one.what) for one in faults(found)] == [
        (web.url("/odd"), True)
    ]
    assert found[-1] == Sweep(ids=frozenset(web.url(one) for one in ("/top", *members)))
    assert "Traceback" in caplog.text


def test_a_collection_that_can_not_be_read_forbids_the_sweep(web: Web, fetcher: Fetcher) -> None:
    web.manifest("/a")
    web.collection("/top", [("Collection", "/lost"), ("Manifest", "/a")])
    found = changes(web, fetcher)
    assert put(found) == ["/top", "/a"]
    assert len(faults(found)) == 1
    assert not any(isinstance(one, Sweep) for one in found)


def test_a_lost_page_forbids_the_sweep(web: Web, fetcher: Fetcher) -> None:
    web.manifest("/a")
    web.collection("/top", [("Manifest", "/a")], next=web.url("/lost"))
    found = changes(web, fetcher)
    assert put(found) == ["/top", "/a"]
    assert len(faults(found)) == 1
    assert not any(isinstance(one, Sweep) for one in found)


def test_a_broken_canvas_is_a_fault_beside_its_item(web: Web, fetcher: Fetcher) -> None:
    web.manifest("/a")
    page: Any = web.pages["/a"]
    page["items"].append(
        {"type": "Canvas", "items": [{"type": "AnnotationPage", "items": [{"body": {"id": 4}}]}]}
    )
    web.collection("/top", [("Manifest", "/a")])
    found = changes(web, fetcher)
    assert [type(one).__name__ for one in found] == ["Put", "Put", "Fault", "Sweep"]


def test_a_limit_stops_early_without_a_sweep(web: Web, fetcher: Fetcher) -> None:
    for n in range(20):
        web.manifest(f"/{n}")
    web.collection("/top", [("Manifest", f"/{n}") for n in range(20)])
    found = changes(web, fetcher, limit=2)
    assert put(found) == ["/top", "/0", "/1"]
    assert not any(isinstance(one, Sweep) for one in found)
    assert len(web.asked) < 8


def test_stopping_between_two_works(web: Web, fetcher: Fetcher) -> None:
    for n in range(5):
        web.manifest(f"/{n}")
    web.collection("/top", [("Manifest", f"/{n}") for n in range(5)])
    found = changes(web, fetcher, stop=lambda: True)
    assert put(found) == ["/top", "/0"]
    assert not any(isinstance(one, Sweep) for one in found)


def test_collections_without_end(web: Web, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(iiif_collection, "MAX_DEPTH", 3)
    for n in range(6):
        web.collection(f"/{n}", [("Collection", f"/{n + 1}")])
    found = changes(web, fetcher, "/0")
    assert put(found) == ["/0", "/1", "/2"]
    assert "3 collections deep" in faults(found)[0].what
    assert not any(isinstance(one, Sweep) for one in found)


def test_a_museum_that_closes_halfway_is_not_asked_a_thousand_times(web: Web) -> None:
    members = [{"id": f"http://127.0.0.1:1/{n}", "type": "Manifest"} for n in range(60)]
    web.pages["/top"] = {
        "id": web.url("/top"),
        "type": "Collection",
        "label": {"en": ["T"]},
        "items": members,
    }
    with Fetcher(private_hosts=[web.host, "127.0.0.1:1"], pause_seconds=0.001) as fetcher:
        found = changes(web, fetcher)
    assert len(faults(found)) == iiif_collection.MAX_OFFLINE + 1
    assert "nobody answers" in faults(found)[-1].what
    assert not any(isinstance(one, Sweep) for one in found)


def test_what_the_list_says_helps_a_poor_manifest(web: Web, fetcher: Fetcher) -> None:
    web.manifest("/a", label={})
    web.pages["/top"] = {
        "id": web.url("/top"),
        "type": "Collection",
        "label": {"en": ["T"]},
        "metadata": [{"label": {"en": ["Icon"]}, "value": {"none": ["boat"]}}],
        "items": [
            {"id": "a", "type": "Manifest", "label": {"nl": ["De molen"]}, "thumbnail": [{"id": "/t.jpg"}]}
        ],
    }
    top, work, _ = changes(web, fetcher)
    assert isinstance(top, Put)
    assert isinstance(work, Put)
    assert isinstance(top.value, Collection)
    assert isinstance(work.value, Item)
    assert (top.value.icon, top.value.thumbnail) == ("boat", web.url("/t.jpg"))
    assert (work.value.label, work.value.thumbnail) == ({"nl": ("De molen",)}, web.url("/t.jpg"))


@pytest.mark.parametrize("members", [[], [("Collection", "/inner")]])
def test_an_empty_museum_takes_nothing_away(
    web: Web, fetcher: Fetcher, members: list[tuple[str, str]]
) -> None:
    web.collection("/inner", [])
    web.collection("/top", members)
    found = changes(web, fetcher)
    assert "what is here stays" in faults(found)[0].what
    assert not any(isinstance(one, Sweep) for one in found)


def test_a_single_manifest_is_one_put(web: Web, fetcher: Fetcher) -> None:
    web.manifest("/a", "A")
    assert put(changes(web, fetcher, "/a")) == ["/a"]


def test_nothing_at_all_is_an_error(web: Web, fetcher: Fetcher) -> None:
    with pytest.raises(FetchError):
        changes(web, fetcher, "/nothing")
    web.pages["/portal"] = b"<!doctype html><html>"
    with pytest.raises((FetchError, SourceError)):
        changes(web, fetcher, "/portal")
    web.pages["/page"] = {"type": "AnnotationPage", "items": []}
    with pytest.raises(SourceError, match="page of annotations"):
        changes(web, fetcher, "/page")


def test_a_whole_museum(tmp_path: Any) -> None:
    with Museum(tmp_path) as museum:
        museum.publishes("Blue jug", playlist="Vroeger")
        museum.publishes("Three little pages", kind="story", playlist="Verhalen")
        with Fetcher(private_hosts=[museum.host]) as fetcher:
            found = list(IIIFSource("museum", museum.url, fetcher).changes(""))
    items = [one.value for one in found if isinstance(one, Put) and isinstance(one.value, Item)]
    assert [one.label["nl"] for one in items] == [("Blue jug",), ("Three little pages",)]
    assert [one.kind for one in items] == ["picture", "story"]
    assert not faults(found)
    assert isinstance(found[-1], Sweep)
