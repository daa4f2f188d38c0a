/** Programs that tests need from the system's packages. */

import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { run } from "./run.mjs";

/** Waits, for at most so many seconds, for another program that installs packages, such as the system's updates. */
const LOCK = "DPkg::Lock::Timeout=600";

/** Keeps package scripts from starting services: exit code 101, invoke-rc.d(8). */
const POLICY = "/usr/sbin/policy-rc.d";

/** Whether a program can be started and prints its version. */
export function isInstalled(program) {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Whether this process may install system packages. */
export function mayInstall() {
  return process.getuid?.() === 0;
}

/**
 * Installs Debian packages on the system, and announces it. Their services are not started.
 *
 * @param {...string} names
 * @throws {import("./run.mjs").Stop} if they cannot be installed
 */
export async function installOnSystem(...names) {
  process.stdout.write(`Installing the system packages ${names.join(", ")} …\n`);
  const ownPolicy = !existsSync(POLICY);
  if (ownPolicy) {
    writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  }
  try {
    await run("apt-get", ["update"], { quiet: true });
    const flags = ["-y", "--no-install-recommends", "-o", LOCK];
    await run("apt-get", ["install", ...flags, ...names], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
      quiet: true,
    });
  } finally {
    if (ownPolicy) {
      rmSync(POLICY);
    }
  }
}
