"""A folder of somebody who knows no catalogue: pictures, and a spreadsheet that says what they are."""

import csv
from pathlib import Path

from tests.museum_works import picture


class FolderMuseum:
    """Lies in ``folder`` and stands for ``url`` (``published`` in kiosk.toml)."""

    url = "https://folder.example/werken/"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._put_away = folder.with_name(f"{folder.name}-put-away")
        self._titles: dict[str, str] = {}
        """By the name of the file."""
        folder.mkdir()

    def publishes(self, title: str) -> None:
        name = f"scan_{len(self._titles) + 1:04}.jpg"
        (self.folder / name).write_bytes(picture(title, small=True))
        self._titles[name] = title
        self._writes()

    def changes(self, title: str, new_title: str) -> None:
        self._titles[self._named(title)] = new_title
        self._writes()

    def withdraws(self, title: str) -> None:
        name = self._named(title)
        (self.folder / name).unlink()
        del self._titles[name]
        self._writes()

    def is_pulled_out(self) -> None:
        """As a stick is."""
        self.folder.rename(self._put_away)

    def is_put_back(self) -> None:
        if self._put_away.exists():
            self._put_away.rename(self.folder)

    def _named(self, title: str) -> str:
        return next(name for name, told in self._titles.items() if told == title)

    def _writes(self) -> None:
        with (self.folder / "lijst.csv").open("w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file, delimiter=";")
            rows.writerow(("bestand", "titel"))
            rows.writerows(self._titles.items())
