// Where content, labels and tiles come from: the window's server, or what is embedded in an exported page.
"use strict";

(function (GV) {
  async function fetchBytes(path) {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }

  const fetchJson = async (path) => JSON.parse(new TextDecoder().decode(await fetchBytes(path)));

  // In the window: gisviewer.mapping.serve answers.
  class LiveTransport {
    constructor() {
      this.isExport = false;
      this.revision = 0;
      this.names = new Map(); // language -> promise of the labels
    }

    content() {
      this.revision += 1;
      return fetchJson("/content.json?" + this.revision);
    }

    labels(language) {
      if (!this.names.has(language)) this.names.set(language, fetchJson(`/labels/${encodeURIComponent(language)}.json`));
      return this.names.get(language);
    }

    basemapTile(z, x, y) {
      return fetchBytes(`/basemap/${z}/${x}/${y}.mvt`);
    }

    layerTile(id, z, x, y) {
      return fetchBytes(`/layers/${encodeURIComponent(id)}/${z}/${x}/${y}.mvt?${this.revision}`);
    }

    async layerLabels(id, z, x, y) {
      return JSON.parse(new TextDecoder().decode(await fetchBytes(`/layers/${encodeURIComponent(id)}/labels/${z}/${x}/${y}.json?${this.revision}`)));
    }

    selectedTile(id, z, x, y, revision) {
      return fetchBytes(`/selected/${encodeURIComponent(id)}/${z}/${x}/${y}.mvt?${revision}`);
    }
  }

  // In an exported page: data elements named by their id hold gzip as base64.
  class EmbeddedTransport {
    constructor() {
      this.isExport = true;
      this.tiles = null;
    }

    async bytes(name) {
      const element = document.getElementById(name);
      if (!element) return null;
      const text = atob(element.textContent.trim());
      const packed = new Uint8Array(text.length);
      for (let i = 0; i < text.length; i++) packed[i] = text.charCodeAt(i);
      const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
      return new Uint8Array(await new Response(stream).arrayBuffer());
    }

    async json(name) {
      return JSON.parse(new TextDecoder().decode(await this.bytes(name)));
    }

    content() {
      return this.json("data-content");
    }

    labels() {
      return this.json("data-labels");
    }

    // The page holds the labels of a layer in one piece; each tile takes its own.
    async layerLabels(id, z, x, y) {
      this.labelsOf = this.labelsOf || new Map();
      if (!this.labelsOf.has(id)) {
        const name = "data-layer-labels-" + GV.content.layers.findIndex((layer) => layer.id === id);
        this.labelsOf.set(id, document.getElementById(name) ? this.json(name) : []);
      }
      const count = Math.pow(2, z);
      const all = await this.labelsOf.get(id);
      return all.filter(([lx, ly]) => Math.floor(lx * count) === x && Math.floor(ly * count) === y);
    }

    // The blob is an index [z, x, y, length]... as JSON, a zero byte, and the tiles one after the other.
    async loadTiles() {
      const bytes = await this.bytes("data-basemap");
      const end = bytes.indexOf(0);
      const tiles = new Map();
      let at = end + 1;
      for (const [z, x, y, length] of JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))) {
        tiles.set(`${z}/${x}/${y}`, bytes.subarray(at, at + length));
        at += length;
      }
      return tiles;
    }

    async basemapTile(z, x, y) {
      this.tiles = this.tiles || this.loadTiles();
      return (await this.tiles).get(`${z}/${x}/${y}`) || null;
    }
  }

  GV.makeTransport = () => (document.getElementById("data-content") ? new EmbeddedTransport() : new LiveTransport());
})(window.GV);
