"""Addresses and files that want the player to go where it has no business: it goes nowhere, and plays on."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from kiosk.player import protocol
from tests.player import films
from tests.player.house import House, house
from tests.player.lister import Listing
from tests.player.opened import Watch
from tests.player.screen import Screen

pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))

XSPF = (
    '<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList>{}</trackList>'
    "</playlist>"
)
TRACK = "<track><location>{}</location></track>"
LISTS: dict[str, str] = {
    "m3u": "{web}/m3u\n{file}\n",
    "extended m3u": "#EXTM3U\n#EXTVLCOPT:sout=#file{{dst={out}}}\n#EXTINF:9,x\n{web}/x\n#EXTINF:9,\n{file}\n",
    "hls": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{web}/part\n#EXTINF:9,\n{file}\n#EXT-X-ENDLIST\n",
    "pls": "[playlist]\nNumberOfEntries=2\nFile1={web}/pls\nFile2={file}\nVersion=2\n",
    "xspf": XSPF.format(TRACK.format("{web}/xspf") + TRACK.format("{file}")),
    "asx": '<asx version="3"><entry><ref href="{web}/asx"/></entry><entry><ref href="{file}"/></entry></asx>',
    "asx of Microsoft": "[Reference]\r\nRef1={web}/ref\r\nRef2={file}\r\n",
    "smil": '<smil><body><video src="{web}/smil"/><video src="{file}"/></body></smil>',
    "qtl": '<?quicktime type="application/x-quicktime-media-link"?><embed src="{web}/q"/>',
    "ram": ".RAM\n{web}/ram\n{file}\n",
    "b4s": '<WinampXML><playlist><entry Playstring="{web}/b4s"/><entry Playstring="{file}"/></playlist>',
    "wpl": '<?wpl version="1.0"?><smil><body><seq><media src="{web}/wpl"/><media src="{file}"/></seq>',
    "sdp": "v=0\r\no=- 1 1 IN IP4 127.0.0.2\r\ns=x\r\nc=IN IP4 127.0.0.2\r\nt=0 0\r\na=control:{web}/sdp\r\n"
    "m=video 5004 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n",
    "ffconcat": "ffconcat version 1.0\nfile {file}\nfile {web}/concat\n",
    "rtsptext": "rtsptextRTSP://127.0.0.2:{port}/x\r\n",
}

EVERYDAY = {"extended m3u", "xspf"}


@pytest.fixture(scope="module")
def screen(folder: Path) -> Iterator[Screen]:
    one = Screen(folder)
    yield one
    one.close()


@pytest.fixture(scope="module")
def at_home(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(folder, tmp_path_factory.mktemp("hostile") / "cache") as one:
        yield one


class Inside:
    """What lies inside the building: a server, and a film that nobody gave to us."""

    def __init__(self, folder: Path, film: Path) -> None:
        self.server = Listing("127.0.0.2", film.read_bytes())
        self.secret = folder / "secret.mp4"
        self.secret.write_bytes(film.read_bytes())
        self.out = folder / "out"
        self._watch = Watch(self.secret)

    def named_by(self, text: str) -> bytes:
        """A list that leads there."""
        return text.format(
            web=self.server.origin, file=f"file://{self.secret}", port=self.server.server_port, out=self.out
        ).encode()

    def was_left_alone(self) -> bool:
        return self.server.asked == [] and self._watch.count() == 0 and not self.out.exists()

    def close(self) -> None:
        self._watch.close()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def inside(tmp_path: Path, film: Path) -> Iterator[Inside]:
    one = Inside(tmp_path, film)
    yield one
    one.close()


def ends(screen: Screen) -> None:
    """It failed, or played nothing and ended; and lives."""
    screen.until(lambda: screen.has(protocol.Failed) or screen.has(protocol.Ended))
    assert not screen.has(protocol.Frame)
    assert screen.process.poll() is None


@pytest.mark.parametrize(
    "name", [pytest.param(one, marks=() if one in EVERYDAY else pytest.mark.full) for one in LISTS]
)
def test_a_list_that_is_called_a_film_leads_nowhere(
    screen: Screen, at_home: House, folder: Path, inside: Inside, name: str
) -> None:
    """Through the gateway, which sees what it is; from a folder; from a gateway that would see nothing."""
    listed = inside.named_by(LISTS[name])
    (folder / "list.mp4").write_bytes(listed)
    for address in (at_home.opens("list.mp4"), str(folder / "list.mp4")):
        screen.open(address)
        ends(screen)
        assert inside.was_left_alone(), address
    with Listing("127.0.0.1", listed) as careless:
        screen.open(f"{careless.origin}/tokentoken/film")
        screen.until(lambda: careless.asked)
        ends_or_asks(screen, careless)
        assert inside.was_left_alone()
        screen.say(protocol.Stop())
        screen.until(lambda: screen.state.media == 0)
        careless.shutdown()
    assert inside.was_left_alone()


def ends_or_asks(screen: Screen, careless: Listing) -> None:
    """What a list names is asked of the gateway and of nobody else; this one gives the list each time."""

    def done() -> bool:
        failed = screen.has(protocol.Failed) or screen.has(protocol.Ended)
        return failed or any("127.0.0.2" in path for path in careless.asked)

    screen.until(done)


@pytest.mark.parametrize(
    "to", ["file:///etc/passwd", "ftp://127.0.0.2/film.mp4", "rtsp://127.0.0.2/film", "sinkhole"]
)
def test_a_redirect_to_elsewhere_is_not_followed(
    screen: Screen, at_home: House, film: Path, inside: Inside, to: str
) -> None:
    at_home.origin.redirects(f"{inside.server.origin}/film.mp4" if to == "sinkhole" else to)
    try:
        screen.open(at_home.opens(f"{film.name}?{quote(to)}"))
        ends(screen)
        assert inside.was_left_alone()
    finally:
        at_home.origin.behaves()
    screen.plays(at_home.opens(film.name))


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "http://127.0.0.2:1/film.mp4",
        "http://10.0.0.1/film.mp4",
        "http://[::1]:80/film.mp4",
        "rtsp://127.0.0.2/film",
        "smb://127.0.0.2/film",
        "dvb://",
        "v4l2:///dev/video0",
        "screen://",
        "vlc://quit",
        "concat://a,b",
        "data:video/mp4;base64,AAAA",
    ],
)
def test_an_address_of_a_catalogue_reaches_no_other_scheme_or_host(
    screen: Screen, at_home: House, url: str
) -> None:
    screen.open(at_home.opens(url))
    ends(screen)


@pytest.mark.parametrize("name", ["a :sout=#file{dst=OUT} .mp4", "b?sout=x&:sout=y.mp4", "c#EXTVLCOPT.mp4"])
def test_a_name_is_never_an_option(
    screen: Screen, at_home: House, folder: Path, film: Path, inside: Inside, name: str
) -> None:
    name = name.replace("OUT", inside.out.name)
    (folder / name).write_bytes(film.read_bytes())
    screen.plays(folder / name)
    assert screen.numbers[0][1] / films.RATE < 0.2
    assert inside.was_left_alone()


@pytest.mark.parametrize(
    "kind", ["text/html", "application/vnd.apple.mpegurl", "audio/mpeg", "image/png", ""]
)
def test_what_its_server_calls_a_film_changes_nothing(
    screen: Screen, at_home: House, film: Path, kind: str
) -> None:
    at_home.origin.gives(film.read_bytes(), kind)
    try:
        screen.plays(at_home.opens(f"{film.name}?called={kind}"))
    finally:
        at_home.origin.behaves()


@pytest.mark.full
def test_a_film_that_promises_more_than_it_has_is_shown_as_far_as_it_goes(
    screen: Screen, at_home: House, folder: Path
) -> None:
    films.make(folder / "longer.mp4", seconds=4, options=("-vf", "noise=alls=40:allf=t", "-crf", "8"))
    at_home.origin.lies("length")
    try:
        screen.plays(at_home.opens("longer.mp4"))
        screen.until(lambda: screen.has(protocol.Ended) or screen.has(protocol.Failed), 15)
        assert screen.numbers[-1][1] / films.RATE > 3
    finally:
        at_home.origin.behaves()


@pytest.mark.full
def test_a_stream_without_an_end_is_heard_until_somebody_stops_it(
    screen: Screen, at_home: House, folder: Path
) -> None:
    sound = films.make_sound(folder / "radio.mp3", 4).read_bytes()
    with Endless("127.0.0.1", sound) as station:
        key = at_home.opens(f"http://{at_home.origin.host}/radio")
        at_home.origin.redirects(station.origin + "/", only="/radio")
        try:
            screen.open(key)
            ends(screen)  # another host than the catalogue's is not gone to, endless or not
        finally:
            at_home.origin.behaves()
        screen.open(f"{station.origin}/tokentoken/radio")
        screen.until(lambda: screen.has(protocol.Opened) and screen.state.time_pos > 5, 15)
        screen.say(protocol.Stop())
        screen.until(lambda: screen.state.media == 0)
        station.shutdown()


class Endless(Listing):
    """A sound that begins anew for ever, without a length."""

    def finish_request(self, request: object, client_address: object) -> None:
        import socket

        assert isinstance(request, socket.socket)
        self.asked.append(request.recv(4096).decode("ascii", "replace").splitlines()[0])
        head = b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nConnection: close\r\n\r\n"
        try:
            request.sendall(head)
            while True:
                request.sendall(self.body)
        except OSError:
            pass  # nobody listens any more
