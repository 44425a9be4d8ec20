import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.player.roles import Role, Voice, chosen, language_of, ordinary, role_of


@pytest.mark.parametrize(
    "label",
    [
        "Audiodescriptie", "audio description", "Audio-Description (FR)", "Audiodescription - [French]",
        "Audiodeskription", "Hörfassung", "Hörfilmfassung", "Audiovision", "audiobeschrijving",
        "Described video", "Descriptive audio", "Nederlands AD", "AD - [Dutch]", "AD", "Pour les malvoyants",
        "Voor blinden en slechtzienden", "Visually impaired",
    ],
)  # fmt: skip
def test_a_description_is_known_by_its_words(label: str) -> None:
    assert role_of("nl", label) is Role.DESCRIBED


@pytest.mark.parametrize(
    ("language", "label", "dispositions", "role"),
    [
        ("nl", "", (), Role.MAIN),
        ("nl", "Track 1 - [Dutch]", ("default",), Role.MAIN),
        ("nl", "SoundHandler", (), Role.MAIN),
        ("nl", "Adagio", (), Role.MAIN),
        ("nl", "Add-on", (), Role.MAIN),
        ("fr", "Version originale", ("dub",), Role.MAIN),
        ("nl", "", ("visual_impaired",), Role.DESCRIBED),
        ("nl", "Gewoon", ("default", "descriptions"), Role.DESCRIBED),
        ("qad", "", (), Role.DESCRIBED),
        ("en", "Director's commentary", (), Role.COMMENTARY),
        ("nl", "Regiecommentaar", (), Role.COMMENTARY),
        ("fr", "Commentaire du réalisateur", (), Role.COMMENTARY),
        ("de", "Audiokommentar", (), Role.COMMENTARY),
        ("en", "", ("comment",), Role.COMMENTARY),
        ("nl", "Duidelijke spraak", (), Role.CLEAR),
        ("de", "Klare Sprache", (), Role.CLEAR),
        ("en", "", ("hearing_impaired",), Role.CLEAR),
    ],
)
def test_what_a_track_is_for(language: str, label: str, dispositions: tuple[str, ...], role: Role) -> None:
    assert role_of(language, label, dispositions) is role


def test_the_ordinary_track_is_chosen_wherever_it_stands() -> None:
    described = Voice(1, "nld", "", Role.DESCRIBED, first=True)
    dutch, french = Voice(2, "nld", "", Role.MAIN), Voice(3, "fra", "", Role.MAIN)
    commented = Voice(4, "nld", "", Role.COMMENTARY)
    tracks = [described, commented, french, dutch]
    assert ordinary(tracks, ["nl", "fr"]) is dutch
    assert ordinary(tracks, ["fr-BE"]) is french
    assert ordinary(tracks, ["de"]) is french, "the first of those that fit"
    assert ordinary([described]) is described, "better than silence"
    assert ordinary([]) is None
    assert chosen(tracks, Role.DESCRIBED, ["fr"]) is described
    assert chosen([french], Role.DESCRIBED, ["fr"]) is None
    english = Voice(5, "eng", "", Role.MAIN, first=True)
    assert ordinary([french, english], ["nl"]) is english


@pytest.mark.parametrize(
    ("code", "short"), [("dut", "nl"), ("nl-BE", "nl"), ("FRA", "fr"), ("xx", "xx"), ("", "")]
)
def test_languages(code: str, short: str) -> None:
    assert language_of(code) == short


@given(st.text(), st.text(), st.lists(st.text()))
def test_whatever_a_file_says(language: str, label: str, dispositions: list[str]) -> None:
    assert role_of(language, label, dispositions) in Role
