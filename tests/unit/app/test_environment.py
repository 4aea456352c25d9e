"""What is set before Qt starts."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from gisviewer.app import environment
from gisviewer.app.environment import has_gpu, prepare_environment

FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"


@pytest.mark.parametrize("node", ["dri/renderD128", "dri/card0", "nvidia0", "dxg"])
def test_a_gpu_is_seen_by_its_device(tmp_path: Path, node: str) -> None:
    assert not has_gpu(tmp_path)
    (tmp_path / node).parent.mkdir(exist_ok=True)
    (tmp_path / node).touch()
    assert has_gpu(tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the web engine finds out by itself")
def test_the_users_flags_are_kept_and_nothing_is_said_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QTWEBENGINE_DISABLE_SANDBOX", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, "")  # put back afterwards
    monkeypatch.setenv(FLAGS, "--force-dark-mode")
    monkeypatch.setattr(environment, "has_gpu", lambda: True)
    prepare_environment()
    assert os.environ[FLAGS] == "--force-dark-mode"
    monkeypatch.setattr(environment, "has_gpu", lambda: False)
    for _ in range(2):
        prepare_environment()
        assert os.environ[FLAGS] == "--force-dark-mode --disable-gpu"
