"""schema.org: against a site over HTTP, and things as sites really write them."""

import gzip
import json
import re
import weakref
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.schema_org.events import moment, occurrences
from kiosk.catalogue.schema_org.source import SchemaOrgSource
from kiosk.catalogue.source import harvest
from kiosk.errors import BadAnswer, KioskError, SourceError, TryLater
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Fault, Item, Kind, MediaKind, Put, Sweep, TrackKind
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.list_museum import Answer
from tests.catalogue.schema_org_museum import SchemaOrgMuseum, schema_org_museum

FIXTURES = SHARED / "fixtures"


@pytest.fixture
def museum() -> Iterator[SchemaOrgMuseum]:
    with schema_org_museum() as opened:
        yield opened


@pytest.fixture
def fetcher(museum: SchemaOrgMuseum) -> Iterator[Fetcher]:
    with Fetcher(private_hosts={museum.host}, pause_seconds=0.01) as opened:
        yield opened


def source(museum: SchemaOrgMuseum, fetcher: Fetcher, url: str = "", **told: Any) -> SchemaOrgSource:
    return SchemaOrgSource("leie", url or museum.url, fetcher, wait=lambda _: None, **told)


def items(changes: list[Change]) -> list[Item]:
    return [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Item)]


def swept(changes: list[Change]) -> Sweep:
    assert isinstance(changes[-1], Sweep)
    return changes[-1]


Read = Callable[[Any], Item]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The only Item in a document."""

    def read_it(value: Any) -> Item:
        (item,) = all_of(tmp_path, value)
        return item

    return read_it


def all_of(folder: Path, value: Any) -> list[Item]:
    file = folder / ("page.html" if isinstance(value, str) else "thing.jsonld")
    file.write_text(value if isinstance(value, str) else json.dumps(value))
    with Fetcher() as nobody:
        return items(list(harvest(str(file), "schema_org", nobody)))


# --- a site with a sitemap


def test_every_page_of_a_sitemap_is_read_and_swept(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    ids = {museum.publishes(f"Werk {n}") for n in range(3)}
    changes = list(source(museum, fetcher).changes(""))
    assert {one.id for one in items(changes)} == ids
    assert items(changes)[0].label == {"nl": ("Werk 0",)}
    assert items(changes)[0].provider == {"none": ("Museum aan de Leie",)}
    assert swept(changes).ids == ids


def test_what_was_withdrawn_goes_and_what_changed_comes(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Kan")
    gone = museum.publishes("Zee")
    mark = swept(list(source(museum, fetcher).changes(""))).bookmark
    changed = museum.changes("Kan", "Blauwe kan")
    assert museum.withdraws("Zee") == gone
    changes = list(source(museum, fetcher).changes(mark))
    assert [(one.id, one.label) for one in items(changes)] == [(changed, {"nl": ("Blauwe kan",)})]
    assert swept(changes).ids == {changed}


def test_pages_with_the_same_lastmod_are_spared(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    ids = {museum.publishes("Kan"), museum.publishes("Zee")}
    museum.stamps = {"/werk/1": "2026-11-01", "/werk/2": "2026-11-01"}
    mark = swept(list(source(museum, fetcher).changes(""))).bookmark
    museum.stamps["/werk/2"] = "2026-11-20"
    museum.asked.clear()
    changes = list(source(museum, fetcher).changes(mark))
    assert museum.asked == ["/sitemap.xml", "/werk/2"]
    assert swept(changes).ids == ids


def test_pages_with_the_same_etag_are_not_read_again(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    museum.etags = True
    ids = {museum.publishes("Kan"), museum.publishes("Zee")}
    mark = swept(list(source(museum, fetcher).changes(""))).bookmark
    changes = list(source(museum, fetcher).changes(mark))
    assert items(changes) == []
    assert swept(changes).ids == ids


def test_what_can_not_be_had_stays(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    kept = {museum.publishes("Kan"), museum.publishes("Zee")}
    mark = swept(list(source(museum, fetcher).changes(""))).bookmark
    museum.status["/werk/2"] = 403
    changes = list(source(museum, fetcher).changes(mark))
    assert [one for one in changes if isinstance(one, Fault)]
    assert swept(changes).ids == kept
    # Without knowing what was on it, nothing is taken away.
    assert not [one for one in source(museum, fetcher).changes("") if isinstance(one, Sweep)]


def test_a_page_that_is_gone_has_nothing(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    stays, _ = museum.publishes("Kan"), museum.publishes("Zee")
    museum.status["/werk/2"] = 410
    assert swept(list(source(museum, fetcher).changes(""))).ids == {stays}


def test_a_list_of_sitemaps_packed_or_not(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    ids = {museum.publishes("Kan")}
    museum.pages["/deel.xml.gz"] = gzip.compress(museum.sitemap())
    listed = (
        f"<sitemap><loc>{museum.base}/deel.xml.gz</loc></sitemap><sitemap><loc>{museum.url}</loc></sitemap>"
    )
    museum.pages["/sitemap.xml"] = f"<sitemapindex>{listed}</sitemapindex>".encode()
    assert swept(list(source(museum, fetcher).changes(""))).ids == ids


def test_pages_of_other_sites_are_not_asked(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Kan")
    others = b"<urlset><url><loc>http://10.0.0.1/</loc></url><url><loc>file:///etc/passwd</loc></url>"
    museum.pages["/sitemap.xml"] = others + f"<url><loc>{museum.base}/werk/1</loc></url></urlset>".encode()
    changes = list(source(museum, fetcher).changes(""))
    assert len(items(changes)) == 1
    assert any("other sites" in one.what for one in changes if isinstance(one, Fault))


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_sitemap_that_can_not_be_had_is_told(
    museum: SchemaOrgMuseum, fetcher: Fetcher, status: int
) -> None:
    museum.status["/sitemap.xml"] = status
    with pytest.raises(BadAnswer) as raised:
        list(source(museum, fetcher).changes(""))
    assert raised.value.status == status


def test_a_site_that_wants_to_be_left_alone_is(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    museum.status["/sitemap.xml"] = 429
    with pytest.raises(TryLater):
        list(source(museum, fetcher).changes(""))


def test_a_site_that_is_suddenly_empty_takes_nothing_away(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Kan")
    mark = swept(list(source(museum, fetcher).changes(""))).bookmark
    museum.pages["/sitemap.xml"] = b"<urlset></urlset>"
    assert [type(one) for one in source(museum, fetcher).changes(mark)] == [Fault]


def test_sitemaps_are_asked_one_at_a_time_and_dropped() -> None:
    base = "https://museum.example"
    index = "".join(f"<sitemap><loc>{base}/{n}.xml</loc></sitemap>" for n in range(5))
    given: list[weakref.ref[Answer]] = []
    alive: list[int] = []

    class Site:
        def document(self, url: str, **_: object) -> Answer:
            alive.append(sum(one() is not None for one in given))
            body = f"<urlset><url><loc>{url}.html</loc></url></urlset>"
            if url == f"{base}/sitemap.xml":
                body = f"<sitemapindex>{index}</sitemapindex>"
            elif url.endswith(".html"):
                body = "<html></html>"
            answer = Answer(body.encode(), url)
            given.append(weakref.ref(answer))
            return answer

    assert swept(list(SchemaOrgSource("leie", f"{base}/sitemap.xml", Site()).changes(""))).ids == set()
    assert len(alive) == 11
    assert max(alive) <= 1


def test_of_a_site_without_an_end_no_more_sitemaps_are_asked(
    museum: SchemaOrgMuseum, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.catalogue.schema_org.source.MAX_PAGES", 2)
    for n in range(4):
        museum.publishes(f"Werk {n}")
    museum.pages["/all.xml"] = museum.pages["/more.xml"] = museum.sitemap()
    listed = "".join(f"<sitemap><loc>{museum.base}/{one}.xml</loc></sitemap>" for one in ("all", "more"))
    museum.pages["/sitemap.xml"] = f"<sitemapindex>{listed}</sitemapindex>".encode()
    changes = list(source(museum, fetcher).changes(""))
    assert museum.asked == ["/sitemap.xml", "/all.xml", "/werk/1", "/werk/2"]
    assert [one.what for one in changes if isinstance(one, Fault)] == [
        "lists more than 2 pages; the others are not read."
    ]
    assert not any(isinstance(one, Sweep) for one in changes)


@pytest.mark.parametrize(
    "name",
    [
        {"@id": "https://museum.example/manifest/1"},
        {"url": "https://museum.example/manifest/1"},
        {"@id": "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66"},
    ],
)
def test_a_page_can_not_name_the_work_of_another_site(
    museum: SchemaOrgMuseum, fetcher: Fetcher, name: dict[str, str]
) -> None:
    museum.describes("/1", {"@type": "Painting", "name": "Vals", **name})
    (item,) = items(list(source(museum, fetcher, f"{museum.base}/1").changes("")))
    assert item.id == f"schema_org:127.0.0.1/{next(iter(name.values()))}"


def test_a_page_names_works_on_its_own_site(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    museum.describes("/1", {"@type": "Painting", "name": "Zee", "@id": f"{museum.base}/id/1#it"})
    (item,) = items(list(source(museum, fetcher, f"{museum.base}/1").changes("")))
    assert item.id == f"{museum.base}/id/1#it"


def test_a_sitemap_cut_short_is_told(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    museum.pages["/sitemap.xml"] = b"<urlset><url><loc>http://a.example/</loc>"
    with pytest.raises(SourceError, match="not whole XML"):
        list(source(museum, fetcher).changes(""))


def test_a_limit_ends_it_without_a_sweep(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    for n in range(3):
        museum.publishes(f"Werk {n}")
    changes = list(source(museum, fetcher, limit=2).changes(""))
    assert [type(one) for one in changes] == [Put, Put]


def test_a_work_without_a_name_is_a_fault_and_stays(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    ids = {museum.publishes("Kan"), museum.publishes("Zee", name="")}
    changes = list(source(museum, fetcher).changes(""))
    assert len(items(changes)) == 1
    assert [one.what for one in changes if isinstance(one, Fault)] == ["has no title. Tell the publisher."]
    assert swept(changes).ids == ids


def test_a_list_that_names_pages_leads_to_them(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    work = museum.publishes("Kan")
    elements = [
        {"@type": "ListItem", "position": 1, "url": work},
        {"@type": "ListItem", "position": 2, "url": "http://elsewhere.example/"},
    ]
    url = museum.describes("/lijst", {"@type": "ItemList", "itemListElement": elements})
    assert [one.id for one in items(list(source(museum, fetcher, url).changes("")))] == [work]


def test_a_long_list_of_pages_is_read_to_its_end(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    kan, zee = museum.publishes("Kan"), museum.publishes("Zee")
    elements = [{"@type": "ListItem", "position": n, "url": f"{kan}#{n}"} for n in range(5_000)]
    elements.append({"@type": "ListItem", "url": zee})
    url = museum.describes("/lijst", {"@type": "ItemList", "itemListElement": elements})
    assert swept(list(source(museum, fetcher, url).changes(""))).ids == {kan, zee}


def test_a_page_without_anything_says_so(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    url = museum.describes("/leeg", {"@type": "WebPage", "name": "Welkom"})
    (fault,) = source(museum, fetcher, url).changes("")
    assert isinstance(fault, Fault)
    assert "nothing to see" in fault.what


def test_a_foreign_bookmark_begins_from_the_beginning(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Kan")
    for bookmark in ("x", "{}", '{"list":"http://elsewhere/","pages":{}}'):
        assert len(items(list(source(museum, fetcher).changes(bookmark)))) == 1


# --- documents


def test_a_script_in_a_comment_with_a_semicolon_is_read(read: Read) -> None:
    thing = '{"@context":"https://schema.org","@type":"Painting","name":"Kan"}'
    page = f'<html><script type="application/ld+json">\n<!--\n{thing};\n-->\n</script></html>'
    assert read(page).label == {"none": ("Kan",)}


def test_a_broken_script_costs_no_other(tmp_path: Path) -> None:
    page = (
        '<html><script type="application/ld+json">{"@type": "Painting", </script>'
        '<script type="Application/LD+JSON; charset=utf-8">'
        '{"@type":"schema:Painting","schema:name":"Zee é"}</script>'
    )
    file = tmp_path / "page.html"
    file.write_text(page)
    with Fetcher() as nobody:
        changes = list(harvest(str(file), "schema_org", nobody))
    assert [one.label for one in items(changes)] == [{"none": ("Zee é",)}]
    assert [one.partial for one in changes if isinstance(one, Fault)] == [True]
    assert not [one for one in changes if isinstance(one, Sweep)]


def test_a_graph_gives_works_and_not_what_belongs_to_them(tmp_path: Path) -> None:
    graph = [
        {
            "@type": "WebPage",
            "@id": "https://m.example/p",
            "primaryImageOfPage": {"@id": "https://m.example/i"},
        },
        {
            "@type": "ImageObject",
            "@id": "https://m.example/i",
            "contentUrl": "https://m.example/i.jpg",
            "name": "I",
        },
        {
            "@type": ["Painting", "Product"],
            "@id": "https://m.example/w",
            "name": [{"@value": "Zee", "@language": "nl"}, {"@value": "Mer", "@language": "fr"}],
            "creator": {"@id": "https://m.example/maker"},
            "image": {"@id": "https://m.example/i"},
            "isPartOf": {"@id": "https://m.example/p"},
        },
        {
            "@type": "Person",
            "@id": "https://m.example/maker",
            "name": "James Ensor",
            "sameAs": "https://www.wikidata.org/wiki/Q158840",
            "email": "james@ensor.example",
        },
    ]
    (item,) = all_of(tmp_path, {"@context": "https://schema.org", "@graph": graph})
    assert item.id == "https://m.example/w"
    assert item.label == {"nl": ("Zee",), "fr": ("Mer",)}
    assert item.creator == {"none": ("James Ensor",)}
    assert [(one.role, one.same_as) for one in item.terms] == [("maker", ("wikidata:Q158840",))]
    assert [one.url for one in item.media] == ["https://m.example/i.jpg"]
    assert "@ensor" not in repr(item)


def test_things_that_share_a_page_are_told_apart(tmp_path: Path) -> None:
    things = [
        {"@type": "MusicEvent", "name": f"Concert {n}", "url": "https://a.example/agenda"} for n in (1, 2)
    ]
    ids = [one.id for one in all_of(tmp_path, things)]
    assert len(set(ids)) == 2
    assert ids == [one.id for one in all_of(tmp_path, [*things])]


def test_a_web_page_without_scripts_and_a_number_are_no_traceback(tmp_path: Path) -> None:
    for text in (
        "<html>",
        "<!doctype html><html></html>",
        "<html><script type='application/ld+json'></script>",
    ):
        assert all_of(tmp_path, text) == []
    with pytest.raises(SourceError):
        all_of(tmp_path, 5)


# --- works


def test_a_film_with_captions_a_transcript_and_a_poster(read: Read) -> None:
    item = read(
        {
            "@context": "https://schema.org",
            "@type": "VideoObject",
            "@id": "https://v.example/film",
            "name": "De zee",
            "description": "<p>Over de <b>zee</b>.</p>",
            "contentUrl": "https://v.example/film.m3u8",
            "thumbnailUrl": ["https://v.example/still.jpg"],
            "duration": "P0DT0H3M20S",
            "uploadDate": "2026-01-01",
            "inLanguage": {"@type": "Language", "name": "Nederlands", "alternateName": "nl"},
            "caption": {
                "@type": "MediaObject",
                "contentUrl": "/film.nl.vtt",
                "encodingFormat": "text/vtt",
                "inLanguage": "nl",
            },
            "transcript": "Golven. Meeuwen.",
            "accessibilityFeature": ["captions", "https://schema.org/audioDescription", "nonsense"],
            "accessibilityHazard": ["flashing", "noSoundHazard"],
            "license": "https://creativecommons.org/licenses/by/4.0/",
            "creditText": "Foto: Museum",
            "dateModified": "2026-02-03T04:05:06+01:00",
            "keywords": "zee, strand",
            "contentRating": "12+",
        }
    )
    (film,) = item.media
    assert (item.kind, film.kind, film.duration, film.format) == (
        Kind.FILM,
        MediaKind.VIDEO,
        200.0,
        "application/vnd.apple.mpegurl",
    )
    assert [(one.kind, one.language) for one in film.tracks] == [(TrackKind.CAPTIONS, "nl")]
    assert film.tracks[0].url.endswith("/film.nl.vtt") or not film.tracks[0].url
    assert film.poster == item.thumbnail == "https://v.example/still.jpg"
    assert film.text == {"nl": ("Golven. Meeuwen.",)}
    assert item.summary == {"nl": ("Over de zee.",)}
    assert item.languages == ("nl",)
    assert set(item.features) == {"captions", "audioDescription"}
    assert [one["nl" if "nl" in one else "none"] for one in item.warnings] == [
        ("Bevat flitsend licht",),
        ("12+",),
    ]
    assert item.rights == "https://creativecommons.org/licenses/by/4.0/"
    assert item.required_statement is not None
    assert item.modified == "2026-02-03T03:05:06Z"
    assert item.subjects == ({"nl": ("zee",)}, {"nl": ("strand",)})
    assert item.date == {}


def test_the_same_film_in_several_files_is_one(read: Read) -> None:
    files = [
        {"@type": "VideoObject", "contentUrl": f"https://v.example/{n}.mp4", "height": f"{n} px"}
        for n in (720, 360)
    ]
    item = read({"@type": "Movie", "name": "Zee", "encoding": files, "image": "https://v.example/p.jpg"})
    (film,) = item.media
    assert (film.height, [one.height for one in film.variants]) == (720, [360])
    assert item.thumbnail == "https://v.example/p.jpg"


def test_what_is_only_on_a_page_of_youtube_is_no_file(read: Read) -> None:
    item = read(
        {
            "@type": "VideoObject",
            "name": "Zee",
            "contentUrl": "https://www.youtube.com/watch?v=1",
            "embedUrl": "x",
        }
    )
    assert item.media == ()


def test_a_live_stream_says_when_it_runs(read: Read) -> None:
    item = read(
        {
            "@type": "VideoObject",
            "name": "Opening",
            "contentUrl": "https://v.example/live.m3u8",
            "publication": {
                "@type": "BroadcastEvent",
                "isLiveBroadcast": True,
                "startDate": "2026-12-03T20:00:00",
                "endDate": "2026-12-03T22:00:00",
            },
        }
    )
    assert item.media[0].live == ("2026-12-03T20:00:00+01:00", "2026-12-03T22:00:00+01:00")


def test_a_broadcast_of_a_concert_is_an_event_with_a_live_stream(read: Read) -> None:
    item = read(
        {
            "@type": "BroadcastEvent",
            "isLiveBroadcast": "true",
            "startDate": "2026-07-03T20:00",
            "publishedOn": {
                "@type": "BroadcastService",
                "name": "Klara",
                "url": "https://klara.example/live",
            },
            "broadcastOfEvent": {"@type": "MusicEvent", "name": "Bach in de kerk"},
            "video": {"@type": "VideoObject", "contentUrl": "https://v.example/live.m3u8"},
        }
    )
    assert (item.kind, item.label) == (Kind.EVENT, {"none": ("Bach in de kerk",)})
    assert item.media[0].live == ("2026-07-03T20:00:00+02:00", "")
    assert item.occurrences[0].online == "https://klara.example/live"


def test_a_painting_with_its_size_material_and_maker(read: Read) -> None:
    item = read(
        {
            "@type": "Painting",
            "name": "Zee",
            "url": "https://m.example/zee",
            "artist": "James Ensor",
            "dateCreated": "1885",
            "artMedium": ["olieverf", "doek"],
            "height": {"@type": "QuantitativeValue", "value": 80, "unitText": "cm"},
            "width": {"@type": "QuantitativeValue", "value": 100.5, "unitCode": "CMT"},
            "image": [{"@type": "ImageObject", "contentUrl": "https://m.example/zee", "caption": "De zee"}],
            "about": {
                "@type": "Place",
                "name": "Oostende",
                "sameAs": ["https://www.wikidata.org/wiki/Q12996"],
            },
            "sameAs": "https://www.wikidata.org/wiki/Q1",
        }
    )
    assert (item.kind, item.decade, item.creator) == (Kind.PICTURE, 1880, {"none": ("James Ensor",)})
    assert [one.value["none"] for one in item.metadata] == [("olieverf", "doek"), ("80 cm × 100.5 cm",)]
    assert item.media[0].alt == {"none": ("De zee",)}
    assert item.same_as == ("wikidata:Q1",)
    assert ("subject", ("wikidata:Q12996",)) in [(one.role, one.same_as) for one in item.terms]
    assert item.provider == {"none": ("m.example",)} or item.provider == {}


def test_a_book_is_known_by_its_isbn(read: Read) -> None:
    item = read(
        {
            "@type": "Book",
            "name": "Zee",
            "workExample": [{"@type": "Book", "isbn": "978-90-290-9372-9"}],
            "identifier": {"@type": "PropertyValue", "propertyID": "wikidata", "value": "Q5"},
            "author": [{"@type": "Person", "name": "An"}, "Ben"],
        }
    )
    assert item.kind is Kind.BOOK
    assert set(item.same_as) == {"isbn:9789029093729", "wikidata:Q5"}
    assert item.creator == {"none": ("An", "Ben")}


def test_an_album_has_its_tracks(read: Read) -> None:
    tracks = [
        {
            "@type": "ListItem",
            "position": n,
            "item": {
                "@type": "MusicRecording",
                "name": f"Deel {n}",
                "audio": {"@type": "AudioObject", "contentUrl": f"https://a.example/{n}.mp3"},
            },
        }
        for n in (1, 2)
    ]
    item = read(
        {"@type": "MusicAlbum", "name": "Bach", "track": {"@type": "ItemList", "itemListElement": tracks}}
    )
    assert item.kind is Kind.SOUND
    assert [(one.url[-5:], one.label["none"]) for one in item.media] == [
        ("1.mp3", ("Deel 1",)),
        ("2.mp3", ("Deel 2",)),
    ]


def test_a_picture_without_an_ending_and_words_escaped_twice(read: Read) -> None:
    item = read(
        {
            "@type": "ExhibitionEvent",
            "name": "Caf&#233; &amp;amp; kunst",
            "description": "&lt;p&gt;Eerste.&lt;/p&gt;&lt;p&gt;Tweede.&lt;/p&gt;",
            "startDate": "2026-12-03",
            "image": ["https://m.example/image/123"],
            "organizer": "info@m.example",
            "url": "https://m.example/1",
        }
    )
    assert item.label == {"none": ("Café & kunst",)}
    assert item.summary == {"none": ("Eerste.\n\nTweede.",)}
    assert [(one.kind, one.url) for one in item.media] == [(MediaKind.IMAGE, "https://m.example/image/123")]
    assert item.thumbnail == "https://m.example/image/123"
    assert item.provider == {"none": ("m.example",)}


def test_a_class_or_a_place_is_not_what_a_work_is_the_same_as(read: Read) -> None:
    item = read(
        {
            "@type": "Painting",
            "name": "Zee",
            "sameAs": ["http://vocab.getty.edu/aat/300033618", "https://www.wikidata.org/wiki/Q1"],
            "identifier": ["http://vocab.getty.edu/tgn/7007856", "https://d-nb.info/gnd/118603477"],
            "creator": {"name": "Rubens", "sameAs": "http://vocab.getty.edu/ulan/500002921"},
        }
    )
    assert item.same_as == ("wikidata:Q1",)
    assert [one.same_as for one in item.terms] == [("ulan:500002921",)]


# --- events

CONCERT = {
    "@context": "https://schema.org",
    "@type": "MusicEvent",
    "@id": "https://e.example/1",
    "name": "Koor",
    "startDate": "2026-12-03T20:00",
    "endDate": "2026-12-03T22:00",
    "location": {
        "@type": "Place",
        "name": "De Bijloke",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "Godshuizenlaan 2",
            "postalCode": "9000",
            "addressLocality": "Gent",
        },
        "geo": {"@type": "GeoCoordinates", "latitude": "51.04", "longitude": 3.71},
        "amenityFeature": [
            {"@type": "LocationFeatureSpecification", "name": "Ringleiding", "value": True},
            {"@type": "LocationFeatureSpecification", "name": "wheelchair", "value": False},
        ],
    },
    "offers": [
        {
            "@type": "Offer",
            "name": "Basis",
            "price": "12,50",
            "priceCurrency": "EUR",
            "url": "https://t.example/",
        },
        {"@type": "Offer", "name": "Kind", "price": 0},
    ],
    "performer": {"@type": "MusicGroup", "name": "Collegium Vocale"},
    "organizer": {"@type": "Organization", "name": "De Bijloke", "email": "info@b.example"},
    "image": "https://e.example/k.jpg",
}


def test_a_concert_has_its_hour_place_price_and_ticket(read: Read) -> None:
    item = read(CONCERT)
    (when,) = item.occurrences
    assert item.kind is Kind.EVENT
    assert (when.start, when.end) == ("2026-12-03T20:00:00+01:00", "2026-12-03T22:00:00+01:00")
    assert when.place is not None
    assert when.place.address == "Godshuizenlaan 2, 9000 Gent"
    assert (when.place.latitude, when.place.longitude) == (51.04, 3.71)
    assert [one.amount for one in item.prices] == [12.5, 0.0]
    assert item.booking == "https://t.example/"
    assert item.features == ("inductionLoop",)
    assert item.provider == {"none": ("De Bijloke",)}
    assert item.creator == {"none": ("Collegium Vocale",)}
    assert item.nav_date == "2026-12-03T20:00:00+01:00"
    assert "info@" not in repr(item)


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ({"eventStatus": "https://schema.org/EventCancelled"}, "cancelled"),
        ({"eventStatus": "EventPostponed"}, "postponed"),
        ({"eventStatus": {"@id": "http://schema.org/EventCancelled"}}, "cancelled"),
        ({"eventStatus": "https://schema.org/EventScheduled"}, ""),
        ({"offers": {"@type": "Offer", "availability": "https://schema.org/SoldOut", "price": 5}}, "soldout"),
    ],
)
def test_one_is_told_when_one_can_not_go(read: Read, told: dict[str, Any], status: str) -> None:
    assert read({**CONCERT, **told}).occurrences[0].status == status


def test_a_festival_gives_its_parts_and_a_series_its_times(tmp_path: Path) -> None:
    series = {
        "@type": "EventSeries",
        "name": "Koor",
        "location": {"@type": "Place", "name": "De Bijloke"},
        "subEvent": [
            {"@type": "Event", "name": "Koor", "startDate": "2026-12-10T20:00"},
            {"@type": "Event", "startDate": "2026-12-03T20:00", "eventStatus": "EventCancelled"},
            {"@type": "MusicEvent", "name": "Kinderkoor", "startDate": "2026-12-05T14:00"},
        ],
    }
    whole, part = all_of(tmp_path, series)
    assert [(one.start[:10], one.status) for one in whole.occurrences] == [
        ("2026-12-03", "cancelled"),
        ("2026-12-10", ""),
    ]
    assert {one.place.name["none"] for one in whole.occurrences if one.place} == {("De Bijloke",)}
    assert part.label == {"none": ("Kinderkoor",)}


def test_of_very_many_times_those_to_come_stay() -> None:
    begin = datetime(2026, 1, 1, 19, tzinfo=UTC)
    days = [{"startDate": (begin + timedelta(days=n)).isoformat()} for n in range(700)]
    now = datetime(2026, 11, 26, 12, tzinfo=UTC)
    found = occurrences({**CONCERT, "subEvent": days}, base="", language="nl", now=now)
    assert (found[0].start, len(found)) == ("2026-11-26T20:00:00+01:00", 371)


def test_the_clock_of_a_source_says_what_is_over(museum: SchemaOrgMuseum, fetcher: Fetcher) -> None:
    begin = datetime(2026, 1, 1, 19, tzinfo=UTC)
    days = [{"startDate": (begin + timedelta(days=n)).isoformat()} for n in range(700)]
    page = museum.describes("/1", {"@type": "Event", "name": "Koor", "subEvent": days})
    now = datetime(2026, 11, 26, 12, tzinfo=UTC)
    (item,) = items(list(source(museum, fetcher, page, now=lambda: now).changes("")))
    assert item.nav_date == "2026-11-26T20:00:00+01:00"


def test_what_is_online_has_a_page_and_no_place(read: Read) -> None:
    item = read(
        {
            **CONCERT,
            "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
            "location": {"@type": "VirtualLocation", "url": "https://live.example/zaal"},
        }
    )
    assert item.occurrences[0].place is None
    assert item.occurrences[0].online == "https://live.example/zaal"


@pytest.mark.parametrize(
    ("told", "moment_"),
    [
        ("2026-12-03", "2026-12-03T00:00:00+01:00"),
        ("2026-07-03 20:00", "2026-07-03T20:00:00+02:00"),
        ("2026-07-03T20:00:00+0200", "2026-07-03T20:00:00+02:00"),
        ("2026-07-03T18:00:00Z", "2026-07-03T20:00:00+02:00"),
        ("2026-12-03T19:00:00+00:00", "2026-12-03T20:00:00+01:00"),
        ("2026-12-03T20:00:00-05:00", "2026-12-03T20:00:00-05:00"),
        ("1850-05-01T12:00:00", "1850-05-01T11:42:30+00:00"),
        ("0001-01-01T00:00:00", ""),
        ("9999-12-31T23:59:59Z", ""),
        ("9999-12-31T23:59:59-23:00", ""),
        ("3 december", ""),
        ("", ""),
    ],
)
def test_a_time_without_a_zone_or_in_utc_is_on_the_clock_of_brussels(told: str, moment_: str) -> None:
    assert moment(told) == moment_


def test_an_end_before_the_beginning_is_none(read: Read) -> None:
    assert read({**CONCERT, "endDate": "2026-12-03T19:00"}).occurrences[0].end == ""


# --- hostile

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
    | st.sampled_from(["https://a.example/x.jpg", "2026-12-03T20:00", "javascript:alert(1)", "_:b", "#a"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@id", "@type", "@value", "@language", "name", "url"]), inner, max_size=3
        )
    ),
    max_leaves=12,
)
FIELDS = re.findall(
    r"\S+",
    """
    @id @type @graph @context name description image video offers location startDate endDate subEvent keywords
    creator about caption transcript license sameAs identifier duration inLanguage itemListElement item height
    eventStatus publication isLiveBroadcast accessibilityFeature amenityFeature workExample contentUrl
    """,
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["Painting", "VideoObject", "MusicEvent", "Book", "ItemList", "CreativeWork"]),
    st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=8),
)
def test_whatever_a_field_holds_there_is_no_traceback(
    tmp_path_factory: pytest.TempPathFactory, type: str, fields: dict[str, Any]
) -> None:
    thing = {"@type": type, "name": "Zee", **fields}
    file = tmp_path_factory.getbasetemp() / "any.jsonld"
    file.write_text(json.dumps(thing))
    with Fetcher() as nobody:
        try:
            changes = list(harvest(str(file), "schema_org", nobody))
        except KioskError:
            return
    for one in items(changes):
        assert one.label
        assert not any("javascript" in media.url for media in one.media)


def test_things_inside_themselves_end(tmp_path: Path) -> None:
    thing = {
        "@type": "Painting",
        "@id": "https://a.example/1",
        "name": "A",
        "about": {"@id": "https://a.example/1"},
    }
    deep: Any = {"@type": "ItemList", "itemListElement": []}
    for _ in range(200):
        deep = {"@type": "ItemList", "itemListElement": [deep, thing]}
    assert len(all_of(tmp_path, deep)) == 1


# --- real documents


@real
def test_real_linked_data_is_read_without_a_traceback() -> None:
    """Not all are works; none may end in a traceback, and what is found has a name."""
    files = [*FIXTURES.glob("uitdatabank/search-v3*/**/*.json"), *FIXTURES.glob("ldes/**/*.jsonld")]
    assert files
    with Fetcher() as nobody:
        for file in files:
            try:
                found = items(list(harvest(str(file), "schema_org", nobody)))
            except KioskError:
                continue
            assert all(one.label and one.provider is not None for one in found)
