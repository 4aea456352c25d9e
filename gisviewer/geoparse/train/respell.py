"""Other spellings of names, as romanizations give them: names that no list holds, but that look like places."""

from __future__ import annotations

import random

_PAIRS = (
    ("kh", "h"), ("q", "k"), ("sh", "ch"), ("zh", "j"), ("ou", "u"), ("ee", "i"), ("y", "i"), ("ts", "c"), ("v", "w"),
    ("dj", "j"), ("gh", "g"), ("aa", "a"), ("ei", "ai"), ("iy", "y"), ("ia", "iya"), ("dh", "d"), ("ch", "tch"),
    ("o", "u"), ("e", "i"), ("a", "e"), ("ph", "f"), ("x", "ks"), ("ll", "l"), ("ss", "s"), ("nn", "n"), ("th", "t"),
    ("ck", "k"), ("r", "rr"), ("t", "tt"), ("m", "mm"), ("ai", "ay"), ("au", "aw"), ("ova", "eva"), ("yan", "ian"),
)  # fmt: skip
_HEADS = (
    "Al-", "El ", "Deir ", "Umm ", "Kafr ", "Tal ", "Tell ", "Ban ", "Nizhny ", "Novo", "Staro", "Beit ", "Wadi ",
    "Ain ", "Bir ", "Sidi ", "Ould ", "Kyauk ", "Mae ", "San ", "Santa ", "Dar ", "Abu ", "Upper ", "Lower ",
    "Qal'at ", "Kala ",
)  # fmt: skip
_TAILS = (
    "abad", "pur", "grad", "ivka", "skoye", "an", "i", "ovo", "ine", "kent", "dara", "gorod", "tsi", "kala", "ha", "wa",
    "gaon", "yet", "shahr", "-e Bala", " Kalan", "uri", "avan", "ashen", "lar", "bulak",
)  # fmt: skip
_ENDING = 5


def respell(name: str, choice: random.Random) -> str:
    """The name with a few letters as another romanization might have them, and sometimes a common head or tail."""
    for _ in range(choice.randint(1, 3)):
        first, second = choice.choice(_PAIRS)
        if choice.random() < 0.5:
            first, second = second, first
        at = name.find(first, 1)
        if at > 0:
            name = name[:at] + second + name[at + len(first) :]
    kind = choice.random()
    if kind < 0.2:
        return choice.choice(_HEADS) + name if " " not in name else name
    if kind < 0.45 and name.isalpha() and len(name) > _ENDING:
        return name[: choice.randint(4, len(name) - 1)] + choice.choice(_TAILS)
    return name
