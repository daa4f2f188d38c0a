"use strict";

const { createKeptAnswers } = require("./kept-answers.js");

/** The maximum length of `emulator.requests`: the most recent requests are kept. */
const RECORDED_REQUESTS = 10_000;

/**
 * Records requests in the order in which they were completely received, and how they were answered.
 *
 * @returns {{
 *   record(request: object): object,
 *   answered(entry: object, outcome: object, rendered: object): void,
 *   list(): object[],
 *   entries(range?: { before?: number, after?: number, limit?: number }): object[],
 *   find(number: number): object | undefined,
 *   onChange(listener: (entry: object) => void): () => void,
 *   clear(): void,
 *   total(): number,
 * }} An entry is `{ number, request, outcome, answer }`: the number is 1 for the first request, the outcome that of
 *   `outcomeOf`, once there is one, and the answer that of `createKeptAnswers`, while it is kept. `list` is a copy
 *   of the last `RECORDED_REQUESTS` requests, `entries` of their entries: the last `limit` of a range of numbers.
 *   `onChange` calls the listener with each new and each answered entry, and returns a function that removes it.
 *   `total` counts all requests, including those dropped or cleared.
 */
function createRecorder() {
  let kept = [];
  let total = 0;
  const answers = createKeptAnswers();
  const listeners = new Set();

  function entries({ before = total + 1, after = 0, limit = RECORDED_REQUESTS } = {}) {
    const recent = kept.slice(-RECORDED_REQUESTS);
    return recent.filter(({ number }) => number > after && number < before).slice(-limit);
  }

  return {
    record(request) {
      total += 1;
      const entry = { number: total, request, outcome: undefined, answer: undefined };
      kept.push(entry);
      // Trim in large steps: dropping one request at a time would move the whole list each time.
      if (kept.length >= 2 * RECORDED_REQUESTS) kept = kept.slice(-RECORDED_REQUESTS);
      for (const listener of listeners) listener(entry);
      return entry;
    },
    answered(entry, outcome, rendered) {
      entry.outcome = outcome;
      if (outcome.status !== undefined) answers.keep(entry, rendered);
      for (const listener of listeners) listener(entry);
    },
    list: () => kept.slice(-RECORDED_REQUESTS).map(({ request }) => request),
    entries,
    find: (number) => entries({ after: number - 1, before: number + 1 })[0],
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      kept = [];
      answers.clear();
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

/**
 * @param {string} text
 * @returns {unknown} `undefined` if the text is not JSON.
 */
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

module.exports = { createRecorder, describeRequest, parseJson, RECORDED_REQUESTS, splitTarget };
