"""A list row of two lines: what it is, and under it, quieter, what there is to know."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gisviewer.app.theme import GAP, current_theme

_ICON_PX = 20


class TwoLineDelegate(QStyledItemDelegate):
    """Draws DisplayRole over the text of `subtitle_role`."""

    def __init__(self, subtitle_role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subtitle_role = subtitle_role

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for two lines."""
        return QSize(80, 2 * QFontMetrics(option.font).height() + GAP + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row; the style draws ground and focus."""
        self.initStyleOption(option, index)
        option.text = ""
        option.icon = QIcon()
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        metrics = QFontMetrics(option.font)
        area = option.rect.adjusted(GAP, GAP // 2 + 1, -GAP, -GAP // 2)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        indent = 0
        if isinstance(icon, QIcon):
            spot = QRect(area.left(), area.top() + 1, _ICON_PX, _ICON_PX)
            icon.paint(painter, QStyle.visualRect(option.direction, option.rect, spot))
            indent = _ICON_PX + GAP
        lines = QRect(area.left() + indent, area.top(), area.width() - indent, metrics.height())
        theme = current_theme()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        for text, color in (
            (index.data(Qt.ItemDataRole.DisplayRole), theme.text),
            (index.data(self._subtitle_role), theme.muted),
        ):
            painter.setPen(color)
            shown = metrics.elidedText(str(text or "").replace("\n", " "), Qt.TextElideMode.ElideRight, lines.width())
            spot = QStyle.visualRect(option.direction, option.rect, lines)
            painter.drawText(
                spot,
                QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter,
                shown,
            )
            lines.translate(0, metrics.height() + 1)
        painter.restore()
