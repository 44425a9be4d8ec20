"""Processes that are killed at a moment of chance, without the time that Python takes to start."""

import os
import select
import signal
from collections.abc import Callable


def killed(works: Callable[[int], None], seconds: float, *, begun: bool = False) -> None:
    """Fork somebody who works and writes a line to a file number for all they did; kill them, and print that.

    The first line is how they ended (-9), the second how many lines follow. ``begun``: the seconds count from
    the first thing that they wrote.
    """
    heard, out = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            works(out)
        finally:
            os._exit(3)
    os.close(out)
    first = os.read(heard, 7) if begun else b""
    ends = os.pidfd_open(child)
    select.select([ends], [], [], seconds)  # until the moment that chance chose, or they end by themselves
    os.close(ends)
    os.kill(child, signal.SIGKILL)
    with open(heard) as file:  # noqa: PTH123 - a number, no path
        said = (first.decode() + file.read()).rpartition("\n")[0].splitlines()
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), len(said), *said, sep="\n", flush=True)  # noqa: T201
