"""Names to keys: one key for all spellings of a name that differ only in case, accents, marks or romanization.

Three kinds of keys, told apart by their first character so that they never meet in one index:
a folded key ("khankendi"), an abbreviation key that keeps case ("=US") and a loose key ("~hankendi").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from hashlib import blake2b

MAX_NAME_LENGTH = 120
"""Characters; longer texts are not names."""
MIN_FUZZY_LENGTH = 7
"""Characters of a key from which on one wrong letter is forgiven: shorter names are too close to one another."""

_LETTERS = {
    "ə": "a", "ǝ": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss",
    "ħ": "h", "ŋ": "ng", "ʒ": "z", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɛ": "e", "ɔ": "o", "ĸ": "k", "ŧ": "t",
    "&": " and ",
}  # fmt: skip
_DROPPED = "'’‘ʼʻ`´′ʹʺ″“”\"«».ʿʾˈ·\u200b\u200c\u200d\u200e\u200f\u00ad\u02bd\u02be\u02bf"
_SPACED = "-‐‑‒–—−_/,;:()[]{}|!?*+~=<>@#%^\\\u00a0\u202f\u3000"
_TRANSLATION = str.maketrans({**_LETTERS, **dict.fromkeys(_DROPPED), **dict.fromkeys(_SPACED, " ")})


class _SignTable(dict[int, str]):
    """Code point -> what becomes of the sign, filled as signs come up: in composed texts each is folded by itself."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _strip_marks(chr(code)).translate(_TRANSLATION)
        return folded


_SIGNS = _SignTable()
_SHORT_FORMS = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}
_NOT_FIRST = frozenset({"the"})


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """The folded key of a name; empty where nothing is left of it.

    Case, accents, apostrophes, full stops and hyphens go; "Saint", "Mount", "Fort" are shortened and a leading "the"
    is dropped.
    """
    if name.isascii():
        if name.isalpha():
            return name.lower()
        text = name.lower().translate(_TRANSLATION)
    elif unicodedata.is_normalized("NFC", name):
        text = unicodedata.normalize("NFC", name.translate(_SIGNS))
    else:
        text = _strip_marks(name).translate(_TRANSLATION)
    words = text.split()
    if len(words) > 1:
        if words[0] in _NOT_FIRST:
            del words[0]
        words = [_SHORT_FORMS.get(word, word) for word in words]
    return " ".join(words)


def _strip_marks(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(character for character in decomposed if not unicodedata.combining(character))
    return unicodedata.normalize("NFC", kept).casefold()


KINDS = frozenset(
    f"{which} {kind}".strip()
    for kind in ("airport", "airfield", "airstrip", "heliport", "airbase", "air base", "air station")
    for which in ("", "air force", "city", "domestic", "international", "military", "municipal", "national", "naval",
                  "new", "old", "regional")
) | {"air force base", "army airfield"}  # fmt: skip
"""Keys that say what a place is and not which: lists of airports have them as names, and none of them is one."""


def abbreviation_key(name: str) -> str:
    """The key of an abbreviation, in its own case and without its full stops; empty for what cannot be one.

    "U.S.", "US" and "U. S." are one; "us" is another.
    """
    if len(name) > 12:
        return ""
    bare = name if name.isalnum() else name.replace(".", "").replace(" ", "").replace("’", "'")
    return f"={bare}" if bare[:1].isupper() and len(bare) <= 8 else ""


_MIN_LIKENESS = 0.65
_ARTICLE = re.compile(r"\b(?:[aeu][ldnrstz]|[ae]sh|ul|ol) (?=\w{3})")
"""The Arabic article, as it is heard."""
_LOOSE_STEPS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"shch|tsch|tch|sch|dzh|dj|ch|sh|zh", "s"),
        (r"kh|gh|[xg]", "h"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ck|[cq]", "k"),
        (r"t[sz]|[zj]", "s"),
        (r"(?<=[aeiouy])h\b", ""),
        (r"(?<=[aeo])w|(?<=[aeou])[yi]|[iy](?=[aeou])", ""),
        (r"w", "v"),
        (r"[aeou]+", "a"),
        (r"[iy]+", "i"),
        (r"(.)\1+", r"\1"),
        (r"(?<=\w{3})[ai]+\b", ""),
    )
)


def loose_key(key: str) -> str:
    """A key that romanizations of one name share ("hasakah", "al hasaka", "hasakeh"); empty where it says too little.

    It merges names that are not the same, too: it is asked only when the folded key finds nothing.
    """
    if not key.isascii():
        return ""
    text = _ARTICLE.sub("", key)
    for pattern, replacement in _LOOSE_STEPS:
        text = pattern.sub(replacement, text)
    text = text.replace(" ", "")
    return f"~{text}" if len(text) >= 4 else ""


def are_alike(first: str, second: str) -> bool:
    """Whether two keys that share a loose key also look alike; a loose key alone merges too much."""
    pair = [_ARTICLE.sub("", key).replace(" ", "") for key in (first, second)]
    return SequenceMatcher(None, pair[0], pair[1], autojunk=False).ratio() >= _MIN_LIKENESS


def key_hash(key: str) -> int:
    """48 bits of a key: the same everywhere and always; the builder makes sure that no two of its keys meet."""
    return int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).digest(), "little")


_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def one_letter_slips(key: str) -> Iterator[str]:
    """Every ASCII key that differs from a long one by one letter too many, too few, wrong or swapped.

    The first letter is taken to be right: slips there are rare, and other places are near.
    """
    if len(key) < MIN_FUZZY_LENGTH:
        return
    for position in range(1, len(key)):
        head, tail = key[:position], key[position:]
        yield head + tail[1:]
        if len(tail) > 1 and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _ALPHABET:
            if letter != tail[0]:
                yield head + letter + tail[1:]
            yield head + letter + tail
    for letter in _ALPHABET:
        yield key + letter
