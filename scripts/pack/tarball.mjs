/** Tarballs, as `npm pack` makes them. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "../support/run.mjs";

/**
 * @param {string} folder a package
 * @param {string} destination where the tarball is put; an older one of the same name is replaced
 * @returns {Promise<string>} path of the tarball
 */
export async function tarball(folder, destination) {
  const flags = ["--pack-destination", destination, "--ignore-scripts"];
  await run("npm", ["pack", folder, ...flags], { quiet: true });
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(destination, `${flatName(name)}-${version}.tgz`);
}

/** The name of a package as npm writes it in the name of a tarball. */
export function flatName(name) {
  return name.replace(/^@/, "").replace("/", "-");
}

/** Bytes of a file, or of all files below a folder. */
export function sizeOf(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) {
    return stats.size;
  }
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
