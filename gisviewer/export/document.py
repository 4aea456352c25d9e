"""A plain text document in Office Open XML (.docx): paragraphs of a few styles, letters of any script."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from gisviewer.domain.plain_text import xml_text
from gisviewer.files import pack_zip

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look."""

    text: str
    bold: bool = False


class Document:
    """Paragraphs under the names of `_STYLES`, packed at the end."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._root = ET.Element("w:document", {"xmlns:w": _W})
        self._body = ET.SubElement(self._root, "w:body")

    def add(self, style: str, *runs: Run | str) -> None:
        """Add a paragraph; one whose first letter is Hebrew or Arabic runs from right to left."""
        paragraph = ET.SubElement(self._body, "w:p")
        properties = ET.SubElement(paragraph, "w:pPr")
        ET.SubElement(properties, "w:pStyle", {"w:val": style})
        pieces = [Run(run) if isinstance(run, str) else run for run in runs]
        first = _LETTER.search("".join(piece.text for piece in pieces))
        if first and _RIGHT_TO_LEFT.match(first[0]):
            ET.SubElement(properties, "w:bidi")
        for piece in pieces:
            self._add_run(paragraph, piece)

    def pack(self) -> bytes:
        """The file; the same paragraphs give the same bytes."""
        # The size of the paper and its margins, in twentieths of a point: A4.
        section = ET.SubElement(self._body, "w:sectPr")
        ET.SubElement(section, "w:pgSz", {"w:w": "11906", "w:h": "16838"})
        sides = dict.fromkeys(("w:top", "w:bottom", "w:left", "w:right"), "1247")
        ET.SubElement(section, "w:pgMar", {**sides, "w:header": "708", "w:footer": "708", "w:gutter": "0"})
        core = ET.Element("cp:coreProperties", {"xmlns:cp": _CORE, "xmlns:dc": "http://purl.org/dc/elements/1.1/"})
        ET.SubElement(core, "dc:title").text = xml_text(self._title)
        return pack_zip(
            {
                "[Content_Types].xml": _CONTENT_TYPES.encode(),
                "_rels/.rels": _RELATIONS.encode(),
                "docProps/core.xml": _xml(core),
                "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS.encode(),
                "word/styles.xml": _styles(),
                "word/document.xml": _xml(self._root),
            }
        )

    def _add_run(self, paragraph: ET.Element, piece: Run) -> None:
        if not piece.text:
            return
        run = ET.SubElement(paragraph, "w:r")
        if piece.bold:
            properties = ET.SubElement(run, "w:rPr")
            ET.SubElement(properties, "w:b")
            ET.SubElement(properties, "w:bCs")
        for number, line in enumerate(xml_text(piece.text).splitlines()):
            if number:
                ET.SubElement(run, "w:br")
            text = ET.SubElement(run, "w:t", {"xml:space": "preserve"})
            text.text = line


# Style -> (size in half points, bold, italic, colour, space before and after, indent, in twentieths of a point)
_STYLES = {
    "Normal": (21, False, False, "222222", 0, 100, 0),
    "Title": (40, True, False, "111111", 0, 120, 0),
    "Heading1": (26, True, False, "1F3B4D", 320, 60, 0),
    "Fact": (21, False, False, "222222", 0, 20, 0),
    "Quote": (21, False, True, "444444", 80, 60, 360),
    "ListBullet": (21, False, False, "222222", 0, 20, 360),
    "Warning": (21, True, False, "9A2A00", 0, 100, 0),
}


def _styles() -> bytes:
    root = ET.Element("w:styles", {"xmlns:w": _W})
    for name, (size, bold, italic, color, before, after, indent) in _STYLES.items():
        style = ET.SubElement(root, "w:style", {"w:type": "paragraph", "w:styleId": name})
        if name == "Normal":
            style.set("w:default", "1")
        ET.SubElement(style, "w:name", {"w:val": "heading 1" if name == "Heading1" else name})
        paragraph = ET.SubElement(style, "w:pPr")
        if name in ("Heading1", "Fact"):
            ET.SubElement(paragraph, "w:keepNext")
        ET.SubElement(paragraph, "w:spacing", {"w:before": str(before), "w:after": str(after)})
        ET.SubElement(paragraph, "w:ind", {"w:left": str(indent)})
        if name == "Heading1":
            ET.SubElement(paragraph, "w:outlineLvl", {"w:val": "0"})
        letters = ET.SubElement(style, "w:rPr")
        for tag in ("w:b", "w:bCs") if bold else ():
            ET.SubElement(letters, tag)
        if italic:
            ET.SubElement(letters, "w:i")
        ET.SubElement(letters, "w:color", {"w:val": color})
        for tag in ("w:sz", "w:szCs"):
            ET.SubElement(letters, tag, {"w:val": str(size)})
    return _xml(root)


def _xml(root: ET.Element) -> bytes:
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}'.encode()


_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE = f"{_PACKAGE}/metadata/core-properties"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CONTENT_TYPES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>"""
_RELATIONS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>"""
_DOCUMENT_RELATIONS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>
</Relationships>"""
