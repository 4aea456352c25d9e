"""The settings dialog, made from the table of settings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.theme import GAP
from gisviewer.app.words import tr, tr_message
from gisviewer.project.settings import OPTIONS, Option, Settings

_LONG_TEXT_PX = 70


class SettingsDialog(QDialog):
    """One page for each group of the table; `values()` is what the user chose."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.resize(720, 480)
        self._settings = settings
        self.fields: dict[str, QWidget] = {}
        groups = QListWidget()
        groups.setAccessibleName(tr("Groups of settings"))
        pages = QStackedWidget()
        for group in dict.fromkeys(option.group for option in OPTIONS):
            groups.addItem(tr_message(group))
            pages.addWidget(self._make_page([option for option in OPTIONS if option.group == group]))
        groups.currentRowChanged.connect(pages.setCurrentIndex)
        groups.setCurrentRow(0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(groups)
        split.addWidget(pages)
        split.setStretchFactor(1, 1)
        split.setSizes([170, 550])
        split.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        defaults = QPushButton(tr("Back to the defaults"))
        buttons.addButton(defaults, QDialogButtonBox.ButtonRole.ResetRole)
        defaults.clicked.connect(lambda: self.fill(Settings()))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(split, 1)
        column.addWidget(buttons)
        self.fill(settings)

    def fill(self, settings: Settings) -> None:
        """Show the values of `settings`."""
        for option in OPTIONS:
            value, field = getattr(settings, option.name), self.fields[option.name]
            if isinstance(field, QCheckBox):
                field.setChecked(value)
            elif isinstance(field, QComboBox):
                field.setCurrentIndex(field.findData(value))
            elif isinstance(field, QSpinBox):
                field.setValue(value)
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(value)
            elif isinstance(field, QLineEdit):
                field.setText(value)

    def values(self) -> Settings:
        """The settings as the fields say them."""
        return replace(self._settings, **{option.name: _read_field(self.fields[option.name]) for option in OPTIONS})

    def _make_page(self, options: list[Option]) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        form = QFormLayout(page)
        form.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        form.setVerticalSpacing(GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for option in options:
            field = _make_field(option)
            field.setAccessibleName(tr_message(option.label))
            field.setAccessibleDescription(tr_message(option.help))
            self.fields[option.name] = field
            note = QLabel(tr_message(option.help))
            note.setObjectName("muted")
            note.setWordWrap(True)
            if option.kind == "switch":
                form.addRow(field)
            else:
                form.addRow(tr_message(option.label), field)
            form.addRow(note)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        return scroll


def _make_field(option: Option) -> QWidget:
    if option.kind == "switch":
        return QCheckBox(tr_message(option.label))
    if option.kind == "choice":
        box = QComboBox()
        for value, label in option.choices:
            box.addItem(tr_message(label), value)
        return box
    if option.kind == "number":
        spin = QSpinBox()
        spin.setRange(int(option.low), int(option.high))
        return spin
    if option.kind == "long text":
        text = QPlainTextEdit()
        text.setFixedHeight(_LONG_TEXT_PX)
        text.setTabChangesFocus(True)
        return text
    return QLineEdit()


def _read_field(field: QWidget) -> Any:
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QSpinBox):
        return field.value()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text() if isinstance(field, QLineEdit) else None
