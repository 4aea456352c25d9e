// Scale bar, coordinates, north arrow, credits and graticule.
"use strict";

(function (GV) {
  const EARTH_KM = 6371.0088;

  // The length of a pixel on the ground at the map's centre, along the parallel, in metres.
  GV.metresPerPixel = function (map) {
    const { lat } = map.getCenter();
    return (2 * Math.PI * EARTH_KM * 1000 * Math.cos((lat * Math.PI) / 180)) / (256 * Math.pow(2, map.getZoom()));
  };

  const ROUND = [1, 2, 5];

  function roundLength(metres) {
    const power = Math.pow(10, Math.floor(Math.log10(metres)));
    return Math.max(...ROUND.map((step) => step * power).filter((length) => length <= metres)) || power;
  }

  GV.ScaleBar = L.Control.extend({
    options: { position: "bottomleft" },

    onAdd: function (map) {
      this.label = GV.element("span", { dir: "auto" });
      this.bar = GV.element("div", { class: "scale-bar" });
      this.update = () => {
        const perPixel = GV.metresPerPixel(map);
        const length = roundLength(perPixel * 110);
        this.bar.style.width = (length / perPixel).toFixed(1) + "px";
        this.label.textContent = length >= 1000 ? GV.tr("{n} km", { n: GV.numberInWords(length / 1000) }) : GV.tr("{n} m", { n: length });
      };
      map.on("move zoomend resize", this.update);
      setTimeout(this.update, 0);
      return GV.element("div", { class: "scale" }, this.label, this.bar);
    },

    onRemove: function (map) {
      map.off("move zoomend resize", this.update);
    },
  });

  GV.Coordinates = L.Control.extend({
    options: { position: "bottomleft" },

    onAdd: function (map) {
      const box = GV.element("div", { class: "coordinates", "aria-hidden": "true" });
      map.on("mousemove", (event) => (box.textContent = GV.formatCoordinates(event.latlng.lng, event.latlng.lat)));
      map.on("mouseout", () => (box.textContent = ""));
      return box;
    },
  });

  GV.NorthArrow = L.Control.extend({
    options: { position: "topright" },

    onAdd: function () {
      const arrow = GV.svg("svg", { viewBox: "-12 -16 24 32", width: 24, height: 32, role: "img", "aria-label": GV.tr("North is up") },
        GV.svg("path", { d: "M0,-2L5.5,12L0,8.5Z", class: "north-dark" }),
        GV.svg("path", { d: "M0,-2L-5.5,12L0,8.5Z", class: "north-light" }));
      const letter = GV.svg("text", { x: 0, y: -5, "text-anchor": "middle", class: "north-letter" });
      letter.textContent = "N";
      arrow.append(letter);
      return GV.element("div", { class: "north" }, arrow);
    },
  });

  // Texts beside one another, each in its own direction of reading, with points between them.
  GV.inOneLine = (texts) => texts.flatMap((text, index) => [...(index ? [" · "] : []), GV.element("span", { dir: "auto" }, text)]);

  GV.Credits = L.Control.extend({
    options: { position: "bottomright" },

    onAdd: function () {
      this.box = GV.element("div", { class: "credits" });
      return this.box;
    },

    show: function (lines) {
      this.box.replaceChildren(...GV.inOneLine(lines.filter(Boolean)));
    },
  });

  const STEPS = [30, 20, 10, 5, 2, 1, 0.5, 0.25, 0.1, 0.05];

  // Meridians and parallels with their degrees at the map's edge.
  GV.Graticule = class {
    constructor(map, theme) {
      this.map = map;
      this.theme = theme;
      this.overlay = new GV.Overlay({ pane: "graticule", padding: 0.1, draw: (context, view) => this.draw(context, view) });
    }

    set(shown, theme) {
      this.theme = theme;
      if (shown && !this.map.hasLayer(this.overlay)) this.overlay.addTo(this.map);
      else if (!shown) this.overlay.remove();
      else this.overlay.redraw();
    }

    draw(context, view) {
      const colors = GV.themes[this.theme];
      const step = STEPS.find((degrees) => (degrees / 360) * view.size <= 160) || 0.05;
      context.strokeStyle = colors.graticule;
      context.fillStyle = colors.labels.province;
      context.lineWidth = 0.8;
      context.font = `10px ${GV.font}`;
      const bounds = this.map.getPixelBounds();
      const origin = this.map.getPixelOrigin();
      const edge = { left: bounds.min.x - origin.x + 4, top: bounds.min.y - origin.y + 12 };
      const [west, north] = GV.fromWorld((view.min.x - view.x(0)) / view.size, Math.max(0, (view.min.y - view.y(0)) / view.size));
      const [east, south] = GV.fromWorld((view.max.x - view.x(0)) / view.size, Math.min(1, (view.max.y - view.y(0)) / view.size));
      context.beginPath();
      for (let lon = Math.ceil(west / step) * step; lon <= east; lon += step) {
        const x = view.x(lon / 360 + 0.5);
        context.moveTo(x, view.min.y);
        context.lineTo(x, view.max.y);
        const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
        context.fillText(degrees(wrapped, "E", "W"), x + 3, edge.top);
      }
      for (let lat = Math.ceil(south / step) * step; lat <= north; lat += step) {
        const y = view.y(GV.toWorld(0, lat)[1]);
        context.moveTo(view.min.x, y);
        context.lineTo(view.max.x, y);
        context.fillText(degrees(lat, "N", "S"), edge.left, y - 3);
      }
      context.stroke();
    }
  };

  const degrees = (value, plus, minus) => {
    const shown = Math.abs(Number(value.toFixed(2)));
    return shown + "°" + (shown === 0 ? "" : value < 0 ? minus : plus);
  };
})(window.GV);
