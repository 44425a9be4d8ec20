"""``kiosk search``"""

import argparse

from kiosk.commands.parts import say, settings_of

HELP = "find works in what is stored on this station"
MANUAL = """
Finds works by words of their title, maker, subjects and text, as the screen does while somebody
types: the last word may be half. Needs no network.

Exit code: 0 something was found, 1 nothing was, 2 there is no catalogue yet.
"""
EXAMPLES = """
  kiosk search blauwe kan
  kiosk search carnav --limit 5 --json
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of this command."""
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what to look for")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="at most so many (default: 20)")
    parser.add_argument(
        "--json", action="store_true", help="one JSON object for each work on a line, for machines"
    )


def run(args: argparse.Namespace) -> int:
    """Print what is found, best first."""
    import msgspec

    from kiosk.errors import StoreError
    from kiosk.model import text_in
    from kiosk.store import database, search, spelling

    settings = settings_of(args)
    languages = (settings.station.language, *settings.station.languages)
    words = " ".join(args.words)
    try:
        conn = database.open_catalogue(settings.folders.catalogue_db, read_only=True)
    except StoreError as error:
        raise StoreError(error.what, where=error.where, next_step="Run kiosk sync first.") from error
    try:
        found = search.find(conn, words, limit=max(1, min(args.limit, 1000)))
        if args.json:
            for card in found:
                say(msgspec.json.encode(card).decode())
            return 0 if found else 1
        for card in found:
            facts = [text_in(words_of, languages)[0] for words_of in (card.creator, card.date)]
            line = " · ".join(
                " ".join(one.split()) for one in (text_in(card.label, languages)[0], *facts) if one
            )
            say(f"{card.kind.value:8}{line}")
        if not found:
            guesses = spelling.suggest(conn, words, languages=languages)
            say("Nothing found." + (f" Did you mean {' or '.join(guesses)}?" if guesses else ""))
        return 0 if found else 1
    finally:
        conn.close()
