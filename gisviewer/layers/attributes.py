"""The attribute table of a layer: Arrow columns that are decoded when somebody first asks for them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import pyarrow as pa

from gisviewer.domain.layers import FieldInfo

Row = dict[str, Any]
T = TypeVar("T")
_MOST_REMEMBERED = 3


class AttributeTable:
    """One row for each feature of a layer, in the same order.

    `load` makes the whole table and is called at most once; `read_row`, where there is one, answers for a single row
    without it. Both may be called from any thread.
    """

    def __init__(
        self,
        count: int,
        fields: tuple[FieldInfo, ...],
        load: Callable[[], pa.Table],
        read_row: Callable[[int], Row] | None = None,
    ) -> None:
        self._count = count
        self._sampled_fields = fields
        self._load = load
        self._read_row = read_row
        self._table: pa.Table | None = None
        self._lock = threading.Lock()
        self._memory_lock = threading.Lock()
        self._remembered: dict[str, Any] = {}

    @classmethod
    def of_table(cls, table: pa.Table, count: int | None = None) -> AttributeTable:
        """A table that is decoded already; without columns it does not know its number of rows."""
        attributes = cls(table.num_rows if count is None else count, fields_of(table.schema), lambda: table)
        attributes._table = table
        return attributes

    def __len__(self) -> int:
        return self._count

    @property
    def is_decoded(self) -> bool:
        """Whether `table` answers at once."""
        return self._table is not None

    @property
    def table(self) -> pa.Table:
        """All columns; the first call may take seconds for a million rows."""
        with self._lock:
            if self._table is None:
                self._table = self._load()
            return self._table

    @property
    def fields(self) -> tuple[FieldInfo, ...]:
        """Names and kinds of the columns: from a sample of the rows until the table is decoded."""
        return self._sampled_fields if self._table is None else fields_of(self._table.schema)

    def column(self, name: str) -> pa.ChunkedArray:
        """One column.

        Raises:
            KeyError: the table has none of that name.
        """
        return self.table.column(name)

    def remembered(self, key: str, make: Callable[[], T]) -> T:
        """What was computed from the table under a key, or is now; the last few are kept while the table lives."""
        with self._memory_lock:
            if key in self._remembered:
                known: T = self._remembered[key]
                return known
        value = make()
        with self._memory_lock:
            while len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.pop(next(iter(self._remembered)))
            self._remembered[key] = value
        return value

    def row(self, index: int) -> Row:
        """The attributes of one feature as Python values, nulls as None."""
        if self._table is None and self._read_row is not None:
            return self._read_row(index)
        return {str(name): values[0] for name, values in self.table.slice(index, 1).to_pydict().items()}

    def rows(self, indices: Iterable[int]) -> list[Row]:
        """The attributes of several features."""
        return [self.row(index) for index in indices]


def fields_of(schema: pa.Schema) -> tuple[FieldInfo, ...]:
    """Names and kinds of the columns of a schema."""
    return tuple(FieldInfo(field.name, kind_of(field.type)) for field in schema)


def kind_of(arrow_type: pa.DataType) -> str:
    """The kind of a column as `FieldInfo` says it: text, integer, real, date, boolean or other."""
    if isinstance(arrow_type, pa.BaseExtensionType):
        return kind_of(arrow_type.storage_type)
    if pa.types.is_dictionary(arrow_type):
        return kind_of(arrow_type.value_type)
    tests: tuple[tuple[str, tuple[Callable[[pa.DataType], bool], ...]], ...] = (
        ("text", (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view, pa.types.is_null)),
        ("integer", (pa.types.is_integer,)),
        ("real", (pa.types.is_floating, pa.types.is_decimal)),
        ("date", (pa.types.is_date, pa.types.is_timestamp)),
        ("boolean", (pa.types.is_boolean,)),
    )
    for kind, matches in tests:
        if any(match(arrow_type) for match in matches):
            return kind
    return "other"


def unique_names(names: Iterable[str]) -> list[str]:
    """The names, with a number added to those that occur again."""
    taken: set[str] = set()
    result = []
    for name in names:
        candidate, number = name, 2
        while candidate in taken:
            candidate, number = f"{name}_{number}", number + 1
        taken.add(candidate)
        result.append(candidate)
    return result
