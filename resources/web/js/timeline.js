// Incidents in time: a histogram with a window that can be drawn, moved, stepped and played.
"use strict";

(function (GV) {
  const DAY = 86400000;
  const UNITS = ["day", "week", "month", "year"];
  const UNIT_WORDS = { auto: GV.mark("Auto"), day: GV.mark("Day"), week: GV.mark("Week"), month: GV.mark("Month"), year: GV.mark("Year") };
  const LANES = 4;
  const MAX_BAR_PX = 64;
  const MAX_BINS = 400;

  const toDay = (text) => Math.round(Date.parse(text + "T00:00:00Z") / DAY);
  const toText = (day) => new Date(day * DAY).toISOString().slice(0, 10);

  // The first day of the unit that holds a day, `steps` units on.
  function floor(day, unit, steps = 0) {
    const date = new Date(day * DAY);
    if (unit === "day") return day + steps;
    if (unit === "week") return day - ((date.getUTCDay() + 6) % 7) + 7 * steps;
    const year = date.getUTCFullYear();
    const [y, m] = unit === "month" ? [year, date.getUTCMonth() + steps] : [year + steps, 0];
    return Math.round(Date.UTC(y, m, 1) / DAY);
  }

  function chooseUnit(days) {
    return days <= 92 ? "day" : days <= 730 ? "week" : days <= 365 * 16 ? "month" : "year";
  }

  // Bins of incidents that lie within one of them; longer ones are intervals.
  function count(spans, unit) {
    const first = floor(Math.min(...spans.map((span) => span.from)), unit);
    const last = Math.max(...spans.map((span) => span.to));
    const bins = [];
    for (let start = first; start <= last && bins.length < MAX_BINS; start = floor(start, unit, 1)) {
      bins.push({ start, end: floor(start, unit, 1), colors: new Map(), total: 0 });
    }
    const intervals = [];
    for (const span of spans) {
      const bin = findBin(bins, span.from);
      if (bin && span.to < bin.end) {
        bin.total += 1;
        bin.colors.set(span.color, (bin.colors.get(span.color) || 0) + 1);
      } else intervals.push(span);
    }
    return { bins, intervals };
  }

  function findBin(bins, day) {
    let low = 0;
    let high = bins.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (day < bins[middle].start) high = middle - 1;
      else if (day >= bins[middle].end) low = middle + 1;
      else return bins[middle];
    }
    return null;
  }

  class Timeline {
    constructor() {
      this.unit = "auto";
      this.chart = GV.element("canvas", { class: "time-chart", tabindex: 0, role: "slider", "aria-label": GV.tr("Time window. Arrow keys move it.") });
      this.caption = GV.element("output", { class: "time-caption" });
      this.playing = 0;
      this.element = GV.element("section", { class: "timeline", "aria-label": GV.tr("Timeline") }, this.buildBar(), this.chart);
      this.chart.addEventListener("pointerdown", (event) => this.grab(event));
      this.chart.addEventListener("dblclick", () => this.setWindow(null));
      this.chart.addEventListener("keydown", (event) => this.onKey(event));
      document.body.append(this.element);
      new ResizeObserver(() => this.draw()).observe(this.chart);
    }

    buildBar() {
      const button = (label, text, action) => GV.element("button", { type: "button", "aria-label": label, title: label, onclick: action }, text);
      this.play = button(GV.tr("Play"), "▶", () => this.toggle());
      const speed = GV.element("select", { "aria-label": GV.tr("Speed"), title: GV.tr("Speed") },
        ...[["1500", "½×"], ["750", "1×"], ["375", "2×"], ["150", "5×"]].map(([value, text]) => GV.element("option", { value, selected: value === "750" }, text)));
      this.speed = speed;
      const unit = GV.element("select", { "aria-label": GV.tr("Bars"), title: GV.tr("Bars") },
        ...Object.entries(UNIT_WORDS).map(([value, words]) => GV.element("option", { value }, GV.tr(words))));
      unit.addEventListener("change", () => {
        this.unit = unit.value;
        this.update();
      });
      return GV.element("div", { class: "time-bar" }, button(GV.tr("Step back"), "◀|", () => this.step(-1)), this.play, button(GV.tr("Step on"), "|▶", () => this.step(1)),
        speed, unit, button(GV.tr("All dates"), GV.tr("All"), () => this.setWindow(null)), this.caption);
    }

    // Everything but the time window decides what is counted.
    update() {
      const { incidents, filter, articles } = GV.content;
      const open = { ...filter, date_from: null, date_to: null };
      const counted = JSON.stringify([open, this.unit]);
      if (this.counted === counted && this.countedOf === incidents) return this.draw();
      this.counted = counted;
      this.countedOf = incidents;
      this.recount(incidents, open, articles);
      return this.draw();
    }

    recount(incidents, open, articles) {
      const dated = incidents.filter((incident) => (incident.start || incident.end) && GV.matches(incident, open, articles));
      this.undated = incidents.filter((incident) => !incident.start && !incident.end && GV.matches(incident, open, articles)).length;
      this.spans = dated.map((incident) => {
        const from = toDay(incident.start || incident.end);
        const color = GV.isMention(incident) ? "#a9b2ba" : GV.symbolOf(incident).color;
        return { from, to: Math.max(from, toDay(incident.end || incident.start)), color };
      }).filter((span) => Number.isFinite(span.from) && Number.isFinite(span.to));
      this.data = null;
      if (this.spans.length) {
        const days = Math.max(...this.spans.map((span) => span.to)) - Math.min(...this.spans.map((span) => span.from));
        let unit = this.unit === "auto" ? chooseUnit(days) : this.unit;
        while (days / { day: 1, week: 7, month: 30, year: 365 }[unit] > MAX_BINS && unit !== "year") unit = UNITS[UNITS.indexOf(unit) + 1];
        this.data = { unit, ...count(this.spans, unit) };
      }
    }

    get isUseful() {
      return Boolean(this.spans && this.spans.length > 1 && new Set(this.spans.map((span) => span.from)).size > 1);
    }

    // The chosen days [from, to], null for all.
    get window() {
      const { date_from: from, date_to: to } = GV.content.filter;
      if (!from && !to) return null;
      return [from ? toDay(from) : this.range()[0], to ? toDay(to) : this.range()[1] - 1];
    }

    range() {
      const { bins } = this.data;
      return [bins[0].start, bins[bins.length - 1].end];
    }

    setWindow(days) {
      const dates = days ? { date_from: toText(days[0]), date_to: toText(days[1]) } : { date_from: null, date_to: null };
      if (!days) this.stop();
      GV.setFilter({ ...GV.content.filter, ...dates }, true);
    }

    x(day) {
      const [from, to] = this.range();
      return 8 + ((day - from) / (to - from)) * (this.width - 16);
    }

    dayAt(x) {
      const [from, to] = this.range();
      return from + ((x - 8) / (this.width - 16)) * (to - from);
    }

    draw() {
      const ratio = window.devicePixelRatio || 1;
      this.width = this.chart.clientWidth;
      this.height = this.chart.clientHeight;
      if (!this.width || !this.data) {
        this.caption.textContent = this.spans && !this.spans.length ? GV.tr("No dated incidents") : "";
        this.chart.width = this.chart.width || 1;
        return;
      }
      this.chart.width = this.width * ratio;
      this.chart.height = this.height * ratio;
      const context = this.chart.getContext("2d");
      context.scale(ratio, ratio);
      const style = getComputedStyle(document.body);
      const ink = { line: style.getPropertyValue("--line"), quiet: style.getPropertyValue("--quiet"), accent: style.getPropertyValue("--accent") };
      const base = this.height - 16 - (this.data.intervals.length ? LANES * 3 + 3 : 0);
      this.drawBars(context, base);
      this.drawIntervals(context, base);
      this.drawAxis(context, ink);
      this.drawWindow(context, ink);
      this.describe();
    }

    drawBars(context, base) {
      const most = Math.max(1, ...this.data.bins.map((bin) => bin.total));
      for (const bin of this.data.bins) {
        // Few days make no slabs: a bar is as wide as its time, up to a limit, in the middle of it.
        const room = this.x(bin.end) - this.x(bin.start) - 1;
        const width = Math.max(1, Math.min(room, MAX_BAR_PX));
        const left = this.x(bin.start) + (room - width) / 2;
        let y = base;
        for (const [color, number] of [...bin.colors].sort()) {
          const height = (number / most) * (base - 6);
          context.fillStyle = color;
          context.fillRect(left, y - height, width, height);
          y -= height;
        }
      }
    }

    drawIntervals(context, base) {
      const ends = new Array(LANES).fill(-Infinity);
      for (const span of [...this.data.intervals].sort((a, b) => a.from - b.from).slice(0, 2000)) {
        let lane = ends.findIndex((end) => end < span.from);
        if (lane < 0) lane = LANES - 1;
        ends[lane] = Math.max(ends[lane], span.to);
        context.fillStyle = span.color;
        context.globalAlpha = 0.7;
        context.fillRect(this.x(span.from), base + 3 + lane * 3, Math.max(2, this.x(span.to + 1) - this.x(span.from)), 2);
        context.globalAlpha = 1;
      }
    }

    drawAxis(context, ink) {
      const base = this.height - 14;
      context.fillStyle = ink.quiet;
      context.strokeStyle = ink.line;
      context.font = `11px ${GV.font}`;
      context.beginPath();
      context.moveTo(8, base);
      context.lineTo(this.width - 8, base);
      context.stroke();
      let free = -Infinity;
      const { unit, bins } = this.data;
      for (const bin of bins) {
        const text = axisLabel(bin.start, unit);
        const x = this.x(bin.start);
        const width = context.measureText(text).width;
        const room = this.x(bin.end) - x;
        const middle = room > width + 8 ? x + (room - width) / 2 : x;
        context.fillRect(x, base, 1, 3);
        if (middle < free || middle + width > this.width - 4) continue;
        context.fillText(text, middle, this.height - 3);
        free = middle + width + 14;
      }
    }

    drawWindow(context, ink) {
      const chosen = this.window;
      if (!chosen) return;
      const left = Math.max(8, this.x(chosen[0]));
      const right = Math.min(this.width - 8, this.x(chosen[1] + 1));
      context.fillStyle = getComputedStyle(document.body).getPropertyValue("--paper");
      context.globalAlpha = 0.68;
      context.fillRect(0, 0, left, this.height - 14);
      context.fillRect(right, 0, this.width - right, this.height - 14);
      context.globalAlpha = 1;
      context.strokeStyle = ink.accent;
      context.lineWidth = 1.5;
      context.strokeRect(left, 1, Math.max(2, right - left), this.height - 16);
      context.fillStyle = ink.accent;
      for (const x of [left, right]) context.fillRect(x - 2.5, (this.height - 14) / 2 - 9, 5, 18);
    }

    describe() {
      const chosen = this.window;
      const words = chosen
        ? GV.dateInWords({ start: toText(chosen[0]), end: toText(chosen[1]) })
        : GV.dateInWords({ start: toText(Math.min(...this.spans.map((s) => s.from))), end: toText(Math.max(...this.spans.map((s) => s.to))) });
      const undated = this.undated ? " · " + GV.trn("{n} undated", "{n} undated", this.undated) : "";
      this.caption.textContent = words + undated;
      this.chart.setAttribute("aria-valuetext", words);
    }

    // Drawing a window, moving it, or pulling one of its edges.
    grab(event) {
      if (!this.data) return;
      this.stop();
      const bounds = this.chart.getBoundingClientRect();
      const x = event.clientX - bounds.left;
      const chosen = this.window;
      const start = this.dayAt(x);
      let mode = "draw";
      if (chosen) {
        if (Math.abs(x - this.x(chosen[0])) < 8) mode = "left";
        else if (Math.abs(x - this.x(chosen[1] + 1)) < 8) mode = "right";
        else if (start > chosen[0] && start < chosen[1] + 1) mode = "move";
      }
      let moved = false;
      const move = (later) => {
        const day = this.dayAt(later.clientX - bounds.left);
        moved = moved || Math.abs(later.clientX - event.clientX) > 3;
        if (moved) this.apply(mode, start, day, chosen);
      };
      const drop = () => {
        this.chart.removeEventListener("pointermove", move);
        if (!moved && mode === "draw") this.pick(start);
      };
      this.chart.setPointerCapture(event.pointerId);
      this.chart.addEventListener("pointermove", move);
      this.chart.addEventListener("pointerup", drop, { once: true });
      this.chart.addEventListener("pointercancel", drop, { once: true });
    }

    apply(mode, start, day, chosen) {
      const [first, end] = this.range();
      const clamp = (value) => Math.max(first, Math.min(end - 1, Math.floor(value)));
      if (mode === "move") {
        const length = chosen[1] - chosen[0];
        const from = Math.max(first, Math.min(end - 1 - length, Math.round(chosen[0] + day - start)));
        this.setWindow([from, from + length]);
      } else {
        const fixed = mode === "left" ? chosen[1] : mode === "right" ? chosen[0] : clamp(start);
        this.setWindow([Math.min(fixed, clamp(day)), Math.max(fixed, clamp(day))]);
      }
    }

    pick(day) {
      const bin = findBin(this.data.bins, Math.floor(day));
      if (bin) this.setWindow([bin.start, bin.end - 1]);
    }

    // One window length on; without a window, the first or last bar.
    step(direction) {
      if (!this.data) return false;
      const [first, end] = this.range();
      const { bins, unit } = this.data;
      const chosen = this.window;
      if (!chosen) {
        const bin = direction > 0 ? bins[0] : bins[bins.length - 1];
        this.setWindow([bin.start, bin.end - 1]);
        return true;
      }
      const whole = bins.filter((bin) => bin.start >= chosen[0] && bin.end - 1 <= chosen[1]).length;
      const aligned = whole > 0 && floor(chosen[0], unit) === chosen[0] && bins.some((bin) => bin.end - 1 === chosen[1]);
      const from = aligned ? floor(chosen[0], unit, direction * whole) : chosen[0] + direction * (chosen[1] - chosen[0] + 1);
      const to = aligned ? floor(chosen[1] + 1, unit, direction * whole) - 1 : chosen[1] + direction * (chosen[1] - chosen[0] + 1);
      if (to < first || from >= end) return false;
      this.setWindow([from, to]);
      return true;
    }

    toggle() {
      if (this.playing) return this.stop();
      this.play.textContent = "❚❚";
      this.play.setAttribute("aria-label", GV.tr("Pause"));
      const next = () => {
        if (!this.step(1)) return this.stop();
        this.playing = setTimeout(next, Number(this.speed.value));
      };
      const chosen = this.window;
      if (chosen && chosen[1] >= this.range()[1] - 1) this.setWindow(null);
      this.playing = 1;
      next();
    }

    stop() {
      clearTimeout(this.playing);
      this.playing = 0;
      this.play.textContent = "▶";
      this.play.setAttribute("aria-label", GV.tr("Play"));
    }

    onKey(event) {
      const steps = { ArrowLeft: -1, ArrowRight: 1 };
      if (event.key in steps) this.step(steps[event.key]);
      else if (event.key === "Escape" || event.key === "Home") this.setWindow(null);
      else if (event.key === " ") this.toggle();
      else return;
      event.preventDefault();
    }
  }

  function axisLabel(day, unit) {
    const date = new Date(day * DAY);
    const month = date.toLocaleString(GV.speech(), { month: "short", timeZone: "UTC" });
    if (unit === "year") return String(date.getUTCFullYear());
    if (unit === "month") return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : month;
    return `${date.getUTCDate()} ${month}`;
  }

  GV.setTimeline = function (shown) {
    document.body.classList.toggle("with-timeline", shown);
    GV.map.invalidateSize({ animate: false });
    if (shown) GV.timeline.update();
  };

  GV.parts.push(() => {
    GV.timeline = new Timeline();
    GV.timeline.update();
    GV.on("filter", () => GV.timeline.update());
    GV.on("restyled", () => GV.timeline.draw());
    GV.on("contentChanged", () => {
      GV.timeline.update();
      if (document.body.classList.contains("with-timeline") !== GV.content.settings.timeline) GV.setTimeline(GV.content.settings.timeline);
    });
    const { settings } = GV.content;
    if (GV.transport.isExport) settings.timeline = GV.timeline.isUseful;
    GV.setTimeline(settings.timeline);
  });
})(window.GV);
