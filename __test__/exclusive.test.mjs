/** `scripts/support/exclusive.mjs`, by which processes of tests install programs one after the other. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { exclusively } from "../scripts/support/exclusive.mjs";
import { PACKAGE, printed, runModule } from "./support/child.mjs";

const MODULE = JSON.stringify(join(PACKAGE, "scripts/support/exclusive.mjs"));
const PROCESSES = 4;

describe("exclusively", { skip: process.platform !== "linux" && "needs flock" }, () => {
  test("lets one process work at a time", async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "genauth-exclusive-"));
    t.after(() => rmSync(folder, { recursive: true }));
    // Only one process at a time can have the folder.
    const source = `
      import { execFileSync } from "node:child_process";
      import { mkdirSync, rmdirSync } from "node:fs";
      import { exclusively } from ${MODULE};
      const [, , place, name] = process.argv;
      for (let round = 0; round < 5; round += 1) {
        await exclusively(name, async () => {
          mkdirSync(place);
          execFileSync("true");
          rmdirSync(place);
        });
      }
      console.log("done");`;
    const args = [join(folder, "place"), `test-${process.pid}`];
    const runs = Array.from({ length: PROCESSES }, () => printed(runModule(source, { args })));
    assert.deepEqual(await Promise.all(runs), Array(PROCESSES).fill("done\n"));
  });

  test("gives the result of the work, and lets the next one work after a failure", async () => {
    const name = `test-${process.pid}`;
    await assert.rejects(
      exclusively(name, () => Promise.reject(new Error("failed"))),
      /^Error: failed$/,
    );
    assert.equal(await exclusively(name, () => 5), 5);
    rmSync(join(tmpdir(), `genauth-${name}-${process.getuid()}.lock`));
  });
});
