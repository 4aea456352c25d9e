// Places the names of the basemap: the important ones first, none over another, none over a symbol.
"use strict";

(function (GV) {
  const MARGIN = 3;

  const REPEAT_PX = 90; // one name stands once in such a circle

  // What is written first keeps its place.
  const PRIORITY = {
    ocean: 1, country: 2, capital: 3, disputed: 4, sea: 5, city: 6, province: 7, lake: 8, region: 9, island: 10, peak: 12,
  };

  // Scripts whose letters must not be pulled apart.
  const NO_SPACING = /[\u0590-\u08ff\u0900-\u0dff\ufb1d-\ufefc\u3040-\u9fff\uac00-\ud7ff]/;

  class Boxes {
    constructor(cell = 64) {
      this.cell = cell;
      this.cells = new Map();
    }

    *near(box) {
      for (let x = Math.floor(box[0] / this.cell); x <= Math.floor(box[2] / this.cell); x++) {
        for (let y = Math.floor(box[1] / this.cell); y <= Math.floor(box[3] / this.cell); y++) {
          const key = x * 100003 + y;
          yield [key, this.cells.get(key)];
        }
      }
    }

    isFree(box) {
      for (const [, others] of this.near(box)) {
        for (const other of others || []) {
          if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) return false;
        }
      }
      return true;
    }

    add(box) {
      for (const [key, others] of this.near(box)) {
        if (others) others.push(box);
        else this.cells.set(key, [box]);
      }
    }
  }

  // The look of a label: size in pixels, weight, slant, letter spacing in em, capitals, widest line in em.
  function styleOf(label, zoom) {
    const rank = label.rank;
    switch (label.kind) {
      case "ocean":
        return { size: Math.min(13 + zoom * 1.6, 24), weight: 400, italic: true, spacing: 0.22, width: 9 };
      case "sea":
        return { size: Math.max(11, 14.5 - rank * 0.5) + Math.min(zoom - 3, 4) * 0.5, weight: 400, italic: true, spacing: 0.08, width: 8 };
      case "country":
        return {
          size: Math.max(11.5, 17.5 - rank * 1.15) + Math.min(Math.max(zoom - 3, 0), 4) * 1.15,
          weight: 600, spacing: zoom > 3 ? 0.14 : 0.08, capitals: true, width: 9,
        };
      case "disputed":
        return { size: 12 + Math.min(Math.max(zoom - 5, 0), 4) * 0.9, weight: 600, italic: true, spacing: 0.04, width: 9 };
      case "province":
        return { size: 10.5 + Math.min(Math.max(zoom - 5, 0), 4) * 0.6, weight: 400, spacing: 0.1, capitals: true, width: 9 };
      case "capital":
        return { size: 13.5 + Math.min(Math.max(zoom - 4, 0), 5) * 0.8, weight: 600, dot: "capital", width: 12 };
      case "city": {
        const large = Math.log10(Math.max(label.extra || 1, 1000)) - 3; // 0 for a thousand, 4 for ten million
        const size = 10.8 + large * 0.85 + Math.min(Math.max(zoom - 6, 0), 6) * 0.35;
        return { size, weight: large > 2.7 ? 600 : 400, dot: "city", width: 14 };
      }
      case "town":
        return { size: 11 + Math.min(Math.max(zoom - 9, 0), 3) * 0.4 + Math.log10(Math.max(label.extra || 1, 1000)) * 0.4 - 1.2, weight: 400, dot: "town", width: 14 };
      case "peak":
        return { size: 10.5, weight: 400, dot: "peak", italic: true, width: 12 };
      case "lake":
        return { size: 10.5 + Math.max(0, 3 - rank) * 0.6, weight: 400, italic: true, width: 8 };
      default: // region, island
        return { size: 11 + Math.max(0, 4 - rank) * 0.5, weight: 400, italic: true, spacing: label.kind === "region" ? 0.16 : 0.04, width: 9 };
    }
  }

  function wrap(text, longest) {
    return text.split("\n").flatMap((line) => wrapLine(line, longest));
  }

  function wrapLine(text, longest) {
    const lines = [];
    for (const word of text.split(" ")) {
      const last = lines.length - 1;
      if (last >= 0 && (lines[last] + " " + word).length <= longest) lines[last] += " " + word;
      else lines.push(word);
    }
    return lines;
  }

  class Writer {
    // `symbols` and `furniture` are boxes to keep clear of; a symbol stands for the place beneath it.
    constructor(context, symbols, furniture) {
      this.context = context;
      this.boxes = new Boxes();
      this.symbols = symbols;
      this.named = new Set(); // symbols with a name beside them
      this.written = []; // names of points
      for (const box of [...symbols, ...furniture]) this.boxes.add(box);
    }

    prepare(style, text) {
      const context = this.context;
      const spaced = style.spacing && !NO_SPACING.test(text);
      context.font = `${style.italic ? "italic " : ""}${style.weight} ${style.size.toFixed(1)}px ${GV.font}`;
      if ("letterSpacing" in context) context.letterSpacing = (spaced ? style.spacing * style.size : 0).toFixed(2) + "px";
      context.textBaseline = "middle";
    }

    // Lines about a point; false where something is in the way.
    writeArea(x, y, text, style, color, halo) {
      const shown = style.capitals && !NO_SPACING.test(text) ? text.toLocaleUpperCase() : text;
      this.prepare(style, shown);
      const lines = wrap(shown, style.width * 1.6);
      const height = style.size * 1.16;
      const width = Math.max(...lines.map((line) => this.context.measureText(line).width));
      const top = y - (lines.length * height) / 2;
      const box = [x - width / 2 - MARGIN, top - MARGIN, x + width / 2 + MARGIN, top + lines.length * height + MARGIN];
      if (!this.boxes.isFree(box)) return false;
      this.boxes.add(box);
      this.context.textAlign = "center";
      lines.forEach((line, index) => this.paint(line, x, top + (index + 0.5) * height, color, halo));
      return true;
    }

    symbolAt(x, y) {
      return this.symbols.find((box) => x > box[0] && x < box[2] && y > box[1] && y < box[3]);
    }

    // A line beside a dot: right, left, above or below, wherever there is room. Tells whether the dot is to be drawn.
    writePoint(x, y, text, style, color, halo, radius) {
      this.prepare(style, text);
      const width = this.context.measureText(text).width;
      const half = style.size * 0.58;
      const gap = radius + 3;
      // A symbol on the place itself stands for the dot: the name goes beside it.
      const symbol = this.symbolAt(x, y);
      if (this.named.has(symbol) || this.written.some((other) => other.text === text && Math.hypot(other.x - x, other.y - y) < REPEAT_PX)) return false;
      const dot = symbol || [x - radius - 1, y - radius - 1, x + radius + 1, y + radius + 1];
      if (!symbol && !this.boxes.isFree(dot)) return false;
      const places = symbol
        ? [[symbol[2] + 3, y, "left"], [symbol[0] - 3, y, "right"], [x, symbol[3] + half + 2, "center"], [x, symbol[1] - half - 2, "center"]]
        : [[x + gap, y, "left"], [x - gap, y, "right"], [x, y - gap - half, "center"], [x, y + gap + half, "center"]];
      for (const [px, py, align] of places) {
        const west = align === "left" ? px : align === "right" ? px - width : px - width / 2;
        const box = [west - 2, py - half - 1, west + width + 2, py + half + 1];
        if (!this.boxes.isFree(box)) continue;
        this.boxes.add(box);
        this.boxes.add(dot);
        this.context.textAlign = align;
        this.paint(text, px, py, color, halo);
        this.written.push({ text, x, y });
        if (symbol) this.named.add(symbol);
        return !symbol;
      }
      return false;
    }

    // A line of text along a line, turned by an angle; false where something is in the way.
    writeAlong(x, y, text, angle, style, color, halo) {
      this.prepare(style, text);
      const [width, height] = [this.context.measureText(text).width / 2, style.size * 0.6];
      const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
      const reach = [width * cos + height * sin + MARGIN, width * sin + height * cos + MARGIN];
      const box = [x - reach[0], y - reach[1], x + reach[0], y + reach[1]];
      if (!this.boxes.isFree(box)) return false;
      this.boxes.add(box);
      this.context.save();
      this.context.translate(x, y);
      this.context.rotate(angle);
      this.context.textAlign = "center";
      this.paint(text, 0, 0, color, halo);
      this.context.restore();
      return true;
    }

    paint(text, x, y, color, halo) {
      const context = this.context;
      context.lineJoin = "round";
      context.lineWidth = 3.2;
      context.strokeStyle = halo;
      context.strokeText(text, x, y);
      context.fillStyle = color;
      context.fillText(text, x, y);
    }
  }

  const SAME_PLACE_PX = 7;
  const RADIUS = { capital: 3.6, city: 2.6, town: 2, peak: 3 };

  function drawDot(context, kind, x, y, colors) {
    context.beginPath();
    context.lineWidth = 1.1;
    if (kind === "peak") {
      context.moveTo(x - 3, y + 2.5);
      context.lineTo(x, y - 3);
      context.lineTo(x + 3, y + 2.5);
      context.closePath();
      context.fillStyle = colors.labels.peak;
      context.fill();
      return;
    }
    context.arc(x, y, RADIUS[kind], 0, 2 * Math.PI);
    context.fillStyle = colors.halo;
    context.strokeStyle = colors.labels[kind];
    context.fill();
    context.stroke();
    if (kind === "capital") {
      context.beginPath();
      context.arc(x, y, 1.6, 0, 2 * Math.PI);
      context.fillStyle = colors.labels.capital;
      context.fill();
    }
  }

  GV.Labels = class {
    // `basemap` gives the towns of the tiles in view; `obstacles()` gives boxes that symbols take up.
    constructor(map, basemap, style, obstacles) {
      this.map = map;
      this.basemap = basemap;
      this.style = style;
      this.obstacles = obstacles;
      this.labels = [];
      this.cities = new Cities([]);
      this.awaited = new Set();
      this.overlay = new GV.Overlay({ pane: "labels", padding: 0.25, draw: (context, view) => this.draw(context, view) });
      this.overlay.addTo(map);
      document.fonts.addEventListener("loadingdone", () => this.overlay.redraw()); // letters of another alphabet
    }

    // rows: [kind, rank, min zoom, max zoom, lon, lat, name, extra]
    setLabels(rows) {
      this.labels = rows.map(([kind, rank, from, to, lon, lat, name, extra]) => {
        const [x, y] = GV.toWorld(lon, lat);
        return { kind, rank, from, to, x, y, name, extra };
      });
      this.labels.sort((a, b) => PRIORITY[a.kind] + a.from * 0.9 - (PRIORITY[b.kind] + b.from * 0.9));
      this.cities = new Cities(this.labels);
      this.overlay.redraw();
    }

    restyle(style) {
      this.style = style;
      this.overlay.redraw();
    }

    redraw() {
      this.overlay.redraw();
    }

    writeRivers(writer, view, colors) {
      const rivers = GV.riversInView(view, (level, x, y) => this.tile(level, x, y));
      GV.writeRivers(writer.context, rivers, writer.boxes, { zoom: view.zoom, color: colors.labels.river, halo: colors.halo });
    }

    draw(context, view) {
      const colors = GV.themes[this.style.theme];
      const writer = new Writer(context, this.obstacles(), GV.sheet ? GV.furniture(this.map) : []);
      GV.layerLabels.draw(writer, view, colors);
      const labels = this.labels.filter((label) => view.zoom >= label.from && view.zoom <= label.to);
      const towns = view.zoom >= 7 ? this.townsInView(view) : [];
      this.nameSymbols(writer, view, [...labels, ...towns], colors);
      for (const label of labels) this.write(writer, view, label, colors);
      for (const town of towns) this.write(writer, view, town, colors);
      if (view.zoom >= 4.5) this.writeRivers(writer, view, colors);
      if ("letterSpacing" in context) context.letterSpacing = "0px";
    }

    // What the map is about is named first: by the basemap, which knows the reader's language, else as the incident says.
    nameSymbols(writer, view, labels, colors) {
      const places = labels.filter(({ kind }) => kind in RADIUS && kind !== "peak");
      for (const symbol of writer.symbols) {
        if (!symbol.place) continue;
        const distance = ({ x, y }) => Math.min(...GV.copiesInView(view, x, x).map((copy) => Math.hypot(view.x(x + copy) - symbol.x, view.y(y) - symbol.y)));
        const near = places.filter((label) => distance(label) < SAME_PLACE_PX).sort((a, b) => distance(a) - distance(b));
        const known = near.find(({ name }) => name === symbol.place) || near[0];
        const label = known || { kind: "city", name: symbol.place, extra: 20000 };
        writer.writePoint(symbol.x, symbol.y, label.name, styleOf(label, view.zoom), colors.labels[label.kind], colors.halo, RADIUS[label.kind]);
      }
    }

    write(writer, view, label, colors) {
      const y = view.y(label.y);
      if (y < view.min.y || y > view.max.y) return;
      for (const copy of GV.copiesInView(view, label.x, label.x)) {
        const x = view.x(label.x + copy);
        const style = styleOf(label, view.zoom);
        const color = colors.labels[label.kind];
        const halo = label.kind === "ocean" || label.kind === "sea" || label.kind === "lake" ? colors.seaHalo : colors.halo;
        if (!style.dot) writer.writeArea(x, y, label.name, style, color, halo);
        else if (writer.writePoint(x, y, label.name, style, color, halo, RADIUS[style.dot])) {
          drawDot(writer.context, style.dot, x, y, colors);
        }
      }
    }

    // What is known of a tile of the basemap; the names are drawn anew when all that are missing have come.
    tile(level, x, y) {
      const { paths, promise } = this.basemap.cache.get(level, x, y);
      if (paths === undefined) this.await(promise);
      return paths;
    }

    await(promise) {
      if (this.awaited.has(promise)) return;
      this.awaited.add(promise);
      const arrive = () => {
        this.awaited.delete(promise);
        if (this.awaited.size === 0) this.overlay.redraw();
      };
      GV.working(promise.then(arrive, arrive));
    }

    // Towns come with the tiles of the last level; those named by a label already are left out.
    townsInView(view) {
      const level = 6;
      const count = Math.pow(2, level);
      const towns = [];
      const from = [view.min.x, view.min.y].map((value, axis) => ((value - (axis ? view.y(0) : view.x(0))) / view.size) * count);
      const to = [view.max.x, view.max.y].map((value, axis) => ((value - (axis ? view.y(0) : view.x(0))) / view.size) * count);
      for (let x = Math.floor(from[0]); x <= to[0]; x++) {
        for (let y = Math.max(0, Math.floor(from[1])); y <= Math.min(count - 1, to[1]); y++) {
          const paths = this.tile(level, ((x % count) + count) % count, y);
          if (paths) collectTowns(paths.towns, ((x % count) + count) % count, y, count, view.zoom, towns);
        }
      }
      return towns.filter((town) => !this.cities.has(town)).sort((a, b) => b.extra - a.extra);
    }
  };

  // The cities that have a label, to find out whether a town of the tiles is one of them.
  class Cities {
    constructor(labels) {
      this.cells = new Map();
      for (const city of labels.filter((label) => label.kind === "city" || label.kind === "capital")) {
        for (const key of this.keys(city)) this.cells.set(key, [...(this.cells.get(key) || []), city]);
      }
    }

    // Cells of 0.7 degrees, with those around.
    *keys({ x, y }) {
      for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) yield (Math.floor(x * 512) + dx) * 1024 + Math.floor(y * 512) + dy;
    }

    has(town) {
      const near = this.cells.get(Math.floor(town.x * 512) * 1024 + Math.floor(town.y * 512)) || [];
      return near.some((city) => {
        const distance = Math.hypot(city.x - town.x, city.y - town.y);
        return distance < 0.00006 || (city.name === town.name && distance < 0.002);
      });
    }
  }

  function collectTowns(features, x, y, count, zoom, towns) {
    for (const { attributes, parts } of features) {
      if (attributes.m > zoom) continue;
      const [px, py] = parts[0];
      if (px < 0 || py < 0 || px >= 4096 || py >= 4096) continue;
      towns.push({
        kind: "town", rank: 9, name: attributes.n, extra: attributes.p,
        x: (x + px / 4096) / count, y: (y + py / 4096) / count,
      });
    }
  }
})(window.GV);
