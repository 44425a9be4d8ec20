"""The films that we make ourselves (``films/films.toml``) as IIIF Presentation 3.0 manifests.

One canvas: a painting of type Video, or a Choice with the same film described aloud; a placeholder canvas
with a still; the captions and the descriptions as supplementing WebVTT files (IIIF Cookbook 0219).
"""

from pathlib import Path

from presentation import add_notes, annotation, canvas, entry, image_body
from texts import LANGUAGES, Table, Words, Wrong, read_toml, words_in

WIDTH, HEIGHT = 1280, 720
_PROVIDES = {
    "captions": "closedCaptions",
    "descriptions": "audioDescription",
    "chapters": "structuralNavigation",
}
"""schema.org accessibilityFeature"""
_NEEDED = ("title", "summary", "alt", "maker", "credit", "date", "themes", "licence", "seconds", "captions")


def read_films(source: Path) -> dict[str, Table]:
    """Every film by its slug."""
    films = read_toml(source / "films" / "films.toml")["film"] if (source / "films").is_dir() else []
    for film in films:
        for key in ("slug", *_NEEDED):
            if key not in film:
                raise Wrong(f"films/films.toml, {film.get('slug', 'a film')}: {key} is missing.")
    return {film["slug"]: film for film in films}


def film_manifest(film: Table, words: Words, base: str, assets: Path) -> Table:
    """The manifest of one film. Wrong when a file of it is not there, or a word of ``words.toml``."""
    slug, where = film["slug"], f"films/films.toml, {film['slug']}"
    start = f"{base}films/{slug}/"
    folder = assets / "films" / slug
    for name in film_files(film):
        if not (folder / name).is_file():
            raise Wrong(f"{where}: {name} is not there; run packaging/starter/films/make_films.py {slug}.")
    unknown = [theme for theme in film["themes"] if theme not in words.themes]
    if unknown or film["licence"] not in words.licences:
        raise Wrong(f"{where}: {(unknown or [film['licence']])[0]} isn't in words.toml.")
    site = words.sites["venster.example"]
    name = {"none": [site["name"]]}
    home = {"id": site["homepage"], "type": "Text", "label": name, "format": "text/html"}
    labels = words.labels
    return {
        "@context": "http://iiif.io/api/presentation/3/context.json",
        "id": f"{start}manifest.json",
        "type": "Manifest",
        "label": words_in(film["title"], where),
        "summary": words_in(film["summary"], where),
        "metadata": [
            entry(labels["maker"], words_in(film["maker"], where)),
            entry(labels["date"], words_in(film["date"], where)),
            *(
                entry(labels["theme"], words_in(words.themes[theme], "words.toml"))
                for theme in film["themes"]
            ),
            *([entry(labels["decade"], {"none": [str(film["decade"])]})] if "decade" in film else []),
        ],
        "requiredStatement": entry(labels["credit"], words_in(film["credit"], where)),
        "rights": words.licences[film["licence"]]["uri"],
        "provider": [{"id": site["homepage"], "type": "Agent", "label": name, "homepage": [home]}],
        "thumbnail": [image_body(folder / "thumbnail.jpg", f"{start}thumbnail.jpg")],
        "items": [_canvas(film, words, start, folder)],
    }


def film_files(film: Table) -> list[str]:
    """Names of all media files of a film."""
    slug = film["slug"]
    named = [*film["files"], *(f"{slug}-{language}-ad.mp4" for language in film["described"])]
    named += [f"{slug}.{language}.vtt" for language in film["captions"]]
    if film["described"]:
        named += [f"{slug}.descriptions.{language}.vtt" for language in LANGUAGES]
    named += [f"{slug}.chapters.{language}.vtt" for language in film.get("chapters", [])]
    return [*named, film["poster"], "thumbnail.jpg"]


def _canvas(film: Table, words: Words, start: str, folder: Path) -> Table:
    slug, id = film["slug"], f"{start}canvas/1"
    video: Table = {
        "id": f"{start}{film['files'][0]}",
        "type": "Video",
        "format": "video/mp4",
        "width": WIDTH,
        "height": HEIGHT,
        "duration": film["seconds"],
    }
    described = [
        video
        | {
            "id": f"{start}{slug}-{language}-ad.mp4",
            "language": language,
            "label": words_in(words.labels["described"], "words.toml"),
            "accessibilityFeature": ["audioDescription"],
        }
        for language in film["described"]
    ]
    body = {"type": "Choice", "items": [video, *described]} if described else video
    made = canvas(id, body, seconds=film["seconds"]) | {"width": WIDTH, "height": HEIGHT}
    made["placeholderCanvas"] = canvas(
        f"{id}/still", image_body(folder / film["poster"], start + film["poster"])
    )
    add_notes(made, [("describing", "", words_in(film["alt"], f"films/films.toml, {slug}, alt"))])
    files = [("captions", f"{slug}.{language}.vtt", language) for language in film["captions"]]
    if film["described"]:
        files += [("descriptions", f"{slug}.descriptions.{language}.vtt", language) for language in LANGUAGES]
    files += [
        ("chapters", f"{slug}.chapters.{language}.vtt", language) for language in film.get("chapters", [])
    ]
    notes = made["annotations"][0]["items"]
    for kind, file, language in files:
        track = {
            "id": start + file,
            "type": "Text",
            "format": "text/vtt",
            "language": language,
            "label": words_in(words.labels[kind], "words.toml"),
        }
        note = annotation(f"{id}/notes/{len(notes) + 1}", "supplementing", track, id)
        note["provides"] = [_PROVIDES[kind]]
        notes.append(note)
    return made
