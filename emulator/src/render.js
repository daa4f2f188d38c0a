"use strict";

const { promisify } = require("node:util");
const { brotliCompress, deflate, gzip } = require("node:zlib");

const { API_CODES, refusal } = require("./answers.js");

const COMPRESS = {
  gzip: promisify(gzip),
  deflate: promisify(deflate),
  br: promisify(brotliCompress),
};
const JSON_TYPE = "application/json; charset=utf-8";

/**
 * Whether a fault makes the operation's own answer unnecessary. The operation is then not run, as if the
 * fault had occurred in front of the service.
 *
 * @param {object} effect The effect of a fault rule.
 * @returns {boolean}
 */
function replacesAnswer(effect) {
  return (
    (effect.reset ?? effect.stall) === "before-headers" ||
    effect.status >= 300 ||
    effect.json !== undefined ||
    effect.rawBody !== undefined ||
    effect.rawResponse !== undefined
  );
}

/**
 * The answer that a fault substitutes for that of the operation.
 *
 * @param {object} effect The effect of a fault rule for which `replacesAnswer` returns true.
 * @returns {object} The answer.
 */
function replacementFor({ status = 200, json, rawBody }) {
  if (json !== undefined) return { status, json };
  if (rawBody !== undefined)
    return { status, body: rawBody, headers: { "content-type": JSON_TYPE } };
  return refusal(status, API_CODES.FAULT_INJECTED, `A fault rule asked for HTTP ${status}`);
}

/**
 * Converts an answer to its wire form: status, header fields and body bytes.
 *
 * @param {object} answer `{ status?, headers?, json?, body? }`
 * @param {object} effect The effect of the fault rule that applies, or `{}`.
 * @param {number} time Milliseconds since the epoch, for the `date` header.
 * @returns {Promise<{ status: number, statusMessage?: string, headers: object, body: Buffer, content: Buffer }>}
 *   `content` is the body before its compression.
 */
async function render(answer, effect, time) {
  const status = effect.status ?? answer.status ?? 200;
  const headers = { date: new Date(time).toUTCString() };
  let content = Buffer.from(answer.body ?? "");
  if (answer.json !== undefined) {
    headers["content-type"] = JSON_TYPE;
    content = Buffer.from(JSON.stringify(answer.json));
  }
  merge(headers, answer.headers);
  let body = content;
  if (effect.encoding) {
    body = await COMPRESS[effect.encoding](content);
    headers["content-encoding"] = effect.encoding;
  }
  if (status >= 200 && status !== 204 && status !== 304)
    headers["content-length"] = String(body.length);
  merge(headers, effect.headers);
  // Content-Length and Transfer-Encoding exclude each other, so a rule that sets one gets only that one.
  if (headers["transfer-encoding"] && !Object.hasOwn(lowered(effect.headers), "content-length")) {
    delete headers["content-length"];
  }
  return { status, statusMessage: effect.statusMessage, headers, body, content };
}

function lowered(headers = {}) {
  const pairs = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(pairs);
}

function merge(target, headers) {
  for (const [name, value] of Object.entries(lowered(headers))) {
    if (value === null || value === undefined) delete target[name];
    else target[name] = value;
  }
}

module.exports = { render, replacementFor, replacesAnswer };
