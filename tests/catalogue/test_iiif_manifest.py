"""Manifests of Presentation 3.0 and 2.x become Items."""

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.catalogue.iiif.manifest import MAX_CANVASES, read_manifest
from kiosk.catalogue.iiif.pages import MAX_REFERENCED_PAGES
from kiosk.errors import Offline, SourceError
from kiosk.model import Detail, Item, Kind, MediaKind, Statement, TrackKind

WHERE = "https://museum.example/iiif/x/manifest.json"
Documents = Callable[[str], Any]


def parsed(document: object) -> Item:
    return read_manifest(document, source="museum", where=WHERE).item


def work(*bodies: object, canvas: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """A manifest with one canvas that paints ``bodies``."""
    return {
        "id": WHERE,
        "type": "Manifest",
        "label": {"en": ["Work"]},
        "items": [
            {"id": "https://museum.example/c", "type": "Canvas", "items": [page("painting", *bodies)]}
            | (canvas or {})
        ],
        **fields,
    }


def page(motivation: str, *bodies: object, target: object = "https://museum.example/c") -> dict[str, Any]:
    return {
        "type": "AnnotationPage",
        "items": [
            {"type": "Annotation", "motivation": motivation, "body": body, "target": target}
            for body in bodies
        ],
    }


IMAGE = {
    "id": "https://museum.example/a.jpg",
    "type": "Image",
    "format": "image/jpeg",
    "width": 60,
    "height": 40,
}
FILM = {"id": "https://museum.example/a.mp4", "type": "Video", "format": "video/mp4", "duration": 30.5}


# --- what describes


def test_a_painting_with_everything(document: Documents) -> None:
    item = parsed(document("windmill.json"))
    assert item.id == "https://museum.example/iiif/windmill/manifest.json"
    assert item.source == "museum"
    assert item.kind is Kind.PICTURE
    assert item.label == {"nl": ("De molen",), "en": ("The windmill",)}
    assert item.summary == {"nl": ("Een molen aan het water.",), "en": ("A mill by the water.",)}
    assert item.creator == {"none": ("Anna Proef",)}
    assert item.date["nl"] == ("omstreeks 1831",)
    assert item.decade == 1830
    assert item.subjects == ({"nl": ("molen",), "en": ("mill",)}, {"nl": ("water",), "en": ("water",)})
    assert len(item.metadata) == 4
    assert item.rights == "http://creativecommons.org/publicdomain/zero/1.0/"
    assert item.required_statement == Statement(
        label={"nl": ("Met dank aan",)}, value={"nl": ("Museum van Proef, CC0",)}
    )
    assert item.provider == {"nl": ("Museum van Proef",)}
    assert item.homepage == "https://museum.example/windmill"
    assert item.nav_date == "1831-05-01T00:00:00Z"
    assert item.thumbnail == "https://images.museum.example/windmill/full/800,/0/default.jpg"
    (media,) = item.media
    assert media.alt == {
        "nl": ("Een houten molen onder donkere wolken.",),
        "en": ("A wooden mill under dark clouds.",),
    }
    assert media.details == (
        Detail(x=3000, y=500, width=900, height=800, text={"nl": ("Kijk naar de wieken.",)}),
    )
    assert media.service is not None
    assert (media.service.width, media.service.height) == (6000, 4000)


@pytest.mark.parametrize(
    ("label", "date", "decade"),
    [
        ("Date", "1831", 1830),
        ("datum", "[1878]", 1870),
        ("Datierung", "zwischen 1913 und 1914", 1910),
        ("Année :", "vers 1899", 1890),
        ("Jaar", "19de eeuw", 0),
        ("Date", "2025-06-05T15:01:51", 0),
        ("Date digitized", "2019", 0),
        ("Decennium", "jaren 1920", 1920),
        ("Décennie", "1950", 1950),
        ("Jahrzehnt", "1890er", 1890),
    ],
)
def test_the_decade_out_of_what_the_institution_wrote(label: str, date: str, decade: int) -> None:
    item = parsed(work(IMAGE, metadata=[{"label": {"none": [label]}, "value": {"none": [date]}}]))
    assert item.decade == decade


def test_the_decade_out_of_nav_date() -> None:
    assert parsed(work(IMAGE, navDate="1986-01-01T00:00:00+00:00")).decade == 1980
    assert parsed(work(IMAGE, navDate="0001-01-01T00:00:00Z")).nav_date == ""
    assert parsed(work(IMAGE, navDate="yesterday")).nav_date == ""


@pytest.mark.parametrize(
    "label",
    [
        "Creator",
        "Maker",
        "Kunstenaar(s)",
        "auteur",
        "Künstler",
        "Künstler/in",
        "Artiste",
        "ARTIST:",
        "Créateur",
    ],
)
def test_the_maker_by_many_names(label: str) -> None:
    item = parsed(work(IMAGE, metadata=[{"label": label, "value": "<span>Anna Proef</span>"}]))
    assert item.creator == {"none": ("Anna Proef",)}


def test_subjects_in_one_value_are_taken_apart() -> None:
    item = parsed(work(IMAGE, metadata=[{"label": "Onderwerp", "value": "zee; haven; zee"}]))
    assert item.subjects == ({"none": ("zee",)}, {"none": ("haven",)})


def test_a_title_in_the_metadata_does_for_a_label() -> None:
    item = parsed(work(IMAGE, label="", metadata=[{"label": "Titel", "value": "De molen"}]))
    assert item.label == {"none": ("De molen",)}


def test_languages_get_one_spelling() -> None:
    item = parsed(
        work(IMAGE, label={"dut": ["Molen"], "EN-gb": ["Mill"], "@none": ["X"], "not a tag": ["Y"]})
    )
    assert item.label == {"nl": ("Molen",), "en-gb": ("Mill",), "none": ("X", "Y")}


def test_lengths_are_capped() -> None:
    item = parsed(work(IMAGE, label={"en": ["x " * 5_000]}, summary={"en": ["y " * 50_000]}))
    assert len(item.label["en"][0]) <= 500
    assert len(item.summary["en"][0]) <= 20_000


def test_rights_in_several_shapes() -> None:
    terms, by = "https://museum.example/terms", "https://creativecommons.org/licenses/by/4.0/"
    assert parsed(work(IMAGE, rights=[terms, by])).rights == by
    assert parsed(work(IMAGE, rights=terms)).rights == terms
    assert parsed(work(IMAGE, rights="all rights reserved")).rights == ""
    assert parsed(work(IMAGE, canvas={"rights": by})).rights == by


# --- pictures


@pytest.mark.parametrize(
    "thumbnail",
    [
        "https://museum.example/t.jpg",
        ["https://museum.example/t.jpg"],
        {"id": "https://museum.example/t.jpg"},
        [{"@id": "https://museum.example/t.jpg", "@type": "dctypes:Image"}],
        [{"id": "../t.jpg", "type": "Image"}, {"id": "../s.jpg", "type": "Image", "width": 90}][:1],
    ],
)
def test_thumbnails_in_every_shape(thumbnail: object) -> None:
    url = parsed(work(IMAGE, thumbnail=thumbnail)).thumbnail
    assert url in ("https://museum.example/t.jpg", "https://museum.example/iiif/t.jpg")


def test_a_thumbnail_from_a_level_0_service_is_one_of_its_sizes() -> None:
    thumbnail = {
        "id": "https://t.example/a/full/61,100/0/default.jpg",
        "type": "Image",
        "service": [
            {
                "@id": "https://t.example/a",
                "@type": "ImageService2",
                "profile": "http://iiif.io/api/image/2/level0.json",
                "sizes": [
                    {"width": 61, "height": 100},
                    {"width": 242, "height": 400},
                    {"width": 620, "height": 1024},
                ],
            }
        ],
    }
    assert (
        parsed(work(IMAGE, thumbnail=[thumbnail])).thumbnail
        == "https://t.example/a/full/242,400/0/default.jpg"
    )


def test_a_blurred_thumbnail_is_asked_larger_from_its_own_service() -> None:
    body = IMAGE | {
        "id": "https://i.example/a/full/max/0/default.jpg",
        "width": 3000,
        "height": 2000,
        "service": {"id": "https://i.example/a", "type": "ImageService3", "profile": "level1"},
    }
    item = parsed(work(body, thumbnail="https://i.example/a/full/150,/0/default.jpg"))
    assert item.thumbnail == "https://i.example/a/full/800,/0/default.jpg"


def test_without_a_thumbnail_the_picture_itself_when_it_is_not_huge() -> None:
    assert parsed(work(IMAGE)).thumbnail == "https://museum.example/a.jpg"
    assert parsed(work(IMAGE | {"width": 20_000, "height": 20_000})).thumbnail == ""


def test_the_start_canvas_gives_the_thumbnail() -> None:
    document = work(IMAGE)
    second = {
        "id": "https://museum.example/c2",
        "type": "Canvas",
        "items": [page("painting", {"id": "b.jpg", "type": "Image"})],
    }
    document["items"].append(second)
    document["start"] = {"id": "https://museum.example/c2", "type": "Canvas"}
    assert parsed(document).thumbnail == "https://museum.example/iiif/x/b.jpg"


def test_a_body_id_that_is_no_picture_gives_way_to_its_service() -> None:
    body = {
        "id": "https://museum.example/iiif.json#/canvas/1/body",
        "type": "Image",
        "format": "image/jpeg",
        "service": [{"id": "https://i.example/a", "type": "ImageService3", "profile": "level2"}],
    }
    (media,) = parsed(work(body)).media
    assert media.url == "https://i.example/a/full/max/0/default.jpg"


def test_a_tiff_is_asked_as_a_jpeg() -> None:
    body = {
        "id": "https://museum.example/master.tif",
        "type": "Image",
        "format": "image/tiff",
        "service": [{"id": "https://i.example/a", "type": "ImageService3", "profile": "level1"}],
    }
    (media,) = parsed(work(body)).media
    assert (media.url, media.format) == ("https://i.example/a/full/max/0/default.jpg", "image/jpeg")


def test_a_part_of_a_picture() -> None:
    source = {
        "id": "https://i.example/a/full/max/0/default.jpg",
        "type": "Image",
        "width": 4000,
        "height": 3000,
        "service": [{"id": "https://i.example/a", "type": "ImageService3", "profile": "level1"}],
    }
    body = {
        "type": "SpecificResource",
        "source": source,
        "selector": {"type": "ImageApiSelector", "region": "1,2,300,200"},
    }
    (media,) = parsed(work(body)).media
    assert media.url == "https://i.example/a/1,2,300,200/max/0/default.jpg"
    assert (media.width, media.height, media.service) == (300, 200, None)


def test_a_choice_of_pictures() -> None:
    body = {
        "type": "Choice",
        "items": [IMAGE, IMAGE | {"id": "https://museum.example/xray.jpg", "label": {"en": ["X-ray"]}}],
    }
    (media,) = parsed(work(body)).media
    assert media.url == "https://museum.example/a.jpg"
    assert [(one.url, one.label) for one in media.variants] == [
        ("https://museum.example/xray.jpg", {"en": ("X-ray",)})
    ]


def test_several_pictures_on_a_canvas_are_several_media_with_ids_of_their_own() -> None:
    item = parsed(work(IMAGE, IMAGE | {"id": "https://museum.example/flap.jpg"}))
    assert [one.url for one in item.media] == [
        "https://museum.example/a.jpg",
        "https://museum.example/flap.jpg",
    ]
    assert len({one.id for one in item.media}) == 2


@pytest.mark.parametrize("url", ["data:image/png;base64,AA", "file:///etc/passwd", "javascript:alert(1)"])
def test_nothing_but_the_web_is_ever_asked(url: str) -> None:
    reading = read_manifest(work({"id": url, "type": "Image"}), source="m", where=WHERE)
    assert reading.item.media == ()
    assert reading.item.thumbnail == ""
    assert len(reading.faults) == 1


# --- film and sound


def test_a_film_with_its_versions_and_its_captions(document: Documents) -> None:
    item = parsed(document("film.json"))
    assert item.kind is Kind.FILM
    assert item.languages == ("nl",)
    (media,) = item.media
    assert media.kind is MediaKind.VIDEO
    assert media.url == "https://museum.example/media/film.mp4"
    assert (media.width, media.height, media.duration) == (640, 360, 120.5)
    assert media.poster == item.thumbnail == "https://museum.example/media/still.jpg"
    assert {one.url.rpartition("/")[2]: one.accessibility_features for one in media.variants} == {
        "described.mp4": ("audioDescription",),
        "signed.mp4": ("signLanguage",),
        "told.mp4": ("audioDescription",),
    }
    assert [(one.kind, one.url.rpartition("/")[2], one.language, one.format) for one in media.tracks] == [
        (TrackKind.CAPTIONS, "captions.nl.vtt", "nl", "text/vtt"),
        (TrackKind.SUBTITLES, "captions.fr.vtt", "fr", "text/vtt"),
        (TrackKind.CHAPTERS, "chapters.vtt", "", "text/vtt"),
        (TrackKind.TRANSCRIPT, "transcript.srt", "", "application/x-subrip"),
        (TrackKind.DESCRIPTIONS, "described.vtt", "", "text/vtt"),
        (TrackKind.CAPTIONS, "plain.vtt", "en", "text/vtt"),
    ]


@pytest.mark.parametrize(
    ("label", "features"),
    [
        ("Audio description", ("audioDescription",)),
        ("Met audiodescriptie", ("audioDescription",)),
        ("Version audiodécrite / audiodescription", ("audioDescription",)),
        ("Mit Audiodeskription", ("audioDescription",)),
        ("Beschreven versie", ("audioDescription",)),
        ("Langue des signes de Belgique francophone", ("signLanguage",)),
        ("Met gebarentaal (VGT)", ("signLanguage",)),
        ("Gebärdensprache", ("signLanguage",)),
        ("High (720p)", ()),
        ("Signé par l'auteur", ()),
    ],
)
def test_who_a_version_is_for(label: str, features: tuple[str, ...]) -> None:
    other = FILM | {"id": "https://museum.example/b.mp4", "label": label}
    (media,) = parsed(work({"type": "Choice", "items": [FILM, other]})).media
    assert media.variants[0].accessibility_features == features


def test_sign_language_beside_a_film_is_a_track() -> None:
    signed = {"id": "https://museum.example/s.mp4", "type": "Video", "label": {"en": ["Sign language"]}}
    (media,) = parsed(work(FILM, canvas={"annotations": [page("supplementing", signed)]})).media
    assert [(one.kind, one.url) for one in media.tracks] == [(TrackKind.SIGN, "https://museum.example/s.mp4")]


def test_two_films_on_one_canvas_one_after_another() -> None:
    document = work(
        FILM, FILM | {"id": "https://museum.example/b.mp4", "duration": None}, canvas={"duration": 100}
    )
    annotations = document["items"][0]["items"][0]["items"]
    annotations[0]["target"] += "#t=0,30.5"
    annotations[1]["target"] += "#t=30.5"
    item = parsed(document)
    assert [one.duration for one in item.media] == [30.5, 69.5]


def test_a_picture_behind_a_sound_is_its_poster() -> None:
    sound = {"id": "https://museum.example/a.mp3", "type": "Sound", "format": "audio/mp3"}
    item = parsed(work(IMAGE, sound, canvas={"duration": 9}))
    assert item.kind is Kind.SOUND
    (media,) = item.media
    assert (media.kind, media.format, media.duration) == (MediaKind.SOUND, "audio/mpeg", 9)
    assert media.poster == item.thumbnail == "https://museum.example/a.jpg"


def test_a_stream_has_one_name_for_its_format() -> None:
    (media,) = parsed(work(FILM | {"format": "vnd.apple.mpegURL", "type": "Sound"})).media
    assert (media.kind, media.format) == (MediaKind.SOUND, "application/vnd.apple.mpegurl")


def test_an_embedded_web_player_is_not_a_film() -> None:
    body = {"id": "https://youtube.example/embed/x", "type": "Video", "format": "text/html"}
    reading = read_manifest(work(body), source="m", where=WHERE)
    assert reading.item.media == ()
    assert "Video" in reading.faults[0].what


def test_sound_of_presentation_2(document: Documents) -> None:
    item = parsed(document("sound-v2.json"))
    assert item.kind is Kind.SOUND
    assert item.label == {"nl": ("Interview met een visser",)}
    assert item.summary == {"none": ("Opgenomen aan de kaai.",)}
    assert item.rights == "https://creativecommons.org/licenses/by/4.0/"
    assert item.required_statement is not None
    assert item.required_statement.value == {"nl": ("Museum van Proef",), "en": ("Test Museum",)}
    assert item.homepage == "https://museum.example/sound"
    (media,) = item.media
    assert media.url == "https://museum.example/media/fisher.mp3"
    assert [one.url for one in media.variants] == ["https://museum.example/media/fisher.ogg"]
    assert [(one.kind, one.url) for one in media.tracks] == [
        (TrackKind.CAPTIONS, "https://museum.example/media/fisher.vtt")
    ]
    assert media.poster == "https://museum.example/sound.jpg"


TEXT = {"id": "https://museum.example/a.txt", "type": "Text", "format": "text/plain", "language": "nl"}


def test_a_text_beside_a_film_is_a_transcript_without_times() -> None:
    label = {"label": {"en": ["Interview"]}}
    beside = {"annotations": [page("supplementing", TEXT | label)]}
    (media,) = parsed(work(FILM, canvas=beside)).media
    (track,) = media.tracks
    assert (track.kind, track.url, track.format) == (TrackKind.TRANSCRIPT, TEXT["id"], "text/plain")
    assert (track.language, track.label, track.timed) == ("nl", {"en": ("Interview",)}, False)
    assert not parsed(work(IMAGE, canvas=beside)).media[0].tracks, "beside a picture it is that of the page"


@pytest.mark.parametrize(
    ("linked", "kept"),
    [
        ({"rendering": [TEXT]}, True),
        ({"rendering": [TEXT | {"id": "https://museum.example/a.html", "format": "text/html"}]}, True),
        ({"rendering": [TEXT | {"id": "https://museum.example/player", "format": "text/html"}]}, False),
        ({"rendering": [TEXT | {"id": "file:///etc/passwd"}]}, False),
        ({"rendering": [TEXT | {"format": "application/pdf"}]}, False),
        ({"seeAlso": [TEXT]}, False),
        ({"annotations": [page("supplementing", TEXT | {"format": "text/html"})]}, True),
        ({"annotations": [page("supplementing", TEXT | {"label": {"en": ["Audio description"]}})]}, False),
        ({"annotations": [page("linking", TEXT)]}, False),
        ({"annotations": [page("commenting", TEXT | {"format": "text/html"})]}, False),
    ],
)
def test_which_texts_are_what_is_said_in_a_film(linked: dict[str, Any], kept: bool) -> None:
    (media,) = parsed(work(FILM, canvas=linked)).media
    assert [track.timed for track in media.tracks] == [False] * kept


# --- words beside a picture


def test_pages_with_words_make_a_story() -> None:
    words = [
        {"type": "TextualBody", "language": "nl", "value": "Er was eens"},
        {"type": "TextualBody", "language": "en", "value": "Once upon a time"},
    ]
    item = parsed(work(IMAGE, canvas={"annotations": [page("supplementing", words)]}))
    assert item.kind is Kind.STORY
    assert item.media[0].text == {"nl": ("Er was eens",), "en": ("Once upon a time",)}


def test_scanned_lines_become_one_text() -> None:
    lines = [{"type": "TextualBody", "language": "de", "value": f"Zeile {n}"} for n in range(3)]
    (media,) = parsed(work(IMAGE, canvas={"annotations": [page("supplementing", *lines)]})).media
    assert media.text == {"de": ("Zeile 0\nZeile 1\nZeile 2",)}


def test_tags_are_no_details_and_regions_stay_inside() -> None:
    comment = {"type": "TextualBody", "value": "Look", "language": "en"}
    tag = {"type": "TextualBody", "value": "dog", "purpose": "tagging"}
    target = {
        "type": "SpecificResource",
        "source": "https://museum.example/c",
        "selector": {"value": "xywh=percent:50,50,80,25"},
    }
    beside = [page("commenting", comment, tag, target=target)]
    (media,) = parsed(work(IMAGE, canvas={"annotations": beside, "width": 200, "height": 100})).media
    assert media.details == (Detail(x=100, y=50, width=100, height=25, text={"en": ("Look",)}),)


def test_alternative_text_in_the_metadata() -> None:
    entry = {"label": {"nl": ["Alternatieve tekst"]}, "value": {"nl": ["Een molen"]}}
    (media,) = parsed(work(IMAGE, canvas={"metadata": [entry]})).media
    assert media.alt == {"nl": ("Een molen",)}


def test_annotations_of_the_manifest_find_their_canvas() -> None:
    caption = {"id": "https://museum.example/a.vtt", "type": "Text", "format": "text/vtt"}
    document = work(FILM, annotations=[page("supplementing", caption)])
    assert [one.url for one in parsed(document).tracks] == ["https://museum.example/a.vtt"]


# --- referenced annotation pages


def test_referenced_pages_are_fetched_and_a_lost_one_is_a_fault() -> None:
    beside = [
        {"id": f"https://museum.example/{name}.json", "type": "AnnotationPage"} for name in ("here", "gone")
    ]
    caption = {"id": "https://museum.example/a.vtt", "type": "Text", "format": "text/vtt"}

    def fetch(url: str) -> object:
        if "gone" in url:
            raise Offline("nobody answers.", where=url)
        return page("supplementing", caption)

    reading = read_manifest(work(FILM, canvas={"annotations": beside}), source="m", where=WHERE, fetch=fetch)
    assert [one.url for one in reading.item.tracks] == ["https://museum.example/a.vtt"]
    (fault,) = reading.faults
    assert "https://museum.example/gone.json" in fault.what


def test_a_book_with_hundreds_of_pages_of_text_is_not_fetched() -> None:
    asked: list[str] = []
    beside = [{"id": f"p{n}", "type": "AnnotationPage"} for n in range(MAX_REFERENCED_PAGES + 1)]

    def fetch(url: str) -> object:
        asked.append(url)
        return {}

    read_manifest(work(IMAGE, canvas={"annotations": beside}), source="m", where=WHERE, fetch=fetch)
    assert asked == []


# --- broken and strange


def test_a_broken_canvas_is_lost_alone(document: Documents) -> None:
    reading = read_manifest(document("broken-canvas.json"), source="m", where=WHERE)
    assert [one.id for one in reading.item.media] == [
        "https://museum.example/c/1",
        "https://museum.example/c/3",
    ]
    (fault,) = reading.faults
    assert fault.where == "https://museum.example/iiif/broken/manifest.json"
    assert fault.what.startswith("canvas 2 (“Page two”) at items[1] ")


def test_a_thousand_broken_canvases_are_a_few_sentences() -> None:
    document = work(IMAGE)
    document["items"] += [17] * 1000
    reading = read_manifest(document, source="m", where=WHERE)
    assert len(reading.item.media) == 1
    assert len(reading.faults) == 5
    assert "996 more" in reading.faults[-1].what


def test_a_work_without_end_is_cut() -> None:
    document = work(IMAGE)
    document["items"] *= MAX_CANVASES + 5
    reading = read_manifest(document, source="m", where=WHERE)
    assert len(reading.item.media) == MAX_CANVASES
    assert len({one.id for one in reading.item.media}) == MAX_CANVASES
    assert "first 2000" in reading.faults[0].what


def test_only_words_is_an_item_and_a_fault() -> None:
    reading = read_manifest(
        work({"id": "https://museum.example/a.glb", "type": "Model"}), source="m", where=WHERE
    )
    assert reading.item.media == ()
    assert "Model" in reading.faults[0].what


def test_a_model_with_a_still_is_shown_as_that() -> None:
    model = {"id": "https://museum.example/a.glb", "type": "Model"}
    (media,) = parsed(work(model, canvas={"thumbnail": "https://museum.example/still.png"})).media
    assert (media.kind, media.url) == (MediaKind.IMAGE, "https://museum.example/still.png")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "not a IIIF document"),
        (17, "not a IIIF document"),
        ([], "not a IIIF document"),
        ({}, "does not say what it is"),
        ({"type": "fish"}, "“fish”"),
        ({"type": "AnnotationPage", "items": []}, "page of annotations"),
        ({"type": "Annotation", "target": {"id": "https://museum.example/m"}}, "https://museum.example/m"),
        ({"@type": "sc:Canvas"}, "canvas without its manifest"),
        ({"type": "Manifest", "label": {"en": ["x"]}}, "no canvases"),
        ({"@type": "sc:Manifest", "label": "x", "sequences": {"1": 2}}, "no canvases"),
        ({"type": "Manifest", "label": {"en": ["x"]}, "items": [1, "a"]}, "no canvas that can be read"),
        ({"type": "Manifest", "items": [{"type": "Canvas"}]}, "no label"),
    ],
)
def test_what_is_no_work_says_so_in_one_line(value: object, words: str) -> None:
    with pytest.raises(SourceError) as caught:
        parsed(value)
    assert words in str(caught.value)
    assert str(caught.value).startswith(WHERE)
    assert "\n" not in str(caught.value)
    assert caught.value.next_step


def test_presentation_4_drafts_are_tolerated() -> None:
    document = work({"id": "https://museum.example/a.mp4", "type": "Audio", "format": "audio/mp4"})
    document["items"][0]["type"] = "Timeline"
    document["accompanyingContainer"] = {"type": "Canvas", "items": [page("painting", IMAGE)]}
    (media,) = parsed(document).media
    assert (media.kind, media.poster) == (MediaKind.SOUND, "https://museum.example/a.jpg")
