"""A broadcaster with a listing (xmltv.dtd)."""

from typing import Any
from xml.sax.saxutils import escape, quoteattr

from kiosk.model import key_of
from tests.catalogue.list_museum import ListMuseum

DOCTYPE = '<!DOCTYPE tv SYSTEM "xmltv.dtd">'
CHANNEL = '<channel id="leie.tv"><display-name lang="nl">Leie TV</display-name></channel>'


def listing(*programmes: str, channels: str = CHANNEL, doctype: str = DOCTYPE) -> bytes:
    """A listing of programmes that are written as XML."""
    inside = channels + "".join(programmes)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}\n<tv>{inside}</tv>'.encode()


def programme(inside: str = "", *, start: str = "20261203200000", **attributes: str) -> str:
    """One programme; it is called Kunst when nothing else is said."""
    title = "" if "<title" in inside else "<title>Kunst</title>"
    told = {"start": start, "channel": "leie.tv", **attributes}
    written = " ".join(f"{name}={quoteattr(value)}" for name, value in told.items() if value)
    return f"<programme {written}>{title}{inside}</programme>"


class Broadcaster(ListMuseum):
    """Each field of a work is an element of the programme; ``start`` is its attribute."""

    content_type = "text/xml"
    path = "/guide.xml"

    def publishes(self, title: str, **fields: Any) -> str:
        super().publishes(title, **fields)
        return self.id_of(title)

    def id_of(self, number: str) -> str:
        """By the title: XMLTV has no other name for a programme."""
        whole = f"{number}\n"
        return f"xmltv:{self.source}:leie.tv:{key_of(whole)}"

    def document(self) -> bytes:
        return listing(
            *(
                programme(
                    f"<title>{escape(work['title'])}</title>"
                    + "".join(
                        f"<{name}>{escape(value)}</{name}>"
                        for name, value in work.items()
                        if name not in ("title", "start")
                    ),
                    start=work.get("start", "20261203200000"),
                )
                for work in self.works.values()
            )
        )
