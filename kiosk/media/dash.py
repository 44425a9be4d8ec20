"""MPEG-DASH descriptions (ISO/IEC 23009-1) as a player here may have them: checked, and written anew.

As with HLS (``kiosk.media.hls``), nothing that leads elsewhere reaches the player: only the elements that are
played are kept, and every address in them becomes one of ours. Addresses of segments are made by the player
from a pattern, so what is ours is their folder: ``numbered(folder)`` gives its address here.
"""

import re
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

from lxml import etree

from kiosk.errors import MediaError
from kiosk.media.hls.playlist import DESCRIPTION
from kiosk.model import Value

FORMAT = "application/dash+xml"
MAX_BYTES = 8 * 2**20
MOST_ELEMENTS = 100_000
DEEPEST = 24
_NAMESPACE = "urn:mpeg:dash:schema:mpd:2011"
_KEPT = frozenset(
    (
        "MPD",
        "Period",
        "AdaptationSet",
        "Representation",
        "SegmentTemplate",
        "SegmentTimeline",
        "S",
        "SegmentList",
        "SegmentURL",
        "SegmentBase",
        "Initialization",
        "RepresentationIndex",
        "BaseURL",
        "Role",
        "Accessibility",
        "AudioChannelConfiguration",
        "ContentComponent",
        "Label",
    )
)
_ADDRESSES = ("media", "initialization", "index", "sourceURL")
_DURATION = re.compile(
    r"P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})D)?"
    r"(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,10}(?:\.\d{0,20})?)S)?)?"
)
_KNOWN = frozenset(
    [(f"urn:mpeg:mpegB:cicp:{name}", "1") for name in ("ColourPrimaries", "TransferCharacteristics")]
    + [("urn:mpeg:mpegB:cicp:MatrixCoefficients", value) for value in ("1", "5", "6")]
)
"""Properties that every player has: the ordinary colours of a film (ISO/IEC 23091-2)."""
_AUDIO_PURPOSE = "urn:tva:metadata:cs:AudioPurposeCS:2007"
_LONGEST = 8192


class Text(Value, frozen=True, kw_only=True):
    """A caption file that it names."""

    url: str
    language: str
    label: str


class Description(Value, frozen=True, kw_only=True):
    """What came, and what it says of itself."""

    url: str
    body: bytes
    live: bool = False
    seconds: float = 0.0
    window: float = 0.0
    """Seconds that one can go back in a broadcast."""
    described: bool = False
    texts: tuple[Text, ...] = ()


def is_description(head: bytes) -> bool:
    """Whether a file that begins so is an MPD."""
    return (
        re.match(rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,1000}?-->\s*)?<MPD[\s>]", head, re.S)
        is not None
    )


def read(body: bytes, url: str) -> Description:
    """Raises MediaError with the reason when it can't be played here."""
    root = _parsed(body, url)
    if any(one.tag.endswith("}ContentProtection") for one in root.iter("{*}ContentProtection")):
        raise _refused("Its films can only be opened with the keys of a subscription.", url)
    before = len(_films(root))
    _drop_strange(root)
    sets = list(root.iter(_name("AdaptationSet")))
    if not _films(root):
        what = "All of it is in parts of WebM." if before else "There is nothing in it that can be played."
        raise _refused(what, url)
    live = root.get("type") == "dynamic"
    return Description(
        url=url,
        body=body,
        live=live,
        seconds=0.0 if live else duration(root.get("mediaPresentationDuration", "")),
        window=duration(root.get("timeShiftBufferDepth", "")) if live else 0.0,
        described=any(_kind(one) == "audio" and _describes(one) for one in sets),
        texts=tuple(text for one in sets if (text := _text(one, root, url)) is not None),
    )


def written(found: Description, numbered: Callable[[str], str], *, described: bool = False) -> bytes:
    """The description with our addresses, and one role of sound (as ``kiosk.media.hls.roles``)."""
    root = _parsed(found.body, found.url)
    _drop_strange(root)
    for one in list(root.iter()):
        if not isinstance(one.tag, str) or one.tag not in {_name(name) for name in _KEPT}:
            parent = one.getparent()
            if parent is not None:
                parent.remove(one)
            continue
        for attribute in list(one.attrib):
            if "}" in attribute:  # xlink:href has the player fetch more of the description
                del one.attrib[attribute]
    _keep_one_role(root, described=described)
    _readdress(root, found.url, numbered)
    if root.find(_name("BaseURL")) is None:
        base = etree.Element(_name("BaseURL"))
        base.text = _ours(found.url.rpartition("/")[0] + "/", numbered)
        root.insert(0, base)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def duration(text: str) -> float:
    """Seconds of an ``xs:duration`` (``PT1H2M3.5S``), a year being 365 days and a month 30; 0: it is none."""
    found = _DURATION.fullmatch(text.strip())
    if found is None:
        return 0.0
    years, months, days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return (((years * 365 + months * 30 + days) * 24 + hours) * 60 + minutes) * 60 + seconds


def _refused(what: str, url: str) -> MediaError:
    return MediaError(what, where=url, next_step="Tell the publisher.")


def _name(local: str) -> str:
    return f"{{{_NAMESPACE}}}{local}"


def _parsed(body: bytes, url: str) -> etree._Element:
    if len(body) > MAX_BYTES:
        raise _refused(f"It is larger than {MAX_BYTES // 2**20} MB.", url)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _refused("It is not written as XML has to be.", url) from error
    if b"<!DOCTYPE" in body[: 64 * 1024]:
        raise _refused("It brings a document type of its own.", url)
    count, deepest = 0, 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        deepest += 1 if event == "start" else -1
        count += event == "start"
        if count > MOST_ELEMENTS or deepest > DEEPEST:
            raise _refused("It has too many parts.", url)
    if root.tag != _name("MPD"):
        raise _refused("It is no description of a film (MPD).", url)
    return root


def _films(root: etree._Element) -> list[etree._Element]:
    """Every set that something can be played of."""
    representation = f".//{_name('Representation')}"
    return [one for one in root.iter(_name("AdaptationSet")) if one.find(representation) is not None]


def _drop_strange(root: etree._Element) -> None:
    """Take out what only a player that knows more may show (5.8.4.8): pictures for winding, tiles of them.

    And parts of WebM, with which libVLC 3 does nothing (*measured*: it asks for the first two and ends).
    """
    for one in (one for tag in ("Representation", "AdaptationSet") for one in list(root.iter(_name(tag)))):
        around = one.getparent()
        if one.get("mimeType", "").endswith("/webm") and around is not None:
            around.remove(one)
    for mark in list(root.iter(_name("EssentialProperty"))):
        known = (mark.get("schemeIdUri"), mark.get("value", "")) in _KNOWN
        marked = mark.getparent()
        around = marked.getparent() if marked is not None else None
        if not known and marked is not None and around is not None:
            around.remove(marked)


def _kind(one: etree._Element) -> str:
    """``video``, ``audio`` or ``text``."""
    first = one.find(_name("Representation"))
    inside = first.get("mimeType", "") if first is not None else ""
    kind = (one.get("contentType") or one.get("mimeType") or inside).partition("/")[0]
    return "text" if kind == "application" else kind


def _roles(one: etree._Element) -> set[str]:
    return {role.get("value", "") for role in one.iter(_name("Role"))}


def _describes(one: etree._Element) -> bool:
    """Whether a sound tells what is to be seen (ISO/IEC 23009-1, 5.8.5.5; ETSI TS 103 285, 6.1.2)."""
    purposes = {(each.get("schemeIdUri"), each.get("value")) for each in one.iter(_name("Accessibility"))}
    labels = " ".join(each.text or "" for each in one.iter(_name("Label")))
    return (
        "description" in _roles(one)
        or (_AUDIO_PURPOSE, "1") in purposes
        or ("urn:mpeg:dash:role:2011", "description") in purposes
        or DESCRIPTION.search(labels) is not None
    )


def _keep_one_role(root: etree._Element, *, described: bool) -> None:
    """One role of sound and no captions, which the screen draws; the film and not its signs."""
    for period in root.iter(_name("Period")):
        sets = list(period.findall(_name("AdaptationSet")))
        sounds = [one for one in sets if _kind(one) == "audio"]
        films = [one for one in sets if _kind(one) == "video"]
        unwanted = [one for one in sets if _kind(one) == "text"]
        for members, fits in (
            (sounds, [_describes(one) == described for one in sounds]),
            (films, ["sign" not in _roles(one) for one in films]),
        ):
            if any(fits):
                unwanted += [one for one, fit in zip(members, fits, strict=True) if not fit]
        for one in unwanted:
            period.remove(one)


def _readdress(one: etree._Element, base: str, numbered: Callable[[str], str]) -> None:
    """Put our address in the place of each; ``base`` is what those of ``one`` are beside (5.6)."""
    found = one.find(_name("BaseURL"))
    if found is not None:
        for other in one.findall(_name("BaseURL"))[1:]:  # the same on another machine
            one.remove(other)
        base = urljoin(base, (found.text or "").strip())
        found.attrib.clear()
        found.text = _ours(base, numbered)
    for attribute in _ADDRESSES:
        if one.get(attribute):
            one.set(attribute, _ours(urljoin(base, one.get(attribute, "")), numbered))
    for child in one:
        if child.tag != _name("BaseURL"):
            _readdress(child, base, numbered)


def _ours(url: str, numbered: Callable[[str], str]) -> str:
    """A folder of ours, and what is behind the last stroke that stands before a pattern ($Number$)."""
    head = url.split("$")[0].split("?")[0]
    folder = head[: head.rfind("/") + 1]
    try:
        scheme = urlsplit(folder).scheme
    except ValueError:
        scheme = ""
    if scheme not in ("http", "https") or len(url) > _LONGEST:
        return "about:nothing"
    return numbered(folder) + url[len(folder) :]


def _text(one: etree._Element, root: etree._Element, url: str) -> Text | None:
    """A caption file of one piece; those in segments of MP4 are not read."""
    if _kind(one) != "text":
        return None
    base = url
    for each in (root, one.getparent(), one, one.find(_name("Representation"))):
        found = each.find(_name("BaseURL")) if each is not None else None
        if found is not None:
            base = urljoin(base, (found.text or "").strip())
    if base == url or base.endswith("/"):
        return None
    label = one.find(_name("Label"))
    words = (label.text or "") if label is not None else ""
    return Text(url=base, language=one.get("lang", "")[:100], label=words[:200])
