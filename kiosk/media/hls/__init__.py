"""HTTP Live Streaming playlists (RFC 8216bis) as a player here may have them.

    what came ─► reading ─► playlist (plain values) ─► roles ─► writing ─► what the player gets

A playlist is a list of addresses from a stranger. Of what it says only what is played is taken, and it is
written again with addresses of our own: nothing else that it said reaches the player. The library m3u8 reads
playlists too, and tells of the work they play (``kiosk.catalogue.m3u``); it does not keep a stray line or an
unknown tag apart from what is played, which is what this is for.
"""
