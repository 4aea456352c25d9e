"""`gisviewer desktop`: the menu entry, icon and file associations of a Linux desktop, for this user only."""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from gisviewer.errors import GisviewerError

HELP = "add the program to the menu of this user's desktop, or remove it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--install", action="store_true", help="add menu entry, icon and file associations")
    choice.add_argument("--remove", action="store_true", help="take them away again")


def run(arguments: argparse.Namespace) -> int:
    """Install or remove the desktop entry below the user's data folder; no administrator rights are needed."""
    from gisviewer.cli.console import write_result
    from gisviewer.paths import get_resources

    if not sys.platform.startswith("linux"):
        raise GisviewerError(
            "Desktop entries are a matter of Linux desktops.",
            "On Windows and macOS the installer does this.",
        )
    data_home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    try:
        if arguments.install:
            for path in install_entry(get_resources(), data_home, _launch_command()):
                write_result(f"wrote {path}")
        else:
            for path in remove_entry(data_home):
                write_result(f"removed {path}")
    except OSError as error:
        raise GisviewerError(
            f"The desktop entry could not be changed below {data_home}: {error.strerror}.",
            "Check that the folder is yours and writable.",
        ) from error
    _refresh_caches(data_home)
    return 0


def install_entry(resources: Path, data_home: Path, command: str) -> Iterator[Path]:
    """Write the files of the desktop entry below `data_home`, yielding each; `command` is quoted for its Exec line."""
    entry = (resources / "desktop" / "gisviewer.desktop.in").read_text(encoding="utf-8")
    for path, source in _entry_files(resources, data_home).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if source is None:
            path.write_text(entry.replace("@EXEC@", command), encoding="utf-8")
        else:
            shutil.copyfile(source, path)
        yield path


def remove_entry(data_home: Path) -> Iterator[Path]:
    """Remove what `install_entry` wrote, yielding each file that was there."""
    for path in _entry_files(Path(), data_home):
        if path.exists():
            path.unlink()
            yield path


def _entry_files(resources: Path, data_home: Path) -> dict[Path, Path | None]:
    """Each file of the entry with what it is copied from; None for the entry itself, which is filled in."""
    return {
        data_home / "applications" / "gisviewer.desktop": None,
        data_home / "mime" / "packages" / "gisviewer.xml": resources / "desktop" / "gisviewer-mime.xml",
        data_home / "icons/hicolor/scalable/apps" / "gisviewer.svg": resources / "icons" / "gisviewer.svg",
    }


def _launch_command() -> str:
    if getattr(sys, "frozen", False):
        return _quote_exec(sys.executable)
    script = Path(sys.executable).with_name("gisviewer")
    if script.exists():
        return _quote_exec(str(script))
    return f"{_quote_exec(sys.executable)} -m gisviewer"


def _quote_exec(word: str) -> str:
    """Quote one word of an Exec line, where a percent sign is doubled."""
    quoted = word if shlex.quote(word) == word else '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return quoted.replace("%", "%%")


def _refresh_caches(data_home: Path) -> None:
    """Let the desktop notice at once; where these programs are absent it notices by itself at the next log-in."""
    for program, folder in (
        ("update-mime-database", data_home / "mime"),
        ("update-desktop-database", data_home / "applications"),
    ):
        found = shutil.which(program)
        if found and folder.is_dir():
            subprocess.run([found, str(folder)], check=False, capture_output=True, timeout=60)
