"""Documents beside a catalogue in a file."""

from pathlib import Path

import pytest

from kiosk.catalogue.beside_file import BesideFile
from kiosk.errors import Offline, Refused


class Nobody:
    """A network where nobody answers."""

    def document(self, url: str, *, max_bytes: int = 0, **_: object) -> object:
        raise Offline("nobody answers.", where=url)


def test_documents_beside_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "museum"
    (folder / "works").mkdir(parents=True)
    (tmp_path / "secret.json").write_text("{}")
    (folder / "top.json").write_text('{"id": "https://museum.example/iiif/top.json"}')
    (folder / "works" / "een molen.json").write_text('{"here": 1}')
    beside = BesideFile(folder / "top.json", Nobody())
    assert b"museum.example" in beside.document(beside.url).body
    for url in (
        "https://museum.example/iiif/works/een%20molen.json",
        f"{folder.as_uri()}/works/een%20molen.json",
    ):
        assert beside.document(url).body == b'{"here": 1}'
    for url in (
        "https://museum.example/iiif/../secret.json",
        "https://museum.example/iiif/%2e%2e/secret.json",
        "https://museum.example/iiif/" + "x" * 300,
        "https://museum.example/iiif/works",
        "https://elsewhere.example/works/een%20molen.json",
    ):
        with pytest.raises(Offline):
            beside.document(url)
    with pytest.raises(Refused):
        beside.document((tmp_path / "secret.json").as_uri())
