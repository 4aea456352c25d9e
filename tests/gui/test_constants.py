from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.gui

_PROGRAM = """
from gisviewer.app.environment import prepare_environment
prepare_environment(headless=True)
from PySide6.QtCore import QModelIndex, QObject, Signal
class Source(QObject):
    told = Signal(bool)
source = Source()
source.told.connect(lambda _value: None)
for _ in range(300_000):
    QModelIndex().data()
    source.told.emit(True)
    source.told.emit(False)
print("alive")
"""


def test_values_of_qt_do_not_use_up_pythons_constants():
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-500:]
