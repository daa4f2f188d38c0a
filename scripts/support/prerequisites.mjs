/** Checks the requirements of a build, and reports a missing one in a single line. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { INSTALL, installOutdated } from "./packages.mjs";
import { ROOT, Stop } from "./run.mjs";

const LEAST_NODE = 20;

/** The oldest Rust that the crates compile with: `rust-version` in Cargo.toml, such as `1.88`. */
export function minimumRust() {
  return /^rust-version = "([\d.]+)"$/m.exec(readFileSync(join(ROOT, "Cargo.toml"), "utf8"))[1];
}

/** @throws {Stop} if Node is too old */
export function requireNode() {
  if (Number.parseInt(process.versions.node, 10) < LEAST_NODE) {
    throw new Stop(
      `genauth-native needs Node.js ${LEAST_NODE} or newer; this is ${process.version}.`,
    );
  }
}

/** @returns {string | undefined} the output of the tool; `undefined` if it is missing or fails */
function printed(tool, args) {
  try {
    return execFileSync(tool, args, { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
  } catch {
    return undefined;
  }
}

/**
 * The version of cargo. If rustup does not have the toolchain of `rust-toolchain.toml` and may not install
 * it, this process and its children use rustup's default toolchain instead.
 */
function cargoVersion() {
  const version = printed("cargo", ["--version"]);
  if (version !== undefined) return version;
  const toolchain = printed("rustup", ["default"])?.split(" ")[0];
  if (!toolchain) return undefined;
  process.stderr.write(`The toolchain of rust-toolchain.toml is missing: using ${toolchain}.\n`);
  process.env.RUSTUP_TOOLCHAIN = toolchain;
  return printed("cargo", ["--version"]);
}

/** @throws {Stop} if the Rust toolchain is missing or too old */
export function requireRust() {
  const version = cargoVersion();
  if (version === undefined) {
    throw new Stop(
      "Building genauth-native needs a Rust toolchain: install it from https://rustup.rs, then try again.",
    );
  }
  const [major, minor] = (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
  const [leastMajor, leastMinor] = minimumRust().split(".").map(Number);
  if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
    throw new Stop(
      `Building genauth-native needs Rust ${minimumRust()} or newer; found ${version.trim()}.`,
    );
  }
}

/**
 * Installs the npm packages of this project that are missing or outdated.
 *
 * @param {{ development: boolean }} options whether the development tools are needed
 */
export async function requirePackages({ development }) {
  await installOutdated(ROOT, {
    title: "npm packages",
    production: !development,
    // Without development tools, the emulator's optional peer dependency is omitted too.
    command: [...INSTALL, ...(development ? [] : ["--omit=dev", "--omit=optional"])],
  });
}
