/** No text of the mirrored package's comments is in this tree: neither in its texts nor in its comments. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PACKAGE } from "../support/child.mjs";
import { copyFinder, mirroredSentences } from "./support/comments.mjs";

/** What is written by hand or generated from it: files, and folders with all that is in them. */
const OURS = [
  ...["README.md", "SECURITY.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...["index.d.ts", "models.d.ts", "models.js", "types", "lib", "src", "core/src"],
  ...["catalogue", "docs", "examples", "scripts", "bench/README.md"],
  ...["emulator/README.md", "emulator/index.d.ts", "emulator/src"],
];
const TEXTS = /\.(md|mjs|cjs|js|ts|rs|json|txt)$/;

function filesOf(path) {
  if (TEXTS.test(path)) return [path];
  return readdirSync(join(PACKAGE, path), { withFileTypes: true })
    .filter((entry) => entry.name !== "node_modules" && !entry.name.startsWith("."))
    .filter((entry) => entry.isDirectory() || TEXTS.test(entry.name))
    .flatMap((entry) => filesOf(`${path}/${entry.name}`));
}

describe("the comments of authing-node-sdk", () => {
  const sentences = mirroredSentences();
  const copiesIn = copyFinder(sentences);

  test("are found where they are copied", () => {
    assert.ok(sentences.length > 4_000);
    const chinese = sentences.find((sentence) => /\p{Script=Han}{8}/u.test(sentence));
    assert.ok(copiesIn(`Field: ${[...chinese].join(" ")}!`).includes(chinese));
    const near = copyFinder(["Gets the groups of a user by the ID of that user."]);
    assert.equal(near("It gets the groups\nof a user, by the ID of that user.").length, 0);
    assert.equal(near("It gets the groups of a user, by the ID of that user!").length, 1);
    assert.equal(near("Lists the roles of a department, page by page.").length, 0);
  });

  test("are not in any text of this tree", () => {
    const files = OURS.flatMap(filesOf);
    assert.ok(files.length > 700, `${files.length} files`);
    const found = files.flatMap((file) =>
      copiesIn(readFileSync(join(PACKAGE, file), "utf8")).map((copy) => `${file}: ${copy}`),
    );
    assert.deepEqual(found, []);
  });
});
