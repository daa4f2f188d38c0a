/** Finds the reports of AddressSanitizer and its LeakSanitizer that concern our code. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A stack frame in this project's code. */
const OURS = /genauth/;

/** A stack frame in V8, which owns what it allocates, even when our code called it. */
const V8 = /\bv8::internal::/;

/** Known leaks that our code cannot free, by a function in their stack. */
const KNOWN = new Map([
  // The promise of a call cannot be settled while its environment is ending, and only settling makes
  // Node free its data.
  ["napi_create_promise", "promises of environments that ended"],
  // napi-rs keeps references per environment that it does not delete when the environment ends.
  ["napi_register_module_v1", "references that napi-rs makes when an environment loads the addon"],
]);

/** Whether our code, or Node-API on its behalf, allocated the leaked memory. */
function isOurs(leak) {
  const frames = leak.split("\n");
  const ours = frames.findIndex((frame) => OURS.test(frame));
  return ours !== -1 && !frames.slice(0, ours).some((frame) => V8.test(frame));
}

/**
 * Reads the reports in a folder.
 *
 * @param {string} folder
 * @returns {{ errors: string[], leaks: string[], known: Map<string, number> }} full reports of invalid
 *   accesses, leaks of our code, and the number of known leaks by reason
 */
export function readReports(folder) {
  const found = { errors: [], leaks: [], known: new Map() };
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    if (text.includes("ERROR: AddressSanitizer")) {
      found.errors.push(text);
    }
    // An indirect leak is only reachable from another leak.
    const leaks = text.split("\n\n").filter((part) => /^\s*Direct leak/.test(part));
    for (const leak of leaks.filter(isOurs)) {
      const reason = [...KNOWN].find(([name_]) => leak.includes(name_))?.[1];
      if (reason === undefined) {
        found.leaks.push(leak);
      } else {
        found.known.set(reason, (found.known.get(reason) ?? 0) + 1);
      }
    }
  }
  return found;
}
