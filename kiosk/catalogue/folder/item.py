"""A file with its row in the spreadsheet becomes an Item; what lies beside it goes with it.

``film.nl.vtt`` and ``film.srt`` are captions of ``film.mp4``, ``film.jpg`` is its poster or cover.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.catalogue import markup
from kiosk.catalogue.accessibility import features_of, features_told
from kiosk.catalogue.addresses import address
from kiosk.catalogue.dates import decade
from kiosk.catalogue.folder.columns import Row
from kiosk.catalogue.folder.files import CAPTIONS, File
from kiosk.catalogue.records import credit, file_of, kind_of, known_rights, languages
from kiosk.catalogue.renderings import best_first
from kiosk.catalogue.values import language_tag, together, written
from kiosk.catalogue.words import folded, language_named, licence_named, track_kind
from kiosk.model import Item, Kind, LanguageMap, Media, MediaKind, Rendering, Track, TrackKind

_PUBLIC_DOMAIN = "http://creativecommons.org/publicdomain/mark/1.0/"
_FREE = frozenset(
    ("publiek domein", "public domain", "domaine public", "gemeinfrei", "rechtenvrij", "libre de droits")
)
_YES = frozenset(("ja", "j", "yes", "y", "oui", "o", "x", "1", "true", "waar", "vrai", "wahr"))
_NO = frozenset(("nee", "neen", "n", "no", "non", "nein", "0", "false", "onwaar", "faux", "falsch", "geen"))
_SENSITIVE: LanguageMap = {
    "nl": ("Dit kan gevoelig liggen.",),
    "fr": ("Ceci peut heurter.",),
    "de": ("Dies kann belastend sein.",),
    "en": ("This may be upsetting.",),
}
_SIDE = re.compile(r"[\s._()\[\]-]+")
"""Between the words of a name."""
_UNDERSCORES = re.compile(r"[\s_]+")
_DUTCH_DAY = re.compile(r"([0-3]?[0-9])[-/.]([01]?[0-9])[-/.]([12][0-9]{3})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What lies beside a film or sound and belongs to it."""

    captions: Sequence[File] = ()
    poster: File | None = None


def beside(files: Iterable[File], taken: set[str]) -> tuple[dict[str, Beside], list[File]]:
    """What goes with each film, sound or book, by its key; and captions that go with none.

    ``taken``: keys of files that a row names as works of their own.
    """
    everything = list(files)
    owners = {one.stem: one for one in everything if one.alone and not one.format.startswith("image/")}
    playing = {stem: one for stem, one in owners.items() if one.shown}
    captions: dict[str, list[File]] = {}
    lost = []
    for one in everything:
        if one.format in CAPTIONS:
            owner = _owner(one, playing)
            if owner is None:
                lost.append(one)
            else:
                captions.setdefault(owner.key, []).append(one)
    posters = {
        owners[one.stem].key: one
        for one in everything
        if one.format.startswith("image/") and one.stem in owners and one.key not in taken
    }
    keys = captions.keys() | posters.keys()
    return {key: Beside(captions=captions.get(key, ()), poster=posters.get(key)) for key in keys}, lost


def read(
    files: Sequence[File],
    row: Row,
    *,
    id: str,
    source: str,
    base: str,
    provider: LanguageMap,
    around: Mapping[str, Beside],
    captions: Sequence[File] = (),
    poster: File | None = None,
) -> Item:
    """The Item of one or several files. ``captions`` and ``poster`` are those that the row names.

    ``base`` is the address of the folder. It always has a title: without one, the name of the file.
    """
    spoken = languages(row.parts("language", ",;/+&\n"))
    label = row.names("title") or {"none": (_title(files[0]),)}
    media = []
    for one in files:
        own = around.get(one.key, Beside())
        found = _media(one, base, row, [*captions, *own.captions], poster or own.poster, spoken)
        if found is not None:
            media.append(found)
    licence, said = _rights(row)
    date = _day(row.text("date"))
    tracks = [track for one in media for track in one.tracks]
    told = [
        *row.parts("features", ",;\n|"),
        *("captions" for one in tracks if one.kind in (TrackKind.CAPTIONS, TrackKind.SUBTITLES)),
        *("audioDescription" for one in tracks if one.kind is TrackKind.DESCRIPTIONS),
    ]
    picture = next((one.url for one in media if one.kind is MediaKind.IMAGE), "")
    stills = [still.url(base) for one in files if (still := around.get(one.key, Beside()).poster) is not None]
    texts = tuple(
        Rendering(url=one.url(base), format=one.format, language=next(iter(spoken), ""))
        for one in files
        if one.text
    )
    return Item(
        id=id,
        source=source,
        kind=kind_of((), media) if media or not texts else Kind.BOOK,
        label=label,
        summary=row.prose("description"),
        creator=row.names("creator"),
        date={"none": (date,)} if date else {},
        decade=decade({"none": (date,)}) if date else 0,
        subjects=tuple(
            {"none": (word,)} for one in row.parts("keywords", ",;\n|") if (word := markup.line(one))
        ),
        media=tuple(media),
        renderings=best_first(texts),
        thumbnail=(poster.url(base) if poster else "") or picture or next(iter(stills), ""),
        rights=licence,
        required_statement=credit(together(row.prose("credit"), said)),
        provider=row.names("provider") or provider,
        homepage=address(row.text("homepage")),
        languages=spoken,
        features=tuple(dict.fromkeys((*features_of(told), *features_told(*(v[0] for v in label.values()))))),
        warnings=_warnings(row),
        modified=_instant(max(one.changed for one in files)),
    )


def _owner(captions: File, playing: Mapping[str, File]) -> File | None:
    """The film that they are called after: all of its name, then at most words for language and kind."""
    stem = captions.stem
    if stem in playing:
        return playing[stem]
    for at in range(len(stem) - 1, max(0, len(stem) - 60), -1):
        if stem[at] in "._- ([" and (owner := playing.get(stem[:at].rstrip("._- "))) is not None:
            words = _side(stem[at:])
            return owner if stem[at] == "." or all(_says_something(one) for one in words) else None
    return None


def _side(rest: str) -> list[str]:
    return [one for one in _SIDE.split(rest) if one]


def _says_something(word: str) -> bool:
    """A language, or what kind of captions they are."""
    return bool(
        language_named(word)
        or language_tag(word) != "none"
        or word in ("sdh", "cc", "forced", "ondertitels", "ondertitel", "subs", "subtitles", "captions")
        or track_kind({"none": (word,)}) is not TrackKind.CAPTIONS
    )


def _title(file: File) -> str:
    """A title out of a name: "kermis_in_gent_1958.mp4" is "kermis in gent 1958"."""
    name = file.name.rpartition(".")[0] or file.name
    return markup.line(_UNDERSCORES.sub(" ", name)) or file.name[:80]


def _media(
    file: File, base: str, row: Row, captions: Iterable[File], poster: File | None, spoken: Sequence[str]
) -> Media | None:
    url = file.url(base)
    # A file: address is none that a catalogue may give; here it is our own.
    known = file_of(f"https://folder.invalid/x.{file.key.rpartition('.')[2]}", file.format)
    if known is None:
        return None
    playing = known.kind is not MediaKind.IMAGE
    own = {one.key: one for one in captions}
    return Media(
        id=url,
        kind=known.kind,
        url=url,
        format=known.format,
        alt=row.names("alt"),
        tracks=tuple(_track(one, file, base, spoken) for one in own.values()) if playing else (),
        poster=poster.url(base) if playing and poster is not None else "",
    )


def _track(captions: File, film: File, base: str, spoken: Sequence[str]) -> Track:
    words = _side(captions.stem.rpartition("/")[2].removeprefix(film.stem.rpartition("/")[2]))
    tags = [tag for one in words if (tag := language_named(one) or language_tag(one)) not in ("", "none")]
    said = [one for one in words if one not in ("cc",) and not language_named(one)]
    return Track(
        kind=track_kind({"none": (" ".join(said),)}),
        url=captions.url(base),
        format=captions.format,
        language=tags[0] if tags else next(iter(spoken), ""),
    )


def _rights(row: Row) -> tuple[str, LanguageMap]:
    """The URI of a licence, or empty; and what else is said of the rights."""
    told = row.text("rights")
    uri = known_rights([told]) or licence_named(told) or (_PUBLIC_DOMAIN if folded(told) in _FREE else "")
    return uri, {} if uri else row.prose("rights")


def _warnings(row: Row) -> tuple[LanguageMap, ...]:
    told = row.prose("warning")
    answer = folded(row.text("warning"))
    if not told or answer in _NO:
        return ()
    return (_SENSITIVE,) if answer in _YES else (told,)


def _day(told: str) -> str:
    """A date as it is written; one with the day first as RFC 3339, which a screen can say in any language."""
    found = _DUTCH_DAY.fullmatch(told.strip())
    if found and 1 <= int(found[2]) <= 12 and 1 <= int(found[1]) <= 31:
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    return markup.line(told)


def _instant(seconds: float) -> str:
    try:
        return written(datetime.fromtimestamp(int(seconds), UTC))
    except (ValueError, OverflowError, OSError):  # a stick from a camera without a clock
        return ""
