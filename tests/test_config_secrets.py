"""Keys of catalogues: from a file that nobody else can read, or the environment; never in a message."""

from pathlib import Path

import pytest

from kiosk.commands.health_store import keys
from kiosk.commands.parts import accounts_of, sources_of
from kiosk.config import secrets
from kiosk.config.load import load
from kiosk.config.settings import Settings
from kiosk.errors import ConfigError, KioskError
from kiosk.fetch.fetcher import Fetcher

SECRET = "zeer-geheim-0123"


def written(folder: Path, text: str, mode: int = 0o600) -> Path:
    file = folder / "secrets.toml"
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)
    return file


def complaint(folder: Path, text: str, *sources: str) -> str:
    with pytest.raises(ConfigError) as caught:
        secrets.read(written(folder, text), sources, {})
    assert SECRET not in str(caught.value)
    return str(caught.value)


def test_a_file_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert secrets.read(tmp_path / "secrets.toml", ("agenda",), {}) == {}


def test_a_section_for_each_source(tmp_path: Path) -> None:
    file = written(tmp_path, f'[agenda]\nkey = "{SECRET}"\n\n[het-archief]\nuser = "u"\npassword = "p"\n')
    assert secrets.read(file, ("agenda", "het-archief"), {}) == {
        "agenda": {"key": SECRET},
        "het-archief": {"user": "u", "password": "p"},
    }


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, '[agenda]\nkey = "file"\nsecret = "s"\n')
    found = secrets.read(file, ("agenda", "het-archief"), {"VENSTER_AGENDA_KEY": "env"})
    assert found == {"agenda": {"key": "env", "secret": "s"}}
    found = secrets.read(tmp_path / "none", ("het-archief",), {"VENSTER_HET_ARCHIEF_USER": "u"})
    assert found == {"het-archief": {"user": "u"}}


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o666])
def test_a_file_that_others_can_read_is_not_read(tmp_path: Path, mode: int) -> None:
    file = written(tmp_path, f'[agenda]\nkey = "{SECRET}"\n', mode)
    with pytest.raises(ConfigError, match="chmod 600") as caught:
        secrets.read(file, ("agenda",), {})
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f'[agneda]\nkey = "{SECRET}"\n', "Did you mean agenda?"),
        (f'[agenda]\nkee = "{SECRET}"\n', "Did you mean key?"),
        (f"[agenda]\nkey = {SECRET}\n", "line 2: This line is not TOML"),
        ("[agenda]\nkey = 123\n", "must be text in quotes"),
        ('[agenda]\nkey = ""\n', "must be text in quotes"),
        (f'key = "{SECRET}"\n', "stands above every section"),
        (f'[agenda]\nkey = "{SECRET}\\n"\n', "on one line"),
    ],
)
def test_a_mistake_is_told_without_what_it_is_about(tmp_path: Path, text: str, said: str) -> None:
    assert said in complaint(tmp_path, text, "agenda")


def test_an_account_shows_no_secret(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(
        '[[source]]\nname = "agenda"\nkind = "uitdatabank"\nurl = "https://search.uitdatabank.be/events"\n'
        'queries = ["regions=gem-gent"]\n'
    )
    written(tmp_path, f'[agenda]\nkey = "{SECRET}"\n')
    account = accounts_of(load(None, tmp_path))["agenda"]
    assert account.key == SECRET
    assert account.queries == ("regions=gem-gent",)
    assert SECRET not in repr(account)


def agenda(folder: Path, mode: int) -> Settings:
    (folder / "kiosk.toml").write_text(
        '[[source]]\nname = "agenda"\nkind = "uitdatabank"\nurl = "https://search.uitdatabank.be/events"\n'
    )
    written(folder, f'[agenda]\nkey = "{SECRET}"\n', mode)
    return load(None, folder)


def test_the_agent_starts_without_its_keys_and_says_why(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Films that are kept go on being shown; only what needs a key is not read."""
    settings = agenda(tmp_path, 0o644)
    with Fetcher() as fetcher:
        (source,) = sources_of(settings, fetcher, whatever_the_keys=True)
        assert "chmod 600" in caplog.text
        with pytest.raises(KioskError, match="needs a key"):
            list(source.changes(""))
        with pytest.raises(ConfigError):
            sources_of(settings, fetcher)


def test_check_tells_of_keys(tmp_path: Path) -> None:
    (found,) = keys(agenda(tmp_path, 0o644))
    assert (found.state, found.next_step) == (
        "broken",
        f"Make it yours alone: chmod 600 '{tmp_path}/secrets.toml'",
    )
    (found,) = keys(agenda(tmp_path, 0o600))
    assert (found.state, found.words) == ("fine", "of agenda")
