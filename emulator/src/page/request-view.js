"use strict";

const { mediaTypeOf } = require("../body.js");
const { operationOf } = require("../catalogue/named.js");
const { isManagementRequest } = require("../management/identity.js");
const { maskForm, maskJson, maskText, maskValue } = require("./masking.js");

// A line of the list does not need more; the details have all of it.
const LONGEST_QUERY = 300;
const FORM = "application/x-www-form-urlencoded";

/**
 * A request in the list of the page, without secrets.
 *
 * @param {object} entry From `createRecorder`.
 * @returns {object}
 */
function summaryOf({ number, request, outcome }) {
  const { method, path, query, time } = request;
  const masked = maskForm(query).map(([name, value]) => `${name}=${value}`);
  return {
    number,
    time,
    method,
    path: maskText(path),
    query: masked.join("&").slice(0, LONGEST_QUERY),
    operation: operationOf(request, isManagementRequest(request)),
    outcome: outcome && maskedOutcome(outcome),
  };
}

// A message may quote the request.
function maskedOutcome(outcome) {
  const { message } = outcome;
  return { ...outcome, message: message && maskText(message) };
}

/**
 * A request with its headers and its body.
 *
 * @param {object} entry From `createRecorder`.
 * @param {boolean} isRevealed Whether to show secrets.
 * @returns {object} `query` and `headers` are lists of names and values, `body` is text; `hidden` tells whether
 *   anything is hidden.
 */
function detailsOf(entry, isRevealed) {
  const { request } = entry;
  const open = {
    query: [...new URLSearchParams(request.query)],
    headers: pairsOf(request.rawHeaders),
    body: bodyOf(request),
  };
  const masked = {
    query: maskForm(request.query),
    headers: open.headers.map(([name, value]) => [name, maskValue(name, value)]),
    body: maskedBodyOf(request),
  };
  const { httpVersion, remotePort, connectionId } = request;
  return {
    ...summaryOf(entry),
    httpVersion,
    remotePort,
    connectionId,
    ...(isRevealed ? { ...open, path: request.path } : masked),
    hidden: !isRevealed && JSON.stringify(open) !== JSON.stringify(masked),
  };
}

function pairsOf(rawHeaders) {
  const pairs = [];
  for (let i = 0; i < rawHeaders.length; i += 2) pairs.push(rawHeaders.slice(i, i + 2));
  return pairs;
}

function bodyOf(request) {
  if (typeof request.json === "object" && request.json !== null) return pretty(request.json);
  return isForm(request) ? lines([...new URLSearchParams(request.body)]) : request.body;
}

function maskedBodyOf(request) {
  if (typeof request.json === "object" && request.json !== null)
    return pretty(maskJson(request.json));
  if (isForm(request)) return lines(maskForm(request.body));
  // It is not known where the secrets of another format are.
  return request.body === "" ? "" : `${Buffer.byteLength(request.body)} bytes are hidden`;
}

function isForm(request) {
  return mediaTypeOf(request) === FORM;
}

function pretty(json) {
  return JSON.stringify(json, null, 2);
}

function lines(pairs) {
  return pairs.map(([name, value]) => `${name} = ${value}`).join("\n");
}

module.exports = { detailsOf, summaryOf };
