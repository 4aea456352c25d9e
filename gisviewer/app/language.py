"""The language of the program: translations of its texts and of Qt's, dates and digits, the direction of reading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from gisviewer.paths import get_resources
from gisviewer.translation.catalogue import LANGUAGES


def choose_language(wanted: str) -> str:
    """The code of the language to speak: the one wanted, else the first of the system's that there is, else English."""
    if wanted in LANGUAGES:
        return wanted
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def use_language(wanted: str) -> str:
    """Speak a language from here on ("system" or a code); windows that are there already keep their texts.

    Returns the code of the language.
    """
    app = QCoreApplication.instance()
    language = choose_language(wanted)
    if wanted in LANGUAGES:
        QLocale.setDefault(QLocale(language))
    elif language == "en" and QLocale.system().language() == QLocale.Language.C:
        return language
    if app is None:
        return language
    for previous in app.findChildren(QTranslator):
        app.removeTranslator(previous)
        previous.deleteLater()
    folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(get_resources() / "i18n"))
    for name, folder in zip((f"qtbase_{language}", language), folders, strict=True):
        translator = QTranslator(app)
        if language != "en" and translator.load(name, folder):
            app.installTranslator(translator)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(QLocale(language).textDirection())
    return language
