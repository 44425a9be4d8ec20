"""Change Discovery over real HTTP."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.catalogue.documents import Reader
from kiosk.catalogue.iiif import changes as iiif_changes
from kiosk.catalogue.iiif.changes import Activities
from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.catalogue.iiif.source import IIIFSource
from kiosk.errors import FetchError, SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Fault, Gone, Put, Sweep
from tests.catalogue.conftest import Web
from tests.museum import Museum

NOW = datetime(2026, 6, 1, tzinfo=UTC)


class Stream:
    """An activity stream, published in pages of two."""

    def __init__(self, web: Web) -> None:
        self.web = web
        self.activities: list[dict[str, Any]] = []

    def tells(self, kind: str, path: str = "", day: int = 0, **fields: Any) -> None:
        activity: dict[str, Any] = {"type": kind, **fields}
        if path:
            activity["object"] = {"id": self.web.url(path), "type": "Manifest"}
        if day:
            activity["endTime"] = f"2026-01-{day:02}T00:00:00Z"
        self.activities.append(activity)
        pages = [self.activities[at : at + 2] for at in range(0, len(self.activities), 2)]
        for number, page in enumerate(pages):
            self.web.pages[f"/page/{number}"] = {
                "type": "OrderedCollectionPage",
                "orderedItems": page,
                **({"prev": {"id": self.web.url(f"/page/{number - 1}")}} if number else {}),
                **({"next": {"id": self.web.url(f"/page/{number + 1}")}} if number + 1 < len(pages) else {}),
            }
        self.web.pages["/all"] = {
            "type": "OrderedCollection",
            "id": self.web.url("/all"),
            "first": {"id": self.web.url("/page/0")},
            "last": {"id": self.web.url(f"/page/{len(pages) - 1}")},
        }


@pytest.fixture
def stream(web: Web) -> Stream:
    for one in "abcdefgh":
        web.manifest(f"/{one}", one)
    return Stream(web)


def changes(web: Web, fetcher: Fetcher, bookmark: str = "", **options: Any) -> list[Change]:
    return list(IIIFSource("museum", web.url("/all"), fetcher, now=lambda: NOW, **options).changes(bookmark))


def told(found: list[Change]) -> list[str]:
    return [
        ("+" + one.value.id[-1])
        if isinstance(one, Put)
        else ("-" + one.id[-1])
        if isinstance(one, Gone)
        else type(one).__name__
        for one in found
    ]


def mark(found: list[Change]) -> datetime:
    """The bookmark of the last change, to the second; no earlier change has one."""
    marks = [getattr(one, "bookmark", "") for one in found]
    assert not any(marks[:-1])
    return datetime.fromisoformat(marks[-1])


def about(moment: datetime, day: int) -> bool:
    return timedelta() <= datetime(2026, 1, day, tzinfo=UTC) - moment < timedelta(minutes=1)


def test_the_first_time_everything_newest_first_and_a_sweep(
    web: Web, fetcher: Fetcher, stream: Stream
) -> None:
    for day, one in enumerate("abcd", 1):
        stream.tells("Create", f"/{one}", day)
    stream.tells("Update", "/a", 5)
    found = changes(web, fetcher)
    assert told(found) == ["+a", "+d", "+c", "+b", "Sweep"]
    last = found[-1]
    assert isinstance(last, Sweep)
    assert last.ids == {web.url(f"/{one}") for one in "abcd"}
    assert about(mark(found), 5)
    assert web.asked.count("/a") == 1


def test_afterwards_only_what_is_new_with_an_overlap(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    for day, one in enumerate("abcdef", 1):
        stream.tells("Create", f"/{one}", day)
    bookmark = mark(changes(web, fetcher)).isoformat()
    web.asked.clear()
    stream.tells("Delete", "/b", 7)
    stream.tells("Add", "/g", 8)
    found = changes(web, fetcher, bookmark)
    assert told(found) == ["+g", "-b", "+f"]  # f ended within the overlap of the first run
    assert about(mark(found), 8)
    assert "/page/0" not in web.asked
    assert "/page/1" not in web.asked


def test_the_overlap_is_as_long_as_the_run_took(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    stream.tells("Create", "/a", 9)
    ticks = iter([100.0, 100.0 + 2 * 86_400])
    run = Activities("museum", Reader(fetcher), now=lambda: NOW, clock=lambda: next(ticks))
    found = list(run.changes(web.pages["/all"], web.url("/all"), web.url("/all"), ""))
    assert mark(found) == datetime(2026, 1, 7, tzinfo=UTC)


def test_a_publisher_whose_clock_runs_ahead_skips_nothing(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    stream.tells("Create", "/a", endTime="2099-01-01T00:00:00Z")
    assert mark(changes(web, fetcher)) <= NOW


def test_a_bookmark_never_goes_back(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    stream.tells("Create", "/a", 3)
    found = changes(web, fetcher, "2026-01-03T00:00:00Z")
    assert told(found) == ["+a"]
    assert mark(found) == datetime(2026, 1, 3, tzinfo=UTC)


def test_nothing_new_is_nothing(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    stream.tells("Create", "/a", 3)
    assert changes(web, fetcher, "2026-01-04T00:00:00Z") == []


def test_what_was_removed_and_came_back(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    stream.tells("Create", "/a", 1)
    stream.tells("Remove", "/a", 2)
    stream.tells("Add", "/a", 3)
    stream.tells("Create", "/b", 4)
    stream.tells("Delete", "/b", 5)
    found = changes(web, fetcher, "2026-01-01T00:00:00Z")
    assert told(found) == ["-b", "+a"]
    assert "/b" not in web.asked


def test_a_move_takes_away_and_brings(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    stream.tells("Create", "/a", 1)
    stream.tells("Move", "/a", 2, target={"id": web.url("/b"), "type": "Manifest"})
    found = changes(web, fetcher, "2026-01-01T00:00:00Z")
    assert told(found) == ["-a", "+b"]
    found = changes(web, fetcher)
    assert told(found) == ["-a", "+b", "Sweep"]
    assert getattr(found[-1], "ids", None) == {web.url("/b")}


def test_a_move_to_what_was_deleted_later(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    stream.tells("Move", "/a", 2, target={"id": web.url("/b"), "type": "Manifest"})
    stream.tells("Delete", "/b", 3)
    assert told(changes(web, fetcher, "2026-01-01T00:00:00Z")) == ["-b", "-a"]


def test_activities_of_other_streams_and_other_things(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    other = {"id": "https://elsewhere.example/all", "type": "OrderedCollection"}
    stream.tells("Add", "/a", 1, target=other)
    stream.tells("Remove", "/b", 2, origin=other)
    stream.tells("Remove", "/c", 3, origin={"id": web.url("/all"), "type": "OrderedCollection"})
    stream.tells("Update", "/d", 4)
    stream.activities[-1]["object"]["type"] = "Canvas"
    stream.tells("Like", "/e", 5)
    assert told(changes(web, fetcher, "2026-01-01T00:00:00Z")) == ["-c"]


def test_before_a_refresh_only_deletions_count(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    stream.tells("Update", "/a", 1)
    stream.tells("Delete", "/b", 2)
    stream.tells("Refresh", startTime="2026-01-03T00:00:00Z")
    stream.tells("Update", "/c", 4)
    assert told(changes(web, fetcher, "2026-01-01T00:00:00Z")) == ["+c", "-b"]


def test_the_first_time_a_refresh_is_far_enough(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    stream.tells("Update", "/a", 1)
    stream.tells("Refresh", startTime="2026-01-03T00:00:00Z")
    stream.tells("Update", "/c", 4)
    found = changes(web, fetcher)
    assert told(found) == ["+c", "Sweep"]
    assert "/a" not in web.asked


def test_level_0_is_a_full_list_every_time(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    for one in "abc":
        stream.tells("Update", f"/{one}")
    stream.tells("Delete", "/b")
    for bookmark in ("", "2026-01-01T00:00:00Z"):
        found = changes(web, fetcher, bookmark)
        assert told(found) == ["-b", "+c", "+a", "Sweep"]
        last = found[-1]
        assert isinstance(last, Sweep)
        assert last == Sweep(ids=frozenset({web.url("/a"), web.url("/c")}), bookmark="")


def test_an_object_that_can_not_be_read_is_a_fault_and_not_swept(
    web: Web, fetcher: Fetcher, stream: Stream
) -> None:
    web.pages["/b"] = b"{"
    stream.tells("Create", "/a", 1)
    stream.tells("Create", "/b", 2)
    found = changes(web, fetcher)
    assert told(found) == ["Fault", "+a", "Sweep"]
    assert web.url("/b") in getattr(found[-1], "ids", ())
    assert about(mark(found), 2)


def test_an_object_that_brings_a_bug_to_light_is_a_fault_and_the_others_are_read(
    web: Web,
    fetcher: Fetcher,
    stream: Stream,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def read_with_a_bug(document: Any, **more: Any) -> Any:
        if more["where"].endswith("/b"):
            raise KeyError("a bug")
        return read_manifest(document, **more)

    monkeypatch.setattr(iiif_changes, "read_manifest", read_with_a_bug)
    for day, one in enumerate("abc", 1):
        stream.tells("Create", f"/{one}", day)
    found = changes(web, fetcher)
    assert told(found) == ["Fault", "+c", "+a", "Sweep"]
    assert web.url("/b") in getattr(found[-1], "ids", ())
    assert "Traceback" in caplog.text


def test_an_object_that_is_down_for_a_while_is_asked_again(
    web: Web, fetcher: Fetcher, stream: Stream
) -> None:
    stream.tells("Create", "/a", 1)
    stream.tells("Create", "/b", 2)
    stream.tells("Create", "/c", 3)
    page, web.pages["/b"] = web.pages["/b"], 500
    found = changes(web, fetcher)
    assert told(found) == ["Fault", "+c", "+a", "Sweep"]
    bookmark = mark(found)
    assert bookmark == datetime(2026, 1, 2, tzinfo=UTC)
    web.pages["/b"] = page
    assert "+b" in told(changes(web, fetcher, bookmark.isoformat()))


def test_an_object_that_answers_404_is_not_taken_for_deleted(
    web: Web, fetcher: Fetcher, stream: Stream
) -> None:
    stream.tells("Update", "/nothing", 4)
    assert told(changes(web, fetcher, "2026-01-01T00:00:00Z")) == ["Fault"]


def test_a_lost_page_moves_no_bookmark(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    for day, one in enumerate("abcd", 1):
        stream.tells("Create", f"/{one}", day)
    web.pages["/page/0"] = 404
    found = changes(web, fetcher)
    assert told(found) == ["+d", "Fault", "+c"]
    assert all(not getattr(one, "bookmark", "") for one in found)


def test_a_limit_moves_no_bookmark(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    for day, one in enumerate("abcd", 1):
        stream.tells("Create", f"/{one}", day)
    found = changes(web, fetcher, limit=2)
    assert told(found) == ["+d", "+c"]
    assert all(not getattr(one, "bookmark", "") for one in found)


def test_pages_in_a_circle_end(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    for day, one in enumerate("abcd", 1):
        stream.tells("Create", f"/{one}", day)
    first: Any = web.pages["/page/0"]
    first["prev"] = {"id": web.url("/page/1")}
    assert told(changes(web, fetcher)) == ["+d", "+c", "+b", "+a", "Sweep"]


def test_a_stream_that_names_only_its_first_page(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    for day, one in enumerate("abcd", 1):
        stream.tells("Create", f"/{one}", day)
    top: Any = web.pages["/all"]
    del top["last"]
    assert told(changes(web, fetcher)) == ["+d", "+c", "+b", "+a", "Sweep"]


def test_a_collection_may_change_too(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    web.collection("/s", [("Manifest", "/a")])
    stream.tells("Update", "/s", 2)
    stream.activities[-1]["object"]["type"] = "Collection"
    found = changes(web, fetcher, "2026-01-01T00:00:00Z")
    assert told(found) == ["+s"]
    assert "/a" not in web.asked


def test_a_stream_that_is_none(web: Web, fetcher: Fetcher) -> None:
    web.pages["/all"] = {"type": "OrderedCollection"}
    with pytest.raises(SourceError, match="neither a last nor a first page"):
        changes(web, fetcher)
    web.pages["/all"] = {"type": "OrderedCollection", "last": {"id": web.url("/lost")}}
    with pytest.raises(FetchError):
        changes(web, fetcher)
    web.pages["/all"] = {"type": "OrderedCollection", "last": web.url("/page")}
    web.pages["/page"] = {"type": "AnnotationPage"}
    with pytest.raises(SourceError, match="page of activities"):
        changes(web, fetcher)


@pytest.mark.parametrize(
    "items", [None, 4, "x", [], [4, None, {}, {"type": "Update"}, {"type": "Move", "object": 7}]]
)
def test_strange_pages(web: Web, fetcher: Fetcher, items: object) -> None:
    web.pages["/all"] = {"type": "OrderedCollection", "orderedItems": items, "last": web.url("/all2")}
    web.pages["/all2"] = {"type": "OrderedCollectionPage", "orderedItems": items or []}
    (fault,) = changes(web, fetcher)
    assert isinstance(fault, Fault)
    assert "what is here stays" in fault.what


def test_a_museum_that_withdraws(tmp_path: Any) -> None:
    with Museum(tmp_path) as museum, Fetcher(private_hosts=[museum.host]) as fetcher:
        museum.publishes("Blue jug")
        museum.publishes("Red jug")
        source = IIIFSource("museum", museum.activity_stream(), fetcher)
        first = list(source.changes(""))
        assert [type(one).__name__ for one in first] == ["Put", "Put", "Sweep"]
        museum.withdraws("Blue jug")
        second = list(source.changes(getattr(first[-1], "bookmark", "")))
    assert isinstance(second[0], Gone)


# --- streams that are not quite as the standard says


def test_pages_without_prev_are_found_from_the_other_end(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    """3.2: a page must have ``prev`` unless it is the first. What it would have led to is not withdrawn."""
    for day, one in enumerate("abcdef", 1):
        stream.tells("Create", f"/{one}", day)
    stream.tells("Delete", "/a", 7)
    for number in range(4):
        web.pages[f"/page/{number}"].pop("prev", None)
    found = changes(web, fetcher)
    assert told(found) == ["-a", "+f", "+e", "+d", "+c", "+b", "Sweep"]
    last = found[-1]
    assert isinstance(last, Sweep)
    assert web.url("/a") not in last.ids


def test_a_stream_with_a_gap_takes_nothing_away(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    for day, one in enumerate("abcdef", 1):
        stream.tells("Create", f"/{one}", day)
    del web.pages["/page/2"]["prev"]
    web.pages["/page/0"] = 500
    found = changes(web, fetcher)
    assert told(found) == ["+f", "Fault", "+e"]
    assert mark_of_none(found)


def mark_of_none(found: list[Change]) -> bool:
    return not any(getattr(one, "bookmark", "") for one in found)


def test_a_page_out_of_order_is_put_in_order(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    """3.2: from the earliest to the most recent; some write the newest first."""
    stream.tells("Create", "/a", 2)
    stream.tells("Create", "/b", 4)
    web.pages["/page/0"]["orderedItems"] = [
        {"type": "Delete", "object": {"id": web.url("/a")}, "endTime": "2026-01-06T00:00:00Z"},
        {"type": "Update", "object": [{"id": web.url("/b")}], "endTime": "2026-01-05T00:00:00Z"},
        {"type": "Update", "object": {"id": web.url("/a")}, "endTime": "2026-01-03T00:00:00Z"},
        {"type": "Create", "object": {"id": web.url("/c")}, "endTime": "2026-01-01T00:00:00Z"},
    ]
    assert told(changes(web, fetcher)) == ["-a", "+b", "+c", "Sweep"]
    found = changes(web, fetcher, "2026-01-04T00:00:00Z")
    assert told(found) == ["-a", "+b"], "an old entry at the end hides nothing"


def test_one_object_in_overlapping_pages_counts_once(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    for day, one in enumerate("abcd", 1):
        stream.tells("Create", f"/{one}", day)
    pages: Any = web.pages
    pages["/page/0"]["orderedItems"] += pages["/page/1"]["orderedItems"]
    assert told(changes(web, fetcher)) == ["+d", "+c", "+b", "+a", "Sweep"]


def test_entries_without_a_time_among_others_keep_their_place(
    web: Web, fetcher: Fetcher, stream: Stream
) -> None:
    stream.tells("Create", "/a", 1)
    stream.tells("Update", "/b")
    stream.tells("Announce", "/c", 2)
    stream.tells("Delete", "/a", 3)
    found = changes(web, fetcher)
    assert told(found) == ["-a", "+b", "Sweep"]
    assert about(mark(found), 3)


def test_a_refresh_has_a_start_and_no_end(web: Web, fetcher: Fetcher, stream: Stream) -> None:
    """2.1.5: a newcomer stops there; who knows the stream reads on for deletions only."""
    stream.tells("Create", "/a", 1)
    stream.tells("Delete", "/b", 2)
    stream.tells("Refresh", startTime="2026-01-03T00:00:00Z")
    stream.tells("Update", "/c", 4)
    assert told(changes(web, fetcher)) == ["+c", "Sweep"]
    assert told(changes(web, fetcher, "2026-01-01T00:00:00Z")) == ["+c", "-b"]
