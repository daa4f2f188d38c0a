/**
 * A user's project, built in one folder and run in another. It lies below this folder, where the tools
 * are found as in the root of a monorepo; both packages are in its own `node_modules`.
 */

import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  BINARY_PACKAGE,
  installPinned,
  pack,
  temporaryFolder,
  unpack,
} from "../../../package/support/packages.mjs";
import { run } from "../../../package/support/process.mjs";

/** The folder whose manifest pins the tools: the root of the monorepo. */
export const WORKSPACE = dirname(dirname(fileURLToPath(import.meta.url)));

/** The environment of a machine with Node, and nothing that leads back to the project. */
export const MACHINE = {
  PATH: dirname(process.execPath),
  HOME: temporaryFolder(),
  NO_COLOR: "1",
};

/**
 * @typedef {object} Project
 * @property {string} folder
 * @property {string} modules the `node_modules` of the tools
 */

/**
 * Makes a project with these files. It is gone when this process ends.
 *
 * @param {Record<string, string>} files
 * @returns {Promise<Project>}
 */
export async function makeProject(files) {
  const modules = await installPinned(WORKSPACE);
  const parent = join(WORKSPACE, "dist");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "project-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const { root, binary } = await pack();
  for (const [name, tarball] of [
    ["genauth-native", root],
    [BINARY_PACKAGE, binary],
  ]) {
    cpSync(await unpack(tarball), join(folder, "node_modules", name), { recursive: true });
  }
  const manifest = { name: "project", private: true };
  for (const [name, text] of Object.entries({
    "package.json": JSON.stringify(manifest),
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, modules };
}

/** Runs a tool in the project, by the path of its script below `node_modules`. */
export function runTool({ folder, modules }, [script, ...args], env = {}) {
  return run([process.execPath, join(modules, script), ...args], {
    cwd: folder,
    env: { ...MACHINE, ...env },
  });
}

/**
 * Copies files of the project to another folder, takes the project away, and does something there.
 *
 * @template T
 * @param {Project} project
 * @param {string[]} paths files and folders of the project, which keep their names; the content of the
 *   first is put into the new folder itself if it is the only one and a folder
 * @param {(place: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function elsewhere({ folder }, paths, work) {
  const place = temporaryFolder();
  for (const path of paths) {
    const target = paths.length === 1 ? place : join(place, path);
    cpSync(join(folder, path), target, { recursive: true, verbatimSymlinks: true });
  }
  const away = `${folder}-away`;
  renameSync(folder, away);
  try {
    return await work(place);
  } finally {
    renameSync(away, folder);
  }
}
