/** Tests of processes that share tokens in a store. */

import { join } from "node:path";
import { test } from "node:test";
import { PACKAGE, printed, runNode } from "./child.mjs";

/** Runs of a test that may find the store too slow. */
const MOST_RUNS = 20;

/** A store that answered a command later than a process waits for it, 200 ms: the process then does without it. */
class SlowStore extends Error {
  message = "The store took longer than a process waits for it.";
}

/** The tokens that a program of this folder prints; `values` are its arguments. */
export async function tokensFrom(program, ...values) {
  const args = values.map((value) => JSON.stringify(value));
  const output = await printed(runNode([join(PACKAGE, "__test__", "support", program), ...args]));
  if (output === "SLOW\n") throw new SlowStore();
  return output;
}

/** A test that starts again if a process found the store too slow, which says nothing about what it tests. */
export function shared(title, work) {
  return test(title, async (t) => {
    for (let left = MOST_RUNS; ; left -= 1) {
      try {
        return await work(t);
      } catch (error) {
        if (!(error instanceof SlowStore) || left === 1) throw error;
      }
    }
  });
}
