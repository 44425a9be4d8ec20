"""What its rights let a station do with a work: show it, keep a copy, print it, let a visitor take it home.

Reads the URIs that IIIF Presentation 3.0 (``rights``, 3.2) allows: Creative Commons licences and public
domain tools (https://creativecommons.org/licenses/list.en) and the twelve statements of rightsstatements.org
1.0. A station stands in a library, a care home or a living room: its use is public and not commercial, and it
changes nothing (pictures are scaled, never cut), so NC and ND licences allow showing.

Whatever is not known here is not kept and not given away. It is shown only when it is known whose it is, by a
required statement, a provider or the site that it is published on: then the institution publishes it in its
own name and we point to it.

Where and to whom something may be shown is told by codes of meemoo (``rights_meemoo``) and by the access
services of IIIF (Authorization Flow 2.0, 3.3.2: ``external`` and ``kiosk`` let a station in by its network or
its address, others want a person who signs in).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.rights_meemoo import Opens, licence_uri, opens

Words = Mapping[str, tuple[str, ...]]
"""A language map, as in ``kiosk.model``."""


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


def _words(nl: str, fr: str, de: str, en: str) -> Words:
    return {"nl": (nl,), "fr": (fr,), "de": (de,), "en": (en,)}


_FREE = _words(
    "Publiek domein. Vrij te gebruiken.",
    "Domaine public. Utilisation libre.",
    "Gemeinfrei. Darf frei verwendet werden.",
    "Public domain. Free to use.",
)
_GIVEN = _words(
    "De maker geeft dit vrij. U mag het gebruiken.",
    "L’auteur l’offre à tous. Vous pouvez l’utiliser.",
    "Zur freien Verwendung freigegeben.",
    "Given to everybody. Free to use.",
)
_ATTRIBUTION = _words(
    "U mag dit delen. Noem de maker.",
    "Vous pouvez partager ceci. Citez l’auteur.",
    "Sie dürfen dies teilen. Nennen Sie den Urheber.",
    "You may share this. Name the maker.",
)
_SHARE_ALIKE = _words(
    "U mag dit delen onder dezelfde licentie. Noem de maker.",
    "Vous pouvez partager ceci sous la même licence. Citez l’auteur.",
    "Sie dürfen dies unter derselben Lizenz teilen. Nennen Sie den Urheber.",
    "You may share this under the same licence. Name the maker.",
)
_NO_DERIVATIVES = _words(
    "U mag dit delen, zonder iets te veranderen. Noem de maker.",
    "Vous pouvez partager ceci sans rien changer. Citez l’auteur.",
    "Sie dürfen dies unverändert teilen. Nennen Sie den Urheber.",
    "You may share this without changing it. Name the maker.",
)
_NON_COMMERCIAL = _words(
    "U mag dit delen, maar niet om geld te verdienen. Noem de maker.",
    "Vous pouvez partager ceci, mais pas pour gagner de l’argent. Citez l’auteur.",
    "Sie dürfen dies teilen, aber nicht um Geld zu verdienen. Nennen Sie den Urheber.",
    "You may share this, but not to earn money. Name the maker.",
)
_NON_COMMERCIAL_NO_DERIVATIVES = _words(
    "U mag dit delen, zonder iets te veranderen en niet om geld te verdienen. Noem de maker.",
    "Vous pouvez partager ceci sans rien changer et pas pour gagner de l’argent. Citez l’auteur.",
    "Sie dürfen dies unverändert teilen, aber nicht um Geld zu verdienen. Nennen Sie den Urheber.",
    "You may share this without changing it, and not to earn money. Name the maker.",
)
_IN_COPYRIGHT = _words(
    "Hier rust auteursrecht op. U mag hier kijken en luisteren.",
    "Protégé par le droit d’auteur. Vous pouvez regarder et écouter ici.",
    "Urheberrechtlich geschützt. Sie dürfen es hier ansehen und anhören.",
    "In copyright. You may look and listen here.",
)
_TO_LEARN = _words(
    "Hier rust auteursrecht op. U mag het gebruiken om te leren.",
    "Protégé par le droit d’auteur. Vous pouvez l’utiliser pour apprendre.",
    "Urheberrechtlich geschützt. Zum Lernen dürfen Sie es verwenden.",
    "In copyright. You may use it to learn.",
)
_NOT_FOR_MONEY = _words(
    "U mag dit gebruiken, maar niet om geld te verdienen.",
    "Vous pouvez l’utiliser, mais pas pour gagner de l’argent.",
    "Sie dürfen dies verwenden, aber nicht um Geld zu verdienen.",
    "You may use this, but not to earn money.",
)
_HOLDER_UNKNOWN = _words(
    "Er is auteursrecht, maar niemand weet van wie. U mag hier kijken en luisteren.",
    "Protégé, mais l’ayant droit est inconnu. Vous pouvez regarder et écouter ici.",
    "Geschützt, aber der Rechteinhaber ist unbekannt. Sie dürfen es hier ansehen und anhören.",
    "In copyright, but nobody knows whose. You may look and listen here.",
)
_RULES_APPLY = _words(
    "Geen auteursrecht, maar er gelden andere regels. U mag hier kijken en luisteren.",
    "Pas de droit d’auteur, mais d’autres règles. Vous pouvez regarder et écouter ici.",
    "Kein Urheberrecht, aber es gelten andere Regeln. Sie dürfen es hier ansehen und anhören.",
    "No copyright, but other rules apply. You may look and listen here.",
)
_PROBABLY_FREE = _words(
    "Voor zover bekend rust hier geen auteursrecht op.",
    "Pas de droit d’auteur connu.",
    "Soweit bekannt, besteht kein Urheberrecht.",
    "No known copyright.",
)
_NOT_KNOWN = _words(
    "Wij weten niet welke rechten hier gelden. U mag hier kijken en luisteren.",
    "Nous ne connaissons pas les droits. Vous pouvez regarder et écouter ici.",
    "Wir kennen die Rechte nicht. Sie dürfen es hier ansehen und anhören.",
    "We do not know the rights. You may look and listen here.",
)
_LET_IN = _words(
    "De instelling laat dit alleen aan sommige mensen zien. Misschien opent het hier niet.",
    "L’institution réserve ceci à certaines personnes. Cela ne s’ouvre peut-être pas ici.",
    "Die Einrichtung zeigt dies nur manchen Menschen. Vielleicht öffnet es sich hier nicht.",
    "The institution shows this to some people only. It may not open here.",
)
_ON_SITE = _words(
    "Dit mag u alleen hier bekijken, bij de instelling zelf.",
    "Vous ne pouvez voir ceci qu’ici, dans l’institution même.",
    "Dies dürfen Sie nur hier ansehen, in der Einrichtung selbst.",
    "You may see this only here, at the institution itself.",
)
_MAY_BE_SEEN = _words(
    "De instelling laat dit aan iedereen zien. U mag hier kijken en luisteren.",
    "L’institution montre ceci à tous. Vous pouvez regarder et écouter ici.",
    "Die Einrichtung zeigt dies allen. Sie dürfen es hier ansehen und anhören.",
    "The institution shows this to everybody. You may look and listen here.",
)
_CLOSED = _words(
    "De instelling toont dit hier niet.",
    "L’institution ne montre pas ceci ici.",
    "Die Einrichtung zeigt dies hier nicht.",
    "The institution does not show this here.",
)
_NOT_SHOWN = _words(
    "Wij weten niet of wij dit mogen tonen.",
    "Nous ne savons pas si nous pouvons le montrer.",
    "Wir wissen nicht, ob wir dies zeigen dürfen.",
    "We do not know whether we may show this.",
)


def _open(words: Words, *, must_credit: bool) -> Access:
    return Access(show=True, keep=True, take_home=True, print=True, must_credit=must_credit, words=words)


def _shown(words: Words, why: str, *, keep: bool = False, print: bool = False) -> Access:
    return Access(show=True, keep=keep, take_home=False, print=print, must_credit=True, words=words, why=why)


_LICENCES: dict[frozenset[str], Words] = {
    frozenset({"by"}): _ATTRIBUTION,
    frozenset({"by", "sa"}): _SHARE_ALIKE,
    frozenset({"by", "nd"}): _NO_DERIVATIVES,
    frozenset({"by", "nc"}): _NON_COMMERCIAL,
    frozenset({"by", "nc", "sa"}): _NON_COMMERCIAL,
    frozenset({"by", "nc", "nd"}): _NON_COMMERCIAL_NO_DERIVATIVES,
    # Retired, but works that carry them keep them (version 1.0 had licences without BY).
    frozenset({"sa"}): _SHARE_ALIKE,
    frozenset({"nd"}): _NO_DERIVATIVES,
    frozenset({"nc"}): _NON_COMMERCIAL,
    frozenset({"nc", "sa"}): _NON_COMMERCIAL,
    frozenset({"nc", "nd"}): _NON_COMMERCIAL_NO_DERIVATIVES,
}

_NEEDS_HOLDER = "In copyright: a copy on this station needs the rights holder's permission."

_STATEMENTS: dict[str, Access] = {
    "inc": _shown(_IN_COPYRIGHT, _NEEDS_HOLDER),
    # Directive 2012/28/EU lets the institution that did the search show it; that does not pass to us.
    "inc-ow-eu": _shown(_HOLDER_UNKNOWN, "An orphan work: only its own institution may copy it."),
    "inc-edu": _shown(
        _TO_LEARN, "Kept to be shown for learning; not given away for other uses.", keep=True, print=True
    ),
    "inc-nc": _open(_NOT_FOR_MONEY, must_credit=True),
    "inc-ruu": _shown(_HOLDER_UNKNOWN, "In copyright and nobody can be found to ask."),
    "noc-cr": _shown(_RULES_APPLY, "A contract of the institution limits copies."),
    "noc-nc": _open(_NOT_FOR_MONEY, must_credit=True),
    "noc-oklr": _shown(_RULES_APPLY, "Another law limits its use; ask the institution which."),
    "noc-us": _shown(_RULES_APPLY, "Free in the United States only; here it may be in copyright."),
    "nkc": _shown(_PROBABLY_FREE, "Believed to be free, not certain: not given away.", keep=True),
    "cne": _shown(_NOT_KNOWN, "The institution has not looked into the rights."),
    "und": _shown(_NOT_KNOWN, "The institution could not find out the rights."),
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
        return _shown(_LET_IN, why)
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
        return _shown(_MAY_BE_SEEN, "It may be seen by everybody, not copied.")
    if to is Opens.ON_SITE and owner and owner == here.organisation:
        return _shown(_ON_SITE, "It may be seen on the premises of its owner alone.")
    told = ", ".join(licences)[:120]
    return Access(
        show=False,
        keep=False,
        take_home=False,
        print=False,
        must_credit=True,
        words=_CLOSED,
        why=f"Its licences ({told}) do not open it on this station"
        + (f" (its owner is {owner[:40]}; organisation in kiosk.toml)." if to is Opens.ON_SITE else "."),
    )


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
            return _open(_GIVEN if code == "zero" else _FREE, must_credit=False)
        return _open(_FREE, must_credit=False) if code == "mark" else None
    words = _LICENCES.get(frozenset(code.split("-")))
    return _open(words, must_credit=True) if words and version else None


def _unknown(rights: str, credited: bool) -> Access:
    what = (
        f"The rights {rights[:80]!r} are not known to this program"
        if rights.strip()
        else "No rights are stated"
    )
    if credited:
        return _shown(_NOT_KNOWN, f"{what}: shown in the name of its provider, never copied.")
    return Access(
        show=False,
        keep=False,
        take_home=False,
        print=False,
        must_credit=True,
        words=_NOT_SHOWN,
        why=f"{what}, and no provider or required statement says whose it is.",
    )
