"""Offsets and positions agree with what a Qt document makes of the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from gisviewer.app.models.text_positions import TextPositions

ANYTHING = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from("\r\n\t\0\x0b\x0c\x1c\u2028\u2029\ufdd0\u00a0😀𐍈"))
)


@given(ANYTHING)
def test_every_offset_goes_there_and_back(text: str) -> None:
    positions = TextPositions(text)
    assert [positions.to_offset(positions.to_position(offset)) for offset in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


@given(ANYTHING)
def test_document_has_the_length_expected(text: str) -> None:
    positions = TextPositions(text)
    document = QTextDocument()
    document.setPlainText(positions.shown)
    assert document.characterCount() - 1 == positions.to_position(len(text))


@given(ANYTHING)
def test_shown_text_keeps_every_letter_in_place(text: str) -> None:
    shown = TextPositions(text).shown
    assert len(shown) == len(text)
    assert all(a == b for a, b in zip(text, shown, strict=True) if a.isalnum())
