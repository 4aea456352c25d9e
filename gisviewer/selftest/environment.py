"""Checks of what lies outside the program: Python, libraries, folders, display, rights."""

from __future__ import annotations

import importlib
import os
import platform
import re
import shutil
import sys
import tempfile
from importlib import metadata
from pathlib import Path

import platformdirs
from packaging.requirements import Requirement

from gisviewer.files import explain_os_error
from gisviewer.project.settings import load_settings, settings_path
from gisviewer.selftest.check import Check, failed, noted, passed
from gisviewer.selftest.system_libraries import find_missing_libraries, install_remedy, library_of_error

_REINSTALL = "Install the program again: pip install --force-reinstall gisviewer"
_MODULES = {"markdown-it-py": "markdown_it", "python-docx": "docx"}
_MIN_FREE_BYTES = 200_000_000
# Settings of Linux that let ordinary users make namespaces, with the value that allows it.
_NAMESPACES = {"kernel.unprivileged_userns_clone": "1", "kernel.apparmor_restrict_unprivileged_userns": "0"}


def check_python() -> Check:
    """The interpreter and the system."""
    name = "Python"
    detail = f"{platform.python_version()} on {platform.platform()}"
    if sys.maxsize < 2**32:
        return failed(name, f"{detail}, 32 bits", "The web engine exists for 64 bits only: install a 64-bit Python.")
    return passed(name, detail)


def check_packages() -> Check:
    """Every Python package that the program depends on: present, of a version it knows, and loadable."""
    name = "Python packages"
    try:
        requirements = [Requirement(text) for text in metadata.requires("gisviewer") or ()]
    except metadata.PackageNotFoundError:
        return noted(name, "Not listed: the program runs from its source folder or from a build that has them inside.")
    needed = [requirement for requirement in requirements if not requirement.marker or requirement.marker.evaluate()]
    faults, missing_libraries = [], []
    for requirement in needed:
        fault = _package_fault(requirement)
        if fault:
            faults.append(fault)
            library = library_of_error(fault)
            missing_libraries += [library] if library else []
    if faults:
        remedy = install_remedy(missing_libraries) if missing_libraries else _REINSTALL
        return failed(name, "; ".join(faults), remedy)
    versions = ", ".join(f"{requirement.name} {metadata.version(requirement.name)}" for requirement in needed)
    return passed(name, versions)


def _package_fault(requirement: Requirement) -> str:
    try:
        version = metadata.version(requirement.name)
    except metadata.PackageNotFoundError:
        return f"{requirement.name} is missing"
    if not requirement.specifier.contains(version, prereleases=True):
        return f"{requirement.name} is {version}, needed is {requirement.specifier}"
    name = requirement.name.lower()  # some installers write names as they are, some in lower case
    if name.startswith("pyside6"):
        return ""  # loaded by the check of the web engine, in a process of its own
    module = _MODULES.get(name, re.sub(r"[-.]", "_", name))
    try:
        importlib.import_module(module)
    except Exception as error:  # noqa: BLE001 - a package may raise anything while it loads
        return f"{requirement.name} {version} does not load ({error})"
    return ""


def check_system_libraries() -> Check:
    """The shared libraries that Qt asks the system for."""
    name = "System libraries"
    if not sys.platform.startswith("linux"):
        return passed(name, "Nothing is needed from the system here.")
    missing = find_missing_libraries()
    if missing is None:
        return noted(name, "They cannot be listed here; the check of the web engine says whether all are there.")
    if missing:
        return failed(name, f"Missing: {', '.join(missing)}", install_remedy(missing))
    return passed(name, "All that Qt's web engine asks for are there.")


def check_settings() -> Check:
    """Whether the settings can be read."""
    name = "Settings"
    loaded = load_settings()
    if loaded.warnings:
        return noted(name, " ".join(loaded.warnings), "Choose your settings again in the preferences.")
    path = settings_path()
    return passed(name, f"{path}" if path.exists() else f"{path} does not exist yet; the defaults are used.")


def check_folders() -> Check:
    """Whether settings, log and data can be written."""
    name = "Folders of the user"
    folders = {
        "settings": settings_path().parent,
        "log": Path(os.environ.get("GISVIEWER_LOG_DIR") or platformdirs.user_log_dir("gisviewer", appauthor=False)),
        "data": platformdirs.user_data_path("gisviewer", appauthor=False),
        "temporary files": Path(tempfile.gettempdir()),
    }
    faults = [f"{what} ({folder}): {fault}" for what, folder in folders.items() if (fault := _write_fault(folder))]
    if faults:
        return failed(
            name,
            "Cannot be written: " + "; ".join(faults),
            "Give yourself the right to write there, or set HOME (and XDG_CONFIG_HOME, XDG_STATE_HOME) to a folder "
            "that is yours; the program works without, but keeps neither settings nor a log.",
        )
    free = shutil.disk_usage(_existing(folders["data"])).free
    places = ", ".join(str(folder) for folder in folders.values())
    if free < _MIN_FREE_BYTES:
        return noted(name, f"Only {free // 10**6} MB are free at {folders['data']}.", "Free some space on that disk.")
    return passed(name, f"All can be written: {places}")


def _write_fault(folder: Path) -> str:
    """Why a file cannot be made in a folder, or where its next existing parent is; "" where it can."""
    target = _existing(folder)
    if not target.is_dir():
        return f"{target} is not a folder"
    try:
        with tempfile.TemporaryFile(dir=target):
            return ""
    except OSError as error:
        return explain_os_error(error)[0]


def _existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def check_display() -> Check:
    """Whether there is a screen to open the window on."""
    name = "Display"
    if not sys.platform.startswith("linux"):
        return passed(name, "That of the system.")
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return noted(name, f"QT_QPA_PLATFORM is set to “{chosen}”.", "Unset it if the window does not appear.")
    for variable in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(variable):
            return passed(name, f"{variable} is {os.environ[variable]}")
    return noted(
        name,
        "There is none: the window cannot be shown here; commands, pictures among them, work.",
        "Log in to a desktop, or use xvfb-run, to open the window.",
    )


def check_rights() -> Check:
    """Whether the web engine can shut its page processes in."""
    name = "Sandbox"
    if not sys.platform.startswith("linux"):
        return passed(name, "That of the system.")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return noted(
            name,
            "You are the administrator (root), for whom Chromium's sandbox does not work; it is switched off.",
            "Run the program as an ordinary user.",
        )
    if os.environ.get("QTWEBENGINE_DISABLE_SANDBOX"):
        return noted(
            name,
            "QTWEBENGINE_DISABLE_SANDBOX is set: the page runs without the protection of the sandbox.",
            "Unset it, unless the web engine does not start otherwise.",
        )
    closed = [f"{key}={allow}" for key, allow in _NAMESPACES.items() if _read_setting(key) not in (None, allow)]
    if closed:
        return noted(
            name,
            "The system keeps ordinary users from making namespaces, which Chromium's sandbox needs.",
            "If the web engine does not start: " + f"sudo sysctl {' '.join(closed)}",
        )
    return passed(name, "The web engine runs in Chromium's sandbox.")


def _read_setting(name: str) -> str | None:
    try:
        return Path("/proc/sys", *name.split(".")).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
