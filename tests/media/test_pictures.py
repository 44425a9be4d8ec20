"""A picture that can be drawn at once, or one sentence; never a stall, never a bomb."""

import io
import random
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from kiosk.errors import MediaError
from kiosk.media.pictures import Origin, make, origin_of, path_of, tidy

PAPER = (0xFB, 0xF8, 0xF2)


def close_to(found, wanted, by: int = 12) -> bool:
    return all(abs(a - b) <= by for a, b in zip(found, wanted, strict=True))


@pytest.fixture
def made(tmp_path: Path):
    def make_it(data: bytes, size: str = "card") -> Image.Image:
        (tmp_path / "source").write_bytes(data)
        make(tmp_path / "source", tmp_path / "made" / "target.jpg", size)
        with Image.open(tmp_path / "made" / "target.jpg") as found:
            found.load()
            return found

    return make_it


def written(image: Image.Image, kind: str = "JPEG", **more) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def halves(size: tuple[int, int], mode: str = "RGB", left=(200, 30, 30), right=(30, 30, 200)) -> Image.Image:
    image = Image.new(mode, size, left)
    image.paste(right, (size[0] // 2, 0, *size))
    return image


def test_a_small_picture_remembers_its_original(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target.jpg"
    source.write_bytes(written(halves((90, 60))))
    origin = Origin(url="https://m.example/a.jpg", etag='W/"1"', modified="Thu, 01 Jan 2026 00:00:00 GMT")
    make(source, target, "card", origin)
    assert origin_of(target) == origin
    make(source, target, "card")
    assert origin_of(target) is None
    for body in (
        b"",
        b"no picture",
        written(halves((9, 9)), comment=b"hello"),
        written(halves((9, 9)), "PNG"),
    ):
        target.write_bytes(body)
        assert origin_of(target) is None
    assert origin_of(tmp_path / "missing.jpg") is None


def test_an_address_never_becomes_a_path():
    folder = Path("/data/pictures")
    for url in ("https://m.example/a.jpg", "../../etc/passwd", "\0", "x" * 5000):
        found = path_of(folder, url, "card")
        assert found.parent.parent == folder
        assert found.name.startswith(found.parent.name)
        assert found.name.endswith("-card.jpg")
        assert len(found.name) == 41
    assert path_of(folder, "a", "card") != path_of(folder, "a", "stage") != path_of(folder, "b", "stage")
    with pytest.raises(ValueError, match="size"):
        path_of(folder, "a", "../x")


@pytest.mark.parametrize(
    ("source", "size", "target"),
    [
        ((4000, 3000), "card", (640, 480)),
        ((4000, 3000), "stage", (2048, 1536)),
        ((3000, 4000), "stage", (1536, 2048)),
        ((3000, 4000), "card", (640, 853)),
        ((500, 200), "card", (500, 200)),
        ((500, 200), "stage", (500, 200)),
        ((400, 6000), "card", (85, 1280)),
        ((9000, 3), "card", (640, 1)),
    ],
)
def test_bounds_and_never_larger(made, source, size, target):
    found = made(written(Image.new("RGB", source, "green"), quality=50), size)
    assert found.size == target
    assert found.format == "JPEG"
    assert found.mode == "RGB"
    assert "progressive" not in found.info
    assert not found.getexif()


@pytest.mark.parametrize(
    ("kind", "mode", "more"),
    [
        ("JPEG", "RGB", {}),
        ("JPEG", "L", {}),
        ("JPEG", "CMYK", {}),
        ("JPEG", "RGB", {"progressive": True}),
        ("PNG", "RGB", {}),
        ("PNG", "L", {}),
        ("PNG", "1", {}),
        ("PNG", "P", {}),
        ("PNG", "I;16", {}),
        ("PNG", "LA", {}),
        ("PNG", "RGBA", {}),
        ("WEBP", "RGB", {}),
        ("WEBP", "RGBA", {}),
        ("GIF", "P", {}),
        ("TIFF", "RGB", {}),
        ("TIFF", "RGB", {"compression": "tiff_lzw"}),
        ("TIFF", "CMYK", {}),
        ("TIFF", "I;16", {}),
        ("TIFF", "1", {"compression": "group4"}),
    ],
)
@pytest.mark.parametrize("size", [(1200, 800), (60, 40)])
def test_every_kind_and_mode(made, kind, mode, more, size):
    if mode == "I;16":
        image = Image.new(mode, size, 200 * 256)
        image.paste(20 * 256, (size[0] // 2, 0, *size))
    else:
        image = halves(size, "RGBA" if mode in ("RGBA", "LA") else "RGB", (250, 250, 250), (10, 10, 10))
        image = image.convert(mode)
    found = made(written(image, kind, **more))
    assert found.size == ((640, 427) if size[0] == 1200 else size)
    light, dark = (found.getpixel((x, found.height // 2)) for x in (found.width // 4, found.width * 3 // 4))
    assert min(light) > 150
    assert max(dark) < 60


def test_see_through_pictures_lie_on_paper(made):
    image = Image.new("RGBA", (900, 300), (0, 0, 0, 0))
    image.paste((10, 100, 10, 255), (450, 0, 900, 300))
    for kind in ("PNG", "WEBP"):
        found = made(written(image, kind))
        assert close_to(found.getpixel((50, 100)), PAPER)
        assert close_to(found.getpixel((600, 100)), (10, 100, 10))
    palette = Image.new("P", (300, 300), 0)
    palette.putpalette([255, 0, 0, 0, 0, 255])
    assert close_to(made(written(palette, "PNG", transparency=0)).getpixel((50, 50)), PAPER)
    assert close_to(made(written(palette, "GIF", transparency=0)).getpixel((50, 50)), PAPER)


@pytest.mark.parametrize(
    ("orientation", "corner"), [(1, "red"), (2, "blue"), (3, "white"), (6, "green"), (8, "blue"), (5, "red")]
)
def test_pictures_stand_upright(made, orientation, corner):
    image = Image.new("RGB", (1000, 500), "white")
    for box, colour in (
        ((0, 0, 500, 250), "red"),
        ((500, 0, 1000, 250), "blue"),
        ((0, 250, 500, 500), "green"),
    ):
        image.paste(colour, box)
    exif = Image.Exif()
    exif[0x0112] = orientation
    found = made(written(image, exif=exif, quality=95, subsampling=0))
    assert found.size == ((640, 320) if orientation < 5 else (500, 1000))
    rgb = {"red": (255, 0, 0), "blue": (0, 0, 255), "white": (255,) * 3, "green": (0, 128, 0)}[corner]
    assert close_to(found.getpixel((10, 10)), rgb, 40)


def test_colours_of_another_profile_become_srgb(made):
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for old, new in ((b"rXYZ", b"...."), (b"bXYZ", b"rXYZ"), (b"....", b"bXYZ"), (b"R\0G\0B", b"B\0G\0R")):
        assert old in swapped
        swapped = swapped.replace(old, new)
    found = made(written(Image.new("RGB", (100, 100), (220, 10, 10)), icc_profile=swapped))
    assert close_to(found.getpixel((50, 50)), (10, 10, 220), 20)


def test_a_profile_that_does_not_fit_costs_nothing_but_itself(made):
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    found = made(written(Image.new("RGB", (100, 100), (120, 80, 40)), icc_profile=lab))  # does not fit RGB
    assert close_to(found.getpixel((50, 50)), (120, 80, 40))
    broken = made(written(Image.new("RGB", (100, 100), (120, 80, 40)), icc_profile=b"\0" * 200))
    assert close_to(broken.getpixel((50, 50)), (120, 80, 40))
    assert "icc_profile" not in found.info


def test_of_an_animation_the_first_frame(made):
    frames = [Image.new("RGB", (80, 60), colour) for colour in ("red", "blue", "green")]
    for kind in ("GIF", "WEBP", "TIFF"):
        data = written(frames[0], kind, save_all=True, append_images=frames[1:])
        assert close_to(made(data).getpixel((40, 30)), (255, 0, 0), 20)


def png(width: int, height: int, pixels: bytes = b"") -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def gif(width: int, height: int) -> bytes:
    screen = b"GIF89a" + struct.pack("<HHBBB", 4, 4, 0x80, 0, 0) + bytes(6)
    return screen + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02L\x01\x00;"


HOSTILE = {
    "bomb": png(30_000, 30_000, zlib.compress(bytes(1_000_000))),
    "bomb between Pillow's two bounds": png(10_000, 10_000, zlib.compress(bytes(1_000_000))),
    "bomb in a frame": gif(65_000, 65_000),
    "endless PNG side": png(2**31 - 1, 1),
    "no pixels": png(0, 0),
    "no data": png(100, 100),
    "web page": b"<html><img src=x>",
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "bmp": written(Image.new("RGB", (9, 9)), "BMP"),
    "ppm": b"P6 9 9 255\n" + bytes(300),
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\n",
    "empty": b"",
    "cut short": written(Image.effect_noise((900, 900), 80).convert("RGB"))[:20_000],
    "jpeg head only": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "tiff that points at itself": b"II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0" * 3,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pictures_are_one_sentence(made, tmp_path, name):
    with pytest.raises(MediaError) as caught:
        made(HOSTILE[name])
    assert "\n" not in str(caught.value)
    assert not list((tmp_path / "made").glob("*"))


def test_a_missing_picture_is_one_sentence(tmp_path):
    with pytest.raises(MediaError, match="no longer there"):
        make(tmp_path / "nothing", tmp_path / "target.jpg", "card")


def test_a_disk_that_refuses_is_one_sentence(tmp_path):
    (tmp_path / "source").write_bytes(written(Image.new("RGB", (9, 9))))
    (tmp_path / "made").write_text("a file where the folder should be")
    with pytest.raises(MediaError, match="can't be written"):
        make(tmp_path / "source", tmp_path / "made" / "target.jpg", "card")


def test_mutated_pictures_never_do_anything_else(tmp_path):
    chance = random.Random(3)
    noise = Image.effect_noise((64, 48), 60).convert("RGB")
    seeds = [written(noise, kind) for kind in ("JPEG", "PNG", "WEBP", "GIF", "TIFF")]
    seeds.append(written(noise, "TIFF", compression="tiff_lzw"))
    source, target = tmp_path / "source", tmp_path / "target.jpg"
    good = 0
    for n in range(300):
        data = bytearray(seeds[n % len(seeds)])
        for _ in range(chance.randrange(1, 8)):
            data[chance.randrange(len(data) if chance.random() < 0.5 else 120)] = chance.randrange(256)
        source.write_bytes(data)
        try:
            make(source, target, "card")
            good += 1
        except MediaError:
            pass
    assert 0 < good < 300


def test_an_old_picture_stays_until_the_new_one_is_whole(tmp_path):
    source, target = tmp_path / "source", tmp_path / "aa" / "target.jpg"
    source.write_bytes(written(Image.new("RGB", (20, 20), "red")))
    make(source, target, "card")
    before = target.read_bytes()
    source.write_bytes(b"broken")
    with pytest.raises(MediaError):
        make(source, target, "card")
    assert target.read_bytes() == before
    (tmp_path / "aa" / ".target.jpg.1-2.new").write_bytes(b"half")
    tidy(tmp_path)
    assert [each.name for each in target.parent.iterdir()] == ["target.jpg"]
