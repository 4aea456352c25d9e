// Puts the page together. `GV.start(map)` is called by the page that folium writes.
"use strict";

(function (GV) {
  GV.selected = null;

  const PANES = { graticule: 250, layers: 300, selection: 340, areas: 350, labels: 450, heat: 460, measure: 470 };

  const RIGHT_TO_LEFT = new Set(["ar"]);

  GV.start = function (map) {
    GV.map = map;
    GV.transport = GV.makeTransport();
    document.body.classList.add(GV.transport.isExport ? "exported" : "windowed");
    GV.sheet = GV.transport.isExport ? null : GV.sheetAskedFor();
    if (GV.sheet) GV.prepareSheet(GV.sheet);
    for (const [name, order] of Object.entries(PANES)) {
      map.createPane(name).style.zIndex = order;
      map.getPane(name).style.pointerEvents = "none";
    }
    GV.connect();
    listen(map);
    GV.working(load(map));
  };

  async function load(map) {
    try {
      const fonts = GV.loadFonts();
      GV.content = prepare(await GV.transport.content());
      document.documentElement.lang = GV.speech();
      document.documentElement.dir = RIGHT_TO_LEFT.has(GV.speech()) ? "rtl" : "ltr";
      await fonts;
      GV.shown = incidentsShown();
      const style = baseStyle();
      GV.basemap = new (GV.sheet ? GV.BasemapSheet : GV.Basemap)((z, x, y) => GV.transport.basemapTile(z, x, y), style);
      GV.areas = new GV.Areas(map);
      GV.incidents = new GV.Incidents(map);
      GV.labels = new GV.Labels(map, GV.basemap, style, () => GV.incidents.obstacles());
      GV.card = new GV.Card(map);
      GV.layers = new GV.Layers(map);
      GV.graticule = new GV.Graticule(map, style.theme);
      addControls(map);
      applySettings();
      if (GV.sheet) GV.layOutSheet(map, GV.sheet);
      goTo(map, GV.content.view);
      if (GV.transport.isExport) {
        // All of it is here: what surrounds the map comes first, so that the map is drawn once, at its size.
        await showLabels();
        addParts(map);
        drawContent(map);
      } else {
        drawContent(map);
        await showLabels();
        addParts(map);
      }
      GV.send("ready", {});
      document.body.classList.add("ready");
      if (GV.sheet) void GV.finishSheet();
    } catch (error) {
      GV.emit("problem", { message: String(error.message || error) });
      throw error;
    }
  }

  function drawContent(map) {
    GV.basemap.addTo(map);
    drawIncidents();
    GV.layers.setLayers(GV.content.layers);
  }

  function addParts(map) {
    for (const part of GV.parts) part(map);
    fitPage(map);
  }

  // The map begins under the title, however many lines that takes; the content is fitted to what is left.
  function fitPage(map) {
    const head = document.querySelector(".masthead");
    if (!head) return;
    const fit = () => {
      document.body.style.setProperty("--head", head.offsetHeight + "px");
      map.invalidateSize({ animate: false });
    };
    new ResizeObserver(fit).observe(head);
    fit();
    if (!GV.content.view) GV.fitAll({ animate: false });
  }

  GV.loadFonts = async function () {
    const wanted = ["400 14px", "600 14px", "italic 400 14px"].map((style) => `${style} "Source Sans 3"`);
    try {
      await Promise.all(wanted.map((font) => document.fonts.load(font, "Aé")));
    } catch (error) {
      console.warn("fonts:", error); // the next family of the list serves as well
    }
  };

  function prepare(content) {
    content.symbolByType = new Map(content.symbols.map((symbol) => [symbol.event_type, symbol]));
    content.byId = new Map(content.incidents.map((incident) => [incident.id, incident]));
    return content;
  }

  function baseStyle() {
    const { theme, viewpoint } = GV.content.settings;
    return { theme, viewpoint, day: GV.boundaryDay() };
  }

  // The day whose lines are drawn, as YYYYMMDD: the chosen one, else that of the latest incident shown; null: today.
  GV.boundaryDay = function () {
    let latest = GV.content.settings.boundary_date;
    if (!latest) for (const { start, end } of GV.shown || []) if ((end || start || "") > latest) latest = end || start;
    return latest ? Number(latest.replaceAll("-", "")) : null;
  };

  function addControls(map) {
    new GV.NorthArrow().addTo(map);
    L.control.zoom({ position: "topright" }).addTo(map);
    new GV.Coordinates().addTo(map);
    new GV.ScaleBar().addTo(map);
    GV.credits = new GV.Credits().addTo(map);
  }

  function applySettings() {
    const { settings } = GV.content;
    document.body.dataset.theme = settings.theme;
    GV.map.getContainer().style.backgroundColor = GV.themes[settings.theme].sea;
    GV.graticule.set(settings.graticule, settings.theme);
    const { boundaries } = GV.content.stamp;
    GV.setOnline(settings.online);
    GV.credits.show([settings.online && settings.online_credit, GV.content.credits, `${boundaries}, ${GV.viewInWords()}`, "GeoNames"]);
  }

  async function showLabels() {
    const rows = await GV.working(GV.transport.labels(GV.content.settings.language));
    GV.countryNames = new Map(rows.filter(([kind]) => kind === "country").map((row) => [row[7], row[6]]));
    GV.labels.setLabels(rows);
  }

  function incidentsShown() {
    const { incidents, filter, articles } = GV.content;
    return incidents.filter((incident) => GV.matches(incident, filter, articles));
  }

  // Everything again that depends on filter, time and the view of the incidents.
  GV.showIncidents = function () {
    GV.shown = incidentsShown();
    drawIncidents();
    GV.emit("shown", GV.shown);
    GV.redateLines();
    GV.unsettle();
  };

  function drawIncidents() {
    const { geometries, settings } = GV.content;
    GV.areas.setIncidents(settings.incidents_as === "symbols" ? GV.shown : [], geometries);
    GV.incidents.setIncidents(GV.shown, settings);
  }

  // Lines of control come and go with the day that the incidents in sight are of.
  GV.redateLines = GV.debounce(() => {
    if (GV.basemap && GV.basemap.style.day !== GV.boundaryDay()) GV.basemap.redate(GV.boundaryDay());
  }, 60);

  function goTo(map, view) {
    if (view) map.setView([view.lat, view.lon], view.zoom, { animate: false });
    else GV.fitAll({ animate: false });
  }

  // The smallest box around points given as longitudes; west may be left of -180 where the dateline lies inside.
  function longitudes(values) {
    const sorted = [...values].sort((a, b) => a - b);
    let widest = sorted[0] + 360 - sorted[sorted.length - 1];
    let west = sorted[0];
    for (let i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] > widest) {
        widest = sorted[i] - sorted[i - 1];
        west = sorted[i];
      }
    }
    return [west, west + 360 - widest];
  }

  const withinWorld = (lon) => ((((lon + 180) % 360) + 360) % 360) - 180;

  GV.boundsOf = function (incidents) {
    const lons = [];
    const lats = [];
    for (const incident of incidents) {
      if (incident.lon === null) continue;
      const geometry = incident.geometry !== null ? GV.content.geometries[incident.geometry].bounds : null;
      // An area half around the world (one that the dateline cuts) says less than its point.
      if (geometry && geometry[2] - geometry[0] < 180) {
        lons.push(withinWorld(geometry[0]), withinWorld(geometry[2]));
        lats.push(geometry[1], geometry[3]);
      } else {
        const reach = incident.radius_km > 0 ? incident.radius_km / 111 : 0;
        lons.push(incident.lon);
        lats.push(Math.max(-85, incident.lat - reach), Math.min(85, incident.lat + reach));
      }
    }
    if (!lons.length) return null;
    const [west, east] = longitudes(lons);
    return L.latLngBounds([Math.min(...lats), west], [Math.max(...lats), east]);
  };

  const SPOTS = [1, 2, 7]; // geo_precision of what is small enough to be near something

  // What the map is about: the incidents with the towns named around them; without any, all places but whole countries.
  function boundsOfStory(incidents) {
    const places = incidents.filter((incident) => incident.lon !== null && incident.precision !== 6);
    const located = incidents.filter((incident) => incident.lon !== null && !GV.isMention(incident));
    const exact = located.filter((incident) => incident.precision !== 6);
    const events = exact.length ? exact : located;
    if (!events.length) return GV.boundsOf(places.length ? places : incidents);
    const core = GV.boundsOf(events);
    const reach = Math.max(1.2, core.getEast() - core.getWest(), core.getNorth() - core.getSouth());
    const middle = core.getCenter().lng;
    const isNear = ({ lon, lat }) => {
      const east = lon + 360 * Math.round((middle - lon) / 360);
      return east > core.getWest() - reach && east < core.getEast() + reach && lat > core.getSouth() - reach && lat < core.getNorth() + reach;
    };
    const near = places.filter((incident) => GV.isMention(incident) && SPOTS.includes(incident.precision) && isNear(incident));
    return GV.boundsOf([...events, ...near]);
  }

  GV.fitAll = function (options) {
    let bounds = boundsOfStory(GV.shown || GV.content.incidents);
    for (const { extent, visible } of GV.content.layers) {
      if (!extent || !visible) continue;
      const [west, south, east, north] = extent;
      const box = L.latLngBounds([Math.max(south, -85), west], [Math.min(north, 85), east < west ? east + 360 : east]);
      bounds = bounds ? bounds.extend(box) : box;
    }
    // What lies under an open legend is not in sight.
    const legend = document.querySelector(GV.sheet ? ".sheet-legend" : ".legend[open]");
    const beside = legend && !document.body.classList.contains("small");
    const width = beside ? legend.offsetWidth + 10 : 0;
    const atRight = GV.sheet && document.documentElement.dir !== "rtl";
    const padding = { paddingTopLeft: [48 + (atRight ? 0 : width), 48], paddingBottomRight: [48 + (atRight ? width : 0), 48] };
    if (bounds) GV.map.fitBounds(bounds, { ...padding, maxZoom: 10, ...options });
    else GV.map.setView([25, 15], 2, options);
  };

  // One selection. byUser: tell the window; fly: move the map to it.
  GV.select = function (id, { byUser = false, fly = false } = {}) {
    const incident = id === null ? null : GV.content.byId.get(id) || null;
    GV.selected = incident ? incident.id : null;
    if (incident && fly) flyToIncident(incident);
    GV.areas.select(GV.selected);
    GV.incidents.select(GV.selected);
    GV.card.show(GV.reviewing ? null : incident, true);
    GV.emit("selected", incident);
    if (byUser) GV.send("incidentActivated", { id: GV.selected });
    GV.unsettle();
  };

  function flyToIncident(incident) {
    if (incident.lon === null) return;
    const bounds = GV.boundsOf([incident]);
    const wide = bounds.getEast() - bounds.getWest() > 0.01;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const options = { padding: [70, 70], maxZoom: 9, duration: 0.6, animate: !still };
    if (wide) GV.map.flyToBounds(bounds, options);
    else GV.map.flyTo([incident.lat, GV.nearLon(GV.map, incident.lon)], Math.max(GV.map.getZoom(), incident.precision === 6 ? 5 : 7), options);
  }

  // A move under way is unfinished work: the map is idle when it has come to rest.
  function watchMoves(map) {
    let arrive = null;
    map.on("movestart", () => {
      if (!arrive) GV.working(new Promise((resolve) => (arrive = resolve)));
    });
    map.on("moveend", () => {
      if (arrive) arrive();
      arrive = null;
    });
  }

  function listen(map) {
    watchMoves(map);
    map.on("click", (event) => {
      const { lat, lng } = event.latlng.wrap();
      if (!GV.picking) GV.pick(event);
      GV.send("mapClicked", { lon: lng, lat, zoom: map.getZoom(), button: 0 });
    });
    map.on("contextmenu", (event) => {
      const { lat, lng } = event.latlng.wrap();
      GV.send("mapClicked", { lon: lng, lat, zoom: map.getZoom(), button: 2 });
    });
    map.on("mousemove", GV.throttle((event) => {
      const { lat, lng } = event.latlng.wrap();
      GV.send("pointerMoved", { lon: lng, lat });
    }, 50));
    map.on("mouseout", () => GV.send("pointerMoved", {}));
    map.on("moveend", () => {
      const center = map.getCenter().wrap();
      const bounds = map.getBounds();
      GV.unsettle();
      GV.send("viewChanged", {
        lon: center.lng, lat: center.lat, zoom: map.getZoom(), west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(),
        north: bounds.getNorth(), scale: GV.metresPerPixel(map) / 0.000264583,
      });
    });
    GV.on("symbolsMoved", GV.debounce(() => GV.labels && GV.labels.redraw(), 0));
  }

  async function reload(what) {
    const all = what.length === 0;
    const before = GV.content;
    GV.content = prepare(await GV.transport.content());
    GV.keepChanges(GV.content.settings);
    if (before.settings.language !== GV.content.settings.language) await showLabels();
    if (all || what.includes("settings")) GV.restyle();
    GV.layers.setLayers(GV.content.layers);
    if (all || what.includes("incidents") || what.includes("settings")) GV.showIncidents();
    if (GV.selected && !GV.content.byId.has(GV.selected)) GV.select(null);
    else if (GV.selected) GV.select(GV.selected);
    if (what.includes("view")) goTo(GV.map, GV.content.view);
    GV.emit("contentChanged", what);
  }

  GV.restyle = function () {
    const style = baseStyle();
    applySettings();
    GV.basemap.restyle(style);
    GV.labels.restyle(style);
    GV.emit("restyled", style);
    GV.unsettle();
  };

  function change(settings) {
    Object.assign(GV.content.settings, settings);
    GV.restyle();
    GV.emit("settings", GV.content.settings);
  }

  GV.setFilter = function (filter, byUser) {
    GV.content.filter = { ...GV.emptyFilter(), ...(filter || {}) };
    GV.showIncidents();
    GV.emit("filter", GV.content.filter);
    if (byUser) GV.send("filterChanged", { filter: GV.content.filter });
  };

  // New content takes a moment to arrive; what the window asks of it meanwhile waits for it, in order.
  let arrival = Promise.resolve();
  let arriving = 0;

  function take(what) {
    arriving += 1;
    const done = () => {
      arriving -= 1;
    };
    arrival = GV.working(arrival.then(() => reload(what)));
    arrival = arrival.then(done, (error) => {
      done();
      console.error(error);
    });
  }

  function onceHere(act) {
    return (...words) => {
      if (arriving > 0) void GV.working(arrival.then(() => act(...words)));
      else act(...words);
    };
  }

  // What the window calls; gisviewer/mapping/serve.py describes each.
  window.gisviewer = {
    contentChanged: (what) => take(what || []),
    select: onceHere((id) => GV.select(id)),
    focusIncident: onceHere((id) => GV.select(id, { fly: true })),
    flyTo: (lon, lat, zoom) => void GV.map.flyTo([lat, GV.nearLon(GV.map, lon)], zoom === null ? GV.map.getZoom() : zoom, { duration: 0.6 }),
    fitExtent: (west, south, east, north) => void GV.map.fitBounds([[south, west], [north, east < west ? east + 360 : east]], { padding: [30, 30] }),
    fitAll: onceHere(() => GV.fitAll({})),
    setFilter: (filter) => GV.setFilter(filter, false),
    changeSettings: (changes) => GV.changeSettings(changes),
    setTheme: (theme) => change({ theme }),
    setViewpoint: (viewpoint) => change({ viewpoint }),
    setGraticule: (graticule) => change({ graticule }),
    setLanguage: (language) => {
      GV.content.settings.language = language;
      void showLabels();
    },
    setIncidentsAs: (incidents_as) => {
      GV.content.settings.incidents_as = incidents_as;
      GV.showIncidents();
    },
    showSelectedFeatures: onceHere((layers) => GV.showSelectedFeatures(layers)),
    setTool: (name) => GV.setTool(name),
    showMeasure: (measure) => GV.showMeasure(measure),
    setMeasurePoints: (points) => GV.setMeasurePoints(points),
    showCandidates: (places) => GV.showCandidates(places),
    aim: (kind) => GV.aim(kind),
    showCandidates: onceHere((places) => GV.showCandidates(places)),
    setReviewing: (reviewing) => GV.setReviewing(reviewing),
    setChrome: (shown) => document.body.classList.toggle("bare", !shown),
    zoomIn: () => void GV.map.zoomIn(),
    zoomOut: () => void GV.map.zoomOut(),
    isIdle: () => GV.isIdle(),
  };
})(window.GV);
