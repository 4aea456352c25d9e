"""Text that others wrote, made safe for the format it goes into; nothing else of it is changed."""

from __future__ import annotations

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def storable(text: str) -> str:
    """The text with each character that no UTF-8 file can hold (NUL, lone surrogates) replaced; offsets stay."""
    if text.isascii() and "\x00" not in text:  # nearly all of many thousand cells
        return text
    return _UNSTORABLE.sub(REPLACEMENT, text)


def xml_text(text: str) -> str:
    """The text with each character that XML 1.0 forbids replaced; markup is escaped by the XML writer, not here."""
    return _NOT_IN_XML.sub(REPLACEMENT, text)


def guard_formula(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet would take it for a formula.

    `unguard_formula` is the exact inverse: a text that begins with apostrophes of its own gets one more.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def unguard_formula(text: str) -> str:
    """The text that `guard_formula` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
