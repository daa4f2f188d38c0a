/**
 * `npm test`: the quick inner loop, on the addon that is in place. `npm run verify` adds the packed
 * packages and the other runtimes with `--all`; `npm run verify:field` runs `__test__/field` alone
 * with `--field`.
 */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPinned } from "../__test__/package/support/packages.mjs";
import { requirePackages } from "./support/prerequisites.mjs";
import { requireRedis } from "./support/redis.mjs";
import { ROOT, run, Stop, script } from "./support/run.mjs";

/** Files at once: each may start workers, processes and servers of its own. */
const CONCURRENCY = 2;

function testsIn(folder) {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** Installs the tools that tests pin, which two test files at once would do in the same folder. */
async function installTools(folder) {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const path of [".", ...inner].map((name) => join(ROOT, folder, name))) {
    if (existsSync(join(path, "package-lock.json"))) await installPinned(path);
  }
}

/**
 * Runs the files. What failed is said once more behind everything else, so that whoever sees only
 * the end of a long output sees it too.
 */
async function test(files) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-tests-"));
  const failures = join(folder, "failures.txt");
  const reporters = [
    ["tap", "stdout"],
    [pathToFileURL(join(ROOT, "scripts/support/failures.mjs")).href, failures],
  ].flatMap(([reporter, destination]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${destination}`,
  ]);
  try {
    await run(process.execPath, [
      "--test",
      `--test-concurrency=${CONCURRENCY}`,
      ...reporters,
      ...files,
    ]);
  } catch (error) {
    const told = error instanceof Stop ? readFileSync(failures, "utf8") : "";
    throw told === "" ? error : new Stop(`\nThese tests failed:\n\n${told.trimEnd()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folders of tests, in the order in which they run. */
function folders() {
  if (process.argv.includes("--field")) {
    const field = "__test__/field";
    const entries = readdirSync(join(ROOT, field), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${field}/${name}`);
  }
  const tree = [
    "__test__",
    "__test__/faults",
    "__test__/life-cycle",
    "__test__/limits",
    "__test__/oidc",
    "__test__/parity",
    "emulator/__test__",
  ];
  return process.argv.includes("--all") ? [...tree, "__test__/package"] : tree;
}

await script(async () => {
  await requirePackages({ development: true });
  await requireRedis();
  for (const folder of folders()) await installTools(folder);
  await test(folders().flatMap(testsIn));
});
