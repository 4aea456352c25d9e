import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage

from gisviewer.paths import get_resources

TEXT, PATH, IMAGE = 1, 2, 3

pytestmark = [pytest.mark.gui, pytest.mark.end2end]


def export(output: Path, *words: str) -> subprocess.CompletedProcess[str]:
    sample = get_resources() / "samples" / "border-clash.txt"
    command = [sys.executable, "-m", "gisviewer", "export", str(sample), "-o", str(output), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_a_pdf_holds_letters_and_lines_and_is_the_same_on_every_run(tmp_path: Path) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    for path in (first, second):
        done = export(path, "--size", "800x500", "--title", "Title of <b>mine</b>")
        assert done.returncode == 0, done.stderr
    assert first.read_bytes() == second.read_bytes()
    page = pypdfium2.PdfDocument(first)[0]
    assert (page.get_width(), page.get_height()) == pytest.approx((600, 375), abs=1)
    kinds = [item.type for item in page.get_objects(max_depth=10)]
    assert kinds.count(PATH) > 50
    assert kinds.count(TEXT) > 20
    assert IMAGE not in kinds
    text = page.get_textpage().get_text_range()
    assert "Title of <b>mine</b>" in text
    assert "GeoNames" in text
    assert "no opinion" in text
    assert "Draft:" in text


def test_the_features_of_a_layer_are_lines_of_a_pdf_too(tmp_path: Path) -> None:
    layer = tmp_path / "zone.geojson"
    ring = [[46.0, 39.5], [46.6, 39.5], [46.6, 40.1], [46.0, 40.1], [46.0, 39.5]]
    layer.write_text(
        json.dumps({"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}})
    )
    path = tmp_path / "a.pdf"
    assert export(path, "--size", "800x500", "--layer", str(layer)).returncode == 0
    page = pypdfium2.PdfDocument(path)[0]
    assert IMAGE not in [item.type for item in page.get_objects(max_depth=10)]
    assert "zone" in page.get_textpage().get_text_range()


def test_a_png_is_the_same_on_every_run(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.png" for number in range(3)]
    for path in paths:
        done = export(path, "--size", "900x600", "--style", "dark")
        assert done.returncode == 0, done.stderr
    assert len({path.read_bytes() for path in paths}) == 1


def test_a_png_has_the_size_and_resolution_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    assert export(path, "--size", "800x500", "--dpi", "192").returncode == 0
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1600, 1000)
    assert image.dotsPerMeterX() == 7559
    colors = {image.pixelColor(x, y).name() for x in range(0, 1200, 20) for y in range(150, 850, 20)}
    assert len(colors) > 10


def test_an_impossible_size_is_refused_and_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"before")
    for words in (("--size", "0x5"), ("--size", "800x500", "--dpi", "99999")):
        done = export(path, *words)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
        assert "Choose" in done.stderr
    assert path.read_bytes() == b"before"


def listens(process: int) -> bool:
    """Whether Python has begun the command: it handles the request to end, which it leaves to the system before."""
    status = Path(f"/proc/{process}/status").read_text()
    (caught,) = (line.split()[1] for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught, 16) >> (signal.SIGTERM - 1) & 1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("after_s", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("suffix", [".png", ".gpkg"])
def test_an_interrupted_export_says_nothing_and_leaves_the_old_file(
    number: signal.Signals, after_s: float, suffix: str, tmp_path: Path
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"before")
    sample = get_resources() / "samples" / "border-clash.txt"
    command = [sys.executable, "-m", "gisviewer", "export", str(sample), "-o", str(path)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        while not listens(process.pid):
            time.sleep(0.01)
        time.sleep(after_s)
        process.send_signal(number)
        _, told = process.communicate(timeout=60)
    assert list(tmp_path.iterdir()) == [path]
    if process.returncode != 0:  # else it was done before
        assert path.read_bytes() == b"before"
        assert "Traceback" not in told
        assert "Error:" not in told
