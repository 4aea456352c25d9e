"""The check of Qt's web engine, in a process of its own: what kills that process is told of, not suffered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from gisviewer.selftest.check import Check, failed, noted, passed
from gisviewer.selftest.system_libraries import install_remedy, library_of_error

TIME_LIMIT_S = 60.0
_SANDBOX_REMEDY = (
    "Let ordinary users make namespaces: sudo sysctl kernel.unprivileged_userns_clone=1 "
    "kernel.apparmor_restrict_unprivileged_userns=0 (a container needs this from its host). Only where that cannot be "
    "had, and for articles you trust, start the program with QTWEBENGINE_DISABLE_SANDBOX=1."
)
_FONT_PACKAGES = {
    "Latin": "fonts-dejavu-core",
    "Cyrillic": "fonts-dejavu-core",
    "Greek": "fonts-dejavu-core",
    "Armenian": "fonts-dejavu-core",
    "Arabic": "fonts-dejavu-core",
    "Hebrew": "fonts-dejavu-core",
    "Georgian": "fonts-dejavu-core",
    "Devanagari": "fonts-noto-core",
    "Thai": "fonts-noto-core",
    "Simplified Chinese": "fonts-noto-cjk",
    "Japanese": "fonts-noto-cjk",
    "Korean": "fonts-noto-cjk",
}
"""Writing systems of the places in the news -> a Debian package with letters for them."""


def probe_command() -> list[str]:
    """The command that starts the probe (`gisviewer.app.probe`) in another process, from a frozen build too."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "gisviewer"]
    return [*program, "doctor", "--probe"]


def check_web_engine(command: list[str] | None = None, time_limit_s: float = TIME_LIMIT_S) -> tuple[Check, ...]:
    """Start the web engine, paint a page, look for fonts: the checks "Web engine" and "Fonts"."""
    name = "Web engine"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": ""}
    try:
        done = subprocess.run(
            command or probe_command(),
            capture_output=True,
            timeout=time_limit_s,
            check=False,
            env=environment,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        detail = f"It painted no page within {time_limit_s:.0f} seconds."
        return (failed(name, detail, f"Try once more. If it stays so: {_SANDBOX_REMEDY}"),)
    except OSError as error:
        return (failed(name, f"It cannot be started: {error.strerror}.", "Install the program again."),)
    report = _read_report(done.stdout)
    if report is None or not report.get("painted"):
        said = "\n".join(part.decode("utf-8", "replace") for part in (done.stdout, done.stderr))
        return (_explain(name, said, done.returncode),)
    engine = passed(name, f"Qt {report['qt']} with Chromium {report['chromium']} painted a page.")
    return (engine, _check_fonts(report["writing_systems"]))


def _read_report(output: bytes) -> dict[str, Any] | None:
    lines = output.decode("utf-8", "replace").splitlines()
    for line in reversed(lines):
        if line.startswith("{"):
            try:
                report = json.loads(line)
            except ValueError:
                return None
            return report if isinstance(report, dict) else None
    return None


def _explain(name: str, said: str, exit_code: int) -> Check:
    library = library_of_error(said)
    if library is not None:
        return failed(name, f"{library} is missing.", install_remedy([library]))
    if "sandbox" in said.lower() or "namespace" in said.lower():
        return failed(name, "Chromium's sandbox does not work here.", _SANDBOX_REMEDY)
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    last = f" It last said: {lines[-1]}" if lines else ""
    ending = f"was ended by signal {-exit_code}" if exit_code < 0 else f"ended with exit code {exit_code}"
    remedy = "Install the program again, with the system packages that its README names."
    return failed(name, f"Its process {ending} before it had painted a page.{last}", remedy)


def _check_fonts(writing_systems: list[str]) -> Check:
    name = "Fonts"
    missing = [system for system in _FONT_PACKAGES if system not in writing_systems]
    if "Latin" in missing:
        return failed(name, "There are none for Latin letters.", "On Debian: sudo apt-get install fonts-dejavu-core")
    if missing:
        packages = " ".join(sorted({_FONT_PACKAGES[system] for system in missing}))
        return noted(
            name,
            f"None has letters for: {', '.join(missing)}. Names in them show as boxes.",
            f"On Debian: sudo apt-get install {packages}",
        )
    return passed(name, f"There are letters for {', '.join(_FONT_PACKAGES)}.")
