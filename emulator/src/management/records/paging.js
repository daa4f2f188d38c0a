"use strict";

const { API_CODES } = require("../../answers.js");
const { Denial } = require("../../denial.js");

const DEFAULT_LIMIT = 10;
/** The most records of a page, as the service documents. */
const LARGEST_LIMIT = 50;

/**
 * The page of a list that the arguments ask for, with the service's defaults: the first, of 10 records.
 *
 * @template T
 * @param {T[]} list
 * @param {{ page?: unknown, limit?: unknown }} args Numbers; text in the operations of tenants.
 * @returns {T[]}
 * @throws {Denial} `PARAMETER_INVALID` if a page has no or too many records.
 */
function pageOf(list, { page, limit }) {
  const number = integerOf(page, 1, "page", Number.MAX_SAFE_INTEGER);
  const size = integerOf(limit, DEFAULT_LIMIT, "limit", LARGEST_LIMIT);
  return list.slice((number - 1) * size, number * size);
}

function integerOf(value, fallback, name, most) {
  if (value === undefined || value === "") return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    const range = most === LARGEST_LIMIT ? `from 1 to ${most}` : "of at least 1";
    throw new Denial(API_CODES.PARAMETER_INVALID, `The field ${name} must be an integer ${range}`);
  }
  return number;
}

module.exports = { LARGEST_LIMIT, pageOf };
