/** Measures every (scenario, client) cell, interleaved. */
import { watchBinary } from "./binary.mjs";
import { measure } from "./child.mjs";
import { isAble } from "./clients.mjs";
import { LARGE } from "./plan.mjs";
import { Progress } from "./progress.mjs";

/** The scenario without a client: it measures the cost of the harness per call. */
export const HARNESS = "harness";

function* cells(plan, clients, round) {
  for (const scenario of plan.scenarios) {
    const able = clients.filter((name) => isAble(name, scenario));
    // Each round starts with another client, so that no client always follows the slowest one.
    for (let i = 0; i < able.length; i += 1) {
      yield { ...scenario, client: able[(i + round) % able.length] };
    }
  }
  yield { id: HARNESS, client: "nothing", transport: "tls-h1", answer: "680B", inFlight: 32 };
}

/**
 * Measures all cells once per round, the clients of a scenario one after the other, so that other
 * activity on the machine affects all of them equally.
 *
 * @param {object} plan - From `makePlan`.
 * @param {string[]} clients - Names of the clients.
 * @param {object} server - From `startServer`.
 * @returns {Promise<Record<string, Record<string, object[]>>>} Measurements by scenario, client.
 */
export async function measureCells(plan, clients, server) {
  const results = {};
  const rounds = plan.scenarios.length > 0 ? plan.rounds : 0;
  const progress = new Progress("cells", rounds * [...cells(plan, clients, 0)].length);
  const assertSameBinary = watchBinary();
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, ...cell } of cells(plan, clients, round)) {
      const task = {
        ...cell,
        origin: server.origin(cell.transport, cell.answer),
        caPath: server.ca,
        serverPid: server.pid,
        duration: plan.duration,
        warmUp: LARGE.test(cell.answer) ? plan.warmUpLarge : plan.warmUp,
      };
      const result = await measure("throughput.mjs", task, server.ca);
      results[id] ??= {};
      results[id][cell.client] ??= [];
      results[id][cell.client].push(result);
      progress.step(`${id} ${cell.client}: ${Math.round(result.requestsPerSecond)}/s`);
    }
    assertSameBinary();
  }
  return results;
}
