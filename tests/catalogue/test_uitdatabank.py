"""UiTdatabank: against a Search API over HTTP that keeps publiq's rules, and against publiq's own samples."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue.account import Account
from kiosk.catalogue.source import harvest
from kiosk.catalogue.uitdatabank.source import AGAIN, UiTdatabankSource
from kiosk.errors import KioskError, SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Fault, Gone, Item, Kind, Occurrence, Put, Sweep
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.uitdatabank_museum import KEY, Answer, Museum, uitdatabank_museum

FIXTURES = SHARED / "fixtures" / "uitdatabank"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def museum() -> Iterator[Museum]:
    with uitdatabank_museum() as opened:
        yield opened


@pytest.fixture
def fetcher(museum: Museum) -> Iterator[Fetcher]:
    with Fetcher(private_hosts={museum.host}, pause_seconds=0.01) as opened:
        yield opened


def source(museum: Museum, fetcher: Fetcher, query: str = "", **more: Any) -> UiTdatabankSource:
    more = {"account": museum.account, "now": lambda: NOW, "wait": lambda _: None, **more}
    return UiTdatabankSource("uit", museum.url + query, fetcher, **more)


def titles(changes: list[Change]) -> list[str]:
    return [c.value.label["nl"][0] for c in changes if isinstance(c, Put)]


def gone(changes: list[Change]) -> set[str]:
    return {c.id for c in changes if isinstance(c, Gone)}


def faults(changes: list[Change]) -> list[str]:
    return [c.what for c in changes if isinstance(c, Fault)]


def id_of(museum: Museum, title: str) -> str:
    return "uitdatabank:" + museum.named(title)["@id"].rpartition("/")[2]


def bookmark(changes: list[Change]) -> str:
    return next((c.bookmark for c in reversed(changes) if not isinstance(c, Fault) and c.bookmark), "")


# --- all, and then the news


def test_everything_comes_page_after_page_and_is_swept(museum: Museum, fetcher: Fetcher) -> None:
    ids = {museum.publishes(f"Concert {n}") for n in range(25)}
    museum.most = 10
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == [f"Concert {n}" for n in range(25)]
    assert isinstance(changes[-1], Sweep)
    assert changes[-1].ids == ids
    assert not faults(changes)
    assert all(one["start"] == "0" for one in museum.asked)  # the pages follow each other in time
    assert all(one["sort[modified]"] == "asc" and one["embed"] == "true" for one in museum.asked)


def test_the_first_time_only_what_may_be_shown_is_asked_for(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Vorig jaar", availableTo="2025-12-03T21:00:00+00:00")
    museum.publishes("Ontwerp", workflowStatus="DRAFT")
    museum.publishes("Schoolvoorstelling", audience={"audienceType": "education"})
    museum.publishes("Volgend jaar", availableFrom="2027-01-01T00:00:00+00:00")
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Volgend jaar"]
    assert not gone(changes)


def test_afterwards_only_what_changed_comes(museum: Museum, fetcher: Fetcher) -> None:
    for n in range(5):
        museum.publishes(f"Concert {n}")
    museum.now += timedelta(hours=2)
    museum.publishes("Het laatste")
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.changes("Concert 3", "Concert 3, met VGT-tolk")
    museum.asked.clear()
    changes = list(source(museum, fetcher).changes(mark))
    assert set(titles(changes)) == {"Het laatste", "Concert 3, met VGT-tolk"}  # an hour of overlap
    assert len(museum.asked) == 1
    assert museum.asked[0]["modifiedFrom"].endswith("+00:00")
    assert bookmark(changes) > mark


@pytest.mark.parametrize("status", ["DELETED", "REJECTED", "DRAFT"])
def test_what_was_withdrawn_goes(museum: Museum, fetcher: Fetcher, status: str) -> None:
    museum.publishes("Blijft")
    id = museum.publishes("Afgelast")
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.withdraws("Afgelast", status)
    changes = list(source(museum, fetcher).changes(mark))
    assert gone(changes) == {id}
    assert titles(changes) == ["Blijft"]


def test_what_is_for_others_now_or_is_over_goes(museum: Museum, fetcher: Fetcher) -> None:
    first, second = museum.publishes("Open"), museum.publishes("Lang")
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.changes("Open", "Voor leden", audience={"audienceType": "members"})
    museum.changes("Lang", "Kort", availableTo="2026-11-25T12:00:00+00:00")
    assert gone(list(source(museum, fetcher).changes(mark))) == {first, second}
    chosen = list(source(museum, fetcher, "?audienceType=*").changes(""))
    assert titles(chosen) == ["Voor leden"]


def test_all_is_read_again_before_written_out_hours_run_out(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Verhuist")
    id = museum.publishes(
        "Museum",
        calendarType="permanent",
        availableTo="2100-01-01T00:00:00+00:00",
        openingHours=[{"opens": "10:00", "closes": "18:00", "dayOfWeek": ["sunday"]}],
    )
    first = list(source(museum, fetcher).changes(""))
    museum.loses("Verhuist")
    later = NOW + AGAIN
    changes = list(source(museum, fetcher, now=lambda: later).changes(bookmark(first)))
    assert isinstance(changes[-1], Sweep)
    assert changes[-1].ids == {id}

    def last_day(told: list[Change]) -> str:
        return max(o.start for c in told if isinstance(c, Put) and c.value.id == id for o in times(c))

    assert last_day(first) < last_day(changes)


def times(change: Put) -> tuple[Occurrence, ...]:
    assert isinstance(change.value, Item)
    return change.value.occurrences


def test_another_choice_is_another_list(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Concert")
    mark = bookmark(list(source(museum, fetcher, "?regions=gem-gent").changes("")))
    assert not isinstance(list(source(museum, fetcher, "?regions=gem-gent").changes(mark))[-1], Sweep)
    assert isinstance(list(source(museum, fetcher, "?regions=gem-leuven").changes(mark))[-1], Sweep)
    for foreign in ("2026-11-26", "{}", '{"since": 1}', "[]"):
        assert isinstance(list(source(museum, fetcher).changes(foreign))[-1], Sweep)


def test_the_choice_is_asked_for_as_it_is_written(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Concert")
    query = (
        "?regions=gem-gent&termIds[]=0.50.4.0.0&attendanceMode=online,mixed&clientId=geheim&limit=5&start=9"
    )
    list(source(museum, fetcher, query).changes(""))
    asked = museum.asked[0]
    assert asked["regions"] == "gem-gent"
    assert asked["termIds[]"] == "0.50.4.0.0"
    assert asked["attendanceMode"] == "online,mixed"
    assert asked["disableDefaultFilters"] == "true"
    assert asked["workflowStatus"] == "READY_FOR_VALIDATION,APPROVED"
    assert asked["addressCountry"] == "BE"
    assert asked["start"] == "0"
    assert "clientId" not in asked


def test_several_queries_are_lists_of_one_source(museum: Museum, fetcher: Fetcher) -> None:
    ids = {museum.publishes("Concert"), museum.publishes("Theater")}
    account = Account(key=KEY, queries=('labels:"a=b" AND regions:nis-01000', "postalCode=9000"))
    changes = list(source(museum, fetcher, "?uitpas=true", account=account).changes(""))
    assert [(one.get("q"), one.get("postalCode")) for one in museum.asked] == [
        ('labels:"a=b" AND regions:nis-01000', None),
        (None, "9000"),
    ]
    assert all(one["uitpas"] == "true" for one in museum.asked)
    assert isinstance(changes[-1], Sweep)
    assert changes[-1].ids == ids


def test_what_one_list_may_not_show_another_may(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Ledendag", audience={"audienceType": "members"})
    account = Account(key=KEY, queries=("audienceType=members", "postalCode=9000"))
    first = list(source(museum, fetcher, account=account).changes(""))
    museum.changes("Ledendag", "Ledendag met gids")
    changes = list(source(museum, fetcher, account=account).changes(bookmark(first)))
    assert titles(changes)[-1] == "Ledendag met gids"
    assert not gone(changes)


def test_a_limit_ends_it_without_a_sweep(museum: Museum, fetcher: Fetcher) -> None:
    for n in range(5):
        museum.publishes(f"Concert {n}")
    changes = list(source(museum, fetcher, limit=3).changes(""))
    assert len(titles(changes)) == 3
    assert not bookmark(changes)


def test_a_stop_sweeps_nothing(museum: Museum, fetcher: Fetcher) -> None:
    for n in range(20):
        museum.publishes(f"Concert {n}")
    museum.most = 5
    changes = list(source(museum, fetcher, stop=lambda: len(museum.asked) > 1).changes(""))
    assert 0 < len(titles(changes)) < 20
    assert not bookmark(changes)


# --- a list that moves, and its limits


def test_nothing_is_stepped_over_while_events_change(museum: Museum, fetcher: Fetcher) -> None:
    for n in range(40):
        museum.publishes(f"Concert {n}")
    museum.most = 10

    def touch(number: int) -> None:  # one that was read jumps to the end: all after it move up
        if number <= 4:
            museum.changes(f"Concert {number}", f"Nieuw {number}")

    museum.before_answer = touch
    changes = list(source(museum, fetcher).changes(""))
    assert {f"Concert {n}" for n in range(5, 40)} | {f"Nieuw {n}" for n in range(1, 5)} <= set(
        titles(changes)
    )
    assert isinstance(changes[-1], Sweep)
    assert len(changes[-1].ids) == 40


@pytest.mark.parametrize("lost", ["Concert 9", "Concert 30"])
def test_a_list_that_loses_an_event_meanwhile_is_not_swept_and_the_news_goes_on(
    museum: Museum, fetcher: Fetcher, lost: str
) -> None:
    ids = {museum.publishes(f"Concert {n}") for n in range(40)}
    museum.most = 10

    def meanwhile(number: int) -> None:
        if number == 2:
            museum.withdraws(lost)  # no longer in a list of what may be shown

    museum.before_answer = meanwhile
    first = list(source(museum, fetcher).changes(""))
    assert {c.value.id for c in first if isinstance(c, Put)} >= ids - {id_of(museum, lost)}
    assert not any(isinstance(c, Sweep) for c in first)
    assert any("lost events while it was read" in one for one in faults(first))
    museum.now += timedelta(hours=2)
    museum.changes("Concert 20", "Nieuw 20")
    museum.asked.clear()
    second = list(source(museum, fetcher).changes(bookmark(first)))
    assert museum.asked[0]["modifiedFrom"]
    assert "Nieuw 20" in titles(second)
    assert gone(second) == {id_of(museum, lost)}
    assert json.loads(bookmark(second))["since"] > json.loads(bookmark(first))["since"]


def test_a_second_with_more_than_a_page_is_counted_off(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Voor")
    museum.step = timedelta(0)
    for n in range(35):
        museum.publishes(f"Samen {n}")
    museum.step = timedelta(seconds=1)
    museum.publishes("Na")
    museum.most = 10
    changes = list(source(museum, fetcher).changes(""))
    assert len(set(titles(changes))) == 37
    assert len(titles(changes)) == 37
    assert isinstance(changes[-1], Sweep)
    assert any(one.get("modifiedTo") == one["modifiedFrom"] for one in museum.asked if "modifiedFrom" in one)


def test_a_second_that_changes_while_it_is_counted_off_is_not_believed(
    museum: Museum, fetcher: Fetcher
) -> None:
    museum.step = timedelta(0)
    for n in range(35):
        museum.publishes(f"Samen {n}")
    museum.step = timedelta(seconds=1)
    museum.most = 10

    def touch(_: int) -> None:
        if museum.asked[-1]["start"] == "10":
            museum.changes("Samen 0", "Alleen")

    museum.before_answer = touch
    changes = list(source(museum, fetcher).changes(""))
    missing = {f"Samen {n}" for n in range(35)} - set(titles(changes))
    assert missing  # one was stepped over, and that is seen
    assert any("changed while it was read" in one for one in faults(changes))
    assert not bookmark(changes)
    assert not any(isinstance(c, Sweep) for c in changes)


def test_more_than_ten_thousand_are_read(museum: Museum, fetcher: Fetcher) -> None:
    for n in range(10_500):
        museum.publishes(f"{n}", location=None)
    changes = list(source(museum, fetcher).changes(""))
    assert len(set(titles(changes))) == 10_500
    assert isinstance(changes[-1], Sweep)


def test_more_than_ten_thousand_in_one_second_are_told(museum: Museum, fetcher: Fetcher) -> None:
    museum.step = timedelta(0)
    for n in range(10_200):
        museum.publishes(f"{n}")
    museum.step = timedelta(seconds=1)
    museum.publishes("Na")
    changes = list(source(museum, fetcher).changes(""))
    assert len(set(titles(changes))) == 10_001
    assert "Na" in titles(changes)
    assert any("more than 10000" in one for one in faults(changes))
    assert not bookmark(changes)


def test_a_list_in_an_order_of_its_own_is_not_believed(museum: Museum, fetcher: Fetcher) -> None:
    for n in range(30):
        museum.publishes(f"{n}")
    museum.most = 3
    # Three by three they go up in time, and each three is older than the one before.
    museum.order = lambda event: (-(int(event["name"]["nl"]) // 3), int(event["name"]["nl"]))
    changes = list(source(museum, fetcher).changes(""))
    assert any("order" in one for one in faults(changes))
    assert not any(isinstance(c, Sweep) for c in changes)


def test_a_change_in_a_year_to_come_does_not_hide_the_news(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Concert")
    museum.mistake = lambda answer: {
        **answer,
        "member": [{**one, "modified": "2095-12-22T23:00:00+00:00"} for one in answer["member"]],
    }
    mark = json.loads(bookmark(list(source(museum, fetcher).changes(""))))
    assert mark["since"] < NOW.isoformat()


def test_an_end_too_early_is_told(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Concert")
    museum.mistake = lambda answer: {
        **answer,
        "totalItems": 400,
        "member": answer["member"][: len(museum.asked) < 2],
    }
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Concert"]
    assert any("ends before its end" in one for one in faults(changes))
    assert not bookmark(changes)


@pytest.mark.parametrize("modified", ["2026-11-01T09:00:00+00:00", "morgen", None])
def test_a_page_that_comes_again_and_again_is_left(
    museum: Museum, fetcher: Fetcher, modified: str | None
) -> None:
    museum.publishes("Concert")
    first: list[Any] = []

    def same(answer: dict[str, Any]) -> object:
        first.extend({**one, "modified": modified} for one in answer["member"])
        return {**answer, "totalItems": 9_000, "member": first[:1]}

    museum.mistake = same
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Concert"]
    assert any("again and again" in one for one in faults(changes))
    assert not bookmark(changes)
    assert len(museum.asked) < 10


def test_a_list_out_of_order_is_counted_off(museum: Museum, fetcher: Fetcher) -> None:
    for n in range(30):
        museum.publishes(f"Concert {n}")
    museum.most = 10
    museum.mistake = lambda answer: {**answer, "member": answer["member"][::-1]}
    changes = list(source(museum, fetcher).changes(""))
    assert len(set(titles(changes))) == 30
    assert isinstance(changes[-1], Sweep)


def test_a_total_that_is_not_told_is_done_without(museum: Museum, fetcher: Fetcher) -> None:
    for n in range(301):
        museum.publishes(f"Concert {n}")
    museum.mistake = lambda answer: {"member": answer["member"]}
    changes = list(source(museum, fetcher).changes(""))
    assert len(set(titles(changes))) == 301
    assert isinstance(changes[-1], Sweep)


# --- what goes wrong


def test_one_bad_event_harms_no_other(museum: Museum, fetcher: Fetcher) -> None:
    bad = museum.publishes("Naamloos")
    museum.changes("Naamloos", "", name={})
    museum.publishes("Concert")
    museum.mistake = lambda answer: {
        **answer,
        "totalItems": 7,
        "member": [None, 7, {"@id": []}, {}, *answer["member"], ["x"]],
    }
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Concert"]
    (sweep,) = (c for c in changes if isinstance(c, Sweep))
    assert bad in sweep.ids  # it could not be read: that takes nothing away
    assert any("no title" in one for one in faults(changes))


def test_a_key_is_needed_and_a_wrong_one_is_told(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Concert")
    with pytest.raises(SourceError, match=r"needs a key\.") as missing:
        list(source(museum, fetcher, account=Account()).changes(""))
    assert "secrets.toml" in str(missing.value)
    assert not museum.asked
    with pytest.raises(SourceError, match="client id") as wrong:
        list(source(museum, fetcher, account=Account(key="verkeerd")).changes(""))
    assert "verkeerd" not in str(wrong.value)


def test_what_the_api_says_is_passed_on(museum: Museum, fetcher: Fetcher) -> None:
    problem = json.dumps(
        {
            "title": "Not Found",
            "type": "https://api.publiq.be/probs/url/not-found",
            "status": 404,
            "detail": "Unknown region",
        }
    ).encode()
    for status in (404, 200):
        museum.instead = [Answer(status, problem)]
        with pytest.raises(SourceError, match="Unknown region"):
            list(source(museum, fetcher, "?regions=xyz&clientId=geheim").changes(""))


@pytest.mark.parametrize(
    "answer",
    [
        Answer(403, b"<html>no</html>", "text/html"),
        Answer(200, b"<!doctype html><html><body>inloggen</body></html>", "text/html"),
        Answer(200, b'{"member": [{"@id": "https://io', "application/json"),
        Answer(200, b"", "application/json"),
        Answer(200, b"[]", "application/json"),
        Answer(200, b'{"member": 7}', "text/plain"),
        Answer(200, b"\xff\xfe\x00", "image/png"),
    ],
)
def test_an_answer_that_is_none_is_told(museum: Museum, fetcher: Fetcher, answer: Answer) -> None:
    museum.instead = [answer]
    with pytest.raises(KioskError):
        list(source(museum, fetcher).changes(""))


def test_a_server_in_trouble_later_takes_nothing_away(museum: Museum, fetcher: Fetcher) -> None:
    for n in range(20):
        museum.publishes(f"Concert {n}")
    museum.most = 10

    def fail(number: int) -> None:
        if number == 2:
            museum.instead = [Answer(400, b"{}")] * 3

    museum.before_answer = fail
    changes = list(source(museum, fetcher).changes(""))
    assert len(titles(changes)) == 10
    assert len(faults(changes)) == 1
    assert not bookmark(changes)


def test_it_waits_when_it_is_asked_to(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Concert")
    museum.instead = [Answer(429, b"", headers={"Retry-After": "1"})]
    changes = list(source(museum, fetcher, wait=None).changes(""))
    assert titles(changes) == ["Concert"]
    assert len(museum.asked) == 2


@pytest.mark.parametrize("path", ["places", "organizers"])
def test_a_list_of_something_else_is_told(museum: Museum, fetcher: Fetcher, path: str) -> None:
    url = museum.url.replace("/events", f"/{path}?q=x")
    with pytest.raises(SourceError, match="events"):
        list(UiTdatabankSource("uit", url, fetcher, account=museum.account).changes(""))


def test_places_among_offers_are_passed_over_and_duplicates_go(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Concert")
    museum.mistake = lambda answer: {
        **answer,
        "totalItems": 3,
        "member": [
            {"@id": "https://io.uitdatabank.be/places/a", "@type": "Place", "name": {"nl": "Zaal"}},
            {
                "@id": "https://io.uitdatabank.be/place/b",
                "@type": "Place",
                "duplicateOf": "https://x/place/a",
            },
            *answer["member"],
        ],
    }
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Concert"]
    assert gone(changes) == {"uitdatabank:b"}
    assert not faults(changes)


# --- files


def saved(tmp_path: Path, document: object, name: str = "event.json") -> list[Change]:
    path = tmp_path / name
    path.write_bytes(document if isinstance(document, bytes) else json.dumps(document).encode())
    with Fetcher() as door:
        return list(harvest(str(path), "uitdatabank", door))


EVENT = {"@id": "https://io.uitdatabank.be/event/abc", "name": {"nl": "Concert"}, "calendarType": "permanent"}


def test_an_event_a_page_and_a_list_are_read_from_a_file(tmp_path: Path) -> None:
    for document in (EVENT, {"@type": "PagedCollection", "member": [EVENT]}, [EVENT]):
        (put,) = saved(tmp_path, document)
        assert isinstance(put, Put)
        assert put.value.id == "uitdatabank:abc"


def test_an_event_without_an_identifier_is_known_by_its_file(tmp_path: Path) -> None:
    document = {
        "name": "Concert",
        "location": {"id": "%{placeId}"},
        "calendar": {"calendarType": "permanent"},
    }
    (first,), (again,) = saved(tmp_path, document), saved(tmp_path, document)
    assert isinstance(first, Put)
    assert isinstance(again, Put)
    assert first.value.id == again.value.id


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ({"@id": "https://x/places/a", "@type": "Place", "name": {"nl": "Zaal"}}, "is a place"),
        ({"@id": "https://x/organizers/a", "name": {"nl": "vzw"}}, "is an organiser"),
        ({"mainLanguage": "nl", "name": {"nl": "vzw"}, "url": "https://x.be"}, "is an organiser"),
        ({"member": [{"@id": "https://x/events/a", "@type": "Event"}]}, "embed=true"),
        (b'<?xml version="1.0"?><cdbxml><event/></cdbxml>', "CDBXML"),
        (b"@prefix schema: <https://schema.org/> .", "Turtle"),
        (b"a;b;c", "not JSON"),
        (b"", "is empty"),
        ({"regions": {"nis-01000": {"count": 4}}}, "no answer of the Search API"),
        ([7], "no event"),
        ({**EVENT, "workflowStatus": "DRAFT"}, "DRAFT"),
    ],
)
def test_another_document_is_told_in_a_sentence(tmp_path: Path, document: object, told: str) -> None:
    changes = saved(tmp_path, document)
    assert any(told in one for one in faults(changes))
    assert not titles(changes)


# --- publiq's own samples


@pytest.fixture(scope="module")
def samples() -> dict[str, list[Change]]:
    """Every readable file of the shared folder."""
    with Fetcher() as door:
        return {
            str(path.relative_to(FIXTURES)): list(harvest(str(path), "uitdatabank", door))
            for path in sorted(FIXTURES.rglob("*"))
            if path.is_file()
        }


def item(samples: dict[str, list[Change]], ending: str) -> Item:
    found = [
        c.value for name, told in samples.items() if name.endswith(ending) for c in told if isinstance(c, Put)
    ]
    assert found, ending
    assert isinstance(found[0], Item)
    return found[0]


@real
def test_every_sample_is_read_or_told_in_a_sentence(samples: dict[str, list[Change]]) -> None:
    for name, told in samples.items():
        assert told, name
        for change in told:
            if isinstance(change, Fault):
                assert change.what.endswith("."), name
            if isinstance(change, Put):
                assert isinstance(change.value, Item)
                assert change.value.kind is Kind.EVENT
                assert change.value.provider
                assert change.value.id.startswith("uitdatabank:")


@real
@pytest.mark.parametrize("folder", ["EventExport", "features_data_events"])
def test_every_event_among_the_samples_is_an_item(samples: dict[str, list[Change]], folder: str) -> None:
    for name, told in samples.items():
        if folder in name and name.endswith(".json") and "/calendar-" not in name:
            assert [type(c) for c in told] == [Put], name


@real
def test_places_organisers_and_other_forms_are_no_events(samples: dict[str, list[Change]]) -> None:
    for name, told in samples.items():
        if any(
            one in name
            for one in (
                "/place/",
                "features_data_places",
                "/organizer",
                "_organizers",
                ".ttl",
                ".xml",
                ".csv",
            )
        ):
            assert not any(isinstance(c, Put) for c in told), name


@real
def test_drafts_are_not_shown(samples: dict[str, list[Change]]) -> None:
    told = samples["search-service-apache2/event/original.json"]
    assert gone(told) == {"uitdatabank:23017cb7-e515-47b4-87c4-780735acc942"}
    assert gone(samples["search-service-apache2/place/original-with-duplicate-of.json"])


@real
def test_a_page_of_the_search_api(samples: dict[str, list[Change]]) -> None:
    one = item(samples, "search-with-embed-and-facets.json")
    assert one.id == "uitdatabank:7438ac58-fb2b-4ddc-bbda-d2d3d61681c5"
    assert list(one.label) == ["fr", "nl"]  # the language it was written in first
    assert one.creator == {"nl": ("Constant vzw",)}
    assert [(o.start, o.status, o.online) for o in one.occurrences] == [
        ("2021-01-22T00:00:00+01:00", "", "https://www.livestream.be/"),
        ("2021-03-04T00:00:00+01:00", "cancelled", "https://www.livestream.be/"),
    ]
    place = one.occurrences[0].place
    assert place is not None
    assert place.address == "Fortstraat 5, 1060 Sint-Gillis"
    assert [p.amount for p in one.prices] == [0.0]
    assert one.required_statement is not None
    assert one.required_statement.value == {"none": ("© Lucile Desamory, 2010",)}
    assert one.homepage.startswith("http://www.uitinvlaanderen.be/")
    assert one.modified == "2021-01-13T11:07:19Z"
    assert one.warnings[0]["nl"] == ("Vanaf 18 jaar",)
    assert "025392467" not in repr(one)
    assert "618d65f9" not in repr(one)  # who entered it


@real
def test_the_location_of_online_events_is_hidden(samples: dict[str, list[Change]]) -> None:
    one = item(samples, "event_with_nil_location.json")
    assert all(o.place is None for o in one.occurrences)
    assert all(o.place is None for o in item(samples, "event_with_dummy_location.json").occurrences)


@real
def test_old_forms_are_read(samples: dict[str, list[Change]]) -> None:
    one = item(samples, "legacy/event-with-single-calendar.json")
    (only,) = one.occurrences
    assert (only.start, only.status) == ("2018-05-05T20:00:00+02:00", "soldout")
    assert only.place is not None
    assert only.place.address == "Hoornblaas 107, 3271 Scherpenheuvel-Zichem"
    assert {"nl": ("Jazz en blues",)} in one.subjects
    outdated = item(samples, "event_with_outdated_start_and_end_date_format.json")
    assert outdated.occurrences[0].start == "2015-03-02T13:30:00+01:00"
    assert item(samples, "event_with_incorrect_start_and_end_date_format.json").occurrences == ()
    assert item(samples, "event-minimal-permanent-with-null-or-empty-values.json").label == {
        "nl": ("Permanent event",)
    }
