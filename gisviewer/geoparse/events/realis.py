"""Whether a sentence says that an event happened: denial, possibility, claims, looks back, by the words before it."""

from __future__ import annotations

import re
from enum import StrEnum

from gisviewer.domain.text import Span


class Realis(StrEnum):
    """What a sentence says of an event."""

    HAPPENED = "happened"
    CLAIMED = "claimed"
    """One side accuses the other of it, or it is alleged: shown as a claim, with who makes it."""
    DENIED = "denied"
    POSSIBLE = "only possible"
    BACKGROUND = "background"


CLAUSE = (
    r"[;:]|,\s(?:but|while|where|who|which|after|when|as)\s|\s(?:but|while|after|when|where|because|although)\s|[.!?]\s"
)
_CLAUSE = re.compile(CLAUSE, re.I)
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|refut\w+|rejected (?:claims|reports|accusations|allegations)|no (?:\w+ )?(?:sign|"
    r"evidence|report)s? of|none|nobody|neither|nor|"
    r"never|without(?: any)?|did ?n[o'’]t|had not|has not|have not|was not|were not|not|no|halt(?:ed)?|end(?:ed|"
    r"ing)? (?:to|of)|"
    r"stop(?:ped)?|averted|prevented|thwarted|foiled|instead of|called off|cancel+ed)\b(?:\W+\w+){0,7}\W*$",
    re.I,
)
_STILL_SO = re.compile(r"\bnot only\b|\bno (?:fewer|less) than\b|\bnot (?:immediately )?(?:clear|known)\b", re.I)
_POSSIBLE = re.compile(
    r"\b(?:could|(?-i:may)|might|would(?! have)|will|shall|should|if|unless|warn(?:s|ed|ing|ings)?|fear(?:s|ed|ing)?|"
    r"risks?|threat\w*|plans?|planned|plot(?:s|ted|ting)?|"
    r"planning|prepar\w+|possib\w+|potential|in case of|to prevent|to avoid|avoid|prevent\w*|exercises?|drills?|"
    r"call(?:s|ed|ing)? for|"
    r"urg(?:e|ed|es|ing)|demand(?:s|ed)?|vow(?:s|ed)?|pledg\w+|ready to|intend\w*|alleged plot|"
    r"talks on|imminent|looming|hypothetical|whether|in the event of|"
    r"investigat\w+ into possible|appeal(?:s|ed|ing)? for|promise[ds]?|hope[ds]?|aim(?:s|ed)? to|poised|concerns?|"
    r"tensions?|likely|expected to|about to|attempt(?:s|ed|ing)? to|tr(?:y|ies|ied|ying) to|"
    r"right to|responsib\w+ to|(?:trained|training) for|against future|any)\b(?:\W+\w+){0,5}\W*$",
    re.I,
)
_POSSIBLE_AFTER = re.compile(r"(?:\W+\w+){0,3}?\W+(?:could|may|might|would(?! have)|will)\b")
_BACKGROUND = re.compile(
    r"\b(?:anniversar\w+|commemorat\w+|remembr\w+|in memory of|memorial\w*|(?:years|decades|months|days|weeks) "
    r"(?:since|after)|survivors? of|veterans? of|convicted (?:of|for)|sentenced for|jailed for|trial (?:of|for|over)|"
    r"history of|similar|previous|past|earlier (?:wave|round|spate)s? of)\b(?:\W+\w+){0,5}\W*$",
    re.I,
)
_REFERENCE = re.compile(
    r"\b(?:before|after|since|until|following|despite|under|during)\s+(?:an?|the|that|this|those|its|their|last)\s+"
    r"(?:[\w-]+\s+){0,2}$",
    re.I,
)
_CLAIMED = re.compile(
    r"\b(?:accus(?:e[sd]?|ing)|accusations?|alleg(?:e[sd]?|ing|ations?|edly)|purported(?:ly)?|"
    r"claim(?:s|ed|ing)?(?!\s+(?:responsibility|credit|the li[fv]es?|at least|more than|\d|[a-z]+ lives)))\b"
    r"(?:\W+\w+){0,9}\W*$",
    re.I,
)
_KNOWN = re.compile(r"\b(?:the|this|that|those|these)\s+(?:[\w’'-]+\s+){0,2}$", re.I)
_MAKES_CLAIM = re.compile(
    r"\b(?:accus\w+|alleg(?:e[sd]?|ing|ations?)|claim(?:s|ed|ing)?|(?:trad|exchang|levell?)\w+ accusations)\b", re.I
)
_LEADING = re.compile(r"^(?:\W|and\b|but\b|while\b|after\b|also\b|on \w+day\b|later\b|meanwhile\b)+", re.I)
_TRAILING = re.compile(
    r"(?:\s|,|\b(?:has|have|had|also|again|repeatedly|traded|exchanged|levelled|made|on \w+day|\w+day))+$", re.I
)
_MOST_WORDS = 8
_DENIED_ELSEWHERE = re.compile(
    r"\b(?:dément\w*|démenti\w*|aucune?|n['’](?:a|ont) pas|neg(?:ó|aron)|desmint\w*|ningun[oa]?|no hubo|kein\w*|"
    r"dementiert\w*|bestritt\w*|nicht|отрица\w*|опроверг\w*|не(?! менее| более))\b(?:\W+\w+){0,4}\W*$",
    re.I,
)
_POSSIBLE_ELSEWHERE = re.compile(
    r"\b(?:pourrai\w+|risque\w*|menac(?:e|ent|é)\b|craint|craignent|podrían?|"
    r"amenaz\w*|teme\w*|könnten?|droh\w*|möglich\w*|befürcht\w*|"
    r"может|могут|угро\w*|возможн\w*|если)\b(?:\W+\w+){0,5}\W*$",
    re.I,
)


def find_realis(words: str, trigger: Span) -> Realis:
    """What a sentence says of the event whose trigger stands at a span of it."""
    clause = _clause_before(words, trigger)
    inner = trigger.of(words).rpartition(" ")[0]
    for before in (clause, f"{clause}{inner} ") if inner else (clause,):
        if (_DENIED.search(before) and not _STILL_SO.search(before)) or _DENIED_ELSEWHERE.search(before):
            return Realis.DENIED
        if _POSSIBLE.search(before) or _POSSIBLE_ELSEWHERE.search(before):
            return Realis.POSSIBLE
    if _POSSIBLE_AFTER.match(words, trigger.end):
        return Realis.POSSIBLE
    if _BACKGROUND.search(clause):
        return Realis.BACKGROUND
    if _CLAIMED.search(clause) and not _KNOWN.search(clause):
        return Realis.CLAIMED
    return Realis.HAPPENED


def is_reference(words: str, trigger: Span) -> bool:
    """Whether the event is only named to date another: "hours after the truce took effect"."""
    return bool(_REFERENCE.search(words[: trigger.start]))


def claimant(words: str, trigger: Span) -> str:
    """Who claims it: the words before "accused" or "claimed" in the trigger's clause; "" where they do not tell."""
    clause = _clause_before(words, trigger)
    verbs = [*_MAKES_CLAIM.finditer(clause)]
    if not verbs:
        return ""
    name = _TRAILING.sub("", _LEADING.sub("", clause[: verbs[-1].start()]))
    return name if len(name.split()) <= _MOST_WORDS else ""


def _clause_before(words: str, trigger: Span) -> str:
    before = words[: trigger.start]
    boundaries = [match.end() for match in _CLAUSE.finditer(before)]
    return before[boundaries[-1] :] if boundaries else before
