/**
 * A reporter for `node --test` that prints only failures: a line with the test's file and full name, and
 * the error. It makes failures easy to find in a long run.
 */

import { relative } from "node:path";
import { inspect } from "node:util";

/** Events that end a test because a subtest failed; the failure of the subtest is already reported. */
const WITHIN = new Set(["subtestsFailed"]);

/** @param {AsyncIterable<{ type: string, data: object }>} events */
export default async function* failures(events) {
  const names = [];
  for await (const { type, data } of events) {
    if (type === "test:start") {
      names.length = data.nesting;
      names[data.nesting] = data.name;
    } else if (type === "test:fail" && !WITHIN.has(data.details.error.failureType)) {
      const path = [...names.slice(0, data.nesting), data.name].join(" > ");
      const file = data.file === undefined ? "" : `${relative("", data.file)}: `;
      yield `${file}${path}\n${inspect(data.details.error.cause ?? data.details.error)}\n\n`;
    }
  }
}
