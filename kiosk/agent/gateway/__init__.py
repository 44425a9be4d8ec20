"""The loopback door to every file that the store knows: ``http://127.0.0.1:<port>/<token>/<key>``.

The player and the screen never see an address of the outside; they ask here by key (``kiosk.model.key_of``)
and get the file from the cache, from a folder published on this machine, or from its origin while it fills
the cache.

    GET  …/<key>             the file; a film in parts as a playlist of ours (``adaptive``)
    GET  …/<key>?look        the same for who plays nothing, and only looks whether it comes
    GET  …/<key>/about       what such a film says of itself (``kiosk.media.about``)
    GET  …/<key>/rest        whether what is still missing of it can be had; in words, the status says it.
                             202: more of it is on its way; 200: all that was asked for was given
    GET  …/<key>/sound       what is heard in what is here (``kiosk.media.loudness``); 202: not known
                             yet. ``…/described/sound``: in the sound that also tells what is to be seen
    GET  …/<key>/tiles       a picture in tiles (``kiosk.agent.looking``)
    GET  …/<key>/pages       a text to read, which is given in no other way (``kiosk.agent.books``)
    POST …/availability/<id> somebody looks at this title now (its id percent-encoded): always 202, what comes
                             of it is in the store
    POST …/sources/<name>    somebody of staff wants this catalogue to be read now: 202, and how it went is in
                             the store; 503 when its server wants to be left alone for a while

    …/kept/…                 all of this as if there were no network, for staff who look how that is

    403  the token is wrong, we may not go to that address, or its origin does not give it (401, 403, 451)
    404  the store knows no such key, or nobody reads such a catalogue
    416  the range lies behind the end
    502  the origin has nothing there, or something that is no film, sound or picture
    503  the origin asks for patience, or the disk refuses
    504  the origin can't be reached, or fails itself (5xx)

    door ─► caller ─► giving ─┬─► local                       what is on this machine
                              ├─► fillings ─► filling         what is on its way from its origin
                              └─► presentations ─┬─► adaptive ─► playlists    films in parts
                                                 └─► captions, clocks         and their captions
"""

from kiosk.agent.gateway.place import Place
from kiosk.agent.gateway.service import Gateway

__all__ = ["Gateway", "Place"]
