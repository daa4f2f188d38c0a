/** Measures the time to load a client, and from then to its first answer over TLS. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { APP, WECHAT } from "../clients/request.mjs";
import { measure } from "./child.mjs";
import { US } from "./clients.mjs";
import { install } from "./installed.mjs";
import { Progress } from "./progress.mjs";

const PATHS = {
  limit: () => fileURLToPath(new URL("../child/start-limit.cjs", import.meta.url)),
  "authing-node-sdk": () => createRequire(import.meta.url).resolve("authing-node-sdk"),
  [US]: install,
};

/** Linux: drops the page cache, directory entries and inodes (kernel, sysctl/vm.rst). */
const DROP_CACHES = "/proc/sys/vm/drop_caches";

/**
 * @typedef {object} Start - Milliseconds.
 * @property {number} required - The time of `require`.
 * @property {number} answered - The time from before `require` to the first answer.
 * @property {number} requiredCpu - The CPU time of `require`, of all threads.
 * @property {number} answeredCpu - The CPU time from before `require` to the first answer.
 * @property {number} whole - The life of the process, with the start of Node.js.
 */

async function start(path, server) {
  const options = { ...APP, appHost: server.origin("tls-h1", "680B") };
  const began = performance.now();
  const result = await measure("startup.cjs", { path, options, argument: WECHAT }, server.ca);
  return { ...result, whole: performance.now() - began };
}

/** Measures the clients one after the other in each round, and does not count the first `warmUps` rounds. */
async function measureRounds({ rounds, warmUps, label, clients, server, before = () => {} }) {
  const results = {};
  const able = clients.filter((name) => name in PATHS).map((name) => [name, PATHS[name]()]);
  const progress = new Progress(label, rounds * able.length);
  for (let round = 1 - warmUps; round <= rounds; round += 1) {
    for (const [name, path] of able) {
      before();
      const result = await start(path, server);
      if (round < 1) continue;
      results[name] ??= [];
      results[name].push(result);
      const times = Object.entries(result).map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`);
      progress.step(`${name}: ${times.join(", ")}`);
    }
  }
  return results;
}

/**
 * @param {object} plan - From `makePlan`.
 * @param {string[]} clients - Names of the clients; those without a startup measurement are skipped.
 * @param {object} server - From `startServer`.
 * @returns {Promise<Record<string, Start[]>>} Measurements by client.
 */
export async function measureStartup(plan, clients, server) {
  if (!plan.startup) return {};
  const rounds = plan.startupRounds;
  return measureRounds({ rounds, warmUps: 1, label: "startup", clients, server });
}

/**
 * As `measureStartup`, with nothing in the page cache: neither the client nor Node.js. Only Linux lets
 * root drop the page cache; elsewhere nothing is measured.
 *
 * @param {object} plan - From `makePlan`.
 * @param {string[]} clients - Names of the clients.
 * @param {object} server - From `startServer`.
 * @returns {Promise<Record<string, Start[]>>} Measurements by client.
 */
export async function measureColdStarts(plan, clients, server) {
  const rounds = plan.coldStartRounds;
  if (!plan.startup || rounds === 0) return {};
  const dropCaches = () => {
    execFileSync("sync");
    writeFileSync(DROP_CACHES, "3");
  };
  try {
    dropCaches();
  } catch (error) {
    process.stderr.write(
      `Left out: cold starts, the page cache cannot be dropped: ${error.message}\n`,
    );
    return {};
  }
  const before = dropCaches;
  return measureRounds({ rounds, warmUps: 0, label: "cold start", clients, server, before });
}
