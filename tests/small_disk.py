"""A disk of a few MB that is really full when it is full: a tmpfs in a mount namespace of its own.

    with SmallDisk(tmp_path / "disk", megabytes=16) as disk:
        subprocess.run([*disk.inside, "kiosk", "sync", ...])     # sees it at tmp_path / "disk"
        disk.seen_from_here / "file"                             # the same, for who is outside
        disk.fills_up()

Needs no root where the kernel lets everybody have namespaces (Debian does); skips the test where it does not.
"""

import os
import subprocess
from pathlib import Path
from typing import Self

import pytest

_MOUNTS = 'mount -t tmpfs -o size="$1",mode=700 tmpfs "$2" && echo mounted && exec cat'


class SmallDisk:
    """Goes with all that is on it when it is closed."""

    def __init__(self, folder: Path, *, megabytes: int) -> None:
        folder.mkdir()
        words = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", _MOUNTS, "sh"]
        try:
            self._keeper = subprocess.Popen(
                [*words, f"{megabytes}m", str(folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        except FileNotFoundError:
            pytest.skip("no small disk can be made here: there is no unshare (util-linux)")
        assert self._keeper.stdout is not None
        if self._keeper.stdout.readline() != "mounted\n":
            pytest.skip(f"no small disk can be made here: {self._keeper.communicate()[1].strip()}")
        pid = str(self._keeper.pid)
        self.inside = ["nsenter", "--user", "--mount", "--preserve-credentials", "--target", pid, "--"]
        """The words before a command that shall see the disk."""
        self.seen_from_here = Path("/proc", pid, "root", *folder.resolve().parts[1:])
        self._ballast = self.seen_from_here / "ballast"

    def fills_up(self) -> None:
        """Until not a byte more goes on it."""
        with self._ballast.open("ab", buffering=0) as file:
            for size in (2**20, 4096, 1):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError:
                    continue

    def has_room_again(self) -> None:
        self._ballast.unlink()

    @property
    def free(self) -> int:
        """Bytes."""
        disk = os.statvfs(self.seen_from_here)
        return disk.f_bavail * disk.f_frsize

    def close(self) -> None:
        self._keeper.communicate()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
