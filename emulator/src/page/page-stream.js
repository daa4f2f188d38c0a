"use strict";

const { summaryOf } = require("./request-view.js");

/** How many requests one message of the stream has; of more, only the last are sent. */
const MOST_REQUESTS = 200;
/** Requests that arrive within this time share a message, in milliseconds. */
const BATCH_MS = 100;
/** How often the state and the clock are compared with what was sent, in milliseconds. */
const TICK_MS = 500;
/** How many requests that a page shows without an answer are watched for it. */
const MOST_WATCHED = 1000;
/** Bytes that may wait for a browser that does not read; nothing is sent beyond. */
const MOST_WAITING = 1024 * 1024;

/**
 * The stream of server-sent events for the open pages (HTML, 9.2): `state` when it has changed, `clock` when it has
 * moved, and `requests` as they come and as they are answered. Nothing runs while no page is open.
 *
 * @param {object} recorder From `createRecorder`.
 * @param {object} view From `createPageView`.
 * @returns {{ open(req: object, res: object, headers: object): void, refresh(): void }} `refresh` sends changes at
 *   once.
 */
function createStream(recorder, view) {
  const viewers = new Set();
  let stop = () => {};

  function start() {
    const stopListening = recorder.onChange((entry) => {
      for (const viewer of viewers) viewer.add(entry);
    });
    const timer = setInterval(refresh, TICK_MS).unref();
    stop = () => {
      stopListening();
      clearInterval(timer);
    };
  }

  function refresh() {
    if (viewers.size === 0) return;
    const messages = { clock: JSON.stringify(view.clock()), state: JSON.stringify(view.state()) };
    for (const viewer of viewers) {
      for (const [event, data] of Object.entries(messages)) viewer.sendChange(event, data);
    }
  }

  return {
    refresh,

    /** Answers a request with the stream. The header `last-event-id` tells which requests a page has already. */
    open(req, res, headers) {
      const after = Number.parseInt(req.headers["last-event-id"] ?? "0", 10) || 0;
      res.writeHead(200, { ...headers, "content-type": "text/event-stream; charset=utf-8" });
      const viewer = createViewer(res);
      if (viewers.size === 0) start();
      viewers.add(viewer);
      res.once("close", () => {
        viewers.delete(viewer);
        viewer.end();
        if (viewers.size === 0) stop();
      });
      refresh();
      const missed = recorder.entries({ after });
      for (const entry of missed) viewer.add(entry);
      viewer.flush();
    },
  };
}

/** One open page. */
function createViewer(res) {
  const output = res.stream ?? res;
  const sent = {};
  const pending = new Map();
  // Entries that were sent without an answer. It is sent even if more requests came since than a message has.
  const watched = new Map();
  let skipped = 0;
  let timer;

  function write(event, data) {
    res.write(`event: ${event}\ndata: ${data}\n\n`);
  }

  const isSlow = () => output.writableLength > MOST_WAITING;

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (pending.size === 0) return;
    if (isSlow()) return schedule();
    for (const [number, entry] of watched) if (entry.outcome) pending.set(number, entry);
    const entries = [...pending.values()].sort((one, other) => one.number - other.number);
    write("requests", JSON.stringify({ items: entries.map(summaryOf), skipped }));
    for (const entry of entries) watch(entry);
    pending.clear();
    skipped = 0;
  }

  function watch(entry) {
    watched.delete(entry.number);
    if (entry.outcome) return;
    watched.set(entry.number, entry);
    if (watched.size > MOST_WATCHED) watched.delete(watched.keys().next().value);
  }

  function schedule() {
    timer ??= setTimeout(flush, BATCH_MS).unref();
  }

  return {
    flush,
    add(entry) {
      pending.set(entry.number, entry);
      if (pending.size > MOST_REQUESTS) {
        const [oldest] = pending.keys();
        pending.delete(oldest);
        skipped += 1;
      }
      schedule();
    },
    sendChange(event, data) {
      if (sent[event] === data || isSlow()) return;
      sent[event] = data;
      write(event, data);
    },
    end: () => clearTimeout(timer),
  };
}

module.exports = { createStream };
