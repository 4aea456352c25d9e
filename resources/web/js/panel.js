// What an exported page has around its map: a title, and a panel with list, filters, sources and method.
"use strict";

(function (GV) {
  const FIRST_ROWS = 300;

  // -- title

  function summary() {
    return [
      ...GV.countsInWords(GV.shown), GV.shown.length < GV.content.incidents.length ? GV.tr("of {total} in all", { total: GV.numberInWords(GV.content.incidents.length) }) : "",
    ].filter(Boolean).join(" · ");
  }

  function masthead() {
    const line = GV.element("p", { class: "summary", role: "status" });
    const show = () => (line.textContent = summary());
    GV.on("shown", show);
    show();
    const draft = GV.draftNote();
    const empty = GV.content.incidents.length ? "" : GV.tr("No incident and no place is on this map.");
    return GV.element("header", { class: "masthead" },
      GV.element("h1", { dir: "auto" }, GV.content.title || GV.tr("Incident map")),
      GV.content.note ? GV.element("p", { class: "note", dir: "auto" }, GV.content.note) : null,
      empty ? GV.element("p", { class: "note" }, empty) : line,
      draft ? GV.element("p", { class: "draft" }, draft) : null);
  }

  // -- list

  const typeInWords = (incident) => (GV.isMention(incident) ? GV.roleInWords(incident) : GV.tr(incident.type));

  // Name, text, a second line of text, and what rows are sorted by.
  const COLUMNS = [
    { name: GV.mark("Title"), text: (i) => i.title, more: typeInWords, key: (i) => i.title.toLowerCase() },
    { name: GV.mark("Date"), text: GV.dateInWords, more: () => "", key: (i) => i.start || i.end || "9999" },
    { name: GV.mark("Place"), text: GV.placeInWords, more: GV.precisionInWords, key: (i) => GV.placeInWords(i).toLowerCase() },
  ];

  function list() {
    const body = GV.element("tbody", {});
    const more = GV.element("button", { type: "button", class: "more" }, GV.tr("Show all"));
    let order = { column: -1, down: false };
    let limit = FIRST_ROWS;
    const show = () => {
      const rows = sorted(GV.shown, order);
      body.replaceChildren(...rows.slice(0, limit).map(tableRow));
      more.hidden = rows.length <= limit;
      more.textContent = GV.trn("Show all {n}", "Show all {n}", rows.length);
    };
    more.addEventListener("click", () => {
      limit = Infinity;
      show();
    });
    const heads = COLUMNS.map(({ name }, column) => {
      const head = GV.element("th", { scope: "col", "aria-sort": "none" }, GV.element("button", { type: "button" }, GV.tr(name)));
      head.firstChild.addEventListener("click", () => {
        order = { column, down: order.column === column && !order.down };
        for (const other of heads) other.setAttribute("aria-sort", other === head ? (order.down ? "descending" : "ascending") : "none");
        show();
      });
      return head;
    });
    GV.on("shown", show);
    GV.on("selected", (incident) => {
      for (const row of body.children) row.classList.toggle("chosen", Boolean(incident) && row.dataset.id === incident.id);
    });
    show();
    const table = GV.element("table", {}, GV.element("caption", {}, GV.tr("Incidents and places on the map")), GV.element("thead", {}, GV.element("tr", {}, ...heads)), body);
    return GV.element("div", { class: "table" }, table, more);
  }

  function sorted(incidents, { column, down }) {
    if (column < 0) return [...incidents].sort((a, b) => GV.isMention(a) - GV.isMention(b));
    const { key } = COLUMNS[column];
    const rows = [...incidents].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
    return down ? rows.reverse() : rows;
  }

  function tableRow(incident) {
    const open = GV.element("button", { type: "button", class: "link", dir: "auto" }, incident.title || GV.tr("Untitled"));
    open.addEventListener("click", () => GV.select(incident.id, { byUser: true, fly: true }));
    const second = (text) => (text ? GV.element("small", {}, text) : null);
    const cells = COLUMNS.slice(1).map(({ text, more }) => GV.element("td", { dir: "auto" }, text(incident), second(more(incident))));
    const head = GV.element("th", { scope: "row" }, open, second(typeInWords(incident)));
    return GV.element("tr", { "data-id": incident.id, class: GV.isMention(incident) ? "mention" : "event" }, head, ...cells);
  }

  // -- sources and method

  function articleEntry(article, position) {
    const used = GV.content.incidents.filter((incident) => incident.sources.some((source) => source.article === position)).length;
    const facts = [
      [GV.tr("Published"), article.published || GV.tr("date not known")], [GV.tr("By"), [article.outlet, article.author].filter(Boolean).join(", ")], [GV.tr("Address"), address(article.url)],
      [GV.tr("File"), article.file], ["SHA-256", article.sha256], [GV.tr("Entries"), String(used)],
    ];
    const list = GV.element("dl", {});
    for (const [name, value] of facts) if (value) list.append(GV.element("dt", {}, name), GV.element("dd", { dir: "auto" }, value));
    return GV.element("li", {}, GV.element("strong", { dir: "auto" }, article.title || GV.tr("Untitled")), list);
  }

  // Only web addresses become links, and only a click follows one.
  function address(url) {
    if (!/^https?:\/\/[^\s]+$/i.test(url)) return url;
    return GV.element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, url);
  }

  function method() {
    const { content } = GV;
    const organisation = content.credits || GV.tr("whoever publishes this map");
    const texts = [
      GV.tr("Made with {program}. Places were found in the text by machine and looked up in a bundled gazetteer; each mark rests on the sentences shown with it.", { program: [content.program, content.method].filter(Boolean).join(", ") }),
      GV.tr("Exact points are only used where the text names a place of that kind; circles, areas, lines and country badges say what is known where it does not."),
      GV.tr("Boundaries: {source}; {view}; disputed ones are dashed. Names of places: GeoNames (CC BY 4.0) and Natural Earth.", { source: content.stamp.boundaries, view: GV.viewInWords() }),
      ...content.left_out,
      content.disclaimer || GV.tr("The boundaries and names shown, and the designations used, are no statement by {organisation} on the status of any territory.", { organisation }),
    ];
    return texts.map((text) => GV.element("p", { dir: "auto" }, text));
  }

  function layerEntries() {
    const rows = GV.content.layers.map((layer) =>
      GV.element("li", { dir: "auto" }, [layer.name, layer.source !== layer.name ? layer.source : "", GV.trn("{n} feature", "{n} features", layer.count), ...(layer.notes || [])].filter(Boolean).join(" · ")));
    return rows.length ? [GV.element("h3", {}, GV.tr("Layers")), GV.element("ul", {}, ...rows)] : [];
  }

  function unmapped() {
    const missing = GV.content.incidents.filter((incident) => incident.lon === null);
    if (!missing.length) return [];
    const rows = missing.map((incident) => GV.element("li", { dir: "auto" }, [incident.title, incident.location].filter(Boolean).join(" – ")));
    return [GV.element("h3", {}, GV.tr("Not located")), GV.element("ul", {}, ...rows)];
  }

  function sources() {
    return GV.element("div", { class: "sources" }, GV.element("h3", {}, GV.tr("Sources")), GV.element("ol", {}, ...GV.content.articles.map(articleEntry)),
      ...layerEntries(), ...unmapped(), GV.element("h3", {}, GV.tr("Method")), ...method());
  }

  // -- the panel

  const TABS = [["list", GV.mark("List"), list], ["filters", GV.mark("Filter"), () => GV.makeFilters()], ["charts", GV.mark("Charts"), () => GV.makeCharts()], ["sources", GV.mark("Sources and method"), sources]];

  function build() {
    const made = new Map();
    const bar = GV.element("nav", { class: "tabs", role: "tablist", "aria-label": GV.tr("About this map") });
    const body = GV.element("div", { class: "panel-body" });
    const panel = GV.element("aside", { class: "panel" }, bar, body);
    const open = (name) => {
      const same = panel.dataset.open === name;
      panel.dataset.open = same ? "" : name;
      document.body.classList.toggle("with-panel", !same);
      for (const tab of bar.children) tab.setAttribute("aria-selected", String(!same && tab.dataset.tab === name));
      for (const [other, part] of made) part.hidden = same || other !== name;
      if (!same && !made.has(name)) {
        const part = GV.element("div", { role: "tabpanel" }, TABS.find(([key]) => key === name)[2]());
        made.set(name, part);
        body.append(part);
      }
      GV.map.invalidateSize({ animate: false });
      GV.emit("tab", name);
    };
    for (const [name, title] of TABS) {
      bar.append(GV.element("button", { type: "button", role: "tab", "data-tab": name, "aria-selected": "false", onclick: () => open(name) }, GV.tr(title)));
    }
    document.body.append(masthead(), panel);
    return open;
  }

  GV.parts.push(() => {
    if (!GV.transport.isExport) return;
    GV.openTab = build();
  });
})(window.GV);
