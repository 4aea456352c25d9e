"""Settings, and what the program says of itself."""

from __future__ import annotations

import importlib.metadata
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QKeySequence

from gisviewer import __version__
from gisviewer.app.diagnostics import PACKAGES, make_report
from gisviewer.app.dialogs.checks import ChecksDialog
from gisviewer.app.dialogs.manual import ManualDialog
from gisviewer.app.dialogs.settings import SettingsDialog
from gisviewer.app.dialogs.text import TextDialog
from gisviewer.app.words import tr
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.paths import get_geodata, get_resources
from gisviewer.project.settings import save_settings
from gisviewer.selftest.check import Check

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def open_settings(window: MainWindow) -> None:
    """Let the user change the settings."""
    dialog = SettingsDialog(window.settings, window)
    if dialog.exec():
        chosen = dialog.values()
        save_settings(chosen)
        window.use_settings(chosen)


def show_tour(window: MainWindow) -> None:
    """Give the three hints once more."""
    window.start_screen.begin_tour()


def check_installation(window: MainWindow) -> None:
    """Run the self-test, as `gisviewer doctor` does."""
    dialog = ChecksDialog(make_report, window)
    found: list[Check] = []

    def check(_report: ReportProgress, token: CancelToken) -> list[Check]:
        from gisviewer.selftest.run import run_checks

        for result in run_checks():
            token.check()
            found.append(result)
        return found

    task = window.tasks.start(tr("Checking the installation"), check, dialog.finish, lane="checks")
    shown = window.tasks.changed.connect(lambda: dialog.show_checks(list(found)))

    def stop(_code: int) -> None:
        window.tasks.changed.disconnect(shown)
        window.tasks.cancel(task)

    dialog.finished.connect(stop)
    dialog.open()


def copy_report(window: MainWindow) -> None:
    """Put a report on the installation on the clipboard."""
    QGuiApplication.clipboard().setText(make_report())
    window.notices.good(tr("The report on this installation is on the clipboard."))


def show_manual(window: MainWindow) -> None:
    """Open the manual."""
    ManualDialog(get_resources() / "manual" / "index.md", window).show()


def show_keys(window: MainWindow) -> None:
    """List every action with its keys."""
    dialog = TextDialog(tr("Keys"), window)
    dialog.show_markdown(keys_markdown())
    dialog.show()


def keys_markdown() -> str:
    """The key list as Markdown, made from the table of actions; the README and the manual show the same."""
    from gisviewer.app.actions import ACTIONS, MENUS
    from gisviewer.app.panels.review_keys import REVIEW_KEYS

    lines: list[str] = []
    for menu, title in MENUS:
        lines += [f"## {tr(title).replace('&', '')}", "", f"| {tr('Action')} | {tr('Keys')} |", "|---|---|"]
        for row in ACTIONS:
            if row.menu == menu and row.keys:
                name = tr(row.text).replace("&", "").removesuffix(" …")
                lines.append(f"| {name} | {' · '.join(_plain_keys(keys) for keys in row.keys)} |")
        lines.append("")
    lines += [f"## {tr('In the review queue')}", "", f"| {tr('Action')} | {tr('Keys')} |", "|---|---|"]
    lines += [f"| {tr(words)} | {keys} |" for keys, words in REVIEW_KEYS]
    return "\n".join(lines) + "\n"


def _plain_keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def show_about(window: MainWindow) -> None:
    """Say what this is, what it is made of, and whose borders it draws."""
    dialog = TextDialog(tr("About GIS Viewer"), window)
    dialog.show_markdown(about_markdown())
    dialog.show()


def about_markdown() -> str:
    """Versions, boundary policy, data and the licences of what is in use."""
    lines = [
        f"# GIS Viewer {__version__}",
        tr("Maps the places and incidents of news articles, offline. Free software under the MIT licence."),
        f"## {tr('Borders')}",
        tr(
            "The map draws borders as they are held on the ground, after Natural Earth; disputed lines are dashed and "
            "named by all claimants. Drawing a line takes no position on the status of any territory."
        ),
        f"## {tr('Data')}",
        *_data_lines(),
        f"## {tr('Libraries')}",
        f"| {tr('Library')} | {tr('Version')} | {tr('Licence')} |",
        "|---|---|---|",
    ]
    head, table = lines[:-3], lines[-3:]
    rows = [f"| {name} | {version} | {licence} |" for name, version, licence in find_libraries()]
    return "\n\n".join(head) + "\n\n" + "\n".join([table[0], "", *table[1:], *rows]) + "\n"


def find_libraries() -> list[tuple[str, str, str]]:
    """(name, version, licence) of the Python packages that this installation runs with."""
    wanted = ["PySide6", "shiboken6"]
    for requirement in _requirements():
        if "extra ==" not in requirement:
            name = requirement
            for sign in "<>=!~;[ (":
                name = name.split(sign)[0]
            wanted.append(name)
    found = []
    for name in dict.fromkeys(wanted):
        try:
            facts = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        licence = facts.json.get("license_expression") or _classified(facts.get_all("Classifier") or [])
        licence = licence or facts.json.get("license", "")
        licence = str(licence).split("\n")[0][:60]
        found.append((facts["Name"], facts["Version"], licence))
    return found


def _requirements() -> list[str]:
    try:
        return importlib.metadata.requires("gisviewer") or []
    except importlib.metadata.PackageNotFoundError:  # run from a checkout that is not installed
        return list(PACKAGES)


def _classified(classifiers: list[str]) -> str:
    names = [text.rpartition(" :: ")[2] for text in classifiers if text.startswith("License :: ")]
    return ", ".join(name for name in names if name != "OSI Approved")


def _data_lines() -> list[str]:
    import tomllib

    try:
        manifest = tomllib.loads((get_geodata() / "MANIFEST.toml").read_text("utf-8"))
    except (OSError, ValueError):
        return [tr("The list of data sets is missing: the installation is damaged.")]
    # The parts of the gazetteer are files of one data set.
    sets = dict.fromkeys(
        tuple(str(entry.get(key, "")) for key in ("source", "version", "licence"))
        for entry in manifest.get("files", ())
    )
    return ["\n".join(f"- {source}\n  ({version}). {licence}." for source, version, licence in sets)]


def show_boundaries(window: MainWindow) -> None:
    """Say what the borders on the map stand for."""
    window.notices.info(
        tr("The map draws borders as they are held on the ground and disputed lines dashed."),
        tr("This states no opinion on any territory's status."),
    )
