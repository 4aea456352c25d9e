// The user's layers: vector tiles from the window's server, or cut here from what an exported page holds.
"use strict";

(function (GV) {
  const TILE_PX = 256;
  const EXTENT = 4096;
  const MARGIN_PX = 16; // marks of points reach over the edge of their tile
  const CROWDED = 1500; // points of a tile from which on they have no outline

  const VectorLayer = L.GridLayer.extend({
    options: { tileSize: TILE_PX, pane: "layers", keepBuffer: 1, updateWhenZooming: false, className: "vector-layer" },

    // `paint(context, features, layer, frame)` draws the features of a tile.
    initialize: function (layer, source, { paint = paintFeatures, ...options } = {}) {
      L.setOptions(this, { opacity: layer.opacity, minZoom: layer.style.min_zoom, maxZoom: layer.style.max_zoom, ...options });
      this.layer = layer;
      this.source = source;
      this.paintTile = paint;
    },

    createTile: function (coords, done) {
      const ratio = window.devicePixelRatio || 1;
      const side = TILE_PX + 2 * MARGIN_PX;
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = side * ratio;
      Object.assign(canvas.style, { width: side + "px", height: side + "px", margin: -MARGIN_PX + "px", position: "absolute" });
      const tile = GV.element("div", { "aria-hidden": "true" }, canvas);
      const paint = (features) => {
        const scale = (TILE_PX / EXTENT) * ratio;
        const frame = GV.tileFrame(scale, MARGIN_PX * ratio, MARGIN_PX * ratio, ratio);
        if (features.length) this.paintTile(canvas.getContext("2d"), features, this.layer, frame);
        done(null, tile);
      };
      const fail = (error) => {
        GV.emit("problem", { message: GV.tr("The layer “{name}” could not be drawn: {reason}", { name: this.layer.name, reason: error.message }) });
        done(error, tile);
      };
      GV.working(this.featuresOf(coords).then(paint).catch(fail));
      return tile;
    },

    setHidden: function (isHidden) {
      this.isHidden = isHidden;
      this.getContainer().style.display = isHidden ? "none" : "";
    },

    featuresOf: function ({ x, y, z }) {
      const wrap = Math.pow(2, z);
      return this.source(z, ((x % wrap) + wrap) % wrap, y);
    },

    // The rows of the features at a place, topmost first.
    find: async function (latlng) {
      const zoom = this._tileZoom;
      if (zoom === undefined) return [];
      const point = this._map.project(latlng, zoom);
      const coords = point.divideBy(TILE_PX).floor();
      coords.z = zoom;
      const features = await this.featuresOf(coords);
      const units = EXTENT / TILE_PX;
      const at = [(point.x - coords.x * TILE_PX) * units, (point.y - coords.y * TILE_PX) * units];
      const reach = { 1: this.layer.style.size_px / 2 + 3, 2: this.layer.style.outline_width_px / 2 + 4, 3: 0 };
      const hits = features.filter((feature) => touches(feature, at, reach[feature.type] * units));
      return [...new Set(hits.reverse().map((feature) => feature.id))];
    },
  });

  function touches({ type, parts }, [x, y], reach) {
    if (type === 1) return parts.some((part) => Math.hypot(part[0] - x, part[1] - y) <= reach);
    if (type === 2) return parts.some((part) => lineTouches(part, x, y, reach));
    let inside = false;
    for (const ring of parts) {
      for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        const crosses = ring[i + 1] > y !== ring[j + 1] > y;
        if (crosses && x < ((ring[j] - ring[i]) * (y - ring[i + 1])) / (ring[j + 1] - ring[i + 1]) + ring[i]) inside = !inside;
      }
    }
    return inside;
  }

  function lineTouches(part, x, y, reach) {
    for (let i = 2; i < part.length; i += 2) {
      const [ax, ay, bx, by] = [part[i - 2], part[i - 1], part[i], part[i + 1]];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length)) : 0;
      if (Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y) <= reach) return true;
    }
    return false;
  }

  // The colour of a style class, null where it is hidden.
  function colorOf(style, number) {
    if (style.mode === "single") return style.color;
    const one = style.classes[number];
    return one ? (one.visible ? one.color : null) : style.other_color || "transparent";
  }

  function paintFeatures(context, features, layer, frame) {
    const { style } = layer;
    const groups = new Map(); // type and class -> features drawn together
    for (const feature of features) {
      const key = feature.type * 1000 + (feature.attributes.c || 0);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(feature);
    }
    for (const [key, members] of [...groups].sort((a, b) => b[0] - a[0])) {
      const color = colorOf(style, key % 1000);
      if (!color) continue;
      const type = Math.floor(key / 1000);
      GV.enterTile(context, frame);
      context.save();
      if (type === 1) paintPoints(context, members, style, color, frame.unit);
      else paintPaths(context, members, type, style, color, frame);
      context.restore();
    }
  }

  function paintPaths(context, members, type, style, color, frame) {
    GV.clipTile(context, frame);
    context.lineJoin = context.lineCap = "round";
    if (type === 3) {
      context.globalAlpha = style.fill_opacity;
      context.fillStyle = color;
      // Each by itself: areas that overlap must not cut holes into one another.
      for (const feature of members) context.fill(GV.makePath([feature]), "evenodd");
      context.globalAlpha = 1;
    }
    const width = type === 3 ? style.outline_width_px : Math.max(style.outline_width_px, 1.5);
    if (width <= 0) return;
    context.strokeStyle = type === 3 ? style.outline : color;
    context.lineWidth = width * frame.unit;
    context.stroke(GV.makePath(members));
  }

  function paintPoints(context, members, style, color, unit) {
    const radius = (style.size_px / 2) * unit;
    const crowded = members.length > CROWDED;
    const path = new Path2D();
    const taken = new Set();
    const cell = crowded ? Math.max(unit, radius * 0.5) : 0;
    for (const { parts } of members) {
      for (const [x, y] of parts) {
        if (cell) {
          const key = Math.round(x / cell) * 100000 + Math.round(y / cell);
          if (taken.has(key)) continue;
          taken.add(key);
        }
        path.moveTo(x + radius, y);
        if (crowded && style.size_px <= 4) path.rect(x - radius, y - radius, 2 * radius, 2 * radius);
        else path.arc(x, y, radius, 0, 2 * Math.PI);
      }
    }
    context.globalAlpha = Math.max(style.fill_opacity, 0.75);
    context.fillStyle = color;
    context.fill(path);
    if (!crowded && style.outline_width_px > 0) {
      context.globalAlpha = 1;
      context.strokeStyle = style.outline;
      context.lineWidth = style.outline_width_px * unit;
      context.stroke(path);
    }
  }

  // The layer on a sheet.
  function makeSheet(layer, source) {
    const { min_zoom, max_zoom } = layer.style;
    const paint = (context, features, frame, zoom) => {
      if (features && zoom >= min_zoom && zoom <= max_zoom) paintFeatures(context, features, layer, frame);
    };
    return Object.assign(new GV.TileSheet({ pane: "layers", levelAt: (zoom) => Math.round(zoom), load: source, paint }), { layer });
  }

  function featuresOf(bytes) {
    const tile = bytes && bytes.length ? Object.values(GV.readTile(bytes))[0] : null;
    return tile ? tile.features : [];
  }

  Object.assign(GV, { VectorLayer, featuresOf });

  GV.Layers = class {
    constructor(map) {
      this.map = map;
      this.shown = new Map(); // id -> VectorLayer
      map.on("movestart zoomstart", () => this.dropHidden());
    }

    // Layers come topmost first. Those that changed are made anew; order and opacity are set on the others. One that
    // is hidden keeps its tiles until the map moves, and is there at once when it is shown again.
    setLayers(layers) {
      const known = new Map(layers.filter((layer) => layer.count > 0).map((layer) => [layer.id, layer]));
      for (const [id, drawn] of this.shown) {
        const layer = known.get(id);
        const same = layer && looks(layer) === looks(drawn.layer);
        if (same && drawn.setHidden) drawn.setHidden(!layer.visible);
        else if (!same || !layer.visible) this.drop(id);
      }
      let order = known.size;
      for (const [id, layer] of known) {
        if (!layer.visible) continue;
        const make = GV.sheet ? makeSheet : (...whole) => new VectorLayer(...whole);
        if (!this.shown.has(id)) this.shown.set(id, make(layer, this.sourceOf(layer)).addTo(this.map));
        this.shown.get(id).setOpacity(layer.opacity).setZIndex(order--);
      }
    }

    drop(id) {
      this.shown.get(id).remove();
      this.shown.delete(id);
    }

    dropHidden() {
      for (const [id, drawn] of this.shown) if (drawn.isHidden) this.drop(id);
    }

    sourceOf(layer) {
      if (!GV.transport.isExport) return async (z, x, y) => featuresOf(await GV.transport.layerTile(layer.id, z, x, y));
      const embedded = GV.embeddedLayer(layer.id);
      return async (z, x, y) => (await embedded).cut(z, x, y);
    }

    // All features at a place, topmost first: [{layer, row}, ...].
    async find(latlng) {
      const topmost = GV.content.layers.map((layer) => this.shown.get(layer.id)).filter((drawn) => drawn && !drawn.isHidden);
      const found = await Promise.all(topmost.map((drawn) => drawn.find(latlng)));
      return topmost.flatMap((drawn, i) => found[i].map((row) => ({ layer: drawn.layer, row })));
    }
  };

  // All that the tiles depend on; labels are drawn elsewhere.
  const looks = ({ style, count, revision }) => JSON.stringify([{ ...style, label_template: "", label_size_px: 0, label_color: "", label_min_zoom: 0 }, count, revision]);
})(window.GV);
