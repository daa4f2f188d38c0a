import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { MARK } from "./text.mjs";

/** Folders in which generated files that are no longer produced are found and removed. */
const SWEPT = [
  "docs/reference",
  "docs/reference/authentication",
  "docs/reference/management",
  "core/src/operation",
  "types/authentication",
  "types/authentication/models",
  "types/management",
  "types/management/models",
];

/**
 * @typedef {{ path: string, state: "missing" | "altered" | "stale" }} Drift
 */

/**
 * Compares the tree with the output for the catalogue; the differences are sorted by path. Hand-written
 * files are never reported: only a file with the generated mark can be stale.
 *
 * @param {string} root
 * @param {Map<string, string>} files
 * @returns {Drift[]}
 */
export function compareFiles(root, files) {
  const drift = [];
  for (const [path, text] of files) {
    const file = join(root, path);
    if (!existsSync(file)) drift.push({ path, state: "missing" });
    else if (readFileSync(file, "utf8") !== text) drift.push({ path, state: "altered" });
  }
  for (const folder of SWEPT) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isFile() && !files.has(path) && isGenerated(join(root, path))) {
        drift.push({ path, state: "stale" });
      }
    }
  }
  return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Updates the tree; unchanged files keep their modification time, so builds stay cached.
 *
 * @param {string} root
 * @param {Map<string, string>} files
 * @param {Drift[]} drift
 */
export function writeFiles(root, files, drift) {
  for (const { path, state } of drift) {
    const file = join(root, path);
    if (state === "stale") {
      rmSync(file);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, files.get(path));
    }
  }
}

/**
 * @param {string} file  path of a file
 * @returns {boolean} whether the file has the generated mark
 */
export function isGenerated(file) {
  return readFileSync(file, "utf8").split("\n", 1)[0].includes(MARK);
}
