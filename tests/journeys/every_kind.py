"""An institution of every kind, open at once: each as its own museum is, and all run in the same way."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.catalogue.account import NOBODY, Account
from kiosk.config.secrets import FIELDS
from tests.catalogue.bibliotheek_museum import KNOWN, complaint
from tests.catalogue.bibliotheek_museum import library as city_library
from tests.catalogue.europeana_museum import europeana_museum
from tests.catalogue.feed_museum import Podcast
from tests.catalogue.folder_museum import FolderMuseum
from tests.catalogue.hetarchief_museum import hetarchief_museum
from tests.catalogue.ical_museum import CalendarMuseum
from tests.catalogue.internet_archive_museum import archive_museum
from tests.catalogue.ldes_museum import ldes_museum
from tests.catalogue.list_museum import ListMuseum
from tests.catalogue.m3u_museum import PlaylistMuseum
from tests.catalogue.oai_museum import oai_museum
from tests.catalogue.opds_museum import library as book_library
from tests.catalogue.schema_org_museum import schema_org_museum
from tests.catalogue.uitdatabank_museum import Answer, uitdatabank_museum
from tests.catalogue.xmltv_museum import Broadcaster
from tests.museum import Museum

BIRDS = {
    "iiif": "Aalscholver",
    "iiif_changes": "Boomklever",
    "hetarchief": "Draaihals",
    "hetarchief_rest": "Eidereend",
    "uitdatabank": "Grauwgors",
    "bibliotheek": "Houtsnip",
    "oai_pmh": "Kwartel",
    "oai_pmh_forgets": "Lepelaar",
    "europeana": "Matkop",
    "ldes": "Nachtzwaluw",
    "opds": "Oehoe",
    "feed": "Putter",
    "internet_archive": "Roerdomp",
    "icalendar": "Scholekster",
    "xmltv": "Tapuit",
    "m3u": "Visarend",
    "schema_org": "Wielewaal",
    "folder": "Zilverreiger",
}
"""By the name of the source, the word that its titles have and no other."""
OFTEN = 9
"""Times that one question may be asked again."""


@dataclass(frozen=True, kw_only=True)
class Institution:
    """One of them, as its source in kiosk.toml and as what it can do."""

    name: str
    kind: str
    url: str
    publishes: Callable[[str], object]
    changes: Callable[[str, str], object]
    withdraws: Callable[[str], object]
    fails: Callable[[int], object]
    """Gives its catalogue no more but answers with this status, until it is ``well`` again."""
    well: Callable[[], object]
    host: str = ""
    account: Account = NOBODY
    published: str = ""
    forgets: bool = False
    """It tells no deletions, and is asked for all that it has only once a day."""

    @property
    def bird(self) -> str:
        return BIRDS[self.name]

    def settings(self) -> str:
        """Its lines of kiosk.toml."""
        lines = {
            "name": self.name,
            "kind": self.kind,
            "url": self.url,
            "published": self.published,
            "private_hosts": [self.host] if self.host else [],
            "queries": list(self.account.queries),
        }
        return "\n[[source]]\n" + "".join(f"{name} = {json.dumps(told)}\n" for name, told in lines.items())

    def secrets(self) -> str:
        """Its section of secrets.toml; empty where everybody may come in."""
        told = {name: getattr(self.account, name) for name in FIELDS}
        lines = "".join(f'{name} = "{value}"\n' for name, value in told.items() if value)
        return f"[{self.name}]\n{lines}" if lines else ""


def account(name: str, *wanted: str, queries: tuple[str, ...] = ()) -> Account:
    """Secrets that are nowhere else, not even by chance."""
    told: dict[str, Any] = {one: sha256(f"{one} of {name}".encode()).hexdigest()[:24] for one in wanted}
    return Account(**told, queries=queries)


@contextmanager
def every_kind(folder: Path) -> Iterator[list[Institution]]:
    """Open all of them; what is not on the network lies in ``folder``."""
    with ExitStack() as stack:
        yield [one for make in MAKERS for one in make(stack, folder)]


# --- each as it is

Made = Iterator[Institution]
SOON = (datetime.now(UTC) + timedelta(days=30)).replace(hour=19, minute=0, second=0, microsecond=0)
"""When there is something to go to."""
_LOGIN = ("user", "password")


def _iiif(stack: ExitStack, folder: Path) -> Made:
    for name in ("iiif", "iiif_changes"):
        museum = stack.enter_context(Museum(folder))
        yield Institution(
            name=name,
            kind="iiif",
            url=museum.url if name == "iiif" else museum.activity_stream(),
            host=museum.host,
            publishes=lambda title, museum=museum: museum.publishes(title, playlist="Vogels"),
            changes=museum.renames,
            withdraws=museum.withdraws,
            fails=museum.answers,
            well=museum.behaves,
        )


_OPEN = {"dc_rights_licenses": {"multiselect": ["VIAA-PUBLIEK-CONTENT"]}}


def _hetarchief(stack: ExitStack, folder: Path) -> Made:
    for name in ("hetarchief", "hetarchief_rest"):
        archive = stack.enter_context(hetarchief_museum())
        archive.account = account(name, "key", "secret", *_LOGIN)
        archive.shop = f"http://{archive.host}"
        yield Institution(
            name=name,
            kind="hetarchief",
            url=archive.url if name == "hetarchief" else archive.rest,
            host=archive.host,
            account=archive.account,
            forgets=True,
            publishes=lambda title, archive=archive: archive.publishes(title, CP="Omroep Leie", **_OPEN),
            changes=archive.changes,
            withdraws=archive.withdraws,
            fails=lambda status, archive=archive: archive.answers.update({"/mediahaven": (status, b"")}),
            well=archive.answers.clear,
        )


def _uitdatabank(stack: ExitStack, folder: Path) -> Made:
    agenda = stack.enter_context(uitdatabank_museum())
    agenda.account = account("uitdatabank", "key")
    end = SOON + timedelta(hours=2)
    when = {"startDate": SOON.isoformat(), "endDate": end.isoformat(), "availableTo": end.isoformat()}
    yield Institution(
        name="uitdatabank",
        kind="uitdatabank",
        url=agenda.url,
        host=agenda.host,
        account=agenda.account,
        publishes=lambda title: agenda.publishes(title, **when),
        changes=agenda.changes,
        withdraws=agenda.withdraws,
        fails=lambda status: agenda.instead.extend([Answer(status)] * OFTEN),
        well=agenda.instead.clear,
    )


def _bibliotheek(stack: ExitStack, folder: Path) -> Made:
    library = stack.enter_context(city_library())
    library.account = account("bibliotheek", "key", queries=("alles",))
    said = {401: complaint("UnAuthorized", "The provided authorization key is not configured.")}
    yield Institution(
        name="bibliotheek",
        kind="bibliotheek",
        url=library.url,
        host=library.host,
        account=library.account,
        publishes=library.publishes,
        changes=library.changes,
        withdraws=library.withdraws,
        fails=lambda status: library.fails.update(dict.fromkeys(KNOWN, (status, said.get(status, b"")))),
        well=library.fails.clear,
    )


def _oai_pmh(stack: ExitStack, folder: Path) -> Made:
    for name, deleted in (("oai_pmh", "persistent"), ("oai_pmh_forgets", "no")):
        museum = stack.enter_context(oai_museum(deleted))
        museum.account = account(name, *_LOGIN)
        forgets = deleted == "no"

        def publishes(title: str, name: str = name, museum: Any = museum) -> None:
            number = sha256(title.encode()).hexdigest()[:8]
            museum.publishes(f"oai:{name}.example:{number}", ("title", title))

        def fails(status: int, museum: Any = museum) -> None:
            museum.trouble = lambda _: (status, {}, b"")

        def well(museum: Any = museum) -> None:
            museum.trouble = lambda _: None

        yield Institution(
            name=name,
            kind="oai_pmh",
            url=museum.url,
            host=museum.host,
            account=museum.account,
            forgets=forgets,
            publishes=publishes,
            changes=museum.changes,
            withdraws=museum.forgets if forgets else museum.deletes,
            fails=fails,
            well=well,
        )


def _europeana(stack: ExitStack, folder: Path) -> Made:
    museum = stack.enter_context(europeana_museum())
    museum.account = account("europeana", "key")

    def fails(status: int) -> None:
        museum.answers.update({len(museum.asked) + n: status for n in range(1, OFTEN)})

    yield Institution(
        name="europeana",
        kind="europeana",
        url=museum.url,
        host=museum.host,
        account=museum.account,
        publishes=museum.publishes,
        changes=museum.changes,
        withdraws=museum.withdraws,
        fails=fails,
        well=museum.answers.clear,
    )


def _ldes(stack: ExitStack, folder: Path) -> Made:
    museum = stack.enter_context(ldes_museum())
    museum.account = account("ldes", *_LOGIN)

    def fails(status: int) -> None:
        museum.status.update({"/stream": status} | {f"/page/{n}": status for n in range(1, OFTEN)})

    yield Institution(
        name="ldes",
        kind="ldes",
        url=museum.url,
        host=museum.host,
        account=museum.account,
        publishes=museum.publishes,
        changes=museum.changes,
        withdraws=museum.withdraws,
        fails=fails,
        well=museum.status.clear,
    )


def _opds(stack: ExitStack, folder: Path) -> Made:
    library = stack.enter_context(book_library())
    library.account = account("opds", *_LOGIN)
    library.password = f"{library.account.user}:{library.account.password}"
    yield Institution(
        name="opds",
        kind="opds",
        url=library.url,
        host=library.host,
        account=library.account,
        publishes=library.publishes,
        changes=library.changes,
        withdraws=library.withdraws,
        fails=lambda status: library.answers.update({"/opds": status}),
        well=library.answers.clear,
    )


def _internet_archive(stack: ExitStack, folder: Path) -> Made:
    museum = stack.enter_context(archive_museum())
    museum.now = datetime.now(UTC)
    yield Institution(
        name="internet_archive",
        kind="internet_archive",
        url=museum.url,
        host=museum.host,
        publishes=museum.publishes,
        changes=museum.changes,
        withdraws=museum.withdraws,
        fails=lambda status: museum.answers.update({"/metadata": status}),
        well=museum.answers.clear,
    )


def _lists(stack: ExitStack, folder: Path) -> Made:
    kinds: dict[str, tuple[type[ListMuseum], dict[str, str]]] = {
        "feed": (Podcast, {}),
        "icalendar": (CalendarMuseum, {"dtstart": f"{SOON:%Y%m%dT%H%M%S}"}),
        "xmltv": (Broadcaster, {"start": f"{SOON:%Y%m%d%H%M%S}"}),
        "m3u": (PlaylistMuseum, {}),
    }
    for kind, (make, more) in kinds.items():
        museum = stack.enter_context(make())
        museum.account = account(kind, *_LOGIN)
        yield Institution(
            name=kind,
            kind=kind,
            url=museum.url,
            host=museum.host,
            account=museum.account,
            publishes=lambda title, museum=museum, more=more: museum.publishes(title, **more),
            changes=museum.changes,
            withdraws=museum.withdraws,
            fails=lambda status, museum=museum: museum.answers.extend([(status, "text/plain", b"")] * OFTEN),
            well=museum.answers.clear,
        )


def _schema_org(stack: ExitStack, folder: Path) -> Made:
    museum = stack.enter_context(schema_org_museum())
    museum.account = account("schema_org", *_LOGIN)
    yield Institution(
        name="schema_org",
        kind="schema_org",
        url=museum.url,
        host=museum.host,
        account=museum.account,
        publishes=museum.publishes,
        changes=museum.changes,
        withdraws=museum.withdraws,
        fails=lambda status: museum.status.update({"/sitemap.xml": status}),
        well=museum.status.clear,
    )


def _folder(stack: ExitStack, folder: Path) -> Made:
    museum = FolderMuseum(folder / "stick")
    yield Institution(
        name="folder",
        kind="folder",
        url=museum.url,
        published=str(museum.folder),
        publishes=museum.publishes,
        changes=museum.changes,
        withdraws=museum.withdraws,
        fails=lambda status: museum.is_pulled_out(),
        well=museum.is_put_back,
    )


MAKERS: tuple[Callable[[ExitStack, Path], Made], ...] = (
    _iiif,
    _hetarchief,
    _uitdatabank,
    _bibliotheek,
    _oai_pmh,
    _europeana,
    _ldes,
    _opds,
    _internet_archive,
    _lists,
    _schema_org,
    _folder,
)
