"""The online basemap: on when the user says so, off again, counted meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from gisviewer.app.map_look import recall_look
from gisviewer.app.words import tr
from gisviewer.errors import GisviewerError
from gisviewer.mapping.content import MapSettings
from gisviewer.mapping.online import check_template

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


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
                (tr("Settings"), window.qt_actions["settings"].trigger),
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
