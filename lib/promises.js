"use strict";

/**
 * The promises of calls. The native side names each by its slot, a small number, and settles those of finished
 * calls together: a promise that Node-API makes and settles costs several times as much.
 */

const { mark } = require("./call-promise.js");
const { isObserved } = require("./observe.js");
const { OwnPromise, Words, apply, parse, slice } = require("./intrinsics.js");
const { rejectBy } = require("./rejections.js");

/** Words of an entry in `entries`: the slot of a promise, and where its answer begins and ends in the text. */
const WORDS = 3;

/** The native side names the slot and the id of a call by `slot + PACKED_SLOTS * id`. */
const PACKED_SLOTS = 2 ** 20;

/** Most entries that the native side settles at a time: a batch of its queue. */
const MOST_ENTRIES = 32;

/** Promises for which memory is kept when all are settled, as on the native side. That of a larger burst is freed. */
const MOST_KEPT = 1024;

/** Creates the promises of one environment: that of a thread, which its realms share. */
function promises() {
  const entries = new Words(WORDS * MOST_ENTRIES);
  /** The functions that settle the promise of a slot. */
  const resolvers = [];
  const rejecters = [];
  /** Whether the promise of a slot is rejected with a description in place of an error. */
  const areDescribed = [];
  let unsettled = 0;
  let resolveNext;
  let rejectNext;

  function executor(resolve, reject) {
    resolveNext = resolve;
    rejectNext = reject;
  }

  /** The promise that `settle` and `reject` settle by its slot. */
  function create(slot, isDescribed) {
    const promise = new OwnPromise(executor);
    resolvers[slot] = resolveNext;
    rejecters[slot] = rejectNext;
    areDescribed[slot] = isDescribed;
    unsettled += 1;
    return promise;
  }

  /** A promise whose rejections are descriptions of errors. */
  function openDescribed(slot) {
    return create(slot, true);
  }

  /** The promise of a call, whose rejections are errors. */
  function open(slot, id) {
    return mark(create(slot, false), id);
  }

  /** The promise of a call that is named by one number. */
  function openPacked(packed) {
    const slot = packed & (PACKED_SLOTS - 1);
    return open(slot, (packed - slot) / PACKED_SLOTS);
  }

  /** Forgets the promise of a slot. */
  function close(slot) {
    resolvers[slot] = undefined;
    rejecters[slot] = undefined;
    unsettled -= 1;
    if (unsettled === 0 && resolvers.length > MOST_KEPT) {
      resolvers.length = 0;
      rejecters.length = 0;
      areDescribed.length = 0;
    }
  }

  function resolve(slot, value) {
    const resolver = resolvers[slot];
    close(slot);
    resolver(value);
  }

  function reject(slot, reason) {
    const resolver = resolvers[slot];
    const rejecter = rejecters[slot];
    const isDescribed = areDescribed[slot];
    close(slot);
    if (isDescribed) {
      rejecter(reason);
    } else {
      rejectBy(resolver, rejecter, reason);
    }
  }

  /**
   * Resolves the promises of `entries` with the values of their JSON texts. Stops at a text that is not JSON.
   *
   * @param {string} text the texts, joined
   * @param {number} count the number of entries
   * @returns {number} the number of promises that were resolved
   */
  function settle(text, count) {
    for (let index = 0; index < count; index += 1) {
      const place = index * WORDS;
      let value;
      try {
        value = parse(apply(slice, text, [entries[place + 1], entries[place + 2]]));
      } catch {
        // V8's own message may quote the text, which may hold a token.
        return index;
      }
      resolve(entries[place], value);
    }
    return count;
  }

  return { close, entries, isObserved, open, openDescribed, openPacked, reject, resolve, settle };
}

module.exports = { promises };
