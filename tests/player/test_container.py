"""What a file is read with, by its first bytes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.player.container import HEAD, demuxer_of
from tests.player import films

FRAGMENTS = ("-movflags", "frag_keyframe+empty_moov+default_base_moof")
FILMS: dict[str, tuple[tuple[str, ...], str]] = {
    "film.mp4": ((), ""),
    "at-the-end.mp4": (("-movflags", "-faststart"), ""),
    "fragments.mp4": (FRAGMENTS, "mp4"),
    "film.mkv": ((), ""),
    "film.ogv": (("-c:v", "libtheora", "-c:a", "libvorbis"), "ogg"),
    "film.ts": ((), "mpegts"),
}
SOUNDS: dict[str, tuple[tuple[str, ...], str]] = {
    "sound.mp3": ((), "mp3"),
    "untagged.mp3": (("-id3v2_version", "0", "-write_xing", "0"), "mp3"),
    "sound.aac": ((), "aac"),
    "sound.m4a": ((), "mp4"),
    "sound.mp4": (("-movflags", "+faststart"), "mp4"),
    "sound.opus": (("-c:a", "libopus"), "ogg"),
    "sound.flac": ((), ""),
    "sound.wav": ((), ""),
}


@pytest.mark.parametrize("name", [*FILMS, *SOUNDS])
def test_every_kind_is_read_with_what_is_exact(folder: Path, name: str) -> None:
    file = folder / f"short-{name}"
    if name in FILMS:
        options, demuxer = FILMS[name]
        films.make(file, seconds=1, options=options)
    else:
        options, demuxer = SOUNDS[name]
        films.make_sound(file, 1, options=options)
    assert demuxer_of(file.read_bytes()[:HEAD]) == demuxer


def test_a_picture_of_the_cover_before_a_sound_is_passed_by(folder: Path) -> None:
    tag = b"ID3\x04\x00\x00\x00\x00\x02\x01" + bytes(257)
    assert demuxer_of(tag + b"\xff\xfb\x90\x64" + bytes(400)) == "mp3"
    assert demuxer_of(tag + b"fLaC" + bytes(400)) == ""


@pytest.mark.parametrize("head", [b"", b"#EXTM3U\n", b"<MPD>", b"[playlist]", b"concat:", b"v=0\r\n"])
def test_lists_are_never_given_to_ffmpeg(head: bytes) -> None:
    assert demuxer_of(head) == ""


@given(st.sampled_from([b"", b"ID3", b"\0\0\0\x18ftypisom", b"OggS", b"\xff\xfb"]), st.binary(max_size=600))
def test_any_bytes_have_an_answer(start: bytes, rest: bytes) -> None:
    assert demuxer_of(start + rest) in ("", "mp4", "ogg", "mpegts", "mp3", "aac")
