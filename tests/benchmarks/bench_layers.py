"""Figures of the layer engine at a million points and 200,000 polygons: `python tests/benchmarks/bench_layers.py DIR`.

The folder keeps the generated files. The window is not part of it.
"""

from __future__ import annotations

import resource
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
from large_layers import get_points_file, get_polygons_file

from gisviewer.layers.filter import find_rows
from gisviewer.layers.identify import Identifier
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.read import read_layers
from gisviewer.layers.table import sorted_rows
from gisviewer.layers.tiles import Tiler

T = TypeVar("T")
PLACES = ((8, 46), (2.35, 48.85), (77.2, 28.6), (121.5, 31.2), (-74, 40.7), (-46.6, -23.5), (3.4, 6.5), (30, 55))


def main() -> None:
    folder = Path(sys.argv[1])
    for path, field, condition in (
        (get_points_file(folder), "note", "kind = 'clash' and fatalities > 2"),
        (get_polygons_file(folder), "name", "cat in (1, 2)"),
    ):
        measure(path, field, condition)
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB")


def measure(path: Path, field: str, condition: str) -> None:
    published: list[float] = []
    start = time.perf_counter()
    pauses = Pauses()
    (loaded,) = read_layers(path, publish=lambda _: published.append(time.perf_counter() - start))
    took = time.perf_counter() - start
    print(
        f"{path.name}: first rows {published[0]:.2f} s, read {took:.2f} s, longest pause {pauses.stop() * 1e3:.0f} ms"
    )
    pauses = Pauses()
    tiler = said("  tile index", lambda: Tiler(loaded))
    print(f"  longest pause {pauses.stop() * 1e3:.0f} ms")
    measure_tiles(tiler)
    measure_identify(loaded)
    said("  decode attributes", lambda: loaded.attributes.table)
    said(f"  sort by {field}", lambda: sorted_rows(loaded.attributes, field=field))
    said(f"  filter {condition}", lambda: find_rows(condition, loaded.attributes))


def measure_tiles(tiler: Tiler) -> None:
    times: dict[int, list[float]] = {}
    for z in range(0, 15):
        for x, y in sorted({tile_at(lon, lat, z) for lon, lat in PLACES}):
            start = time.perf_counter()
            tiler.tile(z, x, y)
            times.setdefault(z, []).append((time.perf_counter() - start) * 1e3)
    everything = np.concatenate(list(times.values()))
    print(f"  tiles: median {np.median(everything):.1f} ms, largest {everything.max():.0f} ms; by zoom "
          + " ".join(f"{z}:{np.median(ms):.1f}" for z, ms in times.items()))  # fmt: skip


def measure_identify(loaded: LoadedLayer) -> None:
    identifier = said("  identify index", lambda: Identifier(loaded))
    rng = np.random.default_rng(3)
    middles = loaded.geometries.bounds[rng.integers(0, len(loaded), 300), :2]
    times = []
    for z in (3, 9, 14):
        for lon, lat in middles:
            start = time.perf_counter()
            identifier.at(float(lon), float(lat), 6 * 360 / (256 << z))
            times.append((time.perf_counter() - start) * 1e3)
    print(f"  identify: median {np.median(times):.2f} ms, 99 % within {np.percentile(times, 99):.1f} ms")


def tile_at(lon: float, lat: float, z: int) -> tuple[int, int]:
    y = 0.5 - np.log(np.tan(np.pi / 4 + np.radians(lat) / 2)) / (2 * np.pi)
    return int((lon + 180) / 360 * (1 << z)), int(y * (1 << z))


def said(what: str, work: Callable[[], T]) -> T:
    start = time.perf_counter()
    result = work()
    print(f"{what}: {time.perf_counter() - start:.2f} s")
    return result


class Pauses:
    """How long another thread had to wait for the interpreter."""

    def __init__(self) -> None:
        self._longest = 0.0
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def _watch(self) -> None:
        last = time.perf_counter()
        while not self._ends.wait(0.005):
            now = time.perf_counter()
            self._longest = max(self._longest, now - last - 0.005)
            last = now

    def stop(self) -> float:
        """Seconds of the longest wait."""
        self._ends.set()
        self._thread.join()
        return self._longest


if __name__ == "__main__":
    main()
