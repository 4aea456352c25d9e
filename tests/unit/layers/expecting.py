"""What a file is expected to come to, and the check of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from gisviewer.errors import LayerError
from gisviewer.layers.columns import ColumnsNeeded
from gisviewer.layers.crs import CrsNeeded
from gisviewer.layers.read import read_layers

BOX = (44.5, 40.2, 44.5, 40.2)


@dataclass(frozen=True)
class Opens:
    """One layer or several: kind, rows and extent of the first, words that a warning has ("" for no warning at all)."""

    kind: str = "point"
    count: int = 1
    box: tuple[float, float, float, float] | None = BOX
    note: str | None = None
    layers: int = 1


@dataclass(frozen=True)
class Asks:
    """A question for coordinates or columns; words of it, or of its first proposal."""

    words: str = ""


@dataclass(frozen=True)
class Refused:
    """An error with these words."""

    words: str


Expected = Opens | Asks | Refused
Case = tuple[bytes, Expected]


def check(path: Path, expected: Expected) -> None:
    """Read a file and compare."""
    if isinstance(expected, Asks):
        with pytest.raises((CrsNeeded, ColumnsNeeded)) as asked:
            read_layers(path)
        proposals = [str(getattr(p, "name", "") or p.choice) for p in asked.value.proposals]
        assert expected.words in " ".join([asked.value.message, *proposals])
    elif isinstance(expected, Refused):
        with pytest.raises(LayerError) as raised:
            read_layers(path)
        assert not isinstance(raised.value, CrsNeeded)
        assert expected.words in raised.value.message
        assert raised.value.hint
    else:
        layers = read_layers(path)
        first = layers[0].layer
        assert (first.geometry, first.count) == (expected.kind, expected.count)
        assert len(layers) == expected.layers
        assert layers[0].attributes.table.num_rows == (first.count if first.fields else 0)
        if expected.box is None:
            assert first.extent is None
        else:
            assert first.extent == pytest.approx(expected.box, abs=0.01)
        if expected.note is not None:
            said = " ".join(first.warnings)
            assert expected.note in said if expected.note else not said
