"""What hangs in the museum: works as IIIF Presentation 3.0 says them, with real bytes behind them.

Pictures are drawn; films and sounds are one small clip each, made once by ffmpeg and kept in the system's
folder for temporary files. A film counts its own frames in the picture and beeps once a second.
"""

import hashlib
import io
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

LANGUAGES = ("nl", "fr", "de", "en")
KINDS = ("picture", "film", "sound", "story")
CC0 = "http://creativecommons.org/publicdomain/zero/1.0/"
CONTEXT = "http://iiif.io/api/presentation/3/context.json"
SECONDS = 12
"""How long a film or a sound is."""

_WIDTH, _HEIGHT = 1200, 900
_SUMMARY = {
    "nl": "{} hangt in het museum van proef.",
    "fr": "{} se trouve au musée d'essai.",
    "de": "{} ist im Probemuseum zu sehen.",
    "en": "{} hangs in the museum of trial.",
}
_SPOKEN = {"nl": "Tel mee: seconde {}.", "en": "Count along: second {}."}
_ALT = {
    "nl": "Een tekening van een huis in een veld, met een grote zon.",
    "fr": "Un dessin d'une maison dans un champ, avec un grand soleil.",
    "de": "Eine Zeichnung von einem Haus im Feld, mit einer großen Sonne.",
    "en": "A drawing of a house in a field, with a big sun.",
}
_PAGE = {
    "nl": "Bladzijde {}. Er was eens een {}.",
    "fr": "Page {}. Il était une fois : {}.",
    "de": "Seite {}. Es war einmal: {}.",
    "en": "Page {}. Once upon a time: {}.",
}


@dataclass(frozen=True, slots=True)
class Work:
    """One work. Its addresses start with ``base``, the museum's own."""

    base: str
    slug: str
    title: str
    kind: str
    playlist: str = ""
    label: dict[str, list[str]] | None = None
    summary: dict[str, list[str]] | None = None
    creator: str = "Anna Proef"
    date: str = "1831"
    pages: int = 1
    captions: bool = True
    described: bool = False
    """A film with a track that tells what is to be seen."""
    rights: str = CC0
    required_statement: str = "Museum van Proef, CC0"
    picture: str = ""
    """Name of its picture; works made in bulk share a few."""
    file: str = ""
    """Another address of a film or sound than one in the museum's own folder."""
    fields: dict[str, Any] = field(default_factory=dict)
    """Anything else of a manifest, as IIIF names it (navDate, behavior, viewingDirection ...)."""

    @property
    def url(self) -> str:
        """Of its manifest, which is its id."""
        return f"{self.base}/works/{self.slug}/manifest.json"

    @property
    def thumbnail(self) -> str:
        return f"{self.base}/pictures/{self.picture}-small.jpg"

    @property
    def media(self) -> tuple[str, ...]:
        """The files that a visitor looks at or listens to, in order."""
        if self.kind in ("film", "sound"):
            own = f"{self.base}/media/{self.slug}.{'mp4' if self.kind == 'film' else 'mp3'}"
            return (self.file or own,)
        names = [self.picture, *(f"{self.picture}-{n}" for n in range(2, self.pages + 1))]
        return tuple(f"{self.base}/pictures/{name}.jpg" for name in names)

    @property
    def tracks(self) -> dict[str, str]:
        """Language to address of its captions."""
        if not self.captions or self.kind not in ("film", "sound"):
            return {}
        return {language: f"{self.base}/captions/{self.slug}.{language}.vtt" for language in _SPOKEN}


def label_of(work: Work) -> dict[str, list[str]]:
    return work.label or {language: [work.title] for language in LANGUAGES}


def manifest(work: Work) -> dict[str, Any]:
    """As IIIF Presentation 3.0 says it."""
    summary = work.summary or {language: [words.format(work.title)] for language, words in _SUMMARY.items()}
    return {
        "@context": CONTEXT,
        "id": work.url,
        "type": "Manifest",
        "label": label_of(work),
        "summary": summary,
        "metadata": [
            _statement({"nl": "Maker", "fr": "Auteur", "de": "Urheber", "en": "Creator"}, work.creator),
            _statement({"nl": "Datum", "fr": "Date", "de": "Datum", "en": "Date"}, work.date),
        ],
        "requiredStatement": _statement({"nl": "Met dank aan", "en": "Credit"}, work.required_statement),
        "rights": work.rights,
        "provider": [{"id": work.base, "type": "Agent", "label": {"nl": ["Museum van Proef"]}}],
        "thumbnail": [_image(work.thumbnail, 400, 300)],
        "items": [_canvas(work, number, url) for number, url in enumerate(work.media, 1)],
        **work.fields,
    }


def reference(work: Work) -> dict[str, Any]:
    """How a collection names it."""
    return {"id": work.url, "type": "Manifest", "label": label_of(work)}


def _statement(label: dict[str, str], value: str) -> dict[str, Any]:
    return {"label": {tag: [word] for tag, word in label.items()}, "value": {"none": [value]}}


def _image(url: str, width: int = _WIDTH, height: int = _HEIGHT) -> dict[str, Any]:
    return {"id": url, "type": "Image", "format": "image/jpeg", "width": width, "height": height}


def _canvas(work: Work, number: int, url: str) -> dict[str, Any]:
    here = f"{work.base}/works/{work.slug}/canvas/{number}"
    canvas: dict[str, Any] = {"id": here, "type": "Canvas"}
    still = f"{work.base}/pictures/{work.picture}.jpg"
    if work.kind == "film":
        size = {"width": 320, "height": 180, "duration": SECONDS}
        body = {"id": url, "type": "Video", "format": "video/mp4", **size}
        canvas |= size | {"placeholderCanvas": _still(f"{here}/placeholder", still)}
    elif work.kind == "sound":
        body = {"id": url, "type": "Sound", "format": "audio/mpeg", "duration": SECONDS}
        canvas |= {"duration": SECONDS, "accompanyingCanvas": _still(f"{here}/accompanying", still)}
    else:
        body = _image(url)
        canvas |= {"width": _WIDTH, "height": _HEIGHT}
    canvas["items"] = [_page(f"{here}/page", [("painting", body)], here)]
    notes = [("describing", each) for each in _bodies(_ALT)] if work.kind != "sound" else []
    notes += [("supplementing", each) for each in _beside(work, number)]
    if notes:
        canvas["annotations"] = [_page(f"{here}/beside", notes, here)]
    return canvas


def _beside(work: Work, number: int) -> list[dict[str, Any]]:
    if work.kind == "story":
        return _bodies({tag: words.format(number, work.title) for tag, words in _PAGE.items()})
    tracks = [_track(url, tag, f"Captions ({tag})") for tag, url in work.tracks.items()]
    if work.described and work.kind == "film":
        tracks.append(_track(f"{work.base}/captions/{work.slug}.nl.vtt?described", "nl", "Audiodescriptie"))
    return tracks


def _track(url: str, language: str, label: str) -> dict[str, Any]:
    return {
        "id": url,
        "type": "Text",
        "format": "text/vtt",
        "language": language,
        "label": {language: [label]},
    }


def _bodies(words: dict[str, str]) -> list[dict[str, Any]]:
    return [
        {"type": "TextualBody", "format": "text/plain", "language": tag, "value": text}
        for tag, text in words.items()
    ]


def _still(here: str, picture: str) -> dict[str, Any]:
    page = _page(f"{here}/page", [("painting", _image(picture))], here)
    return {"id": here, "type": "Canvas", "width": _WIDTH, "height": _HEIGHT, "items": [page]}


def _page(here: str, bodies: list[tuple[str, dict[str, Any]]], target: str) -> dict[str, Any]:
    return {
        "id": here,
        "type": "AnnotationPage",
        "items": [
            {
                "id": f"{here}/{n}",
                "type": "Annotation",
                "motivation": motivation,
                "body": body,
                "target": target,
            }
            for n, (motivation, body) in enumerate(bodies, 1)
        ],
    }


def captions(language: str) -> bytes:
    """WebVTT: a cue for every three seconds."""
    cues = [
        f"00:00:{at:02}.000 --> 00:00:{at + 3:02}.000\n{_SPOKEN[language].format(at)}\n"
        for at in range(0, SECONDS, 3)
    ]
    return ("WEBVTT\n\n" + "\n".join(cues)).encode()


@lru_cache(maxsize=256)
def picture(name: str, *, small: bool = False) -> bytes:
    """A JPEG that differs for every name: sky, ground, sun, a house, and the name itself."""
    seed = hashlib.sha256(name.encode()).digest()
    sky, ground, sun, house = (tuple(64 + part // 2 for part in seed[at : at + 3]) for at in (0, 3, 6, 9))
    image = Image.new("RGB", (_WIDTH, _HEIGHT), sky)
    draw = ImageDraw.Draw(image)
    horizon = 400 + seed[12]
    draw.rectangle((0, horizon, _WIDTH, _HEIGHT), fill=ground)
    x, y, r = 100 + 3 * seed[13], 80 + seed[14], 60 + seed[15] // 4
    draw.ellipse((x - r, y - r, x + r, y + r), fill=sun)
    x = 150 + 3 * seed[16]
    draw.rectangle((x, horizon - 180, x + 260, horizon + 60), fill=house)
    draw.polygon(((x - 30, horizon - 180), (x + 130, horizon - 310), (x + 290, horizon - 180)), fill=ground)
    draw.text((40, _HEIGHT - 90), name, fill="white", font_size=56)
    if small:
        image.thumbnail((400, 300))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=80)
    return file.getvalue()


_COUNTING = f"testsrc2=size=320x180:rate=25:duration={SECONDS}"
_BEEPING = f"sine=frequency=330:beep_factor=4:duration={SECONDS}"
_RECIPES = {
    "film.mp4": (
        *("-f", "lavfi", "-i", _COUNTING, "-f", "lavfi", "-i", _BEEPING, "-threads", "1"),
        *("-c:v", "libx264", "-preset", "veryfast", "-g", "25", "-pix_fmt", "yuv420p"),
        *("-c:a", "aac", "-b:a", "64k", "-movflags", "+faststart"),
    ),
    "sound.mp3": ("-f", "lavfi", "-i", _BEEPING, "-c:a", "libmp3lame", "-b:a", "48k"),
}


@lru_cache
def clip(name: str) -> bytes:
    """``film.mp4`` or ``sound.mp3``, made once on this machine."""
    recipe = _RECIPES[name]
    mark = hashlib.sha256(" ".join(recipe).encode()).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"venster-clips-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        raise RuntimeError(f"{folder} belongs to somebody else; remove it.")
    file = folder / f"{mark}-{name}"
    if not file.is_file():
        ffmpeg = shutil.which("ffmpeg")
        if ffmpeg is None:
            raise RuntimeError(
                "Films and sounds are made by ffmpeg, which is not installed: apt install ffmpeg."
            )
        part = folder / f"{os.getpid()}-{name}"
        subprocess.run([ffmpeg, "-v", "error", "-y", *recipe, str(part)], check=True, timeout=120)
        part.replace(file)
    return file.read_bytes()
