// Reads Mapbox vector tiles into paths that a canvas can draw.
"use strict";

(function (GV) {
  const decoder = new TextDecoder();

  class Reader {
    constructor(bytes, start = 0, end = bytes.length) {
      this.bytes = bytes;
      this.at = start;
      this.end = end;
    }

    varint() {
      let value = 0;
      let scale = 1;
      for (;;) {
        const byte = this.bytes[this.at++];
        value += (byte & 127) * scale;
        if (byte < 128) return value;
        scale *= 128;
      }
    }

    // Calls visit(field number, reader) for each field; what visit does not read is skipped.
    fields(visit) {
      while (this.at < this.end) {
        const key = this.varint();
        const wire = key & 7;
        if (wire === 2) {
          const length = this.varint();
          const after = this.at + length;
          visit(key >> 3, new Reader(this.bytes, this.at, after));
          this.at = after;
        } else if (wire === 0) visit(key >> 3, this.varint());
        else if (wire === 1) visit(key >> 3, this.take(8).getFloat64(0, true));
        else if (wire === 5) visit(key >> 3, this.take(4).getFloat32(0, true));
        else throw new Error("not a vector tile");
      }
    }

    take(count) {
      this.at += count;
      return new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at - count, count);
    }

    text() {
      return decoder.decode(this.bytes.subarray(this.at, this.end));
    }

    numbers() {
      const values = [];
      while (this.at < this.end) values.push(this.varint());
      return values;
    }
  }

  const unzigzag = (value) => (value % 2 ? -(value + 1) / 2 : value / 2);

  function readValue(reader) {
    let value = null;
    reader.fields((field, content) => {
      if (field === 1) value = content.text();
      else if (field === 6) value = unzigzag(content);
      else if (field === 7) value = content === 1;
      else value = content;
    });
    return value;
  }

  // Many are in sight at once: the geometry stays in the bytes of the tile until it is drawn.
  class Feature {
    constructor(reader, attributesOf) {
      this.id = null;
      this.type = 0;
      this.attributes = null;
      this.geometry = null;
      const tags = [];
      reader.fields((field, content) => {
        if (field === 1) this.id = content;
        else if (field === 2) tags.push(...content.numbers());
        else if (field === 3) this.type = content;
        else if (field === 4) this.geometry = content;
      });
      this.attributes = attributesOf(tags);
    }

    get parts() {
      return this.geometry ? readGeometry(new Reader(this.geometry.bytes, this.geometry.at, this.geometry.end)) : [];
    }
  }

  // Makes the attributes that tags stand for; features with the same ones share them.
  function makeAttributes(keys, values) {
    const made = new Map();
    return (tags) => {
      const name = tags.join();
      if (!made.has(name)) {
        const attributes = {};
        for (let i = 0; i + 1 < tags.length; i += 2) attributes[keys[tags[i]]] = values[tags[i + 1]];
        made.set(name, attributes);
      }
      return made.get(name);
    };
  }

  // Parts (points, lines, rings) as flat arrays [x, y, x, y, ...] in units of the tile.
  function readGeometry(reader) {
    const parts = [];
    let x = 0;
    let y = 0;
    let part = null;
    while (reader.at < reader.end) {
      const command = reader.varint();
      if ((command & 7) === 7) continue;
      for (let count = command >> 3; count > 0; count--) {
        x += unzigzag(reader.varint());
        y += unzigzag(reader.varint());
        if ((command & 7) === 1) parts.push((part = []));
        part.push(x, y);
      }
    }
    return parts;
  }

  // {layer name: {extent, features}}
  GV.readTile = function (bytes) {
    const layers = {};
    new Reader(bytes).fields((field, content) => {
      if (field !== 3) return;
      let name = "";
      let extent = 4096;
      const keys = [];
      const values = [];
      const readers = [];
      content.fields((inner, value) => {
        if (inner === 1) name = value.text();
        else if (inner === 2) readers.push(value);
        else if (inner === 3) keys.push(value.text());
        else if (inner === 4) values.push(readValue(value));
        else if (inner === 5) extent = value;
      });
      const attributesOf = makeAttributes(keys, values);
      layers[name] = { extent, features: readers.map((reader) => new Feature(reader, attributesOf)) };
    });
    return layers;
  };

  // Features as one path. It is written down and parsed in one go: with a call for each point, a path takes
  // longer for every point the more it has.
  GV.makePath = function (features) {
    let written = "";
    for (const { type, parts } of features) {
      const end = type === 3 ? "Z" : "";
      for (const part of parts) written += "M" + part.join(" ") + end; // further pairs after M are lines
    }
    return new Path2D(written);
  };
})(window.GV);
