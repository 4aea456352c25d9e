"""Catalogues: Qt translation sources, read into a mapping and written again in the same order."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from gisviewer.files import write_bytes
from gisviewer.paths import get_resources
from gisviewer.translation.texts import Text

# Languages with a catalogue, in their own words, and the kinds of number that each tells apart, in Qt's order.
LANGUAGES: Mapping[str, str] = {
    "en": "English", "ru": "Русский", "hy": "Հայերեն", "az": "Azərbaycanca", "tr": "Türkçe", "fr": "Français",
    "ar": "العربية",
}  # fmt: skip
PLURALS: Mapping[str, tuple[str, ...]] = {
    "en": ("one", "other"),
    "ru": ("one", "few", "many"),
    "hy": ("one", "other"),
    "az": ("one", "other"),
    "tr": ("other",),
    "fr": ("one", "other"),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
Catalogue = dict[Text, tuple[str, ...]]


def catalogue_path(language: str) -> Path:
    """Where the source of a language is."""
    return get_resources() / "i18n" / f"{language}.ts"


def read_catalogue(path: Path) -> Catalogue:
    """The finished translations: one form a text, or one for each kind of number. Empty where there is no file."""
    if not path.is_file():
        return {}
    catalogue: Catalogue = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            text = Text(name, message.findtext("source") or "", message.get("numerus") == "yes")
            forms = tuple(part.text or "" for part in translation.iter("numerusform"))
            catalogue[text] = forms if text.is_plural else (translation.text or "",)
    return catalogue


def write_catalogue(path: Path, language: str, texts: list[Text], catalogue: Catalogue) -> None:
    """Write every text with its translation, or marked as unfinished; texts that the program lost are left out."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({text.context for text in texts}):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in texts:
            if text.context == name:
                _add_message(context, text, catalogue.get(text, ()), len(PLURALS[language]))
    ElementTree.indent(root, "")
    body = ElementTree.tostring(root, encoding="unicode")
    write_bytes(path, f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode())


def _add_message(context: ElementTree.Element, text: Text, forms: tuple[str, ...], kinds: int) -> None:
    message = ElementTree.SubElement(context, "message")
    ElementTree.SubElement(message, "source").text = text.source
    translation = ElementTree.SubElement(message, "translation")
    wanted = kinds if text.is_plural else 1
    if len(forms) != wanted or not all(forms):
        translation.set("type", "unfinished")
        forms = ("",) * wanted
    if text.is_plural:
        message.set("numerus", "yes")
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]
