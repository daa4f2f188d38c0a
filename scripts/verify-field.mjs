/**
 * `npm run verify:field`: tests the packed packages in their users' environments: bundlers, package
 * managers, proxies, identity providers, Redis and a browser. Installs the tools that it needs, and announces
 * what it installs on the system.
 *
 *     npm run verify:field -- proxies   one folder of `__test__/field`
 *     npm run rehearse                  the folder `package-managers`: a release, published to a registry
 *                                       on this machine and installed from there
 */

import { ADDON } from "./support/addon.mjs";
import { requireNode, requirePackages, requireRust } from "./support/prerequisites.mjs";
import { run, script } from "./support/run.mjs";

await script(async () => {
  requireNode();
  requireRust();
  await requirePackages({ development: true });
  // All these tests load and pack the binary that users get.
  await run("node", ["scripts/build.mjs", "--portable"]);
  await run("node", ["scripts/check-binary.mjs", ADDON]);
  await run("node", ["scripts/pack.mjs", "--no-build"]);
  await run("node", ["scripts/test.mjs", "--artifact"]);
  await run("node", ["scripts/test.mjs", "--field", ...process.argv.slice(2)]);
});
