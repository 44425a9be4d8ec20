"""Presentation 2.x documents in the shape of 3.0, so that one parser reads both.

Only what we read is carried over: ``sequences[0].canvases`` become ``items``, ``images`` become painting
annotations, ``otherContent`` becomes ``annotations``, ``description`` becomes ``summary`` and so on
(Presentation 3.0, appendix "Change log"). Words that differ by spelling only (``@id``, ``@type``,
``@value``) are left as they are: ``iiif.values`` reads both. Sound and film were never part of 2.x;
``mediaSequences`` is how the Universal Viewer and the Wellcome Collection published them.
"""

from collections.abc import Mapping

from kiosk.catalogue.iiif.values import ident, many, member, type_of
from kiosk.catalogue.values import media_type, string

_SUPPLEMENTING = frozenset(("transcribing", "oa:transcribing", "sc:supplementing"))
_DEEPEST_RANGE = 20
_TIMED = ("video/", "audio/", "application/vnd.apple.mpegurl")

Node = dict[str, object]


def unwrapped(document: object) -> object:
    """The resource itself: JSON-LD also allows it in a list of one, or in ``@graph`` among others."""
    if isinstance(document, list) and len(document) == 1:
        document = document[0]
    inside = [one for one in many(member(document, "@graph")) if isinstance(one, Mapping)]
    for kind in ("Collection", "Manifest"):
        if found := [one for one in inside if type_of(one) == kind]:
            return found[0]
    return document


def upgraded(document: object) -> object:
    """``document`` in the shape of Presentation 3.0; as it is when it already has it.

    Raises nothing: what is broken stays broken for the parser to name.
    """
    document = unwrapped(document)
    if not isinstance(document, Mapping):
        return document
    kind = type_of(document)
    node: Node = dict(document)
    if kind == "Manifest" or "sequences" in node or "mediaSequences" in node:
        return _described(node) if node.get("items") else _manifest(node)
    if kind == "Collection" or {"members", "manifests", "collections"} & node.keys():
        return _collection(node)
    if kind == "AnnotationPage" or "resources" in node:
        return _annotation_page(node)
    return document


def _described(node: Node) -> Node:
    """The properties that describe, of any resource."""
    for name, older in (("summary", "description"), ("rights", "license"), ("homepage", "related")):
        if not node.get(name) and node.get(older):
            node[name] = node[older]
    if not node.get("requiredStatement") and node.get("attribution"):
        node["requiredStatement"] = {"label": {}, "value": node["attribution"]}
    return node


def _manifest(node: Node) -> Node:
    _described(node)
    media = [element for one in many(node.get("mediaSequences")) for element in many(member(one, "elements"))]
    canvases: list[object] = []
    for sequence in many(node.get("sequences")):
        if canvases := many(member(sequence, "canvases")):
            node.setdefault("start", member(sequence, "startCanvas"))
            for name in ("viewingHint", "viewingDirection"):
                node.setdefault(name, member(sequence, name))
            break
    if media:
        # The sequences beside it hold one canvas that says "this viewer can't play this".
        node["items"] = [_media_canvas(one, number) for number, one in enumerate(media, 1)]
    else:
        node["items"] = [_canvas(one) for one in canvases]
    if node.get("structures"):
        node["structures"] = [_range(one) for one in many(node["structures"])]
    return node


def _range(value: object, depth: int = 0) -> object:
    """A range names what is in it in three lists; ``members`` holds all of the other two (2.1, 5.5)."""
    if not isinstance(value, Mapping) or "items" in value or depth > _DEEPEST_RANGE:
        return value
    items = many(value.get("members"))
    if not items:
        ranges = (
            {"id": one, "type": "Range"} if isinstance(one, str) else one for one in many(value.get("ranges"))
        )
        items = [*many(value.get("canvases")), *ranges]
    return {**value, "items": [_range(one, depth + 1) if type_of(one) == "Range" else one for one in items]}


def _canvas(value: object) -> object:
    if not isinstance(value, Mapping) or "items" in value:
        return value
    node = _described(dict(value))
    node["items"] = [
        {"type": "AnnotationPage", "items": [_annotation(one, "painting") for one in _images(node)]}
    ]
    node["annotations"] = [_annotation_page(one) for one in many(node.get("otherContent"))]
    return node


def _images(node: Node) -> list[object]:
    return many(node.get("images")) or many(node.get("resources"))  # drafts before 1.0 said "resources"


def _annotation_page(value: object) -> object:
    if not isinstance(value, Mapping) or "resources" not in value:
        return value
    node = dict(value)
    node["items"] = [_annotation(one, "") for one in many(value["resources"])]
    return node


def _annotation(value: object, motivation: str) -> object:
    if not isinstance(value, Mapping) or "body" in value:
        return value
    node = dict(value)
    told = [string(one) for one in many(value.get("motivation"))]
    node["motivation"] = [
        "supplementing" if one in _SUPPLEMENTING else one.rpartition(":")[2] for one in told if one
    ] or [motivation]
    bodies = [_body(one) for one in many(value.get("resource"))]
    node["body"] = bodies[0] if len(bodies) == 1 else bodies
    target = value.get("on")
    node["target"] = _specific(target) if isinstance(target, Mapping) else target
    return node


def _body(value: object) -> object:
    if not isinstance(value, Mapping):
        return value
    kind = type_of(value)
    if kind == "Choice" or "default" in value:
        # Open Annotation: one default and any number of items, one of which may be nothing ("rdf:nil").
        options = [*many(value.get("default")), *many(value.get("item"))]
        return {
            **value,
            "type": "Choice",
            "items": [_body(one) for one in options if isinstance(one, Mapping) and ident(one) != "rdf:nil"],
        }
    if kind == "SpecificResource" or "full" in value:
        return _specific(value)
    if "chars" in value:
        return {**value, "type": "TextualBody", "value": value["chars"]}
    return value


def _specific(value: Mapping[str, object]) -> Node:
    node = {**value, "type": "SpecificResource", "source": value.get("full", value.get("source"))}
    selector = value.get("selector")
    if type_of(selector) == "Choice":
        node["selector"] = member(selector, "default")
    return node


def _media_canvas(value: object, number: int) -> object:
    """One element of a media sequence as a canvas that paints it, with its other files as a Choice."""
    if not isinstance(value, Mapping):
        return value
    # An element's own id is often only a name; where there are renderings, those are the files.
    files: list[object] = [
        {**one, "type": type_of(one) or type_of(value)}
        for one in many(value.get("rendering"))
        if isinstance(one, Mapping) and media_type(one.get("format"), ident(one)).startswith(_TIMED)
    ] or [dict(value)]
    canvas_id = ident(value) or f"#{number}"
    return {
        "id": canvas_id,
        "type": "Canvas",
        "label": value.get("label"),
        "thumbnail": value.get("thumbnail"),
        "width": value.get("width"),
        "height": value.get("height"),
        "duration": value.get("duration"),
        "metadata": value.get("metadata"),
        "items": [
            {
                "type": "AnnotationPage",
                "items": [
                    {
                        "type": "Annotation",
                        "motivation": "painting",
                        "body": {"type": "Choice", "items": files} if len(files) > 1 else files[0],
                        "target": canvas_id,
                    }
                ],
            }
        ],
        "annotations": [
            {"type": "AnnotationPage", "items": [_text_beside(one) for one in many(value.get("resources"))]}
        ],
    }


def _text_beside(value: object) -> object:
    """In a media sequence whatever lies beside a film is text in time with it."""
    annotation = _annotation(value, "supplementing")
    if isinstance(annotation, dict) and annotation.get("motivation") == ["painting"]:
        annotation["motivation"] = ["supplementing"]
    return annotation


def _collection(node: Node) -> Node:
    _described(node)
    if "items" in node:
        return node
    # "members" holds both kinds in order; where it stands beside the two older lists, it repeats them.
    items: list[object] = []
    seen: set[str] = set()
    for name, kind in (("members", ""), ("collections", "Collection"), ("manifests", "Manifest")):
        for one in many(node.get(name)):
            if isinstance(one, str):
                one = {"id": one, "type": kind}
            if not isinstance(one, Mapping) or ident(one) in seen:
                continue
            seen.add(ident(one))
            items.append(one if type_of(one) else {**one, "type": kind})
    node["items"] = items
    return node
