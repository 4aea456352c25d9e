"""QGIS on the same two files: `python tests/benchmarks/qgis_layers.py DIR`, where QGIS and Xvfb are installed.

Measures seconds from the start of the process to the first painted map, its CPU time and its largest memory. It brings
its own virtual screen, and gives a start up after three minutes.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from large_layers import get_points_file, get_polygons_file

_LIMIT_S = 180
_SCRIPT = """
def run():
    import os, time
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.utils import iface

    layer = QgsVectorLayer({path!r}, "layer", "ogr")
    canvas = iface.mapCanvas()
    canvas.setRenderFlag(False)
    QgsProject.instance().addMapLayer(layer)
    canvas.setExtent(layer.extent())

    def done():
        ended = time.time()
        cpu = sum(os.times()[:2])
        with open("/proc/self/status") as file:
            peak = next(line for line in file if line.startswith("VmHWM"))
        with open({out!r}, "w") as file:
            file.write(f"{{ended}} {{cpu}} {{layer.featureCount()}} {{peak.split()[1]}}")
        os._exit(0)

    canvas.mapCanvasRefreshed.connect(done)
    canvas.setRenderFlag(True)
    canvas.refresh()

run()
"""


@dataclass(frozen=True)
class Run:
    """One start: its seconds (None: no map), and what to say of it."""

    seconds: float | None
    words: str


def main() -> None:
    if not is_installed():
        sys.stdout.write("QGIS or Xvfb is not installed: nothing to measure\n")
        return
    folder = Path(sys.argv[1])
    for path in (get_points_file(folder), get_polygons_file(folder)):
        runs = [measure(path).words for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1)]
        sys.stdout.write(f"QGIS {version()}, {path.name}: {', '.join(runs)}\n")
        sys.stdout.flush()


def is_installed() -> bool:
    return bool(shutil.which("qgis") and shutil.which("xvfb-run"))


def version() -> str:
    words = subprocess.run(["qgis", "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"\d+\.\d+\.\d+", words)
    return found.group() if found else "?"


def measure(path: Path) -> Run:
    """One start of QGIS."""
    with tempfile.TemporaryDirectory() as name:
        out, script = Path(name) / "out", Path(name) / "script.py"
        script.write_text(_SCRIPT.format(path=str(path), out=str(out)), encoding="utf-8")
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo", "--noplugins"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "HOME": name}
        # Its own Python would take the packages of the one that runs this, and QGIS then waits for ever.
        environment["PATH"] = os.defpath
        for name_of_ours in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
            environment.pop(name_of_ours, None)
        started = time.time()
        # In a group of its own: xvfb-run leaves QGIS behind when it is ended.
        with subprocess.Popen(
            [*command, "--code", str(script)],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            process_group=0,
        ) as process:
            try:
                process.wait(_LIMIT_S)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                return Run(None, f"not done after {_LIMIT_S} s")
        if not out.exists():
            return Run(None, "ended without a map")
        ended, cpu, count, peak = out.read_text(encoding="utf-8").split()
        seconds = float(ended) - started
        took = f"{seconds:.1f} s ({float(cpu):.1f} s of CPU, load {os.getloadavg()[0]:.0f})"
        return Run(seconds, f"{took}, {int(count):,} features, peak {int(peak) / 1e3:.0f} MB")


if __name__ == "__main__":
    main()
