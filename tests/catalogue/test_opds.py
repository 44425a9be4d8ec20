"""OPDS: a library on this machine that speaks 2.0 and 1.2, and the feeds of real ones."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.account import Account
from kiosk.catalogue.opds import source as opds
from kiosk.catalogue.opds.page import page_of
from kiosk.catalogue.opds.publication import read
from kiosk.catalogue.opds.source import OPDSSource
from kiosk.catalogue.source import harvest
from kiosk.errors import KioskError, SourceError, TryLater
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Collection, Fault, Item, Kind, Put, Sweep
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.opds_museum import BORROW, OPEN, SAMPLE, Library, library

FIXTURES = SHARED / "fixtures" / "opds"
PALACE = FIXTURES / "palace"


@pytest.fixture
def museum() -> Iterator[Library]:
    with library() as one:
        yield one


@pytest.fixture
def door(museum: Library) -> Iterator[Fetcher]:
    with Fetcher(private_hosts=[museum.host], pause_seconds=0.01, connect_seconds=2) as one:
        yield one


def pass_over(museum: Library, door: Fetcher, bookmark: str = "", **options: Any) -> list[Change]:
    url = options.pop("url", museum.url)
    options.setdefault("wait", lambda _: None)
    return list(OPDSSource("opds", url, door, **options).changes(bookmark))


def items_of(changes: list[Change]) -> list[Item]:
    return [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Item)]


def titles(changes: list[Change]) -> list[str]:
    return [next(iter(one.label.values()))[0] for one in items_of(changes)]


def faults(changes: list[Change]) -> list[str]:
    return [one.what for one in changes if isinstance(one, Fault)]


def sweeps(changes: list[Change]) -> list[Sweep]:
    return [one for one in changes if isinstance(one, Sweep)]


def only(publication: dict[str, Any]) -> Item | None:
    return read(publication, where="https://lib.example/feed", source="opds", provider={"none": ("Lib",)})


def book(**metadata: Any) -> dict[str, Any]:
    return {
        "metadata": {"title": "Max Havelaar", "identifier": "urn:x:1", **metadata},
        "links": [{"rel": OPEN, "href": "https://lib.example/1.epub", "type": "application/epub+zip"}],
    }


# --- a catalogue over the network


@pytest.mark.parametrize("version", ["opds", "atom"])
def test_published_changed_and_withdrawn(museum: Library, door: Fetcher, version: str) -> None:
    url = museum.url if version == "opds" else museum.atom
    ids = [museum.publishes(f"Boek {number}") for number in range(7)]
    changes = pass_over(museum, door, url=url)
    assert titles(changes) == [f"Boek {number}" for number in range(7)]
    assert faults(changes) == []
    (sweep,) = sweeps(changes)
    assert sweep.ids >= set(ids)
    museum.changes("Boek 2", "Boek twee")
    museum.withdraws("Boek 5")
    changes = pass_over(museum, door, sweep.bookmark, url=url)
    assert "Boek twee" in titles(changes)
    (sweep,) = sweeps(changes)
    assert ids[5] not in sweep.ids
    assert ids[2] in sweep.ids
    (shelf,) = [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Collection)]
    assert shelf.label == {"none": ("Stadsbibliotheek",)}
    assert shelf.members == tuple(id for id in ids if id != ids[5])


def test_what_a_book_says(museum: Library, door: Fetcher) -> None:
    museum.publishes("Max Havelaar")
    (item,) = items_of(pass_over(museum, door, url=museum.atom))
    assert item.kind is Kind.BOOK
    assert item.provider == {"none": ("Stadsbibliotheek",)}
    assert item.thumbnail == f"http://{museum.host}/covers/1.jpg"
    assert item.homepage == f"http://{museum.host}/files/1"
    assert item.modified == "2026-01-02T10:00:00Z"


def test_what_must_be_borrowed_or_bought_is_left_out_and_is_no_fault(museum: Library, door: Fetcher) -> None:
    museum.publishes("Vrij")
    museum.publishes("Lenen", rel=BORROW)
    museum.publishes("Kopen", rel="http://opds-spec.org/acquisition/buy")
    museum.publishes("Onbekend", rel="http://opds-spec.org/acquisition")
    changes = pass_over(museum, door)
    assert titles(changes) == ["Vrij"]
    assert faults(changes) == []


def test_a_book_that_became_a_loan_goes(museum: Library, door: Fetcher) -> None:
    id = museum.publishes("Vrij")
    museum.book("Vrij")["links"][0]["rel"] = BORROW
    changes = pass_over(museum, door)
    assert id not in sweeps(changes)[0].ids
    assert faults(changes) == [
        "lists nothing that may be read or heard here without borrowing or buying it (1 read). "
        "Look for a feed of open access."
    ]


def test_a_page_that_fails_takes_nothing_away(museum: Library, door: Fetcher) -> None:
    for number in range(7):
        museum.publishes(f"Boek {number}")
    museum.answers["/opds?page=2"] = 500
    changes = pass_over(museum, door)
    assert titles(changes) == ["Boek 0", "Boek 1", "Boek 2"]
    assert len(faults(changes)) == 1
    assert not sweeps(changes)


@pytest.mark.parametrize(
    "answer",
    [
        b"<!doctype html><title>Log in</title>",
        b'{"metadata": {"title": "cut',
        b"",
        b"<feed><entry>",
        {"error": "no such key"},
        ["not", "a", "catalogue"],
        b"<rss version='2.0'><channel/></rss>",
    ],
)
def test_a_page_that_is_none(museum: Library, door: Fetcher, answer: object) -> None:
    for number in range(7):
        museum.publishes(f"Boek {number}")
    museum.answers["/opds?page=3"] = answer
    changes = pass_over(museum, door)
    assert len(titles(changes)) == 6
    assert len(faults(changes)) == 1
    assert not sweeps(changes)
    museum.answers["/opds"] = answer
    with pytest.raises(SourceError):
        pass_over(museum, door)


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_catalogue_that_can_not_be_read(museum: Library, door: Fetcher, status: int) -> None:
    museum.answers["/opds"] = status
    with pytest.raises(KioskError):
        pass_over(museum, door)


def test_a_server_that_asks_for_patience_is_asked_again(museum: Library, door: Fetcher) -> None:
    museum.answers["/opds"] = 429
    waited: list[float] = []
    with pytest.raises(TryLater):
        pass_over(museum, door, wait=waited.append)
    assert waited


def test_a_catalogue_that_wants_a_password(museum: Library, door: Fetcher) -> None:
    museum.publishes("Vrij")
    museum.password = "ada:geheim"
    with pytest.raises(SourceError, match="asks for a user and a password"):
        pass_over(museum, door)
    with pytest.raises(SourceError, match="does not accept our user and password") as refused:
        pass_over(museum, door, account=Account(user="ada", password="fout"))
    assert "fout" not in str(refused.value)
    assert titles(pass_over(museum, door, account=Account(user="ada", password="geheim"))) == ["Vrij"]


def test_a_password_goes_to_the_host_of_the_catalogue_alone(museum: Library, door: Fetcher) -> None:
    with library() as other, Fetcher(private_hosts=[museum.host, other.host]) as both:
        museum.publishes("Hoorspel", type="application/audiobook+json")
        museum.book("Hoorspel")["links"][0]["href"] = f"http://{other.host}/manifest"
        other.answers["/manifest"] = {"metadata": {}, "readingOrder": []}
        pass_over(museum, both, account=Account(user="ada", password="geheim"))
        assert any("Authorization" in one for one in museum.told)
        assert other.asked == ["/manifest"]
        assert not any("Authorization" in one for one in other.told)


def test_a_password_does_not_go_to_where_the_catalogue_redirects(museum: Library) -> None:
    with library() as other, Fetcher(private_hosts=[museum.host, other.host], hosts=[other.host]) as both:
        for number in range(7):
            other.publishes(f"Boek {number}")
        museum.answers["/opds"] = f"http://{other.host}/opds"
        changes = pass_over(museum, both, account=Account(user="ada", password="geheim"))
        assert len(titles(changes)) == 7
        assert "Authorization" in museum.told[0]
        assert other.asked == ["/opds", "/opds?page=2", "/opds?page=3"]
        assert not any("Authorization" in one for one in other.told)


def test_a_document_that_asks_for_a_password_says_who_wants_it() -> None:
    with pytest.raises(SourceError, match="Stadsbibliotheek wants a user and a password"):
        page_of({"title": "Stadsbibliotheek", "authentication": [{"type": "basic"}]}, where="https://x/")


def test_pages_that_go_round_in_a_circle(museum: Library, door: Fetcher) -> None:
    for number in range(7):
        museum.publishes(f"Boek {number}")
    museum.answers["/opds?page=3"] = {
        "metadata": {"title": "x"},
        "links": [{"rel": "next", "href": "/opds?page=2"}],
        "publications": [],
    }
    changes = pass_over(museum, door)
    assert "leads back to a page before it" in faults(changes)[0]
    assert not sweeps(changes)
    assert len(museum.asked) == 3


def test_a_page_that_comes_back_under_another_address(museum: Library, door: Fetcher) -> None:
    museum.page_size = 10
    museum.publishes("Boek")
    feed = {"metadata": {"title": "x"}, "publications": list(museum.books.values())}
    for page in range(1, 50):
        museum.answers[f"/endless?page={page}"] = {
            **feed,
            "links": [{"rel": "next", "href": f"/endless?page={page + 1}"}],
        }
    changes = pass_over(museum, door, url=f"http://{museum.host}/endless?page=1")
    assert len(museum.asked) == 2
    assert "says the same as the pages before it" in faults(changes)[0]
    assert not sweeps(changes)


def test_a_list_that_moved_while_it_was_read_takes_nothing_away(museum: Library, door: Fetcher) -> None:
    for number in range(7):
        museum.publishes(f"Boek {number}")
    changes: list[Change] = []
    for change in OPDSSource("opds", museum.url, door).changes(""):
        changes.append(change)
        if titles(changes) == ["Boek 0"]:
            museum.withdraws("Boek 1")  # Boek 3 slips to the page that is being read
    assert "Boek 3" not in titles(changes)
    assert not sweeps(changes)


def test_navigation_and_groups(museum: Library, door: Fetcher) -> None:
    for number in range(3):
        museum.publishes(f"Boek {number}")
    books = list(museum.books.values())
    museum.answers |= {
        "/top": {
            "metadata": {"title": "Bibliotheek"},
            "links": [{"rel": "search", "href": "/search{?query}", "templated": True}],
            "navigation": [
                {"title": "Romans", "href": "/romans", "type": "application/opds+json"},
                {"title": "Elders", "href": "https://other.example/", "type": "application/opds+json"},
                {"title": "Mijn lijst", "href": "/mine", "rel": "http://opds-spec.org/shelf"},
                {"title": "Website", "href": "/web", "type": "text/html"},
            ],
            "groups": [
                {
                    "metadata": {"title": "Uitgelicht", "numberOfItems": 2},
                    "links": [{"rel": "self", "href": "/featured"}],
                    "publications": books[:1],
                },
                {"metadata": {"title": "Menu"}, "navigation": [{"title": "Terug", "href": "/top"}]},
            ],
            "facets": [{"metadata": {"title": "Taal"}, "links": [{"href": "/nl", "title": "nl"}]}],
        },
        "/romans": {
            "metadata": {"title": "Romans"},
            "links": [],
            "publications": books[2:],
            "navigation": [{"title": "Begin", "href": "/top"}],
        },
        "/featured": {"metadata": {"title": "Uitgelicht"}, "links": [], "publications": books[:2]},
    }
    changes = pass_over(museum, door, url=f"http://{museum.host}/top")
    assert sorted(titles(changes)) == ["Boek 0", "Boek 1", "Boek 2"]
    assert sorted(museum.asked) == ["/featured", "/romans", "/top"]
    assert faults(changes) == []
    shelves = {
        one.value.label["none"][0]: one.value.members
        for one in changes
        if isinstance(one, Put) and isinstance(one.value, Collection)
    }
    assert set(shelves) == {"Bibliotheek", "Romans", "Uitgelicht"}
    assert len(shelves["Uitgelicht"]) == 2
    assert len(shelves["Bibliotheek"]) == 2  # of shelves
    assert len(sweeps(changes)[0].ids) == 6


def test_navigation_of_atom(museum: Library, door: Fetcher) -> None:
    museum.publishes("Boek")
    museum.answers["/root"] = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Begin</title><entry><id>a</id><title>Alles</title>'
        b'<link rel="subsection" href="atom" '
        b'type="application/atom+xml;profile=opds-catalog;kind=acquisition"/></entry></feed>'
    )
    changes = pass_over(museum, door, url=f"http://{museum.host}/root")
    assert titles(changes) == ["Boek"]
    assert items_of(changes)[0].provider == {"none": ("Begin",)}


def test_a_catalogue_without_end_is_left(
    museum: Library, door: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opds, "MAX_PAGES", 2)
    for number in range(9):
        museum.publishes(f"Boek {number}")
    changes = pass_over(museum, door)
    assert len(titles(changes)) == 6
    assert "is too long" in faults(changes)[0]
    assert not sweeps(changes)


def test_navigation_without_end_is_left(museum: Library, door: Fetcher) -> None:
    for number in range(30):
        museum.answers[f"/deep/{number}"] = {
            "metadata": {"title": f"Trap {number}"},
            "links": [],
            "navigation": [{"title": "Dieper", "href": f"/deep/{number + 1}"}],
            "publications": [book(identifier=f"urn:x:{number}")],
        }
    changes = pass_over(museum, door, url=f"http://{museum.host}/deep/0")
    assert len(museum.asked) == opds.MAX_DEPTH + 1
    assert "lies too deep" in faults(changes)[0]
    assert not sweeps(changes)


def test_a_limit_and_a_stop(museum: Library, door: Fetcher) -> None:
    for number in range(7):
        museum.publishes(f"Boek {number}")
    changes = pass_over(museum, door, limit=2)
    assert len(titles(changes)) == 2
    assert not sweeps(changes)
    assert not sweeps(pass_over(museum, door, stop=lambda: True))


def test_queries_are_feeds_of_the_catalogue(museum: Library, door: Fetcher) -> None:
    for number in range(7):
        museum.publishes(f"Boek {number}")
    changes = pass_over(museum, door, account=Account(queries=("/opds?page=3",)))
    assert titles(changes) == ["Boek 6"]
    with pytest.raises(SourceError, match="no feed of this catalogue"):
        pass_over(museum, door, account=Account(queries=("https://other.example/",)))


def test_one_bad_publication_harms_nothing_else(museum: Library, door: Fetcher) -> None:
    museum.publishes("Goed")
    bad = museum.publishes("Slecht")
    museum.book("Slecht")["metadata"]["title"] = None
    museum.books["x"] = "no object"
    changes = pass_over(museum, door)
    assert titles(changes) == ["Goed"]
    assert len(faults(changes)) == 2
    assert bad in sweeps(changes)[0].ids  # it is there; we only can't read it


# --- audiobooks


def manifest(**more: Any) -> dict[str, Any]:
    return {
        "metadata": {"title": "Hoorspel", "identifier": "urn:x:2", "duration": 100},
        "links": [{"rel": "cover", "href": "cover.jpg", "type": "image/jpeg"}],
        "readingOrder": [
            {"href": "1.mp3", "type": "audio/mpeg", "duration": 60, "title": "Begin"},
            {"href": "2.mp3", "type": "audio/mpeg", "duration": 40, "title": None},
        ],
        **more,
    }


def test_the_chapters_of_an_audiobook() -> None:
    item = only(manifest())
    assert item is not None
    assert item.kind is Kind.SOUND
    assert [(one.url, one.duration) for one in item.media] == [
        ("https://lib.example/1.mp3", 60),
        ("https://lib.example/2.mp3", 40),
    ]
    assert item.media[0].label == {"none": ("Begin",)}
    assert item.media[1].label == {}
    assert item.media[0].poster == "https://lib.example/cover.jpg"


@pytest.mark.parametrize(
    "more",
    [
        {
            "links": [
                {"rel": "license", "href": "l", "type": "application/vnd.readium.license.status.v1.0+json"}
            ]
        },
        {
            "readingOrder": [
                {"href": "1.mp3", "type": "audio/mpeg", "properties": {"encrypted": {"scheme": "x"}}}
            ]
        },
        {"metadata": {"title": "x", "identifier": "urn:x", "encrypted": {"scheme": "FAE"}}},
    ],
)
def test_what_is_locked_is_not_given(more: dict[str, Any]) -> None:
    assert only(manifest(**more)) is None


def test_chapters_within_one_file() -> None:
    item = only(
        manifest(
            readingOrder=[{"href": "all.ogg", "type": "audio/ogg", "duration": 100}],
            toc=[{"href": "all.ogg#t=0", "title": "Een"}, {"href": "all.ogg#t=30", "title": "Twee"}],
        )
    )
    assert item is not None
    assert [(one.start, one.end, one.duration) for one in item.media] == [(0, 30, 30), (30, 0, 70)]
    assert len({one.id for one in item.media}) == 2


def test_the_manifest_is_asked_for_once_in_each_state(museum: Library, door: Fetcher) -> None:
    id = museum.publishes("Hoorspel", type="application/audiobook+json")
    museum.answers["/files/1"] = manifest()
    changes = pass_over(museum, door)
    (item,) = items_of(changes)
    assert len(item.media) == 2
    assert item.media[0].url == f"http://{museum.host}/files/1.mp3"
    mark = sweeps(changes)[0].bookmark
    changes = pass_over(museum, door, mark)
    assert items_of(changes) == []
    assert id in sweeps(changes)[0].ids
    assert museum.asked.count("/files/1") == 1
    museum.changes("Hoorspel", "Hoorspel II")
    assert titles(pass_over(museum, door, mark)) == ["Hoorspel II"]


def test_a_manifest_that_fails_leaves_the_book_as_it_was(museum: Library, door: Fetcher) -> None:
    id = museum.publishes("Hoorspel", type="application/audiobook+json")
    museum.answers["/files/1"] = 500
    changes = pass_over(museum, door)
    assert items_of(changes) == []
    assert len(faults(changes)) == 1
    assert id in sweeps(changes)[0].ids


def nameless(museum: Library, count: int) -> list[str]:
    """Audiobooks whose identifiers stand in their manifests alone; the ids of their Items."""
    for number in range(1, count + 1):
        museum.publishes(f"Hoorspel {number}", type="application/audiobook+json")
        del museum.book(f"Hoorspel {number}")["metadata"]["identifier"]
        told = {"title": f"Hoorspel {number}", "identifier": f"urn:uuid:{number}"}
        museum.answers[f"/files/{number}"] = manifest(metadata=told)
    return [f"opds:urn:uuid:{number}" for number in range(1, count + 1)]


def test_an_identifier_in_the_manifest_alone(museum: Library, door: Fetcher) -> None:
    ids = nameless(museum, 7)
    changes = pass_over(museum, door)
    assert faults(changes) == []
    assert [one.id for one in items_of(changes)] == ids
    (shelf,) = [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Collection)]
    assert shelf.members == tuple(ids)
    assert sweeps(changes)[0].ids == {*ids, shelf.id}
    again = pass_over(museum, door, sweeps(changes)[0].bookmark)
    assert sweeps(again)[0].ids == {*ids, shelf.id}


def test_a_manifest_that_alone_knows_the_identifier_fails(museum: Library, door: Fetcher) -> None:
    ids = nameless(museum, 2)
    museum.answers["/files/2"] = 500
    changes = pass_over(museum, door)
    assert [one.id for one in items_of(changes)] == ids[:1]
    assert len(faults(changes)) == 1
    assert not sweeps(changes)  # which one could not be read is not known


def test_a_book_with_no_identifier_at_all_keeps_nothing_here(museum: Library, door: Fetcher) -> None:
    (id,) = nameless(museum, 1)
    museum.publishes("Naamloos")
    del museum.book("Naamloos")["metadata"]["identifier"]
    changes = pass_over(museum, door)
    assert "has no identifier" in faults(changes)[0]
    assert {one for one in sweeps(changes)[0].ids if "://" not in one} == {id}


@pytest.mark.parametrize("bookmark", ["", "2026-01-01", "{", '{"manifests": 3}', "null"])
def test_a_foreign_bookmark(museum: Library, door: Fetcher, bookmark: str) -> None:
    museum.publishes("Boek")
    assert titles(pass_over(museum, door, bookmark)) == ["Boek"]


def test_a_sample_says_that_it_is_one() -> None:
    told = book()
    told["links"] = [
        {"rel": BORROW, "href": "/loan", "type": "application/audiobook+json"},
        {"rel": [SAMPLE, "x"], "href": "/sample/3f9", "type": "audio/mpeg"},
    ]
    item = only(told)
    assert item is not None
    assert item.kind is Kind.SOUND
    assert item.media[0].url == "https://lib.example/sample/3f9"
    assert item.media[0].label["nl"] == ("Fragment",)
    assert "fragment" in item.metadata[0].value["nl"][0]


# --- what a publication says


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("Max", {"nl": ("Max",)}),
        ({"fr": "Max", "en": "Max H"}, {"fr": ("Max",), "en": ("Max H",)}),
        (["Max"], {"nl": ("Max",)}),
        ("<b>Max</b> &amp; Co", {"nl": ("Max & Co",)}),
    ],
)
def test_a_title_in_every_form(title: object, label: object) -> None:
    item = only(book(title=title, language=["nl"]))
    assert item is not None
    assert item.label == label


@pytest.mark.parametrize("title", [None, "", 3, {}, {"nl": None}, [None], "  "])
def test_without_a_title_it_is_none(title: object) -> None:
    with pytest.raises(SourceError, match="no title"):
        only(book(title=title))


@pytest.mark.parametrize(
    "author",
    ["Multatuli", ["Multatuli"], {"name": "Multatuli"}, [{"name": {"nl": "Multatuli"}, "sortAs": "M"}]],
)
def test_an_author_in_every_form(author: object) -> None:
    item = only(book(author=author))
    assert item is not None
    assert [value for values in item.creator.values() for value in values] == ["Multatuli"]


def test_identifiers_terms_and_series() -> None:
    item = only(
        book(
            identifier="urn:isbn:9789029093729",
            altIdentifier=["http://www.wikidata.org/entity/Q1130645", {"value": "9029093722", "scheme": "x"}],
            author={"name": "Multatuli", "identifier": "http://viaf.org/viaf/88042"},
            subject=[
                {"name": "Roman", "code": "FBA", "scheme": "https://ns.editeur.org/thema/"},
                {"name": "Volwassenen", "scheme": "http://schema.org/audience"},
                "Indië",
            ],
            belongsTo={"series": {"name": "Klassiekers", "position": 4}},
            published="1860-05-14T00:00:00Z",
            rights="CC BY 4.0",
        )
    )
    assert item is not None
    assert item.id == "opds:urn:isbn:9789029093729"
    assert set(item.same_as) >= {"isbn:9789029093729", "wikidata:Q1130645"}
    assert [(one.role, one.same_as) for one in item.terms] == [("maker", ("viaf:88042",)), ("subject", ())]
    assert [one["none"][0] for one in item.subjects] == ["Roman", "Indië"]
    assert item.metadata[0].value == {"none": ("Klassiekers, 4",)}
    assert item.date == {"none": ("1860-05-14",)}
    assert item.decade == 1860
    assert item.rights == "http://creativecommons.org/licenses/by/4.0/"
    assert item.required_statement is None


def test_accessibility_as_readium_and_as_schema_org_write_it() -> None:
    item = only(
        book(
            accessibility={
                "feature": ["schema:largePrint", "none"],
                "hazard": ["flashing", "noSoundHazard"],
                "summary": "Alle beelden zijn beschreven.",
            },
            **{"schema:accessibilityFeature": ["synchronizedAudioText"], "accessibilityHazard": "sound"},
        )
    )
    assert item is not None
    assert set(item.features) == {"largePrint", "synchronizedAudioText"}
    assert [one["en"][0] for one in item.warnings] == ["Flashing light", "Sudden loud sounds"]
    assert item.metadata[-1].value == {"none": ("Alle beelden zijn beschreven.",)}


def test_no_hazard_is_no_warning() -> None:
    item = only(book(accessibility={"hazard": ["noFlashingHazard", "none", "unknown"]}))
    assert item is not None
    assert item.warnings == ()


@pytest.mark.parametrize(
    ("widths", "best"), [((100, 400, 1600), 400), ((100, 200), 200), ((None, 900), 900), ((None,), None)]
)
def test_the_cover_that_suits_a_card(widths: tuple[int | None, ...], best: int | None) -> None:
    images = [{"href": f"/{one}.jpg", "type": "image/jpeg", "width": one} for one in widths]
    item = only({**book(), "images": [*images, {"href": "/c.svg", "type": "image/svg+xml"}]})
    assert item is not None
    assert item.thumbnail == f"https://lib.example/{best}.jpg"


def test_hostile_addresses_lead_nowhere() -> None:
    told = book()
    told["links"].append({"rel": "alternate", "href": "javascript:alert(1)", "type": "text/html"})
    told["links"].append({"rel": OPEN, "href": "file:///etc/passwd", "type": "audio/mpeg"})
    told["links"].append({"rel": OPEN, "href": "/{token}.mp3", "type": "audio/mpeg", "templated": True})
    item = only({**told, "images": [{"href": "data:image/png;base64,AA", "type": "image/png"}]})
    assert item is not None
    assert item.homepage == "https://lib.example/1.epub"
    assert item.media == ()
    assert item.thumbnail == ""


WORDS = (
    *("metadata", "links", "images", "readingOrder", "title", "name", "href", "rel", "type", "identifier"),
    *("subject", "author", "scheme", "code", "belongsTo", "series", "position", "accessibility", "feature"),
    *("hazard", "properties", "duration", "published", "modified", "language", "numberOfPages", "alternates"),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(WORDS) | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=15,
)


@given(ANYTHING, ANYTHING)
def test_whatever_stands_in_a_publication_it_is_an_item_or_a_sentence(told: Any, links: Any) -> None:
    publication = {"metadata": told, "links": links, "readingOrder": told, "images": links}
    for one in (publication, {**book(), **(told if isinstance(told, dict) else {})}):
        with suppress(SourceError):
            only(one)
    with suppress(SourceError):
        page_of(
            {"publications": [told], "navigation": links, "groups": told, "links": links}, where="https://x/"
        )


def test_atom_says_as_much() -> None:
    from kiosk.catalogue.opds.atom import page_of as atom_page_of

    page = atom_page_of(
        f"""<entry xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/" xml:lang="nl"
        xmlns:opds="http://opds-spec.org/2010/catalog" xmlns:schema="http://schema.org/">
        <id>urn:uuid:1</id><title>De trein</title><author><name>An</name></author>
        <author><name>Bo</name></author><contributor><name>Ce</name></contributor>
        <dc:identifier>urn:isbn:9789029093729</dc:identifier><dc:language>nl</dc:language>
        <dc:issued>1917</dc:issued><dc:publisher>Pers</dc:publisher><rights>© Pers</rights>
        <category scheme="http://www.bisg.org/" term="FIC" label="Fictie"/>
        <schema:Series schema:name="Reizen" schema:position="2"/>
        <summary type="html">&lt;p&gt;Een &lt;b&gt;reis&lt;/b&gt;.&lt;/p&gt;</summary>
        <link rel="{OPEN}" href="1.epub" type="application/epub+zip"/>
        <link rel="alternate" href="/page" type="text/html"/>
        <link rel="http://opds-spec.org/image/thumbnail" href="t.gif" type="image/gif"/>
        <link rel="http://opds-spec.org/image" href="l.png" type="image/png"/></entry>""".encode(),
        where="https://lib.example/feed",
    )
    (told,) = page.publications
    assert isinstance(told, dict)
    item = only(told)
    assert item is not None
    assert item.label == {"nl": ("De trein",)}
    assert item.creator == {"none": ("An", "Bo")}
    assert item.summary == {"nl": ("Een reis.",)}
    assert item.same_as == ("isbn:9789029093729",)
    assert item.date == {"none": ("1917",)}
    assert item.homepage == "https://lib.example/page"
    assert item.required_statement is not None
    assert item.required_statement.value == {"none": ("© Pers",)}
    assert item.thumbnail == "https://lib.example/t.gif"
    assert item.metadata[0].value == {"none": ("Reizen, 2",)}


def test_a_loan_that_leads_to_a_lock_is_not_open() -> None:
    told = book()
    told["links"][0]["properties"] = {
        "indirectAcquisition": [
            {
                "type": "application/vnd.readium.lcp.license.v1.0+json",
                "child": [{"type": "application/epub+zip"}],
            }
        ]
    }
    assert only(told) is None


# --- real feeds


class _Nobody:
    def document(self, url: str, **_: object) -> None:
        raise AssertionError(f"the network was asked: {url}")


def harvested(path: Path) -> list[Change]:
    return list(harvest(str(path), "opds", _Nobody()))


@real
def test_every_real_document_is_read_or_refused_with_a_sentence() -> None:
    count = 0
    for path in FIXTURES.rglob("*"):
        if path.is_file():
            with suppress(SourceError):
                count += len(items_of(harvested(path)))
    assert count >= 260


@real
@pytest.mark.parametrize(
    ("name", "count", "kind"),
    [
        ("fulcrum/bigten", 50, Kind.BOOK),
        ("fulcrum/leverpress", 42, Kind.BOOK),
        ("unlimitedlistens/0bdf082d-b0b0-4135-a11f-f92bda7cc51d", 81, Kind.SOUND),
        ("null_titles.json", 1, Kind.SOUND),
        ("aldiko/canada/epl_cantook_resources.json", 0, None),
        ("soundzter/soundzter-20250826.json", 0, None),
        ("igen.json", 0, None),
        ("summerwives.audiobook-manifest.json", 0, None),
        ("rbdigital_large.json", 0, None),
    ],
)
def test_real_catalogues(name: str, count: int, kind: Kind | None) -> None:
    items = items_of(harvested(PALACE / name))
    assert len(items) == count
    assert {one.kind for one in items} == ({kind} if kind else set())
    assert all(one.provider and one.label and one.id.startswith("opds:") for one in items)


@real
def test_a_real_audiobook() -> None:
    (item,) = items_of(harvested(PALACE / "flatland_toc.audiobook-manifest.json"))
    assert len(item.media) == 9
    assert item.rights == "https://creativecommons.org/publicdomain/zero/1.0/"
    assert item.creator == {"none": ("Edwin Abbott Abbott",)}


@real
def test_a_registry_is_no_catalogue() -> None:
    assert "only catalogues of others (708)" in faults(harvested(PALACE / "registry-20250826.json"))[0]


@real
def test_a_saved_page_of_a_longer_list_takes_nothing_away() -> None:
    assert json.loads((PALACE / "fulcrum/heb").read_bytes())["links"]
    assert not sweeps(harvested(PALACE / "fulcrum/heb"))
    assert sweeps(harvested(PALACE / "fulcrum/leverpress"))
