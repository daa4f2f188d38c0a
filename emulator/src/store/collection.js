"use strict";

const { randomBytes } = require("node:crypto");

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");
const { createNormalizer } = require("./normalize.js");

/** How the values of generated fields are made, by the name that a collection's data uses. */
const GENERATORS = {
  objectId: () => randomBytes(12).toString("hex"),
  time: ({ now }) => new Date(now).toISOString(),
  count: ({ count }) => count,
  secret: () => randomBytes(16).toString("hex"),
};

/**
 * @typedef {object} Definition What a collection is, as the catalogue describes it.
 * @property {string} noun The word for a record in messages.
 * @property {string} key The field that identifies a record for its whole life.
 * @property {{ field: string, unique?: boolean, within?: string[] }[]} [indexes] The fields by which records
 *   are found in constant time. A value of a unique one occurs once among records whose `within` fields agree.
 * @property {Record<string, string>} [normalize] How values of a field are compared, by field.
 * @property {Record<string, string>} [generated] The generator of a field that a new record lacks.
 * @property {Record<string, unknown>} [defaults] Values of fields that a new record lacks.
 * @property {{ collection: string, field: string, by: string }[]} [parents] The collections whose records these
 *   belong to: `field` holds the value of the parent's field `by`.
 * @property {string} [updated] The field with the time of the last change.
 * @property {{ statusCode: number, apiCode: number }} [unknown] The codes of the answer for a missing record.
 * @property {{ statusCode: number, apiCode: number }} [taken] The codes of the answer for a duplicate.
 */

/**
 * One kind of records: what is added, found, changed and removed. It knows nothing of requests.
 *
 * @param {string} name
 * @param {Definition} definition
 * @param {{ now(): number }} clock
 * @param {(change: object) => void} emit Called after each change with `{ collection, kind, record }`.
 * @returns {object} The functions below. Records are plain objects; only `update` may change them.
 */
function createCollection(name, definition, clock, emit) {
  const { noun, key, generated = {}, defaults = {}, updated } = definition;
  const normalized = createNormalizer(definition.normalize);
  const records = new Map();
  const indexes = (definition.indexes ?? []).map((index) => ({ ...index, buckets: new Map() }));
  let count = 0;

  const isSame = (field, one, other) => normalized(field, one) === normalized(field, other);

  function bucketOf({ field, buckets }, value) {
    return value === undefined || value === null || value === ""
      ? undefined
      : buckets.get(normalized(field, value));
  }

  function enter(record, among = indexes) {
    for (const { field, buckets } of among) {
      const value = record[field];
      if (value === undefined || value === null || value === "") continue;
      const place = normalized(field, value);
      if (!buckets.has(place)) buckets.set(place, new Set());
      buckets.get(place).add(record);
    }
  }

  function leave(record, among = indexes) {
    for (const index of among) {
      const bucket = bucketOf(index, record[index.field]);
      bucket?.delete(record);
      if (bucket?.size === 0) index.buckets.delete(normalized(index.field, record[index.field]));
    }
  }

  /** Throws a `Denial` if a record other than `self` has a unique value of the fields. */
  function refuseTaken(fields, self) {
    for (const index of indexes) {
      const { field, within = [] } = index;
      if (!index.unique || !(field in fields)) continue;
      const holder = [...(bucketOf(index, fields[field]) ?? [])].find(
        (other) =>
          other !== self && within.every((part) => isSame(part, other[part], fields[part])),
      );
      if (holder) throw denial(definition.taken ?? TAKEN, `Another ${noun} has this ${field}`);
    }
    if (self === undefined && records.has(fields[key])) {
      throw denial(definition.taken ?? TAKEN, `Another ${noun} has this ${key}`);
    }
  }

  function complete(fields) {
    const context = { now: clock.now(), count: count + 1 };
    const record = structuredClone(defaults);
    for (const [field, generator] of Object.entries(generated)) {
      record[field] = GENERATORS[generator](context);
    }
    for (const [field, value] of Object.entries(fields)) {
      if (value !== undefined) record[field] = structuredClone(value);
    }
    return record;
  }

  function insert(fields) {
    const record = complete(fields);
    refuseTaken(record);
    count = Math.max(count + 1, Number.isInteger(record[key]) ? record[key] : 0);
    records.set(record[key], record);
    enter(record);
    return record;
  }

  function erase(record) {
    records.delete(record[key]);
    leave(record);
  }

  const collection = {
    name,
    definition,

    /** Adds a record with the fields given. Throws a `Denial` if a unique value is taken. */
    add: (fields) => collection.addAll([fields])[0],

    /** Adds several records, or none if one of them is refused. */
    addAll(list) {
      const added = [];
      try {
        for (const fields of list) added.push(insert(fields));
      } catch (error) {
        for (const record of added) erase(record);
        throw error;
      }
      for (const record of added) emit({ collection: name, kind: "created", record });
      return added;
    },

    /** Changes a record; a field set to `undefined` is removed. The key stays. */
    update(record, { [key]: _, ...changes }) {
      const previous = { ...record };
      refuseTaken({ ...record, ...changes }, record);
      // Where the value stays, the record keeps its place among the others.
      const changed = indexes.filter(
        ({ field }) => field in changes && !isSame(field, record[field], changes[field]),
      );
      leave(record, changed);
      Object.assign(record, structuredClone(changes));
      if (updated) record[updated] = new Date(clock.now()).toISOString();
      enter(record, changed);
      emit({ collection: name, kind: "updated", record, previous });
    },

    remove(record) {
      if (records.get(record[key]) !== record) return;
      erase(record);
      emit({ collection: name, kind: "deleted", record });
    },

    /** The record with this value of the key field. */
    get: (value) => records.get(value),

    /** All records with these values; fields whose value is `undefined` do not count. */
    filter(criteria) {
      const wanted = Object.entries(criteria).filter(([, value]) => value !== undefined);
      const fits = (record) =>
        wanted.every(([field, value]) => isSame(field, record[field], value));
      return candidates(criteria).filter(fits);
    },

    /** The first record with these values. */
    find: (criteria) => collection.filter(criteria)[0],

    /** The first record with these values. Throws a `Denial` if there is none. */
    need(criteria) {
      const record = collection.find(criteria);
      if (!record) {
        const [field] = Object.keys(criteria);
        throw collection.unknown(field);
      }
      return record;
    },

    /** The `Denial` for a record that does not exist. */
    unknown: (field = key) => denial(definition.unknown ?? UNKNOWN, `No ${noun} has this ${field}`),

    /** All records, in the order in which they were added. */
    list: () => [...records.values()],
    get size() {
      return records.size;
    },
  };

  function candidates(criteria) {
    if (criteria[key] !== undefined) return [records.get(criteria[key])].filter(Boolean);
    const index = indexes.find(({ field }) => criteria[field] !== undefined);
    return index ? [...(bucketOf(index, criteria[index.field]) ?? [])] : collection.list();
  }

  return collection;
}

const UNKNOWN = { statusCode: 404, apiCode: API_CODES.RECORD_UNKNOWN };
const TAKEN = { statusCode: 409, apiCode: API_CODES.RECORD_TAKEN };

function denial({ statusCode, apiCode }, message) {
  return new Denial(apiCode, message, statusCode);
}

module.exports = { createCollection, GENERATORS };
