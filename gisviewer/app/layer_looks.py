"""How new layers look: as their file did last, else in a colour of their own."""

from __future__ import annotations

from dataclasses import replace

from gisviewer.app.tasks import Tasks
from gisviewer.app.words import tr
from gisviewer.domain.layers import Layer, LayerStyle
from gisviewer.project.layer_styles import StyleMemory
from gisviewer.project.workspace import Table, Workspace


class LayerLooks:
    """Dresses layers that are opened, and keeps the styles that are given to them."""

    def __init__(self, workspace: Workspace, tasks: Tasks) -> None:
        self._workspace = workspace
        self._tasks = tasks
        self.memory = StyleMemory()
        self._worn: dict[str, LayerStyle] = {}

    def dress(self, layer: Layer, number: int) -> Layer:
        """A layer as it looks in the list, or did last; a new one, the `number`th of its file, gets its own colour."""
        from gisviewer.layers.style import fit_style, plain_style

        present = self._workspace.record(Table.LAYERS, layer.id)
        if present is not None:
            return replace(layer, style=present.style, group=present.group, name=present.name)
        known = self.memory.find(layer)
        if known is not None:
            return replace(layer, style=fit_style(known, layer)[0])
        return replace(layer, style=plain_style(len(self._workspace.layers) + number))

    def follow(self) -> None:
        """Keep the styles that were changed for the next time that their files are opened."""
        before, self._worn = self._worn, {layer.id: layer.style for layer in self._workspace.layers}
        changed = [layer for layer in self._workspace.layers if before.get(layer.id, layer.style) != layer.style]
        for layer in changed:
            self.memory.remember(layer)
        if changed:
            save = self.memory.save
            words = tr("Keeping the style")
            self._tasks.start(words, lambda _report, _token: save(), lambda _none: None, lane="styles")
