"""What LIDO, EDM and Dublin Core say of a work beside its title: identifiers, makers, subjects, places."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.oai_pmh import dublin_core, edm, lido
from kiosk.catalogue.source import harvest
from kiosk.catalogue.xml_documents import Element, parse
from kiosk.model import Item, Put, Term
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.fill_rates import NoNetwork, fill_rates

FIXTURES = SHARED / "fixtures"

LIDO = """<lido:lido xmlns:lido="http://www.lido-schema.org" xmlns:owl="http://www.w3.org/2002/07/owl#"
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<lido:lidoRecID>1</lido:lidoRecID>
<lido:objectPublishedID lido:type="purl">http://www.museum.be/id/fvo6g7</lido:objectPublishedID>
<lido:objectPublishedID>(not assigned)</lido:objectPublishedID>
<owl:sameAs rdf:resource="http://www.wikidata.org/entity/Q100"/>
<lido:descriptiveMetadata xml:lang="nl">
<lido:objectClassificationWrap><lido:classificationWrap><lido:classification>
<lido:conceptID lido:source="AAT">300033618</lido:conceptID><lido:term>schilderij</lido:term>
</lido:classification></lido:classificationWrap></lido:objectClassificationWrap>
<lido:objectIdentificationWrap><lido:titleWrap><lido:titleSet>
<lido:appellationValue>De oogst</lido:appellationValue></lido:titleSet></lido:titleWrap>
<lido:repositoryWrap><lido:repositorySet><lido:workID lido:source="TMS">12345</lido:workID>
</lido:repositorySet></lido:repositoryWrap></lido:objectIdentificationWrap>
<lido:eventWrap><lido:eventSet><lido:event><lido:eventType><lido:term>vervaardiging</lido:term></lido:eventType>
<lido:eventActor><lido:actorInRole><lido:actor>
<lido:actorID lido:source="TMS">1</lido:actorID>
<lido:actorID lido:source="http://viaf.org/viaf">56647196</lido:actorID>
<lido:actorID>https://rkd.nl/explore/artists/68737</lido:actorID>
<lido:actorID>http://vocab.getty.edu/ulan/500002921</lido:actorID>
<lido:nameActorSet><lido:appellationValue lido:pref="preferred">Rubens</lido:appellationValue>
<lido:appellationValue lido:pref="alternate">P. P. Rubens</lido:appellationValue></lido:nameActorSet>
</lido:actor></lido:actorInRole></lido:eventActor>
<lido:eventPlace><lido:place><lido:placeID>https://www.geonames.org/2803138/antwerpen.html</lido:placeID>
<lido:namePlaceSet><lido:appellationValue>Antwerpen</lido:appellationValue></lido:namePlaceSet></lido:place>
</lido:eventPlace><lido:periodName><lido:term>17de eeuw</lido:term></lido:periodName>
</lido:event></lido:eventSet></lido:eventWrap>
<lido:objectRelationWrap><lido:subjectWrap><lido:subjectSet><lido:subject>
<lido:subjectConcept><lido:conceptID>http://iconclass.org/47I1</lido:conceptID><lido:term>oogst</lido:term>
</lido:subjectConcept>
<lido:subjectActor><lido:actor><lido:actorID lido:source="Wikidata">Q7</lido:actorID><lido:nameActorSet>
<lido:appellationValue>Ceres</lido:appellationValue></lido:nameActorSet></lido:actor></lido:subjectActor>
<lido:subjectPlace><lido:place><lido:placeID lido:source="TGN">7007856</lido:placeID></lido:place>
</lido:subjectPlace></lido:subject></lido:subjectSet></lido:subjectWrap>
<lido:relatedWorksWrap><lido:relatedWorkSet><lido:relatedWork><lido:object>
<lido:objectID>http://www.wikidata.org/entity/Q200</lido:objectID></lido:object></lido:relatedWork>
<lido:relatedWorkRelType><lido:term>deel van</lido:term></lido:relatedWorkRelType></lido:relatedWorkSet>
</lido:relatedWorksWrap></lido:objectRelationWrap></lido:descriptiveMetadata>
<lido:administrativeMetadata><lido:recordWrap><lido:recordInfoSet>
<lido:recordMetadataDate>2024-02-01</lido:recordMetadataDate>
<lido:recordMetadataDate>2025-03-04T05:06:07+01:00</lido:recordMetadataDate></lido:recordInfoSet>
</lido:recordWrap></lido:administrativeMetadata></lido:lido>"""

EDM = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:edm="http://www.europeana.eu/schemas/edm/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:ore="http://www.openarchives.org/ore/terms/" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
 xmlns:owl="http://www.w3.org/2002/07/owl#">
<edm:ProvidedCHO rdf:about="http://data.europeana.eu/item/1/a"><owl:sameAs rdf:resource="http://www.wikidata.org/wiki/Q100"/>
</edm:ProvidedCHO>
<edm:Agent rdf:about="#maker"><skos:prefLabel xml:lang="nl">Rubens</skos:prefLabel>
<owl:sameAs rdf:resource="http://viaf.org/viaf/56647196"/>
<skos:exactMatch rdf:resource="http://www.wikidata.org/entity/Q5599"/></edm:Agent>
<skos:Concept rdf:about="http://vocab.getty.edu/aat/300025450">
<skos:prefLabel xml:lang="en">harvest</skos:prefLabel><skos:closeMatch rdf:resource="http://www.wikidata.org/entity/Q999"/></skos:Concept>
<edm:Place rdf:about="http://data.europeana.eu/place/base/1"><skos:prefLabel>Antwerpen</skos:prefLabel>
<dcterms:isPartOf rdf:resource="http://data.europeana.eu/place/base/2"/></edm:Place>
<edm:Place rdf:about="http://data.europeana.eu/place/base/2"><skos:prefLabel>België</skos:prefLabel></edm:Place>
<ore:Proxy rdf:about="p"><dc:title xml:lang="nl">De oogst (met audiodescriptie)</dc:title>
<dc:creator rdf:resource="#maker"/><dc:creator>http://viaf.org/viaf/1</dc:creator>
<dc:subject rdf:resource="http://vocab.getty.edu/aat/300025450"/>
<dc:identifier>ISBN 978-90-290-9372-9</dc:identifier><dc:language>nl</dc:language></ore:Proxy>
<ore:Proxy rdf:about="e"><edm:europeanaProxy>true</edm:europeanaProxy>
<dc:creator rdf:resource="http://www.wikidata.org/entity/Q1"/>
<dcterms:spatial rdf:resource="http://data.europeana.eu/place/base/1"/>
<dcterms:spatial rdf:resource="http://data.europeana.eu/place/base/2"/></ore:Proxy>
<edm:EuropeanaAggregation rdf:about="x"><dcterms:modified>2025-03-04T05:06:07.123Z</dcterms:modified>
</edm:EuropeanaAggregation></rdf:RDF>"""

DC = """<dc xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:title>Het boek in grootletterdruk</dc:title>
<dc:creator>Louis Paul Boon</dc:creator><dc:creator>http://viaf.org/viaf/51759543</dc:creator>
<dc:creator>Walschap, Gerard, https://www.wikidata.org/wiki/Q1508211</dc:creator>
<dc:subject valueURI="http://id.loc.gov/authorities/subjects/sh85056538">Aalst</dc:subject>
<dc:subject>kermis</dc:subject>
<dcterms:spatial>http://sws.geonames.org/2803448/</dcterms:spatial>
<dc:identifier>urn:isbn:9029093722</dc:identifier><dc:identifier>https://doi.org/10.1000/abc</dc:identifier>
<dc:identifier>https://lib.example/film.mp4</dc:identifier><dc:identifier>https://lib.example/film.vtt</dc:identifier>
<dc:identifier>https://lib.example/page</dc:identifier>
<dc:relation>http://www.wikidata.org/entity/Q200</dc:relation>
<dc:relation>info:eu-repo/semantics/altIdentifier/hdl/1854/LU-1</dc:relation>
<dc:format>Braille</dc:format><dc:language>dut</dc:language><dcterms:modified>2025-03-04</dcterms:modified></dc>"""


def read(reader: Callable[..., Item], document: str) -> Item:
    return reader(parse(document.encode(), where="x"), id="x", source="s")


def by_role(item: Item) -> dict[str, set[tuple[str, ...]]]:
    found: dict[str, set[tuple[str, ...]]] = {}
    for term in item.terms:
        found.setdefault(term.role, set()).add(term.same_as)
    return found


def test_lido() -> None:
    item = read(lido.read, LIDO)
    assert item.same_as == ("uri:museum.be/id/fvo6g7", "wikidata:Q100")  # no part, no number of the museum
    assert item.terms[0] == Term(
        role="maker",
        label={"none": ("Rubens",)},
        same_as=("viaf:56647196", "rkd:68737", "ulan:500002921"),
    )
    assert by_role(item)["subject"] == {("aat:300033618",), ("iconclass:47I1",), ("wikidata:Q7",)}
    assert by_role(item)["place"] == {("geonames:2803138",), ("tgn:7007856",)}
    assert item.modified == "2025-03-04T04:06:07Z"
    assert item.date == {"none": ("17de eeuw",)}


def test_edm() -> None:
    item = read(edm.read, EDM)
    assert item.same_as == ("europeana:item/1/a", "wikidata:Q100", "isbn:9789029093729")
    assert by_role(item) == {
        "maker": {("viaf:56647196", "wikidata:Q5599"), ("viaf:1",)},
        "subject": {("aat:300025450",)},
        "place": {("europeana:place/1",)},
    }
    assert item.terms[0].label == {"nl": ("Rubens",)}
    assert item.creator == {"nl": ("Rubens",)}
    assert item.features == ("audioDescription",)
    assert item.languages == ("nl",)
    assert item.modified == "2025-03-04T05:06:07.123000Z"


def test_a_maker_who_is_named_twice_is_one_with_the_first_name() -> None:
    twice = DC.replace(
        "kermis</dc:subject>",
        """kermis</dc:subject>
<dc:contributor>Boon, Louis Paul http://viaf.org/viaf/51759543</dc:contributor>
<dc:contributor>Jan Boon http://viaf.org/viaf/51759543/</dc:contributor>""",
    )
    (boon, *_) = [one for one in read(dublin_core.read, twice).terms if "viaf:51759543" in one.same_as]
    assert boon.label == {"none": ("Boon, Louis Paul",)}
    assert len(by_role(read(dublin_core.read, twice))["maker"]) == 2


def test_dublin_core() -> None:
    item = read(dublin_core.read, DC)
    assert item.same_as == ("isbn:9789029093729", "doi:10.1000/abc", "hdl:1854/lu-1")
    assert item.creator["none"][0] == "Louis Paul Boon"
    assert not any("viaf" in one for one in item.creator["none"])
    assert by_role(item) == {
        "maker": {("viaf:51759543",), ("wikidata:Q1508211",)},
        "subject": {("loc:sh85056538",)},
        "place": {("geonames:2803448",)},
    }
    assert item.terms[1].label == {"none": ("Walschap, Gerard",)}
    assert item.terms[2].label == {"none": ("Aalst",)}
    assert item.features == ("largePrint", "braille")
    assert item.languages == ("nl",)
    assert item.modified == "2025-03-04T00:00:00Z"
    assert item.homepage == "https://doi.org/10.1000/abc"
    assert [one.url for one in item.tracks] == ["https://lib.example/film.vtt"]


@pytest.mark.parametrize(("reader", "document"), [(lido.read, LIDO), (edm.read, EDM), (dublin_core.read, DC)])
@given(data=st.data())
def test_hostile_values_harm_nobody(reader: Callable[..., Item], document: str, data: st.DataObject) -> None:
    root = parse(document.encode(), where="x")
    elements: list[Element] = [one for one in root.iter() if not len(one) and "itle" not in str(one.tag)]
    elements = [one for one in elements if "appellationValue" not in str(one.tag)]
    hostile = st.sampled_from(["http://[", "https://viaf.org/viaf/" + "9" * 5_000, "a\nb", "isbn:", "%", "-"])
    for element in data.draw(st.lists(st.sampled_from(elements), max_size=8)):
        element.text = data.draw(hostile)
        for key in element.attrib:
            element.set(str(key), data.draw(hostile))
    item = reader(root, id="x", source="s")
    assert all(len(key) < 400 for key in (*item.same_as, *(k for term in item.terms for k in term.same_as)))


@real
def test_fill_rates_of_the_flemish_art_collection() -> None:
    items = []
    for path in sorted((FIXTURES / "oai-pmh" / "vkc").glob("*.xml")):
        changes = harvest(str(path), "oai_pmh", NoNetwork())
        items += [c.value for c in changes if isinstance(c, Put) and isinstance(c.value, Item)]
    rates = fill_rates(items)
    for field in ("title", "creator", "date", "rights", "modified"):
        assert rates[field] > 0.8, field
    assert all(any(term.role == "maker" and len(term.same_as) >= 2 for term in one.terms) for one in items)
    assert sum(bool(one.same_as) for one in items) >= len(items) - 2  # two were given no address yet
