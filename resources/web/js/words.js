// Dates, precisions and roles in words.
"use strict";

(function (GV) {
  // A text of the page in the reader's language, with its {named} places filled.
  GV.tr = function (text, values = {}) {
    const words = (GV.content && GV.content.words) || {};
    return (words[text] || text).replace(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
  };

  const PRECISION = {
    0: "not located", 1: "exact place", 2: "near the place", 3: "district", 4: "province", 5: "border or region", 6: "country", 7: "at sea",
  };
  const ROLE = { event: "", actor: "named as an actor", context: "mentioned", dateline: "place of writing" };
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

  GV.precisionInWords = function (incident) {
    const words = PRECISION[incident.precision] || "";
    return incident.radius_km > 0 ? `${words}, within ${formatKm(incident.radius_km)}` : words;
  };

  GV.roleInWords = (incident) => ROLE[incident.role] || "";

  const formatKm = (km) => (km < 10 ? km.toFixed(1).replace(/\.0$/, "") : Math.round(km).toLocaleString("en")) + " km";

  function day(text) {
    const [year, month, date] = text.split("-").map(Number);
    return { year, month, date };
  }

  // "16 November 2021", "3–9 May 2022", "November 2021", "2021"
  GV.dateInWords = function (incident) {
    if (!incident.start && !incident.end) return incident.date_phrase ? `“${incident.date_phrase}”` : "";
    const from = day(incident.start || incident.end);
    const to = day(incident.end || incident.start);
    const month = (d) => `${MONTHS[d.month - 1]} ${d.year}`;
    if (incident.date_precision === 5 && from.year === to.year) return String(from.year);
    if (incident.date_precision === 4 && from.month === to.month && from.year === to.year) return month(from);
    if (incident.start === incident.end || !incident.end || !incident.start) return `${from.date} ${month(from)}`;
    if (from.month === to.month && from.year === to.year) return `${from.date}–${to.date} ${month(to)}`;
    if (from.year === to.year) return `${from.date} ${MONTHS[from.month - 1]} – ${to.date} ${month(to)}`;
    return `${from.date} ${month(from)} – ${to.date} ${month(to)}`;
  };

  GV.placeInWords = function (incident) {
    const parts = [incident.place || incident.location];
    if (incident.admin1 && incident.admin1 !== parts[0]) parts.push(incident.admin1);
    const country = GV.countryName(incident.country);
    if (country && !parts.includes(country)) parts.push(country);
    return parts.filter(Boolean).join(", ");
  };

  GV.countryName = (code) => (GV.countryNames && GV.countryNames.get(code)) || code;

  GV.fatalitiesInWords = function (incident) {
    const [low, best, high] = incident.fatalities;
    if (best === null && low === null && high === null) return "";
    const range = low !== null && high !== null && low !== high ? ` (${low}–${high})` : "";
    const number = best !== null ? best : low !== null ? `at least ${low}` : `up to ${high}`;
    return number === 0 ? "nobody killed" : `${number}${range} killed`;
  };

  // What a map with incidents that nobody has reviewed says of itself.
  GV.draftNote = function () {
    const open = GV.content.incidents.filter((incident) => incident.status === "new" || incident.status === "unsure").length;
    return open ? `Draft: ${open} of ${GV.content.incidents.length} entries have not been reviewed by a person.` : "";
  };

  // Whose borders are drawn.
  GV.viewInWords = () => (GV.content.settings.viewpoint ? `disputed borders as seen by ${GV.content.stamp.viewpoint}` : "borders as held on the ground");

  GV.spokenName = function (incident) {
    const kind = GV.isMention(incident) ? GV.roleInWords(incident) : incident.type;
    return [incident.title, kind, GV.dateInWords(incident), GV.placeInWords(incident), GV.precisionInWords(incident)].filter(Boolean).join(", ");
  };

  GV.formatCoordinates = function (lon, lat) {
    const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
    const side = (value, plus, minus) => Math.abs(value).toFixed(4) + "° " + (value < 0 ? minus : plus);
    return side(lat, "N", "S") + "  " + side(wrapped, "E", "W");
  };
})(window.GV);
