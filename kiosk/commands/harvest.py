"""``kiosk harvest``"""

import argparse
from urllib.parse import urlsplit

from kiosk.commands.parts import complain, fetcher_of, say, settings_of
from kiosk.config import KINDS

HELP = "try a catalogue out: read it and print what would be stored"
MANUAL = """
A dry run over one address or file: nothing is stored. Prints one JSON object for each Item on a line.
What could not be read goes to standard error, one JSON object {"where", "what"} on a line.

An address that is typed here may lie inside your own network and be http. What it leads to is held to
hosts and private_hosts of the source in kiosk.toml that has this address as its url, also when it is
not enabled; without such a source only the host that was typed and the internet may be read.

Exit code: 0 something could be read, 1 nothing could.
"""
EXAMPLES = """
  kiosk harvest https://iiif.io/api/cookbook/recipe/0001-mvm-image/manifest.json --as iiif
  kiosk harvest collection.json --as iiif --limit 20 | jq -r .id
  curl https://museum.example/manifest.json | kiosk harvest - --as iiif
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    parser.add_argument(
        "what",
        metavar="URL|FILE|-",
        help="where the catalogue begins: on the network, on this machine, or on standard input",
    )
    parser.add_argument("--as", dest="kind", choices=KINDS, default="iiif", help="what it is (default: iiif)")
    parser.add_argument("--limit", type=_count, default=0, metavar="N", help="stop after N Items")
    parser.add_argument("--json", action="store_true", help="print JSON lines; they are always printed")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a number from 1 up")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Read, print, forget."""
    import msgspec

    from kiosk.catalogue.source import harvest
    from kiosk.errors import KioskError
    from kiosk.model import Fault, Item, Put

    settings = settings_of(args)
    same = [source for source in settings.sources if source.url == args.what]
    encode = msgspec.json.encode

    def fault(where: str, what: str) -> None:
        complain(encode({"where": where, "what": what}).decode())

    items = read = 0
    with fetcher_of(
        settings,
        hosts={host for source in same for host in source.hosts},
        private_hosts=_host_of(args.what).union(*(source.private_hosts for source in same)),
    ) as fetcher:
        try:
            for change in harvest(args.what, args.kind, fetcher, args.limit):
                if isinstance(change, Fault):
                    fault(change.where, change.what)
                elif isinstance(change, Put):
                    read += 1
                    if isinstance(change.value, Item):
                        items += 1
                        say(encode(change.value).decode())
                        if args.limit and items >= args.limit:
                            break
        except KioskError as error:
            fault(error.where or args.what, " ".join(filter(None, (error.what, error.next_step))))
    return 0 if read else 1


def _host_of(what: str) -> set[str]:
    """The host that was typed: whoever sits at this keyboard may send us inside the building."""
    try:
        parts = urlsplit(what)
    except ValueError:
        return set()
    return {parts.netloc.rpartition("@")[2]} if parts.scheme in ("http", "https") and parts.netloc else set()
