"""`gisviewer doctor`: whether this installation is sound, and what to do where it is not."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

HELP = "check the installation and name the remedy for what is wrong"

_SIGNS = {"ok": "ok    ", "note": "note  ", "failed": "FAILED"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("--json", action="store_true", help="write the checks as a JSON array")
    parser.add_argument("--probe", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Print each check as it is done; 0 where nothing failed, else 1."""
    if arguments.probe:
        return _probe()
    from gisviewer.cli.console import write_result
    from gisviewer.selftest.check import Check
    from gisviewer.selftest.run import is_sound, run_checks

    checks: list[Check] = []
    for check in run_checks():
        checks.append(check)
        if not arguments.json:
            write_result(f"{_SIGNS[check.outcome]}  {check.name}: {check.detail}")
            if check.remedy:
                write_result(f"        {check.remedy}")
            sys.stdout.flush()
    sound = is_sound(checks)
    if arguments.json:
        write_result(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=1))
    elif sound:
        write_result("The installation is sound.")
    else:
        write_result(f"{sum(check.outcome == 'failed' for check in checks)} of {len(checks)} checks failed.")
    return 0 if sound else 1


def _probe() -> int:
    """The inner half of the check of the web engine."""
    try:
        from gisviewer.app.probe import run_probe

        return run_probe()
    except ImportError as error:
        sys.stderr.write(f"{error}\n")
        return 1
