/** The check of `npm run lint` for names of files, on planted names. The files of the repository are checked, too. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { lintFileNames, repeatedNames } from "../scripts/lint/file-names.mjs";
import { ROOT } from "../scripts/support/run.mjs";

test("every source file of the repository has a name of its own", () => {
  lintFileNames(ROOT);
});

test("a name that stands twice is reported with its places", () => {
  assert.deepEqual(repeatedNames(["core/src/jwt/token.rs", "src/token.rs", "lib/token.js"]), [
    "token.rs is the name of several files: core/src/jwt/token.rs, src/token.rs.",
  ]);
});

test("names that say the place of a file may stand twice", () => {
  const files = ["a/mod.rs", "b/mod.rs", "a/index.js", "b/index.js", "a/tests.rs", "b/tests.rs"];
  assert.deepEqual(repeatedNames([...files, "a/lib.rs", "b/lib.rs", "a/x.txt", "b/x.txt"]), []);
});
