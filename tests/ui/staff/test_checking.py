"""What staff are told of their playlists, with what the agent found in the files that are here."""

import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.agent.listening import Listening
from kiosk.agent.watching import Watching
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import ContentNote, Item, Kind, Media, MediaKind
from kiosk.rights.access import Here
from kiosk.staff import playlists, shelves
from kiosk.store import database, flashes, items
from kiosk.store.shelves import on_shelf
from kiosk.ui.staff.checking import Checking
from kiosk.ui.staff.sharing import Kept
from kiosk.ui.work import cautions
from tests import staff_made
from tests.films import blinking, made
from tests.staff_made import ELS
from tests.ui.conftest import Library, work
from tests.ui.staff.conftest import StaffedOffice

HERE = "https://here.example/"


def sound(name: str, url: str) -> Item:
    media = Media(id=url, kind=MediaKind.SOUND, url=url, format="audio/flac", duration=4.0)
    return work(name, Kind.SOUND, media=(media,))


def playlist_of(staff_db: Path, *works: Item) -> str:
    with closing(database.open_staff(staff_db)) as conn:
        return playlists.create(conn, ELS, {"nl": ("Luister",)}, items=[one.id for one in works])


def looked(office: StaffedOffice, kept: Kept, playlist: str) -> Checking:
    checking = Checking(office.whole, kept)
    checking.open(playlist)
    office.rests()
    return checking


def told(office: StaffedOffice, kept: Kept, playlist: str) -> list[tuple[str, str]]:
    """The sentences of a playlist, each with the work that it is about."""
    findings = looked(office, kept, playlist).findings
    return [(one["text"], one["line"].partition(" · ")[0]) for one in findings]


def test_a_soft_sound_that_is_here_is_told(office: StaffedOffice, library: Library, tmp_path: Path) -> None:
    """Kept, or published on this machine; one that is as loud as others is not told."""
    pytest.importorskip("av", reason="PyAV is not installed", exc_type=ImportError)
    folder = tmp_path / "published"
    folder.mkdir()
    for name, peak in (("soft", 0.002), ("loud", 0.1)):
        tone = f"aevalsrc='{peak}*sin(2*PI*1000*t)':d=4"
        command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", tone, f"{folder / name}.flac"]
        subprocess.run(command, check=True, timeout=60)
    kept = "https://museum.example/kept.flac"
    works = {
        "zacht": sound("zacht", kept),
        "stil": sound("stil", f"{HERE}soft.flac"),
        "luid": sound("luid", f"{HERE}loud.flac"),
        "elders": sound("elders", "https://museum.example/elsewhere.flac"),
        "weg": sound("weg", f"{HERE}gone.flac"),
    }
    library.put(*works.values())
    playlist = playlist_of(office.staff_db, *works.values())
    here = Kept(tmp_path / "cache", Here(), {HERE: folder})
    soft = "The sound is soft."
    assert soft not in [text for text, _ in told(office, here, playlist)], "nobody listened yet"
    with closing(Cache(here.cache)) as cache, Fetcher(published={HERE: folder}) as fetcher:
        part = cache.part_of(kept)
        part.write_bytes((folder / "soft.flac").read_bytes())
        cache.keep(kept, part, content_type="audio/flac")
        listening = Listening(cache, fetcher)
        listening.later([kept, f"{HERE}soft.flac", f"{HERE}loud.flac"])
        listening.look()
        listening.close()
    about = [work for text, work in told(office, here, playlist) if text == soft]
    assert about == ["zacht nl", "stil nl"]


def test_a_film_that_flashes_is_told_though_its_catalogue_does_not_know(
    office: StaffedOffice, library: Library, tmp_path: Path
) -> None:
    """It is on no shelf of staff, and who opens it from elsewhere is asked first."""
    pytest.importorskip("av", reason="PyAV is not installed", exc_type=ImportError)
    url = "https://museum.example/strobe.mp4"
    media = Media(id=url, kind=MediaKind.VIDEO, url=url, duration=3.0)
    film, other = work("strobe", Kind.FILM, media=(media,)), work("stil")
    library.put(film, other)
    with closing(database.open_staff(office.staff_db)) as conn:
        playlist = staff_made.playlist(conn, {"nl": ("Kijk",)}, [film.id, other.id])
    here = Kept(tmp_path / "cache", Here())
    sentence = "Measured here: the light flashes in minute 1. That can make people ill."
    assert sentence not in [text for text, _ in told(office, here, playlist)]
    with closing(Cache(here.cache)) as cache, Fetcher() as fetcher:
        blink = blinking(10)
        part = cache.part_of(url)
        made(tmp_path / "film.mp4", 3, lambda _x, _y, now: blink(now)).replace(part)
        cache.keep(url, part, content_type="video/mp4")
        watching = Watching(cache, fetcher)
        watching.later([url])
        watching.look()
    with closing(database.open_catalogue(library.catalogue)) as conn:
        assert flashes.record(conn, watching.take()) == 1
        shelf = shelves.read(office.staff_db).shelves[playlist]
        assert on_shelf(conn, shelf) == [other.id]
        found = items.get(conn, film.id)
        assert found is not None
        assert cautions.sentences(found, {ContentNote.FLASHING}) == ["In this film bright light flashes."]
    checking = looked(office, here, playlist)
    first = checking.findings[0]
    assert (first["text"], first["line"]) == (sentence, "strobe nl · not shown in this playlist")
    assert "The light of 1 works flashes" in [one["title"] for one in checking.tasks]
