"""LDES: against a stream over HTTP, and members as museums of Flanders write them."""

import json
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalogue.ldes.rdf_documents import closed, quads
from kiosk.catalogue.ldes.rdf_members import edtf_shown
from kiosk.catalogue.ldes.source import LDESSource
from kiosk.catalogue.source import harvest
from kiosk.errors import BadAnswer, KioskError, Refused, SourceError, TryLater
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Fault, Gone, Item, Kind, Put, Sweep
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.ldes_museum import PREFIXES, LDESMuseum, ldes_museum

FIXTURES = SHARED / "fixtures" / "ldes"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def museum() -> Iterator[LDESMuseum]:
    with ldes_museum() as opened:
        yield opened


@pytest.fixture
def fetcher(museum: LDESMuseum) -> Iterator[Fetcher]:
    with Fetcher(private_hosts={museum.host}, pause_seconds=0.01) as opened:
        yield opened


def source(museum: LDESMuseum, fetcher: Fetcher, url: str = "", **told: Any) -> LDESSource:
    return LDESSource(
        "leie", url or museum.url, fetcher, **{"now": lambda: NOW, "wait": lambda _: None, **told}
    )


def items(changes: list[Change]) -> list[Item]:
    return [one.value for one in changes if isinstance(one, Put) and isinstance(one.value, Item)]


def faults(changes: list[Change]) -> list[str]:
    return [one.what for one in changes if isinstance(one, Fault)]


def titles(changes: list[Change]) -> dict[str, str]:
    """What is there in the end, by title: a later change of one id counts."""
    there: dict[str, str] = {}
    for one in changes:
        if isinstance(one, Gone):
            there.pop(one.id, None)
        elif isinstance(one, Put) and isinstance(one.value, Item):
            there[one.value.id] = next(iter(one.value.label.values()))[0]
    return there


def bookmark(changes: list[Change]) -> str:
    return next((c.bookmark for c in reversed(changes) if not isinstance(c, Fault) and c.bookmark), "")


# --- a stream


@pytest.mark.parametrize("format", ["turtle", "nquads", "trig", "json-ld"])
def test_every_page_is_read_and_the_newest_version_counts(
    museum: LDESMuseum, fetcher: Fetcher, format: str
) -> None:
    museum.format = format
    zee, kan = (museum.publishes(title) for title in ("Zee", "Kan"))
    museum.changes("Zee", "Zee bij nacht")
    gone = museum.publishes("Stoel")
    museum.withdraws("Stoel")
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == {zee: "Zee bij nacht", kan: "Kan"}
    assert isinstance(changes[-1], Sweep)
    assert changes[-1].ids == {zee, kan}
    assert gone not in changes[-1].ids
    item = next(one for one in items(changes) if one.id == kan)
    assert (item.kind, item.provider) == (Kind.PICTURE, {"nl": ("Werken van het museum",)})
    assert "application/n-quads" in museum.accepted[0]
    assert "application/ld+json" in museum.accepted[0]


def test_afterwards_each_member_comes_once(museum: LDESMuseum, fetcher: Fetcher) -> None:
    for n in range(5):
        museum.publishes(f"Werk {n}")
    mark = bookmark(list(source(museum, fetcher).changes("")))
    assert list(source(museum, fetcher).changes(mark)) == []
    changed, gone = museum.changes("Werk 4", "Werk 4, schoon"), museum.withdraws("Werk 0")
    museum.asked.clear()
    changes = list(source(museum, fetcher).changes(mark))
    assert titles(changes) == {changed: "Werk 4, schoon"}
    assert [one.id for one in changes if isinstance(one, Gone)] == [gone]
    assert not any(isinstance(one, Sweep) for one in changes)
    # Two full pages say that they are immutable: they are not asked again.
    assert set(museum.asked) == {"/stream", "/page/3", "/page/4"}
    assert list(source(museum, fetcher).changes(bookmark(changes))) == []


def test_pages_that_may_change_are_asked_with_their_etag(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.immutable = museum.etags = False
    museum.publishes("Zee")
    mark = bookmark(list(source(museum, fetcher).changes("")))
    # Without an ETag the page comes again, and its member does not.
    assert list(source(museum, fetcher).changes(mark)) == []


def test_an_older_version_that_comes_late_changes_nothing(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    museum.changes("Zee", "Zee bij nacht")
    museum.versions.reverse()
    museum.per_page = 1
    assert list(titles(list(source(museum, fetcher).changes(""))).values()) == ["Zee bij nacht"]


def test_an_older_version_in_a_later_pass_changes_nothing(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.per_page = 1
    museum.publishes("Zee")
    museum.changes("Zee", "Zee bij nacht")
    gone = museum.publishes("Stoel")
    museum.withdraws("Stoel")
    old, chair = museum.versions.pop(0), museum.versions.pop(1)
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.versions += [old, chair]  # on the frontier; the newer ones are on pages that are not asked again
    assert list(source(museum, fetcher).changes(mark)) == []
    newer = museum.publishes("Zee bij dag", object=old.object)
    changes = list(source(museum, fetcher).changes(mark))
    assert titles(changes) == {newer: "Zee bij dag"}
    museum.versions.append(replace(old, number=2, title="Zee, verkeerd"))
    museum.versions.append(replace(chair, number=9, title="Stoel, terug"))
    assert titles(list(source(museum, fetcher).changes(bookmark(changes)))) == {gone: "Stoel, terug"}


@pytest.mark.parametrize(
    ("first", "then"), [("2026-11-01T00:00:00Z", ""), ("2126-11-01T00:00:00Z", "2026-11-27T00:00:00Z")]
)
def test_a_version_without_a_time_or_after_one_of_the_future_is_news(
    museum: LDESMuseum, fetcher: Fetcher, first: str, then: str
) -> None:
    kan = f"{museum.base}/id/kan"

    def version(number: int, title: str, moment: str) -> str:
        time = f' ; prov:generatedAtTime "{moment}"^^xsd:dateTime' if moment else ""
        return (
            f"<{museum.url}> tree:member <{kan}/{number}> . <{kan}/{number}> dcterms:isVersionOf <{kan}> ;"
            f' a schema:Painting ; schema:name "{title}"{time} .\n'
        )

    museum.pages["/stream"] = ("text/turtle", PREFIXES + version(1, "Kan", first))
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.pages["/stream"] = ("text/turtle", PREFIXES + version(2, "Nieuwe kan", then))
    assert titles(list(source(museum, fetcher).changes(mark))) == {kan: "Nieuwe kan"}


def test_a_bookmark_remembers_the_objects_that_changed_last(
    museum: LDESMuseum, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.catalogue.ldes.walk.MAX_OBJECTS", 2)
    for n in range(4):
        museum.publishes(f"Werk {n}")
    latest = json.loads(bookmark(list(source(museum, fetcher).changes(""))))["latest"]
    moments = [datetime.fromisoformat(one.moment).timestamp() * 10**6 for one in museum.versions[:-3:-1]]
    assert list(latest.values()) == moments


def test_an_object_of_another_institution_is_not_written_over(museum: LDESMuseum, fetcher: Fetcher) -> None:
    other = "https://museum.example/manifest/1"
    here = museum.publishes("Zee")
    museum.pages["/page/1"] = (
        "text/turtle",
        museum.answer("/page/1")[2]
        + f'<{museum.url}> tree:member <{other}/v1> . <{other}/v1> a schema:Painting ; schema:name "Vals" ;'
        f" schema:url <{other}.html> ; dcterms:isVersionOf <{other}> ."
        f" <{museum.url}> tree:member <{other[:-1]}2/v1> ."
        f" <{other[:-1]}2/v1> a as:Delete ; dcterms:isVersionOf <{other[:-1]}2> .",
    )
    changes = list(source(museum, fetcher).changes(""))
    item = next(one for one in items(changes) if one.id != here)
    assert (item.id, item.homepage) == (f"ldes:leie:{other}", f"{other}.html")
    assert [one.id for one in changes if isinstance(one, Gone)] == [f"ldes:leie:{other[:-1]}2"]
    assert isinstance(changes[-1], Sweep)
    assert changes[-1].ids == {here, item.id}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "application/n-quads",
            "<{stream}> <https://w3id.org/tree#member> <{stream}/\\uD800> .\n"
            '<{stream}/\\uD800> <https://schema.org/name> "Half" <{stream}/\\uDC00> .\n'
            "<{stream}> <https://w3id.org/tree#member> <{stream}/1> .\n"
            "<{stream}/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Painting> .\n"
            '<{stream}/1> <https://schema.org/name> "Z\\uD800ee \\uD83C\\uDF0A"@nl .\n',
        ),
        (
            "text/turtle",
            "@prefix tree: <https://w3id.org/tree#> . @prefix s: <https://schema.org/> .\n"
            "<{stream}> tree:member <{stream}/\\uD800>, <{stream}/1> .\n"
            '<{stream}/\\uD800> s:name "Half" .\n'
            '<{stream}/1> a s:Painting ; s:name "Z\\uD800ee \\uD83C\\uDF0A"@nl .\n',
        ),
        (
            "application/ld+json",
            '{{"@id": "{stream}", "https://w3id.org/tree#member": ['
            '{{"@id": "{stream}/\\ud800", "@type": "https://schema.org/Painting",'
            ' "https://schema.org/name": "Half"}},'
            '{{"@id": "{stream}/1", "@type": "https://schema.org/Painting",'
            ' "https://schema.org/name": {{"@value": "Z\\ud800ee \\ud83c\\udf0a", "@language": "nl"}}}}]}}',
        ),
    ],
)
def test_half_a_character_costs_its_own_statements_alone(
    museum: LDESMuseum, fetcher: Fetcher, kind: str, text: str
) -> None:
    museum.pages["/stream"] = (kind, text.format(stream=museum.url))
    changes = list(source(museum, fetcher).changes(""))
    assert titles(changes) == {f"{museum.url}/1": "Z\ufffdee \N{WATER WAVE}"}
    (what,) = faults(changes)
    assert "half a character" in what
    assert not any(isinstance(one, Sweep) for one in changes)
    assert json.dumps([one.id for one in items(changes)]).encode()


def test_a_page_that_is_gone_is_empty(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    museum.publishes("Kan")
    there = museum.publishes("Stoel")
    museum.status["/page/1"] = 410
    changes = list(source(museum, fetcher).changes(""))
    assert faults(changes) == []
    assert isinstance(changes[-1], Sweep)
    assert changes[-1].ids == {there}


@pytest.mark.parametrize("status", [403, 404, 500])
def test_without_one_of_its_pages_nothing_is_swept(museum: LDESMuseum, fetcher: Fetcher, status: int) -> None:
    for n in range(5):
        museum.publishes(f"Werk {n}")
    museum.status["/page/2"] = status
    changes = list(source(museum, fetcher).changes(""))
    assert len(items(changes)) == 3
    assert len(faults(changes)) == 1
    assert not bookmark(changes)
    assert not any(isinstance(one, Sweep) for one in changes)


def test_a_page_that_fails_later_is_asked_again_the_next_time(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.publishes("Kan"), museum.publishes("Stoel")
    museum.status["/page/1"] = 403
    changes = list(source(museum, fetcher).changes(mark))
    assert list(titles(changes).values()) == ["Stoel"]
    assert len(faults(changes)) == 1
    museum.status.clear()
    assert list(titles(list(source(museum, fetcher).changes(bookmark(changes)))).values()) == ["Kan"]


def test_a_stream_arranged_anew_is_read_anew(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee"), museum.publishes("Kan"), museum.publishes("Stoel")
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.per_page = 10
    museum.status["/page/2"] = 404
    changes = list(source(museum, fetcher).changes(mark))
    assert isinstance(changes[-1], Sweep)
    assert len(changes[-1].ids) == 3


@pytest.mark.parametrize(
    "policy",
    [
        'ldes:retentionPolicy [ a ldes:DurationAgoPolicy ; tree:value "P7D"^^xsd:duration ]',
        'ldes:retentionPolicy [ a ldes:RetentionPolicy ; ldes:fullLogDuration "P7D"^^xsd:duration ]',
    ],
)
def test_who_looks_less_often_than_changes_are_kept_reads_anew(
    museum: LDESMuseum, fetcher: Fetcher, policy: str
) -> None:
    museum.about = f"<{museum.url}> {policy} ."
    museum.per_page = 10
    museum.publishes("Zee")
    museum.publishes("Kan")
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.versions.pop(0)  # after its time it is kept no longer, nor what became of it
    soon = list(source(museum, fetcher, now=lambda: NOW + timedelta(days=6)).changes(mark))
    assert not any(isinstance(one, Sweep) for one in soon)
    late = list(source(museum, fetcher, now=lambda: NOW + timedelta(days=8)).changes(mark))
    assert len(titles(late)) == 1
    # Where not even the last version is kept, a work that is not in it may still hang in the museum.
    assert isinstance(late[-1], Sweep) == ("DurationAgo" not in policy)
    assert bookmark(late)


def test_the_stream_itself_leads_to_its_view(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    text = (
        f'<{museum.base}/ldes> a ldes:EventStream ; dcterms:title "Zeestukken" ; tree:view <{museum.url}> .'
    )
    museum.pages["/ldes"] = ("text/turtle", PREFIXES + text)
    changes = list(source(museum, fetcher, f"{museum.base}/ldes").changes(""))
    assert list(titles(changes).values()) == ["Zee"]


def test_which_of_several_streams_is_asked(museum: LDESMuseum, fetcher: Fetcher) -> None:
    text = "".join(f"<{museum.base}/{n}> tree:view <{museum.base}/v{n}> .\n" for n in range(3))
    museum.pages["/all"] = ("text/turtle", PREFIXES + text)
    with pytest.raises(SourceError, match="holds 3 event streams") as raised:
        list(source(museum, fetcher, f"{museum.base}/all").changes(""))
    assert f"{museum.base}/0" in raised.value.next_step


def test_pages_that_lead_round_or_on_for_ever_end(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    museum.about = f"<{museum.url}> tree:relation [ tree:node <{museum.url}#a> ], [ tree:node </page/1> ] ."
    changes = list(source(museum, fetcher).changes(""))
    assert museum.asked.count("/page/1") == 1
    assert museum.asked.count("/stream") == 1
    assert isinstance(changes[-1], Sweep)


def test_a_list_without_an_end_ends(
    museum: LDESMuseum, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.catalogue.ldes.walk.MAX_BARREN", 20)
    museum.publishes("Zee")
    member = museum.answer("/page/1")[2]
    for n in range(100):
        on = f"<{museum.base}/p{n}> tree:relation [ tree:node <{museum.base}/p{n + 1}> ] ."
        museum.pages[f"/p{n}"] = ("text/turtle", member + on)
    museum.about = f"<{museum.url}> tree:relation [ tree:node <{museum.base}/p0> ] ."
    changes = list(source(museum, fetcher).changes(""))
    assert len(items(changes)) == 1
    assert "without an end" in faults(changes)[0]
    assert not any(isinstance(one, Sweep) for one in changes)


def test_deletes_as_the_stream_names_them(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.about = (
        f"<{museum.url}> ldes:versionDeletePath dcterms:type ; ldes:versionDeleteObject <urn:weg> ."
    )
    museum.publishes("Zee")
    museum.changes("Zee", "Zee", "dcterms:type <urn:weg> ;")
    assert titles(list(source(museum, fetcher).changes(""))) == {}


@pytest.mark.parametrize("status", [403, 404, 410, 500])
def test_a_stream_that_can_not_be_had_is_told(museum: LDESMuseum, fetcher: Fetcher, status: int) -> None:
    museum.status["/stream"] = status
    with pytest.raises(BadAnswer) as raised:
        list(source(museum, fetcher).changes(""))
    assert raised.value.status == status


def test_a_server_that_asks_for_patience_gets_it(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.status["/stream"] = 503
    waited: list[float] = []
    with pytest.raises(TryLater):
        list(source(museum, fetcher, wait=waited.append).changes(""))
    assert waited


def test_a_limit_ends_it_without_a_sweep(museum: LDESMuseum, fetcher: Fetcher) -> None:
    for n in range(5):
        museum.publishes(f"Werk {n}")
    changes = list(source(museum, fetcher, limit=3).changes(""))
    assert [type(one) for one in changes] == [Put, Put, Put]
    assert not bookmark(changes)


def test_a_foreign_bookmark_begins_from_the_beginning(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    for mark in ("x", "{}", '{"url":"http://elsewhere/","read":"","stream":{},"pages":{},"done":[]}'):
        assert len(items(list(source(museum, fetcher).changes(mark)))) == 1


def test_a_work_without_a_name_is_a_fault_and_stays(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    nameless = museum.publishes(" ")
    changes = list(source(museum, fetcher).changes(""))
    assert faults(changes) == ["has no title. Tell the publisher."]
    assert isinstance(changes[-1], Sweep)
    assert nameless in changes[-1].ids


def test_members_that_are_no_works_are_counted_in_one_sentence(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    observed = "".join(
        f"<{museum.url}> tree:member <urn:o{n}> . <urn:o{n}> a <urn:x#Observation> ; <urn:x#value> {n} .\n"
        for n in range(100)
    )
    museum.about = observed
    changes = list(source(museum, fetcher).changes(""))
    assert len(items(changes)) == 1
    assert len(faults(changes)) == 1
    assert "100 members of the type Observation" in faults(changes)[0]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<!doctype html><html>Login</html>", "text/html"),
        ('<?xml version="1.0"?><rdf:RDF/>', "application/rdf+xml"),
        ('{"error": "busy"}', "application/json"),
        ("<http://a> <http://b> ", "text/turtle"),
        ("", "text/turtle"),
        ("[" * 5_000, "text/turtle"),
        ('{"a":' * 5_000, "application/ld+json"),
        ("\x00\x01", "application/n-quads"),
    ],
)
def test_what_is_no_stream_says_so(museum: LDESMuseum, fetcher: Fetcher, body: str, kind: str) -> None:
    museum.pages["/stream"] = (kind, body)
    with pytest.raises(SourceError):
        list(source(museum, fetcher).changes(""))


def test_one_bad_line_of_n_quads_costs_no_other_but_the_sweep(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    museum.publishes("Kan")
    museum.format = "nquads"
    kind, text = museum.answer("/page/1")[1:]
    museum.pages["/page/1"] = (kind, text + '<http://a> <http://b> "cut sho')
    changes = list(source(museum, fetcher).changes(""))
    assert len(items(changes)) == 2
    assert "1 lines that are not N-Quads" in faults(changes)[0]
    assert not any(isinstance(one, Sweep) for one in changes)


def test_the_wrong_content_type_is_seen_through(museum: LDESMuseum, fetcher: Fetcher) -> None:
    museum.publishes("Zee")
    _, _, text = museum.answer("/stream")
    museum.pages["/stream"] = ("application/ld+json", text)
    assert len(items(list(source(museum, fetcher).changes("")))) == 1


def test_pictures_come_from_the_manifest(museum: LDESMuseum, fetcher: Fetcher) -> None:
    manifest = {
        "@context": "http://iiif.io/api/presentation/2/context.json",
        "@id": f"{museum.base}/iiif/1/manifest",
        "@type": "sc:Manifest",
        "label": "1987-1105",
        "license": "https://creativecommons.org/publicdomain/zero/1.0/",
        "sequences": [
            {
                "canvases": [
                    {
                        "@id": f"{museum.base}/c",
                        "@type": "sc:Canvas",
                        "width": 100,
                        "height": 80,
                        "images": [
                            {
                                "@type": "oa:Annotation",
                                "motivation": "sc:painting",
                                "resource": {"@id": f"{museum.base}/p.jpg", "@type": "dctypes:Image"},
                            }
                        ],
                    }
                ]
            }
        ],
    }
    museum.pages["/iiif/1/manifest"] = ("application/json", json.dumps(manifest))
    museum.publishes("Zee", f"dcterms:isReferencedBy <{museum.base}/iiif/1/manifest> ;")
    museum.publishes("Kan", f"dcterms:isReferencedBy <{museum.base}/iiif/2/manifest> ;")
    changes = list(source(museum, fetcher).changes(""))
    zee, kan = sorted(items(changes), key=lambda one: one.label["nl"], reverse=True)
    assert zee.label == {"nl": ("Zee",)}
    assert [one.url for one in zee.media] == [f"{museum.base}/p.jpg"]
    assert zee.rights == "https://creativecommons.org/publicdomain/zero/1.0/"
    # Without its manifest a work is still told, and the stream was read all the same.
    assert kan.media == ()
    assert [one.partial for one in changes if isinstance(one, Fault)] == [True]
    assert isinstance(changes[-1], Sweep)


# --- members


def saved(folder: Path, value: object, name: str = "page.jsonld") -> list[Change]:
    file = folder / name
    file.write_text(value if isinstance(value, str) else json.dumps(value))
    with Fetcher() as nobody:
        return list(harvest(str(file), "ldes", nobody))


TEAPOT = {
    "@id": "https://stad.example/id/object/1/2021-04-09T07:22:32.160Z",
    "@type": "MensgemaaktObject",
    "memberOf": "https://stad.example/ldes",
    "dcterms:isVersionOf": "https://stad.example/id/object/1",
    "prov:generatedAtTime": "2021-04-09T07:22:32.160Z",
    "MensgemaaktObject.titel": {"@value": "Theepot", "@language": "nl"},
    "Entiteit.beschrijving": {"@value": "Een theepot.", "@language": "nl"},
    "MaterieelDing.beheerder": "http://www.wikidata.org/entity/Q1809071",
    "Entiteit.classificatie": [
        {
            "@type": "Classificatie",
            "Classificatie.toegekendType": {
                "@id": "https://stad.example/id/concept/5",
                "skos:prefLabel": {"@value": "theepotten", "@language": "nl"},
            },
        }
    ],
    "MensgemaaktObject.materiaal": [
        {
            "@type": "TypeMateriaal",
            "Entiteit.type": [
                {"@id": "cest:Term_materiaal", "label": "materiaal"},
                {"@id": "http://vocab.getty.edu/aat/300010669", "skos:prefLabel": "keramiek"},
            ],
        }
    ],
    "MensgemaaktObject.dimensie": [
        {"@type": "Dimensie", "Dimensie.type": "hoogte", "Dimensie.waarde": "12", "Dimensie.eenheid": "cm"}
    ],
    "MaterieelDing.productie": [
        {
            "@type": "Productie",
            "Gebeurtenis.tijd": {"@value": "1970~/1980", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
            "Activiteit.uitgevoerdDoor": {
                "@type": "Agent",
                "equivalent": {"@id": "http://www.wikidata.org/entity/Q42", "label": "Pieter Stockmans"},
                "Entiteit.type": {"@id": "cest:Naam_vervaardiger", "label": "vervaardiger"},
            },
        }
    ],
}


def test_a_work_of_the_museums_of_ghent_whose_contexts_are_elsewhere(tmp_path: Path) -> None:
    contexts = ["https://stad.example/context/cultureel-erfgoed-object-ap.jsonld", {"label": "rdfs:label"}]
    page = {"@context": contexts, "@id": "https://stad.example/ldes?page=1", "@included": [TEAPOT]}
    (item,) = items(saved(tmp_path, page))
    assert item.id == "https://stad.example/id/object/1"
    assert (item.label, item.summary) == ({"nl": ("Theepot",)}, {"nl": ("Een theepot.",)})
    assert (item.creator, item.decade) == ({"none": ("Pieter Stockmans",)}, 1970)
    assert item.date == {"none": ("ca. 1970 – 1980",)}
    assert item.provider == {"none": ("Design Museum Gent",)}
    assert [next(iter(one.value.values())) for one in item.metadata] == [
        ("theepotten",),
        ("keramiek",),
        ("hoogte 12 cm",),
    ]
    assert [one.same_as for one in item.terms] == [("wikidata:Q42",)]
    assert item.modified.startswith("2021-04-09T07:22:32")


def test_an_object_in_cidoc_crm_and_one_in_dublin_core(tmp_path: Path) -> None:
    turtle = """
    @prefix crm: <http://www.cidoc-crm.org/cidoc-crm/> . @prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
    <https://m.example/1> a crm:E22_Human-Made_Object ; crm:P102_has_title "Zee"@nl ;
      crm:P3_has_note "Blauw"@nl ;
      crm:P108i_was_produced_by [ crm:P14_carried_out_by [ rdfs:label "James Ensor" ] ;
        crm:P4_has_time-span [ rdfs:label "1885" ] ] ;
      crm:P50_has_current_keeper [ rdfs:label "Mu.ZEE" ] .
    <https://m.example/2> a <urn:x#Prent> ; dcterms:title "Kan" ; dcterms:creator "An", "Ben" ;
      dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
      foaf:depiction <https://m.example/2.jpg> .
    <https://m.example/3> a <urn:x#Prent> ; dcterms:title "Zonder iets te zien" .
    """
    changes = saved(tmp_path, turtle, "page.ttl")
    zee, kan = items(changes)
    assert (zee.creator, zee.date, zee.provider) == (
        {"none": ("James Ensor",)},
        {"none": ("1885",)},
        {"none": ("Mu.ZEE",)},
    )
    assert (kan.creator, kan.rights) == (
        {"none": ("An", "Ben")},
        "https://creativecommons.org/licenses/by/4.0/",
    )
    assert [one.url for one in kan.media] == ["https://m.example/2.jpg"]
    assert ["type Prent" in one for one in faults(changes)] == [True]


def test_a_member_with_its_own_graph_and_nodes_that_go_round(tmp_path: Path) -> None:
    trig = """
    @prefix tree: <https://w3id.org/tree#> . @prefix schema: <http://schema.org/> .
    <urn:s> tree:member <urn:a>, <urn:b>, [ schema:name "niemand" ] .
    <urn:a> { <urn:a> a schema:Painting ; schema:name "Zee" ; schema:creator _:x . _:x schema:knows _:y .
      _:y schema:knows _:x . _:x schema:name "An" . }
    <urn:b> { <urn:b> a schema:Painting ; schema:name "Kan" ; schema:isRelatedTo <urn:a> . }
    """
    changes = saved(tmp_path, trig, "page.trig")
    assert [(one.id, one.creator) for one in items(changes)] == [("urn:a", {"none": ("An",)}), ("urn:b", {})]
    assert faults(changes) == [
        "holds a member without an identifier, which can't be kept. Tell the publisher."
    ]


def test_an_activity_of_uitdatabank_in_rdf(tmp_path: Path) -> None:
    turtle = """
    @prefix cidoc: <http://www.cidoc-crm.org/cidoc-crm/> . @prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix cp: <https://data.vlaanderen.be/ns/cultuurparticipatie#> .
    @prefix m8g: <http://data.europa.eu/m8g/> . @prefix udb: <https://data.publiq.be/ns/uitdatabank#> .
    <https://d.example/events/1> a cidoc:E7_Activity ; dcterms:title "Koor"@nl ;
      udb:workflowStatus <https://data.publiq.be/concepts/workflowStatus/STATUS> ; cp:ruimtetijd [
        cidoc:P160_has_temporal_projection [ m8g:startTime "2026-12-03T20:00:00+01:00" ] ;
        cidoc:P161_has_spatial_projection [ dcterms:title "De Bijloke" ] ] .
    """
    (item,) = items(saved(tmp_path, turtle.replace("STATUS", "approved"), "e.ttl"))
    assert item.kind is Kind.EVENT
    assert item.occurrences[0].start == "2026-12-03T20:00:00+01:00"
    assert item.occurrences[0].place is not None
    assert item.occurrences[0].place.name == {"none": ("De Bijloke",)}
    assert [type(one) for one in saved(tmp_path, turtle.replace("STATUS", "deleted"), "e.ttl")] == [Gone]


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("1970~/1980", "ca. 1970 – 1980"),
        ("1885~", "ca. 1885"),
        ("1885/1885", "1885"),
        ("/1900", "1900"),
        ("/", ""),
        ("omstreeks 1831", "omstreeks 1831"),
    ],
)
def test_dates_are_shown_as_people_write_them(told: str, shown: str) -> None:
    assert edtf_shown(told) == shown


# --- hostile


def test_no_context_is_named_any_more_at_whatever_depth() -> None:
    page = {
        "@context": ["http://evil.example/a", {"x": {"@id": "urn:x", "@context": "file:///etc/passwd"}}],
        "@graph": [
            {"@context": {"@import": "http://evil.example/b", "y": {"@context": ["http://evil.example/c"]}}}
        ],
    }
    assert "evil.example" not in json.dumps(closed(page))
    assert "passwd" not in json.dumps(closed(page))


OPENS_NOTHING = """
import sys
from kiosk.catalogue.ldes.rdf_documents import quads
from kiosk.errors import SourceError
# What Python itself loads the first time is loaded now.
quads(b'{"@context":{"a":"urn:a"},"@id":"urn:s","a":"b"}', where="http://x/x.json")
xml = b'<urn:a> <urn:b> "<x/>"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral> .'
quads(xml, where="http://x/")
quads(b'@prefix a: <urn:a> . <> a: [ a: "b"@nl ] .', where="http://x/", content_type="text/turtle")
opened = []
def heard(event, arguments):
    if event.startswith(("socket.", "urllib", "open", "http", "ftplib", "subprocess")):
        opened.append((event, str(arguments)[:200]))
sys.addaudithook(heard)
for kind, text in DOCUMENTS:
    try:
        quads(text.encode(), where="http://museum.example/page", content_type=kind)
    except SourceError:
        pass
assert not opened, opened
"""
HOSTILE = [
    ("application/ld+json", '{"@context":"http://127.0.0.1:9/c.jsonld","@id":"urn:s","name":"x"}'),
    ("application/ld+json", '{"@context":["file:///etc/hostname"],"@id":"urn:s","name":"x"}'),
    ("application/ld+json", '{"@context":"/etc/hostname","@id":"urn:s","name":"x"}'),
    ("application/ld+json", '{"@context":{"@import":"file:///etc/hostname"},"@id":"urn:s","name":"x"}'),
    (
        "application/ld+json",
        '{"@context":{"T":{"@id":"urn:T","@context":"file:///etc/hostname"}},"@type":"T","a":1}',
    ),
    (
        "application/ld+json",
        '{"@context":{"p":{"@id":"urn:p","@context":["http://127.0.0.1:9/"]}},"p":{"a":1}}',
    ),
    ("application/ld+json", '[{"@graph":[{"@context":"file:///etc/hostname","a":1}]}]'),
    (
        "text/turtle",
        "@prefix log: <http://www.w3.org/2000/10/swap/log#> . <file:///etc/hostname> log:semantics [] .",
    ),
    (
        "text/turtle",
        "@base <file:///etc/> . @prefix : <hostname#> . <hostname> a :x . PREFIX b: <http://127.0.0.1:9/>",
    ),
    (
        "application/trig",
        "<file:///etc/hostname> { <a> <b> <c> } GRAPH <http://127.0.0.1:9/> { <a> <b> <c> }",
    ),
    (
        "text/turtle",
        '<a> <b> """<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hostname">]><x>&y;</x>"""'
        "^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral> .",
    ),
    (
        "application/n-quads",
        '<urn:a> <urn:b> "<x:include href=\\"file:///etc/hostname\\"/>"'
        "^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML> <file:///etc/hostname> .",
    ),
]


def test_reading_opens_no_address_and_no_file() -> None:
    """In a process of its own, where every opening is heard (PEP 578)."""
    script = f"DOCUMENTS = {HOSTILE!r}\n" + textwrap.dedent(OPENS_NOTHING)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "text", [text for _, text in HOSTILE] + ["<a> <b> " + "9" * 10_000 + " .", "<a> <b> '\\uD800' ."]
)
def test_hostile_text_is_read_or_refused(text: str) -> None:
    for kind in ("text/turtle", "application/n-quads", "application/ld+json", "application/trig", ""):
        with suppress(SourceError):
            quads(text.encode("utf-8", "replace"), where="http://museum.example/page", content_type=kind)


# --- real documents


class _NoNetwork:
    def document(self, url: str, **_: object) -> Any:
        raise Refused("there is no network in this test.", where=url)


@real
def test_real_documents_are_read_or_refused_in_a_sentence() -> None:
    files = [one for one in FIXTURES.rglob("*") if one.is_file()]
    assert len(files) > 10
    for file in files:
        try:
            changes = list(harvest(str(file), "ldes", _NoNetwork()))
        except KioskError as error:
            changes = [Fault(where=str(file), what=error.what)]
        assert changes


@real
def test_a_thousand_hindrances_are_one_sentence(tmp_path: Path) -> None:
    """treenode_small_ldes: 1000 versions of one object, at the same moment, which is no work."""
    (file,) = FIXTURES.rglob("treenode_small_ldes_pageNumber_1.ttl")
    (fault,) = harvest(str(file), "ldes", _NoNetwork())
    assert isinstance(fault, Fault)
    assert "Mobiliteitshinder" in fault.what
