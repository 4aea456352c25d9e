// The card of an incident: title, date, place and the sentences that put it there. A line of text on hover.
"use strict";

(function (GV) {
  const FIRST_QUOTES = 12;

  GV.Card = class {
    constructor(map) {
      this.map = map;
      this.card = GV.element("section", { class: "card", role: "dialog", "aria-label": GV.tr("Incident"), hidden: true });
      this.tip = GV.element("div", { class: "tip", role: "tooltip", hidden: true });
      map.getContainer().append(this.card, this.tip);
      for (const element of [this.card, this.tip]) {
        L.DomEvent.disableClickPropagation(element);
        L.DomEvent.disableScrollPropagation(element);
      }
      this.card.addEventListener("keydown", (event) => {
        if (event.key === "Escape") GV.select(null, { byUser: true });
      });
      map.on("move zoom viewreset", () => this.place());
      map.on("zoomstart", () => (this.tip.hidden = true));
      GV.on("hover", (target) => this.hover(target));
    }

    show(incident, inPage) {
      this.incident = incident;
      this.card.hidden = !incident || !inPage;
      this.card.replaceChildren();
      if (this.card.hidden) return;
      this.card.setAttribute("aria-label", incident.title);
      this.card.append(...this.compose(incident));
      this.card.scrollTop = 0;
      this.anchor = incident.lon === null ? null : L.latLng(incident.lat, GV.nearLon(this.map, incident.lon));
      this.place();
      this.reveal();
    }

    // The attributes of the features at a place, in an exported page; one at a time where there are several.
    async showFeatures(found, latlng, number = 0) {
      if (!found.length) {
        if (!this.incident) this.card.hidden = true;
        return;
      }
      const { layer, row } = found[number];
      const rows = await GV.embeddedAttributes(layer.id, row);
      const list = GV.element("dl", {});
      for (const [name, value] of rows || []) list.append(GV.element("dt", { dir: "auto" }, name), GV.element("dd", { dir: "auto" }, String(value)));
      this.incident = null;
      this.anchor = latlng;
      this.card.hidden = false;
      this.card.setAttribute("aria-label", layer.name);
      const kind = GV.element("p", { class: "kind", dir: "auto" }, layer.name);
      this.card.replaceChildren(this.closeButton(), kind, list, ...this.stepper(found, latlng, number));
      this.place();
    }

    stepper(found, latlng, number) {
      if (found.length < 2) return [];
      const step = (by) => void this.showFeatures(found, latlng, (number + by + found.length) % found.length);
      const button = (text, label, by) => GV.element("button", { type: "button", "aria-label": label, onclick: () => step(by) }, text);
      const where = GV.element("span", {}, GV.tr("{n} of {total}", { n: number + 1, total: found.length }));
      return [GV.element("p", { class: "stepper" }, button("‹", GV.tr("Previous feature"), -1), where, button("›", GV.tr("Next feature"), 1))];
    }

    closeButton() {
      const close = () => {
        GV.select(null, { byUser: true });
        this.card.hidden = true;
      };
      return GV.element("button", { class: "close", type: "button", "aria-label": GV.tr("Close"), onclick: close }, "×");
    }

    compose(incident) {
      const symbol = GV.symbolOf(incident);
      const mention = GV.isMention(incident);
      const icon = GV.svg("svg", { viewBox: "-1.3 -1.3 2.6 2.6", width: 15, height: 15, "aria-hidden": "true" },
        mention ? GV.svg("circle", { r: 0.8, fill: "none", stroke: GV.MENTION_COLOR, "stroke-width": 0.4 }) : GV.shape(symbol.shape, { fill: symbol.color }));
      const kind = mention ? GV.roleInWords(incident) : [incident.type, incident.subtype].filter(Boolean).map((name) => GV.tr(name)).join(" · ");
      return [
        this.closeButton(),
        GV.element("p", { class: "kind" }, icon, kind),
        GV.element("h2", { dir: "auto" }, incident.title),
        this.facts(incident),
        ...this.sources(incident),
      ];
    }

    facts(incident) {
      const rows = [
        [GV.tr("When"), GV.dateInWords(incident)],
        [GV.tr("Where"), GV.placeInWords(incident)],
        [GV.tr("Precision"), GV.precisionInWords(incident)],
        [GV.tr("Disputed"), incident.disputed && [incident.disputed, incident.claimants.length ? GV.tr("claimed by {states}", { states: incident.claimants.map(GV.countryName).join(", ") }) : ""].filter(Boolean).join(" – ")],
        [GV.tr("Actors"), incident.actors.join(", ")],
        [GV.tr("Killed"), GV.fatalitiesInWords(incident)],
        [GV.tr("Review"), GV.statusInWords(incident.status)],
      ];
      const list = GV.element("dl", {});
      for (const [name, value] of rows) {
        if (value) list.append(GV.element("dt", {}, name), GV.element("dd", { dir: "auto" }, value));
      }
      return list;
    }

    sources(incident) {
      return incident.sources.map((source) => {
        const article = GV.content.articles[source.article];
        const caption = [article.outlet, article.title, article.published].filter(Boolean).join(" · ");
        return GV.element("div", { class: "source" }, ...this.quotes(incident, article, source.excerpts), GV.element("p", { class: "article", dir: "auto" }, caption));
      });
    }

    // The first sentences, and a button for the next ones: an incident may rest on thousands.
    quotes(incident, article, excerpts) {
      const first = excerpts.slice(0, FIRST_QUOTES).map((excerpt) => this.quote(incident, article, excerpt));
      const rest = excerpts.slice(FIRST_QUOTES);
      if (!rest.length) return first;
      const more = GV.element("button", { type: "button", class: "more-quotes" }, GV.tr("{n} more sentences", { n: rest.length.toLocaleString("en") }));
      more.addEventListener("click", (event) => {
        event.stopPropagation(); // once it is gone, the map would take the click for one of its own
        more.replaceWith(...this.quotes(incident, article, rest));
      });
      return [...first, more];
    }

    quote(incident, article, excerpt) {
      const words = excerpt.pieces.map(([text, marked]) => (marked ? GV.element("mark", {}, text) : text));
      const tell = () => GV.send("excerptActivated", { id: incident.id, article_id: article.id, start: excerpt.start, end: excerpt.end });
      return GV.element("blockquote", { dir: "auto", lang: article.language || false, onclick: tell }, ...words);
    }

    // Beside the symbol, where there is room; on narrow screens the style sheet makes it a sheet at the bottom.
    place() {
      if (this.card.hidden || !this.anchor) return;
      const at = this.map.latLngToContainerPoint(this.anchor);
      const size = this.map.getSize();
      const width = this.card.offsetWidth;
      const height = this.card.offsetHeight;
      const right = at.x + 26 + width < size.x - 8;
      const left = right ? at.x + 26 : Math.max(8, at.x - 26 - width);
      const top = Math.max(8, Math.min(at.y - height / 3, size.y - height - 30));
      this.card.style.setProperty("--x", Math.round(left) + "px");
      this.card.style.setProperty("--y", Math.round(top) + "px");
    }

    // Moves the map where the symbol would lie outside of it or under the card.
    reveal() {
      const incident = this.incident;
      if (incident.lon === null) return;
      const at = this.map.latLngToContainerPoint([incident.lat, GV.nearLon(this.map, incident.lon)]);
      const size = this.map.getSize();
      const narrow = size.x < 520;
      const low = narrow ? size.y * 0.42 : size.y - 40;
      if (at.x < 20 || at.y < 50 || at.x > size.x - 20 || at.y > low) {
        this.map.panBy([at.x - size.x / 2, at.y - (narrow ? size.y * 0.22 : size.y / 2)], { animate: true });
      }
    }

    hover(target) {
      this.tip.hidden = true;
      if (!target || !target.marker.getElement()) return;
      const { marker, single } = target;
      if (single && single.id === GV.selected) return;
      const text = single
        ? [single.title, GV.dateInWords(single)].filter(Boolean).join(" · ")
        : GV.trn("{n} incident", "{n} incidents", marker.incidents.length);
      this.tip.textContent = text;
      this.tip.hidden = false;
      const at = this.map.latLngToContainerPoint(marker.getLatLng()).add(marker.offset);
      const half = this.tip.offsetWidth / 2;
      const left = Math.max(half + 4, Math.min(this.map.getSize().x - half - 4, at.x));
      this.tip.style.setProperty("--x", Math.round(left) + "px");
      this.tip.style.setProperty("--y", Math.round(at.y - marker.drawn.anchor[1] - 4) + "px");
    }
  };
})(window.GV);
