/** The npm packages of a folder, compared with its package-lock.json. */

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { npmPlatform } from "../pack/platforms.mjs";
import { run, Stop } from "./run.mjs";

const { platformNames } = createRequire(import.meta.url)("../../lib/platform.js");

/** Maximum number of names in one line of a message. */
const SHOWN = 3;

/** Timeout of an installation: some tests need half a gigabyte, and the network may be slow. */
const INSTALL_HANGS_AFTER_MS = 600_000;

/**
 * The npm command that installs the packages of a lock file. Not `npm ci`: it fails if a registry lacks one
 * of the tools' many optional binaries.
 */
export const INSTALL = ["install", "--no-save"];

/**
 * Compares the installed packages with the lock file. Packages for other systems are ignored, as are
 * packages that only these need: npm installs neither.
 *
 * @param {string} folder with a package-lock.json
 * @param {{ production?: boolean }} [options] `production`: without development tools and optional
 *   packages
 * @returns {{ name: string, wanted: string, installed?: string }[]} packages that are missing, or
 *   installed in another version
 */
export function outdatedPackages(folder, { production = false } = {}) {
  const { packages } = readJson(join(folder, "package-lock.json"));
  const here = npmPlatform(platformNames()[0]);
  const fits = ({ optional, ...entry }) =>
    !(optional && entry.os === undefined) &&
    ["os", "cpu", "libc"].every((kind) => entry[kind]?.includes(here[kind]) ?? true);
  const isLeftOut = ({ dev, devOptional, optional, peer }) =>
    production && (dev || devOptional || optional || peer);
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes("node_modules/") && fits(entry) && !isLeftOut(entry))
    .map(([path, { version, link }]) => ({
      name: path.split("node_modules/").at(-1),
      // A workspace is a link, without a version in the lock file.
      wanted: link ? undefined : version,
      installed: installedVersion(join(folder, path)),
    }))
    .filter(
      ({ wanted, installed }) => installed === undefined || (wanted ?? installed) !== installed,
    );
}

/**
 * Installs the packages of the lock file that are missing or outdated, and announces it.
 *
 * @param {string} folder with a package.json and a package-lock.json
 * @param {{ title: string, command: string[], production?: boolean }} options `title` names the
 *   packages in messages; `command` are npm's arguments
 * @throws {Stop} if npm fails, with the names of the missing packages
 */
export async function installOutdated(folder, { title, command, production }) {
  const outdated = outdatedPackages(folder, { production });
  if (outdated.length === 0) return;
  process.stdout.write(`Installing ${title}: ${describe(outdated)} …\n`);
  try {
    await run("npm", [...command, "--no-audit", "--no-fund"], {
      cwd: folder,
      signal: AbortSignal.timeout(INSTALL_HANGS_AFTER_MS),
    });
  } catch (error) {
    throw new Stop(
      `${error.message}\nThe npm packages in ${folder} do not match package-lock.json: ` +
        `${describe(outdated)}. Run \`npm ${command[0]}\` there, then try again.`,
    );
  }
}

function describe(outdated) {
  const texts = outdated.map(({ name, wanted, installed }) => {
    const version = wanted === undefined ? "" : ` ${wanted}`;
    return `${name}${version}${installed === undefined ? "" : ` (installed: ${installed})`}`;
  });
  const more = texts.length - SHOWN;
  return texts.slice(0, SHOWN).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function installedVersion(folder) {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) ? readJson(manifest).version : undefined;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
