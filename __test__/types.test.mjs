import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { PACKAGE, runNode } from "./support/child.mjs";

const require = createRequire(import.meta.url);
const TSC = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");

/** Compiles a project of the folder `types`. */
function compile(name) {
  return runNode([TSC, "--pretty", "false", "-p", join(PACKAGE, "__test__", "types", name)]);
}

describe("the declared types", () => {
  test("accept valid code and reject each invalid line", async () => {
    const { code, stdout } = await compile("tsconfig.json");
    assert.equal(stdout, "");
    assert.equal(code, 0);
  });

  test("compile without the types of Node.js and without those of the DOM", async () => {
    const { code, stdout } = await compile("bare.json");
    assert.equal(stdout, "");
    assert.equal(code, 0);
  });
});
