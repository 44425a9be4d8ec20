"""Asking UiTdatabank's Search API 3 for all of a list, in the order of its changes (publiq, ``search.json``).

``start`` stops at 10,000 and ``limit`` at 2,000, and while one reads, events change and jump to the end of
the list. So pages are not counted off. Each begins where the one before it ended, in time::

    modifiedFrom=…            the next page
    modifiedFrom of its last  the page after that; what it has twice is known by its identifier
    modifiedFrom=modifiedTo   one second with more than a page of changes, counted off by ``start``

Nothing moves up in front of such a page, so nothing is stepped over. What is withdrawn meanwhile makes the
list shorter. That is no reason to read it all again: who comes later in time is still to come.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit, urlunsplit

from kiosk.catalogue import markup
from kiosk.catalogue.account import Account
from kiosk.catalogue.documents import Reader, decode
from kiosk.catalogue.uitdatabank.calendar import stamp
from kiosk.catalogue.uitdatabank.choice import Pairs
from kiosk.catalogue.uitdatabank.event import changed
from kiosk.catalogue.values import string
from kiosk.errors import BadAnswer, KioskError, SourceError

PAGE = 300
"""Events in a page: a few MB with everything embedded."""
MAX_START = 10_000
MAX_PAGES = 5_000
_SECOND = timedelta(seconds=1)


class _Window(NamedTuple):
    since: datetime | None
    until: datetime | None = None
    start: int = 0
    least: int = 0
    """How many it must hold, going by the page before. Of one second: how many it and all after it hold."""


class Search:
    """One list of the Search API, by its address. ``stop`` is asked between pages.

    ``whole`` tells after a list whether it was read to its end, and ``steady`` whether what did not come is
    not there; ``trouble`` says why not.
    """

    def __init__(self, url: str, account: Account, reader: Reader, *, stop: Callable[[], bool]) -> None:
        parts = urlsplit(url)
        self.url = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
        """Without the query: safe to show."""
        self.whole = True
        self.steady = True
        """No list became shorter while it was read."""
        self.trouble = ""
        self.latest: datetime | None = None
        """The last change that was seen, by the clock of UiTdatabank."""
        self._headers = {"x-client-id": account.key, "Accept": "application/json"}
        self._reader = reader
        self._stop = stop

    def members(self, chosen: Pairs, since: datetime | None) -> Iterator[Any]:
        """Everything that was changed at or after ``since``, each state of it once. Raises ``KioskError``."""
        given: set[tuple[str, datetime | None]] = set()
        window = _Window(since)
        counted: set[str] = set()
        promised = stale = 0
        for _ in range(MAX_PAGES):
            if self._stop():
                self.whole = False
                return None
            members, total = self._page(chosen, window)
            fresh = False
            for number, one in enumerate(members):
                name, last = _name(one), changed(one)
                counted.add(name or str(window.start + number))
                if name:
                    if (name, last) in given:
                        continue
                    fresh = True
                    given.add((name, last))
                self._saw(last)
                yield one
            stale = 0 if fresh else stale + 1
            if stale > 1 and members:
                return self._doubt("gives the same page again and again.")
            promised = max(promised, total or 0)
            following = self._following(window, members, total, missed=promised - len(counted))
            if following is None:
                return None
            if (following.since, following.until) != (window.since, window.until):
                counted.clear()
                promised = 0
            window = following
        return self._doubt(f"has no end after {MAX_PAGES} pages.")

    def _following(
        self, window: _Window, members: list[Any], total: int | None, *, missed: int
    ) -> _Window | None:
        """Where to go on; None at the end of the list. ``missed``: promised in this window, and not seen."""
        start = window.start + len(members)
        if total is not None and window.until is None and total < window.least:
            # In another order it would be so each time, so reading on from here misses nothing more.
            self.steady = False
            self._says("is not in the order that was asked for, or lost events while it was read.")
        if not members or (start >= total if total is not None else len(members) < PAGE):
            if total is not None and start < total:
                self._doubt("ends before its end.")
            elif window.start and missed > 0:
                self._doubt("changed while it was read.")
            return self._after(window, total)
        if window.until is None and window.start == 0 and (times := _ordered(members)):
            if times[0] == times[-1]:
                return _Window(times[0], times[0], least=total or 0)
            if window.since is None or times[-1] > window.since:
                passed = sum(one < times[-1] for one in times)
                return _Window(times[-1], least=(total or passed) - passed)
        if start >= MAX_START:
            self._doubt(f"has more than {MAX_START} events of which none comes after another in time.")
            return self._after(window, total)
        return window._replace(start=start)

    @staticmethod
    def _after(window: _Window, total: int | None) -> _Window | None:
        """What comes after a second that was counted off; nothing comes after a window without end."""
        if window.until is None:
            return None
        return _Window(window.until + _SECOND, least=window.least - (total or window.least))

    def _doubt(self, trouble: str) -> None:
        self.whole = self.steady = False
        self._says(trouble)

    def _says(self, trouble: str) -> None:
        self.trouble = self.trouble or trouble

    def _saw(self, moment: datetime | None) -> None:
        if moment is not None and (self.latest is None or moment > self.latest):
            self.latest = moment

    def _page(self, chosen: Pairs, window: _Window) -> tuple[list[Any], int | None]:
        """Members of one page and how many the window holds; None when that is not told."""
        asked = [
            *chosen,
            ("disableDefaultFilters", "true"),
            ("embed", "true"),
            ("embedUitpasPrices", "true"),
            ("embedCalendarSummaries[]", "md-text"),
            ("sort[modified]", "asc"),
            ("start", str(window.start)),
            ("limit", str(min(PAGE, MAX_START - window.start))),
        ]
        if window.since is not None:
            asked.append(("modifiedFrom", stamp(window.since)))
        if window.until is not None:
            asked.append(("modifiedTo", stamp(window.until)))
        answer = self._answer(f"{self.url}?{urlencode(asked)}")
        return collection(answer, self.url)

    def _answer(self, url: str) -> object:
        try:
            document = self._reader.document(url, headers=self._headers)
        except BadAnswer as error:
            raise _told(error, self.url) from error
        return decode(document.body, where=self.url, content_type=document.content_type)


def collection(answer: object, where: str) -> tuple[list[Any], int | None]:
    """Members of a ``PagedCollection`` and how many there are in all; None when it does not say.

    Raises ``SourceError`` when it is another answer: a problem (RFC 9457) also comes with status 200.
    """
    members = answer.get("member") if isinstance(answer, dict) else None
    if isinstance(answer, dict) and isinstance(members, list):
        total = answer.get("totalItems")
        total = int(total) if isinstance(total, str) and total.isdecimal() and len(total) < 10 else total
        known = isinstance(total, int) and not isinstance(total, bool) and total >= 0
        return members, total if known else None
    said = _problem(answer)
    if said:
        raise SourceError(f"UiTdatabank says: {said}", where=where, next_step="Correct the address.")
    raise SourceError(
        "is no answer of the Search API of UiTdatabank.",
        where=where,
        next_step="Give the address of a list, such as https://search.uitdatabank.be/events?regions=gem-gent.",
    )


def _name(member: object) -> str:
    return string(member.get("@id")) if isinstance(member, dict) else ""


def _ordered(members: list[Any]) -> list[datetime]:
    """The times of change when they go up, as was asked; else nothing, and pages have to be counted off."""
    times = [time.replace(microsecond=0) for one in members if (time := changed(one)) is not None]
    return times if len(times) == len(members) and times == sorted(times) else []


def _problem(answer: object) -> str:
    """What is wrong, in the words of a problem document; ``""`` when it is none."""
    if not isinstance(answer, dict):
        return ""
    kind, status = string(answer.get("type")), answer.get("status")
    if not kind.startswith(("http://", "https://", "about:")) and not isinstance(status, int):
        return ""
    return markup.line(string(answer.get("detail")) or string(answer.get("title")), 200)


def _told(error: BadAnswer, where: str) -> KioskError:
    """The refusal as a sentence for staff."""
    if error.status in (401, 403):
        return SourceError(
            "UiTdatabank does not know this client id, or does not let it search."
            if error.status == 401
            else "This client id may not search in UiTdatabank.",
            where=where,
            next_step="Check the key of this source in secrets.toml; publiq gives them: platform.publiq.be.",
        )
    try:
        said = _problem(decode(error.body, where=where))
    except SourceError:
        said = ""
    if not said or error.status >= 500:
        return error
    return SourceError(f"UiTdatabank says: {said}", where=where, next_step="Correct the address.")
