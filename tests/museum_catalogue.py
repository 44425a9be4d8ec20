"""What the museum publishes and says about it: a IIIF 3 collection, its playlists, and an activity stream.

Every document is made when somebody asks for it. ``Museum`` adds how the museum behaves.
"""

import json
import re
import threading
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tests import museum_works as works
from tests.museum_server import Answer
from tests.museum_works import Work

DISCOVERY = "http://iiif.io/api/discovery/1/context.json"
PAGE = 100
"""Activities on a page of the activity stream."""
_OPENING_DAY = datetime(2026, 1, 1, tzinfo=UTC)


class Catalogue:
    """Works, in the order they were hung, under addresses that start with ``base``."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.url = f"{base}/collection.json"
        """The collection that holds everything."""
        self._works: dict[str, Work] = {}
        self._by_path: dict[str, Work] = {}
        self._by_slug: dict[str, Work] = {}
        self._activities: list[tuple[str, str]] = []
        self._lists: dict[str, Answer] = {}
        self._files: dict[str, Answer] = {}
        self._lock = threading.RLock()  # asked by the threads of the server, changed by the test

    def publishes(self, title: str, kind: str = "picture", *, playlist: str = "", **fields: Any) -> Work:
        """Hang a work, or hang it anew when the title is already there.

        ``playlist`` is the label of the collection that holds it. ``fields`` are those of Work (``creator``,
        ``date``, ``label``, ``summary``, ``pages``, ``captions``, ``rights``, ``required_statement``,
        ``file``); any other goes into the manifest as it is (``navDate="..."``). ``base`` names it as a work
        of another institution, at that one's address.
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
        base = known.pop("base", self.base)
        work = Work(base, slug, title, kind, playlist, fields=fields, **known)
        self._hang(work, "Update" if before else "Create")
        return work

    def holds(self, name: str, body: bytes, content_type: str = "application/octet-stream") -> str:
        """Lay a file of its own among its media, and return the address."""
        self._files[f"/media/{name}"] = Answer(body, content_type)
        return f"{self.base}/media/{name}"

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
        with self._lock:
            work = self._works.pop(title)
            del self._by_path[_path(work)], self._by_slug[work.slug]
            self._tells("Delete", work)

    def renames(self, title: str, new_title: str) -> Work:
        """Another title for the same work: its address stays."""
        with self._lock:
            work = replace(self._works[title], title=new_title, label=None)
            self._works = {new_title if name == title else name: one for name, one in self._works.items()}
            self._hang(work, "Update")
        return work

    def activity_stream(self) -> str:
        """Address of what happened, for IIIF Change Discovery 1.0."""
        return f"{self.base}/activity/all.json"

    def find(self, path: str) -> Answer | None:
        """What is at an address; None when there is nothing."""
        path = path.split("?")[0]
        with self._lock:
            if work := self._by_path.get(path):
                return _json(works.manifest(work))
            if path not in self._lists and (made := self._list(path)):
                self._lists[path] = made
            return self._lists.get(path) or self._file(path)

    def _list(self, path: str) -> Answer | None:
        if path == "/collection.json":
            return _json(self._root())
        if path.startswith("/playlists/"):
            return self._playlist(path)
        if path.startswith("/activity/"):
            return self._activity(path.removeprefix("/activity/").removesuffix(".json"))
        return None

    def _file(self, path: str) -> Answer | None:
        if path in self._files:
            return self._files[path]
        _, room, *rest = path.split("/")
        stem, _, ending = (rest[-1] if rest else "").rpartition(".")
        work = self._by_slug.get(stem.split(".")[0])
        if room == "pictures":
            small = stem.endswith("-small")
            return Answer(works.picture(stem.removesuffix("-small"), small=small), "image/jpeg")
        if room == "captions" and work:
            return Answer(works.captions(stem.rpartition(".")[2]), "text/vtt; charset=utf-8")
        if room == "media" and work:
            kind = "video/mp4" if ending == "mp4" else "audio/mpeg"
            return Answer(works.clip(f"{work.kind}.{ending}"), kind)
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

    def _hang(self, work: Work, what: str) -> None:
        with self._lock:
            self._works[work.title] = work
            self._by_path[_path(work)] = self._by_slug[work.slug] = work
            self._tells(what, work)

    def _tells(self, what: str, work: Work) -> None:
        self._activities.append((what, work.url))
        self._lists.clear()


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
