"""Pictures of a real film on a real (offscreen) window."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.film.player import Player
from kiosk.ui.film.video import VideoSurface, letterbox
from tests.player import films

ROOT = Path(__file__).resolve().parents[3]
pytest.importorskip("vlc", reason="libVLC is not on this machine", exc_type=(ImportError, OSError))

PAGE = b"""
import QtQuick
import Kiosk.Models
Window {
    id: window
    required property Player player
    width: 640; height: 480; visible: true; color: "red"
    VideoSurface { objectName: "surface"; anchors.fill: parent; player: window.player }
}
"""


@pytest.mark.parametrize(
    ("item", "picture", "aspect", "place"),
    [
        ((640, 480), (320, 180), 1.0, QRectF(0, 60, 640, 360)),
        ((1920, 1080), (1920, 1080), 1.0, QRectF(0, 0, 1920, 1080)),
        ((1080, 1920), (1920, 1080), 1.0, QRectF(0, 656, 1080, 608)),
        ((768, 576), (720, 576), 16 / 15, QRectF(0, 0, 768, 576)),
        ((800, 600), (100, 200), 1.0, QRectF(250, 0, 300, 600)),
    ],
)
def test_the_whole_picture_in_its_shape(
    item: tuple[float, float], picture: tuple[int, int], aspect: float, place: QRectF
) -> None:
    assert letterbox(*item, picture, aspect) == place


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("films")


@pytest.fixture(scope="module")
def player(qapp: object, folder: Path) -> Iterator[Player]:
    one = Player(folders=[folder], audio="none")
    yield one
    one.close()


@pytest.fixture
def window(player: Player) -> Iterator[QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"player": player})
    engine.loadData(PAGE)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    yield window
    player.forget()
    window.close()
    del engine


def surface(window: QQuickWindow) -> VideoSurface:
    found = window.findChild(VideoSurface, "surface")
    assert isinstance(found, VideoSurface)
    return found


def grabbed(window: QQuickWindow) -> QImage:
    return window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def says(image: QImage, place: QRectF) -> int:
    part = image.copy(place.toRect())
    return films.number_in(part.constBits(), part.bytesPerLine(), part.width(), part.height())


def opens(qtbot: QtBot, player: Player, path: Path, start: float = 0.0) -> None:
    with qtbot.waitSignal(player.firstFrame, timeout=8000):
        player.open(str(path), start)


def until(qtbot: QtBot, happened: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(happened()), timeout=8000)


def test_the_newest_picture_is_on_screen_between_black_bars(
    qtbot: QtBot, player: Player, window: QQuickWindow, folder: Path
) -> None:
    film = films.make(folder / "film.mp4", seconds=6)
    assert not surface(window).property("hasPicture")
    assert grabbed(window).pixelColor(320, 240) == QColor("black")
    opens(qtbot, player, film, 2.0)
    assert surface(window).property("hasPicture")
    first = says(grabbed(window), QRectF(0, 60, 640, 360))
    assert first == pytest.approx(50, abs=5)
    until(qtbot, lambda: says(grabbed(window), QRectF(0, 60, 640, 360)) > first + 5)
    image = grabbed(window)
    assert {image.pixelColor(x, y).name() for x in (0, 639) for y in (0, 59, 420, 479)} == {"#000000"}
    player.stop()
    until(qtbot, lambda: grabbed(window).pixelColor(320, 400) == QColor("black"))
    assert not surface(window).property("hasPicture")


@pytest.mark.parametrize("size", [(321, 241), (241, 321)])
def test_odd_sizes_fill_their_place(
    qtbot: QtBot, player: Player, window: QQuickWindow, folder: Path, size: tuple[int, int]
) -> None:
    opens(qtbot, player, films.make(folder / f"{size[0]}.mp4", seconds=2, size=size, sound=False))
    place = letterbox(640, 480, size, 1.0)
    assert says(grabbed(window), place) < 20
    image = grabbed(window)
    edge = image.pixelColor(int(place.right()) - 2, int(place.bottom()) - 2).green()
    middle = image.pixelColor(int(place.center().x()), int(place.bottom()) - 2).green()
    assert edge == pytest.approx(middle, abs=12)


def test_old_television_is_not_squeezed(
    qtbot: QtBot, player: Player, window: QQuickWindow, folder: Path
) -> None:
    wide = ("-vf", "setsar=64/45")  # 16:9 in 720x576
    opens(
        qtbot, player, films.make(folder / "pal.mp4", seconds=3, size=(720, 576), sound=False, options=wide)
    )
    until(qtbot, lambda: player.picture()[2] > 1)
    until(qtbot, lambda: grabbed(window).pixelColor(5, 50) == QColor("black"))
    assert says(grabbed(window), letterbox(640, 480, (720, 576), 64 / 45)) < 60


CARD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from kiosk.ui.film.player import Player
from kiosk.ui.film import video
from tests.player import films
from tests.ui.film.test_video import PAGE
app = QGuiApplication([])
player = Player(folders=[Path(sys.argv[1]).parent], audio="none")
engine = QQmlApplicationEngine()
engine.setInitialProperties({"player": player})
engine.loadData(PAGE)
window = engine.rootObjects()[0]
seen = []
def look():
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32).copy(0, 60, 640, 360)
    seen.append(films.number_in(image.constBits(), image.bytesPerLine(), 640, 360))
    if len(seen) == 3:
        interface = window.rendererInterface()
        print(QQuickWindow.sceneGraphBackend() or "card", interface.graphicsApi().name, *seen)
        player.close()
        app.exit(0)
timer = QTimer(interval=400)
timer.timeout.connect(look)
player.firstFrame.connect(timer.start)
player.open(sys.argv[1])
app.exec()
window.close()
del engine
"""


@pytest.mark.full
def test_with_a_graphics_card_it_is_a_video_output(folder: Path) -> None:
    """Under a virtual X server with OpenGL in software, which takes the same path as a card."""
    import shutil

    if shutil.which("xvfb-run") is None:
        pytest.skip("xvfb-run is not installed")
    film = films.make(folder / "card.mp4", seconds=6)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "QSG_", "FONTCONFIG"))}
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", sys.executable, "-c", CARD, str(film)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    if "could not connect to display" in done.stderr or "libGL" in done.stderr:
        pytest.skip("no OpenGL here")
    words = done.stdout.split()
    assert words[:2] == ["card", "OpenGL"], done.stderr[-2000:]
    numbers = [int(word) for word in words[2:]]
    assert numbers == sorted(set(numbers))
    assert 0 < numbers[0] < 60
