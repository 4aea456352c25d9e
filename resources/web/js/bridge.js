// The page and the window: GV.send tells the window what happened; window.gisviewer is what the window calls.
"use strict";

(function (GV) {
  let window_ = null; // the object that the window has registered on its channel
  const unsent = [];

  GV.send = function (name, payload) {
    GV.emit("sent:" + name, payload);
    if (window_) window_.page_event(name, JSON.stringify(payload));
    else if (unsent.length < 100) unsent.push([name, payload]);
  };

  GV.connect = function () {
    if (typeof qt === "undefined" || typeof QWebChannel === "undefined") return;
    new QWebChannel(qt.webChannelTransport, (channel) => {
      window_ = channel.objects.window || null;
      if (window_) for (const [name, payload] of unsent.splice(0)) window_.page_event(name, JSON.stringify(payload));
    });
  };

  GV.on("idle", () => GV.send("idle", {}));
  GV.on("problem", (problem) => {
    console.error(problem.message);
    GV.send("problem", problem);
  });
})(window.GV);
