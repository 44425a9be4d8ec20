"""Whoever fetches, reads, parses or writes lets the screen and the player go first."""

import logging
import os
import threading

log = logging.getLogger(__name__)

NICE = 10
"""How much the agent steps back for others (0 to 19): reading and drawing have time, a finger has not."""


def give_way() -> None:
    """Let the screen and the player go first: this thread and all it starts from here on, not those before.

    SCHED_BATCH: it does not take the processor from a thread that draws just because an answer came.
    """
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
        os.sched_setscheduler(threading.get_native_id(), os.SCHED_BATCH, os.sched_param(0))
    except OSError as error:
        log.debug("the agent can't be made nice: %s", error.strerror)
