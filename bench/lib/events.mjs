/** Measures the cost of an event of a subscription. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { measure } from "./child.mjs";
import { US } from "./clients.mjs";
import { Progress } from "./progress.mjs";

const SERVER = fileURLToPath(new URL("../event-server.mjs", import.meta.url));

/** The length of an event in bytes. */
export const EVENT_BYTES = 200;

/** All clients with their labels, ours last. ../subscribers/ contains the code that subscribes. */
export const SUBSCRIBERS = {
  ws: "ws",
  "authing-node-sdk": "authing-node-sdk",
  [US]: "genauth-native",
};

/** Transports with their names in the report. */
export const SOCKETS = { ws: "plain (`ws:`)", wss: "TLS (`wss:`)" };

async function startServer() {
  const directory = await mkdtemp(path.join(tmpdir(), "genauth-bench-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  const server = fork(SERVER, [String(EVENT_BYTES)]);
  const [{ ports, ca }] = await once(server, "message");
  const caPath = path.join(directory, "ca.pem");
  await writeFile(caPath, ca);
  return {
    caPath,
    uri: (scheme) => `${scheme}://127.0.0.1:${ports[scheme]}`,
    stop: () => server.disconnect(),
  };
}

/**
 * @param {object} plan - From `makePlan`.
 * @param {string[]} [subscribers] - Names of clients.
 * @returns {Promise<Record<string, Record<string, object[]>>>} Measurements by transport and client.
 */
export async function measureEvents(plan, subscribers = Object.keys(SUBSCRIBERS)) {
  const results = {};
  if (!plan.events) return results;
  const server = await startServer();
  const kinds = Object.keys(SOCKETS).length * subscribers.length;
  const progress = new Progress("events", plan.rounds * kinds);
  try {
    for (let round = 0; round < plan.rounds; round += 1) {
      for (const scheme of Object.keys(SOCKETS)) {
        for (const subscriber of subscribers) {
          const { warmUp, duration } = plan;
          const uri = server.uri(scheme);
          const { caPath } = server;
          const task = {
            subscriber,
            uri,
            caPath,
            bytes: EVENT_BYTES,
            warmUp: warmUp.least,
            duration,
          };
          const result = await measure("events.mjs", task, caPath);
          results[scheme] ??= {};
          results[scheme][subscriber] ??= [];
          results[scheme][subscriber].push(result);
          const shown = `${Math.round(result.eventsPerSecond)}/s, ${result.loop.toFixed(2)} µs`;
          progress.step(`${scheme} ${subscriber}: ${shown}`);
        }
      }
    }
  } finally {
    server.stop();
  }
  return results;
}
