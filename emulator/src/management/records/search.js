"use strict";

const { API_CODES } = require("../../answers.js");
const { Denial } = require("../../denial.js");

/** The conditions of an advanced filter, by operator. A list of values has to be an array. */
const OPERATORS = {
  EQUAL: (actual, value) => actual === value,
  NOT_EQUAL: (actual, value) => actual !== value,
  CONTAINS: (actual, value) => holds(actual, value),
  NOT_CONTAINS: (actual, value) => !holds(actual, value),
  IS_NULL: (actual) => actual === undefined || actual === null,
  NOT_NULL: (actual) => actual !== undefined && actual !== null,
  IN: (actual, value) => [value].flat().includes(actual),
  NOT_IN: (actual, value) => ![value].flat().includes(actual),
  GREATER: (actual, value) => actual > value,
  LESSER: (actual, value) => actual < value,
  BETWEEN: (actual, [least, most]) => actual >= least && actual <= most,
};

function holds(actual, value) {
  return Array.isArray(actual)
    ? actual.includes(value)
    : String(actual ?? "")
        .toLowerCase()
        .includes(String(value).toLowerCase());
}

/**
 * Records of which one of the fields contains the keywords, in any case.
 *
 * @param {object[]} records
 * @param {string | undefined} keywords
 * @param {readonly string[]} fields
 * @returns {object[]}
 */
function searched(records, keywords, fields) {
  if (!keywords) return records;
  const wanted = keywords.toLowerCase();
  return records.filter((record) =>
    fields.some((field) =>
      String(record[field] ?? "")
        .toLowerCase()
        .includes(wanted),
    ),
  );
}

/**
 * Records that meet all conditions. Fields that a record does not have are looked for in its custom data.
 *
 * @param {object[]} records
 * @param {{ field: string, operator: string, value?: unknown }[]} [conditions]
 * @param {Record<string, (record: object, value: unknown) => unknown>} [special] Functions for fields that are
 *   not stored, which return whether a record fits.
 * @returns {object[]}
 */
function filtered(records, conditions = [], special = {}) {
  return conditions.reduce((left, { field, operator, value }) => {
    if (operator === "BETWEEN" && !(Array.isArray(value) && value.length === 2)) {
      const message = `The condition on ${field} needs a list of two values`;
      throw new Denial(API_CODES.PARAMETER_INVALID, message);
    }
    if (Object.hasOwn(special, field))
      return left.filter((record) => special[field](record, value));
    return left.filter((record) => {
      const actual = record[field] ?? record.customData?.[field];
      return OPERATORS[operator](comparable(actual, value), value);
    });
  }, records);
}

// A time is stored as text, and may be compared with milliseconds.
function comparable(actual, value) {
  const sample = Array.isArray(value) ? value[0] : value;
  return typeof sample === "number" && typeof actual === "string" ? Date.parse(actual) : actual;
}

/**
 * @param {object[]} records
 * @param {{ field: string, order: string }[]} [sort] The first entry counts most.
 * @returns {object[]}
 */
function sorted(records, sort = []) {
  if (sort.length === 0) return records;
  return records.toSorted((one, other) => {
    for (const { field, order } of sort) {
      const compared = compare(one[field], other[field]);
      if (compared !== 0) return order?.toLowerCase() === "desc" ? -compared : compared;
    }
    return 0;
  });
}

function compare(one, other) {
  if (one === other) return 0;
  if (one === undefined) return -1;
  if (other === undefined) return 1;
  return one < other ? -1 : 1;
}

module.exports = { filtered, searched, sorted };
