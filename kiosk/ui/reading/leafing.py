"""Leafing through a text: a chapter in pages of this paper, which of them is open, and turning them.

The place is a letter of the text, so it stays the same when the letters grow, and when somebody comes back in
the same visit.
"""

from kiosk.ui.reading.chapters import Chapters
from kiosk.ui.reading.typeset import END, START, Page, Place, Sheet, page_of, pages


class Leafing:
    """In the chapters of the text that is open."""

    def __init__(self, chapters: Chapters) -> None:
        self._chapters = chapters
        self.chapter = 0
        """Its number, from 0."""
        self.place = START
        """In the chapter."""
        self.number = 0
        """Of the page that is open, from 0."""
        self._sheet: Sheet | None = None
        self._laid: tuple[int, list[Page]] = (-1, [])
        """A chapter, and its pages on this sheet."""

    def open(self, chapter: int, place: Place) -> None:
        """To this place, as soon as it can be shown."""
        self.chapter, self.place = chapter, place
        self._laid, self.number = (-1, []), 0

    def take_sheet(self, sheet: Sheet, keeps: int | None) -> bool:
        """Lay out on this paper from now on; whether it is another.

        ``keeps``: the letter of the page's text that is looked at, and stays on the page.
        """
        if sheet == self._sheet:
            return False
        if keeps is not None and self.page is not None:
            self.place = self.page.place_of(keeps)
        self._sheet = sheet
        self._laid = (-1, [])
        return True

    def lay_out(self) -> bool:
        """Lay out the chapter and turn to the place; whether it was not laid out yet.

        Nothing happens while the paper, or the chapter, is not here.
        """
        if self._sheet is None or not self._chapters.count:
            return False
        self.chapter = min(self.chapter, self._chapters.count - 1)
        found = self._chapters.chapter(self.chapter)  # also when it is laid out: the next one comes with it
        if found is None or self._laid[0] == self.chapter:
            return False
        self._laid = self.chapter, pages(found.blocks, found.sizes, self._sheet)
        self.number = page_of(self._laid[1], self.place)
        if self.place == END:
            self.place = self._laid[1][self.number].begin
        return True

    def turn(self, direction: int) -> bool:
        """So many pages on, or back, in the chapter; whether it has that page."""
        number = self.number + direction
        if not 0 <= number < len(self.pages):
            return False
        self.number, self.place = number, self.pages[number].begin
        return True

    @property
    def pages(self) -> list[Page]:
        """Of the chapter; none before it is laid out."""
        return self._laid[1] if self._laid[0] == self.chapter else []

    @property
    def page(self) -> Page | None:
        """The one that is open."""
        return self.pages[self.number] if self.number < len(self.pages) else None

    @property
    def at_start(self) -> bool:
        """Whether this is the first page of the text."""
        return self.chapter == 0 and self.number == 0

    @property
    def at_end(self) -> bool:
        """Whether this is the last page of the text."""
        return self.chapter >= self._chapters.count - 1 and self.last_of_chapter

    @property
    def last_of_chapter(self) -> bool:
        """Whether this is the last page of its chapter."""
        return self.number >= len(self.pages) - 1

    @property
    def read(self) -> float:
        """How much of the text, from 0 to 1, lies before this page: honest in letters of any size."""
        if self.at_end:
            return 1.0
        return self._chapters.part_before(self.chapter, self.number / len(self.pages)) if self.pages else 0.0
