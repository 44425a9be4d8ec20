"""One event of UiTdatabank as an Item."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.uitdatabank.event import read, what_it_is
from kiosk.catalogue.uitdatabank.values import identity, place, prices, web
from kiosk.errors import SourceError
from kiosk.model import Item

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
ID = "85b04295-479c-40f5-b3dd-469dfb4387b3"
DE_BIJLOKE = {
    "@id": "https://io.uitdatabank.be/places/e2b",
    "@type": "Place",
    "mainLanguage": "nl",
    "name": {"nl": "De Bijloke"},
    "address": {
        "nl": {
            "addressCountry": "BE",
            "addressLocality": "Gent",
            "postalCode": "9000",
            "streetAddress": "Godshuizenlaan 2",
        }
    },
    "geo": {"latitude": 51.0455, "longitude": "3.7149"},
    "terms": [{"id": "3.17.1.0.0", "label": "Ringleiding", "domain": "facility"}],
    "contactPoint": {"url": ["www.bijloke.be"], "email": ["zaal@bijloke.example"], "phone": ["09 323 61 11"]},
}


def item(**fields: Any) -> Item:
    event = {
        "@id": f"https://io.uitdatabank.be/events/{ID}",
        "mainLanguage": "nl",
        "name": {"en": "Organ concert", "nl": "Orgelconcert"},
        "startDate": "2026-12-03T20:00:00+01:00",
        **fields,
    }
    return read(event, source="uit", now=NOW)


# --- who and where


@pytest.mark.parametrize(
    ("written", "known"),
    [
        (f"https://io.uitdatabank.be/event/{ID}", f"uitdatabank:{ID}"),
        (f"https://io-test.uitdatabank.be/events/{ID}/?x=1#y", f"uitdatabank:{ID}"),
        (ID, f"uitdatabank:{ID}"),
        ("https://x/event/a b%2F..", "uitdatabank:a%20b%2F.."),
        ("%{baseUrl}/events/%{id}", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_an_event_is_known_by_the_last_part_of_its_identifier(written: object, known: str) -> None:
    assert identity(written) == known


def test_a_hall_is_told_with_its_address_and_page() -> None:
    (one,) = item(location=DE_BIJLOKE).occurrences
    assert one.place is not None
    assert one.place.address == "Godshuizenlaan 2, 9000 Gent"
    assert (one.place.latitude, one.place.longitude) == (51.0455, 3.7149)
    assert one.place.homepage == "https://www.bijloke.be/"


@pytest.mark.parametrize(
    "location",
    [
        None,
        "%{placeId}",
        {"@type": "Place"},
        {"@id": "https://x/places/00000000-0000-0000-0000-000000000000", "name": {"nl": "Online"}},
        {**DE_BIJLOKE, "isDummyPlaceForEducationEvents": True},
        {"address": {"nl": {"addressLocality": "___", "postalCode": "0000", "streetAddress": "___ "}}},
    ],
)
def test_a_stand_in_for_a_place_is_hidden(location: object) -> None:
    assert place(location) is None


def test_a_place_without_an_identifier_or_language_is_still_one() -> None:
    told = place(
        {"name": "Parochiezaal", "address": {"addressLocality": "Amsterdam", "addressCountry": "NL"}}
    )
    assert told is not None
    assert told.name == {"none": ("Parochiezaal",)}
    assert told.address == "Amsterdam, NL"


def test_who_organises_it_shows_it() -> None:
    one = item(
        organizer={"name": "Orgelkring", "contactPoint": {"email": ["jan@orgel.example"]}},
        creator="jan@x.example",
    )
    assert one.creator == one.provider == {"nl": ("Orgelkring",)}
    assert item().provider == {"none": ("UiTdatabank",)}
    assert "example" not in repr(one)


# --- from elsewhere


@pytest.mark.parametrize(
    ("told", "online", "at_a_place"),
    [
        (
            {"attendanceMode": "online", "onlineUrl": "https://live.example/1"},
            "https://live.example/1",
            False,
        ),
        ({"attendanceMode": "mixed", "onlineUrl": "https://live.example/1"}, "https://live.example/1", True),
        ({"attendanceMode": "offline", "onlineUrl": "https://live.example/1"}, "", True),
        ({"onlineUrl": "https://live.example/1"}, "https://live.example/1", True),
        ({"attendanceMode": "online", "onlineUrl": "javascript:alert(1)"}, "", False),
        (
            {"attendanceMode": "online", "videos": [None, {"url": "https://youtu.be/fn-4RbxXThE"}]},
            "https://youtu.be/fn-4RbxXThE",
            False,
        ),
        ({"videos": [{"url": "https://vimeo.com/1"}]}, "", True),
    ],
)
def test_it_says_whether_it_can_be_followed_from_elsewhere(
    told: dict[str, Any], online: str, at_a_place: bool
) -> None:
    one = item(location=DE_BIJLOKE, **told)
    assert [(o.online, o.place is not None) for o in one.occurrences] == [(online, at_a_place)]
    assert one.media == ()  # a page with a film is nothing to play


def test_a_trailer_is_named() -> None:
    one = item(videos=[{"url": "https://vimeo.com/1"}])
    assert any(s.value == {"none": ("https://vimeo.com/1",)} for s in one.metadata)


# --- for whom


def test_facilities_of_the_event_and_of_the_building_are_features() -> None:
    terms = [
        {"id": "3.33.0.0.0", "domain": "facility"},
        {"id": "9.9.9.9.9", "label": "Rolstoeltoegankelijk", "domain": "facility"},
        {"id": "3.26.0.0.0", "label": "Parkeerplaats", "domain": "facility"},
        {"id": "1.1.1.1.1", "label": "Audiodescriptie", "domain": "theme"},
        None,
    ]
    one = item(terms=terms, location=DE_BIJLOKE)
    assert one.features == ("signLanguage", "wheelchair", "inductionLoop")
    assert any("Parkeerplaats" in s.value.get("nl", ()) for s in one.metadata)


@pytest.mark.parametrize(
    ("told", "warned"),
    [
        ({"typicalAgeRange": "18-"}, "Vanaf 18 jaar"),
        ({"typicalAgeRange": "16 - 99"}, "Vanaf 16 jaar"),
        ({"typicalAgeRange": "6-12"}, ""),
        ({"typicalAgeRange": "-"}, ""),
        ({"typicalAgeRange": "4/10"}, ""),
        ({"typicalAgeRange": None}, ""),
        ({"childrenOnly": True}, "Alleen voor kinderen"),
    ],
)
def test_only_what_matters_to_a_grown_up_is_a_warning(told: dict[str, Any], warned: str) -> None:
    assert [one["nl"][0] for one in item(**told).warnings] == ([warned] if warned else [])


# --- money, seats, days


def test_prices_are_told_with_those_of_uitpas() -> None:
    told = prices(
        [
            {"category": "base", "price": 12, "priceCurrency": "EUR"},
            {"category": "tariff", "price": "0,00", "name": "Begeleider"},
            {"category": "uitpas", "price": 2.4, "name": {"nl": "Kansentarief"}},
            {"category": "base", "price": 100, "name": {"nl": "Klas"}, "groupPrice": True},
            {"category": "base", "price": -1},
            {"category": "base", "price": None},
            {"price": float("nan")},
        ],
        "nl",
    )
    assert [(one.amount, one.label["nl"][0]) for one in told] == [
        (12.0, "Basistarief"),
        (0.0, "Begeleider"),
        (2.4, "UiTPAS: Kansentarief"),
        (100.0, "Klas (groepsprijs)"),
    ]


@pytest.mark.parametrize(
    ("told", "page"),
    [
        ({"url": "https://tickets.example/1", "phone": "info@x.example"}, "https://tickets.example/1"),
        ({"url": "www.tickets.example"}, "https://www.tickets.example/"),
        ({"url": "zie website"}, ""),
        ({"url": "jan@tickets.example"}, ""),
        ({"url": "https://tickets.example/1", "availabilityEnds": "2026-11-01T00:00:00+00:00"}, ""),
        ([[]], ""),
        ([{"priceCurrency": "EUR", "price": 0}], ""),
        (None, ""),
    ],
)
def test_a_page_to_book_is_one_that_can_be_opened(told: object, page: str) -> None:
    assert item(bookingInfo=told).booking == page


@pytest.mark.parametrize(
    ("told", "until"),
    [
        ("2026-12-03T22:00:00+01:00", "2026-12-03T21:00:00Z"),
        ("2026-12-03T22:00:00", "2026-12-03T21:00:00Z"),  # without a zone it is Brussels
        ("2100-01-01T00:00:00+00:00", ""),
        ("22/04/2017", ""),
        (None, ""),
    ],
)
def test_until_when_it_may_be_shown(told: object, until: str) -> None:
    assert item(availableTo=told).shown_until == until


def test_why_it_was_called_off_is_told() -> None:
    one = item(status={"type": "Unavailable", "reason": {"nl": "De organist is ziek"}})
    assert one.occurrences[0].status == "cancelled"
    assert any(s.value == {"nl": ("De organist is ziek",)} for s in one.metadata)


# --- words and pictures


def test_words_are_plain_and_the_main_language_is_first() -> None:
    one = item(description={"nl": "<p>Bach &amp; Franck</p><script>x</script>", "fr": None})
    assert list(one.label) == ["nl", "en"]
    assert one.summary == {"nl": ("Bach & Franck",)}
    with pytest.raises(SourceError, match="no title"):
        item(name={"nl": "<b></b>"})


def test_pictures_are_credited() -> None:
    one = item(
        mediaObject=[
            {
                "@type": "schema:ImageObject",
                "contentUrl": "//images.uitdatabank.be/a.jpeg",
                "thumbnailUrl": "https://images.uitdatabank.be/t.jpeg",
                "description": "Het orgel",
                "copyrightHolder": "An De Smet",
                "inLanguage": "nl",
            },
            {"contentUrl": "https://x.example/film.mp4", "copyrightHolder": "An De Smet"},
        ]
    )
    (media,) = one.media
    assert (media.url, media.alt) == ("https://images.uitdatabank.be/a.jpeg", {"nl": ("Het orgel",)})
    assert one.thumbnail == "https://images.uitdatabank.be/t.jpeg"
    assert one.required_statement is not None
    assert one.required_statement.value == {"none": ("© An De Smet",)}


def test_a_page_for_people_is_found() -> None:
    ours = f"http://www.uitinvlaanderen.be/agenda/e/orgel/{ID}"
    contact = {"url": ["", "https://orgel.example/1"]}
    assert item(sameAs=[None, "http://other.example/", ours], contactPoint=contact).homepage == ours
    assert item(contactPoint=contact).homepage == "https://orgel.example/1"
    assert item(organizer={"url": "http://kring.example"}).homepage == "http://kring.example/"
    assert web("mailto:jan@x.example") == ""


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ({"@id": "https://x/places/1"}, "place"),
        ({"@type": "Organizer"}, "organizer"),
        ({"@context": "/api/1.0/event.jsonld", "@id": "x"}, "event"),
        (
            {"@id": "http://example.com/entity/1", "name": "x", "calendarType": "single", "location": 1},
            "event",
        ),
        ({"name": {"nl": "x"}, "calendarType": "permanent", "address": {}}, "place"),
        ({"title": "x"}, ""),
        ([], ""),
    ],
)
def test_a_document_says_what_it_is(document: object, kind: str) -> None:
    assert what_it_is(document) == kind


# --- anything at all

KEYS = "nl @id name url text terms label domain price address type reason title"
FIELDS = (
    "@id @type mainLanguage name description location organizer terms theme type priceInfo bookingInfo "
    "mediaObject image videos sameAs status audience typicalAgeRange availableFrom availableTo modified "
    "created calendarSummary production performer contactPoint attendanceMode onlineUrl publisher "
    "childrenOnly"
)
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYS.split()) | st.text(max_size=6),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(FIELDS.split()), JSON, max_size=6))
def test_any_event_is_read_or_has_no_title(event: dict[str, Any]) -> None:
    what_it_is(event)
    try:
        one = read(event, source="uit", now=NOW, id="uitdatabank:x")
    except SourceError:
        return
    assert one.label
    assert one.provider
    assert one.id.startswith("uitdatabank:")
    for url in (one.homepage, one.booking, one.thumbnail, *(media.url for media in one.media)):
        assert url == "" or url.startswith(("http://", "https://"))
