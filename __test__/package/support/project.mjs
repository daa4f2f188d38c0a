/** A user's project: an empty folder on a machine with Node and npm, but without Rust. */

import {
  accessSync,
  constants,
  mkdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { temporaryFolder } from "./packages.mjs";
import { run } from "./process.mjs";

/** The programs in the user's PATH by default. */
const PROGRAMS = ["node", "npm", "sh"];

function locate(program) {
  if (program === "node") {
    return process.execPath;
  }
  for (const folder of process.env.PATH.split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return realpathSync(path);
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`${program} is not on the PATH.`);
}

/**
 * Creates an empty project on such a machine. The environment, settings and caches of this machine are
 * not visible there.
 *
 * @param {string[]} [programs] additional programs in the PATH
 * @returns {{ folder: string, env: Record<string, string> }}
 */
export function emptyProject(programs = []) {
  const machine = temporaryFolder();
  const [bin, home, folder] = ["bin", "home", "project"].map((name) => join(machine, name));
  for (const path of [bin, home, folder]) {
    mkdirSync(path);
  }
  for (const program of [...PROGRAMS, ...programs]) {
    symlinkSync(locate(program), join(bin, program));
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true }));
  return { folder, env: { PATH: bin, HOME: home, NO_COLOR: "1" } };
}

/**
 * `npm install` in a project.
 *
 * @param {{ folder: string, env: Record<string, string> }} project
 * @param {{ url: string }} registry
 * @param {string[]} args
 */
export function install({ folder, env }, registry, args) {
  const flags = ["--registry", registry.url, "--no-audit", "--no-fund", "--no-update-notifier"];
  return run(["npm", "install", ...flags, ...args], { cwd: folder, env });
}
