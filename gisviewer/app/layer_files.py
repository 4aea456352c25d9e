"""The files behind the layers: those that change are offered to be read again, those that are gone are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from gisviewer.app.notices import Notices
from gisviewer.app.words import tr, trn
from gisviewer.domain.layers import Layer
from gisviewer.project.workspace import Table, Workspace

_SETTLED_MS = 1_000
"""A file that is still being written changes many times; it is looked at when it has been quiet for this long."""
Stamp = tuple[int, int]


class LayerFiles(QObject):
    """Watches the files of the layers in the workspace.

    Args:
        workspace: whose layers these are.
        notices: where offers are made.
        read_again: called with layers whose file is to be read again.
        window: the parent of the dialogs.
    """

    def __init__(
        self,
        workspace: Workspace,
        notices: Notices,
        read_again: Callable[[list[Layer]], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._notices = notices
        self._read_again = read_again
        self._window = window
        self._stamps: dict[str, Stamp | None] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self.look)

    def was_read(self, source: str) -> None:
        """Take the present state of a file for the one that is on the map."""
        self._stamps[source] = _stamp(source)
        self.follow()

    def follow(self) -> None:
        """Watch the files of the layers that there are now.

        Their folders, too: programs save by putting a new file in the place of the old one.
        """
        wanted = {layer.source for layer in self._workspace.layers if layer.source in self._stamps}
        paths = {path for source in wanted for path in (source, str(Path(source).parent)) if Path(path).exists()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := list(watched - paths):
            self._watcher.removePaths(gone)
        if new := list(paths - watched):
            self._watcher.addPaths(new)

    def look(self) -> None:
        """Offer to read again what is not as it was."""
        for source in {layer.source for layer in self._workspace.layers}:
            before, now = self._stamps.get(source), _stamp(source)
            if before is None or now is None or now == before:
                continue
            self._stamps[source] = now
            name = Path(source).name
            self._notices.warn(
                tr("“{name}” has changed on disk.", name=name),
                "",
                (tr("Read it again"), partial(self._read_source, source)),
            )
        self.follow()

    def ask_for_missing(self) -> None:
        """Tell of layers whose file is gone, with a button to look for it."""
        missing = sorted({layer.source for layer in self._workspace.layers if _is_missing(layer.source)})
        for source in missing[:5]:
            self._notices.warn(
                tr("The file “{name}” of a layer is not there any more.", name=Path(source).name),
                tr("It was in {folder}.", folder=Path(source).parent),
                (tr("Look for it …"), partial(self._look_for, source)),
            )

    def relocate(self, source: str, path: Path) -> None:
        """Take a file in the place of a missing one, and others from the same folder where they are there as well."""
        moved = {source: str(path)}
        for layer in self._workspace.layers:
            if _is_missing(layer.source) and Path(layer.source).parent == Path(source).parent:
                other = path.parent / Path(layer.source).name
                if other.exists():
                    moved.setdefault(layer.source, str(other))
        changed = {
            layer.id: replace(layer, source=moved[layer.source])
            for layer in self._workspace.layers
            if layer.source in moved
        }
        if changed:
            name = trn("Find the file of {n} layer", "Find the files of {n} layers", len(changed))
            self._workspace.edit(name, Table.LAYERS, changed)
            self._read_again(list(changed.values()))

    def _look_for(self, source: str) -> None:
        folder = Path(source).parent
        start = str(folder) if folder.exists() else ""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Where is “{name}” now?", name=Path(source).name), start, f"{tr('All files')} (*)"
        )
        if name:
            self.relocate(source, Path(name))

    def _read_source(self, source: str) -> None:
        self._read_again([layer for layer in self._workspace.layers if layer.source == source])

    def _on_changed(self) -> None:
        self._settling.start()


def _is_missing(source: str) -> bool:
    return bool(source) and not Path(source).exists()


def _stamp(source: str) -> Stamp | None:
    """What tells one state of a file, or of the files beside it with the same name, from another."""
    path = Path(source)
    parts: Iterable[Path] = [path]
    if path.suffix.lower() in (".shp", ".tab", ".mif"):
        parts = [path.with_suffix(suffix) for suffix in (".shp", ".dbf", ".tab", ".dat", ".mif", ".mid")]
    try:
        found = [part.stat() for part in parts if part.exists()]
    except OSError:
        return None
    return (max(s.st_mtime_ns for s in found), sum(s.st_size for s in found)) if found else None
