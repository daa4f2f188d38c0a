"use strict";

/**
 * Links between records of two kinds, such as the members of groups. A link ends with either record.
 *
 * @param {string} name
 * @param {(change: object) => void} emit Called after each change with `{ collection, kind, record }`, where
 *   `collection` is the name of the relation and `record` the link.
 * @returns {object} The functions below. A link is `{ from, to, …details }`.
 */
function createRelation(name, emit) {
  const outgoing = new Map();
  const incoming = new Map();

  function put(side, one, other, link) {
    if (!side.has(one)) side.set(one, new Map());
    side.get(one).set(other, link);
  }

  function take(side, one, other) {
    const links = side.get(one);
    links?.delete(other);
    if (links?.size === 0) side.delete(one);
  }

  const linksOf = (side, record) => [...(side.get(record)?.values() ?? [])];

  const relation = {
    name,

    /** Links two records; a second link of the same two replaces the details. */
    link(from, to, details = {}) {
      const known = relation.find(from, to);
      const link = { ...known, ...details, from, to };
      put(outgoing, from, to, link);
      put(incoming, to, from, link);
      emit({ collection: name, kind: known ? "updated" : "created", record: link });
      return link;
    },

    unlink(from, to) {
      const link = relation.find(from, to);
      if (!link) return;
      take(outgoing, from, to);
      take(incoming, to, from);
      emit({ collection: name, kind: "deleted", record: link });
    },

    /** Ends all links of a record. */
    release(record) {
      for (const { from, to } of [...relation.linksFrom(record), ...relation.linksTo(record)]) {
        relation.unlink(from, to);
      }
    },

    find: (from, to) => outgoing.get(from)?.get(to),
    has: (from, to) => relation.find(from, to) !== undefined,
    /** The links of a record on the left side, in the order in which they were made. */
    linksFrom: (from) => linksOf(outgoing, from),
    /** The links of a record on the right side. */
    linksTo: (to) => linksOf(incoming, to),
    countFrom: (from) => outgoing.get(from)?.size ?? 0,
    countTo: (to) => incoming.get(to)?.size ?? 0,
  };
  return relation;
}

module.exports = { createRelation };
