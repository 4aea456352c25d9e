"""The choices of the last export, kept for the next one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings

from gisviewer.app.dialogs.export import ExportDialog

_GROUP = "export"


def remember_export(dialog: ExportDialog, store: QSettings) -> None:
    """Keep format, size and what was taken out; not the file, its title and whether it was a draft."""
    picture, publication, data = dialog.picture, dialog.publication, dialog.data
    store.beginGroup(_GROUP)
    store.setValue("format", dialog.format.id)
    store.setValue("width", picture.width_px.value())
    store.setValue("height", picture.height_px.value())
    store.setValue("resolution", picture.resolution.currentIndex())
    store.setValue("style", picture.style_box.currentIndex())
    store.setValue("section", picture.section.currentIndex())
    store.setValue("grid", publication.grid.isChecked())
    store.setValue("grid_km", publication.grid_km.value())
    store.setValue("no_excerpts", publication.no_excerpts.isChecked())
    store.setValue("no_names", publication.no_names.isChecked())
    store.setValue("extent", data.extent.isChecked())
    store.endGroup()


def recall_export(dialog: ExportDialog, store: QSettings) -> None:
    """Choose what was chosen the last time; what cannot be read stays as it is."""
    picture, publication, data = dialog.picture, dialog.publication, dialog.data
    store.beginGroup(_GROUP)
    for key, field in (("width", picture.width_px), ("height", picture.height_px)):
        field.setValue(_number(store, key, field.value()))
    for key, box in (("resolution", picture.resolution), ("style", picture.style_box), ("section", picture.section)):
        index = int(_number(store, key, box.currentIndex()))
        box.setCurrentIndex(index if 0 <= index < box.count() else 0)
    publication.grid_km.setValue(_number(store, "grid_km", publication.grid_km.value()))
    for key, switch in (
        ("grid", publication.grid),
        ("no_excerpts", publication.no_excerpts),
        ("no_names", publication.no_names),
        ("extent", data.extent),
    ):
        switch.setChecked(store.value(key, "false") in (True, "true"))
    dialog.choose(str(store.value("format", "html")))
    store.endGroup()


def _number(store: QSettings, key: str, default: float) -> Any:
    """A number of the same type as `default`."""
    try:
        return type(default)(float(str(store.value(key, default))))
    except ValueError:
        return default
