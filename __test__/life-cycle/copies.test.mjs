import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PACKAGE, printed, runScript } from "../support/child.mjs";
import { argsFor, ifAnswered, mixedBodies, startCountingService } from "./support/server.mjs";

const PARTS = /^(index\.js|models\.js|package\.json|lib|genauth-native\..*\.node)$/;

/** The package in a second folder, including its binary; removed after the test. */
function copyOf(t) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-copy-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of readdirSync(PACKAGE).filter((name) => PARTS.test(name))) {
    cpSync(join(PACKAGE, name), join(folder, name), { recursive: true });
  }
  return folder;
}

/** Calls with both copies until each has an answer, while other calls are pending. */
const BOTH = `
  const both = async (folders, options, bodies) => {
    const statuses = [];
    for (const folder of folders) {
      const { AuthenticationClient } = require(folder);
      const client = new AuthenticationClient(options);
      const calls = bodies.map((body) => client.getWechatMpAccessToken(body));
      statuses.push((await Promise.any(calls)).statusCode);
    }
    return statuses.join();
  };`;

const SOURCE = `
  const { once } = require("node:events");
  const { Worker } = require("node:worker_threads");
  const [options, , bodies, ...folders] = process.argv.slice(2).map((text) => JSON.parse(text));
  const script = \`
    const { parentPort, workerData: [folders, options, bodies] } = require("node:worker_threads");
    \${${JSON.stringify(BOTH)}}
    both(folders, options, bodies).then((statuses) => parentPort.postMessage(statuses));\`;
  ${BOTH}
  const inWorker = async (order) => {
    const worker = new Worker(script, { eval: true, workerData: [order, options, bodies] });
    const [statuses] = await once(worker, "message");
    await worker.terminate();
    return statuses;
  };
  (async () => {
    const mixed = [folders, [...folders].reverse()];
    for (let round = 0; round < 5; round++) {
      const main = both(folders, options, bodies);
      console.log(...(await Promise.all([main, ...mixed.map(inWorker)])));
    }
    // While calls of both copies are pending, in all threads so far.
    process.exit(0);
  })();`;

describe("the package loaded twice, with two binaries,", () => {
  test("makes calls with both, in the main thread and in workers that are terminated", async (t) => {
    const service = await startCountingService(t, ifAnswered);
    const args = argsFor(service, mixedBodies(16), PACKAGE, copyOf(t));
    const output = await printed(runScript(SOURCE, { args }));
    assert.equal(output, "200,200 200,200 200,200\n".repeat(5));
    await service.allGone();
  });
});
