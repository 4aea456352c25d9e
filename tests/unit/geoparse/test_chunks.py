from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gisviewer.domain.text import Span
from gisviewer.geoparse.chunks import cut_long


@given(text=st.text(alphabet="ab ", min_size=1, max_size=300), longest=st.integers(4, 50))
def test_pieces_are_short_ordered_and_lose_nothing_but_spaces(text: str, longest: int) -> None:
    pieces = list(cut_long(text, [Span(0, len(text))], longest))
    assert all(0 < len(piece) <= longest for piece in pieces)
    assert all(a.end <= b.start for a, b in pairwise(pieces))
    assert "".join(piece.of(text) for piece in pieces).replace(" ", "") == text.replace(" ", "")


def test_ordinary_sentences_stay() -> None:
    assert list(cut_long("One. Two.", [Span(0, 4), Span(5, 9)])) == [Span(0, 4), Span(5, 9)]
