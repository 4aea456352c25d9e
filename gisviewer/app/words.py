"""The one door to translation: every text that a user reads passes through here."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_CONTEXT = "gisviewer"


def mark(text: str) -> str:
    """Mark a text of a literal table for translation; `tr` translates it where it is shown."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Translate a text, then fill its {named} places."""
    translated = QCoreApplication.translate(_CONTEXT, text)
    return translated.format(**values) if values else translated


def trn(singular: str, plural: str, n: int, /, **values: object) -> str:
    """Translate a text that depends on a number; {n} stands for the number in both forms.

    Translations are kept under the plural form, with as many forms as their language has.
    """
    translated = QCoreApplication.translate(_CONTEXT, plural, "", n)
    if translated == plural and n == 1:
        translated = singular
    return translated.format(n=QLocale().toString(n), **values)


def date_text(day: date | None) -> str:
    """A day as the user's locale writes it; empty for None."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def interval_text(start: date | None, end: date | None) -> str:
    """A day or a range of days as the user's locale writes them."""
    if start is None or end is None or start == end:
        return date_text(start or end)
    return f"{date_text(start)} – {date_text(end)}"
