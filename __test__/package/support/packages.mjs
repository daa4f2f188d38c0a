/** The three tarballs, packed from the repository, and their contents. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { binaryName, packageName } from "../../../scripts/pack/platforms.mjs";
import { flatName } from "../../../scripts/pack/tarball.mjs";
import { INSTALL, installOutdated } from "../../../scripts/support/packages.mjs";
import { HERE, ROOT, succeed } from "./process.mjs";

const { platformNames } = createRequire(import.meta.url)(join(ROOT, "lib/platform.js"));

/** The platform of this machine, such as `linux-x64-gnu`. */
export const PLATFORM = platformNames()[0];

/** The binary package of this machine. */
export const BINARY_PACKAGE = packageName(PLATFORM);

/** The binary of this machine. */
export const ADDON = binaryName(PLATFORM);

/** A temporary folder that is removed when this process exits. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "genauth-package-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Packs the addon that is in place.
 *
 * @returns {Promise<{ root: string, binary: string, emulator: string, output: string }>} paths of the
 *   tarballs, and the output of `npm run pack`
 */
export async function pack() {
  const folder = temporaryFolder();
  const script = join(ROOT, "scripts/pack.mjs");
  const output = await succeed([process.execPath, script, "--no-build", "--out", folder]);
  const { version } = readJson(join(ROOT, "package.json"));
  return {
    root: join(folder, `genauth-native-${version}.tgz`),
    binary: join(folder, `${flatName(BINARY_PACKAGE)}-${version}.tgz`),
    emulator: join(folder, `genauth-emulator-${version}.tgz`),
    output,
  };
}

/**
 * Unpacks a tarball.
 *
 * @returns {Promise<string>} the folder with its package.json
 */
export async function unpack(tarball) {
  const folder = temporaryFolder();
  // A path with a drive's colon would be a remote host for tar.
  await succeed(["tar", "-xzf", basename(tarball), "-C", folder], { cwd: dirname(tarball) });
  return join(folder, "package");
}

/** The paths of all files below a folder, sorted. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}

export function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Installs the pinned packages of a manifest, unless they are installed.
 *
 * @param {string} name the folder of the manifest, relative to `__test__/package`
 * @returns {Promise<string>} its `node_modules`
 */
export async function installPinned(name) {
  const folder = resolve(HERE, name);
  await installOutdated(folder, {
    title: `the tools of ${relative(ROOT, folder)}`,
    command: [...INSTALL, "--ignore-scripts"],
  });
  return join(folder, "node_modules");
}
