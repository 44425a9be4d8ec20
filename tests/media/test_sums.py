"""The sums of a file, however its bytes come by."""

import io
import random
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.sums import BLOCK, Summing, count, fits, is_right, sums_of

DATA = random.Random(3).randbytes(2 * BLOCK) + b"the last block is a short one"


@given(st.lists(st.integers(1, BLOCK + 5), max_size=6))
def test_it_does_not_matter_in_which_pieces_a_file_comes(cuts: list[int]) -> None:
    summing, at = Summing(), 0
    for cut in [*cuts, len(DATA)]:
        summing.update(DATA[at : at + cut])
        at += cut
    assert summing.sums() == sums_of(io.BytesIO(DATA))


def test_every_block_has_its_own_sum() -> None:
    sums = sums_of(io.BytesIO(DATA))
    assert sums.sha256 == sha256(DATA).hexdigest()
    assert count(len(DATA)) == 3
    assert fits(sums.blocks, len(DATA))
    for index in range(3):
        block = bytearray(DATA[index * BLOCK : (index + 1) * BLOCK])
        assert is_right(sums.blocks, index, block)
        assert not is_right(sums.blocks, (index + 1) % 3, block)
        block[-1] ^= 1
        assert not is_right(sums.blocks, index, block)


def test_nothing_has_no_blocks() -> None:
    sums = sums_of(io.BytesIO(b""))
    assert (sums.blocks, count(0)) == (b"", 0)
    assert fits(b"", 0)
    assert not fits(b"", 1)
    assert not is_right(b"", 0, b"")
