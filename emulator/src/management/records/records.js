"use strict";

const { COLLECTIONS } = require("../../generated/collections.js");
const { OPERATIONS } = require("../../generated/management-catalogue.js");
const { ACTIONS } = require("./actions.js");
const { argumentsOf } = require("./arguments.js");
const { createComputed } = require("./computed.js");
const { createLookup } = require("./lookup.js");
const { createAnswer } = require("./view.js");

/**
 * The operations of the management API on stored records: the catalogue's data says what each does, and a handler
 * of its own replaces that where data does not suffice.
 *
 * @param {object} store From `createStore`.
 * @returns {{
 *   lookup: object,
 *   fromData: Record<string, (call: object) => unknown>,
 *   handler(name: string, run: (call: object) => unknown): (call: object) => unknown,
 *   answer(name: string, collection: string, records: object[], args: object): unknown,
 * }} `fromData` are handlers by the name of the operation. `handler` creates one whose `run` gets the call with
 *   `args`, all arguments in one object, and `answer(collection, records)`, which puts records in the declared
 *   form of the operation.
 */
function createRecords(store) {
  const lookup = createLookup(store);
  const compute = createComputed(store);
  const operations = new Map(OPERATIONS.map((operation) => [operation.name, operation]));
  const answers = new Map();

  function answer(name, collection, records, args) {
    if (!answers.has(name)) answers.set(name, createAnswer(operations.get(name), compute));
    return answers.get(name)(collection, records, args);
  }

  function handler(name, run) {
    return (call) => {
      const args = argumentsOf(call);
      const show = (collection, records) => answer(name, collection, records, args);
      return run({ ...call, args, answer: show });
    };
  }

  const fromData = Object.fromEntries(
    Object.entries(COLLECTIONS).flatMap(([collection, { operations: own = {} }]) => {
      const context = createContext(store, lookup, collection);
      return Object.entries(own).map(([name, data]) => [
        name,
        handler(name, ({ args, body, answer: show }) =>
          show(
            data.of && RETURNS_OTHERS.has(data.action) ? data.of : collection,
            ACTIONS[data.action](context, data, args, body),
          ),
        ),
      ]);
    }),
  );
  return { lookup, fromData, handler, answer };
}

/** The actions that return records of the collection `of`, not those that they change. */
const RETURNS_OTHERS = new Set(["linked", "linkedTo", "children"]);

function createContext(store, lookup, name) {
  const collection = store.collections[name];
  const { parents = [], defaults = {} } = collection.definition;

  function checkParents(fields) {
    for (const { collection: parent, field, by } of parents) {
      const value = fields[field] ?? defaults[field];
      if (value !== undefined) store.collections[parent].need({ [by]: value });
    }
  }

  return {
    name,
    collection,
    lookup,
    relation: (relation) => store.relations[relation],
    add(fields) {
      checkParents(fields);
      return collection.add(fields);
    },
    addAll(list) {
      for (const fields of list) checkParents(fields);
      return collection.addAll(list);
    },
    update: collection.update,
    remove: collection.remove,
    isOf(of, record) {
      const { key } = store.collections[of].definition;
      return store.collections[of].get(record[key]) === record;
    },
    childrenOf(of, record) {
      const child = store.collections[of];
      const [{ field, by }] = child.definition.parents;
      return child.filter({ [field]: record[by] });
    },
    stamp: store.stamp,
    isEffective: store.isEffective,
  };
}

module.exports = { createRecords };
