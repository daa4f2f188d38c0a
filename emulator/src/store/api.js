"use strict";

const { checkObject, checkText, kindOf, optionError } = require("../check.js");
const { Denial } = require("../denial.js");

/**
 * `emulator.store`: the records of the management API, for a program that runs the emulator. It gives and takes
 * copies; users are managed with `emulator.users` as well.
 *
 * @param {object} store From `createStore`.
 * @param {Record<string, (fields: object) => object>} adders Functions that add a record, for collections with
 *   more to it than the record.
 * @returns {object} See `Store` in `index.d.ts`.
 */
function createStoreApi(store, adders) {
  const addTo = (collection) => adders[collection.name] ?? collection.add;
  return Object.freeze({
    collection(name) {
      const collection = named(store.collections, name, "collection");
      return collectionApi(collection, addTo(collection));
    },
    relation: (name) => relationApi(store, named(store.relations, name, "relation")),
    onChange(listener) {
      if (typeof listener !== "function") {
        throw optionError(`listener must be a function, not ${kindOf(listener)}`);
      }
      return store.onChange((change) => listener(copyOf(change)));
    },
  });
}

function collectionApi(collection, add) {
  const find = (criteria) => {
    checkCriteria(criteria, "criteria");
    return collection.find(criteria);
  };
  return Object.freeze({
    list: (criteria = {}) => structuredClone(collection.filter(criteria)),
    find: (criteria) => structuredClone(find(criteria)),
    add(fields) {
      checkCriteria(fields, "fields");
      return structuredClone(refusing(() => add(fields)));
    },
    update(criteria, changes) {
      checkCriteria(changes, "changes");
      const record = refusing(() => collection.need(criteria));
      refusing(() => collection.update(record, changes));
      return structuredClone(record);
    },
    remove(criteria) {
      const record = find(criteria);
      if (record) collection.remove(record);
      return record !== undefined;
    },
    get size() {
      return collection.size;
    },
  });
}

function relationApi(store, relation) {
  const [fromName, toNames] = store.ends(relation.name);
  const from = (criteria) => refusing(() => store.collections[fromName].need(criteria));
  const to = (criteria) => refusing(() => recordOf(store, toNames, criteria));
  return Object.freeze({
    link: (one, other, details) => void relation.link(from(one), to(other), details),
    unlink: (one, other) => relation.unlink(from(one), to(other)),
    from: (one) => structuredClone(relation.linksFrom(from(one))),
    to: (other) => structuredClone(relation.linksTo(to(other))),
  });
}

function recordOf(store, names, criteria) {
  const records = names.map((name) => store.collections[name].find(criteria));
  const record = records.find(Boolean);
  if (!record) throw store.collections[names[0]].unknown();
  return record;
}

function named(all, name, what) {
  checkText(name, `the name of the ${what}`);
  if (Object.hasOwn(all, name)) return all[name];
  const known = Object.keys(all).join(", ");
  throw optionError(`there is no ${what} "${name}"; there are ${known}`);
}

function checkCriteria(value, where) {
  checkObject(value, Object.keys(value ?? {}), where);
}

function copyOf({ collection, kind, record }) {
  return { collection, kind, record: structuredClone(record) };
}

// What a request would be refused for is an error of the program here.
function refusing(run) {
  try {
    return run();
  } catch (error) {
    throw error instanceof Denial ? optionError(error.message) : error;
  }
}

module.exports = { createStoreApi };
