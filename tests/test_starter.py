"""The collection that ships: complete in four languages, credited, and exactly what its TOML files say."""

import json
import re
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from PIL import Image

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "assets" / "starter"
sys.path.insert(0, str(ROOT / "packaging" / "starter"))

import build  # noqa: E402
import texts  # noqa: E402

from kiosk.catalogue.iiif.source import IIIFSource  # noqa: E402
from kiosk.fetch.fetcher import Fetcher  # noqa: E402
from kiosk.model import Collection, Fault, Item, Kind, MediaKind, Put, text_in  # noqa: E402
from kiosk.ui.words import facts  # noqa: E402

LANGUAGES = ("nl", "fr", "de", "en")
OPEN_LICENCES = {
    "http://creativecommons.org/publicdomain/mark/1.0/",
    "http://creativecommons.org/publicdomain/zero/1.0/",
    "http://creativecommons.org/licenses/by/2.0/",
    "http://creativecommons.org/licenses/by/3.0/",
    "http://creativecommons.org/licenses/by-sa/4.0/",
}
MEGABYTE = 2**20


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


MANIFESTS = {path.parent.name: read(path) for path in sorted((ASSETS / "works").glob("*/manifest.json"))}
PLAYLISTS = {path.stem: read(path) for path in sorted((ASSETS / "playlists").glob("*.json"))}


def values(manifest: Any, label: str) -> list[Any]:
    return [one["value"] for one in manifest["metadata"] if one["label"].get("en") == [label]]


def notes(canvas: Any, motivation: str) -> list[Any]:
    return [one for page in canvas["annotations"] for one in page["items"] if one["motivation"] == motivation]


def spoken(note: Any) -> dict[str, str]:
    return {body["language"]: body["value"] for body in note["body"]}


def count(text: str) -> int:
    return len(text.split())


@pytest.fixture(scope="module")
def builder() -> Any:
    return build.Builder.read()


@pytest.fixture(scope="module")
def read_by_venster() -> tuple[dict[str, Item], list[Collection]]:
    fetcher = Fetcher(published={build.BASE: ASSETS})
    items: dict[str, Item] = {}
    collections: list[Collection] = []
    for change in IIIFSource("starter", build.BASE + "collection.json", fetcher).changes(""):
        assert not isinstance(change, Fault), change
        if isinstance(change, Put) and isinstance(change.value, Item):
            items[change.value.id] = change.value
        elif isinstance(change, Put) and isinstance(change.value, Collection):
            collections.append(change.value)
    return items, collections


def test_what_ships_is_what_the_builder_makes(builder: Any) -> None:
    assert build.stale(builder) == []


def test_there_are_enough_works_playlists_sounds_and_stories(builder: Any) -> None:
    kinds = [work["kind"] for work in builder.works.values()]
    assert len(kinds) >= 60
    assert len(PLAYLISTS) >= 8
    assert kinds.count("sound") >= 6
    assert kinds.count("story") >= 6
    assert sum(len(work.get("detail", [])) >= 3 for work in builder.works.values()) >= 12
    assert builder.playlists[0]["slug"] == "great-masters"


def test_our_part_stays_small() -> None:
    ours = [path for path in ASSETS.rglob("*") if path.is_file() and "films" not in path.parts]
    assert sum(path.stat().st_size for path in ours) <= 22 * MEGABYTE


def test_no_file_lies_about_unused() -> None:
    used = "\n".join(path.read_text("utf-8") for path in ASSETS.rglob("*.json"))
    for path in (ASSETS / "works").rglob("*"):
        if path.is_file() and path.suffix != ".json":
            assert f"{build.BASE}{path.relative_to(ASSETS).as_posix()}" in used, path


def test_every_file_has_a_line_in_the_licences() -> None:
    text = (ASSETS / "LICENCES.md").read_text("utf-8")
    for path in (ASSETS / "works").rglob("*"):
        if path.is_file() and path.suffix != ".json":
            assert f"| {path.relative_to(ASSETS).as_posix()} |" in text, path


@pytest.mark.parametrize("slug", PLAYLISTS)
def test_a_playlist_has_words_an_icon_and_enough_to_show(slug: str) -> None:
    made = PLAYLISTS[slug]
    for language in LANGUAGES:
        assert made["label"][language][0]
        assert len(made["label"][language][0]) <= 30
        assert made["summary"][language][0]
    (icon,) = values(made, "icon")
    assert (ROOT / "assets" / "icons" / f"{icon['none'][0]}.svg").is_file()
    assert len(made["items"]) >= 3
    ids = [one["id"] for one in made["items"]]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("slug", MANIFESTS)
def test_a_work_is_told_in_four_languages(slug: str) -> None:
    made = MANIFESTS[slug]
    for language in LANGUAGES:
        assert 0 < len(made["label"][language][0]) <= 45
        summary = made["summary"][language][0]
        sentences = re.split(r"(?<=[.?!])\s+", summary)
        assert 2 <= len(sentences) <= 5, summary
        assert max(map(count, sentences)) <= 20, summary
        assert count(summary) <= 60
    for label in ("Creator", "Date", "Theme"):
        found = values(made, label)
        assert found, label
        for value in found:
            assert value.get("none") or all(value[language][0] for language in LANGUAGES), label
    for value in values(made, "Decade"):
        assert int(value["none"][0]) % 10 == 0


@pytest.mark.parametrize("slug", MANIFESTS)
def test_a_work_is_free_and_credited(slug: str) -> None:
    made = MANIFESTS[slug]
    assert made["rights"] in OPEN_LICENCES
    assert made["provider"][0]["label"]["none"][0]
    for language in LANGUAGES:
        line = made["requiredStatement"]["value"][language][0]
        assert line.endswith(".")
        assert "{" not in line
    licence = next(
        one for one in build.Builder.read().words.licences.values() if one["uri"] == made["rights"]
    )
    assert licence["name"]["nl"] in made["requiredStatement"]["value"]["nl"][0]


def test_the_page_of_a_work_is_not_the_front_door_of_a_site() -> None:
    pages = {
        slug: urlsplit(one["id"]) for slug, made in MANIFESTS.items() for one in made.get("homepage", [])
    }
    assert [slug for slug, page in pages.items() if page.scheme != "https" or page.path in ("", "/")] == []
    assert pages["mona-lisa"].hostname == "collections.louvre.fr", (
        "its own page, not where the file came from"
    )
    assert "poppies" not in pages, "the site of its file tells nothing of it"


def test_a_page_that_is_no_address_stops_the_builder() -> None:
    builder = build.Builder.read()
    builder.works["kitten"]["credit"]["page"] = "the Louvre"
    with pytest.raises(texts.Wrong, match=r"works/kitten\.toml: the Louvre isn't an address"):
        builder.homepage("kitten")


@pytest.mark.parametrize("slug", MANIFESTS)
def test_every_picture_is_described_and_of_its_true_size(slug: str) -> None:
    for canvas in MANIFESTS[slug]["items"]:
        (described,) = notes(canvas, "describing")
        assert described["target"] == canvas["id"]
        for language in LANGUAGES:
            text = spoken(described)[language]
            assert 8 <= count(text) <= 30, text
            assert not text.lower().startswith(("foto van", "photo de", "foto von", "photo of"))
        for shown in (canvas, canvas.get("accompanyingCanvas")):
            body = shown["items"][0]["items"][0]["body"] if shown else {}
            if body.get("type") == "Image":
                with Image.open(ASSETS / body["id"].removeprefix(build.BASE)) as picture:
                    assert (
                        picture.size == (body["width"], body["height"]) == (shown["width"], shown["height"])
                    )


@pytest.mark.parametrize("slug", MANIFESTS)
def test_details_lie_inside_the_picture(slug: str, builder: Any) -> None:
    (canvas, *_) = MANIFESTS[slug]["items"]
    details = notes(canvas, "commenting")
    assert len(details) in (0, 3, 4, 5)
    for note in details:
        assert set(spoken(note)) == set(LANGUAGES)
        x, y, width, height = map(int, note["target"].split("#xywh=")[1].split(","))
        assert x >= 0
        assert y >= 0
        assert width >= 20
        assert height >= 20
        assert x + width <= canvas["width"]
        assert y + height <= canvas["height"]


def test_a_sound_has_a_length_and_a_picture() -> None:
    sounds = [made for made in MANIFESTS.values() if "duration" in made["items"][0]]
    assert len(sounds) >= 6
    for made in sounds:
        (canvas,) = made["items"]
        body = canvas["items"][0]["items"][0]["body"]
        assert (body["type"], body["format"]) == ("Sound", "audio/ogg")
        assert body["duration"] == canvas["duration"] > 10
        assert "accompanyingCanvas" in canvas


def test_a_song_says_what_there_is_to_hear() -> None:
    songs = [made for made in MANIFESTS.values() if any(v["en"] == ["Song"] for v in values(made, "Theme"))]
    assert songs
    for made in songs:
        (heard,) = notes(made["items"][0], "supplementing")
        assert set(spoken(heard)) == set(LANGUAGES)


def test_a_page_of_a_story_can_be_read_in_one_breath(builder: Any) -> None:
    stories = [slug for slug, work in builder.works.items() if work["kind"] == "story"]
    for slug in stories:
        assert 5 <= len(MANIFESTS[slug]["items"]) <= 8
        for canvas in MANIFESTS[slug]["items"]:
            (text,) = notes(canvas, "supplementing")
            for language in LANGUAGES:
                assert 20 <= count(spoken(text)[language]) <= 45, spoken(text)[language]


def test_venster_reads_it_like_any_other_institution(read_by_venster: Any, builder: Any) -> None:
    items, collections = read_by_venster
    assert {f"{build.BASE}works/{slug}/manifest.json" for slug in builder.works} <= set(items)
    assert len(collections) == len(PLAYLISTS) + 1
    assert all(one.icon and one.thumbnail for one in collections[1:])
    kinds = {"picture": Kind.PICTURE, "sound": Kind.SOUND, "story": Kind.STORY}
    for slug, work in builder.works.items():
        item = items[f"{build.BASE}works/{slug}/manifest.json"]
        assert item.kind is kinds[work["kind"]]
        assert item.creator
        assert item.date
        if item.kind is Kind.PICTURE:
            for date in (text_in(item.date, [language])[0] for language in LANGUAGES):
                assert facts.short_date(date, item.decade), f"{slug}: the card shows nothing of {date!r}"
        assert len(item.subjects) == len(work["themes"])
        if "decade" in work:
            assert item.decade == work["decade"]
        assert item.required_statement
        assert item.provider
        assert item.thumbnail
        for media in item.media:
            assert set(media.alt) == set(LANGUAGES)
        assert len(item.media[0].details) == len(work.get("detail", []))
        assert all(set(detail.text) == set(LANGUAGES) for detail in item.media[0].details)
        if work["kind"] == "sound":
            assert item.media[0].kind is MediaKind.SOUND
            assert item.media[0].poster
        if work["kind"] == "story":
            assert all(set(media.text) == set(LANGUAGES) for media in item.media)


def test_a_mistake_in_a_work_is_one_plain_line(tmp_path: Path) -> None:
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "owl.toml").write_text('kind = "picture"\ntitle = "Owl"\n', "utf-8")
    with pytest.raises(texts.Wrong, match=r"works/owl\.toml: summary is missing"):
        texts.read_works(tmp_path)
    with pytest.raises(texts.Wrong, match="write this text in fr, de, en too"):
        texts.words_in({"nl": "Uil"}, "works/owl.toml, title")


def test_a_file_without_an_open_licence_stops_the_builder(builder: Any) -> None:
    with pytest.raises(texts.Wrong, match="GPLv3"):
        builder.licence({"licence": "GPLv3"}, "works/owl.toml")


def test_french_punctuation_does_not_come_loose() -> None:
    assert texts.typeset("Quelle heure ? « Tôt »", "fr") == "Quelle heure\u00a0? «\u00a0Tôt\u00a0»"
