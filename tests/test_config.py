"""The settings file: what ships agrees with the classes, and every mistake is found at once."""

import re
import tomllib
from dataclasses import fields, is_dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config.folders import Folders, installation
from kiosk.config.load import load, parse
from kiosk.config.settings import NOTES, OWN_URL, SECTIONS, Settings, Source
from kiosk.config.toml import find_lines
from kiosk.errors import ConfigError, StoreError
from kiosk.model import ContentNote


def shipped() -> Path:
    return installation() / "config" / "kiosk.toml"


def loaded(text: str, folder: Path) -> Settings:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return load(None, folder)


def mistakes(text: str, folder: Path) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        loaded(text, folder)
    assert caught.value.where == str(folder / "kiosk.toml")
    return caught.value.what.split("\n")


def test_every_setting_does_something() -> None:
    """A setting that nobody reads is a promise that nobody keeps."""
    package = Path(__file__).resolve().parents[1] / "kiosk"
    code = "\n".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    unread = [
        f"[{name}] {one.name}"
        for name, kind in (*SECTIONS.items(), ("source", Source))
        for one in fields(kind)
        if not re.search(rf"\.{one.name}\b", code)
    ]
    assert unread == []


def test_what_can_be_hidden_is_what_works_are_noted_for() -> None:
    assert tuple(ContentNote) == NOTES


def test_a_note_that_is_none_is_a_mistake(tmp_path: Path) -> None:
    (line,) = mistakes('[content]\nhide = ["nudes"]\nwarn = ["war"]\n', tmp_path)
    assert "nudes" in line
    assert "nudity" in line
    assert loaded('[content]\nhide = ["war"]\nwarn = []\n', tmp_path).content.hide == ("war",)


@pytest.mark.parametrize(
    ("mode", "patience"), [("library", (120, 300, 60)), ("care", (3600, 3600, 0)), ("home", (0, 0, 0))]
)
def test_only_in_a_library_is_a_visitor_asked_and_only_at_home_do_they_close_it(
    mode: str, patience: tuple[int, int, int], tmp_path: Path
) -> None:
    from kiosk.ui.stay.defaults import defaults

    found = defaults(loaded(f'[station]\nmode = "{mode}"\n', tmp_path))
    assert (found.idle_seconds, found.reading_seconds, found.answer_seconds) == patience
    assert found.desk == (mode == "library")
    assert found.closes == (mode == "home")


def test_staff_may_have_everybody_begin_in_the_simple_view(tmp_path: Path) -> None:
    from kiosk.ui.stay.defaults import defaults

    assert defaults(loaded("[screen]\nsimple = true\n", tmp_path)).wishes.simple
    assert not defaults(loaded("", tmp_path)).wishes.simple


def test_the_shipped_file_and_the_classes_name_the_same_settings_with_the_same_defaults() -> None:
    document = tomllib.loads(shipped().read_text(encoding="utf-8"))
    assert set(document) == {*SECTIONS, "source"}
    for name, kind in SECTIONS.items():
        assert is_dataclass(kind)
        defaults = {one.name: one.default for one in fields(kind)}
        written = {
            key: tuple(value) if isinstance(value, list) else value for key, value in document[name].items()
        }
        assert written == defaults, name
        assert list(written) == list(defaults), f"[{name}] is in the order of its class"
    assert list(document["source"][0]) == [one.name for one in fields(Source)]


def test_every_shipped_setting_has_a_line_about_it() -> None:
    settings, _, ready_made = shipped().read_text(encoding="utf-8").partition("# Ready-made")
    assert (
        len(re.findall(r'^name = "[^"]+" +# .{8,}', ready_made, re.M)) == ready_made.count("[[source]]") > 3
    )
    for line in settings.splitlines():
        if re.match(r"\w+ =", line):
            assert re.search(r"# .{8,}", line), line


def test_the_starter_collection_is_there_without_any_settings(tmp_path: Path) -> None:
    settings = load(None, tmp_path)
    assert [source.name for source in settings.sources if source.enabled] == ["starter"]
    assert settings.published == {
        "https://venster.example/starter/": settings.folders.installation / "assets/starter",
        OWN_URL: tmp_path / "own",
    }
    assert settings.networked == frozenset()
    assert settings.folders.catalogue_db == tmp_path / "catalogue.db"


def test_a_short_file_changes_only_what_it_says(tmp_path: Path) -> None:
    settings = loaded('[screen]\ntheme = "evening"\ndiagonal_inches = 32\n', tmp_path)
    assert (settings.screen.theme, settings.screen.diagonal_inches) == ("evening", 32.0)
    assert settings.screen.text_size == 1
    assert [source.name for source in settings.sources if source.enabled] == ["starter"]


def test_sources_on_the_network_are_those_that_are_read_and_do_not_lie_here(tmp_path: Path) -> None:
    source = '[[source]]\nname = "%s"\nkind = "iiif"\nurl = "https://museum.example/%s.json"\n'
    text = source % ("museum", "a") + source % ("off", "b") + "enabled = false\n"
    assert loaded(text, tmp_path).networked == {"museum"}


def test_config_wins_over_the_data_folder(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("[screen]\ntext_size = 2\n")
    other = tmp_path / "other.toml"
    other.write_text("[screen]\ntext_size = 3\n")
    assert load(None, tmp_path).screen.text_size == 2
    assert load(other, tmp_path).screen.text_size == 3


SOURCE = '[[source]]\nname = "museum"\nkind = "iiif"\nurl = "https://museum.example/collection.json"\n'

TABLE = [
    # what is written, the line the mistake must name, what it must say
    ("[sceen]\n", 1, "Did you mean screen?"),
    ("theme = 'day'\n", 1, "It belongs in [screen]."),
    ('\n[screen]\ntheem = "day"\n', 3, "Did you mean theme?"),
    ("[station]\nvolume = 5\n", 2, "It belongs in [player]."),
    ('[screen]\ntheme = "dya"\n', 2, "Did you mean day?"),
    ("[screen]\ntheme = 1\n", 2, "must be text in quotes, not 1"),
    ("[screen]\ntext_size = 4\n", 2, "must be 1 or 2 or 3"),
    ('[screen]\nfullscreen = "yes"\n', 2, "must be true or false"),
    ("[screen]\nfullscreen = yes\n", 2, "write true or false, in small letters"),
    ("[screen]\nfullscreen = True\n", 2, "write true or false, in small letters"),
    ("[screen]\ntheme = day\n", 2, 'put quotes around text: "day"'),
    ("[screen]\ndiagonal_inches = 21,5\n", 2, "write 21.5, with a point"),
    ("[screen]\ntext_size = true\n", 2, "must be a whole number, not true"),
    ("[screen]\ntext_size = 2.0\n", 2, "must be a whole number"),
    ("[session]\nidle_seconds = 5\n", 2, "must be from 20 to 86400, or 0, not 5"),
    ("[session]\nidle_seconds = -1\n", 2, "must be from 20"),
    ("[session]\nanswer_seconds = 10\n", 2, "must be from 20 to 600, not 10"),
    ("[offline]\nquota_gb = nan\n", 2, "must be from 0.1"),
    ("[offline]\nquota_gb = inf\n", 2, "must be from 0.1"),
    ('[offline]\nkeep = "everything"\n', 2, "Use one of: playlists, all, nothing."),
    ('[station]\nlanguages = ["nl", "en", "nl"]\n', 2, "names something twice"),
    ('[station]\nlanguages = ["nl", "es"]\n', 2, "can't hold 'es'"),
    ("[station]\nlanguages = []\n", 2, "must have 1 to 4 values"),
    ('[station]\nlanguages = "nl"\n', 2, "must be a list of texts"),
    ("[station]\nlanguages = [1]\n", 2, "must be a list of texts"),
    ('[station]\nlanguages = [\n  "nl",\n]\nlanguage = "fr"\n', 5, "is not one of languages"),
    ('[station]\nlanguages = ["de"]\n', 2, "is not one of languages"),
    ('[station]\nname = ""\n', 2, "must have 1 to 80 letters"),
    ('[station]\nname = "a\\u0007b"\n', 2, "control character"),
    ("[player]\nvolume = 90\nvolume_max = 50\n", 2, "is above volume_max 50"),
    ("[player]\nvolume_max = 50\n", 2, "is above volume_max 50"),
    ('[network]\nca_file = "/nowhere/ca.pem"\n', 2, "names a file that is not there"),
    ("station = 1\n", 1, "write [station] on a line of its own"),
    ('[source]\nname = "x"\n', 1, "write [[source]]"),
    ('[[source]]\nkind = "iiif"\nurl = "https://a.example/"\n', 1, "has no name. Add it."),
    (SOURCE + SOURCE, 6, "already that of line 2"),
    (SOURCE.replace("museum", "pictures", 1), 2, "Choose another."),
    (SOURCE.replace("museum", "My Museum", 1), 2, "Did you mean 'my-museum'?"),
    (SOURCE.replace('"iiif"', '"IIIF"'), 3, "Did you mean iiif?"),
    (SOURCE.replace('"iiif"', '"oai"'), 3, "Did you mean oai_pmh?"),
    (SOURCE.replace('"iiif"', '"sru"'), 3, "Use one of: iiif, hetarchief, uitdatabank, "),
    (SOURCE.replace("https://", "http://"), 4, "Did you mean 'https://museum.example/collection.json'?"),
    (SOURCE.replace("https://", "htps://"), 4, "begins with https://"),
    (SOURCE.replace("https://", "file:///"), 4, "begins with https://"),
    (SOURCE.replace('"https://museum.example/collection.json"', "https://museum.example/"), 4, "put quotes"),
    (SOURCE.replace('"museum"', "museum"), 2, 'put quotes around text: "museum"'),
    (SOURCE.replace("https://", ""), 4, "Did you mean 'https://museum.example/collection.json'?"),
    (SOURCE.replace("https://", "https://me:secret@"), 4, "must not hold a name or password"),
    (SOURCE.replace("museum.example/", "[museum/"), 4, "is not an address"),
    (SOURCE + 'hosts = ["https://images.example/x"]\n', 5, "Did you mean 'images.example'?"),
    (SOURCE + 'hosts = ["a b"]\n', 5, "Write a host, or host:port."),
    (SOURCE + 'published = "assets/nowhere"\n', 5, "names a folder that is not there"),
    (SOURCE + "enabeld = true\n", 5, "Did you mean enabled?"),
    (SOURCE + "every_minutes = 0.5\n", 5, "must be a whole number"),
    ('[screen]\ntheme = "day"\ntheme = "day"\n', 3, "is not TOML"),
    ('[hours]\nmonday = "9-18"\n', 2, 'must be "closed" or times of the day'),
    ('[hours]\nmondey = "closed"\n', 2, "Did you mean monday?"),
    ("[screen\n", 1, "is not TOML"),
    ("[screen]\ntheme\n", 2, "is not TOML"),
    ('[screen]\ntheme = "day\n', 2, "is not TOML"),
    ("\n\n[station]\nlanguages = [\n", 4, "is not TOML"),
]


@pytest.mark.parametrize(("text", "line", "said"), TABLE)
def test_a_mistake_names_its_line_and_what_was_meant(text: str, line: int, said: str, tmp_path: Path) -> None:
    found = mistakes(text, tmp_path)
    assert any(one.startswith(f"line {line}: ") and said in one for one in found), found
    assert len(found) == 1, "one mistake is told once"


def test_every_mistake_is_reported_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    found = mistakes(
        '[screen]\ntheme = day\ntext_size = 9\nfoo = 1\n\n[sesion]\n\n[player]\nvolume = "loud"\n'
        + SOURCE
        + "x = 1\n",
        tmp_path,
    )
    assert [int(re.match(r"line (\d+):", one)[1]) for one in found] == [2, 3, 4, 6, 9, 14]


def test_an_address_inside_the_building_may_be_http_when_it_is_listed(tmp_path: Path) -> None:
    text = (
        SOURCE.replace("https://museum.example", "http://10.0.0.5:8000")
        + 'private_hosts = ["10.0.0.5:8000"]\n'
    )
    assert loaded(text, tmp_path).sources[0].private_hosts == ("10.0.0.5:8000",)


@pytest.mark.parametrize("written", ["true", "1", '"museum.example"'])
def test_private_hosts_that_are_no_list_are_a_mistake_like_any_other(written: str, tmp_path: Path) -> None:
    text = SOURCE.replace("https://", "http://") + f"private_hosts = {written}\n"
    address, hosts = mistakes(text, tmp_path)
    assert address.startswith("line 4: [[source]] url begins with http://.")
    assert hosts.startswith("line 5: [[source]] private_hosts must be a list of texts")


def test_who_has_no_home_is_told_to_name_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would make a folder that is really called ``~``."""

    def nobody(uid: int) -> None:
        raise KeyError(uid)

    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StoreError) as caught:
        load()
    assert str(caught.value) == "No home folder of this user is known. Name a folder with --data."
    assert load(None, tmp_path).folders.data == tmp_path


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"\xff\xfe[\x00s\x00", "line 1: The file is not UTF-8 text"),
        (b"[station]\n# caf\xe9\n", "line 2: The file is not UTF-8 text"),
        (b"#" * 1_000_001, "too large"),
    ],
)
def test_a_file_that_is_no_text_is_one_plain_line(body: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_bytes(body)
    with pytest.raises(ConfigError) as caught:
        load(None, tmp_path)
    assert said in caught.value.what


def test_notepad_may_have_saved_it(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_bytes(b"\xef\xbb\xbf[screen]\r\ntext_size = 2\r\n")
    assert load(None, tmp_path).screen.text_size == 2


def test_a_settings_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path / "no.toml", tmp_path)
    assert str(tmp_path / "no.toml") in str(caught.value)


def test_lines_are_found_behind_long_texts_and_lists() -> None:
    text = (
        '[a]\nx = """\n[b]\ny = 1\n"""\nlist = [ # [\n  "]",\n]\nz.w = 1\n'
        '[[s]]\nk = 1\n[[s]]\n"q" = {k = "["}\nlast = 2\n'
    )
    lines = find_lines(text)
    assert lines[("a", "x")] == 2
    assert lines[("a", "list")] == 6
    assert lines[("a", "z", "w")] == 9
    assert lines[("s", 1)] == 12
    assert lines[("s", 1, "q")] == 13
    assert lines[("s", 1, "last")] == 14
    assert ("b",) not in lines


SNIPPETS = st.sampled_from(
    [
        "[screen]",
        "[[source]]",
        "theme",
        "=",
        '"day"',
        "'",
        '"""',
        "[",
        "]",
        "{",
        "}",
        "1",
        "#",
        ".",
        "true",
        "\n",
        " ",
        "url",
    ]
)


@given(st.lists(SNIPPETS, max_size=30).map("".join) | st.text(max_size=80))
def test_any_text_is_settings_or_one_clear_error(text: str) -> None:
    folders = Folders(data=Path("/nowhere"), installation=installation())
    with NamedTemporaryFile(suffix=".toml") as file:
        file.write(text.encode("utf-8", "surrogatepass"))
        file.flush()
        try:
            parse(Path(file.name), folders)
        except ConfigError as error:
            told = error.what
        else:
            told = "nothing"
    assert all(told.split("\n"))
