"""The report as a page to read and to print, for whoever decides and knows nothing of how it is made."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from html import escape

import kiosk
from tests.conformance.judge import Chapter, Clause, Level, Report, Shown
from tests.conformance.written import AUTHOR, SAID, WHAT, how

MARKS = {
    Level.SUPPORTS: "✓",
    Level.PARTIALLY: "◐",
    Level.NOT: "✗",
    Level.NOT_APPLICABLE: "–",
    Level.NOT_EVALUATED: "?",
}
MEANING = {
    Level.SUPPORTS: "A machine looked at all of it and found nothing wrong; nothing is left to a person.",
    Level.PARTIALLY: "Something was found wrong, or is known to be missing. The remarks say what.",
    Level.NOT: "What the clause asks is missing.",
    Level.NOT_APPLICABLE: "The clause asks something of what the product does not have. The remarks say why.",
    Level.NOT_EVALUATED: "Nothing wrong is known, and not all of it was looked at. The remarks say what a "
    "machine saw and what a person has still to look at.",
}
NEW = frozenset({"2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"})
"""Criteria of WCAG 2.2 that EN 301 549 V3.2.1, which is of WCAG 2.1, does not have."""
VOID = frozenset({"2.4.1", "2.4.2", "2.4.5", "3.1.2", "3.2.3", "3.2.4"})
"""Those that it does not ask of software."""


def html(report: Report, day: str) -> str:
    """A page with nothing from elsewhere."""
    asked = [one for one in report.chapters if one.clauses]
    contents = "".join(f'<li><a href="#{one.id}">{escape(one.name)}</a></li>' for one in asked)
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
<dl>
<dt>Product</dt><dd>Venster {escape(kiosk.__version__)}. {escape(WHAT)}</dd>
<dt>Date</dt><dd>{escape(_day(day))}</dd>
<dt>Standards</dt><dd>{escape(" and ".join(report.standards))}</dd>
<dt>Questions and complaints</dt><dd>{escape(AUTHOR["email"])}</dd>
<dt>The same for machines</dt><dd>venster.yaml, in the format OpenACR 0.1.0</dd>
</dl>
</header>
<main>
{_summary(report)}
<section aria-labelledby="how"><h2 id="how">How it was looked at</h2>
{"".join(f"<p>{escape(one)}</p>" for one in how(report))}
</section>
{_levels()}
<nav aria-label="Chapters"><h2>Chapters</h2>
<ul>{contents}
<li><a href="#without">Chapters that do not apply</a></li>
<li><a href="#checklist">The checklist</a></li></ul></nav>
{"".join(_section(one) for one in asked)}
{_without(report)}
{_checklist(report)}
</main>
</body>
</html>
"""


def _day(day: str) -> str:
    at = date.fromisoformat(day)
    return f"{at.day} {at:%B %Y}"


# --- in short


def _summary(report: Report) -> str:
    """The numbers, and what is known to be wrong or missing, before anything else."""
    asked = [one for one in report.chapters if one.clauses]
    rows = "".join(
        f'<tr><th scope="row"><a href="#{one.id}">{escape(one.name)}</a></th>{_counts(one.clauses)}</tr>\n'
        for one in asked
    )
    every = [clause for one in asked for clause in one.clauses]
    head = _head("Chapter", *(f"{MARKS[level]} {SAID[level]}" for level in Level))
    open_ = [clause for clause in every if clause.level is Level.NOT_EVALUATED]
    seen = sum(clause.looked for clause in open_)
    counted = Counter(clause.level for clause in every)
    of = {level: counted[level] for level in Level}
    english = (
        f"Of {len(every)} clauses, {of[Level.SUPPORTS]} are supported, {of[Level.PARTIALLY]} partially, "
        f"{of[Level.NOT]} are not, and {of[Level.NOT_APPLICABLE]} do not apply. {len(open_)} wait for a "
        f"person: of {seen} of these a machine saw its part and found nothing wrong."
    )
    dutch = (
        f"Samengevat: van {len(every)} eisen voldoet Venster aan {of[Level.SUPPORTS]}, aan "
        f"{of[Level.PARTIALLY]} gedeeltelijk en aan {of[Level.NOT]} niet; {of[Level.NOT_APPLICABLE]} zijn "
        f"niet van toepassing. {len(open_)} moet een mens nog beoordelen; bij {seen} daarvan vond een "
        "machine in haar deel geen fout."
    )
    return (
        '<section aria-labelledby="short"><h2 id="short">In short</h2>\n'
        f'<p>{english}</p>\n<p lang="nl">{dutch}</p>\n{_missing(report)}'
        f'<h3>In numbers</h3>\n<table class="numbers">{head}<tbody>\n{rows}'
        f'<tr><th scope="row">All</th>{_counts(every)}</tr>\n</tbody></table>\n</section>'
    )


def _counts(clauses: Sequence[Clause]) -> str:
    counted = Counter(clause.level for clause in clauses)
    return "".join(f"<td>{counted[level]}</td>" for level in Level)


def _missing(report: Report) -> str:
    wrong = [one for one in report.shown if one.faults or one.check.gap]
    if not wrong:
        return "<h3>Known to be wrong or missing</h3><p>Nothing.</p>"
    lines = "".join(
        f"<li>{''.join(_wrong(one, named=False))}"
        f"<small>{escape(one.check.id)}: {escape(one.check.what)}</small></li>\n"
        for one in wrong
    )
    return f"<h3>Known to be wrong or missing</h3>\n<ul>\n{lines}</ul>\n"


def _levels() -> str:
    rows = "".join(
        f'<tr><th scope="row">{_level(level)}</th><td>{escape(MEANING[level])}</td></tr>\n' for level in Level
    )
    return (
        '<section aria-labelledby="levels"><h2 id="levels">What the levels mean</h2>\n'
        f"<table>{_head('Level', 'Meaning')}<tbody>\n{rows}</tbody></table></section>"
    )


# --- chapters


def _section(chapter: Chapter) -> str:
    head = f'<section id="{chapter.id}" aria-labelledby="{chapter.id}-name"><h2 id="{chapter.id}-name">'
    rows = "".join(
        f'<tr><th scope="row">{clause.number} {escape(clause.name)}{_elsewhere(chapter, clause)}</th>'
        f"<td>{_level(clause.level)}</td><td>{_remarks(clause)}</td></tr>\n"
        for clause in chapter.clauses
    )
    return (
        f'{head}{escape(chapter.name)}</h2>\n<table class="clauses">'
        f"{_head('Clause', 'Level', 'Remarks')}<tbody>\n{rows}"
        "</tbody></table></section>\n"
    )


def _without(report: Report) -> str:
    """Chapters of the catalogue that ask nothing of it."""
    rows = "".join(
        f'<tr><th scope="row">{escape(one.name)}</th><td>{escape(one.without)}</td></tr>\n'
        for one in report.chapters
        if one.without
    )
    return (
        '<section id="without" aria-labelledby="without-name">\n'
        '<h2 id="without-name">Chapters that do not apply</h2>\n'
        f"<table>{_head('Chapter', 'Why')}<tbody>\n{rows}</tbody></table></section>\n"
    )


def _elsewhere(chapter: Chapter, clause: Clause) -> str:
    """Where EN 301 549 asks the same of software."""
    if (
        not chapter.wcag
        or chapter.id.endswith("_aaa")
        or clause.number in NEW | VOID
        or clause.number == "4.1.1"
    ):
        return ""
    return f"<small>EN 301 549: 11.{clause.number}</small>"


def _remarks(clause: Clause) -> str:
    if not clause.of_it:
        return escape(clause.note)
    told = "".join(
        f"<p>{escape(_sentence(one.check.what))} {''.join(_told(one))}</p>" for one in clause.of_it
    )
    people = "".join(f"<p><b>Left to a person:</b> {escape(one)}.</p>" for one in clause.people)
    return f"{told}{people}{_evidence(clause)}"


def _told(one: Shown) -> Iterator[str]:
    yield from _wrong(one)
    if one.check.person:
        yield f"<b>Left to a person:</b> {escape(one.check.person)}. "
    if not (one.faults or one.check.gap or one.passed):
        yield "No machine looked at it. "


def _wrong(one: Shown, *, named: bool = True) -> Iterator[str]:
    """What was found, and what is missing; ``named``: in the middle of other words."""
    if one.faults:
        yield f"<b>Found wrong:</b> {escape('; '.join(one.faults))}. "
    if one.check.gap:
        yield (
            f"<b>Missing:</b> {escape(one.check.gap)}. " if named else f"{escape(_sentence(one.check.gap))} "
        )


def _evidence(clause: Clause) -> str:
    """What was run, for who wants to run it again."""
    shown = [line for one in clause.of_it for line in one.passed]
    silent = [f"{line}: not shown in this run" for one in clause.of_it for line in one.silent]
    lines = "".join(f"<li>{escape(line)}</li>" for line in dict.fromkeys([*shown, *silent]))
    if not lines:
        return ""
    count = lines.count("<li>")
    return f"<details><summary>Evidence ({count})</summary><ul>{lines}</ul></details>"


# --- the checklist


def _checklist(report: Report) -> str:
    rows = "".join(
        f'<tr><th scope="row">{one.check.id}</th><td>{escape(_sentence(one.check.what))}</td>'
        f"<td>{''.join(_wrong(one)) or _seen(one)}</td>"
        f"<td>{escape(_sentence(one.check.person)) or '–'}</td></tr>\n"
        for one in report.shown
    )
    head = _head("Point", "What it asks", "What a machine says", "What a person has still to do")
    return (
        '<section id="checklist" aria-labelledby="checklist-name">\n'
        '<h2 id="checklist-name">The checklist</h2>\n'
        "<p>The points by which the makers of Venster answer the clauses.</p>\n"
        f"<table>{head}<tbody>\n{rows}</tbody></table></section>"
    )


def _seen(one: Shown) -> str:
    if one.silent:
        return "Not all of it was shown."
    return "Nothing wrong." if one.passed else "–"


def _head(*names: str) -> str:
    cells = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    return f"<thead><tr>{cells}</tr></thead>"


def _level(level: Level) -> str:
    return f'<span class="{level}"><span aria-hidden="true">{MARKS[level]}</span> {SAID[level]}</span>'


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + "." if words else ""


CSS = """
:root { color-scheme: light dark; --canvas: #FBF8F2; --text: #1B1A17; --text2: #4A463F; --action: #0B4F6C;
  --border: #6B665C; --sunken: #EFE9DD; }
@media (prefers-color-scheme: dark) { :root { --canvas: #14171A; --text: #F5F1E8; --text2: #CFCABF;
  --action: #FFC857; --border: #98A1A9; --sunken: #0E1012; } }
body { margin: 0 auto; max-width: 75rem; padding: 2rem 1.5rem 4rem; background: var(--canvas);
  color: var(--text); font: 1.125rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", sans-serif; }
p, dl, li { max-width: 48rem; }
td p { margin: 0 0 0.5rem; }
h1 { line-height: 1.15; }
h2 { margin: 3rem 0 0.5rem; line-height: 1.2; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; }
dt { font-weight: 700; }
dd { margin: 0; }
small { font-size: 0.9em; font-weight: 400; color: var(--text2); }
th small { display: block; }
details { color: var(--text2); }
summary { cursor: pointer; padding: 0.25rem 0; min-height: 1.75rem; }
details li { font-size: 0.95em; }
.supports, .partially-supports, .does-not-support { font-weight: 700; }
a { color: var(--action); }
:focus-visible { outline: 4px solid currentColor; outline-offset: 4px; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 2rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem; border: 1px solid var(--border); }
td li { overflow-wrap: anywhere; }
thead th { background: var(--sunken); }
tbody th { font-weight: 700; }
.clauses th:first-child { width: 15rem; }
.clauses th:nth-child(2) { width: 11rem; }
.numbers td { text-align: right; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } tr { break-inside: avoid; }
  nav { display: none; } }
"""
