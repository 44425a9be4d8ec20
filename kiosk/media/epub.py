"""EPUB 2 and 3 as a Book: what is to be read, in its order, under the titles of its contents.

    META-INF/container.xml ─► package document ─► spine: the documents in order ─► blocks
                                               └► nav document or NCX: where each chapter begins

(EPUB 3.3; OPF 2.0.1; OCF 3.2.) Only what is open: a book with an encrypted document, or with the licence of
a lender, is refused with the reason; fonts that are only obfuscated lock nothing. Styles, scripts, fonts,
sounds and addresses of the outside are left where they are.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from lxml import etree

from kiosk.errors import MediaError
from kiosk.media.archive import Archive
from kiosk.media.book import LEAST_WORDS, Book, Chapter, cut, line
from kiosk.media.prose import Block, BlockKind, decoded, language_of
from kiosk.media.prose_markup import read_markup

KIND = "application/epub+zip"
MAX_DOCUMENT = 4 * 2**20
"""Bytes of one document, unpacked."""
MAX_LETTERS = 24 * 2**20
"""Bytes of all documents together, unpacked: ten times the longest novel."""
MAX_DOCUMENTS = 3_000
MAX_ENTRIES = 5_000
"""Lines of the contents."""
_DEEPEST = 3
"""Levels of the contents that begin a chapter."""
_PROSE = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")
_NCX = "application/x-dtbncx+xml"
_OBFUSCATED = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Algorithms that only make a font useless elsewhere (EPUB 3.3, 4.5)."""
_LICENCES = {
    "META-INF/license.lcpl": "LCP",
    "META-INF/rights.xml": "Adobe",
    "META-INF/sinf.xml": "Apple",
}


class Locked(MediaError):
    """Only who borrowed or bought it can read it."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a line of the contents leads."""

    title: str
    level: int
    document: str
    anchor: str


@dataclass(slots=True)
class _Package:
    """What the package document says."""

    title: str = ""
    language: str = ""
    right_to_left: bool = False
    documents: list[str] = field(default_factory=list)
    """Names of the files to be read, in order; notes that stand apart come last."""
    contents: str = ""
    """Name of the nav document or the NCX."""
    is_nav: bool = False


def read_epub(file: BinaryIO, where: str = "") -> Book:
    """The book in ``file``. Raises Locked, and MediaError when it is damaged or no book to read."""
    archive = Archive(file, where)
    _refuse_locked(archive)
    package = _package(archive)
    places = _places(archive, package)
    chapters = cut(_chapters(archive, package, places))
    book = Book(
        title=package.title,
        language=package.language,
        right_to_left=package.right_to_left,
        chapters=chapters,
    )
    pictures = any(block.picture for chapter in chapters for block in chapter.blocks)
    if book.words < LEAST_WORDS and not pictures:
        raise MediaError("The book holds nothing to read.", where=where)
    return book


def picture(file: BinaryIO, name: str, most: int, where: str = "") -> bytes:
    """The bytes of a picture, by the name that ``Block.picture`` has. Raises MediaError."""
    return Archive(file, where).read(name, most)


# --- what is open ----------------------------------------------------------------------------------------


def _refuse_locked(archive: Archive) -> None:
    for name, whose in _LICENCES.items():
        if archive.find(name):
            raise Locked(
                f"The book is locked ({whose}): only who borrowed or bought it can read it.",
                where=archive.where,
                next_step="It is left out; the library lends it.",
            )
    name = archive.find("META-INF/encryption.xml")
    if not name:
        return
    for one in _all(_xml(archive, name), "EncryptedData"):
        methods = [method.get("Algorithm", "") for method in _all(one, "EncryptionMethod")]
        if not methods or not all(method in _OBFUSCATED for method in methods):
            raise Locked(
                "The book is encrypted: only who borrowed or bought it can read it.",
                where=archive.where,
                next_step="It is left out; the library lends it.",
            )


# --- the package -------------------------------------------------------------------------------------------


def _xml(archive: Archive, name: str) -> etree._Element:
    """A document of the package; what is not whole is read as far as it goes. Entities stay unresolved."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(archive.read(name, MAX_DOCUMENT), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise MediaError(f"{name[-80:]} in the book can't be read.", where=archive.where) from error
    if root is None:
        raise MediaError(f"{name[-80:]} in the book is empty.", where=archive.where)
    return root


def _all(element: etree._Element, local: str) -> Iterator[etree._Element]:
    return element.iter(f"{{*}}{local}")


def _text(element: etree._Element) -> str:
    return line("".join(str(part) for part in element.itertext()))


def _package(archive: Archive) -> _Package:
    name = _package_name(archive)
    root = _xml(archive, name)
    package = _Package()
    package.title = next((text for one in _all(root, "title") if (text := _text(one))), "")
    told = (language_of(_text(one)) for one in _all(root, "language"))
    package.language = next((one for one in told if one), "")
    files = {one.get("id", ""): one for one in _all(root, "item")}
    apart: list[str] = []
    spine = next(_all(root, "spine"), None)
    if spine is not None:
        package.right_to_left = spine.get("page-progression-direction", "") == "rtl"
        for one in list(_all(spine, "itemref"))[:MAX_DOCUMENTS]:
            item = files.get(one.get("idref", ""))
            document = _document(archive, name, item)
            if not document or (item is not None and "nav" in item.get("properties", "").split()):
                continue  # a table of contents is not read, it is used
            (apart if one.get("linear", "") == "no" else package.documents).append(document)
    if not package.documents:  # a spine that was lost: as they are listed
        package.documents = [found for one in files.values() if (found := _document(archive, name, one))]
    package.documents = list(dict.fromkeys([*package.documents, *apart]))[:MAX_DOCUMENTS]
    _note_contents(archive, name, files, spine, package)
    return package


def _package_name(archive: Archive) -> str:
    """Of the package document; of several renditions the first (OCF 3.2, 4.2.6.3.1)."""
    container = archive.find("META-INF/container.xml")
    if container:
        for one in _all(_xml(archive, container), "rootfile"):
            if found := archive.beside("", one.get("full-path", "") or "-"):
                return found
    for guess in (
        "content.opf",
        "OEBPS/content.opf",
        "OPS/content.opf",
        "OEBPS/package.opf",
        "EPUB/package.opf",
    ):
        if found := archive.find(guess):
            return found
    raise MediaError("The book does not say what is in it; it is no EPUB.", where=archive.where)


def _document(archive: Archive, package: str, item: etree._Element | None) -> str:
    if item is None or item.get("media-type", "").partition(";")[0].strip().lower() not in _PROSE:
        return ""
    return archive.beside(package, item.get("href", "") or "-")


def _note_contents(
    archive: Archive,
    name: str,
    files: dict[str, etree._Element],
    spine: etree._Element | None,
    package: _Package,
) -> None:
    nav = next((one for one in files.values() if "nav" in one.get("properties", "").split()), None)
    ncx = files.get(spine.get("toc", "")) if spine is not None else None
    if ncx is None:
        ncx = next((one for one in files.values() if one.get("media-type") == _NCX), None)
    for item, is_nav in ((nav, True), (ncx, False)):
        if item is not None and (found := archive.beside(name, item.get("href", "") or "-")):
            package.contents, package.is_nav = found, is_nav
            return


# --- the contents ------------------------------------------------------------------------------------------


def _places(archive: Archive, package: _Package) -> list[_Place]:
    """The lines of the contents; none when there are none, or they can't be read."""
    if not package.contents:
        return []
    try:
        root = _xml(archive, package.contents)
    except MediaError:
        return []
    told = _of_nav(root) if package.is_nav else _of_ncx(root)
    found = []
    for title, level, address in told:
        document = archive.beside(package.contents, address) if address else ""
        if title and document and level <= _DEEPEST:
            found.append(_Place(title, level, document, address.partition("#")[2][:200]))
        if len(found) == MAX_ENTRIES:
            break
    return found


def _of_nav(root: etree._Element) -> Iterator[tuple[str, int, str]]:
    """Of a navigation document (EPUB 3.3, 7.3): its list called toc, else the first."""
    lists = list(_all(root, "nav"))
    called = [one for one in lists if "toc" in "".join(str(value) for value in one.attrib.values()).split()]
    for one in (called or lists)[:1]:
        for link in _all(one, "a"):
            level = sum(1 for above in link.iterancestors("{*}ol"))
            yield _text(link), max(1, level), link.get("href", "")


def _of_ncx(root: etree._Element) -> Iterator[tuple[str, int, str]]:
    """Of an NCX (OPF 2.0.1, 2.4.1)."""
    for point in _all(root, "navPoint"):
        label = next(point.iterchildren("{*}navLabel"), None)
        content = next(point.iterchildren("{*}content"), None)
        if label is not None and content is not None:
            level = 1 + sum(1 for above in point.iterancestors("{*}navPoint"))
            yield _text(label), level, content.get("src", "")


# --- what is read -------------------------------------------------------------------------------------------


def _chapters(archive: Archive, package: _Package, places: list[_Place]) -> Iterator[Chapter]:
    """A chapter for each place of the contents, with all that follows it up to the next."""
    leading: dict[str, list[_Place]] = {}
    for place in places:
        leading.setdefault(place.document, []).append(place)
    title, level, blocks = "", 1, list[Block]()
    total = 0
    for document in package.documents:
        try:
            data = archive.read(document, MAX_DOCUMENT)
        except MediaError:
            continue  # a page that was torn out; the rest can still be read
        total += len(data)
        if total > MAX_LETTERS:
            raise MediaError("The book is longer than any book.", where=archive.where)
        here = leading.get(document, [])
        prose = read_markup(decoded(data), anchors=frozenset(one.anchor for one in here if one.anchor))
        package.language = package.language or prose.language
        package.right_to_left = package.right_to_left or prose.right_to_left
        own = _with_pictures(archive, document, prose.blocks)
        starts = _starts(here, dict(prose.anchors))
        if not places and ((heading := _first_heading(own)) or not blocks):
            starts = [(0, heading, 1)]
        done = 0
        for at, name, deep in starts:
            blocks += own[done:at]
            if blocks:
                yield Chapter(title=title, level=level, blocks=tuple(blocks))
            title, level, blocks, done = name, deep, [], at
        blocks += own[done:]
    yield Chapter(title=title, level=level, blocks=tuple(blocks))


def _starts(here: list[_Place], anchors: dict[str, int]) -> list[tuple[int, str, int]]:
    """Where in a document chapters begin: number of the block, title and level; the deepest of several."""
    found: dict[int, _Place] = {}
    for place in here:
        at = anchors.get(place.anchor, 0) if place.anchor else 0
        if at not in found or place.level > found[at].level:
            found[at] = place
    return [(at, found[at].title, found[at].level) for at in sorted(found)]


def _first_heading(blocks: list[Block]) -> str:
    return next((line(block.text) for block in blocks[:12] if block.kind is BlockKind.HEADING), "")


def _with_pictures(archive: Archive, document: str, blocks: tuple[Block, ...]) -> list[Block]:
    """Pictures by the names of their files; those that are not in the book go."""
    found = []
    for block in blocks:
        if block.kind is not BlockKind.PICTURE:
            found.append(block)
        elif name := archive.beside(document, block.picture):
            found.append(Block(kind=block.kind, picture=name, alt=block.alt))
    return found
