/**
 * `npm run verify:field`: tests the packed packages in the environments that users run them in:
 * bundlers, other runtimes, proxies, identity providers and a browser. Installs what it needs, and
 * announces what it installs on the system.
 */

import { requireNode, requirePackages, requireRust } from "./support/prerequisites.mjs";
import { run, script } from "./support/run.mjs";

await script(async () => {
  requireNode();
  requireRust();
  await requirePackages({ development: true });
  await run("node", ["scripts/pack.mjs"]);
  await run("node", ["scripts/test.mjs", "--field"]);
});
