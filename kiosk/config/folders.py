"""Where everything lies: all state in one data folder, all that ships in the installation."""

import sysconfig
from dataclasses import dataclass
from pathlib import Path

import appdirs

from kiosk.errors import ConfigError, StoreError


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Of one station."""

    data: Path
    installation: Path

    @property
    def catalogue_db(self) -> Path:
        """What the sources say; can be rebuilt from them."""
        return self.data / "catalogue.db"

    @property
    def staff_db(self) -> Path:
        """What staff made: precious."""
        return self.data / "staff.db"

    @property
    def figures_db(self) -> Path:
        """What was counted, where that is wanted: not precious."""
        return self.data / "figures.db"

    @property
    def exchange(self) -> Path:
        """What staff save to take along, and what comes in where there is no stick."""
        return self.data / "exchange"

    @property
    def own(self) -> Path:
        """Pictures, films and sounds that staff bring in, and the table that tells of them: precious."""
        return self.data / "own"

    @property
    def secrets(self) -> Path:
        """Keys and passwords of the catalogues."""
        return self.data / "secrets.toml"

    @property
    def cache(self) -> Path:
        """Media files that are kept."""
        return self.data / "cache"

    @property
    def pictures(self) -> Path:
        """Pictures made small for the screen."""
        return self.data / "pictures"

    @property
    def agent_json(self) -> Path:
        """Where the running agent says how to reach it."""
        return self.data / "agent.json"

    @property
    def agent_lock(self) -> Path:
        """Held by the running agent."""
        return self.data / "agent.lock"

    @property
    def screen_json(self) -> Path:
        """Says which process the screen is."""
        return self.data / "screen.json"

    @property
    def screen_lock(self) -> Path:
        """Held by the screen while it is open."""
        return self.data / "screen.lock"

    @property
    def screens_json(self) -> Path:
        """How large the pixels are, as staff measured them on the glass."""
        return self.data / "screens.json"

    @property
    def keymaps(self) -> tuple[Path, Path]:
        """Where key maps lie: staff's own, and those that ship."""
        return self.data / "keymaps", self.installation / "config" / "keymaps"

    @property
    def assets(self) -> Path:
        """Fonts, icons, translations and the starter collection."""
        return self.installation / "assets"


def installation() -> Path:
    """The folder that holds ``assets`` and ``config``: a checkout, or ``share/venster`` when installed."""
    checkout = Path(__file__).resolve().parents[2]
    installed = Path(sysconfig.get_path("data")) / "share" / "venster"
    system = Path("/usr/share/venster")
    for folder in (checkout, installed, system):
        if (folder / "config" / "kiosk.toml").is_file():
            return folder
    raise ConfigError(
        f"The installation is not whole: no config/kiosk.toml in {checkout}, {installed} or {system}.",
        next_step="Install Venster again.",
    )


def data_folder() -> Path:
    """Where state is kept when nobody says where: the person's own data folder on this system.

    Raises StoreError when this user has none.
    """
    folder = Path(appdirs.user_data_dir("venster", appauthor=False))
    if folder.parts[0] == "~":  # nobody knows where home is; it would be made in the current folder
        raise StoreError("No home folder of this user is known.", next_step="Name a folder with --data.")
    return folder


def may_enter(data: Path) -> None:
    """Raises StoreError when nothing in the data folder can be looked at, or the way to it is barred."""
    try:
        (data / "kiosk.toml").lstat()
    except (FileNotFoundError, NotADirectoryError):
        return  # not made yet; or in the way of a file, which is said when it is to be made
    except OSError as error:
        raise StoreError(
            f"The data folder can't be entered: {error.strerror}.",
            where=str(data),
            next_step="Give this user the right to enter it, or name another with --data.",
        ) from error
