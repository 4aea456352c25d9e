// Other views of the incidents: heat, hexagons and counts by country.
"use strict";

(function (GV) {
  const HEAT_PX = 26;
  const HEX_PX = 22;
  const RAMP = ["#fde7c7", "#fdbb84", "#fc8d59", "#e34a33", "#b30000"];

  const located = () => GV.shown.filter((incident) => incident.lon !== null && !GV.isMention(incident));

  function project(incident, view) {
    const [x, y] = GV.toWorld(incident.lon, incident.lat);
    return GV.copiesInView(view, x - 0.01, x + 0.01).map((copy) => [view.x(x + copy), view.y(y)]);
  }

  // A soft spot for each incident, added up and coloured by the sum.
  function drawHeat(context, view) {
    const ratio = window.devicePixelRatio || 1;
    const canvas = document.createElement("canvas");
    canvas.width = context.canvas.width;
    canvas.height = context.canvas.height;
    const layer = canvas.getContext("2d", { willReadFrequently: true });
    layer.setTransform(ratio, 0, 0, ratio, -view.min.x * ratio, -view.min.y * ratio);
    const spot = makeSpot();
    for (const incident of located()) {
      for (const [x, y] of project(incident, view)) layer.drawImage(spot, x - HEAT_PX, y - HEAT_PX);
    }
    colorize(layer, canvas);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(canvas, 0, 0);
    context.restore();
  }

  function makeSpot() {
    const spot = document.createElement("canvas");
    spot.width = spot.height = 2 * HEAT_PX;
    const context = spot.getContext("2d");
    const gradient = context.createRadialGradient(HEAT_PX, HEAT_PX, 0, HEAT_PX, HEAT_PX, HEAT_PX);
    gradient.addColorStop(0, "rgba(0,0,0,0.22)");
    gradient.addColorStop(1, "rgba(0,0,0,0)");
    context.fillStyle = gradient;
    context.fillRect(0, 0, 2 * HEAT_PX, 2 * HEAT_PX);
    return spot;
  }

  function colorize(context, canvas) {
    const image = context.getImageData(0, 0, canvas.width, canvas.height);
    const ramp = RAMP.map((color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)));
    const { data } = image;
    for (let i = 3; i < data.length; i += 4) {
      if (data[i] === 0) continue;
      const [red, green, blue] = ramp[Math.min(RAMP.length - 1, Math.floor((data[i] / 256) * RAMP.length))];
      data[i - 3] = red;
      data[i - 2] = green;
      data[i - 1] = blue;
      data[i] = Math.min(225, 60 + data[i] * 1.2);
    }
    context.putImageData(image, 0, 0);
  }

  // Counts in hexagons that stand still on the ground at one zoom.
  function drawHexagons(context, view) {
    const counts = new Map();
    const width = HEX_PX * Math.sqrt(3);
    const [ox, oy] = [view.x(0), view.y(0)];
    for (const incident of located()) {
      for (const [x, y] of project(incident, view)) {
        const [column, row] = hexagonAt(x - ox, y - oy, width);
        const key = column + "," + row;
        const cell = counts.get(key) || { column, row, count: 0 };
        cell.count += 1;
        counts.set(key, cell);
      }
    }
    const most = Math.max(1, ...[...counts.values()].map((cell) => cell.count));
    for (const { column, row, count } of counts.values()) {
      const x = ox + (column + (row & 1 ? 0.5 : 0)) * width;
      const y = oy + row * 1.5 * HEX_PX;
      context.beginPath();
      for (let corner = 0; corner < 6; corner++) {
        const angle = ((60 * corner - 90) * Math.PI) / 180;
        context.lineTo(x + (HEX_PX - 1) * Math.cos(angle), y + (HEX_PX - 1) * Math.sin(angle));
      }
      context.closePath();
      const step = most === 1 ? 0 : Math.round((Math.log(count) / Math.log(most)) * (RAMP.length - 1));
      context.globalAlpha = 0.86;
      context.fillStyle = RAMP[step];
      context.fill();
      context.globalAlpha = 1;
      context.strokeStyle = "rgba(140, 50, 20, 0.65)";
      context.lineWidth = 1;
      context.stroke();
      writeCount(context, count, x, y, step >= 3 ? "#ffffff" : "#3a1408", 11);
    }
  }

  // The nearest centre of two rows of candidates.
  function hexagonAt(x, y, width) {
    const row = Math.round(y / (1.5 * HEX_PX));
    let best = null;
    for (let r = row - 1; r <= row + 1; r++) {
      const shift = r & 1 ? 0.5 : 0;
      const column = Math.round(x / width - shift);
      const distance = Math.hypot((column + shift) * width - x, r * 1.5 * HEX_PX - y);
      if (!best || distance < best[2]) best = [column, r, distance];
    }
    return best;
  }

  const PROVINCES_FROM_ZOOM = 5;

  // One disc for each country, nearer for each province, its area by the count.
  function drawAreas(context, view) {
    const groups = new Map();
    for (const incident of located()) {
      const key = view.zoom < PROVINCES_FROM_ZOOM ? incident.country : incident.country + "/" + incident.admin1;
      const group = groups.get(key) || { count: 0, x: 0, y: 0 };
      const [x, y] = GV.toWorld(incident.lon, incident.lat);
      group.count += 1;
      group.x += x;
      group.y += y;
      groups.set(key, group);
    }
    const most = Math.max(1, ...[...groups.values()].map((group) => group.count));
    // Small ones stand on large ones.
    for (const group of [...groups.values()].sort((a, b) => b.count - a.count)) {
      const [x, y] = [group.x / group.count, group.y / group.count];
      const radius = Math.max(12, 40 * Math.sqrt(group.count / most));
      for (const copy of GV.copiesInView(view, x, x)) {
        context.beginPath();
        context.arc(view.x(x + copy), view.y(y), radius, 0, 2 * Math.PI);
        context.fillStyle = "rgba(170, 20, 20, 0.88)";
        context.fill();
        context.strokeStyle = "#ffffff";
        context.lineWidth = 1.5;
        context.stroke();
        writeCount(context, group.count, view.x(x + copy), view.y(y), "#ffffff", 13);
      }
    }
  }

  function writeCount(context, count, x, y, color, size) {
    context.font = `600 ${size}px ${GV.font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = color;
    context.fillText(String(count), x, y);
  }

  const DRAW = { heat: drawHeat, hexagons: drawHexagons, areas: drawAreas };

  GV.parts.push((map) => {
    const draw = (context, view) => {
      const chosen = DRAW[GV.content.settings.incidents_as];
      if (chosen) chosen(context, view);
    };
    const overlay = new GV.Overlay({ pane: "heat", padding: 0.1, draw });
    // Only while there is something on it: an empty sheet would be printed as a picture of nothing.
    const show = () => {
      if (!(GV.content.settings.incidents_as in DRAW)) overlay.remove();
      else if (map.hasLayer(overlay)) overlay.redraw();
      else overlay.addTo(map);
    };
    GV.on("shown", show);
    show();
  });

  GV.VIEW_RAMP = RAMP;
})(window.GV);
