"""The wheel on a desktop: the menu entry and double clicks open the one window; a display that goes away ends it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from gisviewer.project.project import new_project, open_project

pytestmark = [pytest.mark.end2end, pytest.mark.slow]
TOOLS = ("Xvfb", "gtk-launch", "gio", "xdg-open", "xdg-mime", "update-mime-database", "update-desktop-database")
ARTICLE = "Shelling near Goris\n\nMay 3, 2023\n\nTroops shelled Goris on Tuesday, Yerevan said.\n"
POINT = {"type": "Feature", "properties": {"name": "a"}, "geometry": {"type": "Point", "coordinates": [46.3, 39.5]}}


class Desktop:
    """A user of their own with an empty home, and a display to look at."""

    def __init__(self, installed: Path, home: Path) -> None:
        self.home = home
        self.data = home / ".local" / "share"
        self._program = installed / "gisviewer"
        self._user = f"test-{uuid.uuid4().hex[:12]}"
        hidden = ("GISVIEWER_", "PYTHON", "XDG_", "WAYLAND_", "QT_QPA", "DBUS_")
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(hidden)}
        # The name of the user says which window is the first one, whoever else works on this machine.
        self.environment |= {"HOME": str(home), "LOGNAME": self._user, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        self.environment["XDG_CURRENT_DESKTOP"] = "GNOME"  # without a desktop xdg-open takes GeoJSON for any JSON
        self.environment["PATH"] = f"{installed}{os.pathsep}{self.environment['PATH']}"
        reading, writing = os.pipe()
        screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        self.display = subprocess.Popen(screen, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.environment["DISPLAY"] = f":{answer.readline().strip()}"

    def run(self, *words: str) -> str:
        """What a command says; it may go on in the background."""
        with (self.home / "said.txt").open("w+") as said:
            done = subprocess.run(
                words, cwd=self.home, env=self.environment, stdout=said, stderr=subprocess.STDOUT, timeout=60
            )
            said.seek(0)
            text = said.read()
        assert done.returncode == 0, text
        return text.strip()

    def gisviewer(self, *words: str) -> str:
        return self.run(str(self._program), *words)

    def opened(self) -> list[str]:
        """The files that the window has been given, the newest first."""
        store = QSettings(str(self.home / ".config" / "gisviewer" / "window.conf"), QSettings.Format.IniFormat)
        paths = store.value("recent") or []
        return [Path(path).name for path in ([paths] if isinstance(paths, str) else paths)]

    def windows(self) -> list[int]:
        """The processes of the program itself, without those of the web engine."""
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                words = (folder / "cmdline").read_bytes().split(b"\0")
                environment = (folder / "environ").read_bytes()
            except OSError:
                continue
            if self._user.encode() in environment and str(self._program).encode() in words:
                found.append(int(folder.name))
        return found

    def close(self) -> None:
        if self.display.poll() is None:
            self.display.terminate()
        self.display.wait(20)


def wait_for(is_so: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 90
    while not is_so():
        assert time.monotonic() < deadline, what
        time.sleep(0.1)


@pytest.fixture
def desktop(installed: Path, tmp_path: Path) -> Iterator[Desktop]:
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing or not Path("/proc").is_dir():
        pytest.skip(f"a Linux desktop is needed; missing here: {', '.join(missing)}")
    made = Desktop(installed, tmp_path)
    yield made
    made.close()
    wait_for(lambda: not made.windows(), "the window goes with its display")


def test_an_entry_is_written_and_taken_away(desktop: Desktop) -> None:
    desktop.gisviewer("desktop", "--install")
    entry = desktop.data / "applications" / "gisviewer.desktop"
    if shutil.which("desktop-file-validate"):
        assert desktop.run("desktop-file-validate", str(entry)) == ""
    layer = desktop.home / "a.geojson"
    layer.write_text(json.dumps(POINT), "utf-8")
    assert desktop.run("xdg-mime", "query", "filetype", str(layer)) == "application/geo+json"
    assert desktop.run("xdg-mime", "query", "default", "application/geo+json") == "gisviewer.desktop"
    project = desktop.home / "my work.gpkg"
    started = new_project()
    started.save_as(project)
    started.close()
    assert desktop.run("xdg-mime", "query", "filetype", str(project)) == "application/geopackage+sqlite3"
    assert desktop.run("xdg-mime", "query", "default", "application/geopackage+sqlite3") == "gisviewer.desktop"
    desktop.gisviewer("desktop", "--remove")
    assert not entry.exists()
    assert "gisviewer" not in desktop.run("xdg-mime", "query", "default", "application/geo+json")
    assert not list(desktop.data.rglob("*gisviewer*"))


def test_menu_and_double_clicks_open_one_window_and_work_outlives_the_display(desktop: Desktop) -> None:
    article, layer, project = (desktop.home / name for name in ("a report.txt", "land & sea.geojson", "kept.gpkg"))
    article.write_text(ARTICLE, "utf-8")
    layer.write_text(json.dumps(POINT), "utf-8")
    started = new_project()
    started.save_as(project)
    started.close()
    desktop.gisviewer("desktop", "--install")
    # As a user chooses it in the file manager: an editor of texts has an older claim to these.
    desktop.run("xdg-mime", "default", "gisviewer.desktop", "text/plain")

    desktop.run("gtk-launch", "gisviewer", str(project))
    wait_for(lambda: desktop.opened() == ["kept.gpkg"], "the project opens from the menu entry")
    for path in (layer, article):
        desktop.run("xdg-open", str(path))
        wait_for(lambda path=path: desktop.opened()[0] == path.name, f"{path.name} opens")
    wait_for(lambda: len(desktop.windows()) == 1, "one window has them all")

    def is_kept() -> bool:
        seen = open_project(project, read_only=True)
        content = seen.workspace
        kept = bool(content.incidents) and bool(content.layers)
        seen.close()
        return kept

    wait_for(is_kept, "the incidents of the article and the layer are in the project")
    desktop.close()
    wait_for(lambda: not desktop.windows(), "the window ends with its display")
    assert is_kept()
