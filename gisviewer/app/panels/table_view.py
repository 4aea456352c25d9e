"""How the tables of records look and are used: rows, not cells, are chosen, and nothing is edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gisviewer.app.theme import GAP


def make_table(model: QAbstractItemModel, name: str, widths_px: Sequence[int], several: bool = False) -> QTableView:
    """A table on a model; `widths_px` are its columns' first ones, `several` whether many rows may be chosen."""
    view = QTableView()
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    modes = QAbstractItemView.SelectionMode
    view.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setAccessibleName(name)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + GAP)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    for section, width in enumerate(widths_px):
        header.resizeSection(section, max(width, heading_width(header, section)))
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return view


def heading_width(header: QHeaderView, section: int) -> int:
    """The pixels that a heading needs with the sign of sorting beside it, in the font and language in use."""
    return header.sectionSizeHint(section) + (0 if header.isSortIndicatorShown() else header.fontMetrics().height())


def make_sortable(view: QTableView) -> None:
    """Let a click on a head sort; at first the rows stand as the model has them."""
    view.setSortingEnabled(True)
    view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
