"""The window's page is kept, and written anew where what was kept is of no use."""

from __future__ import annotations

import pytest

from gisviewer.mapping import page_cache


@pytest.fixture(autouse=True)
def forget():
    page_cache.get_window_page.cache_clear()
    yield
    page_cache.get_window_page.cache_clear()


def test_page_is_kept_and_read_again(tmp_path, monkeypatch):
    page = page_cache.get_window_page(tmp_path)
    (kept,) = tmp_path.glob("page-*.html")
    assert kept.read_text("utf-8") == page
    page_cache.get_window_page.cache_clear()
    monkeypatch.setattr("gisviewer.mapping.page.render_window_page", lambda: "made anew")
    assert page_cache.get_window_page(tmp_path) == page


@pytest.mark.parametrize("content", [b"", b"<html>cut", b"\xff\xfe"])
def test_damaged_page_is_written_anew(tmp_path, content):
    page = page_cache.get_window_page(tmp_path)
    (kept,) = tmp_path.glob("page-*.html")
    kept.write_bytes(content)
    page_cache.get_window_page.cache_clear()
    assert page_cache.get_window_page(tmp_path) == page
    assert kept.read_text("utf-8") == page


def test_page_of_another_version_is_dropped(tmp_path):
    (tmp_path / "page-0000.html").write_text("old </html>")
    page_cache.get_window_page(tmp_path)
    assert len(list(tmp_path.glob("page-*.html"))) == 1


def test_folder_that_cannot_be_written_is_no_obstacle(tmp_path):
    (tmp_path / "file").write_text("")
    assert "GV.start" in page_cache.get_window_page(tmp_path / "file")
