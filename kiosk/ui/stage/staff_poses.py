"""Pages of staff with something on them. Nothing is written: who is there and what they made is invented."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.media.progress import Progress
from kiosk.model import ContentNote, Item, Kind, LanguageMap, Media, MediaKind
from kiosk.staff.checks import Code, Finding, Fix, Severity
from kiosk.staff.figures import Help
from kiosk.staff.hidden_works import HiddenWork
from kiosk.staff.interchange.places import Found, Place
from kiosk.staff.interchange.proposal import Proposal, Proposed
from kiosk.staff.interchange.warned import Code as WarnedCode
from kiosk.staff.interchange.warned import Warned
from kiosk.staff.operations import Ahead, Operation
from kiosk.staff.own.answers import Answers, For, May
from kiosk.staff.own.bringing import Batch
from kiosk.staff.own.looking import FileKind, Group, StickFile
from kiosk.staff.people import Person, Role
from kiosk.staff.playlists import Entry, Playlist
from kiosk.staff.refusal import Reason, Refusal
from kiosk.staff.schedule import PlanKind, Planned
from kiosk.staff.versions import Version
from kiosk.store import items, listing
from kiosk.store.faults import Busy
from kiosk.store.figures import Counted, What
from kiosk.store.health import SourceHealth
from kiosk.store.live import Broadcast
from kiosk.ui.staff import broadcasts, recoding, writing
from kiosk.ui.staff.broadcasts import Announced, Known
from kiosk.ui.staff.checking import Looked
from kiosk.ui.staff.figures import Read
from kiosk.ui.staff.figures import Seen as SeenFigures
from kiosk.ui.staff.hiding import HiddenNow
from kiosk.ui.staff.lesson import Step
from kiosk.ui.staff.logbook import Seen as Log
from kiosk.ui.staff.own_works import Here, Stick
from kiosk.ui.staff.own_works import Progress as Copied
from kiosk.ui.staff.seen import Seen
from kiosk.ui.staff.sharing import Around
from kiosk.ui.staff.sources import ACCEPTED, Attempt, Catalogue
from kiosk.ui.staff.storage import Counted as CountedHere
from kiosk.ui.staff.storage import Listed, Room, Wished
from kiosk.ui.staff.timetable import Schedule
from kiosk.ui.staff.versioning import Seen as Past
from kiosk.ui.stage.staging import Stage, answer, settle
from kiosk.ui.words.when import zone_here

ELS = Person(id="els", name="Els", role=Role.MANAGER, secret="", since="")
KOR = Person(id="kor", name="Kor", role=Role.CARER, secret="", since="")
PEOPLE = [
    ELS,
    Person(id="jan", name="Jan Vandenbroucke", role=Role.CURATOR, secret="", since=""),
    Person(id="mia", name="Mia", role=Role.VOLUNTEER, secret="", since=""),
]
WHEN = datetime(2026, 5, 14, 10, 24, tzinfo=UTC)
OPEN = "calm"
NAMES: dict[str, LanguageMap] = {
    OPEN: {
        "nl": ("Carnaval door de jaren",),
        "fr": ("Le carnaval au fil des ans",),
        "de": ("Karneval im Wandel der Zeit",),
        "en": ("Carnival through the years",),
    },
    "sea": {
        "nl": ("Zomer aan zee",),
        "fr": ("L’été à la mer",),
        "de": ("Sommer am Meer",),
        "en": ("Summer by the sea",),
    },
    "music": {
        "nl": ("Muziek en rust",),
        "fr": ("Musique et calme",),
        "de": ("Musik und Ruhe",),
        "en": ("Music and calm",),
    },
}
LINES = (
    Planned(id="1", playlist="music", kind=PlanKind.BASIS),
    Planned(id="2", playlist=OPEN, kind=PlanKind.PERIOD, first=WHEN.date().isoformat(), last="2026-05-17"),
    Planned(id="3", playlist="sea", kind=PlanKind.WEEKLY, days=(1, 3), begin="14:00", end="16:30"),
)
WORKS = 8


def seen(stage: Stage) -> Seen:
    """Three playlists, of which the first is open, has works of the store and is not shown just so."""
    ids = answer(stage, lambda conn: listing.ids_by_rank(conn)[: 3 * WORKS : 3])
    entries = tuple(Entry(id=f"e{n}", place=f"a{n}", item=item) for n, item in enumerate(ids))
    made = [Playlist(id=ident, place=ident, label=label) for ident, label in NAMES.items()]
    version = Version(id="v", number=1, at=WHEN.isoformat(), who="els", playlist=made[0], entries=entries[1:])
    moved = Operation(
        id="o",
        scope=OPEN,
        step="o",
        name="entry-moved",
        at=version.at,
        who="els",
        told={"title": "Maskers", "to": 4, "count": 1},
    )
    return Seen(
        playlists=((made[0], len(entries), version), (made[1], 6, version), (made[2], 0, None)),
        open=made[0],
        entries=entries,
        plans=LINES,
        ahead=Ahead(undoes=moved),
    )


def _inside(stage: Stage, page: str, subject: str = "", *, list_only: bool = False) -> bool:
    """On a page of staff, signed in."""
    stage.session.start()
    settle(stage)
    example = seen(stage)
    shown = replace(example, open=None, entries=()) if list_only else example
    stage.backroom.show_at(WHEN)
    stage.backroom.rooms.door.admit(ELS)
    stage.backroom.rooms.editor.example(shown)  # what is written on is taken from it
    stage.session.open(page, subject)
    settle(stage)  # the page reads the file that is here, of which nothing is shown
    stage.backroom.rooms.editor.example(shown)
    return True


def _carer(stage: Stage) -> bool:
    """Help for who only takes works off the screens."""
    _inside(stage, "staff-help", "staff")
    stage.backroom.rooms.door.admit(KOR)
    settle(stage)
    return True


def _not_kept(stage: Stage, page: str, subject: str) -> bool:
    """The disk takes nothing: what was done last is not kept."""
    _inside(stage, page, subject)
    stage.backroom.rooms.editor.example(seen(stage), Busy("another program does not let go"))
    settle(stage)
    return True


def _alone(stage: Stage) -> bool:
    """A work that is alone in its playlist has no other picture."""
    _inside(stage, "staff-picture", "e2")
    example = seen(stage)
    (one,) = (each for each in example.entries if each.id == "e2")
    stage.backroom.rooms.editor.example(replace(example, entries=(one,)))
    stage.backroom.rooms.picturing.open("e2")
    settle(stage)
    return True


def _door(stage: Stage, chosen: str = "", code: str = "") -> bool:
    stage.session.start()
    settle(stage)
    stage.session.open("staff")
    settle(stage)
    stage.backroom.rooms.door.know(PEOPLE)
    stage.backroom.rooms.door.choose(chosen)
    for sign in code:
        stage.backroom.rooms.door.typed.press(sign)
    return True


def _wrong(stage: Stage) -> bool:
    _door(stage, "jan")
    settle(stage)
    stage.backroom.rooms.door.typed.was_wrong(0.0)
    return True


def _waits(stage: Stage) -> bool:
    _door(stage, "jan")
    settle(stage)
    stage.backroom.rooms.door.typed.hold(3600)
    return True


def _new_code(stage: Stage, step: recoding.Step, trouble: Refusal | None = None) -> bool:
    _inside(stage, "staff-new-code")
    stage.backroom.rooms.recoding.example(step, trouble)
    return True


def _known() -> Known:
    """Four broadcasts, each on an evening of its own."""
    told = (
        ("La traviata", 0, 3),
        ("Jazz uit Gent", 1, 1.5),
        ("Ein deutsches Requiem van Johannes Brahms", 2, 2),
        ("Poppenkast voor groot en klein", 9, 1),
    )
    evening = WHEN.replace(hour=20, minute=0, tzinfo=zone_here())
    found = []
    for title, days, hours in told:
        start, end = evening + timedelta(days=days), evening + timedelta(days=days, hours=hours)
        since, until = start.isoformat(), end.isoformat()
        item = Item(
            id=title,
            source="agenda",
            kind=Kind.EVENT,
            label={"nl": (title,)},
            media=(Media(id=title, kind=MediaKind.VIDEO, url="https://agenda.example", live=(since, until)),),
        )
        found.append(Announced(Broadcast(start.timestamp(), end.timestamp(), title), item))
    return Known({one.item.id: one.item for one in found}, tuple(found))


def _planning(stage: Stage, page: str, subject: str = "", *, live: bool = False, none: bool = False) -> bool:
    """A page of the schedule: one playlist always, one this week, one on some evenings.

    ``live``: one with a broadcast, and one of which the broadcast is gone; ``none``: there is none to choose.
    """
    known, at = _known(), WHEN
    _inside(stage, page, subject)
    settle(stage)
    lines = LINES
    if live:
        organ: LanguageMap = {"nl": ("Orgel op zondag",)}
        gone = Planned(
            id="4", playlist="sea", kind=PlanKind.LIVE, first="2099-05-15", item="gone", label=organ
        )
        lines = lines[0], broadcasts.plan(lines[1], known.coming[0], WHEN, zone_here()), gone
        at = datetime.fromtimestamp(known.coming[0].broadcast.start + 1800, UTC)
    made = {ident: Playlist(id=ident, place=ident, label=label) for ident, label in NAMES.items()}
    stage.backroom.rooms.planning.example(
        Schedule(plans=lines, playlists=made, shown=frozenset(made)),
        lines[1],
        at,
        Known() if none else known,
    )
    return True


def _when(
    stage: Stage, asked: str = "kind", *, choosing: str = "", live: bool = False, none: bool = False
) -> bool:
    """When a playlist is shown. ``asked``: where not all fits; ``choosing``: which list to choose from."""
    _planning(stage, "staff-when", OPEN, live=live, none=none)
    for page in stage.window.findChildren(QQuickItem, "whenPage"):
        page.setProperty("asked", asked)
        page.setProperty("choosing", choosing)
    return True


def _checks(stage: Stage, page: str, subject: str) -> bool:
    """What is to be put right in the playlist that is open."""
    _inside(stage, page, subject)
    settle(stage)
    shown = seen(stage)
    assert shown.open is not None
    findings = (
        Finding(severity=Severity.STOP, code=Code.RIGHTS_UNKNOWN, entry="e4"),
        Finding(severity=Severity.STOP, code=Code.FLASHING, entry="e1", told={"minute": 3}, fix=Fix.TAKE_OUT),
        Finding(
            severity=Severity.FIRST, code=Code.DESCRIPTION_MISSING, entry="e2", field="alt", fix=Fix.WRITE
        ),
        Finding(severity=Severity.FIRST, code=Code.CAPTIONS_MISSING, entry="e0", fix=Fix.REPLACE),
        Finding(severity=Severity.TIP, code=Code.DESCRIPTION_SHORT, entry="e3", told={"words": 3}),
    )
    titles = {one["id"]: one["title"] for one in stage.backroom.rooms.editor.property("entries")}
    stage.backroom.rooms.checking.open(OPEN)
    settle(stage)
    stage.backroom.rooms.checking.example((Looked(shown.open, shown.entries, findings, titles),))
    if page == "staff-replace":
        stage.backroom.rooms.checking.propose("e2")
    return True


OPENED = (61, 48, 30, 22, 17, 9, 5, 3)
PLAYED = (40, 0, 12, 0, 6, 2, 0, 0)


def _figures(stage: Stage, page: str, subject: str = "", *, bars: bool = True) -> bool:
    """Of a month and the one before it, in which less was looked at and something was too little to tell."""
    _inside(stage, page, subject)
    settle(stage)
    cards = answer(stage, lambda conn: items.cards(conn, listing.ids_by_rank(conn)[:WORKS]))
    counted = {Counted(What.VISIT): 96, Counted(What.LANGUAGE, "fr"): 14, Counted(What.LANGUAGE, "de"): 2}
    helps = (Help.LARGE, 38), (Help.CAPTIONS, 44), (Help.SPOKEN, 18), (Help.CONTRAST, 4)
    counted |= {Counted(What.HELP, one.value): count for one, count in helps}
    opened = {Counted(What.OPENED, card.id): count for card, count in zip(cards, OPENED, strict=False)}
    played = {
        Counted(What.PLAYED, card.id): count for card, count in zip(cards, PLAYED, strict=False) if count
    }
    before = {one: round(0.8 * count) for one, count in opened.items()}
    found = Read(("2026-03", "2026-04", "2026-05"), "2026-05", counted | opened | played, before)
    stage.backroom.rooms.figures.example(SeenFigures(found, {card.id: card.label for card in cards}))
    stage.backroom.rooms.figures.setProperty("bars", bars)
    return True


def _sharing(stage: Stage, page: str) -> bool:
    """A stick with two files, of which one is looked into. Nothing is looked for and nothing read."""
    rooms = stage.backroom.rooms
    usual, rooms.sharing.sticks = rooms.sharing.sticks, list
    _inside(stage, page, OPEN if page == "staff-share" else "")
    settle(stage)
    rooms.sharing.sticks = usual
    stick = Path("/media/els/USB 16 GB")
    files = tuple(
        Found(stick / name, size, WHEN.timestamp())
        for name, size in (("Carnaval (2).zip", 48_300), ("Zomer aan zee.csv", 6_200))
    )
    rooms.sharing.example(
        NAMES[OPEN]["nl"][0], Around((Place(stick, stick=True), Place(stick.parent)), 0, files)
    )
    named = rooms.editor.property("entries")
    entries = tuple(Proposed(item=one["item"], called={"none": (one["title"],)}) for one in named)
    warned = (
        Warned(code=WarnedCode.PICTURE_LEFT_OUT, told={"place": 2}),
        Warned(code=WarnedCode.FILES_LEFT_OUT, told={"count": 3}),
    )
    rooms.incoming.show(Proposal(label=NAMES[OPEN], entries=entries, warnings=warned))
    wanted = [one["item"] for one in named]
    rooms.incoming.know({one.id: one for one in answer(stage, lambda conn: items.cards(conn, wanted[1:]))})
    return True


def _versions(stage: Stage, page: str, subject: str) -> bool:
    """Three versions of the playlist that is open."""
    _inside(stage, page, subject)
    settle(stage)
    shown = seen(stage)
    assert shown.open is not None
    first, *rest = shown.entries
    made = [
        Version(id=f"v{n}", number=n, at=at.isoformat(), who=who, playlist=shown.open, entries=entries)
        for n, (at, who, entries) in enumerate(
            (
                (WHEN - timedelta(days=9), "els", tuple(rest[:4])),
                (WHEN - timedelta(days=2), "jan", (first, *rest[1:5])),
                (WHEN, "els", (*rest[1:5], first, rest[5])),
            ),
            1,
        )
    ]
    names = {one.id: one.name for one in PEOPLE}
    versioning = stage.backroom.rooms.versioning
    versioning.show(Past(shown.open, shown.entries, tuple(reversed(made)), names))
    versioning.choose(3)
    return True


def _log(stage: Stage, *, whose: bool = False) -> bool:
    """What three people did."""
    _inside(stage, "staff-log")
    settle(stage)
    told: list[tuple[str, str, str, dict[str, str | int]]] = [
        ("els", "entry-moved", "do", {"title": "Maskers", "to": 4}),
        ("jan", "playlist-published", "do", {"playlist": "Zomer aan zee"}),
        ("mia", "entry-alt", "undo", {"title": "De grote golf"}),
        ("mia", "signed-in", "note", {}),
    ]
    told += [("jan", "entry-added", "do", {"title": "De oogst"})] * 12
    done = tuple(
        (
            99 - n,
            Operation(
                id=str(n),
                scope=OPEN,
                step=str(n),
                name=name,
                at=(WHEN - n * timedelta(minutes=7)).isoformat(),
                who=who,
                act=act,
                told=words,
            ),
        )
        for n, (who, name, act, words) in enumerate(told)
    )
    names = {one.id: one.name for one in PEOPLE}
    stage.backroom.rooms.logbook.example(Log(done, True, names, {OPEN: "Carnaval"}, everybody=True))
    if whose:
        for page in stage.window.findChildren(QQuickItem, "logPage"):
            page.setProperty("choosing", True)
    return True


def _clash(stage: Stage) -> bool:
    """Two wrote one text."""
    _inside(stage, "staff-write", f"label {OPEN}")
    settle(stage)
    language = stage.session.property("language")
    stage.backroom.rooms.editor.clash(
        writing.Place(OPEN, "label", language), "Carnaval van toen", "Carnaval door de jaren"
    )
    return True


def _taking(stage: Stage) -> bool:
    """A work that is looked at to be taken into a playlist."""
    _inside(stage, "staff-playlist", OPEN)
    work = answer(stage, lambda conn: listing.ids_by_rank(conn)[1])
    stage.session.open("item", work)
    return True


def _searching(stage: Stage, *, answers: bool = False) -> bool:
    """Works that are looked for to be taken into a playlist, one by one, all or those that come later too.

    ``answers``: what was found, where keys and answers are apart.
    """
    _inside(stage, "staff-playlist", OPEN)
    stage.session.open("search")
    stage.search.type("zee")
    for page in stage.window.findChildren(QQuickItem, "searchPage"):
        page.setProperty("answers", answers)
    return True


def _hidden(stage: Stage) -> bool:
    """Three works that are not shown."""
    _inside(stage, "staff-hidden")
    settle(stage)
    titles = [
        {"nl": ("De grote golf",), "fr": ("La grande vague",), "de": ("Die große Welle",)},
        {"nl": ("Reclame voor zeep",)},
        {},
    ]
    works = tuple(
        HiddenWork(item=f"w{n}", at=(WHEN + timedelta(hours=9 * n)).isoformat(), who="els", label=label)
        for n, label in enumerate(titles)
    )
    done = Operation(
        id="o",
        scope="hidden",
        step="o",
        name="work-hidden",
        at="",
        who="els",
        told={"title": "De grote golf"},
    )
    names = {one.id: one.name for one in PEOPLE}
    stage.backroom.rooms.hiding.show(HiddenNow(works, names, ahead=Ahead(undoes=done)))
    return True


def _sources(stage: Stage, page: str, name: str = "") -> bool:
    """One catalogue that is well, one that can't be read, one that is off."""
    _inside(stage, page, name)
    settle(stage)
    lost = "The server can't be reached."
    known = [
        SourceHealth(source="Stadsarchief", at=WHEN, ok=True, succeeded=WHEN, items=12_400),
        SourceHealth(source="Erfgoed", at=WHEN, ok=False, succeeded=WHEN, what=lost, items=87),
    ]
    catalogues = [Catalogue("Stadsarchief"), Catalogue("Erfgoed"), Catalogue("Europeana", on=False)]
    before = SourceHealth(source="Erfgoed")
    attempts = {"Erfgoed": Attempt(ACCEPTED, before)} if name else {}
    stage.backroom.rooms.sources.show(catalogues, {one.source: one for one in known}, attempts)
    return True


def _device(stage: Stage) -> bool:
    """One playlist that is here, one that is coming, one that nobody keeps."""
    _inside(stage, "staff-device")
    settle(stage)
    made = [Playlist(id=ident, place=ident, label=label) for ident, label in NAMES.items()]
    listed = tuple(Listed(one, (), n == 0, n == 1) for n, one in enumerate(made))
    counts = [
        CountedHere(8, 8, 0, 3_100_000_000, frozenset()),
        CountedHere(2, 6, 0, 800_000_000, frozenset({"k"})),
        CountedHere(0, 4, 1, 0, frozenset()),
    ]
    device = stage.backroom.rooms.device
    device.show(
        Wished(listed),
        {one.id: counted for one, counted in zip(made, counts, strict=True)},
        Room(12_400_000_000, 20_000_000_000, 38_000_000_000),
    )
    device.end()  # what is really coming would take its place
    device.follow(Progress(at=0, files=4, bytes=700_000_000, a_second=1_000_000, keys=("k",)))
    return True


def _lesson(stage: Stage, page: str, step: Step) -> bool:
    """A page during somebody's first visit."""
    there = _when(stage) if page == "staff-when" else _inside(stage, page, OPEN, list_only=page == "staff")
    stage.backroom.rooms.lesson.example(step)
    return there


def _practice(stage: Stage, there: bool) -> bool:
    """The page that is there, while somebody practises."""
    stage.backroom.rooms.door.practise(True)
    return there


def _own(
    stage: Stage,
    page: str,
    subject: str = "",
    *,
    none: bool = False,
    copying: bool = False,
    looking: bool = False,
) -> bool:
    """A stick with two folders, what came in before, and answers to the four questions."""
    _inside(stage, page, subject)
    settle(stage)
    stick = Path("/media/els/STICK")
    media = (*(StickFile(stick / "a", 4_000_000, FileKind.PICTURE, ".jpg") for _ in range(24)),)
    film = StickFile(stick / "b", 800_000_000, FileKind.FILM, ".mp4")
    groups = (
        Group(stick / "zomer_aan_zee", "zomer_aan_zee", (*media, film), 3),
        Group(stick / "DCIM", "DCIM", media[:5]),
    )
    batches = tuple(
        Batch(f"2026-05-{day} {title}", title, tuple(map(str, range(many))), 9_000_000 * many)
        for day, title, many in ((14, "Zomer aan zee", 25), (2, "Het feest van Maria, 100 jaar", 8))
    )
    notes = frozenset({ContentNote.WAR})
    answers = Answers("Zomer aan zee", "Fotoclub De Lens", May.ALLOWED, For.HERE, notes)
    own = stage.backroom.rooms.own_works
    whole = groups[0].size
    plugged = Stick((Place(stick, stick=True), Place(Path("/exchange"))), 0, groups)
    progress = Copied(whole // 3 if copying else whole, whole) if page == "staff-own-coming" else Copied()
    here = Here() if none else Here(batches, Batch("2026-05-13 Kermis", "De kermis van 1958", ("1",)))
    own.example(Stick() if none else plugged, None if looking else here, answers, progress)
    return True


STAFF_POSES: dict[str, Callable[[Stage], bool]] = {
    "staff-door": _door,
    "staff-code": lambda s: _door(s, "jan", "4711"),
    "staff-wrong": _wrong,
    "staff-wait": _waits,
    "staff-new-code": lambda s: _new_code(s, recoding.Step.PROVE),
    "staff-new-code-easy": lambda s: _new_code(s, recoding.Step.TAKE, Refusal(Reason.CODE_SHORT)),
    "staff-new-code-done": lambda s: _new_code(s, recoding.Step.DONE),
    "staff": lambda s: _inside(s, "staff", list_only=True),
    "staff-playlist": lambda s: _inside(s, "staff-playlist", OPEN),
    "staff-entry": lambda s: _inside(s, "staff-entry", "e2"),
    "staff-playlist-unsaved": lambda s: _not_kept(s, "staff-playlist", OPEN),
    "staff-entry-unsaved": lambda s: _not_kept(s, "staff-entry", "e2"),
    "staff-picture-unsaved": lambda s: _not_kept(s, "staff-picture", "e2"),
    "staff-place": lambda s: _inside(s, "staff-place", "e2"),
    "staff-write": lambda s: _inside(s, "staff-write", f"label {OPEN}"),
    "staff-when": _when,
    "staff-schedule": lambda s: _planning(s, "staff-schedule"),
    "staff-seen": lambda s: _planning(s, "staff-seen"),
    "staff-checks": lambda s: _checks(s, "staff-checks", OPEN),
    "staff-replace": lambda s: _checks(s, "staff-replace", "e2"),
    "staff-more": lambda s: _inside(s, "staff-more", OPEN),
    "staff-preview": lambda s: _inside(s, "staff-preview", OPEN),
    "staff-preview-own": lambda s: _inside(s, "staff-preview-own", OPEN),
    "staff-help": lambda s: _inside(s, "staff-help", "staff-playlist"),
    "staff-help-device": lambda s: _inside(s, "staff-help", "staff-device"),
    "staff-help-around": lambda s: _inside(s, "staff-help", "item"),
    "staff-help-carer": _carer,
    "staff-figures": lambda s: _figures(s, "staff-figures"),
    "staff-figures-table": lambda s: _figures(s, "staff-figures", bars=False),
    "staff-figures-help": lambda s: _figures(s, "staff-figures", "help"),
    "staff-kept": lambda s: _figures(s, "staff-kept"),
    "staff-hidden": _hidden,
    "staff-device": _device,
    "staff-sources": lambda s: _sources(s, "staff-sources"),
    "staff-source": lambda s: _sources(s, "staff-source", "Erfgoed"),
    "staff-write-clash": _clash,
    "staff-write-unsaved": lambda s: _not_kept(s, "staff-write", f"label {OPEN}"),
    "item-taking": _taking,
    "search-taking": _searching,
    "search-taking-answers": lambda s: _searching(s, answers=True),
    "staff-week-more": lambda s: _inside(s, "staff-week-more", list_only=True),
    "staff-templates": lambda s: _inside(s, "staff-templates", list_only=True),
    "staff-playlist-more": lambda s: _inside(s, "staff-playlist-more", OPEN),
    "staff-share": lambda s: _sharing(s, "staff-share"),
    "staff-proposal": lambda s: _sharing(s, "staff-proposal"),
    "staff-versions": lambda s: _versions(s, "staff-versions", OPEN),
    "staff-version": lambda s: _versions(s, "staff-version", f"3 {OPEN}"),
    "staff-lesson": lambda s: _lesson(s, "staff", Step.RIGHT),
    "staff-playlist-lesson": lambda s: _lesson(s, "staff-playlist", Step.CHANGE),
    "staff-when-lesson": lambda s: _lesson(s, "staff-when", Step.SHOW),
    "staff-entry-practice": lambda s: _practice(s, _inside(s, "staff-entry", "e2")),
    "staff-write-practice": lambda s: _practice(s, _inside(s, "staff-write", f"label {OPEN}")),
    "staff-share-practice": lambda s: _practice(s, _sharing(s, "staff-share")),
    "item-taking-practice": lambda s: _practice(s, _taking(s)),
    "staff-own": lambda s: _own(s, "staff-own"),
    "staff-own-looking": lambda s: _own(s, "staff-own", none=True, looking=True),
    "staff-own-none": lambda s: _own(s, "staff-own", none=True),
    "staff-own-batch": lambda s: _own(s, "staff-own-batch", "2026-05-14 Zomer aan zee"),
    "staff-own-stick": lambda s: _own(s, "staff-own-stick"),
    "staff-own-no-stick": lambda s: _own(s, "staff-own-stick", none=True),
    "staff-own-what": lambda s: _own(s, "staff-own-ask", "what"),
    "staff-own-who": lambda s: _own(s, "staff-own-ask", "who"),
    "staff-own-may": lambda s: _own(s, "staff-own-ask", "may"),
    "staff-own-whom": lambda s: _own(s, "staff-own-ask", "whom"),
    "staff-own-name": lambda s: _own(s, "staff-own-name", "what"),
    "staff-own-ready": lambda s: _own(s, "staff-own-ready"),
    "staff-own-coming": lambda s: _own(s, "staff-own-coming", copying=True),
    "staff-own-come": lambda s: _own(s, "staff-own-coming"),
    "staff-log": _log,
    "staff-log-whose": lambda s: _log(s, whose=True),
    "staff-when-live": lambda s: _when(s, "days", live=True),
    "staff-when-days": lambda s: _when(s, "days"),
    "staff-when-feasts": lambda s: _when(s, choosing="feast"),
    "staff-when-broadcasts": lambda s: _when(s, choosing="broadcast", live=True),
    "staff-when-no-broadcast": lambda s: _when(s, choosing="broadcast", live=True, none=True),
    "staff-schedule-live": lambda s: _planning(s, "staff-schedule", live=True),
    "staff-seen-live": lambda s: _planning(s, "staff-seen", live=True),
    "staff-picture": lambda s: _inside(s, "staff-picture", "e2"),
    "staff-picture-none": _alone,
}
