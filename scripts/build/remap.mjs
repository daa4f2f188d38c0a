/**
 * Flags that keep paths of the build machine out of a binary: rustc and the C compilers record source
 * paths in panic messages, assertions and debug information.
 */

import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../support/run.mjs";
import { sysroot } from "../support/toolchain.mjs";

/**
 * Folders whose paths would be recorded, and their replacements. If several match a path, rustc uses the
 * last one, so the outer folders come first.
 *
 * @param {{ packages: { source: string | null, manifest_path: string }[], target_directory: string }}
 *   metadata output of `cargo metadata`
 * @returns {Map<string, string>}
 */
export function pathPrefixes(metadata) {
  const home = homedir();
  const registries = metadata.packages
    .filter(({ source }) => source !== null)
    .map(({ manifest_path: manifest }) => dirname(dirname(manifest)));
  return new Map([
    [home, "home"],
    [process.env.CARGO_HOME ?? join(home, ".cargo"), "cargo"],
    ...registries.map((folder) => [folder, "crates"]),
    [sysroot(), "rust"],
    [ROOT, "genauth-native"],
    [metadata.target_directory, "target"],
  ]);
}

/** @param {Map<string, string>} prefixes */
export function rustFlags(prefixes) {
  return [...prefixes].map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}

/**
 * Flags for the C sources of aws-lc and mimalloc.
 *
 * @param {Map<string, string>} prefixes
 */
export function cFlags(prefixes) {
  return [...prefixes].map(([from, to]) => `-ffile-prefix-map=${from}=${to}`);
}
