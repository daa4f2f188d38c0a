"use strict";

/** The maximum length of `emulator.requests`: the most recent requests are kept. */
const RECORDED_REQUESTS = 10_000;

/**
 * Records requests in the order in which they were completely received.
 *
 * @returns {{
 *   record(request: object): void,
 *   list(): object[],
 *   clear(): void,
 *   total(): number,
 * }} `list` is a copy of at most `RECORDED_REQUESTS` requests; `total` counts all requests, including
 *   those dropped or cleared.
 */
function createRecorder() {
  let requests = [];
  let total = 0;
  return {
    record(request) {
      total += 1;
      requests.push(request);
      // Trim in large steps: dropping one request at a time would move the whole list each time.
      if (requests.length >= 2 * RECORDED_REQUESTS) requests = requests.slice(-RECORDED_REQUESTS);
    },
    list: () => requests.slice(-RECORDED_REQUESTS),
    clear() {
      requests = [];
    },
    total: () => total,
  };
}

/**
 * Describes a request in the form of `emulator.requests`.
 *
 * @param {import("node:http").IncomingMessage} req
 * @param {Buffer} body The whole body.
 * @param {object} at
 * @param {number} at.time Milliseconds since the epoch by the emulator's clock.
 * @param {{ id: number, remotePort: number }} at.connection
 * @returns {object} Frozen.
 */
function describeRequest(req, body, { time, connection }) {
  const { path, query } = splitTarget(req.url);
  const text = body.toString("utf8");
  return Object.freeze({
    method: req.method,
    path,
    query,
    httpVersion: req.httpVersion,
    headers: Object.fromEntries(Object.entries(req.headers)),
    rawHeaders: [...req.rawHeaders],
    body: text,
    json: parseJson(text),
    time,
    remotePort: connection.remotePort,
    connectionId: connection.id,
  });
}

/**
 * Splits a request target into path and raw query; supports the absolute form that proxies receive.
 *
 * @param {string} target For example `"/a?b=c"` or `"http://host/a?b=c"`.
 * @returns {{ path: string, query: string }} `query` without the question mark.
 */
function splitTarget(target) {
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = local.indexOf("?");
  if (mark === -1) return { path: local || "/", query: "" };
  return { path: local.slice(0, mark) || "/", query: local.slice(mark + 1) };
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

module.exports = { createRecorder, describeRequest, RECORDED_REQUESTS, splitTarget };
