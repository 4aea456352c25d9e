// The selected features of the layers: drawn over all layers, from tiles that hold nothing else.
"use strict";

(function (GV) {
  const CASING = "rgba(16, 21, 26, 0.85)";
  const BRIGHT = "#ffd21f";
  const WASH = 0.3; // how much of an area's own look a selected one is tinted

  // A bright line in a dark casing stands out on every basemap and over every colour.
  function paintSelected(context, features, layer, frame) {
    GV.enterTile(context, frame);
    context.lineJoin = context.lineCap = "round";
    for (const type of [3, 2]) {
      const members = features.filter((feature) => feature.type === type);
      if (members.length) paintPaths(context, members, type, layer.style, frame);
    }
    const points = features.filter((feature) => feature.type === 1);
    if (points.length) paintPoints(context, points, layer.style, frame.unit);
  }

  function paintPaths(context, members, type, style, frame) {
    context.save();
    GV.clipTile(context, frame);
    if (type === 3) {
      context.globalAlpha = WASH;
      context.fillStyle = BRIGHT;
      for (const feature of members) context.fill(GV.makePath([feature]), "evenodd");
      context.globalAlpha = 1;
    }
    const width = Math.max(2, type === 2 ? style.outline_width_px : 2);
    strokeTwice(context, GV.makePath(members), width, frame.unit);
    context.restore();
  }

  function paintPoints(context, members, style, unit) {
    const radius = (style.size_px / 2 + 2.5) * unit;
    const path = new Path2D();
    for (const { parts } of members) {
      for (const [x, y] of parts) {
        path.moveTo(x + radius, y);
        path.arc(x, y, radius, 0, 2 * Math.PI);
      }
    }
    strokeTwice(context, path, 2.4, unit);
  }

  function strokeTwice(context, path, width, unit) {
    context.strokeStyle = CASING;
    context.lineWidth = (width + 2.4) * unit;
    context.stroke(path);
    context.strokeStyle = BRIGHT;
    context.lineWidth = width * unit;
    context.stroke(path);
  }

  // The tiles of a layer's selection; `revision` makes their addresses new.
  function makeLayer(layer, revision) {
    const source = async (z, x, y) => GV.featuresOf(await GV.transport.selectedTile(layer.id, z, x, y, revision));
    return new GV.VectorLayer(layer, source, { paint: paintSelected, pane: "selection", opacity: 1, className: "selected-features" });
  }

  let wanted = []; // [{id, revision}]
  const drawn = new Map(); // id -> GridLayer

  function show() {
    const layers = new Map(GV.content.layers.filter((layer) => layer.visible && layer.count > 0).map((layer) => [layer.id, layer]));
    const keys = new Map(wanted.filter(({ id }) => layers.has(id)).map(({ id, revision }) => [id, JSON.stringify([revision, layers.get(id).style])]));
    for (const [id, one] of drawn) {
      if (keys.get(id) === one.key) continue;
      one.remove();
      drawn.delete(id);
    }
    for (const { id, revision } of wanted) {
      if (!keys.has(id) || drawn.has(id)) continue;
      drawn.set(id, Object.assign(makeLayer(layers.get(id), revision), { key: keys.get(id) }).addTo(GV.map));
    }
    GV.unsettle();
  }

  GV.showSelectedFeatures = function (layers) {
    wanted = layers;
    show();
  };

  GV.on("contentChanged", show);
})(window.GV);
