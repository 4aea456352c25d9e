"""What is known of an article, to be read and mended: title, outlet, author, day, address, language; and its origin."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import date_text, read_day, tr, tr_message
from gisviewer.domain.text import Article
from gisviewer.errors import GisviewerError
from gisviewer.geoparse.lexicon import word_set

_LANGUAGES = word_set(
    "en ar am az be bg bn cs da de el es fa fi fr he hi hu hy id it ja ka kk ko ky my nb ne nl pl ps pt ro ru si so sq"
    " sr sv sw ta th tr uk ur uz vi zh"
)


class FactsDialog(QDialog):
    """`values()` is what the user made of the fields; it is asked for only after `accepted`."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Facts of the article"))
        proposal = article.published_proposal if article.published is None else None
        self.title = _line(article.title)
        self.outlet = _line(article.outlet)
        self.author = _line(article.author)
        self.published = _line(article.published.isoformat() if article.published else "")
        self.published.setPlaceholderText("YYYY-MM-DD")
        self.url = _line(article.url)
        self.language = _language_box(article.language)
        self.error = QLabel()
        self.error.setObjectName("bad")
        self.error.setWordWrap(True)
        self.error.hide()
        form = QFormLayout()
        form.setVerticalSpacing(GAP)
        form.setHorizontalSpacing(2 * GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (tr("Title"), self.title),
            (tr("Outlet"), self.outlet),
            (tr("Author"), self.author),
            (tr("Published"), self.published),
            (tr("Address"), self.url),
            (tr("Language"), self.language),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
            if field is self.published:
                form.addRow("", _muted(tr("Words like “on Tuesday” are counted from the day of publication.")))
                if proposal is not None:
                    form.addRow("", self._make_proposal(proposal))
        for words, value in describe_origin(article):
            form.addRow(words, _fact(words, value))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._on_accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.error)
        column.addWidget(self._buttons)
        set_size(self, 620, 460)

    def _make_proposal(self, day: date) -> QPushButton:
        """The file's own day: taken only where the user says so."""
        self.proposal = QPushButton(tr("Use the day of the file, {day}", day=date_text(day)))
        self.proposal.clicked.connect(lambda: self.published.setText(day.isoformat()))
        return self.proposal

    def values(self) -> Mapping[str, object]:
        """The fields of an `Article` as they shall be.

        Raises:
            GisviewerError: the day is none.
        """
        return {
            "title": self.title.text().strip(),
            "outlet": self.outlet.text().strip(),
            "author": self.author.text().strip(),
            "published": read_day(self.published.text()),
            "url": self.url.text().strip(),
            "language": str(self.language.currentData()),
        }

    def _on_accept(self) -> None:
        try:
            self.values()
        except GisviewerError as error:
            self.error.setText(f"{error.message} {error.hint}")
            self.error.show()
            self.published.setFocus(Qt.FocusReason.OtherFocusReason)
            self.published.selectAll()
            return
        self.accept()


def describe_origin(article: Article) -> list[tuple[str, str]]:
    """Where an article came from: (what, its words); what is not known is left out."""
    imported = ""
    if article.imported_at is not None:
        moment = QDateTime.fromSecsSinceEpoch(int(article.imported_at.timestamp()))
        imported = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    facts = (
        (tr("File"), str(Path(article.path)) if article.path else tr("Pasted text")),
        (tr("Format"), article.source_format.upper()),
        (tr("Imported"), imported),
        (tr("SHA-256 of the file"), article.file_sha256),
        (tr("Notes"), "\n".join(tr_message(note) for note in article.notes)),
    )
    return [(what, words) for what, words in facts if words]


def _line(text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setCursorPosition(0)
    return field


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def _fact(what: str, words: str) -> QLabel:
    value = QLabel(_breakable(words))
    value.setTextFormat(Qt.TextFormat.PlainText)
    value.setWordWrap(True)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    value.setAccessibleName(what)
    return value


def _breakable(words: str, run: int = 32) -> str:
    """Long runs without a space, as digests and paths are, get places where a line may break."""
    parts = (
        word if len(word) <= run else "\u200b".join(word[i : i + run] for i in range(0, len(word), run))
        for word in words.split(" ")
    )
    return " ".join(parts)


def _language_box(code: str) -> QComboBox:
    box = QComboBox()
    codes = sorted({*_LANGUAGES, *([code] if code else [])}, key=_language_name)
    if not code:
        box.addItem(tr("Not known"), "")
    for each in codes:
        box.addItem(f"{_language_name(each)} ({each})", each)
    box.setCurrentIndex(max(0, box.findData(code)))
    return box


def _language_name(code: str) -> str:
    """What a language calls itself, without a country: "English", not "American English"."""
    locale = QLocale(code)
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return "English" if code == "en" else code
    return locale.nativeLanguageName().capitalize()
