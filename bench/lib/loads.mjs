/** Measures the cost of a very large number of calls: in flight at once, and one after the other. */
import { measure } from "./child.mjs";
import { US } from "./clients.mjs";
import { Progress } from "./progress.mjs";

/** The compared clients. The others open a connection for each call, more than a process may have. */
export const LOADED = ["undici", US];

/**
 * @param {object} plan - From `makePlan`.
 * @param {string[]} clients - Names of the clients.
 * @param {object} server - From `startServer`.
 * @returns {Promise<Record<string, Record<string, object[]>>>} Measurements by load and client.
 */
export async function measureLoads(plan, clients, server) {
  const results = {};
  const able = LOADED.filter((name) => clients.includes(name));
  const tasks = plan.loads.flatMap(({ once = false, ...load }) =>
    Array.from({ length: once ? 1 : plan.rounds }, () => able.map((client) => [load, client])),
  );
  const progress = new Progress("loads", tasks.flat().length);
  for (const [{ id, ...load }, client] of tasks.flat()) {
    const origin = server.origin(load.transport, load.answer);
    const task = { ...load, client, origin, caPath: server.ca, warmUp: plan.warmUp.calls };
    const result = await measure("load.mjs", task, server.ca);
    results[id] ??= {};
    results[id][client] ??= [];
    results[id][client].push(result);
    progress.step(`${id} ${client}: event-loop delay p99 ${result.delayP99.toFixed(1)} ms`);
  }
  return results;
}
