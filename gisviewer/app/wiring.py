"""Which signal of the window's parts does what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from gisviewer.app.commands import articles, incidents, view
from gisviewer.app.commands import layers as layer_commands
from gisviewer.app.words import tr

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def connect(window: MainWindow) -> None:
    """Tie the parts of a window together."""
    window.map_sync.pointer_moved.connect(window.status.set_position)
    window.map_sync.view_changed.connect(window.status.set_view)
    window.map_sync.filter_changed.connect(window.incidents_panel.set_filter)
    window.map_sync.settings_changed.connect(lambda look: view.keep_look(window, look))
    window.map_sync.problem_told.connect(lambda text: window.notices.warn(text))
    window.incidents_panel.filter_changed.connect(window.map_sync.set_filter)
    window.incidents_panel.activated.connect(lambda key: window.map_view.call("focusIncident", key))
    window.article_panel.day_entered.connect(lambda key, words: articles.set_published(window, key, words))
    window.article_panel.facts_wanted.connect(lambda: articles.show_facts(window))
    window.articles_panel.facts_wanted.connect(lambda key: articles.show_facts(window, key))
    window.incident_panel.problem_found.connect(window.notices.error)
    window.incident_panel.decided.connect(lambda key, status: incidents.decide(window, key, status))
    window.incident_panel.candidate_chosen.connect(lambda key, found: incidents.choose_candidate(window, key, found))
    window.incident_panel.location_entered.connect(lambda key, words: incidents.enter_location(window, key, words))
    window.incident_panel.pick_requested.connect(lambda key: incidents.pick_on_map(window, key))
    window.unmapped_panel.rescue_wanted.connect(lambda entry, number: incidents.rescue(window, entry, number))
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
    escape.setEnabled(False)
    escape.activated.connect(lambda: window.map_sync.set_picking(False))
    window.map_sync.picking_changed.connect(escape.setEnabled)
    window.map_sync.place_picked.connect(lambda lon, lat: incidents.place_at(window, window.picked_for, lon, lat))
    window.map_sync.incident_moved.connect(lambda key, lon, lat: incidents.place_at(window, key, lon, lat))
    window.review_panel.decided.connect(lambda key, status, why: incidents.decide(window, key, status, why))
    window.review_panel.candidate_chosen.connect(
        lambda key, found: incidents.choose_candidate(window, key, found, accept=True)
    )
    window.review_panel.correction_requested.connect(lambda key: incidents.correct(window, key))
    window.review_panel.ghosts_changed.connect(lambda ghosts: window.map_view.call("showCandidates", ghosts))
    window.projects.changed.connect(window.on_project_changed)
    window.opener.articles_opened.connect(window.on_articles_opened)
    window.opener.queue.counted.connect(window.articles_panel.show_count)
    window.articles_panel.reading.cancel_wanted.connect(window.opener.queue.cancel)
    window.layers.features_loaded.connect(window.map_sync.redraw_layers)
    panel = window.layers_panel
    panel.style_wanted.connect(lambda layer: layer_commands.ask_style(window, layer))
    panel.table_wanted.connect(lambda layer: layer_commands.show_table(window, layer))
    window.attributes_panel.zoom_wanted.connect(window.map_sync.fit_extent)
    panel.properties_wanted.connect(lambda layer: layer_commands.show_properties(window, layer))
    panel.copy_wanted.connect(lambda layer: layer_commands.duplicate(window, layer))
    _connect_features(window)
    window.layers.previews_changed.connect(window.map_sync.show_previews)
    window.layers.opened.connect(lambda layers: window.zoom_to_layer(layers[0]))
    window.map_view.guard.refusal.connect(lambda _url: window.status.set_requests(window.map_view.guard.count))
    window.map_view.reloaded.connect(
        lambda: window.notices.info(tr("The map had to be loaded again; nothing of your work is lost."))
    )
    window.map_view.gave_up.connect(
        lambda: window.notices.warn(
            tr("The map cannot be drawn: its process ended several times."),
            tr("Your work is not touched by it."),
            (tr("Load it again"), window.map_view.try_again),
        )
    )
    QGuiApplication.styleHints().colorSchemeChanged.connect(window.on_color_scheme)


def _connect_features(window: MainWindow) -> None:
    """Tie map, attribute table and feature panel to the one selection of features, and the tools to the map."""
    choice, tools, panel = window.choice, window.map_tools, window.features_panel
    tools.picked.connect(choice.pick)
    tools.rectangle_drawn.connect(choice.pick_within)
    choice.found.connect(panel.show_hits)
    choice.changed.connect(lambda: window.map_view.call("showSelectedFeatures", choice.shown))
    choice.changed.connect(window.refresh_actions)
    window.map_view.reloaded.connect(lambda: window.map_view.call("showSelectedFeatures", choice.shown))
    panel.filled.connect(lambda: window.show_dock("features"))
    panel.zoom_wanted.connect(lambda: layer_commands.zoom_to_features(window))
    panel.table_wanted.connect(lambda layer: layer_commands.show_table(window, layer))
    window.attributes_panel.export_wanted.connect(
        lambda layer, rows: layer_commands.export_features(window, layer, rows)
    )
    tools.changed.connect(window.measure_bar.follow_tool)
    window.measure_bar.tool_wanted.connect(tools.use)
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
    escape.setEnabled(False)
    escape.activated.connect(lambda: tools.use(""))
    tools.changed.connect(lambda tool: escape.setEnabled(bool(tool)))
