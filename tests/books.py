"""Books for tests, made here and free for everybody: whole ones, old ones, broken and hostile ones.

``epub(...)`` packs an EPUB; ``garden()`` is a small novel of our own with a bit of all that a reader meets.
"""

import io
import zipfile
from collections.abc import Mapping

from PIL import Image, ImageDraw

CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{}" media-type="application/oebps-package+xml"/></rootfiles></container>"""


def page(body: str, *, title: str = "", language: str = "nl", more: str = "") -> str:
    """An XHTML document of a book."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' xml:lang="{language}" lang="{language}"{more}>'
        f"<head><title>{title}</title><style>p {{ color: red }}</style></head><body>{body}</body></html>"
    )


def package(
    documents: list[str],
    *,
    title: str = "Een boek",
    language: str = "nl",
    contents: str = "nav.xhtml",
    direction: str = "",
    more: str = "",
) -> str:
    """A package document of EPUB 3, or of EPUB 2 when ``contents`` is an NCX."""
    old = contents.endswith(".ncx")
    items = "".join(
        f'<item id="d{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(documents)
    )
    kind = (
        'media-type="application/x-dtbncx+xml"'
        if old
        else 'media-type="application/xhtml+xml" properties="nav"'
    )
    listed = f'<item id="toc" href="{contents}" {kind}/>' if contents else ""
    refs = "".join(f'<itemref idref="d{n}"/>' for n in range(len(documents)))
    spine = (' toc="toc"' if old else "") + (
        f' page-progression-direction="{direction}"' if direction else ""
    )
    return (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"'
        f' version="{"2.0" if old else "3.0"}">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language></metadata>"
        f"<manifest>{items}{listed}{more}</manifest><spine{spine}>{refs}</spine></package>"
    )


def nav(lines: list[tuple[str, str]]) -> str:
    """A navigation document: titles and where they lead."""
    told = "".join(f'<li><a href="{where}">{title}</a></li>' for title, where in lines)
    return page(f'<nav epub:type="toc"><ol>{told}</ol></nav>')


def ncx(lines: list[tuple[str, str]]) -> str:
    """A table of contents of EPUB 2."""
    told = "".join(
        f"<navPoint><navLabel><text>{title}</text></navLabel><content src='{where}'/></navPoint>"
        for title, where in lines
    )
    return (
        '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN"'
        ' "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">'
        f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>{told}</navMap></ncx>'
    )


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """A zip with these files, as OCF wants it: the media type first, and not packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def epub(
    chapters: Mapping[str, str],
    *,
    title: str = "Een boek",
    language: str = "nl",
    direction: str = "",
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """A book of EPUB 3: titles of chapters to the XHTML inside their bodies."""
    names = [f"hoofdstuk-{n}.xhtml" for n in range(1, len(chapters) + 1)]
    files: dict[str, str | bytes] = {
        "META-INF/container.xml": CONTAINER.format("OEBPS/boek.opf"),
        "OEBPS/boek.opf": package(names, title=title, language=language, direction=direction),
        "OEBPS/nav.xhtml": nav(list(zip(chapters, names, strict=True))),
    }
    bodies = zip(names, chapters.items(), strict=True)
    files |= {f"OEBPS/{name}": page(body, title=title, language=language) for name, (title, body) in bodies}
    return packed({**files, **(more or {})})


def drawing() -> bytes:
    """A small picture: a gate in a hedge."""
    image = Image.new("RGB", (600, 400), "#DCE6D2")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 180, 600, 400), fill="#55723F")
    draw.rectangle((230, 120, 370, 400), fill="#E9E2CF", outline="#463B25", width=6)
    for x in range(250, 370, 24):
        draw.line((x, 140, x, 390), fill="#463B25", width=6)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


_PARAGRAPHS = (
    "Achter het huis van Marie lag een tuin die niemand kende. Er stond een haag rond, hoger dan een man.",
    "In de haag zat een poortje. Het was altijd dicht, maar nooit op slot. Dat wist alleen Marie.",
    "Elke morgen, voor de melkboer kwam, liep zij er met haar <em>groene gieter</em> naartoe.",
    "De rozen stonden links, de bonen rechts, en in het midden een oude perelaar die geen peren meer gaf.",
    "“Hij rust”, zei Marie als iemand er toch naar vroeg. “Wie zo lang gaf, mag rusten.”",
    "Die zomer kwam er een jongen in de straat wonen. Hij heette Victor en hij keek over elke muur.",
)


def garden() -> bytes:
    """A small novel in Dutch in three chapters, with a picture, verse, a quote, a list and a note."""
    first = "".join(f"<p>{one}</p>" for one in _PARAGRAPHS)
    second = (
        "<h1>De perelaar</h1>"
        "<p>Op een dag stond Victor aan het poortje.<a epub:type='noteref' href='#n'>1</a></p>"
        "<blockquote><p>Wie klopt er aan mijn poort?</p></blockquote>"
        "<p>Hij zong een liedje dat zij kende:</p>"
        "<div class='poem'><p class='line'>De wind waait door de bomen,</p>"
        "<p class='line'>de wind waait door mijn haar,</p><p class='line'>en wie er niet wil komen,</p>"
        "<p class='line'>die wacht het hele jaar.</p></div>"
        "<p>Samen maakten ze een lijst van wat de boom nodig had:</p>"
        "<ol><li>een emmer water</li><li>een zak mest</li><li>een goed woord</li></ol>"
        + "".join(f"<p>{one}</p>" for one in _PARAGRAPHS * 6)
        + "<aside epub:type='footnote' id='n'><p>Het poortje staat er nog.</p></aside>"
    )
    third = "<h1>Peren</h1><hr/>" + "".join(f"<p>{one}</p>" for one in _PARAGRAPHS[::-1] * 2)
    gate = "<p><img src='beelden/poort.png' alt='Een poortje in een haag.'/></p>"
    return epub(
        {
            "De tuin": f"<h1>De tuin</h1>{gate}{first}",
            "De perelaar": second,
            "Peren": third,
        },
        title="De tuin van Marie",
        more={"OEBPS/beelden/poort.png": drawing()},
    )
