"""Two museums inside the building: what one of them may, another may not have us do by asking for it."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from kiosk.media import pictures
from kiosk.media.cache import Cache
from kiosk.model import key_of
from kiosk.store import database, items
from tests.agent.test_serve import Station, eventually
from tests.museum import Museum
from tests.museum_works import Work, manifest


@pytest.fixture
def museums(tmp_path: Path) -> Iterator[tuple[Museum, Museum]]:
    """Ours, and a stranger's; each may be asked for its own works."""
    with ExitStack() as stack:
        yield stack.enter_context(Museum(tmp_path / "ours")), stack.enter_context(Museum(tmp_path / "theirs"))


@pytest.fixture
def station(tmp_path: Path, museums: tuple[Museum, Museum]) -> Station:
    ours, theirs = museums
    stranger = theirs.settings().replace('"museum"', '"stranger"')
    return Station(tmp_path, f'{ours.settings()}\n{stranger}\n[log]\nlevel = "debug"\n')


def lure(theirs: Museum, title: str, secret: Work) -> Work:
    """A work of theirs of which everything that is looked at lies where ``secret`` does."""
    words = manifest(secret)
    return theirs.publishes(
        title, "film", playlist="Lokaas", items=words["items"], thumbnail=words["thumbnail"]
    )


def status(station: Station, url: str) -> int:
    """What the gateway answers when the player asks for this address."""
    try:
        with urlopen(f"{station.gateway}/{key_of(url)}") as answer:
            answer.read()
            return int(answer.status)
    except HTTPError as error:
        error.close()
        return error.code


def test_a_stranger_does_not_lead_us_where_only_our_own_catalogue_may(
    station: Station, museums: tuple[Museum, Museum]
) -> None:
    ours, theirs = museums
    film = ours.publishes("Onze film", "film", playlist="Vroeger")
    jug = ours.publishes("Onze kan", playlist="Vroeger")
    chair = theirs.publishes("Hun stoel", playlist="Vroeger")
    secret = Work(ours.base, "geheim", "Geheim", "film", picture="geheim")
    lure(theirs, "Lokaas", secret)
    theirs.publishes("Document", playlist="Lokaas", base=ours.base, picture="geheim")
    theirs.publishes("Omleiding", playlist="Lokaas")
    theirs.redirects(f"{ours.base}/works/geheim/manifest.json", only="/works/omleiding")
    small = station.data / "pictures"
    with station.agent():
        for work in (film, jug, chair):
            eventually(lambda w=work: pictures.path_of(small, w.thumbnail, "card").exists(), station.said)
        with closing(Cache(station.data / "cache", read_only=True)) as cache:
            eventually(lambda: cache.path(film.media[0]), station.said)
        # The stranger's own pictures come after the lure: all that it names has been tried by now.
        eventually(lambda: station.said().count("geheim") >= 3, station.said)
        assert status(station, secret.media[0]) == 403
        assert status(station, secret.tracks["nl"]) == 403
        assert status(station, film.media[0]) == 200
    assert [request.path for request in ours.requests if "geheim" in request.path] == []
    assert ours.asked("/works/document") == 0
    with closing(database.open_catalogue(station.data / "catalogue.db", read_only=True)) as conn:
        (health,) = [one for one in items.health(conn) if one.source == "stranger"]
    told = {fault.where.rpartition("/works/")[2].partition("-")[0]: fault.what for fault in health.faults}
    assert "an address inside a network" in told["document"]
    assert "redirects to a place we do not go to" in told["omleiding"]
    assert "Traceback" not in station.said()


def test_what_both_name_is_had_by_the_one_that_may(station: Station, museums: tuple[Museum, Museum]) -> None:
    ours, theirs = museums
    film = ours.publishes("Onze film", "film", playlist="Vroeger")
    lure(theirs, "Dezelfde film", film)
    small = station.data / "pictures"
    assert station.starts("sync", "--source", "stranger").wait(60) == 0
    assert not pictures.path_of(small, film.thumbnail, "card").exists()
    assert ours.requests == []
    with station.agent():
        eventually(lambda: pictures.path_of(small, film.thumbnail, "card").exists(), station.said)
        assert status(station, film.media[0]) == 200
        assert status(station, film.tracks["nl"]) == 200
    assert "Traceback" not in station.said()
