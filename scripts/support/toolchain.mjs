/** What the Rust toolchain of this machine is, and where. */

import { output } from "./run.mjs";

/** The suffix of programs on this system. */
export const EXE = process.platform === "win32" ? ".exe" : "";

/** The folder of the toolchain. */
export function sysroot() {
  return output("rustc", ["--print", "sysroot"]).trim();
}

/**
 * A line of what `rustc --version --verbose` prints.
 *
 * @param {"release" | "LLVM version"} name
 * @returns {string} such as `1.95.0`
 */
export function rustcVersion(name) {
  const lines = output("rustc", ["--version", "--verbose"]).split("\n");
  return lines.find((line) => line.startsWith(`${name}: `)).slice(name.length + 2);
}
