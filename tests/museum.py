"""An institution on this machine: a IIIF 3 collection over real HTTP, that behaves well or badly on demand.

    with Museum(tmp_path) as museum:
        museum.publishes("Blue jug", kind="picture", playlist="Vroeger")
        museum.withdraws("Blue jug")
        museum.goes_offline()
        museum.comes_back()

For people: ``python -m tests.museum`` opens one and says how to start the kiosk on it (``--help``).
"""

import argparse
import json
import re
import socket
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

from tests import museum_works as works
from tests.museum_faults import FAULTS
from tests.museum_server import Answer, Floor, Mood, Request, Server
from tests.museum_works import Work

DISCOVERY = "http://iiif.io/api/discovery/1/context.json"
PAGE = 100
"""Activities on a page of the activity stream."""
LIES = ("type", "length", "portal", "range", "no-range")
_OPENING_DAY = datetime(2026, 1, 1, tzinfo=UTC)


class Museum:
    """Publishes works over HTTP(S) on loopback. Safe to be asked by many at once; run by one."""

    def __init__(self, folder: Path, *, tls: bool = False, port: int = 0) -> None:
        self._works: dict[str, Work] = {}
        self._by_path: dict[str, Work] = {}
        self._activities: list[tuple[str, str]] = []
        self._made: dict[str, Answer] = {}
        self._floor = Floor(self._find, FAULTS)
        self.ca_file: Path | None = None
        """What a client has to trust; None without TLS."""
        self._context = None
        if tls:
            from tests.certificates import Authority

            authority = Authority(folder / "certificates")
            self.ca_file, self._context = authority.file, authority.vouches("localhost", "127.0.0.1")
        self._socket = _bound(port)
        self._server: Server | None = None
        self.host = "{}:{}".format(*self._socket.getsockname())
        """Host and port, as ``private_hosts`` wants them."""
        self.base = f"{'https' if tls else 'http'}://{self.host}"
        self.url = f"{self.base}/collection.json"
        """The collection that holds everything."""
        self.comes_back()

    # --- what it shows

    def publishes(self, title: str, kind: str = "picture", *, playlist: str = "", **fields: Any) -> Work:
        """Hang a work, or hang it anew when the title is already there.

        ``playlist`` is the label of the collection that holds it. ``fields`` are those of Work (``creator``,
        ``date``, ``label``, ``summary``, ``pages``, ``captions``, ``rights``, ``required_statement``);
        any other goes into the manifest as it is (``navDate="..."``).
        """
        if kind not in works.KINDS:
            raise ValueError(f"a museum has {', '.join(works.KINDS)}; not {kind!r}")
        known = {name: fields.pop(name) for name in tuple(fields) if name in Work.__slots__}
        before = self._works.get(title)
        slug = before.slug if before else f"{_slug(title)}-{len(self._activities)}"
        known.setdefault("picture", slug)
        if kind == "story":
            known.setdefault("pages", 3)
        if kind in ("film", "sound"):
            works.clip(f"{kind}.{'mp4' if kind == 'film' else 'mp3'}")  # complain now, not in the server
        work = Work(self.base, slug, title, kind, playlist, fields=fields, **known)
        self._hang(work, "Update" if before else "Create")
        return work

    def publishes_many(self, count: int, *, playlist: str = "Archief", per_playlist: int = 500) -> None:
        """Hang ``count`` pictures at once ("Archief 1" ...); they share a dozen drawings."""
        for number in range(count):
            shelf = f"{playlist} {number // per_playlist + 1}"
            name = f"{playlist} {shelf.rpartition(' ')[2]}.{number % per_playlist + 1}"
            slug = f"{_slug(playlist)}-{number}"
            decade = f"{1800 + number % 22 * 10}"
            self._hang(
                Work(self.base, slug, name, "picture", shelf, date=decade, picture=f"drawing-{number % 12}"),
                "Create",
            )

    def withdraws(self, title: str) -> None:
        """Take a work down: its address answers 404, the collection no longer names it."""
        work = self._works.pop(title)
        del self._by_path[_path(work)]
        self._tells("Delete", work)

    def renames(self, title: str, new_title: str) -> Work:
        """Another title for the same work: its address stays."""
        self._works = {
            new_title if name == title else name: replace(work, title=new_title, label=None)
            if name == title
            else work
            for name, work in self._works.items()
        }
        work = self._works[new_title]
        self._hang(work, "Update")
        return work

    def activity_stream(self) -> str:
        """Address of what happened, for IIIF Change Discovery 1.0."""
        return f"{self.base}/activity/all.json"

    # --- how it behaves

    def goes_offline(self) -> None:
        """Refuse connections and cut those that are open. The port stays ours."""
        if self._server is None:
            return
        port = self._socket.getsockname()[1]
        self._floor.leaving.set()
        self._server.hang_up()
        self._server = None
        self._socket = _bound(port)

    def comes_back(self) -> None:
        """Listen again, at the same address."""
        if self._server is None:
            self._floor.leaving.clear()
            self._server = Server(self._socket, self._floor, self._context)

    def slows(self, bytes_per_second: int, only: str = "") -> None:
        """Send bodies no faster than this. ``only``: for addresses with this in their path (so below)."""
        self._feels("slow", bytes_per_second, only)

    def stalls(self, only: str = "") -> None:
        """Take the question and say nothing."""
        self._feels("stall", None, only)

    def truncates(self, only: str = "") -> None:
        """Promise a whole body, send half and hang up."""
        self._feels("truncate", None, only)

    def lies(self, what: str, only: str = "") -> None:
        """Tell something that is not so.

        ``type``: a wrong Content-Type. ``length``: one byte too many promised. ``portal``: the sign-in page
        of a guest network for everything. ``range``: another part than was asked. ``no-range``: always all.
        """
        if what not in LIES:
            raise ValueError(f"a museum lies about {', '.join(LIES)}; not {what!r}")
        self._feels(what, 1 if what == "length" else None, only)

    def redirects(self, to: str, only: str = "") -> None:
        """Send everybody on to ``to``; when it ends in a slash, with the path behind it."""
        self._feels("redirect", to, only)

    def answers(self, status: int, retry_after: int | str = "", only: str = "", times: int = 0) -> None:
        """Answer with this status, and Retry-After (seconds or an HTTP date). ``times`` 0: always."""
        self._feels("status", (status, retry_after), only, times)

    def behaves(self) -> None:
        """As it should again."""
        self._floor.moods.clear()

    def fault(self, name: str) -> str:
        """Address of one of the many ways to answer badly (``museum_faults.FAULTS``)."""
        if name not in FAULTS:
            raise ValueError(f"no such fault: {name}")
        return f"{self.base}/faults/{name}"

    # --- what was asked of it

    @property
    def requests(self) -> list[Request]:
        """Every question since the opening, or since ``forgets``."""
        return self._floor.requests

    def asked(self, part: str) -> int:
        """How often somebody asked for an address with ``part`` in it."""
        return sum(part in request.path for request in self.requests)

    def forgets(self) -> None:
        """Empty the log of requests."""
        self._floor.requests.clear()

    def settings(self) -> str:
        """The lines of kiosk.toml that read this museum."""
        trust = f'\n[network]\nca_file = "{self.ca_file}"\n' if self.ca_file else ""
        return (
            f'[[source]]\nname = "museum"\nkind = "iiif"\nurl = "{self.url}"\n'
            f'private_hosts = ["{self.host}"]\n{trust}'
        )

    # --- opening and closing

    def close(self) -> None:
        """Close for good: no thread and no socket stays. Raises what went wrong inside."""
        self.goes_offline()
        self._socket.close()
        if self._floor.mistakes:
            raise self._floor.mistakes[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- inside

    def _feels(self, kind: str, value: Any, only: str, times: int = 0) -> None:
        self._floor.moods.append(Mood(kind, value, only, times))

    def _hang(self, work: Work, what: str) -> None:
        self._works[work.title] = work
        self._by_path[_path(work)] = work
        self._tells(what, work)

    def _tells(self, what: str, work: Work) -> None:
        self._activities.append((what, work.url))
        self._made.clear()

    def _find(self, path: str) -> Answer | None:
        """Everything is made when it is asked for, and kept until something changes."""
        path = path.split("?")[0]
        answer = self._made.get(path)
        if answer is None and (answer := self._make(path)) is not None:
            self._made[path] = answer
        return answer

    def _make(self, path: str) -> Answer | None:
        _, room, *rest = path.split("/")
        name = rest[-1] if rest else room
        if work := self._by_path.get(path):
            return _json(works.manifest(work))
        if path == "/collection.json":
            return _json(self._root())
        if room == "playlists":
            return self._playlist(path)
        if room == "activity":
            return self._activity(name.removesuffix(".json"))
        stem = name.rpartition(".")[0]
        work = next((w for w in self._works.values() if w.slug == stem.split(".")[0]), None)
        if room == "media" and work:
            film = work.kind == "film"
            return Answer(
                works.clip("film.mp4" if film else "sound.mp3"), "video/mp4" if film else "audio/mpeg"
            )
        if room == "captions" and work:
            return Answer(works.captions(stem.rpartition(".")[2]), "text/vtt; charset=utf-8")
        if room == "pictures":
            return Answer(
                works.picture(stem.removesuffix("-small"), small=stem.endswith("-small")), "image/jpeg"
            )
        return None

    def _playlists(self) -> dict[str, list[Work]]:
        lists: dict[str, list[Work]] = {}
        for work in self._works.values():
            lists.setdefault(work.playlist, []).append(work)
        return lists

    def _root(self) -> dict[str, Any]:
        lists = self._playlists()
        loose = lists.pop("", [])
        nested = [
            {"id": self._playlist_url(label), "type": "Collection", "label": {"nl": [label]}}
            for label in lists
        ]
        items = nested + [works.reference(work) for work in loose]
        return _collection(self.url, "Museum van Proef", items)

    def _playlist(self, path: str) -> Answer | None:
        for label, members in self._playlists().items():
            if label and self._playlist_url(label) == self.base + path:
                return _json(
                    _collection(self.base + path, label, [works.reference(work) for work in members])
                )
        return None

    def _playlist_url(self, label: str) -> str:
        return f"{self.base}/playlists/{_slug(label)}.json"

    def _activity(self, name: str) -> Answer | None:
        pages = max(1, -(-len(self._activities) // PAGE))
        if name == "all":
            return _json(
                {
                    "@context": DISCOVERY,
                    "id": self.activity_stream(),
                    "type": "OrderedCollection",
                    "totalItems": len(self._activities),
                    "first": self._page(0),
                    "last": self._page(pages - 1),
                }
            )
        number = int(name) if name.isdigit() else pages
        if number >= pages:
            return None
        start = number * PAGE
        page: dict[str, Any] = {
            "@context": DISCOVERY,
            **self._page(number),
            "partOf": {"id": self.activity_stream(), "type": "OrderedCollection"},
            "startIndex": start,
            "orderedItems": [
                {
                    "id": f"{self.base}/activity/item/{start + n}",
                    "type": what,
                    "endTime": f"{_OPENING_DAY + timedelta(seconds=start + n):%Y-%m-%dT%H:%M:%SZ}",
                    "object": {"id": url, "type": "Manifest"},
                }
                for n, (what, url) in enumerate(self._activities[start : start + PAGE])
            ],
        }
        if number:
            page["prev"] = self._page(number - 1)
        if number + 1 < pages:
            page["next"] = self._page(number + 1)
        return _json(page)

    def _page(self, number: int) -> dict[str, str]:
        return {"id": f"{self.base}/activity/{number}.json", "type": "OrderedCollectionPage"}


def _bound(port: int) -> socket.socket:
    """A port that is ours but where nobody listens: connections are refused."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind(("127.0.0.1", port))
    return sock


def _path(work: Work) -> str:
    return work.url.removeprefix(work.base)


def _slug(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "work"


def _collection(url: str, label: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "@context": works.CONTEXT,
        "id": url,
        "type": "Collection",
        "label": {language: [label] for language in works.LANGUAGES},
        "items": items,
    }


def _json(document: dict[str, Any]) -> Answer:
    return Answer(json.dumps(document, ensure_ascii=False).encode())


# --- for people


def opens_with_something_of_everything(museum: Museum) -> None:
    """A small exhibition to look at."""
    for title in ("Blauwe kan", "Molen bij avond", "Vrouw met brief", "De haven"):
        museum.publishes(title, playlist="Schilderijen", creator="Jan Proef")
    museum.publishes("De trein", kind="film", playlist="Vroeger")
    museum.publishes("Het orgel", kind="sound", playlist="Vroeger")
    museum.publishes("De vos en de raaf", kind="story", playlist="Verhalen")


def main(arguments: Iterable[str] | None = None) -> int:
    """Open a museum until Enter or ``quit``; other words change its mood."""
    parser = argparse.ArgumentParser(prog="python -m tests.museum", description=main.__doc__)
    parser.add_argument("--port", type=int, default=8720)
    parser.add_argument("--works", type=int, default=0, metavar="N", help="hang N pictures more")
    parser.add_argument("--https", action="store_true", help="with a certificate of its own authority")
    parser.add_argument("--offline", action="store_true", help="start with the cable out")
    parser.add_argument("--slow", type=int, metavar="BYTES", help="bytes a second")
    parser.add_argument("--broken", choices=("truncated", *LIES), help="start with this fault")
    parser.add_argument("--data", type=Path, help="folder for the kiosk's data and settings")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    data = chosen.data or Path(tempfile.gettempdir()) / "venster-museum"
    data.mkdir(parents=True, exist_ok=True)
    with Museum(data, tls=chosen.https, port=chosen.port) as museum:
        opens_with_something_of_everything(museum)
        museum.publishes_many(chosen.works)
        if chosen.slow:
            museum.slows(chosen.slow)
        if chosen.broken:
            museum.truncates() if chosen.broken == "truncated" else museum.lies(chosen.broken)
        if chosen.offline:
            museum.goes_offline()
        (data / "kiosk.toml").write_text(museum.settings(), encoding="utf-8")
        _say(f"The museum is open at {museum.url}\n\n{museum.settings()}")
        _say(f"These lines are in {data}/kiosk.toml. Start the kiosk on it with\n\n    kiosk --data {data}\n")
        _say("Words: offline, back, slow N, truncated, portal, behave, publish TITLE, withdraw TITLE, quit")
        for line in sys.stdin:
            word, _, rest = line.strip().partition(" ")
            if word == "quit":
                break
            _obeys(museum, word, rest)
    return 0


def _obeys(museum: Museum, word: str, rest: str) -> None:
    acts: dict[str, Callable[[], object]] = {
        "offline": museum.goes_offline,
        "back": museum.comes_back,
        "slow": lambda: museum.slows(int(rest)),
        "truncated": museum.truncates,
        "portal": lambda: museum.lies("portal"),
        "behave": museum.behaves,
        "publish": lambda: museum.publishes(rest),
        "withdraw": lambda: museum.withdraws(rest),
    }
    try:
        acts[word]()
        _say(f"{word}: done; {len(museum.requests)} requests so far")
    except (KeyError, ValueError) as error:
        _say(f"not understood: {word} {rest} ({error})")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
