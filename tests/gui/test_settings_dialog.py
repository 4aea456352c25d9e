"""The settings dialog: every setting of the table, found by words, set back one by one."""

from __future__ import annotations

import pytest

from gisviewer.app.dialogs.settings import SettingsDialog
from gisviewer.project.settings import OPTIONS, Settings

pytestmark = pytest.mark.gui


@pytest.fixture
def dialog(qtbot):
    made = SettingsDialog(Settings(reviewer="AK", backups=9, theme="dark"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_goes_in_comes_out(dialog):
    assert set(dialog.fields) == {option.name for option in OPTIONS}
    assert dialog.values() == Settings(reviewer="AK", backups=9, theme="dark")


def test_only_what_differs_can_be_set_back_and_then_is(dialog):
    offered = {name for name, button in dialog._resets.items() if not button.isHidden()}
    assert offered == {"reviewer", "backups", "theme"}
    dialog._resets["backups"].click()
    assert dialog.values() == Settings(reviewer="AK", theme="dark")
    assert dialog._resets["backups"].isHidden()
    dialog.fields["backups"].setValue(1)
    assert not dialog._resets["backups"].isHidden()


def test_search_leaves_what_has_the_words(dialog):
    dialog.search.setText("INITIALS")
    names = [dialog.groups.item(row).text() for row in range(dialog.groups.count())]
    assert [name for row, name in enumerate(names) if not dialog.groups.item(row).isHidden()] == ["Review"]
    assert dialog.fields["reviewer"].isVisible()
    assert not dialog.fields["trust_rules"].isVisible()
    dialog.search.setText("backups")
    assert dialog.fields["backups"].isVisible()
    dialog.search.setText("no setting has these words")
    assert all(dialog.groups.item(row).isHidden() for row in range(dialog.groups.count()))
    dialog.search.clear()
    assert not any(dialog.groups.item(row).isHidden() for row in range(dialog.groups.count()))
    assert dialog.values().backups == 9
