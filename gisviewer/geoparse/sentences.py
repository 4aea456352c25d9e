"""Text to sentences, in the scripts that news is written in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from gisviewer.domain.text import Span
from gisviewer.geoparse.lexicon import word_set

Item = TypeVar("Item")
_STOPS = ".!?…‼⁇؟۔।॥։።"
_CLOSERS = "\"'”’»)\\]›』」"
# The look-behind and the possessive quantifiers keep the search linear in long runs of marks.
_END = re.compile(
    rf"(?<![{_STOPS}])(?P<stop>[{_STOPS}]++)[{_CLOSERS}]*+(?=\s|$)"  # a mark before white space
    rf"|(?<=[^\W\d_A-Z]{{3}})(?P<glued>\.)(?=[^\W\d_a-z][^\W\d_A-Z])"  # a lost space: "fired.The"
    rf"|(?P<wide>[。！？]+[{_CLOSERS}]*)"  # no white space follows these
    rf"|(?P<line>\n[ \t\r]*+(?P<blank>\n)?\s*+)"
)
_WORD_BEFORE = re.compile(r"((?:[^\W_]\.)+[^\W_]|[^\W_]+)$")
_WORD_AFTER = re.compile(r"[\s\"'“‘«(\[„‹『「—–-]*([^\W_]*)")

# After these a full stop never ends a sentence: a name or a number follows.
_TITLES = word_set(
    "mr mrs ms dr prof gen gov sen rep sgt lt col capt cpl maj adm cmdr pvt rev hon pres st ste mt ft no nos vs art"
    " fig pp vol ed messrs mme mlle sr sra srta sres dra don dña herr fr hr nr bzw ca z.b u.a d.h sog st v.a usw.u г"
    " гг ул им пр пл д р тов акад проф ген полк м.в см напр т.е обл о м вул sn bkz prof.dr av yrd doç"
)
# After these it does only where a common opening word follows.
_SHORTENED = word_set(
    "inc co corp ltd bros jr jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri"
    " sat sun ave blvd rd hwy est dist dept approx etc al a.m p.m ala ariz ark calif colo conn del fla ga ill ind"
    " kan ky la md mass mich minn miss mo mont neb nev okla ont ore pa que tenn tex va vt wash wis wyo alta sask mi"
    " km sq т.д т.п др млн млрд тыс руб проц ст"
)
_OPENERS = word_set(
    "a an and after all although another as at because before both but by despite during each earlier even for four"
    " from he her here his how however i if in it its last later many meanwhile more most my no not now officials on"
    " one our police she since so some state such than that the their then there these they this those though three"
    " to two under until we what when where which while who why with you your в на он она они это но по и как der"
    " die das ein eine er sie es in im am le la les il elle ils en dans el los las bu bir o ve ama"
)
_ORDINAL_FOLLOWERS = word_set(
    "januar februar märz april mai juni juli august september oktober november dezember jänner jahrhundert"
    " weltkrieg ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık januára ledna siječnja"
    " januar"
)
_WRAP_MIN_CHARS = 50
_WRAP_MAX_CHARS = 130


def split_sentences(text: str, area: Span | None = None) -> tuple[Span, ...]:
    """The sentences of a text, or of an area of it, as offsets into the whole text, without white space around.

    A line ends a sentence too, unless the text was wrapped at a column. Time grows linearly with the length.
    """
    whole = Span(0, len(text)) if area is None else area
    wrapped = _is_wrapped(text[whole.start : whole.end])
    found = []
    start = whole.start
    for end in _ends(text, whole, wrapped):
        sentence = _trimmed(text, start, end)
        if sentence is not None:
            found.append(sentence)
        start = end
    return tuple(found)


def _ends(text: str, area: Span, wrapped: bool) -> Iterator[int]:
    """The offsets at which sentences end, the area's own end last."""
    for match in _END.finditer(text, area.start, area.end):
        kind = match.lastgroup
        if kind in ("line", "blank"):
            if match["blank"] or not (wrapped or _goes_on(text, match.end())):
                yield match.end()
        elif kind != "stop" or _is_final(text, match, area):
            yield match.end()
    yield area.end


def _is_final(text: str, match: re.Match[str], area: Span) -> bool:
    """Whether a mark of punctuation before white space ends its sentence."""
    if match.end() >= area.end:
        return True
    following = _WORD_AFTER.match(text, match.end(), min(area.end, match.end() + 60))
    after = following[1] if following else ""
    if after[:1].islower():
        return False
    if match["stop"] != ".":
        return True
    preceding = _WORD_BEFORE.search(text, max(area.start, match.start() - 20), match.start())
    before = preceding[1] if preceding else ""
    return _full_stop_ends(before, after)


def _full_stop_ends(before: str, after: str) -> bool:
    word = before.lower()
    if word in _TITLES and not (word == "no" and after.lower() in _OPENERS):
        return False
    if before.isdigit():
        return not (len(before) <= 2 and after.lower() in _ORDINAL_FOLLOWERS)
    if len(before) == 1 and before.isalpha():
        return after.lower() in _OPENERS and before != "I"
    if word in _SHORTENED or "." in word:
        return after.lower() in _OPENERS or not after
    return True


def _goes_on(text: str, position: int) -> bool:
    """Whether the line that begins here continues a sentence: it begins with a small letter."""
    return text[position : position + 1].islower()


def _is_wrapped(text: str) -> bool:
    """Whether the lines of a text were broken at a column: most are about as long, and end inside a sentence."""
    lines = [line.rstrip() for line in text[:20_000].split("\n")]
    inner = [line for line, following in pairwise(lines) if line and following]
    if len(inner) < 3 or max(map(len, inner)) > _WRAP_MAX_CHARS:
        return False
    full = [line for line in inner if len(line) >= _WRAP_MIN_CHARS]
    unfinished = [line for line in full if line[-1] not in '.!?:"”’»…']
    return len(full) > 0.6 * len(inner) and len(unfinished) > 0.6 * len(full)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if end > start else None


def sort_into(
    sentences: Sequence[Span], items: Iterable[Item], span_of: Callable[[Item], Span]
) -> dict[Span, list[Item]]:
    """For each sentence the items that it wholly holds, in their order; the sentences do not overlap.

    In a text of many pages that is far faster than to go through all items for each sentence.
    """
    ordered = sorted(set(sentences))
    starts = [sentence.start for sentence in ordered]
    held: dict[Span, list[Item]] = {sentence: [] for sentence in ordered}
    for item in items:
        span = span_of(item)
        at = bisect_right(starts, span.start) - 1
        if at >= 0 and ordered[at].contains(span):
            held[ordered[at]].append(item)
    return held
