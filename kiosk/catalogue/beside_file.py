"""A catalogue in a file on this machine: what lies beside it is read from its folder."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

import msgspec

from kiosk.catalogue.addresses import address
from kiosk.catalogue.documents import MAX_BYTES, Document, Documents, decode
from kiosk.errors import Refused, SourceError


class _File(msgspec.Struct, frozen=True):
    url: str
    body: bytes
    content_type: str = ""
    etag: str = ""
    status: int = 200


class BesideFile:
    """Documents beside a file on this machine, and the network for everything else.

    A collection in a file names its manifests by the addresses it was published under. The file's own
    ``id`` shows which address its folder had: whatever lies under that address is read from the folder, when
    a file of that name is there. Relative addresses are looked for in the folder too. Nothing outside the
    folder is ever read.
    """

    def __init__(self, file: Path, network: Documents) -> None:
        # A pipe has no other name than the one it was given.
        self._file = file.resolve() if file.is_file() else file.absolute()
        self._network = network
        self._published = ""
        self.url = self._file.as_uri()

    def document(
        self,
        url: str,
        *,
        etag: str = "",
        max_bytes: int = MAX_BYTES,
        headers: Mapping[str, str] = {},
        form: Mapping[str, str] | None = None,
    ) -> Document:
        """The file itself, a document beside it, or what the network says."""
        if url == self.url:
            body = self._read(self._file, max_bytes)
            self._published = _own_folder(body)
            return _File(url, body)
        beside = self._beside(url)
        if beside is not None:
            return _File(url, self._read(beside, max_bytes))
        if url.startswith("file:"):
            raise Refused("no such file in the folder of the catalogue.", where=url)
        return self._network.document(url, etag=etag, max_bytes=max_bytes, headers=headers, form=form)

    def _beside(self, url: str) -> Path | None:
        folder = self._file.parent
        parts = urlsplit(url)
        if parts.scheme == "file":
            path = Path(unquote(parts.path))
        elif self._published and url.startswith(self._published):
            path = folder / unquote(urlsplit(url[len(self._published) :]).path)
        else:
            return None
        try:
            path = path.resolve()
            return path if path.is_relative_to(folder) and path.is_file() else None
        except (OSError, ValueError):  # a name longer than a disk allows, or with a zero byte
            return None

    @staticmethod
    def _read(path: Path, max_bytes: int) -> bytes:
        try:
            with path.open("rb") as file:
                body = file.read(max_bytes + 1)
        except IsADirectoryError as error:
            raise SourceError(
                "is a folder, not a document.", where=str(path), next_step="Name the file in it."
            ) from error
        except FileNotFoundError as error:
            raise SourceError(
                "there is no such file.", where=str(path), next_step="Check the name."
            ) from error
        except OSError as error:
            raise SourceError(f"can't be read ({error.strerror}).", where=str(path)) from error
        if len(body) > max_bytes:
            raise SourceError(
                f"is larger than {max_bytes // 2**20} MB, too large for a catalogue document.",
                where=str(path),
                next_step="Ask the publisher for smaller pages.",
            )
        return body


class _Named(msgspec.Struct):
    """A document of which nothing but its name is made: a long list is read once, not twice."""

    id: object = None
    older: object = msgspec.field(default=None, name="@id")


def _own_id(body: bytes) -> str:
    try:
        named = msgspec.json.decode(body, type=_Named)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _own_id_generously(body)
    return address(named.id or named.older)


def _own_id_generously(body: bytes) -> str:
    """The same for JSON as people write it (see ``documents.decode``)."""
    try:
        value = decode(body, where="")
    except SourceError:
        return ""
    return address(value.get("id", value.get("@id"))) if isinstance(value, dict) else ""


def _own_folder(body: bytes) -> str:
    own = _own_id(body)
    return own[: own.rfind("/") + 1] if own and urlsplit(own).path.count("/") > 1 else ""
