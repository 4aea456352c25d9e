"""Texts in other languages: which texts the program has, and the catalogues in resources/i18n that translate them.

A catalogue is a Qt translation source (.ts) with four contexts: `gisviewer` the window, `page` the map page, `messages`
what the library says (errors, reasons, notes), `codes` the names of the codebook. Qt reads the compiled form (.qm); the
page and exports, which know no Qt, read the source. `python -m gisviewer.translation` brings both up to date.
"""
