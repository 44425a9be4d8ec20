"""The one door to the network, against a real server that behaves badly in every known way."""

import json
import resource
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from urllib3.util import parse_url

from kiosk import __version__
from kiosk.catalogue.documents import decode
from kiosk.errors import (
    BadAnswer,
    ConfigError,
    Distrusted,
    FetchError,
    Offline,
    Refused,
    SourceError,
    TryLater,
)
from kiosk.fetch.answer import Document, Stream
from kiosk.fetch.fetcher import Fetcher
from kiosk.fetch.policy import (
    MAX_PATIENCE,
    Policy,
    content_range,
    is_public,
    retry_after,
    shown,
)
from kiosk.fetch.published import Published
from tests.certificates import DAY, Authority
from tests.museum import Museum
from tests.museum_faults import FAULTS, gzip_bomb, png_bomb
from tests.museum_server import Answer, Floor, Mood, Server

NOW = datetime(2027, 5, 3, 12, tzinfo=UTC)


@pytest.fixture
def museum(tmp_path: Path) -> Iterator[Museum]:
    with Museum(tmp_path) as museum:
        yield museum


@pytest.fixture
def fetcher(museum: Museum) -> Iterator[Fetcher]:
    with Fetcher(private_hosts=[museum.host], deadline_seconds=3, pause_seconds=0.005) as fetcher:
        yield fetcher


def all_of(fetcher: Fetcher, url: str, **asked: object) -> bytes:
    with fetcher.open(url, **asked) as stream:
        return b"".join(stream.chunks())


@contextmanager
def endless() -> Iterator[str]:
    """A server that sends three bytes and nothing more, and no length."""
    with socket.create_server(("127.0.0.1", 0)) as door:

        def answer() -> None:
            line, _ = door.accept()
            with line:
                line.recv(4096)
                line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n\r\nID3")
                line.recv(1)  # until it is hung up

        threading.Thread(target=answer, daemon=True).start()
        yield f"127.0.0.1:{door.getsockname()[1]}"


def test_what_has_no_length_is_handed_on_as_it_comes() -> None:
    with (
        endless() as host,
        Fetcher(private_hosts=[host], deadline_seconds=2) as fetcher,
        fetcher.open(f"http://{host}/radio") as stream,
    ):
        assert next(stream.chunks()) == b"ID3"


def collect(stream: Stream, into: bytearray) -> None:
    for chunk in stream.chunks():
        into += chunk


def sentence(error: FetchError) -> str:
    """One plain line with a place and, where it is not just waiting, a next step."""
    line = str(error)
    assert error.where
    assert "\n" not in line
    assert line.isprintable()
    assert line.endswith(".")
    assert len(line) < 400
    assert "Traceback" not in line
    assert "Error" not in line
    assert error.next_step or isinstance(error, TryLater)
    return line


# --- what works


def test_a_document_comes_with_what_is_needed_to_ask_again(museum: Museum, fetcher: Fetcher) -> None:
    work = museum.publishes("Blue jug")
    first = fetcher.document(work.url)
    assert json.loads(first.body)["label"]["en"] == ["Blue jug"]
    assert (first.status, first.content_type, first.url) == (200, "application/json", work.url)
    again = fetcher.document(work.url, etag=first.etag, modified=first.modified)
    assert (again.status, again.body, again.etag) == (304, b"", first.etag)
    museum.renames("Blue jug", "Green jug")
    assert fetcher.document(work.url, etag=first.etag).status == 200


def test_we_say_who_we_are_and_nothing_else(
    museum: Museum, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    fetcher.document(museum.fault("header-crlf"))  # tries to set a cookie
    fetcher.document(museum.url)
    assert museum.requests[-1].headers == {
        "Host": museum.host,
        "User-Agent": f"Venster/{__version__}",
        "Accept-Encoding": "gzip",
        "Accept": "*/*",
    }


def test_a_packed_document_is_unpacked(museum: Museum, fetcher: Fetcher) -> None:
    assert fetcher.document(museum.fault("gzip.json")).body == b'{"items": []}'


def test_many_documents_use_one_connection(museum: Museum, fetcher: Fetcher) -> None:
    museum.publishes("Blue jug")
    before = threading.active_count()
    for _ in range(100):
        fetcher.document(museum.url)
    assert threading.active_count() <= before + 1  # the museum's thread for the one connection


def test_threads_may_share_a_fetcher(museum: Museum, fetcher: Fetcher) -> None:
    works = [museum.publishes(f"Work {n}") for n in range(40)]
    titles: list[str] = []

    def read(mine: list[object]) -> None:
        titles.extend(json.loads(fetcher.document(work.url).body)["label"]["en"][0] for work in mine)

    threads = [threading.Thread(target=read, args=(works[n::4],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sorted(titles) == sorted(work.title for work in works)


# --- where we do not go


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://museum.example/x",
        "javascript:alert(1)",
        "data:text/html,x",
        "//museum.example/x",
        "museum.example/x",
        "",
        "https://",
        "https:///x",
        "https://user@museum.example/",
        "https://user:pw@museum.example/",
        "https://museum.example\\@evil.example/",
        "https://museum.example\\.evil.example/",
        "https://museum.example/\r\nHost: evil",
        "https://museum.example/\0",
        "https://museum.example/a\tb",
        "https://museum.example:0/",
        "https://museum.example:99999/",
        "https://museum.example:x/",
        "https://mus eum.example/",
        "https://museum..example/",
        "https://-museum.example/",
        "https://museum.example%2eevil/",
        "https://[::1",
        "https://[fe80::1%25eth0]/",
        "https://[fe80::1%eth0]/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.1/",
        "https://127.1/",
        "https://0177.0.0.1/",
        "https://127.0.0.1./",
        "https://１２７.0.0.1/",
        "https://127。0。0。1/",
        "https://127.0.0.1/",
        "https://10.1.2.3/",
        "https://192.168.1.1/",
        "https://172.16.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://224.0.0.1/",
        "https://255.255.255.255/",
        "https://[::1]/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[fd00::1]/",
        "https://[fec0::1]/",
        "https://[ff02::1]/",
        f"https://museum.example/{'a' * 9000}",
        f"https://{'a' * 64}.example/",
        f"https://{'a.' * 150}example/",
    ],
)
def test_an_odd_address_is_refused_before_any_network(url: str) -> None:
    def resolve(*_: object, **__: object) -> list[object]:
        raise AssertionError("asked for the address of a name")

    with Fetcher(resolve=resolve) as fetcher, pytest.raises(Refused) as refused:
        fetcher.document(url)
    assert len(str(refused.value)) < 400
    assert "pw" not in str(refused.value)


def test_a_name_that_leads_inside_is_refused(museum: Museum) -> None:
    def resolve(host: str, port: int, **_: object) -> list[object]:
        public = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", port))
        inside = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", int(museum.host.split(":")[1])))
        return [public, inside]

    with (
        Fetcher(resolve=resolve) as fetcher,
        pytest.raises(Refused, match="address inside a network") as refused,
    ):
        fetcher.document("https://museum.example/x")
    assert '"museum.example:443" to private_hosts' in sentence(refused.value)
    assert museum.requests == []


def test_the_address_that_was_checked_is_the_one_that_is_asked(museum: Museum) -> None:
    """DNS rebinding: a second question to the name server would give another answer."""
    port = int(museum.host.split(":")[1])
    asked: list[str] = []

    def resolve(host: str, port: int, **_: object) -> list[object]:
        asked.append(host)
        assert len(asked) == 1
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    with Fetcher(private_hosts=["museum.example"], resolve=resolve) as fetcher:
        fetcher.document(f"http://museum.example:{port}/collection.json")
    assert asked == ["museum.example"]
    assert museum.requests[-1].headers["Host"] == f"museum.example:{port}"


def test_plain_http_is_only_for_hosts_inside_the_building() -> None:
    assert Policy().target("http://museum.example/a?b=c#d").url == "https://museum.example/a?b=c"
    assert Policy().target("http://museum.example:80/").url == "https://museum.example/"
    assert (
        Policy(private_hosts=["museum.example"]).target("http://museum.example/").url
        == "http://museum.example/"
    )
    listed = Policy(private_hosts=["Museum.Example:8000"])
    assert listed.target("http://museum.example:8000/").scheme == "http"
    assert listed.target("http://museum.example:8001/").scheme == "https"


def test_a_name_in_another_script_is_the_same_name() -> None:
    assert Policy().target("https://MÜSEUM.example./ä").host == "xn--mseum-kva.example"
    assert Policy(private_hosts=["müseum.example"]).is_private_host("xn--mseum-kva.example", 443)


CROOKED = ["\\", " ", "\r\n", "\0", "１", *"://?#[]%@.", "..", "://", "//", "%2f"]
WORDS = ["http", "https", "file", "127.0.0.1", "::1", "localhost", "museum.example", "0x7f", "2130706433"]
PARTS = st.lists(st.sampled_from(CROOKED + WORDS) | st.text(max_size=4), max_size=10).map("".join)


@given(PARTS | PARTS.map("https://{}".format) | PARTS.map("https://museum.example{}".format))
@example("https://museum.example\\@evil.example/")
@example("https://a@b@museum.example/")
@example("https://museum.example:443:80/")
def test_what_is_checked_is_what_is_asked_for(url: str) -> None:
    """Any text: refused, or an address on which both URL parsers agree, and which is stable."""
    policy = Policy()
    try:
        target = policy.target(url)
    except Refused:
        return
    assert target.scheme == "https"
    assert target.host == target.host.lower()
    assert policy.target(target.url) == target
    other = parse_url(target.url)
    assert (other.scheme, (other.host or "").strip("[]")) == (target.scheme, target.host)
    assert (other.port or 443) == target.port
    assert urlsplit(target.url).hostname == target.host
    assert not any(ord(letter) < 32 for letter in target.url)
    assert "@" not in urlsplit(target.url).netloc


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_in_disguise_is_judged_the_same(address: object) -> None:
    number = int(address)
    mapped = ip_address((0xFFFF << 32) | number)
    nat64 = ip_address((0x0064FF9B << 96) | number)
    sixtofour = ip_address((0x2002 << 112) | (number << 80))
    assert {is_public(each) for each in (mapped, nat64, sixtofour)} == {is_public(address)}


# --- what we have already


def test_a_file_that_is_still_the_same_does_not_come_again(museum: Museum, fetcher: Fetcher) -> None:
    url = museum.publishes("Blauwe kan").media[0]
    with fetcher.open(url) as stream:
        have = stream.etag, stream.modified
        assert len(b"".join(stream.chunks())) > 1000
    assert all(have)
    for unless in (have, (have[0], ""), ("", have[1])):
        with fetcher.open(url, unless=unless) as stream:
            assert (stream.status, list(stream.chunks())) == (304, [])
    with fetcher.open(url, unless=('"another"', "")) as stream:
        assert (stream.status, stream.etag) == (200, have[0])
    museum.answers(404)
    with pytest.raises(BadAnswer), fetcher.open(url, unless=have):
        pass


# --- redirects


def test_a_redirect_on_the_same_host_is_followed(museum: Museum, fetcher: Fetcher) -> None:
    museum.redirects("/collection.json", only="/old")
    assert fetcher.document(f"{museum.base}/old").url == museum.url


def test_a_redirect_to_another_host_needs_a_line_in_the_settings(museum: Museum, tmp_path: Path) -> None:
    with Museum(tmp_path / "other") as other:
        there = other.base.replace("127.0.0.1", "localhost") + "/"
        host = other.host.replace("127.0.0.1", "localhost")
        museum.redirects(there)
        private = [museum.host, host]
        with Fetcher(private_hosts=private) as fetcher, pytest.raises(Refused) as refused:
            fetcher.document(museum.url)
        assert f'Add "{host}"' not in sentence(refused.value)
        assert f'add "{host}" to hosts' in sentence(refused.value)
        assert other.requests == []
        for listed in (host, "localhost"):
            with Fetcher(private_hosts=private, hosts=[listed]) as fetcher:
                assert fetcher.document(museum.url).url == f"{there}collection.json"


def test_a_redirect_into_the_building_is_refused(museum: Museum, fetcher: Fetcher, tmp_path: Path) -> None:
    with Museum(tmp_path / "inner") as inner:
        for to in (inner.url, inner.url.replace("127.0.0.1", "[::ffff:127.0.0.1]"), f"//{inner.host}/"):
            museum.redirects(to)
            with pytest.raises(Refused) as refused:
                fetcher.document(museum.url)
            sentence(refused.value)
        assert inner.requests == []


def test_a_redirect_never_advises_to_open_the_building(museum: Museum, fetcher: Fetcher) -> None:
    with pytest.raises(Refused, match=r"169\.254\.169\.254") as refused:
        fetcher.document(museum.fault("redirect-private"))
    assert "private_hosts" not in sentence(refused.value)


def test_circles_and_long_chains_end(museum: Museum, fetcher: Fetcher) -> None:
    for name in ("loop", "loop-two"):
        with pytest.raises(BadAnswer, match="in a circle"):
            fetcher.document(museum.fault(name))
    museum.forgets()
    for step in range(9):
        museum.redirects(f"/step-{step + 1}-", only=f"/step-{step}-")
    with pytest.raises(BadAnswer, match="in a circle"):
        fetcher.document(f"{museum.base}/step-0-")
    assert len(museum.requests) == 6


# --- certificates


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def https() -> Iterator[Callable[[ssl.SSLContext], str]]:
    """Opens a tiny https server with the given certificate; its host:port."""
    servers: list[Server] = []

    def open_one(context: ssl.SSLContext) -> str:
        sock = socket.create_server(("127.0.0.1", 0))
        servers.append(Server(sock, Floor(lambda _: Answer(b"{}"), {}), context))
        return f"localhost:{sock.getsockname()[1]}"

    yield open_one
    for server in servers:
        server.hang_up()


def test_a_good_certificate_of_the_own_network(authority: Authority, https: Callable[..., str]) -> None:
    host = https(authority.vouches("localhost"))
    with Fetcher(private_hosts=[host], ca_file=authority.file) as fetcher:
        assert fetcher.document(f"https://{host}/").body == b"{}"


def test_an_open_connection_is_not_lent_to_a_source_that_may_not_make_it(
    authority: Authority, https: Callable[..., str]
) -> None:
    host = https(authority.vouches("localhost"))
    with Fetcher(sources={"ours": Policy(private_hosts=[host])}, ca_file=authority.file) as fetcher:
        ours, theirs = fetcher.of("ours"), fetcher.of("stranger")
        for _ in range(2):
            assert ours.document(f"https://{host}/").body == b"{}"
            with pytest.raises(Refused, match="an address inside a network"):
                theirs.document(f"https://{host}/")
        for both in (("ours", "stranger"), ("stranger", "ours")):
            assert fetcher.of(*both).document(f"https://{host}/").body == b"{}"
        for nobody in (fetcher, fetcher.of()):
            with pytest.raises(Refused):
                nobody.document(f"https://{host}/")


def test_one_policy_must_allow_the_whole_way(museum: Museum, tmp_path: Path) -> None:
    with Museum(tmp_path / "other") as other:
        there = other.base.replace("127.0.0.1", "localhost")
        host = there.removeprefix("http://")
        museum.redirects(f"{there}/", only="/collection.json")
        begins = Policy(private_hosts=[museum.host])
        ends = Policy(hosts=[host], private_hosts=[host])
        goes = Policy(hosts=[host], private_hosts=[museum.host, host])
        with Fetcher(sources={"begins": begins, "ends": ends, "goes": goes}) as fetcher:
            with pytest.raises(Refused):
                fetcher.of("begins", "ends").document(museum.url)
            assert other.requests == []
            assert fetcher.of("begins", "ends", "goes").document(museum.url).url == f"{there}/collection.json"


def test_patience_is_of_the_host_and_closing_is_of_all(museum: Museum) -> None:
    both = {name: Policy(private_hosts=[museum.host]) for name in ("one", "other")}
    with Fetcher(sources=both) as fetcher:
        museum.answers(429, retry_after=60)
        for name in both:
            with pytest.raises(TryLater):
                fetcher.of(name).document(museum.url)
        assert len(museum.requests) == 1
        museum.behaves()
        fetcher.of("one").close()
        with pytest.raises(Offline, match="stopped"):
            fetcher.of("other").document(f"{museum.base.replace('127.0.0.1', 'localhost')}/")


@pytest.mark.parametrize(
    ("certificate", "now", "words"),
    [
        (
            {"until": -DAY, "since": -9 * DAY},
            NOW,
            "has expired; this machine says it is 03 May 2027.*set the clock",
        ),
        ({"since": DAY}, NOW, "not valid yet; this machine says it is 03 May 2027"),
        ({"self_signed": True}, NOW, "made its certificate itself"),
        ({"names": ("museum.example",)}, NOW, "for another name"),
        ({"names": ("127.0.0.1",)}, NOW, "for another name"),
        (
            {"until": -DAY, "since": -9 * DAY},
            datetime(1970, 1, 1, tzinfo=UTC),
            "clock of this machine is wrong",
        ),
        ({"since": DAY}, datetime(2019, 1, 1, tzinfo=UTC), "says 01 January 2019"),
    ],
)
def test_a_bad_certificate_is_named(
    authority: Authority, https: Callable[..., str], certificate: dict[str, object], now: datetime, words: str
) -> None:
    names = certificate.get("names", ("localhost",))
    host = https(authority.vouches(*names, **{k: v for k, v in certificate.items() if k != "names"}))
    with (
        Fetcher(private_hosts=[host], ca_file=authority.file, now=lambda: now) as fetcher,
        pytest.raises(Distrusted, match=words) as refused,
    ):
        fetcher.document(f"https://{host}/")
    sentence(refused.value)


def test_an_unknown_authority_points_to_ca_file(authority: Authority, https: Callable[..., str]) -> None:
    host = https(authority.vouches("localhost"))
    with Fetcher(private_hosts=[host]) as fetcher, pytest.raises(Refused, match="ca_file"):
        fetcher.document(f"https://{host}/")


def test_https_asked_of_a_plain_server(museum: Museum, fetcher: Fetcher) -> None:
    with pytest.raises(FetchError) as failed:
        fetcher.document(museum.url.replace("http:", "https:"))
    sentence(failed.value)


def test_https_never_becomes_http(authority: Authority, museum: Museum) -> None:
    sock = socket.create_server(("127.0.0.1", 0))
    port = sock.getsockname()[1]
    floor = Floor(lambda _: None, {})
    server = Server(sock, floor, authority.vouches("127.0.0.1"))
    try:
        floor.moods.append(Mood("redirect", museum.url))
        with (
            Fetcher(private_hosts=["127.0.0.1"], ca_file=authority.file) as fetcher,
            pytest.raises(Refused, match="back to plain http"),
        ):
            fetcher.document(f"https://127.0.0.1:{port}/")
    finally:
        server.hang_up()
    assert museum.requests == []


def test_a_wrong_ca_file_is_a_mistake_in_the_settings(tmp_path: Path) -> None:
    (tmp_path / "not.pem").write_text("hello")
    for file in (tmp_path / "not.pem", tmp_path / "missing.pem"):
        with pytest.raises(ConfigError, match="ca_file"):
            Fetcher(ca_file=file)


# --- bad luck


def test_nobody_answers(museum: Museum, fetcher: Fetcher) -> None:
    museum.goes_offline()
    with pytest.raises(Offline, match="Nobody answers") as offline:
        fetcher.document(museum.url)
    sentence(offline.value)
    museum.comes_back()
    assert fetcher.document(museum.url).status == 200


def test_no_name_server() -> None:
    with Fetcher() as fetcher, pytest.raises(Offline, match="is not known") as offline:
        fetcher.document("https://museum.example/")
    sentence(offline.value)


def test_no_way_out() -> None:
    def resolve(host: str, port: int, **_: object) -> list[object]:
        return []

    with Fetcher(resolve=resolve) as fetcher, pytest.raises(Offline, match="no way to"):
        fetcher.document("https://museum.example/")


def test_a_museum_that_never_answers_the_telephone() -> None:
    """A full queue: the connection itself takes for ever."""
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        host = f"127.0.0.1:{listener.getsockname()[1]}"
        waiting = []
        for _ in range(4):
            sock = socket.socket()
            sock.setblocking(False)
            sock.connect_ex(listener.getsockname())
            waiting.append(sock)
        began = time.monotonic()
        with (
            Fetcher(private_hosts=[host], connect_seconds=0.2) as fetcher,
            pytest.raises(Offline, match="in time"),
        ):
            fetcher.document(f"http://{host}/")
        assert time.monotonic() - began < 1
        for sock in waiting:
            sock.close()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418, 500, 502, 504])
def test_a_status_without_a_document(museum: Museum, fetcher: Fetcher, status: int) -> None:
    museum.answers(status)
    with pytest.raises(BadAnswer) as bad:
        fetcher.document(museum.url)
    assert bad.value.status == status
    sentence(bad.value)
    assert len(museum.requests) == (3 if status >= 500 else 1)  # a stumble is worth asking again


def test_a_server_that_stumbles_is_asked_again(museum: Museum, fetcher: Fetcher) -> None:
    museum.answers(502, times=2)
    assert fetcher.document(museum.url).status == 200
    assert len(museum.requests) == 3


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_left_alone(museum: Museum, fetcher: Fetcher, status: int) -> None:
    museum.answers(status, retry_after=120)
    for _ in range(5):
        with pytest.raises(TryLater) as later:
            fetcher.document(museum.url)
        assert 119 < later.value.after <= 120
        sentence(later.value)
    assert len(museum.requests) == 1


def test_patience_may_be_a_date_and_ends(museum: Museum) -> None:
    museum.answers(429, retry_after=format_datetime(NOW + timedelta(minutes=5), usegmt=True))
    with Fetcher(private_hosts=[museum.host], now=lambda: NOW) as fetcher, pytest.raises(TryLater) as later:
        fetcher.document(museum.url)
    assert later.value.after == 300


@given(st.text(max_size=40) | st.integers().map(str) | st.datetimes().map(str))
@example("99999999999")
@example("-5")
@example("Sun, 06 Nov 1994 08:49:37 GMT")
@example("Sun, 06 Nov 2094 08:49:37 -0000")
@example("²")
def test_no_retry_after_keeps_us_away_for_long(value: str) -> None:
    assert 1 <= retry_after(value, NOW) <= MAX_PATIENCE


# --- every fault

SLOWEST = 3.0
"""Seconds; the machine may be busy. The faults go on for a minute."""
EXPECTED: dict[str, type[FetchError]] = {
    "500": BadAnswer,
    "503-retry": TryLater,
    "429-retry": TryLater,
    "retry-9e9": TryLater,
    "redirect-private": Refused,
    "redirect-file": Refused,
    "slowloris": Offline,
    "hang": Offline,
    "reset-at-once": Offline,
    "silent": Offline,
    **dict.fromkeys(
        [
            "loop",
            "loop-two",
            "loop-back",
            "redirect-nowhere",
            "truncated",
            "truncated-gzip",
            "bad-gzip",
            "strange-coding",
            "two-lengths",
            "drip",
            "reset",
            "gzip-bomb",
            "200-mb",
            "headers-flood",
            "headers-long",
            "continue-flood",
            "not-http",
            "chunk-bad",
            "chunk-cut",
            "chunk-endless",
            "endless",
            "endless.mp3",
            "304-nocache",
            "range-lie",
        ],
        BadAnswer,
    ),
}
"""The others are well-formed HTTP: what is wrong is inside, for the reader behind this door to see."""
ENDLESS = ("slowloris", "hang", "silent", "drip", "continue-flood", "chunk-endless", "endless", "endless.mp3")
"""What goes on until the deadline; the others have time enough, on a busy machine too."""


def patient(museum: Museum, name: str) -> Fetcher:
    seconds = 0.25 if name in ENDLESS else 2.0
    return Fetcher(private_hosts=[museum.host], deadline_seconds=seconds, pause_seconds=0.005)


@pytest.fixture(scope="module")
def rude(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Museum]:
    """One museum for all the faults. Its bombs are made before anybody waits for them."""
    gzip_bomb()
    png_bomb()
    with Museum(tmp_path_factory.mktemp("rude")) as museum:
        yield museum


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_costs_little_and_has_a_sentence(rude: Museum, name: str) -> None:
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.monotonic()
    expected = EXPECTED.get(name)
    with patient(rude, name) as fetcher:
        if expected is None:
            assert isinstance(fetcher.document(rude.fault(name), max_bytes=2**20), Document)
        else:
            with pytest.raises(expected) as failed:
                fetcher.document(rude.fault(name), max_bytes=2**20)
            sentence(failed.value)
    assert time.monotonic() - began < SLOWEST
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < 64 * 1024


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_in_a_file_has_a_sentence_too(rude: Museum, name: str) -> None:
    began = time.monotonic()
    with patient(rude, name) as fetcher:
        try:
            all_of(fetcher, rude.fault(name), start=2, end=5, max_bytes=2**20)
        except FetchError as error:
            sentence(error)
    assert time.monotonic() - began < SLOWEST


def test_a_guest_network_is_seen(museum: Museum, fetcher: Fetcher) -> None:
    museum.lies("portal")
    page = fetcher.document(museum.url)
    with pytest.raises(SourceError, match="captive portal"):
        decode(page.body, where=museum.url, content_type=page.content_type)


def test_a_document_that_is_too_big_is_not_read(museum: Museum, fetcher: Fetcher) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    with pytest.raises(BadAnswer, match="bigger than 1,000 bytes"):
        fetcher.document(film, max_bytes=1000)
    with pytest.raises(BadAnswer, match="bigger than"), fetcher.open(film, max_bytes=1000):
        pass


def test_stopping_ends_a_wait_at_once(museum: Museum) -> None:
    museum.stalls()
    fetcher = Fetcher(private_hosts=[museum.host], deadline_seconds=30)
    errors: list[FetchError] = []

    def wait() -> None:
        try:
            fetcher.document(museum.url)
        except FetchError as error:
            errors.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    while thread.is_alive() and not museum.requests:
        thread.join(0.005)
    began = time.monotonic()
    fetcher.close()
    thread.join(5)
    assert time.monotonic() - began < 1
    assert isinstance(errors[0], Offline)
    assert "stopped" in sentence(errors[0])
    with pytest.raises(Offline):
        fetcher.document(museum.url)


# --- files, whole and in part


def test_a_file_comes_in_pieces(museum: Museum, fetcher: Fetcher) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    with fetcher.open(film) as stream:
        whole = b"".join(stream.chunks())
        assert (stream.status, stream.start, stream.length) == (200, 0, len(whole))
        assert stream.content_type == "video/mp4"
    with fetcher.open(film, start=1000, end=1999, etag=stream.etag) as part:
        assert (part.status, part.start, part.length) == (206, 1000, len(whole))
        assert b"".join(part.chunks()) == whole[1000:2000]
    assert all_of(fetcher, film, start=len(whole) - 5) == whole[-5:]
    assert museum.requests[-2].headers["If-Range"] == stream.etag
    with pytest.raises(BadAnswer) as beyond:
        all_of(fetcher, film, start=len(whole))
    assert beyond.value.status == 416


def test_a_cut_file_is_said_and_can_be_gone_on_with(museum: Museum, fetcher: Fetcher) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    whole = all_of(fetcher, film)
    museum.truncates("/media/")
    part = bytearray()
    with fetcher.open(film) as stream, pytest.raises(BadAnswer, match="cut short"):
        collect(stream, part)
    assert 0 < len(part) < len(whole)
    museum.behaves()
    with fetcher.open(film, start=len(part), etag=stream.etag) as rest:
        assert rest.start == len(part)
        assert bytes(part) + b"".join(rest.chunks()) == whole


def test_a_file_that_changed_starts_again(museum: Museum, fetcher: Fetcher) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    with fetcher.open(film, start=1000, etag='"of yesterday"') as stream:
        assert (stream.status, stream.start) == (200, 0)
        assert sum(map(len, stream.chunks())) == stream.length
    with pytest.raises(BadAnswer, match="changed"):
        all_of(fetcher, film, start=1000, etag='W/"of yesterday"')  # weak: can't be asked for, only compared


def test_a_server_without_ranges_starts_again(museum: Museum, fetcher: Fetcher) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    museum.lies("no-range")
    with fetcher.open(film, start=1000) as stream:
        assert (stream.status, stream.start) == (200, 0)


@pytest.mark.parametrize("lie", ["range", "length"])
def test_a_part_that_is_not_what_was_asked_is_not_used(museum: Museum, fetcher: Fetcher, lie: str) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    museum.lies(lie, only="/media/")
    with pytest.raises(BadAnswer) as bad:
        all_of(fetcher, film, start=1000, end=2000)
    sentence(bad.value)


def test_a_long_file_may_take_longer_than_the_deadline(museum: Museum) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    museum.slows(450_000, only="/media/")
    began = time.monotonic()
    with Fetcher(private_hosts=[museum.host], deadline_seconds=0.9) as fetcher:
        assert len(all_of(fetcher, film)) > 450_000
    assert time.monotonic() - began > 0.9


def test_what_is_not_taken_is_not_read(museum: Museum, fetcher: Fetcher) -> None:
    film = museum.publishes("The train", kind="film").media[0]
    with fetcher.open(film) as stream:
        next(stream.chunks())
    assert fetcher.document(museum.url).status == 200


@given(st.text(max_size=30))
@example("bytes 0-9/10")
@example("bytes 5-4/10")
@example("bytes 0-10/10")
@example("bytes 0-9/*")
def test_a_content_range_is_believed_only_when_it_can_be(value: str) -> None:
    found = content_range(value)
    if found:
        first, last, total = found
        assert first <= last
        assert not total or last < total


# --- folders of this machine


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[tuple[Fetcher, Path]]:
    folder = tmp_path / "published"
    folder.mkdir()
    (folder / "collection.json").write_text('{"type": "Collection"}')
    (folder / "één film.mp4").write_bytes(bytes(range(256)) * 1000)
    (tmp_path / "secret.txt").write_text("secret")
    with Fetcher(published={"https://venster.example/starter/": folder}) as fetcher:
        yield fetcher, folder


STARTER = "https://venster.example/starter/"


def test_a_published_document_needs_no_network(shelf: tuple[Fetcher, Path]) -> None:
    fetcher, folder = shelf
    first = fetcher.document(f"{STARTER}collection.json")
    assert (first.body, first.content_type) == (b'{"type": "Collection"}', "application/json")
    assert fetcher.document(f"{STARTER}collection.json", etag=first.etag).status == 304
    (folder / "collection.json").write_text('{"type": "Collection", "items": []}')
    assert fetcher.document(f"{STARTER}collection.json", etag=first.etag).status == 200
    with pytest.raises(BadAnswer, match="bigger"):
        fetcher.document(f"{STARTER}collection.json", max_bytes=5)


def test_a_published_file_has_ranges(shelf: tuple[Fetcher, Path]) -> None:
    fetcher, folder = shelf
    url = f"{STARTER}{quote('één film.mp4')}"
    whole = (folder / "één film.mp4").read_bytes()
    assert fetcher.path(url) == (folder / "één film.mp4").resolve()
    assert all_of(fetcher, url) == whole
    with fetcher.open(url, start=10, end=19) as stream:
        assert (stream.status, stream.start, stream.length) == (206, 10, len(whole))
        assert stream.content_type == "video/mp4"
        assert b"".join(stream.chunks()) == whole[10:20]
    with pytest.raises(BadAnswer), fetcher.open(url, start=len(whole)):
        pass


OUTSIDE = [
    r"../secret.txt",
    r"%2e%2e/secret.txt",
    r"..%2fsecret.txt",
    r"a/../../secret.txt",
    r"..\secret.txt",
    r"%2fetc/passwd",
    r"x%00.json",
    r"link.txt",
    r"linked/secret.txt",
]


@pytest.mark.parametrize("rest", OUTSIDE)
def test_nothing_outside_the_folder_is_published(shelf: tuple[Fetcher, Path], rest: str) -> None:
    fetcher, folder = shelf
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "linked").symlink_to(folder.parent)
    for act in (fetcher.document, fetcher.path):
        with pytest.raises(Refused):
            act(STARTER + rest)


@pytest.mark.parametrize("rest", ["missing.json", "", "collection.json/x", "x" * 5000])
def test_a_missing_published_file_is_never_looked_for_on_the_network(
    shelf: tuple[Fetcher, Path], rest: str
) -> None:
    with pytest.raises(BadAnswer) as missing:
        shelf[0].document(STARTER + rest)
    assert missing.value.status == 404
    sentence(missing.value)


def test_only_the_folder_of_the_prefix(shelf: tuple[Fetcher, Path]) -> None:
    assert shelf[0].path("https://venster.example/starter-two/collection.json") is None
    assert shelf[0].path("https://elsewhere.example/collection.json") is None


@given(st.text(max_size=40))
def test_any_published_path_stays_inside(tmp_path_factory: pytest.TempPathFactory, rest: str) -> None:
    folder = tmp_path_factory.getbasetemp() / "fuzzed"
    folder.mkdir(exist_ok=True)
    (folder / "x").write_text("x")
    try:
        path = Published({STARTER: folder}).path(STARTER + rest)
    except FetchError:
        return
    assert path is not None
    assert path.is_relative_to(folder.resolve())


# --- proxies


def test_a_proxy_is_used_only_when_the_settings_say_so(
    museum: Museum, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", museum.base)
    monkeypatch.setenv("no_proxy", "")
    with Museum(tmp_path / "other") as other:
        url = other.url
        private = [other.host]
    # The other museum is closed by now: only through the proxy (which shows its own) something comes.
    with Fetcher(private_hosts=private, pause_seconds=0.001) as fetcher, pytest.raises(Offline):
        fetcher.document(url)
    assert museum.requests == []
    with Fetcher(private_hosts=private, system_proxy=True) as fetcher:
        assert fetcher.document(url).status == 200
    assert len(museum.requests) == 1


# --- what staff see


@given(st.text(max_size=300))
@example("https://user:secret@museum.example/path?key=secret#secret")
def test_an_address_is_shown_short_and_without_secrets(url: str) -> None:
    line = shown(url)
    assert len(line) <= 160
    assert line.isprintable()
    assert "?key" not in line
    assert "secret" not in shown("https://user:secret@museum.example/path?key=secret#secret")


def test_gzip_in_a_file_is_unpacked_too(museum: Museum, fetcher: Fetcher) -> None:
    assert all_of(fetcher, museum.fault("gzip.json")) == b'{"items": []}'
