"""Why there was no answer, in one sentence for staff: cable, name, clock, certificate, or the other side."""

import errno
import http.client
import ssl
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import urllib3

from kiosk import BUILT
from kiosk.errors import BadAnswer, Distrusted, FetchError, Offline
from kiosk.fetch.answer import AGAIN, TELL
from kiosk.fetch.wire import TooMuch

_CABLE = "Check the network cable or Wi-Fi; what is already here goes on being shown."
_CLOCK = "If that date is wrong, set the clock of this machine; else tell the institution."
EXPIRED, TOO_EARLY, OTHER_NAME, NO_ISSUER, OTHER_ADDRESS = 10, 9, 62, 20, 64
SELF_SIGNED = (18, 19)
"""Codes of X509_verify_cert (OpenSSL ``x509_vfy.h``)."""


def failures(error: BaseException) -> Iterator[BaseException]:
    """An exception and all that it wraps: requests wraps urllib3 wraps ssl wraps the socket."""
    waiting, seen = [error], set()
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        inside = (*one.args, getattr(one, "reason", None), one.__cause__, one.__context__)
        waiting.extend(each for each in inside if isinstance(each, BaseException))


def explain(error: BaseException, *, where: str, host: str, now: datetime) -> tuple[FetchError, bool]:
    """The sentence for a request that got no answer, and whether asking again at once may help."""
    causes = list(failures(error))

    def any_of(*kinds: type[BaseException]) -> Any:
        return next((cause for cause in causes if isinstance(cause, kinds)), None)

    numbers = {cause.errno for cause in causes if isinstance(cause, OSError)}
    words = " ".join(str(cause) for cause in causes if isinstance(cause, http.client.HTTPException))
    ours = any_of(FetchError)
    if ours is not None:
        return ours, False
    if any_of(TooMuch, http.client.LineTooLong) or "headers" in words:
        return BadAnswer(f"{host} sends more headers than fit.", where=where, next_step=TELL), False
    if certificate := any_of(ssl.SSLCertVerificationError):
        return _distrust(certificate, where, host, now), False
    if any_of(TimeoutError, urllib3.exceptions.TimeoutError):
        return Offline(f"{host} does not answer in time.", where=where, next_step=AGAIN), False
    if any_of(ConnectionRefusedError):
        return Offline(f"Nobody answers at {host}.", where=where, next_step=AGAIN), True
    if {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN} & numbers:
        return Offline(f"There is no way to {host}.", where=where, next_step=_CABLE), False
    if any_of(ConnectionError, http.client.RemoteDisconnected, ssl.SSLEOFError):
        return Offline(f"{host} broke off before it answered.", where=where, next_step=AGAIN), True
    if any_of(ssl.SSLError, urllib3.exceptions.SSLError):
        return BadAnswer(f"{host} does not speak https as it should.", where=where, next_step=TELL), False
    if any_of(urllib3.exceptions.ProxyError):
        return Offline(
            "The proxy of this network does not let us through.",
            where=where,
            next_step="Ask who runs the network; see use_system_proxy in kiosk.toml.",
        ), False
    return BadAnswer(f"{host} does not answer as a web server does.", where=where, next_step=TELL), False


def _distrust(error: ssl.SSLCertVerificationError, where: str, host: str, now: datetime) -> Distrusted:
    code = error.verify_code
    if code in (EXPIRED, TOO_EARLY) and now < BUILT:
        return Distrusted(
            f"The clock of this machine is wrong: it says {now:%d %B %Y}. No certificate can be checked.",
            where=where,
            next_step="Set the date and time of this machine.",
        )
    what, step = f"The certificate of {host} can't be trusted ({error.verify_message}).", TELL
    if code == EXPIRED:
        what = f"The certificate of {host} has expired; this machine says it is {now:%d %B %Y}."
        step = _CLOCK
    elif code == TOO_EARLY:
        what = f"The certificate of {host} is not valid yet; this machine says it is {now:%d %B %Y}."
        step = _CLOCK
    elif code in (OTHER_NAME, OTHER_ADDRESS):
        what = f"The certificate is not for {host} but for another name."
        step = "If this is a guest Wi-Fi with a sign-in page, sign in first; else tell the institution."
    elif code in SELF_SIGNED:
        what = f"{host} made its certificate itself; nobody vouches for it."
        step = "If it is your own network's, name its certificate authority in ca_file in kiosk.toml."
    elif code == NO_ISSUER:
        what = f"The certificate of {host} was made by an authority that is not known here."
        step = "If it is your own network's, name its certificate authority in ca_file in kiosk.toml."
    return Distrusted(what, where=where, next_step=step)
