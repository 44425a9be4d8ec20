"""What its rights let a station do with a work: show it, keep a copy, print it, let a visitor take it home.

Reads the URIs that IIIF Presentation 3.0 (``rights``, 3.2) allows: Creative Commons licences and public
domain tools (https://creativecommons.org/licenses/list.en) and the twelve statements of rightsstatements.org
1.0. A station stands in a library, a care home or a living room: its use is public and not commercial, and it
changes nothing (pictures are scaled, never cut), so NC and ND licences allow showing.

Whatever is not known here is not kept and not given away. It is shown only when it is known whose it is, by a
required statement, a provider or the site that it is published on: then the institution publishes it in its
own name and we point to it.

Where and to whom something may be shown is told by codes of meemoo (``meemoo``) and by the access
services of IIIF (Authorization Flow 2.0, 3.3.2: ``external`` and ``kiosk`` let a station in by its network or
its address, others want a person who signs in).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.rights.meemoo import Opens, licence_uri, opens
from kiosk.rights.words import (
    ATTRIBUTION,
    CLOSED,
    FREE,
    GIVEN,
    HOLDER_UNKNOWN,
    IN_COPYRIGHT,
    LET_IN,
    MAY_BE_SEEN,
    NO_DERIVATIVES,
    NON_COMMERCIAL,
    NON_COMMERCIAL_NO_DERIVATIVES,
    NOT_FOR_MONEY,
    NOT_KNOWN,
    NOT_SHOWN,
    ON_SITE,
    PROBABLY_FREE,
    RULES_APPLY,
    SHARE_ALIKE,
    TO_LEARN,
    Words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What may be done with one Item, and how to say so."""

    show: bool
    """On this screen, from the institution's server or from a kept copy if ``keep``."""
    keep: bool
    """Hold a copy on this station, to show when there is no network."""
    take_home: bool
    """Offer the file itself to a visitor (a copy on a telephone). Its address may always be taken home."""
    print: bool
    """Put it on paper for a visitor."""
    must_credit: bool
    """The maker or the required statement must be in sight."""
    words: Words
    """One or two short sentences for everybody, in nl, fr, de and en."""
    why: str = ""
    """For staff: why something is not allowed; empty when everything is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """What matters of this station to who gives rights."""

    organisation: str = ""
    """Identifier at meemoo of the organisation that it stands with."""
    agreed: frozenset[str] = frozenset()
    """Names of the sources with an agreement that films and sound may be kept here."""


ANYWHERE = Here()
"""A station that stands with nobody and has agreed on nothing."""


def _open(words: Words, *, must_credit: bool) -> Access:
    return Access(show=True, keep=True, take_home=True, print=True, must_credit=must_credit, words=words)


def _shown(words: Words, why: str, *, keep: bool = False, print: bool = False) -> Access:
    return Access(show=True, keep=keep, take_home=False, print=print, must_credit=True, words=words, why=why)


_LICENCES: dict[frozenset[str], Words] = {
    frozenset({"by"}): ATTRIBUTION,
    frozenset({"by", "sa"}): SHARE_ALIKE,
    frozenset({"by", "nd"}): NO_DERIVATIVES,
    frozenset({"by", "nc"}): NON_COMMERCIAL,
    frozenset({"by", "nc", "sa"}): NON_COMMERCIAL,
    frozenset({"by", "nc", "nd"}): NON_COMMERCIAL_NO_DERIVATIVES,
    # Retired, but works that carry them keep them (version 1.0 had licences without BY).
    frozenset({"sa"}): SHARE_ALIKE,
    frozenset({"nd"}): NO_DERIVATIVES,
    frozenset({"nc"}): NON_COMMERCIAL,
    frozenset({"nc", "sa"}): NON_COMMERCIAL,
    frozenset({"nc", "nd"}): NON_COMMERCIAL_NO_DERIVATIVES,
}

_NEEDS_HOLDER = "In copyright: a copy on this station needs the rights holder's permission."

_STATEMENTS: dict[str, Access] = {
    "inc": _shown(IN_COPYRIGHT, _NEEDS_HOLDER),
    # Directive 2012/28/EU lets the institution that did the search show it; that does not pass to us.
    "inc-ow-eu": _shown(HOLDER_UNKNOWN, "An orphan work: only its own institution may copy it."),
    "inc-edu": _shown(
        TO_LEARN, "Kept to be shown for learning; not given away for other uses.", keep=True, print=True
    ),
    "inc-nc": _open(NOT_FOR_MONEY, must_credit=True),
    "inc-ruu": _shown(HOLDER_UNKNOWN, "In copyright and nobody can be found to ask."),
    "noc-cr": _shown(RULES_APPLY, "A contract of the institution limits copies."),
    "noc-nc": _open(NOT_FOR_MONEY, must_credit=True),
    "noc-oklr": _shown(RULES_APPLY, "Another law limits its use; ask the institution which."),
    "noc-us": _shown(RULES_APPLY, "Free in the United States only; here it may be in copyright."),
    "nkc": _shown(PROBABLY_FREE, "Believed to be free, not certain: not given away.", keep=True),
    "cne": _shown(NOT_KNOWN, "The institution has not looked into the rights."),
    "und": _shown(NOT_KNOWN, "The institution could not find out the rights."),
}

_CREATIVE_COMMONS = re.compile(
    r"creativecommons\.org/(?P<family>licenses|publicdomain)/(?P<code>[a-z+-]+)(?:/(?P<version>\d\.\d)(?:/.*)?)?/?$"
)
_STATEMENT = re.compile(r"rightsstatements\.org/(?:vocab|page|data)/(?P<code>[a-z-]+)/1\.0(?:/.*)?$")


_EUROPEANA = re.compile(r"europeana\.eu/(?:portal/)?rights/(?P<code>[a-z-]+?)(?:\.html)?/?$")
"""Statements of before 2015; works that carry them keep them."""
_EUROPEANA_MEANS = {
    "rr-f": "inc",
    "rr-p": "inc",
    "rr-r": "inc",
    "test-orphan-work-test": "inc-ow-eu",
    "orphan-work-eu": "inc-ow-eu",
    "out-of-copyright-non-commercial": "noc-nc",
    "unknown": "und",
}


def access(
    rights: str,
    *,
    credited: bool = False,
    let_in: str = "",
    licences: Sequence[str] = (),
    owner: str = "",
    source: str = "",
    plays: bool = False,
    here: Here = ANYWHERE,
) -> Access:
    """What the URI ``rights`` allows; it may be empty or anything at all.

    ``credited``: the Item has a required statement or a publisher, so that it is known whose it is.
    ``let_in``: whom its files are for, when not for everybody (``Item.access``): then no copy is kept,
    whatever the rights, for what comes is not what the institution holds back.
    ``licences``: its codes of meemoo, which then decide alone who may see it, with the ``owner``; ``plays``
    tells films and sound, which only an agreement of its ``source`` lets a station keep.
    Recognises http and https, ``www.``, deeds, legal codes, jurisdictions and rightsstatements.org pages,
    and Europeana's own statements of before 2015.
    """
    known = _by_licences(rights, licences, owner, here) if licences else _by_statement(rights, credited)
    if licences and plays and known.keep != (source in here.agreed) and known.show:
        why = "Films and sound of hetarchief are kept only by agreement (agreement in kiosk.toml)."
        known = replace(known, keep=source in here.agreed, why=known.why or why)
    if let_in and known.show:
        why = (
            f"The institution asks visitors to identify themselves ({let_in[:40]}), which a station can't do."
            if let_in not in ("external", "kiosk")
            else f"The institution lets in this place or this screen alone ({let_in})."
        )
        return _shown(LET_IN, why)
    return known


def _by_licences(rights: str, licences: Sequence[str], owner: str, here: Here) -> Access:
    """What the codes of meemoo open here; nothing when they say nothing."""
    to = opens(licences)
    if to is Opens.EVERYBODY:
        if uri := licence_uri(licences):
            return _by_statement(uri, True)
        stated = _by_statement(rights, False) if rights else None
        if stated is not None and stated.show:
            return stated
        return _shown(MAY_BE_SEEN, "It may be seen by everybody, not copied.")
    if to is Opens.ON_SITE and owner and _same(owner, here.organisation):
        return _shown(ON_SITE, "It may be seen on the premises of its owner alone.")
    told = ", ".join(licences)[:120]
    return Access(
        show=False,
        keep=False,
        take_home=False,
        print=False,
        must_credit=True,
        words=CLOSED,
        why=f"Its licences ({told}) do not open it on this station"
        + (f" (its owner is {owner[:40]}; organisation in kiosk.toml)." if to is Opens.ON_SITE else "."),
    )


def _same(owner: str, organisation: str) -> bool:
    """Identifiers as people copy them: OR-4T6F29D is or-4t6f29d."""
    return owner.strip().casefold() == organisation.strip().casefold()


def _by_statement(rights: str, credited: bool) -> Access:
    address = re.sub(r"^https?://(www\.)?", "", rights.strip().lower()).split("?")[0].split("#")[0]
    if found := _CREATIVE_COMMONS.match(address):
        known = _creative_commons(found["family"], found["code"], found["version"])
    elif found := _STATEMENT.match(address):
        known = _STATEMENTS.get(found["code"])
    elif found := _EUROPEANA.search(address):
        known = _STATEMENTS.get(_EUROPEANA_MEANS.get(found["code"], ""))
    else:
        known = None
    return known or _unknown(rights, credited)


def _creative_commons(family: str, code: str, version: str | None) -> Access | None:
    if family == "publicdomain" or code == "publicdomain":
        if code in ("zero", "publicdomain"):
            return _open(GIVEN if code == "zero" else FREE, must_credit=False)
        return _open(FREE, must_credit=False) if code == "mark" else None
    words = _LICENCES.get(frozenset(code.split("-")))
    return _open(words, must_credit=True) if words and version else None


def _unknown(rights: str, credited: bool) -> Access:
    what = (
        f"The rights {rights[:80]!r} are not known to this program"
        if rights.strip()
        else "No rights are stated"
    )
    if credited:
        return _shown(NOT_KNOWN, f"{what}: shown in the name of its provider, never copied.")
    return Access(
        show=False,
        keep=False,
        take_home=False,
        print=False,
        must_credit=True,
        words=NOT_SHOWN,
        why=f"{what}, and no provider or required statement says whose it is.",
    )
