"""The token that opens the REST API of MediaHaven (OAuth 2.0, RFC 6749, 4.3: Resource Owner Password)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin

from kiosk.catalogue.account import Account
from kiosk.catalogue.documents import Reader, decode
from kiosk.catalogue.values import number
from kiosk.errors import BadAnswer, SourceError

ENDPOINTS = ("oauth/access-token", "/auth/ropc.php")
"""Beside the list of records, else where meemoo's own programs ask for it."""
MARGIN = timedelta(minutes=5)
"""Renewed so long before it ends, or in its last fifth if that is shorter."""
_LIFE = timedelta(minutes=10)
"""Of a token that does not say how long it lives."""


class Token:
    """Asks for a token when it is needed, before the last one ends, and once more after a refusal.

    ``base`` is the address of the list of records (``…/v2/records``). A token lives in memory alone.
    """

    def __init__(
        self,
        base: str,
        reader: Reader,
        account: Account,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._places = [urljoin(base, one) for one in ENDPOINTS]
        self._reader = reader
        self._account = account
        self._now = now
        self._token = ""
        self._until = datetime.min.replace(tzinfo=UTC)

    def headers(self, *, renewed: bool = False) -> dict[str, str]:
        """``Authorization: Bearer …`` (RFC 6750, 2.1). Raises ``KioskError`` when there is none to be had."""
        if renewed or not self._token or self._now() >= self._until:
            self._renew()
        return {"Authorization": f"Bearer {self._token}"}

    def _renew(self) -> None:
        asked = {
            "grant_type": "password",
            "client_id": self._account.key,
            "client_secret": self._account.secret,
            "username": self._account.user,
            "password": self._account.password,
        }
        refusal: BadAnswer | SourceError | None = None
        for place in self._places:
            try:
                document = self._reader.document(place, headers={"Accept": "application/json"}, form=asked)
                self._take(decode(document.body, where=place), place)
            except (BadAnswer, SourceError) as error:
                if isinstance(error, BadAnswer) and not 400 <= error.status < 500:
                    raise
                # What an authorization server says itself counts for more than an address that is not there.
                if refusal is None or _complaint(error):
                    refusal = error
                continue
            self._places = [place]
            return
        raise SourceError(
            f"the archive gives no token{_complaint(refusal)}.",
            where=self._places[0],
            next_step="Check key, secret, user and password of this source in secrets.toml.",
        ) from refusal

    def _take(self, told: object, where: str) -> None:
        token = told.get("access_token") if isinstance(told, dict) else None
        if not isinstance(token, str) or not token or not token.isprintable() or " " in token:
            raise SourceError("is no token.", where=where)
        assert isinstance(told, dict)
        life = timedelta(seconds=number(told.get("expires_in"), most=31_536_000)) or _LIFE
        self._token = token
        self._until = self._now() + life - min(MARGIN, life / 5)


def _complaint(error: BadAnswer | SourceError | None) -> str:
    """The code of an error (RFC 6749, 5.2) in brackets, or empty."""
    if not isinstance(error, BadAnswer):
        return ""
    try:
        told = decode(error.body, where="")
    except SourceError:
        return ""
    code = told.get("error") if isinstance(told, dict) else None
    return f" ({code[:60]})" if isinstance(code, str) and code.isprintable() else ""
