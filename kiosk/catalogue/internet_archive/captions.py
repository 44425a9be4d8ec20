"""Captions of a film or sound of the Internet Archive, and how the Archive writes languages.

Captions are files beside the film with its name: ``kermis.vtt``, ``kermis.nl.srt``; ``kermis.asr.srt`` is
what a machine heard. A language is a code of two or three letters or an English word.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from kiosk.catalogue.addresses import file_extension
from kiosk.catalogue.values import language_tag
from kiosk.catalogue.words import language_named
from kiosk.model import LanguageMap, Track, TrackKind

MAX_TRACKS = 60

_CAPTIONS = {"vtt": "text/vtt", "srt": "application/x-subrip", "ttml": "application/ttml+xml"}
"""By file extension, the one we read most of first."""
_RECOGNISED: LanguageMap = {
    "nl": ("Automatisch herkend",),
    "fr": ("Reconnu automatiquement",),
    "de": ("Automatisch erkannt",),
    "en": ("Recognised automatically",),
}
_SUFFIX = re.compile(r"[._ -]")
_VERSION = re.compile(r"(?:_512kb|_edit|_64kb|_128kb|_vbr|\.ia|\.hd)$", re.IGNORECASE)


def captions(
    files: Iterable[str],
    stems: set[str],
    languages: tuple[str, ...],
    address: Callable[[str], str],
    *,
    alone: bool,
) -> tuple[Track, ...]:
    """Captions with the name of the film and a language after it: ``kermis.nl.srt``, ``kermis.asr.srt``.

    ``files`` are all captions of the item, ``stems`` the names of the film's own files without their endings,
    ``alone`` whether it is the only film. One for each language; what a person wrote comes before
    what a machine heard (``asr``).
    """
    found: dict[str, tuple[tuple[bool, int], Track]] = {}
    for name in files:
        extension = file_extension(name)
        suffix = _suffix(stem(name), stems, alone=alone)
        if suffix is None:
            continue
        parts = [one for one in _SUFFIX.split(suffix.lower()) if one]
        recognised = "asr" in parts
        language = next((tag for one in parts if (tag := spoken_language(one)) in _IN_NAMES), "")
        if recognised and not language and len(languages) == 1:
            language = languages[0]
        url = address(name)
        rank = (recognised, list(_CAPTIONS).index(extension))
        if url and (language not in found or rank < found[language][0]):
            track = Track(
                kind=TrackKind.CAPTIONS,
                url=url,
                format=_CAPTIONS[extension],
                language=language,
                label=_RECOGNISED if recognised else {},
            )
            found[language] = (rank, track)
    return tuple(track for _, track in found.values())[:MAX_TRACKS]


def is_caption(name: str) -> bool:
    """Whether a file is text in time with a film."""
    return file_extension(name) in _CAPTIONS


def _suffix(name: str, stems: Iterable[str], *, alone: bool) -> str | None:
    """What a caption file's name has after that of its film; None when it belongs to another."""
    fitting = [one for one in stems if name == one or (name.startswith(one) and name[len(one)] in "._- ")]
    if fitting:
        return name[len(max(fitting, key=len)) :]
    # Uploaded under a name of its own: with one film in the item there is no doubt.
    if not alone:
        return None
    return name.rpartition(".")[2] if "." in name else ""


def stem(name: str) -> str:
    """A file's name without its ending, and without the word for which version of the film it is."""
    return _VERSION.sub("", name.rpartition(".")[0] or name)


def spoken_language(text: str) -> str:
    """The tag of a language as the Archive writes it (``eng``, ``English``, ``nl``), or ``""``."""
    tag = language_named(text) or _NAMES.get(text.strip().lower(), "")
    if not tag:
        tag = language_tag(text)
        tag = _CODES.get(tag, tag)
    return "" if tag in ("none", "zxx", "mul", "mis") else tag


_NAMES = {
    "spanish": "es",
    "portuguese": "pt",
    "russian": "ru",
    "japanese": "ja",
    "chinese": "zh",
    "mandarin": "zh",
    "arabic": "ar",
    "turkish": "tr",
    "polish": "pl",
    "hebrew": "he",
    "yiddish": "yi",
    "greek": "el",
    "hindi": "hi",
    "korean": "ko",
    "swedish": "sv",
    "danish": "da",
    "norwegian": "no",
    "finnish": "fi",
    "czech": "cs",
    "hungarian": "hu",
    "romanian": "ro",
    "ukrainian": "uk",
    "persian": "fa",
    "esperanto": "eo",
}
_CODES = {
    "rus": "ru",
    "jpn": "ja",
    "chi": "zh",
    "zho": "zh",
    "ara": "ar",
    "tur": "tr",
    "pol": "pl",
    "heb": "he",
    "yid": "yi",
    "gre": "el",
    "ell": "el",
    "hin": "hi",
    "kor": "ko",
    "swe": "sv",
    "dan": "da",
    "nor": "no",
    "fin": "fi",
    "cze": "cs",
    "ces": "cs",
    "hun": "hu",
    "rum": "ro",
    "ron": "ro",
    "ukr": "uk",
    "per": "fa",
    "fas": "fa",
    "epo": "eo",
}
"""The shortest code is the tag (BCP 47, 2.2.1); librarians write those of three letters (MARC, ISO 639-2)."""
_IN_NAMES = frozenset(("nl", "fr", "de", "en", "it", "la", *_NAMES.values()))
"""Languages looked for in the names of files, where ``hd`` and ``new`` are no languages."""


def texts(value: object, most: int = 1_000) -> Iterator[str]:
    """A field that is one text in one item and a list in the next; numbers are texts too."""
    for one in value[:most] if isinstance(value, list) else (value,):
        if isinstance(one, str) and one.strip():
            yield one
        elif isinstance(one, int | float) and not isinstance(one, bool) and abs(one) < 1e15:
            yield f"{one:g}" if isinstance(one, float) else str(one)
