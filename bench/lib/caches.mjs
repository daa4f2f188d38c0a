/** Measures the cost of an answer from a cache. */
import process from "node:process";
import { measure } from "./child.mjs";
import { US } from "./clients.mjs";

/** All caches with their labels, ours last. ../caches/ contains the code that queries them. */
export const CACHES = {
  map: "a `Map`, the same object each time",
  "node-easywechat": "node-easywechat, a file",
  [US]: "genauth-native",
};

/**
 * @param {object} plan - From `makePlan`.
 * @param {object} server - From `startServer`.
 * @returns {Promise<Record<string, { loop: number, cpu: number }[]>>} Microseconds by cache.
 */
export async function measureCaches(plan, server) {
  const results = {};
  for (let round = 0; plan.caches && round < plan.cacheRounds; round += 1) {
    for (const cache of Object.keys(CACHES)) {
      const task = { cache, origin: server.origin("h1", "680B"), duration: plan.duration };
      const result = await measure("cached.mjs", task, server.ca);
      results[cache] ??= [];
      results[cache].push(result);
      const loop = result.loop.toFixed(2);
      process.stderr.write(`${round + 1}/${plan.cacheRounds} caches ${cache}: ${loop} µs\n`);
    }
  }
  return results;
}
