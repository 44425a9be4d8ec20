"""The pages that lead through the pictures: whole, closed to the world, and told in words."""

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image

from kiosk.commands import gallery, screens
from kiosk.commands.gallery import Drawn, Shot
from kiosk.ui.stage.poses import POSES

ROOT = Path(__file__).resolve().parent.parent
XHTML = "{http://www.w3.org/1999/xhtml}"


def drawn(folder: Path, pages: tuple[str, ...] = ("item", "home", "a-new-page")) -> list[Drawn]:
    """Pictures of these pages in every case of ``--all``, one colour each."""
    (folder / gallery.SMALL).mkdir()
    made = [Drawn(Shot(page, *case), 'Kunst & "kunde" <nu>') for page in pages for case in screens.COVERING]
    for shot, _ in made:
        for file in (folder / shot.file, folder / gallery.SMALL / shot.file):
            Image.new("RGB", (16, 9)).save(file)
    return made


@pytest.fixture
def pages(tmp_path: Path) -> dict[str, etree._Element]:
    written = gallery.write(tmp_path, drawn(tmp_path), ROOT / "assets", made="14 May 2027")
    # The strictest reader there is: each is well-formed XML too.
    return {file.name: etree.fromstring(file.read_bytes()) for file in written}


def of(page: etree._Element, path: str) -> list[str]:
    found = page.xpath(path, namespaces={"h": XHTML[1:-1]})
    return [str(one) for one in found]


def test_every_picture_is_shown_small_and_opens_whole(
    pages: dict[str, etree._Element], tmp_path: Path
) -> None:
    index = pages[gallery.INDEX]
    files = sorted(file.name for file in tmp_path.glob("*.png"))
    assert len(files) == 3 * len(screens.COVERING)
    assert sorted(of(index, "//h:main//h:a/@href")) == files
    assert sorted(of(index, "//h:img/@src")) == [f"{gallery.SMALL}/{name}" for name in files]


def test_every_picture_says_page_case_and_heading(pages: dict[str, etree._Element]) -> None:
    told = of(pages[gallery.INDEX], "//h:img/@alt")
    assert len(set(told)) == len(told)
    assert told[0] == (
        "Start: Wide screen (1920 × 1080), day theme, normal letters, in Dutch. "
        'Its heading: Kunst & "kunde" <nu>'
    )


def test_plain_links_show_fewer(pages: dict[str, etree._Element]) -> None:
    for name, page in pages.items():
        key, _, value = name.removesuffix(".html").partition("-")
        shown = [Path(one).stem.split("_") for one in of(page, "//h:main//h:a/@href")]
        assert shown, name
        at = {"screen": 1, "theme": 2, "letters": 3, "language": 4}.get(key)
        assert at is None or {one[at] for one in shown} == {value}
        assert of(page, "//h:a[@aria-current]/@href") == [name]
    for themes in (screens.THEMES, screens.LANGUAGES):
        assert any({f"{key}-{one}.html" for one in themes} <= set(pages) for key in ("theme", "language"))


def test_nothing_leads_out_of_the_folder(pages: dict[str, etree._Element], tmp_path: Path) -> None:
    for name, page in pages.items():
        for to in of(page, "//@href | //@src"):
            if to.startswith("#"):
                assert of(page, f"//*[@id='{to[1:]}']/@id"), f"{name}: {to}"
            else:
                assert (tmp_path / to).is_file(), f"{name}: {to}"
        assert not page.findall(f".//{XHTML}script")
    style = (tmp_path / gallery.STYLE).read_text("utf-8")
    for to in re.findall(r'url\("?([^")]+)', style):
        assert (tmp_path / to).is_file()
    assert "//" not in style


def test_it_is_built_for_who_hears_it(pages: dict[str, etree._Element]) -> None:
    for name, page in pages.items():
        assert page.get("lang") == "en"
        assert len(of(page, "//h:h1")) == len(of(page, "//h:main")) == len(of(page, "//h:title/text()")) == 1
        ids = of(page, "//@id")
        assert len(set(ids)) == len(ids), name
        assert all(of(page, "//h:nav/@aria-label")), name
        levels = [int(one.tag[-1]) for one in page.iter() if re.fullmatch(XHTML + "h[1-6]", str(one.tag))]
        assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_cases_hold_everything_there_is() -> None:
    sizes, themes, texts, languages = (set(values) for values in zip(*screens.COVERING, strict=True))
    assert sizes == set(screens.SIZES)
    assert themes == set(screens.THEMES)
    assert texts == set(screens.TEXT_SIZES)
    assert languages == set(screens.LANGUAGES)


def test_pages_that_have_words_are_there() -> None:
    assert set(gallery.PAGES) <= set(POSES)
    assert gallery.title("a-new-page") == "A new page"


@pytest.mark.full
def test_every_page_can_be_drawn(tmp_path: Path) -> None:
    """The command itself, on the works made for it: no page is left out for want of something to show."""
    case = ["--size", "1280x800", "--theme", "yellow"]
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "screens", "--all", *case, "--out", tmp_path / "gallery"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list((tmp_path / "gallery").glob("*.png"))) == len(POSES)
    assert of(etree.fromstring((tmp_path / "gallery/index.html").read_bytes()), "//h:img/@src")


def test_the_book_is_the_one_that_the_tests_know() -> None:
    """The shipped file holds what ``books.garden()`` packs, whose chapters the tests of reading name."""
    import io
    import zipfile

    from tests import books

    with (
        zipfile.ZipFile(ROOT / "assets/demonstration/De tuin van Marie.epub") as shipped,
        zipfile.ZipFile(io.BytesIO(books.garden())) as made,
    ):
        assert {name: shipped.read(name) for name in shipped.namelist()} == {
            name: made.read(name) for name in made.namelist()
        }
