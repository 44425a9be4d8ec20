"""Films that open for a while only: the ticket is fetched when they are played, and stored nowhere."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

import pytest

from kiosk.agent.finder import Finder
from kiosk.agent.gateway import Gateway, Place
from kiosk.catalogue.hetarchief.source import HetArchiefSource
from kiosk.catalogue.source import Ticketing
from kiosk.errors import SourceError
from kiosk.fetch import Fetcher
from kiosk.media.cache import Cache
from kiosk.model import Item, Media, Put, key_of
from kiosk.store import database, items
from tests.catalogue.hetarchief_museum import Archive, hetarchief_museum

FILM = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + bytes(range(256)) * 1024


def played(address: str) -> bytes:
    with build_opener(ProxyHandler({})).open(address, timeout=10) as answer:
        return bytes(answer.read())


@pytest.fixture
def archive() -> Iterator[Archive]:
    with hetarchief_museum() as opened:
        yield opened


def test_a_film_plays_with_a_fresh_ticket_each_time(archive: Archive, tmp_path: Path) -> None:
    archive.publishes("Vlaams nieuws", dc_rights_licenses={"multiselect": ["VIAA-PUBLIEK-CONTENT"]})
    archive.signs("Vlaams nieuws", "monday", FILM)
    with Fetcher(private_hosts={archive.host}, pause_seconds=0.01) as fetcher:
        source = HetArchiefSource("archief", archive.rest, fetcher, account=archive.account)
        assert isinstance(source, Ticketing)
        (item,) = [one.value for one in source.changes("") if isinstance(one, Put)]
        assert isinstance(item, Item)
        media: Media = item.media[0]
        assert media.ticket
        path = tmp_path / "catalogue.db"
        with closing(database.open_catalogue(path)) as conn:
            items.put(conn, [item])
        with closing(Cache(tmp_path / "cache")) as cache:
            finder = Finder(path, lambda url: False)

            def fresh(place: Place) -> str:
                return source.playable(place.ticket)

            gateway = Gateway(finder.find, cache, fetcher, fresh=fresh)
            address = f"{gateway.start()}/{key_of(media.url)}"
            try:
                assert played(address) == FILM
                archive.signs("Vlaams nieuws", "tuesday", FILM + b"new")  # the first one has run out
                gateway.close()
                gateway = Gateway(finder.find, cache, fetcher, fresh=fresh)
                address = f"{gateway.start()}/{key_of(media.url)}"
                assert played(address) == FILM + b"new"
                archive.withdraws("Vlaams nieuws")
                gateway.close()
                gateway = Gateway(finder.find, cache, fetcher, fresh=fresh)
                address = f"{gateway.start()}/{key_of(media.url)}"
                with pytest.raises(HTTPError) as refused:
                    played(address)
                refused.value.close()
                assert refused.value.code == 502
            finally:
                gateway.close()
                finder.close()
        kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
        assert b"monday" not in kept
        assert b"tuesday" not in kept


def test_a_ticket_of_somewhere_else_is_refused(archive: Archive) -> None:
    with Fetcher(private_hosts={archive.host}) as fetcher:
        source = HetArchiefSource("archief", archive.rest, fetcher, account=archive.account)
        with pytest.raises(SourceError, match="no record of this archive"):
            source.playable(f"http://{archive.host}/admin")
