"""Files that were made to do harm, or came to harm: refused in a sentence, or cleaned with one.

All of them are made here. Whatever comes in, nothing is written, memory stays small, and what is raised is a
``StoreError``.
"""

import functools
import io
import re
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import StoreError
from kiosk.staff.interchange import package, table
from kiosk.staff.interchange.proposal import Proposal
from tests.staff.interchange.made import (
    FILM,
    LIST,
    WORKS,
    collection,
    json,
    ods,
    packed_up,
    raw_zip,
    work,
    workbook,
    xlsx,
    zeros,
    zipped,
)

BIG = 10
"""Gigabytes of a bomb."""


@functools.cache
def bomb() -> bytes:
    return zeros(BIG)


def with_text(name: str, body: bytes = b"WEBVTT") -> bytes:
    """A package with a work that says where a text of it lies."""
    note = {"body": {"id": "https://a.example/x.vtt", "venster:file": name}}
    told = {"id": "https://a.example/1", "items": [{"annotations": [{"items": [note]}]}]}
    files = {"playlist.json": LIST, "works/0001.json": json(told)}
    if not name.startswith(("/", ".")):
        files[name] = body
    return zipped(files)


def with_work(told: bytes, times: int = 1) -> bytes:
    """A package with something instead of what is known of a work; it says that a text lies beside it."""
    told = told.replace(
        b'venster:file"', b'x","venster:file":"x"' if told.startswith(b"{") else b'venster:file"'
    )
    return zipped({"playlist.json": LIST, **{f"works/{n:04}.json": told for n in range(times)}})


def overlapping() -> bytes:
    """Two thousand names for the same bytes."""
    data = packed_up()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        at = archive.start_dir
    (length,) = struct.unpack_from("<H", data, at + 28)
    one = data[at : at + 46 + length]
    listing = b"".join(
        one[:46] + f"works/{n:04}.jso".encode()[:length].ljust(length, b"x") for n in range(2000)
    )
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 2000, 2000, len(listing), at, 0)
    return data[:at] + listing + end


def a_bit_changed() -> bytes:
    body = bytearray(zipped({"playlist.json": LIST}, zipfile.ZIP_STORED))
    body[60] ^= 1
    return bytes(body)


PACKAGES: dict[str, tuple[Callable[[], bytes], str]] = {
    # --- names that lead elsewhere
    "a folder up": (lambda: raw_zip("../playlist.json"), "names a file outside itself"),
    "a folder up, further in": (lambda: raw_zip("a/b/../../../x"), "names a file outside itself"),
    "from the root": (lambda: raw_zip("/etc/cron.d/x"), "names a file outside itself"),
    "a drive": (lambda: raw_zip("C:/Windows/x"), "names a file outside itself"),
    "a drive without a folder": (lambda: raw_zip("c:playlist.json"), "names a file outside itself"),
    "backslashes": (lambda: raw_zip("..\\..\\x"), "names a file outside itself"),
    "a server of Windows": (lambda: raw_zip("\\\\server\\share"), "names a file outside itself"),
    "a name with a colour": (lambda: raw_zip("a\x1b[31m"), "names a file outside itself"),
    "a name that ends early": (lambda: raw_zip("playlist.json\x00.exe"), "names a file outside itself"),
    "a name without end": (lambda: raw_zip("x" * 5000), "names a file outside itself"),
    "no name": (lambda: raw_zip(""), "names a file outside itself"),
    "a link": (lambda: raw_zip("playlist.json", b"/etc/shadow", mode=0o120777), "holds a link"),
    # --- more than there should be
    "too many files": (lambda: zipped({f"{n}": "" for n in range(3000)}), "more than 2500 files"),
    "a list that lies": (lambda: raw_zip(count=65535), "more than 2500 files"),
    "a list of the long form": (
        lambda: raw_zip(before_end=b"PK\x06\x07" + struct.pack("<LQL", 0, 0, 1)),
        "more than 2500 files",
    ),
    "a bomb that says it is small": (lambda: raw_zip(data=bomb(), method=8, claims=100), "is damaged"),
    "a bomb that says it fits": (lambda: raw_zip(data=bomb(), method=8, claims=2**26), "unpacks to far more"),
    "a bomb that says it is large": (
        lambda: raw_zip(data=bomb(), method=8, claims=2**32 - 2),
        "unpacks to far more",
    ),
    "a small bomb": (
        lambda: zipped({"playlist.json": bytes(7 * 2**20)}),
        "unpacks to far more",
    ),
    "many names for one file": (overlapping, "no package with a playlist|is damaged"),
    # --- not whole, or not to be opened
    "locked": (lambda: raw_zip(flags=1), "locked with a password"),
    "packed with LZMA": (
        lambda: zipped({"playlist.json": LIST}, zipfile.ZIP_LZMA),
        "packed in a way",
    ),
    "packed with a number that is none": (lambda: raw_zip(method=99), "packed in a way"),
    "a sum that is wrong": (lambda: raw_zip(crc=1), "is damaged"),
    "a bit changed": (a_bit_changed, "is damaged"),
    "half": (lambda: packed_up()[: len(packed_up()) // 2], "is damaged"),
    "a beginning": (lambda: b"PK\x03\x04", "is damaged"),
    "an end": (lambda: b"PK\x05\x06" + bytes(18), "no package with a playlist"),
    "deflated nonsense": (lambda: raw_zip(data=b"\xff" * 500, method=8), "is damaged"),
    "two of one name": (
        lambda: two_of_one_name(),
        "two files of one name",
    ),
    "another package in it": (lambda: zipped({"inner.zip": packed_up()}), "no package with a playlist"),
    "two playlists": (
        lambda: zipped({"a/playlist.json": LIST, "b/playlist.json": LIST}),
        "no package with a playlist",
    ),
    # --- JSON
    "nothing": (lambda: b"", "is no JSON"),
    "a web page": (lambda: b"<!doctype html><html>", "is no JSON"),
    "deep": (lambda: b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
    "deep in what nobody reads": (
        lambda: b'{"type":"Collection","items":[],"x":' + b'{"a":' * 50_000 + b"1" + b"}" * 50_001,
        "nested too deeply",
    ),
    "large": (lambda: json(collection(x="x" * 9 * 2**20)), "larger than 8 MB"),
    "too large to load": (lambda: b" " * (package.MAX_BYTES + 1), "larger than (8|32) MB"),
    "many small parts": (lambda: b"[" + b"[]," * 2_000_000 + b"[]]", "more parts than a playlist"),
    "UTF-16": (lambda: LIST.decode().encode("utf-16"), "not written in UTF-8"),
    "UTF-32 without a mark": (lambda: LIST.decode().encode("utf-32-be"), "not written in UTF-8"),
    "Latin-1": (lambda: LIST.replace(b"Lijst", b"Lij\xe9t"), "is no JSON|UTF-8"),
    "cut short": (lambda: LIST[:-3], "is no JSON"),
    "no number": (lambda: LIST.replace(b"{", b'{"x":NaN,', 1), "is no JSON"),
    "a list": (lambda: b"[]", "no playlist and no IIIF Collection"),
    "null": (lambda: b"null", "no playlist and no IIIF Collection"),
    "a work": (lambda: json(work()), "one work, not a list"),
    "a type that is a list": (lambda: json({"type": ["Collection"]}), "no playlist"),
    "no works": (lambda: b'{"type":"Collection"}', "not have the form"),
    "works that are no list": (lambda: json({"type": "Collection", "items": {"0": 1}}), "not have the form"),
    "a work that is null": (lambda: json(collection(None)), "not have the form"),
    "a label that is null": (lambda: json(collection(label=None)), "not have the form"),
    "a label that is text": (lambda: json(collection(work(label="x"))), "not have the form"),
    "a text that is a number": (lambda: json(collection(label={"nl": [7]})), "not have the form"),
    "words that are a list": (
        lambda: json(collection(work(**{"venster:entry": {"words": ["x"]}}))),
        "not have the form",
    ),
    "an entry that is a list": (lambda: json(collection(work(**{"venster:entry": []}))), "not have the form"),
    "of next year": (lambda: json(collection(**{"venster:version": 2})), "newer Venster"),
    "a list of Presentation 2 of nothing": (
        lambda: json({"@type": "sc:Collection", "manifests": [7]}),
        "not have the form",
    ),
    "too many works": (lambda: json(collection(*[work()] * 1001)), "more than 1000 works"),
    "no id": (lambda: json(collection({"type": "Manifest"})), "not have the form"),
    "an id that is a number": (lambda: json(collection(work(7))), "not have the form"),
    "an empty id": (lambda: json(collection(work(" "))), "without an id"),
    "a long id": (lambda: json(collection(work("x" * 2001))), "longer than 2000"),
    "an id with a zero": (lambda: json(collection(work("a\x00b"))), "can't be seen"),
    "an id of two lines": (lambda: json(collection(work("a\nlevel=error"))), "can't be seen"),
    "an id with a colour": (lambda: json(collection(work("a\x1b[31m"))), "can't be seen"),
    "an id with half a letter": (
        lambda: json(collection(work("a"))).replace(b'"a"', rb'"\ud800"'),
        "JSON|seen",
    ),
}

TABLES: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "no column"),
    "no header": (lambda: b"1;2;3\n", "no column"),
    "a header without the work": (lambda: b"place;title nl\n1;x\n", "no column"),
    "a quotation mark that is never closed": (lambda: b'work;title\na;"x\nb;y\n', "never closed"),
    "a program": (lambda: b"\x7fELF\x02\x01\x01" + bytes(100), "is no table"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is no table"),
    "letters that are none": (lambda: b"work;title\na;\x81\x8d\n", "letters that can't be read"),
    "half of UTF-16": (lambda: "work;a\n".encode("utf-16")[:-1], "letters that can't be read"),
    "the old format": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old format"),
    "a thousand rows and one": (lambda: b"work\tx\n" + b"a\t\n" * 1001, "more than 1000 rows"),
    "empty rows without end": (lambda: b"work;x\n" + b"\n" * 2_000_000, "more than 1000 rows"),
    "a long id": (lambda: b"work;x\n" + b"x" * 2001, "longer than 2000"),
    "an id with a colour": (lambda: b"work;x\na\x1b[31m;x\n", "can't be seen"),
    "a package": (packed_up, "no spreadsheet"),
    "no spreadsheet": (lambda: zipped({"word/document.xml": "<w/>"}), "no spreadsheet"),
    "the binary format": (lambda: zipped({"xl/workbook.bin": "x"}), "no spreadsheet"),
    "a cell at the end of the world": (lambda: xlsx(("work",), far="XFD1048576"), "more cells"),
    "a sheet with entities": (lambda: workbook("", '<!DOCTYPE x [<!ENTITY a "b">]>'), "is damaged"),
    "a sheet that is cut": (lambda: workbook("<sheetData>"), "is damaged"),
    "a sheet that is deep": (lambda: workbook("<a>" * 5000 + "</a>" * 5000), "is damaged"),
    "a sheet of tags": (lambda: workbook("".join(f"<a{n}/>" for n in range(1000)) * 1100), "more cells"),
    "a row a million times": (
        lambda: ods(
            more='<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
            'table:number-columns-repeated="16000" office:value-type="string"/></table:table-row>'
        ),
        "more cells",
    ),
    "a row in a row": (
        lambda: ods(
            more='<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
            'table:number-columns-repeated="16000"><table:table-row/></table:table-cell></table:table-row>'
        ),
        "more cells",
    ),
    "a bomb for a sheet": (
        lambda: raw_zip("xl/workbook.xml", bomb(), method=8, claims=2**25),
        "5 MB|far more",
    ),
    "a small bomb for a sheet": (lambda: zipped({"xl/workbook.xml": bytes(20 * 2**20)}), "far more"),
    "a workbook that is locked": (lambda: raw_zip("xl/workbook.xml", flags=1), "locked with a password"),
    "a workbook outside itself": (lambda: raw_zip("../xl/workbook.xml"), "outside itself"),
    "half a workbook": (lambda: xlsx(("work",))[:400], "is damaged"),
    "a workbook without its sheets": (lambda: zipped({"xl/workbook.xml": "<w/>"}), "is damaged"),
}


def two_of_one_name() -> bytes:
    return zipped({"playlist.json": LIST, "playlist.jsoX": LIST}).replace(b"jsoX", b"json")


@contextmanager
def in_peace(folder: Path) -> Iterator[None]:
    """Nothing is written, and no more than a little is remembered."""
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    here = set(Path.cwd().iterdir())
    tracemalloc.start()
    try:
        yield
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 120 * 2**20
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    assert set(Path.cwd().iterdir()) == here


def refused(read: Callable[[Path], Proposal], path: Path) -> str:
    with in_peace(path.parent), pytest.raises(StoreError) as error:
        read(path)
    said = str(error.value)
    assert said.startswith("kwaad.zip: "), "a sentence says which file"
    assert error.value.next_step.endswith((".", "?")), "and what to do"
    assert said.isprintable()
    assert len(said) < 400
    return said


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_that_is_refused(tmp_path: Path, name: str) -> None:
    make, sentence = PACKAGES[name]
    path = tmp_path / "kwaad.zip"
    path.write_bytes(make())
    assert re.search(sentence, refused(package.read, path))


@pytest.mark.parametrize("name", TABLES)
def test_a_table_that_is_refused(tmp_path: Path, name: str) -> None:
    make, sentence = TABLES[name]
    path = tmp_path / "kwaad.zip"
    path.write_bytes(make())
    assert re.search(sentence, refused(table.read, path))


@pytest.mark.parametrize("claims", [100, 8 * 2**20, 60 * 2**20, 2**32 - 2])
@pytest.mark.parametrize("name", ["playlist.json", "works/0001.json"])
def test_ten_gigabytes_are_refused_within_a_second(claims: int, name: str) -> None:
    body = raw_zip(name, bomb(), method=8, claims=claims)
    began = time.process_time()
    with pytest.raises(StoreError):
        package.read_bytes(body, "x")
    assert time.process_time() - began < 1


UNOPENED: dict[str, Callable[[], bytes]] = {
    "a text that is another": lambda: with_text(f"texts/{'0' * 64}.vtt"),
    "a text elsewhere": lambda: with_text("../../etc/passwd"),
    "a text at the root": lambda: with_text("/etc/passwd"),
    "the list as a text": lambda: with_text("playlist.json", LIST),
    "a work that is none": lambda: with_work(b'["venster:file"]'),
    "a work with a number for notes": lambda: with_work(b'{"id":"venster:file","items":[{"annotations":7}]}'),
    "a work that is deep": lambda: with_work(b'{"x":"venster:file","y":' + b'{"a":[' * 50_000),
    "works of many small parts": lambda: with_work(
        b'{"id":"venster:file","items":[' + b"{}," * 150_000 + b"{}]}", times=100
    ),
}
"""Harm in what is known of the works and in their texts, which nothing of a playlist is taken from."""


@pytest.mark.parametrize("name", UNOPENED)
def test_what_a_package_says_of_its_works_is_not_opened(tmp_path: Path, name: str) -> None:
    path = tmp_path / "kwaad.zip"
    path.write_bytes(UNOPENED[name]())
    with in_peace(tmp_path):
        proposal = package.read(path)
    assert [one.item for one in proposal.entries] == [
        one.item for one in package.read_bytes(LIST, "x").entries
    ]


def test_what_nobody_opens_harms_nobody() -> None:
    """Other files are left where they are: another package, a program, pictures."""
    body = zipped({"playlist.json": LIST, "inner.zip": zipped({"playlist.json": LIST}), "run.exe": b"MZ"})
    proposal = package.read_bytes(body, "x")
    assert len(proposal.entries) == 1
    assert [str(one) for one in proposal.warnings] == ["2 other files in the package were not opened."]


CLEANED = {
    "signs that turn words round": ({"title": {"nl": ["a\u202eb"]}}, {"nl": ("ab",)}, "can't be seen"),
    "signs of a terminal": ({"title": {"nl": ["\x1b[31mrood"]}}, {"nl": ("[31mrood",)}, "can't be seen"),
    "half a letter": ({"title": {"nl": ["a\ufeffb"]}}, {"nl": ("ab",)}, "can't be seen"),
    "a long text": ({"title": {"nl": ["a" * 9999]}}, {"nl": ("a" * 2000,)}, "is too long and was cut"),
    "no language": ({"title": {"<script>": ["x"], "nl": ["y"]}}, {"nl": ("y",)}, "in no known language"),
    "lines": ({"title": {"nl": ["a\r\n\n b\u2028c"]}}, {"nl": ("a b c",)}, ""),
    "nothing": ({"title": {"nl": ["  "], "fr": []}}, {}, ""),
    "a picture of this machine": ({"picture": "file:///etc/passwd"}, {}, "has no web address"),
    "a picture that runs": ({"picture": "javascript:alert(1)"}, {}, "has no web address"),
    "a picture without end": ({"picture": "https://x.example/" + "x" * 2000}, {}, "has no web address"),
    "a picture with a line": ({"picture": "https://x.example/\nx"}, {}, "has no web address"),
}


@pytest.mark.parametrize("name", CLEANED)
def test_what_is_cleaned_is_told(name: str) -> None:
    entry, title, sentence = CLEANED[name]
    proposal = package.read_bytes(json(collection(work(**{"venster:entry": entry}))), "x")
    assert (proposal.entries[0].title, proposal.entries[0].picture) == (title, "")
    assert [sentence in str(one) for one in proposal.warnings] == [True] * bool(sentence)


@pytest.mark.parametrize(
    "ident", ["../../etc/passwd", "'; DROP TABLE things; --", "CON", "javascript:x", "x" * 2000]
)
def test_an_id_is_only_ever_compared(ident: str) -> None:
    proposal = package.read_bytes(json(collection(work(ident))), "x", known=lambda one: one == ident)
    assert (proposal.entries[0].item, proposal.warnings) == (ident, ())


# --- anything at all


def harmless(read: Callable[[bytes, str], Proposal], body: bytes) -> None:
    with suppress(StoreError):
        proposal = read(body, "x")
        assert len(proposal.entries) <= 1000
        assert all(str(one).isprintable() for one in proposal.warnings)


@functools.cache
def good() -> tuple[bytes, ...]:
    kept = Path(__file__)
    return (
        packed_up(),
        packed_up(entries=WORKS[:1], files={FILM.tracks[0].url: kept}.get),
        xlsx(("place", "work", "title nl"), ("1", "a", "De zee")),
        ods(("plaats", "werk", "titel nl"), ("1", "a", "De zee")),
        LIST,
        "place;work;title nl\r\n1;a;Zee\r\n".encode("utf-16"),
    )


SPLIT = st.tuples(
    st.sampled_from("fdic"), st.floats(0, 1), st.integers(1, 40), st.binary(min_size=1, max_size=8)
)


def mutated(body: bytes, changes: list[tuple[str, float, int, bytes]]) -> bytes:
    """Bytes turned round, taken out, put in, or copied from elsewhere."""
    for what, where, length, new in changes:
        at = int(where * len(body))
        match what:
            case "f":
                middle = bytes(one ^ new[n % len(new)] for n, one in enumerate(body[at : at + length]))
                body = body[:at] + middle + body[at + length :]
            case "d":
                body = body[:at] + body[at + length :]
            case "i":
                body = body[:at] + new + body[at:]
            case _:
                body = body[:at] + body[at : at + length] * 2 + body[at + length :]
    return body


BYTES = st.binary(max_size=300) | st.builds(
    bytes.__add__,
    st.sampled_from([b"PK\x03\x04", b"PK\x05\x06", b"\xff\xfe", b"work;"]),
    st.binary(max_size=100),
)
NAMES = (
    *("type", "@type", "id", "@id", "label", "summary", "description", "items", "manifests", "@value", "nl"),
    *("none", "title", "words", "alt", "picture", "annotations", "body"),
    *("venster:entry", "venster:version", "venster:file"),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(NAMES) | st.text(max_size=3),
            inner | st.sampled_from(["Collection", "Manifest", "sc:Collection", "sc:Manifest"]),
            max_size=5,
        )
    ),
    max_leaves=12,
)
READERS = st.sampled_from([package.read_bytes, table.read_bytes])


@settings(max_examples=150)
@given(READERS, BYTES)
def test_random_bytes(read: Callable[[bytes, str], Proposal], body: bytes) -> None:
    harmless(read, body)


@settings(max_examples=250)
@given(READERS, st.integers(0, 5), st.lists(SPLIT, min_size=1, max_size=4))
def test_good_files_that_came_to_harm(
    read: Callable[[bytes, str], Proposal], which: int, changes: list[tuple[str, float, int, bytes]]
) -> None:
    harmless(read, mutated(good()[which], changes))


def with_a_bad_part(body: bytes, which: int, changes: list[tuple[str, float, int, bytes]]) -> bytes:
    """A package or workbook whose sums are right and one of whose files came to harm before it was packed."""
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = sorted(parts)[which % len(parts)]
    return zipped({**parts, name: mutated(parts[name], changes)}, zipfile.ZIP_STORED)


@settings(max_examples=150)
@given(READERS, st.integers(0, 3), st.integers(0, 9), st.lists(SPLIT, min_size=1, max_size=3))
def test_files_with_a_bad_part(
    read: Callable[[bytes, str], Proposal],
    which: int,
    part: int,
    changes: list[tuple[str, float, int, bytes]],
) -> None:
    harmless(read, with_a_bad_part(good()[which], part, changes))


@pytest.mark.full
@settings(max_examples=10_000)
@given(READERS, st.integers(0, 3), st.integers(0, 9), st.lists(SPLIT, min_size=1, max_size=3))
def test_many_files_with_a_bad_part(
    read: Callable[[bytes, str], Proposal],
    which: int,
    part: int,
    changes: list[tuple[str, float, int, bytes]],
) -> None:
    harmless(read, with_a_bad_part(good()[which], part, changes))


@settings(max_examples=150)
@given(JSON, st.booleans())
def test_random_json(value: object, listed: bool) -> None:
    value = collection(work(), value) if listed else value
    harmless(package.read_bytes, json(value))
    harmless(package.read_bytes, zipped({"playlist.json": LIST, "works/0001.json": json(value)}))


@pytest.mark.full
@settings(max_examples=20_000)
@given(READERS, st.integers(0, 5), st.lists(SPLIT, min_size=1, max_size=6))
def test_many_good_files_that_came_to_harm(
    read: Callable[[bytes, str], Proposal], which: int, changes: list[tuple[str, float, int, bytes]]
) -> None:
    harmless(read, mutated(good()[which], changes))


@pytest.mark.full
@settings(max_examples=5_000)
@given(JSON, st.booleans())
def test_much_random_json(value: object, listed: bool) -> None:
    harmless(package.read_bytes, json(collection(work(), value) if listed else value))


@pytest.mark.full
@settings(max_examples=10_000)
@given(READERS, st.text("\"';,\t\r\n=-+@awork0 ", max_size=60) | st.text(max_size=60))
def test_many_random_texts(read: Callable[[bytes, str], Proposal], text: str) -> None:
    for encoding in ("utf-8", "utf-16", "cp1252"):
        harmless(read, f"work;title\n{text}".encode(encoding, "replace"))
