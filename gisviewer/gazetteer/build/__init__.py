"""The builder of geodata/: `python -m gisviewer.gazetteer.build --naturalearth DIR --out geodata`.

It needs the `build-data` extra and the Natural Earth files; the same input gives the same bytes. Each source module
yields `Entry` values, `writer` turns all of them into the files that `gisviewer.gazetteer.store` maps.
"""
