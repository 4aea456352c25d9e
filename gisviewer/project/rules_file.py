"""Rules as a JSON file, to take them from one project to another."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import msgspec
import shapely

from gisviewer.errors import ProjectError
from gisviewer.files import write_bytes
from gisviewer.gazetteer.names import fold
from gisviewer.project.records import encode_json
from gisviewer.project.rules import Rule, RuleAction
from gisviewer.project.workspace import Edit, Table, Workspace

MAX_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class _RulesFile:
    """What is in the file."""

    rules: tuple[Rule, ...]
    format: Literal["gisviewer-rules"] = "gisviewer-rules"
    version: Literal[1] = 1


def encode_rules(rules: Iterable[Rule]) -> bytes:
    """Rules as JSON, in their order."""
    return msgspec.json.format(encode_json(_RulesFile(tuple(rules))), indent=1)


def decode_rules(content: bytes) -> tuple[Rule, ...]:
    """The rules of a JSON text, in their order.

    Raises:
        ProjectError: it is not such a text, or a rule of it cannot be.
    """
    try:
        rules = msgspec.json.decode(content, type=_RulesFile).rules
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise ProjectError(
            f"These are no rules of this program: {error}.", "Choose a file of exported rules."
        ) from error
    for number, rule in enumerate(rules, 1):
        fault = _fault(rule)
        if fault:
            raise ProjectError(f"Rule {number} (“{rule.surface[:60]}”) cannot be used: {fault}.", "Correct the file.")
    return rules


def save_rules(path: Path, rules: Iterable[Rule]) -> None:
    """Write rules to a file, whole or not at all.

    Raises:
        ProjectError: it cannot be written.
    """
    write_bytes(path, encode_rules(rules), ProjectError)


def load_rules(path: Path) -> tuple[Rule, ...]:
    """The rules of a file.

    Raises:
        ProjectError: it cannot be read, or holds no rules.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ProjectError(f"{path} is far too large for a file of rules.", "Choose a file of exported rules.")
        content = path.read_bytes()
    except OSError as error:
        raise ProjectError(f"{path} cannot be read: {error.strerror}.", "Check the name and the folder.") from error
    try:
        return decode_rules(content)
    except ProjectError as error:
        raise ProjectError(f"{path}: {error.message}", error.hint) from error


def import_rules(workspace: Workspace, rules: Iterable[Rule], name: str) -> Edit:
    """Keep rules of elsewhere after those of the project, whose own for the same words stay; nothing is moved yet."""
    present = {rule.id for rule in workspace.rules}
    last = max((rule.position for rule in workspace.rules), default=-1)
    fresh = [rule for rule in rules if rule.id not in present]
    records = {rule.id: replace(rule, position=last + number) for number, rule in enumerate(fresh, 1)}
    return workspace.make_edit(name, Table.RULES, records)


def _fault(rule: Rule) -> str:
    if not rule.id or not fold(rule.surface):
        return "it has no words"
    if rule.action is RuleAction.REJECT:
        return ""
    if rule.place is None or rule.lon is None or rule.lat is None:
        return "it has no place"
    positions = ((rule.lon, rule.lat), (rule.place.lon, rule.place.lat))
    if not all(math.isfinite(lon) and abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in positions):
        return "its position is not on Earth"
    if rule.wkb is not None and shapely.from_wkb(rule.wkb, on_invalid="ignore") is None:
        return "its shape is damaged"
    return ""
