"use strict";

const { validateHeaderName, validateHeaderValue } = require("node:http");

const { requestMatcher } = require("./catalogue/named.js");
const {
  checkChoice,
  checkInteger,
  checkObject,
  checkText,
  kindOf,
  optionError,
} = require("./check.js");
const { checkSocketFault } = require("./events/fault.js");
const { isEventPath } = require("./events/paths.js");

const MATCH_NAMES = ["operation", "method", "path", "header", "when"];
const EFFECTS = [
  "delay",
  "reset",
  "stall",
  "drip",
  "truncate",
  "status",
  "statusMessage",
  "headers",
  "rawBody",
  "rawResponse",
  "json",
  "encoding",
  "socket",
];
const STAGES = ["before-headers", "after-headers", "mid-body"];
const ENCODINGS = ["gzip", "deflate", "br"];
// The longest delay of a Node timer, about 24.8 days.
const LONGEST_WAIT_MS = 2 ** 31 - 1;
const EXCLUSIVE = [
  ["reset", "stall"],
  ["reset", "truncate"],
  ["stall", "truncate"],
  ["json", "rawBody"],
  ...["reset", "stall", "truncate", "status", "json", "rawBody", "encoding"].map((name) => [
    "socket",
    name,
  ]),
];

/**
 * Validates a fault rule and normalizes it.
 *
 * @param {object} rule As documented in `index.d.ts` under `FaultRule`.
 * @returns {{ matches(request: object): boolean, times: number, skip: number, effect: object }}
 * @throws {TypeError} `ERR_INVALID_OPTION` for unknown names, wrong values, mutually exclusive effects,
 *   and rules without an effect.
 */
function compileRule(rule) {
  checkObject(rule, ["match", "times", "skip", ...EFFECTS], "a fault rule");
  const effect = {};
  for (const name of EFFECTS) if (rule[name] !== undefined) effect[name] = rule[name];
  checkCombination(effect);
  for (const [name, value] of Object.entries(effect)) CHECKS[name](value, `the fault's ${name}`);
  const { times = 1, skip = 0 } = rule;
  if (times !== Number.POSITIVE_INFINITY) {
    checkInteger(times, 1, Number.MAX_SAFE_INTEGER, "the fault's times");
  }
  checkInteger(skip, 0, Number.MAX_SAFE_INTEGER, "the fault's skip");
  if (effect.reset === true) effect.reset = "before-headers";
  const matches = compileMatch(rule.match);
  return {
    matches: effect.socket ? (request) => isEventPath(request.path) && matches(request) : matches,
    times,
    skip,
    effect: Object.freeze(effect),
  };
}

function checkCombination(effect) {
  const given = Object.keys(effect);
  if (given.length === 0) {
    throw optionError(`a fault rule needs at least one of ${EFFECTS.join(", ")}`);
  }
  for (const [one, other] of EXCLUSIVE) {
    if (given.includes(one) && given.includes(other)) {
      throw optionError(`a fault rule cannot have both ${one} and ${other}`);
    }
  }
  const beside = given.find((name) => !["rawResponse", "delay", "drip"].includes(name));
  if (given.includes("rawResponse") && beside) {
    throw optionError(`a fault rule with rawResponse cannot have ${beside}`);
  }
}

const CHECKS = {
  delay: (value, where) => checkInteger(value, 0, LONGEST_WAIT_MS, where),
  reset: (value, where) => checkChoice(value, [true, ...STAGES], where),
  stall: (value, where) => checkChoice(value, STAGES, where),
  drip(value, where) {
    checkObject(value, ["bytes", "intervalMs"], where);
    checkInteger(value.bytes, 1, Number.MAX_SAFE_INTEGER, `${where}.bytes`);
    checkInteger(value.intervalMs, 0, LONGEST_WAIT_MS, `${where}.intervalMs`);
  },
  truncate: (value, where) => checkInteger(value, 0, Number.MAX_SAFE_INTEGER, where),
  status: (value, where) => checkInteger(value, 200, 599, where),
  statusMessage(value, where) {
    if (typeof value !== "string" || !/^[\t\x20-\x7e]*$/.test(value)) {
      throw optionError(`${where} must be a string of printable ASCII characters`);
    }
  },
  headers: checkHeaders,
  rawBody: checkBytes,
  rawResponse: checkBytes,
  json(value, where) {
    if (stringify(value) === undefined) throw optionError(`${where} must be a JSON value`);
  },
  encoding: (value, where) => checkChoice(value, ENCODINGS, where),
  socket: checkSocketFault,
};

function stringify(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function checkBytes(value, where) {
  if (typeof value !== "string" && !Buffer.isBuffer(value)) {
    throw optionError(`${where} must be a string or a Buffer, not ${kindOf(value)}`);
  }
}

function checkHeaders(headers, where) {
  checkObject(headers, Object.keys(headers ?? {}), where);
  for (const [name, value] of Object.entries(headers)) {
    try {
      validateHeaderName(name);
      for (const item of [value].flat()) if (item !== null) validateHeaderValue(name, item);
    } catch (error) {
      throw optionError(`${where} cannot be sent: ${error.message}`);
    }
  }
}

function compileMatch(match = {}) {
  checkObject(match, MATCH_NAMES, "the fault's match");
  const { operation, method, path, header = {}, when } = match;
  const operationMatches = compileOperation(operation);
  if (method !== undefined) checkText(method, "the fault's match.method");
  if (when !== undefined && typeof when !== "function") {
    throw optionError(`the fault's match.when must be a function, not ${kindOf(when)}`);
  }
  checkObject(header, Object.keys(header ?? {}), "the fault's match.header");
  const pathMatches = compilePattern(path, "the fault's match.path");
  const headers = Object.entries(header).map(([name, pattern]) => [
    name.toLowerCase(),
    compilePattern(pattern, `the fault's match.header.${name}`),
  ]);
  const wantedMethod = method?.toUpperCase();
  return (request) =>
    (wantedMethod === undefined || request.method === wantedMethod) &&
    operationMatches(request) &&
    pathMatches(request.path) &&
    headers.every(([name, valueMatches]) => valueMatches(request.headers[name])) &&
    (when === undefined || Boolean(when(request)));
}

function compileOperation(name) {
  if (name === undefined) return () => true;
  checkText(name, "the fault's match.operation");
  const matches = requestMatcher(name);
  if (!matches) throw optionError(`the fault's match.operation: no operation is named "${name}"`);
  return matches;
}

function compilePattern(pattern, where) {
  if (pattern === undefined) return () => true;
  if (typeof pattern === "string") return (text) => text === pattern;
  if (!(pattern instanceof RegExp)) {
    throw optionError(`${where} must be a string or a RegExp, not ${kindOf(pattern)}`);
  }
  // Without these two flags, a RegExp keeps no state between requests.
  const stateless = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  return (text) => text !== undefined && stateless.test(text);
}

module.exports = { compileRule };
