"""What staff hear of a playlist before it goes on the screens: each rule where it speaks and where not."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.media import loudness as player
from kiosk.model import ContentNote, Item, Kind, LanguageMap, Media, MediaKind, Occurrence, Track, TrackKind
from kiosk.rights.access import Here
from kiosk.staff.checks import (
    Code,
    Finding,
    Fix,
    Severity,
    check,
    readability,
    replacements,
    showing,
)
from kiosk.staff.checks.reading import sentences
from kiosk.staff.playlists import Entry, Playlist
from kiosk.store.cards import Card, card_of

NOW = datetime(2026, 5, 14, 10, 24, tzinfo=UTC)
LANGUAGES = ("nl", "fr", "de", "en")
PUBLIC_DOMAIN = "http://creativecommons.org/publicdomain/mark/1.0/"
GOOD = "Een vrouw met een masker lacht naar een kind."


def everywhere(text: str) -> dict[str, tuple[str, ...]]:
    return dict.fromkeys(LANGUAGES, (text,))


CARNIVAL = Playlist(id="carnival", place="a0", label=everywhere("Carnaval"))


def canvas(kind: MediaKind = MediaKind.IMAGE, **more: Any) -> Media:
    return Media(**{"id": "m", "kind": kind, "url": "https://museum.example/files/IMG_0041.jpg", **more})


def work(kind: Kind = Kind.PICTURE, **more: Any) -> Item:
    """A work of which there is nothing to say."""
    media = canvas(alt=everywhere(GOOD))
    if kind is Kind.FILM:
        media = canvas(MediaKind.VIDEO, duration=120.0, tracks=(Track(kind=TrackKind.CAPTIONS, url="c.vtt"),))
    return Item(
        **{
            "id": "https://museum.example/1",
            "source": "museum",
            "kind": kind,
            "label": everywhere("Maskers"),
            "media": (media,),
            "rights": PUBLIC_DOMAIN,
            **more,
        }
    )


def entry(number: int = 1, **more: Any) -> Entry:
    return Entry(id=f"e{number}", place=f"a{number}", item=f"work {number}", **more)


def look(*items: Item | None, playlist: Playlist = CARNIVAL, **more: Any) -> tuple[Finding, ...]:
    """At a playlist of these works."""
    entries = [entry(number) for number, _ in enumerate(items)]
    return check(playlist, entries, {f"work {n}": item for n, item in enumerate(items)}, now=NOW, **more)


def look_at(entry: Entry, item: Item | None = None, **more: Any) -> tuple[Finding, ...]:
    return check(CARNIVAL, [entry], {entry.item: item or work()}, now=NOW, **more)


def codes(found: Sequence[Finding]) -> list[str]:
    return [one.code.value for one in found]


def at(days: float) -> str:
    return (NOW + timedelta(days=days)).isoformat()


@pytest.mark.parametrize("kind", [Kind.PICTURE, Kind.FILM, Kind.SOUND, Kind.STORY])
def test_there_is_nothing_to_say_of_what_is_in_order(kind: Kind) -> None:
    assert look(work(kind), simple=True, loudness={"work 0": -23.0}) == ()


# --- what stays off the screens


def test_a_work_that_the_catalogue_has_no_more_stays_off() -> None:
    gone = Finding(severity=Severity.STOP, code=Code.GONE, entry="e0", fix=Fix.TAKE_OUT)
    assert look(None) == (gone,)
    assert codes(check(CARNIVAL, [entry()], {}, now=NOW)) == ["gone"]


def test_a_work_of_which_nobody_knows_whose_it_is_stays_off() -> None:
    (found,) = look(work(id="no address", rights="all ours"))
    assert (found.severity, found.code, found.fix) == (Severity.STOP, Code.RIGHTS_UNKNOWN, Fix.REPLACE)
    assert found.told == {"rights": "all ours"}
    assert look(work(rights="all ours")) == (), "the site that it is on is known: shown in its name"


def test_licences_open_a_work_at_its_own_house_alone() -> None:
    film = work(Kind.FILM, licences=("BEZOEKERTOOL-CONTENT",), owner="OR-4t6f29d")
    (found,) = look(film)
    assert (found.code, found.told) == (Code.RIGHTS_CLOSED, {"rights": "BEZOEKERTOOL-CONTENT"})
    assert look(film, here=Here(organisation="OR-4t6f29d")) == ()


def test_rights_that_ended_keep_a_work_off_and_those_that_end_are_told_in_time() -> None:
    def told(days: float) -> list[tuple[str, str, object]]:
        return [
            (one.severity.value, one.code.value, one.told.get("days"))
            for one in look(work(shown_until=at(days)))
        ]

    assert told(-400) == told(0) == [("stop", "rights-ended", None)]
    assert told(0.5) == [("first", "rights-end", 0)]
    assert told(30) == [("first", "rights-end", 30)]
    assert told(30.1) == [("tip", "rights-end", 30)]
    assert told(90) == [("tip", "rights-end", 90)]
    assert told(90.1) == []
    (found,) = look(work(shown_until=at(12)))
    assert (found.told["until"], found.fix) == (at(12), Fix.REPLACE)
    assert look(work(shown_until="some day")) == ()


def test_an_event_goes_when_it_is_over_and_not_by_its_rights() -> None:
    def event(days: float) -> Item:
        return work(
            Kind.EVENT, shown_until=at(days), occurrences=(Occurrence(start=at(days - 1), end=at(days)),)
        )

    assert look(event(5)) == ()
    assert [(one.code, one.fix) for one in look(event(-1))] == [(Code.OVER, Fix.TAKE_OUT)]
    filmed = work(Kind.FILM, shown_until=at(400), occurrences=(Occurrence(start=at(-2), end=at(-1)),))
    assert codes(look(filmed)) == ["over"]


def test_a_work_that_may_be_shown_later_waits_and_can_be_worded_meanwhile() -> None:
    found = look(work(shown_from=at(3), media=(canvas(),)))
    assert [(one.code, one.fix) for one in found] == [
        (Code.NOT_YET, Fix.WAIT),
        (Code.DESCRIPTION_MISSING, Fix.WRITE),
    ]
    assert found[0].told == {"since": at(3)}
    assert look(work(shown_from=at(-3))) == ()


def test_flashes_keep_a_work_off_and_other_notes_do_not() -> None:
    (found,) = look(work(notes=(ContentNote.WAR, ContentNote.FLASHING)))
    assert (found.severity, found.code, found.fix) == (Severity.STOP, Code.FLASHING, Fix.TAKE_OUT)
    assert look(work(notes=(ContentNote.WAR,))) == ()


def test_flashes_that_were_measured_are_told_with_their_minute() -> None:
    """Whatever the catalogue says of the work."""
    for at, minute in ((0.0, 1), (59.9, 1), (60.0, 2), (3600.0, 61)):
        (found,) = look(work(Kind.FILM), flashes={"work 0": at})
        assert (found.severity, found.code, found.fix) == (Severity.STOP, Code.FLASHING, Fix.TAKE_OUT)
        assert found.told == {"minute": minute}
    assert look(work(Kind.FILM), flashes={"another": 1.0}) == ()


def test_what_stays_off_is_not_looked_at_further() -> None:
    bad = work(
        notes=(ContentNote.FLASHING,), shown_until=at(-1), media=(canvas(),), label=everywhere("x" * 99)
    )
    assert codes(look(bad)) == ["rights-ended", "flashing"]


# --- pictures in words


def description(alt: LanguageMap, item: Item | None = None, **more: Any) -> list[tuple[str, str]]:
    found = look_at(entry(alt=alt, **more), item or work(media=(canvas(),)))
    return [(one.code.value, one.language) for one in found if one.field == "alt"]


def test_a_picture_wants_a_description_in_the_first_language() -> None:
    (found,) = look(work(media=(canvas(),)))
    assert (found.severity, found.code, found.field, found.language, found.fix) == (
        Severity.FIRST,
        Code.DESCRIPTION_MISSING,
        "alt",
        "nl",
        Fix.WRITE,
    )
    (found,) = look(work(media=(canvas(alt={"ja": (GOOD,)}),)))
    assert (found.code, found.fix) == (Code.DESCRIPTION_MISSING, Fix.TRANSLATE)
    assert codes(look(work(media=(canvas(alt={"nl": ("  ",)}),)))) == ["description-missing"]
    assert codes(look(work(media=()))) == ["description-missing"]
    assert look(work(media=(canvas(MediaKind.SOUND), canvas(alt=everywhere(GOOD))))) == ()
    assert look(work(media=(canvas(alt={"nl-BE": (GOOD,)}),))) == ()
    assert look(work(media=(canvas(alt={"none": (GOOD,)}),))) == (), (
        "it may be the language that is asked for"
    )
    assert look(work(media=(canvas(alt={"fr": (GOOD,)}),)), languages=("fr", "nl")) == ()
    assert description(everywhere(GOOD)) == []


def test_only_pictures_want_one_and_what_staff_put_in_their_place() -> None:
    assert look(work(Kind.STORY, media=(canvas(),))) == ()
    assert look_at(entry(), work(Kind.FILM)) == ()
    other = {"picture": "https://library.example/still.jpg"}
    assert description({}, work(), **other) == [("description-missing", "nl")], (
        "the catalogue tells of its own"
    )
    assert description({}, work(Kind.FILM), **other) == [("description-missing", "nl")]
    assert description(everywhere(GOOD), work(), **other) == []


def test_own_words_go_before_those_of_the_catalogue_language_by_language() -> None:
    item = work(media=(canvas(alt={"nl": ("Foto van een masker in de stoet.",), "fr": (GOOD,)}),))
    assert description({}, item) == [("description-opening", "nl")]
    assert description({"nl": (GOOD,)}, item) == [], "French is there, too"
    assert description({"nl": (" ",)}, item) == [("description-opening", "nl")]


def test_a_description_is_neither_too_short_nor_too_long() -> None:
    def told(words: int) -> list[tuple[Code, Mapping[str, str | int]]]:
        text = ". ".join(["Zij", *["Lacht"] * (words - 1)])
        return [(one.code, one.told) for one in look_at(entry(alt=everywhere(text)))][:1]

    assert told(4) == [(Code.DESCRIPTION_SHORT, {"words": 4})]
    assert told(5) == told(40) == []
    assert told(41) == [(Code.DESCRIPTION_LONG, {"words": 41})]


@pytest.mark.parametrize(
    "text",
    [
        "Foto van een vrouw met een masker",
        "Een AFBEELDING van een vrouw met een masker",
        "Photo of a woman with a mask",
        "A picture of a woman with a mask",
        "Photo de femmes qui portent un masque",
        "Une image d’une femme qui porte un masque",
        "Bild von einer Frau mit einer Maske",
        "Foto von einer Frau mit einer Maske",
    ],
)
def test_a_description_does_not_say_that_it_is_a_picture(text: str) -> None:
    (found, *_) = look_at(entry(alt=everywhere(text)))
    assert found.code is Code.DESCRIPTION_OPENING
    assert text.startswith(str(found.told["opening"]))


@pytest.mark.parametrize(
    "text",
    [
        "Een vrouw kijkt naar een foto van haar kind",
        "Fotografen van de krant bij de stoet",
        "Photo offerte à la dame au masque",
    ],
)
def test_a_description_may_speak_of_pictures(text: str) -> None:
    assert description(everywhere(text)) == []


def test_a_file_name_or_the_title_again_is_no_description() -> None:
    def told(text: str, **more: Any) -> list[str]:
        return sorted({code for code, _ in description(everywhere(text), **more)})

    assert told("IMG_0041.jpg") == told("img 0041") == ["description-file-name"]
    assert told("Stoet van Aalst, scan twee.TIFF") == ["description-file-name"]
    still = "https://library.example/Vrouw%20met%20masker.jpg?from=a/b.c"
    assert told("vrouw met masker", picture=still) == ["description-file-name"]
    assert told("vrouw met masker") == ["description-short"]
    assert told("“Maskers”") == ["description-title"]
    assert told("De maskers van Ensor in Oostende", title=everywhere("De maskers van Ensor in Oostende")) == [
        "description-title"
    ]
    assert told("🎭", title=everywhere("🎪")) == ["description-short"], "no words are not the same words"


# --- films and sound


def test_a_film_wants_something_to_read() -> None:
    def film(item: Item | None = None, **more: Any) -> list[str]:
        bare = canvas(MediaKind.VIDEO, **more)
        return codes(look(replace(item or work(Kind.FILM), media=(bare,))))

    def track(kind: TrackKind) -> dict[str, tuple[Track, ...]]:
        return {"tracks": (Track(kind=kind, url="t.vtt"),)}

    assert (
        film()
        == film(**track(TrackKind.DESCRIPTIONS))
        == film(**track(TrackKind.SIGN))
        == ["captions-missing"]
    )
    assert film(text={"nl": (" ",)}) == ["captions-missing"]
    for kind in (TrackKind.CAPTIONS, TrackKind.SUBTITLES, TrackKind.TRANSCRIPT):
        assert film(**track(kind)) == []
    assert film(text={"nl": ("Dames en heren",)}) == []
    assert film(work(Kind.FILM, features=("openCaptions",))) == []
    assert film(work(Kind.FILM, features=("transcript",))) == []
    assert film(work(Kind.FILM, languages=("zxx",))) == [], "nothing is said in it"
    assert film(work(Kind.FILM, languages=("zxx", "nl"))) == ["captions-missing"]
    assert film(work(Kind.SOUND)) == []


def test_every_part_of_a_film_wants_it() -> None:
    (read,) = work(Kind.FILM).media
    bare = canvas(MediaKind.SOUND)
    assert codes(look(work(Kind.FILM, media=(read, bare)))) == ["captions-missing"]
    assert look(work(Kind.FILM, media=(read, canvas()))) == (), "a still says nothing"


def test_a_long_work_is_a_tip_in_the_simple_view() -> None:
    def parts(*minutes: float) -> Item:
        (media,) = work(Kind.FILM).media
        return work(Kind.FILM, media=tuple(replace(media, duration=60 * one) for one in minutes))

    (found,) = look(parts(10, 5.1), simple=True)
    assert (found.severity, found.code, found.told) == (Severity.TIP, Code.WORK_LONG, {"minutes": 16})
    assert look(parts(10, 5), simple=True) == look(parts(60)) == ()


def test_five_films_in_a_row_are_a_tip() -> None:
    film, picture, gone = work(Kind.FILM), work(), None
    assert look(*[film] * 4, picture, *[film] * 4) == ()
    (found,) = look(picture, *[film] * 7)
    assert (found.code, found.entry, found.told) == (Code.FILMS_IN_A_ROW, "e1", {"count": 7})
    found = look(film, film, gone, film, film, film)
    assert codes(found) == ["gone", "films-in-a-row"], "what is not shown does not break the row"
    assert look(*[picture] * 5) == ()
    later = work(Kind.FILM, shown_from=at(3))
    assert codes(look(film, film, later, film, film)) == ["not-yet"]


def test_findings_of_one_severity_are_in_the_order_of_the_playlist() -> None:
    film, long_title = work(Kind.FILM), work(label=everywhere("x" * 46))
    unnamed = replace(CARNIVAL, label={**everywhere("Carnaval"), "en": ("x" * 46,)})
    found = look(long_title, *[film] * 5, long_title, work(media=(canvas(),)), playlist=unnamed)
    assert list(dict.fromkeys((one.severity.value, one.entry) for one in found)) == [
        ("first", "e7"),
        ("tip", ""),
        ("tip", "e0"),
        ("tip", "e1"),
        ("tip", "e6"),
    ]


def test_what_is_too_soft_wants_to_be_heard() -> None:
    assert showing.TARGET == player.TARGET
    assert showing.MOST_GAIN == player.MOST_GAIN
    (found,) = look(work(Kind.SOUND), loudness={"work 0": -35.1})
    assert (found.severity, found.code, found.told, found.fix) == (
        Severity.TIP,
        Code.SOUND_SOFT,
        {"gain": 13},
        Fix.HEAR,
    )
    for level in (-35.0, -10.0, float("-inf"), float("nan")):
        assert look(work(Kind.SOUND), loudness={"work 0": level}) == ()


# --- titles, names and staff's words


def test_a_title_and_a_name_are_there_in_the_first_language() -> None:
    (found,) = look(work(label={"en": ("Masks",)}))
    assert (found.severity, found.code, found.field, found.language, found.fix) == (
        Severity.FIRST,
        Code.TITLE_MISSING,
        "title",
        "nl",
        Fix.TRANSLATE,
    )
    assert look(work(label={"en": ("Masks",)}), languages=("en",)) == ()
    assert look(work(label={"none": ("Masks",)})) == ()
    assert [one.fix for one in look(work(label={}))] == [Fix.WRITE]
    assert [one.fix for one in look(work(label={"en": (" ",)}))] == [Fix.WRITE]
    assert [one.fix for one in look(playlist=replace(CARNIVAL, label={"fr": (" ",)}))] == [Fix.WRITE]
    assert look_at(entry(title={"nl": ("Maskers",)}), work(label={"en": ("Masks",)})) == ()
    (found,) = look(work(), playlist=replace(CARNIVAL, label={"fr": ("Carnaval",)}))
    assert (found.code, found.entry, found.field, found.fix) == (
        Code.LABEL_MISSING,
        "",
        "label",
        Fix.TRANSLATE,
    )


def test_what_staff_wrote_in_one_language_alone_is_a_tip() -> None:
    def told(**more: Any) -> list[tuple[str, str]]:
        found = look_at(entry(**more), work(label={"nl": ("Maskers",)}, media=(canvas(alt={"nl": (GOOD,)}),)))
        assert {one.fix for one in found} <= {Fix.TRANSLATE}
        return [(one.field, one.language) for one in found if one.code is Code.ONE_LANGUAGE]

    assert told() == [], "the words of the catalogue are not theirs"
    assert told(words={"fr": ("Regardez.",)}) == [("words", "fr")]
    assert told(words={"fr": ("Regardez.",), "nl": ("Kijk.",)}) == []
    assert told(title={"nl": ("Mooi",)}, alt={"nl": (GOOD,)}) == [("title", "nl"), ("alt", "nl")]
    assert told(title={"fr": ("Masques",)}) == [], "the catalogue has the other"
    assert look_at(entry(words={"nl": ("Kijk.",)}), languages=("nl",)) == ()
    one = Playlist(id="p", place="a", label={"nl": ("Carnaval",)}, summary={"nl": ("Kom kijken.",)})
    assert [(one.field, one.code) for one in look(playlist=one)] == [
        ("label", Code.ONE_LANGUAGE),
        ("summary", Code.ONE_LANGUAGE),
    ]


def test_a_title_is_short() -> None:
    (found, *others) = look(work(label={"none": ("x" * 46,)}))
    assert (found.code, found.field, found.language, found.told) == (
        Code.TITLE_LONG,
        "title",
        "nl",
        {"letters": 46},
    )
    assert others == []
    assert look(work(label={"none": ("x" * 45,)})) == ()
    assert look_at(entry(title={"nl": ("Kort",)}), work(label={"none": ("x" * 46,)})) != (), (
        "still so in French"
    )
    assert look_at(entry(title=everywhere("Kort")), work(label=everywhere("x" * 46))) == ()
    found = look(playlist=replace(CARNIVAL, label=everywhere("x" * 46)))
    assert [(one.field, one.language) for one in found] == [("label", one) for one in LANGUAGES]


LONG = "Kijk eens goed naar " + "de stoet " * 8 + "van Aalst"
"""22 words."""


@pytest.mark.parametrize("field", ["title", "words", "alt"])
def test_sentences_are_short_in_every_text_of_an_entry(field: str) -> None:
    def told(text: str) -> list[Finding]:
        found = look_at(entry(**{field: {**everywhere(GOOD), "de": (text,)}}))
        return [one for one in found if one.code is Code.SENTENCE_LONG]

    (found,) = told(f"Kort. {LONG}.")
    assert (found.field, found.language) == (field, "de")
    assert found.told == {"words": 22, "opening": "Kijk eens goed naar de"}
    assert told(LONG.replace("stoet van", "stoet. Van")) == []


@pytest.mark.parametrize("field", ["label", "summary"])
def test_sentences_are_short_in_the_texts_of_a_playlist(field: str) -> None:
    found = look(playlist=replace(CARNIVAL, **{field: everywhere(LONG)}))
    assert [(one.entry, one.field) for one in found if one.code is Code.SENTENCE_LONG] == [("", field)] * 4
    assert look(playlist=replace(CARNIVAL, **{field: everywhere("Kom kijken.")})) == ()


# --- reading


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("", []),
        ("… ! 🎭", []),
        ("Kom binnen. Kijk rond!", [2, 2]),
        ("“Kom!” riep ze. “Kijk.” Zij lacht", [3, 1, 2]),
        ("De stoet, bv. de reuzen, is er. Kijk.", [7, 1]),
        ("J. Ensor schilderde. Zo was het.", [3, 3]),
        ("Een\nTwee", [1, 1]),
        ("L’été, c’est aujourd’hui: 3-daags", [4]),
        ("Wie? Énorme succès. Öl auf Holz", [1, 2, 3]),
    ],
)
def test_where_a_sentence_ends(text: str, lengths: list[int]) -> None:
    assert [len(words) for words in sentences(text)] == lengths


@pytest.mark.parametrize(
    ("language", "text", "easy"),
    [
        ("nl", "Dit is de stoet van Aalst. De reuzen dansen. Iedereen lacht.", True),
        ("nl", "De tentoonstelling is open.", True),
        ("nl", "De schilderijententoonstelling toont landschapsschilders.", False),
        ("nl", " ".join(["Wij"] * 15) + ".", True),
        ("nl", " ".join(["Wij"] * 16) + ".", False),
        ("nl", "Kom. Kijk. Lach. " + " ".join(["wij"] * 21).capitalize(), False),
        ("nl-BE", " ".join(["Wij"] * 16), False),
        ("fr", " ".join(["Nous"] * 16), True),
        ("fr", " ".join(["Nous"] * 18), False),
        ("en", " ".join(["We"] * 16), True),
        ("de", "Die Stadtbibliothek und die Kunstsammlung sind offen. Das Rathaus auch.", True),
        ("de", "Die Landschaftsmalereien der Kunstakademiestudenten.", False),
        ("nl", "De Stadsbibliotheek en de kunstverzameling zijn open. Het stadhuis ook.", False),
        ("nl", f"De {'a' * 12} en {'b' * 12}.", True),
        ("nl", f"De {'a' * 13} en {'b' * 13}.", False),
        ("de-AT", f"Die {'a' * 16} und {'b' * 16}.", True),
        ("nl", "De Noord-Nederlandse en Zuid-Nederlandse schilders.", True),
        ("tlh", " ".join(["Wij"] * 16), False),
        ("nl", "", True),
    ],
)
def test_what_is_easy_to_read(language: str, text: str, easy: bool) -> None:
    assert readability(text, language).easy is easy


def test_a_judgement_has_two_numbers() -> None:
    judged = readability("Kom binnen. De schilderijententoonstelling is open.", "nl")
    assert judged.words_per_sentence == 3
    assert judged.long_words == pytest.approx(1 / 6)


# --- in the place of another


def card(name: str, title: str, kind: Kind = Kind.PICTURE, **more: Any) -> Card:
    return Card(id=name, source="museum", kind=kind, label={"nl": (title,)}, **more)


def test_what_could_take_the_place_of_a_work() -> None:
    ball = work(
        label={"nl": ("Bal in Gent",)}, subjects=({"nl": ("Dansen", "Feest")},), decade=1940, id="ball"
    )
    candidates = [
        card("other", "Vissers op zee"),
        card("then", "Vissers in Gent", decade=1940),
        card("ball", "Bal in Gent, dansen, feest"),
        card("feast", "Een FEEST: dansen in Gent", decade=1950),
        card("dance", "Dansen"),
        card("dance", "Dansen"),
        card("film", "Dansen op een feest in Gent", Kind.FILM, captions=True),
        card("flashes", "Dansen op een feest in Gent", notes=(ContentNote.FLASHING,)),
    ]
    assert replacements(ball, candidates) == ["feast", "then", "dance", "other"]
    assert replacements(ball, []) == []
    undated = replace(ball, decade=0)
    assert replacements(undated, candidates) == ["feast", "then", "dance", "other"]
    assert replacements(undated, [card("a", "Zee"), card("b", "Gent"), card("c", "In de zee")]) == [
        "b",
        "a",
        "c",
    ]


def test_a_film_gives_its_place_to_one_with_captions() -> None:
    candidates = [card("silent", "Maskers", Kind.FILM), card("read", "Zee", Kind.FILM, captions=True)]
    assert replacements(work(Kind.FILM), candidates) == ["read"]
    assert replacements(work(Kind.SOUND), [card("song", "Lied", Kind.SOUND)]) == ["song"]
    assert replacements(work(), [card_of(work())]) == []


# --- whatever anybody writes

TEXTS = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "",
            " \n\t",
            "\x00\x07\u202e\u200f",
            "مرحبا بكم في المتحف. اهلا",
            "👩‍👩‍👧‍👦" * 5,
            "Foto van",
            "IMG_0041.jpg",
            "Maskers",
            GOOD,
            LONG,
        ]
    ),
)
WORDS = st.dictionaries(
    st.sampled_from((*LANGUAGES, "none", "nl-BE", "ar", "")),
    st.lists(TEXTS, max_size=2).map(tuple),
    max_size=3,
)
ENTRIES = st.builds(
    Entry,
    id=st.sampled_from("abc"),
    place=st.just("a"),
    item=st.sampled_from("xyz"),
    title=WORDS,
    words=WORDS,
    alt=WORDS,
    picture=st.one_of(st.just(""), TEXTS),
)
ITEMS = st.builds(
    work,
    st.sampled_from(Kind),
    id=TEXTS,
    label=WORDS,
    rights=st.one_of(st.just(PUBLIC_DOMAIN), TEXTS),
    licences=st.one_of(st.just(()), st.lists(TEXTS, max_size=1).map(tuple)),
    shown_until=st.one_of(st.just(""), TEXTS, st.floats(-9, 99).map(at)),
    shown_from=st.one_of(st.just(""), TEXTS, st.floats(-9, 9).map(at)),
    notes=st.lists(st.sampled_from(ContentNote), max_size=1).map(tuple),
    media=st.lists(
        st.builds(canvas, st.sampled_from(MediaKind), alt=WORDS, url=TEXTS, duration=st.floats(0, 1e6)),
        max_size=2,
    ).map(tuple),
)
PLAYLISTS = st.builds(Playlist, id=st.just("p"), place=st.just("a"), label=WORDS, summary=WORDS)
CATALOGUES = st.dictionaries(st.sampled_from("xyz"), st.none() | ITEMS, max_size=3)


@settings(max_examples=60)
@given(PLAYLISTS, st.lists(ENTRIES, max_size=4, unique_by=lambda one: one.id), CATALOGUES, st.booleans())
def test_nothing_that_is_written_stops_the_look_and_the_gravest_comes_first(
    playlist: Playlist, entries: list[Entry], items: dict[str, Item | None], simple: bool
) -> None:
    found = check(playlist, entries, items, now=NOW, simple=simple)
    order = [list(Severity).index(one.severity) for one in found]
    assert order == sorted(order)
    places = ["", *(one.id for one in entries)]
    for severity in Severity:
        of_one = [places.index(one.entry) for one in found if one.severity is severity]
        assert of_one == sorted(of_one)
    assert {one.language for one in found} <= {"", *LANGUAGES}
    assert all((one.field == "") == (one.language == "") for one in found)


@settings(max_examples=60)
@given(ENTRIES, ITEMS)
def test_a_good_description_takes_away_findings_and_brings_none(before: Entry, item: Item) -> None:
    assume(b"dochter" not in msgspec.json.encode([before, item]).lower())  # no title or file name says it
    found = look_at(before, item)
    after = look_at(replace(before, alt=everywhere("De reus danst met zijn dochter.")), item)
    assert list(after) == [one for one in found if one.field != "alt"]


@settings(max_examples=60)
@given(ENTRIES, ITEMS, TEXTS.filter(str.strip), st.sampled_from(LANGUAGES))
def test_any_description_touches_only_what_is_said_of_descriptions(
    before: Entry, item: Item, text: str, language: str
) -> None:
    found, after = (
        look_at(one, item) for one in (before, replace(before, alt={**before.alt, language: (text,)}))
    )
    assert [one for one in after if one.field != "alt"] == [one for one in found if one.field != "alt"]
    missing = [one.code for one in after].count(Code.DESCRIPTION_MISSING)
    assert missing <= [one.code for one in found].count(Code.DESCRIPTION_MISSING)
    assert not (missing and language == "nl")


@pytest.mark.parametrize(
    "piece", ["x", "a ", ". ", ".", "'", ".'", "\n", " ", "\u202e", "é-", "A. ", "foto van ", "🎭", "x.jpg"]
)
def test_a_hundred_thousand_letters_are_looked_at_at_once(piece: str) -> None:
    words = {"nl": ((piece * 100_000)[:100_000],)}
    found = check(
        replace(CARNIVAL, label=words, summary=words),
        [entry(title=words, words=words, alt=words)],
        {"work 1": work()},
        now=NOW,
    )
    assert all(len(str(text)) <= 100_100 for one in found for text in one.told.values())


def test_what_staff_took_off_the_screens_is_not_taken_for_gone() -> None:
    made = Playlist(id="p", place="a0", label={"nl": ("Zee",)})
    entry = Entry(id="e0", place="a0", item="boat")
    found = check(made, [entry], {"boat": None}, now=NOW, languages=("nl",), hidden={"boat"})
    assert found == (Finding(severity=Severity.STOP, code=Code.HIDDEN, entry="e0"),)
