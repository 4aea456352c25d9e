"""What the settings mean for the window's looks and for the map."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gisviewer.app.theme import CHOSEN, apply_theme, current_theme
from gisviewer.app.words import spoken_language
from gisviewer.mapping.content import MapSettings, Theme
from gisviewer.project.settings import Settings

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def use_appearance(settings: Settings) -> None:
    """Dress the program as the settings say: colours, size of text."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    app.setProperty(CHOSEN, settings.theme)
    hints = QGuiApplication.styleHints()
    wanted = _SCHEMES.get(settings.theme, Qt.ColorScheme.Unknown)  # high contrast comes light and dark, too
    if wanted == Qt.ColorScheme.Unknown:
        hints.unsetColorScheme()
    elif hints.colorScheme() != wanted:
        hints.setColorScheme(wanted)
    natural = app.property("natural_point_size")
    if natural is None:
        natural = app.font().pointSizeF()
        app.setProperty("natural_point_size", natural)
    font = app.font()
    font.setPointSizeF(float(natural) * settings.font_percent / 100)
    app.setFont(font)
    apply_theme(app, current_theme())


def map_settings(settings: Settings) -> MapSettings:
    """How the map is drawn; the light basemap turns dark with the window."""
    theme = Theme(settings.map_style)
    if theme is Theme.LIGHT and current_theme().is_dark:
        theme = Theme.DARK
    language = settings.map_language or QLocale().name().partition("_")[0]
    return MapSettings(
        theme=theme,
        language="en" if language == "C" else language,
        speech=spoken_language(),
        viewpoint=settings.boundary_view,
    )
