"use strict";

/** `bulk`: a long list in several calls, with an outcome for each item. */

const { OwnSet, isArray } = require("./intrinsics.js");
const { invalidArgument } = require("./invalid-argument.js");
const { Cancellation, at, factsOf, optionsOf, wholeNumber } = require("./list-operations.js");
const { checkClient } = require("./native.js");
const { lists: TABLES } = require("./paged-operations.js");
const { read } = require("./read.js");

const OPTIONS = [
  "argument",
  "size",
  "concurrency",
  "resume",
  "onProgress",
  "signal",
  "timeout",
  "maxRetries",
  "headers",
];
const MOST_CONCURRENT = 64;

/** Errors of calls that were refused or not made, unless their `outcome` is unknown. */
const REFUSALS = new OwnSet(["ConfigurationError", "HttpError", "ApiError", "RateLimitError"]);

/** The state of items whose call rejected with `error`. */
function stateAfter({ name, outcome }) {
  if (outcome === "not-sent") return name === "AbortError" ? "pending" : "failed";
  return outcome === undefined && REFUSALS.has(name) ? "failed" : "unknown";
}

/** The items to send: all, or those that a report names as not done. */
function openItems(items, resume, operation) {
  const outcomes = resume === undefined || resume === null ? undefined : read(resume, "outcomes");
  if (outcomes === undefined && resume !== undefined && resume !== null) {
    throw invalidArgument("bulk", "options.resume", "resume must be a report of bulk.");
  }
  if (
    outcomes !== undefined &&
    (outcomes.length !== items.length || read(resume, "operation") !== operation)
  ) {
    throw invalidArgument("bulk", "options.resume", "resume must be the report of the same call.");
  }
  const all = [];
  const open = [];
  for (let index = 0; index < items.length; index += 1) {
    const before = outcomes?.[index];
    const isOpen = before === undefined || before.state === "failed" || before.state === "pending";
    all.push(isOpen ? { state: "pending" } : before);
    if (isOpen) open.push(index);
  }
  return { all, open };
}

function countsOf(outcomes) {
  const counts = { total: outcomes.length, done: 0, failed: 0, unknown: 0, pending: 0 };
  for (let index = 0; index < outcomes.length; index += 1) counts[outcomes[index].state] += 1;
  return counts;
}

/** Sends the parts of a list, a number of them at a time. */
class BulkRun {
  #send;
  #items;
  #outcomes;
  /** Numbers of items by outcome, kept up to date: there is a report for each part. */
  #counts;
  #parts;
  #cancellation;
  #onProgress;
  #next = 0;
  #exception;

  constructor({ send, items, outcomes, parts, cancellation, onProgress }) {
    this.#send = send;
    this.#items = items;
    this.#outcomes = outcomes;
    this.#counts = countsOf(outcomes);
    this.#parts = parts;
    this.#cancellation = cancellation;
    this.#onProgress = onProgress;
  }

  async run(concurrency) {
    const lanes = [];
    const count = Math.min(concurrency, this.#parts.length);
    for (let index = 0; index < count; index += 1) lanes.push(this.#lane());
    for (let index = 0; index < lanes.length; index += 1) await lanes[index];
    this.#cancellation.release();
    if (this.#exception !== undefined) throw this.#exception.thrown;
    return this.#counts;
  }

  /** Sends one part after the other until none is left. */
  async #lane() {
    while (this.#next < this.#parts.length && !this.#cancellation.signal.aborted) {
      const part = this.#parts[this.#next];
      this.#next += 1;
      await this.#sendPart(part);
      this.#report();
    }
  }

  async #sendPart(part) {
    const items = [];
    for (let index = 0; index < part.length; index += 1) items.push(this.#items[part[index]]);
    let outcomeOf;
    try {
      const data = read(await this.#send(items, this.#cancellation.signal), "data");
      // A list of results has the order of the items.
      const isList = isArray(data) && data.length === items.length;
      outcomeOf = (place) => (isList ? { state: "done", result: data[place] } : { state: "done" });
    } catch (error) {
      const outcome = { state: stateAfter(error), error };
      outcomeOf = () => outcome;
    }
    for (let place = 0; place < part.length; place += 1) {
      const outcome = outcomeOf(place);
      this.#outcomes[part[place]] = outcome;
      this.#counts.pending -= 1;
      this.#counts[outcome.state] += 1;
    }
  }

  /** An exception of the callback ends the run, after the parts that are on their way. */
  #report() {
    if (this.#onProgress === undefined || this.#exception !== undefined) return;
    try {
      this.#onProgress({ ...this.#counts });
    } catch (thrown) {
      this.#exception = { thrown };
      this.#next = this.#parts.length;
    }
  }
}

function partsOf(open, size) {
  const parts = [];
  for (let index = 0; index < open.length; index += size) {
    parts.push(open.slice(index, index + size));
  }
  return parts;
}

/**
 * @param {object} client
 * @param {"ManagementClient"} className
 * @param {unknown} operation name of an operation with a list
 * @param {unknown} items
 * @param {unknown} options
 */
async function bulk(client, className, operation, items, options) {
  checkClient(client, "bulk");
  const facts = factsOf(TABLES[className], "bulk", operation, "with a list that can be split");
  if (!isArray(items)) throw invalidArgument("bulk", "items", "the items must be an array.");
  const { argument, size, concurrency, resume, onProgress, signal, ...others } = optionsOf(
    "bulk",
    options,
    OPTIONS,
  );
  if (argument !== undefined && (typeof argument !== "object" || argument === null)) {
    throw invalidArgument("bulk", "options.argument", "argument must be an object.");
  }
  if (at(argument, facts.list) !== undefined) {
    throw invalidArgument(
      "bulk",
      `options.argument.${facts.list}`,
      `${facts.list} is the list of items.`,
    );
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw invalidArgument("bulk", "options.onProgress", "onProgress must be a function.");
  }
  const most = facts.size;
  const partSize = wholeNumber("bulk", "size", size, { least: 1, most, otherwise: most });
  const lanes = wholeNumber("bulk", "concurrency", concurrency, {
    least: 1,
    most: MOST_CONCURRENT,
    otherwise: 4,
  });
  const copied = items.slice();
  const { all: outcomes, open } = openItems(copied, resume, operation);
  const cancellation = new Cancellation("bulk", signal);
  const send = (part, own) =>
    client[operation](
      { ...argument, [facts.list]: part },
      { ...others, signal: own, throwOnFailure: true },
    );
  const parts = partsOf(open, partSize);
  const run = new BulkRun({ send, items: copied, outcomes, parts, cancellation, onProgress });
  return { operation, ...(await run.run(lanes)), outcomes };
}

module.exports = { bulk };
