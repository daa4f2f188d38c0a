/** Installs Python programs from PyPI in virtual environments below `target/`, not on the system. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { exclusively } from "./exclusive.mjs";
import { ROOT, run, Stop } from "./run.mjs";

const WINDOWS = process.platform === "win32";

/**
 * Installs the pinned packages of a file if they are missing, and announces it. Processes that need the same
 * environment wait for the one that installs it.
 *
 * @param {string} name of the environment, `target/<name>`
 * @param {string} requirements path of a file in pip's format
 * @returns {Promise<(program: string) => string>} returns the path of a program of the environment
 * @throws {Stop} without a Python 3 that can create virtual environments, or if pip fails
 */
export async function requirePython(name, requirements) {
  return exclusively(`python-${name}`, () => findOrInstall(name, requirements));
}

async function findOrInstall(name, requirements) {
  const folder = join(ROOT, "target", name);
  const programs = join(folder, WINDOWS ? "Scripts" : "bin");
  const find = (program) => join(programs, WINDOWS ? `${program}.exe` : program);
  const installed = join(folder, "installed.txt");
  const wanted = readFileSync(requirements, "utf8");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return find;
  const pins = wanted.split("\n").filter((line) => /^\w/.test(line));
  const titles = pins.map((line) => line.split(/[ ;]/)[0].replace("==", " "));
  process.stdout.write(`Installing ${titles.join(", ")} (PyPI) in ${folder} …\n`);
  try {
    await run(WINDOWS ? "python" : "python3", ["-m", "venv", folder], { quiet: true });
    const flags = ["--quiet", "--disable-pip-version-check", "--requirement", requirements];
    await run(find("python"), ["-m", "pip", "install", ...flags], { quiet: true });
  } catch (error) {
    throw new Stop(
      `${error.message}\nThe programs of ${basename(requirements)} need Python 3 with venv and pip: ` +
        "install it (on Debian, the package python3-venv), then try again.",
    );
  }
  writeFileSync(installed, wanted);
  return find;
}
