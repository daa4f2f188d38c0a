/** Many copies of the binary in one process, as in programs whose dependencies have one each. */

import assert from "node:assert/strict";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { run } from "../../package/support/process.mjs";
import { installedProject, startTlsServer } from "./support/project.mjs";

const COPIES = 8;

/** Loads every copy and makes a call with each, concurrently. */
const CALLS = `
  const calls = (folders) => Promise.all(folders.map(async (folder) => {
    const { AuthenticationClient } = require(folder);
    const client = new AuthenticationClient(JSON.parse(process.env.OPTIONS));
    const { statusCode } = await client.getWechatMpAccessToken(JSON.parse(process.env.WECHAT_APP));
    return statusCode;
  }));`;

const PROGRAM = `${CALLS}
  const { once } = require("node:events");
  const { Worker } = require("node:worker_threads");
  const folders = process.argv.slice(2);
  const script = \`
    const { parentPort, workerData } = require("node:worker_threads");
    \${${JSON.stringify(CALLS)}}
    calls(workerData).then((statuses) => parentPort.postMessage(statuses.join()));\`;
  const inWorker = async () => {
    const worker = new Worker(script, { eval: true, workerData: folders });
    const [[statuses], [code]] = await Promise.all([once(worker, "message"), once(worker, "exit")]);
    return \`\${statuses} \${code}\`;
  };
  (async () => {
    if (process.env.FIRST !== "workers") console.log((await calls(folders)).join());
    for (const line of await Promise.all([inWorker(), inWorker()])) console.log(line);
    console.log((await calls(folders)).join());
  })();`;

let project;
let server;
let folders;

before(async () => {
  project = await installedProject();
  server = await startTlsServer(project.folder);
  folders = Array.from({ length: COPIES }, (_, copy) => join(project.folder, `copy-${copy}`));
  for (const folder of folders) {
    cpSync(join(project.folder, "node_modules"), join(folder, "node_modules"), { recursive: true });
  }
  writeFileSync(join(project.folder, "program.cjs"), PROGRAM);
});

after(() => server.close());

describe(`${COPIES} copies of the binary in one process`, () => {
  const all = Array(COPIES).fill(200).join();
  const paths = () => folders.map((folder) => join(folder, "node_modules", "genauth-native"));

  for (const [first, expected] of [
    ["main thread", [all, `${all} 0`, `${all} 0`, all]],
    ["workers", [`${all} 0`, `${all} 0`, all]],
  ]) {
    test(`load and make calls, the ${first} first`, async () => {
      const env = { ...project.env, ...server.env, FIRST: first };
      const command = [process.execPath, "program.cjs", ...paths()];
      const { code, stdout, stderr } = await run(command, { cwd: project.folder, env });
      assert.equal(code, 0, stderr);
      assert.deepEqual(stdout.trimEnd().split("\n"), expected);
    });
  }
});
