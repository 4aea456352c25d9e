// The page on paper: as large as on the screen, without its controls, its canvases as lines and letters.
"use strict";

(function (GV) {
  let pageRule = null;

  // What a canvas is given while the page is about to be printed is printed as lines and letters, not as pixels.
  function redrawForPaper() {
    if (GV.basemap.repaint) GV.basemap.repaint(); // that of a sheet is an overlay like the others
    GV.map.eachLayer((layer) => {
      if (layer instanceof GV.Overlay) layer.redrawAfresh();
    });
  }

  // Paper of the screen's proportions: on any other there would be no map on a part of it.
  function fitPaper() {
    const [style] = document.styleSheets;
    pageRule = style.insertRule(`@page { size: ${window.innerWidth}px ${window.innerHeight}px; margin: 0; }`, style.cssRules.length);
  }

  window.addEventListener("beforeprint", () => {
    if (!GV.basemap) return;
    redrawForPaper();
    if (GV.transport.isExport) fitPaper();
  });

  window.addEventListener("afterprint", () => {
    if (pageRule !== null) document.styleSheets[0].deleteRule(pageRule);
    pageRule = null;
  });
})(window.GV);
