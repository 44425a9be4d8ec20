"""Manifests: identifiers, makers, places, accessibility and warnings, out of what is written for people."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.iiif.manifest import read_manifest
from kiosk.catalogue.iiif.terms import known_of
from kiosk.catalogue.source import harvest
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Item, Put
from tests.catalogue.conftest import SHARED, Web, real
from tests.catalogue.fill_rates import NoNetwork


def entry(label: str, *values: str, language: str = "nl") -> dict[str, Any]:
    return {"label": {language: [label]}, "value": {language: list(values)}}


def terms_of(*entries: dict[str, Any]) -> list[tuple[str, tuple[str, ...], object]]:
    return [(one.role, one.same_as, one.label) for one in known_of({"metadata": list(entries)}).terms]


@pytest.mark.parametrize(
    ("label", "value", "id"),
    [
        ("ISBN", "90-290-9372-2", "isbn:9789029093729"),
        ("ISBN-13", "9789029093729", "isbn:9789029093729"),
        ("Wikidata-id", "Q5599", "wikidata:Q5599"),
        ("Wikidata", "https://www.wikidata.org/wiki/Q5599", "wikidata:Q5599"),
        ("Permanente link", "<a href='http://hdl.handle.net/10107/2373814'>hier</a>", "hdl:10107/2373814"),
        ("Identifiant pérenne", "ark:/12148/btv1b8449691v", "ark:12148/btv1b8449691v"),
        ("Kennung", "https://doi.org/10.1000/ABC", "doi:10.1000/abc"),
        ("Identifier", "Bodleian MS. 264", ""),
        ("Related", "https://www.wikidata.org/wiki/Q5599", ""),
    ],
)
def test_what_the_work_is_known_by(label: str, value: str, id: str) -> None:
    known = known_of({"metadata": [entry(label, value)]})
    assert known.same_as == ((id,) if id else ())
    assert known.terms == ()


def test_people_subjects_and_places() -> None:
    assert terms_of(
        entry(
            "Maker",
            "<a href='https://viaf.org/viaf/56647196'>Rubens</a>, <a href='https://rkd.nl/artists/1'>X</a>",
        ),
        entry("Auteur", "Boon (https://www.wikidata.org/wiki/Q1508211)", language="fr"),
        entry("VIAF", "51759543"),
        entry("Schlagwörter", "http://vocab.getty.edu/aat/300025450"),
        entry("Plaats van vervaardiging", "Antwerpen https://sws.geonames.org/2803138/"),
        entry("Vorige eigenaar", "https://viaf.org/viaf/1"),
    ) == [
        ("maker", ("viaf:56647196",), {"nl": ("Rubens",)}),
        ("maker", ("rkd:1",), {"nl": ("X",)}),
        ("maker", ("wikidata:Q1508211",), {"fr": ("Boon",)}),
        ("maker", ("viaf:51759543",), {}),
        ("subject", ("aat:300025450",), {}),
        ("place", ("geonames:2803138",), {"nl": ("Antwerpen",)}),
    ]


def test_what_it_is_part_of_and_whose_it_is() -> None:
    known = known_of(
        {
            "partOf": [
                {
                    "id": "https://www.wikidata.org/wiki/Q12345",
                    "type": "Collection",
                    "label": {"en": ["Oeuvre"]},
                },
                {"id": "https://museum.example/all", "type": "Collection"},
            ],
            "provider": [
                {"id": "https://museum.example/", "homepage": [{"id": "https://viaf.org/viaf/173632201/"}]}
            ],
            "seeAlso": [{"id": "https://www.wikidata.org/wiki/Q1"}],
            "homepage": [{"id": "https://www.wikidata.org/wiki/Q2"}],
        }
    )
    assert [(one.role, one.same_as) for one in known.terms] == [("subject", ("wikidata:Q12345",))]
    assert known.owner == "viaf:173632201"
    assert known.same_as == ()


def test_accessibility_wherever_it_is_said() -> None:
    known = known_of(
        {
            "label": {"nl": ["De oogst (met Vlaamse Gebarentaal)"]},
            "accessibilityFeature": ["captions", "none"],
            "service": [{"type": "X", "accessibilityFeature": "audioDescription"}],
            "metadata": [entry("Toegankelijkheid", "grote letters; rolstoeltoegankelijk")],
        }
    )
    assert known.features == ("captions", "largePrint", "wheelchair", "audioDescription", "signLanguage")


def test_warnings_and_the_last_change() -> None:
    known = known_of(
        {
            "metadata": [
                entry("Kijkwijzer", "12"),
                entry("Avertissement", "Images violentes", language="fr"),
                entry("Datum gewijzigd", "2024-05-06T07:08:09Z"),
                entry("Datum", "1890"),
            ]
        }
    )
    assert [one.get("nl", one.get("fr")) for one in known.warnings] == [
        ("Vanaf 12 jaar",),
        ("Images violentes",),
    ]
    assert known.modified == "2024-05-06T07:08:09Z"


def test_an_item_has_them_and_a_stream_tells_the_last_change(web: Web, fetcher: Fetcher) -> None:
    url = web.manifest("/m", metadata=[entry("ISBN", "90-290-9372-2")])
    web.pages["/changes"] = {
        "type": "OrderedCollection",
        "last": {"id": web.url("/changes/1"), "type": "OrderedCollectionPage"},
    }
    web.pages["/changes/1"] = {
        "type": "OrderedCollectionPage",
        "orderedItems": [
            {"type": "Update", "object": {"id": url, "type": "Manifest"}, "endTime": "2024-01-02T03:04:05Z"}
        ],
    }
    (item,) = [c.value for c in harvest(web.url("/changes"), "iiif", fetcher) if isinstance(c, Put)]
    assert isinstance(item, Item)
    assert item.same_as == ("isbn:9789029093729",)
    assert item.modified == "2024-01-02T03:04:05Z"


def test_features_of_its_files_are_features_of_the_work() -> None:
    described = {
        "id": "https://a.example/ad.mp4",
        "type": "Video",
        "accessibilityFeature": ["audioDescription"],
    }
    plain = {"id": "https://a.example/1.mp4", "type": "Video"}
    body = {"type": "Choice", "items": [plain, described]}
    painting = {"type": "Annotation", "motivation": "painting", "body": body}
    canvas = {"type": "Canvas", "duration": 9, "items": [{"type": "AnnotationPage", "items": [painting]}]}
    manifest = {"type": "Manifest", "label": {"nl": ["Film"]}, "items": [canvas]}
    item = read_manifest(manifest, source="s", where="https://a.example/m").item
    assert item.features == ("audioDescription",)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=20) | st.just("https://viaf.org/viaf/1"),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["id", "label", "value", "nl"]), inner)
    ),
    max_leaves=12,
)


@given(
    st.dictionaries(st.sampled_from(["metadata", "partOf", "provider", "service", "label", "modified"]), JSON)
)
def test_any_manifest_is_read(manifest: dict[str, Any]) -> None:
    known_of(manifest)
    known_of({"metadata": [{"label": {"nl": ["VIAF"]}, "value": manifest.get("metadata")}]})


@real
def test_real_manifests() -> None:
    folder = SHARED / "fixtures" / "iiif" / "real-v2"
    (item, *_) = [
        c.value for c in harvest(str(folder / "nlw-manifest.json"), "iiif", NoNetwork()) if isinstance(c, Put)
    ]
    assert isinstance(item, Item)
    assert item.same_as == ("hdl:10107/2373814",)
