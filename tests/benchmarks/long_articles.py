"""Time and memory of very long and very odd articles, stage by stage.

`python tests/benchmarks/long_articles.py --kinds news capitals --sizes 0.25 0.5 1 --recognizer accurate`

Each article is worked through in a process of its own, so that the peak of memory is its own; times are CPU seconds.
The texts are invented: templates filled with places, made-up names and numbers from a seeded generator.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

_TOWNS = (
    "Goris", "Goma", "Aleppo", "Kharkiv", "Maiduguri", "Kandahar", "Mogadishu", "Bunia", "Mosul", "Donetsk", "Sumy",
    "Idlib", "Baidoa", "Gao", "Mopti", "Pemba", "Juba", "Malakal", "Bria", "Bangui", "Zinder", "Diffa", "Taiz", "Aden",
    "Marib", "Sirte", "Sabha", "Kupwara", "Quetta", "Peshawar", "Sittwe", "Lashio", "Jolo", "Marawi", "Culiacan",
    "Tumaco", "Cali", "Springfield", "Paris", "Lincoln", "San Juan", "Santa Cruz", "Stepanakert", "Gyumri", "Vanadzor",
    "Poti", "Gori", "Grozny", "Osh", "Batken", "Termez", "Kunduz", "Herat", "Ghazni", "Erbil", "Kirkuk", "Raqqa",
)  # fmt: skip
_AREAS = (
    "Armenia", "North Kivu", "Borno State", "Donetsk Oblast", "Helmand province", "Puntland", "Rakhine State", "Texas",
    "Cabo Delgado", "Sinaloa", "Balochistan", "Kachin", "Tigray", "Darfur", "Anbar", "Hasakah", "Ituri", "Mali",
)  # fmt: skip
_PEOPLES = ("Armenian", "Russian", "Malian", "Turkish", "Congolese", "Syrian", "Ukrainian", "Somali", "Kenyan")
_DAYS = ("Monday", "Tuesday", "on 12 March 2021", "last week", "on 3 May", "two days ago", "in early June", "overnight")
_EVENTS = (
    "At least {n} people were killed and {m} wounded when gunmen attacked {town} in {area} {day}, officials said.",
    "{people} troops shelled the village of {village}, {n} km south of {town}, {day}.",
    "A roadside bomb struck a convoy near {town} and {other}, killing {n} soldiers, the army said.",
    "Clashes between {people} forces and fighters of {name} left {n} dead in {town}, {area}.",
    "Thousands of people fled {town} for {other} {day} after an air strike hit a market.",
    "Moscow has not responded to the reports from {area}; {name} of the council called for talks in {town}.",
    "The positions at 39.{nnnn}, 46.{mmmm} and around {town} were abandoned.",
    "Police in {town}, {area}, arrested {n} people after protests {day}.",
)
_ARABIC = "قتل عشرة أشخاص في حلب ودمشق يوم الاثنين وقال مسؤولون في بغداد إن القوات دخلت الموصل قرب الحدود مع تركيا . "
_PERSIAN = "در حمله دیروز در کابل و هرات دست کم ده نفر کشته شدند و نیروهای ایران در تبریز آماده شدند. "
_RUSSIAN = "В Харькове и под Донецком во вторник погибли пять человек, сообщили в Киеве и Москве. "
_TURKISH = "Diyarbakır'da ve Şırnak ilçesinde salı günü üç asker öldü, Ankara'dan açıklama geldi. "
_CHINESE = "北京和上海周二发生爆炸，至少三人死亡，东京方面表示关注。"
_ARMENIAN = "Երևանում և Գորիսում երեքշաբթի օրը հինգ զինվոր է զոհվել։ "
_GREEK = "Στην Αθήνα και τη Θεσσαλονίκη σκοτώθηκαν τρεις άνθρωποι την Τρίτη. "
_EMOJI = "🔥💥👩‍👩‍👧‍👦🇺🇦🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️"
_SYLLABLES = ("ba", "ko", "mar", "tel", "vi", "zan", "dor", "esh", "lu", "qar", "nim", "sto", "gra", "hul", "pey", "ri")


def _name(draw: random.Random) -> str:
    return "".join(draw.choices(_SYLLABLES, k=draw.randint(2, 4))).capitalize()


def _sentence(draw: random.Random) -> str:
    numbers = {"n": draw.randint(1, 90), "m": draw.randint(1, 300)}
    fine = {"nnnn": f"{draw.randint(0, 9999):04}", "mmmm": f"{draw.randint(0, 9999):04}"}
    names = {"village": _name(draw), "name": f"{_name(draw)} {_name(draw)}", "people": draw.choice(_PEOPLES)}
    places = {"town": draw.choice(_TOWNS), "other": draw.choice(_TOWNS), "area": draw.choice(_AREAS)}
    return draw.choice(_EVENTS).format(**numbers, **fine, **names, **places, day=draw.choice(_DAYS))


def _news(draw: random.Random) -> str:
    return " ".join(_sentence(draw) for _ in range(draw.randint(2, 5))) + "\n\n"


def _html(draw: random.Random) -> str:
    sentence = _sentence(draw)
    link = f'<a href="https://example.org/{draw.randint(0, 99999)}?a=1&amp;b=2" class="x-{draw.randint(0, 99)}">'
    return f'<div id="p{draw.randint(0, 9999)}"><p style="margin:0 auto">{link}{sentence}</a>&nbsp;<br/></p></div>\n'


def _controls(draw: random.Random) -> str:
    return "".join(
        chr(draw.choice([*range(1, 9), 11, 12, *range(14, 32), 127, 0x85, 0x200E, 0x202E])) for _ in range(60)
    )


def _mixed(draw: random.Random) -> str:
    parts = [_ARABIC, _PERSIAN, _RUSSIAN, _TURKISH, _CHINESE, _ARMENIAN, _GREEK, _sentence(draw) + " "]
    return draw.choice(parts) + draw.choice(("\n", "", ""))


PIECES: dict[str, Callable[[random.Random], str]] = {
    "news": _news,
    "capitals": lambda draw: _news(draw).upper(),
    "one line": lambda draw: " ".join(_news(draw).split()) + " ",
    "no stop": lambda draw: _news(draw).replace(".", "").replace("\n", " "),
    "commas": lambda _draw: "," * 500,
    "no spaces": lambda draw: "".join(_news(draw).split()).replace(".", ""),
    "mixed scripts": _mixed,
    "Arabic": lambda _draw: _ARABIC,
    "Russian": lambda _draw: _RUSSIAN,
    "controls": _controls,
    "emoji": lambda draw: "".join(draw.choices(_EMOJI, k=40)) + draw.choice(("", " ", _sentence(draw))),
    "HTML": _html,
    "names only": lambda draw: f"{_name(draw)} {_name(draw)}, ",
    "towns only": lambda draw: f"{draw.choice(_TOWNS)} and ",
    "capital letters": lambda draw: "".join(draw.choices("ABCDEFGH", k=200)),
}
"""Kinds of text, each by what writes the next stretch of it."""


def make_text(kind: str, length: int, seed: int = 0) -> str:
    """A text of one kind with `length` characters, always the same for a seed."""
    draw = random.Random(f"{kind} {seed}")
    parts = []
    size = 0
    while size < length:
        parts.append(PIECES[kind](draw))
        size += len(parts[-1])
    return "".join(parts)[:length]


def _measure(kind: str, length: int, seed: int, recognizer: str) -> dict[str, float]:
    """CPU seconds of every stage and the peak of memory; run in a process that did nothing else."""
    from gisviewer import pipeline
    from gisviewer.domain.text import Article, text_id

    text = make_text(kind, length, seed)
    work = pipeline.Pipeline(pipeline.PipelineSettings(recognizer=recognizer))
    work.run(Article("warm", "Two soldiers died in Goris, Armenia, on Monday."))
    stages = (
        "find_sentences", "mark_acting_seats", "find_borders", "place_relatives", "place_offshore", "find_dates",
        "find_events", "extract_incidents", "mark_event_places", "find_problems",
    )  # fmt: skip
    seconds: dict[str, float] = {}

    def timed(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **named: Any) -> Any:
            started = time.process_time()
            try:
                return call(*arguments, **named)
            finally:
                seconds[name] = seconds.get(name, 0) + time.process_time() - started

        return run

    for stage in stages:
        setattr(pipeline, stage, timed(stage.removeprefix("find_"), getattr(pipeline, stage)))
    for part, method in ((work.recognizer, "find_mentions"), (work.resolver, "resolve")):
        setattr(part, method, timed(method.removeprefix("find_"), getattr(part, method)))
    started = time.process_time()
    result = work.run(Article(text_id(text), text))
    seconds["all"] = time.process_time() - started
    seconds["MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    seconds["places"], seconds["incidents"] = len(result.resolutions), len(result.incidents)
    return seconds


def _rows(arguments: argparse.Namespace) -> Iterator[str]:
    for kind in arguments.kinds:
        for seed in arguments.seeds:
            for size in arguments.sizes:
                measured = _in_own_process(kind, int(size * 1_000_000), seed, arguments.recognizer)
                whole = measured.pop("all")
                stages = sorted(measured.items(), key=lambda item: -item[1])
                counts = {name: measured[name] for name in ("MB", "places", "incidents")}
                slow = [f"{name} {value:.2f}" for name, value in stages if name not in counts and value >= 0.05 * whole]
                memory, places, incidents = counts.values()
                yield (
                    f"{kind:15} seed {seed} {size:5} MB {whole:7.2f} s {whole / size:6.1f} s/MB {memory:5.0f} MB"
                    f" {places:6.0f} places {incidents:6.0f} incidents  {', '.join(slow)}"
                )


def _in_own_process(kind: str, length: int, seed: int, recognizer: str) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", json.dumps([kind, length, seed, recognizer])]
    answer: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return answer


def main(words: Sequence[str] | None = None) -> None:
    """Print a line for every kind, seed and size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kinds", nargs="+", default=list(PIECES), choices=list(PIECES))
    parser.add_argument("--sizes", nargs="+", type=float, default=[0.25, 0.5, 1.0], help="millions of characters")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0])
    parser.add_argument("--recognizer", default="accurate")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    arguments = parser.parse_args(words)
    if arguments.one:
        print(json.dumps(_measure(*json.loads(arguments.one))))
        return
    for row in _rows(arguments):
        print(row, flush=True)


if __name__ == "__main__":
    main()
