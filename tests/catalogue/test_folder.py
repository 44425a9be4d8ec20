"""A folder or stick: the files that lie in it, the spreadsheets that people keep beside them."""

import io
import os
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.catalogue.folder import spreadsheet
from kiosk.catalogue.folder.columns import rows
from kiosk.catalogue.folder.source import FolderSource
from kiosk.catalogue.folder.spreadsheet import tables
from kiosk.catalogue.source import harvest, make
from kiosk.config.load import load
from kiosk.config.settings import OWN_URL
from kiosk.errors import SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Collection, Fault, Item, Kind, Put, Sweep, TrackKind

URL = "https://library.example/stick/"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def puts(stick: Path, *names: str) -> None:
    for name in names:
        (stick / name).parent.mkdir(parents=True, exist_ok=True)
        (stick / name).write_bytes(b"x")


def pass_over(stick: Path, url: str = URL, **options: object) -> list[Change]:
    with Fetcher(published={URL: stick}) as door:
        return list(FolderSource("stick", url, door, **options).changes(""))


def items_of(changes: list[Change]) -> dict[str, Item]:
    found = [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Item)]
    return {one.label.get("none", next(iter(one.label.values())))[0]: one for one in found}


def faults(changes: list[Change]) -> list[str]:
    return [one.what for one in changes if isinstance(one, Fault)]


def sweeps(changes: list[Change]) -> list[Sweep]:
    return [one for one in changes if isinstance(one, Sweep)]


def catalogue(stick: Path, text: str, name: str = "catalogue.csv", encoding: str = "utf-8") -> None:
    (stick / name).write_bytes(text.encode(encoding))


# --- the files


def test_files_without_a_spreadsheet(stick: Path) -> None:
    puts(stick, "de_oude kermis-1958.mp4", "Groep.JPG", "lied.mp3")
    items = items_of(pass_over(stick))
    assert {name: one.kind for name, one in items.items()} == {
        "de oude kermis-1958": Kind.FILM,
        "Groep": Kind.PICTURE,
        "lied": Kind.SOUND,
    }
    assert items["Groep"].id == "folder:stick:groep.jpg"
    assert items["Groep"].provider == {"none": ("library.example",)}
    assert items["Groep"].thumbnail == "https://library.example/stick/Groep.JPG"


def test_what_is_given_can_be_fetched(stick: Path) -> None:
    names = (
        "a b & c#1?.jpg",
        unicodedata.normalize("NFD", "café.jpg"),
        "100%.mp4",
        "100%.nl.vtt",
        "x+y=z;.mp3",
    )
    puts(stick, *names)
    changes = pass_over(stick)
    with Fetcher(published={URL: stick}) as door:
        fetched = {
            door.path(url)
            for item in items_of(changes).values()
            for media in item.media
            for url in (media.url, *(track.url for track in media.tracks))
        }
    assert fetched == {stick.resolve() / name for name in names}


def test_published_changed_and_withdrawn(stick: Path) -> None:
    puts(stick, "a.jpg", "b.jpg")
    catalogue(stick, "bestand;titel\na.jpg;Een\nb.jpg;Twee\n")
    changes = pass_over(stick)
    assert set(items_of(changes)) == {"Een", "Twee"}
    assert sweeps(changes)[0].ids == {"folder:stick:a.jpg", "folder:stick:b.jpg"}
    catalogue(stick, "bestand;titel\na.jpg;Eén\nb.jpg;Twee\n")
    (stick / "b.jpg").unlink()
    changes = pass_over(stick)
    assert set(items_of(changes)) == {"Eén"}
    assert sweeps(changes)[0].ids == {"folder:stick:a.jpg"}


def test_a_stick_that_is_pulled_out_takes_nothing_away(stick: Path) -> None:
    with pytest.raises(SourceError, match="nothing was taken away"):
        pass_over(stick)
    puts(stick, ".hidden.jpg", "Thumbs.db")
    with pytest.raises(SourceError, match="holds no pictures"):
        pass_over(stick)
    with pytest.raises(SourceError, match="not there"):
        pass_over(stick / "away")


def test_a_source_without_a_folder_says_what_to_write(stick: Path) -> None:
    with pytest.raises(SourceError, match="published ="):
        pass_over(stick, "https://elsewhere.example/stick/")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_sub_folder_that_can_not_be_read_takes_nothing_away(stick: Path) -> None:
    puts(stick, "a.jpg", "dicht/b.jpg")
    (stick / "dicht").chmod(0)
    try:
        changes = pass_over(stick)
    finally:
        (stick / "dicht").chmod(0o700)
    assert set(items_of(changes)) == {"a"}
    assert not sweeps(changes)


def test_what_systems_leave_behind_is_no_work(stick: Path) -> None:
    puts(
        stick,
        "a.jpg",
        "._a.jpg",
        ".Trashes/b.jpg",
        "$RECYCLE.BIN/c.jpg",
        "__MACOSX/d.jpg",
        "~$catalogue.xlsx",
    )
    changes = pass_over(stick)
    assert set(items_of(changes)) == {"a"}
    assert faults(changes) == []


def test_links_are_not_followed(stick: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    puts(outside, "geheim.jpg")
    puts(stick, "a.jpg")
    (stick / "geheim.jpg").symlink_to(outside / "geheim.jpg")
    (stick / "map").symlink_to(outside)
    (stick / "rond").symlink_to(stick)
    changes = pass_over(stick)
    assert set(items_of(changes)) == {"a"}
    assert len(faults(changes)) == 3


def test_a_deep_and_a_full_folder_have_an_end(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    puts(stick, "a.jpg", "/".join("d" * 12) + "/diep.jpg")
    changes = pass_over(stick)
    assert set(items_of(changes)) == {"a"}
    assert "folders deep" in faults(changes)[0]
    monkeypatch.setattr("kiosk.catalogue.folder.files.MAX_FILES", 3)
    puts(stick, *(f"{number}.jpg" for number in range(9)))
    changes = pass_over(stick)
    assert len(items_of(changes)) == 3
    assert not sweeps(changes)


def test_names_that_no_address_can_say(stick: Path) -> None:
    puts(stick, "a.jpg")
    (Path(os.fsdecode(os.fsencode(stick) + b"/caf\xe9.jpg"))).write_bytes(b"x")
    (stick / "a\\b.jpg").write_bytes(b"x")
    (stick / "a\nb.jpg").write_bytes(b"x")
    changes = pass_over(stick)
    assert set(items_of(changes)) == {"a"}
    assert len(faults(changes)) == 3
    assert all("name that can't be used" in one for one in faults(changes))


def test_captions_and_poster_lie_beside_a_film(stick: Path) -> None:
    puts(stick, "film.mp4", "film.nl.vtt", "film.fr.srt", "film.srt", "film.JPG", "film.nl.sdh.vtt")
    puts(stick, "film_Nederlands.vtt", "film audiodescriptie.vtt", "los.srt", "film 2.srt")
    changes = pass_over(stick)
    (film,) = items_of(changes).values()
    told = {one.url.removeprefix(URL): (one.kind, one.language) for one in film.tracks}
    assert told == {
        "film.nl.vtt": (TrackKind.CAPTIONS, "nl"),
        "film.fr.srt": (TrackKind.CAPTIONS, "fr"),
        "film.srt": (TrackKind.CAPTIONS, ""),
        "film.nl.sdh.vtt": (TrackKind.CAPTIONS, "nl"),
        "film_Nederlands.vtt": (TrackKind.CAPTIONS, "nl"),
        "film%20audiodescriptie.vtt": (TrackKind.DESCRIPTIONS, ""),
    }
    assert film.thumbnail == film.media[0].poster == f"{URL}film.JPG"
    assert set(film.features) == {"captions", "audioDescription"}
    assert len(faults(changes)) == 2  # los.srt and film 2.srt


def test_the_longest_name_has_the_captions(stick: Path) -> None:
    puts(stick, "film.mp4", "film.deel2.mp4", "film.deel2.nl.vtt")
    items = items_of(pass_over(stick))
    assert items["film"].tracks == ()
    assert len(items["film.deel2"].tracks) == 1


def test_files_that_can_not_be_shown_are_told_as_one(stick: Path) -> None:
    puts(stick, "a.jpg", "folder.pdf", "brief.docx", "lees mij.txt", "foto.heic")
    changes = pass_over(stick)
    assert set(items_of(changes)) == {"a"}
    assert len(faults(changes)) == 1
    assert "3 files" in faults(changes)[0]


def test_sub_folders_are_shelves(stick: Path) -> None:
    puts(stick, "Zomer_1960/zee.jpg", "Zomer_1960/strand.jpg", "los.jpg")
    changes = pass_over(stick)
    (shelf,) = [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Collection)]
    assert shelf.label == {"none": ("Zomer 1960",)}
    assert shelf.members == ("folder:stick:zomer_1960/strand.jpg", "folder:stick:zomer_1960/zee.jpg")
    assert shelf.id in sweeps(changes)[0].ids


def test_capitals_and_accents_do_not_make_another_file(stick: Path) -> None:
    puts(stick, "a.jpg", "A.JPG")
    if len(list(stick.iterdir())) == 2:
        changes = pass_over(stick)
        assert len(items_of(changes)) == 1
        assert "but for capitals" in faults(changes)[0]


def test_a_limit_takes_nothing_away(stick: Path) -> None:
    puts(stick, "a.jpg", "b.jpg", "c.jpg")
    changes = pass_over(stick, limit=2)
    assert len(items_of(changes)) == 2
    assert not sweeps(changes)
    assert not sweeps(pass_over(stick, stop=lambda: True))


# --- the spreadsheet

HEADINGS = {
    "nl": "Bestand;Titel;Maker;Jaar;Beschrijving;Licentie;Bron;Taal;Alternatieve tekst;Trefwoorden;Lijst;"
    "Gevoelig",
    "fr": "Fichier;Titre;Auteur;Année;Description;Licence;Crédit;Langue;Texte alternatif;Mots-clés;Liste;"
    "Sensible",
    "de": "Datei;Titel;Künstler;Jahr;Beschreibung;Lizenz;Quelle;Sprache;Alternativtext;Schlagwörter;Liste;"
    "Sensibel",
    "en": "File;Title;Artist;Year;Description;Licence;Credit;Language;Alt text;Keywords;Playlist;Warning",
}
TOLD = "film.mp4;De zee;An;1958;Golven.;CC BY 4.0;Archief;nl;Een golf;zee, strand;Zomer;ja"


@pytest.mark.parametrize("language", HEADINGS)
@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_spreadsheet_of_text(stick: Path, language: str, separator: str, encoding: str) -> None:
    puts(stick, "film.mp4")
    cells = [f'"{one}"' if "," in one else one for one in TOLD.split(";")]
    lines = [HEADINGS[language].split(";"), cells]
    catalogue(stick, "\r\n".join(separator.join(one) for one in lines), encoding=encoding)
    changes = pass_over(stick)
    item = items_of(changes)["De zee"]
    assert faults(changes) == []
    assert item.creator == {"none": ("An",)}
    assert item.date == {"none": ("1958",)}
    assert item.decade == 1950
    assert item.summary == {"none": ("Golven.",)}
    assert item.rights == "http://creativecommons.org/licenses/by/4.0/"
    assert item.required_statement is not None
    assert item.required_statement.value == {"none": ("Archief",)}
    assert item.languages == ("nl",)
    assert item.media[0].alt == {"none": ("Een golf",)}
    assert item.subjects == ({"none": ("zee",)}, {"none": ("strand",)})
    assert item.warnings[0]["nl"] == ("Dit kan gevoelig liggen.",)
    assert [
        one.value.label for one in changes if isinstance(one, Put) and isinstance(one.value, Collection)
    ] == [{"none": ("Zomer",)}]


def xlsx(*told: tuple[str, ...], far: str = "") -> bytes:
    """A workbook as it is packed; a cell that starts with = is a formula whose result is 7."""
    lines = []
    for number, cells in enumerate(told, 1):
        written = ""
        for column, cell in zip("ABCDEFGHIJKL", cells, strict=False):
            place = f'r="{column}{number}"'
            if cell.startswith("="):
                written += f"<c {place}><f>{cell[1:]}</f><v>7</v></c>"
            elif cell.replace(".", "").isdigit():
                written += f"<c {place}><v>{cell}</v></c>"
            elif cell:
                written += f'<c {place} t="inlineStr"><is><t>{cell}</t></is></c>'
        lines.append(f'<row r="{number}">{written}</row>')
    if far:
        lines.append(f'<row><c r="{far}" t="inlineStr"><is><t>x</t></is></c></row>')
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    office = "http://schemas.openxmlformats.org"
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{office}/package/2006/content-types">'
            f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}.worksheet+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="a" '
            f'Type="{office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>'
            "</Relationships>",
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{office}/package/2006/relationships">'
            f'<Relationship Id="a" Type="{office}/officeDocument/2006/relationships/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{office}/spreadsheetml/2006/main" '
            f'xmlns:r="{office}/officeDocument/2006/relationships"><sheets>'
            '<sheet name="Blad1" sheetId="1" r:id="a"/></sheets></workbook>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{office}/spreadsheetml/2006/main"><sheetData>'
            f"{''.join(lines)}</sheetData></worksheet>",
        }
    )


def ods(body: str) -> bytes:
    oasis = "urn:oasis:names:tc:opendocument:xmlns"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return packed(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{oasis}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
            "content.xml": f'<office:document-content xmlns:office="{oasis}:office:1.0" '
            f'xmlns:table="{oasis}:table:1.0" xmlns:text="{oasis}:text:1.0"><office:body><office:spreadsheet>'
            f'<table:table table:name="Blad1">{body}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def ods_row(*cells: str, repeated: int = 1, columns: int = 1) -> str:
    told = "".join(
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}">'
        f"<text:p>{one}</text:p></table:table-cell>"
        for one in cells
    )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{told}</table:table-row>'


EMPTY_TO_THE_END = (
    '<table:table-row table:number-rows-repeated="1048570">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)


def packed(files: dict[str, str]) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return body.getvalue()


def test_a_workbook_of_excel(stick: Path) -> None:
    puts(stick, "film.mp4")
    (stick / "Catalogus.XLSX").write_bytes(
        xlsx(("Onze films",), (), ("bestand", "titel", "jaar", "bron"), ("FILM.mp4", "Zee", "1958.0", "=1+6"))
    )
    item = items_of(pass_over(stick))["Zee"]
    assert item.date == {"none": ("1958",)}
    assert item.required_statement is not None
    assert item.required_statement.value == {"none": ("7",)}


def test_a_workbook_of_libreoffice(stick: Path) -> None:
    puts(stick, "film.mp4")
    (stick / "lijst.ods").write_bytes(
        ods(ods_row("Datei", "Titel") + ods_row("film.mp4", "Meer") + EMPTY_TO_THE_END)
    )
    assert set(items_of(pass_over(stick))) == {"Meer"}


def test_rows_are_numbered_as_the_program_shows_them(stick: Path) -> None:
    puts(stick, "a.jpg")
    (stick / "catalogue.xlsx").write_bytes(
        xlsx((), (), ("file", "title"), (), ("weg.jpg", "Weg"), ("a.jpg",))
    )
    assert "row 5:" in faults(pass_over(stick))[0]
    (stick / "catalogue.xlsx").unlink()
    catalogue(stick, '\n\nfile,title\n\nweg.jpg,"Weg\nen weg"\na.jpg,A\nook.jpg,\n')
    told = faults(pass_over(stick))
    assert "row 5:" in told[0]
    assert "row 7:" in told[1]


def test_a_row_without_its_file_names_the_one_that_is_meant(stick: Path) -> None:
    puts(stick, "Kermis in Gent.mp4", "andere.jpg")
    catalogue(stick, "bestand,titel\nkermis_in_gent.mp4,Kermis\n,Niets\nhttps://x.example/a.jpg,Web\n")
    changes = pass_over(stick)
    assert faults(changes)[0] == (
        "row 2: there is no file “kermis_in_gent.mp4”. Did you mean Kermis in Gent.mp4?"
    )
    assert faults(changes)[1] == "row 3 names no file. Fill in the name of its file."
    assert len(faults(changes)) == 3
    assert set(items_of(changes)) == {"Kermis in Gent", "andere"}


@pytest.mark.parametrize(
    "told",
    [
        "FILM.MP4",
        "film",
        "./film.mp4",
        "Films/film.mp4",
        "Films\\film.mp4",
        "C:\\Users\\An\\film.mp4",
        '"film.mp4"',
    ],
)
def test_a_file_is_found_as_people_write_it(stick: Path, told: str) -> None:
    puts(stick, "Films/film.mp4")
    catalogue(stick, f"bestand\ttitel\n{told}\tZee\n", "lijst.tsv")
    assert set(items_of(pass_over(stick))) == {"Zee"}


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_on_the_disk_and_in_the_spreadsheet(stick: Path, form: str) -> None:
    other = "NFD" if form == "NFC" else "NFC"
    puts(stick, unicodedata.normalize(form, "café.jpg"))
    catalogue(stick, unicodedata.normalize(other, "bestand;titel\nCAFÉ.jpg;Koffie\n"))
    item = items_of(pass_over(stick))["Koffie"]
    assert item.id == "folder:stick:café.jpg"


@pytest.mark.parametrize(
    "told", ["../a.jpg", "../geheim.jpg", "Films/../../geheim.jpg", "/etc/passwd", "..\\geheim.jpg"]
)
def test_nothing_outside_the_folder(stick: Path, told: str) -> None:
    puts(stick.parent, "geheim.jpg")
    puts(stick, "a.jpg")
    catalogue(stick, f"bestand;titel\n{told};Geheim\n")
    changes = pass_over(stick)
    assert set(items_of(changes)) == {"a"}
    assert "there is no file" in faults(changes)[0]


def test_columns_in_several_languages(stick: Path) -> None:
    puts(stick, "a.jpg")
    catalogue(stick, "file;titel (nl);titre_fr;Beschrijving NL;Description: en\na.jpg;Zee;Mer;Golven;Waves\n")
    (item,) = items_of(pass_over(stick)).values()
    assert item.label == {"nl": ("Zee",), "fr": ("Mer",)}
    assert item.summary == {"nl": ("Golven",), "en": ("Waves",)}


def test_a_row_of_several_files(stick: Path) -> None:
    puts(stick, "1.jpg", "2.jpg", "drie; vier.jpg")
    catalogue(stick, 'bestand,titel\n"1.jpg; 2.jpg; 3.jpg",Album\n"drie; vier.jpg",Drie\n')
    changes = pass_over(stick)
    items = items_of(changes)
    assert len(items["Album"].media) == 2
    assert set(items) == {"Album", "Drie"}
    assert len(faults(changes)) == 1


def test_captions_and_poster_that_a_row_names(stick: Path) -> None:
    puts(stick, "film.mp4", "vertaling.vtt", "still.png")
    catalogue(
        stick,
        "bestand;titel;ondertitels;affiche;taal\nfilm.mp4;Zee;vertaling.vtt;still.png;nl\n"
        "film.mp4;Nog eens;weg.vtt;;\n",
    )
    changes = pass_over(stick)
    item = items_of(changes)["Zee"]
    assert [one.url for one in item.tracks] == [f"{URL}vertaling.vtt"]
    assert item.media[0].poster == f"{URL}still.png"
    assert set(items_of(changes)) == {"Zee"}
    assert faults(changes)[0].startswith("rows 2 and 3 both name film.mp4")
    assert "weg.vtt" in faults(changes)[1]


@pytest.mark.parametrize(
    ("told", "uri", "said"),
    [
        ("CC0", "http://creativecommons.org/publicdomain/zero/1.0/", False),
        ("Publiek domein", "http://creativecommons.org/publicdomain/mark/1.0/", False),
        ("https://rightsstatements.org/vocab/InC/1.0/", "https://rightsstatements.org/vocab/InC/1.0/", False),
        ("© Familie Peeters", "", True),
    ],
)
def test_rights(stick: Path, told: str, uri: str, said: bool) -> None:
    puts(stick, "a.jpg")
    catalogue(stick, f"bestand;rechten\na.jpg;{told}\n")
    (item,) = items_of(pass_over(stick)).values()
    assert item.rights == uri
    assert (item.required_statement is not None) == said


@pytest.mark.parametrize(
    ("told", "count"), [("nee", 0), ("", 0), ("x", 1), ("Oorlogsbeelden", 1), ("FALSE", 0)]
)
def test_warnings(stick: Path, told: str, count: int) -> None:
    puts(stick, "a.jpg")
    catalogue(stick, f"bestand;gevoelig\na.jpg;{told}\n")
    (item,) = items_of(pass_over(stick)).values()
    assert len(item.warnings) == count


def test_formulas_and_markup_in_cells_are_never_more_than_text(stick: Path) -> None:
    puts(stick, "a.jpg", "b.jpg")
    catalogue(
        stick,
        'bestand;titel;beschrijving;link\na.jpg;=HYPERLINK("http://evil.example");<script>x</script>Zee;javascript:x\n'
        '="b.jpg";+32 9 123;;\n',
    )
    items = items_of(pass_over(stick))
    assert set(items) == {"a", "+32 9 123"}
    assert items["a"].summary == {"none": ("Zee",)}
    assert items["a"].homepage == ""


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("catalogue.csv", b"titel;jaar\nZee;1958\n", "no column with the names of the files"),
        ("catalogue.csv", b'bestand;titel\na.jpg;"Zee\nb.jpg;Meer\n', "never closed"),
        ("catalogue.csv", b"", "no column"),
        ("catalogue.xlsx", b"PK\x03\x04 cut off", "damaged"),
        ("catalogue.xlsx", b"<html>", "no spreadsheet"),
        ("catalogue.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old format"),
        ("catalogue.ods", packed({"word/document.xml": "<w/>"}), "is no spreadsheet"),
        ("catalogue.xlsx", packed({"xl/workbook.bin": "x", "xl/workbook.xml": "<w/>"}), "is no spreadsheet"),
        ("catalogue.xlsx", packed({"xl/workbook.xml": "<w", "b": "c"}), "damaged"),
        ("catalogue.csv", b"a" * (spreadsheet.MAX_BYTES + 1), "larger than"),
        ("catalogue.csv", b"bestand;titel\n" + b"a;b\n" * 20_001, "more than 20000 rows"),
    ],
)
def test_a_spreadsheet_that_can_not_be_read_leaves_all_as_it_was(
    stick: Path, name: str, body: bytes, words: str
) -> None:
    puts(stick, "a.jpg")
    (stick / name).write_bytes(body)
    with pytest.raises(SourceError, match=words):
        pass_over(stick)


def test_two_spreadsheets(stick: Path) -> None:
    puts(stick, "a.jpg")
    catalogue(stick, "bestand;titel\na.jpg;Een\n", "lijst.csv")
    catalogue(stick, "bestand;titel\na.jpg;Twee\n", "andere.csv")
    with pytest.raises(SourceError, match="several spreadsheets"):
        pass_over(stick)
    catalogue(stick, "bestand;titel\na.jpg;Drie\n", "Catalogus.csv")
    assert set(items_of(pass_over(stick))) == {"Drie"}
    assert set(items_of(pass_over(stick, f"{URL}andere.csv"))) == {"Twee"}


# --- small files that would fill the memory


@pytest.mark.parametrize("place", ["XFD1048576", "xfd1048576", "A99999999"])
def test_a_cell_at_the_end_of_the_world(place: str) -> None:
    with pytest.raises(SourceError, match="unpacks to more"):
        list(tables(xlsx(("file",), ("a.jpg",), far=place), "xlsx", where="x"))


@pytest.mark.parametrize(("repeated", "columns"), [(1_048_576, 16_384), (1, 3_000_000), (3_000_000, 1)])
def test_a_cell_that_is_repeated_without_end(repeated: int, columns: int) -> None:
    with pytest.raises(SourceError, match="unpacks to more"):
        list(tables(ods(ods_row("file", repeated=repeated, columns=columns)), "ods", where="x"))


def test_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MAX_UNPACKED", 100_000)
    body = bytearray(packed({"xl/workbook.xml": "<w/>", "xl/worksheets/sheet1.xml": " " * 1_000_000}))
    with pytest.raises(SourceError, match="unpacks to more"):
        list(tables(bytes(body), "xlsx", where="x"))
    size = (1_000_000).to_bytes(4, "little")
    lying = bytes(body.replace(size, (10).to_bytes(4, "little")))  # it says that it is small
    assert lying != bytes(body)
    with pytest.raises(SourceError, match="unpacks to more"):
        list(tables(lying, "xlsx", where="x"))


def test_entities_are_not_unfolded() -> None:
    evil = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w>&b;&b;</w>'
    with pytest.raises(SourceError):
        list(tables(packed({"xl/workbook.xml": evil}), "xlsx", where="x"))


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_sentence(body: bytes) -> None:
    for ending in ("csv", "xlsx"):
        for start in (b"", b"PK\x03\x04", b"bestand;titel\n"):
            try:
                rows(tables(start + body, ending, where="x"))
            except SourceError as error:
                assert error.next_step  # noqa: PT017 - a refusal is one of the two that may come


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=6))
def test_any_cells_harm_nothing(tmp_path: Path, cells: list[list[str]]) -> None:
    puts(tmp_path, "a.jpg")
    heading = ["bestand", "titel", "taal", "ondertitels", "gevoelig", "datum"]
    text = "\n".join(
        "\t".join(one.replace("\n", " ").replace('"', "") for one in row) for row in [heading, *cells]
    )
    (tmp_path / "catalogue.tsv").write_text(text, errors="replace")
    assert items_of(list(harvest(str(tmp_path), "folder", None)))


# --- the dry run


def test_harvest_of_a_folder_and_of_its_spreadsheet(stick: Path) -> None:
    puts(stick, "a.jpg")
    catalogue(stick, "bestand;titel\na.jpg;Zee\n", "mijn lijst.csv")
    with Fetcher() as door:
        for what in (stick, stick / "mijn lijst.csv", stick.as_uri()):
            (item,) = items_of(list(harvest(str(what), "folder", door))).values()
            assert item.label == {"none": ("Zee",)}
            assert item.media[0].url == f"{stick.resolve().as_uri()}/a.jpg"
            assert item.provider == {"none": ("stick",)}
        with pytest.raises(SourceError, match="no such file"):
            list(harvest(str(stick / "weg"), "folder", door))
        with pytest.raises(SourceError, match="--as folder"):
            list(harvest(str(stick), "feed", door))


def test_a_station_starts_without_its_stick(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(
        f'[[source]]\nname = "stick"\nkind = "folder"\nurl = "{URL}"\npublished = "{tmp_path}/stick"\n'
    )
    settings = load(tmp_path / "kiosk.toml", tmp_path)
    assert settings.published == {URL: tmp_path / "stick", OWN_URL: tmp_path / "own"}
    puts(tmp_path / "stick", "a.jpg")
    with Fetcher(published=settings.published) as door:
        assert items_of(list(make("folder", "stick", settings.sources[0].url, door).changes("")))
