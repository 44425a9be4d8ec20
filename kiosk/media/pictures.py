"""Pictures made small enough to draw at once: one for a card, one for the whole screen.

What comes from a catalogue is hostile until decoded: only well-known kinds, a bound on pixels that is
checked before a single one is decoded, and any way a decoder may fail is one sentence for staff.
"""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from kiosk.errors import MediaError
from kiosk.media.files import sweep, write_whole
from kiosk.media.picture_place import SIZES, path_of
from kiosk.model import Value

__all__ = [
    "MAX_BYTES",
    "MAX_PIXELS",
    "SIZES",
    "Origin",
    "decoded",
    "encoded",
    "make",
    "origin_of",
    "path_of",
    "redrawn",
    "size_of",
    "tidy",
]

MAX_PIXELS = 64 * 2**20
MAX_BYTES = 256 * 2**20

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF")
_PAPER = (0xFB, 0xF8, 0xF2)
"""Behind see-through pictures: the canvas colour of the light theme."""
_ORIENTATION = 0x0112
_TURNED = range(5, 9)
"""EXIF orientations that swap width and height (CIPA DC-008, 4.6.4)."""
_NEXT = "It is shown without a picture."
_SRGB = ImageCms.createProfile("sRGB")

# Pillow warns above its bound and refuses above twice that, also for the frames inside a file: always refuse.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)


class Origin(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Where the original of a small picture came from, to ask there whether it is still the same."""

    url: str
    etag: str = ""
    modified: str = ""


_origin = msgspec.json.Decoder(Origin).decode


def origin_of(picture: Path) -> Origin | None:
    """What is noted in a small picture; None when nothing is, or it can't be read."""
    try:
        with Image.open(picture, formats=("JPEG",)) as image:
            return _origin(image.info.get("comment", b""))
    except (OSError, SyntaxError, ValueError):  # as Pillow and msgspec say that it is broken
        return None


def make(source: Path, target: Path, size: str, origin: Origin | None = None) -> None:
    """Write ``source`` as an upright sRGB JPEG within the bounds of ``size``, never larger than it was.

    Of an animation the first frame. ``origin`` is noted in it, as the comment of the JPEG. Raises MediaError
    when the file is not a picture we read, is broken, or has too many pixels, and when the disk refuses.
    """
    made = encoded(decoded(source, SIZES[size]), msgspec.json.encode(origin) if origin else b"")
    try:
        write_whole(target, made)
    except OSError as error:
        raise MediaError(
            f"The small picture can't be written: {error.strerror}.", where=str(target)
        ) from error


def redrawn(data: bytes, bounds: tuple[int, int], where: str) -> bytes:
    """A picture within ``bounds`` as an upright sRGB JPEG, whatever it was. Raises MediaError as ``make``."""
    return encoded(decoded(data, bounds, where=where))


def size_of(data: bytes, where: str) -> tuple[int, int]:
    """Width and height in pixels of a picture that ``redrawn`` can draw; nothing of it is decoded.

    Raises MediaError.
    """
    with _refusing(where), Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        width, height = image.size
        _bounded(width, height, where)
        return (height, width) if image.getexif().get(_ORIENTATION) in _TURNED else (width, height)


def tidy(folder: Path) -> None:
    """Take away what an agent that was killed left unfinished. Only when no other one is at work."""
    sweep(folder)


def decoded(source: Path | bytes, bounds: tuple[int, int], *, where: str = "") -> Image.Image:
    """The picture in a file, upright RGB in sRGB, made smaller until it fits in ``bounds``.

    Raises MediaError when it is not a picture we read, is broken, or has too many pixels.
    """
    if isinstance(source, Path):
        where = where or source.name
    with _refusing(where):
        if (source.stat().st_size if isinstance(source, Path) else len(source)) > MAX_BYTES:
            raise MediaError("The picture file is too large.", where=where, next_step=_NEXT)
        with (
            source.open("rb") if isinstance(source, Path) else io.BytesIO(source) as file,
            Image.open(file, formats=_FORMATS) as image,
        ):
            _bounded(*image.size, where)
            return _flat(_upright(image, bounds))


def _bounded(width: int, height: int, where: str) -> None:
    if width * height > MAX_PIXELS:
        raise MediaError(f"The picture has {width} x {height} dots.", where=where, next_step=_NEXT)


@contextmanager
def _refusing(where: str) -> Iterator[None]:
    """Whatever is wrong with a picture becomes a MediaError."""
    try:
        yield
    except MediaError:
        raise
    except UnidentifiedImageError as error:
        raise MediaError(
            "The picture is not a JPEG, PNG, WebP, GIF or TIFF.", where=where, next_step=_NEXT
        ) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise MediaError("The picture has too many dots.", where=where, next_step=_NEXT) from error
    except FileNotFoundError as error:
        raise MediaError("The picture is no longer there.", where=where, next_step=_NEXT) from error
    except Exception as error:  # decoders answer hostile bytes with any exception there is
        raise MediaError(
            f"The picture is broken ({type(error).__name__}).", where=where, next_step=_NEXT
        ) from error


def _upright(image: Image.Image, bounds: tuple[int, int]) -> Image.Image:
    """Decoded near the size asked (JPEG's own scaling), reduced, then turned as the camera was held."""
    turned = image.getexif().get(_ORIENTATION) in _TURNED
    box = (bounds[1], bounds[0]) if turned else bounds
    if image.mode == "1" or image.mode.startswith("I;16"):
        image = _eight_bits(image)
    elif image.mode in ("P", "PA"):
        image = image.convert("RGBA" if "transparency" in image.info or image.mode == "PA" else "RGB")
    # JPEG's own scaling leaves at most twice the size; a gap of 2 was no better to see and half as fast.
    image.thumbnail(box, Image.Resampling.BICUBIC, reducing_gap=1.0)  # never enlarges
    return ImageOps.exif_transpose(image)


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode == "1":
        return image.convert("L")
    small = image.convert("I").point(lambda value: value * (1 / 256))
    return small.convert("L")


def _flat(image: Image.Image) -> Image.Image:
    """RGB in sRGB, with paper behind what is see-through."""
    image = _in_srgb(image)
    if image.mode in ("RGBA", "LA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGB", image.size, _PAPER)
        paper.paste(image, mask=image.getchannel("A"))
        return paper
    return image if image.mode == "RGB" else image.convert("RGB")


def _in_srgb(image: Image.Image) -> Image.Image:
    """Colours as the eye should see them, when the picture carries a profile that can be read."""
    data = image.info.get("icc_profile")
    if not data or image.mode not in ("RGB", "RGBA", "CMYK"):
        return image
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
        if "srgb" in ImageCms.getProfileDescription(profile).lower():
            return image
        mode = "RGB" if image.mode == "CMYK" else image.mode
        changed = ImageCms.profileToProfile(image, profile, _SRGB, outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image  # a broken profile only costs a shade
    return changed if changed is not None else image


def encoded(image: Image.Image, comment: bytes = b"") -> bytes:
    """As a JPEG without anything that its maker wrote in it."""
    out = io.BytesIO()
    image.info.clear()
    image.save(out, "JPEG", quality=85, progressive=False, comment=comment)
    return out.getvalue()
