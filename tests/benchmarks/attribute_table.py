"""The attribute table at a million rows: sorting, filtering, values, statistics, marking a selection; identify.

    python tests/benchmarks/attribute_table.py [ROWS]

Prints the median of five runs of each in milliseconds, as time passed and as processor time.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

import numpy as np
import pyarrow as pa

from gisviewer.domain.layers import Layer
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.features import LayerFeatures
from gisviewer.layers.filter import find_rows
from gisviewer.layers.geometries import Geometries
from gisviewer.layers.identify import Picker
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.style import make_categorised, make_graduated
from gisviewer.layers.table import count_values, sorted_rows, summarise

_RUNS = 5


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rng = np.random.default_rng(7)
    days = [date(2000, 1, 1) + timedelta(days=n) for n in range(8_000)]
    table = pa.table(
        {
            "name": pa.array([f"Place {n}" for n in rng.permutation(count)]),
            "kind": pa.array(np.array([f"kind {n}" for n in range(500)])[rng.integers(0, 500, count)]),
            "people": pa.array(rng.lognormal(6, 3, count).astype(np.int64), mask=rng.random(count) < 0.1),
            "share": pa.array(rng.random(count)),
            "day": pa.array(np.array(days, "datetime64[D]")[rng.integers(0, 8_000, count)]),
        }
    )
    attributes = AttributeTable.of_table(table)
    rows = np.arange(count)
    some = np.flatnonzero(rng.random(count) < 0.3)
    lonlat = np.column_stack((rng.uniform(-180, 180, count), rng.uniform(-80, 80, count)))
    layer = Layer("bench", "bench", geometry="point", count=count, fields=attributes.fields)
    features = LayerFeatures()
    features.add(LoadedLayer(layer, Geometries(lonlat=lonlat), attributes))
    picker = Picker(features)
    base = layer.style
    measures: dict[str, Callable[[], object]] = {
        "sort by text, all different": lambda: sorted_rows(attributes, rows, "name"),
        "sort by text, 500 values": lambda: sorted_rows(attributes, rows, "kind"),
        "sort by number": lambda: sorted_rows(attributes, rows, "people", descending=True),
        "sort by date": lambda: sorted_rows(attributes, rows, "day"),
        "filter: number and like": lambda: find_rows("people > 1000 and name like '%99%'", attributes),
        "filter: in, date": lambda: find_rows("kind in ('kind 1', 'kind 7') and day >= date '2010-01-01'", attributes),
        "values of a field, of 300,000 rows": lambda: count_values(attributes, "kind", rows=some),
        "statistics of a field": lambda: summarise(attributes, "people", rows),
        "style by 100 categories": lambda: make_categorised(attributes, "kind", base, 100),
        "style by natural breaks": lambda: make_graduated(attributes, "people", base, "natural", 7),
        "features at a click": lambda: picker.at([layer], 12.0, 48.0, 5.0),
        "features in a rectangle (1/40)": lambda: picker.within([layer], (0.0, 0.0, 40.0, 36.0), 3.0),
    }
    sys.stdout.write(f"{count:,} rows\n")
    for name, act in measures.items():
        act()
        walls, cpus = [], []
        for _run in range(_RUNS):
            attributes = AttributeTable.of_table(table)  # nothing remembered of the run before
            wall, cpu = time.perf_counter(), time.process_time()
            act()
            walls.append(time.perf_counter() - wall)
            cpus.append(time.process_time() - cpu)
        wall, cpu = statistics.median(walls) * 1000, statistics.median(cpus) * 1000
        sys.stdout.write(f"{name:38} {wall:9.1f} ms   cpu {cpu:9.1f} ms\n")


if __name__ == "__main__":
    main()
