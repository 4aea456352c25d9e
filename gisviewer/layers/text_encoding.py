"""The encoding of a text file: by its mark, by what it cannot be, or the likeliest one."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

_BLOCK = 8 << 20
_JUDGED_BYTES = 1 << 14
_TOO_FEW_BYTES = 12
"""With fewer letters than these that are not ASCII any encoding is possible; then the usual one is the best guess."""
_USUAL = "cp1252"
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def find_encoding(path: Path) -> str:
    """The encoding of a whole file, as Python names it."""
    with path.open("rb") as file:
        head = file.read(_BLOCK)
        marked = marked_encoding(head)
        if marked is not None:
            return marked
        decoder = codecs.getincrementaldecoder("utf-8")()
        block = head
        try:
            while block:
                decoder.decode(block)
                block = file.read(_BLOCK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return guess_encoding(head if len(block) < _JUDGED_BYTES else block)
    return "utf-8"


def marked_encoding(head: bytes) -> str | None:
    """The encoding that a byte order mark names, or that zeros between ASCII letters give away; else None."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    start = head[:64]
    if len(start) >= 4 and not any(start[1::2]) and all(start[::2]):
        return "utf-16-le"
    if len(start) >= 4 and not any(start[::2]) and all(start[1::2]):
        return "utf-16-be"
    return None


def guess_encoding(text: bytes) -> str:
    """The likeliest encoding of a text that is not UTF-8, judged by its words that are not ASCII."""
    odd = b" ".join(re.findall(rb"[^\x00-\x40\x5b-\x60\x7b-\x7f]*[\x80-\xff][^\x00-\x1f,;\t]*", text[:_BLOCK]))
    if sum(byte > 0x7F for byte in odd[:200]) < _TOO_FEW_BYTES:
        return _USUAL
    from charset_normalizer import from_bytes

    best = from_bytes(odd[:_JUDGED_BYTES], cp_exclusion=["utf_8", "utf_16", "utf_32", "utf_7"]).best()
    return _USUAL if best is None else best.encoding
