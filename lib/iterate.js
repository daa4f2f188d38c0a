"use strict";

/** `iterate`: the items of all pages of an operation. */

const { isArray, stringify } = require("./intrinsics.js");
const { invalidArgument } = require("./invalid-argument.js");
const {
  Cancellation,
  at,
  factsOf,
  optionsOf,
  wholeNumber,
  withValue,
} = require("./list-operations.js");
const { checkClient } = require("./native.js");
const { pages: TABLES } = require("./paged-operations.js");

const OPTIONS = ["limit", "prefetch", "signal", "timeout", "maxRetries", "headers"];
const MOST_PREFETCHED = 16;

/** Whether two pages have the same items. Pages that follow each other differ in their first one. */
function areEqual(items, others) {
  if (items.length !== others.length) return false;
  for (let index = 0; index < items.length; index += 1) {
    if (stringify(items[index]) !== stringify(others[index])) return false;
  }
  return true;
}

/** Reads pages one after the other, and requests the following ones ahead. */
class PageReader {
  #call;
  #facts;
  #limit;
  #prefetch;
  #cancellation;
  /** Promises of answers, in the order of their pages. */
  #ahead = [];
  #nextNumber;
  #nextCursor;
  #delivered;
  #previous = [];
  #ended = false;

  /**
   * @param {(argument: object, options: object) => Promise<object>} call
   * @param {object} plan the checked arguments of `iterate`
   */
  constructor(call, { facts, argument, limit, prefetch, cancellation }) {
    this.#call = (changed) => call(changed, cancellation.signal);
    this.#facts = { ...facts, argument };
    this.#limit = limit;
    // The next cursor is known when a page is there.
    this.#prefetch = facts.cursor === undefined ? prefetch : Math.min(prefetch, 1);
    this.#cancellation = cancellation;
    const first = facts.page === undefined ? 1 : (at(argument, facts.page) ?? 1);
    this.#nextNumber = first;
    this.#nextCursor = facts.cursor === undefined ? undefined : at(argument, facts.cursor);
    this.#delivered = typeof first === "number" ? (first - 1) * limit : 0;
  }

  /** The next page; `undefined` after the last one. */
  async next() {
    if (this.#ended) return undefined;
    if (this.#ahead.length === 0) this.#request();
    try {
      const { number, answer } = this.#ahead.shift();
      const page = this.#read(number, await answer);
      if (this.#ended) this.end();
      else while (this.#ahead.length < this.#prefetch) this.#request();
      return page;
    } catch (error) {
      this.end();
      throw error;
    }
  }

  /** Aborts the requests for pages that are no longer needed. */
  end() {
    this.#ended = true;
    this.#cancellation.cancel();
  }

  #request() {
    const { page, cursor, limit, argument } = this.#facts;
    const number = this.#nextNumber;
    let changed = withValue(argument, limit, this.#limit);
    if (page !== undefined) changed = withValue(changed, page, number);
    if (cursor !== undefined && this.#nextCursor !== undefined) {
      changed = withValue(changed, cursor, this.#nextCursor);
    }
    const answer = this.#call(changed);
    // Nobody awaits it where an earlier page ends the iteration.
    answer.catch(() => {});
    this.#ahead.push({ number, answer });
    this.#nextNumber = number + 1;
  }

  /** Reads the page of an answer, and finds out whether it is the last one. */
  #read(number, answer) {
    const { items: place, total, nextCursor } = this.#facts;
    const found = at(answer, place);
    const items = isArray(found) ? found : [];
    if (items.length === 0 || areEqual(items, this.#previous)) {
      this.#ended = true;
      return undefined;
    }
    this.#previous = items;
    this.#delivered += items.length;
    const totalCount = total === undefined ? undefined : at(answer, total);
    if (nextCursor !== undefined) {
      const cursor = at(answer, nextCursor);
      this.#ended = !cursor || cursor === this.#nextCursor;
      this.#nextCursor = cursor;
    } else if (typeof totalCount === "number") {
      this.#ended = this.#delivered >= totalCount;
    } else {
      this.#ended = items.length < this.#limit;
    }
    return { number, items, totalCount, answer };
  }
}

/** What `iterate` returns: items, or pages of them. Each iteration starts at the first page. */
class Pages {
  #open;

  /** @param {() => PageReader} open starts to read from the first page */
  constructor(open) {
    this.#open = open;
  }

  async *[Symbol.asyncIterator]() {
    for await (const { items } of this.pages()) {
      for (let index = 0; index < items.length; index += 1) yield items[index];
    }
  }

  async *pages() {
    const reader = this.#open();
    try {
      for (let page = await reader.next(); page !== undefined; page = await reader.next()) {
        yield page;
      }
    } finally {
      reader.end();
    }
  }
}

/**
 * @param {object} client
 * @param {"AuthenticationClient" | "ManagementClient"} className
 * @param {unknown} operation name of a paged operation
 * @param {unknown} argument of the operation
 * @param {unknown} options
 * @returns {Pages}
 */
function iterate(client, className, operation, argument, options) {
  checkClient(client, "iterate");
  const facts = factsOf(TABLES[className], "iterate", operation, "with pages");
  if (argument !== undefined && argument !== null && typeof argument !== "object") {
    throw invalidArgument("iterate", "argument", "the argument must be an object.");
  }
  const { limit, prefetch, signal, ...others } = optionsOf("iterate", options, OPTIONS);
  const most = Number.POSITIVE_INFINITY;
  const plan = {
    facts,
    argument: argument ?? {},
    limit: wholeNumber("iterate", "limit", limit ?? at(argument, facts.limit), {
      least: 1,
      most,
      otherwise: facts.size,
    }),
    prefetch: wholeNumber("iterate", "prefetch", prefetch, {
      least: 0,
      most: MOST_PREFETCHED,
      otherwise: 1,
    }),
  };
  const call = (changed, own) =>
    client[operation](changed, { ...others, signal: own, throwOnFailure: true });
  return new Pages(() => {
    const cancellation = new Cancellation("iterate", signal);
    return new PageReader(call, { ...plan, cancellation });
  });
}

module.exports = { iterate };
