import pytest

from kiosk.speech.voices import voice_for

VOICES = ("nl", "fr", "fr-be", "fr-fr", "de", "en", "en-us", "cmn", "he", "pt", "pt-br")


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("nl", "nl"),
        ("nl-BE", "nl"),
        ("nl-Latn-BE-x-vls", "nl"),
        ("fr-BE", "fr-be"),
        ("fr_CA", "fr"),
        ("EN", "en"),
        ("en-US", "en-us"),
        ("zh-Hant-TW", "cmn"),
        ("iw", "he"),
        ("pt-BR", "pt-br"),
        ("vls", "nl"),
        ("xx", ""),
        ("", ""),
        ("-", ""),
    ],
)
def test_the_voice_for(language: str, voice: str) -> None:
    assert voice_for(language, VOICES) == voice
