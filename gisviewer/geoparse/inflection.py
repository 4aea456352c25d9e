"""From an inflected place name back to forms that a gazetteer may list: Slavic, Turkic, Georgian and others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product

_MIN_STEM = 3
_MIN_STEMS = {"de": 4}
_MAX_FORMS = 24

# (ending as written, endings of the basic form that it may stand for)
_RUSSIAN = (
    ("ской", ("ская", "ской")), ("скую", ("ская",)), ("ского", ("ский", "ское")), ("скому", ("ский", "ское")),
    ("ском", ("ский", "ское")), ("ским", ("ский", "ское")), ("ными", ("ные",)), ("ных", ("ные",)), ("ной", ("ная",)),
    ("ного", ("ный", "ное")), ("ном", ("ный", "ное")), ("ную", ("ная",)),
    ("ией", ("ия",)), ("ии", ("ия", "ий")), ("ию", ("ия",)), ("ью", ("ь",)),
    ("ями", ("я", "и")), ("ами", ("ы", "а", "и")),
    ("ях", ("я", "и")), ("ах", ("ы", "а", "и")), ("ам", ("ы", "а", "и")), ("ов", ("ы", "и")), ("ого", ("ый", "ое")),
    ("ей", ("ея", "я")), ("ой", ("а", "ая")), ("ом", ("", "о")), ("ем", ("ь", "й", "е")), ("ём", ("ь", "й")),
    ("ую", ("ая",)), ("ые", ("ый",)),
    ("е", ("", "а", "о", "я", "ь", "й")), ("у", ("", "а", "о")), ("ю", ("я", "ь", "й")), ("а", ("", "о")),
    ("я", ("ь", "й", "е")), ("ы", ("а", "")), ("и", ("а", "я", "ь", "ы")), ("о", ("",))
)  # fmt: skip
_UKRAINIAN = (
    ("ської", ("ська",)), ("ській", ("ська",)), ("ську", ("ська",)), ("ського", ("ський", "ське")),
    ("ському", ("ський", "ське")), ("ським", ("ський", "ське")), ("цьку", ("цька",)), ("цькій", ("цька",)),
    ("цької", ("цька",)), ("ною", ("на",)), ("ної", ("на",)), ("ній", ("на",)),
    ("ією", ("ія",)), ("ії", ("ія",)), ("ію", ("ія",)),
    ("ями", ("я", "і")), ("ами", ("и", "а", "і")), ("ях", ("я", "і")),
    ("ах", ("и", "а", "і")), ("ам", ("и", "а")), ("ів", ("и", "і")), ("еві", ("ь", "й")),
    ("ом", ("", "о")),
    ("ем", ("ь", "й")), ("ою", ("а",)), ("ею", ("я", "а")), ("єю", ("я",)), ("йова", ("йів",)), ("єва", ("їв",)),
    ("єві", ("їв",)), ("єву", ("їв",)), ("євом", ("їв",)), ("кова", ("ків",)), ("кові", ("ків",)), ("ова", ("ів",)),
    ("ові", ("ів",)), ("ову", ("ів",)), ("зі", ("га", "г")), ("ці", ("ка", "к")), ("сі", ("ха", "х")),
    ("ному", ("не", "ний")), ("ного", ("не", "ний")), ("ним", ("не", "ний")),

    ("ові", ("",)), ("і", ("", "а", "е", "о", "ь", "я", "й")), ("ї", ("й", "я")),
    ("у", ("", "а", "о")), ("ю", ("я", "ь", "й")),
    ("а", ("", "о")), ("я", ("ь", "й", "е")), ("и", ("а", "")),
)  # fmt: skip
_TURKIC_SUFFIX = re.compile(
    "(?:[yn]?[ıiuüə]n?)?(?:"
    "[dt][aeə]n|[dt][aeə]ki|[dt][aeə]|[yn]?[ıiuü]n|n[ıiuü]n|[yn]?[aeə]|[yn]?[ıiuü]|n[aeə]|[yn]?l[aeə]|s[ıiuü]|"
    "l[ıiuü]|l[aeə]r|d[aə]n|nd[aeə]|nd[aeə]n"
    ")$"
)
_AZERBAIJANI_UNIT = re.compile("(?:rayon|şəhər|kənd|qəsəbə|vilayət)[a-zçəğıöşü]{0,8}$")
_TURKIC_APOSTROPHE = re.compile("['’‘ʼ`][a-zçəğıöşüâîû]{1,7}$")
_SUFFIXES = {
    "ka": (
        "სთან", "იდან", "იდანაც", "ამდე", "ისთვის", "თან", "დან", "ში", "ზე", "ის", "ით", "მა", "ად", "სა", "ს", "მ",
        "ი", "ა",
    ),
    "hy": (
        "ներում", "ներից", "ներ", "ումն", "ում", "ից", "ով", "ին", "ի", "ը", "ն", "յում", "յի", "յին", "յից", "յով",
        "այում", "այի", "այից",
    ),
    "de": ("s", "er"),
    "el": ("ς", "ν", "υ"),
}  # fmt: skip
_RESTORED = {"ka": ("", "ი", "ა", "ო", "ე"), "hy": ("", "ա", "ան", "իա"), "de": ("",), "el": ("", "ς", "α")}
_MIN_ARABIC_STEM = 2
_ARABIC_PREFIXES = ("وال", "بال", "فال", "كال", "ولل", "لل", "ال", "وب", "ول", "و", "ب", "ل", "ف", "ك")


_PROVINCE = {
    "ru": re.compile(r"(?P<stem>.{2,}?)(?P<tail>ск|цк)(?:ая|ой|ую|ою) област[а-я]{1,3}"),
    "uk": re.compile(
        r"(?P<stem>.{2,}?)(?P<tail>ськ|цьк)(?:а|ій|ої|у|ою) област[а-яі]{1,3}|(?P<land>.{4,}?)щин(?:а|і|у|ою|и)"
    ),
}
"""A province that is called by its capital: "Белгородская область", "у Харківській області", "на Львівщині"."""
_NO_PROVINCES = frozenset({"Угор", "Батьків"})
"""What stands before "-щина" in Ukrainian words for a country: Hungary, and one's own."""
_PROVINCE_ENDINGS = {"ru": ("", "а", "ь", "ы", "ье", "о", "ов"), "uk": ("", "а", "ь", "и", "жя", "о", "я")}


def province_capitals(name: str, language: str) -> tuple[str, ...]:
    """Names that the capital may have of a province that is called by it; empty where none is."""
    match = _PROVINCE[language].fullmatch(name) if language in _PROVINCE else None
    if match is None:
        return ()
    parts = match.groupdict()
    stem = parts["stem"] or parts["land"]
    if stem in _NO_PROVINCES:
        return ()
    return (stem + (parts["tail"] or "ськ"), *(stem + ending for ending in _PROVINCE_ENDINGS[language]))


def base_forms(name: str, language: str) -> tuple[str, ...]:
    """Forms that `name` may be an inflection of, likelier ones first and itself not among them; often empty.

    A name of several words is taken word by word. None of the forms need be a word: the gazetteer decides.
    """
    forms_of = _FORMS.get(language)
    if forms_of is None or not name:
        return ()
    words = name.split(" ")
    if len(words) > 4:
        return ()
    if language == "az" and len(words) == 2 and _AZERBAIJANI_UNIT.match(words[1]):
        return (words[0], *base_forms(words[0], language))
    if language in ("tr", "az", "ar", "ka", "hy", "fa"):  # only the first or the last word of a name changes
        at = 0 if language == "ar" else -1
        forms = []
        for form in forms_of(words[at]):
            changed = [*words]
            changed[at] = form
            forms.append(" ".join(changed))
    else:
        each = [[word, *list(forms_of(word))[:6]] if _changes(word) else [word] for word in words]
        if len(words) == 1:
            each = [[words[0], *forms_of(words[0])]]
        forms = [" ".join(choice) for choice in product(*each)]
    likely = [form for form in dict.fromkeys(forms) if form != name][: _MAX_FORMS if len(words) == 1 else 64]
    return (*likely, *province_capitals(name, language))


def _changes(word: str) -> bool:
    return len(word) > 2 and word[0].isalpha()


def _by_endings(word: str, table: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[str]:
    for ending, restored in table:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)]
            for basic in restored:
                if len(stem) + len(basic) >= _MIN_STEM and len(stem) > 1:
                    yield stem + basic


def _hyphenated(word: str, table: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[str]:
    """The forms of the last part of a hyphenated word, and of all its parts."""
    yield from _by_endings(word, table)
    if "-" in word:
        parts = [[part, *list(_by_endings(part, table))[:4]] for part in word.split("-")[:3]]
        yield from ("-".join(choice) for choice in product(*parts))


def _russian(word: str) -> Iterator[str]:
    yield from _hyphenated(word, _RUSSIAN)
    if len(word) > _MIN_STEM and word[-1] in _SLAVIC_CONSONANTS:
        yield word + "ы"  # "Афин"
    yield from _with_fleeting_vowel(word)


def _ukrainian(word: str) -> Iterator[str]:
    yield from _hyphenated(word, _UKRAINIAN)
    if len(word) > _MIN_STEM and word[-1] in _SLAVIC_CONSONANTS:
        yield word + "и"  # "Черкас"
    yield from _with_fleeting_vowel(word)


def _with_fleeting_vowel(word: str) -> Iterator[str]:
    """The forms with the vowel that goes in other cases: "Египта" is from "Египет"."""
    match = _FLEETING.match(word)
    if match:
        yield from (match["stem"] + vowel + match["last"] for vowel in "ео")


def _turkic(word: str) -> Iterator[str]:
    bare = _TURKIC_APOSTROPHE.sub("", word)
    if bare != word:
        yield bare
        return
    match = _TURKIC_SUFFIX.search(word)
    for length in range(1, min(6, len(word) - _MIN_STEM) + 1 if match else 1):
        stem = word[:-length]
        if _TURKIC_SUFFIX.fullmatch(word[-length:]) or _TURKIC_SUFFIX.match(word, len(stem)):
            yield stem
            if stem[-1] in "ğ":
                yield stem[:-1] + "k"


_SLAVIC_CONSONANTS = frozenset("бвгґджзклмнпрстфхцчшщ")
_FLEETING = re.compile("(?P<stem>.{2,}[бвгґджзклмнпрстфхцчшщ])(?P<last>[бвгґджзклмнпрстфхцчшщ])(?:[ауеі]|ом)$")
_GEORGIAN_VOWELS = frozenset("აეიოუ")


def _georgian(word: str) -> Iterator[str]:
    for form in _with_suffixes("ka")(word):
        yield form
        if form[-1] == "ი" and len(form) > _MIN_STEM and not _GEORGIAN_VOWELS & set(form[-3:-1]):
            yield from (form[:-2] + vowel + form[-2:] for vowel in "აე")  # "ერევნიდან" is from "ერევანი"


def _armenian(word: str) -> Iterator[str]:
    for form in _with_suffixes("hy")(word):
        yield form
        if form[-1] == "ն" and len(form) > _MIN_STEM and form[-2] not in "աեէըիոօու":
            yield f"{form[:-1]}ին"  # "Էջմիածնում" is from "Էջմիածին"


def _with_suffixes(language: str) -> Callable[[str], Iterator[str]]:
    def forms(word: str) -> Iterator[str]:
        for suffix in _SUFFIXES[language]:
            if word.endswith(suffix) and len(word) - len(suffix) >= _MIN_STEMS.get(language, _MIN_STEM):
                for basic in _RESTORED[language]:
                    yield word[: len(word) - len(suffix)] + basic

    return forms


def _arabic(word: str) -> Iterator[str]:
    for prefix in _ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _MIN_ARABIC_STEM:
            stem = word[len(prefix) :]
            if prefix.endswith("ل") and len(prefix) > 1:
                yield "ال" + stem
            yield stem


_FORMS: dict[str, Callable[[str], Iterator[str]]] = {
    "ru": _russian,
    "be": _russian,
    "bg": _russian,
    "uk": _ukrainian,
    "tr": _turkic,
    "az": _turkic,
    "ka": _georgian,
    "hy": _armenian,
    "de": _with_suffixes("de"),
    "el": _with_suffixes("el"),
    "ar": _arabic,
}
