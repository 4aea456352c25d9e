"""Size and speed of the gazetteer against its targets.

    python tests/benchmarks/gazetteer_speed.py

Medians in one process, on names and points drawn from the whole gazetteer with a fixed seed; opening is measured in a
new process. Exit code 1 where a target is missed.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

from gisviewer import paths
from gisviewer.gazetteer.layout import DEGREE
from gisviewer.gazetteer.store import Gazetteer

SAMPLES = 5000
_OPENING = """
import time
start = time.perf_counter()
from gisviewer.gazetteer.store import Gazetteer
Gazetteer.open().find_names("Yerevan")
seconds = time.perf_counter() - start
status = open("/proc/self/status").read()
print(seconds, int(status.split("VmHWM:")[1].split()[0]) / 1024)
"""


def median_us(function: Callable[..., Any], arguments: Iterable[tuple[Any, ...]]) -> float:
    """The median time of one call in microseconds."""
    times = []
    for values in arguments:
        start = time.perf_counter()
        function(*values)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e6


def main() -> int:
    """Print each figure beside its target."""
    opened = subprocess.run([sys.executable, "-c", _OPENING], capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, opened.stdout.split())
    gazetteer = Gazetteer.open()
    draw = random.Random(1)
    indexes = [draw.randrange(len(gazetteer)) for _ in range(SAMPLES)]
    names = [(gazetteer._names_at(index)[0],) for index in indexes]
    rows = gazetteer._places[indexes]
    points = list(zip((rows["lon"] / DEGREE).tolist(), (rows["lat"] / DEGREE).tolist(), strict=True))
    pairs = [(iso3, other) for iso3 in gazetteer._countries if iso3 for other in gazetteer.neighbours(iso3)]
    size = sum(path.stat().st_size for path in paths.get_geodata().rglob("*") if path.is_file()) / 1e6
    gazetteer = Gazetteer.open()
    figures = [
        ("cold open with imports and a first name", seconds, 0.3, "s"),
        ("its greatest resident memory", megabytes, 120, "MB"),
        ("a name (each asked once)", median_us(gazetteer.find_names, names), 20, "us"),
        ("a point in its areas", median_us(gazetteer.areas_at, points), 100, "us"),
        ("a border", median_us(gazetteer.border, pairs), 5000, "us"),
        ("installed geodata", size, 90, "MB"),
    ]
    missed = False
    for name, figure, target, unit in figures:
        missed = missed or figure > target
        sys.stdout.write(
            f"{name}: {figure:.3g} {unit} (target {target} {unit}){'  MISSED' if figure > target else ''}\n"
        )
    return int(missed)


if __name__ == "__main__":
    raise SystemExit(main())
