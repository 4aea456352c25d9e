// Draws the basemap: vector tiles of every second level, enlarged as needed, onto tiles of 512 px.
"use strict";

(function (GV) {
  const TILE_PX = 512;
  const LEVELS = [0, 2, 4, 6];

  // The level whose tiles are used at the zoom of a 512 px grid.
  GV.basemapLevel = function (gridZoom) {
    return Math.max(...LEVELS.filter((level) => level <= gridZoom));
  };

  const MISSING = { groups: {}, towns: [], rivers: [] };

  // Lines and areas that are drawn alike. Their path is made when it is first drawn: at most zooms many never are.
  class Group {
    constructor(attributes) {
      Object.assign(this, attributes);
      this.features = [];
    }

    // Whether anything of it may be seen in a box in units of the tile.
    reaches([left, top, right, bottom]) {
      this.boxes = this.boxes || (this.made ? null : this.features.flatMap(({ parts }) => parts.map(boxOf)));
      return !this.boxes || this.boxes.some((box) => box[0] < right && box[2] > left && box[1] < bottom && box[3] > top);
    }

    get path() {
      if (!this.made) {
        this.made = GV.makePath(this.features);
        this.features = null;
      }
      return this.made;
    }
  }

  function boxOf(part) {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < part.length; i += 2) {
      box[0] = Math.min(box[0], part[i]);
      box[1] = Math.min(box[1], part[i + 1]);
      box[2] = Math.max(box[2], part[i]);
      box[3] = Math.max(box[3], part[i + 1]);
    }
    return box;
  }

  // A tile as groups by layer.
  function buildPaths(bytes) {
    const layers = GV.readTile(bytes);
    const groups = new Map();
    const add = (layer, key, attributes, feature) => {
      const name = layer + "|" + key;
      if (!groups.has(name)) groups.set(name, new Group({ ...attributes, layer }));
      groups.get(name).features.push(feature);
    };
    for (const [name, { features }] of Object.entries(layers)) {
      if (name === "town") continue;
      for (const feature of features) {
        const { n, ...shown } = feature.attributes;
        add(name, JSON.stringify(shown), shown, feature);
      }
    }
    const named = (layer) => (layers[layer] ? layers[layer].features : []);
    const byLayer = {};
    for (const group of groups.values()) (byLayer[group.layer] = byLayer[group.layer] || []).push(group);
    return { groups: byLayer, towns: named("town"), rivers: named("river").filter((river) => river.attributes.n) };
  }

  class TileCache {
    constructor(source, limit) {
      this.source = source;
      this.limit = limit;
      this.tiles = new Map();
    }

    // A tile's paths: null where it is empty (open sea), MISSING where an exported page does not hold it.
    get(level, x, y) {
      const key = level + "/" + x + "/" + y;
      let tile = this.tiles.get(key);
      if (tile) {
        this.tiles.delete(key);
      } else {
        tile = { paths: undefined };
        tile.promise = this.source(level, x, y).then((bytes) => {
          tile.paths = bytes === null ? MISSING : bytes.length ? buildPaths(bytes) : null;
          return tile.paths;
        });
        if (this.tiles.size >= this.limit) this.tiles.delete(this.tiles.keys().next().value);
      }
      this.tiles.set(key, tile);
      return tile;
    }
  }

  GV.Basemap = L.GridLayer.extend({
    options: { tileSize: TILE_PX, minZoom: 1, keepBuffer: 1, updateWhenZooming: false, className: "basemap" },

    initialize: function (source, style) {
      L.setOptions(this, {});
      this.cache = new TileCache(source, 160);
      this.style = style; // {theme, viewpoint, historic}
    },

    createTile: function (coords, done) {
      const canvas = document.createElement("canvas");
      canvas.setAttribute("aria-hidden", "true");
      const ratio = window.devicePixelRatio || 1;
      canvas.width = canvas.height = TILE_PX * ratio;
      const paint = ({ paths, factor, offset }) => {
        const started = performance.now();
        const scale = (TILE_PX * ratio * factor) / 4096;
        const frame = GV.tileFrame(scale, -offset[0] * TILE_PX * ratio, -offset[1] * TILE_PX * ratio, ratio);
        canvas.repaint = (target = canvas) => paintTile(target.getContext("2d"), paths, frame, coords.z, this.style);
        canvas.repaint();
        GV.paintTimes.push(performance.now() - started);
        done(null, canvas);
      };
      GV.working(
        this.find(coords).then(paint, (error) => {
          GV.emit("problem", { message: "The basemap could not be drawn: " + error.message });
          paint({ paths: null, factor: 1, offset: [0, 0] });
        }),
      );
      return canvas;
    },

    // The finest stored tile that covers one of the grid: how much it is enlarged, and which part of it is wanted.
    find: async function (coords) {
      const gridZoom = coords.z - 1;
      for (let level = GV.basemapLevel(gridZoom); ; level -= 2) {
        const factor = Math.pow(2, gridZoom - level);
        const wrap = Math.pow(2, level);
        const x = Math.floor(coords.x / factor);
        const paths = await this.cache.get(level, ((x % wrap) + wrap) % wrap, Math.floor(coords.y / factor)).promise;
        if (paths === MISSING && level > 0) continue;
        const offset = [((coords.x % factor) + factor) % factor, ((coords.y % factor) + factor) % factor];
        return { paths: paths === MISSING ? null : paths, factor, offset };
      }
    },

    // Draws the tiles in sight again at once, from what is loaded, and in an order that does not depend on how they came.
    repaint: function () {
      const sight = this._map.getContainer().getBoundingClientRect();
      const tiles = Object.values(this._tiles).sort((a, b) => a.coords.z - b.coords.z || a.coords.y - b.coords.y || a.coords.x - b.coords.x);
      for (const tile of tiles) {
        const { el, coords } = tile;
        const box = el.getBoundingClientRect();
        const hidden = box.right <= sight.left || box.left >= sight.right || box.bottom <= sight.top || box.top >= sight.bottom;
        if (hidden || !el.repaint || coords.z !== this._tileZoom) {
          el.remove();
          continue;
        }
        // A canvas that was shown before may be printed as pixels; a new one is printed as lines.
        tile.el = el.cloneNode(false);
        tile.el.style.opacity = "1"; // it may be fading in
        tile.el.repaint = el.repaint;
        el.repaint(tile.el);
        el.remove();
        this._level.el.append(tile.el);
      }
    },

    restyle: function (style) {
      this.style = style;
      this.redraw();
    },

    // Draws anew only where a line has come or gone on the way to another day.
    redate: function (day) {
      const before = this.style.day;
      this.style = { ...this.style, day };
      if (GV.linesDiffer(before, day)) this.redraw();
    },
  });

  // The same on a sheet.
  GV.BasemapSheet = GV.TileSheet.extend({
    initialize: function (source, style) {
      this.cache = new TileCache(source, Infinity);
      this.style = style;
      GV.TileSheet.prototype.initialize.call(this, {
        pane: "tilePane",
        levelAt: (zoom) => GV.basemapLevel(Math.round(zoom) - 1),
        load: (z, x, y) => this.cache.get(z, x, y).promise,
        paint: (context, paths, frame, zoom) => {
          if (paths) this.noteLines(context, paths, frame, zoom);
          paintTile(context, paths, frame, zoom, this.style);
        },
      });
      this.seen = new Set();
    },

    drawTiles: function (context, view) {
      this.seen = new Set();
      GV.TileSheet.prototype.drawTiles.call(this, context, view);
    },

    // The kinds of lines that the legend has to explain.
    linesInSight: function () {
      return this.seen;
    },

    noteLines: function (context, { groups }, { scale, x, y, box }, zoom) {
      const { width, height } = context.canvas;
      const sight = [Math.max(box[0], -x / scale), Math.max(box[1], -y / scale), Math.min(box[2], (width - x) / scale), Math.min(box[3], (height - y) / scale)];
      for (const [kind, lines] of Object.entries(sortLines(groups, this.style, zoom))) {
        if (lines.some((group) => group.reaches(sight))) this.seen.add(IN_LEGEND[kind]);
      }
    },

    restyle: function (style) {
      this.style = style;
      this.redraw();
    },

    redate: function (day) {
      this.restyle({ ...this.style, day });
    },
  });

  function paintTile(context, paths, frame, zoom, style) {
    const colors = GV.themes[style.theme];
    GV.enterTile(context, frame);
    GV.clipTile(context, frame);
    const [left, top, right, bottom] = frame.box;
    context.fillStyle = colors.sea;
    context.fillRect(left, top, right - left, bottom - top);
    if (!paths) return;
    context.lineJoin = "round";
    context.lineCap = "round";
    const brush = new Brush(context, frame.unit, zoom);
    drawWater(brush, paths.groups, colors);
    drawLines(brush, paths.groups, colors, style);
  }

  GV.paintTimes = [];

  // Draws paths in units of the tile with widths and dashes in pixels of the screen.
  class Brush {
    constructor(context, unit, zoom) {
      this.context = context;
      this.unit = unit;
      this.zoom = zoom;
    }

    fill(groups, color) {
      this.context.fillStyle = color;
      for (const group of groups || []) {
        if ((group.m || 0) <= this.zoom + 0.5) this.context.fill(group.path, "evenodd");
      }
    }

    stroke(groups, color, width, dash = []) {
      this.context.strokeStyle = color;
      this.context.lineWidth = width * this.unit;
      this.context.setLineDash(dash.map((length) => length * this.unit));
      for (const group of groups || []) this.context.stroke(group.path);
    }
  }

  // A value that grows with the zoom, between two points of it.
  function grow(zoom, from, to, low, high) {
    return low + (high - low) * Math.max(0, Math.min(1, (zoom - from) / (to - from)));
  }

  function drawWater(brush, groups, colors) {
    const zoom = brush.zoom;
    for (const group of (groups.depth || []).sort((a, b) => a.d - b.d)) brush.fill([group], colors.depths[group.d]);
    brush.fill(groups.land, colors.land);
    brush.fill(groups.ice, colors.ice);
    if (zoom >= 4 && zoom <= 9) brush.fill(groups.urban, colors.urban);
    for (const group of groups.river || []) {
      if (group.m > zoom + 0.2) continue;
      const width = grow(zoom, 2, 10, 0.5, 3.2) * (1 - Math.min(group.r, 9) * 0.075);
      brush.stroke([group], colors.river, Math.max(width, 0.4));
    }
    brush.fill(groups.lake, colors.lake);
    const lakes = (groups.lake || []).filter((group) => (group.m || 0) <= zoom + 0.5);
    brush.stroke(lakes, colors.coast, grow(zoom, 3, 9, 0.3, 0.8));
    brush.stroke(groups.land, colors.coast, grow(zoom, 2, 9, 0.5, 1.1));
  }

  function drawLines(brush, groups, colors, style) {
    const zoom = brush.zoom;
    const lines = sortLines(groups, style, zoom);
    brush.stroke(lines.province, colors.province, grow(zoom, 4, 10, 0.5, 1.1), zoom >= 7 ? [4, 2.5] : [2.5, 1.8]);
    if (zoom >= 5) brush.stroke(lines.agreed, colors.borderCasing, grow(zoom, 5, 10, 3, 7));
    const width = grow(zoom, 2, 10, 0.7, 2);
    brush.stroke(lines.agreed, colors.border, width);
    brush.stroke(lines.own, colors.claim, width * 0.8, [0.5, 3]);
    brush.stroke(lines.disputed, colors.disputed, width, [grow(zoom, 2, 8, 3, 6), grow(zoom, 2, 8, 2.4, 4)]);
    brush.stroke(lines.claimedByOwn, colors.border, width * 1.05);
    brush.stroke(lines.claimed, colors.disputed, width * 0.9, [4, 3]);
    brush.stroke(lines.former, colors.claim, width * 0.75, [0.6, 3.4]);
  }

  // What the legend calls them.
  const IN_LEGEND = { province: "province", agreed: "border", claimedByOwn: "border", disputed: "disputed", claimed: "disputed", own: "gone", former: "gone" };

  // The groups of lines of a tile that are drawn at a zoom, by the way they are drawn.
  function sortLines(groups, style, zoom) {
    const lines = { agreed: [], disputed: [], own: [], ...sortClaims(groups.claim || [], style, zoom) };
    lines.province = (groups.province || []).filter((group) => zoom >= 8 || group.r <= zoom);
    for (const group of groups.border || []) lines[borderKind(group, style.viewpoint)].push(group);
    return lines;
  }

  // agreed: a border for everybody; disputed: not for all; own: none in the chosen point of view, which sees one country.
  function borderKind(group, viewpoint) {
    const united = (group.v || "").split(",");
    if (viewpoint && united.includes(viewpoint)) return "own";
    if (viewpoint && group.v && group.k === 1) return "agreed";
    return group.k > 0 ? "disputed" : "agreed";
  }

  const today = () => Number(new Date().toISOString().slice(0, 10).replaceAll("-", ""));

  // Whether a line held on a day (YYYYMMDD; null: today). `f` and `t` are the days it came and went.
  const held = (line, day) => (line.f || 0) <= (day || today()) && (day || today()) < (line.t || 99999999);

  // The days on which some line of the tiles loaded comes or goes.
  const turningDays = new Set();
  GV.linesDiffer = (before, after) => [...turningDays].some((day) => (before || today()) < day !== (after || today()) < day);

  function sortClaims(groups, style, zoom) {
    const shown = groups.filter((group) => group.m <= zoom + 1);
    for (const { f, t } of groups) for (const day of [f, t]) if (day) turningDays.add(day);
    const claims = shown.filter((group) => group.k !== "reference" && held(group, style.day));
    const claimedByOwn = claims.filter((group) => style.viewpoint && group.c === style.viewpoint);
    const claimed = claims.filter((group) => !claimedByOwn.includes(group));
    const gone = (group) => group.k === "reference" || (group.t && !held(group, style.day) && (style.day || today()) >= group.t);
    return { claimedByOwn, claimed, former: zoom >= 5 ? shown.filter(gone) : [] };
  }
})(window.GV);
