"""Lengths and areas as people read them, in kilometres or miles."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLocale

from gisviewer.app.words import tr

Unit = Literal["km", "mi"]

M_PER_KM = 1000.0
M_PER_MILE = 1609.344
_M_PER_FOOT = 0.3048


def length_text(metres: float, unit: Unit = "km") -> str:
    """A length with as many digits as it deserves: 850 m, 12.34 km, 1,234 km."""
    if unit == "mi":
        if metres < M_PER_MILE / 4:
            return tr("{number} ft", number=_number(metres / _M_PER_FOOT))
        return tr("{number} mi", number=_number(metres / M_PER_MILE))
    if metres < M_PER_KM:
        return tr("{number} m", number=_number(metres))
    return tr("{number} km", number=_number(metres / M_PER_KM))


def area_text(square_metres: float, unit: Unit = "km") -> str:
    """An area with as many digits as it deserves: 8,200 m², 3.25 km²."""
    if unit == "mi":
        if square_metres < M_PER_MILE**2 / 100:
            return tr("{number} sq ft", number=_number(square_metres / _M_PER_FOOT**2))
        return tr("{number} sq mi", number=_number(square_metres / M_PER_MILE**2))
    if square_metres < 1e5:
        return tr("{number} m²", number=_number(square_metres))
    return tr("{number} km²", number=_number(square_metres / 1e6))


def _number(value: float) -> str:
    """Four digits, whole ones never cut off."""
    whole = len(str(int(value))) if value >= 1 else 0
    return QLocale().toString(float(value), "f", max(0, 4 - whole) if whole < 4 else 0)
