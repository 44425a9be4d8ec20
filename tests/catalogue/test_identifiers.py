"""Identifiers: one way to write each, and nothing that is not surely one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.identifiers import identifier, identifiers, isbn, of_works
from kiosk.catalogue.iiif.terms import known_of
from kiosk.catalogue.opds import metadata as opds_metadata


@pytest.mark.parametrize(
    ("written", "one"),
    [
        ("http://www.wikidata.org/wiki/Q5599", "wikidata:Q5599"),
        ("https://wikidata.org/entity/Q5599", "wikidata:Q5599"),
        ("HTTPS://M.Wikidata.org/wiki/q5599?uselang=nl#P31", "wikidata:Q5599"),
        ("https://www.wikidata.org/wiki/Special:EntityData/Q5599.json", "wikidata:Q5599"),
        ("https%3A%2F%2Fwww.wikidata.org%2Fwiki%2FQ5599", "wikidata:Q5599"),
        ("//www.wikidata.org/wiki/Q5599", "wikidata:Q5599"),
        ("www.wikidata.org/wiki/Q5599", "wikidata:Q5599"),
        ("wikidata:Q5599", "wikidata:Q5599"),
        ("<http://viaf.org/viaf/56647196/>", "viaf:56647196"),
        ("http://viaf.org:80/viaf/56647196/#Rubens,_Peter_Paul", "viaf:56647196"),
        ("https://viaf.org/viaf/56647196/rdf.xml", "viaf:56647196"),
        ("https://rkd.nl/explore/artists/68737", "rkd:68737"),
        ("https://rkd.nl/nl/explore/artists/68737", "rkd:68737"),
        ("https://research.rkd.nl/nl/detail/https%3A%2F%2Fdata.rkd.nl%2Fartists%2F68737", "rkd:68737"),
        ("https://rkd.nl/explore/images/10450", "rkdimages:10450"),
        ("http://vocab.getty.edu/aat/300033618", "aat:300033618"),
        ("http://vocab.getty.edu/page/ulan/500002921", "ulan:500002921"),
        ("http://vocab.getty.edu/ulan/500002921-agent", "ulan:500002921"),
        (
            "http://www.getty.edu/vow/ULANFullDisplay?find=&role=&nation=&subjectid=500002921",
            "ulan:500002921",
        ),
        ("http://vocab.getty.edu/tgn/7007856.json", "tgn:7007856"),
        ("https://isni.org/isni/0000000121032683", "isni:0000000121032683"),
        ("http://www.isni.org/0000 0001 2103 2683", "isni:0000000121032683"),
        ("https://d-nb.info/gnd/118603477", "gnd:118603477"),
        ("http://sws.geonames.org/2797656/", "geonames:2797656"),
        ("https://www.geonames.org/2797656/gent.html", "geonames:2797656"),
        ("http://id.loc.gov/authorities/names/n79022935", "loc:n79022935"),
        ("https://doi.org/10.3998/mpub.9993", "doi:10.3998/mpub.9993"),
        ("http://dx.doi.org/10.1000%2FABC", "doi:10.1000/abc"),
        ("doi:10.1000/ABC", "doi:10.1000/abc"),
        ("info:doi/10.1000/ABC", "doi:10.1000/abc"),
        ("http://hdl.handle.net/10934/RM0001.COLLECT.12801", "hdl:10934/rm0001.collect.12801"),
        ("https://gallica.bnf.fr/ark:/12148/btv1b8449691v/f1.item", "ark:12148/btv1b8449691v"),
        ("ark:/12148/btv1b8449691v", "ark:12148/btv1b8449691v"),
        ("https://data.hetarchief.be/id/entity/086348mc8s", "pid:086348mc8s"),
        ("http://data.europeana.eu/agent/base/60032", "europeana:agent/60032"),
        ("http://data.europeana.eu/concept/43", "europeana:concept/43"),
        ("http://data.europeana.eu/item/90402/BK_1978_399", "europeana:item/90402/BK_1978_399"),
        ("https://www.europeana.eu/nl/item/90402/BK_1978_399?q=x", "europeana:item/90402/BK_1978_399"),
        ("http://www.europeana.eu/portal/record/90402/BK_1978_399.html", "europeana:item/90402/BK_1978_399"),
        ("urn:isbn:9789029093729", "isbn:9789029093729"),
        ("URN:ISBN:90-290-9372-2", "isbn:9789029093729"),
        ("ISBN 978-90-290-9372-9 (geb.)", "isbn:9789029093729"),
        ("(ISBN-13) 978 90 290 9372 9", "isbn:9789029093729"),
        ("ISBN: 9789029093729 9029093722", "isbn:9789029093729"),
        ("978–90–290–9372–9", "isbn:9789029093729"),
    ],
)
def test_however_it_is_written(written: str, one: str) -> None:
    assert identifier(written) == one
    assert identifier(f" {written}\n") == one


@pytest.mark.parametrize(
    "written",
    [
        "",
        None,
        7,
        ["http://www.wikidata.org/wiki/Q5599"],
        "Q5599",
        "56647196",
        "(not assigned)",
        "http://www.wikidata.org/wiki/Peter_Paul_Rubens",
        "http://www.wikidata.org/wiki/Q0",
        "http://www.wikidata.org/wiki/Q1/Q2",
        "http://www.wikidata.org.evil.example/wiki/Q5599",
        "http://evil.example/www.wikidata.org/wiki/Q5599",
        "http://wikidata.org@evil.example/wiki/Q5599",
        "javascript://www.wikidata.org/wiki/Q5599",
        "ftp://viaf.org/viaf/56647196",
        "http://viaf.org/viaf/sourceID/WKP%7CQ5599",
        "https://isni.org/isni/0000000121032684",
        "http://data.europeana.eu/place/base/",
        "isbn:9789029093728",
        "ISBN 0000000000",
        "urn:isbn:",
        "9029093722",
        "2026-11-26",
        "https://doi.org/10.1000/\x00",
        "frbr:" + "a" * 600,
        "http://" * 5_000,
        "uri:no host/collection",
        "unknownscheme:1",
        "kunst: 12345",
    ],
)
def test_what_is_not_surely_one_is_none(written: object) -> None:
    assert identifier(written) == ""


@pytest.mark.parametrize(
    ("value", "scheme", "one"),
    [
        ("56647196", "VIAF", "viaf:56647196"),
        ("https://viaf.org/viaf/56647196", "viaf", "viaf:56647196"),
        ("http://www.wikidata.org/wiki/Q5599", "viaf", ""),
        ("0000 0001 2103 2683", "isni", "isni:0000000121032683"),
        ("0000-0001-2103-2683", "isni", "isni:0000000121032683"),
        ("Q5599", "Wikidata", "wikidata:Q5599"),
        ("300033618", "Getty AAT", "aat:300033618"),
        ("90-290-9372-2", "isbn", "isbn:9789029093729"),
        ("90 290 9372 2 pbk", "ISBN-10", "isbn:9789029093729"),
        ("http://kmska.be/collection/work/id/fvo6g7", "uri", "uri:kmska.be/collection/work/id/fvo6g7"),
        ("https://www.kmska.be/collection/work/id/fvo6g7/", "uri", "uri:kmska.be/collection/work/id/fvo6g7"),
        ("http://hdl.handle.net/1721.1/2", "uri", "hdl:1721.1/2"),
        ("http://localhost/1", "uri", ""),
        ("http://u:p@kmska.be/1", "uri", ""),
        ("(not assigned)", "uri", ""),
        ("x", "nonsense", ""),
    ],
)
def test_a_value_of_which_the_scheme_is_told(value: str, scheme: str, one: str) -> None:
    assert identifier(value, scheme) == one


def test_each_once_and_not_without_end() -> None:
    assert identifiers(["wikidata:Q1", 5, "http://www.wikidata.org/entity/Q1", "viaf:2"]) == (
        "wikidata:Q1",
        "viaf:2",
    )
    assert len(identifiers(f"viaf:{n}" for n in range(1, 10_000))) == 40


@given(st.integers(0, 10**9 - 1))
def test_the_isbn_of_ten_digits_is_that_of_thirteen(number: int) -> None:
    digits = f"{number:09d}"
    last = -sum((10 - at) * int(one) for at, one in enumerate(digits)) % 11
    ten = digits + ("X" if last == 10 else str(last))
    thirteen = isbn(ten)
    assert thirteen == isbn(thirteen.removeprefix("isbn:")) == identifier(f"urn:isbn:{ten}")
    assert thirteen.startswith(f"isbn:978{digits}") or number == 0
    assert isbn("-".join(ten)) == isbn(ten.lower()) == thirteen


@given(st.integers(0, 9), st.integers(1, 9), st.integers(0, 12))
def test_a_wrong_digit_is_noticed(number: int, more: int, at: int) -> None:
    digits = list("9789029093729")
    digits[at] = str((int(digits[at]) + more) % 10)
    assert not isbn("".join(digits))


def test_people_places_and_words_are_no_works() -> None:
    works = (
        *("wikidata:Q1", "viaf:1", "isbn:9789029093729", "ean:5412345678908", "doi:10.1/x", "hdl:1/x"),
        *("ark:12345/x", "pid:abc", "frbr:x", "uri:museum.example/1", "rkdimages:1", "europeana:item/1/x"),
        "imdb:tt0000001",
    )
    others = (
        *("aat:300033618", "ulan:500002921", "tgn:7007856", "rkd:1", "gnd:118603477", "geonames:1"),
        *("loc:sh85000000", "iconclass:25F", "isni:0000000121032683", "musicbrainz:x", "europeana:agent/1"),
        *("europeana:concept/1", "imdb:nm0000001"),
    )
    assert of_works([*others, *works, "", *works]) == works


def test_readers_give_a_work_no_identifier_of_a_word() -> None:
    told = ["http://vocab.getty.edu/aat/300033618", "https://www.wikidata.org/wiki/Q1"]
    assert opds_metadata.same_as({"altIdentifier": told}) == ("wikidata:Q1",)
    number = {"label": {"en": ["Identifier"]}, "value": {"none": told}}
    assert known_of({"metadata": [number]}).same_as == ("wikidata:Q1",)


@given(st.text(max_size=60), st.sampled_from(["", "isbn", "viaf", "uri", "doi", "isni", "no"]))
def test_any_text_gives_an_identifier_or_none(text: str, scheme: str) -> None:
    for value in (text, f"https://doi.org/10.1000/{text}", f"http://viaf.org/viaf/{text}", f"ISBN {text}"):
        found = identifier(value, scheme)
        assert not found or re.fullmatch(r"[a-z]+:\S+", found)
        assert not found or found == identifier(found)
