"""What a record of het Archief says of rights, passed on as it is told; ``kiosk.rights`` decides."""

import re
from datetime import UTC

from kiosk.catalogue import markup
from kiosk.catalogue.hetarchief.fields import Tree, first, texts, words
from kiosk.catalogue.records import credit, known_rights
from kiosk.catalogue.values import instant, written
from kiosk.model import Statement
from kiosk.rights.meemoo import NONE

MAX_LICENCES = 40

_ORGANISATION = re.compile(r"OR-[a-z0-9]{1,20}", re.IGNORECASE)
_NEVER = ("none", "never", "disabled", "inactive", "cancelled", "canceled", "ignored")
_RIGHTS = {
    "cc0-content": "http://creativecommons.org/publicdomain/zero/1.0/",
    "copyright-undetermined": "http://rightsstatements.org/vocab/UND/1.0/",
}
"""The other Creative Commons codes name no version, so no licence."""
_PUBLIC_DOMAIN = "http://creativecommons.org/publicdomain/mark/1.0/"


def licences(tree: Tree) -> tuple[str, ...]:
    """The codes of meemoo that say where and to whom it may be shown, as they are told.

    A record without any (Dublin Core never has them) stays closed: ``kiosk.rights.meemoo.NONE``.
    """
    told = texts(tree, "dynamic.dc_rights_licenses", "dynamic.schema_license")
    found = (markup.line(one, 80) for each in told for one in re.split("[;,\n]", each))
    return tuple(dict.fromkeys(one for one in found if one))[:MAX_LICENCES] or (NONE,)


def owner(tree: Tree) -> str:
    """The identifier of the organisation whose it is: ``OR-4t6f29d``."""
    told = texts(tree, "administrative.organisationexternalid") + texts(tree, "dynamic.cp_id")
    return next((f"OR-{one[3:].lower()}" for one in told if _ORGANISATION.fullmatch(one)), "")


def statement(tree: Tree, licences: tuple[str, ...]) -> str:
    """The URI of a licence or a rights statement, where one is surely meant."""
    codes = [re.sub("[ _]", "-", one.lower()) for one in licences]
    # Public domain is a status; only with the other code it is a permission (meemoo, "Licenties").
    if "publiek-domein" in codes and "viaa-publiek-content" in codes:
        return _PUBLIC_DOMAIN
    told = known_rights(
        texts(tree, "dynamic.dc_rights_credit")
        + texts(tree, "dynamic.dc_rights_comment")
        + texts(tree, "descriptive.rights")
    )
    return told or next((_RIGHTS[one] for one in codes if one in _RIGHTS), "")


def required(tree: Tree) -> Statement | None:
    """The credit line, else whose rights it is."""
    told = texts(
        tree,
        "dynamic.dc_rights_credit",
        "dynamic.dc_rights_rightsowners",
        "dynamic.dc_rights_rightsholders",
        "descriptive.rightsowner",
        "dynamic.rights_owner",
        "rightsowner",
    )
    return credit(words(told, markup.plain))


def until(tree: Tree) -> str:
    """When it is to be taken off the screens, where its status says that this day counts."""
    status = first(tree, "rightsmanagement.expirystatus").lower()
    day = moment(first(tree, "rightsmanagement.expirydate"))
    if not status or status in _NEVER or day >= "2100":
        return ""
    return day or ("1970-01-01T00:00:00Z" if status == "expired" else "")


def moment(told: str) -> str:
    """RFC 3339; also out of EXIF's ``2016:04:06 09:50:46``."""
    told = re.sub(r"([0-9]{4}):([0-9]{2}):([0-9]{2})", r"\1-\2-\3", told[:40], count=1)
    found = instant(told)
    return written(found.astimezone(UTC)) if found else ""
