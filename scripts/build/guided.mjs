/**
 * Profile-guided optimization: the compiler knows from `profile/calls.profdata` which code runs often. `npm run
 * profile` makes the profile, of one platform for all; ARCHITECTURE.md, "Profile-guided optimization", says how.
 */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { output, ROOT } from "../support/run.mjs";
import { EXE, rustcVersion } from "../support/toolchain.mjs";

/** The profile, in the format of LLVM. */
export const PROFILE = join(ROOT, "profile", "calls.profdata");

/** What the profile was made with: `rustc` is a release of Rust such as `1.95.0`. */
export const MADE_WITH = join(ROOT, "profile", "made-with.json");

/** Whether the compiler can use the profile: the names of functions and its format depend on the version. */
export function isUsable(release = rustcVersion("release")) {
  return JSON.parse(readFileSync(MADE_WITH, "utf8")).rustc === release;
}

/** The text of the file that names the version of Rust with which a profile was made. */
export const madeWith = (release) => `{ "rustc": ${JSON.stringify(release)} }\n`;

/**
 * Code counts as hot where it has the most of 95 % of all counts; LLVM takes 99 %, and inlines what runs once in ten
 * calls: 0.7 MB more for a call that takes no less. Cold code is small, as it is elsewhere with `opt-level = "s"`.
 * A function that has changed since the profile was made is compiled without counts, and without a warning for each.
 */
const LLVM_OPTIONS = [
  "-profile-summary-cutoff-hot=950000",
  "-pgso-lwss-only=false",
  "-no-pgo-warn-mismatch",
];

/**
 * How cargo and rustc are run to build with the profile. Another version of Rust builds without it, and says so.
 *
 * @param {string} targetDirectory cargo's target directory
 * @returns {{ flags: string[], env: Record<string, string> }} flags of rustc, and environment variables of cargo
 */
export function guided(targetDirectory) {
  if (!isUsable()) {
    process.stdout.write(
      `The profile in ${PROFILE} is for another version of Rust: this build is slower than a published one.\n`,
    );
    return { flags: [], env: {} };
  }
  return {
    flags: [`-Cprofile-use=${PROFILE}`, `-Cllvm-args=${LLVM_OPTIONS.join(" ")}`],
    env: stableNames(targetDirectory),
  };
}

/**
 * How cargo and rustc are run to build a binary that counts what runs.
 *
 * @param {string} targetDirectory cargo's target directory
 * @param {string} counts the folder for the counts
 * @returns {{ flags: string[], env: Record<string, string> }} as of `guided`
 */
export function counting(targetDirectory, counts) {
  return { flags: [`-Cprofile-generate=${counts}`], env: stableNames(targetDirectory) };
}

/** Compiles the wrapper of rustc that `stable-names.rs` describes. */
function stableNames(targetDirectory) {
  const folder = join(targetDirectory, "tools");
  const source = join(ROOT, "scripts", "build", "stable-names.rs");
  const digest = createHash("sha256").update(readFileSync(source)).digest("hex");
  const wrapper = join(folder, `stable-names-${digest.slice(0, 16)}${EXE}`);
  if (!existsSync(wrapper)) {
    mkdirSync(folder, { recursive: true });
    output("rustc", ["--edition=2024", "-O", "-o", wrapper, source]);
  }
  return { RUSTC_WRAPPER: wrapper };
}
