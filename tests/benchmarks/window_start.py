"""Print how long the window takes: process start to painted map, an article to markers, memory of all processes.

Run it by hand: `python tests/benchmarks/window_start.py`; it needs a display, or uses Qt's off-screen platform.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 3

INNER = """
import os, sys, time
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
from gisviewer.app.main import make_application, make_window
app = make_application(["gisviewer"])
window = make_window()
window.resize(1280, 800)
window.show()
window.start([])
from gisviewer.app.commands.files import sample_paths
from gisviewer.app.demo import wait_for_map, wait_until
wait_for_map(window)
painted = time.time() - float(sys.argv[1])
started = time.perf_counter()
window.opener.open_paths(sample_paths())
wait_until(lambda: bool(window.workspace.incidents) and not window.tasks.running, "the article")
wait_for_map(window)
first = time.perf_counter() - started
def tree(pid):
    children = open(f"/proc/{pid}/task/{pid}/children").read().split()
    return [pid, *(each for child in children for each in tree(int(child)))]
def pss_kb(pid):
    try:
        lines = open(f"/proc/{pid}/smaps_rollup").read().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
memory_mb = sum(map(pss_kb, tree(os.getpid()))) / 1024 if sys.platform == "linux" else float("nan")
print(painted, first, memory_mb)
window.close()
"""


def main() -> None:
    """Measure a few times and print medians."""
    rows = []
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "GISVIEWER_LOG_DIR": home, "XDG_CONFIG_HOME": home, "GISVIEWER_DATA": home}
        environment["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
        for _run in range(RUNS):
            command = [sys.executable, "-c", INNER, str(time.time())]
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, check=True)
            rows.append([float(word) for word in done.stdout.split()])
    for column, name in enumerate(("start to painted map, s", "article to markers, s", "memory, MB")):
        values = [row[column] for row in rows]
        sys.stdout.write(f"{name}: median {statistics.median(values):.2f}, all {[round(v, 2) for v in values]}\n")


if __name__ == "__main__":
    main()
