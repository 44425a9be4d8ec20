"""A playlist that goes out and comes back is the same playlist; others can read it too."""

import io
import json
import os
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.errors import StoreError
from kiosk.model import LanguageMap, TrackKind
from kiosk.staff import playlists
from kiosk.staff.interchange import package
from kiosk.staff.interchange.proposal import Proposal, propose
from kiosk.staff.interchange.warned import Code
from kiosk.staff.playlists import Entry
from kiosk.store import database
from tests.staff.interchange.made import (
    BOOK,
    FILM,
    ITEMS,
    LIST,
    MORNING,
    PICTURE,
    WORKS,
    collection,
    packed_up,
    work,
    zipped,
)
from tests.staff.interchange.made import json as encoded
from tests.staff_made import ELS

TEXT = st.text(max_size=40) | st.sampled_from(
    ["<b>x</b>", "=1+1", "'t Zonnetje", "a\u00a0!", "x" * 2500, "{"]
)
TEXTS = st.dictionaries(
    st.sampled_from(["nl", "fr", "de", "en", "nl-BE", "none"]), TEXT.map(lambda one: (one,))
)
IDS = st.sampled_from(
    [FILM.id, PICTURE.id, BOOK.id, "urn:x", "../../etc/passwd", "7", "https://x.example/?a=b#c", "é ü'\"<>&"]
)
ENTRIES = st.builds(
    Entry,
    id=st.just(""),
    place=st.just(""),
    item=IDS,
    title=TEXTS,
    words=TEXTS,
    alt=TEXTS,
    picture=st.sampled_from(["", "https://x.example/p.jpg", "http://x.example/a%20b?c=d,e"]),
)


def parts(body: bytes) -> dict[str, Any]:
    """The documents in a package."""
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        return {name: json.loads(archive.read(name)) for name in archive.namelist() if name.endswith(".json")}


def told(entry: Any) -> tuple[object, ...]:
    return entry.item, entry.title, entry.words, entry.alt, entry.picture


@settings(max_examples=40)
@given(TEXTS, TEXTS, st.lists(ENTRIES, max_size=6))
def test_there_and_back_it_is_the_same_playlist(
    label: LanguageMap, summary: LanguageMap, entries: list[Entry]
) -> None:
    with (
        closing(database.open_staff(Path(":memory:"))) as here,
        closing(database.open_staff(Path(":memory:"))) as there,
    ):
        made = playlists.create(here, ELS, label, summary=summary, items=entries)
        first, given_away = playlists.get(here, made), playlists.entries(here, made)
        file = io.BytesIO()
        package.write(file, first, given_away, ITEMS)
        proposal = package.read_bytes(file.getvalue(), "list.zip")
        assert proposal.warnings == ()
        again = propose(there, ELS, proposal)
        second = playlists.get(there, again)
        assert (second.label, second.summary) == (first.label, first.summary)
        assert [told(one) for one in playlists.entries(there, again)] == [told(one) for one in given_away]


def test_the_same_playlist_is_the_same_bytes_with_names_of_our_own() -> None:
    body = packed_up()
    assert body == packed_up()
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        assert archive.namelist() == ["playlist.json", "works/0001.json", "works/0002.json"]
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_list_is_a_iiif_collection() -> None:
    told = parts(packed_up())["playlist.json"]
    assert next(iter(told)) == "@context"
    assert told["@context"][-1] == "http://iiif.io/api/presentation/3/context.json"
    assert [(one["type"], one["id"]) for one in told["items"]] == [("Manifest", one.item) for one in WORKS]
    assert [one["label"] for one in told["items"]] == [
        {"nl": ["De zee"], "en": ["The sea"]},
        {"de": ["Krug"]},
        {"nl": ["De zee"], "en": ["The sea"]},
        {"none": ["https://gone.example/1"]},
    ]
    assert told["items"][1]["thumbnail"] == [{"id": "https://x.example/p.png", "type": "Image"}]
    assert told["summary"] == {"nl": ["<Kijk> "]}, "a space says that it is no HTML (4.5)"
    (page,) = told["items"][0]["annotations"]
    said = [(one["motivation"], one["body"][0]["value"], one["target"]) for one in page["items"]]
    assert said == [("commenting", "De eerste.", FILM.id), ("describing", "La mer.", FILM.id)]


def test_nothing_that_helps_somebody_is_lost() -> None:
    """EN 301 549, 11.8.3: what a reader of IIIF finds in the package is what the catalogue said."""
    documents = parts(packed_up())
    film = read_manifest(documents["works/0001.json"], source="museum", where=FILM.id).item
    picture = read_manifest(documents["works/0002.json"], source="folder", where="https://x.example/").item
    for field in (
        "label", "summary", "rights", "required_statement", "provider", "homepage", "nav_date", "thumbnail"
    ):  # fmt: skip
        assert getattr(film, field) == getattr(FILM, field), field
    assert set(film.features) >= set(FILM.features)
    (seen,), (own,) = film.media, FILM.media
    assert {(one.kind, one.url, one.format, one.language) for one in seen.tracks} == {
        (one.kind, one.url, one.format, one.language) for one in own.tracks
    }
    assert (seen.alt, seen.duration, seen.url) == (own.alt, own.duration, own.url)
    assert [(one.url, one.accessibility_features) for one in seen.variants] == [
        (own.variants[0].url, ("signLanguage",))
    ]
    assert (picture.media[0].alt, picture.media[0].text, picture.media[0].details) == (
        PICTURE.media[0].alt,
        PICTURE.media[0].text,
        PICTURE.media[0].details,
    )
    assert documents["works/0001.json"]["venster:notes"] == ["war"]
    assert documents["works/0001.json"]["venster:warnings"] == [{"nl": ["Met beelden van oorlog."]}]


def test_every_work_has_a_manifest_that_iiif_allows() -> None:
    entries = [Entry(id=str(n), place="a", item=one.id) for n, one in enumerate((FILM, PICTURE, BOOK))]
    for name, told in parts(packed_up(entries=entries)).items():
        if name.startswith("works/"):
            assert told["items"], "at least one canvas (5.2)"
            for canvas in told["items"]:
                assert canvas.get("duration") or (canvas["width"] and canvas["height"])


def test_texts_that_are_kept_go_along(tmp_path: Path) -> None:
    kept = {one.url: tmp_path / str(n) for n, one in enumerate(FILM.media[0].tracks)}
    for url, path in kept.items():
        path.write_text(f"WEBVTT\n\n{url}")
    target = tmp_path / "lijst.zip"
    package.write(target, MORNING, WORKS, ITEMS, files=kept.get)
    with zipfile.ZipFile(target) as archive:
        told = json.loads(archive.read("works/0001.json"))
        (page,) = told["items"][0]["annotations"]
        carried = [one["body"] for one in page["items"] if "venster:file" in one["body"]]
        assert len(carried) == len(TrackKind) - 1, "a film of signs is no text"
        for one in carried:
            assert one["language"] == ["nl"]
            assert archive.read(one["venster:file"]) == kept[one["id"]].read_bytes()
        assert len([name for name in archive.namelist() if name.startswith("texts/")]) == len(carried)
    assert [path.name for path in tmp_path.iterdir() if path.suffix] == ["lijst.zip"]


def test_texts_that_came_along_stay_in_the_file_and_that_is_told(tmp_path: Path) -> None:
    kept = {one.url: tmp_path / str(n) for n, one in enumerate(FILM.media[0].tracks)}
    for url, path in kept.items():
        path.write_text(f"WEBVTT\n\n{url}")
    proposal = package.read_bytes(packed_up(files=kept.get), "x")
    assert [(one.code, one.told) for one in proposal.warnings] == [
        (Code.TEXTS_STAY, {"count": len(TrackKind) - 1})
    ]
    assert package.read_bytes(packed_up(), "x").warnings == ()


def test_a_text_that_is_gone_or_too_long_stays_at_its_address(tmp_path: Path) -> None:
    long = tmp_path / "long"
    long.write_bytes(bytes(package.MAX_TEXT + 1))
    kept = {one.url: long for one in FILM.tracks} | {FILM.tracks[0].url: tmp_path / "nowhere"}
    body = packed_up(files=kept.get)
    assert body == packed_up()


def test_a_thousand_works() -> None:
    many = [
        Entry(id=str(n), place="a", item=f"https://a.example/{n}", words={"nl": ("x" * 2000,)})
        for n in range(1000)
    ]
    assert len(package.read_bytes(packed_up(entries=many), "x").entries) == 1000


def test_a_work_of_which_too_much_is_known_is_only_named() -> None:
    pages = tuple(msgspec.structs.replace(PICTURE.media[0], id=f"urn:page:{n}") for n in range(6_000))
    file = io.BytesIO()
    items = {**ITEMS, PICTURE.id: msgspec.structs.replace(PICTURE, media=pages)}
    package.write(file, MORNING, WORKS, items)
    assert list(parts(file.getvalue())) == ["playlist.json", "works/0001.json"]
    assert [one.item for one in package.read_bytes(file.getvalue(), "x").entries] == [
        one.item for one in WORKS
    ]


def test_what_would_not_open_again_is_not_written(tmp_path: Path) -> None:
    target = tmp_path / "lijst.zip"
    target.write_bytes(b"of before")
    with pytest.raises(StoreError, match="longer than 2000"):
        package.write(target, MORNING, [Entry(id="1", place="a", item="x" * 2001)], {})
    assert target.read_bytes() == b"of before"
    with pytest.raises(StoreError, match="can't be written"):
        package.write(tmp_path / "no" / "lijst.zip", MORNING, WORKS, ITEMS)
    assert [one.name for one in tmp_path.iterdir()] == ["lijst.zip"]


def test_a_package_that_somebody_opened_and_packed_anew_in_a_folder() -> None:
    again = zipped(
        {f"lijst/{name}": json.dumps(told) for name, told in parts(packed_up()).items()}
        | {"__MACOSX/._x": b""}
    )
    proposal = package.read_bytes(again, "x")
    first = package.read_bytes(packed_up(), "x")
    assert (proposal.label, proposal.entries) == (first.label, first.entries)
    assert [one.told for one in proposal.warnings] == [{"count": 1}]


def test_the_collection_of_somebody_else(tmp_path: Path) -> None:
    path = tmp_path / "collection.json"
    path.write_bytes(
        b"\xef\xbb\xbf"
        + encoded(
            collection(
                work("https://a.example/1", thumbnail=[{"id": "x"}]),
                {"id": "https://a.example/more", "type": "Collection", "label": {"en": ["More"]}},
                work("https://a.example/2", label={"@none": ["Zonder taal"]}),
                summary={"en": ["<p>A <b>short</b> text &amp; more</p>"]},
                id="https://a.example/collection",
            )
        )
    )
    proposal = package.read(path, known={"https://a.example/1"}.__contains__)
    assert proposal.summary == {"en": ("A short text & more",)}
    assert [(one.item, one.title, one.called) for one in proposal.entries] == [
        ("https://a.example/1", {}, {"nl": ("Werk",)}),
        ("https://a.example/2", {}, {"none": ("Zonder taal",)}),
    ]
    assert [(one.code, str(one)) for one in proposal.warnings] == [
        (Code.LEFT_OUT, "number 2 in the list is no work but a “Collection”; it is left out."),
        (Code.WORK_UNKNOWN, "work 3, “Zonder taal”, is not in the catalogues here."),
    ]


def test_the_collection_of_presentation_2() -> None:
    told = {
        "@type": "sc:Collection",
        "label": [{"@value": "Lijst", "@language": "nl"}, {"@value": "List", "@language": "en"}],
        "description": "Oud",
        "manifests": [{"@id": "https://a.example/1", "@type": "sc:Manifest", "label": "Een"}],
        "members": [{"@id": "https://a.example/2", "@type": "sc:Manifest", "label": {"@value": "Twee"}}],
    }
    proposal = package.read_bytes(encoded(told), "x")
    assert (proposal.label, proposal.summary) == ({"nl": ("Lijst",), "en": ("List",)}, {"none": ("Oud",)})
    assert [(one.item, one.called) for one in proposal.entries] == [
        ("https://a.example/1", {"none": ("Een",)}),
        ("https://a.example/2", {"none": ("Twee",)}),
    ]


def test_reading_is_only_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(packed_up())
    before = path.stat()
    first = package.read(path)
    assert isinstance(first, Proposal)
    assert package.read(path) == first
    assert (path.stat().st_mtime_ns, [one.name for one in tmp_path.iterdir()]) == (
        before.st_mtime_ns,
        ["a.zip"],
    )
    assert msgspec.json.decode(msgspec.json.encode(first), type=Proposal) == first


@pytest.mark.parametrize("name", ["nowhere.zip", ".", "pipe"])
def test_what_is_no_file(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StoreError, match="no file that can be read"):
        package.read(tmp_path / name)


def test_many_warnings_are_counted() -> None:
    body = encoded(collection(*(work(f"https://a.example/{n}") for n in range(300))))
    warnings = package.read_bytes(body, "x", known=lambda _: False).warnings
    assert len(warnings) == 201
    assert str(warnings[-1]) == "and 100 more like these."
    assert package.read_bytes(LIST, "x").warnings == ()
