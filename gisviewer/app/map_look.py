"""What was chosen in the map itself of its looks, kept from one start to the next."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QSettings

from gisviewer.app.appearance import map_settings
from gisviewer.mapping.content import MapSettings, change_settings
from gisviewer.project.settings import Settings

_KEY = "map_look"
_KEPT = ("graticule", "scale_by_fatalities", "incidents_as", "timeline", "charts", "filters")


def recall_look(settings: Settings, store: QSettings) -> MapSettings:
    """How the map is drawn: as the settings say, and as it was left the last time."""
    wanted = map_settings(settings)
    try:
        kept = json.loads(str(store.value(_KEY, "{}")))
        return change_settings(wanted, {name: value for name, value in kept.items() if name in _KEPT})
    except (ValueError, AttributeError):
        return wanted


def remember_look(look: MapSettings, store: QSettings) -> None:
    """Keep what the settings do not hold."""
    store.setValue(_KEY, json.dumps({name: getattr(look, name) for name in _KEPT}))


def settings_of_look(settings: Settings, look: MapSettings) -> Settings:
    """The settings with the style and the point of view that were chosen in the map."""
    before = map_settings(settings)
    if look.theme is not before.theme:
        settings = replace(settings, map_style=look.theme.value)
    return replace(settings, boundary_view=look.viewpoint)
