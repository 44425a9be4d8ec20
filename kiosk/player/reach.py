"""Whether a film that failed is broken, or only out of reach."""

from urllib.parse import urlsplit

from kiosk.player import protocol

ANSWER_WITHIN = 0.6
"""Seconds that an address has to answer in, once for connecting and once for speaking."""
UNREACHABLE = (0, 503, 504)
"""No answer at all, and what the gateway says of a fault that may be over in a moment."""


def reachable(url: str) -> bool:
    """Whether the gateway can give this at all; a file that was opened always can."""
    if not protocol.is_gateway_url(url):
        return True
    import http.client  # slow to import, and seldom needed: a player starts in the middle of a film

    address = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", address.port, timeout=ANSWER_WITHIN)
    try:
        connection.request("GET", address.path, headers={"Range": "bytes=0-0"})
        status = connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return status not in UNREACHABLE
