"""Pieces of a IIIF Presentation 3.0 document."""

from collections.abc import Mapping
from pathlib import Path

from PIL import Image
from texts import LANGUAGES, Table, words_in

FORMATS = {".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".ogg": "audio/ogg"}


def image_body(file: Path, url: str) -> Table:
    """A painting body of type Image with its true size (Presentation 3.0, 5.7)."""
    with Image.open(file) as picture:
        width, height = picture.size
    return {"id": url, "type": "Image", "format": FORMATS[file.suffix], "width": width, "height": height}


def textual_bodies(text: Mapping[str, list[str]]) -> list[Table]:
    """One TextualBody for each language (Web Annotation Data Model, 3.2.4)."""
    return [
        {"type": "TextualBody", "value": text[language][0], "format": "text/plain", "language": language}
        for language in LANGUAGES
    ]


def annotation(id: str, motivation: str, body: object, target: str) -> Table:
    """One annotation."""
    return {"id": id, "type": "Annotation", "motivation": motivation, "body": body, "target": target}


def canvas(id: str, painting: Table, *, label: Table | None = None, seconds: float = 0.0) -> Table:
    """One canvas with one painting annotation that fills it."""
    made: Table = {"id": id, "type": "Canvas"}
    if label:
        made["label"] = label
    if seconds:
        made["duration"] = seconds
    else:
        made |= {"width": painting["width"], "height": painting["height"]}
    page = annotation(f"{id}/painting/1", "painting", painting, id)
    made["items"] = [{"id": f"{id}/painting", "type": "AnnotationPage", "items": [page]}]
    return made


def add_notes(made: Table, notes: list[tuple[str, str, dict[str, list[str]]]]) -> None:
    """Put texts beside a canvas: (motivation, fragment, words)."""
    id = made["id"]
    made["annotations"] = [
        {
            "id": f"{id}/notes",
            "type": "AnnotationPage",
            "items": [
                annotation(f"{id}/notes/{number}", motivation, textual_bodies(text), id + fragment)
                for number, (motivation, fragment, text) in enumerate(notes, start=1)
            ],
        }
    ]


def entry(label: Table | Mapping[str, str], value: Table) -> Table:
    """One metadata entry."""
    return {"label": words_in(label, "words.toml"), "value": value}
