// An online basemap over the bundled one, while the user has it switched on. Its tiles come through the window.
"use strict";

(function (GV) {
  let layer = null;

  // The names of the bundled basemap would stand over those of the other.
  GV.setOnline = function (shown) {
    if (shown === Boolean(layer)) return;
    if (shown) {
      layer = L.tileLayer("/online/{z}/{x}/{y}", { className: "online", zIndex: 5, keepBuffer: 1 });
      watch(layer);
      layer.addTo(GV.map);
      GV.labels.overlay.remove();
    } else {
      layer.remove();
      layer = null;
      GV.labels.overlay.addTo(GV.map);
    }
  };

  function watch(tiles) {
    let told = false;
    let arrived = null;
    tiles.on("loading", () => {
      if (!arrived) GV.working(new Promise((resolve) => (arrived = resolve)));
    });
    tiles.on("load remove", () => {
      if (arrived) arrived();
      arrived = null;
    });
    tiles.on("tileerror", () => {
      if (!told) GV.send("problem", { message: GV.tr("The online basemap does not answer. The bundled one is shown.") });
      told = true;
    });
  }
})(window.GV);
