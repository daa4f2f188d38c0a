/** Measures the throughput of worker threads, each with a client of its own. */
import { measure } from "./child.mjs";
import { US } from "./clients.mjs";
import { Progress } from "./progress.mjs";

/** What the threads do, with the compared clients. */
export const THREADED = {
  "tls-h1/680B/32": ["undici", US],
  "verify/RS256/32": ["jose", US],
};

/**
 * @param {object} plan - From `makePlan`.
 * @param {string[]} clients - Names of the clients.
 * @param {object} server - From `startServer`.
 * @returns {Promise<Record<string, Record<string, Record<string, object[]>>>>} Measurements by scenario,
 *   number of threads and client.
 */
export async function measureThreads(plan, clients, server) {
  const results = {};
  const tasks = Array.from({ length: plan.rounds }, () =>
    Object.entries(THREADED).flatMap(([id, names]) =>
      plan.threads.flatMap((threads) =>
        names.filter((name) => clients.includes(name)).map((client) => ({ id, threads, client })),
      ),
    ),
  ).flat();
  const progress = new Progress("threads", tasks.length);
  for (const { id, threads, client } of tasks) {
    const [transport, answer, inFlight] = id.split("/");
    const origin = server.origin(transport, answer);
    const { duration, warmUp } = plan;
    const cell = { client, transport, answer, inFlight: Number(inFlight), origin };
    const task = { ...cell, caPath: server.ca, threads, duration, warmUp: warmUp.most };
    const result = await measure("threads.mjs", task, server.ca);
    results[id] ??= {};
    results[id][threads] ??= {};
    results[id][threads][client] ??= [];
    results[id][threads][client].push(result);
    progress.step(`${id} ${threads} ${client}: ${Math.round(result.requestsPerSecond)}/s`);
  }
  return results;
}
