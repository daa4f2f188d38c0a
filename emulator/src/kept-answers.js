"use strict";

/** The rest of a longer body is not kept, in bytes. */
const LONGEST_BODY = 256 * 1024;
/** All kept answers together, in bytes; the oldest are dropped. */
const MOST_BYTES = 16 * 1024 * 1024;
// For the header fields and the objects of an answer.
const OVERHEAD = 1024;

/**
 * Keeps the last answers, within a number of bytes, for the page to show.
 *
 * @returns {{ keep(entry: object, rendered: object): void, clear(): void }} `keep` sets `entry.answer` to
 *   `{ headers, body, bytes }`: the header fields, at most the first 256 KiB of the body before its compression, and
 *   the number of its bytes. An answer that is dropped is set to `undefined`.
 */
function createKeptAnswers() {
  const kept = new Map();
  let total = 0;

  function drop(entry) {
    total -= kept.get(entry);
    kept.delete(entry);
    entry.answer = undefined;
  }

  return {
    keep(entry, { headers, content }) {
      // A failure while an answer was sent has another one.
      if (kept.has(entry)) drop(entry);
      const isLong = content.length > LONGEST_BODY;
      // A view would keep all of it.
      const body = isLong ? Buffer.from(content.subarray(0, LONGEST_BODY)) : content;
      entry.answer = { headers, body, bytes: content.length };
      kept.set(entry, body.length + OVERHEAD);
      total += body.length + OVERHEAD;
      while (total > MOST_BYTES) drop(kept.keys().next().value);
    },
    clear() {
      for (const entry of [...kept.keys()]) drop(entry);
    },
  };
}

module.exports = { createKeptAnswers };
