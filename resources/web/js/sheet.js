// The page as a sheet of fixed size for pictures and paper: title, map, legend, credits; drawn as vectors when printed.
"use strict";

(function (GV) {
  const SMALLEST_LEGEND_PX = 7;

  // options: {width, height} in CSS pixels. Sends "sheetReady" when all of it is drawn.
  GV.makeSheet = async function ({ width, height }) {
    const { body } = document;
    const container = GV.map.getContainer();
    body.classList.add("sheet", "bare");
    body.style.width = width + "px";
    body.style.height = height + "px";
    const legend = GV.element("aside", { class: "sheet-legend" }, ...GV.composeLegend());
    const middle = GV.element("div", { class: "sheet-middle" });
    const head = composeHead();
    const foot = composeFoot();
    body.append(head, middle, foot);
    middle.append(container, legend);
    fitLegend(legend);
    GV.map.options.zoomSnap = 0;
    GV.map.invalidateSize({ animate: false, pan: false });
    const { view } = GV.content;
    if (view) GV.map.setView([view.lat, view.lon], view.zoom, { animate: false });
    else GV.fitAll({ animate: false });
    await settle();
    GV.send("sheetReady", {});
  };

  function composeHead() {
    const shown = GV.shown || [];
    const { title, note, articles } = GV.content;
    const name = title || (articles.length === 1 && articles[0].title) || GV.tr("Incidents");
    document.title = name;
    const missing = shown.filter((incident) => incident.lon === null).length;
    const facts = [dateRange(shown), count(shown.length - missing), missing ? GV.trn("{n} not located", "{n} not located", missing) : "", note];
    const spans = facts.filter(Boolean).map((fact) => GV.element("span", { dir: "auto" }, fact));
    const draft = GV.draftNote();
    return GV.element("header", { class: "sheet-head" }, GV.element("h1", { dir: "auto" }, name), GV.element("p", {}, ...spans),
      draft ? GV.element("p", { class: "draft" }, draft) : null);
  }

  const count = (located) => (located === 0 ? GV.tr("nothing located") : GV.trn("{n} place on the map", "{n} places on the map", located));

  function dateRange(incidents) {
    const dated = incidents.filter((incident) => incident.start || incident.end);
    if (!dated.length) return "";
    const start = dated.map((incident) => incident.start || incident.end).sort()[0];
    const end = dated.map((incident) => incident.end || incident.start).sort().pop();
    return GV.dateInWords({ start, end, date_precision: 1 });
  }

  function composeFoot() {
    const { credits, disclaimer, stamp, program } = GV.content;
    const lines = [
      GV.tr("Boundaries: {source}, {view}; place names: GeoNames (CC BY 4.0). {program}.", { source: stamp.boundaries, view: GV.viewInWords(), program }),
      credits,
      disclaimer || GV.tr("Borders and names shown here state no opinion on the status of any territory. Disputed lines are dashed."),
    ];
    return GV.element("footer", { class: "sheet-foot" }, ...lines.filter(Boolean).map((line) => GV.element("p", { dir: "auto" }, line)));
  }

  function fitLegend(legend) {
    for (let size = 12; size >= SMALLEST_LEGEND_PX && legend.scrollHeight > legend.clientHeight; size -= 0.5) {
      legend.style.fontSize = size + "px";
    }
  }

  const idle = () => new Promise((resolve) => {
    let waiting = true;
    GV.on("idle", () => {
      if (waiting) resolve();
      waiting = false;
    });
    GV.unsettle();
  });

  // Until nothing loads any more; drawing the names may ask for further tiles.
  async function settle() {
    for (let before = -1; before !== GV.basemap.cache.tiles.size; ) {
      before = GV.basemap.cache.tiles.size;
      await idle();
      await Promise.all([...GV.basemap.cache.tiles.values()].map((tile) => tile.promise.catch(() => null)));
      GV.labels.redraw();
    }
    await idle();
  }

  // What a canvas is given while the page is about to be printed is printed as lines and letters, not as pixels.
  window.addEventListener("beforeprint", () => {
    if (!GV.map) return;
    GV.basemap.repaint();
    GV.map.eachLayer((layer) => {
      if (layer instanceof GV.Overlay) layer.redrawAfresh();
    });
  });

  window.gisviewer.makeSheet = (options) => void GV.makeSheet(options);
})(window.GV);
