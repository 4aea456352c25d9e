"""What can be done to layers, each as one named step of the workspace that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from gisviewer.app.words import tr, trn
from gisviewer.domain.layers import Layer, LayerStyle
from gisviewer.project.workspace import Edit, Table, Workspace


def features_key(layer_id: str) -> str:
    """The setting of a document that keeps the features of a computed layer, and of its copies."""
    return f"features:{layer_id.partition('-')[0]}"


def make_layer_edit(
    workspace: Workspace,
    name: str,
    layers: Mapping[str, Layer | None],
    order: Sequence[str],
    settings: Mapping[str, Any] | None = None,
) -> Edit:
    """One step that sets layers (None removes one), their order, and settings beside."""
    wanted = {"layer_order": tuple(order), **(settings or {})}
    return workspace.make_step(name, {Table.LAYERS: dict(layers), Table.SETTINGS: wanted})


def show(workspace: Workspace, name: str, layers: Iterable[Layer], is_shown: bool) -> None:
    """Show or hide layers, which together have a name."""
    words = tr("Show layer “{name}”", name=name) if is_shown else tr("Hide layer “{name}”", name=name)
    workspace.edit(words, Table.LAYERS, {layer.id: replace(layer, visible=is_shown) for layer in layers})


def rename(workspace: Workspace, layer: Layer, name: str) -> None:
    """Give a layer another name."""
    words = tr("Rename layer “{name}”", name=layer.name)
    workspace.edit(words, Table.LAYERS, {layer.id: replace(layer, name=name)})


def rename_group(workspace: Workspace, before: str, layers: Iterable[Layer], name: str) -> None:
    """Give a group another name."""
    words = tr("Rename group “{name}”", name=before)
    workspace.edit(words, Table.LAYERS, {layer.id: replace(layer, group=name) for layer in layers})


def set_opacity(workspace: Workspace, layer: Layer, opacity: float) -> None:
    """Make a layer more or less transparent."""
    words = tr("Opacity of layer “{name}”", name=layer.name)
    workspace.edit(words, Table.LAYERS, {layer.id: replace(layer, opacity=opacity)})


def set_style(workspace: Workspace, words: str, styles: Mapping[str, LayerStyle]) -> None:
    """Draw layers otherwise."""
    records = {layer.id: replace(layer, style=styles[layer.id]) for layer in workspace.layers if layer.id in styles}
    workspace.edit(words, Table.LAYERS, records)


def move(workspace: Workspace, layer_ids: Sequence[str], before: str | None, group: str | None) -> None:
    """Put layers before another one (None: at the end), into a group ("": into none; None: each stays in its own)."""
    layers = {layer.id: layer for layer in workspace.layers}
    moved = [key for key in layer_ids if key in layers]
    while before in moved:  # what is moved cannot be the mark: the next one that stays is
        keys = list(layers)
        place = keys.index(before) + 1
        before = keys[place] if place < len(keys) else None
    order = [key for key in layers if key not in moved]
    place = order.index(before) if before is not None and before in order else len(order)
    order[place:place] = moved
    changed: dict[str, Layer | None] = {}
    if group is not None:
        changed = {key: replace(layers[key], group=group) for key in moved if layers[key].group != group}
    workspace.apply(make_layer_edit(workspace, tr("Reorder layers"), changed, order))


def group(workspace: Workspace, chosen: Sequence[Layer]) -> str:
    """Put layers into a new group where the topmost of them is; the answer is the name of the group."""
    taken = {layer.group for layer in workspace.layers}
    names = (tr("Group"), *(tr("Group {n}", n=number) for number in range(2, len(taken) + 3)))
    name = next(name for name in names if name not in taken)
    ids = [layer.id for layer in workspace.layers if layer in chosen]
    keys = [layer.id for layer in workspace.layers]
    place = keys.index(ids[0])
    order = [key for key in keys[:place] if key not in ids] + ids + [key for key in keys[place:] if key not in ids]
    words = trn("Group {n} layer", "Group {n} layers", len(ids))
    changed = {layer.id: replace(layer, group=name) for layer in chosen}
    workspace.apply(make_layer_edit(workspace, words, changed, order))
    return name


def ungroup(workspace: Workspace, name: str, layers: Iterable[Layer]) -> None:
    """Take layers out of their group, where they are."""
    words = tr("Ungroup “{name}”", name=name)
    workspace.edit(words, Table.LAYERS, {layer.id: replace(layer, group="") for layer in layers})


def remove(workspace: Workspace, layers: Sequence[Layer]) -> None:
    """Take layers off the map; the features of computed ones go with the last layer that has them."""
    ids = {layer.id for layer in layers}
    kept = [layer for layer in workspace.layers if layer.id not in ids]
    still_used = {features_key(layer.id) for layer in kept}
    keys = {features_key(layer.id) for layer in layers if not layer.source}
    dropped = dict.fromkeys(key for key in keys - still_used if workspace.setting(key) is not None)
    words = (
        tr("Remove layer “{name}”", name=layers[0].name)
        if len(layers) == 1
        else trn("Remove {n} layer", "Remove {n} layers", len(layers))
    )
    order = [layer.id for layer in kept]
    workspace.apply(make_layer_edit(workspace, words, dict.fromkeys(ids), order, dropped))
