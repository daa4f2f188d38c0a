/**
 * `npm run pack`: creates the packages in `dist/`: the root package, the emulator, and the binary package
 * of this platform after a portable build.
 *
 *     npm run pack                                     all three, after a portable build
 *     npm run pack -- --no-build                       all three, with the existing binary
 *     npm run pack -- --binary <file> --platform <p>   only the binary package of a platform, from a
 *                                                      binary that was built elsewhere
 *     npm run pack -- --root-only --platform <p> …     only the root package
 *     npm run pack -- --emulator-only                  only the emulator
 *     npm run pack -- --binaries <folder>              a binary package for each binary in the folder, the
 *                                                      root package that names them, and the emulator
 *
 * `--out <folder>` changes the output folder. The root package names the binary packages of the given
 * platforms, by default of this one: npm cannot install a package that is not published.
 */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildPortable } from "./build/portable.mjs";
import { binaryName, findPlatform, PLATFORMS } from "./pack/platforms.mjs";
import { stageBinary, stageEmulator, stageRoot } from "./pack/stage.mjs";
import { sizeOf, tarball } from "./pack/tarball.mjs";
import { ADDON, hostPlatform } from "./support/addon.mjs";
import { ROOT, run, Stop, script } from "./support/run.mjs";

const FLAGS = {
  "no-build": { type: "boolean", default: false },
  binary: { type: "string" },
  binaries: { type: "string" },
  platform: { type: "string", multiple: true, default: [] },
  "root-only": { type: "boolean", default: false },
  "emulator-only": { type: "boolean", default: false },
  out: { type: "string", default: join(ROOT, "dist") },
};
/** Options that select the packages. */
const EXCLUSIVE = ["no-build", "binary", "binaries", "root-only", "emulator-only"];
const USAGE =
  "Usage: npm run pack -- [--no-build | --binary <file> --platform <platform> | " +
  "--binaries <folder> | --root-only --platform <platform> … | --emulator-only] [--out <folder>]";

function options() {
  try {
    const { values } = parseArgs({ options: FLAGS });
    const { binary, platform, "no-build": noBuild } = values;
    const { "root-only": rootOnly, "emulator-only": emulatorOnly } = values;
    const given = EXCLUSIVE.filter((flag) => values[flag]);
    if (given.length > 1) {
      throw new Error(`--${given.join(" and --")} exclude each other.`);
    }
    if (binary !== undefined && platform.length !== 1) {
      throw new Error("--binary needs one --platform.");
    }
    if (binary === undefined && !rootOnly && platform.length > 0) {
      throw new Error("--platform needs --binary or --root-only.");
    }
    return { ...values, noBuild, rootOnly, emulatorOnly };
  } catch (error) {
    throw new Stop(`${error.message}\n${USAGE}`);
  }
}

/** The binary to pack: the given one, the existing one, or a new portable one. */
async function findBinary({ binary, noBuild }, platform) {
  if (binary !== undefined) {
    if (!existsSync(binary)) throw new Stop(`There is no ${binary}.`);
    return resolve(binary);
  }
  if (!noBuild) {
    const built = await buildPortable(platform);
    await run("node", ["scripts/check-binary.mjs", built]);
    return built;
  }
  if (!existsSync(join(ROOT, ADDON))) {
    throw new Stop(`There is no ${ADDON}: run \`npm run build\` first, or leave out --no-build.`);
  }
  return join(ROOT, ADDON);
}

function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1000).toLocaleString("en")} kB`;
}

/** The binaries of a folder, by the platform in their names. */
function binariesIn(folder) {
  const found = PLATFORMS.map((platform) => [
    platform,
    join(resolve(folder), binaryName(platform.name)),
  ]);
  const binaries = found.filter(([, path]) => existsSync(path));
  if (binaries.length === 0) {
    throw new Stop(`${folder} has no binary such as ${ADDON}.`);
  }
  return binaries;
}

/**
 * Stages the selected packages.
 *
 * @param {object} given the options
 * @param {string} staging an empty folder
 * @returns {Promise<string[]>} one folder per package
 */
async function stage(given, staging) {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const named = given.platform.length > 0 ? given.platform.map(findPlatform) : [hostPlatform()];
  const only = given.rootOnly || given.emulatorOnly;
  const binaries =
    given.binaries !== undefined
      ? binariesIn(given.binaries)
      : only
        ? []
        : [[named[0], await findBinary(given, named[0])]];
  const platforms = binaries.length > 0 ? binaries.map(([platform]) => platform) : named;
  const folders = binaries.map(([platform, path]) =>
    stageBinary(manifest, platform, path, join(staging, platform.name)),
  );
  const all = given.binary === undefined && !only;
  if (all || given.rootOnly) {
    folders.unshift(stageRoot(manifest, platforms, join(staging, "root")));
  }
  if (all || given.emulatorOnly) {
    folders.push(stageEmulator(join(staging, "emulator")));
  }
  return folders;
}

await script(async () => {
  const given = options();
  const destination = resolve(given.out);
  mkdirSync(destination, { recursive: true });
  const staging = mkdtempSync(join(tmpdir(), "genauth-pack-"));
  try {
    for (const folder of await stage(given, staging)) {
      const file = await tarball(folder, destination);
      const [packed, unpacked] = [sizeOf(file), sizeOf(folder)].map(kilobytes);
      process.stdout.write(`${file}  ${packed}, unpacked ${unpacked}\n`);
    }
  } finally {
    rmSync(staging, { recursive: true });
  }
});
