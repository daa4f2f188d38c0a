/** Creates tarballs with `npm pack`. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "../support/run.mjs";

/**
 * @param {string} folder a package
 * @param {string} destination output folder; an existing tarball with the same name is replaced
 * @returns {Promise<string>} path of the tarball
 */
export async function tarball(folder, destination) {
  const flags = ["--pack-destination", destination, "--ignore-scripts"];
  await run("npm", ["pack", folder, ...flags], { quiet: true });
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(destination, `${flatName(name)}-${version}.tgz`);
}

/** The name of a package in the form that npm uses for tarballs. */
export function flatName(name) {
  return name.replace(/^@/, "").replace("/", "-");
}

/** Size in bytes of a file, or of all files in a folder. */
export function sizeOf(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) {
    return stats.size;
  }
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
