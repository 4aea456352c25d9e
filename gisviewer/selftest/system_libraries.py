"""Shared libraries of the system that Qt's web engine links to, and the Debian package of each."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

_TIME_LIMIT_S = 20

_PACKAGES = {
    "libegl1": ("libEGL.so.1",),
    "libgl1": ("libGL.so.1", "libGLX.so.0", "libGLdispatch.so.0"),
    "libglib2.0-0": ("libglib-2.0.so.0", "libgthread-2.0.so.0", "libgobject-2.0.so.0", "libgio-2.0.so.0"),
    "libdbus-1-3": ("libdbus-1.so.3",),
    "libfontconfig1": ("libfontconfig.so.1",),
    "libfreetype6": ("libfreetype.so.6",),
    "libx11-6": ("libX11.so.6",),
    "libx11-xcb1": ("libX11-xcb.so.1",),
    "libxext6": ("libXext.so.6",),
    "libxfixes3": ("libXfixes.so.3",),
    "libxrandr2": ("libXrandr.so.2",),
    "libxrender1": ("libXrender.so.1",),
    "libxcomposite1": ("libXcomposite.so.1",),
    "libxdamage1": ("libXdamage.so.1",),
    "libxtst6": ("libXtst.so.6",),
    "libxkbfile1": ("libxkbfile.so.1",),
    "libxkbcommon0": ("libxkbcommon.so.0",),
    "libxkbcommon-x11-0": ("libxkbcommon-x11.so.0",),
    "libasound2": ("libasound.so.2",),
    "libbrotli1": ("libbrotlicommon.so.1", "libbrotlidec.so.1"),
    "libgbm1": ("libgbm.so.1",),
    "libdrm2": ("libdrm.so.2",),
    "libexpat1": ("libexpat.so.1",),
    "libnspr4": ("libnspr4.so", "libplc4.so", "libplds4.so"),
    "libnss3": ("libnss3.so", "libnssutil3.so", "libsmime3.so", "libssl3.so"),
    "libgssapi-krb5-2": ("libgssapi_krb5.so.2",),
    "libwayland-client0": ("libwayland-client.so.0",),
    "libwayland-cursor0": ("libwayland-cursor.so.0",),
    "libwayland-egl1": ("libwayland-egl.so.1",),
    "libxcb1": ("libxcb.so.1",),
    "libxcb-cursor0": ("libxcb-cursor.so.0",),
    "libxcb-dri3-0": ("libxcb-dri3.so.0",),
    "libxcb-icccm4": ("libxcb-icccm.so.4",),
    "libxcb-image0": ("libxcb-image.so.0",),
    "libxcb-keysyms1": ("libxcb-keysyms.so.1",),
    "libxcb-randr0": ("libxcb-randr.so.0",),
    "libxcb-render-util0": ("libxcb-render-util.so.0",),
    "libxcb-render0": ("libxcb-render.so.0",),
    "libxcb-shape0": ("libxcb-shape.so.0",),
    "libxcb-shm0": ("libxcb-shm.so.0",),
    "libxcb-sync1": ("libxcb-sync.so.1",),
    "libxcb-util1": ("libxcb-util.so.1",),
    "libxcb-xfixes0": ("libxcb-xfixes.so.0",),
    "libxcb-xkb1": ("libxcb-xkb.so.1",),
}
PACKAGE_OF = {library: package for package, libraries in _PACKAGES.items() for library in libraries}
"""File name of a shared library -> its Debian package (of Debian 12; later releases may add "t64" to a name)."""

_LOADED = (
    "QtWebEngineCore.abi3.so",
    "QtWebEngineWidgets.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtPdf.abi3.so",
    "Qt/libexec/QtWebEngineProcess",
    "Qt/plugins/platforms/libqxcb.so",
)
"""What the program loads of PySide6, relative to its folder."""

_LDD_MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)
_IMPORT_MISSING = re.compile(r"([^\s(]+\.so[.\d]*): cannot open shared object file")


def find_missing_libraries(folder: Path | None = None) -> tuple[str, ...] | None:
    """The file names of shared libraries that Qt asks for and the system lacks; None where that cannot be told.

    `folder` is that of PySide6.
    """
    ldd = shutil.which("ldd")
    folder = folder or _pyside_folder()
    if ldd is None or folder is None:
        return None
    files = [str(folder / name) for name in _LOADED if (folder / name).is_file()]
    if not files:
        return None
    done = subprocess.run([ldd, *files], capture_output=True, text=True, timeout=_TIME_LIMIT_S, check=False)
    return tuple(sorted(set(_LDD_MISSING.findall(done.stdout))))


def library_of_error(message: str) -> str | None:
    """The shared library that an ImportError, or the dynamic loader, says it cannot open."""
    found = _IMPORT_MISSING.search(message)
    return found[1] if found else None


def install_remedy(libraries: Iterable[str]) -> str:
    """What to install where these libraries are missing."""
    libraries = tuple(libraries)
    packages = sorted({PACKAGE_OF[library] for library in libraries if library in PACKAGE_OF})
    unknown = sorted(library for library in libraries if library not in PACKAGE_OF)
    sentences = []
    if packages:
        names = " ".join(packages)
        sentences.append(f"On Debian and Ubuntu: sudo apt-get install --no-install-recommends {names}")
        sentences.append("(where apt finds no such name, add “t64” to it); elsewhere, install what provides them.")
    if unknown:
        sentences.append(f"Install the packages of your system that provide {', '.join(unknown)}.")
    return " ".join(sentences)


def _pyside_folder() -> Path | None:
    spec = find_spec("PySide6")
    return Path(spec.origin).parent if spec is not None and spec.origin else None
