"""Every page with something on it, as a visitor comes to it: for pictures of the screen and for tests."""

from collections.abc import Callable

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.model import Kind
from kiosk.ui.stage import examples
from kiosk.ui.stage.staff_poses import STAFF_POSES
from kiosk.ui.stage.staging import Stage, heed, settle, wait_for

LISTENED_WITHIN = 8
"""Seconds that the agent may take to know the wave of a sound."""
SIMPLE = "simple"
"""So begin the names of the pages of the simple view."""


def _visit(stage: Stage, page: str, subject: str = "") -> bool:
    """From the start to this page, which comes to rest."""
    stage.session.start()
    stage.session.open(page, subject)
    settle(stage)
    return True


def _put(stage: Stage, page: str, name: str, value: object) -> bool:
    """Set a property of the page that is called so."""
    found = stage.window.findChild(QQuickItem, page)
    return found is not None and found.setProperty(name, value)


def _work(stage: Stage, chosen: str, page: str = "") -> bool:
    """On a work, and on from there to another page of it; False where there is none."""
    if not chosen:
        return False
    _visit(stage, "item", chosen)
    if page:
        stage.session.open(page, chosen)
    return True


def _open(stage: Stage, kind: Kind, page: str = "", *, read: bool = False) -> bool:
    return _work(stage, examples.first_of(stage, kind, read=read), page)


def _home(stage: Stage) -> bool:
    stage.session.start()
    return True


def _lower(stage: Stage) -> bool:
    """A start on which somebody is asked whether the buttons are too high."""
    stage.session.start()
    return stage.window.setProperty("offersLower", True)


def _attract(stage: Stage) -> bool:
    stage.session.reset()
    return True


def _shelf(stage: Stage) -> bool:
    stage.session.start()
    settle(stage)
    stage.session.open("shelf", str(stage.browse.property("currentId")))
    return True


def _detail(stage: Stage) -> bool:
    if not _open(stage, Kind.PICTURE, "picture"):
        return False
    settle(stage)
    stage.work.look(1)
    return True


def _aloud(stage: Stage, kind: Kind, page: str, bar: str) -> bool:
    """A work whose first sentence is read aloud, held there; ``bar`` has the button for it."""
    if not _open(stage, kind, page):
        return False
    settle(stage)
    button = stage.window.findChild(QQuickItem, bar)
    if button is None:
        return False
    QMetaObject.invokeMethod(button, "start")
    wait_for(lambda: stage.narrator.property("speaking"), "Reading aloud")
    stage.narrator.setProperty("pause", True)
    return True


def _album(stage: Stage) -> bool:
    """A few pages into it."""
    if not _work(stage, examples.album(stage), "picture"):
        return False
    stage.work.turnTo(3)
    return True


def _caution(stage: Stage) -> bool:
    return _work(stage, examples.asked_about(stage)) and bool(stage.work.property("warned"))


def _practice(stage: Stage, step: int) -> bool:
    """On the way through the practice."""
    _visit(stage, "help")
    stage.session.open("practice")
    settle(stage)
    return _put(stage, "practice", "step", step)


def _narrowed(stage: Stage, by: str, words: str) -> bool:
    if not _search(stage, words):
        return False
    stage.search.narrow(by)
    return True


def _plays(stage: Stage, kind: Kind) -> bool:
    """A film stopped at a caption somewhere in its middle, a sound a moment after its beginning."""
    if not _open(stage, kind, "player"):
        return False
    captioned = kind is Kind.FILM

    def under_way() -> bool:
        p = stage.player
        return p.property("state") == "playing" and (
            bool(p.property("caption"))
            or (
                not captioned and p.property("timePos") > (1 if p.heard.property("wave") else LISTENED_WITHIN)
            )
        )

    wait_for(under_way, "Playing")
    if captioned:
        stage.player.seek(0.45 * float(stage.player.property("duration")))
        wait_for(
            lambda: not stage.player.property("caption") or stage.player.property("timePos") > 10, "Seeking"
        )
        wait_for(under_way, "Playing on")
    stage.player.togglePause()
    return True


def _panel(stage: Stage, panel: str) -> bool:
    """A film with something beside it instead of its switches."""
    if not _plays(stage, Kind.FILM):
        return False
    stage.playing.setProperty("panel", panel)
    return True


def _full(stage: Stage) -> bool:
    """A film that has the screen to itself."""
    if not _plays(stage, Kind.FILM):
        return False
    return _put(stage, "filmPage", "full", True)


def _adjust_more(stage: Stage) -> bool:
    """The last leaf of its questions."""
    _visit(stage, "adjust")
    more = stage.window.findChild(QQuickItem, "more")
    if more is None:
        return False
    for _ in range(int(more.property("count")) - 1):
        QMetaObject.invokeMethod(more, "click")
    return True


def _captions(stage: Stage) -> bool:
    """From a film: its still, and its languages."""
    if not _plays(stage, Kind.FILM):
        return False
    stage.session.open("captions")
    return True


def _reads(stage: Stage, *, turned: int = 0, page: str = "story") -> bool:
    """A book, some pages on from its beginning."""
    if not _open(stage, Kind.BOOK, "story", read=True):
        return False
    wait_for(lambda: stage.reading.property("state") == "ready", "Opening the book")
    settle(stage)
    stage.reading.go(0)
    for _ in range(turned):
        stage.reading.turn(1)
    if page != "story":
        stage.session.open(page, str(stage.work.property("itemId")))
    return True


def _on(stage: Stage, page: str) -> bool:
    """Another page of the same work."""
    stage.session.open(page, str(stage.session.property("subject")))
    return True


def _beside(stage: Stage, page: str) -> bool:
    """What can be gone to or borrowed beside the first picture or film that has any."""
    for kind in (Kind.PICTURE, Kind.FILM):
        if _open(stage, kind):
            settle(stage)
            if stage.work.nearby_count:
                stage.session.open(page, str(stage.work.property("itemId")))
                return True
    return False


def _search(stage: Stage, words: str) -> bool:
    stage.session.start()
    stage.session.open("search")
    stage.search.type(words)
    return True


DEAL = 1
"""Of the works of the demonstration; with it a work that one is asked about first is among the first few."""


def _topics(stage: Stage, *, theme: bool = False) -> bool:
    """Topics as one comes to them, or one that is chosen, with its works; the same ones each time."""
    stage.topics.forget()
    stage.topics.chance.seed(DEAL)
    _visit(stage, "topics")
    themes = stage.topics.property("themes")
    if theme and themes:
        stage.topics.chooseTheme(themes[0]["theme"])
        stage.session.open("topics-works")
    return bool(themes)


def _years(stage: Stage) -> bool:
    """The question from which years, where it has a page of its own."""
    done = _topics(stage, theme=True)
    settle(stage)
    stage.session.open("topics-years")
    return done


def _at_the_door(stage: Stage, page: str, *phases: str) -> bool:
    """A live work that is at this point of its time, on one of its pages."""
    for ident in examples.live_ones(stage):
        _visit(stage, "item", ident)
        inside = page == "item" or stage.work.property("plays") or "over" in phases
        if stage.work.property("live") in phases and inside:
            if page != "item":
                stage.session.open(page, ident)
            return True
    return False


def _idle(stage: Stage) -> bool:
    stage.session.start()
    stage.session.ask()
    return True


def _night(stage: Stage) -> bool:
    stage.session.reset()
    heed(stage)
    stage.session.sleep()
    return True


POSES: dict[str, Callable[[Stage], bool]] = {
    "attract": _attract,
    "home": _home,
    "home-lower": _lower,
    "shelf": _shelf,
    "item": lambda s: _open(s, Kind.PICTURE),
    "item-film": lambda s: _open(s, Kind.FILM),
    "item-sound": lambda s: _open(s, Kind.SOUND),
    "item-story": lambda s: _open(s, Kind.STORY),
    "item-aloud": lambda s: _aloud(s, Kind.PICTURE, "", "listen"),
    "item-event": lambda s: _work(s, examples.bookable(s, Kind.EVENT)) or _open(s, Kind.EVENT),
    "item-book": lambda s: _open(s, Kind.BOOK),
    "item-missing": lambda s: _visit(s, "item", "https://venster.example/gone"),
    "nearby": lambda s: _beside(s, "nearby"),
    "take": lambda s: _work(s, examples.has_page(s), "take"),
    "take-book": lambda s: _work(s, examples.bookable(s), "take"),
    "player": lambda s: _plays(s, Kind.FILM),
    "player-sound": lambda s: _plays(s, Kind.SOUND),
    "player-text": lambda s: _panel(s, "text"),
    "player-chapters": lambda s: _panel(s, "chapters"),
    "player-pace": lambda s: _panel(s, "pace"),
    "player-full": _full,
    "captions": _captions,
    "sound": lambda s: _plays(s, Kind.FILM) and _on(s, "sound"),
    "sound-nothing": lambda s: _visit(s, "sound"),
    "listening": lambda s: _plays(s, Kind.SOUND) and _on(s, "item"),
    "picture": lambda s: _open(s, Kind.PICTURE, "picture"),
    "picture-detail": _detail,
    "picture-pages": _album,
    "story": lambda s: _open(s, Kind.STORY, "story"),
    "story-aloud": lambda s: _aloud(s, Kind.STORY, "story", "readAloud"),
    "item-read": lambda s: _open(s, Kind.BOOK, read=True),
    "book": lambda s: _reads(s, turned=1),
    "contents": lambda s: _reads(s, page="contents"),
    "search": lambda s: _search(s, "zee"),
    "search-empty": lambda s: _visit(s, "search"),
    "search-nothing": lambda s: _search(s, "xqzw"),
    "search-narrowed": lambda s: _narrowed(s, "captions", "zee"),
    "search-too-narrow": lambda s: _narrowed(s, "captions", "fuji"),
    "caution": _caution,
    "help-screen": lambda s: _visit(s, "help") and _put(s, "help", "topic", "screen"),
    "practice": lambda s: _practice(s, 1),
    "practice-choose": lambda s: _practice(s, 3),
    "practice-back": lambda s: _practice(s, 4),
    "topics": _topics,
    "topics-works": lambda s: _topics(s, theme=True),
    "topics-years": _years,
    "simple": _home,
    "simple-player": lambda s: _plays(s, Kind.FILM),
    "simple-picture": _detail,
    "simple-story": lambda s: _open(s, Kind.STORY, "story"),
    "simple-help": lambda s: _visit(s, "help"),
    "adjust": lambda s: _visit(s, "adjust"),
    "adjust-more": _adjust_more,
    "help": lambda s: _visit(s, "help"),
    "idle": _idle,
    "night": _night,
    "live": lambda s: _visit(s, "live"),
    "item-live": lambda s: _at_the_door(s, "item", "on"),
    "lobby": lambda s: _at_the_door(s, "player", "before"),
    "over": lambda s: _at_the_door(s, "player", "over"),
    "player-live": lambda s: _at_the_door(s, "player", "on"),
    **STAFF_POSES,
}


def pose(stage: Stage, name: str) -> bool:
    """Bring a page on screen, at rest. False when the store has nothing that this page could show."""
    stage.session.touch()
    stage.search.forget()
    stage.backroom.forget()
    wished = stage.wishes.get("simple", False)
    stage.wishes["simple"] = wished or name.startswith(SIMPLE)
    heed(stage)
    done = POSES[name](stage)
    heed(stage)  # a pose may have begun with a new visitor
    stage.wishes["simple"] = wished
    if done:
        settle(stage)
    return done
