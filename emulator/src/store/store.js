"use strict";

const { createCollection, GENERATORS } = require("./collection.js");
const { createRelation } = require("./relation.js");

/**
 * The store of an emulator: collections of records and the relations between them. A removed record takes its
 * children along and loses all its links; children follow a parent whose identifier changes.
 *
 * @param {{ now(): number }} clock
 * @param {{ collections: Record<string, object>,
 *   relations: Record<string, { from: string, to: string[] }> }} definitions
 * @returns {{
 *   collections: Record<string, object>,
 *   relations: Record<string, object>,
 *   ends(relation: string): [string, string[]],
 *   onChange(listener: (change: object) => void): () => void,
 * }} `onChange` adds a listener that is called synchronously after each change with `{ collection, kind,
 *   record }`, where `kind` is `created`, `updated` or `deleted`, and `previous`, the record before an update;
 *   it returns a function that removes the listener. A relation counts as a collection of links `{ from, to, …details }`.
 */
function createStore(clock, { collections, relations }) {
  const listeners = new Set();
  const emit = (change) => {
    for (const listener of listeners) listener(change);
  };

  const store = {
    collections: Object.fromEntries(
      Object.entries(collections).map(([name, definition]) => [
        name,
        createCollection(name, definition, clock, emit),
      ]),
    ),
    relations: Object.fromEntries(
      Object.keys(relations).map((name) => [name, createRelation(name, emit)]),
    ),
    /** The collections that a relation links. */
    ends: (name) => [relations[name].from, relations[name].to],
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  /** What a new link holds beside its records: the time in the field `stamp`, IDs in those of `generate`. */
  store.stamp = ({ stamp, generate = {} }, known) => {
    if (known) return {};
    const context = { now: clock.now() };
    const fields = { ...(stamp ? { [stamp]: "time" } : {}), ...generate };
    return Object.fromEntries(
      Object.entries(fields).map(([field, generator]) => [field, GENERATORS[generator](context)]),
    );
  };

  /** Whether a link counts now: it can begin and end at times in milliseconds. */
  store.isEffective = ({ enableTime, endTime }) => {
    const now = clock.now();
    return (!enableTime || now >= enableTime) && (!endTime || now < endTime);
  };

  const childrenOf = childFields(collections);
  store.onChange(({ collection, kind, record, previous }) => {
    if (!Object.hasOwn(collections, collection)) return;
    for (const { name, field, by } of childrenOf[collection]) {
      const children = store.collections[name];
      if (kind === "deleted") {
        for (const child of children.filter({ [field]: record[by] })) children.remove(child);
      } else if (kind === "updated" && previous[by] !== record[by]) {
        for (const child of children.filter({ [field]: previous[by] })) {
          children.update(child, { [field]: record[by] });
        }
      }
    }
    if (kind !== "deleted") return;
    for (const relation of Object.values(store.relations)) relation.release(record);
  });
  return store;
}

/** The collections that belong to each collection, and the fields that say so. */
function childFields(collections) {
  const entries = Object.entries(collections);
  const belonging = (parent) =>
    entries.flatMap(([name, { parents = [] }]) =>
      parents
        .filter(({ collection }) => collection === parent)
        .map(({ field, by }) => ({ name, field, by })),
    );
  return Object.fromEntries(entries.map(([name]) => [name, belonging(name)]));
}

module.exports = { createStore };
