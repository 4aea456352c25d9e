"""The settings dialog, made from the table of settings: found by words, each set back by itself."""

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
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gisviewer.app.icons import set_icon
from gisviewer.app.sizes import set_size
from gisviewer.app.theme import GAP
from gisviewer.app.words import tr, tr_message
from gisviewer.project.settings import OPTIONS, Option, Settings

_LONG_TEXT_PX = 70


class SettingsDialog(QDialog):
    """One page for each group of the table; `values()` is what the user chose."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        set_size(self, 760, 520)
        self._settings = settings
        self.fields: dict[str, QWidget] = {}
        self._resets: dict[str, QToolButton] = {}
        self._rows: dict[str, tuple[QFormLayout, list[QWidget]]] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.groups = QListWidget()
        self.groups.setAccessibleName(tr("Groups of settings"))
        self.groups.ensurePolished()  # else the first row alone is as high as the style says
        pages = QStackedWidget()
        for group in dict.fromkeys(option.group for option in OPTIONS):
            self.groups.addItem(tr_message(group))
            pages.addWidget(self._make_page([option for option in OPTIONS if option.group == group]))
        self.groups.setMinimumWidth(self.groups.sizeHintForColumn(0) + 4 * GAP)
        self.groups.currentRowChanged.connect(pages.setCurrentIndex)
        self.groups.setCurrentRow(0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.groups)
        split.addWidget(pages)
        split.setStretchFactor(1, 1)
        split.setSizes([170, 590])
        split.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        defaults = QPushButton(tr("Back to the defaults"))
        buttons.addButton(defaults, QDialogButtonBox.ButtonRole.ResetRole)
        defaults.clicked.connect(lambda: self.fill(Settings()))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        column.addWidget(split, 1)
        column.addWidget(buttons)
        self.fill(settings)

    def fill(self, settings: Settings) -> None:
        """Show the values of `settings`."""
        for option in OPTIONS:
            _write_field(self.fields[option.name], getattr(settings, option.name))
            self._show_reset(option)

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
            holder = self._with_reset(option, field)
            if option.kind == "switch":
                form.addRow(holder)
            else:
                form.addRow(tr_message(option.label), holder)
            form.addRow(note)
            self._rows[option.name] = (form, [holder, note])
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        return scroll

    def _with_reset(self, option: Option, field: QWidget) -> QWidget:
        """A field with the button that sets it back, which is there only where there is something to set back."""
        reset = QToolButton()
        reset.setObjectName("small")
        set_icon(reset, "undo")
        words = tr("Back to the default: {label}", label=tr_message(option.label))
        reset.setToolTip(words)
        reset.setAccessibleName(words)
        policy = reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(policy)
        reset.clicked.connect(lambda: _write_field(field, option.default))
        self._resets[option.name] = reset
        _changed_signal(field).connect(lambda *_: self._show_reset(option))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(reset)
        return holder

    def _show_reset(self, option: Option) -> None:
        self._resets[option.name].setVisible(_read_field(self.fields[option.name]) != option.default)

    def _on_search(self, text: str) -> None:
        """Leave of the groups and their settings what has all the words, in label, help or choices."""
        words = text.casefold().split()
        hits: dict[str, int] = {}
        for option in OPTIONS:
            labels = (label for _, label in option.choices)
            told = " ".join(tr_message(part) for part in (option.group, option.label, option.help, *labels)).casefold()
            is_hit = all(word in told for word in words)
            form, widgets = self._rows[option.name]
            for widget in widgets:
                form.setRowVisible(widget, is_hit)
            hits[option.group] = hits.get(option.group, 0) + is_hit
        for row, count in enumerate(hits.values()):
            item = self.groups.item(row)
            if item is not None:
                item.setHidden(count == 0)
        current = self.groups.currentItem()
        if current is None or current.isHidden():
            self.groups.setCurrentRow(next((row for row, count in enumerate(hits.values()) if count), -1))


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


def _write_field(field: QWidget, value: Any) -> None:
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


def _changed_signal(field: QWidget) -> Any:
    if isinstance(field, QCheckBox):
        return field.toggled
    if isinstance(field, QComboBox):
        return field.currentIndexChanged
    if isinstance(field, QSpinBox):
        return field.valueChanged
    assert isinstance(field, QPlainTextEdit | QLineEdit)
    return field.textChanged
