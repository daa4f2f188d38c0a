/** A check of source files: each has a name of its own, so that a name leads to one file. */

import { basename } from "node:path";
import { output, Stop } from "../support/run.mjs";

const FOLDERS = ["core/src", "src", "lib", "emulator/src", "scripts"];

/** Names that Rust prescribes, or that say the place of a file and not its content. */
const REPEATED = new Set(["index.js", "lib.rs", "mod.rs", "tests.rs"]);

/**
 * @param {string} root folder of the repository
 * @throws {Stop} if two files have the same name
 */
export function lintFileNames(root) {
  const files = output("git", ["ls-files", ...FOLDERS], { cwd: root }).split("\n");
  const problems = repeatedNames(files);
  if (problems.length > 0) throw new Stop(problems.join("\n"));
}

/**
 * @param {string[]} files paths of files
 * @returns {string[]} one sentence per repeated name
 */
export function repeatedNames(files) {
  const places = new Map();
  for (const file of files.filter((path) => /\.(rs|js|mjs)$/.test(path))) {
    const name = basename(file);
    places.set(name, [...(places.get(name) ?? []), file]);
  }
  return [...places]
    .filter(([name, paths]) => paths.length > 1 && !REPEATED.has(name))
    .map(([name, paths]) => `${name} is the name of several files: ${paths.join(", ")}.`);
}
