/**
 * `npm run verify`: everything that must hold before a change lands. Installs, builds, checks
 * format and lint, runs all Rust and all JavaScript tests, checks for leaks and memory errors, and
 * replays the inputs of the fuzz targets. Deterministic: nothing random or timed decides. Exploring for new inputs is
 * `npm run fuzz`, and statistics over a long run are `npm run soak`.
 */

import { buildAddon } from "./support/addon.mjs";
import { requireNode, requirePackages, requireRust } from "./support/prerequisites.mjs";
import { requireRedis } from "./support/redis.mjs";
import { run, script } from "./support/run.mjs";

await script(async () => {
  requireNode();
  requireRust();
  await requirePackages({ development: true });
  await requireRedis();
  await run("node", ["scripts/lint.mjs"]);
  await run("cargo", ["test", "--locked", "--workspace"]);
  await run("node", ["scripts/leaks.mjs"]);
  await run("node", ["scripts/sanitize.mjs", "--short"]);
  await run("node", ["scripts/fuzz.mjs", "--replay"]);
  // The packages are made of the release build, and all that is tested is what users get.
  await buildAddon("release");
  await run("node", ["scripts/pack.mjs", "--no-build"]);
  await run("node", ["scripts/test.mjs", "--all"]);
});
