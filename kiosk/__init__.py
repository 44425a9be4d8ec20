"""Venster: culture for people who find it hard to reach.

    catalogues ──► AGENT: catalogue ─► sync ─► store ─► search ─► ui ─► qml :SCREEN ──► visitor, staff
    media files ─►        gateway ◄─► media (cache)                ▲
                             └─ http on loopback ─► PLAYER (libVLC) ┘ frames in shared memory

Three processes. The *screen* draws and listens and never waits for a network; the *agent* fetches, keeps and
serves on loopback and never draws; the *player* decodes what may be hostile and may die alone.
They meet in the SQLite file, the cache folder, the gateway and the line protocol of the player.
"""

from datetime import UTC, datetime

__version__ = "0.1.0"
BUILT = datetime(2026, 11, 1, tzinfo=UTC)
"""A clock before this is wrong: the program is younger."""
