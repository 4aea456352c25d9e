// What surrounds a symbol: circles of uncertainty, hatched areas, border lines.
"use strict";

(function (GV) {
  const HATCH_PX = 7;
  const KM_PER_WORLD = 40075.0167;
  const DETAIL = 4000; // outlines are exact to this part of their extent: gisviewer/mapping/geometry.py
  const COARSE_PX = 1.5;

  // Absolute coordinates in world units, with the parts as in the payload.
  function decode(geometry) {
    const parts = geometry.parts.map((rings) =>
      rings.map((numbers) => {
        const points = new Float64Array(numbers.length);
        let x = 0;
        let y = 0;
        for (let i = 0; i < numbers.length; i += 2) {
          x += numbers[i];
          y += numbers[i + 1];
          [points[i], points[i + 1]] = GV.toWorld(x / 10000, y / 10000);
        }
        return points;
      }),
    );
    const [west, south, east, north] = geometry.bounds;
    const [x0, y1] = GV.toWorld(west, south);
    const [x1, y0] = GV.toWorld(east, north);
    return { kind: geometry.kind, parts, box: [x0, y0, x1, y1] };
  }

  GV.Areas = class {
    constructor(map) {
      this.map = map;
      this.incidents = [];
      this.selected = null;
      this.overlay = new GV.Overlay({ pane: "areas", padding: 0.3, draw: (context, view) => this.draw(context, view) });
      this.overlay.addTo(map);
    }

    setIncidents(incidents, geometries) {
      if (geometries !== this.source) {
        this.source = geometries;
        this.geometries = geometries.map(decode);
      }
      // Around an exact place there is no circle, though its town has some extent.
      this.incidents = incidents.filter((incident) => incident.geometry !== null || (incident.radius_km > 0 && incident.precision !== 1));
      this.overlay.redraw();
    }

    select(id) {
      this.selected = id;
      this.overlay.redraw();
    }

    // One drawing for each geometry: that of the selected incident, else of an event, else of a mere mention.
    shown() {
      const best = new Map();
      const weight = (incident) => (incident.id === this.selected ? 2 : GV.isMention(incident) ? 0 : 1);
      for (const incident of this.incidents) {
        const key = incident.geometry !== null ? incident.geometry : incident.lon + "," + incident.lat + "," + incident.radius_km;
        if (!best.has(key) || weight(incident) > weight(best.get(key))) best.set(key, incident);
      }
      return [...best.values()].sort((a, b) => weight(a) - weight(b));
    }

    draw(context, view) {
      for (const incident of this.shown()) {
        const chosen = incident.id === this.selected;
        const color = GV.isMention(incident) ? GV.MENTION_COLOR : GV.symbolOf(incident).color;
        if (incident.geometry !== null) {
          this.drawGeometry(context, view, this.geometries[incident.geometry], { incident, color, chosen });
        } else this.drawCircle(context, view, incident, color, chosen);
      }
    }

    drawGeometry(context, view, geometry, look) {
      const [west, , east] = geometry.box;
      const coarse = ((east - west) * view.size) / DETAIL > COARSE_PX;
      if (coarse && GV.isMention(look.incident) && !look.chosen) return; // far beyond the view, and beside the borders in it
      for (const copy of GV.copiesInView(view, west, east)) {
        if (geometry.kind === "line") this.drawLine(context, view, geometry, copy, look);
        else this.drawArea(context, view, geometry, copy, look);
      }
    }

    drawLine(context, view, geometry, copy, { incident, color, chosen }) {
      const path = tracePath(geometry, view, copy);
      const mention = GV.isMention(incident);
      context.lineJoin = context.lineCap = "round";
      context.setLineDash([]);
      context.strokeStyle = GV.themes[GV.content.settings.theme].halo;
      context.lineWidth = (mention ? 4.5 : 8) + (chosen ? 3 : 0);
      context.stroke(path);
      context.globalAlpha = mention ? 0.65 : 0.9;
      context.strokeStyle = color;
      context.lineWidth = (mention ? 2 : 4.5) + (chosen ? 1.5 : 0);
      context.stroke(path);
      context.globalAlpha = 1;
    }

    drawArea(context, view, geometry, copy, { incident, color, chosen }) {
      const path = tracePath(geometry, view, copy);
      const mention = GV.isMention(incident);
      context.save();
      context.globalAlpha = mention ? 0.06 : chosen ? 0.2 : 0.12;
      context.fillStyle = color;
      context.fill(path, "evenodd");
      if (!mention || chosen) {
        context.globalAlpha = 0.5;
        context.clip(path, "evenodd");
        hatch(context, view, geometry.box, copy, color);
      }
      context.restore();
      context.globalAlpha = mention ? 0.75 : 1;
      context.strokeStyle = color;
      context.lineWidth = (mention ? 1 : 1.6) + (chosen ? 1.2 : 0);
      context.setLineDash(mention ? [1.5, 3] : []);
      context.stroke(path);
      context.setLineDash([]);
      context.globalAlpha = 1;
    }

    drawCircle(context, view, incident, color, chosen) {
      const [x, y] = GV.toWorld(incident.lon, incident.lat);
      const radius = ((incident.radius_km / KM_PER_WORLD) * view.size) / Math.cos((incident.lat * Math.PI) / 180);
      if (radius < 6 || radius > view.size) return;
      for (const copy of GV.copiesInView(view, x - radius / view.size, x + radius / view.size)) {
        context.beginPath();
        context.arc(view.x(x + copy), view.y(y), radius, 0, 2 * Math.PI);
        context.globalAlpha = GV.isMention(incident) ? 0.05 : chosen ? 0.16 : 0.08;
        context.fillStyle = color;
        context.fill();
        context.globalAlpha = GV.isMention(incident) ? 0.6 : 1;
        context.strokeStyle = color;
        context.lineWidth = chosen ? 2.4 : 1.6;
        context.setLineDash([5, 4]);
        context.stroke();
        context.setLineDash([]);
        context.globalAlpha = 1;
      }
    }
  };

  function tracePath(geometry, view, copy) {
    const path = new Path2D();
    for (const rings of geometry.parts) {
      for (const ring of rings) {
        let lastX = NaN;
        let lastY = NaN;
        for (let i = 0; i < ring.length; i += 2) {
          const x = view.x(ring[i] + copy);
          const y = view.y(ring[i + 1]);
          if (i === 0) path.moveTo(x, y);
          else if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.6 && i < ring.length - 2) continue;
          else path.lineTo(x, y);
          lastX = x;
          lastY = y;
        }
        if (geometry.kind === "area") path.closePath();
      }
    }
    return path;
  }

  // Slanted lines that stand still on the ground while the map is moved.
  function hatch(context, view, box, copy, color) {
    const left = Math.max(view.min.x, view.x(box[0] + copy));
    const right = Math.min(view.max.x, view.x(box[2] + copy));
    const top = Math.max(view.min.y, view.y(box[1]));
    const bottom = Math.min(view.max.y, view.y(box[3]));
    if (right <= left || bottom <= top) return;
    const anchor = view.x(copy) + view.y(0);
    const first = anchor + Math.floor((left + top - anchor) / HATCH_PX) * HATCH_PX;
    context.strokeStyle = color;
    context.lineWidth = 1.3;
    context.beginPath();
    for (let sum = first; sum <= right + bottom; sum += HATCH_PX) {
      context.moveTo(sum - top, top);
      context.lineTo(sum - bottom, bottom);
    }
    context.stroke();
  }
})(window.GV);
