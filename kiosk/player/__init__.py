"""The player: libVLC in a process of its own, its pictures in shared memory, its words in JSON lines.

    screen ── commands ──► engine ─► vlc_media (libVLC) ─► vlc_frames ══ ring of pictures ══► frames ── screen
           ◄── events ───┘

Only ``engine`` and the two ``vlc_`` modules run apart and import libVLC; the screen uses the others.
"""
