/** Programs that tests need and that are packages of the system. */

import { execFileSync } from "node:child_process";
import { run } from "./run.mjs";

/** Whether a program can be started and prints its version. */
export function isInstalled(program) {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Whether this process may install packages of the system. */
export function mayInstall() {
  return process.getuid?.() === 0;
}

/**
 * Installs a Debian package on the system, and says so.
 *
 * @param {string} name
 * @throws {import("./run.mjs").Stop} when it cannot be installed
 */
export async function installOnSystem(name) {
  process.stdout.write(`Installing the system package ${name} …\n`);
  await run("apt-get", ["update"], { quiet: true });
  await run("apt-get", ["install", "-y", "--no-install-recommends", name], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
    quiet: true,
  });
}
