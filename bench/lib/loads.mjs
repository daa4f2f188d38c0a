/** Measures the cost of a very large number of calls in flight, for this package only. */
import process from "node:process";
import { measure } from "./child.mjs";
import { US } from "./clients.mjs";

/**
 * @param {object} plan - From `makePlan`.
 * @param {string[]} clients - Names of the clients.
 * @param {object} server - From `startServer`.
 * @returns {Promise<Record<string, object[]>>} Measurements by scenario.
 */
export async function measureLoads(plan, clients, server) {
  const results = {};
  const rounds = clients.includes(US) ? plan.rounds : 0;
  for (let round = 1; round <= rounds; round += 1) {
    for (const { id, ...load } of plan.loads) {
      const origin = server.origin(load.transport, load.answer);
      const task = { ...load, client: US, origin, caPath: server.ca, warmUp: plan.warmUp.calls };
      const result = await measure("load.mjs", task, server.ca);
      results[id] ??= [];
      results[id].push(result);
      const delay = result.delayP99.toFixed(1);
      process.stderr.write(`${round}/${rounds} ${id} ${US}: event-loop delay p99 ${delay} ms\n`);
    }
  }
  return results;
}
