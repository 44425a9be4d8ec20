"""Write the starter collection: from the TOML files here to a IIIF Presentation 3.0 collection in ``assets/starter``.

A person edits ``works/*.toml``, ``playlists.toml`` and ``words.toml``; nobody edits the JSON. Run it again after
every edit (``python packaging/starter/build.py``); ``--check`` writes nothing and fails when something is not up to
date. The same input always gives the same bytes. Pictures are never enlarged: the true size of each file is read
from the file. ``packaging/starter/README.md`` tells how to add a work.
"""

import argparse
import json
import re
import struct
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from PIL import Image

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parents[1] / "assets" / "starter"
BASE = "https://venster.example/starter/"
LANGUAGES = ("nl", "fr", "de", "en")
FORMATS = {".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".ogg": "audio/ogg"}
LARGE = 1200
"""Pixels wide: a wider picture gets a smaller thumbnail of its own."""
THUMBNAIL_WIDTH = 640

Table = dict[str, Any]


class Wrong(Exception):
    """A TOML file here lacks something or says something that can't be. The sentence is for its editor."""


@dataclass(frozen=True)
class Words:
    """``words.toml``: labels, themes, licences, sites and credit lines."""

    labels: Table
    collection: Table
    themes: Table
    licences: Table
    sites: Table
    credits: Table


# ---- reading ------------------------------------------------------------------------------------------


def read_toml(path: Path) -> Table:
    """One TOML file, or Wrong with its name and the place of the mistake."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as mistake:
        raise Wrong(f"{path.name}: {mistake}") from None


def read_works(folder: Path) -> dict[str, Table]:
    """Every work by its slug (the name of its file)."""
    return {path.stem: read_toml(path) for path in sorted((folder / "works").glob("*.toml"))}


def words_in(value: str | Mapping[str, str], where: str) -> dict[str, list[str]]:
    """A IIIF language map of a text: one string for all four languages, or a table with each of them."""
    if isinstance(value, str):
        return {"none": [value]}
    lacking = [language for language in LANGUAGES if not str(value.get(language, "")).strip()]
    if lacking:
        raise Wrong(f"{where}: write this text in {', '.join(lacking)} too.")
    return {language: [typeset(" ".join(value[language].split()), language)] for language in LANGUAGES}


def typeset(text: str, language: str) -> str:
    """French puts a space before : ; ? ! and inside guillemets, at which a line must not break."""
    return re.sub(r" (?=[:;?!»])|(?<=«) ", "\u00a0", text) if language == "fr" else text


def each_language(value: str | Mapping[str, str]) -> Mapping[str, str]:
    """A text by language, also when it is the same in all of them."""
    return dict.fromkeys(LANGUAGES, value) if isinstance(value, str) else value


def ogg_seconds(path: Path) -> float:
    """Length of an Ogg Vorbis file: last granule position over sample rate (RFC 3533, 6; Vorbis I, 4.2.2)."""
    data = path.read_bytes()
    head = data.find(b"\x01vorbis")
    last = data.rfind(b"OggS")
    if head < 0 or last < 0:
        raise Wrong(f"{path.name}: this is not an Ogg Vorbis file.")
    (rate,) = struct.unpack_from("<I", data, head + 12)
    (granule,) = struct.unpack_from("<q", data, last + 6)
    return float(round(granule / rate, 2))


# ---- writing pieces of IIIF ---------------------------------------------------------------------------


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


# ---- one work -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Builder:
    """The TOML files of ``source`` and the media of ``assets``, ready to be written."""

    source: Path
    assets: Path
    words: Words
    works: dict[str, Table]
    playlists: list[Table]

    @classmethod
    def read(cls, source: Path = HERE, assets: Path = ASSETS) -> "Builder":
        """Read every TOML file."""
        return cls(
            source=source,
            assets=assets,
            words=Words(**read_toml(source / "words.toml")),
            works=read_works(source),
            playlists=read_toml(source / "playlists.toml")["playlist"],
        )

    def folder(self, slug: str) -> Path:
        """Where the media of a work are."""
        return self.assets / "works" / slug

    def url(self, slug: str, file: str) -> str:
        """Address of a file of a work."""
        return f"{BASE}works/{slug}/{file}"

    def file(self, slug: str, name: str) -> Path:
        """A media file that must be there."""
        path = self.folder(slug) / name
        if not path.is_file():
            raise Wrong(f"works/{slug}.toml: put the file {name} in assets/starter/works/{slug}/.")
        return path

    def licence(self, credit: Table, where: str) -> Table:
        """The licence that a credit names."""
        if credit["licence"] not in self.words.licences:
            raise Wrong(
                f"{where}: licence {credit['licence']} isn't in words.toml. Leave this file out, or add it."
            )
        return self.words.licences[credit["licence"]]

    def site(self, credit: Table, where: str) -> Table:
        """The place where a file was found."""
        host = urlsplit(credit["source"]).hostname
        if host not in self.words.sites:
            raise Wrong(f"{where}: the site {host} isn't in words.toml. Add it under [sites].")
        return self.words.sites[host]

    def credit_line(self, slug: str, credit: Table) -> dict[str, str]:
        """The sentence that must be shown with a file, by language."""
        where = f"works/{slug}.toml"
        licence, site = self.licence(credit, where), self.site(credit, where)
        changed = self.words.credits["changed_sound" if credit["kind"] == "recording" else "changed_picture"]
        by = each_language(credit.get("by") or self.works[slug]["maker"])
        pictures = each_language(credit.get("pictures", ""))
        return {
            language: self.words.credits[credit["kind"]][language].format(
                by=by[language],
                licence=licence["name"][language],
                site=site["name"],
                changed=changed[language] if credit["licence"].startswith("CC BY") else "",
                pictures=pictures[language],
            )
            for language in LANGUAGES
        }

    def credits(self, slug: str) -> list[Table]:
        """The credit of the work, then that of the picture beside a sound."""
        work = self.works[slug]
        return [work["credit"], *([work["picture_credit"]] if "picture_credit" in work else [])]

    def metadata(self, slug: str) -> list[Table]:
        """Maker, date, place, themes and decade."""
        work, labels, where = self.works[slug], self.words.labels, f"works/{slug}.toml"
        maker = work.get("maker") or work["credit"]["by"]
        made = [
            entry(labels["maker"], words_in(maker, where)),
            entry(labels["date"], words_in(work["date"], where)),
        ]
        if "place" in work:
            made.append(entry(labels["place"], words_in(work["place"], where)))
        for theme in work["themes"]:
            if theme not in self.words.themes:
                raise Wrong(f"{where}: theme {theme} isn't in words.toml.")
            made.append(entry(labels["theme"], words_in(self.words.themes[theme], "words.toml")))
        if "decade" in work:
            made.append(entry(labels["decade"], {"none": [str(work["decade"])]}))
        return made

    def picture(self, slug: str, name: str) -> Table:
        """A picture of a work as a painting body."""
        return image_body(self.file(slug, name), self.url(slug, name))

    def page_picture(self, slug: str, number: int, page: Table) -> Table:
        """The picture of a story's page: another work's whole picture, or a part of it that is cut out."""
        other = page["picture"]
        if "crop" in page:
            return self.picture(slug, f"page-{number}.jpg")
        return self.picture(other, self.works[other].get("picture", self.works[other].get("file", "")))

    def thumbnail(self, slug: str) -> Table:
        """What a card shows: the picture itself, or a smaller one when it is large."""
        work = self.works[slug]
        if work["kind"] == "story":
            return self.page_picture(slug, 1, work["page"][0])
        body = self.picture(slug, work.get("picture", work["file"]))
        return self.picture(slug, "thumbnail.jpg") if body["width"] > LARGE else body

    def canvases(self, slug: str) -> Iterator[Table]:
        """The canvases of a work: one, or one for each page of a story."""
        work, where = self.works[slug], f"works/{slug}.toml"
        start = f"{BASE}works/{slug}/canvas/"
        if work["kind"] == "story":
            for number, page in enumerate(work["page"], start=1):
                label = {
                    language: [text.format(number=number)]
                    for language, text in self.words.labels["page"].items()
                }
                made = canvas(f"{start}{number}", self.page_picture(slug, number, page), label=label)
                alt = words_in(page["alt"], f"{where}, page {number}, alt")
                text = words_in(page["text"], f"{where}, page {number}, text")
                add_notes(made, [("describing", "", alt), ("supplementing", "", text)])
                yield made
            return
        notes = [("describing", "", words_in(work["alt"], f"{where}, alt"))]
        if work["kind"] == "sound":
            seconds = ogg_seconds(self.file(slug, work["file"]))
            sound = {
                "id": self.url(slug, work["file"]),
                "type": "Sound",
                "format": "audio/ogg",
                "duration": seconds,
            }
            made = canvas(f"{start}1", sound, seconds=seconds)
            made["accompanyingCanvas"] = canvas(f"{start}1/picture", self.picture(slug, work["picture"]))
            if "heard" in work:
                notes.append(("supplementing", "", words_in(work["heard"], f"{where}, heard")))
        else:
            made = canvas(f"{start}1", self.picture(slug, work["file"]))
            for number, detail in enumerate(work.get("detail", []), start=1):
                x, y, width, height = detail["region"]
                if x < 0 or y < 0 or x + width > made["width"] or y + height > made["height"]:
                    raise Wrong(f"{where}: detail {number} lies outside the picture.")
                text = words_in(detail["text"], f"{where}, detail {number}")
                notes.append(("commenting", f"#xywh={x},{y},{width},{height}", text))
        add_notes(made, notes)
        yield made

    def manifest(self, slug: str) -> Table:
        """The IIIF manifest of a work (Presentation 3.0, 5.2)."""
        work, where = self.works[slug], f"works/{slug}.toml"
        lines = [self.credit_line(slug, credit) for credit in self.credits(slug)]
        value = {language: [". ".join(line[language] for line in lines) + "."] for language in LANGUAGES}
        made: Table = {
            "@context": "http://iiif.io/api/presentation/3/context.json",
            "id": f"{BASE}works/{slug}/manifest.json",
            "type": "Manifest",
            "label": words_in(work["title"], f"{where}, title"),
            "summary": words_in(work["summary"], f"{where}, summary"),
            "metadata": self.metadata(slug),
            "requiredStatement": entry(self.words.labels["credit"], value),
            "rights": self.licence(work["credit"], where)["uri"],
            "provider": [self.provider(slug)],
            "thumbnail": [self.thumbnail(slug)],
        }
        if work["credit"]["source"].startswith(BASE):
            return made | {"items": list(self.canvases(slug))}
        home = {"id": work["credit"]["source"], "type": "Text", "format": "text/html"}
        home["label"] = {"none": [self.site(work["credit"], where)["name"]]}
        return made | {"homepage": [home], "items": list(self.canvases(slug))}

    def provider(self, slug: str) -> Table:
        """Who offers the file (Presentation 3.0, 3.2, provider)."""
        site = self.site(self.works[slug]["credit"], f"works/{slug}.toml")
        label = {"none": [site["name"]]}
        home = {"id": site["homepage"], "type": "Text", "label": label, "format": "text/html"}
        return {"id": site["homepage"], "type": "Agent", "label": label, "homepage": [home]}

    # ---- the whole ------------------------------------------------------------------------------------

    def reference(self, slug: str) -> Table:
        """A work as a collection lists it."""
        label = words_in(self.works[slug]["title"], f"works/{slug}.toml, title")
        id = f"{BASE}works/{slug}/manifest.json"
        return {"id": id, "type": "Manifest", "label": label, "thumbnail": [self.thumbnail(slug)]}

    def playlist(self, playlist: Table) -> Table:
        """A playlist as a collection."""
        where = f"playlists.toml, {playlist['slug']}"
        missing = [slug for slug in playlist["works"] if slug not in self.works]
        if missing:
            raise Wrong(f"{where}: there is no file works/{missing[0]}.toml.")
        return {
            "@context": "http://iiif.io/api/presentation/3/context.json",
            "id": f"{BASE}playlists/{playlist['slug']}.json",
            "type": "Collection",
            "label": words_in(playlist["title"], where),
            "summary": words_in(playlist["summary"], where),
            "metadata": [{"label": {"en": ["icon"]}, "value": {"none": [playlist["icon"]]}}],
            "thumbnail": [self.thumbnail(playlist["works"][0])],
            "items": [self.reference(slug) for slug in playlist["works"]],
        }

    def documents(self) -> dict[str, str]:
        """Every JSON document: path under ``assets/starter`` and its text."""
        playlists = {
            f"playlists/{playlist['slug']}.json": self.playlist(playlist) for playlist in self.playlists
        }
        listed = {slug for playlist in self.playlists for slug in playlist["works"]}
        for slug in self.works:
            if slug not in listed:
                raise Wrong(
                    f"works/{slug}.toml: name this work in a playlist of playlists.toml, nobody can find it."
                )
        root = {
            "@context": "http://iiif.io/api/presentation/3/context.json",
            "id": f"{BASE}collection.json",
            "type": "Collection",
            "label": words_in(self.words.collection["title"], "words.toml"),
            "summary": words_in(self.words.collection["summary"], "words.toml"),
            "items": [
                {key: made[key] for key in ("id", "type", "label", "thumbnail")}
                for made in playlists.values()
            ],
        }
        manifests = {f"works/{slug}/manifest.json": self.manifest(slug) for slug in self.works}
        documents = {"collection.json": root, **playlists, **manifests}
        return {
            path: json.dumps(made, ensure_ascii=False, indent=1) + "\n" for path, made in documents.items()
        }

    def licences(self) -> str:
        """``LICENCES.md``: a line for each file."""
        lines = [
            "# Who made the files of the starter collection",
            "",
            "Written by `packaging/starter/build.py`. One line for each file: maker, licence, source.",
            "",
            "| file | maker | licence | source |",
            "|---|---|---|---|",
        ]
        for slug, work in self.works.items():
            names = [work["file"]] if "file" in work else []
            names += [work["picture"]] if "picture" in work else []
            for name, credit in zip(names, self.credits(slug), strict=False):
                lines.append(self.licence_line(slug, name, credit))
            if (self.folder(slug) / "thumbnail.jpg").exists():
                lines.append(self.licence_line(slug, "thumbnail.jpg", self.credits(slug)[-1]))
            for number, page in enumerate(work.get("page", []), start=1):
                if "crop" in page:
                    other = page["picture"]
                    lines.append(
                        self.licence_line(slug, f"page-{number}.jpg", self.credits(other)[-1], other)
                    )
            if work["kind"] == "story":
                lines.append(self.licence_line(slug, "manifest.json (text)", work["credit"]))
        return "\n".join(lines) + "\n"

    def licence_line(self, slug: str, name: str, credit: Table, maker_of: str = "") -> str:
        """One line of ``LICENCES.md``."""
        by = each_language(credit.get("by") or self.works[maker_of or slug]["maker"])["en"]
        uri = self.licence(credit, slug)["uri"]
        return f"| works/{slug}/{name} | {by} | [{credit['licence']}]({uri}) | <{credit['source']}> |"

    def make_pictures(self) -> None:
        """Cut the pages of the stories and make the thumbnails of large pictures, where these are not there yet."""
        for slug, work in self.works.items():
            for number, page in enumerate(work.get("page", []), start=1):
                target = self.folder(slug) / f"page-{number}.jpg"
                if "crop" in page and not target.exists():
                    other = self.works[page["picture"]]
                    x, y, width, height = page["crop"]
                    with Image.open(
                        self.file(page["picture"], other.get("picture", other["file"]))
                    ) as picture:
                        if x + width > picture.width or y + height > picture.height:
                            raise Wrong(f"works/{slug}.toml: page {number} is cut outside its picture.")
                        target.parent.mkdir(parents=True, exist_ok=True)
                        part = picture.convert("RGB").crop((x, y, x + width, y + height))
                        part.save(target, quality=93, optimize=True)
            name = work.get("picture", work.get("file"))
            target = self.folder(slug) / "thumbnail.jpg"
            if name and not target.exists():
                with Image.open(self.file(slug, name)) as picture:
                    if picture.width > LARGE:
                        height = round(picture.height * THUMBNAIL_WIDTH / picture.width)
                        small = picture.convert("RGB").resize(
                            (THUMBNAIL_WIDTH, height), Image.Resampling.LANCZOS
                        )
                        small.save(target, quality=88, optimize=True)


def stale(builder: Builder) -> list[str]:
    """Paths of what is in ``assets/starter`` but is not what the builder makes."""
    made = builder.documents() | {"LICENCES.md": builder.licences()}
    wrong = [
        path
        for path, text in made.items()
        if not (builder.assets / path).is_file() or (builder.assets / path).read_text("utf-8") != text
    ]
    there = {
        str(path.relative_to(builder.assets))
        for folder in ("playlists", "works")
        for path in (builder.assets / folder).rglob("*.json")
    }
    return sorted({*wrong, *(there - set(made))})


def write(builder: Builder) -> int:
    """Write everything; the number of documents that changed."""
    builder.make_pictures()
    changed = stale(builder)
    made = builder.documents() | {"LICENCES.md": builder.licences()}
    for path in changed:
        target = builder.assets / path
        if path in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(made[path], "utf-8")
        else:
            target.unlink()
    return len(changed)


def main() -> int:
    """Build, or check with ``--check``."""
    parser = argparse.ArgumentParser(
        description="Write the starter collection from the TOML files beside this script."
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail when something is not up to date"
    )
    arguments = parser.parse_args()
    say = sys.stdout.write
    try:
        builder = Builder.read()
        if arguments.check:
            found = stale(builder)
            say("".join(f"not up to date: {path}\n" for path in found) or "Everything is up to date.\n")
            return 1 if found else 0
        changed = write(builder)
    except Wrong as wrong:
        sys.stderr.write(f"{wrong}\n")
        return 1
    say(f"{len(builder.works)} works in {len(builder.playlists)} playlists; {changed} documents written.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
