"""How much of what a visitor sees comes out of real documents, kind by kind.

    python -m tests.catalogue.fill_rates [-v] [KIND …]

Reads every collected document of each kind that is registered, without a network, and prints a table: the
documents, the Items, the faults and how many Items have a title, a description and so on. A traceback is
printed as one, and makes the exit code 1.
"""

import argparse
import sys
import time
import traceback
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.catalogue.documents import MAX_BYTES, Document
from kiosk.catalogue.source import KINDS, harvest
from kiosk.errors import KioskError, Refused
from kiosk.model import Fault, Item, Kind, Put, TrackKind
from tests.catalogue.conftest import SHARED

FIXTURES = SHARED / "fixtures"
FIELDS = (
    "title",
    "description",
    "creator",
    "date",
    "thumbnail",
    "media",
    "captions",
    "rights",
    "languages",
    "modified",
)
DOCUMENTS: Mapping[str, tuple[str, ...]] = {
    "iiif": ("iiif/**/*.json",),
    "hetarchief": ("viaa/**/*.xml", "viaa/**/*.json"),
    "uitdatabank": (
        "uitdatabank/search-*/**/*.json",
        "uitdatabank/backend-gpl3/**/*.json",
        "uitdatabank/uwp-demo/**/*.json",
    ),
    "bibliotheek": ("library/aquabrowser-*/*", "library/sru/**/*.xml", "library/marc/**/*"),
    "oai_pmh": ("oai-pmh/**/*.xml", "lido/*.xml", "edm/*.xml"),
    "europeana": ("europeana/*.json",),
    "ldes": ("ldes/**/*.ttl", "ldes/**/*.nq", "ldes/**/*.jsonld"),
    "opds": ("opds/palace/**/*", "opds/schema/**/*"),
    "feed": ("feeds/**/*.xml", "feeds/**/*.rss"),
    "internet_archive": ("internet-archive/**/*.json", "internet-archive/**/*.xml"),
    "icalendar": ("icalendar/*.ics",),
    "xmltv": ("xmltv/**/*.xml",),
    "m3u": ("m3u/**/*.m3u", "m3u/**/*.m3u8"),
    "folder": ("media",),
}
"""Where documents of a kind lie, below the folder of fixtures."""
_CAPTIONS = (TrackKind.CAPTIONS, TrackKind.SUBTITLES)


class NoNetwork:
    """Documents that nobody can get: what is read lies on this machine."""

    def document(
        self,
        url: str,
        *,
        etag: str = "",
        max_bytes: int = MAX_BYTES,
        headers: Mapping[str, str] = {},
        form: Mapping[str, str] | None = None,
    ) -> Document:
        """Raises ``Refused``, always."""
        raise Refused("is not here, and there is no network.", where=url)


def fill_rates(items: Iterable[Item]) -> dict[str, float]:
    """The share of ``items`` (0 to 1) that has each of ``FIELDS``; of captions, the share of those that play.

    A date is one in words, an instant or an occurrence; rights are an address, a licence code or a credit.
    """
    filled = [_filled(one) for one in items]
    play = [one["captions"] for one in filled if one["plays"]]
    rates = {field: _share([one[field] for one in filled]) for field in FIELDS}
    return {**rates, "captions": _share(play)}


def _share(told: list[bool]) -> float:
    return sum(told) / len(told) if told else 0.0


def _filled(item: Item) -> dict[str, bool]:
    return {
        "title": bool(item.label),
        "description": bool(item.summary),
        "creator": bool(item.creator),
        "date": bool(item.date or item.nav_date or item.occurrences),
        "thumbnail": bool(item.thumbnail),
        "media": bool(item.media),
        "captions": "captions" in item.features or any(one.kind in _CAPTIONS for one in item.tracks),
        "rights": bool(item.rights or item.licences or item.required_statement),
        "languages": bool(item.languages),
        "modified": bool(item.modified),
        "plays": item.kind in (Kind.FILM, Kind.SOUND),
    }


class Reading:
    """What came out of the documents of one kind."""

    def __init__(self) -> None:
        self.documents = 0
        self.items: list[Item] = []
        self.faults: list[str] = []
        self.tracebacks: dict[str, list[Path]] = {}
        """Each once, with the documents that end in it."""
        self.seconds = 0.0

    def read(self, path: Path, kind: str) -> None:
        """One document. What it refuses is counted among the faults."""
        began = time.perf_counter()
        self.documents += 1
        try:
            for change in harvest(str(path), kind, NoNetwork()):
                if isinstance(change, Fault):
                    self.faults.append(f"{path.name}: {change.where}: {change.what}")
                elif isinstance(change, Put) and isinstance(change.value, Item):
                    self.items.append(change.value)
        except KioskError as error:
            self.faults.append(f"{path.name}: {error}")
        except Exception:  # noqa: BLE001 - that there is none is what this looks for
            self.tracebacks.setdefault(traceback.format_exc(), []).append(path)
        self.seconds += time.perf_counter() - began


def documents(kind: str, root: Path = FIXTURES) -> Iterator[Path]:
    """The collected documents of a kind, in order of their names."""
    patterns = DOCUMENTS.get(kind, (f"{kind}/**/*",))
    found = {path for pattern in patterns for path in root.glob(pattern)}
    yield from sorted(path for path in found if path.is_file() or kind == "folder")


def reading(kind: str, root: Path = FIXTURES) -> Reading:
    """All documents of a kind, read."""
    told = Reading()
    for path in documents(kind, root):
        told.read(path, kind)
    return told


def row(kind: str, told: Reading) -> str:
    """One line of the table."""
    rates = fill_rates(told.items)
    plays = any(one.kind in (Kind.FILM, Kind.SOUND) for one in told.items)
    cells = [
        f"{rates[field]:>12.0%}" if told.items and (field != "captions" or plays) else f"{'–':>12}"
        for field in FIELDS
    ]
    counts = f"{told.documents:>6}{len(told.items):>7}{len(told.faults):>7}{told.seconds:>7.1f}"
    return f"{kind:<17}{counts}{''.join(cells)}"


def main(arguments: list[str]) -> int:
    """Print the table; 1 when anything ended in a traceback or there are no documents."""
    parser = argparse.ArgumentParser(prog="python -m tests.catalogue.fill_rates", description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help="of which kinds (default: all)")
    parser.add_argument("-v", "--verbose", action="store_true", help="say every fault as well")
    args = parser.parse_args(arguments)
    if not FIXTURES.is_dir():
        sys.stderr.write("no folder of real documents here (VENSTER_SHARED names it)\n")
        return 1
    head = f"{'kind':<17}{'docs':>6}{'Items':>7}{'faults':>7}{'s':>7}"
    sys.stdout.write(head + "".join(f"{field:>12}" for field in FIELDS) + "\n")
    bad: dict[str, list[Path]] = {}
    for kind in args.kinds or KINDS:
        told = reading(kind)
        sys.stdout.write(row(kind, told) + "\n")
        if args.verbose:
            sys.stdout.writelines(f"  {one[:300]}\n" for one in told.faults)
        sys.stdout.flush()
        bad |= told.tracebacks
    for one, paths in bad.items():
        sys.stdout.write(f"\n{paths[0]}{f' and {len(paths) - 1} more' if paths[1:] else ''}\n{one}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
