"""Playlists and descriptions that leave the house and come back: a package, a IIIF Collection, a spreadsheet.

    playlist ─► package.write ─► .zip ─► package.read ─┐
    entries ──► table.write_csv ─► .csv                ├─► Proposal ─► proposal.propose ─► a new playlist
                .csv .xlsx .ods ─► table.read ─────────┘

What comes in was written by strangers. Reading it changes nothing, unpacks nothing onto a disk and follows no
address; what can't be trusted is refused with a ``StoreError`` in plain words, and what was cleaned is told.
"""
