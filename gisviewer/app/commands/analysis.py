"""Questions to incidents and layers: each asks with a small dialog, works in the background and adds a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gisviewer.app.words import tr, trn
from gisviewer.domain.incidents import Incident
from gisviewer.jobs import CancelToken, ReportProgress

if TYPE_CHECKING:
    from gisviewer.app.dialogs.layer_analysis import AnalysisDialog, Question, Wish
    from gisviewer.app.engine import Engine
    from gisviewer.app.window import MainWindow
    from gisviewer.layers.incident_analysis import Result
    from gisviewer.layers.loaded import LoadedLayer


def ask_inside(window: MainWindow) -> None:
    """Which incidents lie inside areas?"""
    ask(window, "inside")


def ask_within(window: MainWindow) -> None:
    """Which incidents lie near features?"""
    ask(window, "within")


def ask_nearest(window: MainWindow) -> None:
    """Which feature is nearest to each incident?"""
    ask(window, "nearest")


def ask_counts(window: MainWindow) -> None:
    """How many incidents lie in each area?"""
    ask(window, "counts")


def ask_border(window: MainWindow) -> None:
    """How far is each incident from the nearest land border?"""
    ask(window, "border")


def ask_buffer(window: MainWindow) -> None:
    """What lies within a distance of features?"""
    ask(window, "buffer")


def ask(window: MainWindow, question: Question) -> AnalysisDialog | None:
    """Ask what a question needs to know; None where no layer suits it."""
    from gisviewer.app.dialogs.layer_analysis import AnalysisDialog, suits

    layers = [layer for layer in window.workspace.layers if suits(question, layer)]
    if not layers and question != "border":
        window.notices.info(
            tr("There is no layer that suits this question."),
            tr("Add a layer of areas first.") if question in ("inside", "counts") else tr("Add a layer first."),
        )
        return None
    selected = {layer_id: len(rows) for layer_id, rows in window.choice.rows.items()}
    current = window.layers_panel.current
    dialog = AnalysisDialog(question, layers, selected, current, window.settings.distance_unit, window)
    dialog.accepted.connect(lambda: answer(window, dialog.wish()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def answer(window: MainWindow, wish: Wish) -> None:
    """Work a question out in the background; the answer is a layer on top of the others."""
    loaded = window.layers.features.get(wish.layer.id) if wish.layer is not None else None
    if wish.layer is not None and loaded is None:
        window.notices.warn(tr("The features of the layer are not there."), tr("Is its file where it was?"))
        return
    shown = tuple(
        incident for incident in window.workspace.incidents.values() if window.map_sync.filter.matches(incident)
    )
    rows = window.choice.rows.get(wish.layer.id) if wish.layer is not None and wish.selected_only else None

    def work(report: ReportProgress, token: CancelToken) -> tuple[Result, dict[str, Any]]:
        import numpy as np

        from gisviewer.layers.derived import pack_features

        chosen = rows
        if loaded is not None and chosen is None:
            chosen = np.flatnonzero(window.layers.features.shown(loaded.layer.id))
        result = _work_out(wish, shown, loaded, chosen, window.engine, token, report)
        token.check()
        packed = pack_features(result.layer)
        window.layers.features.add(result.layer)
        return result, packed

    def take(made: tuple[Result, dict[str, Any]]) -> None:
        result, packed = made
        window.layers.add_computed(tr("Analysis “{name}”", name=wish.name), result.layer, packed)
        if result.incident_ids and wish.question in ("inside", "within"):
            window.incidents_panel.select_ids(result.incident_ids)
        layer = result.layer.layer
        show = (tr("Show the table"), lambda: _show_table(window, layer.id))
        window.notices.good(_summary(wish, result), show)

    window.tasks.start(tr("Working out “{name}”", name=wish.name), work, take, lane="analysis")


def _work_out(
    wish: Wish, incidents: tuple[Incident, ...], loaded: LoadedLayer | None, rows: Any, engine: Engine,
    token: CancelToken, report: ReportProgress,
) -> Result:  # fmt: skip
    from gisviewer.layers import incident_analysis as analysis

    if wish.question == "buffer":
        assert loaded is not None
        return analysis.make_buffer(wish.name, loaded, rows, wish.distance_km, token, joined=wish.joined, report=report)
    asked = analysis.choose_incidents(incidents, wish.most_precision, with_mentions=wish.with_mentions)
    if wish.question == "border":
        gazetteer = engine.get_gazetteer()
        borders = [(place.name, gazetteer.geometry(place.id)) for place in gazetteer.land_borders()]
        return analysis.find_borders(wish.name, asked, borders, token, report)
    assert loaded is not None
    if wish.question == "inside":
        return analysis.find_inside(wish.name, asked, loaded, rows)
    if wish.question == "counts":
        return analysis.count_per_area(wish.name, asked, loaded, rows, tr("No incidents"))
    if wish.question == "within":
        return analysis.find_within(wish.name, asked, loaded, rows, wish.distance_km, token, report)
    return analysis.find_nearest(wish.name, asked, loaded, rows, token, report)


def _summary(wish: Wish, result: Result) -> str:
    if wish.question == "buffer":
        return tr("“{name}” is the topmost layer now.", name=wish.name)
    found = trn(
        "{n} of {asked} incidents: “{name}” is the topmost layer now.",
        "{n} of {asked} incidents: “{name}” is the topmost layer now.",
        len(result.incident_ids),
        asked=result.asked,
        name=wish.name,
    )
    left_out = trn("{n} known less exactly was left out.", "{n} known less exactly were left out.", result.left_out)
    return f"{found} {left_out}" if result.left_out else found


def _show_table(window: MainWindow, layer_id: str) -> None:
    from gisviewer.app.commands.layers import show_table
    from gisviewer.project.workspace import Table

    layer = window.workspace.record(Table.LAYERS, layer_id)
    if layer is not None:
        show_table(window, layer)
