"""Print how long the window takes: process start to painted map, an article to markers, memory, idle CPU.

The first start of an installation, which writes the page with folium, is run before and told apart. Memory and CPU are
those of all its processes, on Linux; a second start hands its file to the running window.

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

IDLE_S = 5

INNER = """
import os, subprocess, sys, time
from pathlib import Path
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
import gisviewer.app.main as main
from PySide6.QtCore import QEventLoop, QTimer
words, events = [], {"idle": [], "viewChanged": []}
def make_window(beginning):
    window = made_as_ever(beginning)
    # idle: everything in sight is drawn and was handed over in two frames
    # viewChanged: the markers have been put up, and the map has moved to them
    def on_event(name, _payload):
        if name in events:
            events[name].append(time.time())
    window.map_view.event_received.connect(on_event)
    opened = window.opener.open_words
    window.opener.open_words = lambda given: (words.append(time.time()), opened(given))
    QTimer.singleShot(0, window, lambda: measure(window))
    return window
made_as_ever, main.make_window = main.make_window, make_window
def tree(pid):
    tasks = [Path(f"/proc/{pid}/task/{task}/children").read_text().split() for task in os.listdir(f"/proc/{pid}/task")]
    return [pid, *(each for children in tasks for child in children for each in tree(int(child)))]
def pss_mb():
    if sys.platform != "linux":
        return float("nan")
    total = 0
    for pid in tree(os.getpid()):
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
    return total / 1024
def cpu_s():
    if sys.platform != "linux":
        return float("nan")
    fields = [Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split() for pid in tree(os.getpid())]
    return sum(int(each[11]) + int(each[12]) for each in fields) / os.sysconf("SC_CLK_TCK")
def pause(seconds):
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
def measure(window):
    from gisviewer.app.demo import wait_for_map, wait_until
    from gisviewer.app.commands.files import sample_paths
    wait_until(lambda: bool(events["idle"]), "the map")
    painted = events["idle"][0] - float(sys.argv[1])
    pause(2)
    wait_until(lambda: not window.tasks.running, "getting ready")
    pause(2)
    idle_mb, busy, begun = pss_mb(), cpu_s(), time.perf_counter()
    pause(float(sys.argv[2]))
    idle_cpu = 100 * (cpu_s() - busy) / (time.perf_counter() - begun)
    for times in events.values():
        times.clear()
    started = time.time()
    window.opener.open_paths(sample_paths())
    wait_until(lambda: bool(window.workspace.incidents) and not window.tasks.running, "the article")
    wait_for_map(window)
    markers, all_drawn = events["viewChanged"][0] - started, events["idle"][-1] - started
    article_mb = pss_mb()
    words.clear()
    handed = time.time()
    second = subprocess.Popen([sys.executable, "-m", "gisviewer", str(sample_paths()[0])])
    wait_until(lambda: bool(words), "the second start")
    second.wait()
    print(painted, idle_mb, idle_cpu, markers, all_drawn, article_mb, words[0] - handed)
    os._exit(0 if sys.stdout.flush() is None else 1)
sys.exit(main.run_window([]))
"""
ROWS = (
    "start to painted map, s", "memory idle, MB", "CPU idle, %", "article to markers, s", "article to all drawn, s",
    "memory with an article, MB",
    "second start to the running window, s",
)  # fmt: skip


def main() -> None:
    """Measure a few times and print medians."""
    rows = []
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "GISVIEWER_LOG_DIR": home, "XDG_CONFIG_HOME": home, "GISVIEWER_DATA": home}
        environment |= {"XDG_DATA_HOME": home, "XDG_CACHE_HOME": home, "LOGNAME": f"benchmark-{os.getpid()}"}
        environment["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
        for _run in range(1 + RUNS):
            command = [sys.executable, "-c", INNER, str(time.time()), str(IDLE_S)]
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, check=True)
            rows.append([float(word) for word in done.stdout.split()])
    first, *rows = rows
    sys.stdout.write(f"{ROWS[0]}, the first time: {first[0]:.2f}\n")
    for column, name in enumerate(ROWS):
        values = [row[column] for row in rows]
        sys.stdout.write(f"{name}: median {statistics.median(values):.2f}, all {[round(v, 2) for v in values]}\n")


if __name__ == "__main__":
    main()
