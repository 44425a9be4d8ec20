"""Addresses that lie in a folder of this machine, so that a collection can be read without any network."""

from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import unquote_to_bytes

from kiosk.errors import BadAnswer, Refused
from kiosk.fetch.policy import shown

_TYPES = {
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".gif": "image/gif",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".svg": "image/svg+xml",
    ".mp4": "video/mp4",
    ".m4v": "video/mp4",
    ".webm": "video/webm",
    ".ogv": "video/ogg",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
    ".flac": "audio/flac",
    ".wav": "audio/wav",
    ".vtt": "text/vtt",
    ".txt": "text/plain",
    ".html": "text/html",
}


class Published:
    """URL prefixes and the folders that hold what lies under them. Never a byte from outside the folder."""

    def __init__(self, folders: Mapping[str, Path]) -> None:
        # The longest prefix first: a folder within a folder wins.
        pairs = sorted(folders.items(), key=lambda pair: -len(pair[0]))
        self._folders = [(prefix.rstrip("/"), folder) for prefix, folder in pairs]

    def path(self, url: str) -> Path | None:
        """The file behind ``url``; None when it is not published on this machine.

        Raises Refused (it leads outside the folder), BadAnswer with status 404 (no such file).
        """
        return self._find(url, Path.is_file)

    def folder(self, url: str) -> Path | None:
        """The same for a folder: the one that is published, or one in it."""
        return self._find(url, Path.is_dir)

    def _find(self, url: str, is_one: Callable[[Path], bool]) -> Path | None:
        plain = url.split("#")[0].split("?")[0]
        for prefix, folder in self._folders:
            if plain == prefix or plain.startswith(f"{prefix}/"):
                return _within(folder, plain[len(prefix) + 1 :], url, is_one)
        return None


def content_type(path: Path) -> str:
    """Media type by the file's ending; the same on every machine."""
    return _TYPES.get(path.suffix.lower(), "application/octet-stream")


def etag_of(path: Path) -> str:
    """Changes whenever the file does."""
    facts = path.stat()
    return f'"{facts.st_mtime_ns:x}-{facts.st_size:x}"'


def _within(folder: Path, rest: str, url: str, is_one: Callable[[Path], bool]) -> Path:
    # Each part is decoded apart: an encoded slash stays inside its part, and is refused there.
    parts = [unquote_to_bytes(part).decode("utf-8", "replace") for part in rest.split("/") if part]
    if any(part in (".", "..") or "/" in part or "\\" in part or "\0" in part for part in parts):
        raise Refused(
            "The address leads out of its folder.",
            where=shown(url),
            next_step="Correct the address in the collection.",
        )
    try:
        root = folder.resolve()
        path = root.joinpath(*parts).resolve()
        if not path.is_relative_to(root):
            raise Refused(
                f"The file lies outside {folder} (a symbolic link).",
                where=shown(url),
                next_step="Put the file itself in the folder.",
            )
        found = is_one(path)
    except (OSError, RuntimeError, ValueError):  # a name too long, a loop of links, an odd character
        found = False
    if not found:
        raise BadAnswer(
            f"There is no such file in {folder}.",
            where=shown(url),
            next_step="Put it there, or take the address out of the collection.",
            status=404,
        )
    return path
