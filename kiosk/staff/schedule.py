"""Which playlist is shown when: what staff planned, and what follows from it for a moment or a range of time.

    in_force(plans, now, zone)       what is on screen, the one that leads first
    next_change(plans, now, zone)    when to look again
    clashes(plans, since, until, zone), check(planned)    what to tell who plans

Days and times are those of the clock on the wall where the screen hangs.

*Overnight.* A window that does not end after it begins, ends the next day. It belongs to the day on which it
begins: one of Friday from 22:00 to 02:00 is shown in the night of Friday to Saturday.

*Daylight saving time* (RFC 5545, 3.3.5). In the autumn the clock shows an hour twice: a time in it is the
first of the two. In the spring the clock skips an hour: a time in it is counted with the clock as it was
before, and so comes an hour later (02:30 becomes 03:30). A window of which nothing is left that way, such as
one from 02:30 to 03:00, is not shown that day.

*More than one at a time.* Everything in force is shown, in the order of ``PlanKind``. Of one kind, what began
latest comes first, then by id.

Windows of the same plan that touch or overlap are one: a period of whole days is shown from the beginning of
its first day to the end of its last.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import takewhile
from typing import NamedTuple
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from kiosk.model import LanguageMap, Value

DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
YEARS = range(1900, 3000)
"""Others are mistakes, and those at the edge of the calendar can't be counted with."""
WEEK = frozenset(range(7))
DAY = timedelta(days=1)
LOOK_BACK = timedelta(days=7)
"""What is shown at a moment began no longer ago, unless it goes on every day: six days and a night."""
LONG_AGO = datetime.min.replace(tzinfo=UTC)
FAR_AHEAD = datetime.max.replace(tzinfo=UTC)


class PlanKind(StrEnum):
    """How a plan falls on days. Its order is that on the screen: a broadcast goes before everything."""

    LIVE = "live"
    """As ``once``, with a broadcast."""
    ONCE = "once"
    """On the day ``first``."""
    PERIOD = "period"
    """On each day from ``first`` to ``last``; one of the two may be empty."""
    WEEKLY = "weekly"
    """On ``days``, from ``first`` to ``last`` where they are given."""
    BASIS = "basis"
    """Always."""


ORDER = tuple(PlanKind)


class Planned(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the schedule. What its kind does not use may say anything."""

    id: str
    playlist: str
    """Id of the playlist; for a broadcast, that of what is shown when the broadcast is not there."""
    kind: PlanKind
    first: str = ""
    last: str = ""
    """ISO 8601 dates, YYYY-MM-DD, the last one included; empty for no bound."""
    days: tuple[int, ...] = ()
    """0 for Monday; empty for every day."""
    begin: str = ""
    end: str = ""
    """HH:MM, the end not included; both empty for the whole day."""
    item: str = ""
    """Id of the work with the broadcast."""
    label: LanguageMap = {}
    """What that work was called when it was planned: it may be gone from the catalogue since."""


class PlanFault(StrEnum):
    """Why a plan can't be followed."""

    NO_PLAYLIST = "no-playlist"
    NO_ITEM = "no-item"
    """A broadcast without the work it is of."""
    NO_DATE = "no-date"
    """Once or live without its day, a period with neither a first nor a last one."""
    BAD_DATE = "bad-date"
    LAST_BEFORE_FIRST = "last-before-first"
    BAD_DAY = "bad-day"
    """No day of the week."""
    ONE_TIME = "one-time"
    """A begin without an end, or the other way round."""
    BAD_TIME = "bad-time"


class Span(NamedTuple):
    """From when to when, in UTC, the end not included; None for no bound."""

    since: datetime | None
    until: datetime | None


class InForce(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A plan that is shown, and from when to when, in UTC; None for no bound."""

    planned: Planned
    since: datetime | None = None
    until: datetime | None = None


class Turn(StrEnum):
    """Whether something is shown at a moment."""

    NOW = "now"
    LATER = "later"
    OVER = "over"
    """Not any more."""
    NEVER = "never"
    """No plan shows it."""


class Clash(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Two plans that are shown together, and from when to when for the first time; None for no bound."""

    leads: Planned
    follows: Planned
    since: datetime | None = None
    until: datetime | None = None


def check(planned: Planned) -> tuple[PlanFault, ...]:
    """What is wrong with a plan, in the order of ``PlanFault``; empty when it can be followed."""
    return tuple(fault for fault, found in _looked_at(_in_weekly_words(planned)) if found)


def occurrences(planned: Planned, since: datetime, until: datetime, zone: ZoneInfo) -> Iterator[Span]:
    """When a plan is shown, whole and in order, as far as it touches [since, until).

    The bounds are aware. What has no bound of its own gives one span without it.
    """
    # In a zone of their own, two moments compare by what the clock shows, which may be twice the same.
    since, until = since.astimezone(UTC), until.astimezone(UTC)
    rule = _rule(planned)
    if rule is None or until <= since:
        return iter(())
    return takewhile(lambda span: (span.since or LONG_AGO) < until, _spans(rule, since, zone))


def in_force(plans: Iterable[Planned], at: datetime, zone: ZoneInfo) -> tuple[InForce, ...]:
    """What is shown at an aware moment, what leads first. A plan with a fault is not shown."""
    at = at.astimezone(UTC)  # in a zone of its own, a little later than the second 02:15 is the first
    found = [
        InForce(planned=planned, since=since, until=until)
        for planned in plans
        for since, until in occurrences(planned, at, at + timedelta.resolution, zone)
    ]
    return tuple(sorted(found, key=_place))


def next_change(plans: Iterable[Planned], at: datetime, zone: ZoneInfo) -> datetime | None:
    """The first instant after an aware moment at which something else is shown; None when there is none.

    Order is no reason to look earlier: it follows from the kind, the beginning and the id.
    """
    rules = [rule for planned in plans if (rule := _rule(planned))]
    nearest = [span for rule in rules if (span := next(_spans(rule, at, zone), None))]
    turns = [since if since and since > at else until for since, until in nearest]
    return min((turn for turn in turns if turn), default=None)


def turn(plans: Iterable[Planned], at: datetime, zone: ZoneInfo) -> tuple[Turn, datetime | None]:
    """Whether any of the plans shows what it is for at an aware moment; when it will, for ``LATER``."""
    plans = tuple(plans)
    if not plans:
        return Turn.NEVER, None
    if in_force(plans, at, zone):
        return Turn.NOW, None
    begins = next_change(plans, at, zone)
    return (Turn.LATER, begins) if begins else (Turn.OVER, None)


def clashes(plans: Iterable[Planned], since: datetime, until: datetime, zone: ZoneInfo) -> tuple[Clash, ...]:
    """Each two plans that are shown together in [since, until), in order of when; the basis is none of them.

    The bounds are aware. The time told is whole: it may have begun before ``since``. Who leads is told of
    that time alone: of one kind, it may be the other later.
    """
    shown = [
        InForce(planned=planned, since=span.since, until=span.until)
        for planned in plans
        if planned.kind is not PlanKind.BASIS
        for span in occurrences(planned, since, until, zone)
    ]
    found: dict[frozenset[str], Clash] = {}
    going_on: list[InForce] = []
    for new in sorted(shown, key=lambda one: (one.since or LONG_AGO, _place(one))):
        going_on = [old for old in going_on if _ends(old) > (new.since or LONG_AGO)]
        for old in going_on:
            leads, follows = (one.planned for one in sorted((old, new), key=_place))
            clash = Clash(leads=leads, follows=follows, since=new.since, until=min(old, new, key=_ends).until)
            found.setdefault(frozenset((leads.id, follows.id)), clash)
        going_on.append(new)
    return tuple(found.values())


def _place(one: InForce) -> tuple[int, timedelta, str]:
    """Sorts what is shown together."""
    return ORDER.index(one.planned.kind), FAR_AHEAD - (one.since or LONG_AGO), one.planned.id


def _ends(one: InForce) -> datetime:
    return one.until or FAR_AHEAD


# --- reading a plan


class _Rule(NamedTuple):
    """A plan as it is counted with: every kind is so many days of the week between two dates."""

    first: date | None
    last: date | None
    days: frozenset[int]
    begin: time
    end: time
    """On the next day when it is not after ``begin``."""


def _in_weekly_words(planned: Planned) -> Planned:
    """The same days and hours with the fields of a weekly plan, and without what its kind does not use."""
    match planned.kind:
        case PlanKind.LIVE | PlanKind.ONCE:
            return replace(planned, last=planned.first, days=())
        case PlanKind.PERIOD:
            return replace(planned, days=())
        case PlanKind.WEEKLY:
            return planned
        case PlanKind.BASIS:
            return replace(planned, first="", last="", days=(), begin="", end="")


def _looked_at(plan: Planned) -> Iterator[tuple[PlanFault, bool]]:
    """Each fault and whether a plan ``_in_weekly_words`` has it."""
    dated = plan.kind in (PlanKind.LIVE, PlanKind.ONCE, PlanKind.PERIOD)
    dates = [text for text in (plan.first, plan.last) if text]
    times = [text for text in (plan.begin, plan.end) if text]
    days = [_date(text) for text in dates]
    yield PlanFault.NO_PLAYLIST, not plan.playlist
    yield PlanFault.NO_ITEM, plan.kind is PlanKind.LIVE and not plan.item
    yield PlanFault.NO_DATE, dated and not dates
    yield PlanFault.BAD_DATE, None in days
    yield PlanFault.LAST_BEFORE_FIRST, None not in days and dates != sorted(dates)
    yield PlanFault.BAD_DAY, not WEEK.issuperset(plan.days)
    yield PlanFault.ONE_TIME, len(times) == 1
    yield PlanFault.BAD_TIME, not all(TIME.fullmatch(text) for text in times)


def _date(text: str) -> date | None:
    """None when it is none."""
    if not DATE.fullmatch(text):
        return None
    try:
        found = date.fromisoformat(text)
    except ValueError:  # no such day in that month
        return None
    return found if found.year in YEARS else None


def _rule(planned: Planned) -> _Rule | None:
    """None for a plan with a fault."""
    if check(planned):
        return None
    plan = _in_weekly_words(planned)
    return _Rule(
        first=_date(plan.first),
        last=_date(plan.last),
        days=frozenset(plan.days) or WEEK,
        begin=time.fromisoformat(plan.begin or "00:00"),
        end=time.fromisoformat(plan.end or "00:00"),
    )


# --- from the clock on the wall to UTC


def _instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """When the clock on the wall shows this.

    ``fold`` is 0, which is the rule of RFC 5545 (PEP 495): of two the first, and what is skipped is counted
    with the offset before the gap.
    """
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _spans(rule: _Rule, after: datetime, zone: ZoneInfo) -> Iterator[Span]:
    """When a rule is shown, in order, from the first that ends after a moment; it may never end."""
    if rule.begin == rule.end and rule.days == WEEK:
        spans = iter((_without_a_break(rule, zone),))
    else:
        start = after.astimezone(zone).date() - LOOK_BACK
        spans = _joined(_windows(rule, max(start, rule.first or start), zone))
    real = (one for one in spans if (one.since or LONG_AGO) < (one.until or FAR_AHEAD))
    return (one for one in real if (one.until or FAR_AHEAD) > after)


def _without_a_break(rule: _Rule, zone: ZoneInfo) -> Span:
    """From the first day to the last: nobody has to walk along the days in between."""
    since = _instant(rule.first, rule.begin, zone) if rule.first else None
    until = _instant(rule.last + DAY, rule.end, zone) if rule.last else None
    return Span(since, until)


def _windows(rule: _Rule, day: date, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """Each day's own, in order, from that of a day on. What the clock skips ends as it begins, or before."""
    over = DAY if rule.end <= rule.begin else timedelta(0)
    while not rule.last or day <= rule.last:
        if day.weekday() in rule.days:
            yield _instant(day, rule.begin, zone), _instant(day + over, rule.end, zone)
        day += DAY


def _joined(windows: Iterator[tuple[datetime, datetime]]) -> Iterator[Span]:
    """Those that touch or overlap taken together. They come in order of their beginning."""
    window = next(windows, None)
    if window is None:
        return
    since, until = window
    for begin, end in windows:
        if begin > until:
            yield Span(since, until)
            since = begin
        until = max(until, end)
    yield Span(since, until)
