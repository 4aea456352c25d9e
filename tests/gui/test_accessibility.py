"""What assistive technology gets to know of the window and its dialogs, asked through Qt's own interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from every_dialog import DIALOGS, fill, find_dialog_classes
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from gisviewer.app.appearance import use_appearance
from gisviewer.app.docks import focus_dock
from gisviewer.project.settings import Settings

pytestmark = pytest.mark.gui

ROLES = QAccessible.Role
SPOKEN = {
    ROLES.PushButton, ROLES.ButtonMenu, ROLES.ButtonDropDown, ROLES.CheckBox, ROLES.RadioButton, ROLES.EditableText,
    ROLES.ComboBox, ROLES.SpinBox, ROLES.Slider, ROLES.List, ROLES.Table, ROLES.Tree, ROLES.PageTab, ROLES.ProgressBar,
    ROLES.Dialog, ROLES.WebDocument, ROLES.Document,
}  # fmt: skip
"""Roles of what can be used or read, which are nothing without a name."""


ONE_FOR_ALL = (ROLES.WebDocument, ROLES.Table, ROLES.Tree, ROLES.List, ROLES.ComboBox, ROLES.SpinBox)
"""Roles of what speaks for its parts, or whose parts are its content."""


def walk(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """An element with all that lies in it; the page of the web engine has a tree of its own."""
    yield interface
    if depth > 30 or interface.role() in ONE_FOR_ALL:
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from walk(child, depth + 1)


def nameless(root: QWidget) -> list[str]:
    found = []
    for element in walk(QAccessible.queryAccessibleInterface(root)):
        widget = element.object()
        if isinstance(widget, QWidget) and not widget.isVisibleTo(root):
            continue
        if element.role() in SPOKEN and not element.text(QAccessible.Text.Name).strip():
            parent = type(widget.parent()).__name__ if widget is not None else ""
            found.append(f"{element.role().name}: {type(widget).__name__} {widget and widget.objectName()} in {parent}")
    return found


def test_nothing_in_the_window_is_without_a_name(window):
    assert nameless(window) == []
    fill(window)
    for name, dock in window.docks.items():
        window.show_dock(name)
        assert nameless(dock) == [], name
    window.notices.warn("A warning", "with a hint", ("Do it", lambda: None))
    assert nameless(window) == []


def test_every_dialog_is_looked_at():
    missing = find_dialog_classes() - {kind for kind, _make in DIALOGS.values()}
    # It needs a table of events, and has tests of its own.
    assert {kind.__name__ for kind in missing} == {"ImportDialog"}


@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_in_a_dialog_is_without_a_name(window, name):
    fill(window)
    dialog = DIALOGS[name][1](window)
    dialog.show()
    assert nameless(dialog) == []
    dialog.close()


def can_take_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_reaches_everything_in_a_dialog(window, qtbot, name):
    fill(window)
    dialog = DIALOGS[name][1](window)
    dialog.show()
    dialog.activateWindow()
    wanted = {w for w in dialog.findChildren(QWidget) if can_take_focus(w) and w.focusProxy() is None}
    reached = set()
    step = dialog
    for _step in range(600):
        step = step.nextInFocusChain()
        reached.add(step)
    assert wanted <= reached
    dialog.close()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_focus_is_seen_on_every_control(window, qtbot, theme):
    """What has the focus looks different from the same without it, in every theme."""
    use_appearance(Settings(theme=theme))
    fill(window)
    unseen = []
    for widget in window.findChildren(QWidget):
        if (
            not shiboken6.isValid(widget)
            or not can_take_focus(widget)
            or widget.focusProxy() is not None
            or widget is window.map_view
        ):
            continue
        if window.map_view.isAncestorOf(widget) or widget.width() * widget.height() == 0:
            continue
        window.setFocus()
        before = widget.grab().toImage()
        name = f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if shiboken6.isValid(widget) and widget.hasFocus() and widget.grab().toImage() == before:
            unseen.append(name)
    use_appearance(Settings())
    assert unseen == []


def test_panel_keys_go_round_all_panels(window, qtbot):
    fill(window)
    window.activateWindow()
    seen = set()
    for _step in range(12):
        focus_dock(window, 1)
        focused = QApplication.focusWidget()
        seen |= {name for name, dock in window.docks.items() if dock.isAncestorOf(focused)}
    assert {"articles", "layers", "article", "incidents"} <= seen
