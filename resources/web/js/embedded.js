// Layers that an exported page holds: unpacked once, cut into tiles as they are needed.
"use strict";

(function (GV) {
  const EXTENT = 4096;
  const MARGIN = 256; // of EXTENT, beyond the edge of a tile
  const UNITS_PER_DEGREE = 1e5;

  // Reads what gisviewer/mapping/embed_layers.py writes: a JSON header, then columns of 32-bit numbers, each as four
  // planes of bytes, lowest first.
  class Columns {
    constructor(bytes) {
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      const length = view.getUint32(0, true);
      this.header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
      this.bytes = bytes;
      this.at = 4 + length;
    }

    read(count) {
      const values = new Int32Array(count);
      for (let plane = 0; plane < 4; plane++) {
        for (let i = 0; i < count; i++) values[i] |= this.bytes[this.at + i] << (8 * plane);
        this.at += count;
      }
      return values;
    }
  }

  class EmbeddedLayer {
    constructor(bytes) {
      const columns = new Columns(bytes);
      const { points, paths, vertices, rows } = columns.header;
      this.classes = columns.read(rows);
      this.readPoints(columns, points);
      this.readPaths(columns, paths, vertices);
    }

    readPoints(columns, count) {
      this.pointRows = columns.read(count);
      const lons = columns.read(count);
      const lats = columns.read(count);
      this.pointXY = new Float64Array(2 * count);
      for (let i = 0; i < count; i++) {
        [this.pointXY[2 * i], this.pointXY[2 * i + 1]] = GV.toWorld(lons[i] / UNITS_PER_DEGREE, lats[i] / UNITS_PER_DEGREE);
      }
    }

    // Paths are lines (type 2) or the rings of an area (type 3); the rings of one feature follow each other.
    readPaths(columns, count, vertices) {
      this.pathRows = columns.read(count);
      this.pathTypes = columns.read(count);
      const lengths = columns.read(count);
      const lons = columns.read(vertices);
      const lats = columns.read(vertices);
      this.starts = new Int32Array(count + 1);
      this.boxes = new Float64Array(4 * count);
      this.xy = new Float64Array(2 * vertices);
      let at = 0;
      for (let path = 0; path < count; path++) {
        this.starts[path] = at;
        let [lon, lat] = [0, 0];
        const box = [Infinity, Infinity, -Infinity, -Infinity];
        for (let i = 0; i < lengths[path]; i++, at++) {
          lon += lons[at];
          lat += lats[at];
          const [x, y] = GV.toWorld(lon / UNITS_PER_DEGREE, lat / UNITS_PER_DEGREE);
          this.xy[2 * at] = x;
          this.xy[2 * at + 1] = y;
          box[0] = Math.min(box[0], x);
          box[1] = Math.min(box[1], y);
          box[2] = Math.max(box[2], x);
          box[3] = Math.max(box[3], y);
        }
        this.boxes.set(box, 4 * path);
      }
      this.starts[count] = at;
    }

    // The features of a tile, as GV.readTile gives them.
    cut(z, x, y) {
      const scale = EXTENT * Math.pow(2, z);
      const origin = [x * EXTENT, y * EXTENT];
      return [...this.cutPaths(scale, origin), ...this.cutPoints(scale, origin)];
    }

    cutPoints(scale, [ox, oy]) {
      const features = [];
      const seen = new Set();
      const { pointXY, pointRows } = this;
      for (let i = 0; i < pointRows.length; i++) {
        const px = Math.round(pointXY[2 * i] * scale - ox);
        const py = Math.round(pointXY[2 * i + 1] * scale - oy);
        if (px < -MARGIN || py < -MARGIN || px > EXTENT + MARGIN || py > EXTENT + MARGIN) continue;
        const c = this.classes[pointRows[i]];
        const key = ((px >> 3) + 64) * 1e6 + ((py >> 3) + 64) * 1e3 + c; // half a pixel
        if (seen.has(key)) continue;
        seen.add(key);
        features.push({ id: pointRows[i], type: 1, attributes: { c }, parts: [[px, py]] });
      }
      return features;
    }

    cutPaths(scale, [ox, oy]) {
      const features = [];
      let last = null;
      const reach = MARGIN / scale;
      const [west, north] = [ox / scale - reach, oy / scale - reach];
      const side = EXTENT / scale + 2 * reach;
      for (let path = 0; path < this.pathRows.length; path++) {
        const box = 4 * path;
        if (this.boxes[box] > west + side || this.boxes[box + 2] < west || this.boxes[box + 1] > north + side || this.boxes[box + 3] < north) continue;
        const row = this.pathRows[path];
        const part = this.cutPath(path, scale, ox, oy);
        if (last && last.id === row && last.type === this.pathTypes[path]) last.parts.push(part);
        else features.push((last = { id: row, type: this.pathTypes[path], attributes: { c: this.classes[row] }, parts: [part] }));
      }
      return features;
    }

    // Points closer than half a pixel to the last one are left out.
    cutPath(path, scale, ox, oy) {
      const part = [];
      let [lastX, lastY] = [Infinity, Infinity];
      const end = this.starts[path + 1];
      for (let i = this.starts[path]; i < end; i++) {
        const x = this.xy[2 * i] * scale - ox;
        const y = this.xy[2 * i + 1] * scale - oy;
        if (Math.abs(x - lastX) + Math.abs(y - lastY) < 8 && i < end - 1) continue;
        part.push(x, y);
        [lastX, lastY] = [x, y];
      }
      return part;
    }
  }

  const layers = new Map();
  const attributes = new Map();

  GV.embeddedLayer = function (id) {
    if (!layers.has(id)) layers.set(id, GV.transport.bytes("data-layer-" + position(id)).then((bytes) => new EmbeddedLayer(bytes)));
    return layers.get(id);
  };

  // The attributes of a row as [name, value] pairs, null where the page does not hold them.
  GV.embeddedAttributes = async function (id, row) {
    const name = "data-attributes-" + position(id);
    if (!document.getElementById(name)) return null;
    if (!attributes.has(id)) attributes.set(id, GV.transport.json(name));
    const columns = await attributes.get(id);
    return columns.map(([field, values]) => [field, values[row]]).filter(([, value]) => value !== null && value !== "");
  };

  const position = (id) => GV.content.layers.findIndex((layer) => layer.id === id);
})(window.GV);
