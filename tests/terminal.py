"""A terminal in memory, for a program that asks something or draws a bar."""

import os
import pty
from collections.abc import Iterator

import pytest


def terminal() -> tuple[int, int]:
    """Our end of it and the program's, both open."""
    try:
        return pty.openpty()
    except OSError:  # a chroot without it
        pytest.skip("no terminals here: /dev/pts is not mounted")


def pieces(ours: int) -> Iterator[bytes]:
    """What the program writes, until it ends; then our end is closed."""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:
            break
        if not piece:
            break
        yield piece
    os.close(ours)
