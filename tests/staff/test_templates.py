"""What a playlist begins with for an occasion."""

import pytest

from kiosk.model import ContentNote, Kind
from kiosk.staff import templates
from kiosk.staff.templates import Template
from kiosk.store.cards import Card


def card(name: str, kind: Kind, **more: object) -> Card:
    return Card(id=name, source="museum", kind=kind, label={}, **more)  # type: ignore[arg-type]


PICTURES = [card(f"p{n}", Kind.PICTURE) for n in range(9)]
FILMS = [card(f"f{n}", Kind.FILM, duration=240.0, captions=n % 2 == 0) for n in range(9)]
LONG = [card(f"l{n}", Kind.FILM, duration=1500.0, captions=True) for n in range(3)]
SOUNDS = [card(f"s{n}", Kind.SOUND, duration=200.0) for n in range(9)]
HARSH = [card("war", Kind.PICTURE, notes=(next(iter(ContentNote)),))]
STORIES = [card(f"t{n}", Kind.STORY) for n in range(2)]
EVERY = [*HARSH, *LONG, *PICTURES, *FILMS, *SOUNDS, *STORIES]


def test_in_the_hall_nothing_is_long_and_nothing_is_only_heard() -> None:
    found = templates.works(Template.HALL, EVERY)
    assert [one.id for one in found[:4]] == ["p0", "f0", "p1", "f1"]
    assert len(found) == templates.MOST
    assert not {one.kind for one in found} & {Kind.SOUND}
    assert all(one.duration <= templates.IN_PASSING for one in found)


def test_together_they_last_half_an_hour_at_most() -> None:
    found = templates.works(Template.TOGETHER, EVERY)
    assert {one.kind for one in found} == {Kind.FILM, Kind.SOUND}
    assert templates.HALF_AN_HOUR - 300 < sum(one.duration for one in found) <= templates.HALF_AN_HOUR


def test_to_rest_there_is_no_film() -> None:
    assert {one.kind for one in templates.works(Template.CALM, EVERY)} == {Kind.PICTURE, Kind.SOUND}


def test_what_is_said_can_be_read() -> None:
    found = templates.works(Template.CAPTIONED, EVERY)
    assert found
    assert all(one.captions and one.kind is Kind.FILM for one in found)


def test_for_children_nothing_is_long_and_every_kind_is_there() -> None:
    found = templates.works(Template.CHILDREN, EVERY)
    assert [one.id for one in found[:4]] == ["t0", "f0", "p0", "s0"]
    assert all(one.duration <= templates.IN_PASSING for one in found)


def test_around_a_broadcast_there_is_music_first_and_no_picture() -> None:
    found = templates.works(Template.LIVE, EVERY)
    assert [one.id for one in found[:3]] == ["s0", "l0", "s1"]
    assert {one.kind for one in found} == {Kind.SOUND, Kind.FILM}


@pytest.mark.parametrize("template", list(Template))
def test_what_nobody_may_want_to_meet_is_in_none(template: Template) -> None:
    assert not [one for one in templates.works(template, EVERY) if one.notes]


@pytest.mark.parametrize("template", list(Template))
def test_too_few_works_are_none(template: Template) -> None:
    assert templates.works(template, [PICTURES[0], FILMS[0]]) == []
    assert templates.works(template, []) == []


def test_each_has_a_name_in_four_languages() -> None:
    assert set(templates.NAMES) == set(Template)
    assert all(set(name) == {"nl", "fr", "de", "en"} for name in templates.NAMES.values())
