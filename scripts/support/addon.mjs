/** Building the native part and putting it where `lib/binaries.js` looks for it. */

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { binaryName } from "../pack/platforms.mjs";
import { ROOT, run, Stop } from "./run.mjs";

const { platformNames } = createRequire(import.meta.url)("../../lib/platform.js");

/** Name of the binary of this platform. */
export const ADDON = binaryName(platformNames()[0]);

const LIBRARY =
  {
    darwin: "libgenauth_native.dylib",
    win32: "genauth_native.dll",
  }[process.platform] ?? "libgenauth_native.so";

/**
 * Builds the addon with cargo, whose progress is shown.
 *
 * @param {"debug" | "release"} profile
 */
export async function buildAddon(profile) {
  const flags = profile === "release" ? ["--release"] : [];
  await run("cargo", ["build", "--locked", "--lib", ...flags]);
  const built = join(targetDirectory(), profile, LIBRARY);
  if (!existsSync(built)) {
    throw new Stop(`cargo built no ${LIBRARY} for this platform.`);
  }
  // Renamed into place: a process that has the old file loaded keeps it.
  const placed = join(ROOT, ADDON);
  copyFileSync(built, `${placed}.new`);
  renameSync(`${placed}.new`, placed);
}

function targetDirectory() {
  const metadata = execFileSync("cargo", ["metadata", "--format-version=1", "--no-deps"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(metadata).target_directory;
}
