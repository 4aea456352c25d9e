"""What a person said of a file that does not say it all: kept with the layer, so that nobody is asked twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from gisviewer.layers.column_values import ColumnChoice
from gisviewer.layers.crs import CrsChoice

ANY = "*"
"""Stands for every layer of a file that has no answer of its own."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Choices by the addresses of the layers (`Layer.member`) or `ANY`; `members` are those wanted, None for all."""

    members: frozenset[str] | None = None
    crs: Mapping[str, CrsChoice] = field(default_factory=dict)
    columns: Mapping[str, ColumnChoice] = field(default_factory=dict)

    def crs_of(self, address: str) -> CrsChoice | None:
        """How the coordinates of a layer are to be taken, where somebody said."""
        return self.crs.get(address) or self.crs.get(ANY)

    def columns_of(self, address: str) -> ColumnChoice | None:
        """Where the rows of a layer lie, where somebody said."""
        return self.columns.get(address) or self.columns.get(ANY)

    def text_for(self, address: str) -> str:
        """What was said of one layer, as `Layer.opened_as` keeps it; "" where nothing was."""
        crs, columns = self.crs_of(address), self.columns_of(address)
        return msgspec.json.encode(_Kept(crs, columns)).decode() if crs or columns else ""

    @classmethod
    def of_layer(cls, address: str, text: str) -> Answers:
        """The answers that a layer was read with, so that it can be read in the same way again."""
        members = frozenset((address,)) if address else None
        try:
            kept = msgspec.json.decode(text, type=_Kept) if text else _Kept()
        except msgspec.MsgspecError:  # of a newer version: ask again
            kept = _Kept()
        return cls(members, {address: kept.crs} if kept.crs else {}, {address: kept.columns} if kept.columns else {})


class _Kept(msgspec.Struct, omit_defaults=True):
    crs: CrsChoice | None = None
    columns: ColumnChoice | None = None
