"""What the screen asks of the player: lines on its standard input."""

import os
import sys

import msgspec

from kiosk.player import protocol


class Commands:
    """Reads them from one descriptor; whichever engine plays obeys."""

    def __init__(self, source: int) -> None:
        self.source = source
        self._rest = b""

    def read(self) -> list[protocol.AnyCommand] | None:
        """Those that came, in order; None when the player is to end: the screen asks for it, or is gone.

        What was opened and replaced within the same breath is left out: it is never begun.
        """
        data = os.read(self.source, protocol.MAX_LINE)
        *lines, self._rest = (self._rest + data).split(b"\n")
        if not data or len(self._rest) > protocol.MAX_LINE:
            return None
        commands: list[protocol.AnyCommand] = []
        for line in lines:
            try:
                commands.append(protocol.command(line))
            except msgspec.DecodeError as error:
                print(f"not a command: {error}", file=sys.stderr)  # noqa: T201  the screen keeps this in its log
        if any(isinstance(one, protocol.Quit) for one in commands):
            return None
        replacing = [n for n, one in enumerate(commands) if isinstance(one, protocol.Open | protocol.Stop)]
        last = replacing[-1] if replacing else 0
        return [one for n, one in enumerate(commands) if n >= last or isinstance(one, protocol.Set)]
