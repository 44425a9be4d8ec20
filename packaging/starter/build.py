"""Write the starter collection, a IIIF Presentation 3.0 collection in ``assets/starter``.

A person edits ``works/*.toml``, ``playlists.toml`` and ``words.toml``; nobody edits the JSON. Run this again
after every edit (``python packaging/starter/build.py``); ``--check`` writes nothing and fails when something
is not up to date. The same input always gives the same bytes. Pictures are never enlarged: the true size of
each file is read from the file. ``packaging/starter/README.md`` tells how to add a work.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from film_manifests import film_files, film_manifest, read_films
from PIL import Image
from presentation import add_notes, canvas, entry, image_body
from texts import LANGUAGES, Table, Words, Wrong, each_language, ogg_seconds, read_toml, read_works, words_in

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parents[1] / "assets" / "starter"
BASE = "https://venster.example/starter/"
LARGE = 1200
"""Pixels wide: a wider picture gets a smaller thumbnail of its own."""
THUMBNAIL_WIDTH = 640


@dataclass(frozen=True)
class Builder:
    """The TOML files of ``source`` and the media of ``assets``, ready to be written."""

    source: Path
    assets: Path
    words: Words
    works: dict[str, Table]
    playlists: list[Table]
    films: dict[str, Table]

    @classmethod
    def read(cls, source: Path = HERE, assets: Path = ASSETS) -> "Builder":
        """Read every TOML file."""
        return cls(
            source=source,
            assets=assets,
            words=Words(**read_toml(source / "words.toml")),
            works=read_works(source),
            playlists=read_toml(source / "playlists.toml")["playlist"],
            films=read_films(source),
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
        if "maker" not in work and work["credit"]["kind"] == "photo":
            # Nobody may take the photographer for who built the wall or made the whale.
            who = each_language(maker)
            maker = {one: text.format(name=who[one]) for one, text in self.words.photographer.items()}
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
        return made | self.homepage(slug) | {"items": list(self.canvases(slug))}

    def homepage(self, slug: str) -> Table:
        """The page that tells of this very work (Presentation 3.0, 3.2, homepage); empty without one.

        That is ``page``, or else where the file was found; but the front door of a site tells of no work.
        """
        credit = self.works[slug]["credit"]
        page = urlsplit(credit.get("page", credit["source"]))
        if page.scheme != "https" or not page.hostname:
            raise Wrong(f"works/{slug}.toml: {page.geturl()} isn't an address. It begins with https://")
        if page.geturl().startswith(BASE) or page.path in ("", "/"):
            return {}
        site = self.words.sites.get(page.hostname, {"name": page.hostname.removeprefix("www.")})
        home = {"id": page.geturl(), "type": "Text", "format": "text/html", "label": {"none": [site["name"]]}}
        return {"homepage": [home]}

    def provider(self, slug: str) -> Table:
        """Who offers the file (Presentation 3.0, 3.2, provider)."""
        site = self.site(self.works[slug]["credit"], f"works/{slug}.toml")
        label = {"none": [site["name"]]}
        home = {"id": site["homepage"], "type": "Text", "label": label, "format": "text/html"}
        return {"id": site["homepage"], "type": "Agent", "label": label, "homepage": [home]}

    # ---- the whole ------------------------------------------------------------------------------------

    def reference(self, member: str) -> Table:
        """A work as a collection lists it; ``films/...`` is one of our own films."""
        if "/" in member:
            made = self.film(member.removeprefix("films/"))
            return {key: made[key] for key in ("id", "type", "label", "thumbnail")}
        label = words_in(self.works[member]["title"], f"works/{member}.toml, title")
        id = f"{BASE}works/{member}/manifest.json"
        return {"id": id, "type": "Manifest", "label": label, "thumbnail": [self.thumbnail(member)]}

    def playlist(self, playlist: Table) -> Table:
        """A playlist as a collection."""
        where = f"playlists.toml, {playlist['slug']}"
        for member in playlist["works"]:
            if "/" in member and member.removeprefix("films/") not in self.films:
                raise Wrong(f"{where}: there is no {member} in films/films.toml.")
            if "/" not in member and member not in self.works:
                raise Wrong(f"{where}: there is no file works/{member}.toml.")
        items = [self.reference(member) for member in playlist["works"]]
        return {
            "@context": "http://iiif.io/api/presentation/3/context.json",
            "id": f"{BASE}playlists/{playlist['slug']}.json",
            "type": "Collection",
            "label": words_in(playlist["title"], where),
            "summary": words_in(playlist["summary"], where),
            "metadata": [{"label": {"en": ["icon"]}, "value": {"none": [playlist["icon"]]}}],
            "thumbnail": items[0]["thumbnail"],
            "items": items,
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
        for slug in self.films:
            if f"films/{slug}" not in listed:
                raise Wrong(f"films/films.toml: name films/{slug} in a playlist of playlists.toml.")
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
        manifests |= {f"films/{slug}/manifest.json": self.film(slug) for slug in self.films}
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
            "The paintings, prints and drawing are in the public domain. Their reproductions here, small",
            "and faithful, come from GCompris; such a reproduction is free too (Directive (EU) 2019/790,",
            "article 14). Pictures under CC BY and CC BY-SA were made smaller and cropped, recordings",
            "shortened, by GCompris.",
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
        for slug, film in self.films.items():
            uri, credit = self.words.licences[film["licence"]]["uri"], film["credit"]["en"]
            lines += [
                f"| films/{slug}/{name} | Venster | [{film['licence']}]({uri}) | {credit} |"
                for name in film_files(film)
            ]
        return "\n".join(lines) + "\n"

    def film(self, slug: str) -> Table:
        """The manifest of one of our own films."""
        return film_manifest(self.films[slug], self.words, BASE, self.assets)

    def licence_line(self, slug: str, name: str, credit: Table, maker_of: str = "") -> str:
        """One line of ``LICENCES.md``."""
        by = each_language(credit.get("by") or self.works[maker_of or slug]["maker"])["en"]
        uri = self.licence(credit, slug)["uri"]
        return f"| works/{slug}/{name} | {by} | [{credit['licence']}]({uri}) | <{credit['source']}> |"

    def make_pictures(self) -> None:
        """Cut the pages of the stories and make the thumbnails of large pictures, where they lack."""
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
        for folder in ("films", "playlists", "works")
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
