"""A file is what its first bytes say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.sniff import EPUB, HTML, kind_of, text_kind, why_not

PACKET = b"\x47" + bytes(187)
LONG_PACKET = bytes(4) + PACKET


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00", "video/mp4"),
        (b"\x00\x00\x00\x20ftypM4A \x00", "audio/mp4"),
        (b"\x00\x00\x00\x14ftypqt  ", "video/quicktime"),
        (b"\x00\x00\x00\x1cftypavif", "image/avif"),
        (b"\x00\x00\x03\x00moov", "video/quicktime"),
        (b"\x1aE\xdf\xa3\x01\x00\x42\x82\x84webm", "video/webm"),
        (b"\x1aE\xdf\xa3\x01\x00\x42\x82\x88matroska", "video/x-matroska"),
        (b"OggS\x00\x02", "application/ogg"),
        (b"ID3\x04\x00", "audio/mpeg"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
        (b"\xff\xf1\x50\x80", "audio/aac"),
        (b"fLaC\x00", "audio/flac"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "audio/wav"),
        (b"RIFF\x00\x00\x00\x00AVI LIST", "video/x-msvideo"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"FORM\x00\x00\x00\x00AIFFCOMM", "audio/aiff"),
        (PACKET * 3, "video/mp2t"),
        (LONG_PACKET * 3, "video/mp2t"),
        (b"\x00\x00\x01\xba\x44", "video/mpeg"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"GIF89a", "image/gif"),
        (b"II*\x00", "image/tiff"),
        (b"WEBVTT\n\n", "text/vtt"),
        (b"\xef\xbb\xbfWEBVTT - titel\r\n", "text/vtt"),
        (b"WEBVTT", "text/vtt"),
        (b"1\r\n00:00:01,000 --> 00:00:02,000\r\n", "application/x-subrip"),
        (
            b'<?xml version="1.0"?>\n<!-- a - b -->\n<tt xmlns="http://www.w3.org/ns/ttml">',
            "application/ttml+xml",
        ),
        (b"\xef\xbb\xbf<tt:tt xmlns:tt='http://www.w3.org/ns/ttml'>", "application/ttml+xml"),
    ],
)
def test_what_we_play_and_show(head, kind):
    assert kind_of(head) == kind


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"WEBVTTX",
        b"<!doctype html>",
        b"#EXTM3U\n",
        b"RIFF\x00\x00\x00\x00ABCD",
        b"MZ\x90",
        b"#!/bin/sh\n",
        b"%PDF-1.7",
        b"PK\x03\x04",
        b"\xff\xff\xff\xff",
        b"\x47hello",
        b"[playlist]\nFile1=file:///etc/passwd",
        b"<svg onload='x'>",
        b"ftyp",
        b"<!--free--><MPD>",  # libVLC would play the addresses in it
        b"<!--ftypisom--><MPD>",
        b"\xef\xbb\xbf\n <!--free--><MPD>",
        b"<ttx>",
        b"<!-- <tt> --><MPD>",
        b"<tt><SmoothStreamingMedia>",
        b"<tt xmlns='x'><x:MPD>",
        "<MPD>".encode("utf-16"),
        "\n\n#EXTM3U".encode("utf-16"),
        b"\xfe\xff" + "<!free".encode("utf-16-be"),
    ],
)
def test_what_we_do_not(head):
    assert kind_of(head) == ""
    assert why_not(head).endswith(".")


@pytest.mark.parametrize("head", [b"<html>", b"<!-- a --> <!---->\n<!DOCTYPE html>", b"\xef\xbb\xbf <title>"])
def test_a_web_page_is_called_one(head):
    assert why_not(head).startswith("A web page")


def test_comments_without_end_are_read_once():
    assert why_not(b"<!---->" * 290 + b"x").startswith("A document")
    assert why_not(b"<!--" * 500).startswith("A document")


@given(st.binary(max_size=600))
def test_any_bytes_have_an_answer(head):
    assert kind_of(head) == "" or "/" in kind_of(head)
    assert "\n" not in why_not(head)


@given(st.text(alphabet="<>/!doctyphml#EXTM3U [] \n-", max_size=80))
def test_no_text_is_taken_for_a_film(text):
    assert not kind_of(text.encode()).startswith(("video", "audio", "image"))


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"PK\x03\x04....mimetypeapplication/epub+zip", EPUB),
        (b"<?xml version='1.0'?>\n<!DOCTYPE html><html>", HTML),
        (b"\xef\xbb\xbf<p>Er was eens</p>", HTML),
        ("<!doctype html>".encode("utf-16"), HTML),
        (b"Er was eens een vos.", "text/plain"),
        ("Er was eens".encode("utf-16"), "text/plain"),
        ("Été à Liège".encode("cp1252"), "text/plain"),
        (b"<?xml version='1.0'?><rss>", ""),
        (b"<MPD>", ""),
        (b"#EXTM3U\n", ""),
        (b"%PDF-1.7", ""),
        (b"\x00\x00\x00\x18ftypisom", ""),
        (b"ID3\x03 muziek", ""),
        (b"   \n", ""),
        (b"", ""),
    ],
)
def test_a_text_to_read_is_known_by_its_first_bytes(head: bytes, kind: str) -> None:
    assert text_kind(head) == kind
    assert not kind or not kind_of(head)  # a player never gets one
