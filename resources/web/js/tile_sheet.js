// Tiles painted on one canvas at exactly the map's zoom: on a sheet, whose zoom is no whole number, crisp and without seams.
"use strict";

(function (GV) {
  const EXTENT = 4096;

  // Where a tile stands on a canvas: its units to pixels, and the part of it (in its units) that is its own.
  GV.tileFrame = (scale, x, y, ratio, box = [0, 0, EXTENT, EXTENT]) => ({ scale, x, y, unit: ratio / scale, box });

  GV.enterTile = function (context, { scale, x, y }) {
    context.setTransform(scale, 0, 0, scale, x, y);
  };

  GV.clipTile = function (context, { box: [left, top, right, bottom] }) {
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
  };

  GV.TileSheet = GV.Overlay.extend({
    // levelAt(zoom) -> level of the tiles; load(z, x, y) -> promise of what paint(context, tile, frame, zoom) draws.
    initialize: function ({ levelAt, load, paint, ...options }) {
      GV.Overlay.prototype.initialize.call(this, { padding: 0, ...options, draw: (context, view) => this.drawTiles(context, view) });
      Object.assign(this, { levelAt, load, paint, tiles: new Map() });
    },

    setOpacity: function (opacity) {
      this._container.style.opacity = opacity;
      return this;
    },

    setZIndex: function (zIndex) {
      this._container.style.zIndex = zIndex;
      return this;
    },

    // Asks for a tile once; undefined until it has come.
    tileAt: function (z, x, y) {
      const key = `${z}/${x}/${y}`;
      if (!this.tiles.has(key)) {
        const tile = { value: undefined };
        const take = (value) => {
          tile.value = value;
          this.redrawOnceAll();
        };
        this.tiles.set(key, tile);
        this.coming = (this.coming || 0) + 1;
        GV.working(this.load(z, x, y).then(take, (error) => {
          GV.emit("problem", { message: error.message });
          take(null);
        }));
      }
      return this.tiles.get(key).value;
    },

    redrawOnceAll: function () {
      this.coming -= 1;
      if (this.coming === 0) this.redraw();
    },

    drawTiles: function (context, view) {
      const ratio = window.devicePixelRatio || 1;
      const level = this.levelAt(view.zoom);
      const count = Math.pow(2, level);
      const scale = (view.size / count / EXTENT) * ratio;
      const across = (tile) => (view.x(tile / count) - view.min.x) * ratio;
      const down = (tile) => (view.y(tile / count) - view.min.y) * ratio;
      const last = [across(0), down(0)].map((at, axis) => ((axis ? context.canvas.height : context.canvas.width) - at) / (scale * EXTENT));
      for (let x = Math.floor(-across(0) / (scale * EXTENT)); x < last[0]; x++) {
        for (let y = Math.max(0, Math.floor(-down(0) / (scale * EXTENT))); y < Math.min(count, last[1]); y++) {
          const tile = this.tileAt(level, ((x % count) + count) % count, y);
          if (tile === undefined) continue;
          // Neighbours part at whole pixels, so that no line shows between them.
          const box = [(Math.round(across(x)) - across(x)) / scale, (Math.round(down(y)) - down(y)) / scale,
            (Math.round(across(x + 1)) - across(x)) / scale, (Math.round(down(y + 1)) - down(y)) / scale];
          context.save();
          this.paint(context, tile, GV.tileFrame(scale, across(x), down(y), ratio, box), view.zoom);
          context.restore();
        }
      }
    },
  });
})(window.GV);
