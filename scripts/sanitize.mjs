/**
 * `npm run sanitize`: the lifecycle tests, and those of the Node-API types, under AddressSanitizer, which
 * finds use after free, out-of-bounds accesses, and leaked memory. Node itself is not instrumented, but
 * its allocator is replaced.
 *
 *     node scripts/sanitize.mjs           all tests
 *     node scripts/sanitize.mjs --short   the quick tests, for `npm run verify`
 *
 * Before the tests it runs planted faults (`__test__/node-api/src/faults.rs`) and fails if one is not
 * detected. After the tests it prints the number of Node-API calls that the addon made.
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readReports } from "./sanitize/reports.mjs";
import { build, findRuntime } from "./sanitize/sanitized-build.mjs";
import { ROOT, run, Stop, script } from "./support/run.mjs";

const FOLDERS = ["__test__/node-api", "__test__/life-cycle"];
/** Slow tests, with hundreds of workers and processes or thousands of calls. */
const LONG = ["exit", "soak", "workers"].map((name) => `__test__/life-cycle/${name}.test.mjs`);
/**
 * The processes of this test end with `process.exit`, which frees nothing: memory that only V8 points to
 * would be reported as leaked.
 */
const WITHOUT_LEAKS = ["__test__/life-cycle/exit.test.mjs"];

function testsIn(folder) {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => `${folder}/${name}`);
}

/** The environment of a process under AddressSanitizer, which writes its reports to `folder`. */
function environment(runtime, { folder, leaks }) {
  mkdirSync(folder, { recursive: true });
  return {
    LD_PRELOAD: runtime,
    ASAN_OPTIONS: `log_path=${join(folder, "report")}:detect_leaks=${leaks ? 1 : 0}`,
    // Node itself leaks memory; the contents of the reports decide which leaks count.
    LSAN_OPTIONS: "exitcode=0",
  };
}

/** Runs planted faults. @throws {Stop} if one is not detected */
function provePlantedFaults(runtime, tests, folder) {
  const plant = (name) => {
    const reports = join(folder, name);
    const source = `
      const loaded = { exports: {} };
      process.dlopen(loaded, process.argv[1]);
      loaded.exports.${name}();`;
    spawnSync(process.execPath, ["-e", source, tests], {
      env: { ...process.env, ...environment(runtime, { folder: reports, leaks: true }) },
      stdio: "ignore",
    });
    return readReports(reports);
  };
  const { errors } = plant("useAfterFree");
  if (!errors.some((report) => report.includes("heap-use-after-free"))) {
    throw new Stop("AddressSanitizer does not see a planted use of freed memory.");
  }
  if (plant("leak").leaks.length === 0) {
    throw new Stop("AddressSanitizer does not see a planted leak.");
  }
  process.stdout.write("Planted faults are seen: a use of freed memory, a leak.\n");
}

/** The sum of the counters that processes have written. */
function readCount(path) {
  const lines = existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
  return lines.reduce((sum, line) => sum + Number(line), 0);
}

/** @throws {Stop} if a report concerns our code */
function judge(folder, count) {
  const { errors, leaks, known } = readReports(folder);
  for (const [reason, number] of known) {
    process.stdout.write(`Known, and not ours to free: ${number} times, ${reason}.\n`);
  }
  process.stdout.write(`The addon made at least ${count} calls of Node-API.\n`);
  const reports = [...errors, ...leaks];
  if (reports.length > 0) {
    throw new Stop(`${reports.slice(0, 10).join("\n\n")}\n\n${reports.length} reports in all.`);
  }
  if (count === 0) {
    throw new Stop("No call of Node-API was counted: the addon was not the one that was built.");
  }
}

await script(async () => {
  if (process.platform !== "linux") {
    process.stdout.write(
      "AddressSanitizer runs on Linux alone, where its runtime comes with gcc.\n",
    );
    return;
  }
  const { short } = parseArgs({ options: { short: { type: "boolean", default: false } } }).values;
  const runtime = findRuntime();
  const { addon, tests } = await build();
  const folder = mkdtempSync(join(tmpdir(), "genauth-sanitize-"));
  try {
    provePlantedFaults(runtime, tests, folder);
    const reports = join(folder, "tests");
    const count = join(folder, "count");
    const selected = FOLDERS.flatMap(testsIn).filter((file) => !short || !LONG.includes(file));
    for (const leaks of [true, false]) {
      const files = selected.filter((file) => WITHOUT_LEAKS.includes(file) !== leaks);
      if (files.length === 0) continue;
      await run("node", ["--test", "--test-concurrency=1", ...files], {
        quiet: true,
        env: {
          ...environment(runtime, { folder: reports, leaks }),
          GENAUTH_NATIVE_PATH: addon,
          GENAUTH_NODE_API_TESTS: tests,
          GENAUTH_COUNT_FILE: count,
        },
      });
    }
    judge(reports, readCount(count));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
