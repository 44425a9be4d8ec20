"""bibliotheek.be: against a library over HTTP on this machine, and against answers that the real one gave."""

import traceback
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.account import Account
from kiosk.catalogue.bibliotheek.holdings import holdings
from kiosk.catalogue.bibliotheek.questions import questions, taken_apart
from kiosk.catalogue.bibliotheek.record import read
from kiosk.catalogue.bibliotheek.source import AT_MOST, BibliotheekSource
from kiosk.catalogue.source import harvest
from kiosk.catalogue.xml_documents import parse
from kiosk.errors import KioskError, SourceError, TryLater
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Fault, Item, Kind, MediaKind, Put, Sweep
from tests.catalogue.bibliotheek_museum import KEY, PAGE, Copy, Library, complaint, library
from tests.catalogue.conftest import SHARED, real

FIXTURES = SHARED / "fixtures" / "library" / "aquabrowser-reference-only"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def bib() -> Iterator[Library]:
    with library() as opened:
        yield opened


@pytest.fixture
def fetcher(bib: Library) -> Iterator[Fetcher]:
    with Fetcher(private_hosts={bib.host}, pause_seconds=0) as opened:
        yield opened


def source(bib: Library, fetcher: Fetcher, **fields: object) -> BibliotheekSource:
    told = {"url": bib.url, "account": bib.account, "now": lambda: NOW, "wait": lambda _: None} | fields
    return BibliotheekSource("gent", fetcher=fetcher, **told)


def items_of(changes: list[Change]) -> list[Item]:
    return [c.value for c in changes if isinstance(c, Put) and isinstance(c.value, Item)]


def faults_of(changes: list[Change]) -> list[Fault]:
    return [c for c in changes if isinstance(c, Fault)]


def endpoints(bib: Library) -> list[str]:
    return [endpoint for endpoint, _ in bib.asked]


# --- reading everything


def test_every_title_comes_with_its_copies_and_is_swept(bib: Library, fetcher: Fetcher) -> None:
    ids = [bib.publishes(f"Roman {n}") for n in range(PAGE + 3)]
    bib.count = "83"  # of editions, which nobody sees
    changes = list(source(bib, fetcher).changes(""))
    assert [one.id for one in items_of(changes)] == ids
    assert changes[-1] == Sweep(ids=frozenset(ids))
    assert not faults_of(changes)
    (copy,) = items_of(changes)[0].holdings
    assert copy.available
    assert copy.shelf == "HOSS"
    assert [told.get("page", "1") for endpoint, told in bib.asked if endpoint == "search"] == ["1", "2", "3"]
    assert all(told["lang"] == "nl" for _, told in bib.asked)


def test_what_changed_and_what_was_withdrawn(bib: Library, fetcher: Fetcher) -> None:
    bib.publishes("De witte")
    kept = bib.publishes("Het gezin van Paemel")
    list(source(bib, fetcher).changes(""))
    bib.withdraws("De witte")
    bib.changes("Het gezin van Paemel", "Het gezin Van Paemel")
    changes = list(source(bib, fetcher).changes("a bookmark of another kind"))
    assert [(one.id, one.label) for one in items_of(changes)] == [(kept, {"none": ("Het gezin Van Paemel",)})]
    assert changes[-1] == Sweep(ids=frozenset({kept}))


def test_a_page_that_comes_again_is_the_end(bib: Library, fetcher: Fetcher) -> None:
    ids = {bib.publishes(f"Roman {n}") for n in range(PAGE)}
    bib.round = True
    changes = list(source(bib, fetcher).changes(""))
    assert changes[-1] == Sweep(ids=frozenset(ids))
    assert endpoints(bib).count("search") == 2


def test_a_list_without_end_is_left(bib: Library, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.catalogue.bibliotheek.service.MAX_PAGES", 2)
    for n in range(2 * PAGE + 1):
        bib.publishes(f"Roman {n}")
    changes = list(source(bib, fetcher).changes(""))
    assert len(items_of(changes)) == 2 * PAGE
    (fault,) = faults_of(changes)
    assert "“alles”" in fault.what
    assert "more than 2 pages" in fault.what
    assert not any(isinstance(c, Sweep) for c in changes)


def test_editions_of_one_title_are_one_work(bib: Library, fetcher: Fetcher) -> None:
    first = bib.publishes("Roman", frabl="61B74575E8F1AC00")
    bib.publishes("Roman, herdruk", frabl="61B74575E8F1AC00")
    large = bib.publishes("Roman", frabl="61B74575E8F13CA0", form="largetype")
    bib.account = replace(bib.account, queries=("alles", "Roman, herdruk"))
    items = items_of(list(source(bib, fetcher).changes("")))
    assert [one.id for one in items] == [first, large]
    assert items[1].features == ("largePrint",)


@pytest.mark.parametrize(
    "page", [b"<aquabrowser><meta><count>23</count>", b"<html><body>hi</body></html>", b"{}"]
)
def test_a_page_that_can_not_be_read_takes_nothing_away(bib: Library, fetcher: Fetcher, page: bytes) -> None:
    for n in range(PAGE + 3):
        bib.publishes(f"Roman {n}")
    bib.pages["2"] = page
    changes = list(source(bib, fetcher).changes(""))
    assert len(items_of(changes)) == PAGE
    assert len(faults_of(changes)) == 1
    assert not any(isinstance(c, Sweep) for c in changes)


def test_a_list_that_moves_takes_nothing_away(bib: Library, fetcher: Fetcher) -> None:
    for n in range(PAGE + 3):
        bib.publishes(f"Roman {n}")
    asking = source(bib, fetcher).changes("")
    first = next(asking)
    bib.withdraws("Roman 0")  # now the first of the second page is on the first, which was read
    changes = [first, *asking]
    assert len(items_of(changes)) == PAGE + 2
    assert "changed while it was read" in faults_of(changes)[0].what
    assert not any(isinstance(c, Sweep) for c in changes)


def test_a_catalogue_that_suddenly_finds_nothing_takes_nothing_away(bib: Library, fetcher: Fetcher) -> None:
    (fault,) = source(bib, fetcher).changes("")
    assert isinstance(fault, Fault)
    assert "nothing was found" in fault.what
    bib.count = "83"
    with pytest.raises(SourceError, match="tells of 83 works, but gives none"):
        list(source(bib, fetcher).changes(""))


def test_a_limit_and_a_stop_take_nothing_away(bib: Library, fetcher: Fetcher) -> None:
    for n in range(30):
        bib.publishes(f"Roman {n}")
    changes = list(source(bib, fetcher, limit=25).changes(""))
    assert len(items_of(changes)) == len(changes) == 25
    changes = list(source(bib, fetcher, stop=lambda: len(bib.asked) > 40).changes(""))
    assert len(items_of(changes)) == len(changes) < 30


def test_a_record_that_can_not_be_read_stays_what_it_was(bib: Library, fetcher: Fetcher) -> None:
    nameless = bib.publishes("")
    good = bib.publishes("Roman")
    changes = list(source(bib, fetcher).changes(""))
    assert [one.id for one in items_of(changes)] == [good]
    assert [(one.where, one.what) for one in faults_of(changes)] == [
        (nameless, "has no title. Tell the publisher.")
    ]
    assert changes[-1] == Sweep(ids=frozenset({nameless, good}))


def test_a_record_without_an_id_takes_nothing_away(bib: Library, fetcher: Fetcher) -> None:
    bib.publishes("Roman")
    one = "<result><titles><title>Los</title></titles></result>"
    bib.pages["2"] = (
        f"<aquabrowser><meta><count>1</count></meta><results>{one}</results></aquabrowser>".encode()
    )
    changes = list(source(bib, fetcher).changes(""))
    assert len(items_of(changes)) == 1
    assert "no id" in faults_of(changes)[0].what
    assert not any(isinstance(c, Sweep) for c in changes)


# --- what is asked for


def test_a_chosen_list_is_asked_twenty_at_a_time(bib: Library, fetcher: Fetcher) -> None:
    ids = [bib.publishes(f"Roman {n}").removeprefix("bibliotheek:") for n in range(25)]
    by_key = bib.publishes("Gedichten", frabl="AAAABBBBCCCCDDDD")
    bib.account = replace(bib.account, queries=("id:" + ", ".join(ids), "id:AAAABBBBCCCCDDDD"))
    changes = list(source(bib, fetcher).changes(""))
    assert len(items_of(changes)) == 26
    assert items_of(changes)[-1].id == by_key
    assert isinstance(changes[-1], Sweep)
    assert endpoints(bib).count("search") == 2
    assert endpoints(bib).count("details") == 1


def test_a_chosen_work_that_is_no_more_is_withdrawn_and_told(bib: Library, fetcher: Fetcher) -> None:
    kept = bib.publishes("Roman")
    bib.account = replace(bib.account, queries=("Roman", "id:AAAABBBBCCCCDDDD"))
    changes = list(source(bib, fetcher).changes(""))
    assert "“AAAABBBBCCCCDDDD”: " in faults_of(changes)[0].what
    assert changes[-1] == Sweep(ids=frozenset({kept}))


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://bib.example/gent", "https://bib.example/gent/"),
        ("https://bib.example/staging/zbb/search", "https://bib.example/staging/zbb/"),
        ("https://bib.example/gent/search/?q=tuin", "https://bib.example/gent/"),
        ("https://bib.example/search/?q=tuin", "https://bib.example/"),
        ("https://bib.example", "https://bib.example/"),
    ],
)
def test_an_address_as_people_write_it(url: str, base: str) -> None:
    assert taken_apart(url).base == base


def test_queries_as_people_write_them() -> None:
    asked = taken_apart(
        "https://bib.example/gent/search/?q=tuin&branch=Gent/Krook&lang=fr&output=json&pagesize=99"
    )
    told = [one.arguments for one in questions(asked, ())]
    assert told == [(("q", "tuin"), ("branch", "Gent/Krook"), ("lang", "fr"))]
    queries = ["author:Hugo Claus", "q=tuin&facet=Format(largetype)&branch=x", "special:list id:|a|1 id:|a|2"]
    told = [one.arguments for one in questions(asked, [*queries, *queries])]
    assert told == [
        (("q", "author:Hugo Claus"), ("branch", "Gent/Krook"), ("lang", "fr")),
        (("q", "tuin"), ("facet", "Format(largetype)"), ("branch", "x"), ("refine", "true"), ("lang", "fr")),
        (("q", "special:list"), ("id", "|a|1"), ("id", "|a|2"), ("lang", "fr")),
    ]
    copied = taken_apart("https://bib.example/gent/details/?id=%7ca%7c1&authorization=abc")
    assert [one.arguments[1] for one in questions(copied, ())] == [("id", "|a|1")]
    with pytest.raises(SourceError, match="which works to ask for"):
        questions(taken_apart("https://bib.example/gent/"), ())


def test_a_key_is_needed(bib: Library, fetcher: Fetcher) -> None:
    with pytest.raises(SourceError, match="needs a key"):
        list(source(bib, fetcher, account=Account(queries=("alles",))).changes(""))
    assert not bib.asked


# --- refusals


@pytest.mark.parametrize(
    ("status", "code", "advice"),
    [
        (401, "UnAuthorized", "Check the key of this source in secrets.toml"),
        (404, "NotFound", "Check the profile"),
        (409, "FailedValidation", "Check the queries"),
        (500, "InternalError", "Check the queries"),
        (200, "InternalError", "Check the queries"),
    ],
)
def test_a_refusal_is_a_sentence(bib: Library, fetcher: Fetcher, status: int, code: str, advice: str) -> None:
    bib.fails["search"] = (status, complaint(code, "Parameter 'q' is wrong."))
    with pytest.raises(SourceError, match=code) as raised:
        list(source(bib, fetcher).changes(""))
    assert "Parameter 'q' is wrong." in raised.value.what
    assert raised.value.next_step.startswith(advice)
    assert raised.value.where == f"{bib.url}search/"


@pytest.mark.parametrize(("status", "advice"), [(401, "the key"), (404, "the profile"), (500, "again")])
def test_a_refusal_without_a_word(bib: Library, fetcher: Fetcher, status: int, advice: str) -> None:
    bib.fails["search"] = (status, b"")
    with pytest.raises(KioskError) as raised:
        list(source(bib, fetcher).changes(""))
    assert advice in raised.value.next_step


def test_an_error_of_the_machine_with_status_200(bib: Library, fetcher: Fetcher) -> None:
    broken = b"\xef\xbb\xbf<root><xslt-error>Missing XSLT file</xslt-error></root>"
    bib.fails["search"] = (200, broken)
    with pytest.raises(SourceError, match="Missing XSLT file"):
        list(source(bib, fetcher).changes(""))


def test_one_query_that_is_refused_harms_no_other(bib: Library, fetcher: Fetcher) -> None:
    bib.publishes("Roman")
    bib.account = replace(bib.account, queries=("id:FFFFFFFFFFFFFFFF", "Roman", "alles"))
    bib.fails["details"] = (409, complaint("FailedValidation", "no"))
    changes = list(source(bib, fetcher).changes(""))
    assert len(items_of(changes)) == 1
    assert "“FFFFFFFFFFFFFFFF”: the catalogue of the libraries refuses" in faults_of(changes)[0].what
    assert not any(isinstance(c, Sweep) for c in changes)


def test_a_library_that_is_busy_is_left_alone(bib: Library, fetcher: Fetcher) -> None:
    bib.fails["search"] = (429, b"")
    with pytest.raises(TryLater):
        list(source(bib, fetcher).changes(""))


def test_the_key_is_nowhere(bib: Library, fetcher: Fetcher) -> None:
    bib.publishes(f"Roman {KEY}", more=f"<copyright>{KEY}</copyright>")
    bib.publishes("", frabl=KEY)
    bib.account = replace(bib.account, queries=("alles", "id:FFFFFFFFFFFFFFFF"))
    bib.fails["details"] = (409, complaint("FailedValidation", f"The key {KEY} is wrong."))
    bib.fails["availability"] = (200, b"<html/>")
    changes = list(source(bib, fetcher).changes(""))
    assert len(faults_of(changes)) == 3
    assert KEY not in msgspec.json.encode(changes).decode()
    assert KEY not in repr(bib.account)
    bib.fails["search"] = bib.fails["details"]
    with Fetcher(private_hosts={"127.0.0.1:1"}, pause_seconds=0) as elsewhere:
        nobody = source(bib, elsewhere, url=bib.url.replace(bib.host, "127.0.0.1:1"))
        for asking in (
            source(bib, fetcher),
            nobody,
            source(bib, fetcher, url=f"{bib.url}?authorization={KEY}"),
        ):
            with pytest.raises(KioskError) as raised:
                list(asking.changes(""))
            assert KEY not in "".join(traceback.format_exception(raised.value))


# --- copies


def test_copies_by_branch_and_shelf(bib: Library, fetcher: Fetcher) -> None:
    copies = [
        Copy(back="30-12-2026"),
        Copy(back="05-12-2026"),
        Copy(shelf="LITERAIR: HOSS", back="onbekend"),
        Copy(branch="Sint-Amandsberg", back="2026-12-24"),
        Copy(branch="Sint-Amandsberg"),
    ]
    bib.publishes("Roman", copies=copies)
    (item,) = items_of(list(source(bib, fetcher).changes("")))
    told = [(one.place.name["none"][0], one.shelf, one.available, one.back) for one in item.holdings]
    assert told == [
        ("De Krook", "HOSS", False, "2026-12-05"),
        ("De Krook", "LITERAIR: HOSS", False, ""),
        ("De Sint-Amandsberg", "HOSS", True, ""),
    ]
    first = item.holdings[0]
    assert first.asked == "2026-11-26T12:00:00Z"
    assert first.place.address == "Miriam Makebaplein 1, 9000 Gent"
    assert (first.place.latitude, first.place.longitude) == (51.049, 3.7285)
    assert first.place.homepage == "https://gent.bibliotheek.be/krook"
    assert first.hours == ("2026-11-26 09:00-12:00 14:00-19:00", "2026-11-27", "2026-11-28")
    assert first.reserve.startswith("https://mijn.bibliotheek.be/hold?recordNumber=")
    assert "stad.example" not in repr(item)
    assert ("frabl", "61B74575E8F103E8") in dict(bib.asked)["availability"].items()


def test_the_chosen_branch_is_asked_for_and_comes_first(bib: Library, fetcher: Fetcher) -> None:
    bib.publishes("Roman")
    list(source(bib, fetcher, url=f"{bib.url}?branch=Gent/Krook").changes(""))
    assert {told.get("branch") for _, told in bib.asked} == {"Gent/Krook"}
    item = "<items><item available='true'><shelfmark>A</shelfmark></item></items>"
    aalst = f"<location name='Aalst'><location name='Aalst' id='a'>{item}</location></location>"
    krook = f"<location name='Krook' id='k'>{item}</location>"
    ledeberg = f"<location name='Ledeberg' id='l' branch-selected='true'>{item}</location>"
    gent = f"<location name='Gent' profile-branch='true'>{krook}{ledeberg}</location>"
    body = f"<aquabrowser><locations>{aalst}{gent}</locations></aquabrowser>"
    told = holdings(parse(body.encode(), where=""), now=NOW)
    assert [one.place.name["none"] for one in told] == [("Ledeberg",), ("Krook",), ("Aalst",)]


def test_the_copies_of_one_work_at_this_moment(bib: Library, fetcher: Fetcher) -> None:
    copies = [Copy()]
    bib.publishes("Roman", copies=copies)
    asking = source(bib, fetcher)
    (item,) = items_of(list(asking.changes("")))
    copies[0].back = "30-12-2026"
    bib.asked.clear()
    (copy,) = asking.holdings(item)
    assert (copy.available, copy.back) == (False, "2026-12-30")
    assert asking.holdings(msgspec.structs.replace(item, same_as=())) == (copy,)
    assert [sorted(set(told) - {"lang", "authorization"}) for _, told in bib.asked] == [["frabl"], ["id"]]
    bib.withdraws("Roman")
    assert asking.holdings(item) == ()


def test_a_visitor_does_not_wait_for_a_busy_library(bib: Library, fetcher: Fetcher) -> None:
    bib.publishes("Roman")
    waited: list[float] = []
    asking = source(bib, fetcher, wait=waited.append)
    (item,) = items_of(list(asking.changes("")))
    bib.fails["availability"] = (503, b"")
    with pytest.raises(TryLater):
        asking.holdings(item)
    assert not waited


def test_copies_that_are_not_told_harm_no_work(bib: Library, fetcher: Fetcher) -> None:
    ids = {bib.publishes(f"Roman {n}") for n in range(10)}
    bib.fails["availability"] = (409, complaint("FailedValidation", "no"))
    changes = list(source(bib, fetcher).changes(""))
    assert len(items_of(changes)) == 10
    assert changes[-1] == Sweep(ids=frozenset(ids))
    faults = faults_of(changes)
    assert [one.partial for one in faults] == [True, True, True]
    assert "No more availability is asked for" in faults[-1].what
    assert endpoints(bib).count("availability") == 3


def test_no_more_copies_are_asked_for_than_is_polite(
    bib: Library, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(AT_MOST, "availability", 4)
    for n in range(10):
        bib.publishes(f"Roman {n}")
    changes = list(source(bib, fetcher).changes(""))
    assert [len(one.holdings) for one in items_of(changes)] == [1] * 4 + [0] * 6
    assert [one.unasked for one in changes if isinstance(one, Put)] == [()] * 4 + [("holdings",)] * 6
    assert not faults_of(changes)


# --- records


def record(inside: str, **fields: object) -> Item:
    body = f"<result><id>|a|1</id><titles><title>Titel</title></titles>{inside}</result>"
    return read(parse(body.encode(), where=""), source="gent", **fields)


def values(item: Item, label: str) -> tuple[str, ...]:
    found = [one.value for one in item.metadata if label in one.label.get("nl", ())]
    return tuple(value for words in found for values in words.values() for value in values)


def test_who_made_it_and_how_the_world_knows_them() -> None:
    item = record(
        "<authors><main-author type='aut' wikidata='Q93341' viaf='https://viaf.org/viaf/119038571'"
        " isni='0000 0001 2144 1970'>Khaled Hosseini</main-author><author type='nrt'>Sander De Heer</author>"
        "<author type='trl' localized-type='Vertaler'>Wim Holleman</author></authors>"
    )
    assert item.creator == {"none": ("Khaled Hosseini", "Sander De Heer")}
    assert [one.role for one in item.terms] == ["maker", "maker"]
    assert item.terms[0].same_as == ("viaf:119038571", "wikidata:Q93341", "isni:0000000121441970")
    assert values(item, "Vertaler") == ("Wim Holleman",)


def test_how_the_world_knows_the_work() -> None:
    item = record(
        "<frabl>61b74575e8f1ac00</frabl><identifiers><isbn-id note='hardback'>90-234-2576-5</isbn-id>"
        "<isbn-id>9789023425762</isbn-id><normalized-isbn-id>9789023426066</normalized-isbn-id>"
        "<ean-id>9789023426066</ean-id><ean-id>0731454790321</ean-id><ean-id>x</ean-id></identifiers>"
    )
    assert item.same_as == (
        "frbr:61B74575E8F1AC00",
        "isbn:9789023425762",
        "isbn:9789023426066",
        "ean:0731454790321",
    )


def test_what_it_is_about() -> None:
    item = record(
        "<languages><language raw='dut'>Nederlands</language><original-language raw='eng'>Engels"
        "</original-language></languages><subjects><topical-subject>Vriendschap ; kinderen</topical-subject>"
        "<personal-subject wikidata='Q5582'>Vincent van Gogh</personal-subject>"
        "<local-subject>Top 10 boeken</local-subject></subjects><genres><genre>Romans</genre></genres>"
        "<publication><publishers><publisher year='2008' place='Amsterdam'>De Bezige Bij</publisher>"
        "</publishers></publication><series><series-title volume='12'>Jommeke</series-title></series>"
        "<undup-info><format text='Boek' format-raw='book'/><format text='Daisy-cd' format-raw='daisycd'/>"
        "</undup-info><formats><format raw='book'>Boek</format></formats><target-audiences>"
        "<target-audience raw='ageAdults'>Volwassenen</target-audience></target-audiences>"
    )
    assert item.kind is Kind.BOOK
    assert item.label == {"nl": ("Titel",)}
    assert item.languages == ("nl",)
    assert item.subjects == (
        {"nl": ("Vincent van Gogh",)},
        {"nl": ("Vriendschap ; kinderen",)},
        {"nl": ("Romans",)},
    )
    assert [(one.role, one.same_as) for one in item.terms] == [
        ("subject", ("wikidata:Q5582",)),
        ("subject", ()),
    ]
    assert (item.date, item.decade) == ({"none": ("2008",)}, 2000)
    assert values(item, "Vorm") == ("Boek",)
    assert values(item, "Bestaat ook als") == ("Daisy-cd",)
    assert values(item, "Voor wie") == ("Volwassenen",)
    assert values(item, "Reeks") == ("Jommeke, 12",)
    assert values(item, "Uitgever") == ("De Bezige Bij, Amsterdam",)
    assert values(item, "Oorspronkelijke taal") == ("Engels",)


@pytest.mark.parametrize(
    ("inside", "features"),
    [
        ("<formats><format raw='largetype'>Grote letter</format></formats>", ("largePrint",)),
        ("<formats><format>Grote letter</format></formats>", ("largePrint",)),
        ("<formats><format raw='easyreading'>Makkelijk lezen</format></formats>", ("easyToRead",)),
        ("<formats><format raw='braille'>Braille</format></formats>", ("braille",)),
        ("<formats><format raw='daisycd'>Daisy-cd</format></formats>", ("audio", "structuralNavigation")),
        ("<formats><format raw='audiobook'>Luisterboek</format></formats>", ("audio",)),
        ("<reading-levels><reading-level>Makkelijk lezen</reading-level></reading-levels>", ("easyToRead",)),
        ("<series><series-title>Wablieft-boeken</series-title></series>", ("easyToRead",)),
        (
            "<notes><note>Ondertiteld voor doven, met audiodescriptie</note></notes>",
            ("captions", "audioDescription"),
        ),
        ("<subjects><topical-subject>Braille</topical-subject></subjects>", ()),
        ("<subjects><local-subject>Braille</local-subject></subjects>", ()),
    ],
)
def test_for_whom_it_is_fit(inside: str, features: tuple[str, ...]) -> None:
    assert set(record(inside).features) == set(features)


def test_a_part_of_the_recording_for_who_can_not_read_print() -> None:
    item = record(
        "<custom><luisterpunt><url>https://luisterpunt.example/1</url><id>1</id><playingtime>523:10</playingtime>"
        "<fragment-url>https://luisterpunt.example/fragment/1</fragment-url></luisterpunt></custom>"
    )
    (media,) = item.media
    assert (media.kind, media.url) == (MediaKind.SOUND, "https://luisterpunt.example/fragment/1")
    assert media.label["nl"] == ("Een stuk uit het luisterboek",)
    assert item.features == ("audio",)
    assert "Luisterpunt" in values(item, "Voorgelezen")[0]
    assert "(523:10)" in values(item, "Voorgelezen")[0]
    page = record(
        "<custom><luisterpunt><fragment-url>https://l.example/1.html</fragment-url></luisterpunt></custom>"
    )
    assert not page.media
    assert not page.features


RICH = (
    "<coverimages><coverimage><url>https://w.example/?func=cover&amp;coversize=small&amp;authorization=x</url>"
    "</coverimage><coverimage><url>https://w.example/?func=cover&amp;coversize=medium&amp;authorization=x</url>"
    "</coverimage></coverimages><summaries><summary source-name='Biblion'>Een &lt;b&gt;mooi&lt;/b&gt; boek."
    "</summary></summaries><copyright>Databankrechten.</copyright>"
)


@pytest.mark.parametrize(
    ("inside", "tags", "title"),
    [
        ("<language raw='tur'>Turks</language>", ("tr",), "tr"),
        ("<language>Frans</language>", ("fr",), "fr"),
        ("<language raw='dut'/><language raw='ara'/>", ("nl", "ar"), "none"),
        ("<language raw='und'/>", (), "none"),
    ],
)
def test_languages(inside: str, tags: tuple[str, ...], title: str) -> None:
    item = record(f"<languages>{inside}</languages>")
    assert item.languages == tags
    assert item.label == {title: ("Titel",)}


def test_covers_and_summaries_only_for_who_has_them_by_contract() -> None:
    rich = record(RICH, rich=True)
    assert rich.thumbnail == "https://w.example/?func=cover&coversize=medium"
    assert rich.summary == {"nl": ("Een mooi boek.",)}
    assert rich.required_statement is not None
    assert rich.required_statement.value == {"nl": ("Databankrechten.", "Biblion")}
    free = record(RICH)
    assert not free.thumbnail
    assert not free.summary
    assert free.required_statement is not None
    assert free.required_statement.value == {"nl": ("Databankrechten.",)}
    assert "w.example" not in repr(free)
    assert "Biblion" not in repr(free)


def test_the_age_of_a_film_is_asked_for(bib: Library, fetcher: Fetcher) -> None:
    ratings = (
        "<ratings><kijkwijzer-codes><kijkwijzer>12</kijkwijzer><kijkwijzer>Geweld</kijkwijzer></kijkwijzer-codes>"
        "<pegi-codes><pegi>16</pegi></pegi-codes></ratings>"
    )
    bib.publishes("Rundskop", form="dvdvideo", ratings=ratings)
    bib.publishes("Roman")
    film, book = items_of(list(source(bib, fetcher).changes("")))
    assert film.kind is Kind.BOOK
    assert film.warnings == ({"nl": ("Kijkwijzer 12",)}, {"nl": ("Geweld",)}, {"nl": ("PEGI 16",)})
    assert film.holdings
    assert not book.warnings
    assert endpoints(bib).count("details") == 1


def test_an_age_that_is_not_told_harms_no_film(bib: Library, fetcher: Fetcher) -> None:
    film = bib.publishes("Rundskop", form="dvdvideo")
    bib.fails["details"] = (409, complaint("FailedValidation", "no"))
    changes = list(source(bib, fetcher).changes(""))
    assert [one.id for one in items_of(changes)] == [film]
    assert faults_of(changes)[0].partial
    assert isinstance(changes[-1], Sweep)


NAMES = st.sampled_from(
    ["id", "frabl", "titles", "title", "authors", "main-author", "formats", "format", "custom", "luisterpunt"]
)
BRANCH = st.sampled_from(
    ["locations", "location", "holding", "items", "item", "opening-hours", "monday", "timespan", "address"]
)
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_characters="<>&'\x00\ufffe\uffff", exclude_categories=("Cc", "Cs")),
    max_size=20,
)


@st.composite
def trees(draw: st.DrawFn, names: st.SearchStrategy[str], depth: int = 4) -> str:
    name, text = draw(names), draw(TEXTS)
    inside = "".join(draw(st.lists(trees(names, depth - 1), max_size=3))) if depth else ""
    keys = ("raw", "year", "type", "date", "open", "close", "available", "latitude", "longitude", "id")
    told = "".join(f" {key}='{draw(TEXTS)}'" for key in draw(st.sets(st.sampled_from(keys), max_size=3)))
    return f"<{name}{told}>{text}{inside}</{name}>"


@settings(max_examples=60, deadline=None)
@given(st.lists(trees(NAMES), max_size=4), st.lists(trees(BRANCH), max_size=4))
def test_whatever_it_says_is_read_or_told(parts: list[str], branches: list[str]) -> None:
    root = parse(f"<result>{''.join(parts)}</result>".encode(), where="")
    try:
        item = read(root, source="gent", rich=True)
    except SourceError:
        pass
    else:
        assert msgspec.json.decode(msgspec.json.encode(item), type=Item) == item
    holdings(parse(f"<aquabrowser><meta/>{''.join(branches)}</aquabrowser>".encode(), where=""), now=NOW)


@pytest.mark.parametrize("at", ["1e400", "nan", "-inf", "91", "x", "9" * 10_000])
def test_hostile_places(at: str) -> None:
    body = (
        f"<aquabrowser><locations><location><holding latitude='{at}' longitude='3.7' url='javascript:x'/>"
        "<items><item available='true'><placehold>file:///etc/passwd</placehold></item></items></location>"
        "</locations></aquabrowser>"
    )
    (copy,) = holdings(parse(body.encode(), where=""), now=NOW)
    assert (copy.place.latitude, copy.place.longitude) == (0, 0)
    assert not copy.reserve
    assert not copy.place.homepage


# --- what the real service answered


def saved(name: str) -> list[Change]:
    with Fetcher() as fetcher:
        return list(harvest(str(FIXTURES / name), "bibliotheek", fetcher))


@real
@pytest.mark.parametrize(("name", "works"), [("search.xml", 2), ("search-refine.xml", 1), ("details.xml", 1)])
def test_real_answers(name: str, works: int) -> None:
    changes = saved(name)
    assert len(items_of(changes)) == len(changes) == works
    for item in items_of(changes):
        assert item.creator
        assert item.decade
        assert item.same_as[0].startswith("frbr:")
        assert any(one.startswith("isbn:") for one in item.same_as)
        assert item.homepage.startswith("https://www.bibliotheek.be/catalogus?itemid=")


@real
def test_real_titles_in_other_forms() -> None:
    book, spoken = items_of(saved("search.xml"))
    assert values(book, "Bestaat ook als") == ("E-boek", "Grote letter")
    assert values(spoken, "Vorm") == ("Luisterboek", "Cd")
    assert spoken.features == ("audio",)
    assert spoken.creator == {"none": ("Khaled Hosseini", "Sander De Heer")}


@real
def test_real_copies() -> None:
    root = parse((FIXTURES / "availability.xml").read_bytes(), where="")
    told = holdings(root, now=datetime(2026, 8, 5, 9, tzinfo=UTC))
    assert len(told) > 10
    permeke = told[0]
    assert permeke.available
    assert permeke.shelf == "HOSS"
    assert permeke.place.address == "De Coninckplein 26, 2060 Antwerpen"
    assert permeke.hours[0] == "2026-08-05 10:00-18:00"
    assert permeke.place.homepage.endswith("Antwerpen%20Permeke")
    arena = told[1]
    assert (arena.available, arena.back) == (False, "2026-08-26")
    assert arena.hours[0] == "2026-08-05"  # closed for the summer
    assert permeke.reserve.startswith("https://staging-mijn.bibliotheek.be/portal/rest/library/hold?")
    assert "@" not in repr(told)


@real
def test_every_real_answer_is_read_or_refused_in_a_sentence() -> None:
    for path in sorted(Path(FIXTURES).iterdir()):
        try:
            said = "" if saved(path.name) else "nothing"
        except SourceError as error:
            said = str(error)
        assert "\n" not in said, path
        assert said != "nothing", path
