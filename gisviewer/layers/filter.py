"""The filter language: conditions on the fields of a layer, parsed by a recursive descent and evaluated on columns.

    population > 10000 and name like 'New%'          comparison: = != <> < <= > >=
    "type of place" in ('town', 'city')              names with blanks in double quotes, texts in single ones
    note is null or not (year between 1990 and 2000)
    event_date >= date '2020-09-27'                  a text beside a date field is read as a date, too

Words are taken in any case; `like` ignores case, with % for any text and _ for one character. A comparison with a
missing value is neither true nor false, as in SQL, and leaves the row out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from gisviewer.errors import LayerError
from gisviewer.layers.attributes import AttributeTable, kind_of

Evaluate = Callable[[AttributeTable], Any]

_TOKEN = re.compile(
    r"""\s*(?:(?P<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?P<text>'(?:[^']|'')*')|(?P<quoted>"(?:[^"]|"")*")"""
    r"""|(?P<operator><=|>=|<>|!=|=|<|>|\(|\)|,|-)|(?P<word>[^\W\d]\w*))"""
)
_KEYWORDS = frozenset({"and", "or", "not", "in", "like", "is", "null", "between", "true", "false", "date"})
_COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "=": pc.equal, "!=": pc.not_equal, "<>": pc.not_equal, "<": pc.less, "<=": pc.less_equal, ">": pc.greater,
    ">=": pc.greater_equal,
}  # fmt: skip
_MAX_DEPTH = 100


class FilterError(LayerError):
    """A filter that cannot be understood; `position` is the offset of the first character in question."""

    def __init__(self, message: str, hint: str = "", position: int = 0) -> None:
        super().__init__(message, hint)
        self.position = position

    def __reduce__(self) -> tuple[type[FilterError], tuple[str, str, int]]:  # type: ignore[override]
        return (type(self), (self.message, self.hint, self.position))


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    position: int


def find_rows(text: str, attributes: AttributeTable) -> NDArray[np.bool_]:
    """Which rows a filter lets through; an empty one lets all.

    Raises:
        FilterError: it cannot be understood, names a field that is not there, or compares what cannot be.
    """
    if not text.strip():
        return np.ones(len(attributes), np.bool_)
    return parse_filter(text)(attributes)


def parse_filter(text: str) -> Callable[[AttributeTable], NDArray[np.bool_]]:
    """The filter as a function of a table.

    Raises:
        FilterError: it cannot be understood.
    """
    evaluate = _Parser(text).parse()

    def rows(attributes: AttributeTable) -> NDArray[np.bool_]:
        result = evaluate(attributes)
        return np.asarray(pc.fill_null(result, fill_value=False).to_numpy(zero_copy_only=False), np.bool_)

    return rows


def _tokens(text: str) -> list[_Token]:
    tokens, position = [], 0
    while text[position:].strip():
        match = _TOKEN.match(text, position)
        if match is None:
            start = position + len(text[position:]) - len(text[position:].lstrip())
            if text[start] in "'\"":
                raise FilterError(f"The quotation mark at {start + 1} is not closed.", "Close it.", start)
            raise FilterError(f"“{text[start]}” at {start + 1} means nothing here.", "Remove it.", start)
        kind = str(match.lastgroup)
        tokens.append(_Token(kind, match.group(kind), match.start(kind)))
        position = match.end()
    return [*tokens, _Token("end", "", len(text))]


class _Parser:
    """One run over a filter's tokens."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._next = 0
        self._depth = 0

    def parse(self) -> Evaluate:
        result = self._either()
        if self._token.kind != "end":
            raise self._unexpected("the end, “and” or “or”")
        return result

    @property
    def _token(self) -> _Token:
        return self._tokens[self._next]

    def _take(self, *words: str) -> str | None:
        """Go past the next token if it is one of these words or signs."""
        token = self._token
        if token.kind in ("word", "operator") and token.text.lower() in words:
            self._next += 1
            return token.text.lower()
        return None

    def _expect(self, word: str) -> None:
        if self._take(word) is None:
            raise self._unexpected(f"“{word}”")

    def _unexpected(self, wanted: str) -> FilterError:
        token = self._token
        found = f"“{token.text}”" if token.text else "the end"
        return FilterError(f"At {token.position + 1} the filter has {found}, not {wanted}.", "", token.position)

    def _either(self) -> Evaluate:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise FilterError("The filter is nested too deeply.", "Make it simpler.", self._token.position)
        result = self._both()
        while self._take("or"):
            result = _joined(pc.or_kleene, result, self._both())
        self._depth -= 1
        return result

    def _both(self) -> Evaluate:
        result = self._negation()
        while self._take("and"):
            result = _joined(pc.and_kleene, result, self._negation())
        return result

    def _negation(self) -> Evaluate:
        negations = 0
        while self._take("not"):
            negations += 1
        result = self._condition()
        return _inverted(result) if negations % 2 else result

    def _condition(self) -> Evaluate:
        if self._take("("):
            result = self._either()
            self._expect(")")
            return result
        start = self._token
        field = self._field()
        if self._take("is"):
            is_not = self._take("not")
            self._expect("null")
            return _on_field(field, start, pc.is_valid if is_not else pc.is_null)
        is_not = self._take("not")
        result = self._comparison(field, start)
        return _inverted(result) if is_not else result

    def _comparison(self, field: str, start: _Token) -> Evaluate:
        if self._take("like"):
            pattern = str(self._literal())
            return _on_field(field, start, lambda column: pc.match_like(_text(column), pattern, ignore_case=True))
        if self._take("in"):
            self._expect("(")
            values = [self._literal()]
            while self._take(","):
                values.append(self._literal())
            self._expect(")")
            return _on_field(field, start, lambda column: _is_in(column, values, start))
        if self._take("between"):
            low = self._literal()
            self._expect("and")
            high = self._literal()
            at_least, at_most = _compared(field, start, ">=", low), _compared(field, start, "<=", high)
            return _joined(pc.and_kleene, at_least, at_most)
        sign = self._take(*_COMPARE)
        if sign is None:
            raise self._unexpected("a comparison (=, <, in, like, between, is null)")
        return _compared(field, start, sign, self._literal())

    def _field(self) -> str:
        token = self._token
        if token.kind == "quoted":
            self._next += 1
            return token.text[1:-1].replace('""', '"')
        if token.kind == "word" and token.text.lower() not in _KEYWORDS - {"date"}:
            self._next += 1
            return token.text
        raise self._unexpected("the name of a field")

    def _literal(self) -> Any:
        negative = self._take("-") is not None
        token = self._token
        if token.kind == "number":
            self._next += 1
            number = float(token.text) if re.search(r"[.eE]", token.text) else int(token.text)
            return -number if negative else number
        if negative:
            raise self._unexpected("a number")
        if self._take("true"):
            return True
        if self._take("false"):
            return False
        is_date = self._take("date") is not None
        token = self._token
        if token.kind != "text":
            raise self._unexpected("a date in single quotes" if is_date else "a number, or a text in single quotes")
        self._next += 1
        text = token.text[1:-1].replace("''", "'")
        return _as_moment(text, token.position) if is_date else text


def _joined(join: Callable[[Any, Any], Any], left: Evaluate, right: Evaluate) -> Evaluate:
    return lambda attributes: join(left(attributes), right(attributes))


def _inverted(condition: Evaluate) -> Evaluate:
    return lambda attributes: pc.invert(condition(attributes))


def _on_field(field: str, token: _Token, test: Callable[[Any], Any]) -> Evaluate:
    def evaluate(attributes: AttributeTable) -> Any:
        names = attributes.table.column_names
        name = field if field in names else next((n for n in names if n.lower() == field.lower()), None)
        if name is None:
            listed = ", ".join(names[:8])
            raise FilterError(f"There is no field “{field}”.", f"The fields are: {listed}.", token.position)
        return test(attributes.column(name))

    return evaluate


def _compared(field: str, token: _Token, sign: str, value: Any) -> Evaluate:
    def test(column: Any) -> Any:
        column, scalar = _matched(column, value, token)
        return _COMPARE[sign](column, scalar)

    return _on_field(field, token, test)


def _is_in(column: Any, values: list[Any], token: _Token) -> Any:
    result = None
    for value in values:
        matched, scalar = _matched(column, value, token)
        equal = pc.equal(matched, scalar)
        result = equal if result is None else pc.or_kleene(result, equal)
    return result


def _matched(column: Any, value: Any, token: _Token) -> tuple[Any, Any]:
    """Column and value brought to types that can be compared.

    Raises:
        FilterError: there are none.
    """
    kind = kind_of(column.type)
    if kind == "date":
        moment = value if isinstance(value, date) else _as_moment(str(value), token.position)
        zone = getattr(column.type, "tz", None)
        return pc.cast(column, pa.timestamp("us", zone)), pa.scalar(moment, pa.timestamp("us", zone))
    if kind in ("text", "other"):
        return _text(column), pa.scalar(value if isinstance(value, str) else str(value), pa.string())
    if kind == "boolean":
        if isinstance(value, str):
            value = {"true": True, "false": False}.get(value.lower(), value)
        if value in (0, 1):
            return column, pa.scalar(bool(value))
    elif isinstance(value, (int, float)):
        return (
            (column, pa.scalar(value))
            if _fits(value, column)
            else (pc.cast(column, pa.float64(), safe=False), pa.scalar(float(value)))
        )
    else:
        try:
            return pc.cast(column, pa.float64(), safe=False), pa.scalar(float(value))
        except (ValueError, TypeError):
            pass
    raise FilterError(f"“{value}” cannot be compared with a field of kind {kind}.", "", token.position)


def _fits(value: float, column: Any) -> bool:
    return isinstance(value, int) and -(1 << 63) <= value < 1 << 63 and pa.types.is_integer(column.type)


def _as_moment(text: str, position: int) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise FilterError(f"“{text}” is no date.", "Write it as 2020-09-27.", position) from error
    return moment.replace(tzinfo=None) - (moment.utcoffset() or (moment - moment))


def _text(column: Any) -> Any:
    if kind_of(column.type) == "text":
        return pc.cast(column, pa.string())
    return pa.chunked_array([[None if value is None else str(value) for value in column.to_pylist()]], pa.string())
