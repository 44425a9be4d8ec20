"""Staff choose a film in parts, a sound, a picture and a book; the line goes; all is seen, heard and read."""

import json
import threading
from collections.abc import Callable
from contextlib import closing
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.media import presentation
from kiosk.media.cache import Cache
from kiosk.store import database, items, listing
from tests import books, staff_made
from tests.player import films, hls
from tests.station import Station
from tests.visitor import Visitor

FREE = "http://creativecommons.org/publicdomain/zero/1.0/"
CLOSED = "http://rightsstatements.org/vocab/InC/1.0/"
CONTEXT = "http://iiif.io/api/presentation/3/context.json"


def manifest(base: str, name: str, label: str, body: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A IIIF manifest of one canvas."""
    url = f"{base}/{name}.json"
    shape: dict[str, int] = {key: body[key] for key in ("width", "height", "duration") if key in body}
    painting = {"type": "Annotation", "motivation": "painting", "body": body, "target": f"{url}/canvas"}
    page = {"type": "AnnotationPage", "items": [painting]}
    canvas = {"id": f"{url}/canvas", "type": "Canvas", **shape, "items": [page]}
    return {
        "@context": CONTEXT,
        "id": url,
        "type": "Manifest",
        "label": {"nl": [label]},
        "rights": FREE,
        "items": [canvas],
        **more,
    }


def institution(folder: Path, base: str) -> None:
    """What it publishes: files beside their manifests, and a collection of all of it."""
    hls.make(folder, films.make(folder / "film.mp4"))
    recording = (folder / "ts.m3u8").read_text()
    (folder / "now.m3u8").write_text(recording.replace("#EXT-X-ENDLIST", ""))  # more of it is to come
    films.make_sound(folder / "song.mp3", 20)
    Image.new("RGB", (3000, 2000), (200, 120, 40)).save(folder / "map.jpg")
    Image.new("RGB", (600, 800), (40, 120, 80)).save(folder / "cover.jpg")
    (folder / "garden.epub").write_bytes(books.garden())
    film = {
        "id": f"{base}/master.m3u8",
        "type": "Video",
        "format": "application/vnd.apple.mpegurl",
        "width": 320,
        "height": 180,
        "duration": 20,
    }
    closed = {**film, "id": f"{base}/film.mp4", "format": "video/mp4"}
    sound = {"id": f"{base}/song.mp3", "type": "Sound", "format": "audio/mpeg", "duration": 20}
    picture = {
        "id": f"{base}/map.jpg",
        "type": "Image",
        "format": "image/jpeg",
        "width": 3000,
        "height": 2000,
    }
    cover = {"id": f"{base}/cover.jpg", "type": "Image", "format": "image/jpeg", "width": 600, "height": 800}
    rendering = [{"id": f"{base}/garden.epub", "type": "Text", "format": "application/epub+zip"}]
    works = [
        manifest(base, "kermis", "Kermis in Aalst", film),
        manifest(base, "lied", "Een lied", sound),
        manifest(base, "kaart", "De kaart", picture),
        manifest(base, "tuin", "De tuin van Marie", cover, rendering=rendering),
        manifest(base, "nieuw", "De nieuwe film", closed, rights=CLOSED),
        manifest(base, "markt", "Nu op de markt", {**film, "id": f"{base}/now.m3u8"}),
    ]
    for one in works:
        (folder / Path(one["id"]).name).write_text(json.dumps(one))
    listed = [{key: one[key] for key in ("id", "type", "label")} for one in works]
    collection = {"@context": CONTEXT, "id": f"{base}/collection.json", "type": "Collection"}
    everything = {**collection, "label": {"nl": ["Alles"]}, "items": listed}
    (folder / "collection.json").write_text(json.dumps(everything))


def choose(station: Station, label: str, works: list[str]) -> None:
    """Staff make a playlist of these works, by their titles."""
    with station.store() as conn:
        every = [item for one in listing.ids_by_rank(conn) if (item := items.get(conn, one))]
    ids: dict[str, str] = {item.label["nl"][0]: item.id for item in every}
    with closing(database.open_staff(station.settings.folders.staff_db)) as staff:
        playlist = staff_made.playlist(staff, {"nl": (label,)})
        for title in works:
            staff_made.add(staff, playlist, ids[title])


@pytest.mark.full
def test_a_playlist_of_staff_plays_described_and_captioned_without_a_network(
    qapp: QGuiApplication, tmp_path: Path, comes: Callable[[app.Parts], Visitor]
) -> None:
    folder = tmp_path / "institution"
    folder.mkdir()

    class Origin(SimpleHTTPRequestHandler):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args, directory=str(folder))

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Origin)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    host = f"127.0.0.1:{server.server_address[1]}"
    base = f"http://{host}"
    institution(folder, base)
    source = f'[[source]]\nname = "museum"\nkind = "iiif"\nurl = "{base}/collection.json"\n'
    station = Station(tmp_path / "station", f'{source}private_hosts = ["{host}"]\n')
    station.reads(drawn=False)
    kept = ["Kermis in Aalst", "Een lied", "De kaart", "De tuin van Marie"]
    choose(station, "Vroeger", [*kept, "De nieuwe film", "Nu op de markt"])

    def is_here() -> bool:
        with closing(Cache(station.settings.folders.cache, read_only=True)) as cache:
            whole = presentation.bytes_here(cache, f"{base}/master.m3u8")
            return bool(whole) and all(cache.held(f"{base}/{one}") for one in ("song.mp3", "garden.epub"))

    station.agent_works(is_here, "Keeping the works")
    with closing(Cache(station.settings.folders.cache, read_only=True)) as cache:
        assert not cache.held(f"{base}/film.mp4")  # its rights let nobody keep it
        assert not presentation.bytes_here(cache, f"{base}/now.m3u8")  # it is not over yet
        assert {f"{base}/song.mp3", f"{base}/garden.epub"} <= cache.room.pins()
    server.shutdown()
    server.server_close()

    with station.opens() as parts:
        visitor = comes(parts)
        player = parts.player
        visitor.taps("Begin")
        visitor.taps("Kermis in Aalst.")
        visitor.taps("Bekijk de film")
        visitor.notices(lambda: player.property("timePos") > 0.5, "the film begin", within=20)
        visitor.sees("Een", within=10)  # its caption
        visitor.taps("Beschrijving")
        visitor.notices(lambda: player.property("described"), "the description")
        here = player.property("timePos")
        visitor.notices(lambda: player.property("timePos") > here + 1, "the described film go on", within=15)
        visitor.taps("Stop")
        visitor.taps("Begin")
        visitor.taps("Een lied.")
        visitor.taps("Luister")
        visitor.notices(lambda: player.property("timePos") > 0.5, "the sound begin", within=20)
        visitor.taps("Stop")
        visitor.taps("Begin")
        visitor.taps("De kaart.")
        visitor.taps("Van dichtbij")
        visitor.taps("Dichterbij")
        visitor.taps("Begin")
        visitor.taps("De tuin van Marie.")
        visitor.taps("Lees")
        visitor.sees("De tuin", within=20)
        visitor.notices(lambda: parts.reading.property("state") == "ready", "the book open", within=20)
        visitor.taps("Begin")
        visitor.taps("Meer")
        for title in ("De nieuwe film.", "Nu op de markt."):
            visitor.taps(title)
            visitor.taps("Bekijk de film")
            visitor.sees("Dit staat niet op dit toestel en kan nu niet komen.", within=30)
            visitor.taps("Begin")
