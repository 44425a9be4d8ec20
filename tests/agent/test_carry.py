"""Steps of the plan, done over real HTTP: what is made, what is skipped, and what is tried again when."""

import io
import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk.agent.carriers import AWAY_AFTER, FIRST_WAIT, LONGEST_WAIT, Carriers, Done, Memory
from kiosk.agent.carry import Tools, clear_parts, tidy
from kiosk.agent.plan import Step, Turn
from kiosk.errors import StoreError
from kiosk.fetch.fetcher import Fetcher
from kiosk.fetch.policy import Policy
from kiosk.media import pictures
from kiosk.media.cache import Cache
from kiosk.model import ImageService, Media, MediaKind, key_of
from tests import books, museum_works
from tests.museum import Museum

_png = io.BytesIO()
Image.new("RGB", (8, 8), "red").save(_png, "PNG")
PNG = _png.getvalue()


@pytest.fixture
def museum(tmp_path: Path) -> Iterator[Museum]:
    with Museum(tmp_path) as opened:
        yield opened


@pytest.fixture
def tools(tmp_path: Path, museum: Museum) -> Iterator[Tools]:
    cache = Cache(tmp_path / "cache")
    with Fetcher(private_hosts=[museum.host, "127.0.0.1:1"], pause_seconds=0) as fetcher:
        yield Tools(fetcher, cache, tmp_path / "pictures", 10**9, 0)
    cache.close()


def run(tools: Tools, *steps: Step, workers: int = 2) -> dict[str, Done]:
    return {each.step.url: each for each in carried(tools, *steps, workers=workers)}


def carried(tools: Tools, *steps: Step, workers: int) -> Iterator[Done]:
    """Every step, as it is done."""
    with closing(Carriers(tools, stop=lambda: False, workers=workers)) as carriers:
        carriers.give(steps)
        while carriers.busy:
            yield from carriers.done(1)


def card(url: str, source: str = "museum", **more: object) -> Step:
    return Step(Turn.CARDS, url, source, ("card",), **more)


def served(url: str, service: str) -> Media:
    """A large picture with a service that makes it smaller."""
    of = ImageService(id=service, version=3, level=2, width=9000, height=6000)
    return Media(id="1", kind=MediaKind.IMAGE, url=url, width=9000, height=6000, service=of)


def test_a_picture_is_made_small_and_the_original_is_gone(museum: Museum, tools: Tools) -> None:
    url = museum.publishes("Blauwe kan").media[0]
    both = Step(Turn.CARDS, url, "museum", ("card", "stage"))
    assert run(tools, both)[url].fault == ""
    for size in ("card", "stage"):
        with Image.open(pictures.path_of(tools.pictures, url, size)) as made:
            assert made.width <= pictures.SIZES[size][0]
    assert list(tools.pictures.glob(".*")) == []
    assert museum.asked("/pictures/") == 1


def test_a_film_is_kept_in_the_cache(museum: Museum, tools: Tools) -> None:
    url = museum.publishes("Een film", "film").media[0]
    assert run(tools, Step(Turn.FILMS, url, "museum"))[url].fault == ""
    assert tools.cache.check(url) is not None


def test_a_book_is_kept_and_what_is_no_text_is_not(museum: Museum, tools: Tools) -> None:
    here, film = f"{museum.base}/books/tuin.epub", museum.publishes("Een film", "film").media[0]
    museum.gives(books.garden(), "application/epub+zip", "/books/tuin.epub")
    done = run(tools, Step(Turn.BOOKS, here, "museum"), Step(Turn.BOOKS, film, "museum"))
    assert done[here].fault == ""
    assert tools.cache.check(here) is not None
    assert done[film].fault
    assert tools.cache.path(film) is None
    assert run(tools, Step(Turn.FILMS, f"{here}?", "museum"))[f"{here}?"].fault  # no film is a book


def test_a_fault_is_a_line_and_the_others_go_on(museum: Museum, tools: Tools) -> None:
    good = museum.publishes("Blauwe kan").media[0]
    film = museum.publishes("Een film", "film").media[0]
    dead = f"{museum.base}/pictures-of-nothing/x.jpg"
    done = run(tools, card(dead), card(film), card(good))
    assert done[good].fault == ""
    assert "404" in done[dead].fault
    assert "not a JPEG" in done[film].fault
    assert not any(each.away for each in done.values())


def test_a_host_that_is_away_is_left_alone_for_the_rest_of_the_round(museum: Museum, tools: Tools) -> None:
    away = [card(f"http://127.0.0.1:1/{n}.jpg") for n in range(20)]
    good = museum.publishes("Blauwe kan").media[0]
    done = run(tools, *away, card(good), workers=1)
    assert done[good].fault == ""
    faults = [done[step.url].fault for step in away]
    assert all(done[step.url].away for step in away)
    assert faults[AWAY_AFTER:] == ["127.0.0.1:1 is away"] * (20 - AWAY_AFTER)


def test_a_service_is_asked_for_no_more_than_is_drawn(museum: Museum, tools: Tools) -> None:
    url = museum.publishes("Blauwe kan").media[0]
    media = served(url, f"{museum.base}/iiif/kan")
    assert run(tools, card(url, media=media))[url].fault == "", (
        "a service that is not there has a default picture"
    )
    asked = [request.path for request in museum.requests]
    assert asked[0].startswith("/iiif/kan/full/640,")
    assert asked[1].startswith("/pictures/")


def test_a_service_of_another_host_does_not_put_its_picture_under_this_address(
    museum: Museum, tools: Tools, tmp_path: Path
) -> None:
    url = museum.publishes("Blauwe kan").media[0]
    with Museum(tmp_path / "other") as other:
        elsewhere = served(url, f"{other.base.replace('127.0.0.1', 'localhost')}/iiif/kan")
        assert run(tools, card(url, media=elsewhere))[url].fault == ""
        assert other.requests == []
    assert museum.asked("/pictures/") == 1


def test_an_address_that_one_source_may_not_fetch_is_fetched_by_one_that_may_and_once(
    museum: Museum, tmp_path: Path
) -> None:
    url = museum.publishes("Blauwe kan").media[0]
    policies = {name: Policy(private_hosts=[museum.host]) for name in ("ours", "also ours")}
    with closing(Cache(tmp_path / "cache")) as cache, Fetcher(sources=policies) as fetcher:
        tools = Tools(fetcher, cache, tmp_path / "pictures", 10**9, 0)
        memory = Memory(lambda: 0.0)
        steps = [card(url, source=name) for name in ("stranger", "ours", "also ours")]
        faults = []
        for done in (each for step in steps for each in carried(tools, step, workers=1)):
            faults.append(done.fault)
            memory.note(done)
    assert "inside a network" in faults[0]
    assert faults[1:] == ["", ""]
    assert museum.asked("/pictures/") == 1
    assert [memory.waits(step) for step in steps] == [True, False, False]


def test_a_full_disk_ends_the_round(tmp_path: Path, museum: Museum, tools: Tools) -> None:
    url = museum.publishes("Blauwe kan").media[0]
    tools.pictures.write_text("a file where a folder should be")
    with pytest.raises(StoreError):
        run(tools, card(url))


def test_a_mistake_of_ours_on_one_work_is_a_fault_with_its_traceback_and_the_others_go_on(
    museum: Museum, tools: Tools, caplog: pytest.LogCaptureFixture
) -> None:
    good, bad = (museum.publishes(title).media[0] for title in ("Blauwe kan", "Rode stoel"))
    done = run(tools, replace(card(bad), sizes=("a size that nobody knows",)), card(good), workers=1)
    assert (done[bad].away, done[good].fault) == (False, "")
    assert done[bad].fault == "a mistake of ours (ValueError)"
    assert "Traceback" in caplog.text


def test_stopping_leaves_the_rest_for_later(museum: Museum, tools: Tools) -> None:
    steps = [card(museum.publishes(f"Werk {n}").media[0]) for n in range(10)]
    carriers = Carriers(tools, stop=lambda: museum.asked("/pictures/") >= 3, workers=1)
    carriers.give(steps)
    done = []
    while more := list(carriers.done(1)):
        done += more
    assert [each.step for each in done] == steps[:3]
    assert carriers.busy
    carriers.give(())
    assert not carriers.busy


def test_a_source_whose_pictures_drip_holds_up_nobody_else(
    museum: Museum, tools: Tools, tmp_path: Path
) -> None:
    with Museum(tmp_path / "other") as other, Fetcher(private_hosts=[museum.host, other.host]) as fetcher:
        tools = replace(tools, fetcher=fetcher)
        museum.slows(20)
        slow = [card(museum.publishes(f"Traag {n}").media[0], source="slow") for n in range(50)]
        quick = [card(other.publishes(f"Vlug {n}").media[0], source="quick") for n in range(5)]
        with closing(Carriers(tools, stop=lambda: False)) as carriers:
            carriers.give([*slow, *quick])
            done = []
            while len(done) < len(quick):
                done += carriers.done(10)
            assert {each.step.source for each in done} == {"quick"}
            assert carriers.busy


def test_what_is_under_way_is_not_begun_again_by_the_next_plan(museum: Museum, tools: Tools) -> None:
    museum.slows(20_000, only="traag")
    slow = card(museum.publishes("Traag").media[0])
    others = [card(museum.publishes(f"Werk {n}").media[0]) for n in range(4)]
    with closing(Carriers(tools, stop=lambda: False)) as carriers:
        carriers.give([slow, *others[:2]])
        done = []
        while len(done) < 2:
            done += carriers.done(10)
        carriers.give([slow, *others[2:]])
        while carriers.busy:
            done += carriers.done(10)
    assert {each.step for each in done} == {slow, *others}
    assert [each.fault for each in done] == [""] * 5
    assert museum.asked("/pictures/") == 5


def test_rubbish_is_tried_again_after_an_hour_then_later_and_later() -> None:
    now = 0.0
    memory = Memory(lambda: now)
    rubbish = Done(card("https://a.example/x.jpg"), "404")
    waits = []
    for _ in range(8):
        memory.note(rubbish)
        assert memory.waits(rubbish.step)
        began = now
        while memory.waits(rubbish.step):
            now += FIRST_WAIT / 2
        waits.append(now - began)
    assert waits[:3] == [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT]
    assert waits[-1] == LONGEST_WAIT
    memory.note(Done(rubbish.step))
    assert not memory.waits(rubbish.step)


def test_a_film_that_is_put_aside_is_no_fault_of_the_address(museum: Museum, tools: Tools) -> None:
    film = Step(Turn.FILMS, museum.publishes("Een film", "film").media[0], "museum")
    carriers = Carriers(tools, stop=lambda: museum.asked(film.url.rpartition("/")[2]) > 0, workers=1)
    carriers.give([film])
    (done,) = carriers.done(10)
    assert "put aside" in done.fault
    memory = Memory(lambda: 0.0)
    memory.note(done)
    assert not memory.waits(film)


def test_a_network_that_is_away_is_no_fault_of_the_address() -> None:
    memory = Memory(lambda: 0.0)
    memory.note(Done(card("https://a.example/x.jpg"), "nobody answers", away=True))
    assert not memory.waits(card("https://a.example/x.jpg"))


def test_a_picture_that_was_replaced_at_its_address_is_made_anew_and_no_other(
    museum: Museum, tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = museum.publishes("Blauwe kan").media[0]
    small = pictures.path_of(tools.pictures, url, "card")
    again = Step(Turn.AGAIN, url, "museum", ("card",))

    def asks() -> tuple[bytes, str]:
        """What the small picture is after a week and a question, and why it could not be asked."""
        os.utime(small, (0, 0))
        fault = run(tools, again)[url].fault
        assert small.stat().st_mtime > 0, "the next question is a week away"
        return small.read_bytes(), fault

    run(tools, card(url))
    first = small.read_bytes()
    assert asks() == (first, "")
    assert museum.requests[-1].headers["If-None-Match"]
    museum.goes_offline()
    assert asks()[0] == first
    museum.comes_back()
    museum.answers(404, only="/pictures/", times=1)
    body, fault = asks()
    assert body == first
    assert "404" in fault
    monkeypatch.setattr(museum_works, "picture", lambda name, small: PNG)
    body, fault = asks()
    assert (body != first, fault) == (True, "")
    with Image.open(small) as made:
        assert made.size == (8, 8)
    assert asks() == (body, "")


def test_a_server_that_gives_no_validators_is_not_asked_for_all_of_it_again(
    museum: Museum, tools: Tools
) -> None:
    url = museum.publishes("Blauwe kan").media[0]
    run(tools, card(url))
    small = pictures.path_of(tools.pictures, url, "card")
    pictures.make(small, small, "card", pictures.Origin(url=url))
    museum.forgets()
    assert run(tools, Step(Turn.AGAIN, url, "museum", ("card",)))[url].fault == ""
    assert museum.requests == []


def test_pictures_of_what_is_gone_are_taken_away(museum: Museum, tools: Tools) -> None:
    stays, goes = (museum.publishes(title).media[0] for title in ("Blauwe kan", "Rode stoel"))
    run(tools, card(stays), card(goes))
    assert tidy(tools.pictures, lambda key: key == key_of(stays)) == 1
    assert pictures.path_of(tools.pictures, stays, "card").exists()
    assert not pictures.path_of(tools.pictures, goes, "card").exists()


def test_what_a_killed_agent_left_half_made_is_taken_away(museum: Museum, tools: Tools) -> None:
    stays = museum.publishes("Blauwe kan").media[0]
    run(tools, card(stays))
    picture = pictures.path_of(tools.pictures, stays, "card")
    picture.with_name(f".{picture.name}.1-0badcafe.new").write_bytes(b"half a picture")
    (tools.pictures / ".0badcafe.part").write_bytes(b"half an original")
    clear_parts(tools.pictures)
    assert [path for path in tools.pictures.rglob("*") if path.is_file()] == [picture]


def test_there_is_nothing_to_take_away_where_there_are_no_pictures_yet(tmp_path: Path) -> None:
    clear_parts(tmp_path / "pictures")
    assert not (tmp_path / "pictures").exists()
