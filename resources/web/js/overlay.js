// A canvas over the visible part of the map, moved with it and drawn anew when it comes to rest.
"use strict";

(function (GV) {
  // `draw(context, view)` is given a context in layer points and view = {zoom, size, origin, min, max}: the size of the
  // world in pixels, the layer point of the world's corner, and the corners of the canvas in layer points.
  GV.Overlay = L.Renderer.extend({
    options: { padding: 0.2 },

    initialize: function (options) {
      L.Renderer.prototype.initialize.call(this, GV.sheet ? { ...options, padding: 0 } : options); // a sheet is never moved
      this.draw = options.draw;
    },

    redraw: function () {
      if (this._map) this._update();
      return this;
    },

    // Draws on a canvas that was never cleared: on paper, a cleared one is a white sheet over what lies beneath.
    redrawAfresh: function () {
      const old = this._container;
      this._initContainer();
      this._container.style.cssText = old.style.cssText;
      old.replaceWith(this._container);
      this.redraw();
    },

    context: function () {
      return this._container.getContext("2d");
    },

    _initContainer: function () {
      this._container = document.createElement("canvas");
      this._container.className = "overlay";
      this._container.setAttribute("aria-hidden", "true");
    },

    _destroyContainer: function () {
      this._container.remove();
      delete this._container;
    },

    _updatePaths: function () {},

    _update: function () {
      if (this._map._animatingZoom && this._bounds) return;
      L.Renderer.prototype._update.call(this);
      const canvas = this._container;
      const { min, max } = this._bounds;
      const ratio = window.devicePixelRatio || 1;
      const width = Math.ceil((max.x - min.x) * ratio);
      const height = Math.ceil((max.y - min.y) * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
        canvas.style.width = max.x - min.x + "px";
        canvas.style.height = max.y - min.y + "px";
      } else {
        const context = canvas.getContext("2d");
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, width, height);
      }
      L.DomUtil.setPosition(canvas, min);
      const context = canvas.getContext("2d");
      context.setTransform(ratio, 0, 0, ratio, -min.x * ratio, -min.y * ratio);
      this.draw(context, GV.makeView(this._map, min, max));
    },
  });

  GV.makeView = function (map, min, max) {
    const origin = map.getPixelOrigin();
    const size = 256 * Math.pow(2, map.getZoom());
    return {
      zoom: map.getZoom(),
      size,
      min,
      max,
      center: map.getCenter().lng / 360 + 0.5,
      x: (world) => world * size - origin.x,
      y: (world) => world * size - origin.y,
    };
  };

  // The copies of the world (whole numbers to add to x) in which [west, east] touches the view.
  GV.copiesInView = function (view, west, east) {
    const copies = [];
    const left = (view.min.x - view.x(0)) / view.size;
    const right = (view.max.x - view.x(0)) / view.size;
    for (let copy = Math.ceil(left - east); copy <= Math.floor(right - west); copy++) copies.push(copy);
    return copies;
  };
})(window.GV);
