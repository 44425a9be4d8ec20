"""Films that open for a while only: the ticket is fetched when they are played, and stored nowhere."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

import pytest

from kiosk.agent.finder import Finder
from kiosk.agent.gateway import Gateway, Place
from kiosk.catalogue.hetarchief.source import HetArchiefSource
from kiosk.catalogue.source import Ticketing
from kiosk.errors import SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import Item, Media, Put, key_of
from kiosk.player import protocol
from kiosk.store import database, items
from tests.catalogue.hetarchief_museum import Archive, hetarchief_museum
from tests.player import films
from tests.player.screen import Screen
from tests.player.whereabouts import jumps, runs

TITLE = "Vlaams nieuws"
PUBLIC = {"multiselect": ["VIAA-PUBLIEK-CONTENT"]}
FILM = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + bytes(range(256)) * 1024


def played(address: str) -> bytes:
    with build_opener(ProxyHandler({})).open(address, timeout=10) as answer:
        return bytes(answer.read())


@pytest.fixture
def archive() -> Iterator[Archive]:
    with hetarchief_museum() as opened:
        yield opened


@contextmanager
def doors(archive: Archive, folder: Path) -> Iterator[Callable[[], str]]:
    """Reads the one film of the archive; each call opens another gateway and gives the film's address."""
    with ExitStack() as stack:
        fetcher = stack.enter_context(Fetcher(private_hosts={archive.host}, pause_seconds=0.01))
        source = HetArchiefSource("archief", archive.rest, fetcher, account=archive.account)
        assert isinstance(source, Ticketing)
        (item,) = [one.value for one in source.changes("") if isinstance(one, Put)]
        assert isinstance(item, Item)
        media: Media = item.media[0]
        assert media.ticket
        path = folder / "catalogue.db"
        with closing(database.open_catalogue(path)) as conn:
            items.put(conn, [item])
        cache = stack.enter_context(closing(Cache(folder / "cache")))
        finder = stack.enter_context(closing(Finder(path, lambda url: False)))

        def fresh(place: Place) -> str:
            return source.playable(place.ticket)

        def opened() -> str:
            gateway = Gateway(finder.find, cache, fetcher, fresh=fresh)
            stack.callback(gateway.close)
            return f"{gateway.start()}/{key_of(media.url)}"

        yield opened


def test_a_film_plays_with_a_fresh_ticket_each_time(archive: Archive, tmp_path: Path) -> None:
    archive.publishes(TITLE, dc_rights_licenses=PUBLIC)
    archive.signs(TITLE, "monday", FILM)
    with doors(archive, tmp_path) as opened:
        assert played(opened()) == FILM
        archive.signs(TITLE, "tuesday", FILM + b"new")  # the first one has run out
        assert played(opened()) == FILM + b"new"
        archive.withdraws(TITLE)
        with pytest.raises(HTTPError) as refused:
            played(opened())
        refused.value.close()
        assert refused.value.code == 502
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"monday" not in kept
    assert b"tuesday" not in kept


def test_a_ticket_that_runs_out_while_somebody_watches_is_fetched_anew(
    archive: Archive, tmp_path: Path
) -> None:
    """The picture that is seen after a jump is that of its second."""
    pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))
    grain = ("-vf", "noise=alls=60:allf=t", "-crf", "6", "-preset", "ultrafast")
    film = films.make(tmp_path / "film.mp4", seconds=16, options=grain).read_bytes()
    assert len(film) > 20 * 2**20, "more than is read ahead"
    archive.publishes(TITLE, dc_rights_licenses=PUBLIC)
    archive.signs(TITLE, "monday", film)
    with doors(archive, tmp_path) as opened:
        screen = Screen()
        try:
            screen.plays(opened(), start=13.0)
            archive.signs(TITLE, "tuesday", film)
            jumps(screen, 5.0, early=0.2)
            runs(screen, 0.5)
            asked = [path.partition("Signature=")[2] for path in archive.asked if "Signature=" in path]
            assert set(asked) == {"monday", "tuesday"}
            assert asked[-1] == "tuesday"
            assert not screen.has(protocol.Failed)
        finally:
            screen.close()


def test_a_ticket_of_somewhere_else_is_refused(archive: Archive) -> None:
    with Fetcher(private_hosts={archive.host}) as fetcher:
        source = HetArchiefSource("archief", archive.rest, fetcher, account=archive.account)
        with pytest.raises(SourceError, match="no record of this archive"):
            source.playable(f"http://{archive.host}/admin")
