"""The parts of a plain text: title, date, byline, credit, related lines, source address, inline tags, body.

The rules name only what is plain to see; a line that could be either is body: only title and body are searched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from gisviewer.articles.dateline import find_dateline_date, find_dateline_day
from gisviewer.domain.calendar import find_full_date
from gisviewer.domain.text import Block, BlockKind, Span

_LABELS = (
    (BlockKind.TITLE, r"title|headline|titel|titre|título|titulo|заголовок|başlık"),
    (
        BlockKind.DATE,
        r"date|published(?: on| at)?|publication date|posted(?: on)?|updated(?: on| at)?|last (?:updated|modified)|"
        r"created|datum|veröffentlicht(?: am)?|publié(?: le)?|fecha|publicado|дата|опубликовано|опубліковано|tarih",
    ),
    (BlockKind.BYLINE, r"author|authors|byline|written by|reporting by|editing by|autor|auteur|автор|yazar|reporter"),
    (
        BlockKind.CREDIT,
        r"photo|photos|photo credit|photo by|image|images|image credit|image source|picture|photograph|credit|"
        r"file photo|caption|foto|bild|фото|fotoğraf|©|copyright",
    ),
    (
        BlockKind.RELATED,
        r"related(?: articles?| story| stories| news| reading| coverage| topics| content)?|read (?:more|also|next|now)|"
        r"see also|also read|also see|more on this(?: story)?|more on|more from|don't miss|don’t miss|recommended|"
        r"in pictures|watch|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|lee también|"
        r"читайте также|читать также|читайте також|по теме|ilgili haber(?:ler)?|ayrıca okuyun|leia também|leggi anche",
    ),
    (
        BlockKind.SOURCE,
        r"source|sources|source url|original url|original link|original article|url|link|permalink|retrieved from|"
        r"available at|quelle|источник|джерело|kaynak|fuente|outlet|publisher|publication",
    ),
)
_LABELLED = [(kind, re.compile(rf"\s*(?:{words})\s*[:|–—-]\s*(?P<rest>.*)$", re.I)) for kind, words in _LABELS]
_BARE = [
    (kind, re.compile(rf"\s*(?:{words})\s*:?\s*$", re.I))
    for kind, words in _LABELS
    if kind in (BlockKind.RELATED, BlockKind.SOURCE)
]
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'«»“”]+", re.I)
_URL_LINE = re.compile(r"\s*<?(?:https?://|www\.)\S+>?\s*$", re.I)
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_-]|$)")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,10}(?:\s[^<>\n]{0,300})?/?>")
_NAME = r"[^\W\d_a-zà-ÿа-яіїєґ][\w.'’-]*"
_BYLINE = re.compile(
    rf"\s*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|От|Від)\s+{_NAME}"
    rf"(?:[ ,]+(?:{_NAME}|and|in|for|of|de|van|von|al-\w+|и|und|et|y))*"
    r"\s*(?:[|•–—-].{0,60})?$"
)
_AGENCY = re.compile(
    r"""\b(?:AFP|AP|Reuters|Getty|EPA|TASS|RIA|Xinhua|Anadolu|UNHCR|EFE|ANSA|DPA|dpa|MoD|MFA|Ministry|Press\ Office
    |[Pp]ress\ [Ss]ervice|[Hh]andout|[Cc]ourtesy|Flickr|Wikimedia|Wikipedia|Twitter|Facebook|Telegram|Instagram
    |Shutterstock|Alamy|Planet\ Labs|Maxar|[Aa]rchives?|[a-z][a-z0-9-]+\.(?:ru|com|org|am|az|gov|net|info|ua))\b""",
    re.X,
)
_NO_LETTERS = re.compile(r"^[\W\d_]+$")
_MAX_TITLE = 250
_DATELINE_LINES = 3
"""How many lines of title and body are looked at for a dateline: a title, a subtitle, the first paragraph."""
_ENDS_SENTENCE = re.compile(r"[.!?…。][\"'”’»)\]]*\s*$")


@dataclass(slots=True)
class Structure:
    """What the layout of a text tells: its blocks in reading order, and the facts found in them."""

    blocks: list[Block] = field(default_factory=list)
    title: str = ""
    published: date | None = None
    author: str = ""
    url: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    text: str
    opens: bool
    """Whether an empty line, or nothing, stands before it."""
    closes: bool
    """Whether an empty line, or nothing, comes after it."""


def find_structure(text: str) -> Structure:
    """Tell the parts of a text apart; every character that is not white space lies in one block."""
    structure = Structure()
    lines = _split_lines(text)
    kinds = _classify(lines, structure)
    for line, kind in zip(lines, kinds, strict=True):
        _note_facts(structure, line.text, kind)
        last = structure.blocks[-1] if structure.blocks else None
        if last is not None and last.kind == kind == BlockKind.BODY and not line.opens:
            structure.blocks[-1] = Block(Span(last.span.start, line.span.end), kind)
        else:
            structure.blocks.append(Block(line.span, kind))
    _note_dateline(structure, text, lines, kinds)
    structure.blocks += [Block(Span(*match.span()), BlockKind.MARKUP) for match in _TAG.finditer(text)]
    structure.blocks.sort(key=lambda block: (block.span.start, -block.span.end))
    structure.outlet = structure.outlet or outlet_of(structure.url)
    structure.published = structure.published or date_in_url(structure.url)
    return structure


def _note_dateline(structure: Structure, text: str, lines: list[_Line], kinds: list[BlockKind]) -> None:
    """The date of a dateline gets a block of its own inside the paragraph that it opens."""
    opening = [line for line, kind in zip(lines, kinds, strict=True) if kind in (BlockKind.TITLE, BlockKind.BODY)]
    for line in opening[:_DATELINE_LINES]:
        found = find_dateline_date(text, line.span)
        if found is not None:
            structure.published = structure.published or found[0]
            structure.blocks.append(Block(found[1], BlockKind.DATE))
            return
        without_year = find_dateline_day(text, line.span)
        if without_year is not None:
            structure.blocks.append(Block(without_year[2], BlockKind.DATE))
            return


def outlet_of(url: str) -> str:
    """The publisher as its address names it, "" where there is no address."""
    host = urlsplit(url if "//" in url else f"//{url}").hostname if url else None
    return (host or "").removeprefix("www.")


def date_in_url(url: str) -> date | None:
    """The day of publication where an address carries it (/2021/11/16/)."""
    match = _URL_DATE.search(url)
    found = match and find_full_date("-".join(match.groups()))
    return found[0] if found else None


def _split_lines(text: str) -> list[_Line]:
    found: list[tuple[int, int]] = []
    gaps: list[bool] = []
    gap, offset = True, 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = offset + raw.index(stripped)
            found.append((start, start + len(stripped)))
            gaps.append(gap)
        gap = not stripped
        offset += len(raw) + 1
    return [
        _Line(Span(start, end), text[start:end], gaps[i], i + 1 == len(found) or gaps[i + 1])
        for i, (start, end) in enumerate(found)
    ]


def _classify(lines: list[_Line], structure: Structure) -> list[BlockKind]:
    kinds: list[BlockKind] = []
    pending: BlockKind | None = None
    for index, line in enumerate(lines):
        kind, pending = _kind_of(line, pending)
        in_head = BlockKind.BODY not in kinds
        if kind is BlockKind.BODY and in_head:
            if BlockKind.TITLE not in kinds and _is_title(lines, index):
                kind = BlockKind.TITLE
            elif BlockKind.TITLE in kinds and _is_credit(line, lines[index + 1 :]):
                kind = BlockKind.CREDIT
        kinds.append(kind)
    if kinds and BlockKind.BODY not in kinds and BlockKind.TITLE in kinds:
        kinds[kinds.index(BlockKind.TITLE)] = BlockKind.BODY
        structure.title = ""
    return kinds


def _kind_of(line: _Line, pending: BlockKind | None) -> tuple[BlockKind, BlockKind | None]:
    """The kind of one line by its own words, and the kind that a bare label passes on to the next."""
    text = line.text
    for bare, pattern in _BARE:
        if pattern.match(text):
            return bare, bare
    if _URL_LINE.match(text):
        return (pending or BlockKind.SOURCE), None
    if pending is BlockKind.RELATED and not line.opens and len(text) < 160:
        return pending, pending
    for kind, pattern in _LABELLED:
        match = pattern.match(text)
        if match and _is_plausible(kind, match["rest"]):
            return kind, None
    if _is_date_line(text):
        return BlockKind.DATE, None
    if len(text) < 100 and _BYLINE.match(text) and line.closes | line.opens and not _ENDS_SENTENCE.search(text):
        return BlockKind.BYLINE, None
    if re.match(r"\((?:AP|Reuters|AFP|Getty)[^)]*\)$|\(?Reporting by |©|\(c\) ?\d{4}", text):
        return (BlockKind.BYLINE if "eporting" in text[:12] else BlockKind.CREDIT), None
    return BlockKind.BODY, None


def _is_plausible(kind: BlockKind, rest: str) -> bool:
    """Whether what follows a label fits it: "Date: tomorrow's march ..." in prose does not."""
    if kind is BlockKind.DATE:
        return find_full_date(rest) is not None and len(rest) < 80
    if kind is BlockKind.SOURCE:
        return bool(_URL.search(rest)) or (len(rest) < 60 and not _ENDS_SENTENCE.search(rest))
    if kind is BlockKind.BYLINE:
        return len(rest) < 160
    if kind is BlockKind.RELATED:
        return 0 < len(rest) < 250
    return len(rest) < 400


def _is_date_line(text: str) -> bool:
    found = find_full_date(text) if len(text) < 90 else None
    if found is None:
        return False
    rest = text[: found[1]] + " " + text[found[2] :]
    words = re.findall(r"[^\W\d_]+", rest)
    return len(words) <= 4 and not _ENDS_SENTENCE.search(text.rstrip(".")) and not _prose(words)


def _prose(words: list[str]) -> bool:
    return any(
        word.lower() in ("in", "the", "was", "were", "is", "of", "to", "from", "since", "until") for word in words
    )


def _is_title(lines: list[_Line], index: int) -> bool:
    line = lines[index]
    if len(line.text) > _MAX_TITLE or index + 1 >= len(lines) or _NO_LETTERS.match(line.text):
        return False
    following = lines[index + 1]
    if line.closes:
        return not _ENDS_SENTENCE.search(line.text) or len(line.text) < 100
    if _kind_of(following, None)[0] is not BlockKind.BODY:
        return True
    is_short = len(line.text.split()) <= 16 and not _ENDS_SENTENCE.search(line.text)
    return is_short and len(following.text) > 1.5 * len(line.text) and following.text[0].isupper()


def _is_credit(line: _Line, following: list[_Line]) -> bool:
    """A short line between head and first paragraph that names a photographer or an institution, not an event."""
    words = line.text.split()
    if len(words) > 8 or _ENDS_SENTENCE.search(line.text) or not following or not (line.opens and line.closes):
        return False
    if not any(_ENDS_SENTENCE.search(later.text) for later in following):
        return False
    return bool(_AGENCY.search(line.text)) or bool(re.match(r"[^/]{3,40} ?/ ?[^/]{2,40}$", line.text))


def _note_facts(structure: Structure, text: str, kind: BlockKind) -> None:
    rest = text
    for label_kind, pattern in _LABELLED:
        match = pattern.match(text)
        if label_kind is kind and match:
            rest = match["rest"]
    if kind is BlockKind.TITLE and not structure.title:
        structure.title = _TAG.sub("", rest).lstrip("# ").strip()
    elif kind in (BlockKind.DATE, BlockKind.BYLINE) and structure.published is None:
        found = find_full_date(text)
        structure.published = found[0] if found else None
    if kind is BlockKind.BYLINE and not structure.author and not text.lower().startswith("editing"):
        structure.author = re.sub(r"^\s*(?:by|von|par|por|от|від)\s+", "", rest, flags=re.I).split("|")[0].strip(" .()")
    if kind is BlockKind.SOURCE:
        url = _URL.search(text)
        if url and not structure.url:
            structure.url = url[0].rstrip(".,);>")
        elif not url and rest is not text and not structure.outlet:
            structure.outlet = rest.strip()
