"""The settings of the program: one table with labels and help, and their file in the platform's folder.

The dataclass is the table: a setting is declared once, with its default, and the dialog, the file and the
documentation follow from it. What belongs to one document is in its project file instead.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

import platformdirs

from gisviewer.errors import SettingsError
from gisviewer.files import write_bytes
from gisviewer.translation.catalogue import LANGUAGES

VERSION = 1
Kind = Literal["text", "long text", "number", "switch", "choice"]


@dataclass(frozen=True, slots=True)
class Option:
    """What the dialog shows of a setting; `choices` are (value, label), `low` and `high` bound a number."""

    name: str
    default: Any
    kind: Kind
    group: str
    label: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    low: float = 0
    high: float = 0


def _option(default: Any, group: str, label: str, text: str, **extra: Any) -> Any:
    return field(default=default, metadata={"group": group, "label": label, "help": text, **extra})


@dataclass(frozen=True, slots=True)
class Settings:
    """The values that the user has chosen."""

    reviewer: str = _option(
        "", "Review", "Your initials", "Go into the log of every review decision and edit, with the time."
    )
    review_keys: bool = _option(
        True, "Review", "Single keys in the review queue", "A, R, U, S, J, K and 1 to 9 work while the queue has focus."
    )
    trust_rules: bool = _option(
        False,
        "Review",
        "Accept what a rule corrects",
        "Incidents corrected by a rule of the project count as reviewed; otherwise they wait in the queue.",
    )
    recognizer: str = _option(
        "accurate",
        "Finding places",
        "How places are found",
        "Accurate reads about ten articles a second, fast some hundreds, and misses more.",
        choices=(("accurate", "Accurate"), ("fast", "Fast")),
    )
    focus_countries: str = _option(
        "",
        "Finding places",
        "Countries in focus",
        "Three-letter codes with spaces between, as in “ARM AZE”; preferred where a name is ambiguous.",
    )
    codebook: str = _option(
        "",
        "Finding places",
        "Codebook of your own",
        "A JSON file with your types of events and their words, made as resources/codebook.json is; empty is that one.",
    )
    boundary_view: str = _option(
        "",
        "Map",
        "Point of view on borders",
        "Whose view of disputed borders the map draws; empty is the situation on the ground.",
    )
    language: str = _option(
        "system",
        "Appearance",
        "Language",
        "Of menus, messages and exported maps, from the next start on; System follows the desktop.",
        choices=(("system", "System"), *LANGUAGES.items()),
    )
    theme: str = _option(
        "system",
        "Appearance",
        "Colours of the window",
        "System follows the desktop, also in its contrast; high contrast is light or dark as the desktop is.",
        choices=(("system", "System"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast")),
    )
    map_style: str = _option(
        "light",
        "Map",
        "Style of the basemap",
        "Print is white and saves ink.",
        choices=(("light", "Light"), ("dark", "Dark"), ("print", "Print")),
    )
    map_language: str = _option(
        "", "Map", "Language of map labels", "A language code such as “en” or “ar”; empty follows the system."
    )
    font_percent: int = _option(100, "Appearance", "Size of text", "In percent of the system's size.", low=50, high=300)
    coordinate_format: str = _option(
        "dd",
        "Map",
        "How coordinates are written",
        "Any notation can be typed, whatever is chosen here.",
        choices=(("dd", "Decimal degrees"), ("dms", "Degrees, minutes, seconds"), ("mgrs", "MGRS")),
    )
    distance_unit: str = _option(
        "km", "Map", "Unit of distance", "For the scale bar and measurements.", choices=(("km", "km"), ("mi", "Miles"))
    )
    online_basemap_url: str = _option(
        "",
        "Map",
        "Online basemap",
        "An XYZ address with {z}, {x} and {y}; empty keeps the program offline. Never used in exports.",
    )
    online_basemap_credit: str = _option("", "Map", "Credit of the online basemap", "Shown on the map while it is on.")
    organisation: str = _option(
        "", "Export", "Your organisation", "Named in the disclaimer and the credits of what you export."
    )
    disclaimer: str = _option(
        "", "Export", "Your disclaimer", "Printed with exports, after the note on boundaries.", kind="long text"
    )
    accepted_only: bool = _option(
        True, "Export", "Only accepted incidents", "Others are left out and counted, unless you ask for a draft."
    )
    csv_bom: bool = _option(
        False, "Export", "Mark CSV as UTF-8", "A byte order mark that some spreadsheets need to show every script."
    )
    guard_formulas: bool = _option(
        True,
        "Export",
        "Guard against spreadsheet formulas",
        "Text of others that begins like a formula gets an apostrophe before it in CSV and XLSX.",
    )
    acled_district: str = _option(
        "2",
        "Export",
        "A district in the ACLED shape",
        "The geo_precision that a district becomes there.",
        choices=(("2", "2, part of region"), ("3", "3, region")),
    )
    backups: int = _option(
        5,
        "Projects",
        "Backups of a project",
        "How many earlier states of a project are kept.",
        low=0,
        high=50,
    )


def _make_option(name: str, default: Any, extra: Mapping[str, Any]) -> Option:
    kind: Kind = "switch" if isinstance(default, bool) else "number" if isinstance(default, int) else "text"
    kind = "choice" if "choices" in extra else kind
    return Option(**{"name": name, "default": default, "kind": kind, **extra})


OPTIONS = tuple(_make_option(field.name, field.default, field.metadata) for field in fields(Settings))
"""The table of settings, in the order of the dialog."""


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings with sentences on what of their file could not be used."""

    settings: Settings
    warnings: tuple[str, ...] = ()


def settings_path() -> Path:
    """Where the settings are kept."""
    return platformdirs.user_config_path("gisviewer", appauthor=False) / "settings.json"


def load_settings(path: Path | None = None) -> LoadedSettings:
    """Read the settings; a missing file gives the defaults, a broken one is set aside and told of."""
    path = path or settings_path()
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except OSError as error:
        return LoadedSettings(Settings(), (f"The settings in {path} cannot be read: {error.strerror}.",))
    try:
        document = json.loads(content)
        values = document["values"]
        version = int(document["version"])
        if not isinstance(values, dict):
            raise TypeError
    except (ValueError, TypeError, KeyError, RecursionError):
        return LoadedSettings(Settings(), (_set_aside(path),))
    warnings = [f"{path} was written by a newer version; what this one knows of it is used."] * (version > VERSION)
    settings = Settings()
    for option in OPTIONS:
        if option.name in values:
            value = values[option.name]
            if is_valid(option, value):
                settings = replace(settings, **{option.name: value})
            else:
                warnings.append(f"The setting “{option.label}” had no usable value; its default is used.")
    return LoadedSettings(settings, tuple(warnings))


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings that differ from their defaults; what a newer version keeps in the file stays there.

    Raises:
        SettingsError: a value is not allowed, or the file cannot be written.
    """
    path = path or settings_path()
    chosen = asdict(settings)
    for option in OPTIONS:
        if not is_valid(option, chosen[option.name]):
            raise SettingsError(f"“{option.label}” cannot be {chosen[option.name]!r}.", option.help)
    known = {option.name for option in OPTIONS}
    values = {name: value for name, value in _stored_values(path).items() if name not in known}
    values |= {option.name: chosen[option.name] for option in OPTIONS if chosen[option.name] != option.default}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"The folder {path.parent} cannot be made: {error.strerror}.") from error
    document = {"version": VERSION, "values": values}
    write_bytes(path, json.dumps(document, indent=1, ensure_ascii=True).encode() + b"\n", SettingsError)


def is_valid(option: Option, value: Any) -> bool:
    """Whether a setting may have this value."""
    if type(value) is not type(option.default):
        return False
    if option.kind == "choice":
        return value in {choice for choice, _ in option.choices}
    return option.kind != "number" or option.low <= value <= option.high


def _stored_values(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_bytes())["values"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _set_aside(path: Path) -> str:
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError:
        return f"The settings in {path} are damaged; the defaults are used."
    return f"The settings were damaged; the defaults are used, and the old file is kept as {aside}."
