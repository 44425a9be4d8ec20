"""The player: libVLC in a process of its own, its pictures in shared memory, its words in JSON lines.

    screen ── commands ──► vlc_engine ─► vlc_media (libVLC) ─► vlc_frames ══ pictures ══► frames ── screen
           ◄── events ───┘

``python -m kiosk.player`` is that process. Where libVLC is missing ``qt_engine`` takes the place of the
modules that begin with ``vlc_``. The screen uses ``protocol``, ``frames``, ``clock``, ``supervision`` and
``roles``.
"""
