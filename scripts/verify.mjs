/**
 * `npm run verify`: all checks that must pass before a change lands. Installs, builds, checks format and
 * lint, runs all Rust and JavaScript tests, checks for leaks and memory errors, and replays the inputs of
 * the fuzz targets. Deterministic: the result does not depend on randomness or timing. `npm run fuzz`
 * explores new inputs, and `npm run soak` collects statistics over a long run.
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
  // The packages contain the release build, so the tests run on what users get.
  await buildAddon("release");
  await run("node", ["scripts/pack.mjs", "--no-build"]);
  await run("node", ["scripts/test.mjs", "--all"]);
});
