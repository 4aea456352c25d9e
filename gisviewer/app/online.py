"""Switching the online basemap on and off; it is off at every start."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gisviewer.mapping.online import OnlineTiles
from gisviewer.mapping.serve import PageServer


class OnlineBasemap(QObject):
    """Holds the tiles that the page's server hands out while the online basemap is on."""

    requested = Signal()
    """The network was asked for a tile; emitted on the thread that asks."""

    def __init__(self, server: PageServer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = server

    @property
    def host(self) -> str:
        """The host that is asked, "" while the basemap is off."""
        return self._server.online.host if self._server.online else ""

    @property
    def count(self) -> int:
        """How many tiles the network was asked for since it was switched on."""
        return self._server.online.count if self._server.online else 0

    def switch_on(self, template: str) -> None:
        """From here on, fetch tiles.

        Raises:
            GisviewerError: the template is no address of tiles.
        """
        self._server.online = OnlineTiles(template, self.requested.emit)

    def switch_off(self) -> None:
        """From here on, ask nothing."""
        self._server.online = None
