"""Bytes to text: which encoding a file is in, and whether it is text at all."""

from __future__ import annotations

import codecs

from gisviewer.articles.language import ALPHABETS, detect_language
from gisviewer.errors import ArticleError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_BYTES = 200_000
_EIGHT_BIT = ["cp1252", "cp1251", "cp1250", "cp1254", "cp1253", "cp1255", "cp1256", "koi8_r", "iso8859_2"]
_FEW_ACCENTS = 0.02
"""Below this share of bytes over 127 an eight-bit text is Western prose with some accents or typographic quotes."""


def decode_text(content: bytes, name: str) -> str:
    """The text of a file, with line feeds as line ends and without a byte order mark.

    UTF-8, UTF-16 and UTF-32 are recognised with or without a mark, then the eight-bit encodings of Europe.

    Raises:
        ArticleError: the bytes are no text; `name` is the file's, for the message.
    """
    text = _decode(content, name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode(content: bytes, name: str) -> str:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding, "replace")
    wide = _guess_utf16(content)
    if wide is not None:
        return wide
    if _looks_binary(content):
        raise ArticleError(
            f"{name} is not a text: it holds binary data.",
            "Save the article as text, HTML, PDF or DOCX and open that.",
        )
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(content, error):
            return content.decode("utf-8", "replace")
    return content.decode(_guess_eight_bit(content), "replace")


def _guess_utf16(content: bytes) -> str | None:
    """UTF-16 without a mark: in European text every other byte is nearly always the same small number."""
    sample = content[:4000]
    if len(sample) < 4 or len(content) % 2 or 0 not in sample:
        return None
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        common = max((high.count(value) for value in (0, 4, 5, 6)), default=0)
        if (high.count(0) + common) >= 0.5 * len(high):
            try:
                text = content.decode(encoding)
            except UnicodeDecodeError:
                continue
            if not any(character < " " and character not in "\t\r\n\f" for character in text[:2000]):
                return text
    return None


def _looks_binary(content: bytes) -> bool:
    sample = content[:_SAMPLE_BYTES]
    control = sum(sample.count(value) for value in (*range(9), 14, 15, *range(16, 27), *range(28, 32), 127))
    return 0 in sample or control > 0.01 * len(sample)


def _is_damaged_utf8(content: bytes, error: UnicodeDecodeError) -> bool:
    """Whether a few bytes of a file that is otherwise UTF-8 are broken (a cut end, a pasted line)."""
    text = content.decode("utf-8", "replace")
    good = sum(1 for character in text if character > "\x7f" and character != "\ufffd")
    return (error.start >= len(content) - 3 and good > 0) or good > 20 * text.count("\ufffd")


def _guess_eight_bit(content: bytes) -> str:
    sample = content[:_SAMPLE_BYTES]
    high = sum(1 for byte in sample if byte > 127)
    if high < _FEW_ACCENTS * len(sample):
        return "cp1252"
    return _guess_latin(sample, high) or _guess_any(sample)


def _guess_latin(sample: bytes, high: int) -> str | None:
    """The encoding in which the accented letters are those of the language that the plain words speak."""
    if high > 0.25 * len(sample):
        return None
    best, most = None, 0.0
    for encoding in ("cp1252", "cp1250", "cp1254"):
        text = sample.decode(encoding, "replace")
        alphabet = ALPHABETS.get(detect_language(text), "")
        letters = [character for character in text.lower() if character > "\x7f" and character.isalpha()]
        fitting = sum(1 for letter in letters if letter in alphabet) / max(1, len(letters))
        if fitting > most:
            best, most = encoding, fitting
    return best if most > 0.7 else None


def _guess_any(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_EIGHT_BIT).best()
    return best.encoding if best is not None else "cp1252"
