/** Builds the native part for this machine and puts it where `lib/binaries.js` looks for it. */

import { copyFileSync, existsSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { guided } from "../build/guided.mjs";
import { binaryName, findPlatform } from "../pack/platforms.mjs";
import { output, ROOT, run, Stop } from "./run.mjs";

const { platformNames } = createRequire(import.meta.url)("../../lib/platform.js");

/** Name of the binary of this platform. */
export const ADDON = binaryName(platformNames()[0]);

/** The platform of this machine. */
export function hostPlatform() {
  return findPlatform(platformNames()[0]);
}

/** Name of the library that cargo builds on an operating system (a `process.platform` value). */
export function libraryName(os) {
  return (
    { darwin: "libgenauth_native.dylib", win32: "genauth_native.dll" }[os] ?? "libgenauth_native.so"
  );
}

/**
 * Builds the addon with cargo and shows its progress.
 *
 * @param {"debug" | "release"} profile
 */
export async function buildAddon(profile) {
  const targetDirectory = cargoMetadata(["--no-deps"]).target_directory;
  const [args, options] = profile === "release" ? optimized(guided(targetDirectory)) : [[], {}];
  await run("cargo", ["build", "--locked", "--lib", ...args], options);
  const library = libraryName(process.platform);
  const built = join(targetDirectory, profile, library);
  if (!existsSync(built)) {
    throw new Stop(`cargo built no ${library} for this platform.`);
  }
  placeAddon(built);
}

/**
 * How cargo is run for the release profile with flags of rustc, in addition to those in `.cargo/config.toml`.
 * RUSTFLAGS in the environment take precedence over both, as everywhere in cargo.
 *
 * @param {{ flags: string[], env: Record<string, string> }} how of `guided` or `counting`
 * @returns {[string[], { env: Record<string, string> }]} arguments of cargo, and options of `run`
 */
export function optimized({ flags, env }) {
  const config = `target.${hostPlatform().triple}.rustflags=${JSON.stringify(flags)}`;
  return [["--release", "--config", config], { env }];
}

/** Puts a binary of this platform where the loader looks first. */
export function placeAddon(binary) {
  replaceFile(binary, join(ROOT, ADDON));
}

/** Copies a file. A process that has loaded the old file keeps it. */
export function replaceFile(from, to) {
  copyFileSync(from, `${to}.new`);
  renameSync(`${to}.new`, to);
}

/** Output of `cargo metadata` with these flags. */
export function cargoMetadata(flags) {
  return JSON.parse(output("cargo", ["metadata", "--format-version=1", ...flags]));
}
