/**
 * `npm run build`: builds the addon for this machine and places it in the project's folder.
 *
 *     node scripts/build.mjs                      debug build
 *     node scripts/build.mjs --release            optimized build
 *     node scripts/build.mjs --portable           the binary that is published for this platform
 *     node scripts/build.mjs --target T [--zig]   the binary that is published for the platform with
 *                                                 this Rust target; --zig builds it with zig
 */

import { parseArgs } from "node:util";
import { buildPortable } from "./build/portable.mjs";
import { findTarget } from "./pack/platforms.mjs";
import { ADDON, buildAddon, hostPlatform, placeAddon } from "./support/addon.mjs";
import { requireNode, requireRust } from "./support/prerequisites.mjs";
import { Stop, script } from "./support/run.mjs";

const FLAGS = {
  portable: { type: "boolean", default: false },
  release: { type: "boolean", default: false },
  target: { type: "string" },
  zig: { type: "boolean", default: false },
};
const USAGE = "Usage: npm run build -- [--release | --portable | --target <Rust target> [--zig]]";

function options() {
  try {
    return parseArgs({ options: FLAGS }).values;
  } catch (error) {
    throw new Stop(`${error.message}\n${USAGE}`);
  }
}

await script(async () => {
  const { portable, release, target, zig } = options();
  if (zig && target === undefined) {
    throw new Stop(`--zig needs a --target.\n${USAGE}`);
  }
  requireNode();
  requireRust();
  if (target !== undefined) {
    process.stdout.write(`Built ${await buildPortable(findTarget(target), { zig })}\n`);
    return;
  }
  if (portable) {
    placeAddon(await buildPortable(hostPlatform()));
    process.stdout.write(`Built ${ADDON} (portable).\n`);
    return;
  }
  const profile = release ? "release" : "debug";
  await buildAddon(profile);
  process.stdout.write(`Built ${ADDON} (${profile}).\n`);
});
