"""A saved answer of het Archief: a page of OAI-PMH or REST in JSON or XML, a METS document, or a sidecar."""

from dataclasses import replace

from kiosk.catalogue.documents import decode
from kiosk.catalogue.hetarchief.fields import records_in
from kiosk.catalogue.hetarchief.oai import fields
from kiosk.catalogue.hetarchief.oai import record as oai_record
from kiosk.catalogue.hetarchief.record import id_of
from kiosk.catalogue.hetarchief.rest import page
from kiosk.catalogue.hetarchief.rest import record as rest_record
from kiosk.catalogue.hetarchief.round import Record
from kiosk.catalogue.oai_pmh.repository import complain
from kiosk.catalogue.xml_documents import anywhere, name, parse
from kiosk.errors import SourceError


def records_of(body: bytes, where: str, file: str) -> list[Record]:
    """The records in a document, whose name is ``file``. Raises ``SourceError`` when it holds none."""
    start = body.lstrip(b"\xef\xbb\xbf\x00 \t\r\n")[:1]
    if start in (b"{", b"["):
        found = [rest_record(one, "") for one in page(decode(body, where=where), where)[0]]
    else:
        root = parse(body, where=where)
        complain(root, where)
        listed = [root] if name(root) == "record" else anywhere(root, "record")
        if listed and all(name(one) == "record" and anywhere(one, "header") for one in listed):
            found = [oai_record(one) for one in listed]
        elif name(root).lower() == "html":
            raise SourceError("is a web page, not an answer of het Archief.", where=where)
        elif name(root) in ("dc", "qualifieddc"):
            found = [Record("", fields(root))]
        else:
            found = [Record("", fields(one)) for one in records_in(root)]
    if not found:
        raise SourceError(
            "holds no records of het Archief.",
            where=where,
            next_step="Give an answer of its OAI-PMH or REST API, or a METS document or sidecar.",
        )
    # A sidecar need not say which record it is of; the name of its file does.
    return [
        one if one.name or id_of(one.tree) else replace(one, name=f"{file}#{at}" if at else file)
        for at, one in enumerate(found)
    ]
