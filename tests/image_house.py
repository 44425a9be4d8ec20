"""An institution that serves pictures by the IIIF Image API, of any size and level, and lies when it is told.

    with ImageHouse() as house:
        media = house.picture("map", 20_000, 15_000, level=2)

No picture is ever made whole: every part is drawn when it is asked. Its red tells how far to the right a
pixel is, its green how far down, so that a test sees whether a tile is the right one.
"""

import io
import json
import re
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from PIL import Image

from kiosk.catalogue.iiif.image import described
from kiosk.model import Detail, ImageService, Item, Kind, Media, MediaKind

_REGION = re.compile(r"(\d+),(\d+),(\d+),(\d+)")
_SIZE = re.compile(r"(!?)(\d*),(\d*)")
PUBLIC = "https://creativecommons.org/publicdomain/zero/1.0/"


@dataclass
class Drawn:
    """One picture and how it is served."""

    width: int
    height: int
    level: int = 2
    version: int = 3
    tile: int = 512
    scale_factors: tuple[int, ...] = ()
    noise: bool = False
    explicit: bool = False
    """Level 0: also the whole picture only under its numbers, as some programs make it."""
    lie: Callable[[str], "tuple[int, str, bytes] | None"] = lambda _path: None
    """Another answer for a path: status, media type, body."""


@dataclass
class ImageHouse:
    """The server; ``asked`` are the paths in the order of asking."""

    asked: list[str] = field(default_factory=list)
    pictures: dict[str, Drawn] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def __enter__(self) -> "ImageHouse":
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.house = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()
        self.base = f"http://127.0.0.1:{self._server.server_address[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """The line is cut."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._server.server_close()
            self._server.hang_up()
            self._thread.join(5)

    @property
    def host(self) -> str:
        return urlsplit(self.base).netloc

    def picture(self, name: str, width: int, height: int, **how: Any) -> Media:
        """Serve one; gives its Media as a catalogue reads it out of a manifest with the whole description."""
        self.pictures[name] = Drawn(width, height, **how)
        service = self.service(name)
        return Media(
            id=f"{self.base}/{name}/canvas",
            kind=MediaKind.IMAGE,
            url=f"{service.id}/full/max/0/default.jpg",
            format="image/jpeg",
            width=width,
            height=height,
            service=service,
            details=(Detail(x=0.1 * width, y=0.1 * height, width=0.1 * width, height=0.1 * height,
                            text={"nl": ("Een hoek.",)}),),
        )  # fmt: skip

    def service(self, name: str) -> ImageService:
        """What a manifest says of it: the least there is."""
        drawn = self.pictures[name]
        bare = ImageService(id=f"{self.base}/{name}", version=drawn.version, level=drawn.level)
        return described(bare, self.info(name))

    def info(self, name: str) -> dict[str, object]:
        drawn = self.pictures[name]
        scales = drawn.scale_factors or _factors(drawn)
        common = {
            "width": drawn.width,
            "height": drawn.height,
            "protocol": "http://iiif.io/api/image",
            "tiles": [{"width": drawn.tile, "height": drawn.tile, "scaleFactors": list(scales)}],
        }
        if drawn.version == 3:
            return common | {
                "@context": "http://iiif.io/api/image/3/context.json",
                "id": f"{self.base}/{name}",
                "type": "ImageService3",
                "profile": f"level{drawn.level}",
            }
        return common | {
            "@context": "http://iiif.io/api/image/2/context.json",
            "@id": f"{self.base}/{name}",
            "profile": [f"http://iiif.io/api/image/2/level{drawn.level}.json"],
        }

    def file(self, name: str, data: bytes) -> str:
        """Serve plain bytes; gives their address."""
        self.files[name] = data
        return f"{self.base}/{name}"

    def find(self, path: str) -> tuple[int, str, bytes]:
        """Status, media type and body of what is at a path."""
        name, _, rest = path.lstrip("/").partition("/")
        if path.lstrip("/") in self.files:
            return 200, "image/jpeg", self.files[path.lstrip("/")]
        drawn = self.pictures.get(name)
        if drawn is None:
            return 404, "text/plain", b"no such picture"
        if (lie := drawn.lie(rest)) is not None:
            return lie
        if rest == "info.json":
            return 200, "application/json", json.dumps(self.info(name)).encode()
        parts = rest.split("/")
        if len(parts) != 4:
            return 404, "text/plain", b"no"
        part = _part(drawn, parts[0], parts[1])
        if part is None:
            return 404 if drawn.level == 0 else 400, "text/plain", b"not in this size"
        return 200, "image/jpeg", jpeg(draw(drawn, *part))


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    house: ImageHouse

    def __init__(self, *arguments: Any) -> None:
        self._open: set[socket.socket] = set()
        super().__init__(*arguments)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """They hung up on us: some answers are refused in their middle."""

    def hang_up(self) -> None:
        """On whoever is still inside."""
        for each in list(self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, *_: Any) -> None:
        """``asked`` is the log."""

    def do_GET(self) -> None:
        self.server.house.asked.append(self.path)
        status, kind, body = self.server.house.find(self.path)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _factors(drawn: Drawn) -> tuple[int, ...]:
    found = [1]
    while found[-1] * drawn.tile < max(drawn.width, drawn.height):
        found.append(found[-1] * 2)
    return tuple(found)


Part = tuple[tuple[int, int, int, int], tuple[int, int]]


def _part(drawn: Drawn, region: str, size: str) -> Part | None:
    """The region and the size that are asked; None where the level does not give them."""
    whole = (0, 0, drawn.width, drawn.height)
    if region == "full":
        box = whole
    elif found := _REGION.fullmatch(region):
        x, y, wide, high = map(int, found.groups())
        box = (x, y, min(wide, drawn.width - x), min(high, drawn.height - y))
    else:
        return None
    if box[2] <= 0 or box[3] <= 0:
        return None
    asked = _SIZE.fullmatch(size)
    if size in ("max", "full"):
        wide, high = box[2:]
    elif asked is None:
        return None
    elif asked[1]:
        scale = min(int(asked[2]) / box[2], int(asked[3]) / box[3])
        wide, high = max(1, round(box[2] * scale)), max(1, round(box[3] * scale))
    else:
        wide = int(asked[2]) if asked[2] else max(1, round(box[2] * int(asked[3]) / box[3]))
        high = int(asked[3]) if asked[3] else max(1, round(box[3] * wide / box[2]))
    if drawn.level == 0 and not _ready_made(drawn, region, size, box):
        return None
    return box, (wide, high)


def _ready_made(drawn: Drawn, region: str, size: str, box: tuple[int, int, int, int]) -> bool:
    """Whether a folder of tiles has this, under exactly this name."""
    if size in ("max", "full"):
        return region == "full" and drawn.width * drawn.height < 30_000_000
    for scale in drawn.scale_factors or _factors(drawn):
        wide, high = -(-box[2] // scale), -(-box[3] // scale)
        spelled = f"{wide},{high}" if drawn.version == 3 else f"{wide},"
        aligned = box[0] % (drawn.tile * scale) == 0 and box[1] % (drawn.tile * scale) == 0
        all_of_it = box[0] + drawn.tile * scale >= drawn.width and box[1] + drawn.tile * scale >= drawn.height
        full = box[2] in (drawn.tile * scale, drawn.width - box[0])
        whole = box == (0, 0, drawn.width, drawn.height)
        named = not whole or (region != "full") == drawn.explicit
        if size == spelled and aligned and full and named and (wide <= drawn.tile or all_of_it):
            return True
    return False


@cache
def _grain(side: int) -> Image.Image:
    return Image.effect_noise((side, side), 60)


def draw(drawn: Drawn, box: tuple[int, int, int, int], size: tuple[int, int]) -> Image.Image:
    """A part of the picture in a size."""
    x, y, wide, high = box
    red = bytes(int(255 * (x + (i + 0.5) * wide / size[0]) / drawn.width) for i in range(size[0]))
    green = bytes(int(255 * (y + (i + 0.5) * high / size[1]) / drawn.height) for i in range(size[1]))
    across = Image.frombytes("L", (size[0], 1), red).resize(size)
    down = Image.frombytes("L", (1, size[1]), green).resize(size)
    if drawn.noise and max(size) <= 2048:
        blue = _grain(2048).crop((0, 0, *size))
    else:
        blue = Image.new("L", size, 128)
    return Image.merge("RGB", (across, down, blue))


def jpeg(image: Image.Image) -> bytes:
    """As a file."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue()


def work_of(*media: Media, id: str = "https://museum.example/work", **more: Any) -> Item:
    """A work with these pages that may be kept."""
    fields: dict[str, Any] = {
        "label": {"nl": ("Een groot werk",), "en": ("A large work",)},
        "rights": PUBLIC,
        "provider": {"nl": ("Het museum",)},
    }
    return Item(id=id, source="museum", kind=Kind.PICTURE, media=media, **(fields | more))
