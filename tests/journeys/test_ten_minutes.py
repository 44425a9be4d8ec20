"""The ten minutes of a week: in, two things put right, an idea made one's own, looked at, and shown."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.staff import operations, plans, playlists, versions
from kiosk.staff.schedule import PlanKind
from kiosk.store import database
from tests import staff_made
from tests.journeys.house import CODE, ByKeys, Colleague, furnished, opened
from tests.staff_made import ELS

MOST_TAPS, MOST_WORDS = 30, 25

DUTCH = {
    "space": "Spatie",
    "code": "Typ uw code.",
    "back": "Terug",
    "describe": "Beschrijf 1 beeld",
    "blind": "Wie het beeld niet ziet",
    "sentence": "Een vrouw zit aan de piano en speelt",
    "ready": "Klaar",
    "gone": "Het werk staat niet meer in de catalogus",
    "out": "Haal het eruit",
    "idea": "Idee van de week",
    "more": "Meer zoals dit",
    "up": "één plaats hoger",
    "visitor": "Als bezoeker",
    "simple": "Eenvoudig, heel grote letters",
    "look": "Zo zien bezoekers",
    "staff": "Medewerkers",
    "publish": "Zet op de schermen",
    "time": "Een tijd",
    "so": "Bezoekers zien het zo.",
}
FRENCH = {
    "space": "Espace",
    "code": "Tapez votre code.",
    "back": "Retour",
    "describe": "Décrire 1 image",
    "blind": "Qui ne voit pas",
    "sentence": "Une dame joue du piano et chante",
    "ready": "Prêt",
    "gone": "L’œuvre n’est plus",
    "out": "Retirer",
    "idea": "Idée de la semaine",
    "more": "D’autres comme ça",
    "up": "une place plus haut",
    "visitor": "En visiteur",
    "simple": "Simple, très grandes lettres",
    "look": "pour les visiteurs",
    "staff": "Personnel",
    "publish": "Mettre sur les écrans",
    "time": "Une période",
    "so": "Les visiteurs la voient ainsi.",
}
WAYS = [
    pytest.param(Colleague, "nl", DUTCH, id="touch"),
    pytest.param(ByKeys, "nl", DUTCH, id="keys", marks=pytest.mark.full),
    pytest.param(Colleague, "fr", FRENCH, id="French", marks=pytest.mark.full),
]


@pytest.mark.parametrize(("way", "language", "said"), WAYS)
def test_ten_minutes_are_enough(
    qapp: QGuiApplication, tmp_path: Path, way: type[Colleague], language: str, said: Mapping[str, str]
) -> None:
    station = furnished(tmp_path)
    file = station.data / "staff.db"
    with opened(station, language=language) as parts:
        works = parts.browse.collections[0].members
        with closing(database.open_staff(file)) as conn:
            old = staff_made.playlist(conn, {language: ("Salon",)}, [works[0], "gone", works[1]])
            entry = playlists.entries(conn, old)[0]
            change = operations.Change(
                thing=entry.id,
                kind="entry",
                owner=old,
                before=playlists.document(entry),
                after={**playlists.document(entry), "picture": "https://museum.example/own.jpg"},
            )
            operations.do(conn, ELS, old, "entry-picture", [change])
        els = way(parts, tmp_path)

        # Minute 0: in.
        els.comes_in()
        els.sees(said["code"])
        els.types(CODE, said["space"])
        els.chooses("OK")
        # Minute 1: what comes first.
        els.chooses(said["describe"])
        els.chooses(said["blind"])
        els.types(said["sentence"], said["space"])
        els.chooses(said["ready"])
        els.chooses(said["gone"])
        els.chooses(said["out"])
        els.chooses(said["back"])
        # Minute 3: an idea, made one's own.
        els.chooses(said["idea"])
        editor = parts.backroom.rooms.editor

        def titles() -> list[str]:
            return [one["title"] for one in editor.property("entries")]

        els.eyes.notices(lambda: len(titles()) == 9, "nine works")
        for _ in range(2):
            first, left = titles()[0], len(titles()) - 1
            els.chooses(f"1, {first}")
            els.chooses(said["out"])
            els.eyes.notices(lambda left=left: len(titles()) == left, "one less")
        els.chooses(said["more"])
        els.eyes.notices(lambda: parts.backroom.rooms.ideas.property("offered"), "works like these")
        els.chooses(parts.backroom.rooms.ideas.property("offered")[0]["title"])
        els.eyes.notices(lambda: len(titles()) == 8, "one more")
        els.chooses(said["back"])
        second = titles()[1]
        els.chooses(f"{second} {said['up']}")
        els.eyes.notices(lambda: titles()[0] == second, "it go up")
        # Minute 7: as a visitor sees it.
        els.chooses(said["visitor"])
        els.chooses(said["simple"])
        els.sees(said["look"])
        els.chooses(said["staff"])
        # Minute 8: on the screens.
        els.chooses(said["publish"])
        els.chooses(said["time"])
        els.chooses(said["publish"])
        els.sees(said["so"])
        assert els.taps <= MOST_TAPS, f"{els.taps} taps"
        assert els.words <= MOST_WORDS, f"{els.words} typed words"
        els.eyes.notices(lambda: len(parts.browse.collections) == 2, "the new one on the start page")

    with closing(database.read_staff(file)) as conn:
        _, made = playlists.all(conn)
        shown = versions.shown(conn, made.id)
        assert shown is not None
        assert len(shown.entries) == 8
        (plan,) = (one for one in plans.all(conn) if one.playlist == made.id)
        assert plan.kind is PlanKind.PERIOD
        described, _ = playlists.entries(conn, old)
        assert described.alt == {language: (said["sentence"],)}
