"""An address as a square that a telephone reads (ISO/IEC 18004)."""

import segno

PIXELS_A_MODULE = 8
LONGEST = 300
"""Letters of an address: a longer one makes squares so small that a telephone misses them."""
QUIET_MODULES = 4
"""White around it: without that a telephone does not find it."""


def picture(address: str) -> str:
    """A PNG as a ``data:`` URL, black on white in every theme; empty for what is too long to be read."""
    if not address or len(address) > LONGEST:
        return ""
    code = segno.make(address, error="m", micro=False)
    return str(code.png_data_uri(scale=PIXELS_A_MODULE, border=QUIET_MODULES))
