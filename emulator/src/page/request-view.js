"use strict";

const { operationOf } = require("../catalogue/named.js");
const { isManagementRequest } = require("../management/identity.js");
const { parseJson } = require("../recorder.js");
const { maskForm, maskText } = require("./masking.js");
const { viewsOf } = require("./message-view.js");

// A line of the list does not need more; the details have all of it.
const LONGEST_TEXT = 300;

/**
 * A request in the list of the page, without secrets.
 *
 * @param {object} entry From `createRecorder`.
 * @returns {object}
 */
function summaryOf({ number, request, outcome }) {
  const { method, path, query, time } = request;
  const masked = maskForm(query, path).map(([name, value]) => `${name}=${value}`);
  return {
    number,
    time,
    method,
    path: shortened(maskText(path)),
    query: shortened(masked.join("&")),
    operation: operationOf(request, isManagementRequest(request)),
    outcome: outcome && maskedOutcome(outcome),
  };
}

function shortened(text) {
  return text.slice(0, LONGEST_TEXT);
}

// A message may quote the request.
function maskedOutcome(outcome) {
  const { message } = outcome;
  return { ...outcome, message: message && shortened(maskText(message)) };
}

/**
 * A request and its answer, with their headers and bodies.
 *
 * @param {object} entry From `createRecorder`.
 * @param {boolean} isRevealed Whether to show secrets.
 * @returns {object} `query` and `headers` are lists of names and values, `body` is text; `answer` has `headers` and
 *   `body`, and is `undefined` before there is one and when it is not kept any more; `hidden` tells whether anything
 *   is hidden.
 */
function detailsOf(entry, isRevealed) {
  const { request } = entry;
  const sent = viewsOf(requestMessage(request));
  const received = entry.answer && viewsOf(answerMessage(entry.answer, request));
  const open = {
    path: request.path,
    query: [...new URLSearchParams(request.query)],
    ...sent.open,
    answer: received?.open,
  };
  const masked = {
    path: maskText(request.path),
    query: maskForm(request.query, request.path),
    ...sent.masked,
    answer: received?.masked,
  };
  const { httpVersion, remotePort, connectionId } = request;
  return {
    ...summaryOf(entry),
    httpVersion,
    remotePort,
    connectionId,
    ...(isRevealed ? open : masked),
    hidden: !isRevealed && JSON.stringify(open) !== JSON.stringify(masked),
  };
}

function requestMessage({ path, rawHeaders, headers, body, json }) {
  const fields = [];
  for (let i = 0; i < rawHeaders.length; i += 2) fields.push(rawHeaders.slice(i, i + 2));
  return { path, fields, headers, text: body, bytes: Buffer.byteLength(body), json };
}

function answerMessage({ headers, body, bytes }, { method, path }) {
  const fields = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, String(value)]),
  );
  const single = Object.fromEntries(fields);
  // RFC 9110, 9.3.2: it is not sent.
  if (method === "HEAD") return { path, fields, headers: single, text: "", bytes: 0 };
  const text = body.toString();
  return {
    path,
    fields,
    headers: single,
    text,
    bytes,
    json: body.length === bytes ? parseJson(text) : undefined,
  };
}

module.exports = { detailsOf, summaryOf };
