/**
 * `npm test`: the quick inner loop, on the addon that is in place. Without the packed packages and
 * the other runtimes, which `npm run verify` adds with `--all`.
 */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { requireRedis } from "./support/redis.mjs";
import { ROOT, run, script } from "./support/run.mjs";

/** Files at once: each may start workers, processes and servers of its own. */
const CONCURRENCY = 2;

function testsIn(folder) {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => `${folder}/${name}`)
    .sort();
}

await script(async () => {
  const folders = [
    "__test__",
    "__test__/faults",
    "__test__/life-cycle",
    "__test__/oidc",
    "__test__/parity",
    "emulator/__test__",
  ];
  if (process.argv.includes("--all")) {
    folders.push("__test__/package");
  }
  await requireRedis();
  const files = folders.flatMap(testsIn);
  await run(process.execPath, ["--test", `--test-concurrency=${CONCURRENCY}`, ...files]);
});
