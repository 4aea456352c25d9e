// Incidents as marks on the map: clusters, fan-out, hover, selection and keyboard.
"use strict";

(function (GV) {
  GV.Incidents = class {
    constructor(map) {
      this.map = map;
      this.items = []; // located incidents that pass the filter
      this.selected = null;
      this.hovered = null;
      this.fanned = null; // ids of a cluster that is spread out
      this.markers = new Map(); // key -> L.Marker
      this.revision = 0;
      this.clusters = [];
      map.on("moveend zoomend", () => this.show());
      map.on("zoomstart", () => (this.fanned = null));
    }

    setIncidents(incidents, settings) {
      this.settings = settings;
      this.items = incidents
        .filter((incident) => incident.lon !== null && incident.lat !== null)
        .map((incident, index) => {
          const [x, y] = GV.toWorld(incident.lon, incident.lat);
          // A number of its own, so that groups can be told apart by sums.
          return { incident, x, y, mark: ((index + 1) * 2654435761) % 4294967296 };
        });
      this.byId = new Map(this.items.map((item) => [item.incident.id, item]));
      this.fanned = null;
      this.grouped = null;
      this.revision += 1;
      this.show();
    }

    // Few incidents are told apart as far as possible; many are gathered.
    radius() {
      const wish = this.settings.cluster_radius_px;
      return this.items.length <= 60 ? Math.min(wish, 26) : wish * 1.25;
    }

    group() {
      const zoom = this.map.getZoom();
      if (this.grouped && this.grouped.zoom === zoom) return this.grouped.clusters;
      const clusters = cluster(this.items, 256 * Math.pow(2, zoom), this.radius());
      this.grouped = { zoom, clusters };
      return clusters;
    }

    show() {
      if (!this.settings) return;
      const hidden = this.settings.incidents_as !== "symbols";
      const bounds = this.map.getPixelBounds();
      const size = 256 * Math.pow(2, this.map.getZoom());
      const pad = 80;
      const wanted = new Map();
      const center = this.map.getCenter().lng / 360 + 0.5;
      for (const group of hidden ? [] : this.group()) {
        const shift = Math.round(center - group.x);
        const px = (group.x + shift) * size;
        const py = group.y * size;
        if (px < bounds.min.x - pad || px > bounds.max.x + pad || py < bounds.min.y - pad || py > bounds.max.y + pad) continue;
        this.expand(group, shift, wanted);
      }
      const chosen = this.selected && this.byId.get(this.selected);
      if (chosen) this.want(wanted, [chosen], chosen.x + Math.round(center - chosen.x), chosen.y, [0, 0]);
      this.sync(wanted);
    }

    expand(group, shift, wanted) {
      const items = group.items;
      if (items.length === 1 || !(this.fanned && this.fanned === group.key)) {
        const rest = items.length > 1 ? items.filter((item) => item.incident.id !== this.selected) : items;
        this.want(wanted, rest, group.x + shift, group.y, [0, 0]);
        return;
      }
      items.forEach((item, index) => this.want(wanted, [item], group.x + shift, group.y, fanOffset(index, items.length)));
    }

    want(wanted, items, x, y, offset) {
      if (!items.length) return;
      const key = [items.length, groupKey(items), offset.join(), Math.floor(x), this.revision].join(" ");
      wanted.set(key, { items, x, y, offset });
    }

    sync(wanted) {
      for (const [key, marker] of this.markers) {
        if (wanted.has(key)) continue;
        marker.remove();
        this.markers.delete(key);
      }
      for (const [key, mark] of wanted) {
        if (!this.markers.has(key)) this.markers.set(key, this.makeMarker(mark));
      }
      this.mark();
      GV.emit("symbolsMoved", null);
    }

    makeMarker({ items, x, y, offset }) {
      const [lon, lat] = GV.fromWorld(x, y);
      const incidents = items.map((item) => item.incident);
      const events = incidents.filter((incident) => !GV.isMention(incident));
      // Places that are merely named stand behind an incident beside them, and for one another.
      const single = incidents.length === 1 ? incidents[0] : events.length === 1 ? events[0] : null;
      const drawn = single || !events.length ? GV.drawIncident(single || mostExact(incidents), this.settings) : GV.drawCluster(events);
      const icon = L.divIcon({
        html: drawn.svg,
        className: "symbol" + (single ? (GV.isMention(single) ? " mention" : " event") : events.length ? " cluster" : " mention cluster"),
        iconSize: [drawn.width, drawn.height],
        iconAnchor: [drawn.anchor[0] - offset[0], drawn.anchor[1] - offset[1]],
      });
      const marker = L.marker([lat, lon], { icon, keyboard: true, riseOnHover: true, zIndexOffset: layerOf(incidents) });
      marker.incidents = incidents;
      marker.drawn = drawn;
      marker.offset = offset;
      marker.on("add", () => this.dress(marker, single));
      marker.on("click", () => this.activate(marker, single));
      marker.on("keypress", (event) => {
        if (event.originalEvent.key === "Enter" || event.originalEvent.key === " ") this.activate(marker, single);
      });
      marker.on("dragend", () => {
        const { lat, lng } = marker.getLatLng().wrap();
        GV.send("incidentMoved", { id: single.id, lon: lng, lat });
      });
      return marker.addTo(this.map);
    }

    dress(marker, single) {
      const element = marker.getElement();
      const name = single ? GV.spokenName(single) : GV.trn("{n} incident here. Enter opens it.", "{n} incidents here. Enter opens them.", countOf(marker.incidents));
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", name);
      element.dataset.ids = marker.incidents.slice(0, 50).map((incident) => incident.id).join(" ");
      element.addEventListener("mouseenter", () => GV.emit("hover", { marker, single }));
      element.addEventListener("mouseleave", () => GV.emit("hover", null));
      element.addEventListener("focus", () => GV.emit("hover", { marker, single }));
      element.addEventListener("blur", () => GV.emit("hover", null));
    }

    activate(marker, single) {
      GV.emit("hover", null);
      if (single) GV.select(single.id, { byUser: true });
      else this.open(marker);
    }

    // A cluster opens by zooming in where that parts it, by spreading out where it does not.
    open(marker) {
      GV.send("clusterOpened", { ids: marker.incidents.map((incident) => incident.id) });
      const positions = marker.incidents.map((incident) => this.byId.get(incident.id));
      const apart = Math.max(...["x", "y"].map((axis) => Math.max(...positions.map((p) => p[axis])) - Math.min(...positions.map((p) => p[axis]))));
      const limit = Math.min(this.map.getMaxZoom(), 12);
      if (apart * 256 * Math.pow(2, limit) > this.radius() * 1.5) {
        const bounds = L.latLngBounds(marker.incidents.map((incident) => [incident.lat, GV.nearLon(this.map, incident.lon)]));
        this.map.fitBounds(bounds, { padding: [60, 60], maxZoom: limit });
        return;
      }
      this.fanned = groupKey(positions);
      this.show();
    }

    select(id) {
      this.selected = id;
      this.show();
    }

    mark() {
      for (const marker of this.markers.values()) {
        const element = marker.getElement();
        const chosen = marker.incidents.length === 1 && marker.incidents[0].id === this.selected;
        if (element) {
          element.classList.toggle("selected", chosen);
          element.setAttribute("aria-pressed", String(chosen));
        }
        this.letDrag(marker, chosen);
        marker.setZIndexOffset(chosen ? 5000 : layerOf(marker.incidents));
      }
    }

    // Only the selected mark can be dragged, so that none is moved by accident; a line or an area has no one place.
    letDrag(marker, chosen) {
      const [incident] = marker.incidents;
      const movable = chosen && !GV.transport.isExport && incident.geometry === null && marker.offset.every((one) => one === 0);
      if (movable) marker.dragging.enable();
      else marker.dragging.disable();
    }

    // Boxes in layer points that names should keep clear of, each with the name of the town or site that it stands for.
    obstacles() {
      if (this.markers.size > 250) return [];
      return [...this.markers.values()].sort((a, b) => layerOf(b.incidents) - layerOf(a.incidents)).map((marker) => {
        const point = this.map.latLngToLayerPoint(marker.getLatLng());
        const { width, height, anchor } = marker.drawn;
        const left = point.x - anchor[0] + marker.offset[0];
        const top = point.y - anchor[1] + marker.offset[1];
        const box = [left + 2, top + 2, left + width - 2, top + height - 2];
        return Object.assign(box, { x: point.x + marker.offset[0], y: point.y + marker.offset[1], place: placeOf(marker.incidents) });
      });
    }
  };

  const NAMED = [1, 2]; // geo_precision of towns and sites, and of what is near one

  // The one town or site that a mark stands for, "" where there are several or none.
  function placeOf(incidents) {
    const events = incidents.filter((incident) => !GV.isMention(incident));
    const leading = events.length ? events : [mostExact(incidents)];
    const names = new Set(leading.map((incident) => (NAMED.includes(incident.precision) ? incident.place : "")));
    return names.size === 1 ? [...names][0] : "";
  }

  // Incidents lie above places that are merely named.
  const layerOf = (incidents) => (incidents.every(GV.isMention) ? 0 : 200);
  const mostExact = (incidents) => incidents.find((incident) => incident.precision !== 6) || incidents[0];
  const countOf = (incidents) => incidents.filter((incident) => !GV.isMention(incident)).length || incidents.length;

  const groupKey = (items) => items.reduce((sum, item) => sum + item.mark, 0);

  // Around a circle, from nine on along a spiral.
  function fanOffset(index, count) {
    if (count <= 8) {
      const angle = (2 * Math.PI * index) / count - Math.PI / 2;
      const radius = Math.max(26, (count * 30) / (2 * Math.PI));
      return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
    }
    const turn = 2.4 * Math.sqrt(index + 2) * 1.9;
    const radius = 15 * Math.sqrt(index + 3);
    return [Math.round(radius * Math.cos(turn)), Math.round(radius * Math.sin(turn))];
  }

  const FLATTENED = 0.65; // pins are higher than wide: they hide one another sooner from above

  // Groups what lies within `radius` pixels of a first one; events come first and lead their group.
  function cluster(items, size, radius) {
    const order = [...items].sort((a, b) => GV.isMention(a.incident) - GV.isMention(b.incident));
    if (radius <= 0) return order.map((item) => ({ items: [item], x: item.x, y: item.y, key: groupKey([item]) }));
    const cells = new Map();
    const groups = [];
    const cell = radius / size;
    for (const item of order) {
      const cx = Math.floor(item.x / cell);
      const cy = Math.floor((item.y * FLATTENED) / cell);
      let best = null;
      let least = cell * cell;
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          for (const group of cells.get((cx + dx) * 4194304 + cy + dy) || []) {
            const distance = (group.ax - item.x) ** 2 + (group.ay - item.y * FLATTENED) ** 2;
            if (distance < least) [best, least] = [group, distance];
          }
        }
      }
      if (best) best.items.push(item);
      else {
        const group = { items: [item], ax: item.x, ay: item.y * FLATTENED };
        groups.push(group);
        const key = cx * 4194304 + cy;
        if (cells.has(key)) cells.get(key).push(group);
        else cells.set(key, [group]);
      }
    }
    for (const group of groups) {
      // Where its incidents are, whatever else is named near by.
      const events = group.items.filter((item) => !GV.isMention(item.incident));
      const leading = events.length ? events : group.items;
      group.x = leading.reduce((sum, item) => sum + item.x, 0) / leading.length;
      group.y = leading.reduce((sum, item) => sum + item.y, 0) / leading.length;
      group.key = groupKey(group.items);
    }
    return groups;
  }

  GV.nearLon = function (map, lon) {
    return lon + 360 * Math.round((map.getCenter().lng - lon) / 360);
  };
})(window.GV);
