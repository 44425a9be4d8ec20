"""A folder on a disk that can only be read, for one command."""

import subprocess
from pathlib import Path

import pytest

_MOUNTS = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'


def inside(folder: Path) -> list[str]:
    """The words before a command that shall find this folder so."""
    words = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", _MOUNTS, "sh", str(folder)]
    try:
        tried = subprocess.run([*words, "true"], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("no disk to read only can be made here: there is no unshare (util-linux)")
    if tried.returncode:  # a container may forbid it
        pytest.skip(f"no disk to read only can be made here: {tried.stderr.strip()}")
    return words
