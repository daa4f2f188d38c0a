/**
 * `node bench/train.mjs`: does once what the benchmark measures of this package, and reports nothing. `npm run profile`
 * runs it with a binary that counts what runs, in the environment variable `GENAUTH_NATIVE_PATH`.
 */

import { measureBulk } from "./lib/bulk.mjs";
import { measureCaches } from "./lib/caches.mjs";
import { measureCells } from "./lib/cells.mjs";
import { US } from "./lib/clients.mjs";
import { measureEvents } from "./lib/events.mjs";
import { measureLoads } from "./lib/loads.mjs";
import { makePlan } from "./lib/plan.mjs";
import { startServer } from "./lib/server.mjs";
import { measureThreads } from "./lib/threads.mjs";

const full = makePlan({ quick: false, rounds: 1 });
const plan = {
  ...full,
  cacheRounds: 1,
  duration: 500,
  loads: full.loads.filter(({ once }) => !once),
};

const server = await startServer();
try {
  await measureCells(plan, [US], server);
  await measureCaches(plan, server, [US]);
  await measureEvents(plan, [US]);
  await measureLoads(plan, [US], server);
  await measureThreads(plan, [US], server);
  await measureBulk(plan);
} finally {
  await server.stop();
}
