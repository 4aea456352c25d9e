// What a person puts on the map by hand: a point, a line or an area; and the places to choose from while reviewing.
"use strict";

(function (GV) {
  const LEAST = { point: 1, line: 2, area: 3 };
  const FRAMED_M = 1_200_000;
  const CLOSE_PX = 9; // a click this near to the first corner closes an area

  // While it aims, clicks give points instead of selecting. Enter or a double click ends, Backspace takes the last
  // point back. From the keyboard the middle of the map is the pointer: arrows move it, Space or Enter uses it.
  class Aim {
    constructor(map) {
      this.map = map;
      this.kind = null;
      this.points = [];
      this.cross = GV.element("div", { class: "aim-cross", "aria-hidden": "true" });
      map.getContainer().append(this.cross);
      document.addEventListener("keydown", (event) => this.onKey(event), true);
      map.on("click", (event) => this.kind && this.add(event.latlng));
      map.on("dblclick", () => this.kind && this.finish());
      map.on("mousemove", (event) => this.kind && this.draw(event.latlng));
    }

    begin(kind) {
      this.kind = kind;
      this.points = [];
      GV.picking = kind !== null;
      this.map.getContainer().classList.toggle("picking", GV.picking);
      this.showCross(false);
      this.draw(null);
      if (!GV.picking) this.map.doubleClickZoom.enable();
      else {
        this.map.doubleClickZoom.disable();
        this.map.getContainer().focus({ preventScroll: true }); // so that the arrow keys move it
      }
    }

    add(latlng) {
      const last = this.points[this.points.length - 1];
      if (last && last.equals(latlng, 1e-9)) return; // the second half of a double click
      if (this.kind === "area" && this.points.length >= LEAST.area && this.isNear(this.points[0], latlng)) {
        this.finish();
        return;
      }
      this.points.push(latlng);
      if (this.kind === "point") this.finish();
      else this.draw(latlng);
    }

    isNear(first, second) {
      return this.map.latLngToLayerPoint(first).distanceTo(this.map.latLngToLayerPoint(second)) <= CLOSE_PX;
    }

    finish() {
      if (this.points.length < LEAST[this.kind]) return;
      // The drawing may lie on a copy of the world; it may run over the dateline too, and then past 180.
      const shift = 360 * Math.floor((this.points[0].lng + 180) / 360);
      const payload = { kind: this.kind, points: this.points.map(({ lat, lng }) => [lng - shift, lat]) };
      this.begin(null);
      GV.send("shapeDrawn", payload);
    }

    takeBack() {
      this.points.pop();
      this.draw(null);
    }

    onKey(event) {
      if (!this.kind || event.ctrlKey || event.altKey || event.metaKey) return;
      const acts = {
        Enter: () => (this.points.length < LEAST[this.kind] ? this.add(this.map.getCenter()) : this.finish()),
        " ": () => this.add(this.map.getCenter()),
        Backspace: () => this.takeBack(),
      };
      if (event.key.startsWith("Arrow")) this.showCross(true);
      if (!acts[event.key]) return;
      event.preventDefault();
      event.stopPropagation();
      this.showCross(true);
      acts[event.key]();
    }

    showCross(shown) {
      this.cross.classList.toggle("shown", shown && this.kind !== null);
    }

    // The drawing so far, and where it would go on.
    draw(latlng) {
      if (this.shape) this.shape.remove();
      this.shape = null;
      if (this.kind === null || this.kind === "point" || !this.points.length) return;
      const through = latlng ? [...this.points, latlng] : this.points;
      const style = { className: "drawn", weight: 2.5, interactive: false, fillOpacity: 0.15 };
      const body = this.kind === "area" ? L.polygon(through, style) : L.polyline(through, style);
      const corners = this.points.map((at) => L.circleMarker(at, { ...style, radius: 4, fillOpacity: 1 }));
      this.shape = L.layerGroup([body, ...corners]).addTo(this.map);
    }
  }

  GV.parts.push((map) => {
    const aim = new Aim(map);
    GV.aim = (kind) => aim.begin(kind);
  });

  // The places that a name may mean, numbered like the keys that choose them, while an incident is under review.
  let candidates = null;
  GV.showCandidates = function (places) {
    if (candidates) candidates.remove();
    candidates = L.layerGroup(
      places.map(({ lon, lat, label, number }) => {
        const icon = L.divIcon({ className: "ghost", html: GV.element("span", {}, String(number)), iconSize: [24, 24] });
        const marker = L.marker([lat, GV.nearLon(GV.map, lon)], { icon, keyboard: false, zIndexOffset: 4000 });
        marker.on("click", () => !GV.picking && GV.send("candidateChosen", { number }));
        return marker.bindTooltip(GV.element("span", {}, label));
      })
    ).addTo(GV.map);
    if (places.length) frame(places);
  };

  // A place that was looked up: a ring with its name, until something else is clicked or selected.
  let found = null;

  function forgetFound() {
    if (found) found.remove();
    found = null;
  }

  GV.showFound = function (lon, lat, zoom, name) {
    forgetFound();
    const icon = L.divIcon({ className: "found", html: GV.element("span", {}), iconSize: [22, 22] });
    found = L.marker([lat, GV.nearLon(GV.map, lon)], { icon, keyboard: false, interactive: false, zIndexOffset: 4000 });
    found.selected = GV.selected; // new content selects what was selected before
    found.bindTooltip(GV.element("span", { dir: "auto" }, name), { permanent: true, direction: "top", offset: [0, -10] }).addTo(GV.map);
    window.gisviewer.flyTo(lon, lat, zoom);
  };

  window.gisviewer.showFound = (...where) => GV.showFound(...where);
  GV.on("selected", () => found && found.selected !== GV.selected && forgetFound());
  GV.on("sent:mapClicked", forgetFound);

  // The incident in sight together with those of the other places that are not on another side of the world.
  function frame(places) {
    const incident = GV.content.byId.get(GV.selected);
    if (!incident || incident.lon === null) return;
    const box = GV.boundsOf([incident]);
    for (const { lon, lat } of places) {
      const at = L.latLng(lat, lon + 360 * Math.round((incident.lon - lon) / 360));
      if (at.distanceTo([incident.lat, incident.lon]) < FRAMED_M) box.extend(at);
    }
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    GV.map.flyToBounds(box, { padding: [70, 70], maxZoom: 8, duration: 0.5, animate: !still });
  }

  // In a review the panel beside the map says what the card would, and the card would hide the other places.
  GV.setReviewing = function (reviewing) {
    GV.reviewing = reviewing;
    GV.card.show((!reviewing && GV.content.byId.get(GV.selected)) || null, true);
  };
})(window.GV);
