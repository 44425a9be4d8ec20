"""The one door to the network: blocking, guarded, and read by several threads at once.

    url ─► published         a folder of this machine: no network at all
        └► policy            may we go there?  (also after each redirect; each source has its own)
           └► asking         one server: again when it stumbles, later when it wants that
              └► wire        connect to the checked address; a deadline and a limit on every read
                 └► answer   what it means: 200, 206, 304, too big, cut short (``body``)

Raises only Offline, Refused, BadAnswer and TryLater, each one sentence for staff with a next step.
"""

import socket
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from datetime import UTC, datetime
from pathlib import Path

import requests

from kiosk.errors import BadAnswer, Offline, Refused
from kiosk.fetch import body
from kiosk.fetch.answer import (
    TELL,
    Document,
    Stream,
    decoded,
    exactly,
    length_of,
    published_document,
    published_stream,
    range_of,
    too_big,
    unusable,
)
from kiosk.fetch.asking import Asking, Question, complaint, let_go
from kiosk.fetch.failures import explain
from kiosk.fetch.policy import BROADCAST, MAX_REDIRECTS, Policy, Target, shown
from kiosk.fetch.published import Published
from kiosk.fetch.wire import Patience, Resolve, Wire

_REDIRECTS = (301, 302, 303, 307, 308)


class Fetcher:
    """Reads addresses that strangers gave us. Everything is refused that is not clearly allowed.

    ``hosts``: other hosts that redirects may lead to ("host" or "host:port").
    ``private_hosts``: hosts inside the building; only these may have a private address or speak http.
    ``sources``: what each source allows instead, by name; see ``of``.
    ``published``: URL prefix to folder on this machine; read from there, without network.
    ``ca_file``: the certificate authority of the institution's own network, beside those of the system.
    ``system_proxy``: go through the proxy of the environment (``https_proxy``, ``no_proxy``). Then the proxy
    finds the addresses, so only an address written as a number can be checked here. Off by default.
    Raises ConfigError when ``ca_file`` can't be read.
    """

    def __init__(
        self,
        *,
        hosts: Collection[str] = (),
        private_hosts: Collection[str] = (),
        sources: Mapping[str, Policy] | None = None,
        published: Mapping[str, Path] | None = None,
        ca_file: Path | None = None,
        connect_seconds: float = 10,
        deadline_seconds: float = 60,
        system_proxy: bool = False,
        pause_seconds: float = 0.5,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        resolve: Resolve | None = None,
    ) -> None:
        self._policies: tuple[Policy, ...] = (Policy(hosts, private_hosts),)
        self._sources = sources or {}
        self._published = Published(published or {})
        self._deadline = deadline_seconds
        self._wire = Wire(
            ca_file=ca_file,
            connect_seconds=connect_seconds,
            system_proxy=system_proxy,
            resolve=resolve,
        )
        self._asking = Asking(self._wire, pause_seconds, now)
        self._under_way: set[Patience] = set()
        self._unplugged = False

    def of(self, *sources: str) -> "Fetcher":
        """The same door for an address that these sources name: one of them must allow the whole way there.

        Connections, patience and the stop are shared: closing one closes all. A source that is not in
        ``sources`` (and no source at all) is held to ``hosts`` and ``private_hosts``.
        """
        door = copy(self)
        own = self._policies
        door._policies = tuple(self._sources.get(one, own[0]) for one in sources) or own
        return door

    def unplugged(self) -> "Fetcher":
        """The same door as if there were no network: what is published on this machine can still be read."""
        door = copy(self)
        door._unplugged = True
        return door

    def within(self, seconds: float) -> "Fetcher":
        """The same door for who has no more patience than this."""
        door = copy(self)
        door._deadline = min(seconds, self._deadline)
        return door

    def document(
        self,
        url: str,
        *,
        etag: str = "",
        modified: str = "",
        max_bytes: int = 32 * 2**20,
        headers: Mapping[str, str] = {},
        form: Mapping[str, str] | None = None,
    ) -> Document:
        """A whole document, all within the deadline. ``etag`` and ``modified`` are those of the copy we have.

        ``max_bytes`` counts before and after decompression. ``headers`` (a key, ``Accept``) go to the host of
        ``url`` alone, never to where it redirects. ``form`` is sent by POST, which is not redirected. What a
        server says with a refusal is in ``BadAnswer.body``.
        """
        if (path := self.path(url)) is not None:
            return published_document(path, url, etag, max_bytes)
        own = {"Accept-Encoding": "gzip", "Accept": "*/*"} | _conditions(etag, modified)
        question = Question(own, headers, form)
        with self._patience() as patience, self._answer(url, question, patience) as (target, response):
            where, status, head = shown(target.url), response.status_code, response.headers
            if status == 304 and (etag or modified):
                kind = head.get("Content-Type", "")
                return Document(target.url, b"", kind, head.get("ETag", etag), modified, 304)
            if status != 200:
                raise unusable(status, where, complaint(response, patience, self._asking.stopped))
            wire = body.read(response, patience, max_bytes, where, self._asking.stopped)
            return Document(
                target.url,
                b"".join(decoded(wire, head, max_bytes, where)),
                head.get("Content-Type", ""),
                head.get("ETag", ""),
                head.get("Last-Modified", ""),
            )

    @contextmanager
    def open(
        self,
        url: str,
        *,
        start: int = 0,
        end: int | None = None,
        etag: str = "",
        unless: tuple[str, str] = ("", ""),
        max_bytes: int = 8 * 2**30,
        steady: bool = True,
    ) -> Iterator[Stream]:
        """A file from byte ``start`` up to and with ``end`` (None: its last). Only what is taken is read.

        ``etag`` is that of the part we have: when the file is another by now, it comes whole
        (``Stream.start`` 0) or BadAnswer is raised (RFC 9110, 13.1.5 and 14). ``unless``: the ETag and the
        Last-Modified of the whole copy we have; while it is still that, ``Stream.status`` is 304. The
        deadline counts until the first byte, and from then on anew for every 64 KB, or for all that is taken
        when it is not ``steady``. Asking beyond the end is BadAnswer, status 416.
        """
        if (path := self.path(url)) is not None:
            yield published_stream(path, url, start, end, max_bytes)
            return
        headers = {"Accept-Encoding": "identity", "Accept": "*/*"}
        if start or end is not None:
            headers["Range"] = f"bytes={start}-{'' if end is None else end}"
            if etag and not etag.startswith("W/"):  # a weak one is not allowed here (RFC 9110, 13.1.5)
                headers["If-Range"] = etag
        headers |= _conditions(*unless)
        question = Question(headers)
        with self._patience() as patience, self._answer(url, question, patience) as (target, response):
            where, status, head = shown(target.url), response.status_code, response.headers
            if any(unless) and (status == 304 or (status == 200 and _same(head, *unless))):
                yield Stream(status=304, start=0, length=0, content_type="", etag="", chunks=iter(()))
                return
            ranged = status == 206 and "Range" in headers
            if status != 200 and not ranged:
                raise unusable(status, where)
            first, wanted, length = 0, 0, length_of(head)
            if ranged:
                first, last, length = range_of(head, start, end, etag, where)
                wanted = last - first + 1
            if length > max_bytes:
                raise too_big(max_bytes, where)
            each_within = self._deadline if steady else None
            chunks = body.read(response, patience, max_bytes, where, self._asking.stopped, each_within)
            if head.get("Content-Encoding"):
                length, chunks = 0, decoded(chunks, head, max_bytes, where)
            yield Stream(
                status=status,
                start=first,
                length=length,
                content_type=head.get("Content-Type", ""),
                etag=head.get("ETag", ""),
                modified=head.get("Last-Modified", ""),
                url=target.url,
                chunks=exactly(chunks, wanted, where) if wanted else chunks,
            )

    def connect(self, way: Sequence[str]) -> tuple[Target, socket.socket]:
        """A connection to where a broadcast leads, and what to ask there; the caller closes it.

        ``way``: its address (rtsp) and the redirects that its servers answered so far; one source must
        allow them all. The name is resolved once, and exactly the address that was checked is connected to.
        """
        refusals: list[Refused] = []
        for policy in self._policies:
            try:
                target = policy.target(way[0], BROADCAST)
                for location in way[1:]:
                    target = policy.hop(target, location)
                with self._patience() as patience:
                    if self._asking.stopped.is_set():
                        raise body.stop(shown(target.url))
                    return target, self._wire.connect(target.host, target.port, patience, policy)
            except Refused as error:
                refusals.append(error)
            except OSError as error:
                where = shown(target.url)
                raise explain(error, where=where, host=target.host, now=self._asking.now())[0] from error
        raise refusals[0]

    def path(self, url: str) -> Path | None:
        """The file behind a published URL; None when it has to come over the network.

        Raises Refused (outside its folder), BadAnswer with status 404 (no such file).
        """
        return self._published.path(url)

    def folder(self, url: str) -> Path | None:
        """The folder behind a published URL that ends with ``/``; None when it is not on this machine.

        Raises Refused (outside what is published), BadAnswer with status 404 (no such folder).
        """
        return self._published.folder(url)

    def close(self) -> None:
        """End every wait and every transfer, in any thread, within moments. Later requests raise Offline."""
        self._asking.stopped.set()
        for patience in tuple(self._under_way):
            patience.end()
        self._wire.close()

    def __enter__(self) -> "Fetcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _patience(self) -> Iterator[Patience]:
        if self._unplugged:
            raise Offline("Somebody looks how it is without a network.")
        patience = Patience(self._deadline)
        self._under_way.add(patience)
        try:
            yield patience
        finally:
            self._under_way.discard(patience)

    @contextmanager
    def _answer(
        self, url: str, question: Question, patience: Patience
    ) -> Iterator[tuple[Target, requests.Response]]:
        """The last answer after redirects, closed again afterwards."""
        refusals: list[Refused] = []
        for policy in self._policies:
            try:
                target, response = self._follow(url, question, patience, policy)
            except Refused as error:
                refusals.append(error)
                continue
            try:
                yield target, response
            finally:
                response.close()
            return
        raise refusals[0]

    def _follow(
        self, url: str, question: Question, patience: Patience, policy: Policy
    ) -> tuple[Target, requests.Response]:
        """The last answer on a way that one policy allows from its beginning to its end."""
        target = policy.target(url)
        asked, seen = target.authority, {target.url}
        while True:
            at_home = target.authority == asked
            response = self._asking.ask(target, question if at_home else question.bare(), patience, policy)
            if response.status_code not in _REDIRECTS or question.form is not None:
                return target, response
            location = response.headers.get("Location", "").encode("latin-1", "replace")
            let_go(response)
            target = policy.hop(target, location.decode("utf-8", "replace"))
            if target.url in seen or len(seen) > MAX_REDIRECTS:
                raise BadAnswer("It redirects in a circle.", where=shown(url), next_step=TELL)
            seen.add(target.url)


def _conditions(etag: str, modified: str) -> dict[str, str]:
    """What asks for an answer only if it is another than ours (RFC 9110, 13.1.2 and 13.1.3)."""
    found = {"If-None-Match": etag, "If-Modified-Since": modified}
    return {name: value for name, value in found.items() if value}


def _same(head: Mapping[str, str], etag: str, modified: str) -> bool:
    """Whether an answer is what we have, from a server that does not know conditions."""
    return head.get("ETag", "") == etag if etag else head.get("Last-Modified", "") == modified
