/** Compares the portable build, which users get, with the native build for this machine. */
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { portablePath } from "../../scripts/build/portable.mjs";
import { cargoMetadata, hostPlatform, libraryName } from "../../scripts/support/addon.mjs";
import { APP, WECHAT } from "../clients/request.mjs";
import { measure } from "./child.mjs";
import { US } from "./clients.mjs";
import { Progress } from "./progress.mjs";

const INDEX = fileURLToPath(new URL("../../index.js", import.meta.url));

/** Files that `npm run bench` has built. */
function files() {
  const folder = cargoMetadata(["--no-deps"]).target_directory;
  return {
    portable: portablePath(hostPlatform(), folder),
    native: path.join(folder, "release", libraryName(process.platform)),
  };
}

/**
 * Measures both builds in alternating order.
 *
 * @param {object} plan - From `makePlan`.
 * @param {string[]} clients - Names of the clients.
 * @param {object} server - From `startServer`.
 * @returns {Promise<Record<string, object>>} The size and the measurements by scenario, per build.
 */
export async function measureBuilds(plan, clients, server) {
  const results = {};
  if (!plan.builds || !clients.includes(US)) return results;
  const missing = Object.values(files()).find((file) => !existsSync(file));
  if (missing !== undefined) {
    process.stderr.write(`Left out: the builds, there is no ${missing}.\n`);
    return results;
  }
  const progress = new Progress("builds", plan.rounds * Object.keys(files()).length);
  for (let round = 0; round < plan.rounds; round += 1) {
    const builds = Object.entries(files());
    for (const [build, file] of round % 2 === 0 ? builds : builds.reverse()) {
      results[build] ??= { bytes: statSync(file).size, startup: [], cells: {} };
      const env = { GENAUTH_NATIVE_PATH: file };
      const options = { ...APP, appHost: server.origin("tls-h1", "680B") };
      const startup = { path: INDEX, options, argument: WECHAT };
      results[build].startup.push(await measure("startup.cjs", startup, server.ca, env));
      for (const { id, ...cell } of plan.buildScenarios) {
        const task = {
          ...cell,
          client: US,
          origin: server.origin(cell.transport, cell.answer),
          caPath: server.ca,
          serverPid: server.pid,
          duration: plan.duration,
          warmUp: plan.warmUp,
        };
        results[build].cells[id] ??= [];
        results[build].cells[id].push(await measure("throughput.mjs", task, server.ca, env));
      }
      progress.step(build);
    }
  }
  return results;
}
