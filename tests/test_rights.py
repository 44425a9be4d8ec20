"""What a rights URI lets a station do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rights.access import ANYWHERE, Here, access

KNOWN = {"VIAA-PUBLIEK-CONTENT", "BEZOEKERTOOL-CONTENT", "CC0-CONTENT"}
CC = "http://creativecommons.org/licenses/"
RS = "http://rightsstatements.org/vocab/"


@pytest.mark.parametrize("code", ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"])
@pytest.mark.parametrize("version", ["1.0", "2.0", "2.5", "3.0", "4.0"])
def test_every_creative_commons_licence_may_be_kept_and_credited(code: str, version: str) -> None:
    may = access(f"{CC}{code}/{version}/", credited=False)
    assert (may.show, may.keep, may.take_home, may.must_credit) == (True, True, True, True)


@pytest.mark.parametrize("code", ["sa", "nd", "nc", "nc-sa", "nd-nc", "by-nd-nc"])
def test_retired_licences_still_hold(code: str) -> None:
    assert access(f"{CC}{code}/1.0/", credited=False).keep


@pytest.mark.parametrize(
    "uri",
    [
        "http://creativecommons.org/publicdomain/zero/1.0/",
        "https://creativecommons.org/publicdomain/mark/1.0/",
        "https://creativecommons.org/publicdomain/mark/1.0/deed.nl",
        "http://creativecommons.org/licenses/publicdomain/",
    ],
)
def test_the_public_domain_is_free_without_credit(uri: str) -> None:
    may = access(uri, credited=False)
    assert (may.show, may.keep, may.take_home, may.must_credit, may.why) == (True, True, True, False, "")


@pytest.mark.parametrize(
    ("code", "keep", "take_home"),
    [
        ("InC", False, False),
        ("InC-OW-EU", False, False),
        ("InC-EDU", True, False),
        ("InC-NC", True, True),
        ("InC-RUU", False, False),
        ("NoC-CR", False, False),
        ("NoC-NC", True, True),
        ("NoC-OKLR", False, False),
        ("NoC-US", False, False),
        ("CNE", False, False),
        ("UND", False, False),
        ("NKC", True, False),
    ],
)
def test_the_twelve_statements(code: str, keep: bool, take_home: bool) -> None:
    may = access(f"{RS}{code}/1.0/", credited=False)
    assert (may.show, may.keep, may.take_home) == (True, keep, take_home)
    assert may.must_credit
    assert bool(may.why) == (not take_home), "what is forbidden is explained to staff"


@pytest.mark.parametrize(
    "uri",
    [
        "https://creativecommons.org/licenses/by/2.0/be/legalcode.nl",
        "HTTPS://www.creativecommons.org/licenses/by/4.0",
        "http://creativecommons.org/licenses/by/3.0/deed.fr?lang=nl#top",
        " https://creativecommons.org/licenses/by/4.0/ ",
    ],
)
def test_a_licence_is_known_however_it_is_written(uri: str) -> None:
    assert access(uri, credited=False).words == access(f"{CC}by/4.0/", credited=False).words


def test_a_statement_page_is_the_statement() -> None:
    assert access("https://rightsstatements.org/page/NKC/1.0/?language=nl", credited=False).keep


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "©",
        "https://museum.example/terms",
        "https://evil.example/creativecommons.org/licenses/by/4.0/",
        "https://creativecommons.org.evil.example/licenses/by/4.0/",
        "http://creativecommons.org/licenses/by-all-you-want/4.0/",
        "http://creativecommons.org/licenses/by/",
        "http://creativecommons.org/licenses/sampling+/1.0/",
        "http://rightsstatements.org/vocab/FREE/1.0/",
    ],
)
def test_what_is_unknown_is_shown_only_in_somebodys_name_and_never_kept(uri: str) -> None:
    named, nameless = access(uri, credited=True), access(uri, credited=False)
    assert (named.show, named.keep, named.take_home, named.must_credit) == (True, False, False, True)
    assert (nameless.show, nameless.keep, nameless.take_home) == (False, False, False)
    assert named.why
    assert nameless.why


@given(st.text(max_size=200), st.booleans())
def test_any_text_at_all_has_an_answer_in_four_languages(uri: str, credited: bool) -> None:
    may = access(uri, credited=credited)
    assert set(may.words) == {"nl", "fr", "de", "en"}
    assert may.show or not (may.keep or may.take_home)


@pytest.mark.parametrize(
    ("uri", "like"),
    [
        ("http://www.europeana.eu/rights/rr-f/", "InC"),
        ("http://www.europeana.eu/rights/rr-p/", "InC"),
        ("https://www.europeana.eu/portal/rights/rr-r.html", "InC"),
        ("http://www.europeana.eu/rights/out-of-copyright-non-commercial/", "NoC-NC"),
        ("http://www.europeana.eu/rights/unknown/", "UND"),
    ],
)
def test_the_statements_that_europeana_had_before(uri: str, like: str) -> None:
    assert access(uri) == access(f"{RS}{like}/1.0/")


@pytest.mark.parametrize("let_in", ["login", "external", "kiosk"])
def test_what_is_not_open_to_everybody_is_not_kept_and_says_so(let_in: str) -> None:
    """IIIF Authorization Flow 2.0, 1: what is behind an access service is not for all."""
    may = access(f"{CC}by/4.0/", let_in=let_in)
    assert (may.show, may.keep, may.take_home) == (True, False, False)
    assert let_in in may.why
    assert set(may.words) == {"nl", "fr", "de", "en"}
    assert not access("", let_in=let_in).show


OURS = Here(organisation="OR-krook00")
AGREED = Here(organisation="OR-krook00", agreed=frozenset({"archief"}))


@pytest.mark.parametrize(
    ("licences", "here", "show", "keep", "take_home"),
    [
        (("VIAA-PUBLIEK-CONTENT",), ANYWHERE, True, False, False),
        (("viaa-publiek-content ", "VIAA-ONDERWIJS"), ANYWHERE, True, False, False),
        (("VIAA-PUBLIEK-CONTENT", "Publiek-Domein"), ANYWHERE, True, False, True),
        (("Publiek-Domein",), ANYWHERE, False, False, False),  # a status is no permission
        (("CC0-CONTENT",), ANYWHERE, True, False, True),
        (("CC_BY-NC-ND-CONTENT",), ANYWHERE, True, False, True),
        (("CC_BY-METADATA",), ANYWHERE, False, False, False),  # of what is said about it, not of the film
        (("CC_BY-XX-CONTENT",), ANYWHERE, False, False, False),
        (("BEZOEKERTOOL-CONTENT",), ANYWHERE, False, False, False),
        (("BEZOEKERTOOL-CONTENT",), OURS, True, False, False),
        (("BEZOEKERTOOL-CONTENT",), Here(organisation="OR-elders0"), False, False, False),
        (("BEZOEKERTOOL-METADATA-ALL",), OURS, False, False, False),
        (("VIAA-PUBLIEK-METADATA-ALL", "VIAA-PUBLIEK-METADATA-LTD"), OURS, False, False, False),
        (("VIAA-INTRA_CP-CONTENT", "VIAA-INTRAMUROS", "VIAA-ONDERZOEK"), OURS, False, False, False),
        (("COPYRIGHT-UNDETERMINED",), OURS, False, False, False),
        (("GEEN",), OURS, False, False, False),
        (("VIAA-PUBLIEK-CONTENT",), AGREED, True, True, False),
        (("VIAA-INTRAMUROS",), AGREED, False, False, False),  # who may keep may not yet show
    ],
)
def test_the_licences_of_het_archief(
    licences: tuple[str, ...], here: Here, show: bool, keep: bool, take_home: bool
) -> None:
    may = access("", licences=licences, owner="OR-krook00", source="archief", plays=True, here=here)
    assert (may.show, may.keep, may.take_home, may.print) == (show, keep, take_home, take_home)
    assert show or ", ".join(licences)[:120] in may.why


def test_a_work_without_an_owner_is_on_nobodys_premises() -> None:
    assert not access("", licences=("BEZOEKERTOOL-CONTENT",), here=ANYWHERE).show
    assert not access("", licences=("BEZOEKERTOOL-CONTENT",), owner="", here=Here(organisation="")).show


def test_licences_go_before_what_the_rights_say() -> None:
    free = "http://creativecommons.org/publicdomain/mark/1.0/"
    assert not access(free, licences=("VIAA-INTRAMUROS",)).show
    stated = access(f"{RS}InC/1.0/", licences=("VIAA-PUBLIEK-CONTENT",))
    assert stated.words == access(f"{RS}InC/1.0/").words


def test_a_picture_of_het_archief_that_is_free_may_be_kept() -> None:
    assert access("", licences=("CC0-CONTENT",), source="archief", plays=False).keep
    assert not access("", licences=("VIAA-PUBLIEK-CONTENT",), source="archief", plays=False).keep


@pytest.mark.parametrize("profile", ["active", "external", "kiosk", "login", "clickthrough"])
def test_what_an_institution_holds_back_is_never_kept_or_given_away(profile: str) -> None:
    may = access(f"{CC}by/4.0/", let_in=profile)
    assert (may.show, may.keep, may.take_home, may.print) == (True, False, False, False)
    assert ("lets in" in may.why) == (profile in ("external", "kiosk"))


def test_what_may_be_used_to_learn_may_be_printed_but_not_taken_as_a_file() -> None:
    may = access(f"{RS}InC-EDU/1.0/")
    assert (may.print, may.take_home) == (True, False)


@given(st.lists(st.text(max_size=200), max_size=20), st.text(max_size=50), st.text(max_size=50))
def test_codes_that_nobody_knows_open_nothing(codes: list[str], owner: str, rights: str) -> None:
    codes = [one for one in codes if one.strip().upper().replace(" ", "-") not in KNOWN]
    may = access(rights, licences=[*codes, "X"], owner=owner, here=Here(organisation=owner))
    assert not may.show
    assert not may.keep
