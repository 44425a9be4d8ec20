"""The words beside our own films: short lines, time to read them, the same story in four languages."""

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.catalogue.iiif.source import IIIFSource
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.captions import Cue, parse
from kiosk.media.sniff import HEAD, kind_of
from kiosk.model import Item, Kind, Put, TrackKind

ROOT = Path(__file__).resolve().parents[2]
FILMS = {
    film["slug"]: film
    for film in tomllib.loads((ROOT / "packaging/starter/films/films.toml").read_text("utf-8"))["film"]
}
LANGUAGES = ("nl", "fr", "de", "en")


def cues(slug: str, name: str) -> list[Cue]:
    return parse((ROOT / "assets/starter/films" / slug / f"{slug}.{name}.vtt").read_bytes())


def words_a_minute(cue: Cue) -> float:
    return len(cue.text.split()) / (cue.end - cue.start) * 60


@pytest.mark.parametrize("slug", FILMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_can_be_read_in_time(slug, language):
    found = cues(slug, language)
    assert len(found) >= 12
    for cue in found:
        lines = cue.text.split("\n")
        assert len(lines) <= 2, cue
        assert max(map(len, lines)) <= 37, cue
        assert words_a_minute(cue) <= 180, cue
        assert cue.end - cue.start >= 2.5, cue
    for one, two in pairwise(found):
        assert two.start - one.end >= 0.1, two
    assert found[0].text.startswith("[")
    assert found[-1].end <= FILMS[slug]["seconds"]


@pytest.mark.parametrize("slug", FILMS)
def test_the_four_languages_tell_the_same_at_the_same_moments(slug):
    names = ["{}"] + (["descriptions.{}"] if FILMS[slug]["described"] else [])
    names += ["chapters.{}"] if "chapters" in FILMS[slug] else []
    for name in names:
        times = [
            [(cue.start, cue.end) for cue in cues(slug, name.format(language))] for language in LANGUAGES
        ]
        assert times.count(times[0]) == 4


@pytest.mark.parametrize("slug", FILMS)
def test_the_files_are_there_and_small(slug):
    film = FILMS[slug]
    folder = ROOT / "assets/starter/films" / slug
    spoken = [f"{slug}-{language}-ad.mp4" for language in film["described"]]
    for name in (*film["files"], *spoken):
        with (folder / name).open("rb") as file:
            head = file.read(HEAD)
        assert kind_of(head) == "video/mp4"
        assert b"moov" in head  # it can begin to play before it is whole
        assert (folder / name).stat().st_size <= 6_000_000
    assert kind_of((folder / film["poster"]).read_bytes()[:HEAD]) == "image/jpeg"
    for words in ("title", "summary", "alt", "credit", "maker"):
        assert set(film[words]) == set(LANGUAGES)


@pytest.fixture(scope="module")
def items() -> dict[str, Item]:
    fetcher = Fetcher(published={"https://venster.example/starter/": ROOT / "assets/starter"})
    source = IIIFSource("starter", "https://venster.example/starter/playlists/films.json", fetcher)
    found = [change.value for change in source.changes("") if isinstance(change, Put)]
    return {item.id.split("/")[-2]: item for item in found if isinstance(item, Item)}


@pytest.mark.parametrize("slug", FILMS)
def test_venster_reads_them_like_any_other_film(slug, items):
    film, item = FILMS[slug], items[slug]
    (media,) = item.media
    assert item.kind is Kind.FILM
    assert media.duration == film["seconds"]
    assert media.poster.endswith(f"{slug}/poster.jpg")
    assert set(media.alt) == set(LANGUAGES)
    assert item.required_statement
    assert item.decade == film["decade"]
    kinds = {kind: [track.language for track in media.tracks if track.kind is kind] for kind in TrackKind}
    assert kinds[TrackKind.CAPTIONS] == list(LANGUAGES)
    assert kinds[TrackKind.DESCRIPTIONS] == (list(LANGUAGES) if film["described"] else [])
    assert kinds[TrackKind.CHAPTERS] == film.get("chapters", [])
    assert [variant.language for variant in media.variants] == film["described"]
    assert all("audioDescription" in variant.accessibility_features for variant in media.variants)
