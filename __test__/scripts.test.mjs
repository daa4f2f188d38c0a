/** The helpers of `scripts/` whose effect depends on the operating system. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { commandLine } from "../scripts/support/run.mjs";

describe("running npm on Windows", () => {
  const host = { platform: "win32", execPath: join("C:", "Program Files", "nodejs", "node.exe") };
  const script = (name) =>
    join("C:", "Program Files", "nodejs", "node_modules", "npm", "bin", name);

  test("needs no shell, which would split a path at its spaces", () => {
    const args = ["pack", join("C:", "My Projects", "package")];
    assert.deepEqual(commandLine("npm", args, host), [
      host.execPath,
      [script("npm-cli.js"), ...args],
    ]);
    assert.deepEqual(commandLine("npx", ["tsc"], host), [
      host.execPath,
      [script("npx-cli.js"), "tsc"],
    ]);
  });

  test("starts other programs as they are", () => {
    assert.deepEqual(commandLine("cargo", ["build"], host), ["cargo", ["build"]]);
  });
});

test("elsewhere npm is started as it is", () => {
  const host = { platform: "linux", execPath: "/usr/bin/node" };
  assert.deepEqual(commandLine("npm", ["ci"], host), ["npm", ["ci"]]);
});

test("scripts run with the Node that runs them", () => {
  assert.deepEqual(commandLine("node", ["a.mjs"]), [process.execPath, ["a.mjs"]]);
});
