"""The text of an article with its mentions in colour; a click on one selects what it put on the map."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from gisviewer.app.models.incidents import role_color
from gisviewer.app.models.marks import Mark
from gisviewer.app.models.text_positions import TextPositions
from gisviewer.app.theme import GAP, current_theme
from gisviewer.app.words import tr
from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.text import Block, BlockKind, Span

_LINK = "mention:"
_LINE_HEIGHT_PERCENT = 135


class ArticleText(QTextBrowser):
    """Shows one article; positions are given and taken as offsets into its text."""

    mark_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setAccessibleName(tr("Text of the article"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(GAP + 4)
        self.marks: tuple[Mark, ...] = ()
        self.positions = TextPositions("")
        self._excerpts: tuple[Span, ...] = ()
        self._found: tuple[Span, ...] = ()
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_article(self, result: ArticleResult, marks: tuple[Mark, ...]) -> None:
        """Show an article from its beginning."""
        self.positions = TextPositions(result.article.text)
        # The format at the cursor, a link perhaps, would be taken for all of the new text.
        self.setCurrentCharFormat(QTextCharFormat())
        self.setPlainText(self.positions.shown)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spacing)
        self._narrow_blank_lines()
        for block in result.article.blocks:
            self._paint(block.span, self._block_format(block))
        self._excerpts = self._found = ()
        self.marks = ()
        self.set_marks(marks)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _narrow_blank_lines(self) -> None:
        gap = QTextBlockFormat()
        gap.setLineHeight(GAP, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip("\u200b \t"):
                QTextCursor(block).mergeBlockFormat(gap)
            block = block.next()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Colour the mentions anew."""
        plain = QTextCharFormat()
        plain.setAnchor(False)
        plain.setAnchorHref("")
        plain.setFontUnderline(False)
        plain.clearForeground()
        for mark in self.marks:
            if mark not in marks:
                self._paint(mark.span, plain)
        self.marks = marks
        for number, mark in enumerate(marks):
            self._paint(mark.span, self._mark_format(number, mark))
        self._refresh_highlights()

    def highlight(self, excerpts: tuple[Span, ...], focus: Span | None) -> None:
        """Show sentences as selected and bring `focus`, or the first of them, into sight."""
        self.highlight_only(excerpts)
        target = focus or (excerpts[0] if excerpts else None)
        if target is not None:
            self.scroll_to(target)

    def highlight_only(self, excerpts: tuple[Span, ...]) -> None:
        """Show sentences as selected and leave the view where it is."""
        self._excerpts = excerpts
        self._refresh_highlights()

    def show_found(self, spans: tuple[Span, ...]) -> None:
        """Show what a search found."""
        self._found = spans
        self._refresh_highlights()

    def scroll_to(self, span: Span) -> None:
        """Bring a span into the upper half of the view."""
        start, _ = self.positions.to_range(span)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self.viewport().height() // 3)

    def selected_span(self) -> Span | None:
        """What the user has selected with mouse or keys, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self.positions.to_offset(cursor.selectionStart())
        return Span(start, self.positions.to_offset(cursor.selectionEnd()))

    def select_span(self, span: Span) -> None:
        """Select words, as a mouse would."""
        start, end = self.positions.to_range(span)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _paint(self, span: Span, look: QTextCharFormat) -> None:
        start, end = self.positions.to_range(span)
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)

    def _block_format(self, block: Block) -> QTextCharFormat:
        look = QTextCharFormat()
        if block.kind == BlockKind.TITLE:
            look.setFontPointSize(self.font().pointSizeF() * 1.35)
            look.setFontWeight(QFont.Weight.DemiBold)
        elif block.kind != BlockKind.BODY:
            look.setForeground(QColor(current_theme().muted))
        return look

    def _mark_format(self, number: int, mark: Mark) -> QTextCharFormat:
        look = QTextCharFormat()
        color = QColor(role_color(mark.role) if mark.incident_ids else current_theme().muted)
        look.setForeground(color)
        look.setUnderlineColor(color)
        styles = QTextCharFormat.UnderlineStyle
        # The kind of line tells mapped from unmapped without colour.
        look.setUnderlineStyle(styles.SingleUnderline if mark.incident_ids else styles.DotLine)
        look.setAnchor(True)
        look.setAnchorHref(f"{_LINK}{number}")
        return look

    def _refresh_highlights(self) -> None:
        theme = current_theme()
        selections = []
        for spans, color in ((self._excerpts, theme.selection), (self._found, theme.warn)):
            for span in spans:
                selection = QTextEdit.ExtraSelection()
                start, end = self.positions.to_range(span)
                last = self.document().characterCount() - 1
                cursor = QTextCursor(self.document())
                cursor.setPosition(min(start, last))
                cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
                look = QTextCharFormat()
                look.setBackground(QColor(color))
                if spans is self._found:
                    look.setForeground(QColor(theme.base))
                selection.cursor = cursor
                selection.format = look
                selections.append(selection)
        self.setExtraSelections(selections)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        number = url.toString().removeprefix(_LINK)
        if number.isdecimal() and int(number) < len(self.marks):
            self.mark_activated.emit(self.marks[int(number)])
