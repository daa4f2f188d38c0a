/** Runs a spec file that is written for Jest: one test after the other, with the matchers that these files use. */

import assert from "node:assert/strict";
import { ServiceText } from "./spec-files.mjs";

/**
 * Runs a spec file. A hook or a test has ended when its calls have settled, also those that it has not awaited: they could
 * reach the service after the calls of the next test, which rely on them.
 *
 * @param {(globals: object) => () => Promise<unknown>} load registers the tests; what it returns waits for
 *   the calls that they have not awaited
 * @returns {Promise<Map<string, Error | undefined>>} the failure of each test, by its full name
 */
export async function runSpec(load) {
  const root = newSuite("", undefined);
  let current = root;

  function describe(name, register) {
    const outer = current;
    current = newSuite(name, outer);
    outer.entries.push(current);
    register();
    current = outer;
  }
  const it = (name, run) => current.entries.push({ name, run });
  const hook = (kind) => (run) => current[kind].push(run);
  const settled = load({
    describe,
    it,
    test: it,
    expect,
    ...Object.fromEntries(HOOKS.map((kind) => [kind, hook(kind)])),
  });

  const results = new Map();
  await runSuite(root, [], { results, settled });
  return results;
}

const HOOKS = ["beforeAll", "afterAll", "beforeEach", "afterEach"];

function newSuite(name, outer) {
  const hooks = Object.fromEntries(HOOKS.map((kind) => [kind, []]));
  return { name, outer, entries: [], ...hooks };
}

async function runSuite(suite, within, { results, settled }) {
  const runWhole = (work) => failureOf(work).finally(settled);
  const prepared = await runWhole(() => runHooks(suite.beforeAll));
  for (const entry of suite.entries) {
    const names = [...within, entry.name];
    if (entry.entries) {
      const inner = prepared ? failing(entry, prepared) : entry;
      await runSuite(inner, names, { results, settled });
    } else {
      const failure = prepared ?? (await runWhole(() => runTest(entry, suite, settled)));
      results.set(names.join(" > "), failure);
    }
  }
  await runWhole(() => runHooks(suite.afterAll));
}

/** A suite whose tests all fail, because what they need was not prepared. */
function failing(suite, reason) {
  return {
    ...suite,
    beforeAll: [
      () => {
        throw reason;
      },
    ],
  };
}

async function runTest({ run }, suite, settled) {
  const suites = [];
  for (let each = suite; each; each = each.outer) suites.unshift(each);
  for (const { beforeEach } of suites) await runHooks(beforeEach);
  await settled();
  await run();
  await settled();
  for (const { afterEach } of suites.reverse()) await runHooks(afterEach);
}

async function runHooks(hooks) {
  for (const hook of hooks) await hook();
}

async function failureOf(work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const MATCHERS = {
  toBe: (value, expected) => Object.is(value, expected),
  toEqual: (value, expected) => isEqual(plain(value), plain(expected)),
  toMatch: (value, expected) => typeof value === "string" && value.includes(expected),
  toBeTruthy: Boolean,
  toBeFalsy: (value) => !value,
  toBeDefined: (value) => value !== undefined,
  toBeGreaterThan: (value, least) => value > least,
  toBeGreaterThanOrEqual: (value, least) => value >= least,
};

function expect(value) {
  const matchers = (wanted) =>
    Object.fromEntries(
      Object.entries(MATCHERS).map(([name, isMet]) => [
        name,
        (expected) => {
          if (value instanceof ServiceText && typeof expected === "string") return;
          if (isMet(value, expected) === wanted) return;
          const negation = wanted ? "" : "not.";
          throw new Error(`expect(${text(value)}).${negation}${name}(${text(expected)})`);
        },
      ]),
    );
  return { ...matchers(true), not: matchers(false) };
}

/** Jest's toEqual does not distinguish a missing field from one that is undefined. */
function plain(value) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function isEqual(value, expected) {
  try {
    assert.deepEqual(value, expected);
    return true;
  } catch {
    return false;
  }
}

function text(value) {
  return String(JSON.stringify(value)).slice(0, 120);
}
