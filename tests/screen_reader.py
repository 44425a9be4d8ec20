"""A screen reader's end of AT-SPI: a desktop in memory with its buses, and a client that reads and presses.

    with Desktop(folder) as desktop:
        reader = desktop.reader()
        program = desktop.starts([sys.executable, "-m", "kiosk", ...])
        reader.presses("Begin")

Nothing of it knows Qt: what is told here is what Orca is told, over the same bus (AT-SPI 2). The program
finds that bus by itself, as on a desktop: no variable turns its accessibility on.
"""

import os
import shutil
import signal
import subprocess
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, NamedTuple

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Message, MessageType, Properties
from jeepney import new_method_call as call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NEEDED = ("Xvfb", "dbus-daemon", "/usr/libexec/at-spi-bus-launcher", "/usr/libexec/at-spi2-registryd")
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
CHECKED, ENABLED, FOCUSED, SHOWING = 4, 8, 12, 25
"""AtspiStateType; a program tells its states as bits in two numbers."""
EVENTS = ("object:state-changed", "object:property-change", "object:announcement")
MOST = 4000
"""Things on a page, beyond which something goes round in circles."""
LAST = 40
"""Events that a complaint names."""
PATIENCE = 30.0
ANSWER = 5.0
LOOK = 0.1
"""Seconds."""


def missing() -> list[str]:
    """What this machine lacks for it."""
    return [name for name in NEEDED if shutil.which(name) is None]


class Thing(NamedTuple):
    """Something that a screen reader can tell of."""

    path: str
    role: str
    name: str
    states: int

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class Event(NamedTuple):
    """What the program says by itself: ``StateChanged``, ``focused``, 1, ..."""

    kind: str
    detail: str
    value: int
    more: object
    path: str


class Reader:
    """One program on the accessibility bus, as a screen reader knows it."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)
        self._program = ""
        self._signals: deque[Message] = deque()
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        _answer(self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER))
        self._filter = self._bus.filter(rule, queue=self._signals)
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY[0], REGISTRY[0])
        for event in EVENTS:
            _answer(
                self._bus.send_and_get_reply(call(registry, "RegisterEvent", "s", (event,)), timeout=ANSWER)
            )

    def close(self) -> None:
        self._filter.close()
        self._bus.close()

    # --- reading

    def meets(self, name: str) -> None:
        """Wait until a program of this name is on the bus, with a window."""

        def there() -> bool:
            for program, path in self._children(*REGISTRY):
                if self._name(program, path) == name and self._children(program, path):
                    self._program = program
            return bool(self._program)

        wait_for(there, f"{name} on the bus")

    def reads(self) -> Iterator[Thing]:
        """Everything that shows, in its order."""
        left = [path for _, path in reversed(self._children(self._program, REGISTRY[1]))]
        for _ in range(MOST):
            if not left:
                return
            path = left.pop()
            with suppress(DBusErrorResponse):  # gone meanwhile: a page that is left
                states = self._states(path)
                if states >> SHOWING & 1:
                    role = self._ask(path, ACCESSIBLE, "GetRoleName")[0]
                    yield Thing(path, role, self._name(self._program, path), states)
                    left += [child for _, child in reversed(self._children(self._program, path))]

    def hears(self, name: str) -> Thing:
        """Wait until something with this name, or that begins so, is told of."""
        found: list[Thing] = []

        def there() -> bool:
            every = list(self.reads())
            found[:] = [one for one in every if one.name == name] or [
                one for one in every if one.name.startswith(name)
            ]
            return bool(found)

        try:
            wait_for(there, f"hearing {name!r}")
        except AssertionError as error:
            heard = "\n".join(f"  {one.role}: {one.name}" for one in self.reads() if one.name)
            raise AssertionError(f"{error} There is:\n{heard}") from error
        return found[0]

    def language(self, thing: Thing) -> str:
        """In which it says that it is, two letters."""
        return self._get(self._program, thing.path, "Locale")[:2]

    # --- pressing

    def presses(self, name: str) -> None:
        """Do the first thing that can be done with what has this name: Orca's double tap."""
        thing = self.hears(name)
        (actions,) = self._ask(thing.path, ACTION, "GetActions")
        names = [action[0] for action in actions]
        assert "Press" in names, f"{thing} can't be pressed, only {names}"
        (done,) = self._ask(thing.path, ACTION, "DoAction", names.index("Press"), signature="i")
        assert done, thing

    # --- being told

    def is_told(self, of: Callable[[Event], object], what: str) -> Event:
        """Wait until the program says something by itself."""
        heard: list[Event] = []

        def said() -> bool:
            with suppress(TimeoutError):
                self._bus.recv_messages(timeout=LOOK)
            while self._signals:
                heard.append(_event(self._signals.popleft()))
                if of(heard[-1]):
                    return True
            return False

        try:
            wait_for(said, f"being told {what}")
        except AssertionError as error:
            told = "\n".join(f"  {event}" for event in heard[-LAST:])
            raise AssertionError(f"{error} It was told:\n{told}") from error
        return heard[-1]

    def forgets(self) -> None:
        """What was said until now."""
        self._signals.clear()

    # --- the bus

    def _ask(self, path: str, interface: str, method: str, *body: Any, signature: str | None = None) -> Any:
        message = call(DBusAddress(path, self._program, interface), method, signature, body)
        return _answer(self._bus.send_and_get_reply(message, timeout=ANSWER))

    def _children(self, program: str, path: str) -> list[tuple[str, str]]:
        message = call(DBusAddress(path, program, ACCESSIBLE), "GetChildren")
        return list(_answer(self._bus.send_and_get_reply(message, timeout=ANSWER))[0])

    def _name(self, program: str, path: str) -> str:
        return self._get(program, path, "Name")

    def _get(self, program: str, path: str, name: str) -> str:
        message = Properties(DBusAddress(path, program, ACCESSIBLE)).get(name)
        return str(_answer(self._bus.send_and_get_reply(message, timeout=ANSWER))[0][1])

    def _states(self, path: str) -> int:
        low, high = self._ask(path, ACCESSIBLE, "GetState")[0]
        return int(low) | int(high) << 32


class Desktop:
    """A screen in memory, a session bus and the accessibility bus that it brings up when it is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: list[subprocess.Popen[bytes]] = []
        self._readers: list[Reader] = []
        self.environment: dict[str, str] = {}

    def __enter__(self) -> "Desktop":
        run = self._folder / "run"
        run.mkdir(mode=0o700)
        self.environment = dict(os.environ) | {"XDG_RUNTIME_DIR": str(run)}
        try:
            # Without -noreset it throws out whoever is connecting while its only other client leaves: that
            # is how the accessibility registry died at its first question.
            screen = ["Xvfb", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
            number = self._first_line(screen, "-displayfd")
            self.environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
            session = ["dbus-daemon", "--session", "--nofork", f"--address=unix:dir={run}"]
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(session, "--print-address")
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def reader(self) -> Reader:
        """Whoever comes first says that the desktop is to be read, and is told where the bus is."""
        session = open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        try:
            status = Properties(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status"))
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                _answer(session.send_and_get_reply(status.set(name, "b", True), timeout=ANSWER))
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _answer(session.send_and_get_reply(call(bus, "GetAddress"), timeout=ANSWER))
        finally:
            session.close()
        self._readers.append(Reader(address))
        return self._readers[-1]

    def starts(self, command: Sequence[str], log: Path) -> "subprocess.Popen[bytes]":
        """A program on this desktop; it ends with it."""
        with log.open("ab") as output:
            process = subprocess.Popen(
                command, env=self.environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
            )
        self._running.append(process)
        return process

    def _first_line(self, command: list[str], option: str) -> str:
        """Start it, and read what it writes to a pipe of its own."""
        reading, writing = os.pipe()
        joined = f"{option}={writing}" if option == "--print-address" else option
        rest = [] if option == "--print-address" else [str(writing)]
        process = subprocess.Popen(
            [*command, joined, *rest],
            env=self.environment,
            pass_fds=[writing],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(process)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            return pipe.readline().strip()

    def _end(self) -> None:
        for reader in self._readers:
            reader.close()
        for process in reversed(self._running):
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_for(true: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Look until something is so."""
    until = monotonic() + seconds
    while not true():
        assert monotonic() < until, f"{what} did not happen within {seconds:.0f} seconds."


def _answer(message: Message) -> Any:
    if message.header.message_type is MessageType.error:
        raise DBusErrorResponse(message)
    return message.body


def _event(message: Message) -> Event:
    fields = message.header.fields
    detail, value, _, more, *_ = message.body
    return Event(fields[HeaderFields.member], detail, value, more[1], fields[HeaderFields.path])
