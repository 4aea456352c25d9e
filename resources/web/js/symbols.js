// The marks of incidents as SVG: a form and colour for the type, a frame for how exactly the place is known.
"use strict";

(function (GV) {
  // Outlines in a box from -1 to 1.
  const polygon = (corners, turn = -90, radius = 1) =>
    "M" +
    Array.from({ length: corners }, (_, i) => {
      const angle = ((turn + (360 / corners) * i) * Math.PI) / 180;
      return (radius * Math.cos(angle)).toFixed(3) + "," + (radius * Math.sin(angle)).toFixed(3);
    }).join("L") +
    "Z";

  function star() {
    const points = [];
    for (let i = 0; i < 16; i++) {
      const radius = i % 2 ? 0.62 : 1.08;
      const angle = ((-90 + 22.5 * i) * Math.PI) / 180;
      points.push((radius * Math.cos(angle)).toFixed(3) + "," + (radius * Math.sin(angle)).toFixed(3));
    }
    return "M" + points.join("L") + "Z";
  }

  const SHAPES = {
    circle: "M0,-0.92A0.92,0.92 0 1 1 0,0.92A0.92,0.92 0 1 1 0,-0.92Z",
    square: "M-0.82,-0.82H0.82V0.82H-0.82Z",
    triangle: "M0,-1.05L1.02,0.8H-1.02Z",
    diamond: "M0,-1.1L0.98,0L0,1.1L-0.98,0Z",
    hexagon: polygon(6, 0, 1.02),
    pentagon: polygon(5, -90, 1.05),
    star: star(),
    cross: "M-0.36,-1H0.36V-0.36H1V0.36H0.36V1H-0.36V0.36H-1V-0.36H-0.36Z",
    drop: "M0,-1.15C0.5,-0.45 0.9,-0.05 0.9,0.35A0.9,0.75 0 1 1 -0.9,0.35C-0.9,-0.05 -0.5,-0.45 0,-1.15Z",
  };

  const PIN = "M0,0C-3.2,-6.4 -11,-10.6 -11,-19A11,11 0 1 1 11,-19C11,-10.6 3.2,-6.4 0,0Z";

  GV.MENTION_COLOR = "#5d6b78";

  GV.shape = (name, attributes) => GV.svg("path", { d: SHAPES[name] || SHAPES.circle, ...attributes });

  GV.symbolOf = function (incident) {
    const found = GV.content.symbolByType.get(incident.type);
    return found || { shape: "circle", color: "#b3261e" };
  };

  const isMention = (incident) => incident.role !== "event";
  GV.isMention = isMention;

  function frame(width, height, ...children) {
    return GV.svg(
      "svg",
      { width, height, viewBox: `${-width / 2} ${-height / 2} ${width} ${height}`, "aria-hidden": "true", focusable: "false" },
      ...children,
    );
  }

  // {svg, width, height, anchor: [x, y] of the place within it}
  GV.drawIncident = function (incident, settings, symbol = GV.symbolOf(incident)) {
    if (isMention(incident)) return drawMention(incident);
    const growth = settings.scale_by_fatalities ? fatalityScale(incident) : 1;
    if (incident.precision === 6) return drawBadge(incident, symbol.color, "#ffffff");
    if (incident.precision === 1) return drawPin(symbol, growth);
    return drawToken(incident, symbol, growth);
  };

  function fatalityScale(incident) {
    const dead = incident.fatalities[1];
    return dead === null || dead <= 0 ? 1 : Math.min(2.4, 1 + 0.32 * Math.log10(1 + dead));
  }

  function drawPin(symbol, growth) {
    const width = 30 * growth;
    const height = 40 * growth;
    const body = GV.svg(
      "g",
      { transform: `translate(0 ${height / 2 - 3}) scale(${growth})` },
      GV.svg("ellipse", { cx: 0, cy: 0.5, rx: 5, ry: 1.8, fill: "rgba(20,30,40,0.28)" }),
      GV.svg("path", { d: PIN, fill: symbol.color, stroke: "#ffffff", "stroke-width": 1.6, class: "edge" }),
      GV.svg("g", { transform: "translate(0 -19) scale(5)" }, GV.shape(symbol.shape, { fill: "#ffffff" })),
    );
    return { svg: frame(width, height, body), width, height, anchor: [width / 2, height - 3] };
  }

  // Near a place, a district, an area, a line, at sea: the form itself; what surrounds it is drawn on the map.
  function drawToken(incident, symbol, growth) {
    const size = 26 * growth;
    const children = [
      GV.svg(
        "g",
        { transform: `scale(${8.5 * growth})` },
        GV.shape(symbol.shape, { fill: symbol.color, stroke: "#ffffff", "stroke-width": 0.28, "paint-order": "stroke", class: "edge" }),
      ),
    ];
    if (incident.precision === 7) {
      children.push(
        GV.svg("path", {
          d: "M-5,0.6q1.7,-2.6 3.4,0t3.3,0t3.3,0", transform: `scale(${growth})`, fill: "none", stroke: "#ffffff", "stroke-width": 1.7, "stroke-linecap": "round",
        }),
      );
    }
    return { svg: frame(size, size, ...children), width: size, height: size, anchor: [size / 2, size / 2] };
  }

  function drawBadge(incident, color, ink) {
    const code = (incident.country || incident.place || "?").slice(0, 3).toUpperCase();
    const width = 40;
    const height = 24;
    const text = GV.svg("text", { x: 0, y: 4, "text-anchor": "middle", fill: ink, class: "badge-text" });
    text.textContent = code;
    const plate = GV.svg("rect", {
      x: -width / 2 + 2, y: -height / 2 + 2, width: width - 4, height: height - 4, rx: 4, fill: color, stroke: ink === "#ffffff" ? "#ffffff" : GV.MENTION_COLOR,
      "stroke-width": 1.5, class: "edge",
    });
    return { svg: frame(width, height, plate, text), width, height, anchor: [width / 2, height / 2] };
  }

  function drawMention(incident) {
    if (incident.precision === 6) return drawBadge(incident, "#ffffff", GV.MENTION_COLOR);
    const size = 20;
    const ring = GV.svg("circle", { r: 5.2, fill: "#ffffff", stroke: GV.MENTION_COLOR, "stroke-width": 2, class: "edge" });
    const children = [ring];
    if (incident.role === "actor") children.push(GV.svg("circle", { r: 1.9, fill: GV.MENTION_COLOR }));
    if (incident.role === "dateline") children.push(GV.svg("path", { d: "M-2.4,0H2.4", stroke: GV.MENTION_COLOR, "stroke-width": 1.7 }));
    return { svg: frame(size, size, ...children), width: size, height: size, anchor: [size / 2, size / 2] };
  }

  // A ring whose arcs are the shares of the types within, with the count in the middle.
  GV.drawCluster = function (incidents) {
    const count = incidents.length;
    const events = incidents.filter((incident) => !isMention(incident));
    const radius = Math.min(13 + 3.6 * Math.log2(count), 34);
    const size = 2 * radius + 6;
    const shares = new Map();
    for (const incident of events) {
      const color = GV.symbolOf(incident).color;
      shares.set(color, (shares.get(color) || 0) + 1);
    }
    const mentions = count - events.length;
    if (mentions > 0) shares.set("#a9b2ba", mentions);
    const children = [GV.svg("circle", { r: radius, fill: "#ffffff", class: "edge" })];
    let from = 0;
    for (const [color, number] of [...shares].sort((a, b) => b[1] - a[1])) {
      const to = from + number / count;
      children.push(arc(radius - 2.5, from, to, color));
      from = to;
    }
    const text = GV.svg("text", { x: 0, y: 4.5, "text-anchor": "middle", fill: "#26262a", class: "cluster-text" });
    text.textContent = count < 10000 ? String(count) : Math.round(count / 1000) + "k";
    return { svg: frame(size, size, ...children, text), width: size, height: size, anchor: [size / 2, size / 2] };
  };

  function arc(radius, from, to, color) {
    if (to - from > 0.999) return GV.svg("circle", { r: radius, fill: "none", stroke: color, "stroke-width": 5 });
    const point = (share) => {
      const angle = (share - 0.25) * 2 * Math.PI;
      return (radius * Math.cos(angle)).toFixed(2) + "," + (radius * Math.sin(angle)).toFixed(2);
    };
    const large = to - from > 0.5 ? 1 : 0;
    return GV.svg("path", {
      d: `M${point(from)}A${radius},${radius} 0 ${large} 1 ${point(to)}`, fill: "none", stroke: color, "stroke-width": 5,
    });
  }
})(window.GV);
