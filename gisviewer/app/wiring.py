"""Which signal of the window's parts does what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from gisviewer.app.commands import articles, checking, comparison, incidents, placing, review, view
from gisviewer.app.commands import layers as layer_commands
from gisviewer.app.commands.network import refresh_requests
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
    window.unmapped_panel.rescue_wanted.connect(lambda entry, number: incidents.rescue(window, entry, number))
    _connect_inspector(window)
    _connect_review(window)
    _connect_placing(window)
    window.comparison.copies_noticed.connect(lambda pairs: comparison.tell_of_copies(window, pairs))
    window.search_panel.words_found.connect(lambda words: window.article_panel.open_find(words, take_focus=False))
    window.history_panel.state_wanted.connect(lambda steps: checking.go_to_state(window, steps))
    window.log_panel.problem_found.connect(window.notices.error)
    window.findings_panel.check_wanted.connect(lambda: checking.check_incidents(window))
    window.projects.changed.connect(window.on_project_changed)
    window.opener.articles_opened.connect(window.on_articles_opened)
    window.event_import.imported.connect(window.map_sync.fit_after_change)
    window.opener.queue.counted.connect(lambda _count: window.start_screen.refresh())
    window.opener.path_given.connect(window.recent.add)
    window.opener.queue.counted.connect(window.articles_panel.show_count)
    window.articles_panel.reading.cancel_wanted.connect(window.opener.queue.cancel)
    window.layers.features_loaded.connect(window.map_sync.redraw_layers)
    panel = window.layers_panel
    panel.style_wanted.connect(lambda layer: layer_commands.ask_style(window, layer))
    panel.table_wanted.connect(lambda layer: layer_commands.show_table(window, layer))
    window.attributes_panel.zoom_wanted.connect(window.map_sync.fit_extent)
    panel.properties_wanted.connect(lambda layer: layer_commands.show_properties(window, layer))
    panel.copy_wanted.connect(lambda layer: layer_commands.duplicate(window, layer))
    panel.export_wanted.connect(lambda layer: layer_commands.export_layer(window, layer))
    panel.style_copied.connect(lambda layer: layer_commands.copy_style(window, layer))
    panel.style_pasted.connect(lambda layers: layer_commands.paste_style(window, layers))
    _connect_features(window)
    window.layers.previews_changed.connect(window.map_sync.show_previews)
    window.layers.opened.connect(lambda layers: window.zoom_to_layer(layers[0]))
    window.map_view.guard.refusal.connect(lambda _url: refresh_requests(window))
    window.online.requested.connect(lambda: refresh_requests(window), Qt.ConnectionType.QueuedConnection)
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
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(window.on_color_scheme)
    hints.accessibility().contrastPreferenceChanged.connect(window.on_color_scheme)


def _connect_features(window: MainWindow) -> None:
    """Tie map, attribute table and feature panel to the one selection of features, and the tools to the map."""
    choice, tools, panel = window.choice, window.map_tools, window.features_panel
    tools.picked.connect(choice.pick)
    tools.rectangle_drawn.connect(choice.pick_within)
    choice.found.connect(panel.show_hits)
    choice.changed.connect(lambda: window.map_view.call("showSelectedFeatures", choice.shown))
    choice.changed.connect(window.refresh_actions)
    window.layers.features_loaded.connect(choice.clear)
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


def _connect_inspector(window: MainWindow) -> None:
    panel = window.incident_panel
    panel.decided.connect(lambda key, status: review.decide(window, key, status))
    panel.candidate_chosen.connect(lambda key, found: review.choose_candidate(window, key, found))
    panel.location_entered.connect(lambda key, words: placing.enter_location(window, key, words))
    panel.drawing_wanted.connect(lambda key, kind: placing.place_by_hand(window, key, kind))
    panel.excerpt_dropped.connect(lambda key, excerpt: incidents.remove_excerpt(window, key, excerpt))


def _connect_review(window: MainWindow) -> None:
    panel, correction = window.review_panel, window.review_panel.correction
    panel.decided.connect(lambda key, status, why: review.decide(window, key, status, why))
    panel.reason_wanted.connect(lambda key: review.ask_reason(window, key))
    panel.candidate_chosen.connect(lambda key, found: review.choose_candidate(window, key, found, accept=True))
    panel.edit_wanted.connect(lambda key: review.edit_record(window, key))
    panel.ghosts_changed.connect(lambda ghosts: window.map_view.call("showCandidates", ghosts))
    window.docks["review"].visibilityChanged.connect(panel.set_in_sight)
    panel.shown_changed.connect(lambda shown: window.map_view.call("setReviewing", shown))
    panel.correction_begun.connect(lambda key: review.begin_correction(window, key))
    panel.correction_ended.connect(window.placing.cancel)
    panel.teaching_wanted.connect(window.teaching.ask)
    window.teaching.offered.connect(panel.offer_teaching)
    window.map_sync.candidate_chosen.connect(panel.choose)
    correction.words_entered.connect(lambda words: placing.find_places(window, words))
    correction.place_chosen.connect(lambda place: placing.place_at_place(window, panel.corrected, place))
    correction.position_chosen.connect(
        lambda lon, lat: placing.place_at(window, panel.corrected, shapely.Point(lon, lat))
    )
    correction.drawing_wanted.connect(lambda kind: placing.place_by_hand(window, panel.corrected, kind))


def _connect_placing(window: MainWindow) -> None:
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
    escape.setEnabled(False)
    escape.activated.connect(window.placing.cancel)
    window.placing.changed.connect(escape.setEnabled)
    # One thing at a time happens on a click.
    window.placing.changed.connect(lambda waits: window.map_tools.use("") if waits else None)
    window.map_tools.changed.connect(lambda tool: window.placing.cancel() if tool else None)
    window.map_sync.incident_moved.connect(lambda key, lon, lat: placing.place_at(window, key, shapely.Point(lon, lat)))
