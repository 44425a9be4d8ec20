"""The table of what comes out of real documents: it counts right, and nothing ends in a traceback."""

from pathlib import Path

import pytest

from kiosk.model import Item, Kind, Media, MediaKind, Track, TrackKind
from tests.catalogue import fill_rates as table


def item(kind: Kind = Kind.PICTURE, **fields: object) -> Item:
    return Item(id="a", source="s", kind=kind, label={"nl": ("Werk",)}, **fields)


def test_each_field_is_counted_and_captions_of_what_plays() -> None:
    track = Track(kind=TrackKind.CAPTIONS, url="https://a.example/1.vtt")
    film = Media(id="m", kind=MediaKind.VIDEO, url="https://a.example/1.mp4", tracks=(track,))
    rates = table.fill_rates(
        [item(), item(languages=("nl",)), item(Kind.FILM, media=(film,)), item(Kind.SOUND, modified="2026")]
    )
    assert list(rates) == list(table.FIELDS)
    assert {field: rate for field, rate in rates.items() if rate} == {
        "title": 1.0,
        "media": 0.25,
        "captions": 0.5,
        "languages": 0.25,
        "modified": 0.25,
    }
    assert set(table.fill_rates([]).values()) == {0.0}


def test_a_document_that_is_refused_is_a_fault_and_a_traceback_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "feeds").mkdir()
    (tmp_path / "feeds" / "a.xml").write_text("<html/>")
    told = table.reading("feed", tmp_path)
    assert (told.documents, len(told.faults), told.tracebacks) == (1, 1, {})

    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(table, "harvest", breaks)
    ((said, paths),) = table.reading("feed", tmp_path).tracebacks.items()
    assert "ZeroDivisionError" in said
    assert len(paths) == 1


@pytest.mark.skipif(
    not table.FIXTURES.is_dir(), reason="no folder of real documents here (VENSTER_SHARED names it)"
)
@pytest.mark.parametrize("kind", ["feed", "oai_pmh"])
def test_no_real_document_ends_in_a_traceback(kind: str) -> None:
    told = table.reading(kind)
    assert not told.tracebacks
    assert told.items
