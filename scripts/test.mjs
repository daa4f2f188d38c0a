/**
 * `npm test`: the quick tests, with the existing addon.
 *
 *     node scripts/test.mjs             the tests of the tree
 *     node scripts/test.mjs --all       these, the packed packages and other runtimes: `npm run verify`
 *     node scripts/test.mjs --field [<folder> …]
 *                                       `__test__/field` alone, or these folders of it:
 *                                       `npm run verify:field`
 *     node scripts/test.mjs --artifact [--from <folder> | --published [--signatures]]
 *             [--platform <platform>]   the tarballs of a folder, by default `dist`, or this version as
 *                                       the registry has it, also its signatures. Fails on any other
 *                                       platform than the named one. Needs neither Rust nor the
 *                                       development tools.
 */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { installPinned } from "../__test__/package/support/packages.mjs";
import { requirePackages } from "./support/prerequisites.mjs";
import { requireRedis } from "./support/redis.mjs";
import { ROOT, run, Stop, script } from "./support/run.mjs";

const FLAGS = {
  all: { type: "boolean", default: false },
  field: { type: "boolean", default: false },
  artifact: { type: "boolean", default: false },
  from: { type: "string", default: join(ROOT, "dist") },
  published: { type: "boolean", default: false },
  signatures: { type: "boolean", default: false },
  platform: { type: "string" },
};
const USAGE =
  "Usage: node scripts/test.mjs [--all | --field [<folder> …] | " +
  "--artifact [--from <folder> | --published [--signatures]] [--platform <platform>]]";

const { platformNames } = createRequire(import.meta.url)("../lib/platform.js");

/** Folders of `__test__` whose tests run on request only. */
const SEPARATE = new Set(["artifact", "field", "package"]);

/** Number of test files run in parallel: each may start workers, processes and servers. */
const CONCURRENCY = 2;

const moduleUrl = (path) => pathToFileURL(join(ROOT, path)).href;

function testsIn(folder) {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** Installs the tools that tests pin, before two test files install them in the same folder at once. */
async function installTools(folder) {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const path of [".", ...inner].map((name) => join(ROOT, folder, name))) {
    if (existsSync(join(path, "package-lock.json"))) await installPinned(path);
  }
}

/**
 * Runs the files. Failures are repeated at the end, so that they are visible at the end of a long
 * output.
 */
async function test(files, { preloaded }) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-tests-"));
  const failures = join(folder, "failures.txt");
  const reporters = [
    ["tap", "stdout"],
    [moduleUrl("scripts/support/failures.mjs"), failures],
  ].flatMap(([reporter, destination]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${destination}`,
  ]);
  try {
    await run(process.execPath, [
      ...preloaded.map((path) => `--import=${moduleUrl(path)}`),
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
function folders({ all, field: isField, artifact, selected }) {
  if (artifact) return ["__test__/artifact"];
  if (isField) {
    const field = "__test__/field";
    const entries = readdirSync(join(ROOT, field), { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const unknown = selected.find((name) => !names.includes(name));
    if (unknown !== undefined) {
      throw new Stop(`${field} has no folder ${unknown}, only ${names.join(", ")}.`);
    }
    return (selected.length > 0 ? selected : names).map((name) => `${field}/${name}`);
  }
  const own = readdirSync(join(ROOT, "__test__"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SEPARATE.has(entry.name))
    .map(({ name }) => `__test__/${name}`)
    .filter((folder) => testsIn(folder).length > 0)
    .sort();
  const tree = ["__test__", ...own, "emulator/__test__"];
  return all ? [...tree, "__test__/package"] : tree;
}

function options() {
  try {
    const { values, positionals } = parseArgs({ options: FLAGS, allowPositionals: true });
    if (positionals.length > 0 && !values.field) {
      throw new Error(`${positionals[0]} is not expected without --field.`);
    }
    return { ...values, selected: positionals };
  } catch (error) {
    throw new Stop(`${error.message}\n${USAGE}`);
  }
}

await script(async () => {
  const given = options();
  const selected = folders(given);
  if (given.artifact) {
    const [here] = platformNames();
    if ((given.platform ?? here) !== here) {
      throw new Stop(`This is ${here}, not ${given.platform}: nothing was tested.`);
    }
    process.env.GENAUTH_ARTIFACTS = given.published ? "" : resolve(given.from);
    process.env.GENAUTH_SIGNATURES = given.published && given.signatures ? "1" : "";
  } else {
    await requirePackages({ development: true });
    await requireRedis();
  }
  // A test of `__test__/package` runs the artifact tests on a machine without npm settings.
  const tools = given.all ? [...selected, "__test__/artifact"] : selected;
  for (const folder of tools) await installTools(folder);
  // The artifact tests run on every version of Node.js, and start few servers.
  const preloaded = given.artifact ? [] : ["scripts/support/fresh-ports.mjs"];
  await test(selected.flatMap(testsIn), { preloaded });
});
