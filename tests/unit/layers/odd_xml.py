# ruff: noqa: E501 - the contents of files are not broken into lines
"""KML, GPX, GML and other XML as it is found; and archives and files that only look like data."""

from __future__ import annotations

from expecting import Asks, Case, Opens, Refused
from odd_files import PLAIN, zipped

MARK = "<Placemark><name>p</name><Point><coordinates>44.5,40.2,0</coordinates></Point></Placemark>"
LINK = "<NetworkLink><Link><href>http://example.org/a.kml</href></Link></NetworkLink>"
MODEL = "<Model><Location><longitude>44.5</longitude><latitude>40.2</latitude></Location><Link><href>a.dae</href></Link></Model>"
ROOT = '<kml xmlns="http://www.opengis.net/kml/2.2">'
LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))


OLD = f'<?xml version="1.0" encoding="ISO-8859-1"?><kml xmlns="http://earth.google.com/kml/2.1">{MARK.replace(">p<", ">é<")}</kml>'


def kml(body: str, more: str = "") -> bytes:
    return f'<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"{more}><Document>{body}</Document></kml>'.encode()


def gpx(body: str) -> bytes:
    return f'<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1">{body}</gpx>'.encode()


def gml(*geometries: str, before: str = "", namespace: str = "http://www.opengis.net/gml") -> bytes:
    members = "".join(
        f'<gml:featureMember><city fid="a{i}"><name>a</name><geom>{geometry}</geom></city></gml:featureMember>'
        for i, geometry in enumerate(geometries)
    )
    return f'<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="{namespace}" xmlns:xlink="http://www.w3.org/1999/xlink">{before}{members}</wfs:FeatureCollection>'.encode()


def point(place: str, srs: str | None = None) -> str:
    return f"<gml:Point{f' srsName={srs!r}' if srs else ''}><gml:pos>{place}</gml:pos></gml:Point>"


CASES: dict[str, Case] = {
    "model.kml": (kml(f"<Placemark>{MODEL}</Placemark>"), Opens()),
    "model_among_others.kml": (kml(f"<Placemark><MultiGeometry><Point><coordinates>44,40</coordinates></Point>{MODEL}</MultiGeometry></Placemark>"), Opens(box=(44, 40, 44.5, 40.2))),
    "model_nowhere.kml": (kml("<Placemark><name>p</name><MultiGeometry><Model/><Point><coordinates>44.5,40.2</coordinates></Point></MultiGeometry></Placemark>"), Opens()),
    "no_folder.kml": (f"{ROOT}{MARK}</kml>".encode(), Opens()),
    "no_folder_two.kml": (f'<?xml version="1.0"?><!-- a note -->{ROOT}{MARK}{MARK}</kml>'.encode(), Opens(count=2)),
    "no_root.kml": (MARK.encode(), Opens()),
    "only_a_link.kml": (f"{ROOT}{LINK}</kml>".encode(), Refused("links are not followed")),
    "only_a_tour.kml": (f'{ROOT}<gx:Tour xmlns:gx="http://www.google.com/kml/ext/2.2"><name>t</name></gx:Tour></kml>'.encode(), Refused("no features")),
    "long_comment.kml": (b'<?xml version="1.0"?><!--' + b" a licence" * 500 + b"-->" + f"{ROOT}<Document>{MARK}</Document></kml>".encode(), Opens()),
    "empty_point.kml": (kml(f"<Placemark><Point/></Placemark>{MARK}<Placemark><Point><coordinates/></Point></Placemark>"), Opens(count=3, note="2 features without a usable geometry")),
    "only_a_folder.kml": (f'<?xml version="1.0"?><!--{" a licence" * 500}--><Folder>{MARK}</Folder>'.encode(), Opens()),
    "scrap.kml": (b"<Style><LineStyle/></Style>", Refused("a scrap of KML (“Style”) without features")),
    "link.kml": (kml(LINK), Refused("links are not followed")),
    "link_and_mark.kml": (kml(LINK + MARK), Opens()),
    "folders.kml": (kml(f"<Folder><name>A</name>{MARK}<Folder><name>B</name>{MARK}</Folder></Folder><Folder><name>C</name>{MARK}</Folder>"), Opens(layers=3)),
    "track.kml": (kml("<Placemark><gx:Track><when>2010-05-28T02:02:09Z</when><when>2010-05-28T02:02:35Z</when><gx:coord>44 40 1</gx:coord><gx:coord>45 41 2</gx:coord></gx:Track></Placemark>", ' xmlns:gx="http://www.google.com/kml/ext/2.2"'), Opens("line", 1, (44, 40, 45, 41))),
    "no_namespace.kml": (f"<kml><Document>{MARK}</Document></kml>".encode(), Opens()),
    "old.kml": (OLD.encode("latin-1"), Opens()),
    "utf16.kml": (kml(MARK).decode().replace('version="1.0"', 'version="1.0" encoding="UTF-16"').encode("utf-16"), Opens()),
    "ampersand.kml": (kml(MARK.replace(">p<", ">a & b<")), Refused("not well-formed")),
    "laughs.kml": (kml(MARK.replace(">p<", ">&l9;<")).replace(b"<kml", f'<!DOCTYPE kml [<!ENTITY l0 "lol">{LAUGHS}]><kml'.encode(), 1), Refused("parsing")),
    "entity.kml": (kml(MARK.replace(">p<", ">&a;<")).replace(b"<kml", b'<!DOCTYPE kml [<!ENTITY a SYSTEM "file:///etc/passwd">]><kml', 1), Refused("parsing")),
    "several.kmz": (zipped(doc__kml=kml(MARK), other__kml=kml(MARK)), Opens(layers=2)),
    "linked.kmz": (zipped(**{"doc__kml": kml(LINK), "sub/a__kml": kml(MARK)}), Opens()),
    "all.gpx": (gpx('<wpt lat="40.2" lon="44.5"><name>w</name></wpt><rte><rtept lat="40" lon="44"/><rtept lat="41" lon="45"/></rte><trk><trkseg><trkpt lat="40" lon="44"/><trkpt lat="41" lon="45"/></trkseg></trk>'), Opens(layers=5)),
    "outside.gpx": (gpx('<wpt lat="40.2" lon="44.5"/><wpt lat="940.2" lon="44.5"/>'), Opens(count=2, note="outside the world")),
    "nothing.gpx": (gpx(""), Refused("no features")),
    "cut_off.gpx": (gpx('<wpt lat="40.2" lon="44.5"/>')[:-12], Refused("XML parsing of GPX file failed")),
    "urn.gml": (gml(point("40.2 44.5", "urn:ogc:def:crs:EPSG::4326")), Opens()),
    "address.gml": (gml(point("40.2 44.5", "http://www.opengis.net/def/crs/EPSG/0/4326")), Opens()),
    "short_name.gml": (gml(point("44.5 40.2", "EPSG:4326")), Opens()),
    "mercator.gml": (gml(point("4953717 4895294", "EPSG:3857")), Opens()),
    "envelope.gml": (gml(point("40.2 44.5"), before='<gml:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>40 44</gml:lowerCorner><gml:upperCorner>41 45</gml:upperCorner></gml:Envelope></gml:boundedBy>'), Opens()),
    "silent.gml": (gml(point("44.5 40.2")), Asks("longitude first")),
    "silent_metres.gml": (gml(point("4953717 4895294")), Asks("Pseudo-Mercator")),
    "nonsense.gml": (gml(point("44.5 40.2", "nonsense")), Asks("longitude first")),
    "elsewhere.gml": (gml(point("44.5 40.2", "EPSG:4326"), '<gml:pointProperty xlink:href="http://example.org/p.gml#a"/>'), Opens(count=2, note="1 feature without a usable geometry")),
    "heights.gml": (gml('<gml:LineString srsName="EPSG:4326" srsDimension="3"><gml:posList>44 40 1 45 41 2</gml:posList></gml:LineString>', '<gml:MultiPoint srsName="EPSG:4326"><gml:pointMember><gml:Point srsDimension="3"><gml:pos>44 40 1</gml:pos></gml:Point></gml:pointMember></gml:MultiPoint>'), Opens("mixed", 2, (44, 40, 45, 41))),
    "arc.gml": (gml('<gml:Curve srsName="EPSG:4326"><gml:segments><gml:Arc><gml:posList>0 0 1 1 2 0</gml:posList></gml:Arc></gml:segments></gml:Curve>', namespace="http://www.opengis.net/gml/3.2"), Opens("line", 1, (0, 0, 2, 1))),
    "half_broken.gml": (gml(point("44.5 40.2", "EPSG:4326"), '<gml:Polygon srsName="EPSG:4326"><gml:exterior><gml:LinearRing><gml:posList>1 2 3</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>'), Opens(note="GDAL says")),
    "random.xml": (b'<?xml version="1.0"?><root><a/></root>', Refused("XML of the kind “root”")),
    "style.sld": (b'<?xml version="1.0"?><StyledLayerDescriptor/>', Refused("style")),
    "transfer.xtf": (b'<?xml version="1.0"?><TRANSFER xmlns="http://www.interlis.ch/INTERLIS2.3"/>', Refused("INTERLIS")),
    "upper.ZIP": (zipped(**{"DATA/A.GEOJSON": PLAIN}), Opens(count=2)),
    "same_names.zip": (zipped(**{"a/x__geojson": PLAIN, "b/x__geojson": PLAIN}), Opens(count=2, layers=2)),
    "virtual.zip": (zipped(a__vrt=b"<OGRVRTDataSource/>"), Refused("points to other files")),
    "virtual_too.zip": (zipped(a__vrt=b"<OGRVRTDataSource/>", b__geojson=PLAIN), Opens(count=2)),
    "empty_files.zip": (zipped(a__gpx=gpx(""), b__gpx=gpx("")), Refused("no features")),
    "drawing.dwg": (b"AC1027\0\0\0" + b"\1" * 100, Refused("DWG")),
    "access.mdb": (b"\0\1\0\0Standard Jet DB\0" + b"\0" * 100, Refused("Access")),
    "shortcut.url": (b"[InternetShortcut]\nURL=http://x\n", Refused("link to a web page")),
    "pointer.gpkg": (b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1\n", Refused("Git LFS")),
    "dump.sql": (b"CREATE TABLE a (b int);\n", Refused("it is text")),
}  # fmt: skip
