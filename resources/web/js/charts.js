// Charts of the incidents shown: by type, in time, by area. A bar is a button that filters.
"use strict";

(function (GV) {
  const MOST_ROWS = 8;
  const MOST_COLUMNS = 48;

  const events = () => GV.shown.filter((incident) => !GV.isMention(incident));

  function tally(incidents, of) {
    const counts = new Map();
    for (const incident of incidents) {
      const key = of(incident);
      if (key) counts.set(key, (counts.get(key) || 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  function bars(counts, { label, color, pick, chosen }) {
    const most = Math.max(1, ...counts.map(([, number]) => number));
    const rows = counts.slice(0, MOST_ROWS).map(([key, number]) => {
      const bar = GV.element("span", { class: "bar" });
      bar.style.width = ((100 * number) / most).toFixed(1) + "%";
      bar.style.backgroundColor = color(key);
      const parts = [GV.element("span", { class: "name", dir: "auto" }, label(key)), GV.element("span", { class: "track" }, bar), GV.element("span", { class: "count" }, GV.numberInWords(number))];
      if (!pick) return GV.element("li", {}, ...parts);
      return GV.element("li", {}, GV.element("button", { type: "button", "aria-pressed": String(chosen(key)), onclick: () => pick(key) }, ...parts));
    });
    const rest = counts.slice(MOST_ROWS).reduce((sum, [, number]) => sum + number, 0);
    if (rest) rows.push(GV.element("li", { class: "rest" }, GV.tr("{n} in {more} more", { n: GV.numberInWords(rest), more: counts.length - MOST_ROWS })));
    return GV.element("ul", { class: "bars" }, ...rows);
  }

  // Puts a value among the filter's, or takes it out.
  function switchFilter(name, value) {
    const now = GV.content.filter[name];
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
    GV.setFilter({ ...GV.content.filter, [name]: next }, true);
  }

  function byType() {
    return bars(tally(events(), (incident) => incident.type), {
      label: (type) => GV.tr(type),
      color: (type) => GV.symbolOf({ type }).color,
      pick: (type) => switchFilter("types", type),
      chosen: (type) => GV.content.filter.types.includes(type),
    });
  }

  // Within one country its provinces, else countries.
  function byArea() {
    const countries = tally(events(), (incident) => incident.country);
    if (countries.length > 1) {
      return bars(countries, {
        label: GV.countryName, color: () => "var(--accent)", pick: (code) => switchFilter("countries", code),
        chosen: (code) => GV.content.filter.countries.includes(code),
      });
    }
    return bars(tally(events(), (incident) => incident.admin1), { label: (name) => name, color: () => "var(--accent)" });
  }

  const monthAfter = (month) => {
    const [year, number] = month.split("-").map(Number);
    return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  };

  // Columns without gaps in time: by day within two months, by month within four years, else by year.
  function periods(incidents) {
    const days = incidents.map((incident) => incident.start || incident.end).filter(Boolean).sort();
    if (!days.length) return null;
    const span = (Date.parse(days[days.length - 1]) - Date.parse(days[0])) / 86400000;
    const length = span <= MOST_COLUMNS ? 10 : span <= MOST_COLUMNS * 30 ? 7 : 4;
    const after = (key) => (length === 10 ? new Date(Date.parse(key) + 86400000).toISOString().slice(0, 10) : length === 7 ? monthAfter(key) : String(Number(key) + 1).padStart(4, "0"));
    const counts = new Map();
    const last = days[days.length - 1].slice(0, length);
    for (let key = days[0].slice(0, length); key <= last && counts.size < 400; key = after(key)) counts.set(key, 0);
    for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) || 0) + 1);
    return [...counts];
  }

  const periodInWords = (key) =>
    GV.dateInWords(key.length === 10 ? { start: key, end: key } : { start: key.padEnd(7, "-01") + "-01", date_precision: key.length === 7 ? 4 : 5 });

  function inTime() {
    const columns = periods(events());
    if (!columns) return null;
    const most = Math.max(...columns.map(([, number]) => number));
    const [width, height] = [260, 74];
    const step = width / columns.length;
    const chart = GV.svg("svg", { viewBox: `0 0 ${width} ${height + 16}`, class: "columns", role: "img" });
    const sum = columns.map(([key, number]) => `${periodInWords(key)}: ${number}`).slice(0, 60).join("; ");
    chart.setAttribute("aria-label", sum);
    columns.forEach(([key, number], index) => {
      const tall = (number / most) * (height - 12);
      const column = GV.svg("rect", { x: index * step + step * 0.08, y: height - tall, width: Math.min(step * 0.84, 30), height: tall });
      const title = GV.svg("title", {});
      title.textContent = `${periodInWords(key)}: ${number}`;
      column.append(title);
      chart.append(column);
    });
    const label = (text, x, anchor, y = height + 12) => {
      const element = GV.svg("text", { x, y, "text-anchor": anchor });
      element.textContent = text;
      chart.append(element);
    };
    chart.append(GV.svg("path", { d: `M0,${height}H${width}`, class: "axis" }));
    label(columns[0][0], 0, "start");
    if (columns.length > 1) label(columns[columns.length - 1][0], width, "end");
    label(String(most), 0, "start", 9);
    return chart;
  }

  function group(title, chart) {
    return chart ? GV.element("section", {}, GV.element("h3", {}, title), chart) : null;
  }

  // The charts as an element that follows the filter.
  GV.makeCharts = function () {
    const box = GV.element("div", { class: "charts" });
    const show = () => {
      if (box.isConnected && !box.offsetParent) return; // drawn again when it is opened
      const count = events().length;
      const charts = count ? [group(GV.tr("By type"), byType()), group(GV.tr("In time"), inTime()), group(GV.tr("By area"), byArea())] : [GV.element("p", { class: "hint" }, GV.tr("No incidents are shown."))];
      box.replaceChildren(...charts.filter(Boolean));
    };
    for (const event of ["shown", "contentChanged", "settings", "tab"]) GV.on(event, show);
    show();
    return box;
  };

})(window.GV);
