"""Films in parts behind the gateway: what the player gets, what is kept, and what plays without a network."""

import http.client
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.agent.gateway import Gateway, Place
from kiosk.errors import MediaError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media import captions, presentation
from kiosk.media.cache import Cache
from kiosk.media.presentation_download import download_all
from kiosk.model import key_of
from tests.player import films, hls

BOUNDS = {"quota_bytes": 10**9, "floor_bytes": 0}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hls")
    return hls.make(folder, films.make(folder / "film.mp4"))


@dataclass
class House:
    """A gateway with an origin behind it."""

    origin: str
    asked: list[str]
    gateway: Gateway
    cache: Cache
    fetcher: Fetcher
    address: str
    places: dict[str, Place] = field(default_factory=dict)

    def knows(self, name: str, *, keep: bool = True) -> str:
        url = f"http://{self.origin}/{name}"
        self.places[key_of(url)] = Place(url, keep)
        return url

    def get(self, path: str) -> tuple[int, bytes]:
        here = urlsplit(self.address)
        conn = http.client.HTTPConnection(here.netloc, timeout=10)
        try:
            conn.request("GET", path if path.startswith("http") else f"{here.path}/{path}")
            answer = conn.getresponse()
            return answer.status, answer.read()
        finally:
            conn.close()

    def text(self, path: str) -> str:
        status, body = self.get(path)
        assert status == 200, body
        return body.decode()

    def all_of(self, path: str) -> list[int]:
        """The statuses of everything that a playlist names, and of what those name."""
        found = []
        for line in self.text(path).splitlines():
            for url in re.findall(r'https?://[^"]+', line):
                if "/playlist/" in url:
                    found += self.all_of(url)
                else:
                    found.append(self.get(url)[0])
        return found


@pytest.fixture
def house(tmp_path: Path, made: Path) -> Iterator[House]:
    with hls.served(made) as (origin, asked):
        fetcher = Fetcher(private_hosts=[origin], pause_seconds=0, deadline_seconds=5)
        cache = Cache(tmp_path / "cache")
        places: dict[str, Place] = {}
        gateway = Gateway(places.get, cache, fetcher)
        built = House(origin, asked, gateway, cache, fetcher, gateway.start(), places)
        try:
            yield built
        finally:
            fetcher.close()
            gateway.close()
            cache.close()


@pytest.mark.parametrize("name", ["ts", "fmp4", "ranges", "locked", "half", "master", "missing"])
def test_everything_that_a_playlist_names_comes_through_the_gateway(house: House, name: str) -> None:
    key = key_of(house.knows(f"{name}.m3u8"))
    statuses = house.all_of(key)
    assert len(statuses) >= 10
    assert set(statuses) == {200}
    assert house.origin not in house.text(key)


def pictures(url: str) -> int:
    """How many another player decodes."""
    command = ["ffmpeg", "-v", "error", "-allowed_extensions", "ALL", "-i", url, "-map", "0:v"]
    command += ["-f", "framemd5", "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
    return sum(not line.startswith("#") for line in told.splitlines())


def test_a_beginning_in_clear_before_parts_that_are_encrypted_stays_so(house: House) -> None:
    url = house.knows("half.m3u8")
    assert pictures(f"{house.address}/{key_of(url)}") == pictures(url) > 400


@pytest.mark.parametrize("kept", [True, False])
def test_how_long_an_encrypted_part_is_is_not_told(house: House, kept: bool) -> None:
    """So that libVLC takes its padding off (``giving``), and asks for the next one all the same."""
    url = house.knows("half.m3u8", keep=kept)
    if kept:
        download_all(house.fetcher, url, house.cache, **BOUNDS)
    begun, _key, part, *_ = re.findall(r'https?://[^"\n]+', house.text(key_of(url)))
    conn = http.client.HTTPConnection(urlsplit(house.address).netloc, timeout=10)
    for address, measured in ((begun, True), (part, False), (begun, True)):
        conn.request("GET", address)
        answer = conn.getresponse()
        assert (answer.headers["Content-Length"] is not None) == measured
        assert len(answer.read()) > 500
    conn.close()


def test_a_recording_with_a_gap_is_kept_without_it(house: House, made: Path) -> None:
    text = (made / "ts.m3u8").read_text()
    (made / "gap.m3u8").write_text(text.replace("ts4.ts", "#EXT-X-GAP\nnone.ts"))
    url = house.knows("gap.m3u8")
    download_all(house.fetcher, url, house.cache, **BOUNDS)
    assert presentation.bytes_here(house.cache, url)
    assert set(house.all_of(key_of(url))) == {200}
    assert not any("none.ts" in path for path in house.asked)


def test_the_pieces_of_what_is_pinned_are_not_evicted(house: House) -> None:
    url = house.knows("ts.m3u8")
    room = house.cache.room
    room.pin([url])
    download_all(house.fetcher, url, house.cache, **BOUNDS)
    whole = presentation.bytes_here(house.cache, url)
    assert room.make(10**6, room.usage().bytes, 0) <= 0  # there is nothing that may go
    assert presentation.bytes_here(house.cache, url) == whole is not None
    room.unpin([url])
    room.make(whole // 2, room.usage().bytes, 0)
    assert presentation.bytes_here(house.cache, url) is None


def test_of_an_earlier_form_of_a_film_nothing_stays(house: House, made: Path) -> None:
    film = made / "renamed.m3u8"
    film.write_text((made / "ts.m3u8").read_text())
    url = house.knows(film.name)
    download_all(house.fetcher, url, house.cache, **BOUNDS)
    film.write_text((made / "fmp4.m3u8").read_text())
    download_all(house.fetcher, url, house.cache, **BOUNDS)
    assert not any(name.endswith(".ts") for name in house.cache.times())
    assert presentation.bytes_here(house.cache, url)


def test_a_description_of_dash_leads_through_the_gateway_and_is_not_kept(house: House) -> None:
    url = house.knows("dash.mpd")
    key = key_of(url)
    text = house.text(key)
    assert house.origin not in text
    pattern = next(one for one in re.findall(r'media="([^"]+)"', text))
    assert house.get(pattern.replace("$RepresentationID$", "0").replace("$Number%05d$", "00001"))[0] == 200
    folder = pattern.rpartition("/")[0]
    house.asked.clear()
    for up in ("..", "%2e%2e", ".%2E", "%252e%252e", "%2e%2e%2f..", "..%5c"):
        assert house.get(f"{folder}/{up}/master.m3u8")[0] == 404
    assert house.get(f"{folder}/%2fmaster.m3u8")[0] == 404
    assert house.asked == []
    assert house.get(f"{folder}/none.m4s")[0] == 502
    assert json.loads(house.text(f"{key}/about"))["duration"] == 20.0
    with pytest.raises(MediaError, match="DASH"):
        download_all(house.fetcher, url, house.cache, **BOUNDS)


def test_it_says_what_it_has(house: House) -> None:
    key = key_of(house.knows("master.m3u8"))
    told = json.loads(house.text(f"{key}/about"))
    assert (told["live"], told["duration"], told["described"]) == (False, 20.0, True)
    (track,) = told["captions"]
    assert track["language"] == "nl"
    cues = captions.parse(house.text(track["key"]).encode())
    assert [(cue.start, cue.text) for cue in cues] == [(1.0, "Een"), (11.0, "Twee")]


def test_a_film_in_one_file_says_nothing_and_plays(house: House) -> None:
    key = key_of(house.knows("film.mp4"))
    assert json.loads(house.text(f"{key}/about"))["captions"] == []
    assert house.get(key)[1][4:8] == b"ftyp"


def test_the_described_sound_is_chosen_by_its_role(house: House) -> None:
    key = key_of(house.knows("master.m3u8"))
    assert "Audiodescriptie" not in house.text(key)
    assert "Audiodescriptie" in house.text(f"{key}/described")


def test_a_missing_part_is_passed_over_and_too_many_are_not(house: House, made: Path) -> None:
    text = (made / "ts.m3u8").read_text()
    (made / "holes.m3u8").write_text(re.sub(r"ts([2-9])\.ts", r"hole\1.ts", text))
    statuses = house.all_of(key_of(house.knows("holes.m3u8")))
    assert statuses == [200, 200, 200, 200, 200, *[502] * 5]


def test_a_number_that_no_playlist_named_leads_nowhere(house: House) -> None:
    key = key_of(house.knows("ts.m3u8"))
    house.text(key)
    assert house.get(f"{key}/part/99999")[0] == 404
    assert house.get(f"{key}/part/x")[0] == 404
    assert house.get(f"{key}/playlist/1.m3u8")[0] == 404  # a part is no playlist


def test_what_is_watched_is_kept_if_it_may_and_plays_again_without_a_network(house: House) -> None:
    key = key_of(house.knows("master.m3u8"))
    assert set(house.all_of(key)) == {200}
    assert set(house.all_of(f"{key}/described")) == {200}
    closed = key_of(house.knows("ts.m3u8", keep=False))
    assert set(house.all_of(closed)) == {200}
    house.fetcher.close()
    assert set(house.all_of(key)) == {200}
    assert set(house.all_of(closed)) == {504}


@pytest.mark.parametrize("name", ["ts", "fmp4", "ranges", "locked", "master"])
def test_all_of_it_is_kept_with_every_sound_and_caption(house: House, name: str) -> None:
    url = house.knows(f"{name}.m3u8")
    download_all(house.fetcher, url, house.cache, **BOUNDS)
    asked = len(house.asked)
    assert presentation.bytes_here(house.cache, url)
    assert set(house.all_of(key_of(url))) == {200}
    if name == "master":
        assert set(house.all_of(f"{key_of(url)}/described")) == {200}
        (track,) = json.loads(house.text(f"{key_of(url)}/about"))["captions"]
        assert "Twee" in house.text(track["key"])
    assert len(house.asked) == asked


def test_a_piece_that_is_lost_is_missed_and_fetched_again_alone(house: House) -> None:
    url = house.knows("ts.m3u8")
    download_all(house.fetcher, url, house.cache, **BOUNDS)
    names = presentation.pieces(house.cache, url)
    assert names is not None
    house.cache.forget([names[3]])
    assert presentation.bytes_here(house.cache, url) is None
    house.asked.clear()
    download_all(house.fetcher, url, house.cache, **BOUNDS)
    assert len(house.asked) == 2  # the playlist and the piece
    assert presentation.bytes_here(house.cache, url)


def test_a_broadcast_is_not_kept_and_says_why(house: House, made: Path) -> None:
    text = (made / "ts.m3u8").read_text()
    (made / "live.m3u8").write_text(text.replace("#EXT-X-ENDLIST", ""))
    url = house.knows("live.m3u8")
    with pytest.raises(MediaError, match="still goes on"):
        download_all(house.fetcher, url, house.cache, **BOUNDS)
    assert set(house.all_of(key_of(url))) == {200}
    assert house.cache.times() == {}
    assert json.loads(house.text(f"{key_of(url)}/about"))["live"]


def test_there_must_be_room_before_the_first_part_comes(house: House) -> None:
    url = house.knows("master.m3u8")
    with pytest.raises(MediaError, match="no room"):
        download_all(house.fetcher, url, house.cache, quota_bytes=100_000, floor_bytes=0)
    assert not any("m4s" in path for path in house.asked)


def test_a_broadcast_whose_institution_stumbles_has_nothing_new_for_a_while(house: House, made: Path) -> None:
    text = (made / "ts.m3u8").read_text().replace("#EXT-X-ENDLIST", "")
    (made / "tv.m3u8").write_text(text)
    key = key_of(house.knows("tv.m3u8"))
    before = house.text(key)
    house.fetcher.close()
    assert house.text(key) == before
