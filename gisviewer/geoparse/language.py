"""Which language a text is in, by its letters and its commonest words: enough to choose how names are looked for."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from gisviewer.geoparse.lexicon import word_set

_SAMPLE_CHARS = 6_000
_SCRIPTS = {
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "armenian": re.compile("[\u0531-\u058a]"),
    "georgian": re.compile("[\u10a0-\u10ff]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "hebrew": re.compile("[\u05d0-\u05ea]"),
    "greek": re.compile("[\u0370-\u03ff]"),
    "devanagari": re.compile("[\u0900-\u097f]"),
    "bengali": re.compile("[\u0980-\u09ff]"),
    "thai": re.compile("[\u0e00-\u0e7f]"),
    "ethiopic": re.compile("[\u1200-\u137f]"),
    "hangul": re.compile("[\uac00-\ud7af]"),
    "kana": re.compile("[\u3040-\u30ff]"),
    "han": re.compile("[\u4e00-\u9fff]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f\u0259\u1e00-\u1eff]"),
}
_ONE_LANGUAGE = {
    "armenian": "hy",
    "georgian": "ka",
    "hebrew": "he",
    "greek": "el",
    "devanagari": "hi",
    "bengali": "bn",
    "thai": "th",
    "ethiopic": "am",
    "hangul": "ko",
    "kana": "ja",
    "han": "zh",
}
# Letters that only one of the languages of a script uses, in the order in which they are asked.
_CYRILLIC_LETTERS = (
    ("be", "ў"),
    ("mk", "ѓќѕ"),
    ("sr", "јљњћђџ"),
    ("kk", "әғқңұһ"),
    ("uk", "іїєґ"),
    ("ru", "ыэё"),
    ("bg", "ъ"),
)
_ARABIC_LETTERS = (("ur", "ٹڈڑےں"), ("ckb", "ۆێەڵ"), ("fa", "پچژگکی"), ("ar", "ةىيكأإ"))
_COMMON_WORDS = {
    "en": word_set(
        "the of and to in that is was for on with as by at from has said his were which after have an it he she they"
        " but not be this who will would about more its their been had over"
    ),
    "fr": word_set("le la les des et en du une est dans pour que qui sur par au avec pas ont cette été aux sont"),
    "es": word_set("el la los las de y en que del por con una para su se fue como al más este ha pero sus"),
    "de": word_set("der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch wurde"),
    "it": word_set("il di che la e in per un del con non una sono della nel gli le dei alla ha come anche è"),
    "pt": word_set("o de a que e do da em um para com não uma os no se na por mais as dos foi ao são"),
    "nl": word_set("de het een van en in is dat op te voor met zijn niet aan door ook bij werd naar uit"),
    "pl": word_set("w i na się z do że nie jest o od przez po za jak oraz który został są przed"),
    "ro": word_set("și de la în a cu pe din care că nu au fost pentru este mai prin după sunt"),
    "cs": word_set("a se v na je že s z do o ve k pro byl jako za podle které ale po"),
    "hu": word_set("a az és hogy nem is egy volt meg csak már ez de szerint után között magyar"),
    "sv": word_set("och i att det som en på är av för med till den har de inte om ett var"),
    "tr": word_set("ve bir bu da de için ile olarak çok daha olan sonra kadar gibi dedi ancak göre"),
    "az": word_set("və bir bu da də üçün ilə olan sonra ki həm daha edib olub deyib görə edilib"),
    "id": word_set("yang dan di dari untuk dengan pada ini dalam itu tidak akan adalah ke juga oleh"),
}
_FEW_WORDS = 15
_WORD = re.compile(r"[^\W\d_]+")


def detect_language(text: str, default: str = "en") -> str:
    """The ISO 639 code of the language that most of a text's beginning is in; `default` where nothing tells."""
    return _detect(text[:_SAMPLE_CHARS], default)


@lru_cache(maxsize=256)
def _detect(sample: str, default: str) -> str:
    if len(sample.encode("utf-8", "ignore")) < 1.1 * len(sample):  # nearly all of it is ASCII
        return _by_words(sample.lower(), default) if any(map(str.isalpha, sample)) else default
    counts = {script: len(pattern.findall(sample)) for script, pattern in _SCRIPTS.items()}
    script = max(counts, key=lambda name: counts[name])
    if not counts[script]:
        return default
    if script == "han" and counts["kana"] * 10 > counts["han"]:
        return "ja"
    if script == "cyrillic":
        return _by_letters(sample.lower(), _CYRILLIC_LETTERS, "ru")
    if script == "arabic":
        return _by_letters(sample, _ARABIC_LETTERS, "ar")
    return _ONE_LANGUAGE.get(script) or _by_words(sample.lower(), default)


def _by_letters(sample: str, letters: tuple[tuple[str, str], ...], default: str) -> str:
    """The language whose own letters are the most frequent; earlier ones win a draw."""
    frequency = Counter(sample)
    scores = [(sum(frequency[letter] for letter in own), language) for language, own in letters]
    best = max(scores, key=lambda score: score[0])
    return best[1] if best[0] else default


def _by_words(sample: str, default: str) -> str:
    words = Counter(_WORD.findall(sample))
    scores = {language: sum(words[word] for word in common) for language, common in _COMMON_WORDS.items()}
    if "ı" in sample or "ğ" in sample:
        scores["tr"] += 3
        scores["az"] += 3
    if "ə" in sample:
        scores["az"] += 3
    best = max(scores, key=lambda language: scores[language])
    total = sum(words.values())
    if scores[best] <= max(1, 0.04 * total) or scores[best] == scores.get(default, 0):
        return default
    if total <= _FEW_WORDS and scores[best] < scores.get(default, 0) + 2:
        return default  # a few small words are those of several languages
    return best
