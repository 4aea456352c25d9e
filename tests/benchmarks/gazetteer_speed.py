"""Size and speed of the gazetteer against its targets.

    python tests/benchmarks/gazetteer_speed.py

Medians on names and points drawn from the whole gazetteer with a fixed seed; opening is measured in new processes. Each
figure is given by the clock, which its target is about, and by CPU time, which a busy machine does not change. Exit
code 1 where a target is missed.
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
OPENINGS = 5
_OPENING = """
import time
start, cpu_start = time.perf_counter(), time.process_time()
from gisviewer.gazetteer.store import Gazetteer
Gazetteer.open().find_names("Yerevan")
seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu_start
status = open("/proc/self/status").read()
print(seconds, cpu_seconds, int(status.split("VmHWM:")[1].split()[0]) / 1024)
"""


def open_anew() -> tuple[float, float, float]:
    """The medians of new processes that open the gazetteer: seconds by the clock, of CPU, and megabytes at most."""
    command = [sys.executable, "-c", _OPENING]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(OPENINGS)]
    seconds, cpu_seconds, megabytes = zip(*(map(float, run.split()) for run in runs), strict=True)
    return statistics.median(seconds), statistics.median(cpu_seconds), statistics.median(megabytes)


def median_us(function: Callable[..., Any], arguments: Iterable[tuple[Any, ...]]) -> tuple[float, float]:
    """The medians of one call in microseconds: by the clock, and of CPU."""
    times = []
    for values in arguments:
        cpu_start, start = time.thread_time(), time.perf_counter()  # asking for CPU time takes a microsecond
        function(*values)
        end, cpu_end = time.perf_counter(), time.thread_time()
        times.append((end - start, cpu_end - cpu_start))
    clock, cpu = zip(*times, strict=True)
    return statistics.median(clock) * 1e6, statistics.median(cpu) * 1e6


def main() -> int:
    """Print each figure beside its target."""
    seconds, cpu_seconds, megabytes = open_anew()
    gazetteer = Gazetteer.open()
    draw = random.Random(1)
    indexes = [draw.randrange(len(gazetteer)) for _ in range(SAMPLES)]
    names = [(gazetteer._names_at(index)[0],) for index in indexes]
    rows = gazetteer._places[indexes]
    points = list(zip((rows["lon"] / DEGREE).tolist(), (rows["lat"] / DEGREE).tolist(), strict=True))
    pairs = [(iso3, other) for iso3 in gazetteer._countries if iso3 for other in gazetteer.neighbours(iso3)]
    size = sum(path.stat().st_size for path in paths.get_geodata().rglob("*") if path.is_file()) / 1e6
    gazetteer = Gazetteer.open()
    figures: list[tuple[str, float, float | None, float, str]] = [
        ("cold open with imports and a first name", seconds, cpu_seconds, 0.3, "s"),
        ("its greatest resident memory", megabytes, None, 120, "MB"),
        ("a name (each asked once)", *median_us(gazetteer.find_names, names), 20, "us"),
        ("a point in its areas", *median_us(gazetteer.areas_at, points), 100, "us"),
        ("a border", *median_us(gazetteer.border, pairs), 5000, "us"),
        ("installed geodata", size, None, 90, "MB"),
    ]
    for name, figure, cpu, target, unit in figures:
        of_cpu = "" if cpu is None else f"; {cpu:.3g} {unit} of CPU"
        missed = "  MISSED" if figure > target else ""
        sys.stdout.write(f"{name}: {figure:.3g} {unit} (target {target} {unit}{of_cpu}){missed}\n")
    return int(any(figure > target for _, figure, _, target, _ in figures))


if __name__ == "__main__":
    raise SystemExit(main())
