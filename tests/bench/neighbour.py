"""A museum in a process of its own, beside the screen that a bench measures."""

import multiprocessing
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path


@contextmanager
def museum_beside(works: int) -> Iterator[tuple[Path, str]]:
    """An empty folder for the screen, and the settings by which it reads that museum of so many works."""
    with tempfile.TemporaryDirectory(prefix="venster-bench-") as folder:
        own = Path(folder, "museum")
        own.mkdir()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        museum = context.Process(target=_publish, args=(theirs, str(own), works))
        museum.start()
        try:
            yield Path(folder), ours.recv()
        finally:
            ours.send("go")
            museum.join()


def _publish(pipe: Connection, folder: str, works: int) -> None:
    """Publish, say the settings, and stay until told to go."""
    os.nice(19)  # in life it is another machine: it may not take the processor from the screen
    from tests.museum import Museum

    with Museum(Path(folder)) as museum:
        museum.publishes_many(works)
        pipe.send(museum.settings())
        pipe.recv()
