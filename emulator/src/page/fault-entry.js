"use strict";

const { pathsNamed } = require("../catalogue/named.js");
const { checkObject, checkText, optionError } = require("../check.js");
const { maskJson, maskText, maskValue } = require("./masking.js");

/** The rest of a longer description is left out: a rule can have a body of any length. */
const LONGEST_DESCRIPTION = 300;

/**
 * Makes a fault rule of the JSON that the page sends. It is a `FaultRule` with two additions: `times: "all"`, and
 * `match.pathPattern`, the source of a regular expression.
 *
 * @param {object} json
 * @returns {object} A rule for `createFaults`, which checks it.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function ruleFrom(json) {
  checkObject(json, Object.keys(json ?? {}), "a fault rule");
  const { match, times, ...rest } = json;
  return {
    ...rest,
    ...(match !== undefined && { match: matchFrom(match) }),
    ...(times !== undefined && { times: times === "all" ? Number.POSITIVE_INFINITY : times }),
  };
}

function matchFrom(match) {
  checkObject(match, Object.keys(match ?? {}), "the fault's match");
  const { pathPattern, ...rest } = match;
  if (pathPattern === undefined) return rest;
  checkText(pathPattern, "the fault's match.pathPattern");
  if (rest.path !== undefined) {
    throw optionError("the fault's match cannot have both path and pathPattern");
  }
  try {
    return { ...rest, path: new RegExp(pathPattern) };
  } catch {
    throw optionError("the fault's match.pathPattern must be a regular expression");
  }
}

/**
 * Describes a rule in words, without the secrets in its headers and its body.
 *
 * @param {object} rule
 * @returns {{ requests: string, effect: string }}
 */
function describeRule({ match = {}, times: _, skip = 0, ...effects }) {
  const { operation, method, path, header, when } = match;
  const requests = [
    method?.toUpperCase(),
    operation,
    path && maskText(String(path)),
    ...Object.entries(header ?? {}).map(
      ([name, value]) => `${name}: ${maskValue(name, String(value))}`,
    ),
    when && "a condition of the program",
  ].filter(Boolean);
  const [requested = path] = pathsNamed(operation);
  const given = Object.entries(effects).filter(([, value]) => value !== undefined);
  return {
    requests: `${shortened(requests.join(" ")) || "every request"}${skip > 0 ? `, after ${skip}` : ""}`,
    effect: capitalized(
      shortened(given.map(([name, value]) => describeEffect(name, value, requested)).join(", ")),
    ),
  };
}

function shortened(text) {
  return text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION)}…` : text;
}

function capitalized(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function bytes(number) {
  return `${number} byte${number === 1 ? "" : "s"}`;
}

function describeEffect(name, value, path) {
  switch (name) {
    case "status":
      return `HTTP ${value}`;
    case "delay":
      return `delay of ${value} ms`;
    case "reset":
      return `connection reset ${value === true ? "before-headers" : value}`;
    case "stall":
      return `stall ${value}`;
    case "drip":
      return `${bytes(value.bytes)} every ${value.intervalMs} ms`;
    case "truncate":
      return `cut after ${bytes(value)}`;
    case "rawBody":
    case "rawResponse":
      return `${name} of ${bytes(Buffer.byteLength(value))}`;
    case "headers":
      return Object.entries(value)
        .map(([header, text]) =>
          text === null ? `no ${header}` : `${header}: ${maskValue(header, String(text))}`,
        )
        .join(", ");
    default:
      return `${name} ${JSON.stringify(maskJson(value, path))}`;
  }
}

module.exports = { describeRule, ruleFrom };
