"""The files that were opened lately: articles, layers, folders and projects, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "recent"
_KEPT = 12


class RecentFiles:
    """Kept in the store of the window's layout."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def paths(self) -> list[str]:
        """Those that are still there."""
        return [path for path in self._stored() if Path(path).exists()]

    def add(self, path: Path) -> None:
        """Put a file first."""
        added = str(path.absolute())
        others = [other for other in self._stored() if other != added]
        self._store.setValue(_KEY, [added, *others][:_KEPT])

    def _stored(self) -> list[str]:
        stored = self._store.value(_KEY)  # Qt gives a list of one back as its only text
        return [stored] if isinstance(stored, str) else [str(path) for path in stored] if stored else []
