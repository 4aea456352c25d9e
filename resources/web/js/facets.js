// The filter as check boxes with counts: what there is of types, roles, countries, actors and so on.
"use strict";

(function (GV) {
  const MOST_VALUES = 60;

  const FACETS = [
    ["types", GV.mark("Type"), (i) => [i.type]], ["roles", GV.mark("Role"), (i) => [i.role]], ["statuses", GV.mark("Review"), (i) => [i.status]],
    ["countries", GV.mark("Country"), (i) => [i.country, ...i.claimants]], ["actors", GV.mark("Actor"), (i) => i.actors], ["precisions", GV.mark("Precision"), (i) => [i.precision]],
    ["articles", GV.mark("Article"), (i) => i.sources.map((source) => GV.content.articles[source.article].id)],
  ];
  const OPEN_AT_FIRST = ["types", "roles", "statuses"];
  const ROLE_NAMES = { event: GV.mark("Incident"), actor: GV.mark("Seat of an actor"), context: GV.mark("Mentioned only"), dateline: GV.mark("Place of writing") };

  function valueInWords(name, value) {
    if (name === "roles") return GV.tr(ROLE_NAMES[value] || value);
    if (name === "statuses") return GV.statusInWords(value);
    if (name === "precisions") return GV.precisionInWords({ precision: value, radius_km: 0 });
    if (name === "countries") return GV.countryName(value);
    if (name === "articles") return (GV.content.articles.find((article) => article.id === value) || {}).title || value;
    return name === "types" ? GV.tr(value) : String(value);
  }

  function tally(of) {
    const counts = new Map();
    for (const incident of GV.content.incidents) {
      for (const value of new Set(of(incident))) if (value !== "") counts.set(value, (counts.get(value) || 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]);
  }

  function change(changes) {
    GV.setFilter({ ...GV.content.filter, ...changes }, true);
  }

  function valueRow(name, value, number, most) {
    const box = GV.element("input", { type: "checkbox" });
    box.checked = GV.content.filter[name].includes(value);
    box.addEventListener("change", () => {
      const others = GV.content.filter[name].filter((one) => one !== value);
      change({ [name]: box.checked ? [...others, value] : others });
    });
    const bar = GV.element("meter", { min: 0, max: most, value: number, "aria-hidden": "true" });
    return GV.element("label", {}, box, GV.element("span", { dir: "auto" }, valueInWords(name, value)), bar, GV.element("span", { class: "count" }, String(number)));
  }

  function facet([name, title, of], opened, tallies) {
    const counts = tallies.get(name) || tally(of);
    tallies.set(name, counts);
    if (counts.length < 2 && !GV.content.filter[name].length) return null;
    const most = Math.max(1, ...counts.map(([, number]) => number));
    const rows = counts.slice(0, MOST_VALUES).map(([value, number]) => valueRow(name, value, number, most));
    const box = GV.element("details", { open: opened.has(name) }, GV.element("summary", {}, GV.tr(title)), ...rows);
    box.addEventListener("toggle", () => (box.open ? opened.add(name) : opened.delete(name)));
    return box;
  }

  function number(label, value, { attributes, read }) {
    const input = GV.element("input", { type: "number", min: 0, value: value === null ? "" : value, ...attributes });
    input.addEventListener("change", () => read(input.value === "" ? null : Number(input.value)));
    return GV.element("label", { class: "number" }, GV.tr(label), input);
  }

  function limits() {
    const { filter, incidents } = GV.content;
    const rows = [];
    if (filter.fatalities_min !== null || incidents.some((incident) => incident.fatalities[1] > 0)) {
      rows.push(number(GV.mark("Killed, at least"), filter.fatalities_min, { attributes: { step: 1 }, read: (least) => change({ fatalities_min: least }) }));
    }
    const percent = Math.round(filter.confidence_min * 100);
    rows.push(number(GV.mark("Confidence in percent, at least"), percent || "", { attributes: { step: 5, max: 100 }, read: (least) => change({ confidence_min: Math.min(100, least || 0) / 100 }) }));
    const undated = GV.element("input", { type: "checkbox" });
    undated.checked = filter.include_undated;
    undated.addEventListener("change", () => change({ include_undated: undated.checked }));
    rows.push(GV.element("label", {}, undated, GV.element("span", {}, GV.tr("With those without a date"))));
    return rows;
  }

  // The filter as an element that follows filter and content; what was opened stays open.
  GV.makeFilters = function () {
    const opened = new Set(OPEN_AT_FIRST);
    const search = GV.element("input", { type: "search", placeholder: GV.tr("Search titles, places, actors"), "aria-label": GV.tr("Search"), dir: "auto" });
    search.addEventListener("input", GV.debounce(() => change({ text: search.value }), 120));
    const reset = GV.element("button", { type: "button", onclick: () => GV.setFilter(null, true) }, GV.tr("Show everything"));
    const values = GV.element("div", {});
    const box = GV.element("div", { class: "filters" }, search, values, reset);
    let tallies = new Map(); // by facet; the filter does not change them
    const show = () => {
      if (box.isConnected && !box.offsetParent) return; // shown again when it is opened
      if (document.activeElement !== search) search.value = GV.content.filter.text;
      // The field that is in use keeps the focus: only its value may be changed by the reader.
      const at = [...values.querySelectorAll("input, summary")].indexOf(document.activeElement);
      values.replaceChildren(...FACETS.map((one) => facet(one, opened, tallies)).filter(Boolean), ...limits());
      if (at >= 0) (values.querySelectorAll("input, summary")[at] || search).focus();
    };
    GV.on("filter", show);
    GV.on("settings", show);
    GV.on("tab", show);
    GV.on("contentChanged", () => {
      tallies = new Map();
      show();
    });
    show();
    return box;
  };
})(window.GV);
