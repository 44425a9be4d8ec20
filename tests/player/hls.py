"""HLS and DASH presentations made on the spot from a numbered film, and an origin that serves them."""

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

MASTER = """#EXTM3U
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Audiodescriptie",LANGUAGE="nl",DEFAULT=YES,AUTOSELECT=YES,\
CHARACTERISTICS="public.accessibility.describes-video",URI="told.m3u8"
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Nederlands",LANGUAGE="nl",DEFAULT=NO,AUTOSELECT=YES,URI="said.m3u8"
#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="Nederlands",LANGUAGE="nl",DEFAULT=YES,URI="words.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=400000,CODECS="avc1.64000d,mp4a.40.2",RESOLUTION=320x180,AUDIO="a",SUBTITLES="s"
seen.m3u8
"""
WORDS = (
    "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nwords0.vtt\n#EXTINF:10,\nwords1.vtt\n#EXT-X-ENDLIST\n"
)
SAID, TOLD = 440, 1760
"""Hertz of the two sounds of ``master.m3u8``."""


def make(folder: Path, film: Path) -> Path:
    """``ts``, ``fmp4``, ``ranges``, ``locked``, ``half``, ``rotated``, ``missing``, ``master``, ``dash``.

    Of 20 seconds.
    """

    def cut(name: str, *options: str, of: tuple[str, ...] = ("-i", str(film))) -> None:
        command = ["ffmpeg", "-v", "error", "-y", *of, "-f", "hls", "-hls_time", "2", "-hls_list_size", "0"]
        subprocess.run([*command, *options, f"{name}.m3u8"], check=True, cwd=folder, timeout=60)

    copied = (*("-i", str(film)), "-c", "copy")
    cut("ts", "-hls_segment_filename", "ts%d.ts", of=copied)
    parts = ("-hls_segment_type", "fmp4")
    cut(
        "fmp4",
        *parts,
        "-hls_fmp4_init_filename",
        "fmp4.mp4",
        "-hls_segment_filename",
        "fmp4%d.m4s",
        of=copied,
    )
    cut("ranges", "-hls_flags", "single_file", "-hls_segment_filename", "ranges.ts", of=copied)
    (folder / "locked.key").write_bytes(bytes(range(16)))
    (folder / "locked.info").write_text(f"locked.key\n{folder / 'locked.key'}\n")
    cut("locked", "-hls_key_info_file", "locked.info", "-hls_segment_filename", "locked%d.ts", of=copied)
    init, named = "-hls_fmp4_init_filename", "-hls_segment_filename"
    cut("seen", *parts, init, "seen.mp4", named, "seen%d.m4s", of=(*copied, "-an"))
    for name, hertz in (("said", SAID), ("told", TOLD)):
        tone = ("-f", "lavfi", "-i", f"sine=frequency={hertz}:duration=20", "-c:a", "aac")
        cut(name, *parts, init, f"{name}.mp4", named, f"{name}%d.m4s", of=tone)
    command = ["ffmpeg", "-v", "error", "-y", *copied, "-f", "dash", "-seg_duration", "2", "dash.mpd"]
    subprocess.run(command, check=True, cwd=folder, timeout=60)
    _lock(folder)
    _rotate(folder)
    (folder / "missing.m3u8").write_text((folder / "ts.m3u8").read_text().replace("ts4.ts", "gone.ts"))
    (folder / "master.m3u8").write_text(MASTER)
    (folder / "words.m3u8").write_text(WORDS)
    for number, word in enumerate(("Een", "Twee")):
        stamp = "X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0"
        cue = f"00:{number}1.000 --> 00:{number}3.000\n{word}\n"
        (folder / f"words{number}.vtt").write_text(f"WEBVTT\n{stamp}\n\n{cue}")
    return folder


def _lock(folder: Path) -> None:
    """``half.m3u8``: the fragments of ``fmp4.m3u8`` encrypted, and their beginning in clear (EXT-X-MAP)."""
    key, iv = bytes(range(16)), 7
    lines = []
    for line in (folder / "fmp4.m3u8").read_text().splitlines():
        if line.endswith(".m4s"):
            line = _encrypted(folder / line, f"half{line}", key, iv)
        lines.append(line)
        if line.startswith("#EXT-X-MAP"):
            lines.append(f'#EXT-X-KEY:METHOD=AES-128,URI="locked.key",IV=0x{iv:032x}')
    (folder / "half.m3u8").write_text("\n".join((*lines, "")))


def _rotate(folder: Path) -> None:
    """``rotated.m3u8``: the parts of ``ts.m3u8`` with two keys by turns.

    The vector of the one is written out, that of the other is the number of the part (RFC 8216, 5.2).
    """
    lines: list[str] = []
    number = 0
    for line in (folder / "ts.m3u8").read_text().splitlines():
        turn = number % 2
        key, written = bytes([turn + 1]) * 16, f",IV=0x{99:032x}" if turn else ""
        if line.startswith("#EXTINF"):
            (folder / f"rotated{turn}.key").write_bytes(key)
            lines.append(f'#EXT-X-KEY:METHOD=AES-128,URI="rotated{turn}.key"{written}')
        elif line.endswith(".ts"):
            line = _encrypted(folder / line, f"rotated{line}", key, 99 if written else number)
            number += 1
        lines.append(line)
    (folder / "rotated.m3u8").write_text("\n".join((*lines, "")))


def _encrypted(plain: Path, name: str, key: bytes, vector: int) -> str:
    """Beside it, under this name, which is given back: AES-128 in CBC (RFC 8216, 4.3.2.4)."""
    command = ["ffmpeg", "-v", "error", "-y", "-f", "data", "-i", str(plain), "-map", "0", "-c", "copy"]
    command += ["-f", "data", "-encryption_key", key.hex(), "-encryption_iv", f"{vector:032x}"]
    subprocess.run([*command, f"crypto:{plain.with_name(name)}"], check=True, timeout=60)
    return name


@contextmanager
def served(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """A folder over HTTP: ``host:port``, and the paths that were asked."""
    asked: list[str] = []

    class Origin(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: Any) -> None:
            asked.append(self.path)

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Origin, directory=str(folder)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"127.0.0.1:{server.server_address[1]}", asked
    finally:
        server.shutdown()
        server.server_close()
