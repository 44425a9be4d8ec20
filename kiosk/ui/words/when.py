"""When and where, as people say it: "morgen om 20.00 uur · De Krook, Gent · 2 km"."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTimeZone

from kiosk.model import Holding, Item, Occurrence, Place, Price, text_in
from kiosk.store.relations import LAST_YEAR

ALL_DAY = timedelta(hours=20)
"""What lasts so long has no hour that one has to be there."""
MOST_PRICES = 4
FAR_AHEAD = timedelta(days=300)
"""A day further ahead is told with its year."""


def local_now() -> datetime:
    """The time on the clock of this machine, with its zone."""
    return datetime.now().astimezone()


def zone_here() -> ZoneInfo:
    """The zone of this machine, with its summers and winters; UTC where it says none that is known."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def local(seconds: float) -> datetime:
    """A moment, in seconds since 1970, on the clock of this machine as it stands then: also after the next
    change to summer or winter time."""
    return datetime.fromtimestamp(seconds).astimezone()


def hour(at: datetime | time, language: str) -> str:
    """A time of day, in the one way in which it is written everywhere on the screen: "19.42 uur".

    The first minute of a day has a name: "0.00 uur" is a riddle.
    """
    if (at.hour, at.minute) == (0, 0):
        return QCoreApplication.translate("When", "midnight")
    return on_clock(at, language)


def on_clock(at: datetime | time, language: str) -> str:
    """The same in figures at every hour, for hours of opening: "0.00–6.00 uur"."""
    #: How a time of day is written: H hours, mm minutes, 'word' as it stands.
    pattern = QCoreApplication.translate("When", "H:mm")
    told = QLocale(language).toString(QTime(at.hour, at.minute), pattern)
    return told.replace(" ", "\u00a0")  # it stays on one line


def next_time(start: float, finish: float, *, now: datetime, language: str, whole: bool = False) -> str:
    """When something begins, in seconds since 1970, in the zone of ``now``: few letters, for a card;
    ``whole`` words, for a voice."""
    first, last = (datetime.fromtimestamp(one, now.tzinfo) for one in (start, finish))
    on = first.date()
    if whole or first <= now or (on - now.date()).days in (0, 1):
        return moment(Occurrence(start=first.isoformat(), end=last.isoformat()), now, language)
    told = QLocale(language).toString(QDate(on.year, on.month, on.day), "ddd d MMM").replace(".", "")
    return told if last - first >= ALL_DAY else f"{told}, {hour(first, language)}"


def instant(text: str) -> datetime | None:
    """An RFC 3339 instant or day, in its own zone; None when it is none, or in no year that we shall see."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if 1900 <= found.year <= LAST_YEAR else None


def day(moment: datetime, now: datetime, language: str) -> str:
    """``today``, ``tomorrow`` or the weekday and date. ``now`` has a zone; ``moment`` may have none."""
    on = moment.date()
    today = (now.astimezone(moment.tzinfo) if moment.tzinfo else now).date()
    if on == today:
        return QCoreApplication.translate("When", "today")
    if on == today + timedelta(days=1):
        return QCoreApplication.translate("When", "tomorrow")
    return in_full(on, language, "dddd d MMMM" if abs(on - today) < FAR_AHEAD else "d MMMM yyyy")


def in_full(on: date, language: str, pattern: str = "dddd d MMMM") -> str:
    """A day with its weekday and month; another Qt ``pattern`` says it otherwise."""
    if language == "de":  # the day is an ordinal there
        pattern = pattern.replace("dddd d ", "dddd, d. ").replace("d MMMM yyyy", "d. MMMM yyyy")
    return QLocale(language).toString(QDate(on.year, on.month, on.day), pattern)


def leaf(moment: datetime, language: str) -> list[str]:
    """Weekday, day and month, as they stand on the leaf of a calendar."""
    on = QDate(moment.year, moment.month, moment.day)
    locale = QLocale(language)
    return [locale.toString(on, pattern) for pattern in ("dddd", "d", "MMMM")]


def leaf_at(start: float, now: datetime, language: str) -> list[str]:
    """The same for seconds since 1970; of what began before, the leaf of today."""
    return leaf(max(now, datetime.fromtimestamp(start, now.tzinfo)), language)


def moment(one: Occurrence, now: datetime, language: str) -> str:
    """When an event takes place; empty when it does not say."""
    start, end = instant(one.start), instant(one.end)
    if start is None:
        return ""
    if end is not None and start.tzinfo and end.tzinfo:
        if start <= now < end:
            return QCoreApplication.translate("When", "now, until %1").replace(
                "%1", _end(start, end, now, language)
            )
        if end - start >= ALL_DAY:
            first, last = day(start, now, language), day(end - timedelta(seconds=1), now, language)
            return first if first == last else f"{first} – {last}"
    if end is None and (start.hour, start.minute) == (0, 0):
        return day(start, now, language)  # a catalogue that tells a day and no hour
    words = QCoreApplication.translate("When", "%1 at %2")
    return words.replace("%1", day(start, now, language)).replace("%2", hour(start, language))


def _end(start: datetime, end: datetime, now: datetime, language: str) -> str:
    if end - start < ALL_DAY:
        return hour(end, language)
    return day(end - timedelta(seconds=1), now, language)


def where(place: Place | None, km: float | None, languages: tuple[str, ...]) -> str:
    """A place by its name, its town and how far it is."""
    if place is None:
        return ""
    name, _ = text_in(place.name, languages)
    town = place.address.rpartition(",")[2].strip().lstrip("0123456789 ")
    town = "" if town and town in name else town
    parts = [", ".join(part for part in (name, town) if part), far(km)]
    return " · ".join(part for part in parts if part)


def street(place: Place | None) -> str:
    """A whole address; empty when there is only a town."""
    return place.address if place is not None and "," in place.address else ""


def far(km: float | None) -> str:
    """A distance in words; nothing when it is not known."""
    if km is None:
        return ""
    words = QCoreApplication.translate("When", "%1 km")
    if km < 1:
        words, km = QCoreApplication.translate("When", "less than %1 km"), 1
    return words.replace("%1 ", f"{round(km)}\u00a0")  # a number and its unit stay on one line


def state(one: Occurrence) -> str:
    """What stands in the way of going, or that one need not go."""
    words = {
        "cancelled": QCoreApplication.translate("When", "cancelled"),
        "postponed": QCoreApplication.translate("When", "postponed"),
        "soldout": QCoreApplication.translate("When", "sold out"),
    }
    if one.status in words:
        return words[one.status]
    if one.online:
        return (
            QCoreApplication.translate("When", "also online")
            if one.place
            else QCoreApplication.translate("When", "online")
        )
    return ""


def occurrence(
    one: Occurrence, km: float | None, now: datetime, language: str, languages: tuple[str, ...]
) -> str:
    """All of one time on one line."""
    parts = [moment(one, now, language), where(one.place, km, languages)]
    # What stands in the way comes first: nobody travels for nothing.
    parts.insert(0 if one.status else len(parts), state(one))
    return " · ".join(part for part in parts if part)


def holding(one: Holding, km: float | None, now: datetime, language: str, languages: tuple[str, ...]) -> str:
    """Where a copy is, on one line: on the shelf, or when it is expected back."""
    place = where(one.place, km, languages)
    if one.available:
        first = QCoreApplication.translate("When", "on the shelf")
        if one.shelf:
            first = QCoreApplication.translate("When", "on the shelf at %1").replace("%1", one.shelf)
    elif (back := instant(one.back)) and back.date() >= now.date():
        first = QCoreApplication.translate("When", "lent out, back %1").replace(
            "%1", day(back, now, language)
        )
    else:
        first = QCoreApplication.translate("When", "lent out")
    asked = instant(one.asked)
    old = ""
    if asked is not None and asked.tzinfo and now - asked > timedelta(days=1):
        old = QCoreApplication.translate("When", "as of %1").replace(
            "%1", day(asked.astimezone(now.tzinfo), now, language)
        )
    return " · ".join(part for part in (place, first, _open_today(one, now, language), old) if part)


def _open_today(one: Holding, now: datetime, language: str) -> str:
    """The hours of today, as the library writes them: ``2026-12-03 10:00-12:30 13:00-18:00``."""
    today = f"{now:%Y-%m-%d}"
    hours = [line.removeprefix(today).strip() for line in one.hours if line.startswith(today)]
    if not hours:  # not known: a day that it is closed has a line of its own
        return ""
    spoken = ", ".join(_from_to(part, language) for line in hours for part in line.split())
    return (
        QCoreApplication.translate("When", "open today %1").replace("%1", spoken)
        if spoken
        else QCoreApplication.translate("When", "closed today")
    )


def _from_to(hours: str, language: str) -> str:
    """ "10.00–12.30 uur", of ``10:00-12:30``; what is no hours stays as it is."""
    try:
        begin, end = (time.fromisoformat(one) for one in hours.split("-"))
    except ValueError:
        return hours.replace("-", "–")
    return from_to(begin, end, language)


def from_to(begin: time, end: time, language: str) -> str:
    """ "10.00–12.30 uur"."""
    return f"{re.sub(r'[^0-9]+$', '', on_clock(begin, language))}–{on_clock(end, language)}"


def prices(told: tuple[Price, ...], language: str, languages: tuple[str, ...]) -> str:
    """What it costs, each with whom it is for where there are several; nothing when none is told."""
    found = []
    for one in told[:MOST_PRICES]:
        cost = QCoreApplication.translate("When", "free") if one.amount <= 0 else _amount(one, language)
        label = text_in(one.label, languages)[0] if len(told) > 1 else ""
        found.append(f"{label}: {cost}" if label else cost)
    return " · ".join(dict.fromkeys(found))


def _amount(one: Price, language: str) -> str:
    symbol = "€" if one.currency == "EUR" else one.currency
    return str(QLocale(language).toCurrencyString(float(one.amount), symbol))


def coming(item: Item, now: datetime) -> list[Occurrence]:
    """The times of an event that are not over."""
    found = []
    for one in item.occurrences:
        end = instant(one.end) or instant(one.start)
        if end is None or end.tzinfo is None or end >= now:
            found.append(one)
    return found
