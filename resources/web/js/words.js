// Dates, precisions and roles in words.
"use strict";

(function (GV) {
  // A text of the page in the reader's language, with its {named} places filled.
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));

  // A text in the page's language; its {named} places are filled.
  GV.tr = function (text, values = {}) {
    const words = (GV.content && GV.content.words) || {};
    return fill(words[text] || text, values);
  };

  // A text that depends on a number, which stands for {n} in both forms; translations are kept under the form for many.
  GV.trn = function (one, many, n, values = {}) {
    const forms = GV.content && GV.content.plurals && GV.content.plurals[many];
    const form = forms ? forms[new Intl.PluralRules(GV.speech()).select(n)] || forms.other || Object.values(forms).pop() : n === 1 ? one : many;
    return fill(form, { n: GV.numberInWords(n), ...values });
  };

  // Marks a text of a literal table for translation; `GV.tr` translates it where it is shown.
  GV.mark = (text) => text;

  GV.speech = () => (GV.content && GV.content.settings.speech) || "en";

  GV.numberInWords = (number) => number.toLocaleString(GV.speech());

  const PRECISION = {
    0: GV.mark("not located"), 1: GV.mark("exact place"), 2: GV.mark("near the place"), 3: GV.mark("district"), 4: GV.mark("province"),
    5: GV.mark("border or region"), 6: GV.mark("country"), 7: GV.mark("at sea"),
  };
  const ROLE = { event: "", actor: GV.mark("named as an actor"), context: GV.mark("mentioned"), dateline: GV.mark("place of writing") };
  const STATUS = { new: GV.mark("Not reviewed"), accepted: GV.mark("Accepted"), rejected: GV.mark("Rejected"), unsure: GV.mark("Unsure") };
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

  GV.precisionInWords = function (incident) {
    const words = GV.tr(PRECISION[incident.precision] || "");
    return incident.radius_km > 0 ? GV.tr("{what}, within {length}", { what: words, length: formatKm(incident.radius_km) }) : words;
  };

  GV.roleInWords = (incident) => GV.tr(ROLE[incident.role] || "");

  GV.statusInWords = (status) => GV.tr(STATUS[status] || status);

  const formatKm = (km) => GV.tr("{n} km", { n: GV.numberInWords(km < 10 ? Math.round(km * 10) / 10 : Math.round(km)) });

  function day(text) {
    const [year, month, date] = text.split("-").map(Number);
    return { year, month, date };
  }

  // The same by the rules of the page's language; figures alone where the browser does not know it.
  function dateInLanguage(incident) {
    const from = incident.start || incident.end;
    const to = incident.end || incident.start;
    if (!Intl.DateTimeFormat.supportedLocalesOf(GV.speech()).length) return from === to ? from : `${from} – ${to}`;
    const parts = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" };
    if (incident.date_precision >= 4) delete parts.day;
    if (incident.date_precision === 5) delete parts.month;
    return new Intl.DateTimeFormat(GV.speech(), parts).formatRange(new Date(from), new Date(to));
  }

  // "16 November 2021", "3–9 May 2022", "November 2021", "2021"
  GV.dateInWords = function (incident) {
    if (!incident.start && !incident.end) return incident.date_phrase ? `“${incident.date_phrase}”` : "";
    if (GV.speech() !== "en") return dateInLanguage(incident);
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

  // Whose view of the borders the map draws.
  GV.viewInWords = function () {
    const { settings, stamp } = GV.content;
    return settings.viewpoint ? GV.tr("disputed borders as seen by {whom}", { whom: GV.tr(stamp.viewpoint) }) : GV.tr("borders as held on the ground");
  };

  GV.placeInWords = function (incident) {
    const parts = [incident.place || incident.location];
    if (incident.admin1 && incident.admin1 !== parts[0]) parts.push(incident.admin1);
    const country = GV.countryName(incident.country);
    if (country && !parts.includes(country)) parts.push(country);
    return parts.filter(Boolean).join(", ");
  };

  // The names come with the codes of Natural Earth, which are ISO's but for these.
  const OTHER_CODES = { ALA: "ALD", ESH: "SAH", PSE: "PSX", SSD: "SDS", XKX: "KOS" };

  GV.countryName = (code) => (GV.countryNames && (GV.countryNames.get(code) || GV.countryNames.get(OTHER_CODES[code]))) || code;

  GV.fatalitiesInWords = function (incident) {
    const [low, best, high] = incident.fatalities;
    if (best === null && low === null && high === null) return "";
    const range = low !== null && high !== null && low !== high ? ` (${low}–${high})` : "";
    if (best === 0) return GV.tr("nobody killed");
    if (best !== null) return GV.trn("{n}{range} killed", "{n}{range} killed", best, { range });
    return low !== null ? GV.trn("at least {n}{range} killed", "at least {n}{range} killed", low, { range }) : GV.trn("up to {n} killed", "up to {n} killed", high);
  };

  // What a map with incidents that nobody has reviewed says of itself.
  GV.draftNote = function () {
    const open = GV.content.incidents.filter((incident) => incident.status === "new" || incident.status === "unsure").length;
    return open ? GV.tr("Draft: {n} of {total} entries have not been reviewed by a person.", { n: open, total: GV.content.incidents.length }) : "";
  };

  GV.spokenName = function (incident) {
    const kind = GV.isMention(incident) ? GV.roleInWords(incident) : GV.tr(incident.type);
    return [incident.title, kind, GV.dateInWords(incident), GV.placeInWords(incident), GV.precisionInWords(incident)].filter(Boolean).join(", ");
  };

  GV.formatCoordinates = function (lon, lat) {
    const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
    const side = (value, plus, minus) => Math.abs(value).toFixed(4) + "° " + (value < 0 ? minus : plus);
    return side(lat, "N", "S") + "  " + side(wrapped, "E", "W");
  };
})(window.GV);
