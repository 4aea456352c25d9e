"""Size and speed of the exported page in real Chromium: `python tests/benchmarks/map_page.py`.

Prints one line for each figure; the targets are those of the issue on maps.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa
import shapely

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "end2end"), str(TESTS.parent)]

from browser import Browser  # noqa: E402
from sample_content import make_content  # noqa: E402

from gisviewer.domain.incidents import Incident  # noqa: E402
from gisviewer.domain.layers import Layer  # noqa: E402
from gisviewer.domain.places import Role  # noqa: E402
from gisviewer.export.html import write_html  # noqa: E402
from gisviewer.layers.frame import LayerFrame  # noqa: E402
from gisviewer.mapping.content import LayerSource, MapContent  # noqa: E402

TYPES = ("Battles", "Protests", "Riots", "Explosions/Remote violence", "Violence against civilians")


def make_many(count: int) -> MapContent:
    """Incidents strewn around two hundred towns over two years."""
    chance = random.Random(7)
    towns = [(chance.uniform(-20, 60), chance.uniform(-30, 60)) for _ in range(200)]
    incidents = []
    for number in range(count):
        lon, lat = chance.choice(towns)
        day = date(2020, 1, 1) + timedelta(days=chance.randrange(730))
        incidents.append(
            Incident(
                id=f"incident-{number}",
                title=f"Incident {number}",
                role=Role.EVENT,
                event_type=chance.choice(TYPES),
                date_start=day,
                date_end=day,
                lon=lon + chance.gauss(0, 0.4),
                lat=lat + chance.gauss(0, 0.3),
                geo_precision=1,
                place_name="Town",
            )
        )
    return MapContent(title=f"{count} incidents", incidents=tuple(incidents))


class PointLayer:
    """A layer of random points with two attributes."""

    def __init__(self, count: int) -> None:
        generator = np.random.default_rng(3)
        points = shapely.points(generator.uniform(-10, 40, count), generator.uniform(30, 60, count))
        values = generator.integers(0, 100, count)
        names = [f"site {number % 500}" for number in range(count)]
        self._frame = LayerFrame(points, pa.table({"name": names, "value": values}))

    def tile(self, layer_id: str, z: int, x: int, y: int) -> bytes:
        raise NotImplementedError

    def frame(self, layer_id: str) -> LayerFrame:
        return self._frame

    def style_classes(self, layer_id: str) -> list[int]:
        return [0] * len(self._frame)


_FRAMES = """new Promise((done) => {
    let frames = 0; const start = performance.now(); let last = start; let worst = 0;
    const step = (now) => {
        frames += 1; worst = Math.max(worst, now - last); last = now;
        if (now - start > 2000) done([frames / (now - start) * 1000, worst]);
        else { GV.map.panBy([%s, 6], {animate: false}); requestAnimationFrame(step); }
    };
    requestAnimationFrame(step);
})"""


def _cpu_s(browser: Browser) -> float:
    """The CPU time of the page's main thread since it began, which a busy machine does not stretch."""
    metrics = browser.call("Performance.getMetrics")["metrics"]
    return float(next(metric["value"] for metric in metrics if metric["name"] == "ThreadTime"))


def measure(name: str, content: MapContent, layers: LayerSource | None = None) -> None:
    """Write, open, pan, zoom and filter one page."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.html"
        started = time.perf_counter()
        write_html(content, path, layers)
        print(f"{name}: written in {time.perf_counter() - started:.2f} s, {path.stat().st_size / 1e6:.2f} MB")
        with Browser(Path(folder) / "profile", 1200, 800) as browser:
            browser.call("Performance.enable", timeDomain="threadTicks")
            browser.open(path)
            print(
                f"{name}: complete {browser.run('performance.now() / 1000'):.2f} s after navigation, "
                f"{_cpu_s(browser):.2f} s of CPU on the page's thread"
            )
            rate, worst = browser.run(_FRAMES % 9)
            print(f"{name}: panning {rate:.0f} frames/s, longest frame {worst:.0f} ms")
            before = _cpu_s(browser)
            took = browser.run(
                "(() => { const t = performance.now(); GV.setFilter({date_from: '2020-03-01', date_to: '2021-02-01'});"
                " return performance.now() - t; })()"
            )
            print(f"{name}: filter applied in {took:.0f} ms, {(_cpu_s(browser) - before) * 1000:.0f} ms of CPU")
            browser.run("GV.setFilter(null)")
            took = browser.run(
                "(() => { const t = performance.now(); GV.map.setZoom(GV.map.getZoom() + 1, {animate: false});"
                " return performance.now() - t; })()"
            )
            print(f"{name}: zoom step {took:.0f} ms")
            tiles = browser.run("GV.paintTimes.slice().sort((a, b) => a - b)")
            print(
                f"{name}: basemap tiles {len(tiles)}, median {tiles[len(tiles) // 2]:.1f} ms, worst {tiles[-1]:.1f} ms"
            )
            assert not browser.refused, browser.refused
            assert not browser.errors, browser.errors


def main() -> None:
    sample = make_content()
    measure("sample", sample)
    measure("10,000 incidents", make_many(10_000))
    layer = Layer("points", "Sites", geometry="point", count=100_000, extent=(-10, 30, 40, 60))
    measure("100,000 points", replace(sample, layers=(layer,)), PointLayer(100_000))


if __name__ == "__main__":
    main()
