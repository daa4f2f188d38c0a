/**
 * Checks that a binary can be published, and prints the finding of each check: the oldest system that it
 * runs on, thread-local storage, required libraries, exports, paths of the build machine, size and
 * version. Exits with code 1 if a check fails.
 *
 *     node scripts/check-binary.mjs <file> [--glibc 2.17] [--macos 11.0] [--max-bytes 9000000]
 *                                          [--expect-version <version>]
 */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkBinary, readLibrary } from "./binary/checks.mjs";
import { GLIBC_FLOOR, MACOS_FLOOR } from "./build/portable.mjs";
import { ROOT, Stop, script } from "./support/run.mjs";

const FLAGS = {
  glibc: { type: "string", default: GLIBC_FLOOR },
  macos: { type: "string", default: MACOS_FLOOR },
  "max-bytes": { type: "string", default: "9000000" },
  "expect-version": { type: "string" },
};
const USAGE =
  "Usage: node scripts/check-binary.mjs <file> [--glibc <version>] [--macos <version>] " +
  "[--max-bytes <bytes>] [--expect-version <version>]";

function options() {
  try {
    const { values, positionals } = parseArgs({ options: FLAGS, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error("Name one file.");
    return { file, ...values };
  } catch (error) {
    throw new Stop(`${error.message}\n${USAGE}`);
  }
}

/** Folders of this machine whose paths a binary built here may contain. */
function buildFolders() {
  const home = homedir();
  const { CARGO_HOME, CARGO_TARGET_DIR } = process.env;
  const folders = [home, ROOT, dirname(ROOT), CARGO_HOME ?? join(home, ".cargo"), CARGO_TARGET_DIR];
  // The root of a file system is a prefix of every path.
  return folders.filter((folder) => folder !== undefined && dirname(folder) !== folder);
}

/** Loads a binary of this platform and checks the version that it reports. */
function load(file, { format, cpu, versions = [] }, expected) {
  const system = { elf: "linux", "mach-o": "darwin", pe: "win32" }[format];
  const libc = versions.some((one) => one.startsWith("GLIBC_"));
  const { glibcVersionRuntime } = process.report.getReport().header;
  if (system !== process.platform || cpu !== process.arch || libc !== !!glibcVersionRuntime) {
    return { name: "load", passed: true, detail: "not tried: for another platform" };
  }
  const program = `
    const addon = { exports: {} };
    process.dlopen(addon, process.argv[1]);
    process.stdout.write(String(addon.exports.VERSION));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", program, resolve(file)], {
    encoding: "utf8",
  });
  return {
    name: "load",
    passed: status === 0 && stdout === expected,
    detail: status === 0 ? `reports version ${stdout}` : stderr.trim(),
  };
}

await script(async () => {
  const { file, glibc, macos, "max-bytes": bytes, "expect-version": expected } = options();
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const limits = {
    glibc,
    macos,
    bytes: Number(bytes),
    version: expected ?? version,
    paths: buildFolders(),
  };
  let outcomes;
  try {
    const bytes = readFileSync(file);
    const loaded = load(file, readLibrary(bytes), limits.version);
    outcomes = [...checkBinary(bytes, limits), loaded];
  } catch (error) {
    throw new Stop(`${file}: ${error.message}`);
  }
  for (const { name, passed, detail } of outcomes) {
    process.stdout.write(`${passed ? "ok  " : "FAIL"} ${name}: ${detail}\n`);
  }
  const failed = outcomes.filter(({ passed }) => !passed);
  if (failed.length > 0) {
    throw new Stop(`${file} cannot be published: ${failed.map(({ name }) => name).join(", ")}.`);
  }
});
