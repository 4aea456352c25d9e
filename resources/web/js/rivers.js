// The names of rivers, letter by letter along their course.
"use strict";

(function (GV) {
  const LEVEL_RANK = [[3, 2], [4, 3], [5, 4], [6, 5], [7, 6], [8, 7], [9, 8], [10, 9]];
  const REPEAT_PX = 520;
  const SHARPEST = 0.42; // the turn in radians from one letter to the next
  const SPACING = 0.06;

  // Letters that join, or stand in several storeys, keep together: such names are not bent.
  const LOOSE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\s.’'()-]+$/u;

  const largestRank = (zoom) => LEVEL_RANK.reduce((rank, [from, allowed]) => (zoom >= from ? allowed : rank), -1);

  // The courses in view of every named river: [[x, y], ...] in layer points, with its name and rank. `tileAt` gives what is
  // known of a tile of the basemap.
  GV.riversInView = function (view, tileAt) {
    const level = GV.basemapLevel(Math.round(view.zoom) - 1);
    const count = Math.pow(2, level);
    const limit = largestRank(view.zoom);
    const left = (view.min.x - view.x(0)) / view.size;
    const right = (view.max.x - view.x(0)) / view.size;
    const top = Math.max(0, Math.floor(((view.min.y - view.y(0)) / view.size) * count));
    const bottom = Math.min(count - 1, Math.floor(((view.max.y - view.y(0)) / view.size) * count));
    const found = [];
    for (let x = Math.floor(left * count); x <= right * count; x++) {
      for (let y = top; y <= bottom; y++) {
        const paths = tileAt(level, ((x % count) + count) % count, y);
        for (const { attributes, parts } of (paths && paths.rivers) || []) {
          if (attributes.r > limit || attributes.m > view.zoom + 0.2 || !LOOSE.test(attributes.n)) continue;
          for (const part of parts) found.push({ name: attributes.n, rank: attributes.r, points: course(part, x, y, count, view) });
        }
      }
    }
    return found.sort((a, b) => a.rank - b.rank || b.points.length - a.points.length);
  };

  function course(part, x, y, count, view) {
    const points = [];
    for (let i = 0; i < part.length; i += 2) {
      points.push([view.x((x + part[i] / 4096) / count), view.y((y + part[i + 1] / 4096) / count)]);
    }
    return smooth(points);
  }

  // Small meanders would make the letters dance: points at even steps, each the mean of its neighbours.
  function smooth(points) {
    const even = resample(points, 6);
    return even.map((_, index) => {
      const from = Math.max(0, index - 3);
      const near = even.slice(from, Math.min(even.length, index + 4));
      return [near.reduce((sum, [px]) => sum + px, 0) / near.length, near.reduce((sum, [, py]) => sum + py, 0) / near.length];
    });
  }

  function resample(points, step) {
    const out = [points[0]];
    let rest = step;
    for (let i = 1; i < points.length; i++) {
      let [ax, ay] = points[i - 1];
      const [bx, by] = points[i];
      let length = Math.hypot(bx - ax, by - ay);
      while (length >= rest) {
        ax += ((bx - ax) * rest) / length;
        ay += ((by - ay) * rest) / length;
        length -= rest;
        rest = step;
        out.push([ax, ay]);
      }
      rest -= length;
    }
    return out;
  }

  // Where each letter would stand: [letter, x, y, angle]; null where the river is too short or turns too sharply.
  function setLetters(context, text, points, start, size) {
    const letters = [...text];
    const widths = letters.map((letter) => context.measureText(letter).width + SPACING * size);
    const total = widths.reduce((sum, width) => sum + width, 0);
    const line = leftToRight(points, start, total);
    if (!line) return null;
    let at = 0;
    let last = null;
    const placed = [];
    for (let i = 0; i < letters.length; i++) {
      const here = pointAt(line, at + widths[i] / 2);
      if (!here || (last !== null && Math.abs(turn(here[2], last)) > SHARPEST)) return null;
      placed.push([letters[i], ...here]);
      last = here[2];
      at += widths[i];
    }
    return placed;
  }

  // The stretch that the text takes, turned so that it reads from left to right.
  function leftToRight(points, start, length) {
    const end = start + Math.ceil(length / 6) + 2;
    if (end >= points.length) return null;
    const line = points.slice(start, end + 1);
    return line[line.length - 1][0] >= line[0][0] ? line : line.reverse();
  }

  function pointAt(line, distance) {
    let passed = 0;
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1];
      const [bx, by] = line[i];
      const length = Math.hypot(bx - ax, by - ay);
      if (passed + length >= distance && length > 0) {
        const part = (distance - passed) / length;
        return [ax + (bx - ax) * part, ay + (by - ay) * part, Math.atan2(by - ay, bx - ax)];
      }
      passed += length;
    }
    return null;
  }

  const turn = (a, b) => Math.atan2(Math.sin(a - b), Math.cos(a - b));

  // Writes what finds room: each name once in so many pixels. `boxes` are those of the labels written before.
  GV.writeRivers = function (context, rivers, boxes, { zoom, color, halo }) {
    const written = [];
    for (const { name, rank, points } of rivers) {
      const size = Math.max(10, 12.5 - rank * 0.25 + Math.min(Math.max(zoom - 6, 0), 4) * 0.3);
      context.font = `italic 400 ${size.toFixed(1)}px ${GV.font}`;
      context.textAlign = "center";
      context.textBaseline = "middle";
      if ("letterSpacing" in context) context.letterSpacing = "0px";
      const enough = Math.ceil(context.measureText(name).width / 6) + 4;
      for (let start = 2; start + enough < points.length; start += 8) {
        const [x, y] = points[start];
        if (written.some((other) => other.name === name && Math.hypot(other.x - x, other.y - y) < REPEAT_PX)) continue;
        const letters = setLetters(context, name, points, start, size);
        if (!letters) continue;
        const frames = letters.map(([, lx, ly]) => [lx - size * 0.45, ly - size * 0.55, lx + size * 0.45, ly + size * 0.55]);
        if (!frames.every((frame) => boxes.isFree(frame))) continue;
        frames.forEach((frame) => boxes.add(frame));
        paint(context, letters, color, halo, size);
        written.push({ name, x, y });
      }
    }
  };

  // Beside the water, not in it: a little above the line.
  function paint(context, letters, color, halo, size) {
    context.lineJoin = "round";
    context.lineWidth = 3;
    for (const step of ["stroke", "fill"]) {
      for (const [letter, x, y, angle] of letters) {
        context.save();
        context.translate(x, y);
        context.rotate(angle);
        context.strokeStyle = halo;
        context.fillStyle = color;
        if (step === "stroke") context.strokeText(letter, 0, -size * 0.62);
        else context.fillText(letter, 0, -size * 0.62);
        context.restore();
      }
    }
  }
})(window.GV);
