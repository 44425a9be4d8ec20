"""A clock that a test sets for one process, and sets again while that runs (libfaketime)."""

from pathlib import Path

import pytest

LIBRARIES = "*/faketime/libfaketimeMT.so.1"


def false_clock(file: Path) -> dict[str, str]:
    """Environment for a process whose clock is off by what ``file`` says ("+10y"), its monotonic one not."""
    library = next(Path("/usr/lib").glob(LIBRARIES), None)
    if library is None:
        pytest.skip("a clock can only be set for one process with faketime (packaging/system-packages)")
    file.write_text("+0")
    return {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(file),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }
