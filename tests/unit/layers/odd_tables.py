# ruff: noqa: E501 - the contents of files are not broken into lines
"""Delimited text as spreadsheets, portals and people write it."""

from __future__ import annotations

import shapely
from expecting import BOX, Asks, Case, Opens, Refused

CASES: dict[str, Case] = {
    "decimal_comma.csv": (b"name;lon;lat\na;44,5;40,2\n", Opens()),
    "separator_line.csv": (b"sep=;\nname;lon;lat\na;44,5;40,2\n", Opens()),
    "title.csv": (b"My data,,\n,,\nname,lon,lat\na,44.5,40.2\n", Opens()),
    "comment.csv": (b"# a comment\nname,lon,lat\na,44.5,40.2\n", Opens()),
    "tags.csv": (b"Place,Lon,Lat,Killed\n#loc+name,#geo+lon,#geo+lat,#affected\na,44.5,40.2,5\n", Opens()),
    "blank_lines.csv": (b"\n\nname,lon,lat\n\na,44.5,40.2\n\n", Opens()),
    "ragged.csv": (b"name,lon,lat\na,44.5,40.2,extra\nb,44.5,40.2\nc,44.5\n", Opens(count=3, note="2 lines have another number")),
    "comma_at_end.csv": (b"name,lon,lat,\na,44.5,40.2,\n", Opens()),
    "open_quote.csv": (b'name,lon,lat\n"a,44.5,40.2\nb,44.5,40.2\n', Opens(count=2, note="not closed")),
    "carriage_returns.csv": (b"name,lon,lat\ra,44.5,40.2\r", Opens()),
    "pipe.csv": (b"name|lon|lat\na|44.5|40.2\n", Opens()),
    "scientific.csv": (b"name,lon,lat\na,4.45E+01,4.02E+01\n", Opens()),
    "long_value.csv": (b"lon,lat,t\n44.5,40.2," + b"x" * 9_000_000 + b"\n", Opens()),
    "wide.csv": (("lon,lat," + ",".join(f"c{i}" for i in range(2000)) + "\n44.5,40.2" + ",1" * 2000 + "\n").encode(), Opens()),
    "latin1.csv": ("nom,lon,lat\nÉrevan,44.5,40.2\n".encode("latin-1"), Opens(note="cp1252")),
    "cyrillic.csv": ("имя,долгота,широта\nЕреван — столица Армении,44.5,40.2\n".encode("cp1251"), Opens(note="cp1251")),
    "chinese.csv": ("名称,经度,纬度\n埃里温是亚美尼亚的首都,44.5,40.2\n".encode("gb18030"), Opens(note="gb")),
    "japanese.csv": ("名称,lon,lat\nエレバンはアルメニアの首都である,44.5,40.2\n".encode("shift_jis"), Opens(note="not UTF-8")),
    "utf16_unmarked.csv": ("name,lon,lat\na,44.5,40.2\n".encode("utf-16-le"), Opens(note="utf-16")),
    "degrees.csv": ("name,latitude,longitude\na,40°12'00\"N,44°30'E\nb,40 12 00 N,44 30 00 E\nc,\"N40°12'00\"\"\",E44°30\nd,40:12:00N,44:30:00E\ne,40.2N,44.5 E\n".encode(), Opens(count=5, note="“longitude” and “latitude”.")),
    "west.csv": ("name,latitude,longitude\na,40°12'S,44°30'W\n".encode(), Opens(box=(-44.5, -40.2, -44.5, -40.2))),
    "ouest.csv": ("nom,latitude,longitude\na,40°12'N,44°30'O\nb,40°12'N,44°30'E\n".encode(), Opens(count=2, box=(-44.5, 40.2, 44.5, 40.2))),
    "ost.csv": ("Ort,latitude,longitude\na,40°12'N,44°30'O\nb,40°12'N,44°30'W\n".encode(), Opens(count=2, box=(-44.5, 40.2, -44.5, 40.2), note="without a usable geometry")),
    "minutes_beyond_60.csv": ("a,latitude,longitude\na,40°75'N,44°30'E\nb,40°12'N,44°30'E\n".encode(), Opens(count=2, note="without a usable geometry")),
    "wkt_semicolon.csv": (b"id;wkt\n1;POINT (44.5 40.2)\n", Opens()),
    "wkt_curves.csv": (b'id,WKT\n1,"CIRCULARSTRING(0 0,1 1,2 0)"\n2,"CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING(0 0,1 1,2 0),(2 0,0 0)))"\n3,"TIN(((0 0,1 0,1 1,0 0)))"\n4,"GEOMETRYCOLLECTION(CIRCULARSTRING(0 0,1 1,2 0),POINT(1 2))"\n5,"POINT ZM(1 2 3 4)"\n6,"MULTICURVE((0 0,1 1),CIRCULARSTRINGZ(1 1 0,2 2 0,3 1 0))"\n', Opens("mixed", 6, (0, 0, 3, 2), "“WKT”.")),
    "ewkb.csv": (b"id,geom\n1," + shapely.to_wkb(shapely.set_srid(shapely.Point(4953717, 4895294), 3857), hex=True, include_srid=True).encode() + b"\n", Opens(box=BOX)),
    "geom_xy.csv": (b"name,geom_x,geom_y\na,44.5,40.2\n", Asks("“geom_x” and “geom_y”")),
    "plain.wkt": (b"POINT (44.5 40.2)\n", Opens()),
    "lines.wkt": (b"POINT(44.5 40.2), a town\nPOINT Z (45 41 100) ; another\nPOINT EMPTY\n\nPOINT (1 2\n", Opens("point", 4, (44.5, 40.2, 45, 41), "2 features without a usable geometry")),
    "over_lines.wkt": (b"GEOMETRYCOLLECTION (\n  POINT (1 2),\n  LINESTRING (3 4,\n 5 6))\nSRID=4326;POINT (7 8)", Opens("mixed", 2, (1, 2, 7, 8))),
    "srid.wkt": (b"SRID=4979;POINT (44.5 40.2)", Opens()),
    "metres.wkt": (b"POINT (500000 4649776)", Asks("does not say")),
    "wkt_without_names.csv": (b"Point (44.5 40.2)\nLineString (0 0, 1 1)|b\n", Opens("mixed", 2, (0, 0, 44.5, 40.2))),
    "system.wkt": (b'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]]]', Refused("the name of a coordinate reference system")),
    "xy.csv": (b"name,X,Y\na,44.5,40.2\n", Asks("“X” and “Y”")),
    "grid.csv": (b"name,easting,northing\na,500000,4649776\n", Asks("“easting” and “northing”")),
    "swapped.csv": (b"name,lon,lat\na,40.2,144.5\nb,41,145\n", Asks("cannot all be degrees")),
    "pair.csv": (b'name,geo_point_2d\na,"40.2, 44.5"\n', Asks("geo_point_2d")),
    "nameless.csv": (b"a,44.5,40.2\nb,45,41\n", Asks("“column 1”")),
    "one_column.csv": (b"name\na\nb\n", Refused("not a table")),
    "pointer.csv": (b"/vsicurl/http://example.org/a.csv\n", Refused("not a table")),
    "only_names.csv": (b"name,lon,lat\n", Refused("no rows")),
}  # fmt: skip
