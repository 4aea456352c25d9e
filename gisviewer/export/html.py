"""The self-contained page: one HTML file with everything in it, which asks for nothing."""

from __future__ import annotations

from pathlib import Path

from gisviewer.mapping.content import LayerSource, MapContent


def render_export_page(content: MapContent, layers: LayerSource | None = None) -> str:
    """The page as text."""
    raise NotImplementedError


def write_html(content: MapContent, path: Path, layers: LayerSource | None = None) -> None:
    """Write the page to a temporary name beside `path` and move it into place.

    Raises:
        ExportError: the target cannot be written; what was there before is untouched.
    """
    raise NotImplementedError
