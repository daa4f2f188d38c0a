/** `npm run build`: builds the addon for this platform; `--release` optimizes it. */

import { ADDON, buildAddon } from "./support/addon.mjs";
import { requireNode, requireRust } from "./support/prerequisites.mjs";
import { script } from "./support/run.mjs";

await script(async () => {
  requireNode();
  requireRust();
  const profile = process.argv.includes("--release") ? "release" : "debug";
  await buildAddon(profile);
  process.stdout.write(`Built ${ADDON} (${profile}).\n`);
});
