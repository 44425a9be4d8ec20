"""The few notes that warnings of catalogues come down to, in their four languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.content_notes import noted, notes_told
from kiosk.catalogue.content_warnings import ADULTS, from_age
from kiosk.catalogue.schema_org import access
from kiosk.model import ContentNote, Item, Kind, LanguageMap

N = ContentNote


@pytest.mark.parametrize(
    ("warning", "notes"),
    [
        ("Bevat beelden van de oorlog", [N.WAR]),
        ("oorlogsgeweld", [N.WAR]),
        ("Images de guerre et de cadavres", [N.WAR, N.DEATH]),
        ("Kriegsszenen", [N.WAR]),
        ("Verwijst naar zelfdoding", [N.DEATH]),
        ("Contains nudity", [N.NUDITY]),
        ("Nudité", [N.NUDITY]),
        ("Geen naakt, wel flitsend licht", [N.FLASHING]),
        ("No flashing hazard", []),
        ("keine lauten Geräusche", []),
        ("Bevat harde of plotse geluiden", [N.LOUD]),
        ("Bevat kwetsende taal: woorden van toen", [N.LANGUAGE]),
        ("Contains outdated and offensive language", [N.LANGUAGE]),
        ("koloniaal taalgebruik", [N.LANGUAGE]),
        ("animal cruelty", [N.ANIMALS]),
        ("Dieren in nood", [N.ANIMALS]),
        ("Religieuze inhoud", [N.RELIGION]),
        ("Laut FSK ab 12", []),
        ("nu te zien", []),
        ("Vanaf 16 jaar", []),
        ("", []),
    ],
)
def test_what_a_warning_speaks_of(warning: str, notes: list[ContentNote]) -> None:
    assert list(notes_told(warning)) == notes


@pytest.mark.parametrize(
    ("warning", "notes"),
    [
        (access._HAZARDS["flashing"], (N.FLASHING,)),
        (access._HAZARDS["sound"], (N.LOUD,)),
        (access._HAZARDS["motionSimulation"], ()),
        (ADULTS, (N.NUDITY,)),
        (from_age(16), ()),
    ],
)
def test_our_own_warnings_mean_the_same_in_every_language(
    warning: LanguageMap, notes: tuple[ContentNote, ...]
) -> None:
    for language in ("nl", "fr", "de", "en"):
        assert notes_told(*warning[language]) == notes, language


def work(*warnings: str, notes: tuple[ContentNote, ...] = ()) -> Item:
    told = tuple({"none": (one,)} for one in warnings)
    return Item(id="x", source="m", kind=Kind.FILM, label={"nl": ("War",)}, warnings=told, notes=notes)


def test_a_work_keeps_the_notes_that_it_has() -> None:
    assert noted(work("Flitsend licht", notes=(N.WAR,))).notes == (N.WAR, N.FLASHING)
    assert noted(work(notes=(N.WAR,))).notes == (N.WAR,)


def test_a_title_warns_of_nothing() -> None:
    assert noted(work()).notes == noted(work("Vanaf 12 jaar")).notes == ()


@given(st.lists(st.text(max_size=300), max_size=4), st.sets(st.sampled_from(N)))
def test_whatever_a_catalogue_writes(warnings: list[str], notes: set[ContentNote]) -> None:
    found = noted(work(*warnings, notes=tuple(sorted(notes)))).notes
    assert notes <= set(found)
    assert len(set(found)) == len(found)
    assert noted(work(*warnings, notes=found)).notes == found
