"""What may not be shown at this station never reaches its store."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from kiosk.agent.admission import keep_to_rules
from kiosk.agent.source_pass import Progress
from kiosk.agent.sync import sync
from kiosk.errors import Offline
from kiosk.model import Change, Fault, Gone, Item, Kind, Media, MediaKind, Put, Sweep
from kiosk.rights.access import Here
from kiosk.store import database, items, spans
from kiosk.store.access import access_of

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
OURS, THEIRS = "OR-krook00", "OR-elders0"


class Archive:
    """A source that has these works, and tells only what changed when it is asked with a bookmark."""

    name = "archive"

    def __init__(self, *works: Item) -> None:
        self.works = works

    def changes(self, bookmark: str) -> Iterator[Change]:
        if not bookmark:
            yield from (Put(value=work, bookmark="read") for work in self.works)
            yield Sweep(ids=frozenset(work.id for work in self.works), bookmark="read")


def film(ident: str, *licences: str, owner: str = "", **fields: str) -> Item:
    media = Media(id=ident, kind=MediaKind.VIDEO, url=f"https://media.example/{ident}.mp4")
    return Item(
        id=ident,
        source="archive",
        kind=Kind.FILM,
        label={"nl": (ident,)},
        media=(media,),
        thumbnail=f"https://media.example/{ident}.jpg",
        licences=licences,
        owner=owner,
        provider={"nl": ("Archief",)},
        **fields,
    )


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[apsw.Connection]:
    with closing(database.open_catalogue(tmp_path / "catalogue.db")) as opened:
        yield opened


def run(
    conn: apsw.Connection, archive: Archive, organisation: str = "", now: datetime = NOW
) -> tuple[set[str], Progress]:
    here = Here(organisation=organisation)
    (told,) = [one for one in sync(conn, [archive], now=now, here=here) if one.done]
    return {one.id for one in archive.works if items.get(conn, one.id)}, told


WORKS = (
    film("public", "VIAA-PUBLIEK-METADATA-ALL", "VIAA-PUBLIEK-CONTENT", owner=THEIRS),
    film("ours", "BEZOEKERTOOL-CONTENT", owner=OURS),
    film("theirs", "BEZOEKERTOOL-CONTENT", owner=THEIRS),
    film("nobody's", "BEZOEKERTOOL-CONTENT"),
    film("metadata", "VIAA-PUBLIEK-METADATA-ALL", "VIAA-ONDERWIJS", owner=OURS),
    film("cc", "CC_BY-NC-CONTENT", owner=THEIRS),
)


def test_on_site_licences_open_at_their_own_organisation_alone(conn: apsw.Connection) -> None:
    here, told = run(conn, Archive(*WORKS))
    assert here == {"public", "cc"}
    assert "4 may not be shown here" in told.message
    assert items.sources_of(conn, "x") == ()
    assert not items.addresses_of(conn, "theirs"), "not even its picture may be fetched"


def test_when_the_station_changes_hands_all_is_read_again(conn: apsw.Connection) -> None:
    archive = Archive(*WORKS)
    assert run(conn, archive)[0] == {"public", "cc"}
    assert run(conn, archive, OURS)[0] == {"public", "cc", "ours"}
    assert run(conn, archive, OURS)[0] == {"public", "cc", "ours"}
    assert run(conn, archive, THEIRS)[0] == {"public", "cc", "theirs"}
    assert items.consistency(conn) == []


def test_a_work_that_may_no_longer_be_shown_goes(conn: apsw.Connection) -> None:
    run(conn, Archive(film("a", "VIAA-PUBLIEK-CONTENT")))
    items.set_bookmark(conn, "archive", "")
    assert run(conn, Archive(film("a", "VIAA-INTRAMUROS")))[0] == set()


def test_films_are_kept_only_by_agreement() -> None:
    free = film("cc", "CC0-CONTENT")
    assert access_of(free).show
    assert not access_of(free).keep
    assert access_of(free, Here(agreed=frozenset({"archive"}))).keep
    assert not access_of(free, Here(agreed=frozenset({"other"}))).keep


def test_what_is_shown_from_a_day_on_waits_for_it(conn: apsw.Connection) -> None:
    later = film("later", "VIAA-PUBLIEK-CONTENT", shown_from="2026-11-27T00:00:00+01:00")
    over = film("over", "VIAA-PUBLIEK-CONTENT", shown_until="2026-11-25T00:00:00+01:00")
    assert run(conn, Archive(later, over))[0] == set()
    assert spans.turn(conn, NOW + timedelta(days=1)) == (1, 0)
    assert items.get(conn, "later") == later
    items.set_bookmark(conn, "archive", "")
    run(conn, Archive(film("x", "VIAA-PUBLIEK-CONTENT")))
    assert spans.turn(conn, NOW + timedelta(days=2)) == (0, 0)


class Unreachable:
    """The line is cut."""

    name = "archive"

    def changes(self, bookmark: str) -> Iterator[Change]:
        raise Offline("no network", where="archive")
        yield


def test_what_may_no_longer_be_shown_goes_although_nothing_can_be_read(conn: apsw.Connection) -> None:
    run(conn, Archive(*WORKS), OURS)
    assert items.get(conn, "ours") is not None
    list(sync(conn, [Unreachable()], now=NOW, here=Here()))
    assert keep_to_rules(conn, Here(organisation=OURS)) == 0
    assert keep_to_rules(conn, Here()) == 1
    assert items.get(conn, "ours") is None
    assert items.get(conn, "public") is not None
    assert keep_to_rules(conn, Here()) == 0


def test_half_a_character_in_an_identifier_harms_nobody_else(conn: apsw.Connection) -> None:
    broken = film("\ud800", "VIAA-PUBLIEK-CONTENT")
    good = film("good", "VIAA-PUBLIEK-CONTENT")
    told = (Put(value=broken), Gone(id="\udfff"), Fault(where="\ud800", what="\udfff"), Put(value=good))

    class Odd:
        name = "archive"

        def changes(self, bookmark: str) -> Iterator[Change]:
            yield from told

    (last,) = [one for one in sync(conn, [Odd()], now=NOW) if one.done]
    assert (last.ok, last.faults) == (True, 3)
    assert items.get(conn, "good") == good
