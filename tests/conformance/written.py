"""The report as files: OpenACR, which is YAML, and a page to read."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

import kiosk
from tests.conformance.judge import Chapter, Clause, Level, Report

SAID = {
    Level.SUPPORTS: "Supports",
    Level.PARTIALLY: "Partially supports",
    Level.NOT: "Does not support",
    Level.NOT_APPLICABLE: "Not applicable",
    Level.NOT_EVALUATED: "Not evaluated",
}
MARKS = {
    Level.SUPPORTS: "✓",
    Level.PARTIALLY: "◐",
    Level.NOT: "✗",
    Level.NOT_APPLICABLE: "–",
    Level.NOT_EVALUATED: "?",
}
HOW = (
    "Every page was looked at by a program that walks the accessibility tree, goes over it with the Tab key "
    "and measures sizes and contrast on the picture, in several sizes, themes, languages and sizes of "
    "letters; further tests press, wait and listen. “Supports” is said only where such a machine looked at "
    "all of a clause, and nothing is left to a person. Where nothing wrong was found and a person has still "
    "to look, the clause is “not evaluated”, and the note says what was shown and what is left."
)
AUTHOR = {"name": "Venster", "email": "toegankelijk@venster.example"}
OTHERS = {
    "web": (Level.NOT_APPLICABLE, "Venster has no web pages."),
    "electronic-docs": (Level.NOT_EVALUATED, "Books and documents are those of others; see E06."),
    "authoring-tool": (Level.NOT_EVALUATED, "There are no pages of staff yet."),
}
"""What WCAG is asked of, beside the software."""


def openacr(report: Report, day: str) -> dict[str, Any]:
    """As a value with the fields of OpenACR 0.1.0."""
    return {
        "title": "Venster Accessibility Conformance Report",
        "product": {
            "name": "Venster",
            "version": kiosk.__version__,
            "description": "A touch screen that shows works of museums, archives and libraries.",
        },
        "author": AUTHOR,
        "vendor": AUTHOR,
        "report_date": day,
        "version": 1,
        "notes": f"Against {' and '.join(report.standards)}. Made by tests: no person judged a clause yet.",
        "evaluation_methods_used": HOW,
        "license": "CC0-1.0",
        "catalog": report.catalog,
        "chapters": {one.id: _chapter(one) for one in report.chapters},
    }


def _chapter(chapter: Chapter) -> dict[str, Any]:
    if chapter.without:
        return {"notes": chapter.without, "disabled": True}
    notes = "Clauses that are not named here were not evaluated." if not chapter.wcag else ""
    return {
        **({"notes": notes} if notes else {}),
        "criteria": [_criterion(one, chapter.wcag) for one in chapter.clauses],
    }


def _criterion(clause: Clause, wcag: bool) -> dict[str, Any]:
    own = _component("software" if wcag else "none", clause.level, clause.note)
    others = [_component(name, level, note) for name, (level, note) in OTHERS.items()] if wcag else []
    return {"num": clause.number, "components": [own, *others]}


def _component(name: str, level: Level, note: str) -> dict[str, Any]:
    return {"name": name, "adherence": {"level": str(level), "notes": note}}


def yaml(value: Mapping[str, Any]) -> str:
    """In block style; every text is quoted as JSON does, which YAML 1.2 reads as it is."""
    return "".join(f"{line}\n" for line in _lines(value))


def _lines(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if isinstance(inner, Mapping | Sequence) and not isinstance(inner, str):
                yield f"{key}:"
                yield from (f"  {line}" for line in _lines(inner))
            else:
                yield f"{key}: {json.dumps(inner, ensure_ascii=False)}"
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            first, *rest = _lines(inner)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    else:
        yield json.dumps(value, ensure_ascii=False)


def html(report: Report, day: str) -> str:
    """A page to read, with nothing from elsewhere."""
    counted = Counter(clause.level for one in report.chapters for clause in one.clauses)
    totals = "".join(
        f'<tr><th scope="row">{_level(level)}</th><td>{counted[level]}</td></tr>' for level in Level
    )
    contents = "".join(f'<li><a href="#{one.id}">{escape(one.name)}</a></li>' for one in report.chapters)
    return f"""<!DOCTYPE html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Venster Accessibility Conformance Report</title>
<style>{CSS}</style>
</head>
<body>
<header>
<h1>Venster Accessibility Conformance Report</h1>
<p>Venster {escape(kiosk.__version__)}, {escape(day)}. Against {escape(" and ".join(report.standards))}.</p>
<p>{escape(HOW)}</p>
<p>No clause was judged by a person yet. A report for a buyer needs the hand tests too.</p>
</header>
<main>
<section aria-labelledby="totals"><h2 id="totals">In numbers</h2>
<table>{_head("Said", "Clauses")}<tbody>{totals}</tbody></table>
</section>
<nav aria-label="Chapters"><h2>Chapters</h2>
<ul>{contents}<li><a href="#checklist">The checklist</a></li></ul></nav>
{"".join(_section(one) for one in report.chapters)}
{_checklist(report)}
</main>
</body>
</html>
"""


def _section(chapter: Chapter) -> str:
    head = f'<section id="{chapter.id}" aria-labelledby="{chapter.id}-name"><h2 id="{chapter.id}-name">'
    if chapter.without:
        return f"{head}{escape(chapter.name)}</h2><p>{escape(chapter.without)}</p></section>\n"
    rows = "".join(
        f'<tr><th scope="row">{clause.number} {escape(clause.name)}</th><td>{_level(clause.level)}</td>'
        f"<td>{escape(clause.note)}</td></tr>\n"
        for clause in chapter.clauses
    )
    return (
        f"{head}{escape(chapter.name)}</h2>\n<table>{_head('Clause', 'Said', 'Why')}<tbody>\n{rows}"
        "</tbody></table></section>\n"
    )


def _head(*names: str) -> str:
    cells = "".join(f'<th scope="col">{name}</th>' for name in names)
    return f"<thead><tr>{cells}</tr></thead>"


def _checklist(report: Report) -> str:
    rows = "".join(
        f'<tr><th scope="row">{one.check.id}</th><td>{escape(one.check.what)}</td>'
        f"<td>{escape('; '.join(one.faults) or one.check.gap) or '–'}</td>"
        f"<td>{escape('; '.join(one.passed)) or '–'}</td>"
        f"<td>{escape(one.check.person) or '–'}</td></tr>\n"
        for one in report.shown
    )
    head = _head("Point", "What it asks", "Wrong or missing", "Shown by machine", "Left to a person")
    return (
        '<section id="checklist" aria-labelledby="checklist-name">\n'
        '<h2 id="checklist-name">The checklist</h2>\n'
        f"<table>{head}<tbody>\n{rows}</tbody></table></section>"
    )


def _level(level: Level) -> str:
    return f"<span aria-hidden='true'>{MARKS[level]}</span> {SAID[level]}"


CSS = """
:root { color-scheme: light dark; --canvas: #FBF8F2; --text: #1B1A17; --text2: #4A463F; --action: #0B4F6C;
  --border: #6B665C; --sunken: #EFE9DD; }
@media (prefers-color-scheme: dark) { :root { --canvas: #14171A; --text: #F5F1E8; --text2: #CFCABF;
  --action: #FFC857; --border: #98A1A9; --sunken: #0E1012; } }
body { margin: 0 auto; max-width: 75rem; padding: 2rem 1.5rem 4rem; background: var(--canvas);
  color: var(--text); font: 1.125rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", sans-serif; }
header p { max-width: 45rem; }
a { color: var(--action); }
:focus-visible { outline: 4px solid currentColor; outline-offset: 4px; }
table { border-collapse: collapse; margin: 0.5rem 0 2rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem; border: 1px solid var(--border);
  overflow-wrap: anywhere; }
thead th { background: var(--sunken); }
tbody th { font-weight: 700; min-width: 9rem; }
tbody td:nth-child(2) { min-width: 10rem; }
"""
