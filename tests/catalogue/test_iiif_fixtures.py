"""Every real document there is: manifests of many institutions, the IIIF cookbook, and the broken ones.

``real.tsv`` says for each manifest its kind, how many media and tracks it has, and its title. The lines were
checked against the documents by eye and by counting painting annotations.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue.documents import decode
from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.catalogue.source import harvest
from kiosk.errors import KioskError, Offline, SourceError
from kiosk.model import Change, Collection, Fault, Item, Kind, Put, Sweep, text_in
from tests.catalogue.conftest import DOCUMENTS

TABLE = [line.split("\t") for line in (DOCUMENTS / "real.tsv").read_text(encoding="utf-8").splitlines()]
FOLDERS = ("cookbook", "real-v2", "real-v3", "clover", "ramp", "api-v2", "parser-converted", "p4-draft")


class Nobody:
    """A network where nobody answers; ``asked`` is what was wanted of it."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def document(self, url: str, *, max_bytes: int = 0, **_: object) -> object:
        self.asked.append(url)
        raise Offline("nobody answers.", where=url)


def dry_run(path: Path) -> Iterator[Change]:
    return harvest(str(path), "iiif", Nobody())


@pytest.fixture(scope="module")
def iiif(shared: Path) -> Path:
    return shared / "fixtures" / "iiif"


def outcome(path: Path) -> list[Change] | KioskError:
    try:
        return list(dry_run(path))
    except KioskError as error:
        return error


def of_type(folder: Path, word: str) -> list[Path]:
    found = []
    for path in sorted(folder.rglob("*.json")):
        try:
            value = json.loads(path.read_bytes())
        except ValueError:
            continue
        if isinstance(value, dict) and str(value.get("type", value.get("@type"))).removeprefix("sc:") == word:
            found.append(path)
    return found


@pytest.mark.parametrize("row", TABLE, ids=[row[0] for row in TABLE])
def test_a_manifest_is_read_whole(iiif: Path, row: list[str]) -> None:
    name, kind, media, tracks, label = row
    if not (iiif / name).exists():
        pytest.skip("not among the documents here")
    where = f"https://museum.example/{name}"
    item = read_manifest(decode((iiif / name).read_bytes(), where=where), source="museum", where=where).item
    assert text_in(item.label, ["en"])[0].replace("\n", " / ") == label
    assert (item.kind.value, len(item.media), len(item.tracks)) == (kind, int(media), int(tracks))
    assert len({one.id for one in item.media}) == len(item.media)
    for one in item.media:
        assert one.url.startswith(("http://", "https://"))
    if item.media and item.kind in (Kind.PICTURE, Kind.STORY):
        assert item.thumbnail.startswith(("http://", "https://"))


def test_the_table_names_every_manifest(iiif: Path) -> None:
    there = {str(path.relative_to(iiif)) for folder in FOLDERS for path in of_type(iiif / folder, "Manifest")}
    named = {row[0] for row in TABLE}
    assert {one for one in there - named if "0000_template" not in one} == set()


def test_every_collection_is_walked(iiif: Path) -> None:
    for folder in FOLDERS:
        for path in of_type(iiif / folder, "Collection"):
            found = list(dry_run(path))
            first = found[0]
            assert isinstance(first, Put), path
            assert isinstance(first.value, Collection), path
            assert text_in(first.value.label, ["en"])[0], path
            assert first.value.members or path.stem == "paginated-collection" or "vol2" in path.name, path


def test_manifests_beside_a_collection_are_read_from_the_folder(iiif: Path) -> None:
    found = list(dry_run(iiif / "cookbook/0032-collection/collection.json"))
    items = [one.value for one in found if isinstance(one, Put) and isinstance(one.value, Item)]
    assert [text_in(one.label, ["en"])[0] for one in items] == ["The Gulf Stream", "Northeaster"]
    assert isinstance(found[-1], Sweep)
    found = list(dry_run(iiif / "api-v2/collection.json"))
    assert sum(isinstance(one, Put) for one in found) == 1 + 44


def test_annotations_beside_a_manifest_are_read_from_the_folder(iiif: Path) -> None:
    (one,) = [
        one
        for one in dry_run(iiif / "api-v2/collection.json")
        if isinstance(one, Put) and "/61/" in one.value.id
    ]
    assert isinstance(one.value, Item)
    assert text_in(one.value.media[0].text, [])[0] == "Top of First Page to Display"


@pytest.mark.parametrize("number", range(52))
def test_every_broken_document_is_a_clear_fault_or_a_sensible_item(iiif: Path, number: int) -> None:
    found = outcome(iiif / "api-v2-errors" / str(number) / "manifest.json")
    if isinstance(found, KioskError):
        assert isinstance(found, SourceError)
        assert "\n" not in str(found)
        assert found.where
        assert found.next_step or found.what.endswith(".")
        return
    item = found[0]
    assert isinstance(item, Put)
    assert isinstance(item.value, Item)
    assert item.value.label
    assert item.value.media or any(isinstance(one, Fault) for one in found)


def test_broken_documents_in_a_collection_harm_nobody(iiif: Path) -> None:
    found = list(dry_run(iiif / "api-v2-errors/collection.json"))
    assert isinstance(found[-1], Sweep)
    assert len(found[-1].ids) == 53
    items = [one.value for one in found if isinstance(one, Put) and isinstance(one.value, Item)]
    assert len(items) > 20
    assert all("script" not in str(one.summary) and "onmouseover" not in str(one.summary) for one in items)


def test_whatever_else_lies_there_says_what_it_is(iiif: Path) -> None:
    read = 0
    for path in sorted(iiif.rglob("*.json")):
        found = outcome(path)
        if isinstance(found, KioskError):
            assert "\n" not in str(found)
            assert len(str(found)) < 500
        else:
            read += len(found)
    assert read > 300


def test_documents_of_the_specifications(iiif: Path) -> None:
    reading = list(dry_run(iiif / "spec-examples/presentation-3.0/08-Manifest.json"))
    item = reading[0]
    assert isinstance(item, Put)
    assert isinstance(item.value, Item)
    assert len(item.value.media) == 2


def test_captions_in_two_languages(iiif: Path) -> None:
    (change,) = dry_run(iiif / "cookbook/0074-multiple-language-captions/manifest.json")
    assert isinstance(change, Put)
    assert isinstance(change.value, Item)
    assert [(one.kind, one.language) for one in change.value.tracks] == [
        ("captions", "en"),
        ("subtitles", "it"),
    ]
