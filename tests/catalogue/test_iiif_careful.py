"""What a careful reader of the specifications makes of documents that are unusual or a little wrong."""

from typing import Any

import pytest

from kiosk.catalogue.iiif.collection import read_listing
from kiosk.catalogue.iiif.manifest import Reading, read_manifest
from kiosk.errors import Offline, SourceError
from kiosk.model import Item, Kind, Media, MediaKind, TrackKind

WHERE = "https://museum.example/iiif/x/manifest.json"
CANVAS = "https://museum.example/c"
IMAGE = {"id": "https://museum.example/a.jpg", "type": "Image", "format": "image/jpeg"}
FILM = {"id": "https://museum.example/a.mp4", "type": "Video", "format": "video/mp4", "duration": 600}
VTT = "https://museum.example/a.vtt"


def painting(body: object, target: object = CANVAS, **fields: Any) -> dict[str, Any]:
    return {"type": "Annotation", "motivation": "painting", "body": body, "target": target, **fields}


def canvas(*bodies: object, **fields: Any) -> dict[str, Any]:
    annotations = [painting(one) for one in bodies]
    return {
        "id": CANVAS,
        "type": "Canvas",
        "items": [{"type": "AnnotationPage", "items": annotations}],
        **fields,
    }


def work(*canvases: object, **fields: Any) -> dict[str, Any]:
    return {
        "id": WHERE,
        "type": "Manifest",
        "label": {"en": ["Work"]},
        "items": list(canvases) or [canvas(IMAGE)],
        **fields,
    }


def work_2(*images: object, **fields: Any) -> dict[str, Any]:
    """A manifest of Presentation 2.1 with one canvas."""
    return {
        "@context": "http://iiif.io/api/presentation/2/context.json",
        "@id": WHERE,
        "@type": "sc:Manifest",
        "label": "Work",
        "sequences": [
            {
                "@type": "sc:Sequence",
                "canvases": [
                    {
                        "@id": CANVAS,
                        "@type": "sc:Canvas",
                        "width": 4_000,
                        "height": 3_000,
                        "images": [
                            {
                                "@type": "oa:Annotation",
                                "motivation": "sc:painting",
                                "resource": one,
                                "on": CANVAS,
                            }
                            for one in images
                        ],
                    }
                ],
            }
        ],
        **fields,
    }


def parsed(document: object) -> Item:
    return read_manifest(document, source="museum", where=WHERE).item


def only(document: object) -> Media:
    (one,) = parsed(document).media
    return one


def fetching(document: object, pages: dict[str, object]) -> tuple[Reading, list[str]]:
    """The reading of a manifest whose referenced pages are ``pages``, and which were asked."""
    asked: list[str] = []

    def fetch(url: str) -> object:
        asked.append(url)
        if url not in pages:
            raise Offline("nobody answers.", where=url)
        return pages[url]

    return read_manifest(document, source="museum", where=WHERE, fetch=fetch), asked


# --- the envelope


def test_json_ld_in_a_graph_or_a_list_is_the_same_document() -> None:
    """JSON-LD 1.1, 9.1 and 4.9: a document may be an array, or named nodes in ``@graph``."""
    other = {"id": "https://museum.example/agent", "type": "Agent"}
    assert parsed([work()]) == parsed(work())
    assert parsed({"@context": [], "@graph": [other, work()]}) == parsed(work())
    shelf = {"id": WHERE, "type": "Collection", "label": {"en": ["Shelf"]}, "items": []}
    assert read_listing({"@graph": [work(), shelf]}, source="m", where=WHERE).value.label == {
        "en": ("Shelf",)
    }


@pytest.mark.parametrize(
    "kind",
    [
        "sc:Manifest",
        "iiif_prezi:Manifest",
        "http://iiif.io/api/presentation/2#Manifest",
        ["Thing", "Manifest"][1:],
    ],
)
def test_types_with_a_prefix(kind: object) -> None:
    assert parsed({**work_2("https://museum.example/a.jpg"), "@type": kind}).media


def test_an_empty_property_of_3_gives_way_to_the_filled_one_of_2() -> None:
    one = parsed(
        work_2(
            IMAGE, items=[], rights=None, license="https://creativecommons.org/licenses/by/4.0/", summary=""
        )
        | {"description": "A <b>mill</b>.", "requiredStatement": None, "attribution": "<p>The museum</p>"}
    )
    assert one.media
    assert one.rights.endswith("/by/4.0/")
    assert one.summary == {"none": ("A mill.",)}
    assert one.required_statement is not None
    assert one.required_statement.value == {"none": ("The museum",)}


@pytest.mark.parametrize("kind", ["Scene", "Timeline", "AnnotationPage", "Range", "fish"])
def test_what_is_no_manifest_is_one_sentence_with_a_next_step(kind: str) -> None:
    with pytest.raises(SourceError) as told:
        parsed({"id": WHERE, "type": kind, "label": {"en": ["X"]}, "items": [{"type": "AnnotationPage"}]})
    assert told.value.next_step
    assert "\n" not in str(told.value)


def test_the_description_of_a_picture_says_what_it_is() -> None:
    """Image API 2.1, 5.2 and 3.0, 5.1: what somebody copies who wanted the manifest."""
    older = {"@id": "https://i.example/a", "protocol": "http://iiif.io/api/image", "width": 60, "height": 40}
    for info in (older, {**older, "type": "ImageService3"}):
        with pytest.raises(SourceError, match=r"the description of one picture \(info\.json\)"):
            parsed(info)


# --- words and languages


@pytest.mark.parametrize(
    ("tag", "read"),
    [
        ("en_GB", "en-GB"),
        ("NL", "nl"),
        ("und", "none"),
        ("@none", "none"),
        ("", "none"),
        ("dutch", "none"),
        ("zh-Hant-TW", "zh-Hant-TW"),
    ],
)
def test_language_tags(tag: str, read: str) -> None:
    """BCP 47, 2.1 and 2.2.1: subtags are joined by "-"; a language has two or three letters."""
    assert parsed(work(label={tag: ["Molen"]})).label == {read: ("Molen",)}


def test_a_credit_that_is_only_a_logo_is_read_by_its_alternative_text() -> None:
    """Presentation 3.0, 4.2: ``img`` with ``src`` and ``alt`` is allowed."""
    logo = '<a href="https://museum.example"><img src="logo.png" alt="The Museum &amp; Library"/></a>'
    one = parsed(work(requiredStatement={"label": {"en": ["Credit"]}, "value": {"en": [logo]}}))
    assert one.required_statement is not None
    assert one.required_statement.value == {"en": ("The Museum & Library",)}
    both = parsed(work(summary={"en": [f"A mill. {logo}"]}))
    assert both.summary == {"en": ("A mill.",)}


def test_contributors_are_the_makers_when_nobody_else_is() -> None:
    def entry(label: str, value: str) -> dict[str, str]:
        return {"label": label, "value": value}

    both = [entry("Contributors", "B. Helper"), entry("Maker/Artist", "A. Maker")]
    assert parsed(work(metadata=both)).creator == {"none": ("A. Maker",)}
    assert parsed(work(metadata=both[:1])).creator == {"none": ("B. Helper",)}
    assert parsed(work(metadata=[entry("Artist/Museum number", "7")])).creator == {}


# --- dates


@pytest.mark.parametrize(
    ("date", "decade"),
    [
        ("ca. 1831", 1830),
        ("[1878?]", 1870),
        ("1831/1840", 1830),
        ("1831~", 1830),
        ("187X", 1870),
        ("187u", 1870),
        ("19XX", 0),
        ("1610-1620", 1610),
        ("AD 1066", 1060),
        ("17th century", 0),
        ("450 BCE", 0),
        ("1200 BC", 0),
        ("1500 - 1200 B.C.", 0),
        ("1200 v.Chr.", 0),
        ("vers 1200 av. J.-C.", 0),
        ("um 1350 vor Christus", 0),
        ("-1200", 0),
        ("Brugge, 1900", 1900),
        ("1900, Victoria BC", 1900),
    ],
)
def test_the_decade_of_a_date(date: str, decade: int) -> None:
    """Dates as people and EDTF (ISO 8601-2, 4.4 and 4.7) write them; before our era there are no decades."""
    assert parsed(work(metadata=[{"label": "Date", "value": date}])).decade == decade


def test_the_decade_of_a_nav_date_is_the_one_where_the_institution_is() -> None:
    """RFC 3339, 4.2: 1910 in Vienna begins while it is 1909 in UTC."""
    one = parsed(work(navDate="1910-01-01T00:00:00+01:00"))
    assert (one.decade, one.nav_date) == (1910, "1909-12-31T23:00:00Z")


# --- rights


@pytest.mark.parametrize(
    ("fields", "rights"),
    [
        ({"rights": "CC BY-SA 4.0"}, "http://creativecommons.org/licenses/by-sa/4.0/"),
        ({"rights": "CC0"}, "http://creativecommons.org/publicdomain/zero/1.0/"),
        ({"rights": "public domain, we think"}, ""),
        (
            {"metadata": [{"label": "Rechten", "value": "http://rightsstatements.org/vocab/InC/1.0/"}]},
            "http://rightsstatements.org/vocab/InC/1.0/",
        ),
        (
            {"metadata": [{"label": "Lizenz", "value": "Public Domain Mark 1.0"}]},
            "http://creativecommons.org/publicdomain/mark/1.0/",
        ),
        (
            {
                "metadata": [
                    {"label": "Rights", "value": "https://creativecommons.org/licenses/by/4.0/"},
                    {"label": "License", "value": "https://rightsstatements.org/vocab/InC/1.0/"},
                ]
            },
            "",
        ),
        ({"metadata": [{"label": "Metadata licence", "value": "CC0"}]}, ""),
        (
            {"attribution": 'M<br/>License: <a href="http://creativecommons.org/licenses/by/4.0/">x</a>'},
            "http://creativecommons.org/licenses/by/4.0/",
        ),
        (
            {
                "attribution": 'Metadata licence: <a href="http://creativecommons.org/publicdomain/zero/1.0/">CC0</a>'
            },
            "",
        ),
        ({"attribution": "© Museum. Texts CC0 http://creativecommons.org/publicdomain/zero/1.0/"}, ""),
    ],
)
def test_rights_stated_elsewhere_count_when_they_can_not_be_misread(
    fields: dict[str, Any], rights: str
) -> None:
    assert parsed(work_2(IMAGE, **fields)).rights == rights


# --- film and sound


@pytest.mark.parametrize(
    ("body", "start", "end", "duration"),
    [
        ({**FILM, "id": f"{FILM['id']}#t=301,400"}, 301, 400, 99),
        ({**FILM, "id": f"{FILM['id']}#t=540"}, 540, 0, 60),
        ({**FILM, "id": f"{FILM['id']}#t=npt:,30"}, 0, 30, 30),
        (
            {
                "type": "SpecificResource",
                "source": FILM,
                "selector": {"type": "FragmentSelector", "value": "t=10,20.5"},
            },
            10,
            20.5,
            10.5,
        ),
        (FILM, 0, 0, 600),
    ],
)
def test_a_canvas_that_shows_a_part_of_a_film(
    body: object, start: float, end: float, duration: float
) -> None:
    """W3C Media Fragments 4.2.1; Presentation 3.0, 5.6 ("Content Resources", fragments)."""
    one = only(work(canvas(body, duration=600)))
    assert one.url == FILM["id"]
    assert (one.start, one.end, one.duration) == (start, end, duration)


@pytest.mark.parametrize(
    "start",
    [
        {
            "type": "SpecificResource",
            "source": CANVAS,
            "selector": {"type": "PointSelector", "t": 120.5},
        },
        {"id": f"{CANVAS}#t=120.5", "type": "Canvas"},
    ],
)
def test_a_work_that_begins_later(start: object) -> None:
    """Presentation 3.0, 3.4 ``start``; recipe 0015."""
    one = only(work(canvas(FILM, duration=600), start=start))
    assert (one.begin, one.start, one.end, one.duration) == (120.5, 0, 0, 600)


@pytest.mark.parametrize("duration", ["90.5", "00:01:30.5", "1:30.5", "PT1M30.5S"])
def test_durations_as_people_write_them(duration: str) -> None:
    assert only(work(canvas({**FILM, "duration": duration}))).duration == 90.5


@pytest.mark.parametrize("place", ["rendering", "seeAlso"])
@pytest.mark.parametrize("on", ["canvas", "manifest"])
def test_captions_that_are_only_linked(place: str, on: str) -> None:
    link = {
        place: [
            {
                "id": VTT,
                "type": "Text",
                "format": "text/vtt",
                "language": ["nl"],
                "label": {"nl": ["Ondertitels"]},
            },
            {"id": "https://museum.example/a.pdf", "type": "Text", "format": "application/pdf"},
        ]
    }
    document = work(canvas(FILM, **(link if on == "canvas" else {})), **(link if on == "manifest" else {}))
    (track,) = only(document).tracks
    assert (track.url, track.language, track.kind) == (VTT, "nl", TrackKind.SUBTITLES)


def test_captions_said_twice_are_one_track() -> None:
    caption = {"id": VTT, "type": "Text", "format": "text/vtt", "language": "nl"}
    page = {
        "type": "AnnotationPage",
        "items": [{"motivation": ["supplementing"], "body": caption, "target": CANVAS}],
    }
    one = only(work(canvas(FILM, annotations=[page], rendering=[{**caption, "label": {"nl": ["Download"]}}])))
    assert [track.url for track in one.tracks] == [VTT]


@pytest.mark.parametrize(
    "motivation", ["supplementing", ["supplementing"], "sc:supplementing", ["oa:supplementing"]]
)
@pytest.mark.parametrize("form", ["text/vtt", "text/vtt; charset=utf-8", "text/plain", None])
def test_captions_however_they_are_named(motivation: object, form: str | None) -> None:
    """Presentation 3.0, 3.3 ``format`` and 5.6; many servers call a WebVTT file plain text."""
    body = {"id": VTT, "type": "Text", "format": form, "language": ["fr", "nl"]}
    page = {"type": "AnnotationPage", "items": [{"motivation": motivation, "body": body, "target": CANVAS}]}
    (track,) = only(work(canvas(FILM, annotations=[page]))).tracks
    assert (track.format, track.language, track.kind) == ("text/vtt", "fr", TrackKind.CAPTIONS)


def test_a_large_picture_behind_a_film_is_asked_as_a_poster() -> None:
    service = {
        "id": "https://i.example/a",
        "type": "ImageService3",
        "profile": "level2",
        "width": 9_000,
        "height": 6_000,
    }
    one = only(work(canvas({**IMAGE, "service": [service]}, FILM)))
    assert one.kind is MediaKind.VIDEO
    assert one.poster == "https://i.example/a/full/1600,/0/default.jpg"


# --- pictures


def test_a_region_of_a_picture_with_a_service() -> None:
    """W3C Media Fragments 4.2.2 on an image with an Image API service (Image API 3.0, 4.1)."""
    service = {
        "id": "https://i.example/a",
        "type": "ImageService3",
        "profile": "level2",
        "width": 900,
        "height": 600,
    }
    body = {
        **IMAGE,
        "id": "https://i.example/a/full/max/0/default.jpg#xywh=10,20,300,200",
        "service": [service],
    }
    one = only(work(canvas(body, width=300, height=200)))
    assert one.url == "https://i.example/a/10,20,300,200/max/0/default.jpg"
    assert (one.width, one.height) == (300, 200)
    whole = only(work(canvas({**body, "id": "https://i.example/a/full/max/0/default.jpg#xywh=0,0,900,600"})))
    assert whole.service is not None


def test_level_0_without_sizes_still_gives_the_whole_picture() -> None:
    """Image API 3.0, 4.2 and compliance: a level 0 service has ``max``; of 2.1: ``full``."""
    for version, kind, word in ((3, "ImageService3", "max"), (2, "ImageService2", "full")):
        service = {
            "id": "https://i.example/a",
            "type": kind,
            "profile": "level0",
            "width": 900,
            "height": 600,
        }
        one = only(work(canvas({"id": "https://i.example/a.tif", "type": "Image", "service": [service]})))
        assert one.url == f"https://i.example/a/full/{word}/0/default.jpg", version


@pytest.mark.parametrize(("kind", "size"), [("ImageService3", "500,375"), ("ImageService2", "500,")])
def test_level_0_with_tiles_has_a_thumbnail_in_one_of_them(kind: str, size: str) -> None:
    """Image API 3.0, 5.4 and 4.7: tiles are asked by their canonical address."""
    tiles = [{"width": 512, "scaleFactors": [1, 2, 4, 8, 16, 32]}]
    service = {
        "id": "https://i.example/a",
        "type": kind,
        "profile": "level0",
        "width": 8_000,
        "height": 6_000,
    }
    body = {
        **IMAGE,
        "id": "https://i.example/a/full/max/0/default.jpg",
        "service": {**service, "tiles": tiles},
    }
    assert parsed(work(canvas(body))).thumbnail == f"https://i.example/a/full/{size}/0/default.jpg"


def test_a_thumbnail_that_is_the_whole_picture_is_asked_smaller() -> None:
    service = {"id": "https://i.example/a", "type": "ImageService3", "profile": "level1"}
    whole = "https://i.example/a/full/max/0/default.jpg"
    body = {**IMAGE, "id": whole, "width": 4_000, "height": 3_000, "service": service}
    one = parsed(work(canvas(body, width=4_000, height=3_000), thumbnail=[{"id": whole, "type": "Image"}]))
    assert one.thumbnail == "https://i.example/a/full/800,/0/default.jpg"


def test_a_picture_larger_than_its_canvas_keeps_its_own_size() -> None:
    """Presentation 3.0, 5.3: a canvas has units of its own; recipe 0560."""
    service = {"id": "https://i.example/a", "type": "ImageService3", "profile": "level1"}
    body = {**IMAGE, "id": "https://i.example/a/full/max/0/default.jpg", "width": 5_886, "height": 3_540}
    one = only(work(canvas({**body, "service": service}, width=3_764, height=2_572)))
    assert (one.width, one.height) == (5_886, 3_540)


@pytest.mark.parametrize(
    ("service", "version", "level"),
    [
        ({"@id": "https://i.example/a", "profile": {"@id": "http://iiif.io/api/image/2/level1.json"}}, 2, 1),
        (
            {
                "@context": "http://library.stanford.edu/iiif/image-api/1.1/context.json",
                "@id": "https://i.example/a",
                "profile": "http://library.stanford.edu/iiif/image-api/1.1/compliance.html#level2",
            },
            1,
            2,
        ),
        (
            {
                "@context": "http://iiif.io/api/image/2/context.json",
                "@id": "https://i.example/a",
                "profile": ["http://iiif.io/api/image/2/level2.json", {"formats": ["jpg"]}],
            },
            2,
            2,
        ),
        ({"@context": ["x", "http://iiif.io/api/image/3/context.json"], "id": "https://i.example/a"}, 3, 0),
    ],
)
def test_services_of_every_generation(service: dict[str, Any], version: int, level: int) -> None:
    one = only(
        work_2(
            {
                "@id": "https://i.example/a/full/full/0/default.jpg",
                "@type": "dctypes:Image",
                "service": service,
            }
        )
    )
    assert one.service is not None
    assert (one.service.version, one.service.level) == (version, level)


def test_what_is_hidden_is_not_shown() -> None:
    """Presentation 3.0, 3.3: behavior ``hidden`` of annotations and of their pages."""
    remark = {
        "type": "Annotation",
        "motivation": "commenting",
        "body": {"type": "TextualBody", "value": "A remark"},
        "target": f"{CANVAS}#xywh=1,1,5,5",
    }
    shown = work(canvas(IMAGE, annotations=[{"type": "AnnotationPage", "items": [remark]}]))
    assert len(only(shown).details) == 1
    hidden = [{**remark, "behavior": ["hidden"]}]
    assert not only(work(canvas(IMAGE, annotations=[{"type": "AnnotationPage", "items": hidden}]))).details
    page = {"type": "AnnotationPage", "behavior": ["hidden"], "items": [remark]}
    assert not only(work(canvas(IMAGE, annotations=[page]))).details
    layers = canvas(IMAGE)
    layers["items"][0]["items"].append(
        painting({**IMAGE, "id": "https://museum.example/x.jpg"}, behavior=["hidden"])
    )
    assert only(work(layers)).url == IMAGE["id"]


# --- annotation pages that lie elsewhere


def test_pages_are_followed_to_the_last_one() -> None:
    """W3C Web Annotation 5.1 and 5.2: a collection has a ``first`` page, a page has a ``next`` one."""
    base = "https://museum.example/p"

    def page(number: int, **fields: Any) -> dict[str, Any]:
        body = {"type": "TextualBody", "value": f"Line {number}", "language": "en"}
        line = {"type": "Annotation", "motivation": "supplementing", "body": body, "target": CANVAS}
        return {"id": f"{base}{number}", "type": "AnnotationPage", "items": [line], **fields}

    pages = {f"{base}1": page(1, next=f"{base}2"), f"{base}2": page(2, next={"id": f"{base}1"})}
    for start in (
        {"id": f"{base}1", "type": "AnnotationPage"},
        page(1, next=f"{base}2"),
        {"type": "AnnotationCollection", "first": {"id": f"{base}1", "type": "AnnotationPage"}},
        {"type": "AnnotationCollection", "first": page(1, next=f"{base}2")},
    ):
        reading, _ = fetching(work(canvas(IMAGE, annotations=[start])), pages)
        assert reading.item.media[0].text == {"en": ("Line 1\nLine 2",)}, start
        assert not reading.faults


def test_a_page_that_paints_may_lie_elsewhere_too() -> None:
    """Presentation 3.0, 3.4 ``items``."""
    url = "https://museum.example/p"
    pages: dict[str, object] = {url: {"id": url, "type": "AnnotationPage", "items": [painting(FILM)]}}
    document = work({"id": CANVAS, "type": "Canvas", "items": [{"id": url, "type": "AnnotationPage"}]})
    reading, _ = fetching(document, pages)
    assert reading.item.kind is Kind.FILM
    reading, _ = fetching(document, {})
    assert not reading.item.media
    assert "nobody answers" in reading.faults[0].what


def test_captions_of_many_films_are_fetched_and_text_of_many_pages_is_not() -> None:
    def one(number: int, body: object, **fields: Any) -> dict[str, Any]:
        own = canvas(body, annotations=[{"id": f"https://museum.example/p{number}"}], **fields)
        return {**own, "id": f"{CANVAS}{number}"}

    caption = {"motivation": "supplementing", "body": {"id": VTT, "format": "text/vtt"}}
    pages: dict[str, object] = {f"https://museum.example/p{n}": {"items": [caption]} for n in range(60)}
    reading, asked = fetching(work(*(one(n, FILM, duration=600) for n in range(60))), pages)
    assert all(len(media.tracks) == 1 for media in reading.item.media)
    assert len(asked) == 60
    _, asked = fetching(work(*(one(n, IMAGE) for n in range(60))), pages)
    assert asked == []


# --- whom it is for


LOGIN = {
    "@context": "http://iiif.io/api/auth/1/context.json",
    "@id": "https://museum.example/login",
    "profile": "http://iiif.io/api/auth/1/login",
    "label": "Log in",
    "service": [{"@id": "https://museum.example/token", "profile": "http://iiif.io/api/auth/1/token"}],
}
PROBE = {
    "id": "https://museum.example/probe",
    "type": "AuthProbeService2",
    "service": [
        {
            "id": "https://museum.example/access",
            "type": "AuthAccessService2",
            "profile": "external",
            "service": [{"id": "https://museum.example/token", "type": "AuthAccessTokenService2"}],
        }
    ],
}


@pytest.mark.parametrize(
    ("service", "access"),
    [
        (PROBE, "external"),
        ([LOGIN], "login"),
        ({**LOGIN, "profile": "http://iiif.io/api/auth/0/clickthrough"}, "clickthrough"),
        ({**LOGIN, "@type": "AuthCookieService1", "profile": "http://iiif.io/api/auth/1/kiosk"}, "kiosk"),
        ({"id": "https://museum.example/probe", "type": "AuthProbeService2"}, "active"),
        ({"id": "https://museum.example/probe", "profile": "http://iiif.io/api/auth/1/probe"}, "active"),
        ({"id": "https://museum.example/search", "type": "SearchService2", "profile": "login"}, ""),
        (None, ""),
        ("https://museum.example", ""),
    ],
)
def test_an_item_says_whom_its_files_are_for(service: object, access: str) -> None:
    """Authorization Flow 2.0, 3; Authentication 1.0, 2: on a file, in its image service, on the manifest."""
    assert parsed(work(canvas({**FILM, "service": service}))).access == access
    assert parsed(work(service=service)).access == access
    assert parsed(work(services=service if isinstance(service, list) else [service])).access == access
    image = {"id": "https://i.example/a", "type": "ImageService2", "profile": "level2", "service": service}
    assert parsed(work(canvas({**IMAGE, "service": [image]}))).access == access
    choice = {
        "type": "Choice",
        "items": [{**FILM, "service": service}, {**FILM, "id": "https://museum.example/b.mp4"}],
    }
    assert parsed(work(canvas(choice))).access == access


def test_access_services_without_end_are_left_alone() -> None:
    service: dict[str, Any] = {"id": "https://museum.example/probe", "type": "Service"}
    service["service"] = service
    assert parsed(work(service=service)).access == ""


# --- collections


def test_a_collection_without_a_name_still_gives_its_works() -> None:
    """Presentation 3.0, 3.1: a Collection must have a label; its works are not to blame when it has none."""
    where = "https://museum.example/iiif/collection/top%20maps.json"
    found = read_listing({"type": "Collection", "id": where, "items": [work()]}, source="m", where=where)
    assert found.value.label == {"none": ("top maps",)}
    assert [one.id for one in found.refs] == [WHERE]
    assert "no label" in found.faults[0]


def test_the_first_page_of_a_collection_may_be_embedded() -> None:
    """Activity Streams 2.0, 5, after which the paging of 2.1 and of the draft of 4.0 is made."""
    page = {"type": "CollectionPage", "items": [work()], "next": "https://museum.example/p2"}
    shelf = {"id": WHERE, "type": "Collection", "label": {"en": ["Shelf"]}, "first": page}
    found = read_listing(shelf, source="m", where=WHERE)
    assert found.value.label == {"en": ("Shelf",)}
    assert [one.id for one in found.refs] == [WHERE]
    assert found.next == "https://museum.example/p2"


def test_how_pages_lie_is_read_in_both_generations() -> None:
    """Presentation 3.0, 3.1 and 3.4 (viewingDirection, behavior); 2.1, 3.3 (viewingHint)."""
    pages = [
        canvas({**IMAGE, "id": f"https://museum.example/{n}.jpg"}, behavior=["non-paged"][:n]) for n in (0, 1)
    ]
    book = parsed(work(*pages, behavior=["paged", "auto-advance"], viewingDirection="right-to-left"))
    assert (book.behavior, book.viewing_direction) == (("paged",), "right-to-left")
    assert [one.behavior for one in book.media] == [(), ("non-paged",)]
    older = work_2(IMAGE)
    older["sequences"][0] |= {"viewingHint": "paged", "viewingDirection": "right-to-left"}
    older["sequences"][0]["canvases"][0]["viewingHint"] = "facing-pages"
    read = parsed(older)
    assert (read.behavior, read.viewing_direction) == (("paged",), "right-to-left")
    assert read.media[0].behavior == ("facing-pages",)
    odd = parsed(work(canvas(IMAGE), behavior={"x": [1]}, viewingDirection=["left"]))
    assert (odd.behavior, odd.viewing_direction) == ((), "")
