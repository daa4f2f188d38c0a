/** Measures the time to load a client, and from then to its first answer over TLS. */
import { createRequire } from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { APP, WECHAT } from "../clients/request.mjs";
import { measure } from "./child.mjs";
import { US } from "./clients.mjs";

const PATHS = {
  "authing-node-sdk": () => createRequire(import.meta.url).resolve("authing-node-sdk"),
  [US]: () => fileURLToPath(new URL("../../index.js", import.meta.url)),
};

/**
 * @param {object} plan - From `makePlan`.
 * @param {string[]} clients - Names of the clients; those without a startup measurement are skipped.
 * @param {object} server - From `startServer`.
 * @returns {Promise<Record<string, { required: number, answered: number }[]>>} Milliseconds.
 */
export async function measureStartup(plan, clients, server) {
  const results = {};
  const able = clients.filter((name) => name in PATHS);
  // The first round only warms up the file cache.
  for (let round = 0; plan.startup && round <= plan.startupRounds; round += 1) {
    for (const name of able) {
      const options = { ...APP, appHost: server.origin("tls-h1", "680B") };
      const task = { path: PATHS[name](), options, argument: WECHAT };
      const result = await measure("startup.cjs", task, server.ca);
      if (round === 0) continue;
      results[name] ??= [];
      results[name].push(result);
      const { required, answered } = result;
      const times = `require ${required.toFixed(1)} ms, answer ${answered.toFixed(1)} ms`;
      process.stderr.write(`${round}/${plan.startupRounds} startup ${name}: ${times}\n`);
    }
  }
  return results;
}
