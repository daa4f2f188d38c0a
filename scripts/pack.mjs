/**
 * `npm run pack`: makes the two packages of this machine in `dist/`, the root package and the
 * binary package of this platform, after a release build.
 *
 * The root package names the binary package of this platform alone, since no other was packed.
 *
 * `--no-build` takes the addon that is in place; `--out <folder>` writes elsewhere. The binary
 * packages of other platforms are made by the same command on these platforms.
 */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findPlatform } from "./pack/platforms.mjs";
import { stageBinary, stageRoot } from "./pack/stage.mjs";
import { sizeOf, tarball } from "./pack/tarball.mjs";
import { ADDON } from "./support/addon.mjs";
import { ROOT, run, Stop, script } from "./support/run.mjs";

const { platformNames } = createRequire(import.meta.url)("../lib/platform.js");

const FLAGS = {
  "no-build": { type: "boolean", default: false },
  out: { type: "string", default: join(ROOT, "dist") },
};

function options() {
  try {
    return parseArgs({ options: FLAGS }).values;
  } catch (error) {
    throw new Stop(`${error.message}\nUsage: npm run pack -- [--no-build] [--out <folder>]`);
  }
}

function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1000).toLocaleString("en")} kB`;
}

await script(async () => {
  const { "no-build": noBuild, out } = options();
  const platform = findPlatform(platformNames()[0]);
  if (!noBuild) {
    await run(process.execPath, ["scripts/build.mjs", "--release"]);
  }
  const addon = join(ROOT, ADDON);
  if (!existsSync(addon)) {
    throw new Stop(`There is no ${ADDON}: run \`npm run build\` first, or leave out --no-build.`);
  }
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const destination = resolve(out);
  mkdirSync(destination, { recursive: true });
  const staging = mkdtempSync(join(tmpdir(), "genauth-pack-"));
  try {
    for (const folder of [
      stageRoot(manifest, [platform], join(staging, "root")),
      stageBinary(manifest, platform, addon, join(staging, "binary")),
    ]) {
      const file = await tarball(folder, destination);
      const [packed, unpacked] = [sizeOf(file), sizeOf(folder)].map(kilobytes);
      process.stdout.write(`${file}  ${packed}, unpacked ${unpacked}\n`);
    }
  } finally {
    rmSync(staging, { recursive: true });
  }
});
