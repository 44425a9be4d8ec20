"""What ends every wait of the agent's main thread."""

import contextlib
import os
import select


class Bell:
    """Rung or knocked at from any thread, also from a signal handler: a byte in a pipe, no lock."""

    def __init__(self) -> None:
        self.rung = False
        self._out, self._in = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)

    def ring(self) -> None:
        """Ask the agent to stop."""
        self.rung = True
        self.knock()

    def knock(self) -> None:
        """There is something to do."""
        with contextlib.suppress(BlockingIOError):  # full of others that were not heard yet
            os.write(self._in, b".")

    def wait(self, seconds: float) -> bool:
        """Until it rings or somebody knocks, at most ``seconds``; whether one of them did."""
        heard = self.rung or bool(select.select([self._out], [], [], max(0.0, seconds))[0])
        if heard and not self.rung:
            os.read(self._out, 4096)
        return heard

    def close(self) -> None:
        """Give the pipe back."""
        os.close(self._out)
        os.close(self._in)
