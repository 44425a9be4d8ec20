"""When, where, what it costs, and what to take along: in words that people say."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.model import Holding, Item, Kind, Occurrence, Place, Price
from kiosk.store.related import Near, Reason
from kiosk.store.relations import span
from kiosk.ui.words import when
from kiosk.ui.work import going, nearby, qr
from kiosk.ui.work.going import Around

FIRST, LAST = datetime(1900, 1, 2), datetime(2199, 1, 1)  # noqa: DTZ001 - hypothesis adds the zone
CET = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 26, 12, tzinfo=CET)
LANGUAGES = ("en", "nl")
KROOK = Place(
    name={"nl": ("De Krook",)}, address="Makebaplein 1, 9000 Gent", latitude=51.0487, longitude=3.728
)
NEAR = Near(51.0667, 3.728, 15)


def at(start: str, end: str = "", **fields: Any) -> Occurrence:
    return Occurrence(start=start, end=end, **fields)


def work(kind: Kind, **fields: Any) -> Item:
    return Item(id="w", source="s", kind=kind, label={"en": ("Work",)}, **fields)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2026-11-26T20:00:00+01:00", "", "today at 20:00"),
        ("2026-11-26T23:30:00+00:00", "", "today at 23:30"),
        ("2026-11-27T09:05:00+01:00", "", "tomorrow at 9:05"),
        ("2026-12-03T20:00:00+01:00", "", "Thursday 3 December at 20:00"),
        ("2027-12-03T20:00:00+01:00", "", "3 December 2027 at 20:00"),
        ("2026-11-26T11:00:00+01:00", "2026-11-26T13:00:00+01:00", "now, until 13:00"),
        ("2026-12-03T00:00:00+01:00", "2026-12-04T00:00:00+01:00", "Thursday 3 December"),
        (
            "2026-12-03T00:00:00+01:00",
            "2026-12-06T00:00:00+01:00",
            "Thursday 3 December – Saturday 5 December",
        ),
        ("2026-11-20T00:00:00+01:00", "2026-12-06T00:00:00+01:00", "now, until Saturday 5 December"),
        ("2026-12-03T00:00:00+01:00", "", "Thursday 3 December"),
        ("2026-11-27T00:00:00+01:00", "2026-11-27T02:00:00+01:00", "tomorrow at midnight"),
        ("2026-11-26T11:00:00+01:00", "2026-11-27T00:00:00+01:00", "now, until midnight"),
        ("soon", "", ""),
    ],
)
def test_when(qapp: QGuiApplication, start: str, end: str, said: str) -> None:
    assert when.moment(at(start, end), NOW, "en") == said


def test_a_german_day_is_an_ordinal(qapp: QGuiApplication) -> None:
    assert when.moment(at("2026-12-03T20:00:00+01:00"), NOW, "de").startswith("Donnerstag, 3. Dezember ")
    assert when.moment(at("2027-12-03T20:00:00+01:00"), NOW, "de").startswith("3. Dezember 2027 ")


def test_a_time_is_told_on_the_clock_of_its_place(qapp: QGuiApplication) -> None:
    in_summer = at("2027-06-03T20:00:00+02:00")
    assert when.moment(in_summer, NOW, "en").endswith("at 20:00")
    start = datetime(2026, 12, 3, 19, tzinfo=UTC).timestamp()
    assert when.next_time(start, start + 7200, now=NOW, language="en") == "Thu 3 Dec, 20:00"
    assert when.next_time(start, start + 90_000, now=NOW, language="nl") == "do 3 dec"
    soon = NOW.timestamp() + 3600
    assert when.next_time(soon, soon + 7200, now=NOW, language="en") == "today at 13:00"
    assert when.next_time(soon - 7200, soon, now=NOW, language="en") == "now, until 13:00"
    assert when.leaf_at(start, NOW, "nl") == ["donderdag", "3", "december"]
    assert when.leaf_at(start - 10**7, NOW, "en") == ["Thursday", "26", "November"]


@given(
    st.datetimes(FIRST, LAST, timezones=st.just(UTC)),
    st.datetimes(timezones=st.just(UTC)),
    st.sampled_from(["nl", "fr", "de", "en"]),
)
def test_whatever_the_times_something_is_said(start: datetime, end: datetime, language: str) -> None:
    assert when.moment(at(start.isoformat(), end.isoformat()), NOW, language)


@pytest.mark.parametrize("end", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00", "2200-01-01T00:00:00Z"])
def test_a_year_that_nobody_sees_harms_no_shelf(qapp: QGuiApplication, end: str) -> None:
    assert when.moment(at("2026-12-03T20:00:00+01:00", end), NOW, "en") == "Thursday 3 December at 20:00"
    assert when.moment(at(end, end), NOW, "en") == ""
    finish = span(at("2026-12-03T20:00:00+01:00", end))
    assert finish is not None
    assert when.next_time(*finish, now=NOW, language="en")


def test_where_and_how_far(qapp: QGuiApplication) -> None:
    assert when.where(KROOK, 2.1, LANGUAGES) == "De Krook, Gent · 2\u00a0km"
    assert when.where(KROOK, 0.2, LANGUAGES) == "De Krook, Gent · less than 1\u00a0km"
    assert (
        when.where(Place(name={"nl": ("Bib Gent",)}, address="X 1, 9000 Gent"), None, LANGUAGES) == "Bib Gent"
    )
    assert when.where(None, 3, LANGUAGES) == ""


def test_what_stands_in_the_way(qapp: QGuiApplication) -> None:
    start = "2026-12-03T20:00:00+01:00"
    assert when.state(at(start, status="cancelled", online="https://x.example/")) == "cancelled"
    assert when.state(at(start, status="soldout")) == "sold out"
    assert when.state(at(start, online="https://x.example/", place=KROOK)) == "also online"
    assert when.state(at(start, online="https://x.example/")) == "online"
    assert when.state(at(start)) == ""


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"available": True, "shelf": "BREL"}, "De Krook, Gent · on the shelf at BREL"),
        ({"available": True}, "De Krook, Gent · on the shelf"),
        ({"back": "2026-12-05"}, "De Krook, Gent · lent out, back Saturday 5 December"),
        ({"back": "never"}, "De Krook, Gent · lent out"),
        ({"back": "2026-10-03"}, "De Krook, Gent · lent out"),
        (
            {"hours": ("2026-11-26 10:00-12:30 13:00-18:00",)},
            "De Krook, Gent · lent out · open today 10:00–12:30, 13:00–18:00",
        ),
        ({"hours": ("2026-11-26", "2026-11-27 10:00-18:00")}, "De Krook, Gent · lent out · closed today"),
        ({"hours": ("2026-11-20 10:00-18:00",)}, "De Krook, Gent · lent out"),
        ({"asked": "2026-11-24T12:00:00+01:00"}, "De Krook, Gent · lent out · as of Tuesday 24 November"),
        ({"asked": "2026-11-26T10:00:00+01:00"}, "De Krook, Gent · lent out"),
    ],
)
def test_a_copy(qapp: QGuiApplication, fields: dict[str, Any], said: str) -> None:
    assert when.holding(Holding(place=KROOK, **fields), None, NOW, "en", LANGUAGES) == said


def test_prices(qapp: QGuiApplication) -> None:
    assert when.prices((), "nl", LANGUAGES) == ""
    assert when.prices((Price(amount=0),), "en", LANGUAGES) == "free"
    told = (Price(amount=6, label={"nl": ("Basis",)}), Price(amount=0, label={"nl": ("Kinderen",)}))
    assert when.prices(told, "nl", ("nl",)).replace("\u00a0", " ") == "Basis: € 6,00 · Kinderen: free"
    assert when.prices(told[:1], "nl", ("nl",)).replace("\u00a0", " ") == "€ 6,00"


def test_the_page_of_an_event_tells_three_times_and_how_many_more(qapp: QGuiApplication) -> None:
    times = tuple(at(f"2026-12-{day:02}T20:00:00+01:00", place=KROOK) for day in (1, 2, 3, 4, 5))
    past = at("2026-11-01T20:00:00+01:00", place=KROOK)
    event = work(Kind.EVENT, occurrences=(past, *times), prices=(Price(amount=0),))
    told = [one.text for one in going.lines(event, Around(now=lambda: NOW, near=NEAR), LANGUAGES)]
    assert told[0] == "Tuesday 1 December at 20:00 · De Krook, Gent · 2\u00a0km"
    assert told[4:] == ["and 1 more times", "Makebaplein 1, 9000 Gent", "free"]
    assert going.leaf(event, Around(now=lambda: NOW), LANGUAGES) == ["Tuesday", "1", "December"]
    assert going.lines(work(Kind.FILM, occurrences=times), Around(now=lambda: NOW), LANGUAGES) == []


def test_nobody_travels_for_nothing(qapp: QGuiApplication) -> None:
    days = (("01", "cancelled"), ("02", "soldout"), ("03", ""), ("04", ""))
    times = tuple(at(f"2026-12-{day}T20:00:00+01:00", place=KROOK, status=status) for day, status in days)
    event = work(
        Kind.EVENT, occurrences=times, booking="https://tickets.example/", homepage="https://e.example/"
    )
    told = [one.text for one in going.lines(event, Around(now=lambda: NOW), LANGUAGES)]
    assert [line.split(" ")[0] for line in told[:4]] == ["Thursday", "Friday", "cancelled", "sold"]
    assert going.leaf(event, Around(now=lambda: NOW), LANGUAGES) == ["Thursday", "3", "December"]
    assert going.to_take(event, NOW) == ("https://tickets.example/", "book")
    gone = work(
        Kind.EVENT, occurrences=times[:2], booking="https://tickets.example/", homepage="https://e.example/"
    )
    assert going.to_take(gone, NOW) == ("https://e.example/", "read")
    off = work(Kind.EVENT, occurrences=times[:1])
    assert going.leaf(off, Around(now=lambda: NOW), LANGUAGES) == []


def test_what_is_online_can_be_watched(qapp: QGuiApplication) -> None:
    live = at("2026-12-01T20:00:00+01:00", online="https://live.example/")
    assert going.to_take(work(Kind.EVENT, occurrences=(live,)), NOW) == ("https://live.example/", "watch")


def test_the_address_to_take_along(qapp: QGuiApplication) -> None:
    page = "https://museum.example/werk"
    shelf = Holding(place=KROOK, reserve="https://bib.example/reserveer")
    book = work(Kind.BOOK, homepage=page, holdings=(Holding(place=KROOK), shelf))
    event = work(Kind.EVENT, homepage=page, booking="https://tickets.example/")
    found = [going.to_take(one, NOW) for one in (book, event, work(Kind.FILM, homepage=page))]
    assert found == [
        ("https://bib.example/reserveer", "reserve"),
        ("https://tickets.example/", "book"),
        (page, "read"),
    ]
    assert going.to_take(work(Kind.FILM), NOW) == ("", "")


def test_a_square_holds_the_address_and_one_that_is_too_long_is_none() -> None:
    assert qr.picture("https://museum.example/").startswith("data:image/png;base64,")
    assert qr.picture("https://museum.example/" + "a" * 5000) == ""


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Brel, Jacques (1929-1978)", "about Jacques Brel"),
        ("Jacques Brel", "about Jacques Brel"),
        ("Venster, naar Hokusai", "about Venster, naar Hokusai"),
        ("Gent, Brugge, Antwerpen", "about Gent, Brugge, Antwerpen"),
    ],
)
def test_why_it_is_told(qapp: QGuiApplication, name: str, said: str) -> None:
    assert nearby.reason(Reason("about", {"none": (name,)}), LANGUAGES) == said
