// Measuring: points are set here; the window counts on the ellipsoid and says what to draw.
"use strict";

(function (GV) {
  const DARK = "rgba(16, 21, 26, 0.9)";
  const BRIGHT = "#ffd21f";

  let points = []; // [lon, lat], longitudes going on past 180
  let pointer = null;
  let done = false; // the last point is set; the next click begins anew
  let drawing = { path: [], marks: [], is_area: false, label: "" };
  let overlay = null;

  const tell = GV.throttle(() => send(), 40);
  const settle = GV.debounce(() => send(), 60);

  function send() {
    const all = pointer && !done && points.length ? [...points, pointer] : points;
    GV.send("measureChanged", { points: all, done });
  }

  function add(latlng) {
    if (done) points = [];
    done = false;
    points.push([latlng.lng, latlng.lat]);
    pointer = null;
    send();
  }

  function onMove(event) {
    if (!points.length || done) return;
    pointer = [event.latlng.lng, event.latlng.lat];
    tell();
    settle();
  }

  function onOut() {
    pointer = null;
    if (points.length && !done) send();
  }

  function finish() {
    done = true;
    pointer = null;
    send();
  }

  // The second click of a double click set its point already: it ends the line.
  function onDoubleClick() {
    const last = points[points.length - 1];
    const before = points[points.length - 2];
    if (before && GV.map.latLngToContainerPoint([last[1], last[0]]).distanceTo(GV.map.latLngToContainerPoint([before[1], before[0]])) < 6) points.pop();
    finish();
  }

  const tool = {
    start(map) {
      overlay = overlay || new GV.Overlay({ pane: "measure", padding: 0.1, draw });
      overlay.addTo(map);
      map.doubleClickZoom.disable();
      map.on("mousemove", onMove).on("mouseout", onOut).on("dblclick", onDoubleClick);
    },
    stop(map, next) {
      map.off("mousemove", onMove).off("mouseout", onOut).off("dblclick", onDoubleClick);
      map.doubleClickZoom.enable();
      pointer = null;
      if (GV.tools[next] === tool) return;
      points = [];
      done = false;
      drawing = { path: [], marks: [], is_area: false, label: "" };
      overlay.remove();
    },
    click(event) {
      if (event.originalEvent && event.originalEvent.detail > 1) return; // the double click follows
      add(event.latlng);
    },
    key(event) {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "c") GV.send("measureCopied", {});
      else if (event.ctrlKey || event.metaKey || event.altKey) return false;
      else if (event.key === " ") add(GV.map.getCenter());
      else if (event.key === "Enter" && points.length) finish();
      else if (event.key === "Backspace" && points.length) {
        points.pop();
        done = false;
        send();
      } else return false;
      return true;
    },
  };
  GV.tools["measure-line"] = tool;
  GV.tools["measure-area"] = tool;

  GV.setMeasurePoints = function (wanted) {
    points = wanted;
    pointer = null;
    done = false;
  };

  GV.showMeasure = function (measure) {
    drawing = measure;
    if (overlay) overlay.redraw();
    GV.unsettle();
  };

  function position(view, lon, lat, copy) {
    const [x, y] = GV.toWorld(lon, lat);
    return [view.x(x + copy), view.y(y)];
  }

  function draw(context, view) {
    const { path } = drawing;
    if (!path.length) return;
    const worlds = path.map(([lon]) => lon / 360 + 0.5);
    for (const copy of GV.copiesInView(view, Math.min(...worlds), Math.max(...worlds))) drawCopy(context, view, copy);
  }

  function drawCopy(context, view, copy) {
    const line = new Path2D();
    drawing.path.forEach(([lon, lat], index) => line[index ? "lineTo" : "moveTo"](...position(view, lon, lat, copy)));
    context.lineJoin = context.lineCap = "round";
    if (drawing.is_area) {
      context.fillStyle = "rgba(255, 210, 31, 0.22)";
      context.fill(line);
    }
    for (const [color, width] of [[DARK, 4.6], [BRIGHT, 2.2]]) {
      context.strokeStyle = color;
      context.lineWidth = width;
      context.stroke(line);
    }
    for (const [lon, lat] of points) drawDot(context, ...position(view, lon, lat, copy));
    const marks = drawing.marks.slice();
    if (drawing.label) marks.push([...middle(drawing.path), drawing.label]);
    const boxes = [];
    // The last figure matters most; earlier ones give way where it is crowded.
    for (const [lon, lat, text] of marks.reverse()) write(context, ...position(view, lon, lat, copy), text, boxes);
  }

  function middle(path) {
    const lons = path.map(([lon]) => lon);
    const lats = path.map(([, lat]) => lat);
    return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  }

  function drawDot(context, x, y) {
    context.beginPath();
    context.arc(x, y, 4, 0, 2 * Math.PI);
    context.fillStyle = BRIGHT;
    context.strokeStyle = DARK;
    context.lineWidth = 1.6;
    context.fill();
    context.stroke();
  }

  function write(context, x, y, text, boxes) {
    context.font = `600 12.5px ${GV.font}`;
    context.textBaseline = "middle";
    context.textAlign = "left";
    const width = context.measureText(text).width + 12;
    const box = [x + 9, y - 22, x + 9 + width, y - 2];
    if (boxes.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) return;
    boxes.push(box);
    context.fillStyle = DARK;
    context.beginPath();
    context.roundRect(box[0], box[1], width, 20, 4);
    context.fill();
    context.fillStyle = "#ffffff";
    context.fillText(text, box[0] + 6, y - 11.5);
  }
})(window.GV);
