/** The output of a program with both classes in a project with authing-node-sdk. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { dropProxies } from "../support/environment.mjs";
import { BOTH_CLIENTS, PRINTED } from "./support/both-clients.mjs";
import { HERE, run } from "./support/process.mjs";
import { startServer } from "./support/server.mjs";

const server = await startServer();
after(() => server.close());

test("a program with both classes of authing-node-sdk gets its answers from the emulator", async () => {
  const { code, stdout, stderr } = await run(["node", BOTH_CLIENTS], {
    cwd: HERE,
    env: { ...dropProxies({ ...process.env }), ...server.env },
  });
  assert.equal(code, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), PRINTED);
});
