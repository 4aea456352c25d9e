// The page as a sheet of fixed size for pictures and paper: title, map, legend, credits; drawn as vectors when printed.
"use strict";

(function (GV) {
  const SMALLEST_LEGEND_PX = 7;
  const SMALL_PX = 640; // on a narrower sheet the legend stands under the map

  // The size that the page's address asks for, in CSS pixels, and the language of the names; null where it is no sheet.
  GV.sheetAskedFor = function () {
    const found = /^#sheet=(\d+)x(\d+)&names=(\w*)$/.exec(window.location.hash);
    return found && { width: Number(found[1]), height: Number(found[2]), names: found[3] };
  };

  // What needs no content is loaded while it is made.
  GV.prepareSheet = function ({ names }) {
    if (names) GV.working(GV.transport.labels(names).catch(() => null));
    for (const face of document.fonts) GV.working(face.load().catch(() => null));
  };

  // Before anything is drawn, so that it is drawn once.
  GV.layOutSheet = function (map, { width, height }) {
    const { body } = document;
    const container = map.getContainer();
    body.classList.add("sheet", "bare");
    body.classList.toggle("small", width < SMALL_PX);
    body.style.width = width + "px";
    body.style.height = height + "px";
    const legend = GV.element("aside", { class: "sheet-legend" }, ...GV.composeLegend());
    const middle = GV.element("div", { class: "sheet-middle" });
    body.append(composeHead(), middle, composeFoot());
    middle.append(container, legend);
    fitLegend(legend);
    container.style.visibility = "hidden"; // what is not complete need not be painted
    map.options.zoomSnap = 0;
    map.invalidateSize({ animate: false, pan: false });
  };

  // What lies on the map of a sheet, as boxes in layer points.
  GV.furniture = function (map) {
    const [corner] = map.getContainer().getClientRects();
    return [...document.querySelectorAll(".sheet-legend, .north, .scale")].map((element) => {
      const box = element.getBoundingClientRect();
      const { x, y } = map.containerPointToLayerPoint([box.left - corner.left, box.top - corner.top]);
      return [x - 4, y - 4, x + box.width + 4, y + box.height + 4];
    });
  };

  // Sends "sheetReady" when all of it is drawn, though it may not be on the screen yet.
  GV.finishSheet = async function () {
    await idle();
    // Only now it is known which layers and lines there are to explain, and how much room that leaves for names.
    const legend = document.querySelector(".sheet-legend");
    legend.replaceChildren(...GV.composeLegend());
    fitLegend(legend);
    GV.labels.redraw();
    // The map and the mark come into sight in one frame: who sees the mark sees all.
    GV.map.getContainer().style.visibility = "";
    document.body.append(GV.element("div", { class: "sheet-mark" }));
    GV.send("sheetReady", {});
  };

  function composeHead() {
    const shown = GV.shown || [];
    const { title, note, articles } = GV.content;
    const name = title || (articles.length === 1 && articles[0].title) || GV.tr("Incidents");
    document.title = name;
    const events = shown.filter((incident) => !GV.isMention(incident));
    const facts = [dateRange(events.length ? events : shown), ...(shown.length ? GV.countsInWords(shown) : [GV.tr("nothing located")]), note];
    const draft = GV.draftNote();
    return GV.element("header", { class: "sheet-head" }, GV.element("h1", { dir: "auto" }, name), GV.element("p", {}, ...GV.inOneLine(facts.filter(Boolean))),
      draft ? GV.element("p", { class: "draft" }, draft) : null);
  }

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

  const isCut = (box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth;

  function fitLegend(legend) {
    legend.style.fontSize = "";
    for (let size = 12; size >= SMALLEST_LEGEND_PX && isCut(legend); size -= 0.5) {
      legend.style.fontSize = size + "px";
    }
  }

  const idle = () => new Promise((resolve) => {
    const once = () => {
      if (resolve) resolve();
      resolve = null;
    };
    GV.on("idle", once);
    GV.unsettle();
  });
})(window.GV);
