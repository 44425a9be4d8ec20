"""What is live beside the collection that ships: on now, coming, on a web page, and without end."""

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.catalogue.streams import ALWAYS, HLS
from kiosk.model import Collection, Item, Kind, Media, MediaKind, Occurrence, Track, TrackKind
from kiosk.store import database, items, listing

SOURCE = "agenda"
SHELF = Collection(id="agenda:live", source=SOURCE, label={"nl": ("live",)})
"""Empty: it keeps them off the shelves that are made for what stands on none."""


def stream(name: str, since: str, until: str, *, kind: MediaKind = MediaKind.VIDEO, **more: Any) -> Media:
    """Of an address that nobody answers at."""
    url = f"https://agenda.example/{name}.m3u8"
    return Media(id=url, kind=kind, url=url, format=HLS, live=(since, until), **more)


def concert(
    name: str, title: str, start: datetime, hours: float, *, captioned: bool = False, **more: Any
) -> Item:
    """An event with a stream of its own."""
    since, until = start.isoformat(), (start + timedelta(hours=hours)).isoformat()
    captions = Track(url=f"https://agenda.example/{name}.vtt", kind=TrackKind.CAPTIONS, language="nl")
    fields: dict[str, Any] = {
        "label": {"nl": (title,)},
        "summary": {"nl": ("Rechtstreeks uit de zaal.",)},
        "provider": {"nl": ("Concertgebouw Brugge",)},
        "media": (stream(name, since, until, tracks=(captions,) if captioned else ()),),
        "occurrences": (Occurrence(start=since, end=until),),
    }
    return Item(id=f"agenda:{name}", source=SOURCE, kind=Kind.EVENT, **(fields | more))


def programme(now: datetime, thumbnail: str = "") -> list[Item | Collection]:
    """Something of every sort, around ``now``; of what is over the store forgets the rest within the hour."""
    hour = now.replace(minute=0, second=0, microsecond=0)
    soon = now + timedelta(minutes=45)
    soon = soon.replace(minute=soon.minute // 15 * 15, second=0, microsecond=0)
    day = hour.replace(hour=20) + timedelta(days=1)
    page = Occurrence(
        start=(day + timedelta(days=1)).isoformat(),
        online="https://hetpaleis.example/rechtstreeks/poppenkast",
    )
    return [
        concert(
            "brahms",
            "Ein deutsches Requiem van Johannes Brahms",
            hour,
            3,
            captioned=True,
            thumbnail=thumbnail,
        ),
        concert("polyphony", "Lezing over de Vlaamse polyfonie", now - timedelta(hours=2.4), 2),
        concert("soon", "Orgel op zondag", soon, 1),
        concert("jazz", "Jazz uit Gent", day, 1.5),
        concert(
            "opera",
            "La traviata",
            day + timedelta(days=2),
            3,
            captioned=True,
            features=("signLanguage", "audioDescription"),
        ),
        Item(
            id="agenda:poppenkast",
            source=SOURCE,
            kind=Kind.EVENT,
            label={"nl": ("Poppenkast voor groot en klein",)},
            provider={"nl": ("HETPALEIS",)},
            occurrences=(page,),
        ),
        Item(
            id="agenda:radio",
            source=SOURCE,
            kind=Kind.SOUND,
            label={"nl": ("Radio Klassiek",)},
            provider={"nl": ("Radio Klassiek",)},
            media=(stream("radio", *ALWAYS, kind=MediaKind.SOUND),),
        ),
        SHELF,
    ]


def hang(catalogue: Path, now: datetime | None = None) -> None:
    """Put them in a store; the first wears the picture of a film that is there."""
    with closing(database.open_catalogue(catalogue)) as conn:
        every = (items.get(conn, one) for one in listing.ids_by_rank(conn))
        thumbnail = next((one.thumbnail for one in every if one and one.kind is Kind.FILM), "")
        items.put(conn, programme(now or datetime.now().astimezone(), thumbnail))
