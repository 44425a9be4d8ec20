"""The Internet Archive: a collection over HTTP, which files are chosen, and what people type in fields."""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.account import Account
from kiosk.catalogue.internet_archive import item as internet_archive_item
from kiosk.catalogue.internet_archive import source as internet_archive
from kiosk.catalogue.internet_archive.source import InternetArchiveSource
from kiosk.catalogue.source import harvest
from kiosk.errors import BadAnswer, KioskError, Offline, SourceError, TryLater
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Collection, Fault, Gone, Item, Kind, MediaKind, Put, Sweep
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.internet_archive_museum import FILM_FILES, ArchiveMuseum, archive_museum

FIXTURES = SHARED / "fixtures" / "internet-archive"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def museum() -> Iterator[ArchiveMuseum]:
    with archive_museum() as opened:
        yield opened


@pytest.fixture
def fetcher(museum: ArchiveMuseum) -> Iterator[Fetcher]:
    with Fetcher(private_hosts={museum.host}, pause_seconds=0.01) as opened:
        yield opened


def source(museum: ArchiveMuseum, fetcher: Fetcher, **options: Any) -> InternetArchiveSource:
    told = {"account": museum.account, "now": lambda: NOW, "wait": lambda _: None, **options}
    return InternetArchiveSource("archive", told.pop("url", museum.url), fetcher, **told)


def titles(changes: list[Change]) -> list[str]:
    items = [one.value for one in changes if isinstance(one, Put)]
    return [one.label["none"][0] for one in items if isinstance(one, Item)]


def shelves(changes: list[Change]) -> dict[str, tuple[str, ...]]:
    found = [one.value for one in changes if isinstance(one, Put)]
    return {one.label["none"][0]: one.members for one in found if isinstance(one, Collection)}


def sweep(changes: list[Change]) -> Sweep:
    (found,) = (one for one in changes if isinstance(one, Sweep))
    return found


def faults(changes: list[Change]) -> list[str]:
    return [one.what for one in changes if isinstance(one, Fault)]


def read(files: list[dict[str, Any]] | None = None, **fields: Any) -> Item:
    told = {"identifier": "kermis", "title": "Kermis", "mediatype": "movies", **fields}
    return internet_archive_item.read({"metadata": told, "files": files or []}, source="archive")


def file(name: str, format: str, original: str = "", **fields: Any) -> dict[str, Any]:
    made = {"source": "derivative", "original": original} if original else {"source": "original"}
    return {"name": name, "format": format, **made, **fields}


# --- a collection


def test_what_is_published_changed_and_withdrawn(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    fair, mill = museum.publishes("Kermis"), museum.publishes("Molen")
    first = list(source(museum, fetcher).changes(""))
    assert titles(first) == ["Kermis", "Molen"]
    assert shelves(first) == {"Filmpjes": (fair, mill)}
    assert sweep(first).ids == {fair, mill, "internet_archive:leie"}
    museum.asked.clear()
    museum.now = NOW + timedelta(hours=1)
    museum.changes("Molen", "Molen in de sneeuw")
    museum.withdraws("Kermis")
    sea = museum.publishes("Zee")
    museum.now = NOW
    later = source(museum, fetcher, now=lambda: NOW + timedelta(days=1))
    second = list(later.changes(sweep(first).bookmark))
    assert titles(second) == ["Molen in de sneeuw", "Zee"]
    assert shelves(second) == {"Filmpjes": (mill, sea)}
    assert fair not in sweep(second).ids


def test_only_what_changed_is_asked_for_again(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    for n in range(8):
        museum.publishes(f"Werk {n}")
    mark = sweep(list(source(museum, fetcher).changes(""))).bookmark
    museum.asked.clear()
    second = list(source(museum, fetcher).changes(mark))
    assert titles(second) == []
    assert len(museum.asked) == 2  # the collection, and its list
    assert len(shelves(second)["Filmpjes"]) == 8
    assert len(sweep(second).ids) == 9
    later = source(museum, fetcher, now=lambda: NOW + timedelta(days=7))
    assert len(titles(list(later.changes(sweep(second).bookmark)))) == 8  # once a week all


def test_a_search_without_dates_reads_everything(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    museum.dates = False
    museum.publishes("Kermis")
    mark = sweep(list(source(museum, fetcher).changes(""))).bookmark
    museum.changes("Kermis", "Kermis in de regen")
    assert titles(list(source(museum, fetcher).changes(mark))) == ["Kermis in de regen"]


def test_all_pages_are_read(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    museum.page = 10
    for n in range(25):
        museum.publishes(f"Werk {n}")
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == [f"Werk {n}" for n in range(25)]
    assert len(sweep(changes).ids) == 26


def test_what_went_dark_is_gone(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    dark, open = museum.publishes("Kermis"), museum.publishes("Molen")
    museum.dark = {"item-0"}
    changes = list(source(museum, fetcher).changes(""))
    assert [one.id for one in changes if isinstance(one, Gone)] == [dark]
    assert sweep(changes).ids == {open, "internet_archive:leie"}
    museum.answers = {"/metadata/item-1": {"metadata": {"identifier": "item-1", "is_dark": "true"}}}
    changes = list(source(museum, fetcher).changes(""))
    assert [one.id for one in changes if isinstance(one, Gone)] == [dark, open]


@pytest.mark.parametrize(
    "nothing", [{}, [], {"metadata": {}}, {"metadata": [], "files": []}, {"server": "x"}]
)
def test_an_archive_that_tells_nothing_of_most_takes_none_away(
    museum: ArchiveMuseum, fetcher: Fetcher, nothing: object
) -> None:
    ids = {museum.publishes(f"Werk {n}") for n in range(30)}
    mark = sweep(list(source(museum, fetcher).changes(""))).bookmark
    museum.answers = {f"/metadata/item-{n}": nothing for n in range(2, 30)}
    bad = list(source(museum, fetcher, now=lambda: NOW + timedelta(days=7)).changes(mark))
    assert not [one for one in bad if isinstance(one, Gone)]
    assert sweep(bad).ids == {*ids, "internet_archive:leie"}
    assert set(shelves(bad)["Filmpjes"]) == ids
    assert len(faults(bad)) == 28
    museum.answers = {}
    good = list(source(museum, fetcher, now=lambda: NOW + timedelta(days=8)).changes(sweep(bad).bookmark))
    assert titles(good) == [f"Werk {n}" for n in range(2, 30)]  # and those that were told are not asked for
    assert sweep(good).ids == sweep(bad).ids


def test_what_is_told_of_no_longer_goes_when_it_leaves_the_list(
    museum: ArchiveMuseum, fetcher: Fetcher
) -> None:
    fair, mill = museum.publishes("Kermis"), museum.publishes("Molen")
    museum.silent = {"item-0"}
    first = list(source(museum, fetcher).changes(""))
    assert fair in sweep(first).ids
    museum.asked.clear()
    second = list(source(museum, fetcher).changes(sweep(first).bookmark))
    assert fair in sweep(second).ids
    assert [one for one in museum.asked if "item-" in one] == ["/metadata/item-0"]
    museum.withdraws("Kermis")
    assert sweep(list(source(museum, fetcher).changes(sweep(second).bookmark))).ids == {
        mill,
        "internet_archive:leie",
    }


def test_more_than_a_bookmark_holds_could_not_be_had(
    museum: ArchiveMuseum, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(internet_archive, "MAX_MISSED", 2)
    for n in range(3):
        museum.publishes(f"Werk {n}")
    museum.silent = {"item-0", "item-1"}
    assert sweep(list(source(museum, fetcher).changes(""))).bookmark
    museum.silent.add("item-2")
    assert not sweep(list(source(museum, fetcher).changes(""))).bookmark


def test_a_loan_is_left_out_with_a_reason(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    loan = museum.publishes("Boek", mediatype="texts", **{"access-restricted-item": "true"})
    museum.publishes("Molen")
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Molen"]
    assert "borrowed" in faults(changes)[0]
    assert loan not in sweep(changes).ids


@pytest.mark.parametrize(
    "bad", [500, 403, 404, b"{", b"<html><body>login</body></html>", {"error": "busy"}, [1]]
)
def test_an_item_that_fails_stays_and_is_tried_again(
    museum: ArchiveMuseum, fetcher: Fetcher, bad: object
) -> None:
    fair = museum.publishes("Kermis")
    museum.publishes("Molen")
    museum.answers = {"/metadata/item-0": bad}
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Molen"]
    assert len(faults(changes)) == 1
    assert fair in sweep(changes).ids
    museum.answers = {}
    assert titles(list(source(museum, fetcher).changes(sweep(changes).bookmark))) == ["Kermis"]


@pytest.mark.parametrize("bad", [500, 429, b"{", {"error": "no", "errorType": "x"}, {"items": 5}])
def test_a_page_that_fails_takes_nothing_away(museum: ArchiveMuseum, fetcher: Fetcher, bad: object) -> None:
    museum.page = 3
    for n in range(5):
        museum.publishes(f"Werk {n}")
    asked = "/services/search/v1/scrape?q=collection%3A%28leie%29&fields="
    fields = "identifier%2Cmediatype%2Ccollection%2Coai_updatedate%2Cpublicdate"
    museum.answers = {f"{asked}{fields}&count=1000&cursor": bad}
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Werk 0", "Werk 1", "Werk 2"]
    assert len(faults(changes)) == 1
    assert not any(isinstance(one, Sweep) for one in changes)
    assert not shelves(changes)  # the shelf stays as it was


@pytest.mark.parametrize("endless", ["token", "page"])
@pytest.mark.parametrize("path", ["/details/leie", "/advancedsearch.php?q=kermis"])
def test_a_list_without_end_or_cut_short_takes_nothing_away(
    museum: ArchiveMuseum, fetcher: Fetcher, path: str, endless: str
) -> None:
    museum.publishes("Kermis")
    url = f"http://{museum.host}{path}"
    museum.total, museum.endless = 99, endless
    changes = list(source(museum, fetcher, url=url).changes(""))
    assert titles(changes) == ["Kermis"]
    assert "never ends" in faults(changes)[0]
    museum.endless = ""
    changes = list(source(museum, fetcher, url=url).changes(""))
    assert "99" in faults(changes)[0]
    assert not any(isinstance(one, Sweep) for one in changes)


@pytest.mark.parametrize(
    "path",
    [
        "/advancedsearch.php?q=kermis&fl[]=title&output=json",
        "/services/search/v1/scrape?q=kermis&count=100",
        "/search?query=kermis",
    ],
)
def test_a_search(museum: ArchiveMuseum, fetcher: Fetcher, path: str) -> None:
    fair = museum.publishes("Kermis")
    changes = list(source(museum, fetcher, url=f"http://{museum.host}{path}").changes(""))
    assert titles(changes) == ["Kermis"]
    assert sweep(changes).ids == {fair}
    assert ("advancedsearch" in path) == any("advancedsearch" in one for one in museum.asked)


def test_advancedsearch_over_pages(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    for n in range(502):
        museum.publishes(f"Werk {n}", files=[])
    url = f"http://{museum.host}/advancedsearch.php?q=kermis"
    mark = '{"list":"x"}'
    changes = list(source(museum, fetcher, url=url).changes(mark))
    assert len(sweep(changes).ids) == 502


def test_queries_of_staff(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Kermis")
    account = Account(queries=("kermis", "collection:(leie)"))
    changes = list(source(museum, fetcher, account=account).changes(""))
    assert titles(changes) == ["Kermis"]
    assert sweep(changes)


def test_one_item(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    fair = museum.publishes("Kermis")
    url = f"http://{museum.host}/details/item-0"
    put, swept = source(museum, fetcher, url=url).changes("")
    assert isinstance(put, Put)
    assert swept == Sweep(ids=frozenset({fair}))
    museum.silent = {"item-0"}
    changes = list(source(museum, fetcher, url=url).changes(""))
    assert [type(one) for one in changes] == [Fault]
    museum.dark = {"item-0"}
    changes = list(source(museum, fetcher, url=url).changes(""))
    assert [type(one) for one in changes] == [Fault, Gone]


def test_collections_inside_a_collection(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    inner = museum.publishes("Jaren dertig", mediatype="collection")
    fair = museum.publishes("Kermis", collection=["leie", "item-0"])
    mill = museum.publishes("Molen")
    changes = list(source(museum, fetcher).changes(""))
    assert shelves(changes) == {"Jaren dertig": (fair,), "Filmpjes": (inner, mill)}


def test_a_limit_and_a_stop_take_nothing_away(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    for n in range(30):
        museum.publishes(f"Werk {n}")
    limited = list(source(museum, fetcher, limit=3).changes(""))
    assert titles(limited) == ["Werk 0", "Werk 1", "Werk 2"]
    stopped = list(source(museum, fetcher, stop=lambda: True).changes(""))
    assert not any(isinstance(one, Sweep) for one in (*limited, *stopped))


def test_nothing_could_be_read(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    museum.answers = {"/metadata/": 429}
    with pytest.raises(TryLater):
        list(source(museum, fetcher).changes(""))
    museum.answers = {"/services": 500}
    with Fetcher(private_hosts={museum.host}, pause_seconds=0.01) as other, pytest.raises(BadAnswer):
        list(source(museum, other).changes(""))
    with pytest.raises(SourceError, match="no collection, item or search"):
        list(source(museum, fetcher, url=f"http://{museum.host}/about").changes(""))


def test_an_archive_that_falls_silent_is_left_alone(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    for n in range(60):
        museum.publishes(f"Werk {n}")
    museum.answers = {"/metadata/item-": 429}
    changes = list(source(museum, fetcher).changes(""))
    assert len(faults(changes)) == 9
    assert "answers no longer" in faults(changes)[-1]
    assert not any(isinstance(one, Sweep) for one in changes)


def test_who_uploaded_it_is_not_kept(museum: ArchiveMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Kermis")
    assert b"somebody@" not in msgspec.json.encode(list(source(museum, fetcher).changes("")))


# --- files


def test_a_film_with_its_captions() -> None:
    item = read(FILM_FILES)
    (film,) = item.media
    assert film.url == "https://archive.org/download/kermis/Kermis%201931.mp4"
    assert (film.kind, film.format, film.width, film.height) == (MediaKind.VIDEO, "video/mp4", 640, 480)
    assert film.duration == 572.03
    assert [(one.format, one.duration) for one in film.variants] == [("video/ogg", 572)]
    (track,) = film.tracks
    assert (track.language, track.format) == ("nl", "application/x-subrip")
    assert track.url == "https://archive.org/download/kermis/Kermis%201931.nl.srt"
    assert item.features == ("captions",)
    assert film.poster == item.thumbnail == "https://archive.org/services/img/kermis"
    assert item.kind is Kind.FILM


def test_the_best_of_each_film() -> None:
    files = [
        file("a.mkv", "Matroska"),
        file("a_512kb.mp4", "512Kb MPEG4", "a.mkv"),
        file("a.ia.mp4", "h.264 IA", "a.mkv", width="640"),
        file("a.webm", "WebM", "a.mkv"),
        file("b.ogv", "Ogg Video"),
        file("b_512kb.mp4", "512Kb MPEG4", "b.ogv"),
        file("films.zip", "ZIP"),
        file("c.mp4", "h.264", "films.zip"),
        file("d.mp4", "h.264", "films.zip"),
        file("c.gif", "Animated GIF", "c.mp4"),
        file("secret.mp4", "h.264", private="true"),
    ]
    found = [one.url.rpartition("/")[2] for one in read(files).media]
    assert found == ["a.ia.mp4", "b_512kb.mp4", "c.mp4", "d.mp4"]
    assert [one.format for one in read(files).media[0].variants] == [
        "video/mp4",
        "video/webm",
        "video/x-matroska",
    ]


def test_an_album() -> None:
    files = [
        file("02 Wals.flac", "Flac", track="2/2", title="Wals", length="181.5"),
        file("02 Wals.mp3", "VBR MP3", "02 Wals.flac", track="2/2", title="Wals", length="03:01"),
        file("02 Wals.ogg", "Ogg Vorbis", "02 Wals.flac"),
        file("02 Wals.png", "PNG", "02 Wals.flac"),
        file("01 Polka.flac", "Flac", track="1/2", title="Polka"),
        file("01 Polka_64kb.mp3", "64Kbps MP3", "01 Polka.flac", length="60"),
        file("01 Polka.mp3", "VBR MP3", "01 Polka.flac", length="61"),
        file("voorkant.jpg", "JPEG"),
    ]
    item = read(files, mediatype="audio")
    assert item.kind is Kind.SOUND
    assert [(one.label, one.duration) for one in item.media] == [
        ({"none": ("Polka",)}, 61),
        ({"none": ("Wals",)}, 181),
    ]
    assert all(one.format == "audio/mpeg" for one in item.media)


def test_a_picture_rather_than_its_original() -> None:
    files = [
        file("A-11464.tif", "TIFF"),
        file("A-11464.jpg", "JPEG", "A-11464.tif"),
        file("A-11464_thumb.jpg", "JPEG Thumb", "A-11464.jpg"),
        file("__ia_thumb.jpg", "Item Tile"),
    ]
    item = read(files, mediatype="image")
    assert [one.url.rpartition("/")[2] for one in item.media] == ["A-11464.jpg"]
    assert item.kind is Kind.PICTURE
    assert not item.media[0].variants


def test_a_film_item_that_holds_only_sound() -> None:
    item = read([file("lezing.mp3", "VBR MP3")])
    assert item.kind is Kind.SOUND


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("Film 100%.mp4", "Film%20100%25.mp4"),
        ("wat? #1.mp4", "wat%3F%20%231.mp4"),
        ("deel 1/één.mp4", "deel%201/%C3%A9%C3%A9n.mp4"),
        ("a&b=c.mp4", "a%26b%3Dc.mp4"),
    ],
)
def test_names_are_encoded(name: str, url: str) -> None:
    assert read([file(name, "h.264")]).media[0].url == f"https://archive.org/download/kermis/{url}"


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["f.srt"], [("", False)]),
        (["f.eng.vtt", "f.eng.srt"], [("en", False)]),
        (["f_dut.srt", "f.fr.vtt"], [("nl", False), ("fr", False)]),
        (["f.asr.srt"], [("nl", True)]),
        (["f.asr.srt", "f.nl.srt"], [("nl", False)]),
        (["f.pt-BR.vtt"], [("pt", False)]),
        (["ondertitels.en.srt"], [("en", False)]),
        (["f.hd.srt", "f_new.vtt"], [("", False)]),
        (["f.srt.txt", "f_asr.js"], []),
    ],
)
def test_captions_by_their_names(names: list[str], told: list[tuple[str, bool]]) -> None:
    files = [file("f.mp4", "h.264"), *(file(name, "SubRip") for name in names)]
    (film,) = read(files, language="dut").media
    assert [(one.language, bool(one.label)) for one in film.tracks] == told


def test_captions_go_with_their_own_film() -> None:
    files = [
        file("een.mp4", "h.264"),
        file("twee.mp4", "h.264"),
        file("twee.nl.vtt", "Web Video Text Tracks"),
        file("los.vtt", "Web Video Text Tracks"),
    ]
    assert [len(one.tracks) for one in read(files).media] == [0, 1]


# --- fields


def test_fields_of_one_text_or_a_list() -> None:
    item = read(
        title=["Kermis", "Foor"],
        creator=["Gaumont", "Pathé"],
        description=["<b>Een</b> kermis.", "In Gent."],
        subject="kermis; carrousel;gent",
        language=["English", "dut", "Klingon, or so", "No linguistic content"],
        date="1931-05-01T00:00:00Z",
        licenseurl="http://creativecommons.org/licenses/publicdomain/",
        isbn="90-290-9372-1",
        **{"external-identifier": ["urn:isbn:9789029093729", "urn:oclc:record:1"]},
    )
    assert item.label == {"none": ("Kermis",)}
    assert item.creator == {"none": ("Gaumont", "Pathé")}
    assert item.summary == {"none": ("Een kermis.\n\nIn Gent.",)}
    assert [one["none"][0] for one in item.subjects] == ["kermis", "carrousel", "gent"]
    assert item.languages == ("en", "nl")
    assert item.date == {"none": ("1931-05-01",)}
    assert item.decade == 1930
    assert item.rights == "http://creativecommons.org/licenses/publicdomain/"
    assert item.required_statement is None
    assert "isbn:9789029093729" in item.same_as


def test_without_a_licence_it_is_shown_by_its_credit() -> None:
    credit = read(creator="Gaumont").required_statement
    assert credit is not None
    assert credit.value == {"none": ("Gaumont — Internet Archive",)}
    said = read(creator="Gaumont", rights="<a href='x'>Voorwaarden</a>").required_statement
    assert said is not None
    assert said.value == {"none": ("Voorwaarden",)}


@pytest.mark.parametrize(
    ("told", "duration"), [("9:32", 572), ("00:09:32", 572), ("572.03", 572.03), ("ten minutes", 0)]
)
def test_how_long_it_is(told: str, duration: float) -> None:
    assert read([file("f.mp4", "h.264", length=told)]).media[0].duration == duration
    assert read([file("f.mp4", "h.264")], runtime=told).media[0].duration == duration


def test_when_it_changed() -> None:
    item = {"metadata": {"identifier": "a", "title": "A", "publicdate": "2008-09-10 18:05:14"}}
    assert internet_archive_item.modified(item) == "2008-09-10T18:05:14Z"
    assert internet_archive_item.modified({**item, "item_last_updated": 1427273784}).startswith("2015-03-25")
    assert internet_archive_item.modified({**item, "item_last_updated": 10**30}) == "2008-09-10T18:05:14Z"


@pytest.mark.parametrize(
    "fields",
    [
        {"identifier": "../../etc"},
        {"identifier": None},
        {"title": ""},
        {"title": None},
        {"mediatype": "software"},
    ],
)
def test_an_item_that_is_none(fields: dict[str, Any]) -> None:
    with pytest.raises(SourceError):
        read(**fields)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("a.mp4"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = (
    "title",
    "creator",
    "date",
    "year",
    "description",
    "subject",
    "language",
    "licenseurl",
    "rights",
    "isbn",
)
OF_FILES = ("name", "format", "original", "length", "width", "track", "title", "private")


@given(
    st.dictionaries(st.sampled_from(FIELDS), JSON),
    st.lists(st.dictionaries(st.sampled_from(OF_FILES), JSON | st.just("a.mp4")) | JSON, max_size=6),
    st.sampled_from(("movies", "audio", "image", "texts", "")),
)
def test_any_shape_is_read_or_refused(fields: dict[str, Any], files: list[Any], mediatype: str) -> None:
    try:
        item = read(files, **{"mediatype": mediatype, **fields})
    except SourceError:
        return
    msgspec.json.encode(item)


# --- saved documents


def saved(document: object, fetcher: Fetcher, folder: Path) -> list[Change]:
    path = folder / "saved.json"
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    return list(harvest(str(path), "internet_archive", fetcher))


def test_saved_documents(fetcher: Fetcher, tmp_path: Path) -> None:
    fields = {"identifier": "kermis", "title": "Kermis", "mediatype": "movies"}
    for document in (
        {"metadata": fields, "files": FILM_FILES},
        {"result": fields},
        fields,
        {"items": [fields]},
        {"response": {"docs": [fields]}},
        [fields],
        "<metadata><identifier>kermis</identifier><title>Kermis</title><mediatype>movies</mediatype></metadata>",
    ):
        assert titles(saved(document, fetcher, tmp_path)) == ["Kermis"]


@pytest.mark.parametrize(
    "document", [{}, 5, {"is_dark": True}, {"error": "x"}, {"a": 1}, "<a/>", "<metadata/>", ""]
)
def test_a_file_that_is_something_else(document: object, fetcher: Fetcher, tmp_path: Path) -> None:
    with pytest.raises(KioskError):
        saved(document, fetcher, tmp_path)


@real
def test_a_real_collection(fetcher: Fetcher) -> None:
    for name in ("metadata/nasa.json", "nasa_meta.json", "nasa_meta.xml"):
        (put,) = harvest(str(FIXTURES / name), "internet_archive", fetcher)
        assert isinstance(put, Put)
        assert isinstance(put.value, Collection)
        assert put.value.label == {"none": ("NASA Images",)}
        assert b"@archive.org" not in msgspec.json.encode(put)


@real
def test_a_real_search_answer(fetcher: Fetcher) -> None:
    changes = list(harvest(str(FIXTURES / "advanced_search_response.json"), "internet_archive", fetcher))
    assert len(titles(changes)) == 50
    assert not faults(changes)


@real
def test_a_real_list_of_bare_identifiers_is_asked_for(fetcher: Fetcher) -> None:
    class Nobody:
        def document(self, url: str, **_: Any) -> Any:
            raise Offline("No network.", where=url)

    changes = list(harvest(str(FIXTURES / "scrape_response.json"), "internet_archive", Nobody()))
    assert len(changes) == 1  # one sentence, not a hundred
    assert "can't be reached" in faults(changes)[0]


@real
@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.*")), ids=lambda path: path.name)
def test_no_real_document_is_a_bug(path: Path, fetcher: Fetcher) -> None:
    if path.name == "scrape_response.json":
        pytest.skip("it would ask the network; the test before this one reads it")
    with suppress(KioskError):
        list(harvest(str(path), "internet_archive", fetcher))
