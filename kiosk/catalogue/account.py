"""How a catalogue knows this station, and what staff choose out of it."""

from base64 import b64encode
from dataclasses import dataclass, field

from kiosk.errors import BadAnswer, KioskError, SourceError


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What goes with the address of a catalogue. Secrets are in no log: they are not part of ``repr``."""

    name: str = ""
    """Of its section in secrets.toml."""
    key: str = field(default="", repr=False)
    """An API key or client id."""
    secret: str = field(default="", repr=False)
    """The client secret that goes with ``key`` (OAuth 2.0, RFC 6749, 2.3.1)."""
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    queries: tuple[str, ...] = ()
    """What to ask for, in the catalogue's own way of asking; without any, what its address says."""
    rich: bool = False
    """Bought-in covers and summaries may be asked for (bibliotheek.be, "rijke API")."""

    def basic(self) -> dict[str, str]:
        """The header for HTTP Basic (RFC 7617); empty without a user."""
        if not self.user:
            return {}
        told = b64encode(f"{self.user}:{self.password}".encode()).decode()
        return {"Authorization": f"Basic {told}"}

    def refused(self, error: BadAnswer) -> KioskError:
        """What a server means that does not let us in: 401, and 403 for a user that it knows.

        Any other answer is as it was.
        """
        if error.status != 401 and not (error.status == 403 and self.user):
            return error
        what = "does not accept our user and password." if self.user else "asks for a user and a password."
        step = f"Write them as user and password in secrets.toml, {self._section}."
        return SourceError(what, where=error.where, next_step=step)

    def needs(self, *what: str, where: str) -> None:
        """Raise ``SourceError`` when some of these secrets are missing: it names them, and where they go."""
        missing = [one for one in what if not getattr(self, one)]
        if missing:
            raise SourceError(
                f"needs {' and '.join(f'a {one}' for one in missing)}.",
                where=where,
                next_step=f"Write {'it' if len(missing) == 1 else 'them'} in secrets.toml, {self._section}.",
            )

    @property
    def _section(self) -> str:
        return f"in the section [{self.name}]" if self.name else "in the section with the name of this source"


NOBODY = Account()
"""For a catalogue that is open to everybody."""
