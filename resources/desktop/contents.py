"""What of the collected files belongs into the one-folder build."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

NEVER_IMPORTED = [
    # builders and trainers are no part of the program
    "gisviewer.gazetteer.build", "gisviewer.geoparse.train",
    # asked for by libraries in functions that the program never calls
    "huggingface_hub", "hf_xet", "fsspec", "tqdm", "yaml", "matplotlib", "scipy", "IPython", "PIL", "pandas",
    "geopandas", "tkinter", "test", "lib2to3", "pydoc_data", "idlelib", "ensurepip", "setuptools", "pip", "torch",
    "numpy.f2py", "numpy.distutils", "pyarrow.tests", "onnxruntime.transformers", "onnxruntime.quantization",
    "onnxruntime.tools", "onnxruntime.training", "lxml.objectify", "readline", "curses",
]  # fmt: skip
LANGUAGES = ("en", "ru", "hy", "az", "tr", "fr", "ar")
"""The languages of the window; the web engine and Babel bring some hundred others."""

_LOADED_BY_NAME = (
    "/plugins/platforms/", "/plugins/platformthemes/", "/plugins/platforminputcontexts/", "/plugins/xcbglintegrations/",
    "/plugins/wayland-", "/plugins/iconengines/", "/plugins/imageformats/", "/plugins/styles/",
    "/plugins/printsupport/", "QtWebEngineProcess", "/libpython3",
    "onnxruntime_providers_shared", "/pypdfium2_raw/",
)  # fmt: skip
"""What Qt looks for in folders, so that no link tells of it."""

_UNUSED_BINARIES = (
    "PySide6/Qt/qml/", "PySide6/qml/", "/platforms/libqeglfs", "/platforms/libqlinuxfb", "/platforms/libqvnc",
    "/platforms/libqvkkhrdisplay", "/platforms/libqminimal", "/platforminputcontexts/libqtvirtualkeyboard",
    "/wayland-graphics-integration-client/libvulkan", "/wayland-shell-integration/libivi",
    "/imageformats/libqpdf", "/imageformats/libqtiff", "/wayland-graphics-integration-server/",
    # the extension module holds the whole runtime; this is its copy for programs in C
    "onnxruntime/capi/libonnxruntime.so",
    # Python's side of Qt's parts that only C++ needs here
    "PySide6/QtOpenGL", "PySide6/QtQml", "PySide6/QtQuick",
)  # fmt: skip
_ARROW_MODULES = (
    "lib", "_compute", "_csv", "_feather", "_parquet", "_fs", "_json", "_ipc", "_acero", "_dataset", "_dataset_parquet",
)  # fmt: skip
_UNUSED_DATA = (
    "qtwebengine_devtools_resources", ".debug.pak", ".debug.bin", "PySide6/Qt/qml/", "PySide6/qml/",
    "PySide6/typesystems/", "pyarrow/include", "pyarrow/src", "/tests/", "/__pycache__/",
    ".pyx", ".pxd", ".pxi", ".pyi", ".dist-info/sboms/", ".dist-info/RECORD", "vcpkg.spdx.json",
    "bundled/resources/desktop/setup.sh", "bundled/resources/web/build_hook.py", "bundled/resources/web/package",
)  # fmt: skip

_NEWER_PROJ_DATA, _OLDER_PROJ_DATA = "pyogrio/proj_data/proj.db", "pyproj/proj_dir/share/proj/proj.db"

# The system's own must be used: drivers of the user's graphics card are linked to them.
_BASE_LIBRARIES = (
    "libc.", "libm.", "libdl.", "librt.", "libpthread.", "libutil.", "libresolv.", "libgcc_s.", "libstdc++.",
)  # fmt: skip
# Asked for by plug-ins that are left out where the system has none of these: printing and the looks of GNOME.
_OF_PLUGINS = ("libcups.", "libgtk-3.", "libgdk-3.")


def is_own_module(name: str) -> bool:
    """Whether a module of gisviewer is part of the program."""
    return not name.startswith(("gisviewer.gazetteer.build", "gisviewer.geoparse.train"))


def is_used_data(name: str) -> bool:
    """Whether a data file, by its path in the build, is needed."""
    path = "/" + name.replace("\\", "/")
    if any(part in path for part in _UNUSED_DATA):
        return False
    stem = PurePosixPath(path).stem
    if "/qtwebengine_locales/" in path:
        return stem.partition("-")[0] in LANGUAGES
    if path.endswith(".qm"):
        return "/gisviewer/" in path or (stem.startswith("qtbase_") and stem.partition("_")[2] in LANGUAGES)
    if "/babel/locale-data/" in path:
        return stem == "root" or stem in LANGUAGES
    return True


def share_proj_data(entry: tuple[str, str, str]) -> tuple[str, str, str]:
    """The entry of a data file; the database of coordinate systems, which comes twice, as a link to the newer one.

    PROJ reads databases of later releases of the same layout, which both of its copies have in common.
    """
    name = entry[0].replace("\\", "/")
    if sys.platform == "win32" or name != _OLDER_PROJ_DATA:
        return entry
    return entry[0], "../" * name.count("/") + _NEWER_PROJ_DATA, "SYMLINK"


def is_used_binary(name: str) -> bool:
    """Whether a library or extension module, by its path in the build, may be needed."""
    path = "/" + name.replace("\\", "/")
    if any(part in path for part in _UNUSED_BINARIES):
        return False
    if sys.platform.startswith("linux") and is_from_the_system(PurePosixPath(path).name):
        return False
    if "/pyarrow/" in path and ".cpython-" in path:
        return PurePosixPath(path).name.partition(".")[0] in _ARROW_MODULES
    return True


def is_loaded_by_name(name: str) -> bool:
    """Whether a binary is looked for by its name: an extension module, a plug-in, the web engine's process."""
    path = "/" + name.replace("\\", "/")
    is_module = ".cpython-" in path or ".abi3." in path or path.endswith(".pyd")
    return is_module or any(part in path for part in _LOADED_BY_NAME)


def is_the_systems_task(linked: str, by: str) -> bool:
    """Whether Qt finds the library `linked` in the system: the package depends on it, or the plug-in may be idle."""
    own = ("/PySide6/", "/shiboken6/")
    return any(part in by for part in own) and not any(part in linked for part in own)


def follow_links(roots: Iterable[str], find_links: Callable[[str], Iterable[str]]) -> set[Path]:
    """The files that `roots` link to, over any number of steps; `find_links` gives those of one file.

    Libraries of the system are neither given nor followed.
    """
    reached: set[Path] = set()
    waiting = list(roots)
    while waiting:
        for link in find_links(waiting.pop()):
            path = Path(link).resolve()
            if path not in reached and not is_from_the_system(Path(link).name):
                reached.add(path)
                waiting.append(str(path))
    return reached


def is_from_the_system(name: str) -> bool:
    """Whether a library is one that the packages of the user's system provide."""
    from gisviewer.selftest.system_libraries import PACKAGE_OF

    return name in PACKAGE_OF or name.startswith(_BASE_LIBRARIES + _OF_PLUGINS)
