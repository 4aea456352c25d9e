// The labels of the user's layers: fetched by tiles, written before the names of the basemap and clear of symbols.
"use strict";

(function (GV) {
  const REDRAW_MS = 40;
  const KEPT = 400; // tiles of a layer

  const cache = new Map(); // layer id -> {key, tiles: Map("z/x/y" -> labels or a promise)}

  const redraw = GV.debounce(() => GV.labels && GV.labels.redraw(), REDRAW_MS);

  function tilesOf(layer) {
    const key = JSON.stringify([layer.style.label_template, layer.style.classes, layer.style.mode, layer.style.field, layer.revision, layer.count]);
    if (!cache.has(layer.id) || cache.get(layer.id).key !== key) cache.set(layer.id, { key, tiles: new Map() });
    const { tiles } = cache.get(layer.id);
    if (tiles.size > KEPT) tiles.clear();
    return tiles;
  }

  // The labels of a tile, or none yet: they are drawn when they have come.
  function labelsAt(layer, z, x, y) {
    const tiles = tilesOf(layer);
    const key = `${z}/${x}/${y}`;
    const known = tiles.get(key);
    if (known !== undefined) return Array.isArray(known) ? known : [];
    const fail = (error) => {
      GV.emit("problem", { message: GV.tr("The labels of “{name}” could not be made: {reason}", { name: layer.name, reason: error.message }) });
      return [];
    };
    const arrive = (labels) => {
      tiles.set(key, labels);
      redraw();
    };
    tiles.set(key, GV.working(GV.transport.layerLabels(layer.id, z, x, y).catch(fail).then(arrive)));
    return [];
  }

  // The labels in view with the copy of the world that each stands in.
  function* inView(layer, view) {
    const z = Math.max(0, Math.round(view.zoom));
    const count = Math.pow(2, z);
    const world = (value, axis) => ((value - (axis ? view.y(0) : view.x(0))) / view.size) * count;
    for (let x = Math.floor(world(view.min.x, 0)); x <= world(view.max.x, 0); x++) {
      for (let y = Math.max(0, Math.floor(world(view.min.y, 1))); y <= Math.min(count - 1, world(view.max.y, 1)); y++) {
        const wrapped = ((x % count) + count) % count;
        for (const label of labelsAt(layer, z, wrapped, y)) yield [label, (x - wrapped) / count];
      }
    }
  }

  const luminance = (color) => [1, 3, 5].reduce((sum, at, i) => sum + parseInt(color.slice(at, at + 2), 16) * [0.3, 0.59, 0.11][i], 0);

  // A colour of the user's own gets the halo that it is readable on.
  function colorsOf(style, colors) {
    if (!style.label_color) return [colors.ink, colors.halo];
    return [style.label_color, luminance(style.label_color) > 140 ? "rgba(20, 24, 30, 0.9)" : "rgba(255, 255, 255, 0.92)"];
  }

  function write(writer, view, layer, colors) {
    const { style } = layer;
    const look = { size: style.label_size_px, weight: 600, width: 12 };
    const [color, halo] = colorsOf(style, colors);
    const labels = [...inView(layer, view)].sort((a, b) => b[0][5] - a[0][5]); // the large ones first
    for (const [[wx, wy, text, kind, angle], copy] of labels) {
      const [x, y] = [view.x(wx + copy), view.y(wy)];
      const line = text.replaceAll("\n", " · ");
      if (kind === 1) writer.writePoint(x, y, line, look, color, halo, style.size_px / 2);
      else if (kind === 2) writer.writeAlong(x, y, line, angle, look, color, halo);
      else writer.writeArea(x, y, text, look, color, halo);
    }
  }

  GV.layerLabels = {
    draw(writer, view, colors) {
      for (const layer of GV.content.layers) {
        const { style } = layer;
        const from = Math.max(style.min_zoom, style.label_min_zoom);
        if (!layer.visible || !style.label_template || view.zoom < from || view.zoom > style.max_zoom) continue;
        write(writer, view, layer, colors);
      }
    },
  };

  GV.on("contentChanged", redraw);
})(window.GV);
