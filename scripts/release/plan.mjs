/** The packages of a release, and the order in which they are published. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PLATFORMS, packageName } from "../pack/platforms.mjs";
import { output, Stop } from "../support/run.mjs";

const ROOT_PACKAGE = "genauth-native";
const EMULATOR = "genauth-emulator";

/**
 * @typedef {object} Packed
 * @property {string} file path of the tarball
 * @property {string} name
 * @property {string} version
 * @property {string} integrity in the registry's format: `sha512-` and base64
 * @property {Record<string, string>} optionalDependencies
 */

/**
 * Reads the tarballs of a folder, and sorts them: a package is published after the packages that it
 * names. Until the root package is published, nothing refers to the binary packages.
 *
 * @param {string} folder
 * @param {{ partial: boolean }} options `partial`: the root package may name fewer than all platforms
 * @returns {Packed[]} the binary packages, the root package, the emulator
 * @throws {Stop} if a package is missing, is not part of the release, or has another version
 */
export function planRelease(folder, { partial }) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const packed = files.map((name) => readPacked(join(folder, name)));
  const find = (name) => packed.find((one) => one.name === name);
  const root = find(ROOT_PACKAGE);
  if (root === undefined) throw new Stop(`${folder} has no tarball of ${ROOT_PACKAGE}.`);
  const named = Object.keys(root.optionalDependencies).sort();
  const expected = [...named, ROOT_PACKAGE, EMULATOR];
  const problems = [
    ...expected.filter((name) => find(name) === undefined).map((name) => `${name} is missing`),
    ...packed
      .filter(({ name }) => !expected.includes(name))
      .map(({ name }) => `${name} is there, but ${ROOT_PACKAGE} does not name it`),
    ...packed
      .filter(({ version }) => version !== root.version)
      .map(({ name, version }) => `${name} has version ${version}, not ${root.version}`),
    ...PLATFORMS.map(({ name }) => packageName(name))
      .filter((name) => !partial && !named.includes(name))
      .map((name) => `${ROOT_PACKAGE} does not name ${name}`),
  ];
  if (problems.length > 0) {
    throw new Stop(`Nothing was published: ${problems.join("; ")}.`);
  }
  return expected.map(find);
}

/** @returns {Packed} */
function readPacked(file) {
  // tar would interpret a path with a drive's colon as a remote host.
  const args = ["-xOzf", basename(file), "package/package.json"];
  const { name, version, optionalDependencies } = JSON.parse(
    output("tar", args, { cwd: dirname(file) }),
  );
  const digest = createHash("sha512").update(readFileSync(file)).digest("base64");
  return {
    file,
    name,
    version,
    integrity: `sha512-${digest}`,
    optionalDependencies: optionalDependencies ?? {},
  };
}
