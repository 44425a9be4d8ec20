"""What can be better in the texts of a playlist and of its entries.

A text is judged as visitors get it: staff's own in a language, else that of the catalogue. What a catalogue
writes without a language is taken for the first language of the station.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from urllib.parse import unquote

from kiosk.model import Item, Kind, LanguageMap, MediaKind, text_in
from kiosk.staff.checks.finding import Code, Finding, Fix, Severity
from kiosk.staff.checks.reading import LONGEST_SENTENCE, WORD, sentences
from kiosk.staff.playlists import Entry, Playlist

LEAST_DESCRIPTION, MOST_DESCRIPTION = 5, 40
"""Words."""
LONGEST_TITLE = 45
"""Letters, with the spaces."""
_OPENING_WORDS = 5
_OPENING = re.compile(
    r"(?:(?:een|de|a|an|the|une?|la|ein|eine|das)\s+|l['’])?"
    r"(?:foto|afbeelding|plaatje|photo|photograph|photographie|picture|image|bild|abbildung)\s+"
    r"(?:(?:van|of|de|du|des|von|vom)\b|d['’])",
    re.IGNORECASE,
)
_FILE_NAME = re.compile(r".+\.(?:jpe?g|jp2|png|gif|tiff?|webp|avif|heic|bmp|svg|pdf)", re.IGNORECASE)


def of_playlist(playlist: Playlist, languages: Sequence[str]) -> Iterator[Finding]:
    """What to say of its name and its introduction."""
    label, summary = _shown(playlist.label, languages), _shown(playlist.summary, languages)
    if languages[0] not in label:
        yield _missing(Code.LABEL_MISSING, "", "label", playlist.label, languages)
    else:
        yield from _one_language("", "label", playlist.label, label, languages)
    yield from _one_language("", "summary", playlist.summary, summary, languages)
    for language, text in label.items():
        yield from _long_title("", "label", language, text)
    for field, texts in (("label", label), ("summary", summary)):
        for language, text in texts.items():
            yield from _long_sentence("", field, language, text)


def of_entry(entry: Entry, item: Item, languages: Sequence[str], chosen: LanguageMap) -> Iterator[Finding]:
    """What to say of its title, of what staff say about it, and of the description of its picture.

    ``chosen``: what a catalogue says of the picture that staff chose.
    """
    titles, descriptions = _with(entry.title, item.label), _descriptions(entry, item, chosen)
    title, alt = _shown(titles, languages), _shown(descriptions, languages)
    words = _shown(entry.words, languages)
    if languages[0] not in title:
        yield _missing(Code.TITLE_MISSING, entry.id, "title", titles, languages)
    else:
        yield from _one_language(entry.id, "title", entry.title, title, languages)
    yield from _one_language(entry.id, "words", entry.words, words, languages)
    if _needs_description(entry, item) and languages[0] not in alt:
        yield _missing(Code.DESCRIPTION_MISSING, entry.id, "alt", descriptions, languages)
    else:
        yield from _one_language(entry.id, "alt", entry.alt, alt, languages)
    for language, text in title.items():
        yield from _long_title(entry.id, "title", language, text)
    known_as = frozenset(map(_plain, title.values()))
    for language, text in alt.items():
        yield from _description(entry.id, language, text, known_as, _files(entry, item))
    for field, texts in (("title", title), ("words", words), ("alt", alt)):
        for language, text in texts.items():
            yield from _long_sentence(entry.id, field, language, text)


# --- the texts that visitors get


def _solid(words: LanguageMap) -> LanguageMap:
    """Without the languages in which nothing is said."""
    return {tag: values for tag, values in words.items() if any(value.strip() for value in values)}


def _with(own: LanguageMap, catalogue: LanguageMap) -> LanguageMap:
    """Staff's own words before those of the catalogue."""
    own = _solid(own)
    return {**own, **{tag: values for tag, values in _solid(catalogue).items() if tag not in own}}


def _shown(words: LanguageMap, languages: Sequence[str]) -> dict[str, str]:
    """The text in each of the languages that has one, in their order."""
    found = {}
    words = _solid(words)
    for language in languages:
        text, tag = text_in(words, (language,))
        if text and (_same(tag, language) or (not tag and language == languages[0])):
            found[language] = text.strip()
    return found


def _same(tag: str, language: str) -> bool:
    return tag.split("-")[0] == language.split("-")[0]


def _needs_description(entry: Entry, item: Item) -> bool:
    """A still of a film or sound stands beside its title and shows nothing that has to be known."""
    return item.kind is Kind.PICTURE or bool(entry.picture)


def _descriptions(entry: Entry, item: Item, chosen: LanguageMap) -> LanguageMap:
    """Of its picture, or of the one that staff put there instead, of which its own tells nothing."""
    if entry.picture:
        return _with(entry.alt, chosen)
    if item.kind is not Kind.PICTURE:
        return _solid(entry.alt)
    pictures = (media.alt for media in item.media if media.kind is MediaKind.IMAGE)
    return _with(entry.alt, next(pictures, {}))


def _files(entry: Entry, item: Item) -> frozenset[str]:
    """The names of its files, with and without what comes after the dot, as ``_plain`` writes them."""
    addresses = (entry.picture, *(media.url for media in item.media))
    names = [unquote(one.partition("?")[0].rpartition("/")[2]) for one in addresses]
    return frozenset(_plain(one) for name in names for one in (name, name.rpartition(".")[0]))


def _plain(text: str) -> str:
    """Its words and nothing else, to compare with."""
    return " ".join(WORD.findall(text.casefold()))


# --- the rules


def _missing(code: Code, entry: str, field: str, words: LanguageMap, languages: Sequence[str]) -> Finding:
    return Finding(
        severity=Severity.FIRST,
        code=code,
        entry=entry,
        field=field,
        language=languages[0],
        fix=Fix.TRANSLATE if _solid(words) else Fix.WRITE,
    )


def _one_language(
    entry: str, field: str, own: LanguageMap, shown: dict[str, str], languages: Sequence[str]
) -> Iterator[Finding]:
    """Of what staff wrote: that a catalogue has words in its own language alone is no fault of theirs."""
    if _solid(own) and len(shown) == 1 < len(languages):
        yield Finding(
            severity=Severity.TIP,
            code=Code.ONE_LANGUAGE,
            entry=entry,
            field=field,
            language=next(iter(shown)),
            fix=Fix.TRANSLATE,
        )


def _long_title(entry: str, field: str, language: str, text: str) -> Iterator[Finding]:
    if len(text) > LONGEST_TITLE:
        yield Finding(
            severity=Severity.TIP,
            code=Code.TITLE_LONG,
            entry=entry,
            field=field,
            language=language,
            told={"letters": len(text)},
            fix=Fix.WRITE,
        )


def _long_sentence(entry: str, field: str, language: str, text: str) -> Iterator[Finding]:
    longest = max(sentences(text), key=len, default=[])
    if len(longest) > LONGEST_SENTENCE:
        yield Finding(
            severity=Severity.TIP,
            code=Code.SENTENCE_LONG,
            entry=entry,
            field=field,
            language=language,
            told={"words": len(longest), "opening": " ".join(longest[:_OPENING_WORDS])},
            fix=Fix.WRITE,
        )


def _description(
    entry: str, language: str, text: str, titles: frozenset[str], files: frozenset[str]
) -> Iterator[Finding]:
    """What is no description at all is not measured as one."""
    tip = partial(Finding, severity=Severity.TIP, entry=entry, field="alt", language=language, fix=Fix.WRITE)
    plain = _plain(text)
    if _FILE_NAME.fullmatch(text) or (plain and plain in files):
        yield tip(code=Code.DESCRIPTION_FILE_NAME)
        return
    if plain and plain in titles:
        yield tip(code=Code.DESCRIPTION_TITLE)
        return
    if opening := _OPENING.match(text):
        yield tip(code=Code.DESCRIPTION_OPENING, told={"opening": opening.group()})
    count = len(WORD.findall(text))
    if count < LEAST_DESCRIPTION:
        yield tip(code=Code.DESCRIPTION_SHORT, told={"words": count})
    if count > MOST_DESCRIPTION:
        yield tip(code=Code.DESCRIPTION_LONG, told={"words": count})
