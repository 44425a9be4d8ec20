"""Captions of a live broadcast beside its pictures, which say their second themselves."""

import json
import re
import threading
import time
import urllib.request
from pathlib import Path
from statistics import median

import pytest

from kiosk.agent.gateway import Gateway, Place
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.captions import parse
from kiosk.model import key_of
from tests.player.broadcasts import Parts, Server, _Handler
from tests.player.screen import Screen
from tests.player.whereabouts import pictures_astray

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
WITHIN = {"mpegts": 0.25, "fmp4": 0.5}
"""Seconds. Of a broadcast in parts libVLC tells its place in steps (``kiosk.player.playing``); that is the
clock of the player. Captions by another clock are whole parts away."""
MASTER = (
    b'#EXTM3U\n#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="Nederlands",LANGUAGE="nl",URI="words.m3u8"\n'
    b'#EXT-X-STREAM-INF:BANDWIDTH=400000,SUBTITLES="s"\nlive.m3u8\n'
)
MUX_DELAY = 1.4
"""Seconds that the clock of a transport stream of ffmpeg is ahead."""


class Captioned(Server):
    """A broadcast of ffmpeg in parts of a second, whose captions say the second that they begin at."""

    def __init__(self, folder: Path, kind: str, clock: float) -> None:
        self._folder = folder
        self._kind, self._clock = kind, clock
        out = ["-f", "hls", "-hls_time", "1", "-hls_list_size", "6", "-hls_segment_type", kind]
        out += ["-hls_flags", "delete_segments+independent_segments", "-output_ts_offset", str(clock)]
        super().__init__(*out, "-hls_segment_filename", str(folder / "part%d.bin"), str(folder / "live.m3u8"))
        self.files["master.m3u8"] = MASTER

    def answer(self, handler: _Handler) -> None:
        name = handler.path.rpartition("/")[2]
        if name == "words.m3u8":
            text = (self._folder / "live.m3u8").read_text()
            text = re.sub(r"#EXT-X-MAP.*\n", "", text).replace(".bin", ".vtt")
            # Captions are often numbered otherwise.
            self.files[name] = re.sub(r"SEQUENCE:\d+", "SEQUENCE:7", text).encode()
        elif found := re.fullmatch(r"part(\d+)\.vtt", name):
            second = int(found[1])
            ticks = round((self._clock + (MUX_DELAY if self._kind == "mpegts" else 0)) * 90_000)
            head = f"WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:{ticks}\n\n"
            self.files[name] = f"{head}00:{second:02}.000 --> 00:{second:02}.900\n{second}\n".encode()
        if name not in self.files:
            Parts.answer(self, handler)
            return
        body = self.files.pop(name)
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)


def get(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=10) as answer:
        body: bytes = answer.read()
    return body


@pytest.mark.parametrize(
    ("kind", "clock"), [("mpegts", 5000.0), pytest.param("fmp4", 0.0, marks=pytest.mark.full)]
)
def test_a_caption_comes_with_its_picture(tmp_path: Path, kind: str, clock: float) -> None:
    """Who comes when the broadcast has run for a while; and again who opens it anew."""
    folder = tmp_path / "parts"
    folder.mkdir()
    server = Captioned(folder, kind, clock)
    origin = f"127.0.0.1:{server.server_address[1]}"
    url = f"http://{origin}/master.m3u8"
    screen = Screen()
    try:
        while not (folder / "part6.bin").exists():
            assert server.station.second < 40
            threading.Event().wait(0.1)
        with Fetcher(private_hosts=[origin], pause_seconds=0, deadline_seconds=5) as fetcher:
            gateway = Gateway({key_of(url): Place(url)}.get, Cache(tmp_path / "cache"), fetcher)
            address = gateway.start()
            for _ in range(2):
                (track,) = json.loads(get(f"{address}/{key_of(url)}/about"))["captions"]
                screen.plays(f"{address}/{key_of(url)}")
                begun = time.monotonic()
                screen.until(lambda: len(screen.numbers) > 60, 15)
                seen = pictures_astray(screen, begun)
                assert len(seen) > 20
                said = [int(cue.text) - cue.start for cue in parse(get(f"{address}/{track['key']}"))]
                assert len(said) >= 3
                assert max(said) - min(said) < 0.01
                assert median(said) == pytest.approx(median(seen), abs=WITHIN[kind])
            gateway.close()
    finally:
        screen.close()
        server.close()
