"""``kiosk harvest``"""

import argparse
import sys
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.commands.parts import complain, fetcher_of, here_of, say, settings_of
from kiosk.config.settings import KINDS

if TYPE_CHECKING:
    from kiosk.catalogue.account import Account
    from kiosk.config.settings import Settings
    from kiosk.model import Item
    from kiosk.rights.access import Here

HELP = "try a catalogue out: read it and tell what would be stored"
MANUAL = """
A dry run over one address, file or folder: nothing is stored. On a terminal it tells in words how many
works there are, what could not be read, and five of the works. Where the output goes into a file or
another program, or with --json, it is one JSON object for each Item on a line; what could not be read
goes to standard error, one JSON object {"where", "what"} on a line.

An address that is typed here may lie inside your own network and be http. What it leads to is held to
hosts and private_hosts of the source in kiosk.toml that has this address as its url, also when it is
not enabled; without such a source only the host that was typed and the internet may be read.

The key of a catalogue is that of the source with this address, else the one in secrets.toml or the
environment under the name of the kind (VENSTER_EUROPEANA_KEY).

Exit code: 0 something could be read, 1 nothing could.
"""
EXAMPLES = """
  kiosk harvest https://iiif.io/api/cookbook/recipe/0001-mvm-image/manifest.json --as iiif
  kiosk harvest /media/usb --as folder
  kiosk harvest collection.json --as iiif --limit 20 --json | jq -r .id
  curl https://museum.example/manifest.json | kiosk harvest - --as iiif
"""
SAMPLES = 5
"""Works that are told in words."""
TOLD_FAULTS = 20
"""Faults that are told in words; all are counted."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    parser.add_argument(
        "what",
        metavar="URL|FILE|-",
        help="where the catalogue begins: on the network, on this machine, or on standard input",
    )
    parser.add_argument(
        "--as",
        dest="kind",
        metavar="KIND",
        choices=KINDS,
        default="iiif",
        help=f"what it is: {', '.join(KINDS)} (default: iiif)",
    )
    parser.add_argument("--limit", type=_count, default=0, metavar="N", help="stop after N Items")
    parser.add_argument(
        "--query",
        action="append",
        default=[],
        metavar="WORDS",
        help="as queries in kiosk.toml; again for more",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="JSON lines, also on a terminal")
    form.add_argument("--words", action="store_true", help="words for people, also into a file")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a number from 1 up")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Read, tell, forget."""
    from kiosk.catalogue.source import harvest
    from kiosk.errors import KioskError
    from kiosk.fetch.answer import AGAIN, TELL
    from kiosk.model import Fault, Item, Put

    settings = settings_of(args)
    same = [source for source in settings.sources if source.url == args.what]
    words = args.words or (sys.stdout.isatty() and not args.json)
    told: _Words | _Lines = _Words(here_of(settings)) if words else _Lines()
    items = read = 0
    with fetcher_of(
        settings,
        hosts={host for source in same for host in source.hosts},
        private_hosts=_host_of(args.what).union(*(source.private_hosts for source in same)),
    ) as fetcher:
        try:
            account = _account(settings, same[0].name if same else args.kind, args.query)
            for change in harvest(args.what, args.kind, fetcher, args.limit, account):
                if isinstance(change, Fault):
                    told.fault(change.where, change.what)
                elif isinstance(change, Put):
                    read += 1
                    if isinstance(change.value, Item):
                        items += 1
                        told.item(change.value)
                        if args.limit and items >= args.limit:
                            break
        except KioskError as error:
            # Nothing is tried again here, and nothing is shown.
            step = "" if error.next_step in (AGAIN, TELL) else error.next_step
            told.fault(error.where or args.what, f"{error.what} {step}".strip())
    told.end(items, read - items)
    return 0 if read else 1


def _account(settings: "Settings", name: str, queries: list[str]) -> "Account":
    """Of the source with this name, or of the kind when no source is called so. Raises ConfigError."""
    from kiosk.catalogue.account import Account
    from kiosk.config import secrets

    known = {one.name: one for one in settings.sources}
    own = secrets.read(settings.folders.secrets, (*known, name)).get(name, {})
    source = known.get(name)
    asked = tuple(queries) or (source.queries if source else ())
    return Account(name=name, queries=asked, rich=source.rich if source else False, **own)


class _Lines:
    """JSON for machines."""

    def item(self, item: "Item") -> None:
        """On standard output."""
        import msgspec

        say(msgspec.json.encode(item).decode())

    def fault(self, where: str, what: str) -> None:
        """On standard error."""
        import msgspec

        complain(msgspec.json.encode({"where": where, "what": what}).decode())

    def end(self, items: int, collections: int) -> None:
        """Nothing more."""


class _Words:
    """Counts, faults and five works, for people."""

    def __init__(self, here: "Here") -> None:
        self._here = here
        self._withheld: Counter[str] = Counter()
        self._samples: list[Item] = []
        self._faults: list[tuple[str, str]] = []
        self._fault_count = 0
        self._kinds: Counter[str] = Counter()

    def item(self, item: "Item") -> None:
        """Count it; the first few are told."""
        from kiosk.store.access import access_of

        access = access_of(item, self._here)
        if not access.show:
            self._withheld[access.why] += 1
        self._kinds[item.kind] += 1
        if len(self._samples) < SAMPLES:
            self._samples.append(item)

    def fault(self, where: str, what: str) -> None:
        """Count it; the first few are told."""
        self._fault_count += 1
        if len(self._faults) < TOLD_FAULTS:
            self._faults.append((where, what))

    def end(self, items: int, collections: int) -> None:
        """Say all of it."""
        kinds = ", ".join(f"{count} {kind}" for kind, count in self._kinds.most_common())
        say(f"{items} works" + (f" ({kinds})" if kinds else "") + f", {collections} shelves.")
        for item in self._samples:
            say(f"  {_sentence(item)}")
        if not items and not self._faults:
            say("Nothing in it is a work to see, hear, read, attend or borrow.")
        for why, count in self._withheld.most_common(5):
            say(f"{count} may not be shown at this station: {why}")
        if self._fault_count:
            say(f"{self._fault_count} could not be read:")
        for where, what in self._faults:
            say(f"  {where[:160]}: {what}")
        if self._fault_count > len(self._faults):
            say(f"  and {self._fault_count - len(self._faults)} more.")


def _sentence(item: "Item") -> str:
    """One work on one line: its title, maker, date, and what there is of it."""
    from kiosk.model import text_in

    name, maker, date = (text_in(one, ("nl", "en"))[0] for one in (item.label, item.creator, item.date))
    parts = [name, maker, date, str(item.kind)]
    if item.occurrences:
        parts.append(f"{len(item.occurrences)} times, first {item.occurrences[0].start[:16]}")
    if item.holdings:
        parts.append(f"{len(item.holdings)} copies")
    parts.append(item.rights or ", ".join(item.licences[:4]) or "no rights stated")
    return " · ".join(" ".join(part.split())[:100] for part in parts if part)


def _host_of(what: str) -> set[str]:
    """The host that was typed: whoever sits at this keyboard may send us inside the building."""
    try:
        parts = urlsplit(what)
    except ValueError:
        return set()
    return {parts.netloc.rpartition("@")[2]} if parts.scheme in ("http", "https") and parts.netloc else set()
