"""The XMLTV source: what television and radio broadcast, and when (xmltv.dtd).

A title on a channel, with its sub-title when it has one, is one Item with an Occurrence for each time that it
is broadcast: a visitor looks for "Het Journaal", not for the fourteen times it is on this week. A channel is
a Collection. Where an address of the channel or of the programme plays, the Item has it as a live stream.

``account.queries`` may name the channels that are wanted, by their id.

A listing names ``xmltv.dtd`` as its document type. That reference is taken out before the document is parsed,
so that the parser meets no document type at all; any other document type is refused as everywhere.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise

import msgspec

from kiosk.catalogue import xml_documents as xml
from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.clock import on_the_clock, soonest
from kiosk.catalogue.documents import Documents, Reader
from kiosk.catalogue.streams import is_stream
from kiosk.catalogue.text_documents import as_text, unpacked
from kiosk.catalogue.values import number
from kiosk.catalogue.xml_documents import Element
from kiosk.catalogue.xmltv.programme import (
    Broadcast,
    Channel,
    channel_of,
    identity,
    is_sound,
    own_stream,
    read_programme,
)
from kiosk.catalogue.xmltv.time import moment
from kiosk.errors import SourceError
from kiosk.model import Change, Collection, Fault, Item, Media, Occurrence, Put, Sweep

MAX_PROGRAMMES = 100_000
_MOST_FAULTS = 50
_MOST_TIMES = 200
"""Occurrences of one Item; what is over goes first."""
_LONGEST = timedelta(hours=12)
"""A programme that does not say when it stops goes on until the next one, if that is not further away."""
_UNITS = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0}
_HARMLESS_TYPE = re.compile(
    rb"<!DOCTYPE\s{1,20}tv\s{1,20}"
    rb"(?:SYSTEM|PUBLIC\s{1,20}(?:\"[^\"<>\[\]]{0,300}\"|'[^'<>\[\]]{0,300}'))\s{1,20}"
    rb"(?:\"[^\"<>\[\]]{0,300}\"|'[^'<>\[\]]{0,300}')\s{0,20}>"
)
"""A document type that only names where it is written down, and has nothing between brackets."""
_PROLOG = 4_096


class XMLTVSource:
    """A listing, by its address. ``limit`` is the most Items to give, 0 for all."""

    def __init__(
        self,
        name: str,
        url: str,
        fetcher: Documents,
        *,
        account: Account = NOBODY,
        limit: int = 0,
        stop: Callable[[], bool] = lambda: False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.name = name
        self._url = url
        self._reader = Reader(fetcher, account=account, home=url)
        self._wanted = frozenset(account.queries)
        self._limit = limit
        self._now = now

    def changes(self, bookmark: str) -> Iterator[Change]:
        """Everything in the listing now. Raises ``FetchError``, and ``SourceError`` when it is no listing."""
        document = self._reader.document(self._url)
        where = document.url or self._url
        root = parsed(unpacked(document.body, where=where), where=where)
        programmes = [
            one for one in xml.below(root, "programme") if self._wants(xml.attribute(one, "channel"))
        ]
        whole = len(programmes) <= MAX_PROGRAMMES
        if not whole:
            yield Fault(where=where, what=f"lists {len(programmes)} programmes; {MAX_PROGRAMMES} are read.")
        channels = {id: one for one in self._channels(root, where) if (id := one.id)}
        told = _told(programmes[:MAX_PROGRAMMES], where, self.name)
        yield from told.faults[:_MOST_FAULTS]
        if (more := len(told.faults) - _MOST_FAULTS) > 0:
            yield Fault(where=where, what=f"has {more} more programmes that can't be read.")
        members: dict[str, list[str]] = {}
        for channel, item in self._items(told.broadcasts, channels, where):
            yield Put(value=item)
            members.setdefault(channel, []).append(item.id)
        if not programmes:
            yield Fault(where=where, what="lists no programmes.", partial=True)
        shelves = [self._shelf(channels[id], members[id]) for id in members if id in channels]
        for shelf in shelves:
            yield Put(value=shelf)
        if whole and not told.unknown and not self._limit:
            items = (id for ids in members.values() for id in ids)
            yield Sweep(ids=frozenset((*items, *told.kept, *(shelf.id for shelf in shelves))))

    def _wants(self, channel: str) -> bool:
        return not self._wanted or channel in self._wanted

    def _channels(self, root: Element, where: str) -> Iterator[Channel]:
        for element in xml.below(root, "channel"):
            if self._wants(xml.attribute(element, "id")):
                yield channel_of(element, where)

    def _items(
        self, broadcasts: list[Broadcast], channels: dict[str, Channel], where: str
    ) -> Iterator[tuple[str, Item]]:
        """Every Item with the id of its channel."""
        together: dict[str, list[Broadcast]] = {}
        for one in broadcasts:
            together.setdefault(one.id, []).append(one)
        for id, times in islice(together.items(), self._limit or None):
            times.sort(key=_start)
            first = times[0]
            channel = channels.get(first.channel) or Channel(first.channel, {"none": (first.channel,)})
            item = read_programme(first.element, channel, id=id, source=self.name, where=where)
            at = {one.start: _occurrence(one, channel.homepage) for one in times}
            media = own_stream(first.element, where, sound=is_sound(channel)) or channel.stream
            yield (
                first.channel,
                msgspec.structs.replace(
                    item,
                    occurrences=soonest(tuple(at.values()), now=self._now(), most=_MOST_TIMES),
                    media=(self._live(media, times),) if media is not None else (),
                ),
            )

    def _live(self, media: Media, times: list[Broadcast]) -> Media:
        """The stream at the time of the broadcast that is on now or comes next, else of the last one."""
        if not is_stream(media):
            return media
        now = self._now()
        on = next((one for one in times if (one.stop or one.start) > now), times[-1])
        return msgspec.structs.replace(media, live=(on_the_clock(on.start), on_the_clock(on.stop)))

    def _shelf(self, channel: Channel, members: list[str]) -> Collection:
        return Collection(
            id=f"xmltv:{self.name}:channel:{channel.id}",
            source=self.name,
            label=channel.name,
            thumbnail=channel.icon,
            members=tuple(members),
        )


def parsed(body: bytes, *, where: str) -> Element:
    """The root of a listing. Raises ``SourceError`` with a sentence that says what came instead."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):  # so that a document type is seen in it too
        text = as_text(body)
        body = re.sub(r"^<\?xml[^<>]{0,200}\?>", "", text).encode("utf-8", "replace")
    root = xml.parse(without_reference(body), where=where)
    if xml.name(root) != "tv":
        page = xml.name(root).lower() == "html"
        raise SourceError(
            "is a web page, not an XMLTV listing." if page else "is XML, but no XMLTV listing.",
            where=where,
            next_step="Check the address and the kind.",
        )
    return root


def without_reference(body: bytes) -> bytes:
    """``body`` without a document type that only refers to a DTD elsewhere; lines keep their numbers.

    One with declarations of its own (an internal subset) stays where it is, for the parser to refuse.
    """
    found = _HARMLESS_TYPE.search(body, 0, _PROLOG)
    if found is None or b"<tv" in body[: found.start()]:
        return body
    return body[: found.start()] + b"\n" * found[0].count(b"\n") + body[found.end() :]


def _start(broadcast: Broadcast) -> datetime:
    return broadcast.start


def _occurrence(broadcast: Broadcast, online: str) -> Occurrence:
    return Occurrence(start=on_the_clock(broadcast.start), end=on_the_clock(broadcast.stop), online=online)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a listing says."""

    broadcasts: list[Broadcast]
    faults: list[Fault]
    kept: set[str]
    """Ids of what could not be read: they are no reason to take something away."""
    unknown: bool
    """Something could not be read of which not even the id is known."""


def _told(programmes: list[Element], where: str, source: str) -> _Told:
    """Every programme with a title, a channel and a time that can be read; what is wrong with the others."""
    timed: list[tuple[str, Element, str, datetime]] = []
    faults: list[Fault] = []
    kept: set[str] = set()
    unknown = False
    for element in programmes:
        channel = xml.attribute(element, "channel")
        start = moment(xml.attribute(element, "start"))
        id = identity(element, channel, source)
        if id and start is not None:
            timed.append((id, element, channel, start))
            continue
        missing = "a start that can be read" if id else "a channel and a title"
        spot = f"{where.partition('?')[0]}, line {element.sourceline}"
        faults.append(Fault(where=spot, what=f"has not {missing}. Tell the publisher."))
        kept.add(id)
        unknown = unknown or not id
    following = _following((channel, start) for _, _, channel, start in timed)
    broadcasts = [
        Broadcast(id, element, channel, start, _stop(element, start, following.get((channel, start))))
        for id, element, channel, start in timed
    ]
    return _Told(broadcasts, faults, kept - {""}, unknown)


def _following(told: Iterable[tuple[str, datetime]]) -> dict[tuple[str, datetime], datetime]:
    """When the next programme begins on the same channel; what begins together (a clump) ends together."""
    starts: dict[str, set[datetime]] = {}
    for channel, start in told:
        starts.setdefault(channel, set()).add(start)
    found: dict[tuple[str, datetime], datetime] = {}
    for channel, moments in starts.items():
        in_order = sorted(moments)
        for start, later in pairwise(in_order):
            found[channel, start] = later
    return found


def _stop(element: Element, start: datetime, following: datetime | None) -> datetime | None:
    """As told; else when the next begins; else by its length. None when nothing says so."""
    stop = moment(xml.attribute(element, "stop"))
    if stop is not None and stop > start:
        return stop
    if following is not None and following - start <= _LONGEST:
        return following
    for length in xml.below(element, "length"):
        unit = _UNITS.get(xml.attribute(length, "units"), 0.0)
        seconds = number(xml.text(length), most=_LONGEST.total_seconds()) * unit
        if 0 < seconds <= _LONGEST.total_seconds():
            return start + timedelta(seconds=seconds)
    return None
