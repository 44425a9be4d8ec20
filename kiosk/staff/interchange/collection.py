"""A playlist as a IIIF Collection (Presentation 3.0, 5.1), in and out.

    label, summary              of the playlist
    items                       a reference to the Manifest of each work, in order; a work may come twice
      label, thumbnail          what staff call it here, else the catalogue; the picture that staff chose
      annotations               staff's words (commenting) and what the picture shows (describing), so that
                                other programs see them
      venster:entry             the same once more, to be read back exactly
      venster:manifest          the file in the package that tells more about the work

What others write is read too, and the Collection of Presentation 2.1 (5.8).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

import msgspec

from kiosk.errors import StoreError
from kiosk.model import Item, LanguageMap
from kiosk.staff.interchange import documents, words
from kiosk.staff.interchange.proposal import Proposal, Proposed
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.interchange.warned import Code, Warnings
from kiosk.staff.playlists import MOST_ENTRIES, Entry, Playlist, plain

CONTEXT = [
    {"venster": "https://venster.example/terms#", "schema": "https://schema.org/"},
    "http://iiif.io/api/presentation/3/context.json",
]
"""What is ours and what is IIIF's; that of IIIF is the last one (Presentation 3.0, 4.6)."""
VERSION = 1
"""Of what ``venster:entry`` means."""
_OURS = UUID("5f0c6f0e-5b0a-4f5e-9d55-76656e737465")

Known = Callable[[str], bool]
"""Whether the catalogues here have a work of this id."""


class _Entry(msgspec.Struct):
    title: dict[str, list[str]] = {}
    words: dict[str, list[str]] = {}
    alt: dict[str, list[str]] = {}
    picture: str = ""


class _Reference(msgspec.Struct):
    id: str
    type: str
    label: dict[str, list[str]] = {}
    entry: _Entry = msgspec.field(name="venster:entry", default_factory=_Entry)


class _Collection(msgspec.Struct):
    items: list[_Reference]
    label: dict[str, list[str]] = {}
    summary: dict[str, list[str]] = {}
    version: int = msgspec.field(name="venster:version", default=VERSION)


# --- out


def urn(name: str) -> str:
    """An identifier for what has no address in the world; the same name is always the same one."""
    return f"urn:uuid:{uuid5(_OURS, name)}"


def document(
    playlist: Playlist,
    entries: Sequence[Entry],
    items: Mapping[str, Item | None],
    manifests: Mapping[str, str],
) -> dict[str, object]:
    """The Collection. ``manifests``: the file in the package for each work that there is one of."""
    own = urn(playlist.id)
    return {
        "@context": CONTEXT,
        "id": own,
        "type": "Collection",
        "label": words.said(playlist.label) or {"none": [""]},  # it must have one (5.1)
        **({"summary": words.said(playlist.summary, markup=True)} if playlist.summary else {}),
        "venster:version": VERSION,
        "items": [
            _reference(f"{own}#{number}", entry, items.get(entry.item), manifests.get(entry.item, ""))
            for number, entry in enumerate(entries, 1)
        ],
    }


def _reference(own: str, entry: Entry, item: Item | None, manifest: str) -> dict[str, object]:
    texts = {"title": entry.title, "words": entry.words, "alt": entry.alt}
    added: dict[str, object] = {name: words.said(text) for name, text in texts.items() if text}
    if entry.picture:
        added["picture"] = entry.picture
    picture = entry.picture or (item.thumbnail if item else "")
    notes = [
        *_annotations(f"{own}-words", "commenting", entry.words, entry.item),
        *_annotations(f"{own}-alt", "describing", entry.alt, entry.item),
    ]
    page = {"id": f"{own}-notes", "type": "AnnotationPage", "items": notes}
    return {
        "id": entry.item,
        "type": "Manifest",
        "label": words.said(entry.title or (item.label if item else {})) or {"none": [entry.item]},
        **({"thumbnail": [{"id": picture, "type": "Image"}]} if picture else {}),
        **({"annotations": [page]} if notes else {}),
        **({"venster:entry": added} if added else {}),
        **({"venster:manifest": manifest} if manifest else {}),
    }


def _annotations(own: str, motivation: str, text: LanguageMap, target: str) -> list[dict[str, object]]:
    if not text:
        return []
    bodies = text_bodies(text)
    return [{"id": own, "type": "Annotation", "motivation": motivation, "body": bodies, "target": target}]


def text_bodies(text: LanguageMap) -> list[dict[str, object]]:
    """Texts as the bodies of an annotation, one for each value (Web Annotation 3.2.4)."""
    return [
        {
            "type": "TextualBody",
            "value": value,
            "format": "text/plain",
            **({"language": tag} if tag != "none" else {}),
        }
        for tag, values in text.items()
        for value in values
    ]


# --- in


def read(value: object, where: str, known: Known | None, warnings: Warnings) -> Proposal:
    """The playlist in a Collection. Raises ``StoreError`` when it is none, or has too many works."""
    if not isinstance(value, dict):
        raise _no_collection("", where)
    if value.get("@type") == "sc:Collection":
        value = _upgraded(value)
    if value.get("type") != "Collection":
        raise _no_collection(value.get("type") or value.get("@type"), where)
    listed = value.get("items")
    if isinstance(listed, list) and len(listed) > MOST_ENTRIES:
        raise FileTrouble(
            Trouble.TOO_LARGE,
            f"has more than {MOST_ENTRIES} works.",
            where=where,
            next_step="Divide it over several lists.",
        )
    told = documents.shaped(value, _Collection, where)
    if told.version > VERSION:
        raise FileTrouble(
            Trouble.NEWER,
            "was made by a newer Venster than this one.",
            where=where,
            next_step="Bring this one up to date.",
        )
    entries = []
    for place, one in enumerate(told.items, 1):
        if one.type != "Manifest":
            warnings.add(Code.LEFT_OUT, place=place, kind=plain(one.type)[:40])
            continue
        entries.append(_proposed(one, place, where, known, warnings))
    return Proposal(
        label=words.language_map(told.label, 0, "label", warnings),
        summary=words.language_map(_without_markup(told.summary), 0, "summary", warnings),
        entries=tuple(entries),
    )


def _proposed(one: _Reference, place: int, where: str, known: Known | None, warnings: Warnings) -> Proposed:
    item = words.identifier(one.id, where)
    called = words.language_map(one.label, place, "label", Warnings())  # shown here, never kept
    tell_unknown(item, called, place, known, warnings)
    return Proposed(
        item=item,
        title=words.language_map(one.entry.title, place, "title", warnings),
        words=words.language_map(one.entry.words, place, "words", warnings),
        alt=words.language_map(one.entry.alt, place, "alt", warnings),
        picture=words.picture(one.entry.picture, place, warnings),
        called=called,
    )


def tell_unknown(item: str, called: LanguageMap, place: int, known: Known | None, warnings: Warnings) -> None:
    """Say that a work is not in the catalogues here, by what the file calls it."""
    if known is not None and not known(item):
        title = next((values[0] for values in called.values() if values), "") or plain(item)[:200]
        warnings.add(Code.WORK_UNKNOWN, place=place, title=title, item=item)


def _without_markup(text: dict[str, list[str]]) -> dict[str, list[str]]:
    return {tag: [words.without_markup(one) for one in values] for tag, values in text.items()}


def _no_collection(kind: object, where: str) -> StoreError:
    if kind in ("Manifest", "sc:Manifest"):
        what = "is one work, not a list of works."
    else:
        what = "is no playlist and no IIIF Collection."
    return FileTrouble(Trouble.NO_PLAYLIST, what, where=where, next_step="Choose another file.")


def _upgraded(value: dict[str, Any]) -> dict[str, Any]:
    """A Collection of Presentation 2.1 in the words of 3.0: three lists are one, a text is a language map."""
    lists = [value[name] for name in ("collections", "manifests", "members") if name in value]
    one_list = [one for each in lists for one in (each if isinstance(each, list) else [each])]
    summary = {"summary": _words(value["description"])} if "description" in value else {}
    return {
        "type": "Collection",
        "label": _words(value.get("label", "")),
        **summary,
        "items": [_reference_2(one) for one in one_list],
    }


def _reference_2(one: object) -> object:
    if not isinstance(one, dict):
        return one
    kind = one.get("@type")
    return {
        "id": one.get("@id"),
        "type": kind.removeprefix("sc:") if isinstance(kind, str) else kind,
        "label": _words(one.get("label", "")),
    }


def _words(value: object) -> object:
    """Texts of Presentation 2.1, 4.3; what is none stays as it is, to be refused with the rest."""
    found: dict[str, list[object]] = {}
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict) and "@value" in one:
            tag = one.get("@language", "none")
            found.setdefault(tag if isinstance(tag, str) else "none", []).append(one["@value"])
        else:
            found.setdefault("none", []).append(one)
    return found
