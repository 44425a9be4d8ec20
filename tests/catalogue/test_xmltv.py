"""Listings of television: a broadcaster that changes its programme, and the traps of real ones."""

import gzip
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.account import Account
from kiosk.catalogue.source import harvest
from kiosk.catalogue.xmltv.source import XMLTVSource, without_reference
from kiosk.catalogue.xmltv.time import day, moment
from kiosk.errors import BadAnswer, SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Collection, Fault, Item, Kind, MediaKind, Put, Sweep
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.list_museum import Answer, NoNetwork
from tests.catalogue.xmltv_museum import CHANNEL, Broadcaster, listing, programme

FIXTURES = SHARED / "fixtures" / "xmltv"
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
URL = "https://leie.example/guide.xml?key=secret"


def changes_of(body: bytes, account: Account | None = None, limit: int = 0) -> list[Change]:
    source = XMLTVSource(
        "tv", URL, Answer(body, URL), account=account or Account(), limit=limit, now=lambda: NOW
    )
    return list(source.changes(""))


def items_of(changes: list[Change]) -> list[Item]:
    return [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Item)]


def faults_of(changes: list[Change]) -> list[str]:
    return [one.what for one in changes if isinstance(one, Fault)]


def only(inside: str, channels: str = CHANNEL, **attributes: str) -> Item:
    (item,) = items_of(changes_of(listing(programme(inside, **attributes), channels=channels)))
    return item


@pytest.fixture
def museum() -> Iterator[Broadcaster]:
    with Broadcaster() as broadcaster:
        assert isinstance(broadcaster, Broadcaster)
        yield broadcaster


@pytest.fixture
def visits(museum: Broadcaster) -> Iterator[Callable[[], list[Change]]]:
    with Fetcher(private_hosts=[museum.host], pause_seconds=0.01, deadline_seconds=10) as fetcher:
        source = XMLTVSource(museum.source, museum.url, fetcher, now=lambda: NOW)
        yield lambda: list(source.changes(""))


# --- a broadcaster


def test_a_programme_is_published_changed_and_withdrawn(
    museum: Broadcaster, visits: Callable[[], list[Change]]
) -> None:
    first = museum.publishes("Kunst & kitsch", desc="Over schilders.")
    second = museum.publishes("Journaal", start="20261203210000")
    changes = visits()
    item, news = items_of(changes)
    assert (item.id, item.kind, item.label) == (first, Kind.EVENT, {"none": ("Kunst & kitsch",)})
    assert item.summary == {"none": ("Over schilders.",)}
    assert item.provider == {"nl": ("Leie TV",)}
    assert news.id == second
    (once,) = item.occurrences
    assert (once.start, once.end, once.place) == (
        "2026-12-03T20:00:00+01:00",
        "2026-12-03T21:00:00+01:00",
        None,
    )
    shelf, sweep = changes[-2:]
    assert isinstance(shelf, Put)
    assert isinstance(shelf.value, Collection)
    assert (shelf.value.label, shelf.value.members) == ({"nl": ("Leie TV",)}, (first, second))
    assert isinstance(sweep, Sweep)
    assert sweep.ids == {first, second, shelf.value.id}

    museum.changes("Journaal", "Laat journaal")
    changed = items_of(visits())[1]
    assert (changed.id, changed.label["none"]) == (museum.id_of("Laat journaal"), ("Laat journaal",))

    museum.withdraws("Laat journaal")
    last = visits()[-1]
    assert isinstance(last, Sweep)
    assert second not in last.ids
    assert first in last.ids


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_refusal_takes_nothing_away(
    museum: Broadcaster, visits: Callable[[], list[Change]], status: int
) -> None:
    for _ in range(5):
        museum.breaks(status)
    with pytest.raises(BadAnswer):
        visits()


def test_a_server_that_asks_for_patience_gets_it(
    museum: Broadcaster, visits: Callable[[], list[Change]]
) -> None:
    museum.publishes("Kunst")
    museum.breaks(429)
    assert len(items_of(visits())) == 1


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"<html><body>Log in</body></html>", "web page"),
        (b"<!DOCTYPE html><html><body></body></html>", "web page"),
        (b'{"error": 1}', "not XML"),
        (b"", "empty"),
        (b"<rss></rss>", "no XMLTV"),
        (listing(programme())[:-20], "not whole"),
        (gzip.compress(listing(programme()))[:-20], "gzip"),
    ],
)
def test_what_is_no_whole_listing_takes_nothing_away(
    museum: Broadcaster, visits: Callable[[], list[Change]], body: bytes, said: str
) -> None:
    museum.breaks(200, body, "text/xml")
    with pytest.raises(SourceError) as caught:
        visits()
    assert said in str(caught.value)


def test_a_limit_gives_a_part_and_takes_nothing_away() -> None:
    body = listing(*(programme(f"<title>{n}</title>") for n in range(9)))
    changes = changes_of(body, limit=3)
    assert len(items_of(changes)) == 3
    assert not any(isinstance(one, Sweep) for one in changes)


def test_only_the_channels_that_were_asked_for() -> None:
    body = listing(programme(), programme("<title>Anders</title>", channel="x.tv"))
    (item,) = items_of(changes_of(body, Account(queries=("leie.tv",))))
    assert item.label == {"none": ("Kunst",)}


def test_a_packed_listing_is_unpacked() -> None:
    assert len(items_of(changes_of(gzip.compress(listing(programme()))))) == 1


# --- the document type


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE tv SYSTEM "xmltv.dtd">',
        "<!DOCTYPE tv SYSTEM 'http://xmltv.example/xmltv.dtd' >",
        '<!DOCTYPE tv PUBLIC "-//XMLTV//DTD 0.5//EN" "xmltv.dtd">',
        '<!DOCTYPE\n  tv\n SYSTEM\n "file:///etc/passwd">',
        "<!-- made by hand -->",
        "",
    ],
)
def test_a_reference_to_a_dtd_is_taken_out(doctype: str) -> None:
    body = listing(programme(), doctype=doctype)
    assert len(items_of(changes_of(body))) == 1
    left = without_reference(body)
    assert b"DOCTYPE" not in left
    assert left.count(b"\n") == body.count(b"\n"), "lines keep their numbers"


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE tv [<!ENTITY a "b">]>',
        '<!DOCTYPE tv SYSTEM "xmltv.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE tv SYSTEM "xmltv.dtd"[]>',
        '<!DOCTYPE tv SYSTEM "a"> <!DOCTYPE tv [<!ENTITY a "b">]>',
        '<!DOCTYPE tv SYSTEM "a>b">',
        '<!DOCTYPE tv SYSTEM "a" "b">',
        "<!DOCTYPE tv>",
        '<!doctype tv SYSTEM "xmltv.dtd">',
        '<!DOCTYPE other SYSTEM "xmltv.dtd">',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_any_other_document_type_is_refused(doctype: str, encoding: str) -> None:
    body = listing(programme("<desc>&a;</desc>"), doctype=doctype).decode().replace("UTF-8", encoding)
    with pytest.raises(SourceError):
        changes_of(body.encode(encoding))


def test_an_entity_is_not_looked_up() -> None:
    with pytest.raises(SourceError):
        changes_of(listing(programme("<desc>&passwd;</desc>")))


@given(st.text(alphabet="<>!DOCTYPE tvSYSTEM\"'[]xENITY-\n", max_size=80))
def test_no_document_type_ever_reaches_the_parser_but_with_its_declarations(text: str) -> None:
    """Whatever is taken out had nothing between brackets."""
    body = f'<?xml version="1.0"?>{text}<!DOCTYPE tv SYSTEM "a" {text}><tv/>'.encode()
    left = without_reference(body)
    assert left.count(b"[") == body.count(b"[")
    assert left.count(b"<!DOCTYPE") >= body.count(b"<!DOCTYPE") - 1


# --- when


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("20261203200000 +0100", "2026-12-03T20:00:00+01:00"),
        ("20261203190000 +0000", "2026-12-03T20:00:00+01:00"),
        ("20261203190000 UTC", "2026-12-03T20:00:00+01:00"),
        ("20261203190000Z", "2026-12-03T20:00:00+01:00"),
        ("20260703200000", "2026-07-03T20:00:00+02:00"),
        ("202607032000", "2026-07-03T20:00:00+02:00"),
        ("2026070320", "2026-07-03T20:00:00+02:00"),
        ("20260703", "2026-07-03T00:00:00+02:00"),
        ("20260703190000 BST", "2026-07-03T20:00:00+02:00"),
        ("20260703190000 +01:00", "2026-07-03T20:00:00+02:00"),
        ("20260703190000 Europe/London", "2026-07-03T20:00:00+02:00"),
        ("  20261203200000.000   CET ", "2026-12-03T20:00:00+01:00"),
    ],
)
def test_times(told: str, meant: str) -> None:
    found = moment(told)
    assert found is not None
    assert found.isoformat() == meant


@pytest.mark.parametrize(
    "told",
    [
        *(
            "",
            "2026",
            "202612",
            "20261303",
            "20261203250000",
            "20261203200000 XYZ",
            "20261203 +9999",
            "x" * 99,
        ),
        *("20261203200000 ../../etc/passwd", "00000000", "99991231235959 -1200"),
    ],
)
def test_what_is_no_time(told: str) -> None:
    assert moment(told) is None


def test_days() -> None:
    assert [day(one) for one in ("19901011", "1990-10", "1990", "199", "in 1990")] == [
        "1990-10-11",
        "1990-10",
        "1990",
        "",
        "",
    ]


def times_of(*programmes: str) -> list[tuple[str, str]]:
    items = items_of(changes_of(listing(*programmes)))
    return [(one.start[11:16], one.end[11:16]) for item in items for one in item.occurrences]


def test_what_does_not_say_when_it_stops_goes_on_until_the_next() -> None:
    assert times_of(
        programme("<title>A</title>"),
        programme("<title>B</title>", start="20261203203000"),
        programme("<title>Elsewhere</title>", start="20261203201000", channel="x.tv"),
    ) == [("20:00", "20:30"), ("20:30", ""), ("20:10", "")]


def test_programmes_that_begin_together_also_end_together() -> None:
    assert times_of(
        programme("<title>A</title>", clumpidx="0/2"),
        programme("<title>B</title>", clumpidx="1/2"),
        programme("<title>C</title>", start="20261203210000", stop="20261203213000"),
    ) == [("20:00", "21:00"), ("20:00", "21:00"), ("21:00", "21:30")]


def test_programmes_may_overlap() -> None:
    assert times_of(
        programme("<title>A</title>", stop="20261203220000"),
        programme("<title>B</title>", start="20261203210000", stop="20261203230000"),
    ) == [("20:00", "22:00"), ("21:00", "23:00")]


def test_the_length_says_when_it_stops_if_nothing_else_does() -> None:
    assert times_of(programme('<length units="minutes">45</length>')) == [("20:00", "20:45")]
    assert times_of(programme('<length units="days">45</length>')) == [("20:00", "")]
    assert times_of(programme('<length units="hours">-1</length>')) == [("20:00", "")]
    assert times_of(programme(), programme("<title>B</title>", start="20261205")) == [
        ("20:00", ""),
        ("00:00", ""),
    ]


def test_stopping_before_it_begins_is_not_believed() -> None:
    assert times_of(programme(stop="20261203190000")) == [("20:00", "")]


def test_the_same_programme_again_is_the_same_item() -> None:
    (item,) = items_of(
        changes_of(
            listing(
                programme("<title>  Journaal </title>", start="20261204190000"),
                programme("<title>Journaal</title>", start="20261203190000"),
                programme("<title>Journaal</title>", start="20261203190000"),
            )
        )
    )
    assert [one.start[:10] for one in item.occurrences] == ["2026-12-03", "2026-12-04"]


def test_episodes_are_told_apart() -> None:
    one, two = items_of(
        changes_of(
            listing(
                programme("<title lang='nl'>Thuis</title><sub-title lang='nl'>Deel 1</sub-title>"),
                programme("<title lang='nl'>Thuis</title><sub-title>Deel 2</sub-title>"),
            )
        )
    )
    assert (one.label, two.label) == ({"nl": ("Thuis: Deel 1",)}, {"nl": ("Thuis: Deel 2",)})
    assert one.id != two.id


def test_a_number_of_its_own_is_its_name() -> None:
    item = only('<episode-num system="dd_progid">EP01234567.0012</episode-num>')
    assert item.id == "xmltv:tv:leie.tv:EP01234567.0012"


def test_a_channel_in_two_listings_is_of_each() -> None:
    body = listing(
        programme(), programme('<episode-num system="dd_progid">EP1.1</episode-num>', start="20261204200000")
    )
    one, other = (
        {
            put.value.id
            for put in XMLTVSource(name, URL, Answer(body, URL), now=lambda: NOW).changes("")
            if isinstance(put, Put)
        }
        for name in ("tv", "radio")
    )
    assert len(one) == 3
    assert not one & other


def test_of_very_many_broadcasts_those_to_come_stay() -> None:
    hours = [datetime(2026, 11, 15, tzinfo=UTC) + timedelta(hours=n) for n in range(480)]
    (item,) = items_of(changes_of(listing(*(programme(start=f"{one:%Y%m%d%H%M%S} +0000") for one in hours))))
    # It is Tuesday noon: what ends now is the first, and the last of the listing is on Friday.
    assert item.occurrences[0].end == "2026-12-01T13:00:00+01:00"
    assert datetime.fromisoformat(item.occurrences[-1].start) == hours[-1]
    long = [datetime(2026, 11, 1, tzinfo=UTC) + timedelta(hours=n) for n in range(210)]
    (over,) = items_of(changes_of(listing(*(programme(start=f"{one:%Y%m%d%H%M%S} +0000") for one in long))))
    assert len(over.occurrences) == 200
    assert datetime.fromisoformat(over.occurrences[-1].start) == long[-1]


# --- what


def test_all_that_a_programme_says() -> None:
    item = only(
        '<title lang="nl">De schilder</title><title lang="fr">Le peintre</title>'
        '<desc lang="nl">\n    Een film over\n    een schilder.\n\n    Met muziek.\n</desc>'
        "<credits><director>Chantal</director><actor role='x'>Delphine<image>https://x/a.jpg</image></actor></credits>"
        "<date>19750514</date><category lang='en'>Drama</category><category lang='nl'>Film</category>"
        "<language>Frans</language><icon src='https://leie.example/a.jpg'/>"
        "<url>https://www.wikidata.org/wiki/Q1312</url><country>BE</country>"
        '<episode-num system="xmltv_ns">2 . 9/12 . 0/1</episode-num><previously-shown/>'
        "<rating system='Kijkwijzer'><value>12</value></rating><rating><value>AL</value></rating>"
    )
    assert item.label == {"nl": ("De schilder",), "fr": ("Le peintre",)}
    assert item.summary == {"nl": ("Een film over een schilder.\n\nMet muziek.",)}
    assert item.creator == {"none": ("Chantal",)}
    assert [term.label["none"][0] for term in item.terms] == ["Chantal", "Delphine"]
    assert (item.date, item.decade) == ({"none": ("1975-05-14",)}, 1970)
    assert item.subjects == ({"en": ("Drama",)}, {"nl": ("Film",)})
    assert item.languages == ("fr",)
    assert item.thumbnail == "https://leie.example/a.jpg"
    assert item.same_as == ("wikidata:Q1312",)
    assert item.warnings == ({"none": ("Kijkwijzer 12",)},)
    assert [one.value.get("nl", one.value.get("none")) for one in item.metadata] == [
        ("Delphine",),
        ("S3 E10",),
        ("BE",),
        ("herhaling",),
    ]


@pytest.mark.parametrize(
    ("inside", "features"),
    [
        ('<subtitles type="teletext"/>', ("captions",)),
        ('<subtitles type="deaf-signed"/>', ("signLanguage",)),
        ('<subtitles type="onscreen"/>', ()),
        ("<audio><described/></audio>", ("audioDescription",)),
        ("<audio-described/>", ("audioDescription",)),
        ("<category>Met Vlaamse Gebarentaal</category>", ("signLanguage",)),
    ],
)
def test_for_who_hears_or_sees_less(inside: str, features: tuple[str, ...]) -> None:
    assert only(inside).features == features


def test_a_channel_that_plays() -> None:
    channels = '<channel id="leie.tv"><display-name>Leie</display-name>{}</channel>'
    page = "<url>https://leie.example/</url><url>https://leie.example/live/master.m3u8</url>"
    item = only("", channels=channels.format(page), stop="20261203210000 +0100")
    (media,) = item.media
    assert (media.kind, media.url) == (MediaKind.VIDEO, "https://leie.example/live/master.m3u8")
    assert media.live == ("2026-12-03T20:00:00+01:00", "2026-12-03T21:00:00+01:00")
    assert item.homepage == item.occurrences[0].online == "https://leie.example/"
    assert only("", channels=channels.format("<url>https://leie.example/</url>")).media == ()


def test_the_stream_is_live_at_the_next_broadcast() -> None:
    channels = '<channel id="leie.tv"><url>https://leie.example/a.m3u8</url></channel>'
    starts = ("20261128200000", "20261202200000", "20261204200000")
    (item,) = items_of(changes_of(listing(*(programme(start=one) for one in starts), channels=channels)))
    assert item.media[0].live[0] == "2026-12-02T20:00:00+01:00"
    assert len(item.occurrences) == 3


# --- what goes wrong


def test_one_bad_programme_harms_nothing_else() -> None:
    changes = changes_of(
        listing(
            programme("<title>A</title>"),
            programme("<title>B</title>", start="soon"),
            programme("<title>C</title>"),
        )
    )
    assert [one.label["none"][0] for one in items_of(changes)] == ["A", "C"]
    (fault,) = faults_of(changes)
    assert "start" in fault
    sweep = changes[-1]
    assert isinstance(sweep, Sweep)
    assert len([id for id in sweep.ids if not id.startswith("xmltv:tv:channel:")]) == 3, "B is not gone"


def test_a_programme_that_can_not_be_named_takes_nothing_away() -> None:
    changes = changes_of(listing(programme(), programme("<title> </title>"), programme(channel="")))
    assert len(items_of(changes)) == 1
    assert len(faults_of(changes)) == 2
    assert not any(isinstance(one, Sweep) for one in changes)


def test_a_thousand_faults_are_told_in_a_few() -> None:
    changes = changes_of(listing(*(programme(f"<title>{n}</title>", start="x") for n in range(1_000))))
    assert len(faults_of(changes)) == 51
    assert "950" in faults_of(changes)[-1]


def test_hostile_values_stay_outside() -> None:
    item = only(
        "<title>&lt;script&gt;alert(1)&lt;/script&gt;Titel\u202e</title><icon src='file:///etc/passwd'/>"
        "<url>javascript:alert(1)</url><url>http://me:secret@x.example/</url>"
        "<icon src='data:image/png;base64,xx'/>"
    )
    assert item.label == {"none": ("Titel",)}
    assert (item.thumbnail, item.homepage) == ("", "")
    assert "secret" not in str(changes_of(listing(programme(start="x"), programme())))


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_time_and_any_channel_is_read_or_told(start: str, channel: str) -> None:
    letters = str.maketrans({chr(code): "" for code in (*range(32), 0xFFFE, 0xFFFF)})
    told = f"start={quoteattr(start.translate(letters))} channel={quoteattr(channel.translate(letters))}"
    changes = changes_of(listing(f"<programme {told}><title>x</title></programme>"))
    assert items_of(changes) or faults_of(changes)


# --- real ones


@real
@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*/*.xml")), ids=lambda path: path.stem)
def test_real_listings_are_read(path: Path) -> None:
    changes = list(harvest(str(path), "xmltv", NoNetwork()))
    assert all(item.label and item.occurrences and item.provider for item in items_of(changes))
    assert items_of(changes) or path.stem == "empty"
    assert isinstance(changes[-1], Sweep)


@real
def test_a_real_listing_in_full() -> None:
    (item,) = items_of(list(harvest(str(FIXTURES / "t-data" / "test.xml"), "xmltv", NoNetwork())))
    assert item.label == {"de": ("blah",), "en": ("blah",)}
    assert item.occurrences[0].start == "2000-06-03T16:33:00+02:00"
    assert item.features == ("captions",)
    assert item.warnings == ({"none": ("MPAA PG",)},)
    assert item.provider == {"de": ("3SAT",)}


@real
def test_white_space_makes_no_other_programme() -> None:
    assert (
        len(items_of(list(harvest(str(FIXTURES / "t-data" / "whitespace.xml"), "xmltv", NoNetwork())))) == 1
    )
