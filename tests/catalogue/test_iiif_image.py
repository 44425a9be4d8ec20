"""Image API services and the size to ask for."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.iiif import image as iiif_image
from kiosk.catalogue.iiif.image import image_service, picture_url
from kiosk.model import ImageService

V2 = "http://iiif.io/api/image/2/"


def service(**fields: Any) -> ImageService:
    known: dict[str, Any] = {
        "id": "https://i.example/a",
        "version": 3,
        "level": 1,
        "width": 6000,
        "height": 4000,
    }
    return ImageService(**(known | fields))


@pytest.mark.parametrize(
    ("node", "version", "level"),
    [
        ({"id": "https://i.example/a", "type": "ImageService3", "profile": "level2"}, 3, 2),
        ({"id": "https://i.example/a", "type": "ImageService3", "profile": "level0"}, 3, 0),
        ({"id": "https://i.example/a", "type": "ImageService3", "profile": "level3"}, 3, 2),
        ({"@id": "https://i.example/a", "@type": "ImageService2", "profile": V2 + "level1.json"}, 2, 1),
        (
            {
                "@id": "https://i.example/a",
                "@context": V2 + "context.json",
                "profile": [V2 + "level2.json", {}],
            },
            2,
            2,
        ),
        ({"@id": "https://i.example/a", "profile": V2 + "profiles/level2.json"}, 2, 2),
        ({"@id": "https://i.example/a", "protocol": "http://iiif.io/api/image", "profile": []}, 2, 0),
        (
            {
                "@id": "https://i.example/a",
                "profile": "http://library.stanford.edu/iiif/image-api/1.1/conformance.html#level1",
            },
            1,
            1,
        ),
    ],
)
def test_a_service_says_its_version_and_level(node: object, version: int, level: int) -> None:
    read = image_service([{"id": "https://login.example", "type": "AuthCookieService1"}, node], "")
    assert read is not None
    assert (read.id, read.version, read.level) == ("https://i.example/a", version, level)


@pytest.mark.parametrize(
    "node",
    [
        None,
        "https://i.example/a",
        {},
        [],
        {"id": "https://s.example", "type": "SearchService2"},
        {"id": "file:///etc/passwd", "type": "ImageService3", "profile": "level2"},
        {"type": "ImageService3", "profile": "level2"},
    ],
)
def test_what_is_not_an_image_service(node: object) -> None:
    assert image_service(node, "") is None


def test_sizes_tiles_and_limits_are_read() -> None:
    read = image_service(
        {
            "id": "https://i.example/a/",
            "type": "ImageService3",
            "profile": "level1",
            "width": 6000,
            "height": 4000,
            "maxWidth": 3000,
            "maxArea": 4_000_000,
            "sizes": [{"width": 600, "height": 400}, {"width": 150, "height": 100}, {"width": "x"}, 7],
            "tiles": [{"width": 512, "scaleFactors": [1, 2, 4]}],
        },
        "",
    )
    assert read is not None
    assert read.id == "https://i.example/a"
    assert read.sizes == ((150, 100), (600, 400))
    assert (read.tile_width, read.scale_factors) == (512, (1, 2, 4))
    assert (read.max_width, read.max_height, read.max_area) == (3000, 3000, 4_000_000)


def test_limits_of_version_2_stand_in_the_profile() -> None:
    read = image_service(
        {"@id": "https://i.example/a", "profile": [V2 + "level1.json", {"maxWidth": 900}]}, ""
    )
    assert read is not None
    assert (read.max_width, read.max_height) == (900, 900)


@pytest.mark.parametrize(
    ("fields", "box", "request_"),
    [
        ({}, (800, 800), "/full/800,/0/default.jpg"),
        ({}, (800, 200), "/full/300,/0/default.jpg"),
        ({}, (9000, 9000), "/full/max/0/default.jpg"),
        ({"version": 2}, (9000, 9000), "/full/full/0/default.jpg"),
        ({"version": 2}, (800, 800), "/full/800,/0/default.jpg"),
        ({"version": 1}, (800, 800), "/full/800,/0/native.jpg"),
        ({"max_width": 500, "max_height": 500}, (800, 800), "/full/500,/0/default.jpg"),
        ({"max_area": 240_000}, (9000, 9000), "/full/600,/0/default.jpg"),
        ({"sizes": ((150, 100), (750, 500), (3000, 2000))}, (800, 800), "/full/750,500/0/default.jpg"),
        ({"sizes": ((150, 100),)}, (800, 800), "/full/800,/0/default.jpg"),
        ({"level": 2, "width": 0, "height": 0}, (800, 600), "/full/!800,600/0/default.jpg"),
        ({"level": 1, "width": 0, "height": 0}, (800, 600), "/full/600,/0/default.jpg"),
    ],
)
def test_a_picture_that_fits(fields: dict[str, Any], box: tuple[int, int], request_: str) -> None:
    assert picture_url(service(**fields), *box) == "https://i.example/a" + request_


@pytest.mark.parametrize(
    ("fields", "request_"),
    [
        ({"sizes": ((100, 67), (400, 267), (1024, 683))}, "/full/400,267/0/default.jpg"),
        ({"sizes": ((1024, 683), (2048, 1365))}, "/full/1024,683/0/default.jpg"),
        ({"sizes": ((600, 400),), "width": 600, "height": 400}, "/full/max/0/default.jpg"),
        ({"sizes": ((600, 400),), "width": 600, "height": 400, "version": 2}, "/full/600,400/0/default.jpg"),
    ],
)
def test_level_0_is_asked_for_advertised_sizes_only(fields: dict[str, Any], request_: str) -> None:
    assert picture_url(service(level=0, **fields), 800, 800) == "https://i.example/a" + request_


def test_level_0_without_sizes_is_asked_for_the_whole_or_nothing() -> None:
    """Every level has ``max`` (Image API 3.0, 4.2 and Compliance, "Size"); nothing else is promised."""
    assert picture_url(service(level=0), 800, 800) == ""
    assert iiif_image.largest_url(service(level=0)) == "https://i.example/a/full/max/0/default.jpg"
    assert iiif_image.largest_url(service(level=0, width=0, height=0)) == ""
    assert iiif_image.largest_url(service(level=0, width=90_000, height=60_000)) == ""
    assert iiif_image.part(service(level=0), "1,2,3,4", "0") is None


def test_a_gigapixel_picture_is_not_asked_whole() -> None:
    huge = service(width=70_399, height=31_722)
    assert iiif_image.largest_url(huge) == "https://i.example/a/full/5000,/0/default.jpg"


def test_parts_and_turned_pictures() -> None:
    part = iiif_image.part(service(), "100,200,300,400", "0")
    assert part == iiif_image.Part("https://i.example/a/100,200,300,400/max/0/default.jpg", 300, 400)
    turned = iiif_image.part(service(version=2), "full", "90")
    assert turned == iiif_image.Part("https://i.example/a/full/full/90/default.jpg", 0, 0)
    assert iiif_image.part(service(), "../../etc", "x") is None


def test_a_part_can_be_asked_smaller() -> None:
    url = "https://i.example/a/100,200,3000,400/max/0/default.jpg"
    assert iiif_image.narrowed(url, 800) == "https://i.example/a/100,200,3000,400/800,/0/default.jpg"
    assert iiif_image.narrowed("https://i.example/a.jpg", 800) == "https://i.example/a.jpg"


SIZES = st.integers(1, 20_000)


@given(
    SIZES,
    SIZES,
    st.sampled_from([1, 2]),
    SIZES,
    SIZES,
    st.integers(0, 9000),
    st.integers(0, 10**8),
    st.lists(st.tuples(SIZES, SIZES), max_size=4),
)
def test_what_is_asked_always_fits(
    width: int,
    height: int,
    level: int,
    box_width: int,
    box_height: int,
    most: int,
    area: int,
    sizes: list[tuple[int, int]],
) -> None:
    one = service(
        level=level,
        width=width,
        height=height,
        max_width=most,
        max_height=most,
        max_area=area,
        sizes=tuple(sorted(sizes)),
    )
    url = picture_url(one, box_width, box_height)
    size = url.split("/")[-3]
    if size == "max":
        assert width <= box_width
        assert height <= box_height
        return
    asked_width, _, asked_height = size.partition(",")
    assert 1 <= int(asked_width) <= max(box_width, 1)
    assert not most or int(asked_width) <= most
    if asked_height:
        assert (int(asked_width), int(asked_height)) in sizes
        assert int(asked_height) <= box_height
    else:
        assert int(asked_width) == 1 or int(asked_width) * height // width <= box_height


@given(st.lists(st.tuples(SIZES, SIZES), max_size=6), SIZES, SIZES)
def test_level_0_never_computes(sizes: list[tuple[int, int]], box_width: int, box_height: int) -> None:
    url = picture_url(service(level=0, version=2, sizes=tuple(sorted(sizes))), box_width, box_height)
    assert not url or tuple(int(one) for one in url.split("/")[-3].split(",")) in sizes
