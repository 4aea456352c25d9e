"""A mapping whose values are loaded when they are first asked for, and kept from then on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from typing import Generic, TypeVar

Value = TypeVar("Value")


class _Unloaded:
    """Stands for a value that is still on the disk."""


_UNLOADED = _Unloaded()


class LazyRecords(MutableMapping[str, Value], Generic[Value]):
    """Records by id, in order of arrival; where `load` raises, the record stays unloaded."""

    def __init__(self, keys: Iterable[str], load: Callable[[str], Value]) -> None:
        self._values: dict[str, Value | _Unloaded] = dict.fromkeys(keys, _UNLOADED)
        self._load = load

    def __getitem__(self, key: str) -> Value:
        value = self._values[key]
        if isinstance(value, _Unloaded):
            value = self._values[key] = self._load(key)
        return value

    def __setitem__(self, key: str, value: Value) -> None:
        self._values[key] = value

    def __delitem__(self, key: str) -> None:
        del self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __reversed__(self) -> Iterator[str]:
        return reversed(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, key: object) -> bool:
        return key in self._values
