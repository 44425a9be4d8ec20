"""A dry run over a file or an address."""

import json
import os
import threading
from pathlib import Path

import pytest

from kiosk.catalogue.account import Account
from kiosk.catalogue.source import KINDS, Source, harvest, make
from kiosk.config import settings
from kiosk.errors import SourceError
from kiosk.fetch.fetcher import Fetcher
from kiosk.model import Fault, Item, Put
from tests.catalogue.conftest import DOCUMENTS, Web


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_makes_a_source(fetcher: Fetcher, kind: str) -> None:
    source: Source = make(kind, "museum", "https://museum.example/", fetcher, account=Account(key="k"))
    assert source.name == "museum"


def test_the_settings_and_the_sources_name_the_same_kinds() -> None:
    assert set(settings.KINDS) == set(KINDS)


def test_an_address(web: Web, fetcher: Fetcher) -> None:
    web.manifest("/a")
    web.manifest("/b")
    web.collection("/top", [("Manifest", "/a"), ("Manifest", "/b")])
    assert len([one for one in harvest(web.url("/top"), "iiif", fetcher, 1) if isinstance(one, Put)]) == 2


@pytest.mark.parametrize("form", [str, Path.as_uri])
def test_a_file(fetcher: Fetcher, form: object) -> None:
    (change,) = harvest(form(DOCUMENTS / "windmill.json"), "iiif", fetcher)
    assert isinstance(change, Put)
    assert change.value.label["nl"] == ("De molen",)


def test_a_file_without_an_id_and_relative_references(tmp_path: Path, fetcher: Fetcher) -> None:
    manifest = json.loads((DOCUMENTS / "windmill.json").read_bytes())
    del manifest["id"]
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "a.json").write_text(json.dumps(manifest))
    members = [
        {"id": one, "type": "Manifest"} for one in ("works/a.json", "../../etc/hostname", "works/none.json")
    ]
    top = {"type": "Collection", "label": {"en": ["Top"]}, "items": members}
    (tmp_path / "top.json").write_text(json.dumps(top))
    found = list(harvest(str(tmp_path / "top.json"), "iiif", fetcher))
    assert [isinstance(one.value, Item) for one in found if isinstance(one, Put)] == [False, True]
    assert len([one for one in found if isinstance(one, Fault)]) == 2


def test_what_the_network_has_to_give_is_a_fault_when_it_does_not(
    tmp_path: Path, web: Web, fetcher: Fetcher
) -> None:
    members = [{"id": web.url("/gone"), "type": "Manifest"}, {"id": web.manifest("/a"), "type": "Manifest"}]
    top = {"type": "Collection", "label": {"en": ["Top"]}, "items": members}
    (tmp_path / "top.json").write_text(json.dumps(top))
    found = list(harvest(str(tmp_path / "top.json"), "iiif", fetcher))
    assert [one.where for one in found if isinstance(one, Fault)] == [web.url("/gone")]
    assert [one.value.id for one in found if isinstance(one, Put)][1:] == [web.url("/a")]


@pytest.mark.parametrize(("name", "words"), [("nothing.json", "no such file"), (".", "is a folder")])
def test_a_file_that_is_none(tmp_path: Path, fetcher: Fetcher, name: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        list(harvest(str(tmp_path / name), "iiif", fetcher))


def test_an_unknown_kind(fetcher: Fetcher) -> None:
    with pytest.raises(SourceError, match="Known: iiif"):
        list(harvest("https://museum.example/", "sru", fetcher))


def test_a_pipe(tmp_path: Path, fetcher: Fetcher) -> None:
    """As a shell makes one for ``<(…)``: it has no size, and can be read once."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    body = (DOCUMENTS / "windmill.json").read_bytes()
    writer = threading.Thread(target=pipe.write_bytes, args=(body,))
    writer.start()
    (change,) = harvest(str(pipe), "iiif", fetcher)
    writer.join()
    assert isinstance(change, Put)
    assert change.value.label["nl"] == ("De molen",)


def test_a_file_that_is_too_large_is_not_read_and_says_what_to_do(tmp_path: Path, fetcher: Fetcher) -> None:
    file = tmp_path / "all.json"
    with file.open("wb") as out:
        out.truncate(200 * 2**20)
    with pytest.raises(SourceError, match="larger than 32 MB") as told:
        list(harvest(str(file), "iiif", fetcher))
    assert told.value.next_step
