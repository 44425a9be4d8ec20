"""Somebody of staff who edits through the real ``Editor`` and ``Desk``, in a process that can be killed.

    python -m tests.staff_edits FOLDER SEED [--acts N] [--who NAME] [--open PLAYLIST]     at random, or N acts
    python -m tests.staff_edits FOLDER by-hand                                            as ``Apart`` asks

At random it says on a line of its own each time the screen would say that something is kept::

    ready                                    the first look at the file was answered
    kept 17 3f0a… 9c41… 77b1… 5be2…          the last operation, its sum, the sum of all things; the playlist
                                             on the screen, and the sum of what is shown of it
    not this playlist or entry is not …      why an act was not done
"""

import argparse
import json
import mmap
import os
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import apsw
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.errors import KioskError, StoreError
from kiosk.ui.asking.background import Background
from kiosk.ui.staff.desk import Answer, Desk
from kiosk.ui.staff.editor import REST_MS, Editor
from kiosk.ui.staff.hands import Hands
from kiosk.ui.staff.office import Office
from kiosk.ui.words.when import local_now
from tests import staff_made
from tests.staff_sums import WRITING, kept, order

ROOT = Path(__file__).resolve().parents[1]
RESTS = (0,) * 20 + (3,) * 10 + (30,) * 10 + (REST_MS + 10,)
"""Milliseconds between two touches: often they come faster than a disk answers."""
MOST_PLAYLISTS = 5
MOST_ENTRIES = 25
TEXTS = ("Maskers", "Les géants d’Ath", "Gilles — Binche", "Ommegang 🎭", "Die Prozession", "", "x" * 300)


class ToldDesk(Desk):
    """The desk, and a line for each act as soon as the screen has told of it."""

    def __init__(self, staff_db: Path, shown: Callable[[], str], writing: bytearray | mmap.mmap) -> None:
        self._shown, self._writing = shown, writing
        super().__init__(staff_db)

    def do(
        self,
        act: Callable[[apsw.Connection], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[KioskError], None] | None = None,
        *,
        real: bool = False,
        of_file: bool = False,
    ) -> None:
        def whole(conn: apsw.Connection) -> tuple[Answer, str]:
            self._writing[0] = 1
            try:
                answer = act(conn)
            finally:
                self._writing[0] = 0
            return answer, kept(conn)

        def heard(answer: tuple[Answer, str]) -> None:
            then(answer[0])
            say("kept", answer[1], self._shown())

        def refused(error: KioskError) -> None:
            say("not", error.what)
            (otherwise or self.failed.emit)(error)

        super().do(whole, heard, refused, real=real, of_file=of_file)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Somebody:
    """Who edits: the playlists of a folder, with the catalogue that is there."""

    def __init__(self, folder: Path, who: str, writing: bytearray | mmap.mmap) -> None:
        with suppress(StoreError):  # a disk that is full, or can't be written
            staff_made.let_in(folder / "staff.db", "els", "jan")
        self.desk = ToldDesk(folder / "staff.db", self.shown, writing)
        self.background = Background(folder / "catalogue.db")
        pictures, languages = folder / "pictures", ("nl", "fr")
        self.editor = Editor(
            Office(
                self.desk,
                self.background,
                pictures,
                lambda: who,
                lambda: languages,
                local_now,
                staff_made.BRUSSELS,
                Hands(),
            )
        )
        self.editor.created.connect(self.editor.open)

    def shown(self) -> str:
        if not self.editor.property("title"):
            return "- -"  # the list of playlists, or one that was not read yet
        rows = self.editor.property("entries")
        return f"{self.editor.property('playlist')} {order((row['id'], row['item']) for row in rows)}"

    def close(self) -> None:
        self.desk.close()
        self.background.close()


class AtRandom:
    """Touches and keys in an order that a seed chooses."""

    def __init__(self, somebody: Somebody, seed: int, acts: int, stays: str) -> None:
        self.somebody, self.editor, self.rnd = somebody, somebody.editor, random.Random(seed)
        self.acts, self.stays = acts, stays
        self.editor.changed.connect(self._begin)

    def _begin(self) -> None:
        if self.editor.property("looked"):
            self.editor.changed.disconnect(self._begin)
            say("ready")
            if self.stays:
                self.editor.open(self.stays)
            self._rest()

    def _rest(self) -> None:
        QTimer.singleShot(self.rnd.choice(RESTS), self._touch)

    def _touch(self) -> None:
        if self.acts == 0:
            if self.somebody.desk.idle:
                QGuiApplication.quit()
            else:
                QTimer.singleShot(5, self._touch)
            return
        self.acts -= 1
        (self._inside if self.editor.property("playlist") else self._outside)()
        self._rest()

    def _outside(self) -> None:
        """On the list of playlists."""
        there = [one["id"] for one in self.editor.property("playlists")]
        if self.rnd.random() < 0.15:
            self.rnd.choice((self.editor.undo, self.editor.redo))()
        elif not there or (len(there) < MOST_PLAYLISTS and self.rnd.random() < 0.5):
            self.editor.create(self.rnd.choice(TEXTS))
        else:
            self.editor.open(self.rnd.choice(there))

    def _inside(self) -> None:
        entries = [one["id"] for one in self.editor.property("entries")]
        acts: list[Callable[[], object]] = [self._add] * 4 + [self.editor.undo] * 3 + [self.editor.redo] * 2
        acts += [self.editor.publish, lambda: self._type(self.editor.property("playlist"), "label")] * 2
        if entries:
            acts += [lambda: self.editor.move(self.rnd.choice(entries), self.rnd.randint(1, 9))] * 3
            acts += [lambda: self._type(self.rnd.choice(entries), self.rnd.choice(("title", "words")))] * 4
            acts += [lambda: self._carry(entries), lambda: self.editor.remove(self.rnd.choice(entries))]
        if len(entries) > MOST_ENTRIES:
            acts += [lambda: self.editor.remove(self.rnd.choice(entries))] * 9
        if not self.stays:
            acts += [lambda: self.editor.open("")]
            if len(self.editor.property("playlists")) >= MOST_PLAYLISTS:
                acts += [self.editor.delete]
        self.rnd.choice(acts)()

    def _add(self) -> None:
        self.editor.add(f"item {self.rnd.randrange(40)}")

    def _carry(self, entries: Sequence[str]) -> None:
        self.editor.pick(self.rnd.choice(entries))
        self.editor.drop(self.rnd.choice(entries))

    def _type(self, thing: str, field: str) -> None:
        """A few keys of a text; what they make is kept when the fingers rest, or do something else."""
        if self.rnd.random() < 0.5:
            self.editor.beginWriting()
        language, text = self.rnd.choice(("nl", "fr")), self.rnd.choice(TEXTS)
        for length in range(max(0, len(text) - 3), len(text) + 1):
            self.editor.write(thing, field, language, text[:length])


class ByHand:
    """One act for each line that comes in, and what the screen says when it is done."""

    def __init__(self, somebody: Somebody) -> None:
        self.somebody, self.editor = somebody, somebody.editor

    def serve(self) -> None:
        from kiosk.ui.stage import staging  # who is killed begins sooner without it

        for line in sys.stdin:
            act, *words = json.loads(line)
            getattr(self.editor, act)(*words)
            staging.wait_for(lambda: self.somebody.desk.idle, act, 30)
            names = ("saved", "troubled", "playlists", "playlist", "undoes", "redoes", "asShown", "entries")
            say("shows", json.dumps({name: self.editor.property(name) for name in names}, default=str))


class Apart:
    """Somebody who edits by hand in a process apart, perhaps one that sees another disk."""

    def __init__(self, folder: Path, through: Sequence[str] = ()) -> None:
        self._process = subprocess.Popen(
            [*through, sys.executable, "-m", "tests.staff_edits", str(folder), "by-hand"],
            env=os.environ | {"PYTHONPATH": str(ROOT)},  # in another namespace it begins in another folder
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.kept = 0
        """How often it was said that something is kept."""

    def does(self, act: str, *words: object) -> dict[str, Any]:
        """Gives what is shown when it was done, or was not."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([act, *words]), file=self._process.stdin, flush=True)
        for line in self._process.stdout:
            what, _, rest = line.partition(" ")
            self.kept += what == "kept"
            if what == "shows":
                shown: dict[str, Any] = json.loads(rest)
                return shown
        raise AssertionError(f"who edits died: {self._process.wait()}")

    def dies(self) -> None:
        self._process.kill()
        self._process.communicate()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.dies()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("seed")
    parser.add_argument("--acts", type=int, default=-1)
    parser.add_argument("--who", default="els")
    parser.add_argument("--open", default="")
    given = parser.parse_args()
    app = QGuiApplication([])
    if given.seed == "by-hand":
        somebody = Somebody(given.folder, given.who, bytearray(1))
        ByHand(somebody).serve()
    else:
        file = os.open(given.folder / WRITING, os.O_RDWR | os.O_CREAT)
        os.ftruncate(file, 1)
        writing = mmap.mmap(file, 1)
        writing[0] = 0
        somebody = Somebody(given.folder, given.who, writing)
        edits = AtRandom(somebody, int(given.seed), given.acts, given.open)
        somebody.editor.look()
        app.exec()
        assert edits.acts == 0
    somebody.close()


if __name__ == "__main__":
    main()
