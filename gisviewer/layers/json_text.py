"""JSON text in UTF-8: what is nearly JSON is mended, and what is not told with line and column."""

from __future__ import annotations

import codecs
import json
import math
import re
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from gisviewer.errors import LayerError
from gisviewer.layers.text_encoding import guess_encoding, marked_encoding

MAX_BYTES = 2 << 30
_MENDED_BYTES = 128 << 20
"""Larger texts are mended no further than numbers that are none."""
_RECORD_MARK = b"\x1e"
_NO_NUMBER = re.compile(
    rb'("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity|Inf)\b|-?\b\d+(?:\.\d+)?e\+?\d{3,}\b', re.IGNORECASE | re.DOTALL
)
_BEYOND_BOUNDS = re.compile(rb"\d[eE]\+?\d{3}")
_NO_NUMBER_TEST = re.compile(rb"NaN|Inf(?:inity)?\b|\de\+?\d{3}", re.IGNORECASE)
_TOKEN = re.compile(
    rb'"(?:[^"\\]|\\.)*"'
    rb"|'(?:[^'\\]|\\.)*'"
    rb"|//[^\r\n]*|/\*.*?\*/"
    rb"|[-+]?(?:\d[\w.+-]*|\.\d[\w+-]*)"
    rb"|[A-Za-z_$][\w$]*",
    re.DOTALL,
)
_COMMA_TOO_MANY = re.compile(rb'("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])', re.DOTALL)
_CONTROL = re.compile(rb"[\x00-\x1f]")
_SURROGATE = re.compile(
    rb"(\\[uU][dD][89abAB][0-9a-fA-F]{2}\\[uU][dD][c-fC-F][0-9a-fA-F]{2}|\\[^u])|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)
_SCRIPT = re.compile(rb"\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w.$]*(?:\[[^\]\r\n]*\])?\s*[=(]\s*(?=[\[{])")
_ANSWER_HEAD = re.compile(rb"\s*(?:HTTP/[\d.]+ \d+[^\r\n]*\r?\n)?(?:[A-Za-z][\w-]*:[^\r\n]*\r?\n)+\r?\n(?=\s*[\[{])")
"""What a server says before the data, saved with it."""
_WORDS = {
    b"true": b"true", b"false": b"false", b"null": b"null", b"None": b"null", b"True": b"true", b"False": b"false",
    b"undefined": b"null", b"NULL": b"null", b"TRUE": b"true", b"FALSE": b"false",
}  # fmt: skip
_BYTE = re.compile(r"\(byte (\d+)\)")


@dataclass(slots=True)
class JsonText:
    """The values of a file, one in most, many in a sequence, each as valid JSON in UTF-8; and what was mended."""

    values: list[bytes]
    is_sequence: bool = False
    warnings: list[str] = field(default_factory=list)


def read_json_text(path: Path) -> JsonText:
    """Read the JSON values of a file.

    Raises:
        LayerError: it is truncated or malformed; line and column are named.
    """
    if path.stat().st_size > MAX_BYTES:
        raise LayerError(
            f"“{path.name}” is JSON of more than {MAX_BYTES >> 30} GB that is not a plain feature collection.",
            "Convert it to GeoPackage or FlatGeobuf.",
        )
    text, warnings = _as_utf8(path.read_bytes())
    text = text.rstrip(b"\0")
    if head := _ANSWER_HEAD.match(text):
        text = text[head.end() :]
        warnings.append("The head of a server's answer, before the data, was passed over.")
    error = find_error(text)
    if error is None and not _BEYOND_BOUNDS.search(text):
        return JsonText([text], warnings=warnings)
    if _NO_NUMBER_TEST.search(text):
        mended = _NO_NUMBER.sub(lambda match: match.group(1) or b"null", text)
        if mended != text and (find_error(mended) is None or _is_sequence(mended)):
            text, error = mended, find_error(mended)
            warnings.append("Numbers that are none (NaN, Infinity, 1e999) were taken as missing.")
    if error is None:
        return JsonText([text], warnings=warnings)
    if _is_sequence(text):
        return _sequence(path, text, warnings)
    if len(text) <= _MENDED_BYTES:
        mended = _mended(text)
        if find_error(mended) is None:
            warnings.append("The file is not strict JSON (comments, quotation marks, commas); it was mended.")
            return JsonText([mended], warnings=warnings)
        values = _concatenated(mended)
        if values is not None:
            return JsonText(values, True, warnings)
    raise malformed(path, text, error)


def find_error(text: bytes) -> str | None:
    """What is wrong with JSON text, or None."""
    try:
        msgspec.json.decode(text, type=msgspec.Raw)
    except (msgspec.DecodeError, RecursionError) as error:
        return str(error) or "nested too deeply"
    return None


def _as_utf8(text: bytes) -> tuple[bytes, list[str]]:
    encoding = marked_encoding(text)
    if encoding is None:
        try:
            text.decode("utf-8")
        except UnicodeDecodeError:
            encoding = guess_encoding(text)
            return text.decode(encoding, "replace").encode(), [f"The file is not UTF-8; it was read as {encoding}."]
        return text, []
    if encoding == "utf-8-sig":
        return text.removeprefix(codecs.BOM_UTF8), []
    return text.decode(encoding, "replace").encode(), [f"The file is {encoding.upper()}."]


def _is_sequence(text: bytes) -> bool:
    """Whether this is one value a line, or values after record separators, of which the first one is whole."""
    if text.lstrip().startswith(_RECORD_MARK):
        return True
    first, _, rest = text.lstrip().partition(b"\n")
    return bool(rest.strip()) and first.lstrip()[:1] in (b"{", b"[") and find_error(first) is None


def _sequence(path: Path, text: bytes, warnings: list[str]) -> JsonText:
    """The values of a sequence; broken ones are left out and told of."""
    separator = _RECORD_MARK if text.lstrip().startswith(_RECORD_MARK) else b"\n"
    values, broken = [], []
    for number, record in enumerate(text.split(separator), 1):
        stripped = record.strip().rstrip(b",")
        if not stripped:
            continue
        if find_error(stripped) is None:
            values.append(stripped)
        else:
            broken.append(number if separator == b"\n" else number - 1)
    if len(broken) > len(values):
        whole = _concatenated(text)
        if whole is None:
            raise malformed(path, text, find_error(text) or "")
        return JsonText(whole, True, warnings)
    if broken:
        what = "line" if separator == b"\n" else "record"
        were = f"{len(broken)} {what}s are" if len(broken) > 1 else f"1 {what} is"
        warnings.append(f"{were} broken and left out (the first: {what} {broken[0]}).")
    return JsonText(values, True, warnings)


def _concatenated(text: bytes) -> list[bytes] | None:
    """Values that simply follow one another, or None."""
    decoder = json.JSONDecoder()
    words = text.decode("utf-8", "replace")
    values, position = [], len(words) - len(words.lstrip())
    while position < len(words):
        try:
            _, end = decoder.raw_decode(words, position)
        except (ValueError, RecursionError):
            return None
        values.append(words[position:end].encode())
        position = end
        while position < len(words) and words[position] in " \t\r\n,":
            position += 1
    return values if len(values) > 1 else None


def _mended(text: bytes) -> bytes:
    """The text as strict JSON as far as comments, quotation marks, commas, words and control characters go."""
    script = _SCRIPT.match(text)
    if script:
        text = text[script.end() :].rstrip(b"); \t\r\n")
    parts = []
    position = 0
    for match in _TOKEN.finditer(text):
        parts += [text[position : match.start()], _strict_token(match.group(), text, match.end())]
        position = match.end()
    parts.append(text[position:])
    return _COMMA_TOO_MANY.sub(lambda match: match.group(1) or b"", b"".join(parts))


def _strict_token(token: bytes, text: bytes, end: int) -> bytes:
    first = token[:1]
    if first in b"\"'":
        inner = token[1:-1]
        if first == b"'":
            inner = inner.replace(b"\\'", b"'").replace(b'"', b'\\"')
        inner = _SURROGATE.sub(lambda match: match.group(1) or b"\\ufffd", inner)
        return b'"' + _CONTROL.sub(lambda match: b"\\u%04x" % match.group()[0], inner) + b'"'
    if token.startswith((b"//", b"/*")):
        return b" "
    if first in b"+-.0123456789":
        return _strict_number(token)
    if token in _WORDS:
        return _WORDS[token]
    is_key = text[end : end + 64].lstrip().startswith(b":")
    return b'"' + token + b'"' if is_key else token


def _strict_number(token: bytes) -> bytes:
    if find_error(token) is None:
        return token
    try:
        value = float(token)
    except ValueError:
        return token
    return repr(value).encode() if math.isfinite(value) else b"null"


def malformed(path: Path, text: bytes, error: str) -> LayerError:
    """Where JSON text is broken, in words."""
    if text.startswith(b"version https://git-lfs"):
        return LayerError(
            f"“{path.name}” is a pointer of Git LFS, not the file itself.", "Fetch the file with “git lfs pull”."
        )
    if "truncated" in error:
        line = text.count(b"\n") + 1
        return LayerError(
            f"“{path.name}” breaks off in line {line}: the end of the file is missing.", "Download or copy it again."
        )
    match = _BYTE.search(error)
    where = ""
    if match:
        position = min(int(match.group(1)), len(text))
        line = text.count(b"\n", 0, position) + 1
        column = position - (text.rfind(b"\n", 0, position) + 1) + 1
        found = text[position : position + 20].split(b"\n")[0].decode("utf-8", "replace")
        found = "".join(letter for letter in found if letter.isprintable())
        where = f" in line {line}, column {column}" + (f", at “{found}”" if found else "")
    reason = _BYTE.sub("", error.removeprefix("JSON is malformed: ")).strip()
    if "recursion" in reason:
        reason = "it is nested too deeply"
    return LayerError(
        f"“{path.name}” is not valid JSON{where}: {reason}.", "Mend this place, or ask for the file again."
    )
