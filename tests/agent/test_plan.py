"""What is fetched, and in which order."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.agent.plan import AGAIN_AT_ONCE, AGAIN_SECONDS, CARD_BYTES, Held, Keep, Step, Turn, Wanted, plan
from kiosk.model import Item, Kind, Media, MediaKind, Rendering, Statement, Track, TrackKind, Variant

FREE = "http://creativecommons.org/publicdomain/zero/1.0/"
CLOSED = "http://rightsstatements.org/vocab/InC/1.0/"
NOTHING = Held(picture=lambda url, size: False, file=lambda url: None)
PLENTY = 10**12


def picture(id: str, rights: str = FREE, source: str = "a") -> Item:
    media = Media(id=f"{id}/1", kind=MediaKind.IMAGE, url=f"https://a.example/{id}.jpg")
    return Item(id=id, source=source, kind=Kind.PICTURE, label={}, media=(media,), rights=rights)


def film(id: str, seconds: float, rights: str = FREE, **more: object) -> Item:
    media = Media(
        id=f"{id}/1",
        kind=MediaKind.VIDEO,
        url=f"https://a.example/{id}.mp4",
        duration=seconds,
        poster=f"https://a.example/{id}-still.jpg",
        tracks=(Track(kind=TrackKind.CAPTIONS, url=f"https://a.example/{id}.vtt"),),
        **more,
    )
    return Item(id=id, source="a", kind=Kind.FILM, label={}, media=(media,), rights=rights)


def book(id: str, rights: str = FREE) -> Item:
    texts = tuple(Rendering(url=f"https://a.example/{id}.{end}", format=end) for end in ("epub", "txt"))
    return Item(id=id, source="a", kind=Kind.BOOK, label={}, renderings=texts, rights=rights)


def wanted(item: Item, *, home: bool = True) -> Wanted:
    return Wanted(item, f"https://a.example/{item.id}-small.jpg", home)


def planned(
    *all_wanted: Wanted, keep: Keep = Keep.PLAYLISTS, held: Held = NOTHING, **more: object
) -> list[Step]:
    rules = {"room": PLENTY} | more
    return plan(all_wanted, held, keep=keep, **rules).steps


def names(steps: list[Step]) -> list[str]:
    return [step.url.rpartition("/")[2] for step in steps]


def test_what_is_seen_first_is_fetched_first_and_the_shortest_film_before_the_longest() -> None:
    steps = planned(
        wanted(picture("found"), home=False),
        wanted(film("long", 3600)),
        wanted(film("short", 60)),
        wanted(picture("jug")),
    )
    assert names(steps) == [
        "long-small.jpg",
        "short-small.jpg",
        "jug-small.jpg",
        "long-still.jpg",
        "short-still.jpg",
        "long.vtt",
        "short.vtt",
        "jug.jpg",
        "found-small.jpg",
        "short.mp4",
        "long.mp4",
    ]


def test_a_transcript_without_times_is_kept_as_a_text_to_read() -> None:
    one = film("one", 60)
    said = Track(kind=TrackKind.TRANSCRIPT, url="https://a.example/one.txt", format="text/plain")
    media = replace(one.media[0], tracks=(*one.media[0].tracks, said))
    steps = planned(wanted(replace(one, media=(media,))))
    assert [step.turn for step in steps if step.url == said.url] == [Turn.BOOKS]
    assert [step.turn for step in steps if step.url.endswith(".vtt")] == [Turn.CAPTIONS]


def test_a_work_that_says_nothing_of_its_rights_shows_a_small_picture_in_the_name_of_its_site() -> None:
    assert names(planned(wanted(film("https://a.example/fair", 60, rights="")))) == ["fair-small.jpg"]
    assert planned(wanted(film("fair", 60, rights=""))) == []


def test_what_is_here_is_not_fetched_again() -> None:
    here = Held(
        picture=lambda url, size: size == "card", file=lambda url: 9 if url.endswith(".vtt") else None
    )
    steps = planned(wanted(film("one", 60)), held=here)
    assert [(step.url.rpartition("/")[2], step.sizes) for step in steps] == [
        ("one-small.jpg", ("stage",)),
        ("one-still.jpg", ("stage",)),
        ("one.mp4", ()),
    ]


def test_a_work_that_may_not_be_kept_has_a_card_and_nothing_more() -> None:
    assert names(planned(wanted(film("one", 60, CLOSED)), keep=Keep.ALL)) == ["one-small.jpg"]


def test_a_work_of_which_nothing_is_known_is_not_fetched_at_all() -> None:
    unknown = picture("one", rights="")
    assert planned(wanted(unknown), keep=Keep.ALL) == []
    credit = Statement(value={"nl": ("Museum",)})
    named = Item(
        **{name: getattr(unknown, name) for name in unknown.__struct_fields__}
        | {"required_statement": credit}
    )
    assert names(planned(wanted(named), keep=Keep.ALL)) == ["one-small.jpg"]


def test_only_what_is_on_home_is_kept_unless_all_is() -> None:
    found = wanted(film("found", 60), home=False)
    assert names(planned(found)) == ["found-small.jpg"]
    assert "found.mp4" in names(planned(found, keep=Keep.ALL))
    assert names(planned(wanted(film("home", 60)), keep=Keep.NOTHING)) == ["home-small.jpg"]


def test_a_network_that_is_paid_for_brings_cards_and_captions() -> None:
    assert names(planned(wanted(film("one", 60)), metered=True)) == ["one-small.jpg", "one.vtt"]


def test_what_does_not_fit_is_left_out_and_what_is_smaller_still_comes() -> None:
    steps = planned(wanted(film("long", 36_000)), wanted(film("short", 10)), room=20_000_000)
    assert "short.mp4" in names(steps)
    assert "long.mp4" not in names(steps)


def test_files_that_are_here_have_their_room_in_the_order_of_the_plan() -> None:
    works = [wanted(film(name, seconds)) for name, seconds in (("long", 900), ("short", 60), ("middle", 300))]
    sizes = {"long.mp4": 600, "short.mp4": 50}
    held = Held(picture=lambda url, size: True, file=lambda url: sizes.get(url.rpartition("/")[2], 0))
    assert {url.rpartition("/")[2] for url in plan(works, held, keep=Keep.ALL, room=649).files} == {
        *("long.vtt", "short.vtt", "middle.vtt"),
        *("short.mp4", "middle.mp4"),
    }
    everything = plan(works, held, keep=Keep.ALL, room=650, metered=True)
    assert len(everything.files) == 6
    assert everything.steps == []


def test_a_file_that_two_works_share_takes_its_room_once() -> None:
    both = [Wanted(replace(film("one", 60), source=name), "", True) for name in ("a", "b")]
    held = Held(picture=lambda url, size: True, file=lambda url: 50 if url.endswith(".mp4") else 0)
    assert "https://a.example/one.mp4" in plan(both, held, keep=Keep.ALL, room=50).files
    both.append(wanted(film("two", 60)))
    assert "https://a.example/two.mp4" in plan(both, held, keep=Keep.ALL, room=100).files


def test_a_new_card_goes_before_a_film_that_is_here() -> None:
    held = Held(picture=lambda url, size: False, file=lambda url: 10**6)
    made = plan([wanted(film("one", 60))], held, keep=Keep.PLAYLISTS, room=10**6)
    assert names(made.steps) == ["one-small.jpg", "one-still.jpg"]
    assert "https://a.example/one.mp4" not in made.files


def test_without_any_room_there_are_still_some_cards() -> None:
    works = [wanted(film(name, 60)) for name in "abc"]
    made = plan(works, NOTHING, keep=Keep.ALL, room=-(10**9), reserve=2 * CARD_BYTES)
    assert names(made.steps) == ["a-small.jpg", "b-small.jpg"]


def test_a_file_that_somebody_needs_is_kept_beside_the_default_one() -> None:
    described = Variant(url="https://a.example/ad.mp4", accessibility_features=("audioDescription",))
    larger = Variant(url="https://a.example/4k.mp4", width=3840)
    steps = planned(wanted(film("one", 60, variants=(described, larger))))
    assert "ad.mp4" in names(steps)
    assert "4k.mp4" not in names(steps)


def test_an_address_that_two_works_share_is_fetched_once() -> None:
    twice = [Wanted(picture(id), "https://a.example/same.jpg", True) for id in ("one", "two")]
    assert names(planned(*twice)).count("same.jpg") == 1


def test_what_has_been_here_long_is_asked_after_last_and_a_few_at_a_time() -> None:
    old = Held(
        picture=lambda url, size: not url.endswith("new-small.jpg"),
        file=lambda url: 0,
        age=lambda url, size: 0.0 if "young" in url else 2 * AGAIN_SECONDS,
    )
    many = [wanted(picture(f"{n}")) for n in range(3 * AGAIN_AT_ONCE)]
    others = [wanted(picture("young")), wanted(picture("new")), wanted(picture("b", source="b"))]
    steps = planned(*many, *others, held=old)
    assert names(steps)[0] == "new-small.jpg"
    again = steps[1:]
    assert {step.turn for step in again} == {Turn.AGAIN}
    assert not any("young" in step.url for step in again)
    assert [step.source for step in again].count("a") == AGAIN_AT_ONCE
    assert [step.sizes for step in again if step.source == "b"] == [("card",), ("stage",)]
    assert [step.turn for step in planned(*many, held=old, metered=True)] == []


def test_an_address_that_two_sources_name_is_a_step_of_each_because_one_may_be_refused() -> None:
    both = [Wanted(picture("one", source=name), "https://a.example/same.jpg", True) for name in ("a", "b")]
    assert [step.source for step in planned(*both) if step.url.endswith("same.jpg")] == ["a", "b"]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 20), st.floats(0, 20_000), st.booleans(), st.sampled_from([FREE, CLOSED, ""])
        )
    ),
    st.integers(0, 10**10),
    st.sampled_from(Keep),
    st.booleans(),
)
def test_no_plan_takes_more_than_there_is(
    films: list[tuple[int, float, bool, str]], room: int, keep: Keep, metered: bool
) -> None:
    all_wanted = [wanted(film(str(id), seconds, rights), home=home) for id, seconds, home, rights in films]
    steps = planned(*all_wanted, keep=keep, room=room, metered=metered)
    assert sum(step.weight for step in steps) <= room
    assert [step.turn for step in steps] == sorted(step.turn for step in steps)
    if keep is Keep.NOTHING:
        assert {step.turn for step in steps} <= {Turn.CARDS, Turn.OTHER_CARDS}


def test_outside_the_hours_of_staff_no_film_is_fetched_and_none_goes() -> None:
    held = Held(picture=NOTHING.picture, file=lambda url: 1000 if "here" in url else None, age=NOTHING.age)
    made = plan(
        [wanted(film("here", 60)), wanted(film("away", 60))], held, keep=Keep.ALL, room=10**9, films=False
    )
    assert not any(step.turn is Turn.FILMS for step in made.steps)
    assert any("here" in url for url in made.files)


def large(id: str, rights: str = FREE) -> Item:
    media = replace(picture(id).media[0], width=8000, height=5000)
    return replace(picture(id, rights), media=(media,))


NEVER_NEAR = Held(picture=lambda url, size: True, file=lambda url: None, tiles=lambda url: False)


def test_pictures_from_nearby_come_after_films_and_take_no_more_than_their_share() -> None:
    works = [
        wanted(large("map")),
        wanted(film("fair", 60)),
        wanted(large("plan")),
        wanted(large("no", CLOSED)),
    ]
    steps = planned(*works, held=NEVER_NEAR, nearby=PLENTY)
    assert names(steps) == ["fair.vtt", "fair.mp4", "map.jpg", "plan.jpg"]
    assert {step.turn for step in steps[2:]} == {Turn.NEARBY}
    assert names(planned(*works, held=NEVER_NEAR, nearby=steps[2].weight)) == [
        "fair.vtt",
        "fair.mp4",
        "map.jpg",
    ]
    assert names(planned(*works, held=NEVER_NEAR, nearby=PLENTY, metered=True)) == ["fair.vtt"]


def test_a_picture_that_the_screen_shows_in_its_own_size_needs_no_tiles() -> None:
    small = replace(large("jug"), media=(replace(large("jug").media[0], width=2000, height=1500),))
    unknown = picture("jar")
    steps = planned(wanted(small), wanted(unknown), held=NEVER_NEAR, nearby=PLENTY)
    assert names(steps) == ["jar.jpg"]


def test_the_best_text_of_a_book_is_kept_after_the_pictures_and_before_films() -> None:
    steps = planned(wanted(film("long", 3600)), wanted(book("novel")), wanted(picture("jug")))
    assert names(steps)[-2:] == ["novel.epub", "long.mp4"]
    assert "novel.txt" not in names(steps)
    assert "novel.epub" not in names(planned(wanted(book("novel")), metered=True))
    assert "novel.epub" not in names(planned(wanted(book("novel", rights=CLOSED))))


def test_a_picture_that_staff_chose_is_made_small_for_the_start_under_the_rules_of_its_own_source() -> None:
    other = picture("other", source="b")
    chosen = Wanted(other, "https://a.example/other-small.jpg", False, (other.media[0].url,))
    steps = planned(wanted(picture("found"), home=False), chosen)
    (step,) = (one for one in steps if one.url == other.media[0].url)
    assert (step.turn, step.source, step.sizes) == (Turn.CARDS, "b", ("card",))
    assert step.media == other.media[0], "no more of it is fetched than is needed"
    closed = picture("other", rights="", source="b")
    assert planned(Wanted(closed, "", False, chosen.chosen)) == []
