"""Accessibility in whatever words: of standards, of facilities in four languages, of titles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.accessibility import features_of, features_told, normalised
from tests.catalogue.conftest import SHARED, real


@pytest.mark.parametrize(
    ("value", "feature"),
    [
        ("captions", "captions"),
        ("closedCaptions", "captions"),
        ("closed captions", "captions"),
        ("SDH", "captions"),
        ("Ondertiteling", "captions"),
        ("Soustitrages", "captions"),
        ("Untertitel für Gehörlose", "captions"),
        ("Boventitels", "captions"),
        ("http://schema.org/audioDescription", "audioDescription"),
        ("https://www.w3.org/2021/a11y-discov-vocab/latest/#audioDescription", "audioDescription"),
        ("public.accessibility.describes-video", "audioDescription"),
        ("audiodescriptie", "audioDescription"),
        ("Audio-Beschreibung", "audioDescription"),
        ("Vlaamse Gebarentaal", "signLanguage"),
        ("Tolk VGT", "signLanguage"),
        ("deaf-signed", "signLanguage"),
        ("Langue des signes de Belgique francophone (LSFB)", "signLanguage"),
        ("Deutsche Gebärdensprache", "signLanguage"),
        ("makkelijke taal", "easyToRead"),
        ("klare taal", "easyToRead"),
        ("Leichte Sprache", "easyToRead"),
        ("FALC", "easyToRead"),
        ("Klare Sprache", "highContrastAudio"),
        ("grote letters", "largePrint"),
        ("Grote Letter Bibliotheek", "largePrint"),
        ("Disponibilité de brochure en gros caractères", "largePrint"),
        ("Broschüre in Großdruck Skript", "largePrint"),
        ("braille", "braille"),
        ("Broschüre in Blindenschrift", "braille"),
        ("ringleiding", "inductionLoop"),
        ("Boucle auditive", "inductionLoop"),
        ("Audio Induktionsschleife", "inductionLoop"),
        ("Voorzieningen voor rolstoelgebruikers", "wheelchair"),
        ("rolstoeltoegankelijk", "wheelchair"),
        ("EInrichtung für Rollstuhlfahrer", "wheelchair"),
        ("Prikkelarme voorstelling", "lowStimulus"),
        ("Relaxed performance", "lowStimulus"),
        ("Assistentie", "assistance"),
        ("Voorzieningen voor hulp- en/of geleidehonden", "guideDog"),
        ("displaytransformability", "displayTransformability"),
        ("schema:structuralNavigation", "structuralNavigation"),
    ],
)
def test_one_spelling_for_every_way_of_saying_it(value: str, feature: str) -> None:
    assert normalised(value) == feature


@pytest.mark.parametrize(
    "value",
    [
        "",
        "none",
        "unknown",
        "CC BY 4.0",
        "Parking",
        "Niet rolstoeltoegankelijk",
        "pas accessible aux fauteuils roulants",
        "Keine Untertitel",
        "ringleiding: neen",
        "audiodescriptie niet beschikbaar",
        "gesproken ondertiteling",
        "\x00" * 50,
    ],
)
def test_what_is_none_or_is_denied_is_none(value: str) -> None:
    assert normalised(value) == ""


@pytest.mark.parametrize(
    ("title", "features"),
    [
        ("Lebst du deinen Traum? (Audiodeskription)", {"audioDescription"}),
        ("Tatort (Hörfassung)", {"audioDescription"}),
        ("Heute-Journal (mit Gebärdensprache)", {"signLanguage"}),
        ("Die Maus [DGS, Untertitel]", {"signLanguage", "captions"}),
        ("Dagen zonder lief (met ondertitels)", {"captions"}),
        ("Het journaal (VGT)", {"signLanguage"}),
        ("Terra X (klare Sprache)", {"highContrastAudio"}),
        ("Nachrichten in Leichter Sprache", {"easyToRead"}),
        ("De geruchten, met Nederlandse ondertitels en Vlaamse Gebarentaal", {"captions", "signLanguage"}),
        ("Visite guidée en langue des signes", {"signLanguage"}),
        ("Le Grand Bain – sous-titres pour sourds", {"captions"}),
        ("Hamlet | audiodescriptie", {"audioDescription"}),
        ("Rondleiding voor iedereen - rolstoeltoegankelijk, ringleiding", {"wheelchair", "inductionLoop"}),
        ("Het journaal - ondertitels, VGT", {"captions", "signLanguage"}),
        ("Het verdriet van België (grote letters)", {"largePrint"}),
        ("Prikkelarm museumbezoek", {"lowStimulus"}),
        ("Mars (AD)", {"audioDescription"}),
        # About it, not with it; denied; a licence.
        ("Gebarentaal in Vlaanderen: een geschiedenis", set()),
        ("Leven en werk van Louis Braille", set()),
        ("Doven en gebarentaal", set()),
        ("Die Frau im Rollstuhl", set()),
        ("Mit dem Rollstuhl in der Bundesliga", set()),
        ("De ondertitelaar", set()),
        ("Concert (zonder ondertitels)", set()),
        ("Museum, geen audiodescriptie", set()),
        ("Foto (CC BY 4.0)", set()),
        ("Vijver (een documentaire over de geschiedenis van het braille en meer)", set()),
        ("Cäsar (44 BC – 17 AD)", set()),
        ("", set()),
    ],
)
def test_what_a_title_promises(title: str, features: set[str]) -> None:
    assert set(features_told(title)) == features


def test_several_texts_tell_each_feature_once() -> None:
    assert features_told("A (VGT)", "B (met VGT, ondertitels)") == ("signLanguage", "captions")
    assert features_of(["captions", 7, None, "sdh", "braille"]) == ("captions", "braille")


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    assert isinstance(normalised(text), str)
    assert len(set(features_told(text))) == len(features_told(text))


@given(st.sampled_from(["(" * 900, "- " * 900, "a" * 4_000, "met " * 900, "ondertitel " * 300]), st.text())
def test_hostile_texts_take_no_time(body: str, start: str) -> None:
    features_told(start + body)


@real
def test_titles_of_a_broadcaster() -> None:
    feed = (SHARED / "fixtures" / "feeds" / "mediathekview" / "mediathekviewweb.xml").read_text("utf-8")
    titles = [one.partition("]]>")[0] for one in feed.split("<title><![CDATA[")[2:]]
    described = [one for one in titles if "audioDescription" in features_told(one)]
    assert described == [one for one in titles if "Audiodeskription" in one or "Hörfassung" in one]
    assert described
