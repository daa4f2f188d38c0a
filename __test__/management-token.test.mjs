/**
 * `authentication: "token"` of ManagementClient, against the emulator, which issues and checks tokens. The core
 * tests own the requests, the cache and the store; here is what a program and its worker threads see.
 */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createRequire } from "node:module";
import { after, before, beforeEach, test } from "node:test";
import { Worker } from "node:worker_threads";
import { createClock, startEmulator } from "genauth-emulator";
import { ManagementClient } from "../index.js";

const ACCESS_KEY = { accessKeyId: "65f0c0ffee0123456789aaaa", accessKeySecret: "k".repeat(32) };
const TOKEN_PATH = "/api/v3/get-management-token";
const PAGE = { options: { pagination: { page: 1, limit: 1 } } };
const clock = createClock();
let emulator;

before(async () => {
  emulator = await startEmulator({ clock, management: { accessKeys: [ACCESS_KEY] } });
});
after(() => emulator.close());
beforeEach(() => emulator.clearRequests());

const optionsOf = () => ({ ...ACCESS_KEY, host: emulator.url, authentication: "token" });
const tokenRequests = () => emulator.requests.filter(({ path }) => path === TOKEN_PATH).length;

test("clients and worker threads share one token", async () => {
  const clients = [new ManagementClient(optionsOf()), new ManagementClient(optionsOf())];
  const answers = await Promise.all(clients.map((client) => client.listUsers(PAGE)));
  for (const { statusCode } of answers) assert.equal(statusCode, 200);
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    const { ManagementClient } = require(workerData.path);
    new ManagementClient(workerData.options)
      .listUsers(workerData.page)
      .then(({ statusCode }) => parentPort.postMessage(statusCode));`;
  const path = createRequire(import.meta.url).resolve("../index.js");
  const workerData = { path, options: optionsOf(), page: PAGE };
  const worker = new Worker(code, { eval: true, workerData });
  const [statusCode] = await once(worker, "message");
  assert.equal(statusCode, 200);
  await worker.terminate();
  assert.equal(tokenRequests(), 1);
});

test("an expired token is replaced within the call", async () => {
  const client = new ManagementClient(optionsOf());
  await client.listUsers(PAGE);
  emulator.clearRequests();
  clock.advance(3 * 3_600_000);
  const { statusCode } = await client.listUsers(PAGE);
  assert.equal(statusCode, 200);
  assert.equal(tokenRequests(), 1);
});

test("an unknown access key rejects and names the token request", async () => {
  const client = new ManagementClient({ ...optionsOf(), accessKeySecret: "x".repeat(32) });
  await assert.rejects(client.listUsers(PAGE), (error) => {
    assert.match(error.message, /management token .* \/api\/v3\/get-management-token/);
    assert.doesNotMatch(error.message, /x{32}/);
    return true;
  });
});

test("stats count the tokens of the process, and what happened to them", async () => {
  const accessKeySecret = "another secret of the same access key";
  const other = await startEmulator({
    management: { accessKeys: [{ ...ACCESS_KEY, accessKeySecret }] },
  });
  const options = { ...optionsOf(), accessKeySecret, host: other.url };
  const client = new ManagementClient(options);
  const before = client.stats().managementTokens;
  const change = () => {
    const now = client.stats().managementTokens;
    const names = ["hits", "misses", "flights", "failures", "invalidations", "accessKeys"];
    return Object.fromEntries(names.map((name) => [name, now[name] - before[name]]));
  };
  const fresh = { hits: 0, misses: 1, flights: 1, failures: 0, invalidations: 0, accessKeys: 1 };
  await client.listUsers(PAGE);
  assert.deepEqual(change(), fresh);
  await new ManagementClient(options).listUsers(PAGE);
  assert.deepEqual(change(), { ...fresh, hits: 1 });
  other.management.revokeToken();
  await client.listUsers(PAGE);
  assert.deepEqual(change(), { ...fresh, hits: 2, misses: 2, flights: 2, invalidations: 1 });
  const { calls, wechatTokens, verifiedTokens } = client.stats();
  assert.deepEqual([calls, wechatTokens, verifiedTokens], [2, undefined, undefined]);
  await other.close();
});

test("the headers of the identity cannot be set", async () => {
  const client = new ManagementClient(optionsOf());
  for (const name of ["authorization", "X-Authing-Userpool-Id"]) {
    await assert.rejects(client.listUsers(PAGE, { headers: { [name]: "x" } }), (error) => {
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
      assert.equal(error.field, `options.headers.${name.toLowerCase()}`);
      return true;
    });
  }
  assert.equal(emulator.requests.length, 0);
});
