"""The annotation pages of a manifest: embedded, referenced, or one after another.

A canvas names pages that are embedded in it or lie elsewhere (Presentation 3.0, 3.4 and 5.4); a page may
have a ``next`` one (W3C Web Annotation 5.2), an AnnotationCollection has a ``first``. What is painted and
what lies beside film and sound is always fetched; the scanned text of a book stays where it is when it
would take more than a few requests.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from kiosk.catalogue.addresses import address
from kiosk.catalogue.iiif.annotations import annotations_in, referenced_pages, target_of
from kiosk.catalogue.iiif.canvas import canvas_id
from kiosk.catalogue.iiif.v2 import upgraded
from kiosk.catalogue.iiif.values import ident, many, member
from kiosk.catalogue.values import seconds
from kiosk.errors import KioskError

MAX_REFERENCED_PAGES = 24
"""Pages of text fetched for one manifest. A book of hundreds of pages keeps its scanned text at home."""
MAX_FETCHED = 200
"""Pages fetched for one manifest, all together."""

Fetch = Callable[[str], object]
"""Gets a referenced document, decoded. Raises ``KioskError``."""


@dataclass(slots=True)
class Pages:
    """What there is to fetch for one manifest. ``faults`` gets a sentence for each page that is lost."""

    base: str
    fetch: Fetch
    faults: list[str]
    _got: dict[str, object] = field(default_factory=dict)

    def following(self, pages: object) -> Iterator[object]:
        """The referenced ones of ``pages``, and those after each of them."""
        waiting = referenced_pages(pages, self.base)
        embedded = [*many(pages), *(member(one, "first") for one in many(pages))]
        passed = {address(ident(one), self.base) for one in embedded if member(one, "items") is not None}
        while waiting:
            one = waiting.pop(0)
            if one in passed or (one not in self._got and len(self._got) >= MAX_FETCHED):
                continue
            passed.add(one)
            if one not in self._got:
                self._got[one] = self._page(one)
            yield self._got[one]
            waiting += referenced_pages(self._got[one], self.base)

    def _page(self, url: str) -> object:
        try:
            return upgraded(self.fetch(url))
        except KioskError as error:
            self.faults.append(f"annotations at {url} could not be read: {error.what}")
            return None


def painted(canvases: list[object], pages: Pages | None) -> list[object]:
    """The canvases with the pages that paint them embedded."""
    if pages is None:
        return canvases
    whole = []
    for canvas in canvases:
        own = member(canvas, "items")
        if isinstance(canvas, dict) and referenced_pages(own, pages.base):
            embedded = annotations_in(own)
            fetched = [one for page in pages.following(own) for one in annotations_in(page)]
            canvas = {**canvas, "items": [{"type": "AnnotationPage", "items": [*embedded, *fetched]}]}
        whole.append(canvas)
    return whole


def beside(manifest: object, canvases: list[object], pages: Pages | None) -> dict[str, list[object]]:
    """The annotations for each canvas id: its own, and those that stand on the manifest.

    Without ``pages`` nothing is fetched.
    """
    found: dict[str, list[object]] = {}
    loose: list[object] = []
    timed: list[tuple[str, object]] = []
    still: list[tuple[str, object]] = []
    for number, canvas in enumerate(canvases, 1):
        key = canvas_id(canvas, number)
        own = member(canvas, "annotations")
        found.setdefault(key, []).extend(annotations_in(own))
        if pages is not None:
            (timed if seconds(member(canvas, "duration")) else still).append((key, own))
    on_manifest = member(manifest, "annotations")
    loose += annotations_in(on_manifest)
    if pages is not None:
        still.append(("", on_manifest))
        text = sum(len(referenced_pages(own, pages.base)) for _, own in still)
        for key, own in [*timed, *(still if text <= MAX_REFERENCED_PAGES else [])]:
            for page in pages.following(own):
                (found[key] if key else loose).extend(annotations_in(page))
    first = canvas_id(canvases[0], 1) if canvases else ""
    for annotation in loose:
        target = target_of(member(annotation, "target")).id
        if target in found:
            found[target].append(annotation)
        elif len(canvases) == 1:
            found[first].append(annotation)
    return found
