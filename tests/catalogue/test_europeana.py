"""Europeana: a search over HTTP with its key and cursors, whole records, and what real answers lack."""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.account import NOBODY, Account
from kiosk.catalogue.europeana import item as europeana_item
from kiosk.catalogue.europeana import record as europeana_record
from kiosk.catalogue.europeana.source import EuropeanaSource
from kiosk.catalogue.source import harvest
from kiosk.errors import KioskError, SourceError, TryLater
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Fault, Item, Kind, MediaKind, Put, Sweep
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.europeana_museum import KEY, EuropeanaMuseum, europeana_museum

FIXTURES = SHARED / "fixtures" / "europeana"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def museum() -> Iterator[EuropeanaMuseum]:
    with europeana_museum() as opened:
        yield opened


@pytest.fixture
def fetcher(museum: EuropeanaMuseum) -> Iterator[Fetcher]:
    with Fetcher(private_hosts={museum.host}, pause_seconds=0.01) as opened:
        yield opened


def source(museum: EuropeanaMuseum, fetcher: Fetcher, **options: Any) -> EuropeanaSource:
    told = {"account": museum.account, "now": lambda: NOW, "wait": lambda _: None, **options}
    return EuropeanaSource("europeana", told.pop("url", museum.url), fetcher, **told)


def titles(changes: list[Change]) -> list[str]:
    items = [one.value for one in changes if isinstance(one, Put)]
    return [one.label["none"][0] for one in items if isinstance(one, Item)]


def sweep(changes: list[Change]) -> Sweep:
    (found,) = (one for one in changes if isinstance(one, Sweep))
    return found


def faults(changes: list[Change]) -> list[str]:
    return [one.what for one in changes if isinstance(one, Fault)]


def item(**fields: Any) -> Item:
    return europeana_item.read({"id": "/1/a", "title": ["Werk"], **fields}, source="europeana")


# --- a search


def test_what_is_published_changed_and_withdrawn(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    jug, mill = museum.publishes("Blauwe kan"), museum.publishes("Molen")
    first = list(source(museum, fetcher).changes(""))
    assert titles(first) == ["Blauwe kan", "Molen"]
    assert sweep(first).ids == {jug, mill}
    museum.changes("Molen", "Molen in de sneeuw")
    museum.withdraws("Blauwe kan")
    museum.publishes("Zee")
    second = list(source(museum, fetcher).changes(sweep(first).bookmark))
    assert titles(second) == ["Molen in de sneeuw", "Zee"]
    assert jug not in sweep(second).ids


def test_all_pages_are_read(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    for n in range(250):
        museum.publishes(f"Werk {n}")
    changes = list(source(museum, fetcher).changes(""))
    assert len(sweep(changes).ids) == 250
    assert [one["cursor"] for one in museum.asked] == [["*"], ["100"], ["200"]]
    assert museum.asked[0]["qf"] == ["TYPE:IMAGE", "COUNTRY:belgium"]
    assert museum.asked[0]["query"] == ["Leie"]
    assert museum.asked[0]["profile"] == ["rich"]


def test_one_question_tells_that_nothing_changed(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    for n in range(150):
        museum.publishes(f"Werk {n}")
    mark = sweep(list(source(museum, fetcher).changes(""))).bookmark
    museum.asked.clear()
    assert list(source(museum, fetcher).changes(mark)) == []
    assert len(museum.asked) == 1
    museum.changes("Werk 7", "Werk zeven")
    assert "Werk zeven" in titles(list(source(museum, fetcher).changes(mark)))


def test_a_withdrawal_alone_is_noticed(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    for n in range(150):
        museum.publishes(f"Werk {n}")
    mark = sweep(list(source(museum, fetcher).changes(""))).bookmark
    museum.withdraws("Werk 7")
    assert len(sweep(list(source(museum, fetcher).changes(mark))).ids) == 149


def test_an_order_that_is_not_there_is_not_believed(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    museum.sorts = False
    for n in range(150):
        museum.publishes(f"Werk {n}")
    museum.changes("Werk 0", "Werk nul")  # the newest happens to be the first
    mark = sweep(list(source(museum, fetcher).changes(""))).bookmark
    museum.changes("Werk 149", "Het laatste")
    assert "Het laatste" in titles(list(source(museum, fetcher).changes(mark)))


def test_once_a_week_all_is_read(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    for n in range(150):
        museum.publishes(f"Werk {n}")
    mark = sweep(list(source(museum, fetcher).changes(""))).bookmark
    later = source(museum, fetcher, now=lambda: NOW + timedelta(days=7))
    assert len(titles(list(later.changes(mark)))) == 150


@pytest.mark.parametrize("bookmark", ["", "what", "{}", '{"list":1}', "[]", '{"since":"2020-01-01"}'])
def test_a_foreign_bookmark_reads_everything(
    museum: EuropeanaMuseum, fetcher: Fetcher, bookmark: str
) -> None:
    museum.publishes("Molen")
    assert titles(list(source(museum, fetcher).changes(bookmark))) == ["Molen"]


def test_the_bookmark_of_another_search_is_foreign(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    for n in range(150):
        museum.publishes(f"Werk {n}")
    mark = sweep(list(source(museum, fetcher).changes(""))).bookmark
    other = source(museum, fetcher, url=museum.url.replace("Leie", "Schelde"))
    assert len(titles(list(other.changes(mark)))) == 150


@pytest.mark.parametrize("endless", ["token", "page"])
def test_a_list_without_end_takes_nothing_away(
    museum: EuropeanaMuseum, fetcher: Fetcher, endless: str
) -> None:
    museum.publishes("Molen")
    museum.endless = endless
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Molen"]
    assert "never ends" in faults(changes)[0]
    assert not any(isinstance(one, Sweep) for one in changes)
    assert len(museum.asked) < 5


def test_a_list_that_ends_too_soon_takes_nothing_away(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Molen")
    museum.total = 1238
    changes = list(source(museum, fetcher).changes(""))
    assert not any(isinstance(one, Sweep) for one in changes)
    assert "1238" in faults(changes)[0]


@pytest.mark.parametrize(
    "bad",
    [500, 403, 429, b'{"success": true, "items": [', b"<html><body>login</body></html>", {"success": False}],
)
def test_a_page_that_fails_takes_nothing_away(museum: EuropeanaMuseum, fetcher: Fetcher, bad: object) -> None:
    for n in range(150):
        museum.publishes(f"Werk {n}")
    museum.answers = dict.fromkeys(range(2, 9), bad)
    changes = list(source(museum, fetcher).changes(""))
    assert len(titles(changes)) == 100
    assert len(faults(changes)) == 1
    assert not any(isinstance(one, Sweep) for one in changes)


def test_a_limit_and_a_stop_take_nothing_away(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    for n in range(150):
        museum.publishes(f"Werk {n}")
    for changes in (
        list(source(museum, fetcher, limit=3).changes("")),
        list(source(museum, fetcher, stop=lambda: True).changes("")),
    ):
        assert len(titles(changes)) in (3, 100)
        assert not any(isinstance(one, Sweep) for one in changes)


def test_queries_of_staff_take_the_place_of_the_query(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Molen")
    account = Account(key=KEY, queries=("kermis", "query=foor&qf=TYPE:VIDEO"))
    base = museum.url.partition("?")[0]
    changes = list(
        source(museum, fetcher, account=account, url=f"{base}?query=x&reusability=open").changes("")
    )
    assert titles(changes) == ["Molen"]  # both find it; it is told once
    assert [one["query"] for one in museum.asked] == [["kermis"], ["foor"]]
    assert museum.asked[1]["qf"] == ["TYPE:VIDEO"]
    assert all(one["reusability"] == ["open"] for one in museum.asked)


def test_a_search_that_finds_nothing_is_told(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    (told,) = source(museum, fetcher).changes("")
    assert isinstance(told, Fault)


def test_a_work_without_a_title_harms_no_other(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    untitled = museum.publishes("x", title=None)
    museum.publishes("Molen")
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == ["Molen"]
    assert faults(changes) == ["has no title. Tell the publisher."]
    assert untitled in sweep(changes).ids  # it is there


# --- the key


def test_the_key_goes_in_the_header(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Molen")
    assert titles(list(source(museum, fetcher).changes(""))) == ["Molen"]
    assert not any(KEY in path for path in museum.paths)


def test_a_key_in_the_configured_address_goes_in_the_header(
    museum: EuropeanaMuseum, fetcher: Fetcher
) -> None:
    museum.publishes("Molen")
    found = source(museum, fetcher, url=f"{museum.url}&wskey={KEY}", account=NOBODY).changes("")
    assert titles(list(found)) == ["Molen"]
    assert not any(KEY in path for path in museum.paths)


def test_an_older_server_has_it_in_the_address(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    museum.takes_header = False
    for n in range(150):
        museum.publishes(f"Werk {n}")
    assert len(titles(list(source(museum, fetcher).changes("")))) == 150
    assert len(museum.asked) == 3  # the header is tried once


@pytest.mark.parametrize("status", [401, 403, 200])
def test_a_refused_key_is_told_to_staff(museum: EuropeanaMuseum, fetcher: Fetcher, status: int) -> None:
    refusal: object = {"success": False, "error": f"Invalid API key {KEY}"} if status == 200 else status
    museum.answers = dict.fromkeys(range(1, 9), refusal)
    with pytest.raises(SourceError, match="refuses the key") as raised:
        list(source(museum, fetcher).changes(""))
    assert KEY not in str(raised.value)
    with pytest.raises(SourceError, match="needs a key") as raised:
        list(source(museum, fetcher, account=NOBODY).changes(""))
    assert "secrets.toml" in raised.value.next_step


def test_patience_is_asked_for(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    museum.answers = {1: 429}
    with pytest.raises(TryLater):
        list(source(museum, fetcher).changes(""))


@pytest.mark.parametrize("takes_header", [True, False])
def test_the_key_is_nowhere_in_what_is_told(
    museum: EuropeanaMuseum, fetcher: Fetcher, takes_header: bool
) -> None:
    museum.takes_header = takes_header
    museum.publishes(
        "Molen",
        edmPreview=[
            f"https://api.europeana.eu/thumbnail/v2/url.json?uri=http%3A%2F%2Fa.be%2F1.jpg&wskey={KEY}"
        ],
        edmIsShownAt=[f"http://www.europeana.eu/api/{KEY}/redirect?shownAt=http%3A%2F%2Fa.be%2Fmolen&id=1"],
        edmIsShownBy=[f"https://a.be/molen.jpg?apikey={KEY}"],
    )
    museum.publishes("x", title=[])
    for n in range(120):
        museum.publishes(f"Werk {n}")
    museum.answers = dict.fromkeys(range(3 if takes_header else 4, 9), b"{")
    changes = list(source(museum, fetcher).changes(""))
    museum.answers = {}
    changes += source(museum, fetcher).changes("")
    told = msgspec.json.encode(changes).decode()
    assert KEY not in told
    first = changes[0]
    assert isinstance(first, Put)
    assert isinstance(first.value, Item)
    assert first.value.homepage == "http://a.be/molen"
    assert (
        first.value.thumbnail
        == "https://api.europeana.eu/thumbnail/v2/url.json?uri=http%3A%2F%2Fa.be%2F1.jpg"
    )
    assert first.value.media[0].url == "https://a.be/molen.jpg"


# --- one entry of an answer


def test_words_in_languages_without_the_uris() -> None:
    found = item(
        dcTitleLangAware={"de": ["Die Malkunst"], "def": ["De schilderkunst"]},
        dcDescriptionLangAware={"en": ["<p>A painter</p>"], "def": ["http://data.europeana.eu/concept/1"]},
        dcCreatorLangAware={
            "de": ["Johannes Vermeer van Delft"],
            "def": ["http://www.wikidata.org/entity/Q41264"],
        },
        year=["0900"],
        dcLanguage=["dut", "zxx"],
    )
    assert found.label == {"de": ("Die Malkunst",), "none": ("De schilderkunst",)}
    assert found.summary == {"en": ("A painter",)}
    assert found.creator == {"de": ("Johannes Vermeer van Delft",)}
    (maker,) = found.terms
    assert (maker.role, maker.same_as) == ("maker", ("wikidata:Q41264",))
    assert maker.label == {"de": ("Johannes Vermeer van Delft",)}
    assert found.date == {"none": ("900",)}
    assert found.languages == ("nl",)


def test_who_of_several_has_which_uri_is_not_guessed() -> None:
    found = item(
        dcCreatorLangAware={
            "en": ["Kneller", "Smith"],
            "def": ["http://www.wikidata.org/entity/Q1", "http://www.wikidata.org/entity/Q2"],
        }
    )
    assert [(one.same_as, one.label) for one in found.terms] == [
        (("wikidata:Q1",), {}),
        (("wikidata:Q2",), {}),
    ]


def test_a_maker_who_is_only_a_uri_has_the_name_of_the_only_person() -> None:
    uri = "http://data.europeana.eu/agent/base/147466"
    told = {"dcCreator": [uri], "edmAgent": [uri], "edmAgentLabelLangAware": {"en": ["Vermeer"], "hu": ["V"]}}
    assert item(**told).creator == {"en": ("Vermeer",)}
    assert item(**told).terms[0].same_as == ("europeana:agent/147466",)
    assert item(**{**told, "edmAgent": [uri, "http://data.europeana.eu/agent/base/2"]}).creator == {}


def test_subjects_in_four_languages_of_forty() -> None:
    found = item(
        edmConcept=["http://data.europeana.eu/concept/48", "http://data.europeana.eu/concept/49"],
        edmConceptPrefLabelLangAware={
            "nl": ["foto", "kermis"],
            "en": ["photograph", "fair"],
            "fr": ["photographie"],
            "hu": ["fotó", "vásár"],
        },
        dcSubjectLangAware={"def": ["Kermis", "carrousel", "http://example.org/x"]},
    )
    assert found.subjects == (
        {"nl": ("foto",), "en": ("photograph",)},
        {"nl": ("kermis",), "en": ("fair",)},
        {"none": ("carrousel",)},
    )


@pytest.mark.parametrize(
    ("fields", "kind", "media"),
    [
        (
            {"type": "IMAGE", "edmIsShownBy": ["http://resolver.kb.nl/resolve?urn=x"]},
            Kind.PICTURE,
            MediaKind.IMAGE,
        ),
        ({"type": "VIDEO", "edmIsShownBy": ["https://a.be/film.mp4"]}, Kind.FILM, MediaKind.VIDEO),
        ({"type": "SOUND", "edmIsShownBy": ["https://a.be/lied.mp3"]}, Kind.SOUND, MediaKind.SOUND),
        ({"type": "SOUND"}, Kind.SOUND, None),
        ({"type": "TEXT", "edmIsShownBy": ["https://a.be/boek.pdf"]}, Kind.STORY, None),
        ({"type": "TEXT", "edmIsShownBy": ["https://a.be/boek"]}, Kind.STORY, None),
        ({"type": "IMAGE", "edmIsShownBy": ["https://a.be/pagina.html"]}, Kind.PICTURE, None),
        ({"type": "3D", "edmIsShownBy": ["https://a.be/kan.glb"]}, Kind.PICTURE, None),
        ({"type": "IMAGE", "edmIsShownBy": ["javascript:alert(1)"]}, Kind.PICTURE, None),
    ],
)
def test_a_file_that_can_be_shown(fields: dict[str, Any], kind: Kind, media: MediaKind | None) -> None:
    found = item(**fields)
    assert found.kind is kind
    assert (found.media[0].kind if found.media else None) is media


def test_rights_old_and_new() -> None:
    assert item(rights=["http://creativecommons.org/publicdomain/mark/1.0/"]).rights.endswith("mark/1.0/")
    old = item(rights=["http://www.europeana.eu/rights/rr-f/"])
    assert old.rights == "http://rightsstatements.org/vocab/InC/1.0/"
    assert item(rights=["ask us"]).rights == ""


def test_a_preview_that_may_not_be_shown() -> None:
    assert item(edmPreview=["https://a.be/1.jpg"]).thumbnail
    assert not item(edmPreview=["https://a.be/1.jpg"], previewNoDistribute=True).thumbnail


def test_a_work_without_a_title_has_the_name_of_its_description() -> None:
    found = item(title=None, dcDescription=["Een lange beschrijving. " * 40])
    assert found.label["none"][0].startswith("Een lange beschrijving.")
    assert len(found.label["none"][0]) <= 120


def test_when_it_changed() -> None:
    assert item(timestamp_update="2017-08-08T11:19:14.613Z").modified == "2017-08-08T11:19:14.613000Z"
    assert item(timestamp_update_epoch=1502191154613).modified.startswith("2017-08-08T11:19:14.613")
    assert item(timestamp_update_epoch=10**30).modified == ""


@pytest.mark.parametrize("id", [None, 5, "", "/", "/a", "/a/b/c", "/a/b c", "/" + "x" * 5000 + "/y"])
def test_an_id_that_is_none(id: object) -> None:
    with pytest.raises(SourceError, match="without an identifier"):
        item(id=id)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("http://a.be/1.jpg"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = (
    *("title", "dcTitleLangAware", "dcCreatorLangAware", "dcCreator", "edmAgent", "edmAgentLabel", "type"),
    *("edmConcept", "edmConceptPrefLabelLangAware", "edmPlaceLabel", "year", "rights", "edmPreview", "guid"),
    *("edmIsShownBy", "edmIsShownAt", "dataProvider", "timestamp_update", "timestamp_update_epoch"),
    *("proxies", "aggregations", "europeanaAggregation", "agents", "concepts"),
)


@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_any_shape_is_read_or_refused(fields: dict[str, Any]) -> None:
    for read, entry in (
        (europeana_item.read, {**fields, "id": "/1/a"}),
        (europeana_record.read, {**fields, "about": "/1/a"}),
    ):
        with suppress(SourceError):
            msgspec.json.encode(read(entry, source="europeana"))


# --- whole records, and files

RECORD = {
    "apikey": KEY,
    "success": True,
    "object": {
        "about": "/90402/RP_F_2001_7_1062",
        "type": "IMAGE",
        "timestamp_update": "2024-02-05T10:11:12.000Z",
        "proxies": [
            {"europeanaProxy": True, "dcCreator": {"def": ["http://data.europeana.eu/agent/61411"]},
             "dcSubject": {"def": ["http://data.europeana.eu/concept/1"]}, "year": {"def": ["1891"]}},
            {"europeanaProxy": False, "dcTitle": {"nl": ["Park"]}, "dcCreator": {"en": ["Jackson"]},
             "dctermsCreated": {"def": ["ca. 1891"]}, "dcDescription": {"nl": ["Een waterval."]},
             "dcRights": {"nl": ["Schenking van de vrienden"]}, "dcLanguage": {"def": ["nl"]}},
        ],
        "aggregations": [
            {
                "edmDataProvider": {"def": ["http://data.europeana.eu/organization/4579"]},
                "edmIsShownAt": "http://hdl.handle.net/10934/RM0001.COLLECT.676394",
                "edmIsShownBy": "https://lh3.example.org/abc=s0",
                "hasView": ["https://lh3.example.org/film.mp4"],
                "edmRights": {"def": ["http://creativecommons.org/publicdomain/mark/1.0/"]},
                "webResources": [
                    {"about": "https://lh3.example.org/abc=s0", "ebucoreHasMimeType": "image/jpeg",
                     "ebucoreWidth": 2500, "ebucoreHeight": 2002},
                    {"about": "https://lh3.example.org/film.mp4", "ebucoreHasMimeType": "video/mp4",
                     "ebucoreDuration": "5400000"},
                ],
            }
        ],
        "europeanaAggregation": {"edmPreview": "https://api.europeana.eu/thumbnail/v2/url.json?uri=x"},
        "agents": [{"about": "http://data.europeana.eu/agent/61411", "prefLabel": {"en": ["W.H. Jackson"]},
                    "owlSameAs": ["http://www.wikidata.org/entity/Q719860"]}],
        "concepts": [{"about": "http://data.europeana.eu/concept/1",
                      "prefLabel": {"nl": ["foto"], "en": ["photograph"], "hu": ["fotó"]}}],
        "organizations": [{"about": "http://data.europeana.eu/organization/4579",
                           "prefLabel": {"en": ["Rijksmuseum"]}}],
    },
}  # fmt: skip


def saved(document: object, fetcher: Fetcher, folder: Path) -> list[Change]:
    path = folder / "saved.json"
    path.write_text(json.dumps(document))
    return list(harvest(str(path), "europeana", fetcher))


def test_a_saved_record(fetcher: Fetcher, tmp_path: Path) -> None:
    (put,) = saved(RECORD, fetcher, tmp_path)
    assert isinstance(put, Put)
    found = put.value
    assert isinstance(found, Item)
    assert found.id == "europeana:/90402/RP_F_2001_7_1062"
    assert found.label == {"nl": ("Park",)}
    assert found.creator == {"en": ("Jackson",)}
    assert found.date == {"none": ("ca. 1891",)}
    assert found.decade == 1890
    assert found.provider == {"en": ("Rijksmuseum",)}
    assert found.subjects == ({"nl": ("foto",), "en": ("photograph",)},)
    picture, film = found.media
    assert (picture.width, picture.height, picture.format) == (2500, 2002, "image/jpeg")
    assert film.duration == 5400
    assert found.terms[0].same_as == ("europeana:agent/61411", "wikidata:Q719860")
    assert found.terms[0].label == {"en": ("W.H. Jackson",)}
    assert found.required_statement is not None
    assert found.rights == "http://creativecommons.org/publicdomain/mark/1.0/"
    assert found.languages == ("nl",)
    assert found.modified == "2024-02-05T10:11:12Z"
    assert KEY not in msgspec.json.encode(put).decode()


def test_the_address_of_one_work(museum: EuropeanaMuseum, fetcher: Fetcher) -> None:
    id = museum.publishes("Molen")
    url = f"http://{museum.host}/record/v2{id.removeprefix('europeana:')}.json"
    (put,) = source(museum, fetcher, url=url).changes("")
    assert isinstance(put, Put)
    assert put.value.id == id
    with pytest.raises(SourceError, match="no such work"):
        list(source(museum, fetcher, url=url.replace("object_0", "object_9")).changes(""))


@pytest.mark.parametrize("document", [{}, [], 5, {"object": {}}, {"success": False, "error": "?"}, {"a": 1}])
def test_a_file_that_is_something_else(document: object, fetcher: Fetcher, tmp_path: Path) -> None:
    if document == []:
        assert saved(document, fetcher, tmp_path) == []
        return
    with pytest.raises(KioskError):
        saved(document, fetcher, tmp_path)


@real
def test_a_real_answer_harvests_though_it_lacks_nearly_everything(fetcher: Fetcher) -> None:
    path = FIXTURES / "search-live-2026-09-06-reduced.json"
    changes = list(harvest(str(path), "europeana", fetcher))
    assert titles(changes) == ["John Smith", "John Smith of Falloch Fine"]
    assert "REDACTED" not in msgspec.json.encode(changes).decode()
    assert not any(isinstance(one, Sweep) for one in changes)  # a page is not the list


@real
def test_a_real_item_by_itself(fetcher: Fetcher) -> None:
    (put,) = harvest(str(FIXTURES / "item-kb-miniature.json"), "europeana", fetcher)
    assert isinstance(put, Put)
    assert isinstance(put.value, Item)
    assert put.value.decade == 1370
    assert put.value.media[0].kind is MediaKind.IMAGE


@real
def test_a_real_refusal_has_status_200(fetcher: Fetcher) -> None:
    with pytest.raises(SourceError, match="Invalid API key"):
        list(harvest(str(FIXTURES / "error-invalid-key.json"), "europeana", fetcher))


@real
@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.json")), ids=lambda path: path.name)
def test_no_real_document_is_a_bug(path: Path, fetcher: Fetcher) -> None:
    with suppress(KioskError):
        list(harvest(str(path), "europeana", fetcher))
