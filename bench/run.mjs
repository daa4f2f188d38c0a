/** `npm run bench`: compares this package with other clients and writes the results. */
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { measureBuilds } from "./lib/builds.mjs";
import { measureBulk } from "./lib/bulk.mjs";
import { measureCaches } from "./lib/caches.mjs";
import { measureCells } from "./lib/cells.mjs";
import { loadClients } from "./lib/clients.mjs";
import { measureEvents } from "./lib/events.mjs";
import { measureInstallation } from "./lib/install-size.mjs";
import { measureLoads } from "./lib/loads.mjs";
import { describeMachine } from "./lib/machine.mjs";
import { parseOptions, USAGE } from "./lib/options.mjs";
import { makePlan } from "./lib/plan.mjs";
import { startServer } from "./lib/server.mjs";
import { measureColdStarts, measureStartup } from "./lib/startup.mjs";
import { measureThreads } from "./lib/threads.mjs";
import { renderTerminal, writeDocuments } from "./report/write.mjs";

const DOCS = fileURLToPath(new URL("../docs", import.meta.url));

async function measureAll(options) {
  const plan = makePlan(options);
  if (options.out && plan.scenarios.length === 0) {
    throw new Error("--out needs scenarios that compare clients: choose others with --only.");
  }
  const versions = loadClients(options.clients);
  const names = Object.keys(versions);
  const server = await startServer();
  try {
    // First, since it takes no time and may fail.
    const installation = measureInstallation(names);
    const startup = await measureStartup(plan, names, server);
    const coldStarts = await measureColdStarts(plan, names, server);
    const caches = await measureCaches(plan, server);
    const events = await measureEvents(plan);
    const cells = await measureCells(plan, names, server);
    const loads = await measureLoads(plan, names, server);
    const threads = await measureThreads(plan, names, server);
    const bulk = await measureBulk(plan);
    const builds = await measureBuilds(plan, names, server);
    const complete = !options.quick && !options.only && !options.clients;
    const machine = describeMachine();
    return {
      complete,
      plan,
      machine,
      versions,
      builds,
      caches,
      events,
      cells,
      loads,
      threads,
      bulk,
      startup,
      coldStarts,
      installation,
    };
  } finally {
    await server.stop();
  }
}

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const results = options.from
    ? JSON.parse(await readFile(options.from, "utf8"))
    : await measureAll(options);
  if (options.json) await writeFile(options.json, JSON.stringify(results));
  process.stdout.write(`${renderTerminal(results)}\n`);
  const directory = options.out ?? (results.complete ? DOCS : undefined);
  if (directory) await writeDocuments(results, directory);
}

await main().catch((error) => {
  process.stderr.write(`${error.stderr ?? ""}${error.message}\n`);
  process.exitCode = 1;
});
