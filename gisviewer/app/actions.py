"""Every action of the window, as one literal table: menus, tool bar, command palette and key list come from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gisviewer.app.commands import (
    analysis,
    articles,
    checking,
    comparison,
    edit,
    exports,
    files,
    incidents,
    layers,
    locator,
    network,
    program,
    project,
    review,
    view,
)
from gisviewer.app.words import mark

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def always(_window: MainWindow) -> bool:
    """No condition."""
    return True


def has_incidents(window: MainWindow) -> bool:
    """Something is listed."""
    return bool(window.workspace.incidents)


def has_articles(window: MainWindow) -> bool:
    """An article is open."""
    return bool(window.workspace.articles)


def has_content(window: MainWindow) -> bool:
    """There is something to draw."""
    return bool(window.workspace.incidents or window.workspace.layers)


def has_selection(window: MainWindow) -> bool:
    """An incident is selected."""
    return window.workspace.selection.incident_id in window.workspace.incidents


def has_features(window: MainWindow) -> bool:
    """A feature of a layer is selected."""
    return window.choice.count > 0


def has_any_selection(window: MainWindow) -> bool:
    """An incident or a feature is selected."""
    return has_selection(window) or has_features(window)


def has_layers(window: MainWindow) -> bool:
    """There is a layer."""
    return bool(window.workspace.layers)


def has_both(window: MainWindow) -> bool:
    """There are incidents and a layer."""
    return has_incidents(window) and has_layers(window)


def can_undo(window: MainWindow) -> bool:
    """There is a step to take back."""
    return window.workspace.undo_name is not None


def can_redo(window: MainWindow) -> bool:
    """There is a step to take again."""
    return window.workspace.redo_name is not None


@dataclass(frozen=True, slots=True)
class Action:
    """One row of the table: `keys` as Qt writes them, the first one shown; `tool` is the short text on the tool bar."""

    id: str
    text: str
    run: Callable[[MainWindow], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    enabled: Callable[[MainWindow], bool] = always
    tool: str = ""


MENUS = (
    ("file", mark("&File")),
    ("edit", mark("&Edit")),
    ("review", mark("&Review")),
    ("view", mark("&View")),
    ("layer", mark("&Layers")),
    ("analysis", mark("&Analysis")),
    ("help", mark("&Help")),
)

ACTIONS = (
    Action("open-articles", mark("&Open articles …"), files.open_articles, ("Ctrl+O",), "open-article", "file",
           tool=mark("Open")),
    Action("open-folder", mark("Open a &folder …"), files.open_folder, ("Ctrl+Shift+O",), "open-folder", "file",
           tool=mark("Folder")),
    Action("paste", mark("&Paste an article"), files.paste_article, ("Ctrl+V",), "paste", "file"),
    Action("open-sample", mark("Open the &sample report"), files.open_sample, (), "file", "file"),
    Action("new-project", mark("&New project"), project.new_project, ("Ctrl+N",), "new", "file"),
    Action("open-project", mark("Open a pro&ject …"), project.open_project, (), "project", "file"),
    Action("save", mark("&Save"), project.save, ("Ctrl+S",), "save", "file", has_content),
    Action("save-as", mark("Save &as …"), project.save_as, ("Ctrl+Shift+S",), "save", "file", has_content),
    Action("save-copy", mark("Save a &copy …"), project.save_copy, (), "copy", "file", has_content),
    Action("backups", mark("Restore a &backup …"), project.show_backups, (), "history", "file"),
    Action("add-layer", mark("Add a &layer …"), files.add_layer, ("Ctrl+Shift+V",), "add-layer", "file",
           tool=mark("Layer")),
    Action("import-events", mark("&Import incidents from a table …"), files.import_events, (), "table", "file"),
    Action("export", mark("&Export …"), exports.export_map, ("Ctrl+E",), "export", "file", has_content,
           tool=mark("Export")),
    Action("print", mark("Prin&t the map …"), exports.print_map, ("Ctrl+P",), "print", "file", has_content),
    Action("quit", mark("&Quit"), files.quit_program, ("Ctrl+Q",), "", "file"),
    Action("undo", mark("&Undo"), edit.undo, ("Ctrl+Z",), "undo", "edit", can_undo, tool=mark("Undo")),
    Action("redo", mark("&Redo"), edit.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "edit", can_redo, tool=mark("Redo")),
    Action("copy-map", mark("Copy the &map as a picture"), exports.copy_map, ("Ctrl+Shift+C",), "picture", "edit",
           has_content),
    Action("copy-table", mark("Copy the &table"), exports.copy_table, ("Ctrl+Alt+C",), "copy", "edit", has_incidents),
    Action("search", mark("&Find in articles and incidents"), checking.search, ("Ctrl+F",), "find", "edit",
           has_content, tool=mark("Find")),
    Action("find", mark("F&ind in this article"), edit.find, ("F3",), "find", "edit", has_articles),
    Action("history", mark("&History"), checking.show_history, ("Ctrl+H",), "history", "edit"),
    Action("facts", mark("F&acts of the article …"), articles.show_facts, ("Alt+Return",), "info", "edit",
           has_articles),
    Action("unmapped", mark("&Not mapped"), incidents.show_unmapped, ("Ctrl+L",), "table", "review", has_articles),
    Action("told-twice", mark("Told &twice …"), comparison.show_comparison, ("Ctrl+Alt+D",), "merge", "review",
           has_articles),
    Action("review", mark("&Go through the queue"), review.open_review, ("Ctrl+R",), "review", "review",
           has_incidents, tool=mark("Review")),
    Action("add-incident", mark("&Add an incident from the selected words"), incidents.add_incident, ("Ctrl+I",),
           "add", "review", has_articles),
    Action("add-point", mark("Add an incident at a &point of the map"), incidents.add_at_point, ("Ctrl+Shift+I",),
           "pin", "review"),
    Action("add-line", mark("Add an incident along a &line"), incidents.add_along_line, (), "line", "review"),
    Action("add-area", mark("Add an incident over an ar&ea"), incidents.add_over_area, (), "area", "review"),
    Action("attach-words", mark("Add the selected &words to the incident"), incidents.attach_words, ("Ctrl+Alt+I",),
           "open-article", "review", has_selection),
    Action("merge", mark("&Merge the incidents"), incidents.merge_incidents, (), "merge", "review", has_incidents),
    Action("split", mark("&Split the incident by sentences"), incidents.split_incident, (), "split", "review",
           has_selection),
    Action("accept-incidents", mark("A&ccept the incidents"), edit.accept_incidents, ("Ctrl+Alt+A",), "accept",
           "review", has_incidents),
    Action("unsure-incidents", mark("Mark the incidents as &unsure"), edit.doubt_incidents, ("Ctrl+Alt+U",), "unsure",
           "review", has_incidents),
    Action("reject-incidents", mark("Re&ject the incidents"), edit.reject_incidents, ("Ctrl+Alt+R",), "reject",
           "review", has_incidents),
    Action("delete-incidents", mark("&Delete the incidents"), edit.delete_incidents, ("Ctrl+Del",), "delete",
           "review", has_incidents),
    Action("rules", mark("Ru&les …"), checking.show_rules, (), "rules", "review"),
    Action("check", mark("Find what is d&oubtful"), checking.check_incidents, (), "warning", "review", has_incidents),
    Action("check-again", mark("Check the articles a&gain …"), checking.check_again, (), "retry", "review",
           has_articles),
    Action("log", mark("L&og of changes"), checking.show_log, (), "history", "review"),
    Action("clear-filter", mark("&Clear the filter"), edit.clear_filter, (), "filter", "edit", has_incidents),
    Action("zoom-all", mark("Zoom to &all"), view.zoom_all, ("Ctrl+Shift+F",), "zoom-all", "view"),
    Action("zoom-selection", mark("Zoom to the &selection"), view.zoom_selection, ("Ctrl+J",), "zoom-selection", "view",
           has_any_selection),
    Action("zoom-in", mark("Zoom &in"), view.zoom_in, ("Ctrl+Alt++", "Ctrl+Alt+="), "zoom-in", "view"),
    Action("zoom-out", mark("Zoom &out"), view.zoom_out, ("Ctrl+Alt+-",), "zoom-out", "view"),
    Action("focus-map", mark("Go to the &map"), view.focus_map, ("Ctrl+M",), "map", "view"),
    Action("table", mark("&Table of incidents"), view.toggle_table, ("F6",), "table", "view"),
    Action("timeline", mark("T&imeline"), view.toggle_timeline, ("F7",), "timeline", "view"),
    Action("charts", mark("&Charts"), view.toggle_charts, ("Shift+F7",), "table", "view"),
    Action("online", mark("&Online basemap, on or off"), network.toggle_online, (), "globe", "view"),
    Action("filters", mark("&Filter beside the map"), view.toggle_filters, ("Ctrl+Alt+F",), "filter", "view"),
    Action("next-dock", mark("&Next panel"), view.next_dock, ("F8",), "", "view"),
    Action("previous-dock", mark("&Previous panel"), view.previous_dock, ("Shift+F8",), "", "view"),
    Action("full-screen", mark("&Full screen"), view.full_screen, ("F11",), "", "view"),
    Action("reset-layout", mark("&Reset the layout"), view.reset_layout, (), "", "view"),
    Action("measure", mark("&Measure"), layers.measure, ("Ctrl+Shift+M",), "measure", "layer", tool=mark("Measure")),
    Action("select-rectangle", mark("Select features by a &rectangle"), layers.use_rectangle, ("Ctrl+Shift+R",),
           "rectangle", "layer", has_layers),
    Action("select-in-view", mark("Select all features in &sight"), layers.select_in_view, (), "target", "layer",
           has_layers),
    Action("clear-features", mark("&Clear the selection of features"), layers.clear_selection, ("Ctrl+Shift+A",),
           "close", "layer", has_features),
    Action("count-per-area", mark("Incidents per &area …"), analysis.ask_counts, (), "area", "analysis", has_both),
    Action("incidents-inside", mark("Incidents &inside areas …"), analysis.ask_inside, (), "target", "analysis",
           has_both),
    Action("incidents-near", mark("Incidents &near features …"), analysis.ask_within, (), "pin", "analysis", has_both),
    Action("nearest-feature", mark("Nearest &feature to each incident …"), analysis.ask_nearest, (), "line",
           "analysis", has_both),
    Action("nearest-border", mark("Distance to the nearest &border …"), analysis.ask_border, (), "map", "analysis",
           has_incidents),
    Action("buffer", mark("&Buffer around features …"), analysis.ask_buffer, (), "layers", "analysis", has_layers),
    Action("palette", mark("&Find anything …"), locator.open_palette, ("Ctrl+K",), "find", "edit"),
    Action("settings", mark("&Settings …"), program.open_settings, ("Ctrl+,",), "settings", "edit"),
    Action("manual", mark("&Manual"), program.show_manual, ("F1",), "help", "help"),
    Action("keys", mark("&Keys"), program.show_keys, ("Ctrl+/",), "keyboard", "help"),
    Action("tour", mark("Show the &hints"), program.show_tour, (), "info", "help"),
    Action("checks", mark("&Check the installation"), program.check_installation, (), "accept", "help"),
    Action("copy-report", mark("Copy a &report on this installation"), program.copy_report, (), "copy", "help"),
    Action("about", mark("&About"), program.show_about, (), "info", "help"),
)  # fmt: skip
