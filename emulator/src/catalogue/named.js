"use strict";

const { OPERATIONS } = require("../generated/catalogue.js");
const { OPERATIONS: MANAGEMENT_OPERATIONS } = require("../generated/management-catalogue.js");

/**
 * Recognizes the requests of an operation.
 *
 * @param {string} name The name of the operation in either API; in a few cases both have one of this name.
 * @returns {((request: { method: string, path: string }) => boolean) | undefined} `undefined` if no API has it.
 */
function requestMatcher(name) {
  const named = [...OPERATIONS, ...MANAGEMENT_OPERATIONS].filter(
    (operation) => operation.name === name,
  );
  if (named.length === 0) return undefined;
  const places = named.map(({ method, path }) => ({ method, matches: pathMatcher(path) }));
  return ({ method, path }) =>
    places.some((place) => place.method === method && place.matches(path));
}

// The paths of the catalogue have no characters that mean something in a pattern, apart from parameters.
function pathMatcher(path) {
  if (!path.includes("{")) return (given) => given === path;
  const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
  return (given) => pattern.test(given);
}

module.exports = { requestMatcher };
