"use strict";

const { sample } = require("../../catalogue/sample.js");
const { modelShape } = require("../../catalogue/shapes.js");
const { argumentNames } = require("./arguments.js");
const { pageOf } = require("./paging.js");

/** Fields that an operation returns only if the argument is `true`, provided that it takes the argument. */
const ON_REQUEST = {
  withCustomData: ["customData"],
  withIdentities: ["identities"],
  withDepartmentIds: ["departmentIds"],
  withPost: ["postIdList"],
};

/**
 * Creates the function that puts records in the declared form of an operation's answer: one record, a list, a
 * page, or only that the operation succeeded.
 *
 * @param {object} operation From the generated catalogue.
 * @param {(collection: string, record: object, field: string) => unknown} compute Returns the value of a field
 *   that is not stored.
 * @returns {(collection: string, records: object[], args: object) => unknown} Returns `data`.
 */
function createAnswer(operation, compute) {
  const type = dataType(operation);
  const names = argumentNames(operation);
  const isPaged = names.has("page");
  const optional = Object.entries(ON_REQUEST).filter(([argument]) => names.has(argument));

  return (collection, records, args) => {
    if (type === undefined) return undefined;
    const hidden = new Set(
      optional.filter(([argument]) => args[argument] !== true).flatMap(([, fields]) => fields),
    );
    const show = (record, model) => project(collection, record, model, hidden, compute);
    if (type.list) {
      const list = isPaged ? pageOf(records, args) : records;
      return list.map((record) => show(record, type.list.model));
    }
    const shape = modelShape(type.model);
    const [listName, listed] = [...shape].find(([, field]) => field.type.list?.model) ?? [];
    if (shape.has("totalCount") && listName) {
      const isWhole = !isPaged || args.all === true || args.fetchAll === true;
      const list = isWhole ? records : pageOf(records, args);
      const beside = [...shape]
        .filter(([name, { required }]) => required && name !== listName && name !== "totalCount")
        .map(([name, field]) => [name, sample(field.type, name)]);
      return {
        ...Object.fromEntries(beside),
        totalCount: countOf(records.length, shape.get("totalCount").type),
        [listName]: list.map((record) => show(record, listed.type.list.model)),
      };
    }
    if (shape.has("success")) return { success: true };
    // The declared types of a few lists show a single record.
    return show(records[0] ?? {}, type.model);
  };
}

// A few models declare a count as text or as a boolean.
function countOf(count, type) {
  return { string: String, boolean: Boolean }[type]?.(count) ?? count;
}

/**
 * The type of `data` in an operation's answer; of the whole answer if it has no envelope.
 *
 * @param {object} operation From the generated catalogue.
 * @returns {import("../../catalogue/shapes.js").Type | undefined}
 */
function dataType({ answer }) {
  if (answer === "any") return undefined;
  const shape = modelShape(answer.model);
  return shape.has("statusCode") ? shape.get("data")?.type : answer;
}

/**
 * Creates a value of a model from a record: what is stored, else what is computed, else an empty value of a
 * required field.
 */
function project(collection, record, model, hidden, compute) {
  const value = {};
  for (const [name, { type, required }] of modelShape(model)) {
    if (hidden.has(name)) continue;
    const known = record[name] ?? compute(collection, record, name);
    if (known !== undefined) value[name] = fitting(known, type);
    else if (required) value[name] = blank(type, name);
  }
  return value;
}

// What was stored in the form of a request has the form of the answer here: some fields are numbers in one and
// text in the other, and the models of nested objects differ.
function fitting(value, type) {
  if (type === "string" && typeof value !== "string") return String([value].flat()[0] ?? "");
  if (type === "number" && typeof value === "string") return Number(value);
  if (type.list && Array.isArray(value)) return value.map((item) => fitting(item, type.list));
  const isModel = type.model && modelShape(type.model).size > 0;
  return isModel && typeof value === "object"
    ? project(undefined, value, type.model, NONE, NOTHING)
    : value;
}

const NONE = new Set();
const NOTHING = () => undefined;

function blank(type, name) {
  if (type === "string") return "";
  if (type === "number") return 0;
  if (type === "boolean") return false;
  return type.list ? [] : sample(type, name);
}

module.exports = { createAnswer, dataType };
