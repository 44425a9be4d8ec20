"""The player process: ``python -m kiosk.player --parent PID [--folder PATH …] [--no-sound]``.

Commands come on standard input, events go to what was standard output, as ``protocol`` says. When the input
ends, so does the player.
"""

import argparse
import os
import sys
from pathlib import Path

from kiosk.confine import confine
from kiosk.errors import MediaError
from kiosk.player import protocol
from kiosk.player.commands import Commands
from kiosk.player.voice import Voice


def main(arguments: list[str] | None = None) -> int:
    """Run until the screen is gone. The exit codes are in ``protocol``."""
    parser = argparse.ArgumentParser(prog="kiosk.player", description=__doc__)
    parser.add_argument("--parent", type=int, required=True, help="process id of the screen")
    parser.add_argument(
        "--folder", type=Path, action="append", default=[], help="files may be opened from here"
    )
    parser.add_argument("--no-sound", action="store_true", help="decode the sound, but play it nowhere")
    options = parser.parse_args(arguments)
    if not confine(options.parent):
        return 0
    # Whatever a library prints must not come between our lines.
    voice = Voice(os.dup(1))
    os.dup2(2, 1)
    try:
        return _play(voice, Commands(0), options.folder, sound=not options.no_sound)
    except BrokenPipeError:
        return 0  # the screen is gone, and so are we


def _play(voice: Voice, commands: Commands, folders: list[Path], *, sound: bool) -> int:
    """With libVLC; where it is missing, with Qt Multimedia. Each is imported only when it is needed."""
    try:
        from kiosk.player.vlc_engine import VlcEngine
    except MediaError as missing:
        try:
            from kiosk.player.qt_engine import QtEngine

            qt = QtEngine(voice, folders=folders, sound=sound)
        except (ImportError, MediaError):
            voice.say(protocol.Failed(what=str(missing)))
            return protocol.EXIT_NO_LIBVLC
        voice.say(protocol.Ready())
        qt.run(commands)
        return 0
    try:
        vlc = VlcEngine(voice, folders=folders, sound=sound)
    except MediaError as error:
        voice.say(protocol.Failed(what=str(error)))
        return protocol.EXIT_LIBVLC_REFUSED
    voice.say(protocol.Ready(libvlc=vlc.version))
    try:
        vlc.run(commands)
    finally:
        vlc.close()
    return 0


if __name__ == "__main__":
    # Without the destructors of libVLC and Python, whose threads may still be in each other's way.
    code = main()
    sys.stderr.flush()
    os._exit(code)
