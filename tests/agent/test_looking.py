"""Pictures from nearby over real HTTP: services of every level, plain files, and servers that lie."""

import http.client
import io
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.agent.finder import Finder
from kiosk.agent.gateway import Gateway
from kiosk.agent.image_services import pyramid_of
from kiosk.agent.looking import Looking, kept_scale
from kiosk.errors import FetchError, KioskError, MediaError
from kiosk.fetch.fetcher import Fetcher
from kiosk.media.cache import Cache
from kiosk.media.pyramid import Pyramid, Tile, factors
from kiosk.media.tiles import Tiles
from kiosk.model import ImageService, Item, Media, MediaKind, key_of
from kiosk.store import database, items
from tests.image_house import ImageHouse, jpeg, work_of

IN_COPYRIGHT = "http://rightsstatements.org/vocab/InC/1.0/"


@dataclass
class Room:
    """An agent's way of looking, with a store and an institution."""

    house: ImageHouse
    looking: Looking
    tiles: Tiles
    store: Path
    fetcher: Fetcher

    def shows(self, *media: Media, **more: object) -> Item:
        work = work_of(*media, **more)
        with closing(database.open_catalogue(self.store)) as conn:
            items.put(conn, [work])
        return work

    def about(self, media: Media) -> dict[str, object]:
        found = self.looking.answer(key_of(media.url), [])
        assert found is not None
        return json.loads(found[1])

    def tile(self, media: Media, scale: int, column: int, row: int) -> Image.Image | None:
        found = self.looking.answer(key_of(media.url), [str(scale), f"{column}_{row}"])
        return Image.open(io.BytesIO(found[1])) if found else None

    def whole(self, media: Media) -> Image.Image:
        found = self.looking.answer(key_of(media.url), ["whole"])
        assert found is not None
        assert found[0] == "image/jpeg"
        return Image.open(io.BytesIO(found[1]))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    store = tmp_path / "catalogue.db"
    published = tmp_path / "published"
    published.mkdir()
    with ImageHouse() as house, Fetcher(
        private_hosts=[house.host], pause_seconds=0.01, deadline_seconds=5,
        published={"https://here.example/": published},
    ) as fetcher:  # fmt: skip
        finder, tiles = Finder(store, lambda _url: True), Tiles(tmp_path / "tiles.db", 50_000_000)
        looking = Looking(finder.look, fetcher, tiles, tmp_path / "work")
        yield Room(house, looking, tiles, store, fetcher)
        looking.close()
        tiles.close()
        finder.close()


def plain(url: str, **more: object) -> Media:
    return Media(id=url, kind=MediaKind.IMAGE, url=url, **more)


def shows_where(tile: Image.Image, width: int, height: int, x: int, y: int, scale: int) -> None:
    """The middle of a tile has the colour of its place in the picture."""
    at = tile.width // 2, tile.height // 2
    red, green, _ = tile.convert("RGB").getpixel(at)
    assert red == pytest.approx(255 * (x + at[0] * scale) / width, abs=6)
    assert green == pytest.approx(255 * (y + at[1] * scale) / height, abs=6)


@pytest.mark.parametrize("level", [0, 1, 2])
@pytest.mark.parametrize("version", [2, 3])
def test_a_service_gives_its_tiles(room: Room, level: int, version: int) -> None:
    media = room.house.picture("map", 20_000, 15_000, level=level, version=version, tile=512)
    room.shows(media)
    about = room.about(media)
    assert (about["width"], about["height"], about["here"]) == (20_000, 15_000, 0)
    assert about["scaleFactors"] == [1, 2, 4, 8, 16, 32, 64][: len(about["scaleFactors"])]
    for scale, column, row in ((1, 39, 29), (4, 3, 2), (32, 1, 0), (64, 0, 0)):
        if scale not in about["scaleFactors"]:
            continue
        tile = room.tile(media, scale, column, row)
        assert tile is not None
        expected = Pyramid(width=20_000, height=15_000).region(Tile(scale, column, row))
        assert tile.size == (-(-expected.width // scale), -(-expected.height // scale))
        shows_where(tile, 20_000, 15_000, expected.x, expected.y, scale)


@pytest.mark.parametrize("explicit", [False, True])
@pytest.mark.parametrize("version", [2, 3])
def test_ready_made_tiles_are_found_under_either_name(room: Room, version: int, explicit: bool) -> None:
    media = room.house.picture("map", 3000, 2000, level=0, version=version, explicit=explicit)
    room.shows(media)
    assert room.tile(media, 8, 0, 0) is not None
    assert room.whole(media).size == (375, 250)


def test_a_tile_is_asked_once_and_then_it_is_here(room: Room) -> None:
    media = room.house.picture("map", 6000, 4000)
    room.shows(media)
    room.tile(media, 2, 1, 1)
    room.house.close()
    assert room.tile(media, 2, 1, 1) is not None
    with pytest.raises(FetchError):
        room.tile(media, 2, 0, 1)


def test_what_may_not_be_kept_is_only_in_memory(room: Room) -> None:
    media = room.house.picture("map", 6000, 4000)
    room.shows(media, rights=IN_COPYRIGHT)
    assert room.tile(media, 2, 1, 1) is not None
    assert room.tiles.keys() == set()
    asked = len(room.house.asked)
    assert room.tile(media, 2, 1, 1) is not None
    assert len(room.house.asked) == asked


def test_a_key_that_no_work_names_is_nothing(room: Room) -> None:
    media = room.house.picture("map", 6000, 4000)
    assert room.looking.answer(key_of(media.url), []) is None
    room.shows(media)
    assert room.looking.answer(key_of(media.url), ["etc"]) is None
    assert room.looking.answer(key_of(media.url), ["1", "99_99"]) is None
    assert room.looking.answer(key_of(media.url), ["3", "0_0"]) is None
    assert room.looking.answer(key_of(media.url), ["1", "../x"]) is None


@pytest.mark.parametrize(
    "lie",
    [
        pytest.param((200, "text/html", b"<html>Log in</html>"), id="a page instead"),
        pytest.param((200, "image/jpeg", b"\xff\xd8\xff" + bytes(1000)), id="rubbish"),
        pytest.param((200, "image/jpeg", jpeg(Image.new("RGB", (700, 700)))), id="another size"),
        pytest.param((200, "image/jpeg", b"\xff\xd8" + bytes(17 * 2**20)), id="without end"),
        pytest.param((500, "text/plain", b"oops"), id="broken"),
    ],
)
def test_a_lying_server_gives_no_tile(room: Room, lie: tuple[int, str, bytes]) -> None:
    media = room.house.picture("map", 6000, 4000, lie=lambda path: None if path == "info.json" else lie)
    room.shows(media)
    assert room.about(media)["width"] == 6000
    with pytest.raises(KioskError):
        room.tile(media, 1, 0, 0)


def test_one_pixel_of_rounding_is_made_right(room: Room) -> None:
    short = jpeg(Image.new("RGB", (511, 512)))
    media = room.house.picture(
        "map", 6000, 4000, lie=lambda path: (200, "image/jpeg", short) if path.startswith("512,") else None
    )
    room.shows(media)
    tile = room.tile(media, 1, 1, 0)
    assert tile is not None
    assert tile.size == (512, 512)


@pytest.mark.parametrize(
    ("width", "height"), [(10**7, 10**7), (0, 5), (-3, 4), (10**7, 1)], ids=["huge", "none", "less", "long"]
)
def test_a_size_that_nobody_made_is_not_believed(room: Room, width: int, height: int) -> None:
    said = {"id": "x", "type": "ImageService3", "profile": "level2", "width": width, "height": height,
            "@context": "http://iiif.io/api/image/3/context.json"}  # fmt: skip
    picture = jpeg(Image.new("RGB", (3000, 100)))
    media = room.house.picture(
        "map",
        3000,
        100,
        lie=lambda path: (
            (200, "application/json", json.dumps(said).encode())
            if path == "info.json"
            else (200, "image/jpeg", picture)
        ),
    )
    media = Media(**{**_fields(media), "service": ImageService(id=media.service.id, version=3, level=2)})
    room.shows(media)
    assert room.about(media)["width"] == 3000  # its default picture, cut here


def _fields(media: Media) -> dict[str, object]:
    return {name: getattr(media, name) for name in media.__struct_fields__}


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 30_000), (30_000, 1), (513, 2049)])
@pytest.mark.parametrize("level", [0, 2])
def test_odd_shapes(room: Room, width: int, height: int, level: int) -> None:
    media = room.house.picture("odd", width, height, level=level)
    room.shows(media)
    about = room.about(media)
    if max(width, height) <= 512:
        assert about["scaleFactors"] == []
        return
    scales = about["scaleFactors"]
    for scale in scales:
        tile = room.tile(media, scale, 0, 0)
        assert tile is not None
        assert tile.size == (min(512, -(-width // scale)), min(512, -(-height // scale)))


def test_a_picture_without_a_service_is_cut_here(room: Room) -> None:
    url = room.house.file("scan.jpg", jpeg(Image.linear_gradient("L").resize((5000, 3000)).convert("RGB")))
    media = plain(url)
    room.shows(media)
    about = room.about(media)
    assert (about["scaleFactors"], about["here"]) == ([1, 2, 4, 8, 16], 1)
    tile = room.tile(media, 1, 9, 5)
    assert tile is not None
    assert tile.size == (5000 - 9 * 512, 3000 - 5 * 512)
    assert room.whole(media).size == (512, 307)
    assert len([path for path in room.house.asked if "scan" in path]) == 1


def test_a_small_picture_has_no_tiles(room: Room) -> None:
    media = plain(room.house.file("small.jpg", jpeg(Image.new("RGB", (500, 400)))))
    room.shows(media)
    assert room.about(media)["scaleFactors"] == []
    assert room.whole(media).size == (500, 400)


def test_a_published_file_is_cut_and_cut_again_when_it_changes(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "published/scan.jpg"
    file.write_bytes(jpeg(Image.new("RGB", (4000, 3000), (200, 0, 0))))
    media = plain("https://here.example/scan.jpg")
    room.shows(media)
    tile = room.tile(media, 1, 0, 0)
    assert tile is not None
    assert tile.getpixel((9, 9))[0] > 150
    file.write_bytes(jpeg(Image.new("RGB", (4100, 3000), (0, 0, 200))))
    assert room.about(media)["width"] == 4100
    tile = room.tile(media, 1, 0, 0)
    assert tile is not None
    assert tile.getpixel((9, 9))[0] < 100


def test_a_service_of_another_host_is_not_asked(room: Room) -> None:
    """It would put its own picture under an address of which others may show works."""
    other = room.house.picture("other", 9000, 9000)
    url = room.house.file("own.jpg", jpeg(Image.new("RGB", (3000, 2000)))).replace("127.0.0.1", "localhost")
    media = plain(url, service=other.service)
    room.shows(media)
    with pytest.raises(FetchError):  # localhost is not one of our hosts here
        room.about(media)
    assert not any("other" in path for path in room.house.asked)


@pytest.mark.parametrize("level", [0, 2])
def test_kept_on_purpose_it_can_be_looked_at_without_a_network(room: Room, level: int) -> None:
    media = room.house.picture("map", 20_000, 15_000, level=level)
    room.shows(media)
    room.looking.keep(key_of(media.url), lambda: False)
    assert room.looking.is_kept(media.url)
    tiles = len([path for path in room.house.asked if path.endswith(".jpg")])
    room.house.close()
    about = room.about(media)
    assert about["here"] == 4
    for scale in (4, 8, 16, 32):
        tile = room.tile(media, scale, 0, 0)
        assert tile is not None
        shows_where(tile, 20_000, 15_000, 0, 0, scale)
    assert room.whole(media).width <= 512
    with pytest.raises(FetchError):
        room.tile(media, 1, 0, 0)
    assert tiles <= (2 if level else 120)


def test_an_unreachable_host_is_not_waited_for_twice(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    media = room.house.picture("map", 6000, 4000)
    room.shows(media)
    room.about(media)
    room.house.close()
    asked: list[str] = []
    real = Fetcher.document
    monkeypatch.setattr(
        Fetcher, "document", lambda self, url, **how: asked.append(url) or real(self, url, **how)
    )
    for column in range(3):
        with pytest.raises(FetchError):
            room.tile(media, 1, column, 0)
    assert len(asked) == 1


def test_the_gateway_says_what_there_is_and_what_went_wrong(room: Room, tmp_path: Path) -> None:
    lie = (200, "text/html", b"<html>Log in</html>")
    media = room.house.picture("map", 6000, 4000, lie=lambda path: lie if path.startswith("512,") else None)
    room.shows(media)
    with (
        closing(Cache(tmp_path / "cache")) as cache,
        closing(Gateway(lambda key: None, cache, room.fetcher, looking=room.looking.answer)) as gateway,
    ):
        address = urlsplit(gateway.start())
        key = key_of(media.url)

        def asks(path: str) -> tuple[int, str]:
            connection = http.client.HTTPConnection(address.netloc, timeout=10)
            with closing(connection):
                connection.request("GET", path)
                answer = connection.getresponse()
                answer.read()
                return answer.status, answer.getheader("Content-Type", "")

        assert asks(f"{address.path}/{key}/tiles") == (200, "application/json")
        assert asks(f"{address.path}/{key}/tiles/1/0_0?2") == (200, "image/jpeg")
        assert asks(f"{address.path}/{key}/tiles/whole") == (200, "image/jpeg")
        assert asks(f"{address.path}/{key}/tiles/1/1_0")[0] == 502
        for nothing in ("3/0_0", "1/99_0", "1", "whole/1", "1/..%2f"):
            assert asks(f"{address.path}/{key}/tiles/{nothing}")[0] == 404
        assert asks(f"{address.path}/{'0' * 32}/tiles")[0] == 404
        assert asks(f"{address.path}/../../etc/tiles")[0] == 404
        assert asks(f"/wrong/{key}/tiles")[0] == 403
        room.house.close()
        assert asks(f"{address.path}/{key}/tiles/1/3_3")[0] == 504
        assert asks(f"{address.path}/{key}/tiles/1/0_0")[0] == 200


def test_what_was_looked_at_longest_ago_goes_first(tmp_path: Path) -> None:
    tiles = Tiles(tmp_path / "tiles.db", 10_000)
    tiles.pin(["pinned"])
    for key in ("pinned", "first", "second", "third"):
        tiles.begin(key, b"{}")
        tiles.put(key, [(Tile(1, column, 0), bytes(1000)) for column in range(4)])
        tiles.about("first")
    assert tiles.keys() == {"pinned", "first", "third"}
    assert tiles.size() <= 14_000
    tiles.put("first", [(Tile(2, column, 0), bytes(1000)) for column in range(30)])
    assert tiles.size() <= 14_000
    assert tiles.get("first", Tile(2, 29, 0)) is not None
    tiles.close()


def test_a_damaged_file_of_tiles_is_begun_anew(tmp_path: Path) -> None:
    file = tmp_path / "tiles.db"
    tiles = Tiles(file, 10_000)
    tiles.begin("key", b"{}")
    tiles.put("key", [(Tile(1, 0, 0), b"tile")])
    tiles.close()
    file.write_bytes(b"no database at all" * 1000)
    tiles = Tiles(file, 10_000)
    assert tiles.about("key") is None
    tiles.begin("key", b"{}")
    assert tiles.about("key") == b"{}"
    tiles.close()


def test_a_tile_that_the_disk_damaged_is_had_again(room: Room) -> None:
    media = room.house.picture("map", 6000, 4000)
    room.shows(media)
    room.tile(media, 2, 1, 1)
    room.tiles._run(lambda db: db.execute("UPDATE tile SET data = zeroblob(100)").fetchall())
    tile = room.tile(media, 2, 1, 1)
    assert tile is not None
    assert tile.size == (512, 512)


@pytest.mark.parametrize("full", [False, True])
def test_on_a_disk_that_refuses_or_is_full_it_is_still_shown(tmp_path: Path, room: Room, full: bool) -> None:
    (tmp_path / "no-folder").write_bytes(b"")
    refusing = Tiles(tmp_path / ("t.db" if full else "no-folder/t.db"), 1000, 2**62 if full else 0)
    media = room.house.picture("map", 6000, 4000)
    room.shows(media)
    finder = Finder(room.store, lambda _url: True)
    looking = Looking(finder.look, room.fetcher, refusing, tmp_path)
    assert looking.answer(key_of(media.url), ["1", "0_0"]) is not None
    looking.close()
    finder.close()


@given(st.integers(1, 200_000), st.integers(1, 200_000), st.sampled_from([128, 256, 500, 512, 1024]))
def test_tiles_cover_the_picture_and_nothing_else(width: int, height: int, side: int) -> None:
    made = Pyramid(
        width=width, height=height, tile_width=side, tile_height=side,
        scale_factors=factors(width, height, (side, side)),
    )  # fmt: skip
    top = made.scale_factors[-1]
    assert made.columns(top) * made.rows(top) == 1
    for scale in made.scale_factors:
        last = made.region(Tile(scale, made.columns(scale) - 1, made.rows(scale) - 1))
        assert (last.x + last.width, last.y + last.height) == (width, height)
        assert last.width > 0
        assert last.height > 0
    kept = kept_scale(made)
    assert kept == 0 or made.reduced(kept)[0] * made.reduced(kept)[1] <= 40_000_000


@given(
    st.builds(
        ImageService,
        id=st.just("https://museum.example/iiif/x"),
        version=st.integers(1, 3),
        level=st.integers(0, 2),
        width=st.integers(0, 10**7),
        height=st.integers(0, 10**7),
        tile_width=st.integers(0, 5000),
        tile_height=st.integers(0, 5000),
        scale_factors=st.lists(st.integers(1, 10**7), max_size=20).map(tuple),
        max_width=st.integers(0, 5000),
        max_height=st.integers(0, 5000),
        max_area=st.integers(0, 10**7),
    )
)
def test_whatever_a_service_says_its_tiles_are_bounded(service: ImageService) -> None:
    try:
        made = pyramid_of(service)
    except MediaError:
        return
    for scale in made.scale_factors:
        width, height = made.size(Tile(scale, 0, 0))
        assert 1 <= width <= 2048
        assert 1 <= height <= 2048
