"""Settings, the locator, and what the program says of itself."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMessageBox

from gisviewer import __version__
from gisviewer.app.diagnostics import PACKAGES, make_report
from gisviewer.app.dialogs.checks import ChecksDialog
from gisviewer.app.dialogs.palette import Entry, Palette
from gisviewer.app.dialogs.settings import SettingsDialog
from gisviewer.app.dialogs.text import TextDialog
from gisviewer.app.map_look import recall_look
from gisviewer.app.models.incidents import GEOMETRY_ICONS
from gisviewer.app.panels.why import describe_place
from gisviewer.app.words import date_text, tr
from gisviewer.domain.places import Place
from gisviewer.errors import GisviewerError
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.mapping.content import MapSettings
from gisviewer.mapping.online import check_template
from gisviewer.paths import get_geodata, get_resources
from gisviewer.project.settings import save_settings
from gisviewer.project.workspace import Selection
from gisviewer.selftest.check import Check

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow

_ZOOMS = {"city": 9, "site": 11, "airport": 11, "port": 11, "country": 5, "admin1": 7, "admin2": 9}
_DEFAULT_ZOOM = 6


def open_settings(window: MainWindow) -> None:
    """Let the user change the settings."""
    dialog = SettingsDialog(window.settings, window)
    if dialog.exec():
        chosen = dialog.values()
        save_settings(chosen)
        window.use_settings(chosen)


def open_palette(window: MainWindow) -> None:
    """Find actions, incidents, articles and places in one field."""
    palette = Palette(list(_entries(window)), partial(_find_places, window), window)
    corner = window.mapToGlobal(window.rect().center())
    palette.move(corner.x() - palette.width() // 2, window.mapToGlobal(window.rect().topLeft()).y() + 90)
    palette.show()
    palette.field.setFocus()


def _entries(window: MainWindow) -> Iterable[Entry]:
    from gisviewer.app.actions import ACTIONS

    for row in ACTIONS:
        action = window.qt_actions[row.id]
        if action.isEnabled():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Entry(action.text().replace("&", ""), keys or tr("Action"), row.icon or "next", action.trigger)
    for incident in window.workspace.incidents.values():
        icon = GEOMETRY_ICONS[incident.geometry_kind] if incident.is_located else "unsure"
        where = ", ".join(part for part in (incident.place_name, incident.country) if part)
        yield Entry(incident.title, where, icon, partial(window.workspace.select, Selection(incident.id)))
    for article in window.workspace.article_heads.values():
        go = partial(window.workspace.select, Selection(article_id=article.id))
        yield Entry(article.title or article.id, date_text(article.published), "open-article", go)


def _find_places(window: MainWindow, words: str, give: Callable[[Iterable[Entry]], None]) -> None:
    def look(_report: ReportProgress, _token: CancelToken) -> list[Place]:
        return window.engine.find_places(words)

    def show(places: list[Place]) -> None:
        give(Entry(place.name, describe_place(place), "globe", partial(fly_to, window, place)) for place in places)

    window.tasks.start(tr("Looking for “{words}”", words=words), look, show, lane="gazetteer")


def fly_to(window: MainWindow, place: Place) -> None:
    """Bring a place of the gazetteer into sight."""
    window.map_view.call("flyTo", place.lon, place.lat, _ZOOMS.get(place.feature_class.value, _DEFAULT_ZOOM))


def show_tour(window: MainWindow) -> None:
    """Give the three hints once more."""
    window.start_screen.begin_tour()


def check_installation(window: MainWindow) -> None:
    """Run the self-test, as `gisviewer doctor` does."""
    dialog = ChecksDialog(make_report, window)
    found: list[Check] = []

    def check(_report: ReportProgress, token: CancelToken) -> list[Check]:
        from gisviewer.selftest.run import run_checks

        for result in run_checks():
            token.check()
            found.append(result)
        return found

    task = window.tasks.start(tr("Checking the installation"), check, dialog.finish, lane="checks")
    shown = window.tasks.changed.connect(lambda: dialog.show_checks(list(found)))

    def stop(_code: int) -> None:
        window.tasks.changed.disconnect(shown)
        window.tasks.cancel(task)

    dialog.finished.connect(stop)
    dialog.open()


def copy_report(window: MainWindow) -> None:
    """Put a report on the installation on the clipboard."""
    QGuiApplication.clipboard().setText(make_report())
    window.notices.good(tr("The report on this installation is on the clipboard."))


def show_manual(window: MainWindow) -> None:
    """Open the manual."""
    dialog = TextDialog(tr("Manual"), window)
    dialog.show_file(get_resources() / "manual" / "index.md")
    dialog.show()


def show_keys(window: MainWindow) -> None:
    """List every action with its keys."""
    dialog = TextDialog(tr("Keys"), window)
    dialog.show_markdown(keys_markdown())
    dialog.show()


def keys_markdown() -> str:
    """The key list as Markdown, made from the table of actions; the README and the manual show the same."""
    from gisviewer.app.actions import ACTIONS, MENUS
    from gisviewer.app.panels.review_keys import REVIEW_KEYS

    lines: list[str] = []
    for menu, title in MENUS:
        lines += [f"## {tr(title).replace('&', '')}", "", f"| {tr('Action')} | {tr('Keys')} |", "|---|---|"]
        for row in ACTIONS:
            if row.menu == menu and row.keys:
                name = tr(row.text).replace("&", "").removesuffix(" …")
                lines.append(f"| {name} | {' · '.join(_plain_keys(keys) for keys in row.keys)} |")
        lines.append("")
    lines += [f"## {tr('In the review queue')}", "", f"| {tr('Action')} | {tr('Keys')} |", "|---|---|"]
    lines += [f"| {tr(words)} | {keys} |" for keys, words in REVIEW_KEYS]
    return "\n".join(lines) + "\n"


def _plain_keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def show_about(window: MainWindow) -> None:
    """Say what this is, what it is made of, and whose borders it draws."""
    dialog = TextDialog(tr("About GIS Viewer"), window)
    dialog.show_markdown(about_markdown())
    dialog.show()


def about_markdown() -> str:
    """Versions, boundary policy, data and the licences of what is in use."""
    lines = [
        f"# GIS Viewer {__version__}",
        tr("Maps the places and incidents of news articles, offline. Free software under the MIT licence."),
        f"## {tr('Borders')}",
        tr(
            "The map draws borders as they are held on the ground, after Natural Earth; disputed lines are dashed and "
            "named by all claimants. Drawing a line takes no position on the status of any territory."
        ),
        f"## {tr('Data')}",
        *_data_lines(),
        f"## {tr('Libraries')}",
        f"| {tr('Library')} | {tr('Version')} | {tr('Licence')} |",
        "|---|---|---|",
    ]
    head, table = lines[:-3], lines[-3:]
    rows = [f"| {name} | {version} | {licence} |" for name, version, licence in find_libraries()]
    return "\n\n".join(head) + "\n\n" + "\n".join([table[0], "", *table[1:], *rows]) + "\n"


def find_libraries() -> list[tuple[str, str, str]]:
    """(name, version, licence) of the Python packages that this installation runs with."""
    wanted = ["PySide6", "shiboken6"]
    for requirement in _requirements():
        if "extra ==" not in requirement:
            name = requirement
            for sign in "<>=!~;[ (":
                name = name.split(sign)[0]
            wanted.append(name)
    found = []
    for name in dict.fromkeys(wanted):
        try:
            facts = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        licence = facts.json.get("license_expression") or _classified(facts.get_all("Classifier") or [])
        licence = licence or facts.json.get("license", "")
        licence = str(licence).split("\n")[0][:60]
        found.append((facts["Name"], facts["Version"], licence))
    return found


def _requirements() -> list[str]:
    try:
        return importlib.metadata.requires("gisviewer") or []
    except importlib.metadata.PackageNotFoundError:  # run from a checkout that is not installed
        return list(PACKAGES)


def _classified(classifiers: list[str]) -> str:
    names = [text.rpartition(" :: ")[2] for text in classifiers if text.startswith("License :: ")]
    return ", ".join(name for name in names if name != "OSI Approved")


def _data_lines() -> list[str]:
    import tomllib

    try:
        manifest = tomllib.loads((get_geodata() / "MANIFEST.toml").read_text("utf-8"))
    except (OSError, ValueError):
        return [tr("The list of data sets is missing: the installation is damaged.")]
    lines = []
    for name, facts in manifest.items():
        for entry in facts if isinstance(facts, list) else [facts]:
            if isinstance(entry, dict):
                parts = [str(entry.get(key, "")) for key in ("name", "file", "title", "version", "licence", "license")]
                lines.append("- " + " · ".join(part for part in (*parts,) if part) if any(parts) else f"- {name}")
    return ["\n".join(lines)]


def toggle_online(window: MainWindow) -> None:
    """Switch the online basemap on, once its address is known and the user agrees, or off."""
    if window.online.host:
        window.online.switch_off()
    else:
        template = window.settings.online_basemap_url.strip()
        if not template:
            window.notices.info(
                tr("No online basemap has been set up."),
                tr("Enter the address and the credit of a provider in the settings, under Map."),
                (tr("Settings"), lambda: open_settings(window)),
            )
            return
        try:
            host = check_template(template)
            if not may_go_online(window, host):
                return
            window.online.switch_on(template)
        except GisviewerError as error:
            window.notices.error(error)
            return
    window.map_sync.use_settings(map_settings_now(window))
    refresh_requests(window)


def may_go_online(window: MainWindow, host: str) -> bool:
    """Ask whether the network may be used, and say for what."""
    box = QMessageBox(QMessageBox.Icon.Question, tr("Online basemap"), "", QMessageBox.StandardButton.Cancel, window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Fetch the basemap from {host}?", host=host))
    box.setInformativeText(
        tr(
            "The provider learns your network address and which parts of the world you look at, nothing else. "
            "It stays on until you switch it off or close the program; exports never use it."
        )
    )
    go = box.addButton(tr("Go online"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    return box.clickedButton() is go


def map_settings_now(window: MainWindow) -> MapSettings:
    """How the map is to be drawn: as set, as it was left, and online while that is on."""
    look = replace(recall_look(window.settings, window.store), boundary_date=window.map_sync.settings.boundary_date)
    return replace(look, online=bool(window.online.host), online_credit=window.settings.online_basemap_credit)


def refresh_requests(window: MainWindow) -> None:
    """Show what was asked of the network, or refused."""
    window.status.set_requests(window.map_view.guard.count, window.online.host, window.online.count)


def show_requests(window: MainWindow) -> None:
    """Say what has asked for the network, if anything did."""
    guard = window.map_view.guard
    if window.online.host:
        window.notices.info(
            tr("The basemap comes from {host}; nothing else is asked.", host=window.online.host),
            action=(tr("Switch it off"), lambda: toggle_online(window)),
        )
        return
    if guard.count:
        window.notices.warn(tr("Refused: {list}", list=", ".join(dict.fromkeys(guard.refused))))
    else:
        window.notices.info(tr("Nothing has asked for the network; anything that would is refused and counted here."))


def show_boundaries(window: MainWindow) -> None:
    """Say what the borders on the map stand for."""
    window.notices.info(
        tr("The map draws borders as they are held on the ground and disputed lines dashed."),
        tr("This states no opinion on any territory's status."),
    )
