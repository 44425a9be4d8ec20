"""What was measured of films is told of their works, whatever their catalogues say."""

import apsw

from kiosk.model import Collection, ContentNote, Item, Kind, Media, MediaKind
from kiosk.store import flashes, hidden, items, shelves
from tests.store.conftest import Work

URL = "https://media.example.org/strobe.mp4"
NOTE = ContentNote.FLASHING


def film(work: Work, name: str, url: str = URL, **more: object) -> Item:
    media = (Media(id=url, kind=MediaKind.VIDEO, url=url, duration=60.0),)
    return work(name, **{"kind": Kind.FILM, "media": media} | more)


def notes(conn: apsw.Connection, item: Item) -> tuple[tuple[ContentNote, ...], tuple[ContentNote, ...]]:
    """On its page and on its card."""
    (card,) = items.cards(conn, [item.id])
    found = items.get(conn, item.id)
    assert found is not None
    return found.notes, card.notes


def test_a_film_that_was_measured_to_flash_says_so_everywhere(conn: apsw.Connection, work: Work) -> None:
    flashing = film(work, "strobe", notes=(ContentNote.WAR, ContentNote.LOUD))
    calm = film(work, "calm", "https://media.example.org/calm.mp4")
    items.put(conn, [flashing, calm])
    assert flashes.record(conn, {URL: 63.5, calm.media[0].url: None}) == 1
    wanted = (ContentNote.WAR, NOTE, ContentNote.LOUD)
    assert notes(conn, flashing) == (wanted, wanted)
    assert notes(conn, calm) == ((), ())
    assert flashes.first_of(conn, [flashing, calm]) == {flashing.id: 63.5}
    assert items.consistency(conn) == []
    staffs = Collection(id="staff:p", source=shelves.STAFF, label={}, members=(flashing.id, calm.id))
    assert shelves.on_shelf(conn, staffs) == [calm.id]
    hidden.hide(conn, notes=[NOTE])
    assert items.get(conn, flashing.id) is None


def test_it_stays_known_when_the_work_comes_again_or_later(conn: apsw.Connection, work: Work) -> None:
    flashes.record(conn, {URL: 0.0})
    one = film(work, "strobe")
    items.put(conn, [one])
    assert notes(conn, one) == ((NOTE,), (NOTE,))
    items.put(conn, [film(work, "strobe", "https://media.example.org/other.mp4")])
    assert notes(conn, one) == ((), ())
    items.put(conn, [film(work, "strobe", label={"en": ("Another title",)})])
    assert notes(conn, one) == ((NOTE,), (NOTE,))
    assert items.consistency(conn) == []


def test_another_file_that_does_not_flash_takes_it_back(conn: apsw.Connection, work: Work) -> None:
    measured, told = film(work, "measured"), film(work, "told", notes=(NOTE,))
    items.put(conn, [measured, told])
    flashes.record(conn, {URL: 2.0})
    assert flashes.record(conn, {URL: None}) == 1
    assert notes(conn, measured) == ((), ())
    assert notes(conn, told) == ((NOTE,), (NOTE,)), "as its catalogue says"
    assert items.consistency(conn) == []


def test_what_is_known_costs_no_write(conn: apsw.Connection, work: Work) -> None:
    items.put(conn, [film(work, "strobe")])
    flashes.record(conn, {URL: 2.0})
    before = conn.total_changes()
    assert flashes.record(conn, {URL: 2.0, "https://media.example.org/calm.mp4": None}) == 0
    assert conn.total_changes() == before
