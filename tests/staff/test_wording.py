"""What staff say of a work, laid over what its catalogue says."""

from msgspec.structs import replace

from kiosk.model import Item, Kind, Media, MediaKind
from kiosk.staff.playlists import Entry
from kiosk.staff.wording import Wording, of_entries, seen_instead, worded, worded_card
from kiosk.store.cards import card_of

WORK = Item(
    id="w",
    source="s",
    kind=Kind.PICTURE,
    label={"nl": ("Molen",), "en": ("Mill",)},
    summary={"nl": ("Een molen.",)},
    media=(
        Media(id="1", kind=MediaKind.IMAGE, url="1", alt={"nl": ("foto",)}),
        Media(id="2", kind=MediaKind.IMAGE, url="2", alt={"nl": ("nog een",)}),
    ),
)
SAID = Wording(
    title={"nl": ("Onze molen",)},
    words={"nl": ("Kijk!",), "fr": ("Regardez !",)},
    alt={"nl": ("Een molen bij avond.",)},
)


def test_staffs_words_come_first_and_only_in_their_languages() -> None:
    shown = worded(WORK, SAID)
    assert shown.label == {"nl": ("Onze molen",), "en": ("Mill",)}
    assert shown.summary == {"nl": ("Kijk!", "Een molen."), "fr": ("Regardez !",)}
    assert [one.alt for one in shown.media] == [{"nl": ("Een molen bij avond.",)}, {"nl": ("nog een",)}]
    assert worded_card(card_of(WORK), SAID).label == shown.label
    assert worded(WORK, None) is WORK


def test_of_a_work_that_comes_twice_the_first_words_count() -> None:
    entries = [
        Entry(id="1", place="a", item="w"),
        Entry(id="2", place="b", item="w", title={"nl": ("Eerst",)}),
        Entry(id="3", place="c", item="w", title={"nl": ("Later",)}),
    ]
    assert of_entries(entries) == {"w": Wording(title={"nl": ("Eerst",)})}


def test_a_picture_that_staff_chose_is_not_described_on_the_page_of_the_work() -> None:
    chosen = replace(SAID, picture="https://museum.example/still.jpg")
    assert worded(WORK, chosen).media == WORK.media
    assert worded(WORK, chosen).label == worded(WORK, SAID).label
    assert (seen_instead(chosen), seen_instead(SAID), seen_instead(None)) == (SAID.alt, {}, {})
    entries = [
        Entry(id="1", place="a", item="w", picture=chosen.picture),
        Entry(id="2", place="b", item="w", alt={"nl": ("Later",)}),
    ]
    assert of_entries(entries) == {"w": Wording(picture=chosen.picture)}
