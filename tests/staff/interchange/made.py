"""Works, playlists and files of all kinds, for the tests of what comes in and goes out."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

import msgspec

from kiosk.model import (
    ContentNote,
    Detail,
    Item,
    Kind,
    Media,
    MediaKind,
    Statement,
    Track,
    TrackKind,
    Variant,
)
from kiosk.staff.interchange import package
from kiosk.staff.playlists import Entry, Playlist

FILM = Item(
    id="https://museum.example/film/manifest",
    source="museum",
    kind=Kind.FILM,
    label={"nl": ("De zee",), "en": ("The sea",)},
    summary={"nl": ("Golven & <wind>",)},
    metadata=(Statement(label={"nl": ("Maker",)}, value={"none": ("J. Baes",)}),),
    rights="http://creativecommons.org/licenses/by/4.0/",
    required_statement=Statement(label={"nl": ("Bron",)}, value={"nl": ("Museum aan de kust",)}),
    provider={"nl": ("Museum aan de kust",)},
    homepage="https://museum.example/film",
    thumbnail="https://museum.example/film.jpg",
    nav_date="1958-07-01T00:00:00Z",
    features=("captions", "audioDescription"),
    notes=(ContentNote.WAR,),
    warnings=({"nl": ("Met beelden van oorlog.",)},),
    media=(
        Media(
            id="https://museum.example/film/canvas",
            kind=MediaKind.VIDEO,
            url="https://museum.example/film.mp4",
            format="video/mp4",
            width=640,
            height=480,
            duration=12.5,
            alt={"nl": ("Golven slaan op het strand.",), "en": ("Waves on a beach.",)},
            variants=(
                Variant(
                    url="https://museum.example/signed.mp4",
                    format="video/mp4",
                    accessibility_features=("signLanguage",),
                ),
            ),
            tracks=tuple(
                Track(kind=kind, url=f"https://museum.example/{kind}.{ending}", format=form, language="nl")
                for kind, ending, form in (
                    (TrackKind.CAPTIONS, "vtt", "text/vtt"),
                    (TrackKind.SUBTITLES, "srt", "application/x-subrip"),
                    (TrackKind.DESCRIPTIONS, "vtt", "text/vtt"),
                    (TrackKind.CHAPTERS, "vtt", "text/vtt"),
                    (TrackKind.SIGN, "mp4", "video/mp4"),
                    (TrackKind.TRANSCRIPT, "txt", "text/plain"),
                )
            ),
        ),
    ),
)
PICTURE = Item(
    id="urn:shelf:7",
    source="folder",
    kind=Kind.PICTURE,
    label={"none": ("Een kan",)},
    media=(
        Media(
            id="urn:shelf:7#1",
            kind=MediaKind.IMAGE,
            url="https://museum.example/kan.jpg",
            format="image/jpeg",
            width=800,
            height=600,
            alt={"fr": ("Un pot bleu.",)},
            text={"nl": ("Wat er op de kan staat.",)},
            details=(Detail(x=10, y=20, width=30, height=40, text={"nl": ("Het oor",)}),),
        ),
    ),
)
BOOK = Item(id="https://library.example/book/3", source="library", kind=Kind.BOOK, label={"nl": ("Boek",)})
ITEMS: Mapping[str, Item | None] = {one.id: one for one in (FILM, PICTURE, BOOK)}

MORNING = Playlist(
    id="0123456789abcdef0123456789abcdef",
    place="a0",
    label={"nl": ("Rustige ochtend",), "en": ("Calm morning",)},
    summary={"nl": ("<Kijk>",)},
)
WORKS = [
    Entry(id="1", place="a0", item=FILM.id, words={"nl": ("De eerste.",)}, alt={"fr": ("La mer.",)}),
    Entry(id="2", place="a1", item=PICTURE.id, title={"de": ("Krug",)}, picture="https://x.example/p.png"),
    Entry(id="3", place="a2", item=FILM.id, words={"nl": ("Nog eens.",)}),
    Entry(id="4", place="a3", item="https://gone.example/1"),
]


def packed_up(playlist: Playlist = MORNING, entries: list[Entry] = WORKS, **more: Any) -> bytes:
    """A package in memory."""
    file = io.BytesIO()
    package.write(file, playlist, entries, ITEMS, **more)
    return file.getvalue()


def collection(*items: object, **more: object) -> dict[str, object]:
    return {"type": "Collection", "label": {"nl": ["Lijst"]}, "items": list(items), **more}


def work(ident: object = "https://a.example/1", **more: object) -> dict[str, object]:
    return {"id": ident, "type": "Manifest", "label": {"nl": ["Werk"]}, **more}


def json(value: object) -> bytes:
    return msgspec.json.encode(value)


LIST = json(collection(work()))
"""A list with one work."""


def zipped(files: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", method) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text, method)
    return body.getvalue()


def raw_zip(
    name: str = "playlist.json",
    data: bytes = LIST,
    *,
    claims: int | None = None,
    method: int = 0,
    flags: int = 0,
    mode: int = 0o644,
    count: int = 1,
    crc: int | None = None,
    before_end: bytes = b"",
) -> bytes:
    """A zip file with one file whose headers say what one likes; ``claims``: its size, unpacked."""
    size = len(data) if claims is None else claims
    fields = (20, flags | 0x800, method, 0, 33, zlib.crc32(data) if crc is None else crc, len(data), size)
    called = name.encode("utf-8", "surrogateescape")
    local = struct.pack("<4s5H3L2H", b"PK\x03\x04", *fields, len(called), 0) + called + data
    central = struct.pack(
        "<4s6H3L5H2L", b"PK\x01\x02", 3 << 8, *fields, len(called), 0, 0, 0, 0, mode << 16, 0
    )
    central += called
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(central), len(local), 0)
    return local + central + before_end + end


def zeros(gigabytes: int) -> bytes:
    """Gigabytes of zeros as they are deflated, made in no time: the same block again and again."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = packer.compress(bytes(2**22)) + packer.flush(zlib.Z_FULL_FLUSH)
    return block * (gigabytes * 256) + packer.flush()


def xlsx(*rows: tuple[str, ...], far: str = "") -> bytes:
    """A workbook as Excel writes it, text cells only; ``far`` is the place of one more cell."""
    told = [
        f'<row r="{number}">'
        + "".join(
            f'<c r="{column}{number}" t="inlineStr"><is><t>{cell}</t></is></c>'
            for column, cell in zip("ABCDEFGHIJKLMNOP", cells, strict=False)
            if cell
        )
        + "</row>"
        for number, cells in enumerate(rows, 1)
    ]
    if far:
        told.append(f'<row><c r="{far}" t="inlineStr"><is><t>x</t></is></c></row>')
    return workbook(f"<sheetData>{''.join(told)}</sheetData>")


def workbook(sheet: str, before: str = "") -> bytes:
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    office = "http://schemas.openxmlformats.org"
    relations = f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="a" '
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{office}/package/2006/content-types">'
            f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}.worksheet+xml"/></Types>',
            "_rels/.rels": f'{relations}Type="{office}/officeDocument/2006/relationships/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/_rels/workbook.xml.rels": f"{relations}"
            f'Type="{office}/officeDocument/2006/relationships/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{office}/spreadsheetml/2006/main" '
            f'xmlns:r="{office}/officeDocument/2006/relationships"><sheets>'
            '<sheet name="Blad1" sheetId="1" r:id="a"/></sheets></workbook>',
            "xl/worksheets/sheet1.xml": f'{before}<worksheet xmlns="{office}/spreadsheetml/2006/main">'
            f"{sheet}</worksheet>",
        }
    )


def ods(*rows: tuple[str, ...], more: str = "") -> bytes:
    """A spreadsheet as LibreOffice writes it."""
    oasis = "urn:oasis:names:tc:opendocument:xmlns"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    told = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in cells
        )
        + "</table:table-row>"
        for cells in rows
    )
    return zipped(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{oasis}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
            "content.xml": f'<office:document-content xmlns:office="{oasis}:office:1.0" '
            f'xmlns:table="{oasis}:table:1.0" xmlns:text="{oasis}:text:1.0"><office:body><office:spreadsheet>'
            f'<table:table table:name="Blad1">{told}{more}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )
