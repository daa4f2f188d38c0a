/**
 * The portable build: the binary that is published for a platform. It runs on every system of the
 * platform from a fixed minimum version on, and contains neither paths of the build machine nor the time
 * of the build.
 */

import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { binaryName } from "../pack/platforms.mjs";
import { cargoMetadata, libraryName, replaceFile } from "../support/addon.mjs";
import { output, run, Stop } from "../support/run.mjs";
import { guided } from "./guided.mjs";
import { cFlags, pathPrefixes, rustFlags } from "./remap.mjs";
import { requireZig } from "./tools.mjs";

/** The oldest glibc that a binary must support: that of RHEL 7, the minimum of Rust's own target. */
export const GLIBC_FLOOR = "2.17";

/** The oldest macOS that a binary must support. */
export const MACOS_FLOOR = "11.0";

/** Flags of rustc that a platform needs in addition to those of its target. */
function targetFlags({ os, libc }) {
  if (os === "win32") return ["-Ctarget-feature=+crt-static"];
  return libc === "musl" ? ["-Ctarget-feature=-crt-static"] : [];
}

/** The path of a platform's binary. */
export function portablePath(platform, targetDirectory) {
  return join(targetDirectory, "portable", binaryName(platform.name));
}

/**
 * Builds the binary of a platform with the release profile.
 *
 * @param {import("../pack/platforms.mjs").Platform} platform
 * @param {{ zig?: boolean }} [options] `zig`: compile C and link with zig, which sets the minimum glibc and
 *   can build for another architecture; default for Linux
 * @returns {Promise<string>} path of the binary
 * @throws {Stop} if a tool is missing or the build fails
 */
export async function buildPortable(platform, { zig = platform.os === "linux" } = {}) {
  const { triple, libc } = platform;
  const metadata = cargoMetadata(["--locked", "--filter-platform", triple]);
  const targetDirectory = metadata.target_directory;
  const prefixes = pathPrefixes(metadata);
  const profile = guided(targetDirectory);
  const flags = [...rustFlags(prefixes), ...targetFlags(platform), ...profile.flags];
  const env = {
    ...profile.env,
    CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f"),
    SOURCE_DATE_EPOCH: commitTime(),
    MACOSX_DEPLOYMENT_TARGET: MACOS_FLOOR,
    // MSVC records no source paths in a release build. The aws-lc crate contains its assembly for Windows on
    // x64 as object files, so NASM is not needed.
    ...(platform.os === "win32"
      ? { AWS_LC_SYS_PREBUILT_NASM: "1" }
      : { [`CFLAGS_${triple.replaceAll("-", "_")}`]: cFlags(prefixes).join(" ") }),
  };
  const args = ["--locked", "--lib", "--release", "--target"];
  if (zig) {
    const tools = await requireZig(targetDirectory);
    const target = libc === "glibc" ? `${triple}.${GLIBC_FLOOR}` : triple;
    await run(tools.cargoZigbuild, ["zigbuild", ...args, target], {
      env: { ...env, ...tools.env },
    });
  } else {
    await run("cargo", ["build", ...args, triple], { env });
  }
  const built = join(targetDirectory, triple, "release", libraryName(platform.os));
  if (!existsSync(built)) {
    throw new Stop(`cargo built no ${built}.`);
  }
  const placed = portablePath(platform, targetDirectory);
  mkdirSync(dirname(placed), { recursive: true });
  replaceFile(built, placed);
  return placed;
}

/**
 * The timestamp that a build records instead of the current time, as defined by reproducible-builds.org:
 * SOURCE_DATE_EPOCH, else the time of the last commit, else 0 outside of a Git checkout.
 *
 * @returns {string} seconds since 1970
 */
export function commitTime() {
  if (process.env.SOURCE_DATE_EPOCH) return process.env.SOURCE_DATE_EPOCH;
  try {
    return output("git", ["log", "-1", "--format=%ct"]).trim();
  } catch {
    return "0";
  }
}
