"""Styles made from the values of a field, and the style class of each row."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from gisviewer.domain.layers import Layer, LayerStyle, StyleClass
from gisviewer.errors import LayerError
from gisviewer.layers.attributes import AttributeTable, kind_of
from gisviewer.layers.templates import parse_template
from gisviewer.layers.tiles import HIDDEN, RowClasses

BreakMethod = Literal["quantiles", "equal", "natural"]
Numbers = NDArray[np.float64]

CATEGORY_COLORS = (
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#332288", "#882255", "#44aa99",
    "#999933", "#aa4499",
)  # fmt: skip
"""Told apart with any kind of colour vision."""
RAMPS: dict[str, tuple[str, ...]] = {
    "blue to yellow": ("#00204d", "#31446b", "#666970", "#958f78", "#cbba69", "#ffea46"),
    "light to dark blue": ("#eff3ff", "#bdd7e7", "#6baed6", "#3182bd", "#08519c"),
    "light to dark red": ("#fee5d9", "#fcae91", "#fb6a4a", "#de2d26", "#a50f15"),
    "orange to purple": ("#b35806", "#f1a340", "#fee0b6", "#d8daeb", "#998ec3", "#542788"),
}
"""Colours from low to high whose lightness alone tells the order (the last: away from the middle)."""

MAX_CATEGORIES = 100
GRADED_KINDS = ("integer", "real", "date")
"""Kinds of fields whose values have an order and a distance."""

LAYER_COLORS = (
    "#3b6ea5", "#c0622d", "#2f8f6b", "#8c5aa8", "#b8423f", "#3f98a8", "#94802c", "#56657a",
)  # fmt: skip
"""For layers of one colour each, in the order of their arrival."""

OTHER, NO_VALUE, OTHER_OR_NONE = "Other values", "No value", "Other values or none"
_DAY_MS = 86_400_000
_NATURAL_SAMPLE = 1_000


def plain_style(number: int) -> LayerStyle:
    """The style of a new layer: a colour of its own, in an outline a shade darker."""
    color = LAYER_COLORS[number % len(LAYER_COLORS)]
    outline = "".join(f"{round(int(color[i : i + 2], 16) * 0.55):02x}" for i in (1, 3, 5))
    return LayerStyle(color=color, outline=f"#{outline}")


def fit_style(style: LayerStyle, layer: Layer) -> tuple[LayerStyle, bool]:
    """A style as far as a layer has the fields for it, and whether all of it fits."""
    names = [field.name for field in layer.fields]
    fits = True
    if style.mode != "single" and style.field not in names:
        style, fits = replace(style, mode="single", field="", classes=(), other_label=""), False
    try:
        parse_template(style.label_template, names)
    except LayerError:
        style, fits = replace(style, label_template=""), False
    return style, fits


def make_categorised(
    attributes: AttributeTable, field: str, base: LayerStyle, count: int = len(CATEGORY_COLORS)
) -> LayerStyle:
    """A style with one class for each of the most frequent values; the others share `other_color`.

    Raises:
        LayerError: there is no such field.
    """
    column = _column(attributes, field).drop_null()
    counted = pc.value_counts(_as_text(column)).to_pylist()
    counted.sort(key=lambda pair: (-pair["counts"], pair["values"]))
    values = [pair["values"] for pair in counted[: min(count, MAX_CATEGORIES)]]
    has_nulls, has_others = len(column) < len(attributes), len(values) < len(counted)
    other = (OTHER_OR_NONE if has_nulls else OTHER) if has_others else NO_VALUE if has_nulls else ""
    classes = tuple(
        StyleClass(value, CATEGORY_COLORS[i % len(CATEGORY_COLORS)], value=value) for i, value in enumerate(values)
    )
    return replace(base, mode="categorised", field=field, classes=classes, other_label=other)


def make_graduated(
    attributes: AttributeTable,
    field: str,
    base: LayerStyle,
    method: BreakMethod = "quantiles",
    count: int = 5,
    ramp: str = "blue to yellow",
) -> LayerStyle:
    """A style with up to `count` classes of numbers; fewer where there are not so many different ones.

    Raises:
        LayerError: there is no such field, or no number in it.
    """
    column = _column(attributes, field)
    kind = kind_of(column.type)
    if kind not in GRADED_KINDS:
        raise LayerError(
            f"The field “{field}” holds neither numbers nor dates.", "Choose a field of numbers, or categories."
        )
    numbers = _as_numbers(column)
    present = numbers[np.isfinite(numbers)]
    if not len(present):
        raise LayerError(f"The field “{field}” is empty.", "Choose a field with values.")
    step = {"integer": 1.0, "date": float(_DAY_MS)}.get(kind)
    breaks = find_breaks(present, method, count)
    if step is not None:
        breaks = _whole(breaks, step)
    colors = ramp_colors(ramp, len(breaks) - 1)
    pairs = list(itertools.pairwise(breaks.tolist()))
    classes = tuple(
        StyleClass(_range_label(kind, low, high, is_last=high == pairs[-1][1]), color, low=low, high=high)
        for (low, high), color in zip(pairs, colors, strict=True)
    )
    other = NO_VALUE if len(present) < len(numbers) else ""
    return replace(base, mode="graduated", field=field, classes=classes, other_label=other, ramp=ramp, breaks=method)


def _whole(breaks: Numbers, step: float) -> Numbers:
    """Breaks moved up to whole numbers or days, which leaves each whole value in its class."""
    inner = np.ceil(breaks[1:-1] / step) * step
    moved = np.unique(np.concatenate((breaks[:1], inner, breaks[-1:])))
    return moved if len(moved) > 1 else np.array([breaks[0], breaks[-1]])


def _range_label(kind: str, low: float, high: float, *, is_last: bool) -> str:
    """A class in words; whole numbers and days name the last one that is in it, so that classes do not overlap."""
    if kind == "real":
        return f"{low:,.6g} – {high:,.6g}" if low != high else f"{low:,.6g}"
    if kind == "date":
        first, last = _day(low), _day(high if is_last else high - _DAY_MS)
        return f"{first} – {last}" if first != last else first
    last_number = high if is_last else high - 1
    return f"{low:,.0f} – {last_number:,.0f}" if low != last_number else f"{low:,.0f}"


def _day(milliseconds: float) -> str:
    """The day of a moment, also before 1970 and after 9999."""
    return str(np.datetime64(int(milliseconds // _DAY_MS), "D"))


def find_breaks(numbers: Numbers, method: BreakMethod, count: int) -> Numbers:
    """The ends of the classes, ascending, from the smallest to the largest number; at least two."""
    low, high = float(numbers.min()), float(numbers.max())
    if low == high:
        return np.array([low, high])
    if method == "equal":
        return np.linspace(low, high, count + 1)
    if method == "quantiles":
        breaks = np.unique(np.quantile(numbers, np.linspace(0, 1, count + 1)))
        return breaks if len(breaks) == count + 1 else _tied_quantiles(numbers, count)
    return _natural_breaks(numbers, count)


def _tied_quantiles(numbers: Numbers, count: int) -> Numbers:
    """Quantiles of numbers many of which are the same: each class takes whole values until it has its share."""
    values, counts = np.unique(numbers, return_counts=True)
    up_to = np.cumsum(counts)
    breaks, taken, start = [float(values[0])], 0, 0
    for classes_left in range(count, 1, -1):
        share = (len(numbers) - taken) / classes_left
        end = max(start + 1, int(np.searchsorted(up_to, taken + share * (1 - 1e-9))) + 1)
        if end >= len(values):
            break
        breaks.append(float(values[end]))
        taken, start = int(up_to[end - 1]), end
    return np.unique([*breaks, float(values[-1])])


def _natural_breaks(numbers: Numbers, count: int) -> Numbers:
    """The breaks that make the classes most alike inside (Fisher's optimal partition, on evenly ranked values)."""
    values = np.sort(numbers)
    if len(values) > _NATURAL_SAMPLE:
        values = values[np.linspace(0, len(values) - 1, _NATURAL_SAMPLE).round().astype(int)]
    count = min(count, len(np.unique(values)))
    n = len(values)
    sums = np.concatenate(([0.0], np.cumsum(values)))
    squares = np.concatenate(([0.0], np.cumsum(values**2)))
    cost = np.full(n + 1, np.inf)
    cost[0] = 0.0
    starts = np.zeros((count, n + 1), np.int64)
    for step in range(count):
        best = np.full(n + 1, np.inf)
        for end in range(1, n + 1):
            size = end - np.arange(end)
            spread = squares[end] - squares[:end] - (sums[end] - sums[:end]) ** 2 / size
            total = cost[:end] + spread
            starts[step, end] = int(total.argmin())
            best[end] = total[starts[step, end]]
        cost = best
    ends, end = [float(numbers.max())], n
    for step in range(count - 1, -1, -1):
        end = int(starts[step, end])
        ends.append(float(values[end]))
    ends[-1] = float(numbers.min())
    return np.unique(ends)


def ramp_colors(ramp: str, count: int) -> list[str]:
    """`count` colours evenly along a ramp."""
    stops = np.array([[int(color[i : i + 2], 16) for i in (1, 3, 5)] for color in RAMPS[ramp]], float)
    positions = np.linspace(0, len(stops) - 1, count) if count > 1 else np.array([(len(stops) - 1) / 2])
    channels = [np.interp(positions, np.arange(len(stops)), stops[:, i]).round().astype(int) for i in range(3)]
    return [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in zip(*channels, strict=True)]


def row_classes(attributes: AttributeTable, style: LayerStyle, visible: NDArray[np.bool_] | None = None) -> RowClasses:
    """For each row the position of its class in `style.classes`; their number stands for "none of them".

    Rows outside of `visible`, and those of classes that are switched off, are `HIDDEN`.
    """
    count = len(attributes)
    other = len(style.classes)
    if style.mode == "single" or not style.classes:
        classes = np.zeros(count, np.uint8)
    elif style.mode == "categorised":
        texts = pa.array([str(one.value) for one in style.classes], pa.string())
        index = pc.index_in(_as_text(_column(attributes, style.field)), texts)
        classes = pc.fill_null(index, other).to_numpy().astype(np.uint8)
    else:
        classes = _graduated_classes(_as_numbers(_column(attributes, style.field)), style.classes)
    if style.mode != "single":
        for position, one in enumerate(style.classes):
            if not one.visible:
                classes[classes == position] = HIDDEN
    if visible is not None:
        classes[~visible] = HIDDEN
    return classes


def _graduated_classes(numbers: Numbers, classes: tuple[StyleClass, ...]) -> RowClasses:
    out = np.full(len(numbers), len(classes), np.uint8)
    last = len(classes) - 1
    for position, one in enumerate(classes):
        low, high = one.low or 0.0, one.high or 0.0
        is_end = position == last or low == high
        with np.errstate(invalid="ignore"):
            inside = (numbers >= low) & ((numbers <= high) if is_end else (numbers < high))
        out[inside] = position
    return out


def _column(attributes: AttributeTable, field: str) -> pa.ChunkedArray:
    try:
        return attributes.column(field)
    except KeyError as error:
        raise LayerError(f"The layer has no field “{field}”.", "Choose one of its fields.") from error


def _as_text(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if kind_of(column.type) == "other":
        return pa.chunked_array([[None if value is None else str(value) for value in column.to_pylist()]], pa.string())
    return pc.cast(column, pa.string())


def _as_numbers(column: pa.ChunkedArray) -> Numbers:
    """Numbers as they are, dates as milliseconds since 1970; NaN for missing ones."""
    if kind_of(column.type) == "date":
        zone = getattr(column.type, "tz", None)
        column = pc.cast(pc.cast(column, pa.timestamp("ms", zone), safe=False), pa.int64())
    return np.asarray(pc.cast(column, pa.float64(), safe=False).to_numpy(zero_copy_only=False), float)
