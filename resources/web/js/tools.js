// What a click or a drag on the map does: pick features, draw a rectangle, measure.
"use strict";

(function (GV) {
  GV.tool = "";

  // Tools by name: {start(map), stop(map), click(event), key(event)}, each optional.
  GV.tools = {};

  GV.setTool = function (name) {
    if (name === GV.tool) return;
    const before = GV.tools[GV.tool];
    GV.tool = name;
    if (before && before.stop) before.stop(GV.map, name);
    const container = GV.map.getContainer();
    container.classList.toggle("with-tool", name !== "");
    const tool = GV.tools[name];
    if (tool && tool.start) tool.start(GV.map);
    if (name) container.focus({ preventScroll: true });
  };

  function leave() {
    GV.setTool("");
    GV.send("toolLeft", {});
  }

  // A click that hit no incident; true where a tool or the features of the layers took it.
  GV.pick = function (event) {
    const tool = GV.tools[GV.tool];
    if (tool) {
      if (tool.click) tool.click(event);
      return;
    }
    const { lat, lng } = event.latlng.wrap();
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent || {};
    if (GV.selected) GV.select(null, { byUser: true });
    if (GV.transport.isExport) GV.layers.find(event.latlng).then((found) => GV.card.showFeatures(found, event.latlng));
    else GV.send("mapPicked", { lon: lng, lat, zoom: GV.map.getZoom(), additive: Boolean(shiftKey || ctrlKey || metaKey) });
  };

  GV.parts.push((map) => {
    map.getContainer().addEventListener("keydown", (event) => {
      const tool = GV.tools[GV.tool];
      if (!tool) return;
      if (tool.key && tool.key(event)) event.preventDefault();
      else if (event.key === "Escape") leave();
      else return;
      event.stopPropagation();
    }, true);
  });

  // -- a rectangle around features

  const box = GV.element("div", { class: "rubber", "aria-hidden": "true", hidden: true });
  let from = null; // where the drag began, in pixels of the map

  const at = (map, event) => map.mouseEventToContainerPoint(event);

  function press(event) {
    if (event.button !== 0 || event.target.closest(".leaflet-control, .card, .measure")) return;
    from = at(GV.map, event);
    event.preventDefault();
    event.stopPropagation();
    GV.map.getContainer().focus({ preventScroll: true });
    addEventListener("mousemove", drag, true);
    addEventListener("mouseup", release, true);
  }

  function drag(event) {
    const to = at(GV.map, event);
    box.hidden = false;
    for (const [name, value] of [["left", Math.min(from.x, to.x)], ["top", Math.min(from.y, to.y)], ["width", Math.abs(to.x - from.x)], ["height", Math.abs(to.y - from.y)]]) {
      box.style.setProperty(name, value + "px");
    }
    event.stopPropagation();
  }

  function release(event) {
    const to = at(GV.map, event);
    const [one, other] = [GV.map.containerPointToLatLng(from), GV.map.containerPointToLatLng(to)];
    forget();
    const bounds = L.latLngBounds(one, other);
    const turn = 360 * Math.floor((bounds.getWest() + 180) / 360);
    GV.send("rectangleDrawn", {
      west: bounds.getWest() - turn, east: bounds.getEast() - turn, south: bounds.getSouth(), north: bounds.getNorth(),
      zoom: GV.map.getZoom(), additive: event.shiftKey || event.ctrlKey || event.metaKey,
    });
    event.stopPropagation();
  }

  function forget() {
    from = null;
    box.hidden = true;
    removeEventListener("mousemove", drag, true);
    removeEventListener("mouseup", release, true);
  }

  GV.tools.rectangle = {
    start(map) {
      map.getContainer().append(box);
      map.getContainer().addEventListener("mousedown", press, true);
    },
    stop(map) {
      forget();
      map.getContainer().removeEventListener("mousedown", press, true);
    },
    key(event) {
      if (event.key !== "Escape" || !from) return false;
      forget();
      return true;
    },
  };
})(window.GV);
