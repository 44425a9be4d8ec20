"""Pages of a browser that lead through the pictures of ``kiosk screens --all``: files, without a network.

Each shows some of the pictures, and links to those that show others: by size of the screen, by theme, by
letters, by language. No script, nothing from outside the folder; well-formed XML as well as HTML.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from kiosk import __version__

INDEX = "index.html"
STYLE = "gallery.css"
SMALL = "small"
"""Folder of the small pictures."""
SMALL_WIDTH = 480
FONTS = (
    "AtkinsonHyperlegibleNext_400Regular.ttf",
    "AtkinsonHyperlegibleNext_700Bold.ttf",
    "AtkinsonHyperlegibleNext-OFL.txt",
)

LANGUAGES = {"nl": "Dutch", "fr": "French", "de": "German", "en": "English"}
LETTERS = {1: "normal letters", 2: "large letters", 3: "very large letters"}
PAGES = {
    "attract": "The first page, while nobody is there",
    "home": "Start",
    "shelf": "One shelf",
    "topics": "Topics",
    "topics-years": "Topics and years",
    "topics-works": "Works of a topic",
    "simple": "Start, the simple screen",
    "simple-player": "Watching a film, the simple screen",
    "simple-help": "Help, the simple screen",
    "item": "A picture",
    "item-film": "A film",
    "item-sound": "Music",
    "item-story": "A story",
    "item-aloud": "A picture that is read aloud",
    "item-event": "An evening out",
    "item-book": "A title of the library",
    "item-missing": "A work that is gone",
    "item-live": "A broadcast that is on",
    "item-read": "A book to read here",
    "nearby": "What is close by",
    "take": "Take it home",
    "player": "Watching a film",
    "player-sound": "Listening to music",
    "player-text": "A film with its text beside it",
    "player-chapters": "A film with its parts beside it",
    "player-pace": "A film, slower or faster",
    "player-full": "A film over the whole screen",
    "player-live": "Watching a broadcast",
    "captions": "What captions look like",
    "sound": "What is heard",
    "sound-nothing": "What is heard, while nothing plays",
    "listening": "A page to read while music plays on",
    "picture": "Looking closer",
    "picture-detail": "A detail, told",
    "picture-pages": "An album of many pages",
    "story": "Reading a story",
    "story-aloud": "A story that is read aloud",
    "book": "Reading a book",
    "contents": "What is in the book",
    "search": "Search",
    "search-empty": "Search, before the first letter",
    "search-nothing": "Search, without an answer",
    "adjust": "Adjust",
    "adjust-more": "Adjust, the next questions",
    "help": "Help",
    "idle": "Are you still there?",
    "live": "What is on",
    "lobby": "Before a broadcast begins",
    "over": "After a broadcast",
}
"""What a page is, in words; one that is not here goes by its name."""


class Shot(NamedTuple):
    """One picture to make: a page, and how a visitor wishes to see it. ``text`` counts from 1."""

    page: str
    size: tuple[int, int]
    theme: str
    text: int
    language: str

    @property
    def screen(self) -> str:
        """Width and height in pixels, as the file's name has them."""
        return f"{self.size[0]}x{self.size[1]}"

    @property
    def file(self) -> str:
        """Name of the picture, which says all of it."""
        return f"{self.page}_{self.screen}_{self.theme}_{self.text}_{self.language}.png"


class Drawn(NamedTuple):
    """A picture that was made, and the heading that stands on it."""

    shot: Shot
    heading: str


def write(folder: Path, drawn: Iterable[Drawn], assets: Path, *, made: str) -> list[Path]:
    """Write the pages beside the pictures. ``made``: the day, as people write it. Returns the pages."""
    every = sorted(drawn, key=lambda one: _place(one.shot))
    for file in (assets / "gallery" / STYLE, *(assets / "fonts" / name for name in FONTS)):
        shutil.copyfile(file, folder / file.name)
    pages = {INDEX: ("", every)}
    for key, words in _filters(every):
        for value, label in words.items():
            chosen = [one for one in every if _value(one.shot, key) == value]
            pages[f"{key}-{value}.html"] = (label, chosen)
    written = []
    for name, (label, chosen) in pages.items():
        written.append(folder / name)
        written[-1].write_text(_page(name, label, chosen, every, made), encoding="utf-8")
    return written


def in_words(shot: Shot) -> str:
    """The case, as people say it."""
    width, height = shot.size
    return (
        f"{_screen(shot.size)} ({width} × {height}), {shot.theme} theme, {LETTERS[shot.text]}, "
        f"in {LANGUAGES[shot.language]}"
    )


def title(page: str) -> str:
    """What a page is, in words."""
    return PAGES.get(page, page.replace("-", " ").capitalize())


def _screen(size: tuple[int, int]) -> str:
    width, height = size
    return "Upright screen" if height > width else "Small wide screen" if width < 1600 else "Wide screen"


def _place(shot: Shot) -> tuple[int, str]:
    order = list(PAGES)
    return (order.index(shot.page) if shot.page in PAGES else len(order)), shot.page


def _value(shot: Shot, key: str) -> str:
    return {"screen": shot.screen, "theme": shot.theme, "letters": str(shot.text), "language": shot.language}[
        key
    ]


def _filters(every: list[Drawn]) -> Iterator[tuple[str, dict[str, str]]]:
    """By what there is a choice, and its values in words."""
    say: dict[str, Callable[[Shot], str]] = {
        "screen": lambda shot: f"{_screen(shot.size)}, {shot.size[0]} × {shot.size[1]}",
        "theme": lambda shot: f"{shot.theme.capitalize()} theme",
        "letters": lambda shot: LETTERS[shot.text].capitalize(),
        "language": lambda shot: LANGUAGES[shot.language],
    }
    for key, words in say.items():
        yield key, {_value(one.shot, key): words(one.shot) for one in every}


def _page(name: str, label: str, chosen: list[Drawn], every: list[Drawn], made: str) -> str:
    heading = "Every page of Venster" + (f": {label}" if label else "")
    groups = [(page, list(few)) for page, few in groupby(chosen, key=lambda one: one.shot.page)]
    contents = "".join(f'<li><a href="#{page}">{escape(title(page))}</a></li>' for page, _ in groups)
    return f"""<!DOCTYPE html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>{escape(heading)}</title>
<link rel="stylesheet" href="{STYLE}" />
</head>
<body>
<a class="skip" href="#pictures">To the pictures</a>
<header>
<h1>{escape(heading)}</h1>
<p>{len(chosen)} pictures of {len(groups)} pages, made by Venster {escape(__version__)} on {escape(made)}.
A picture opens in its full size. The works are of the collection that comes with Venster; the evening, the
broadcasts, the title of a library, the album and the book were made for these pictures.</p>
</header>
<nav aria-label="Show only some pictures">
<h2>Show</h2>
<ul><li>{_choice(INDEX, "All of them", name)}</li></ul>
{"".join(_choices(key, words, name) for key, words in _filters(every))}
</nav>
<nav aria-label="Pages">
<h2>Pages</h2>
<ul>{contents}</ul>
</nav>
<main id="pictures">
{"".join(_section(page, few) for page, few in groups)}
</main>
</body>
</html>
"""


def _choices(key: str, words: dict[str, str], name: str) -> str:
    links = (f"<li>{_choice(f'{key}-{value}.html', label, name)}</li>" for value, label in words.items())
    return f"<ul>{''.join(links)}</ul>\n"


def _choice(file: str, label: str, name: str) -> str:
    here = ' aria-current="page"' if file == name else ""
    return f'<a href="{escape(file)}"{here}>{escape(label)}</a>'


def _section(page: str, few: list[Drawn]) -> str:
    figures = "".join(_figure(one) for one in few)
    return (
        f'<section id="{page}" aria-labelledby="{page}-title">\n<h2 id="{page}-title">{escape(title(page))} '
        f"<small>{page}</small></h2>\n<ul>\n{figures}</ul>\n</section>\n"
    )


def _figure(one: Drawn) -> str:
    shot = one.shot
    width, height = shot.size
    says = f"{title(shot.page)}: {in_words(shot)}." + (f" Its heading: {one.heading}" if one.heading else "")
    return (
        f'<li><a href="{shot.file}"><img src="{SMALL}/{shot.file}" alt="{escape(says)}" loading="lazy" '
        f'width="{SMALL_WIDTH}" height="{round(SMALL_WIDTH * height / width)}" /></a>'
        f'<p aria-hidden="true">{escape(in_words(shot))}</p></li>\n'
    )
