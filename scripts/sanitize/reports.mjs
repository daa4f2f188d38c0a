/** Reports of AddressSanitizer and its LeakSanitizer: which of them are about our code. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A frame of code of this project. */
const OURS = /genauth/;

/** A frame of V8, which keeps what it allocates itself, though we have called it. */
const V8 = /\bv8::internal::/;

/** What is lost and not ours to free, by a function of its stack. */
const KNOWN = new Map([
  // The promise of a call cannot be settled any more where its environment is ending, and Node frees what
  // settles it only then.
  ["napi_create_promise", "promises of environments that ended"],
  // napi-rs keeps references for each environment that it does not delete when the environment ends.
  ["napi_register_module_v1", "references that napi-rs makes when an environment loads the addon"],
]);

/** Whether a leak was allocated by our code, or by Node-API for it. */
function isOurs(leak) {
  const frames = leak.split("\n");
  const ours = frames.findIndex((frame) => OURS.test(frame));
  return ours !== -1 && !frames.slice(0, ours).some((frame) => V8.test(frame));
}

/**
 * Reads the reports in a folder.
 *
 * @param {string} folder
 * @returns {{ errors: string[], leaks: string[], known: Map<string, number> }} whole reports of invalid
 *   accesses, leaks of our code, and how many leaks are known, by their reason
 */
export function readReports(folder) {
  const found = { errors: [], leaks: [], known: new Map() };
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    if (text.includes("ERROR: AddressSanitizer")) {
      found.errors.push(text);
    }
    // What hangs on another leak is lost with that one.
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
