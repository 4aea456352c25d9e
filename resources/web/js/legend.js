// The legend: only what is on the map, with the same marks that the map draws.
"use strict";

(function (GV) {
  const PRECISIONS = [
    [1, GV.mark("Exact place")], [2, GV.mark("Near a place: within the circle")], [3, GV.mark("District")], [4, GV.mark("Province: within the area")],
    [5, GV.mark("Border or region")], [6, GV.mark("Somewhere in the country")], [7, GV.mark("At sea")],
  ];
  const ROLES = { actor: GV.mark("Seat of an actor"), dateline: GV.mark("Place of writing"), context: GV.mark("Mentioned only") };

  function icon(incident, symbol) {
    const whole = { fatalities: [null, null, null], country: "ABC", ...incident };
    return GV.drawIncident(whole, { scale_by_fatalities: false }, symbol).svg;
  }

  const swatch = (...children) => GV.svg("svg", { width: 34, height: 18, viewBox: "0 0 34 18", "aria-hidden": "true" }, ...children);

  function line(color, width, dash) {
    return swatch(GV.svg("path", { d: "M2,9H32", stroke: color, "stroke-width": width, "stroke-dasharray": dash || "none", "stroke-linecap": "round" }));
  }

  // Areas of incidents are hatched, those of places merely named are not.
  function precisionIcon(code, color, hatched) {
    const box = { fill: color, "fill-opacity": 0.14, stroke: color, "stroke-width": 1.5 };
    if (code === 2) return swatch(GV.svg("circle", { cx: 17, cy: 9, r: 7.5, ...box, "stroke-dasharray": "3 2.4" }));
    if ((code === 3 || code === 4) && !hatched) return swatch(GV.svg("rect", { x: 5, y: 2, width: 24, height: 14, ...box, "stroke-dasharray": "1.5 3" }));
    if (code === 3 || code === 4) {
      const lines = [8, 14, 20, 26, 32, 38].map((x) => GV.svg("path", { d: `M${x},2L${x - 14},16`, stroke: color, "stroke-width": 1 }));
      const clip = GV.svg("svg", { x: 5, y: 2, width: 24, height: 14, viewBox: "5 2 24 14" }, ...lines);
      return swatch(clip, GV.svg("rect", { x: 5, y: 2, width: 24, height: 14, ...box }));
    }
    if (code === 5) return line(color, 4.5);
    return icon({ role: "event", type: "", precision: code }, { shape: "circle", color });
  }

  function row(mark, text, count) {
    return GV.element("li", {}, GV.element("span", { class: "key" }, mark), GV.element("span", { dir: "auto" }, text),
      count === undefined ? null : GV.element("span", { class: "count" }, String(count)));
  }

  function group(title, rows) {
    return rows.length ? GV.element("section", {}, GV.element("h3", {}, title), GV.element("ul", {}, ...rows)) : null;
  }

  function tally(incidents, of) {
    const counts = new Map();
    for (const incident of incidents) counts.set(of(incident), (counts.get(of(incident)) || 0) + 1);
    return counts;
  }

  function incidentRows(incidents) {
    const events = incidents.filter((incident) => !GV.isMention(incident));
    const types = [...tally(events, (incident) => incident.type)].sort((a, b) => b[1] - a[1]);
    return types.map(([type, count]) => row(icon({ role: "event", type, precision: 3 }), GV.tr(type), count));
  }

  function mentionRows(incidents) {
    const counts = tally(incidents.filter(GV.isMention), (incident) => incident.role);
    return Object.entries(ROLES).filter(([role]) => counts.has(role))
      .map(([role, words]) => row(icon({ role, type: "", precision: 1 }), GV.tr(words), counts.get(role)));
  }

  function precisionRows(incidents) {
    const counts = tally(incidents, (incident) => incident.precision);
    const hatched = (code) => incidents.some((incident) => incident.precision === code && !GV.isMention(incident));
    return PRECISIONS.filter(([code]) => counts.has(code))
      .map(([code, words]) => row(precisionIcon(code, GV.MENTION_COLOR, hatched(code)), GV.tr(words), counts.get(code)));
  }

  function layerMark(layer, color) {
    const { style } = layer;
    if (layer.geometry === "line") return line(color, Math.max(1.5, style.outline_width_px));
    if (layer.geometry === "point") {
      return swatch(GV.svg("circle", { cx: 17, cy: 9, r: Math.min(style.size_px / 2 + 1, 8), fill: color, stroke: style.outline, "stroke-width": 1 }));
    }
    return swatch(GV.svg("rect", { x: 5, y: 2, width: 24, height: 14, fill: color, "fill-opacity": style.fill_opacity, stroke: style.outline, "stroke-width": style.outline_width_px }));
  }

  function layerGroup(layer) {
    const { style } = layer;
    const classes = style.mode === "single" ? [] : style.classes.filter((one) => one.visible);
    if (!classes.length) return group(layer.name, [row(layerMark(layer, style.color), GV.trn("{n} feature", "{n} features", layer.count))]);
    const rows = classes.map((one) => row(layerMark(layer, one.color), one.label));
    if (style.other_label) rows.push(row(layerMark(layer, style.other_color || "transparent"), style.other_label));
    return group(layer.name, rows);
  }

  // What other views than symbols count, from few to many.
  function viewRows() {
    const view = GV.content.settings.incidents_as;
    if (view === "areas") return [row(swatch(GV.svg("circle", { cx: 17, cy: 9, r: 8, fill: "rgba(170,20,20,0.88)" })), GV.tr("Incidents in a country or province"))];
    const blocks = GV.VIEW_RAMP.map((fill, index) => GV.svg("rect", { x: 2 + index * 6, y: 3, width: 6, height: 12, fill }));
    return [row(swatch(...blocks), GV.tr("Few to many incidents"))];
  }

  // The layers that the zoom shows, under the names of their groups.
  function layerGroups() {
    const zoom = GV.map.getZoom();
    const drawn = GV.content.layers.filter(({ visible, style }) => visible && zoom >= style.min_zoom && zoom <= style.max_zoom);
    let last = "";
    return drawn.flatMap((layer) => {
      // Under a group that ends, a line; a layer without a group would seem to belong to it.
      const heading = layer.group === last ? null : layer.group ? GV.element("h2", { dir: "auto" }, layer.group) : GV.element("hr", {});
      last = layer.group;
      return [heading, layerGroup(layer)];
    });
  }

  // On a sheet, of the lines only those that it shows.
  function borderRows() {
    const colors = GV.themes[GV.content.settings.theme];
    const seen = GV.sheet && GV.basemap ? GV.basemap.linesInSight() : null;
    return Object.entries({
      border: row(line(colors.border, 1.8), GV.tr("Border")),
      disputed: row(line(colors.disputed, 1.8, "5 3.5"), GV.tr("Disputed, claimed or line of control")),
      gone: row(line(colors.claim, 1.6, "0.5 3.5"), GV.tr("Former line; border not seen by the chosen view")),
      province: row(line(colors.province, 1.2, "4 2.5"), GV.tr("Province")),
    }).filter(([kind]) => !seen || seen.has(kind)).map(([, shown]) => shown);
  }

  // How many incidents there are and how many places are merely named, as texts; and how many are not on the map.
  GV.countsInWords = function (incidents) {
    const located = incidents.filter((incident) => incident.lon !== null);
    const events = located.filter((incident) => !GV.isMention(incident)).length;
    const missing = incidents.length - located.length;
    return [
      GV.trn("{n} incident", "{n} incidents", events), GV.trn("{n} place named", "{n} places named", located.length - events),
      missing ? GV.trn("{n} not located", "{n} not located", missing) : "",
    ];
  };

  GV.composeLegend = function () {
    const located = (GV.shown || []).filter((incident) => incident.lon !== null);
    const missing = (GV.shown || []).length - located.length;
    const symbols = GV.content.settings.incidents_as === "symbols";
    return [
      ...(symbols ? [group(GV.tr("Incidents"), incidentRows(located)), group(GV.tr("Places named"), mentionRows(located)),
        group(GV.tr("How exactly the place is known"), precisionRows(located))] : [group(GV.tr("Incidents"), viewRows())]),
      ...layerGroups(),
      group(GV.tr("Boundaries"), borderRows()),
      missing ? GV.element("p", { class: "missing" }, GV.trn("{n} not located, in the list only", "{n} not located, in the list only", missing)) : null,
    ].filter(Boolean);
  };

  // A box on the map that opens and closes.
  GV.parts.push((map) => {
    const body = GV.element("div", { class: "legend-body" });
    const summary = GV.element("summary", {}, GV.tr("Legend"));
    const box = GV.element("details", { class: "legend" }, summary, body);
    const Legend = L.Control.extend({
      options: { position: "topleft" },
      onAdd: () => {
        L.DomEvent.disableClickPropagation(box);
        L.DomEvent.disableScrollPropagation(box);
        return box;
      },
    });
    new Legend().addTo(map);
    // Open where it leaves the map enough room, until the reader has opened or closed it.
    let chosen = false;
    summary.addEventListener("click", () => (chosen = true));
    const adapt = () => {
      if (!chosen) box.open = map.getSize().x >= 1000 && map.getSize().y > 480;
    };
    map.on("resize", adapt);
    adapt();
    const show = () => body.replaceChildren(...GV.composeLegend());
    GV.on("shown", show);
    GV.on("contentChanged", show);
    GV.on("restyled", show);
    map.on("zoomend", () => GV.content.layers.some(({ style }) => style.min_zoom > 0 || style.max_zoom < 22) && show());
    show();
  });
})(window.GV);
