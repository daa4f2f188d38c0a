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
  const named = allNamed(name);
  if (named.length === 0) return undefined;
  const places = named.map(({ method, path }) => ({ method, matches: pathMatcher(path) }));
  return ({ method, path }) =>
    places.some((place) => place.method === method && place.matches(path));
}

function allNamed(name) {
  return [...OPERATIONS, ...MANAGEMENT_OPERATIONS].filter((operation) => operation.name === name);
}

/** The paths of the operations of this name. */
const pathsNamed = (name) => allNamed(name).map(({ path }) => path);

const OPERATION_NAMES = [...OPERATIONS, ...MANAGEMENT_OPERATIONS].map(
  (operation) => operation.name,
);

/** The names of all operations of both APIs, sorted. */
const operationNames = () => [...new Set(OPERATION_NAMES)].sort();

const apis = [OPERATIONS, MANAGEMENT_OPERATIONS].map((operations) => ({
  byPlace: new Map(operations.map(({ name, method, path }) => [`${method} ${path}`, name])),
  templates: operations
    .filter(({ path }) => path.includes("{"))
    .map(({ name, method, path }) => ({ name, method, matches: pathMatcher(path) })),
}));

/**
 * The name of the operation that a request is for.
 *
 * @param {{ method: string, path: string }} request
 * @param {boolean} isManagement Whether to prefer the management API for a path of both.
 * @returns {string | undefined} `undefined` if no API has the path.
 */
function operationOf({ method, path }, isManagement) {
  const ordered = isManagement ? apis.toReversed() : apis;
  for (const { byPlace, templates } of ordered) {
    const name =
      byPlace.get(`${method} ${path}`) ??
      templates.find((template) => template.method === method && template.matches(path))?.name;
    if (name !== undefined) return name;
  }
  return undefined;
}

// The paths of the catalogue have no characters that mean something in a pattern, apart from parameters.
function pathMatcher(path) {
  if (!path.includes("{")) return (given) => given === path;
  const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
  return (given) => pattern.test(given);
}

module.exports = { operationNames, operationOf, pathsNamed, requestMatcher };
