"""What a command tells the user: results on stdout, progress and errors on stderr."""

from __future__ import annotations

import sys

from gisviewer.errors import GisviewerError
from gisviewer.jobs import Progress


def report_error(error: GisviewerError) -> None:
    """Name the failure and the remedy."""
    sys.stderr.write(f"gisviewer: {error}\n")


def report_progress(progress: Progress) -> None:
    """Show how far the work has come, on one line of a terminal; say nothing where stderr is not one."""
    if not sys.stderr.isatty():
        return
    total = f"/{progress.total}" if progress.total is not None else ""
    sys.stderr.write(f"\r\x1b[K{progress.done}{total} {progress.label}")
    if progress.done == progress.total:
        sys.stderr.write("\r\x1b[K")
    sys.stderr.flush()


def write_result(text: str) -> None:
    """Write a result to stdout."""
    text = text.encode("utf-8", "replace").decode()  # a name of a file may be no text
    sys.stdout.write(text if text.endswith("\n") else text + "\n")
