"""A million points and 200,000 polygons in the window: `python tests/benchmarks/layers_in_window.py DIR [RUNS]`.

Opened in a window that is up: seconds to the first features and to the complete picture; the longest time for which the
event loop did not answer and what it did then; memory of all processes. Then the program started with the file, beside
QGIS where that is installed. With Xvfb or a display; off screen otherwise.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import qgis_layers
from large_layers import get_points_file, get_polygons_file

INNER = """
import os, sys, threading, time, traceback
if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
began = float(sys.argv[1])
from pathlib import Path
import numpy
from PySide6.QtCore import QEventLoop, QTimer
from gisviewer.app import layer_steps
from gisviewer.app.main import begin, make_window
from gisviewer.app.demo import wait_for_map, wait_until
from gisviewer.app.garbage import GarbageCollector
beginning = begin(["gisviewer"])
collector = GarbageCollector(beginning.app)  # as the program does
window = make_window(beginning)
window.resize(1280, 800)
window.show()
is_cold = sys.argv[3] == "cold"
window.start([sys.argv[2]] if is_cold else [])
if not is_cold:
    wait_for_map(window)
started = time.time()
beats = [time.perf_counter()]
gaps, culprits = [], []
def beat():
    now = time.perf_counter()
    gaps.append(now - beats[0])
    beats[0] = now
timer = QTimer()
timer.setInterval(5)
timer.timeout.connect(beat)
timer.start()
main = threading.get_ident()
def watch():
    while True:
        time.sleep(0.02)
        if time.perf_counter() - beats[0] > 0.1:
            frame = sys._current_frames()[main]
            stack = traceback.extract_stack(frame)[-4:]
            culprits.append("; ".join(f"{Path(f.filename).name}:{f.lineno}" for f in stack))
threading.Thread(target=watch, daemon=True).start()
first = [None]
def on_previews(layers):
    if layers and first[0] is None:
        first[0] = time.time()
window.layers.previews_changed.connect(on_previews)
if not is_cold:
    window.layers.open(Path(sys.argv[2]))
wait_until(lambda: bool(window.workspace.layers), "the layer")
read = time.time()
wait_for_map(window)
done = time.time()
opened_gap = max(gaps)
def tree(pid):
    children = open(f"/proc/{pid}/task/{pid}/children").read().split()
    return [pid, *(each for child in children for each in tree(int(child)))]
def pss_kb(pid):
    try:
        lines = open(f"/proc/{pid}/smaps_rollup").read().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
memory = sum(map(pss_kb, tree(os.getpid()))) / 1024
cpu = sum(os.times()[:2])
def until_drawn(act):
    # Seconds until the page, which was sent new content, has drawn it; the longest gap meanwhile.
    del gaps[:]
    sent, answers, begun = [], [], time.time()
    connection = window.map_sync.content_applied.connect(lambda: sent.append(1))
    act(sent)
    def drawn():
        if sent:
            window.map_view.ask("isIdle", answers.append)
        return answers[-1:] == [True]
    loop = QEventLoop()
    while not drawn():
        QTimer.singleShot(5, loop.quit)
        loop.exec()
    window.map_sync.content_applied.disconnect(connection)
    took = time.time() - begun
    wait_for_map(window)
    return took, max(gaps)
layer = window.workspace.layers[0]
def show(shown):
    return lambda _sent: layer_steps.show(window.workspace, layer.name, window.workspace.layers[:1], shown)
hidden, shown = until_drawn(show(False)), until_drawn(show(True))
def choose_all(sent):
    window.choice.choose_in_layer(layer.id, numpy.arange(layer.count))
    sent.append(1)
    window.map_view.ask("isIdle", lambda _answer: None)
chosen = until_drawn(choose_all)
timer.stop()
values = (first[0] or read) - started, read - started, done - started, done - began, 1e3 * opened_gap, memory, cpu
values += (1e3 * hidden[0], 1e3 * shown[0], 1e3 * chosen[1])
print("VALUES", *values)
for words in sorted(set(culprits), key=culprits.count)[-6:]:
    print("GAP", culprits.count(words), words)
sys.stdout.flush()
os._exit(0)
"""
NAMES = (
    "first features, s after opening",
    "read, s",
    "complete picture, s after opening",
    "complete picture, s after the start of the program and the wait for its map",
    "longest gap of the event loop, ms",
    "memory of all processes, MB",
    "CPU of the main process, s",
    "layer hidden, ms",
    "layer shown again, ms",
    "longest gap while all features are selected, ms",
)


def main() -> None:
    folder, runs = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3
    for path in (get_points_file(folder), get_polygons_file(folder)):
        rows, gaps = [], []
        for _run in range(runs):
            values, found = measure(path)
            rows.append(values)
            gaps += found
        sys.stdout.write(f"{path.name} (load {os.getloadavg()[0]:.1f})\n")
        for name, column in zip(NAMES, zip(*rows, strict=True), strict=True):
            sys.stdout.write(f"  {name}: median {statistics.median(column):.2f}, all {[round(v, 2) for v in column]}\n")
        sys.stdout.writelines(f"  {line}\n" for line in gaps)
        ours = statistics.median(measure(path, "cold")[0][3] for _run in range(runs))
        sys.stdout.write(f"  program started with the file, complete picture: {ours:.1f} s\n")
        theirs = qgis_layers.measure(path) if qgis_layers.is_installed() else None
        if theirs is not None:
            ratio = f"; ours takes {ours / theirs.seconds:.2f} of that" if theirs.seconds else ""
            sys.stdout.write(f"  QGIS {qgis_layers.version()} started with the file: {theirs.words}{ratio}\n")
        sys.stdout.flush()


def measure(path: Path, start: str = "warm") -> tuple[list[float], list[str]]:
    """One start of the program: the values of `NAMES`, and where the event loop hung."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "GISVIEWER_LOG_DIR": home, "XDG_CONFIG_HOME": home, "GISVIEWER_DATA": home}
        environment["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
        command = [sys.executable, "-c", INNER, str(time.time()), str(path), start]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    lines = done.stdout.splitlines()
    values = next((line for line in lines if line.startswith("VALUES")), None)
    if values is None:
        raise RuntimeError(done.stderr[-2000:])
    return [float(word) for word in values.split()[1:]], [line for line in lines if line.startswith("GAP")]


if __name__ == "__main__":
    main()
