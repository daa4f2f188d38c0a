"use strict";

const { searched } = require("./search.js");

/**
 * What an operation on a collection can do, by the name that the catalogue's data uses. Each action takes the
 * context, its own data, the arguments and the body of the call, and returns the records of the answer;
 * `of` of the data names their collection if it is another one.
 */
const ACTIONS = {
  get: ({ name, lookup }, { by }, args) => [lookup.need(name, by, args)],

  getMany({ name, lookup, collection }, { list, field, by = [] }, args) {
    const idType = collection.definition.idTypes?.argument;
    return args[list]
      .map((value) =>
        lookup.find(name, [field, ...by], { ...args, [field]: value, [idType]: args[idType] }),
      )
      .filter(Boolean);
  },

  list({ collection }, { search = [], where = {} }, args) {
    const criteria = Object.entries(where).filter(([argument]) => args[argument] !== undefined);
    const single = criteria.filter(([argument]) => !Array.isArray(args[argument]));
    const many = criteria.filter(([argument]) => Array.isArray(args[argument]));
    const records = collection
      .filter(Object.fromEntries(single.map(([argument, field]) => [field, args[argument]])))
      .filter((record) =>
        many.every(([argument, field]) => args[argument].includes(record[field])),
      );
    return searched(records, keywordsOf(args), search);
  },

  create: (context, data, _args, body) => [context.add(fieldsOf(body, data))],

  createMany(context, data, args) {
    const shared = Object.fromEntries((data.shared ?? []).map((field) => [field, args[field]]));
    return context.addAll(args[data.list].map((item) => fieldsOf({ ...shared, ...item }, data)));
  },

  update(context, data, args, body) {
    const { name, lookup } = context;
    const record = lookup.need(name, data.by, args);
    const { idTypes } = context.collection.definition;
    const named = new Set([...Object.values(data.by), idTypes?.argument]);
    const changes = Object.entries(fieldsOf(body, data)).filter(([field]) => !named.has(field));
    const renamed = Object.entries(data.rename ?? {}).filter(([argument]) => args[argument]);
    context.update(record, {
      ...Object.fromEntries(changes),
      ...Object.fromEntries(renamed.map(([argument, field]) => [field, args[argument]])),
    });
    return [record];
  },

  delete({ name, lookup, remove }, { by }, args) {
    const record = lookup.need(name, by, args);
    remove(record);
    return [record];
  },

  /** Those that do not exist are skipped. */
  deleteMany(context, data, args) {
    const records = ACTIONS.getMany(context, data, args);
    for (const record of records) context.remove(record);
    return records;
  },

  link({ name, lookup, relation, stamp }, data, args) {
    const record = lookup.need(name, data.by, args);
    const others = othersOf(lookup, data, args);
    for (const other of others) {
      relation(data.relation).link(
        record,
        other,
        stamp(data, relation(data.relation).find(record, other)),
      );
    }
    return [record];
  },

  unlink({ name, lookup, relation }, data, args) {
    const record = lookup.need(name, data.by, args);
    for (const other of othersOf(lookup, data, args)) relation(data.relation).unlink(record, other);
    return [record];
  },

  /** The records that a record is linked to. */
  linked({ name, lookup, relation, isOf, isEffective }, data, args) {
    const record = lookup.need(name, data.by, args);
    const links = relation(data.relation).linksFrom(record).filter(isEffective);
    return links.map(({ to }) => to).filter((to) => isOf(data.of, to));
  },

  /** The records that are linked to a record. */
  linkedTo({ name, lookup, relation }, data, args) {
    const record = lookup.need(name, data.by, args);
    return relation(data.relation)
      .linksTo(record)
      .map(({ from }) => from);
  },

  /** Makes the records of a list the only ones that are linked to a record. */
  setLinksTo({ name, lookup, relation }, data, args) {
    const record = lookup.need(name, data.by, args);
    const wanted = new Set(othersOf(lookup, data, args));
    const links = relation(data.relation);
    for (const { from } of links.linksTo(record)) if (!wanted.has(from)) links.unlink(from, record);
    for (const from of wanted) if (!links.has(from, record)) links.link(from, record);
    return [record];
  },

  /** The records of another collection whose parent is a record. */
  children({ name, lookup, childrenOf }, data, args) {
    const record = lookup.need(name, data.by, args);
    return searched(childrenOf(data.of, record), keywordsOf(args), data.search ?? []);
  },
};

function keywordsOf({ keywords, keyword, query }) {
  return keywords ?? keyword ?? query;
}

/** The fields of a record in a request: what names the record or steers the call is not stored. */
function fieldsOf({ options: _, ...args }, { rename = {}, fixed = {} }) {
  const fields = Object.entries(args)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [isField(rename, name) ? rename[name] : name, value]);
  return { ...Object.fromEntries(fields), ...fixed };
}

function isField(rename, name) {
  return Object.hasOwn(rename, name);
}

function othersOf(lookup, { list, of }, args) {
  return [args[list]].flat().map((id) => lookup.needOne(of, id));
}

module.exports = { ACTIONS, keywordsOf };
