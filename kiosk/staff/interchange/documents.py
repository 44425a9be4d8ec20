"""JSON, in and out: UTF-8 (RFC 8259), of a size and a shape that a playlist has."""

from typing import TypeVar

import msgspec

from kiosk.errors import StoreError
from kiosk.staff.interchange.trouble import FileTrouble, Trouble
from kiosk.staff.playlists import plain

MAX_BYTES = 8 * 2**20
MAX_PARTS = 400_000
"""Objects, lists and members. Eight megabytes of ``[],[],`` would become hundreds in memory."""

Shape = TypeVar("Shape")


def encoded(value: object) -> bytes:
    """For people to read too; the same value is always the same bytes."""
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=1)


def decoded(body: bytes, where: str, shape: type[Shape]) -> Shape:
    """The value in ``body``, as one of ours or as it comes (``object``). Raises ``StoreError``.

    It is refused when it is no JSON, more than a playlist holds, or something in it is of another kind.
    """
    if len(body) > MAX_BYTES:
        raise _refused(f"is larger than {MAX_BYTES // 2**20} MB", where, Trouble.TOO_LARGE)
    if body.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in body[:4]:
        raise _refused("is not written in UTF-8", where)
    body = body.removeprefix(b"\xef\xbb\xbf")
    if too_much(body):
        raise _refused("has more parts than a playlist", where, Trouble.TOO_LARGE)
    try:
        return msgspec.json.decode(body, type=shape)
    except UnicodeDecodeError as error:
        raise _refused("is not written in UTF-8", where) from error
    except RecursionError as error:
        raise _refused("is nested too deeply", where) from error
    except msgspec.ValidationError as error:
        raise _formless(error, where) from error
    except (msgspec.MsgspecError, ValueError) as error:
        raise _refused("is no JSON, or was cut short", where) from error


def too_much(body: bytes) -> bool:
    """Whether a document is larger, or of more parts, than is read."""
    return len(body) > MAX_BYTES or sum(map(body.count, (b"{", b"[", b","))) > MAX_PARTS


def shaped(value: object, shape: type[Shape], where: str) -> Shape:
    """``value`` as a value of ours. Raises ``StoreError`` when something in it is of another kind."""
    try:
        return msgspec.convert(value, shape)
    except RecursionError as error:
        raise _refused("is nested too deeply", where) from error
    except msgspec.ValidationError as error:
        raise _formless(error, where) from error


def _formless(error: msgspec.ValidationError, where: str) -> StoreError:
    return _refused(f"does not have the form of a playlist ({plain(str(error))[:120]})", where)


def _refused(what: str, where: str, trouble: Trouble = Trouble.NO_PLAYLIST) -> StoreError:
    step = "Ask who made it, or choose another file."
    return FileTrouble(trouble, f"{what}.", where=where, next_step=step)
