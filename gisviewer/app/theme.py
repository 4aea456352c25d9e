"""Colours, spacing and the style sheet: light and dark, each also in high contrast."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gisviewer.paths import get_resources

CHOSEN = "chosen_theme"
"""The property of the application that holds the user's choice: light, dark, contrast or system."""

GAP = 8
"""The unit of spacing, in pixels."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme as "#rrggbb"; text on its ground has a contrast of at least 4.5."""

    is_dark: bool
    window: str
    base: str
    raised: str
    hover: str
    text: str
    muted: str
    border: str
    accent: str
    on_accent: str
    selection: str
    good: str
    warn: str
    bad: str
    event: str
    actor: str
    context: str
    dateline: str
    focus: str = "1px solid"
    """How the frame of what has the keyboard's focus is drawn, in the accent colour."""
    edge: str = "none"
    """How a list or page is framed: not at all where its ground differs from the window's."""

    @property
    def seam(self) -> str:
        """The colour of what parts the panels; a line where their ground is the window's."""
        return self.border if self.base == self.window else self.window


LIGHT = Theme(
    is_dark=False,
    window="#f3f4f6",
    base="#ffffff",
    raised="#fafbfc",
    hover="#e6e9ee",
    text="#1c2128",
    muted="#59636e",
    border="#d3d8de",
    accent="#0b62a8",
    on_accent="#ffffff",
    selection="#d5e6f6",
    good="#1a7f4b",
    warn="#8a5a00",
    bad="#b3261e",
    event="#b3261e",
    actor="#6b3fa0",
    context="#0b62a8",
    dateline="#59636e",
)
DARK = Theme(
    is_dark=True,
    window="#202327",
    base="#17191c",
    raised="#1c1f23",
    hover="#30353b",
    text="#e7eaee",
    muted="#a2abb5",
    border="#3a4047",
    accent="#6cb2f2",
    on_accent="#0d1620",
    selection="#25435f",
    good="#5fcf94",
    warn="#e7b75f",
    bad="#ff8a80",
    event="#ff8a80",
    actor="#c4a2f2",
    context="#7ebcf5",
    dateline="#a2abb5",
)
LIGHT_CONTRAST = replace(
    LIGHT,
    window="#ffffff",
    raised="#ffffff",
    hover="#d9e8f7",
    text="#000000",
    muted="#262626",
    border="#000000",
    accent="#003a75",
    selection="#ffe27a",
    good="#00491f",
    warn="#5c3200",
    bad="#8a0000",
    event="#8a0000",
    actor="#43147a",
    context="#003a75",
    dateline="#262626",
    focus="2px solid",
    edge="1px solid #000000",
)
DARK_CONTRAST = replace(
    DARK,
    window="#000000",
    base="#000000",
    raised="#000000",
    hover="#2b2b2b",
    text="#ffffff",
    muted="#e6e6e6",
    border="#ffffff",
    accent="#ffe27a",
    on_accent="#000000",
    selection="#0a4a86",
    good="#7dffb2",
    warn="#ffd27a",
    bad="#ffb4ab",
    event="#ffb4ab",
    actor="#dcc4ff",
    context="#9fd2ff",
    dateline="#e6e6e6",
    focus="2px solid",
    edge="1px solid #ffffff",
)

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QMainWindow::separator { background: $seam; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: $accent; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px; }
QMenuBar { background: $window; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $border; padding: 3px 6px; spacing: 2px; }
QToolBar::separator { width: 1px; background: $border; margin: 5px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 7px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: $focus $accent; }
QToolButton:disabled { color: $muted; }
QToolButton::menu-indicator { image: none; }
QPushButton { background: $raised; border: 1px solid $border; border-radius: 5px; padding: 5px 12px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: $focus $accent; }
QPushButton:disabled { color: $muted; background: $window; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:focus { border: $focus $text; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton#primary:focus { border: $focus $text; }
QPushButton#link { background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 4px;
    text-align: left; }
QPushButton#link:hover { text-decoration: underline; }
QPushButton#link:focus { border: $focus $accent; }
QPushButton#candidate { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0; }
QPushButton#candidate:hover { background: $hover; }
QPushButton#candidate:focus { border: $focus $accent; }
QPushButton#candidate[chosen="true"] { background: $selection; }
QLabel#key { color: $accent; font-weight: 600; }
QLineEdit, QPlainTextEdit, QComboBox {
    background: $base; border: 1px solid $border; border-radius: 5px; padding: 4px 6px; color: $text;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: $focus $accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$icons/chevron.svg"); width: 14px; height: 14px; }
QAbstractSpinBox { background: $base; border: 1px solid $border; border-radius: 5px; padding: 4px 6px; color: $text;
    selection-background-color: $accent; selection-color: $on_accent; }
QAbstractSpinBox QLineEdit { border: none; padding: 0 0 0 4px; background: transparent; }
QAbstractSpinBox:focus { border: 1px solid $accent; }
QAbstractSpinBox:disabled { color: $muted; background: $window; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; border: none; width: 20px; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; border: none;
    width: 20px; }
QAbstractSpinBox::up-arrow { image: url("$icons/chevron-up.svg"); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url("$icons/chevron.svg"); width: 11px; height: 11px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator { width: 13px; height: 13px;
    border: 1px solid $muted; border-radius: 3px; background: $base; }
QCheckBox::indicator:disabled { border-color: $border; background: $window; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
    QTableView::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/check-$mark.svg"); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate { background: $accent; border-color: $accent;
    image: url("$icons/dash-$mark.svg"); }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid $muted; border-radius: 7px; background: $base; }
QRadioButton::indicator:disabled { border-color: $border; background: $window; }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0.5 $accent, stop: 0.6 $base); }
QComboBox QLineEdit { border: none; padding: 0; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; selection-background-color: $selection;
    selection-color: $text; }
QToolButton#small { padding: 2px; }
QListView, QTreeView, QTableView, QTextBrowser { background: $base; border: $edge; color: $text; outline: none;
    selection-background-color: $selection; selection-color: $text; }
QListView:focus, QTreeView:focus, QTableView:focus, QTextBrowser:focus { border: $focus $accent; }
QListView::item, QTreeView::item { padding: 3px 4px; }
QListWidget::item { padding: 6px 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $selection; color: $text; }
QTableView { gridline-color: $border; alternate-background-color: $raised; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $border;
    border-right: 1px solid $border; padding: 4px 6px; }
QTabBar::tab { background: transparent; color: $muted; padding: 5px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border-bottom: 2px solid $text; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel, QStatusBar QToolButton { color: $muted; padding: 2px 6px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QLabel#title { font-size: 15pt; font-weight: 600; }
QLabel#heading { font-weight: 600; }
QLabel#muted { color: $muted; }
QLabel#bad { color: $bad; }
QFrame#card { background: $raised; border: 1px solid $border; border-radius: 10px; }
QFrame#panel { background: $base; border: 1px solid $border; border-radius: 6px; }
QFrame#bar { background: $raised; border: none; border-bottom: 1px solid $border; }
QWidget#page { background: $base; }
QWidget#queue { border: $focus transparent; }
QWidget#queue:focus { border: $focus $accent; }
QScrollArea { background: $base; border: $edge; }
QCheckBox, QRadioButton, QSlider { border: $focus transparent; }
QCheckBox:focus, QRadioButton:focus, QSlider:focus, QScrollArea:focus { border: $focus $accent; border-radius: 3px; }
""")


def current_theme() -> Theme:
    """The theme that the user chose, or the one that the system asks for."""
    app = QApplication.instance()
    chosen = app.property(CHOSEN) if app is not None else None
    hints = QGuiApplication.styleHints()
    is_dark = chosen == "dark" or (chosen != "light" and hints.colorScheme() == Qt.ColorScheme.Dark)
    wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    if chosen == "contrast" or (chosen != "light" and chosen != "dark" and wants_contrast):
        return DARK_CONTRAST if is_dark else LIGHT_CONTRAST
    return DARK if is_dark else LIGHT


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole program."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, color in {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.base,
        roles.AlternateBase: theme.raised,
        roles.Text: theme.text,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Link: theme.accent,
        roles.Mid: theme.border,
        roles.Accent: theme.accent,
    }.items():
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    app.setStyle("Fusion")
    app.setPalette(palette)
    icons = (get_resources() / "icons").as_posix()
    mark = "dark" if theme.is_dark else "light"
    app.setStyleSheet(_SHEET.substitute(asdict(theme), seam=theme.seam, icons=icons, mark=mark))
