"""The one door to translation: every text that a user reads passes through here."""

from __future__ import annotations

import html
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gisviewer.errors import GisviewerError
from gisviewer.translation.messages import load_messages
from gisviewer.translation.texts import CODES

_CONTEXT = "gisviewer"
_language = "en"


def speak(language: str) -> None:
    """From here on say what the library says in this language, too."""
    global _language
    _language = language


def spoken_language() -> str:
    """The code of the language of the window."""
    return _language


def tr_message(text: str) -> str:
    """A sentence of the library (an error, a reason, a label of a setting) in the language of the window."""
    return text if _language == "en" or not text else load_messages(_language).translate(text)


def tr_code(name: str) -> str:
    """A name of the codebook, such as an event type, in the language of the window."""
    return QCoreApplication.translate(CODES, name) if name else ""


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
    """A day in the order and with the names of the user's language, ISO's where it has none; empty for None."""
    if day is None:
        return ""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return day.isoformat()
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    return locale.toString(QDate(day.year, day.month, day.day), form)


def moment_text(moment: datetime | None) -> str:
    """A day and a time of day, by this computer's clock; empty for None."""
    if moment is None:
        return ""
    local = moment.astimezone()
    return f"{date_text(local.date())} {local:%H:%M}"


def interval_text(start: date | None, end: date | None) -> str:
    """A day or a range of days as the user's locale writes them."""
    if start is None or end is None or start == end:
        return date_text(start or end)
    return f"{date_text(start)} – {date_text(end)}"


def read_day(text: str) -> date | None:
    """A day that a user wrote in ISO's form; None where nothing is written.

    Raises:
        GisviewerError: it is not a day.
    """
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        message = tr("“{text}” is not a date.", text=text.strip())
        raise GisviewerError(message, tr("Write it as year, month, day: 2021-11-16.")) from error


def plain_tip(text: str) -> str:
    """A text for a tool tip that shows as it is: Qt takes whatever looks like HTML for HTML."""
    if "<" not in text:
        return text
    return f"<span style='white-space: pre-wrap'>{html.escape(text)}</span>"
