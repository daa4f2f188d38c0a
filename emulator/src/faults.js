"use strict";

const { kindOf, optionError } = require("./check.js");
const { compileRule } = require("./fault-rule.js");

/**
 * The active fault rules, in the order in which they were added.
 *
 * @param {object[]} [initial] Rules that are active from the start.
 * @returns {{
 *   add(rule: object): { readonly hits: number, remove(): void },
 *   remove(id: number): boolean,
 *   clear(): void,
 *   list(): { id: number, rule: object, hits: number, seen: number }[],
 *   next(request: object): object | undefined,
 *   total(): number,
 * }} `list` has the active rules, which `remove` removes by their ID. `next` counts the request against the rules
 *   and returns the effect of the first that applies.
 * @throws {TypeError} `ERR_INVALID_OPTION` for an invalid rule.
 */
function createFaults(initial = []) {
  if (!Array.isArray(initial)) {
    throw optionError(`faults must be an array, not ${kindOf(initial)}`);
  }
  const active = new Set();
  let total = 0;
  let added = 0;

  function add(rule) {
    const compiled = compileRule(rule);
    added += 1;
    const entry = { ...compiled, id: added, rule, seen: 0, hits: 0 };
    active.add(entry);
    return Object.freeze({
      get hits() {
        return entry.hits;
      },
      remove() {
        active.delete(entry);
      },
    });
  }

  for (const rule of initial) add(rule);

  return {
    add,
    remove(id) {
      const entry = [...active].find((candidate) => candidate.id === id);
      return active.delete(entry);
    },
    clear: () => active.clear(),
    list: () => [...active].map(({ id, rule, hits, seen }) => ({ id, rule, hits, seen })),
    next(request) {
      for (const entry of active) {
        if (!entry.matches(request)) continue;
        entry.seen += 1;
        if (entry.seen <= entry.skip) continue;
        entry.hits += 1;
        total += 1;
        if (entry.hits >= entry.times) active.delete(entry);
        return entry.effect;
      }
      return undefined;
    },
    total: () => total,
  };
}

module.exports = { createFaults };
