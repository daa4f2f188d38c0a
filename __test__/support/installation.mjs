/** The package as installed by a user, created without npm and without its other files. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binaryName, packageName } from "../../scripts/pack/platforms.mjs";
import { stageRoot } from "../../scripts/pack/stage.mjs";
import { PACKAGE, printed, runScript } from "./child.mjs";

const require = createRequire(import.meta.url);
const { platformNames } = require("../../lib/platform.js");

/** The platform of this machine, such as `linux-x64-gnu`. */
export const [PLATFORM] = platformNames();

/** The binary package of this machine. */
export const BINARY_PACKAGE = packageName(PLATFORM);

/** The path of the built addon. */
export const ADDON = join(PACKAGE, binaryName(PLATFORM));

/**
 * Creates a project with the root package in its `node_modules`.
 *
 * @param {import("node:test").TestContext} context the project is deleted after this test
 * @param {object} [options]
 * @param {string[]} [options.platforms] the platforms with a binary package in this release
 * @param {string} [options.version] of the root package
 * @returns {string} the project's folder
 */
export function installRoot(context, { platforms = [PLATFORM], version } = {}) {
  const project = realpathSync(mkdtempSync(join(tmpdir(), "genauth-installed-")));
  context.after(() => rmSync(project, { recursive: true }));
  const manifest = require("../../package.json");
  stageRoot(
    { ...manifest, version: version ?? manifest.version },
    platforms.map((name) => ({ name })),
    join(project, "node_modules/genauth-native"),
  );
  return project;
}

/**
 * Adds the binary package of this platform.
 *
 * @param {string} project
 * @param {{ name: string, content: string }} [main] a file in place of the binary
 * @returns {string} path of the package's main file
 */
export function installBinary(project, main) {
  const folder = join(project, "node_modules", BINARY_PACKAGE);
  mkdirSync(folder, { recursive: true });
  const name = main?.name ?? binaryName(PLATFORM);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: BINARY_PACKAGE, main: name }));
  const path = join(folder, name);
  if (main === undefined) {
    symlinkSync(ADDON, path);
  } else {
    writeFileSync(path, main.content);
  }
  return path;
}

/**
 * Loads the package in a child process.
 *
 * @param {string} project
 * @param {object} [options]
 * @param {string} [options.before] code that runs first
 * @param {object} [options.env]
 * @returns {Promise<{ code?: string, message?: string, cause?: string, loaded?: string[] }>} the
 *   properties of the error, or the paths of the loaded binaries
 */
export async function load(project, { before = "", env } = {}) {
  const source = `${before}
    const { dlopen } = process;
    const loaded = [];
    process.dlopen = (module, path, ...rest) => {
      loaded.push(path);
      return dlopen.call(process, module, path, ...rest);
    };
    let outcome;
    try {
      require("genauth-native");
      outcome = { loaded };
    } catch ({ code, message, cause }) {
      outcome = { code, message, cause: cause?.code };
    }
    console.log(JSON.stringify(outcome));`;
  return JSON.parse(await printed(runScript(source, { cwd: project, env })));
}
