// Which incidents are shown. The same rules as gisviewer/mapping/filters.py; the tests compare the two.
"use strict";

(function (GV) {
  GV.emptyFilter = () => ({
    articles: [], types: [], roles: [], actors: [], countries: [], precisions: [], statuses: [], confidence_min: 0,
    fatalities_min: null, text: "", date_from: null, date_to: null, include_undated: true,
  });

  const isAmong = (wanted, values) => wanted.length === 0 || values.some((value) => wanted.includes(value));

  function matchesDates(incident, filter) {
    if (!filter.date_from && !filter.date_to) return true;
    const start = incident.start || incident.end;
    const end = incident.end || incident.start;
    if (!start) return filter.include_undated;
    // Days as "YYYY-MM-DD" compare as text.
    return (!filter.date_to || start <= filter.date_to) && (!filter.date_from || end >= filter.date_from);
  }

  function searchableText(incident) {
    if (incident.searchable === undefined) {
      incident.searchable = [
        incident.title, incident.type, incident.subtype, incident.location, incident.place, incident.admin1, incident.country,
        ...incident.actors, incident.notes, ...incident.tags,
      ].join("\n").toLowerCase();
    }
    return incident.searchable;
  }

  GV.matches = function (incident, filter, articles) {
    const dead = incident.fatalities[1];
    return (
      isAmong(filter.articles, incident.sources.map((source) => articles[source.article].id)) &&
      isAmong(filter.types, [incident.type]) &&
      isAmong(filter.roles, [incident.role]) &&
      isAmong(filter.actors, incident.actors) &&
      isAmong(filter.countries, [incident.country, ...incident.claimants]) &&
      isAmong(filter.precisions, [incident.precision]) &&
      isAmong(filter.statuses, [incident.status]) &&
      incident.confidence >= filter.confidence_min &&
      (filter.fatalities_min === null || (dead !== null && dead >= filter.fatalities_min)) &&
      matchesDates(incident, filter) &&
      filter.text.toLowerCase().split(/\s+/).filter(Boolean).every((word) => searchableText(incident).includes(word))
    );
  };
})(window.GV);
