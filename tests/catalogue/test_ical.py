"""Calendars: a museum that changes its programme, the traps of real ones, and rules without end."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.account import Account
from kiosk.catalogue.icalendar import text as ical_text
from kiosk.catalogue.icalendar.source import ICalendarSource
from kiosk.catalogue.icalendar.times import MAX_OCCURRENCES, Expansion
from kiosk.catalogue.icalendar.zones import Zones
from kiosk.catalogue.source import harvest
from kiosk.errors import BadAnswer, KioskError, SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Collection, Fault, Gone, Item, Kind, MediaKind, Put, Sweep
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.ical_museum import CalendarMuseum, calendar
from tests.catalogue.list_museum import Answer, NoNetwork

FIXTURES = SHARED / "fixtures" / "icalendar"
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
URL = "https://museum.example/agenda.ics?key=secret"


def changes_of(body: bytes, limit: int = 0) -> list[Change]:
    source = ICalendarSource("agenda", URL, Answer(body, URL), limit=limit, now=lambda: NOW)
    return list(source.changes(""))


def items_of(changes: list[Change]) -> list[Item]:
    return [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Item)]


def faults_of(changes: list[Change]) -> list[str]:
    return [one.what for one in changes if isinstance(one, Fault)]


def event(lines: str, head: str = "") -> Item:
    """The one Item of a calendar with one event; lines without a UID, title or time get them."""
    for name, line in (
        ("UID", "UID:1"),
        ("SUMMARY", "SUMMARY:Concert"),
        ("DTSTART", "DTSTART:20261203T200000"),
    ):
        if f"{name}:" not in lines and f"{name};" not in lines:
            lines = f"{line}\n{lines}"
    (item,) = items_of(changes_of(calendar(lines, head=head)))
    return item


def starts(item: Item) -> list[str]:
    return [one.start for one in item.occurrences]


@pytest.fixture
def museum() -> Iterator[CalendarMuseum]:
    with CalendarMuseum() as open_museum:
        assert isinstance(open_museum, CalendarMuseum)
        yield open_museum


@pytest.fixture
def visits(museum: CalendarMuseum) -> Iterator[Callable[[], list[Change]]]:
    with Fetcher(private_hosts=[museum.host], pause_seconds=0.01, deadline_seconds=10) as fetcher:
        source = ICalendarSource(museum.source, museum.url, fetcher, now=lambda: NOW)
        yield lambda: list(source.changes(""))


# --- a museum with a calendar


def test_an_event_is_published_changed_and_withdrawn(
    museum: CalendarMuseum, visits: Callable[[], list[Change]]
) -> None:
    museum.publishes("Rondleiding")
    id = museum.publishes("Concert", duration="PT2H", location="De Roma", last_modified="x")
    item = items_of(visits())[1]
    assert (item.id, item.kind, item.label) == (id, Kind.EVENT, {"none": ("Concert",)})
    (once,) = item.occurrences
    assert (once.start, once.end) == ("2026-12-03T20:00:00+01:00", "2026-12-03T22:00:00+01:00")
    assert once.place is not None
    assert once.place.name == {"none": ("De Roma",)}
    assert item.provider == {"none": ("Museum aan de Leie, Gent",)}

    museum.changes("Concert", "Groot concert")
    changes = visits()
    assert [one.label["none"][0] for one in items_of(changes)] == ["Rondleiding", "Groot concert"]
    shelf, sweep = changes[-2:]
    assert isinstance(shelf, Put)
    assert isinstance(shelf.value, Collection)
    assert shelf.value.members[1] == id
    assert isinstance(sweep, Sweep)
    assert id in sweep.ids

    museum.withdraws("Groot concert")
    changes = visits()
    assert isinstance(changes[-1], Sweep)
    assert id not in changes[-1].ids


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_refusal_takes_nothing_away(
    museum: CalendarMuseum, visits: Callable[[], list[Change]], status: int
) -> None:
    for _ in range(5):
        museum.breaks(status)
    with pytest.raises(BadAnswer):
        visits()


def test_a_server_that_asks_for_patience_gets_it(
    museum: CalendarMuseum, visits: Callable[[], list[Change]]
) -> None:
    museum.publishes("Concert")
    museum.breaks(429)
    assert len(items_of(visits())) == 1


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"<html><body>Log in</body></html>", "a web page"),
        (b'{"error": "quota"}', "no iCalendar"),
        (b"", "empty"),
        (b"\x1f\x8b\x08\x00broken", "gzip"),
    ],
)
def test_an_error_that_says_it_is_fine_takes_nothing_away(
    museum: CalendarMuseum, visits: Callable[[], list[Change]], body: bytes, said: str
) -> None:
    museum.breaks(200, body, "text/calendar")
    with pytest.raises(SourceError) as caught:
        visits()
    assert said in str(caught.value)


def test_a_calendar_that_is_cut_short_takes_nothing_away(
    museum: CalendarMuseum, visits: Callable[[], list[Change]]
) -> None:
    for number in range(10):
        museum.publishes(f"Concert {number}")
    whole = museum.document()
    museum.breaks(200, whole[: whole.index(b"SUMMARY:Concert 7") + 12], "text/calendar")
    changes = visits()
    assert [one.label["none"][0] for one in items_of(changes)] == [f"Concert {n}" for n in range(7)]
    assert any("cut short" in what for what in faults_of(changes))
    assert not any(isinstance(one, Sweep) for one in changes)


def test_a_limit_gives_a_part_and_takes_nothing_away() -> None:
    body = calendar(*(f"UID:{n}\nSUMMARY:S\nDTSTART:20261203T200000" for n in range(9)))
    changes = changes_of(body, limit=3)
    assert len(items_of(changes)) == 3
    assert not any(isinstance(one, Sweep) for one in changes)


def test_an_empty_calendar_has_nothing_any_more() -> None:
    changes = changes_of(calendar())
    assert faults_of(changes) == ["lists no events."]
    assert isinstance(changes[-1], Sweep)


def test_the_password_goes_along(museum: CalendarMuseum) -> None:
    museum.publishes("Concert")
    with Fetcher(private_hosts=[museum.host], pause_seconds=0.01) as fetcher:
        source = ICalendarSource(
            "agenda", museum.url, fetcher, account=Account(user="u", password="p"), now=lambda: NOW
        )
        assert len(items_of(list(source.changes("")))) == 1


def test_one_bad_event_harms_nothing_else() -> None:
    good = "UID:{}\nSUMMARY:Goed\nDTSTART:20261203T200000"
    changes = changes_of(
        calendar(
            good.format("a"),
            "UID:b\nSUMMARY:Fout\nDTSTART:INVALID-DATE",
            "UID:c\nDTSTART:20261203T200000",
            "UID:d\nSUMMARY;;;=:Fout\nDTSTART;;VALUE=DATE:20261203",
            "UID:e\nNONSENSE WITHOUT A COLON\nSUMMARY:Toch goed\nDTSTART:20261203T200000",
            good.format("f"),
        )
    )
    assert [one.id for one in items_of(changes)] == ["ical:agenda:a", "ical:agenda:e", "ical:agenda:f"]
    assert len(faults_of(changes)) == 3
    sweep = changes[-1]
    assert isinstance(sweep, Sweep)
    assert {"ical:agenda:b", "ical:agenda:c", "ical:agenda:d"} <= sweep.ids, "what can't be read is not gone"


def test_an_event_in_two_calendars_is_a_work_of_each() -> None:
    body = calendar(
        "UID:1\nSUMMARY:Concert\nDTSTART:20261203T200000", "SUMMARY:Zonder\nDTSTART:20261203T200000"
    )
    one, other = (
        {
            put.value.id
            for put in ICalendarSource(name, URL, Answer(body, URL), now=lambda: NOW).changes("")
            if isinstance(put, Put)
        }
        for name in ("zaal", "stad")
    )
    assert len(one) == 3
    assert not one & other


# --- when


def test_a_time_without_a_zone_is_the_time_here() -> None:
    assert starts(event("DTSTART:20260703T200000")) == ["2026-07-03T20:00:00+02:00"]
    assert starts(event("DTSTART:20261203T190000Z")) == ["2026-12-03T20:00:00+01:00"]


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("Europe/London", "2026-07-03T20:00:00+01:00"),
        ("Romance Standard Time", "2026-07-03T20:00:00+02:00"),
        ('"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', "2026-07-03T20:00:00+02:00"),
        ("/mozilla.org/20070129_1/Europe/London", "2026-07-03T20:00:00+01:00"),
        ("posix/Europe/Vaduz", "2026-07-03T20:00:00+02:00"),
        ("UTC+11", "2026-07-03T20:00:00+11:00"),
        ("GMT-0330", "2026-07-03T20:00:00-03:30"),
        ("Etc/../../../etc/passwd", "2026-07-03T20:00:00+02:00"),
        ("Zürich (Sommerzeit) ☀", "2026-07-03T20:00:00+02:00"),
    ],
)
def test_zones_without_a_definition(zone: str, start: str) -> None:
    assert starts(event(f"DTSTART;TZID={zone}:20260703T200000")) == [start]


def test_a_zone_that_nobody_knows_is_told_once() -> None:
    line = "SUMMARY:S\nDTSTART;TZID=Narnia:20261203T200000"
    changes = changes_of(calendar(f"UID:1\n{line}", f"UID:2\n{line}"))
    assert len(items_of(changes)) == 2
    assert [what for what in faults_of(changes) if "Narnia" in what] == faults_of(changes)[:1]


ZONE = """BEGIN:VTIMEZONE
TZID:{}
BEGIN:STANDARD
DTSTART:19710101T020000
TZOFFSETTO:-0100
TZOFFSETFROM:+0000
RRULE:FREQ={};BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19710301T020000
TZOFFSETTO:+0000
TZOFFSETFROM:-0100
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE"""


def test_a_zone_of_the_calendars_own() -> None:
    item = event("DTSTART;TZID=Midden-Aarde:20261203T200000", head=ZONE.format("Midden-Aarde", "YEARLY"))
    assert starts(item) == ["2026-12-03T20:00:00-01:00"]


def test_a_zone_does_not_stay_for_the_next_calendar() -> None:
    event("DTSTART;TZID=Gondor:20261203T200000", head=ZONE.format("Gondor", "YEARLY"))
    assert starts(event("DTSTART;TZID=Gondor:20261203T200000")) == ["2026-12-03T20:00:00+01:00"]


def test_a_zone_that_changes_every_second_is_not_believed() -> None:
    item = event("DTSTART;TZID=Mordor:20261203T200000", head=ZONE.format("Mordor", "SECONDLY"))
    assert starts(item) == ["2026-12-03T20:00:00+01:00"]


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        ("DTEND:20261203T220000", "2026-12-03T22:00:00+01:00"),
        ("DURATION:PT90M", "2026-12-03T21:30:00+01:00"),
        ("DURATION:P1D", "2026-12-04T20:00:00+01:00"),
        ("DURATION:P999999999999999999W", ""),
        ("DURATION:-PT1H", ""),
        ("DTEND:20261203T190000", ""),
        ("DTEND:nonsense", ""),
        ("DTEND;VALUE=DATE:20261204", "2026-12-04T00:00:00+01:00"),
    ],
)
def test_when_it_ends(lines: str, end: str) -> None:
    assert event(f"DTSTART:20261203T200000\n{lines}").occurrences[0].end == end


def test_a_whole_day_is_from_midnight_to_midnight() -> None:
    (day,) = event("DTSTART;VALUE=DATE:20261203").occurrences
    assert (day.start, day.end) == ("2026-12-03T00:00:00+01:00", "2026-12-04T00:00:00+01:00")
    (same,) = event("DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261203").occurrences
    assert same.end == "2026-12-04T00:00:00+01:00"
    (summer,) = event("DTSTART;VALUE=DATE:20261001\nDTEND;VALUE=DATE:20261201").occurrences
    assert (summer.start, summer.end) == ("2026-10-01T00:00:00+02:00", "2026-12-01T00:00:00+01:00")


def test_a_series_over_the_change_to_winter_time_stays_at_eight() -> None:
    source = ICalendarSource(
        "a",
        URL,
        Answer(calendar("UID:1\nSUMMARY:S\nDTSTART:20260101T200000\nRRULE:FREQ=WEEKLY;BYDAY=TH"), URL),
        now=lambda: datetime(2026, 10, 20, tzinfo=UTC),
    )
    (item,) = items_of(list(source.changes("")))
    assert starts(item)[:2] == ["2026-10-22T20:00:00+02:00", "2026-10-29T20:00:00+01:00"]


def test_a_series_with_dates_left_out_added_moved_and_cancelled() -> None:
    series = "UID:1\nSUMMARY:Repetitie\nLOCATION:Zaal A\nDTSTART;TZID=Europe/Brussels:20261203T200000\n"
    changes = changes_of(
        calendar(
            series
            + "DTEND;TZID=Europe/Brussels:20261203T220000\nRRULE:FREQ=WEEKLY;COUNT=5\n"
            + "EXDATE;TZID=Europe/Brussels:20261210T200000\nRDATE;TZID=Europe/Brussels:20261212T150000",
            "UID:1\nSUMMARY:Repetitie elders\nLOCATION:Zaal B\n"
            "RECURRENCE-ID;TZID=Europe/Brussels:20261217T200000\nDTSTART;TZID=Europe/Brussels:20261217T190000",
            "UID:1\nSUMMARY:Repetitie\nSTATUS:CANCELLED\nRECURRENCE-ID:20261224T190000Z\n"
            "DTSTART;TZID=Europe/Brussels:20261224T200000",
        )
    )
    (item,) = items_of(changes)
    assert item.label == {"none": ("Repetitie",)}
    assert [
        (one.start[5:16], one.status, one.place and one.place.name["none"][0]) for one in item.occurrences
    ] == [
        ("12-03T20:00", "", "Zaal A"),
        ("12-12T15:00", "", "Zaal A"),
        ("12-17T19:00", "", "Zaal B"),
        ("12-24T20:00", "cancelled", "Zaal A"),
        ("12-31T20:00", "", "Zaal A"),
    ]
    assert item.occurrences[0].end == "2026-12-03T22:00:00+01:00"


def test_a_date_that_differs_and_is_private_is_left_out() -> None:
    changes = changes_of(
        calendar(
            "UID:1\nSUMMARY:S\nDTSTART:20261203T200000\nRRULE:FREQ=DAILY;COUNT=2",
            "UID:1\nSUMMARY:S\nCLASS:PRIVATE\nRECURRENCE-ID:20261204T200000\nDTSTART:20261204T200000",
        )
    )
    assert starts(items_of(changes)[0]) == ["2026-12-03T20:00:00+01:00"]


def test_the_newest_version_counts() -> None:
    old = "UID:1\nSUMMARY:Oud\nDTSTART:20261203T200000\nSEQUENCE:1"
    new = "UID:1\nSUMMARY:Nieuw\nDTSTART:20261205T200000\nSEQUENCE:2"
    (item,) = items_of(changes_of(calendar(new, old)))
    assert item.label == {"none": ("Nieuw",)}
    assert starts(item) == ["2026-12-05T20:00:00+01:00"]


def test_several_dates_under_one_name_are_one_event() -> None:
    line = "UID:1\nSUMMARY:S\nDTSTART:202612{}T200000"
    (item,) = items_of(changes_of(calendar(line.format("05"), line.format("03"))))
    assert starts(item) == ["2026-12-03T20:00:00+01:00", "2026-12-05T20:00:00+01:00"]


def test_a_series_that_is_over_keeps_its_first_date() -> None:
    item = event("DTSTART:20200102T200000\nRRULE:FREQ=WEEKLY;UNTIL=20200301T000000Z")
    assert starts(item) == ["2020-01-02T20:00:00+01:00"]


def test_added_periods() -> None:
    item = event(
        "DTSTART:20261203T200000\nRDATE;VALUE=PERIOD:20261204T100000/20261204T120000,20261205T100000/PT1H"
    )
    assert [(one.start[8:13], one.end[8:13]) for one in item.occurrences[1:]] == [
        ("04T10", "04T12"),
        ("05T10", "05T11"),
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=100000000",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        f"FREQ=DAILY;BYHOUR={','.join(map(str, range(24)))};BYMINUTE=0,10,20,30,40,50",
        "FREQ=YEARLY;BYDAY=1000MO",
        "FREQ=FORTNIGHTLY",
        "FREQ=WEEKLY;COUNT=-1",
        "COUNT=3",
        "nonsense",
    ],
)
def test_a_rule_that_nobody_can_follow_leaves_the_first_date(rule: str) -> None:
    changes = changes_of(calendar(f"UID:1\nSUMMARY:S\nDTSTART:20200103T200000\nRRULE:{rule}"))
    assert starts(items_of(changes)[0]) == ["2020-01-03T20:00:00+01:00"]
    (fault,) = [one for one in changes if isinstance(one, Fault)]
    assert fault.partial
    assert "repeats" in fault.what
    assert isinstance(changes[-1], Sweep)


def test_a_rule_for_each_hour_gives_no_more_than_can_be_shown() -> None:
    assert len(event("DTSTART:20261101T100000\nRRULE:FREQ=HOURLY").occurrences) == MAX_OCCURRENCES


def test_rules_that_take_too_long_are_left_alone() -> None:
    """Of those that never come true each takes seconds; the clock of this test goes faster."""
    ticks = iter(range(1_000))
    expansion = Expansion(Zones({}), NOW, seconds=1.5, clock=lambda: float(next(ticks)))
    lines = ["DTSTART:20261201T200000", "RRULE:FREQ=DAILY"]
    said = [expansion.times([expansion.part(ical_text.properties(lines))]) for _ in range(4)]
    assert [len(times) for times, _ in said] == [90, 90, 1, 1]
    assert "too long" in said[-1][1]


def test_spaces_in_a_rule_are_no_matter() -> None:
    item = event("DTSTART:20261203T200000\nRRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TH, FR")
    assert len(item.occurrences) == 4


# --- what


def test_all_that_an_event_says() -> None:
    item = event(
        "SUMMARY;LANGUAGE=nl:Avond\\, met muziek\nSUMMARY;LANGUAGE=fr:Soirée\n"
        "DESCRIPTION:<p>Een <b>avond</b>.</p><p>Welkom!</p>\nURL:https://museum.example/avond\n"
        "LOCATION;LANGUAGE=nl:De Roma\\nTurnhoutsebaan 286\\n2140 Antwerpen\nGEO:51.2155;4.4367\n"
        "CATEGORIES:Muziek,Rolstoeltoegankelijk\nCATEGORIES:Jazz\\, live\n"
        "IMAGE;VALUE=URI;DISPLAY=BADGE:https://museum.example/klein.png\n"
        "IMAGE;VALUE=URI;DISPLAY=FULLSIZE;FMTTYPE=image/jpeg:https://museum.example/groot\n"
        "LAST-MODIFIED:20261101T101500Z\nX-COST:12\\,50\nX-TICKETS-URL:https://tickets.example/1"
    )
    assert item.label == {"nl": ("Avond, met muziek",), "fr": ("Soirée",)}
    assert item.summary == {"none": ("Een avond.\n\nWelkom!",)}
    assert item.homepage == "https://museum.example/avond"
    assert item.subjects == (
        {"none": ("Muziek",)},
        {"none": ("Rolstoeltoegankelijk",)},
        {"none": ("Jazz, live",)},
    )
    assert item.features == ("wheelchair",)
    assert item.thumbnail == "https://museum.example/groot"
    assert item.modified == "2026-11-01T10:15:00Z"
    assert [one.amount for one in item.prices] == [12.5]
    assert item.booking == "https://tickets.example/1"
    place = item.occurrences[0].place
    assert place is not None
    assert place.name == {"nl": ("De Roma",)}
    assert place.address == "Turnhoutsebaan 286, 2140 Antwerpen"
    assert (place.latitude, place.longitude) == (51.2155, 4.4367)


def test_a_place_on_one_line() -> None:
    place = event("LOCATION:De Roma\\, Turnhoutsebaan 286\\, 2140 Antwerpen").occurrences[0].place
    assert place is not None
    assert (place.name["none"][0], place.address) == ("De Roma", "Turnhoutsebaan 286, 2140 Antwerpen")


@pytest.mark.parametrize("geo", ["200;4", "x;y", "51.2", "nan;nan"])
def test_a_place_that_is_nowhere_on_earth(geo: str) -> None:
    place = event(f"LOCATION:Gent\nGEO:{geo}").occurrences[0].place
    assert place is not None
    assert (place.latitude, place.longitude) == (0.0, 0.0)


def test_an_event_to_follow_from_elsewhere() -> None:
    (once,) = event(
        "LOCATION:Online\nCONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+3212345\n"
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO,MODERATOR:https://meet.example/host\n"
        "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://meet.example/abc"
    ).occurrences
    assert (once.place, once.online) == (None, "https://meet.example/abc")
    assert event("LOCATION:https://zoom.example/j/1").occurrences[0].online == "https://zoom.example/j/1"
    assert event("LOCATION:Online\nURL:https://m.example/x").occurrences[0].online == "https://m.example/x"


def test_a_stream_is_live_while_the_event_is() -> None:
    item = event(
        "DTSTART:20261124T200000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY\n"
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://live.example/a/master.m3u8\nURL:https://museum.example/x"
    )
    (media,) = item.media
    assert (media.kind, media.url) == (MediaKind.VIDEO, "https://live.example/a/master.m3u8")
    assert media.live == ("2026-12-01T20:00:00+01:00", "2026-12-01T22:00:00+01:00")
    assert item.homepage == "https://museum.example/x"


def test_an_attached_film_is_no_broadcast() -> None:
    item = event(
        "ATTACH;FMTTYPE=video/mp4:https://museum.example/trailer\nATTACH:https://museum.example/a.pdf"
    )
    (media,) = item.media
    assert (media.kind, media.live) == (MediaKind.VIDEO, ("", ""))


def test_what_does_not_take_place() -> None:
    assert [one.status for one in event("STATUS:CANCELLED").occurrences] == ["cancelled"]
    body = calendar(
        "UID:1\nSUMMARY:S\nDTSTART:20261203T200000",
        "UID:2\nSUMMARY:S\nDTSTART:20261203T200000\nRECURRENCE-ID:20261203T200000",
        head="METHOD:CANCEL",
    )
    gone, fault = changes_of(body)
    assert gone == Gone(id="ical:agenda:1")
    assert isinstance(fault, Fault)


@pytest.mark.parametrize("secrecy", ["PRIVATE", "CONFIDENTIAL", "private"])
def test_what_is_private_is_left_out_and_taken_away(secrecy: str) -> None:
    changes = changes_of(calendar(f"UID:1\nSUMMARY:Tandarts\nDTSTART:20261203T200000\nCLASS:{secrecy}"))
    assert items_of(changes) == []
    assert isinstance(changes[-1], Sweep)
    assert "ical:agenda:1" not in changes[-1].ids


def test_nobody_and_no_key_is_remembered() -> None:
    changes = changes_of(
        calendar(
            "UID:1\nSUMMARY:S\nDTSTART:20261203T200000\nORGANIZER;CN=An Peeters:mailto:an@example.org\n"
            "ATTENDEE;CN=Jan:mailto:jan@example.org\nCONTACT:Els\\, 0470 12 34 56",
            "UID:2\nSUMMARY:S",
        )
    )
    told = " ".join(map(str, changes))
    assert not any(secret in told for secret in ("an@example", "jan@", "Peeters", "0470", "key=secret"))


def test_events_without_a_uid_have_a_name_that_lasts() -> None:
    body = calendar("SUMMARY:Eerste\nDTSTART:20261203T200000", "SUMMARY:Tweede\nDTSTART:20261203T200000")
    first, second = (one.id for one in items_of(changes_of(body)))
    assert first != second
    assert [one.id for one in items_of(changes_of(body))] == [first, second]


# --- how it is written


@pytest.mark.parametrize(
    "write",
    [
        lambda body: b"\xef\xbb\xbf" + body,
        lambda body: body.replace(b"\r\n", b"\n"),
        lambda body: body.replace(b"\r\n", b"\r"),
        lambda body: body.replace(b"\r\n", b"\r\r\n"),
        lambda body: body.decode().encode("utf-16"),
        lambda body: body.decode().encode("cp1252"),
        lambda body: body.replace(b"SUMMARY:", b"SUMMARY\r\n\r\n :"),
        lambda body: body.replace("é".encode(), b"\xc3\r\n \xa9"),
        lambda body: body.replace(b"BEGIN:VEVENT", b"begin:vevent").replace(b"SUMMARY", b"summary"),
        lambda body: body.replace(b"VERSION:2.0\r\n", b""),
        lambda body: b"\r\n\r\n" + body,
        lambda body: body.replace(b"END:VEVENT", b"BEGIN:VALARM\r\nSUMMARY:Wek\r\nEND:VALARM\r\nEND:VEVENT"),
        lambda body: body.replace(b"END:VEVENT", b"X-LONG:" + b"x" * 100_000 + b"\r\nEND:VEVENT"),
    ],
    ids=[
        "mark", "LF", "CR", "CR CR LF", "UTF-16", "Windows-1252", "fold before the colon", "fold in a letter",
        "small letters", "no version", "empty lines", "an alarm inside", "a very long line",
    ],
)  # fmt: skip
def test_letters_and_lines(write: Callable[[bytes], bytes]) -> None:
    body = calendar("UID:1\nSUMMARY:Café chantant\nDTSTART:20261203T200000")
    (item,) = items_of(changes_of(write(body)))
    assert item.label == {"none": ("Café chantant",)}
    assert starts(item) == ["2026-12-03T20:00:00+01:00"]


LINES = [
    *(f"{way}:{what}" for way in ("BEGIN", "END") for what in ("VCALENDAR", "VEVENT", "VTIMEZONE", "VALARM")),
    *("BEGIN:STANDARD", "END:STANDARD", "TZID:X", "TZOFFSETFROM:+0100", "TZOFFSETTO:+9900"),
    *("UID:1", "UID:2", "SUMMARY:x", "STATUS:CANCELLED", "METHOD:CANCEL", "CALSCALE:x", "LAST-MODIFIED:0"),
    *(
        "DTSTART:20261203T200000",
        "DTSTART;VALUE=DATE:20261203",
        "DTSTART:0",
        "DTSTART;TZID=X:99991231T235959",
    ),
    *("DTEND:00010101", "DURATION:P1W", "DURATION:x", "GEO:1", "SEQUENCE:x", "CATEGORIES:", ":", ";=:", "é"),
    *("RRULE:FREQ=WEEKLY", "RRULE:", "RDATE:", "EXDATE:x", "EXDATE;VALUE=DATE:20261210"),
    *("RDATE;VALUE=PERIOD:20261204T100000/PT1H", "ATTACH;VALUE=BINARY:x"),
    *("RECURRENCE-ID:20261210T200000", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261210"),
]


@given(st.lists(st.sampled_from(LINES), max_size=25))
@settings(max_examples=120, deadline=None)
def test_whatever_the_lines_are_it_is_read_or_refused(lines: list[str]) -> None:
    try:
        changes = changes_of("\r\n".join(["BEGIN:VCALENDAR", *lines]).encode())
    except SourceError:
        return
    for item in items_of(changes):
        assert item.label
        assert starts(item) == sorted(starts(item), key=datetime.fromisoformat) != []


# --- real ones


@real
@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.ics")), ids=lambda path: path.stem)
def test_real_calendars_are_read(path: Path) -> None:
    changes = list(harvest(str(path), "icalendar", NoNetwork()))
    assert changes
    assert all(item.label and item.occurrences and item.provider for item in items_of(changes))


@real
@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("america_new_york", "2014-08-29T08:00:00-04:00"),
        ("issue_218_bad_tzid", "2017-02-28T23:00:00+11:00"),
        ("issue_165_missing_event", "2015-07-03T10:00:00+02:00"),
        ("issue_722_timezone_transition_ambiguity", "2024-03-03T08:00:00+12:00"),
        ("timezone_same_start", "2017-02-24T12:00:00-08:00"),
        ("issue_313_globally_unique_tzid", "2020-04-26T14:00:00+02:00"),
        ("multiple_calendar_components", "2003-12-25T00:00:00+01:00"),
        ("issue_104_broken_calendar", "2014-04-01T02:00:00+02:00"),
    ],
)
def test_traps_of_real_calendars(name: str, start: str) -> None:
    changes = list(harvest(str(FIXTURES / f"{name}.ics"), "icalendar", NoNetwork()))
    assert items_of(changes)[0].occurrences[0].start == start


@real
def test_the_guests_of_a_real_meeting_stay_out() -> None:
    changes = list(harvest(str(FIXTURES / "property_params.ics"), "icalendar", NoNetwork()))
    assert len(items_of(changes)) == 1
    assert "@" not in json.dumps([str(one) for one in changes])


def test_a_file_that_is_not_there() -> None:
    with pytest.raises(KioskError):
        list(harvest("/nowhere/agenda.ics", "icalendar", NoNetwork()))
