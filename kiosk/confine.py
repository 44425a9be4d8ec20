"""A process that reads foreign files gives up what it doesn't need, before it reads the first byte.

Player and speech engine both do. What a confined one still has: the files of the user it runs as. The system
unit takes those away too.
"""

import ctypes
import os
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8

ADDRESS_SPACE = 4 << 30
"""Bytes of address space: an 8K film fits, an endless allocation ends in this process alone."""
LARGEST_FILE = 256 << 20
"""Bytes: shared memory counts as a file here, so it can't be nought."""
OPEN_FILES = 256
HEAPS = 2
"""That the threads of a process share. *Measured* (``tests/bench/soak_player.py``): with eight for each core,
as glibc has them, the player holds 103 MB after 450 films and the gateway 45 after 1,000, most of it free.
With two, and what is free given back after each film, 27 and 31, which is what they use."""
LARGEST_IN_HEAP = 4 << 20
"""Bytes of a block that is taken from a heap, as the next one will be as large: a picture in 1080 lines."""
KEPT_FREE = 64 << 20
"""Bytes at the end of a heap that stay there while a film plays: it will ask for them again, and what comes
from the system comes with a fault for each page."""


def confine(parent: int) -> bool:
    """Tie this process to the screen ``parent`` and bound what it takes. False: the screen is gone."""
    libc = ctypes.CDLL(None, use_errno=True)
    # Dies with the screen, whatever kills it, also while a library hangs in a call.
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    share_heaps()
    _tune(_M_MMAP_THRESHOLD, LARGEST_IN_HEAP)
    _tune(_M_TRIM_THRESHOLD, KEPT_FREE)
    os.closerange(3, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
    # Ctrl+C in a terminal reaches the whole group: the screen decides when we end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for what, most in (
        (resource.RLIMIT_AS, ADDRESS_SPACE),
        (resource.RLIMIT_FSIZE, LARGEST_FILE),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),  # a core file holds what was read, and fills the disk
    ):
        hard = resource.getrlimit(what)[1]
        limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (limit, limit))
    return os.getppid() == parent


@contextmanager
def giving_back() -> Iterator[None]:
    """What is let go meanwhile, and all that was free before, goes back to the system: 1 ms.

    To ask for it afterwards (``malloc_trim``) is not enough: that leaves the end of every heap but the first.
    """
    _tune(_M_TRIM_THRESHOLD, 0)
    try:
        yield
    finally:
        _tune(_M_TRIM_THRESHOLD, KEPT_FREE)
    libc = ctypes.CDLL(None)
    if hasattr(libc, "malloc_trim"):
        libc.malloc_trim(0)


def share_heaps() -> None:
    """Let the threads of this process keep less of the memory they are done with, before there are any."""
    _tune(_M_ARENA_MAX, HEAPS)


def _tune(what: int, value: int) -> None:
    """Of glibc's malloc. Where the C library is another it has ways of its own, and nothing happens."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        libc.mallopt(what, value)
