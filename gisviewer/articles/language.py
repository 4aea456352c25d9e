"""Which language a text is in, from its script and its function words."""

from __future__ import annotations

import re
from types import MappingProxyType

_FUNCTION_WORDS = {
    "en": "the of and to in a that was for on is said at by with from his it were has as have had been who after",
    "fr": "le la les des du et en un une que dans est pour qui par sur au dit avec ses pas ont plus cette aux été",
    "de": "der die das und in den von zu mit ist im auf dem des eine ein nicht nach für sich wurde am bei sagte aus",
    "es": "el la los las de del y en un una que por con para se su es al fue dijo según ha más como entre tras",
    "pt": "o os as do da dos das e em um uma que por com para se não no na ao foi disse mais segundo pelo são",
    "it": "il lo la gli le di del della e in un una che per con si non al è ha detto sono dal nel alla più",
    "nl": "de het een en van in is dat op te voor met zijn niet aan door werd heeft bij om naar zei ook uit",
    "pl": "w i na z do się że nie to jest po o od przez za jak dla są oraz był została powiedział",
    "cs": "v a na se že je z s do to o k za ve od po pro jsou byl podle řekl jako při které",
    "ro": "de și în la a cu pe din un o care pentru că nu au fost este mai sunt spus după prin",
    "sv": "och i att det som en på är av för med till den har inte om ett från var säger efter vid",
    "tr": "ve bir bu da de için ile olarak olan çok daha en sonra kadar göre olduğunu dedi ise gibi tarafından",
    "hu": "a az és hogy nem is egy volt van meg ki de csak már még mint után szerint azt el",
    "id": "yang dan di dari untuk dengan pada ini itu tidak dalam akan ke oleh telah mengatakan",
    "ru": "и в на не что с по из за от к его был как это после для о об также заявил",
    "uk": "і в на не що з по із за від до його був як це після для про та також заявив у",
    "sr": "и у на је да се су од за са који као то није или после из по",
    "bg": "и в на да се е от за че са с по не като при след това",
}
_WORDS = MappingProxyType({code: frozenset(words.split()) for code, words in _FUNCTION_WORDS.items()})
ALPHABETS = MappingProxyType(
    {
        "en": "éèêëïñöüçáíó",
        "fr": "àâæçéèêëîïôœùûüÿ",
        "de": "äöüß",
        "es": "áéíñóúü",
        "pt": "áâãàçéêíóôõú",
        "it": "àèéìíòóù",
        "nl": "éëïóöü",
        "pl": "ąćęłńóśźż",
        "cs": "áčďéěíňóřšťúůýž",
        "ro": "ăâîșțşţ",
        "sv": "åäöé",
        "tr": "çğıiöşüâî",
        "hu": "áéíóöőúüű",
    }
)
"""The letters outside ASCII that a language in Latin script uses, in lower case."""

_SCRIPTS = (
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
    ("hy", "\u0530", "\u058f"),
    ("ka", "\u10a0", "\u10ff"),
    ("th", "\u0e00", "\u0e7f"),
    ("ko", "\uac00", "\ud7af"),
    ("ja", "\u3040", "\u30ff"),
    ("zh", "\u4e00", "\u9fff"),
    ("hi", "\u0900", "\u097f"),
)
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000


def detect_language(text: str) -> str:
    """The ISO 639-1 code of a text's language, "" where nothing speaks for one."""
    sample = text[:_SAMPLE].lower()
    letters = sum(1 for character in sample if character.isalpha())
    if not letters:
        return ""
    for code, first, last in _SCRIPTS:
        if sum(1 for character in sample if first <= character <= last) > 0.3 * letters:
            return _arabic_script(sample) if code == "ar" else code
    words = _WORD.findall(sample)
    scores = {code: sum(1 for word in words if word in listed) for code, listed in _WORDS.items()}
    if any(character in "іїєґ" for character in sample) and scores["uk"] >= 0.5 * scores["ru"]:
        return "uk"
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= 0.08 * len(words) else ""


def _arabic_script(sample: str) -> str:
    return "fa" if sum(sample.count(letter) for letter in "پچژگی") > 0.04 * len(sample) else "ar"
