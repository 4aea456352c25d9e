// How the map looks: a control for what is drawn, in which style, and as of which day and point of view.
"use strict";

(function (GV) {
  const VIEWS = [
    ["symbols", GV.mark("Symbols")], ["heat", GV.mark("Heat map")], ["hexagons", GV.mark("Hexagons")], ["areas", GV.mark("Counts by area")],
  ];
  const STYLES = [["light", GV.mark("Light")], ["dark", GV.mark("Dark")], ["print", GV.mark("Print")]];

  // Changes that the window may not know of yet: content that was on its way does not undo them.
  const unconfirmed = new Map();
  const CONFIRMED_WITHIN_MS = 3000;

  GV.keepChanges = function (settings) {
    for (const [name, { value, since }] of unconfirmed) {
      if (settings[name] === value || performance.now() - since > CONFIRMED_WITHIN_MS) unconfirmed.delete(name);
      else settings[name] = value;
    }
  };

  // Changes some settings of the map, as the reader wished; the window is told, so that it can keep them.
  GV.changeSettings = function (changes) {
    const { settings } = GV.content;
    Object.assign(settings, changes);
    for (const [name, value] of Object.entries(changes)) unconfirmed.set(name, { value, since: performance.now() });
    if ("timeline" in changes) GV.setTimeline(settings.timeline);
    if ("charts" in changes || "filters" in changes) GV.setBeside();
    if ("incidents_as" in changes || "scale_by_fatalities" in changes) GV.showIncidents();
    if (["theme", "viewpoint", "boundary_date", "graticule"].some((name) => name in changes)) GV.restyle();
    GV.emit("settings", settings);
    GV.send("settingsChanged", changes);
  };

  function choice(name, label, options) {
    const box = GV.element("select", {}, ...options.map(([value, words]) => GV.element("option", { value }, GV.tr(words))));
    box.addEventListener("change", () => GV.changeSettings({ [name]: box.value }));
    follow((settings) => (box.value = settings[name]));
    return GV.element("label", {}, GV.element("span", {}, GV.tr(label)), box);
  }

  function toggle(name, label) {
    const box = GV.element("input", { type: "checkbox" });
    box.addEventListener("change", () => GV.changeSettings({ [name]: box.checked }));
    follow((settings) => (box.checked = settings[name]));
    return GV.element("label", { class: "switch" }, box, GV.element("span", {}, GV.tr(label)));
  }

  function day() {
    const box = GV.element("input", { type: "date" });
    box.addEventListener("change", () => GV.changeSettings({ boundary_date: box.value }));
    follow((settings) => (box.value = settings.boundary_date));
    return GV.element("label", {}, GV.element("span", {}, GV.tr("Lines as of")), box);
  }

  function follow(show) {
    show(GV.content.settings);
    GV.on("settings", show);
    GV.on("contentChanged", () => show(GV.content.settings));
  }

  GV.composeLook = function () {
    const views = GV.content.viewpoints;
    return [
      choice("incidents_as", GV.mark("Incidents as"), VIEWS),
      toggle("scale_by_fatalities", GV.mark("Larger symbols for more people killed")),
      choice("theme", GV.mark("Style"), STYLES),
      choice("viewpoint", GV.mark("Borders as seen by"), views),
      day(),
      GV.element("p", { class: "hint" }, GV.tr("Without a day, lines are those of the latest incident in sight.")),
      toggle("graticule", GV.mark("Grid of degrees")),
      toggle("timeline", GV.mark("Timeline")),
      ...(GV.transport.isExport ? [] : [toggle("filters", GV.mark("Filter")), toggle("charts", GV.mark("Charts"))]),
    ];
  };

  const icon = () =>
    GV.svg("svg", { viewBox: "0 0 18 18", width: 18, height: 18, "aria-hidden": "true", class: "look-icon" },
      GV.svg("path", { d: "M2,5H9M13,5H16M2,13H5M9,13H16" }), GV.svg("circle", { cx: 11, cy: 5, r: 2 }), GV.svg("circle", { cx: 7, cy: 13, r: 2 }));

  GV.parts.push((map) => {
    const body = GV.element("div", { class: "look-body" }, ...GV.composeLook());
    const summary = GV.element("summary", { title: GV.tr("How the map looks"), "aria-label": GV.tr("How the map looks") }, icon());
    const box = GV.element("details", { class: "look" }, summary, body);
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      box.open = false;
      summary.focus();
    });
    map.on("click", () => (box.open = false));
    const Look = L.Control.extend({
      options: { position: "topright" },
      onAdd: () => {
        L.DomEvent.disableClickPropagation(box);
        L.DomEvent.disableScrollPropagation(box);
        return box;
      },
    });
    new Look().addTo(map);
  });
})(window.GV);
