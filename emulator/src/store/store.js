"use strict";

const { createCollection } = require("./collection.js");
const { createRelation } = require("./relation.js");

/**
 * The store of an emulator: collections of records and the relations between them. A removed record loses all
 * its links.
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
 *   record }`, where `kind` is `created`, `updated` or `deleted`; it returns a function that removes the
 *   listener. A relation counts as a collection of links `{ from, to, …details }`.
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

  store.onChange(({ collection, kind, record }) => {
    if (kind !== "deleted" || !Object.hasOwn(store.collections, collection)) return;
    for (const relation of Object.values(store.relations)) relation.release(record);
  });
  return store;
}

module.exports = { createStore };
