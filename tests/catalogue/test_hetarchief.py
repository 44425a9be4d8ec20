"""het Archief: over HTTP in both its ways, and as documents of our own and of the archive."""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import edtf
from kiosk.catalogue.account import NOBODY
from kiosk.catalogue.documents import Reader
from kiosk.catalogue.hetarchief.fields import of_json
from kiosk.catalogue.hetarchief.files import time_code
from kiosk.catalogue.hetarchief.record import id_of, read
from kiosk.catalogue.hetarchief.rest import RESTArchive
from kiosk.catalogue.hetarchief.source import HetArchiefSource
from kiosk.catalogue.source import harvest
from kiosk.errors import KioskError, SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Change, Fault, Gone, Item, Kind, MediaKind, Put, Sweep, TrackKind
from kiosk.rights.access import Here
from kiosk.store.access import access_of
from tests.catalogue.conftest import SHARED, real
from tests.catalogue.hetarchief_museum import Archive, hetarchief_museum

FIXTURES = SHARED / "fixtures" / "viaa"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
TOMORROW = NOW + timedelta(days=1)


@pytest.fixture
def archive() -> Iterator[Archive]:
    with hetarchief_museum() as opened:
        for n in range(12):
            opened.publishes(f"Film {n}")
        opened.publishes("8938w0w54.mxf.xml", "document", name="8938w0w54.mxf.xml")
        opened.grows_old()
        yield opened


@pytest.fixture
def fetcher(archive: Archive) -> Iterator[Fetcher]:
    with Fetcher(private_hosts={archive.host}, pause_seconds=0) as opened:
        yield opened


Harvest = Callable[..., list[Change]]


@pytest.fixture(params=["oai", "rest"])
def harvested(request: pytest.FixtureRequest, archive: Archive, fetcher: Fetcher) -> Harvest:
    """A round, in each of the two ways."""

    def round(mark: str = "", now: datetime = NOW, **chosen: Any) -> list[Change]:
        url = archive.url if request.param == "oai" else archive.rest
        chosen = {"account": archive.account, "wait": lambda _: None} | chosen
        source = HetArchiefSource("archief", url, fetcher, now=lambda: now, **chosen)
        return list(source.changes(mark))

    return round


def titles(changes: list[Change]) -> set[str]:
    return {text for one in items(changes) for values in one.label.values() for text in values}


def items(changes: list[Change]) -> list[Item]:
    return [c.value for c in changes if isinstance(c, Put) and isinstance(c.value, Item)]


def faults(changes: list[Change]) -> list[str]:
    return [c.what for c in changes if isinstance(c, Fault)]


def bookmark(changes: list[Change]) -> str:
    return next((c.bookmark for c in reversed(changes) if not isinstance(c, Fault) and c.bookmark), "")


FILMS = {f"Film {n}" for n in range(12)}

# --- the round


def test_all_works_come_page_after_page_and_no_reports(archive: Archive, harvested: Harvest) -> None:
    changes = harvested()
    assert titles(changes) == FILMS
    assert not faults(changes)
    sweep = changes[-1]
    assert isinstance(sweep, Sweep)
    assert sweep.ids == {f"pid:{one.pid}" for one in archive.held.values() if one.kind == "video"}
    film = items(changes)[0]
    assert film.kind is Kind.FILM
    assert film.id == f"pid:{next(iter(archive.held))}"
    assert film.same_as == (film.id,)
    assert film.media[0].url.endswith("/browse.mp4")
    assert film.media[0].duration == 150.5
    assert film.media[0].poster.endswith("still.jpg") or not film.media[0].poster
    assert "tape" not in repr(changes)


def test_no_secret_is_in_what_is_told(archive: Archive, harvested: Harvest) -> None:
    told = repr(harvested()) + repr(archive.account)
    assert "geheim" not in told
    assert "sésam" not in told


def test_afterwards_only_what_changed_comes(archive: Archive, harvested: Harvest) -> None:
    mark = bookmark(harvested())
    archive.changes("Film 3", "Film 3, hersteld")
    archive.asked.clear()
    changes = harvested(mark)
    assert "Film 3, hersteld" in titles(changes)
    # REST asks from the last change on, with it: all films here changed in the same second.
    assert not any(isinstance(c, Sweep | Gone) for c in changes)
    assert bookmark(changes)
    assert any("from=" in one or "LastModifiedDate" in one for one in archive.asked)


def test_what_was_withdrawn_goes_a_day_later(archive: Archive, harvested: Harvest) -> None:
    mark = bookmark(harvested())
    gone = f"pid:{next(pid for pid, one in archive.held.items() if one.title == 'Film 7')}"
    archive.withdraws("Film 7")
    assert not any(isinstance(c, Sweep) for c in harvested(mark))
    sweep = harvested(mark, TOMORROW)[-1]
    assert isinstance(sweep, Sweep)
    assert gone not in sweep.ids
    assert len(sweep.ids) == 11
    assert not any(isinstance(c, Sweep) for c in harvested(sweep.bookmark, TOMORROW))


def test_a_foreign_bookmark_begins_from_the_beginning(harvested: Harvest) -> None:
    for mark in ("yesterday", "{}", '{"since":"2026-01-01T00:00:00Z","list":"another"}'):
        assert titles(harvested(mark)) == FILMS


def test_a_limit_gives_no_more_and_sweeps_nothing(harvested: Harvest) -> None:
    changes = harvested(limit=3)
    assert len(items(changes)) == 3
    assert not bookmark(changes)


def test_a_stop_sweeps_nothing(harvested: Harvest) -> None:
    changes = harvested(stop=lambda: True)
    assert 0 < len(items(changes)) < 12
    assert not bookmark(changes)


def test_one_record_without_a_name_harms_only_itself(archive: Archive, harvested: Harvest) -> None:
    id = archive.publishes("", pid="zzzzzzzzz9")
    changes = harvested()
    assert titles(changes) == FILMS
    assert [c.where for c in changes if isinstance(c, Fault)] == [id]
    assert isinstance(changes[-1], Sweep)
    assert id in changes[-1].ids


def test_an_endless_list_ends_and_sweeps_nothing(archive: Archive, harvested: Harvest) -> None:
    archive.stuck = True
    changes = harvested()
    assert items(changes)
    assert len(faults(changes)) == 1
    assert "never ends" in faults(changes)[0]
    assert not bookmark(changes)


@pytest.mark.parametrize("page", [b"<html><body>Meld u aan</body></html>", b'{"Results": [{"Dyn', b""])
def test_a_page_that_fails_half_way_keeps_what_came(
    archive: Archive, harvested: Harvest, page: bytes
) -> None:
    archive.answers = {
        "/mediahaven-oai/oai?verb=ListRecords&resumption": (200, page),
        "/mediahaven-rest-api/v2/records?startIndex=5": (200, page),
    }
    changes = harvested()
    assert len(items(changes)) == 5
    assert len(faults(changes)) == 1
    assert not bookmark(changes)


@pytest.mark.parametrize("status", [400, 403, 404, 500, 429])
def test_an_archive_that_refuses_says_so_in_a_sentence(
    archive: Archive, harvested: Harvest, status: int
) -> None:
    said = b'{"Message": "no field Typo"}'
    archive.answers = {"/mediahaven-oai": (status, said), "/mediahaven-rest-api/v2/records": (status, said)}
    with pytest.raises(KioskError) as caught:
        harvested()
    assert caught.value.where
    assert "\n" not in str(caught.value)


def test_a_wrong_password_says_where_to_write_it(archive: Archive, harvested: Harvest) -> None:
    with pytest.raises(SourceError, match=r"secrets\.toml"):
        harvested(account=replace(archive.account, password="wrong"))
    with pytest.raises(SourceError, match=r"secrets\.toml"):
        harvested(account=NOBODY)


def test_an_address_that_is_neither_is_refused(fetcher: Fetcher) -> None:
    with pytest.raises(SourceError, match="mediahaven-oai/oai"):
        list(HetArchiefSource("x", "https://hetarchief.be/zoeken", fetcher).changes(""))


# --- subtitles


def test_subtitles_are_a_track_of_their_film(archive: Archive, harvested: Harvest) -> None:
    id = archive.publishes("Film met woorden", pid="aaaaaaaaa1")
    archive.publishes(
        "ondertitels",
        "document",
        pid="aaaaaaaaa1_closed",
        name="aaaaaaaaa1_nl.srt",
        dc_relations={"is_verwant_aan": ["aaaaaaaaa1"]},
    )
    changes = harvested()
    film = next(one for one in items(changes) if one.id == id)
    assert [(one.kind, one.language, one.format) for one in film.tracks] == [
        (TrackKind.CAPTIONS, "nl", "application/x-subrip")
    ]
    assert "captions" in film.features
    assert "ondertitels" not in titles(changes)


def test_subtitles_stay_when_only_the_film_changes(archive: Archive, harvested: Harvest) -> None:
    archive.publishes("Film", pid="aaaaaaaaa1")
    archive.publishes("x", "document", pid="aaaaaaaaa1_open", name="aaaaaaaaa1_open.srt")
    archive.grows_old()
    mark = bookmark(harvested())
    archive.changes("Film", "Film, hersteld")
    (film,) = [one for one in items(harvested(mark)) if "Film, hersteld" in one.label["none"]]
    assert film.tracks


def test_subtitles_that_come_after_their_film_bring_it_again(archive: Archive, harvested: Harvest) -> None:
    id = archive.publishes("Film", pid="aaaaaaaaa1")
    archive.grows_old()
    mark = bookmark(harvested())
    archive.publishes("x", "document", pid="aaaaaaaaa1_open", name="aaaaaaaaa1_open.srt")
    changes = harvested(mark)
    film = [one for one in items(changes) if one.id == id][-1]
    assert film.tracks
    assert bookmark(changes)


# --- OAI-PMH alone, REST alone


def test_a_token_beside_its_format_only_for_who_refuses_it_alone(archive: Archive, fetcher: Fetcher) -> None:
    refused = b"<OAI-PMH><error code='badArgument'>metadataPrefix</error></OAI-PMH>"
    archive.answers = {"/mediahaven-oai/oai?verb=ListRecords&resumptionToken": (200, refused)}
    source = HetArchiefSource("archief", archive.url, fetcher, account=archive.account)
    assert titles(list(source.changes(""))) == FILMS


def test_a_space_in_a_query_is_no_plus(archive: Archive, fetcher: Fetcher) -> None:
    url = f"{archive.rest}?q=+(Type:video)%20+(dc_rights_licenses:VIAA-PUBLIEK-CONTENT)&publicOnly=true"
    source = HetArchiefSource("archief", url, fetcher, account=archive.account)
    list(source.changes(""))
    asked = archive.asked[-1]
    assert "q=%2B%28Type%3Avideo%29%20%2B%28dc_rights_licenses%3AVIAA-PUBLIEK-CONTENT%29" in asked
    assert "publicOnly=true" in asked
    assert "+" not in asked


def test_queries_are_asked_one_after_the_other(archive: Archive, fetcher: Fetcher) -> None:
    account = replace(archive.account, queries=("+(Type:video)", "+(Type:audio)"))
    changes = list(HetArchiefSource("archief", archive.rest, fetcher, account=account).changes(""))
    assert isinstance(changes[-1], Sweep)
    assert {"video", "audio"} == {
        kind for one in archive.asked for kind in ("video", "audio") if f"Type%3A{kind}" in one
    }


def test_a_total_that_is_too_high_sweeps_nothing(archive: Archive, fetcher: Fetcher) -> None:
    archive.too_many = 5
    source = HetArchiefSource("archief", archive.rest, fetcher, account=archive.account)
    changes = list(source.changes(""))
    assert titles(changes) == FILMS
    assert "Nothing is taken away" in faults(changes)[0]
    assert not any(isinstance(c, Sweep) for c in changes)
    assert bookmark(changes)


def test_an_empty_list_that_tells_of_records_is_none(archive: Archive, fetcher: Fetcher) -> None:
    archive.held.clear()
    archive.too_many = 180
    source = HetArchiefSource("archief", archive.rest, fetcher, account=archive.account)
    with pytest.raises(SourceError, match="180"):
        list(source.changes(""))


def test_a_long_list_begins_again_where_it_was(archive: Archive, fetcher: Fetcher) -> None:
    for n, held in enumerate(archive.held.values()):
        held.stamp += timedelta(days=n // 2)
    rest = RESTArchive(archive.rest, Reader(fetcher), archive.account, stop=lambda: False, window=5)
    names = [one.name for one in rest.records("")]
    assert len(names) == len(set(names)) == 13
    assert rest.whole
    assert not any("startIndex=10" in one for one in archive.asked)
    assert rest.since == "2001-01-07T00:00:00Z"


def test_a_token_is_renewed_before_it_ends(archive: Archive, fetcher: Fetcher) -> None:
    archive.lifetime = 100
    clock = iter(NOW + timedelta(seconds=50 * n) for n in range(100))
    source = HetArchiefSource(
        "archief", archive.rest, fetcher, account=archive.account, now=lambda: next(clock)
    )
    assert titles(list(source.changes(""))) == FILMS
    assert len(archive.tokens) > 1
    assert [one for one in archive.asked if "access-token" in one]


def test_a_token_that_was_taken_back_is_asked_again_once(archive: Archive, fetcher: Fetcher) -> None:
    kept = archive.answer
    turn = iter(range(100))

    def answer(path: str, form: dict[str, str], headers: dict[str, str]) -> tuple[int, bytes]:
        if "/records" in path and next(turn) == 1:
            archive.tokens.append("another")
        return kept(path, form, headers)

    archive.answer = answer
    source = HetArchiefSource("archief", archive.rest, fetcher, account=archive.account)
    assert titles(list(source.changes(""))) == FILMS
    assert sum("access-token" in one for one in archive.asked) == 2


def test_a_token_is_also_had_where_meemoo_itself_asks_for_it(archive: Archive, fetcher: Fetcher) -> None:
    archive.token_path = "/auth/ropc.php"
    source = HetArchiefSource("archief", archive.rest, fetcher, account=archive.account)
    assert titles(list(source.changes(""))) == FILMS


def test_a_record_that_was_deleted_is_gone(archive: Archive, fetcher: Fetcher) -> None:
    record = {"Administrative": {"DeleteStatus": "LogicallyDeleted"}, "Dynamic": {"PID": "aaaaaaaaa1"}}
    said = json.dumps({"Results": [record]}).encode()
    archive.answers = {"/mediahaven-rest-api/v2/records?startIndex=0": (200, said)}
    source = HetArchiefSource("archief", archive.rest, fetcher, account=archive.account)
    changes = list(source.changes(""))
    assert isinstance(changes[0], Gone)
    assert changes[0].id == "pid:aaaaaaaaa1"


# --- one record


def item(told: dict[str, Any], **dynamic: Any) -> Item:
    tree = of_json(told | {"Dynamic": {"PID": "aaaaaaaaa1", "dc_title": "Werk", **dynamic}})
    found = read(tree, id=id_of(tree), source="archief")
    assert isinstance(found, Item)
    return found


def test_licences_and_owner_are_passed_on_as_told() -> None:
    codes = ["BEZOEKERTOOL-CONTENT", "VIAA-PUBLIEK-METADATA-LTD", "CC BY-SA-CONTENT"]
    work = item({}, dc_rights_licenses={"multiselect": codes}, CP_id="OR-rf5kf25", CP="VRT")
    assert work.licences == tuple(codes)
    assert work.owner == "OR-rf5kf25"
    assert work.provider == {"none": ("VRT",)}
    assert work.rights == ""


@pytest.mark.parametrize(
    ("codes", "rights"),
    [
        (["CC0-CONTENT"], "http://creativecommons.org/publicdomain/zero/1.0/"),
        (["Publiek-Domein"], ""),
        (["Publiek Domein", "VIAA-PUBLIEK-CONTENT"], "http://creativecommons.org/publicdomain/mark/1.0/"),
        (["COPYRIGHT-UNDETERMINED"], "http://rightsstatements.org/vocab/UND/1.0/"),
    ],
)
def test_rights_are_only_what_a_code_surely_says(codes: list[str], rights: str) -> None:
    assert item({}, dc_rights_licenses={"multiselect": codes}).rights == rights


def test_languages_before_a_text_become_languages_of_it() -> None:
    work = item(
        {},
        dc_subjects={
            "Trefwoord": ["NL | Keywords | brood", "EN | Keywords | bread,", "NL | Material | hout", "los"]
        },
        dc_rights_rightsOwners={"Auteursrechthouder": ["NL | foto X", "EN | photo X"]},
    )
    assert work.subjects == ({"nl": ("brood",), "en": ("bread",)}, {"none": ("los",)})
    assert work.metadata[0].value == {"nl": ("hout",)}
    assert work.required_statement is not None
    assert work.required_statement.value == {"nl": ("foto X",), "en": ("photo X",)}


def test_a_part_of_a_film_begins_and_ends_in_it() -> None:
    work = item(
        {
            "Administrative": {"Type": "video", "ExternalId": "bbbbbbbbb2"},
            "Internal": {"IsFragment": True, "PathToVideo": "https://m.example/browse.mp4"},
            "Structural": {"FragmentStartTimeCode": "00:01:00.000", "FragmentEndTimeCode": "00:01:30.500"},
        },
        dc_relations={"is_deel_van": ["ccccccccc3"], "is_versie_van": ["ddddddddd4"]},
    )
    assert work.id == "pid:bbbbbbbbb2"
    (media,) = work.media
    assert (media.start, media.end, media.duration) == (60, 90.5, 30.5)
    assert media.id == "https://m.example/browse.mp4#t=60,90.5"
    assert work.terms[0].same_as == ("pid:ccccccccc3",)
    assert work.same_as == ("pid:bbbbbbbbb2", "pid:ddddddddd4")


def test_a_sound_is_heard_though_its_copy_is_called_a_film() -> None:
    base = "https://m.example/x"
    browses = [
        {
            "BaseUrl": base,
            "PathToKeyframe": "k.jpg",
            "PathToVideo": "browse.mp4",
            "HasKeyframes": True,
            "Container": "mp3",
        },
        {"BaseUrl": base, "PathToVideo": "browse.m4a", "Container": "m4a"},
    ]
    work = item({"Administrative": {"Type": "audio"}, "Internal": {"Browses": {"Browse": browses}}})
    assert work.kind is Kind.SOUND
    (media,) = work.media
    assert media.kind is MediaKind.SOUND
    assert (media.url, media.format) == (f"{base}/browse.m4a", "audio/mp4")
    assert [(one.url, one.format) for one in media.variants] == [(f"{base}/browse.mp4", "audio/mp4")]


def test_a_signature_is_not_kept_and_a_ticket_is() -> None:
    tree = of_json(
        {
            "Administrative": {"Type": "video"},
            "Internal": {"PathToVideo": "https://m.example/browse.mp4?Expires=1&Signature=s3cret"},
            "Dynamic": {"PID": "aaaaaaaaa1", "dc_title": "Film"},
            "ticket": "https://archief.example/v2/records/1",
        }
    )
    found = read(tree, id="pid:aaaaaaaaa1", source="archief")
    assert isinstance(found, Item)
    assert found.media[0].url == "https://m.example/browse.mp4"
    assert found.media[0].ticket == "https://archief.example/v2/records/1"
    assert "s3cret" not in repr(found)


def test_the_transcript_is_the_text_of_the_film_without_times() -> None:
    work = item(
        {"Administrative": {"Type": "video"}, "Internal": {"PathToVideo": "https://m.example/a.mp4"}},
        dc_description_ondertitels="1\n00:00:01,000 --> 00:00:02,000\nGoedenavond.\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\nDag.",
        dc_languages={"multiselect": ["nl"]},
    )
    assert work.media[0].text == {"nl": ("Goedenavond.\nDag.",)}
    assert "transcript" in work.features
    assert "captions" not in work.features


def test_who_may_not_see_it_does_not_read_it_either() -> None:
    work = item({"Administrative": {"Type": "video"}}, dc_description_transcriptie="Wat er gezegd wordt.")
    assert "gezegd" not in repr(work)


@pytest.mark.parametrize(
    ("status", "date", "until"),
    [
        ("Active", "2027-01-01T00:00:00Z", "2027-01-01T00:00:00Z"),
        ("Active", "2027:01:01 00:00:00", "2027-01-01T00:00:00Z"),
        ("Active", "9999-12-31T00:00:00Z", ""),
        ("Expired", None, "1970-01-01T00:00:00Z"),
        ("Disabled", "2027-01-01T00:00:00Z", ""),
        (None, "2027-01-01T00:00:00Z", ""),
    ],
)
def test_when_it_is_to_be_taken_off(status: str | None, date: str | None, until: str) -> None:
    assert item({"RightsManagement": {"ExpiryStatus": status, "ExpiryDate": date}}).shown_until == until


def test_a_number_says_more_after_its_series() -> None:
    assert item({}, dc_title="Aflevering 12", dc_titles={"serie": ["Thuis"]}).label == {
        "none": ("Thuis: Aflevering 12",)
    }
    assert item({}, dc_title="Werk", dc_titles={"serie": "Thuis"}).label == {"none": ("Werk",)}


def test_a_record_of_version_1() -> None:
    tree = of_json(
        {
            "title": "Fietsstraten",
            "type": "Video",
            "mediaObjectId": "ab" * 32,
            "videoPath": "https://m.example/browse.mp4",
            "mdProperties": [
                {"attribute": "PID", "value": "aaaaaaaaa1"},
                {"attribute": "dc_titles", "value": [{"attribute": "serie", "value": "Journaal"}]},
            ],
        }
    )
    found = read(tree, id=id_of(tree), source="archief")
    assert isinstance(found, Item)
    assert found.id == "pid:aaaaaaaaa1"
    assert found.label == {"none": ("Fietsstraten",)}
    assert found.metadata[0].value == {"none": ("Journaal",)}
    assert found.media[0].kind is MediaKind.VIDEO


@pytest.mark.parametrize("type", ["document", "set", "collection", "metadataonly", "other"])
def test_what_is_no_film_sound_or_picture_is_no_work(type: str) -> None:
    tree = of_json({"Administrative": {"Type": type}, "Dynamic": {"PID": "aaaaaaaaa1", "dc_title": "x"}})
    assert read(tree, id="pid:aaaaaaaaa1", source="archief") is None


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("uuuu-uu-uu", {}),
        ("0001-01-01T00:00:00", {}),
        ("2014-uu-uu", "2014"),
        ("[2020-09-01]", "2020-09-01"),
        ("2016:04:06 09:50:46", "2016-04-06"),
        ("1988-10~", "omstreeks 1988-10"),
        ("192u", "jaren 1920"),
        ("19XX", "20ste eeuw"),
        ("1940/1945", "1940 – 1945"),
        ("interbellum 1920", "interbellum 1920"),
    ],
)
def test_dates_are_said_as_people_say_them(told: str, shown: object) -> None:
    found = edtf.said(told)
    assert (next(iter(found.values()))[0] if found else {}) == shown


@given(st.text(max_size=60))
def test_no_date_is_too_strange(told: str) -> None:
    edtf.said(told)
    edtf.is_day_alone(told)


def test_time_codes() -> None:
    assert time_code("00:14:14.920") == pytest.approx(854.92)
    assert time_code("00:14:14:920") == pytest.approx(854.92)
    assert time_code("00:00:01:05") == pytest.approx(1.2)
    assert time_code("x") == 0


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(
        st.sampled_from(["Internal", "Dynamic", "Administrative", "Technical", "title", "mdProperties"]),
        st.dictionaries(
            st.sampled_from(["PID", "dc_title", "dc_titles", "dc_subjects", "Type", "Browses", "IsFragment"]),
            anything,
        )
        | anything,
    )
)
def test_no_record_is_too_strange(told: dict[str, Any]) -> None:
    tree = of_json(told)
    with suppress(SourceError):
        read(tree, id=id_of(tree) or "x", source="archief")


def test_hostile_addresses_are_none() -> None:
    work = item(
        {
            "Administrative": {"Type": "video"},
            "Internal": {"PathToVideo": "file:///etc/passwd", "PathToKeyframeThumb": "javascript:alert(1)"},
        }
    )
    assert not work.media
    assert not work.thumbnail


# --- documents in files


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"<html></html>", "web page"),
        (b'{"Code": "EAUTH", "Message": "Not allowed"}', "Not allowed"),
        (b'{"Results": []}', "no records"),
        (b'{"Results": [{"Dyn', "not JSON"),
        (b"<rss/>", "no records"),
        (b"<OAI-PMH><error code='badVerb'>x</error></OAI-PMH>", "refuses"),
    ],
)
def test_what_is_no_record_is_said_in_words(tmp_path: Path, body: bytes, words: str) -> None:
    path = tmp_path / "saved"
    path.write_bytes(body)
    with Fetcher() as fetcher, pytest.raises(SourceError, match=words):
        list(harvest(str(path), "hetarchief", fetcher))


def test_a_record_of_dublin_core(tmp_path: Path) -> None:
    path = tmp_path / "dc.xml"
    path.write_text(
        '<record xmlns:dc="http://purl.org/dc/elements/1.1/"><header><identifier>noid:7940r9mw4c</identifier>'
        "</header><metadata><dc><dc:title>Interview</dc:title><dc:creator>Paul de Vree</dc:creator>"
        "<dc:date>192u</dc:date><dc:type>audio</dc:type></dc></metadata></record>"
    )
    with Fetcher() as fetcher:
        (work,) = items(list(harvest(str(path), "hetarchief", fetcher)))
    assert work.id == "pid:7940r9mw4c"
    assert work.kind is Kind.SOUND
    assert work.creator == {"none": ("Paul de Vree",)}
    assert work.decade == 1920


def test_a_record_of_which_only_the_fields_are_known(tmp_path: Path) -> None:
    path = tmp_path / "page.xml"
    path.write_text(
        '<record xmlns:mh="x"><header><identifier>umid:ab</identifier></header><metadata><mh:mediahaven>'
        "<mh:Administrative><mh:Type>video</mh:Type></mh:Administrative>"
        "<mh:Dynamic><mh:PID>7940r9mw4c</mh:PID><mh:dc_title>Interview</mh:dc_title></mh:Dynamic>"
        "</mh:mediahaven></metadata></record>"
    )
    with Fetcher() as fetcher:
        (work,) = items(list(harvest(str(path), "hetarchief", fetcher)))
    assert work.id == "pid:7940r9mw4c"
    assert work.label == {"none": ("Interview",)}


# --- documents of the archive


def real_items(name: str) -> list[Item]:
    with Fetcher() as fetcher:
        return items(list(harvest(str(FIXTURES / name), "hetarchief", fetcher)))


@real
def test_pictures_of_lukas() -> None:
    pages = [real_items(f"mediahaven-rest-v1/media-search-page{n}.json") for n in range(4)]
    works = [one for page in pages for one in page]
    assert len({one.id for one in works}) == 12
    for work in works:
        assert work.id.startswith("pid:qs")
        assert work.owner == "OR-4t6f29d"
        assert "VIAA-PUBLIEK-METADATA-LTD" in work.licences
        assert work.media[0].url.endswith("/browse.jpg")
        assert work.media[0].width
        assert work.thumbnail.endswith("/browse-thumb.jpg")
        assert not work.date  # uuuu-uu-uu: when the photograph was taken is not when the work was made
    diploma = works[-1]
    assert not diploma.creator  # "onbekend"; its author is the photographer
    assert diploma.subjects == ({"nl": ("diploma",), "en": ("diploma",)},)


@real
def test_a_report_is_no_work() -> None:
    assert real_items("oai/meemoo-doc-ListRecords-mets.xml") == []


@real
def test_sidecars() -> None:
    (blokken,) = real_items("mediahaven-metadata/viaa_metadatamodel_voorbeeld_van_viaa_naar_mam.xml")
    assert blokken.id == "pid:6688g9sj7z"
    assert blokken.kind is Kind.FILM
    assert blokken.creator == {"none": ("DeMensen",)}
    assert blokken.owner == "OR-rf5kf25"
    assert not blokken.date
    (news,) = real_items("mediahaven-metadata/viaa_metadatamodel_voorbeeld_van_cp_naar_viaa.xml")
    assert news.date == {"none": ("2014",)}
    assert news.languages == ("nl", "fr", "de", "it", "en")
    works = [one for n in range(1, 6) for one in real_items(f"mediahaven-metadata/mam_doc{n}.xml")]
    assert len({one.id for one in works}) == 5  # one is still "(not assigned)"


@real
def test_everything_else_is_refused_in_a_sentence() -> None:
    with Fetcher() as fetcher:
        for path in (one for one in FIXTURES.rglob("*") if one.suffix in (".xsd", ".txt")):
            with pytest.raises(SourceError) as caught:
                list(harvest(str(path), "hetarchief", fetcher))
            assert "\n" not in str(caught.value)


def test_a_record_without_a_licence_stays_closed() -> None:
    """Also one of which nothing more is told than Dublin Core has room for."""
    tree = of_json(
        {"Administrative": {"Type": "video"}, "Dynamic": {"PID": "aaaaaaaaa1", "dc_title": "Film"}}
    )
    found = read(tree, id="pid:aaaaaaaaa1", source="archief")
    assert isinstance(found, Item)
    assert found.licences == ("GEEN",)
    assert not access_of(found).show
    assert not access_of(found, Here(organisation="OR-1")).show
