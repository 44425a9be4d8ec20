"""Whether the light of a film flashes so that it can bring on a seizure (WCAG 2.3.1, ITU-R BT.1702).

Measured once for each film, by ``flash_meter`` in a process of its own (``media.meter``), until the first
place where it does.

What counts, of the picture as it fills the screen, in 32 by 18 fields:

* a swing: a field becomes brighter or darker by a tenth of the largest relative luminance or more, where the
  darker of the two is below 0.80; or it goes to or from saturated red;
* a flash: a swing and one back, of a quarter of the picture or more at once; more than three in a second.

It is a screening and no certified test. It does not see patterns of stripes; nor what flashes in less than a
quarter of the picture, which can be much to who sits close; nor single fields of interlaced film; nor how
bright the glass is. What it finds may be fast cutting, a camera that is torn around for a second (*measured*:
by more than three hundredths of the picture from one frame to the next), or the flicker of an old projector.
A film that is longer than the time for it is looked at from its beginning, and ``whole`` says so.
"""

from collections.abc import Iterable

import msgspec

from kiosk.errors import MediaError
from kiosk.media import meter
from kiosk.media.meter import Opened, Stretch
from kiosk.model import Value

RULES = 1
"""Of this screening: what was measured by others is measured again."""
METER_SECONDS = 600.0
"""Of processor time."""
_WALL_SECONDS = 3600.0
_MOST_BYTES = 4096
"""Of an answer."""
_METER = "kiosk.media.flash_meter"


class Flashes(Value, frozen=True, kw_only=True):
    """What is known of the light of a film. The default is one of which nothing is seen."""

    rules: int = 0
    at: float | None = None
    """Seconds from its beginning at which it flashes first; None: nowhere."""
    red: bool = False
    """It is red light that does."""
    duration: float = 0.0
    """Seconds that were looked at."""
    whole: bool = True
    """Looked at to its end, or to the place where it flashes."""


def measure(file: Opened, *, seconds: float = METER_SECONDS) -> Flashes:
    """Look at an open file, for at most so many seconds of the processor.

    Raises MediaError when nobody could look at it.
    """
    return _said(meter.ask(_METER, file, seconds, _WALL_SECONDS))


def measure_joined(stretches: Iterable[Stretch], *, seconds: float = METER_SECONDS) -> Flashes:
    """``measure``, of what these are one after the other. Raises what they raise, too."""
    return _said(meter.ask_joined(_METER, stretches, seconds, _WALL_SECONDS))


def _said(answer: bytes) -> Flashes:
    try:
        return read(answer)
    except msgspec.DecodeError as error:
        raise MediaError("The meter of flashes does not keep to its form.") from error


def read(data: bytes) -> Flashes:
    """From JSON. Raises msgspec.DecodeError (a ValueError)."""
    if len(data) > _MOST_BYTES:
        raise msgspec.DecodeError("too long")
    return _decoder.decode(data)


def written(flashes: Flashes) -> bytes:
    """As JSON."""
    return msgspec.json.encode(flashes)


_decoder = msgspec.json.Decoder(Flashes)
