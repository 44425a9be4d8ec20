"""What the agent hears in films in parts: real ones, loud and soft, kept from a publisher."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.agent.listening import Listening
from kiosk.errors import StoreError
from kiosk.media import loudness, presentation_sound
from kiosk.media.loudness import gain_of
from kiosk.media.meter import Stretch
from kiosk.media.pieces import named
from kiosk.media.presentation_download import download_all
from kiosk.model import key_of
from tests.agent.publisher import House, house

pytest.importorskip("av", reason="PyAV is not installed", exc_type=ImportError)

SECONDS = 4
LOUD, SOFT = (0.5, -9.0), (0.05, -29.0)
"""A sine of 1 kHz with this peak, and how loud that is in LUFS (EBU Tech 3341; one channel counts as two)."""
_NAMED = ("-hls_segment_filename",)
CUTS = {
    "ts": (*_NAMED, "{0}%d.ts"),
    "fmp4": ("-hls_segment_type", "fmp4", "-hls_fmp4_init_filename", "{0}.mp4", *_NAMED, "{0}%d.m4s"),
    "ranges": ("-hls_flags", "single_file", *_NAMED, "{0}.ts"),
    "fmp4 ranges": ("-hls_segment_type", "fmp4", "-hls_flags", "single_file", *_NAMED, "{0}.m4s"),
}
MASTER = """#EXTM3U
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Audiodescriptie",LANGUAGE="nl",DEFAULT=YES,URI="told.m3u8"
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Nederlands",LANGUAGE="nl",URI="said.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=300000,CODECS="avc1.64000d,mp4a.40.2",RESOLUTION=320x180,AUDIO="a"
seen.m3u8
"""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path) as built:
        yield built


@pytest.fixture
def listening(home: House) -> Iterator[Listening]:
    one = Listening(home.cache, home.fetcher)
    home.gateway.sound = one.of
    yield one
    one.close()


def cut(folder: Path, name: str, peak: float, options: tuple[str, ...], *more: str) -> None:
    tone = f"aevalsrc='{peak}*sin(2*PI*1000*t)':d={SECONDS}"
    command = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", tone, *more, "-c:a", "aac", "-f", "hls"]
    command += ["-hls_time", "1", "-hls_list_size", "0", "-hls_playlist_type", "vod"]
    command += [one.format(name) for one in options]
    subprocess.run([*command, f"{name}.m3u8"], check=True, cwd=folder, timeout=60)


def published(home: House, folder: Path) -> None:
    home.publisher.files |= {file.name: file.read_bytes() for file in folder.iterdir()}


def kept(home: House, name: str) -> str:
    """Its address, once all of it is kept."""
    home.knows(name)
    url = f"http://{home.publisher.origin}/{name}"
    download_all(home.fetcher, url, home.cache, quota_bytes=10**9, floor_bytes=0)
    return url


def heard(home: House, listening: Listening, url: str, which: str = "sound") -> loudness.Sound:
    """What the gateway tells, once somebody asked."""
    assert home.get(f"{key_of(url)}/{which}")[0] == 202
    listening.look()
    status, body = home.get(f"{key_of(url)}/{which}")
    assert status == 200
    return loudness.read(body)


@pytest.mark.parametrize("how", CUTS)
def test_a_film_in_parts_is_as_loud_as_its_pieces(
    home: House, listening: Listening, tmp_path: Path, how: str
) -> None:
    made = tmp_path / "made"
    made.mkdir()
    for name, (peak, _) in (("loud", LOUD), ("soft", SOFT)):
        cut(made, name, peak, CUTS[how])
    published(home, made)
    loud, soft = (heard(home, listening, kept(home, f"{name}.m3u8")) for name in ("loud", "soft"))
    for sound, (_, level) in ((loud, LOUD), (soft, SOFT)):
        assert sound.loudness == pytest.approx(level, abs=0.5)
        assert sound.duration == pytest.approx(SECONDS, abs=0.3)
        assert sound.whole
        assert len(sound.wave) > 10 * SECONDS - 3
    assert gain_of(soft) - gain_of(loud) == pytest.approx(20, abs=0.5)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film whose ordinary sound is soft; its described one comes first, and is loud."""
    made = tmp_path_factory.mktemp("film")
    picture = ("-f", "lavfi", "-i", f"testsrc=d={SECONDS}:s=64x48:r=5", "-map", "1", "-pix_fmt", "yuv420p")
    cut(made, "seen", 0.5, CUTS["fmp4"], *picture)
    cut(made, "said", SOFT[0], CUTS["fmp4"])
    cut(made, "told", LOUD[0], CUTS["ts"])
    (made / "film.m3u8").write_text(MASTER)
    return made


@pytest.fixture
def film(home: House, made: Path) -> str:
    """The address of that one; all of it is kept."""
    published(home, made)
    return kept(home, "film.m3u8")


def notes(home: House) -> dict[Path, int]:
    """The files of what was heard; another number is another file."""
    return {file: file.stat().st_ino for file in (home.cache.folder / "sounds").glob("*.json")}


def test_the_ordinary_sound_is_measured_once(home: House, listening: Listening, film: str) -> None:
    sound = heard(home, listening, film)
    assert sound.loudness == pytest.approx(SOFT[1], abs=0.5)
    before = notes(home)
    assert all(file.stat().st_mtime == 0 for file in before)
    listening.later([film])
    listening.look()
    assert notes(home) == before


def test_a_film_of_which_a_piece_is_missing_is_not_measured(
    home: House, listening: Listening, film: str
) -> None:
    home.cache.forget([named(film, film.replace("film.m3u8", "said2.m4s"))])
    assert home.get(f"{key_of(film)}/sound")[0] == 404
    listening.later([film])
    listening.look()
    assert home.get(f"{key_of(film)}/sound")[0] == 404
    assert len(notes(home)) == 1, "the described sound is whole"
    url = kept(home, "film.m3u8")
    assert heard(home, listening, url).loudness == pytest.approx(SOFT[1], abs=0.5)


def test_a_piece_that_goes_while_it_is_listened_to_spoils_nothing(
    home: House, listening: Listening, film: str
) -> None:
    found = presentation_sound.parts(home.cache, film)
    assert found is not None
    home.cache.forget([named(film, found[-1].url)])
    with pytest.raises(StoreError, match="not here any more"):
        loudness.measure_joined(presentation_sound.stretches(home.cache, film, found))


def test_another_cut_of_the_film_is_another_sound(
    home: House, listening: Listening, film: str, tmp_path: Path
) -> None:
    heard(home, listening, film)
    another = tmp_path / "another"
    another.mkdir()
    cut(another, "said", LOUD[0], CUTS["ts"])
    published(home, another)
    assert heard(home, listening, kept(home, "film.m3u8")).loudness == pytest.approx(LOUD[1], abs=0.5)


def test_an_encrypted_film_plays_as_it_is(home: House, listening: Listening, tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    (made / "film.key").write_bytes(bytes(range(16)))
    (made / "info").write_text(f"film.key\n{made / 'film.key'}\n")
    cut(made, "film", LOUD[0], (*CUTS["ts"], "-hls_key_info_file", "info"))
    published(home, made)
    url = kept(home, "film.m3u8")
    assert home.get(f"{key_of(url)}/sound")[0] == 404
    listening.later([url])
    listening.look()
    assert not (home.cache.folder / "sounds").exists()


def test_a_film_with_many_pieces_opens_one_at_a_time_and_leaves_none_open(
    home: House, listening: Listening, film: str
) -> None:
    found = presentation_sound.parts(home.cache, film)
    assert found is not None
    before = len(list(Path("/proc/self/fd").iterdir()))
    most = 0

    def counted() -> Iterator[Stretch]:
        nonlocal most
        for one in presentation_sound.stretches(home.cache, film, found * 30):
            most = max(most, len(list(Path("/proc/self/fd").iterdir())))
            yield one

    loudness.measure_joined(counted(), seconds=0.01)  # stops in the middle
    assert most - before < 12
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_the_described_sound_is_measured_by_itself(home: House, listening: Listening, film: str) -> None:
    assert heard(home, listening, film, "described/sound").loudness == pytest.approx(LOUD[1], abs=0.5)
    status, body = home.get(f"{key_of(film)}/sound")
    assert status == 200
    assert loudness.read(body).loudness == pytest.approx(SOFT[1], abs=0.5)
    assert len(notes(home)) == 2


def test_of_a_film_that_nobody_describes_one_sound_is_measured(
    home: House, listening: Listening, made: Path
) -> None:
    published(home, made)
    home.publisher.files["film.m3u8"] = (made / "said.m3u8").read_bytes()
    film = kept(home, "film.m3u8")
    sound = heard(home, listening, film)
    status, body = home.get(f"{key_of(film)}/described/sound")
    assert (status, loudness.read(body)) == (200, sound)
    assert len(notes(home)) == 1
