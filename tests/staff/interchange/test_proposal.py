"""What came in becomes a playlist of its own: nothing is overwritten, and one undo takes it back."""

import apsw
import pytest

from kiosk.errors import StoreError
from kiosk.staff import operations, playlists, versions
from kiosk.staff.interchange.proposal import Proposal, Proposed, propose
from tests.staff_made import ELS

COMES_IN = Proposal(
    label={"nl": ("Carnaval",), "en": ("Carnival",)},
    summary={"nl": ("Maskers",)},
    entries=(
        Proposed(item="a", words={"nl": ("Een",)}, called={"nl": ("De a",)}),
        Proposed(item="b", title={"fr": ("B",)}, alt={"de": ("Bild",)}, picture="https://x.example/b.jpg"),
        Proposed(item="a"),
    ),
)


def test_one_step_that_one_undo_takes_back(staff: apsw.Connection) -> None:
    made = propose(staff, ELS, COMES_IN)
    playlist = playlists.get(staff, made)
    assert (playlist.label, playlist.summary) == (COMES_IN.label, COMES_IN.summary)
    assert [
        (one.item, one.title, one.words, one.alt, one.picture) for one in playlists.entries(staff, made)
    ] == [(one.item, one.title, one.words, one.alt, one.picture) for one in COMES_IN.entries]
    assert versions.shown(staff, made) is None, "a draft"
    operation = operations.undo(staff, ELS, playlists.PLAYLISTS)
    assert operation is not None
    assert operation.told == {"playlist": "Carnaval"}
    assert (playlists.all(staff), playlists.entries(staff, made)) == ([], [])
    assert operations.undo(staff, ELS, playlists.PLAYLISTS) is None
    operations.redo(staff, ELS, playlists.PLAYLISTS)
    assert len(playlists.entries(staff, made)) == 3


def test_a_name_that_is_there_already_gets_a_number(staff: apsw.Connection) -> None:
    own = playlists.create(staff, ELS, {"nl": ("CARNAVAL",)}, items=["x"])
    made = [propose(staff, ELS, COMES_IN) for _ in range(3)]
    assert [playlists.get(staff, one).label["nl"] for one in made] == [
        ("Carnaval (2)",),
        ("Carnaval (3)",),
        ("Carnaval (4)",),
    ]
    assert playlists.get(staff, made[0]).label["en"] == ("Carnival (2)",)
    assert playlists.get(staff, own).label == {"nl": ("CARNAVAL",)}
    assert [one.item for one in playlists.entries(staff, own)] == ["x"]


def test_a_long_name_keeps_its_number(staff: apsw.Connection) -> None:
    long = Proposal(label={"nl": ("n" * playlists.LONGEST_TEXT,)})
    labels = [playlists.get(staff, propose(staff, ELS, long)).label["nl"][0] for _ in range(3)]
    assert len(set(labels)) == 3
    assert labels[2].endswith("nn (3)")


def test_without_a_name(staff: apsw.Connection) -> None:
    made = [propose(staff, ELS, Proposal()) for _ in range(2)]
    assert [playlists.get(staff, one).label for one in made] == [{}, {}]


def test_into_a_playlist_that_is_there(staff: apsw.Connection) -> None:
    own = playlists.create(staff, ELS, {"nl": ("Eigen",)}, items=["x", "y"])
    (first, *_) = playlists.entries(staff, own)
    playlists.say(staff, ELS, first.id, "words", "nl", "Blijft.")
    before = playlists.entries(staff, own)
    assert propose(staff, ELS, COMES_IN, into=own) == own
    assert [one.item for one in playlists.entries(staff, own)] == ["x", "y", "a", "b", "a"]
    assert playlists.entries(staff, own)[:2] == before
    assert playlists.get(staff, own).label == {"nl": ("Eigen",)}
    operations.undo(staff, ELS, own)
    assert playlists.entries(staff, own) == before


def test_what_does_not_fit_changes_nothing(staff: apsw.Connection) -> None:
    own = playlists.create(staff, ELS, {"nl": ("Eigen",)}, items=["x"] * 999)
    many = Proposal(entries=tuple(Proposed(item=str(n)) for n in range(1001)))
    for into, proposal in ((own, COMES_IN), (None, many)):
        with pytest.raises(StoreError, match="1000 works at most"):
            propose(staff, ELS, proposal, into=into)
    with pytest.raises(StoreError, match="not there any more"):
        propose(staff, ELS, COMES_IN, into="nowhere")
    assert [one.id for one in playlists.all(staff)] == [own]
    assert playlists.count(staff, own) == 999


def test_texts_are_cleaned_even_when_nobody_read_them_from_a_file(staff: apsw.Connection) -> None:
    made = propose(
        staff, ELS, Proposal(entries=(Proposed(item="a", words={"nl": ("a\u202eb\x00",), "fr": (" ",)}),))
    )
    assert playlists.entries(staff, made)[0].words == {"nl": ("ab",)}
