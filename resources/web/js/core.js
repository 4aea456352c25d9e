// Small things that every part of the page uses. All parts share the one name GV.
"use strict";

window.GV = {};

(function (GV) {
  const TAU = 2 * Math.PI;

  // Degrees to world units: x and y run from 0 to 1, y southwards (Web Mercator).
  GV.toWorld = function (lon, lat) {
    const sine = Math.sin((Math.max(-85.0511287798, Math.min(85.0511287798, lat)) * Math.PI) / 180);
    return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (2 * TAU)];
  };

  GV.fromWorld = function (x, y) {
    return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * TAU)) * 180) / Math.PI];
  };

  // An element with attributes and children; strings become text nodes, never markup.
  GV.element = function (name, attributes, ...children) {
    const element = document.createElement(name);
    setAttributes(element, attributes);
    element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
  };

  GV.svg = function (name, attributes, ...children) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    setAttributes(element, attributes);
    element.append(...children);
    return element;
  };

  function setAttributes(element, attributes) {
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
      else if (value === true) element.setAttribute(key, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
    }
  }

  // Runs `action` once, `wait` milliseconds after the last of a burst of calls.
  GV.debounce = function (action, wait) {
    let timer = 0;
    return function (...values) {
      clearTimeout(timer);
      timer = setTimeout(() => action(...values), wait);
    };
  };

  GV.throttle = function (action, wait) {
    let last = 0;
    return function (...values) {
      const now = performance.now();
      if (now - last >= wait) {
        last = now;
        action(...values);
      }
    };
  };

  // Listeners of things that happen in the page: GV.on("select", f), GV.emit("select", id).
  const listeners = new Map();

  GV.on = function (name, listener) {
    if (!listeners.has(name)) listeners.set(name, []);
    listeners.get(name).push(listener);
  };

  GV.emit = function (name, payload) {
    for (const listener of listeners.get(name) || []) listener(payload);
  };

  // Parts that later files add: functions called with the map once the first content is shown.
  GV.parts = [];

  // Work that keeps the map from being complete; "idle" is emitted when none is left and the screen was painted.
  let pending = 0;
  let settled = false;

  GV.isIdle = () => settled;

  GV.working = function (promise) {
    pending += 1;
    settled = false;
    const done = () => {
      pending -= 1;
      GV.settle();
    };
    promise.then(done, done);
    return promise;
  };

  GV.settle = GV.debounce(() => {
    if (pending > 0) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (pending > 0) return;
        settled = true;
        GV.emit("idle", {});
      }),
    );
  }, 30);

  GV.unsettle = function () {
    settled = false;
    GV.settle();
  };
})(window.GV);
