// What stands beside the map in the window: filter and charts. An exported page has tabs for them.
"use strict";

(function (GV) {
  const PARTS = [["filters", GV.mark("Filter"), () => GV.makeFilters()], ["charts", GV.mark("Charts"), () => GV.makeCharts()]];
  let box = null;
  const made = new Map();

  function part(name, title, make) {
    const close = GV.element("button", { type: "button", class: "close", "aria-label": GV.tr("Close"), onclick: () => GV.changeSettings({ [name]: false }) }, "×");
    return GV.element("section", { "aria-label": GV.tr(title) }, GV.element("header", {}, GV.element("h2", {}, GV.tr(title)), close), make());
  }

  // Shows the parts that the settings ask for.
  GV.setBeside = function () {
    if (GV.transport.isExport) return;
    const { settings } = GV.content;
    if (!box) document.body.append((box = GV.element("aside", { class: "beside" })));
    for (const [name, title, make] of PARTS) {
      if (settings[name] && !made.has(name)) {
        made.set(name, part(name, title, make));
        box.append(made.get(name));
      }
      if (made.has(name)) made.get(name).hidden = !settings[name];
    }
    const shown = PARTS.some(([name]) => settings[name]);
    if (document.body.classList.toggle("with-beside", shown) !== shown) return;
    GV.map.invalidateSize({ animate: false });
  };

  GV.parts.push(GV.setBeside);
  GV.on("contentChanged", GV.setBeside);
})(window.GV);
