/** Reports of AddressSanitizer and its LeakSanitizer: which of them are about our code. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A stack with one of these has code of this project in it. */
const OURS = /genauth/;

/** What is lost and not ours to free, by a function of its stack. */
const KNOWN = new Map([
  // The promise of a call cannot be settled any more where its environment is ending, and Node frees what
  // settles it only then.
  ["napi_create_promise", "promises of environments that ended"],
  // napi-rs keeps a reference to each class, which it does not delete when an environment ends.
  ["register_classes", "classes of environments that ended"],
]);

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
    // What hangs on another leak is lost with that one. V8 keeps all of its own.
    const leaks = text.split("\n\n").filter((part) => /^\s*Direct leak/.test(part));
    for (const leak of leaks.filter((part) => OURS.test(part))) {
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
