/** Measures the cost of an answer from a cache. */
import { measure } from "./child.mjs";
import { US } from "./clients.mjs";
import { Progress } from "./progress.mjs";

/** All caches with their labels, ours last. ../caches/ contains the code that queries them. */
export const CACHES = {
  map: "a `Map`, the same object each time",
  "node-easywechat": "node-easywechat, a file",
  [US]: "genauth-native",
};

/**
 * @param {object} plan - From `makePlan`.
 * @param {object} server - From `startServer`.
 * @param {string[]} [caches] - Names of caches.
 * @returns {Promise<Record<string, { loop: number, cpu: number }[]>>} Microseconds by cache.
 */
export async function measureCaches(plan, server, caches = Object.keys(CACHES)) {
  const results = {};
  const rounds = plan.caches ? plan.cacheRounds : 0;
  const progress = new Progress("caches", rounds * caches.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const cache of caches) {
      const task = { cache, origin: server.origin("h1", "680B"), duration: plan.duration };
      const result = await measure("cached.mjs", task, server.ca);
      results[cache] ??= [];
      results[cache].push(result);
      progress.step(`${cache}: ${result.loop.toFixed(2)} µs`);
    }
  }
  return results;
}
