"""Start of the window."""

from __future__ import annotations

from collections.abc import Sequence


def run_window(files: Sequence[str]) -> int:
    """Open the window with the files named and return the exit code when it is closed."""
    raise NotImplementedError(files)
