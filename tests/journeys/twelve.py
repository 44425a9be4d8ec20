"""Twelve things that people come for, one after the other, as somebody does them who has one way only.

What they look for is called as the translations call it, in their language; works and playlists as the
catalogue calls them. What chance chose (a handful of works), and what has come of a task, is read from the
program; how it is reached is the way's own.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTranslator

from kiosk import app
from kiosk.model import text_in
from kiosk.store import items
from kiosk.store.themes import Theme
from kiosk.ui.stage.staging import answer
from kiosk.ui.stay.wishes import LANGUAGE_NAMES, LANGUAGES
from kiosk.ui.work.shelf import Shelf
from tests.journeys.ways import PATIENCE, Way

TRANSLATIONS = Path(__file__).resolve().parents[2] / "assets/i18n"
STARTER = "https://venster.example/starter"
FILMS, STORIES, MASTERS = (
    f"{STARTER}/playlists/{name}.json" for name in ("films", "stories", "great-masters")
)
FILM = f"{STARTER}/films/under-the-great-wave/manifest.json"
STORY = f"{STARTER}/works/story-sleeping-mower/manifest.json"
PAINTING = f"{STARTER}/works/mona-lisa/manifest.json"
MISSPELT = dict.fromkeys(LANGUAGES, ("MONNA", "mona")) | {"fr": ("JOCONNDE", "joconde")}
"""What somebody writes, and what they mean."""
MOST_PAGES = 12


class Stay:
    """Somebody with one way and one language, and what they remember of names."""

    def __init__(self, parts: app.Parts, way: Way, language: str) -> None:
        self.parts, self.way, self.language = parts, way, language
        self._translator = QTranslator()
        self._translator.load(str(TRANSLATIONS / f"venster_{language}.qm"))

    def word(self, context: str, source: str) -> str:
        """What the screen calls it in this language."""
        said = self._translator.translate(context, source)
        assert said, f"{context} has no {source!r} in {self.language}"
        return said

    def title(self, ident: str) -> str:
        """What the catalogue calls a work or a playlist for who prefers this language."""
        languages = (self.language, *self.parts.session.preferred())
        found = answer(self.parts.stage, lambda conn: items.get(conn, ident))
        if found is None:
            every = answer(self.parts.stage, items.collections)
            found = next(each for each in every if each.id == ident)
        return text_in(found.label, languages)[0]

    def chooses(self, context: str, source: str) -> None:
        self.way.chooses(self.word(context, source))

    def learns(self, context: str, source: str) -> None:
        self.way.learns(self.word(context, source))

    def looks_for(self, name: str, context: str, onward: str) -> None:
        """Choose what has this name, behind as many pages as there are."""
        for _ in range(MOST_PAGES):
            if self.way.offers(name):
                break
            self.chooses(context, onward)
        self.way.chooses(name)

    def opens(self, playlist: str, work: str) -> None:
        """From the start, by way of its playlist, to the page of a work."""
        self.chooses("BottomBar", "Start")
        self.looks_for(self.title(playlist), "ShelfRail", "More shelves")
        self.looks_for(f"{self.title(work)}.", "ShelfHead", "More")

    def comes(self, happens: Callable[[], object], what: str) -> None:
        """Something that the program does and that has no words."""
        self.way.visitor.notices(happens, what, within=PATIENCE)

    def is_at(self, page: str) -> None:
        self.comes(lambda: self.parts.session.property("page") == page, f"the page {page!r}")

    @property
    def seconds(self) -> float:
        """How far the film is."""
        return float(self.parts.player.property("timePos"))


Task = Callable[[Stay], None]


def chooses_a_language(who: Stay) -> None:
    if who.parts.session.property("language") == who.language:  # somebody else was here
        who.way.chooses(next(name for code, name in LANGUAGE_NAMES.items() if code != who.language))
    who.way.chooses(LANGUAGE_NAMES[who.language])
    who.learns("AttractPanel", "Touch the screen.")
    assert who.parts.session.property("language") == who.language
    who.chooses("AttractPanel", "Begin")
    who.is_at("home")


def wants_it_larger_and_clearer(who: Stay) -> None:
    who.chooses("BottomBar", "Adjust")
    for subject, wish in (("Colours", "Yellow on black"), ("Letters", "Large")):
        if not who.way.offers(who.word("Question", wish)):
            who.chooses("Question", subject)
        who.chooses("Question", wish)
    who.comes(lambda: who.parts.session.property("textSize") == 1, "larger letters")
    assert who.parts.session.property("theme") == "yellow"
    who.chooses("AdjustPage", "Ready")
    who.is_at("home")


def starts_a_film(who: Stay) -> None:
    who.opens(FILMS, FILM)
    who.chooses("WorkActions", "Watch the film")
    who.learns("PlayerKeys", "Pause")
    who.comes(lambda: who.seconds > 0.5, "the film play")


def wants_captions(who: Stay) -> None:
    """They are on for everybody; whoever turns them off by mistake gets them back."""
    player = who.parts.player
    for on in (False, True):
        who.looks_for(who.word("PlayerToggles", "Captions"), "PlayerToggles", "More buttons")
        who.comes(lambda on=on: player.property("captionsOn") is on, "captions change")
    who.looks_for(who.word("PlayerToggles", "Look of captions"), "PlayerToggles", "More buttons")
    who.chooses("CaptionPage", "Bigger")
    who.comes(lambda: who.parts.playing.text.wishes.property("size") == 3, "larger captions")
    who.chooses("CaptionPage", "Ready")
    who.is_at("player")


def wants_a_description(who: Stay) -> None:
    who.looks_for(who.word("PlayerToggles", "Description"), "PlayerToggles", "More buttons")
    who.comes(lambda: who.parts.playing.property("described"), "the description")


def holds_and_goes_back(who: Stay) -> None:
    who.comes(lambda: who.seconds > 11, "eleven seconds of the film")
    who.chooses("PlayerKeys", "Pause")
    who.learns("PlayerKeys", "Go on")
    held = who.seconds
    who.chooses("PlayerKeys", "10 s back")
    who.comes(lambda: held - 12 < who.seconds < held - 8, "ten seconds back")
    back = who.seconds
    who.chooses("PlayerKeys", "Go on")
    who.comes(lambda: who.seconds > back + 0.5, "the film go on")
    who.chooses("PlayerKeys", "Stop")
    who.is_at("item")


def finds_by_topic_and_decade(who: Stay) -> None:
    topics = who.parts.topics
    who.chooses("BottomBar", "Start")
    who.chooses("TopicsButton", "Topics and years")
    who.chooses("Topics", "Travel")
    who.comes(lambda: topics.property("theme") == Theme.TRAVEL, "that topic")
    century = who.word("Topics", "19th century")
    if not who.way.offers(century):
        who.chooses("TopicsPage", "Years")
    who.way.chooses(century)
    topic = who.word("Topics", "Travel")
    who.comes(lambda: topics.property("title") == f"{topic}, {century}", "works of those years")
    works = topics.findChild(Shelf)
    assert works is not None
    who.comes(lambda: works.property("loaded"), "a handful of them")
    who.way.chooses(works.property("lead")["title"] + ".")
    who.is_at("item")


def finds_in_spite_of_a_mistake(who: Stay) -> None:
    who.chooses("BottomBar", "Search")
    written, meant = MISSPELT[who.language]
    who.way.writes(written)
    who.learns("SearchAnswers", "Did you mean:")
    who.way.chooses(meant)
    who.looks_for(f"{who.title(PAINTING)}.", "SearchAnswers", "More")
    who.is_at("item")


def hears_a_story(who: Stay) -> None:
    who.opens(STORIES, STORY)
    who.chooses("WorkActions", "Read the story")
    who.is_at("story")
    who.chooses("Listen", "Read aloud")
    who.comes(lambda: who.parts.narrator.property("spokenLength") > 0, "the story read aloud")
    who.way.hushes(who.word("Listen", "Pause"))
    who.comes(lambda: not who.parts.narrator.property("speaking"), "silence")


def looks_at_a_detail(who: Stay) -> None:
    who.opens(MASTERS, PAINTING)
    who.chooses("WorkActions", "Look closely")
    who.is_at("picture")
    who.chooses("PictureKeys", "Next detail")
    who.comes(lambda: who.parts.work.property("detail") == 0, "a detail")
    who.way.learns(who.parts.work.property("detailText")[:20])


def takes_an_address_along(who: Stay) -> None:
    who.opens(MASTERS, PAINTING)
    who.chooses("WorkActions", "Take the web address")
    who.learns("TakePage", "A square code for a telephone")
    who.way.learns(who.parts.work.property("addressShort"))


def gets_help_and_starts_again(who: Stay) -> None:
    who.chooses("BottomBar", "Help")
    who.learns("HelpPage", "Do you need help? Ask at the desk.")
    who.chooses("BottomBar", "Start")
    who.is_at("home")
    who.way.learns(who.title(MASTERS))


TASKS: tuple[Task, ...] = (
    chooses_a_language,
    wants_it_larger_and_clearer,
    starts_a_film,
    wants_captions,
    wants_a_description,
    holds_and_goes_back,
    finds_by_topic_and_decade,
    finds_in_spite_of_a_mistake,
    hears_a_story,
    looks_at_a_detail,
    takes_an_address_along,
    gets_help_and_starts_again,
)
