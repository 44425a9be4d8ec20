"""A museum with a calendar (RFC 5545)."""

from typing import Any

from tests.catalogue.list_museum import ListMuseum


def calendar(*events: str, head: str = "") -> bytes:
    """A calendar of events that are written as lines; ``head`` are lines of the calendar itself."""
    pieces = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//NL", *head.splitlines()]
    for event in events:
        pieces += ["BEGIN:VEVENT", *event.splitlines(), "END:VEVENT"]
    return "\r\n".join([*pieces, "END:VCALENDAR", ""]).encode()


class CalendarMuseum(ListMuseum):
    """Each field of a work is a line: ``dtstart="20261203T200000"``."""

    content_type = "text/calendar; charset=utf-8"
    path = "/agenda.ics"

    def publishes(self, title: str, **fields: Any) -> str:
        return super().publishes(title, **{"dtstart": "20261203T200000", **fields})

    def id_of(self, number: str) -> str:
        return f"ical:{self.source}:{number}"

    def document(self) -> bytes:
        events = [
            "\n".join(
                [
                    f"UID:{number}",
                    f"SUMMARY:{work['title']}",
                    *(f"{name.upper()}:{value}" for name, value in work.items() if name != "title"),
                ]
            )
            for number, work in self.works.items()
        ]
        return calendar(*events, head="X-WR-CALNAME:Museum aan de Leie\\, Gent")
