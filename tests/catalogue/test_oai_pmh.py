"""OAI-PMH: against a repository that is not ours, over HTTP, and against answers that real ones gave."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from kiosk.catalogue.account import Account
from kiosk.catalogue.oai_pmh.source import OAISource
from kiosk.catalogue.source import harvest
from kiosk.errors import SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Fault, Gone, Item, Kind, Put, Sweep
from tests.catalogue.conftest import SHARED, Web, real
from tests.catalogue.oai_museum import Answer, OAIMuseum, oai_museum

FIXTURES = SHARED / "fixtures"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture(params=["persistent", "no"])
def museum(request: pytest.FixtureRequest) -> Iterator[OAIMuseum]:
    with oai_museum(request.param) as opened:
        for n in range(25):
            opened.publishes(f"oai:leie:{n}", ("title", f"Werk {n}"), ("creator", "Constant Permeke"))
        opened.grows_old()
        yield opened


def source(museum: OAIMuseum, fetcher: Fetcher, query: str = "", now: datetime = NOW) -> OAISource:
    return OAISource("leie", museum.url + query, fetcher, now=lambda: now)


@pytest.fixture
def fetcher(museum: OAIMuseum) -> Iterator[Fetcher]:
    with Fetcher(private_hosts={museum.host}) as opened:
        yield opened


def told(changes: list[Change]) -> tuple[set[str], set[str]]:
    """Ids that came, and ids that went."""
    return {c.value.id for c in changes if isinstance(c, Put)}, {c.id for c in changes if isinstance(c, Gone)}


def bookmark(changes: list[Change]) -> str:
    return next((c.bookmark for c in reversed(changes) if not isinstance(c, Fault) and c.bookmark), "")


def test_everything_comes_page_after_page_and_is_swept(museum: OAIMuseum, fetcher: Fetcher) -> None:
    changes = list(source(museum, fetcher).changes(""))
    came, gone = told(changes)
    assert came == {f"oai:leie:{n}" for n in range(25)}
    assert not gone
    assert isinstance(changes[-1], Sweep)
    assert changes[-1].ids == came
    first = changes[0]
    assert isinstance(first, Put)
    assert isinstance(first.value, Item)
    assert first.value.label == {"none": ("Werk 0",)}
    assert first.value.provider == {"none": ("Museum aan de Leie",)}
    # A resumption token goes alone (OAI-PMH 2.0, 3.5).
    assert [set(one) for one in museum.asked[2:]] == [
        {"verb", "metadataPrefix"},
        {"verb", "resumptionToken"},
        {"verb", "resumptionToken"},
    ]


def test_afterwards_only_what_changed_comes(museum: OAIMuseum, fetcher: Fetcher) -> None:
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.publishes("oai:leie:3", ("title", "Werk 3, schoongemaakt"))
    museum.asked.clear()
    changes = list(source(museum, fetcher).changes(mark))
    assert told(changes) == ({"oai:leie:3"}, set())
    assert bookmark(changes)
    assert any("from" in one for one in museum.asked)


def test_what_was_withdrawn_goes(museum: OAIMuseum, fetcher: Fetcher) -> None:
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.withdraws("oai:leie:7")
    later = NOW + timedelta(days=7)
    (sweep,) = source(museum, fetcher, now=later).changes(mark)
    assert isinstance(sweep, Sweep)
    assert sweep.ids == {f"oai:leie:{n}" for n in range(25)} - {"oai:leie:7"}
    assert list(source(museum, fetcher, now=later).changes(sweep.bookmark)) == []


def test_nothing_new_is_no_fault(museum: OAIMuseum, fetcher: Fetcher) -> None:
    mark = bookmark(list(source(museum, fetcher).changes("")))
    assert list(source(museum, fetcher).changes(mark)) == []


def test_another_set_is_another_list(museum: OAIMuseum, fetcher: Fetcher) -> None:
    museum.publishes("oai:leie:99", ("title", "Zee"), sets=("zee",))
    mark = bookmark(list(source(museum, fetcher).changes("")))
    changes = list(source(museum, fetcher, "?verb=ListRecords&metadataPrefix=oai_dc&set=zee").changes(mark))
    assert told(changes)[0] == {"oai:leie:99"}
    assert isinstance(changes[-1], Sweep)


def test_a_format_that_is_not_there_is_told(museum: OAIMuseum, fetcher: Fetcher) -> None:
    with pytest.raises(SourceError, match="cannotDisseminateFormat") as raised:
        list(source(museum, fetcher, "?metadataPrefix=marc21").changes(""))
    assert "metadataPrefix" in raised.value.next_step


def test_a_limit_ends_it_without_a_sweep(museum: OAIMuseum, fetcher: Fetcher) -> None:
    limited = OAISource("leie", museum.url, fetcher, limit=12, now=lambda: NOW)
    changes = list(limited.changes(""))
    assert len(changes) == 12
    assert not bookmark(changes)


# --- works without an identifier of their own

NOBODY = "oai:leie:(not assigned)"


def test_works_that_share_an_identifier_stay_until_they_are_withdrawn(
    museum: OAIMuseum, fetcher: Fetcher
) -> None:
    for number in ("K1", "K2", "K3", "(not assigned)"):
        museum.publishes(NOBODY, ("title", f"Kan {number}"), number=number)
    museum.grows_old()
    first = list(source(museum, fetcher).changes(""))
    nameless = {f"{NOBODY}#{number}" for number in ("K1", "K2", "K3", "")}
    assert told(first)[0] == {f"oai:leie:{n}" for n in range(25)} | nameless

    museum.withdraws(NOBODY, number="K2")
    later = NOW + timedelta(days=7)
    (sweep,) = source(museum, fetcher, now=later).changes(bookmark(first))
    assert isinstance(sweep, Sweep)
    assert sweep.ids == told(first)[0] - {f"{NOBODY}#K2"}
    museum.asked.clear()
    assert list(source(museum, fetcher, now=later).changes(sweep.bookmark)) == []
    assert all("from" in one for one in museum.asked if one["verb"] == "ListRecords")


def test_a_name_that_was_assigned_replaces_the_work_without(museum: OAIMuseum, fetcher: Fetcher) -> None:
    museum.publishes(NOBODY, ("title", "Kan"), number="K1")
    museum.publishes(NOBODY, ("title", "Bord"), number="K2")
    museum.grows_old()
    mark = bookmark(list(source(museum, fetcher).changes("")))
    museum.withdraws(NOBODY, number="K1")
    museum.publishes("oai:leie:kan", ("title", "Kan"), number="K1")
    changes = list(source(museum, fetcher, now=NOW + timedelta(days=7)).changes(mark))
    assert told(changes) == ({"oai:leie:kan"}, set())
    assert isinstance(changes[-1], Sweep)
    assert {id for id in changes[-1].ids if not id[-1].isdigit()} == {"oai:leie:kan"}
    assert {id for id in changes[-1].ids if "#" in id} == {f"{NOBODY}#K2"}


# --- lists that move, and servers that have enough of it


def expires_at(museum: OAIMuseum, *pages: int, answer: Answer | None = None) -> None:
    """The resumption tokens with which these requests for a next page come are no longer known."""
    asked = 0
    refusal = ANSWER.format("<error code='badResumptionToken'>expired</error>").encode()

    def trouble(arguments: dict[str, str]) -> Answer | None:
        nonlocal asked
        asked += "resumptionToken" in arguments
        return (answer or (200, {}, refusal)) if "resumptionToken" in arguments and asked in pages else None

    museum.trouble = trouble


def in_order(museum: OAIMuseum, days: int = 1) -> None:
    for n in range(25):
        stamp = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=n // days)
        museum.publishes(f"oai:leie:{n}", ("title", f"Werk {n}"), stamp=stamp)


@pytest.mark.parametrize("answer", [None, (400, {}, b"Unknown token"), (410, {}, b"")])
def test_a_list_whose_token_expires_goes_on_where_it_was(
    museum: OAIMuseum, fetcher: Fetcher, answer: Answer | None
) -> None:
    in_order(museum)
    expires_at(museum, 1, 2, answer=answer)
    changes = list(source(museum, fetcher).changes(""))
    assert told(changes)[0] == {f"oai:leie:{n}" for n in range(25)}
    froms = [one["from"] for one in museum.asked if "from" in one]
    assert froms == ["2020-01-10T00:00:00Z", "2020-01-19T00:00:00Z"]
    assert not any(isinstance(c, Fault) for c in changes)
    assert isinstance(changes[-1], Sweep)  # the identifiers were asked for, and nothing was left out
    assert changes[-1].ids == told(changes)[0]
    assert museum.asked[-1]["verb"] == "ListIdentifiers" or "resumptionToken" in museum.asked[-1]


def test_a_list_that_was_begun_again_and_lost_works_takes_nothing_away(
    museum: OAIMuseum, fetcher: Fetcher
) -> None:
    in_order(museum)
    expires_at(museum, 1)
    changes = []
    for change in source(museum, fetcher).changes(""):
        changes.append(change)
        if len(changes) == 5:  # touched on the way, with a stamp that is already past
            museum.publishes("oai:leie:late", ("title", "Laat"), stamp=datetime(2020, 1, 2, tzinfo=UTC))
    assert told(changes)[0] == {f"oai:leie:{n}" for n in range(25)}
    (fault,) = [c for c in changes if isinstance(c, Fault)]
    assert "left out 1 works" in fault.what
    assert not any(isinstance(c, Sweep) for c in changes)
    assert not bookmark(changes)


def test_a_list_of_one_day_whose_token_expires_is_read_again_at_the_next_round(
    museum: OAIMuseum, fetcher: Fetcher
) -> None:
    expires_at(museum, 1)  # everything has one stamp: there is nowhere to go on from
    changes = list(source(museum, fetcher).changes(""))
    assert len(told(changes)[0]) == 10
    (fault,) = [c for c in changes if isinstance(c, Fault)]
    assert "badResumptionToken" in fault.what
    assert "from the beginning at the next round" in fault.what
    assert not bookmark(changes)


def test_a_list_whose_tokens_always_expire_still_moves_on_and_ends(
    museum: OAIMuseum, fetcher: Fetcher
) -> None:
    in_order(museum)
    expires_at(museum, *range(1, 100))
    changes = list(source(museum, fetcher).changes(""))
    assert told(changes)[0] == {f"oai:leie:{n}" for n in range(25)}
    assert len(museum.asked) < 20


def test_what_changes_while_the_list_is_read_comes_now_or_next_time(
    museum: OAIMuseum, fetcher: Fetcher
) -> None:
    changes = []
    for change in source(museum, fetcher).changes(""):
        changes.append(change)
        if len(changes) == 3:
            museum.publishes("oai:leie:1", ("title", "Werk 1, schoongemaakt"))  # moves to the end
            museum.publishes("oai:leie:new", ("title", "Nieuw"))
    later = list(source(museum, fetcher).changes(bookmark(changes)))
    titles = {c.value.id: c.value.label for c in (*changes, *later) if isinstance(c, Put)}
    assert titles["oai:leie:1"] == {"none": ("Werk 1, schoongemaakt",)}
    assert {"oai:leie:1", "oai:leie:new"} <= told(later)[0]


def test_a_server_that_asks_for_patience_gets_it() -> None:
    waited: list[float] = []
    busy = [(503, {"Retry-After": "1"}, b"")]

    def wait(seconds: float) -> None:
        waited.append(seconds)
        Event().wait(seconds)  # its host is left alone until then

    with oai_museum() as museum, Fetcher(private_hosts={museum.host}, pause_seconds=0) as fetcher:
        for n in range(11):
            museum.publishes(f"oai:leie:{n}", ("title", f"Werk {n}"))
        museum.trouble = lambda arguments: busy.pop() if "resumptionToken" in arguments and busy else None
        patient = OAISource("leie", museum.url, fetcher, now=lambda: NOW, wait=wait)
        changes = list(patient.changes(""))
    assert waited == [1]
    assert isinstance(changes[-1], Sweep)
    assert len(changes[-1].ids) == 11


@pytest.mark.parametrize(
    ("account", "status", "words"),
    [
        (Account(), 401, "asks for a user and a password"),
        (Account(user="kiosk", password="geheim"), 401, "does not accept our user and password"),
        (Account(user="kiosk", password="geheim"), 403, "does not accept our user and password"),
    ],
)
def test_who_is_not_let_in_hears_where_the_password_goes(
    museum: OAIMuseum, fetcher: Fetcher, account: Account, status: int, words: str
) -> None:
    museum.trouble = lambda _: (status, {"WWW-Authenticate": "Basic"}, b"")
    with pytest.raises(SourceError, match=words) as raised:
        list(OAISource("leie", museum.url, fetcher, account=account, now=lambda: NOW).changes(""))
    assert "secrets.toml" in raised.value.next_step
    assert "geheim" not in str(raised.value)
    assert museum.knocked == ["Basic a2lvc2s6Z2VoZWlt" if account.user else ""]


# --- answers that go wrong

ANSWER = """<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<responseDate>2026-11-26T10:00:00Z</responseDate><request/>{}</OAI-PMH>"""
RECORD = """<record><header><identifier>{0}</identifier><datestamp>2020-01-01</datestamp></header><metadata>
<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title xml:lang="dut">{0}</dc:title></oai_dc:dc></metadata></record>"""


def records(*ids: str, token: str = "") -> bytes:
    inside = "".join(RECORD.format(one) for one in ids) + f"<resumptionToken>{token}</resumptionToken>"
    return ANSWER.format(f"<ListRecords>{inside}</ListRecords>").encode()


@pytest.fixture
def answers(web: Web) -> Web:
    """A repository of one page that says little of itself."""
    web.pages["/oai?verb=Identify"] = ANSWER.format("<error code='badVerb'/>").encode()
    web.pages["/oai?verb=ListMetadataFormats"] = ANSWER.format("<error code='badVerb'/>").encode()
    web.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc"] = records("a", "b")
    return web


def changes_of(web: Web, mark: str = "", now: datetime = NOW) -> list[Change]:
    with Fetcher(private_hosts={web.host}, pause_seconds=0) as fetcher:
        return list(OAISource("web", web.url("/oai"), fetcher, now=lambda: now).changes(mark))


def test_a_repository_that_does_not_introduce_itself(answers: Web) -> None:
    changes = changes_of(answers)
    assert told(changes)[0] == {"a", "b"}
    first = changes[0]
    assert isinstance(first, Put)
    assert first.value.label == {"nl": ("a",)}


def test_a_deleted_header_takes_away(answers: Web) -> None:
    deleted = "<record><header status='deleted'><identifier>b</identifier></header></record>"
    page = f"<ListRecords>{RECORD.format('a')}{deleted}</ListRecords>"
    answers.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc"] = ANSWER.format(page).encode()
    changes = changes_of(answers)
    assert told(changes) == ({"a"}, {"b"})
    assert isinstance(changes[-1], Sweep)
    assert changes[-1].ids == {"a"}


def test_a_deleted_header_that_names_nobody_takes_nobody_away(answers: Web) -> None:
    deleted = f"<record><header status='deleted'><identifier>{NOBODY}</identifier></header></record>"
    page = f"<ListRecords>{RECORD.format('a')}{deleted}</ListRecords>"
    answers.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc"] = ANSWER.format(page).encode()
    changes = changes_of(answers)
    assert told(changes) == ({"a"}, set())
    assert isinstance(changes[-1], Sweep)
    assert changes[-1].ids == {"a"}


@pytest.mark.parametrize("mark", ["", "a week ago"])
def test_where_a_work_can_not_be_known_nothing_is_swept(answers: Web, mark: str) -> None:
    header = f"<header><identifier>{NOBODY}</identifier></header>"
    list_of = "/oai?verb={}&metadataPrefix=oai_dc"
    if mark:
        mark = bookmark(changes_of(answers))
        answers.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-26"] = records("c")
    page = f"<ListRecords>{RECORD.format('a')}<record>{header}<metadata/></record></ListRecords>"
    answers.pages[list_of.format("ListRecords")] = ANSWER.format(page).encode()
    answers.pages[list_of.format("ListIdentifiers")] = ANSWER.format(
        f"<ListIdentifiers><header><identifier>a</identifier></header>{header}</ListIdentifiers>"
    ).encode()
    changes = changes_of(answers, mark, now=NOW + timedelta(days=7))
    assert told(changes) == ({"c" if mark else "a"}, set())
    assert not any(isinstance(c, Sweep) for c in changes)
    assert any("What was withdrawn is not known" in c.what for c in changes if isinstance(c, Fault))
    assert bookmark(changes)


def test_a_page_cut_short_between_records_takes_nothing_away(answers: Web) -> None:
    mark = bookmark(changes_of(answers))
    whole = ANSWER.format(
        "<ListIdentifiers><header><identifier>a</identifier></header>"
        "<header><identifier>b</identifier></header></ListIdentifiers>"
    )
    cut = whole[: whole.index("<header><identifier>b")]
    answers.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-26"] = records("a")
    answers.pages["/oai?verb=ListIdentifiers&metadataPrefix=oai_dc"] = cut.encode()
    changes = changes_of(answers, mark, now=NOW + timedelta(days=7))
    assert [type(c) for c in changes] == [Fault, Put]
    answers.pages["/oai?verb=ListIdentifiers&metadataPrefix=oai_dc"] = whole.encode()
    sweep = changes_of(answers, mark, now=NOW + timedelta(days=7))[-1]
    assert isinstance(sweep, Sweep)
    assert sweep.ids == {"a", "b"}


def test_warnings_after_the_last_tag_are_forgiven(answers: Web) -> None:
    answers.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc"] = (
        records("a") + b"<br />\n<b>Notice</b>: Undefined index: x in <b>/var/www/oai.php</b>"
    )
    assert told(changes_of(answers))[0] == {"a"}


def test_the_same_token_again_ends_the_pass_and_sweeps_nothing(answers: Web) -> None:
    answers.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc"] = records("a", token="t")
    answers.pages["/oai?verb=ListRecords&resumptionToken=t"] = records("b", token="t")
    changes = changes_of(answers)
    assert told(changes)[0] == {"a", "b"}
    faults = [c for c in changes if isinstance(c, Fault)]
    assert len(faults) == 1
    assert "same resumption token" in faults[0].what
    assert not any(isinstance(c, Sweep) for c in changes)
    assert not bookmark(changes)


@pytest.mark.parametrize(
    "page",
    [
        ANSWER.format("<error code='badResumptionToken'>expired</error>").encode(),
        records("b")[:-40],
        b"<html><body>Please log in</body></html>",
        500,
    ],
    ids=["expired token", "cut short", "login page", "500"],
)
def test_a_page_that_fails_half_way_keeps_what_came(answers: Web, page: object) -> None:
    answers.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc"] = records("a", token="t")
    answers.pages["/oai?verb=ListRecords&resumptionToken=t"] = page
    changes = changes_of(answers)
    assert told(changes)[0] == {"a"}
    assert [type(c) for c in changes if not isinstance(c, Put)] == [Fault]
    assert not bookmark(changes)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><OAI-PMH>&b;</OAI-PMH>', "document type"),
        (b'{"not": "xml"}', "not XML"),
        (b"", "empty"),
        (b"<rss/>", "not the answer of an OAI-PMH repository"),
        (b"<OAI-PMH>" + b"<a>" * 200 + b"</a>" * 200 + b"</OAI-PMH>", "nested too deeply"),
        (b"<a>" * 5000, "not whole XML"),
    ],
)
def test_what_is_no_answer_is_said_in_words(answers: Web, body: bytes, words: str) -> None:
    answers.pages["/oai?verb=Identify"] = body
    with pytest.raises(SourceError, match=words):
        changes_of(answers)


def test_one_bad_record_harms_only_itself(answers: Web) -> None:
    bad = RECORD.format("bad").replace('<dc:title xml:lang="dut">bad</dc:title>', "")
    page = f"<ListRecords>{RECORD.format('a')}{bad}{RECORD.format('c')}<record/></ListRecords>"
    answers.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc"] = ANSWER.format(page).encode()
    changes = changes_of(answers)
    assert told(changes)[0] == {"a", "c"}
    assert [c.where for c in changes if isinstance(c, Fault)] == ["bad", "web"]


def test_an_unreadable_record_is_not_swept_away(answers: Web) -> None:
    bad = RECORD.format("bad").replace('<dc:title xml:lang="dut">bad</dc:title>', "")
    page = ANSWER.format(f"<ListRecords>{RECORD.format('a')}{bad}</ListRecords>")
    answers.pages["/oai?verb=ListRecords&metadataPrefix=oai_dc"] = page.encode()
    sweep = changes_of(answers)[-1]
    assert isinstance(sweep, Sweep)
    assert sweep.ids == {"a", "bad"}


SECONDS = ANSWER.format("<Identify><granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>").encode()


@pytest.mark.parametrize(
    ("ours", "since"),
    [
        (datetime(2026, 11, 26, 12, tzinfo=UTC), "2026-11-26T09:00:00Z"),  # their clock, less an hour
        (datetime(2031, 1, 1, tzinfo=UTC), "2026-11-26T09:00:00Z"),
        (datetime(2026, 11, 26, 6, tzinfo=UTC), "2026-11-26T09:00:00Z"),
        (datetime(1970, 1, 2, tzinfo=UTC), "1970-01-01T23:00:00Z"),  # theirs can't be believed by ours
    ],
)
def test_their_clock_counts_unless_it_is_far_ahead(answers: Web, ours: datetime, since: str) -> None:
    answers.pages["/oai?verb=Identify"] = SECONDS
    mark = bookmark(changes_of(answers, now=ours))
    answers.asked.clear()
    asked = f"/oai?verb=ListRecords&metadataPrefix=oai_dc&from={since.replace(':', '%3A')}"
    answers.pages[asked] = records("c")
    assert told(changes_of(answers, mark, now=ours))[0] == {"c"}
    assert asked in answers.asked


# --- answers that real repositories gave


@real
def test_the_flemish_art_collection() -> None:
    path = FIXTURES / "oai-pmh" / "vkc" / "ListRecords-oai_lido-full-2021-06-08.xml"
    with Fetcher() as fetcher:
        items = [c.value for c in harvest(str(path), "oai_pmh", fetcher) if isinstance(c, Put)]
    assert len(items) == 12
    assert len({one.id for one in items}) == 12
    assert all(isinstance(one, Item) and one.label and one.creator and one.provider for one in items)
    seuphor = next(one for one in items if one.id.endswith("kmska.be:ygchve"))
    assert isinstance(seuphor, Item)
    assert seuphor.creator == {"none": ("Michel Seuphor",)}
    assert seuphor.date == {"none": ("1969",)}
    assert seuphor.decade == 1960
    assert seuphor.required_statement is not None
    assert seuphor.required_statement.value == {"none": ("© SABAM Belgium",)}
    assert seuphor.provider == {"none": ("Koninklijk Museum voor Schone Kunsten Antwerpen",)}


@real
def test_a_record_of_europeana() -> None:
    path = FIXTURES / "edm" / "europeana-getRecord-90402_BK_1978_399.rdf.xml"
    with Fetcher() as fetcher:
        (change,) = harvest(str(path), "oai_pmh", fetcher)
    assert isinstance(change, Put)
    item = change.value
    assert isinstance(item, Item)
    assert item.kind is Kind.PICTURE
    assert item.label["nl"][0].startswith("Beurs van beschilderd")
    assert item.rights == "http://creativecommons.org/publicdomain/mark/1.0/"
    assert item.required_statement is None
    assert item.media[0].format == "image/jpeg"
    assert item.provider == {"none": ("Rijksmuseum",)}
    assert item.homepage == "http://hdl.handle.net/10934/RM0001.COLLECT.12801"
    assert item.decade == 1830


@real
def test_every_recorded_answer_is_read_or_refused_in_a_sentence() -> None:
    files = sorted((FIXTURES / "oai-pmh").rglob("*.xml"))
    refusals = []
    with Fetcher() as fetcher:
        for path in files:
            try:
                assert list(harvest(str(path), "oai_pmh", fetcher))
            except SourceError as error:
                refusals.append(str(error))
    assert all("\n" not in one and len(one) < 400 for one in refusals)
    assert len(files) - len(refusals) == 8
