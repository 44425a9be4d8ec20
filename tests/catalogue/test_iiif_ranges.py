"""Ranges of a manifest become the chapters of its films and sounds."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.catalogue.iiif.ranges import MAX_CHAPTERS, MAX_DEPTH, chapters_of
from kiosk.model import Media
from tests.catalogue.conftest import real

WHERE = "https://museum.example/iiif/x/manifest.json"
CANVAS = "https://museum.example/c"
FILM = {"id": "https://museum.example/a.mp4", "type": "Video", "format": "video/mp4", "duration": 100}


def film(*structures: object, paints: tuple[tuple[object, str], ...] = ((FILM, ""),)) -> tuple[Media, ...]:
    notes = [
        {
            "id": f"{CANVAS}/{n}",
            "type": "Annotation",
            "motivation": "painting",
            "body": one,
            "target": CANVAS + at,
        }
        for n, (one, at) in enumerate(paints)
    ]
    canvas = {"id": CANVAS, "type": "Canvas", "items": [{"type": "AnnotationPage", "items": notes}]}
    document = {"id": WHERE, "type": "Manifest", "label": {"en": ["Film"]}, "items": [canvas]}
    return read_manifest(document | {"structures": list(structures)}, source="museum", where=WHERE).item.media


def part(name: str, *items: object, **fields: object) -> dict[str, Any]:
    """A range; a text is a part of the canvas."""
    inside = [{"id": CANVAS + one, "type": "Canvas"} if isinstance(one, str) else one for one in items]
    return {"type": "Range", "id": f"#{name}", "label": {"en": [name]}, "items": inside, **fields}


def told(media: Media) -> list[tuple[float, float, str]]:
    return [(one.start, one.end, one.label["en"][0]) for one in media.chapters]


def test_nested_ranges_are_one_list_in_order_of_time() -> None:
    scenes = part("Act", part("Two", "#t=40,60"), part("One", "#t=10,40"))
    (media,) = film(part("All", scenes, part("End", "#t=60")))
    assert told(media) == [(10, 40, "One"), (40, 60, "Two"), (60, 0, "End")]


def test_of_those_that_begin_at_once_the_innermost_is_told() -> None:
    (media,) = film(part("Act 1", "#t=0,50", part("Scene 1", "#t=0,20"), part("Scene 2", "#t=20,50")))
    assert told(media) == [(0, 20, "Scene 1"), (20, 50, "Scene 2")]


def test_in_every_language_that_they_are_named_in() -> None:
    label = {"nl": ["Het <b>begin</b>"], "fr": ["Le début"]}
    (media,) = film(part("x", "#t=0,5", label=label), part("y", "#t=5,9"))
    assert media.chapters[0].label == {"nl": ("Het begin",), "fr": ("Le début",)}


def test_a_range_may_name_what_is_told_elsewhere_and_its_parts_as_objects() -> None:
    selector = {"type": "FragmentSelector", "value": "t=30,40"}
    piece = {"type": "SpecificResource", "source": {"id": CANVAS, "type": "Canvas"}, "selector": selector}
    inner = part("Inner", piece)
    (media,) = film(inner, part("Outer", "#t=5,8", {"type": "Range", "id": inner["id"]}))
    assert told(media) == [(5, 8, "Outer"), (30, 40, "Inner")]


@pytest.mark.parametrize("behavior", ["no-nav", "sequence", "thumbnail-nav"])
def test_what_is_no_contents_is_left_out(behavior: str) -> None:
    ranges = part("A", "#t=0,5"), part("B", "#t=5,9"), part("C", part("D", "#t=9,12"), behavior=[behavior])
    assert [name for _, _, name in told(film(*ranges)[0])] == ["A", "B"]


@pytest.mark.parametrize(
    "structures",
    [
        [part("The whole film", "")],
        [part("The whole film", "#t=0,100")],
        [part("Behind its end", "#t=100,120")],
        [part("Backwards", "#t=30,20")],
        [part("Another canvas", "2#t=3,9")],
        [part("", "#t=3,9", label=None)],
        ["#t=3,9", None, 5, {"type": "Range"}, {"type": "Range", "label": "x", "items": {"id": []}}],
        [part("x", "#t=3,9", behavior=[{}, [], "no-nav"])],
    ],
)
def test_what_names_no_part_of_it_is_no_chapter(structures: list[object]) -> None:
    assert [media.chapters for media in film(*structures)] == [()]


def test_two_films_on_one_canvas_have_their_own_counted_from_their_own_beginning() -> None:
    first, second = film(
        part("One", "#t=0,60"),
        part("Two", "#t=60,100"),
        part("Three", "#t=100,150"),
        part("Four", "#t=150"),
        paints=((FILM, "#t=0,100"), (FILM | {"id": "https://museum.example/b.mp4"}, "#t=100,200")),
    )
    assert told(first) == [(0, 60, "One"), (60, 100, "Two")]
    assert told(second) == [(0, 50, "Three"), (50, 0, "Four")]


def test_presentation_2_names_them_in_lists() -> None:
    """``canvases``, ``ranges`` and ``members`` (2.1, 5.5), in a media sequence as the Wellcome had them."""
    element = {"@id": CANVAS, "@type": "dctypes:Sound", "format": "audio/mp3", "label": "Sound"}
    element["rendering"] = {"@id": "https://museum.example/a.mp3", "format": "audio/mp3"}
    a, b = {"@id": "#a", "label": "A", "canvases": [f"{CANVAS}#t=0,10"]}, {"@id": "#b", "label": "B"}
    b["members"] = [{"@id": f"{CANVAS}#t=10,20", "@type": "sc:Canvas"}]
    top = {"@id": "#r", "@type": "sc:Range", "viewingHint": "top", "label": "All", "ranges": ["#a", "#b"]}
    document = {
        "@context": "http://iiif.io/api/presentation/2/context.json",
        "@id": WHERE,
        "@type": "sc:Manifest",
        "label": "Sound",
        "mediaSequences": [{"elements": [element]}],
        "structures": [top, *({"@type": "sc:Range"} | one for one in (a, b))],
    }
    (media,) = read_manifest(document, source="museum", where=WHERE).item.media
    assert [(one.start, one.end, one.label) for one in media.chapters] == [
        (0, 10, {"none": ("A",)}),
        (10, 20, {"none": ("B",)}),
    ]


def test_circles_depth_and_number_are_bounded() -> None:
    a, b = (
        part("A", "#t=1,2", {"type": "Range", "id": "#B"}),
        part("B", "#t=2,3", {"type": "Range", "id": "#A"}),
    )
    top = part("Top", {"type": "Range", "id": "#A"}, {"type": "Range", "id": "#Top"})
    assert [name for _, _, name in told(film(top, a, b)[0])] == ["A", "B"]
    deep = part("Deepest", "#t=50,60")
    for n in range(MAX_DEPTH + 1):
        deep = part(f"{n}", f"#t={n + 1},99", deep)
    names = [name for _, _, name in told(film(deep)[0])]
    assert len(names) == MAX_DEPTH + 1
    assert "Deepest" not in names
    many = [part(f"{n}", f"#t={n / 10},{n / 10 + 0.1}") for n in range(MAX_CHAPTERS * 2)]
    assert len(chapters_of({"structures": many})[CANVAS]) == MAX_CHAPTERS


JSON = st.recursive(
    st.none()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from([CANVAS, "#A", "Range", f"{CANVAS}#t=1,2"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "type", "items", "label", "behavior", "source"]), inner, max_size=5
        )
    ),
)


@given(JSON)
def test_nothing_that_is_written_in_it_costs_the_film(structures: object) -> None:
    times = [
        one.start for media in film(part("A", "#t=1,2", structures), structures) for one in media.chapters
    ]
    assert times == sorted(set(times))


@real
def test_real_ones(shared: Path) -> None:
    def media(path: str) -> tuple[Media, ...]:
        document = json.loads((shared / "fixtures" / "iiif" / path).read_bytes())
        return read_manifest(document, source="real", where=WHERE).item.media

    library = media("real-v3/bl-ranges.json")  # tapes, of which some hold one recording
    assert [len(one.chapters) for one in library] == [0, 0, 4, 5, 4, 0]
    assert told(library[4])[1] == (736.72, 1158.84, "[Soqotri songs]")
    (manners,) = media("ramp/prod/lunchroom-manners-v4.json")  # its last range begins after the end
    assert [len(told(manners)), told(manners)[0]] == [10, (157, 160, "Using Soap")]
    act, _ = media("cookbook/0064-opera-one-canvas/manifest.json")
    assert [one.start for one in act.chapters] == [0, 302.05]
    assert not any(one.chapters for one in media("real-v3/wellcome-p3.json"))  # a book
