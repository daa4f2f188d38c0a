/**
 * Checks the crates that are linked into the binaries against the rules of deny.toml: licenses, duplicate
 * versions and sources. Needs the network only for crates that cargo has not downloaded yet.
 *
 *     node scripts/deny.mjs               licenses, duplicate versions, sources
 *     node scripts/deny.mjs --advisories  also known vulnerabilities and yanked versions, from the
 *                                         database of rustsec.org and the registry
 */

import { parseArgs } from "node:util";
import { requireChecker } from "./lint/checkers.mjs";
import { run, Stop, script } from "./support/run.mjs";

const FLAGS = { advisories: { type: "boolean", default: false } };

await script(async () => {
  let given;
  try {
    given = parseArgs({ options: FLAGS }).values;
  } catch (error) {
    throw new Stop(`${error.message}\nUsage: node scripts/deny.mjs [--advisories]`);
  }
  const cargoDeny = await requireChecker("cargo-deny");
  const checks = ["bans", "licenses", "sources"];
  await run(cargoDeny, ["--locked", "check", "--hide-inclusion-graph", ...checks]);
  if (given.advisories) await run(cargoDeny, ["--locked", "check", "advisories"]);
});
