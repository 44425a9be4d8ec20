"""What a record of het Archief says in words: the descriptive part of the metadata model of VIAA."""

import re

from kiosk.catalogue import edtf, markup
from kiosk.catalogue.hetarchief.fields import Tree, entries, first, texts, tongue, words
from kiosk.catalogue.hetarchief.names import LABELS, SUBJECT_CATEGORIES, role
from kiosk.catalogue.records import MAX_SUBJECTS, statements
from kiosk.catalogue.words import folded
from kiosk.model import LanguageMap, Statement

MAX_STATEMENTS = 40
MAX_TRANSCRIPT = 100_000

_FILE_NAME = re.compile(
    r"\S+\.(?:mxf|mov|mp4|mpg|mkv|avi|wav|mp3|tiff?|jpe?g|jp2|png|pdf|xml|srt)(?:\.xml)?", re.IGNORECASE
)
_CUE = re.compile(r"(?:[0-9]{1,6}|(?:[0-9]{2}:)?[0-9]{2}:[0-9]{2}[.,][0-9]{3} --> .{8,80}|WEBVTT)")
"""A line of a caption file that is no text: the number of a cue, or its times."""
_NUMBERED = re.compile(r"(?:aflevering|afl\.?|episode|deel|item|nr\.?)? ?[0-9]{1,5}", re.IGNORECASE)
_UNKNOWN = ("onbekend", "unknown", "anoniem", "anonymous")
_TITLES = ("programma", "aflevering", "episode", "alternatief", "registratie", "deelreeks", "reeks", "serie")
"""Of ``dc_titles``, to name a work without a main title: the nearest to the work first."""


def label(tree: Tree) -> LanguageMap:
    """Its title, or the name of what it is a part of; the name of a file is none. ``{}`` when it has none."""
    title = [one for one in texts(tree, "dynamic.dc_title") if not _FILE_NAME.fullmatch(one)]
    if not title:
        named = [one for kind in _TITLES for one in texts(tree, f"dynamic.dc_titles.{kind}")]
        told = texts(tree, "descriptive.title", "title")
        files = (first(tree, "descriptive.originalfilename", "originalfilename"), first(tree, "dynamic.pid"))
        proper = [one for one in told if one not in files and not _FILE_NAME.fullmatch(one)]
        title = (
            proper or named[:1] or texts(tree, "dynamic.dc_titles.deelarchief", "dynamic.dc_titles.archief")
        )
    found = words(title, markup.line)
    series = words(texts(tree, "dynamic.dc_titles.serie")[:1], markup.line)
    return {tag: tuple(_in_series(one, series) for one in values) for tag, values in found.items()}


def _in_series(title: str, series: LanguageMap) -> str:
    """A number alone says little: "Aflevering 12" of the series "Thuis" is "Thuis: Aflevering 12"."""
    name = next((one for values in series.values() for one in values), "")
    return f"{name}: {title}" if name and _NUMBERED.fullmatch(title) else title


def summary(tree: Tree) -> LanguageMap:
    """The main description, with the longer one below it where that says more."""
    short = texts(tree, "dynamic.dc_description", "descriptive.description", "description")
    short = short or texts(tree, "dynamic.dc_description_short", "dynamic.dcterms_abstract")
    long = texts(tree, "dynamic.dc_description_lang")
    programme = texts(tree, "dynamic.dc_description_programme", "dynamic.dc_description_programma")
    told = words([*short[:1], *long[:1]] or programme[:1], markup.plain)
    return {tag: _without_the_shorter(values) for tag, values in told.items()}


def _without_the_shorter(values: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(one for one in values if not any(one in other for other in values if other != one))
    return (markup.plain("\n\n".join(kept)),)


def creator(tree: Tree) -> LanguageMap:
    """Who made it; who only kept the archive when nobody else is named."""
    told = [(kind, name) for kind, name in entries(tree, "dynamic.dc_creators") if name]
    known = [(kind, name) for kind, name in told if folded(tongue(name)[1]) not in _UNKNOWN]
    makers = [name for kind, name in known if kind != "archiefvormer"] or [name for _, name in known]
    # Of a maker who is not known, the author of the file is at most the photographer.
    return words(makers if told else texts(tree, "descriptive.authors", "authors"), markup.line)


def date(tree: Tree, *, is_picture: bool) -> LanguageMap:
    """When it was made, or else published; ``{}`` when that is not known."""
    for path in ("dynamic.dcterms_created", "dynamic.dcterms_issued"):
        for one in texts(tree, path):
            if found := edtf.said(one):
                return {tag: (markup.line(values[0]),) for tag, values in found.items()}
    if texts(tree, "dynamic.dcterms_created", "dynamic.dcterms_issued"):
        return {}  # they know that they don't know
    # A camera or a scanner also tells the time; that is not when a work was made.
    # The period is that of what is seen or told of; of a picture of a work of art, it is when that was made.
    told = [first(tree, "descriptive.creationdate", "dynamic.creationdate", "date")]
    told += texts(tree, "dynamic.dc_coverages.tijd") if is_picture else []
    return next((found for one in told if edtf.is_day_alone(one) and (found := edtf.said(one))), {})


def subjects(tree: Tree) -> tuple[LanguageMap, ...]:
    """Keywords; of ``"NL | Keywords | schilderij"`` and its sister in English one, when each is alone."""
    told = _by_category(tree)
    found: list[LanguageMap] = []
    for category, values in told.items():
        if category in SUBJECT_CATEGORIES:
            continue
        if len(values) > 1 and "none" not in values and all(len(all) == 1 for all in values.values()):
            found.append(values)
        else:
            found += [{tag: (one,)} for tag, all in values.items() for one in all]
    return tuple(one for at, one in enumerate(found) if one not in found[:at])[:MAX_SUBJECTS]


def _by_category(tree: Tree) -> dict[str, LanguageMap]:
    told: dict[str, list[str]] = {}
    for text in texts(tree, "dynamic.dc_subjects", "descriptive.keywords", "keywords"):
        language, rest = tongue(text)
        category, bar, subject = rest.partition("|") if language != "none" else ("", "", rest)
        prefix = text[: len(text) - len(rest)]
        told.setdefault(folded(category) if bar else "", []).append(
            prefix + (subject if bar else rest).strip(" ,")
        )
    return {category: words(values, markup.line) for category, values in told.items()}


def metadata(tree: Tree, label: LanguageMap) -> tuple[Statement, ...]:
    """What else there is to know, for who wants it; without what only repeats its ``label``."""
    shown = {one for values in label.values() for one in values}
    titles = []
    for kind in LABELS:
        told = words(texts(tree, f"dynamic.dc_titles.{kind}") if kind.islower() else [], markup.line)
        if not shown.issuperset(one for values in told.values() for one in values):
            titles.append((LABELS[kind], told))
    people: dict[str, list[str]] = {}
    for path in ("dynamic.dc_creators", "dynamic.dc_contributors", "dynamic.dc_publishers"):
        for kind, name in entries(tree, path):
            if kind != "maker":
                people.setdefault(kind, []).append(name)
    categories = _by_category(tree)
    return statements(
        *titles,
        *((role(kind), words(names, markup.line)) for kind, names in people.items()),
        (LABELS["Cast"], words(texts(tree, "dynamic.dc_description_cast"), markup.plain)),
        (LABELS["Genre"], words(texts(tree, "dynamic.dc_types"), markup.line)),
        *((label, categories.get(category, {})) for category, label in SUBJECT_CATEGORIES.items()),
        (LABELS["Place"], words(texts(tree, "dynamic.dc_coverages.ruimte"), markup.line)),
        (LABELS["Period"], words(texts(tree, "dynamic.dc_coverages.tijd"), markup.line)),
        (
            LABELS["Number"],
            words(texts(tree, "dynamic.dc_identifier_localids.inventarisnummer")[:1], markup.line),
        ),
    )[:MAX_STATEMENTS]


def transcript(tree: Tree, spoken: tuple[str, ...]) -> LanguageMap:
    """What is said in it, to read: the transcript, else the words of the subtitles without their times."""
    told = first(tree, "dynamic.dc_description_transcriptie", "dynamic.dc_description_ondertitels")
    language, text = tongue(told)
    lines = [one.strip() for one in text.splitlines()]
    if any("-->" in one for one in lines):
        text = "\n".join(one for one in lines if one and not _CUE.fullmatch(one))
    text = markup.plain(text, MAX_TRANSCRIPT)
    alone = spoken[0] if len(spoken) == 1 else "none"
    return {alone if language == "none" else language: (text,)} if text else {}
