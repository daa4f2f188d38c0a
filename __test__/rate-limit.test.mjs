/**
 * `rateLimit` in eight worker threads. How tokens are counted, and the queues of clients, have tests in `core/`; these
 * count requests under a limit that gives no further token while they run.
 */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { DEMO_USER } from "genauth-emulator";
import { ManagementClient, TimeoutError } from "genauth-native";
import { accepted, CREATED, start as startEvents } from "./events/support.mjs";
import { atDeadline, isBefore } from "./support/deadlines.mjs";
import { clientOf as clientOfEmulator, failure, startService } from "./support/service.mjs";
import { serve } from "./support/tcp.mjs";

const SCRIPT = new URL("support/limited-worker.mjs", import.meta.url);
/** A token in a quarter of an hour. */
const NEVER = 0.001;
const NAMES = Array.from({ length: 8 }, (_, index) => `w${index}`);
const range = (count) => Array.from({ length: count }, (_, index) => index);

/** A service that creates users; `reply` may answer otherwise, by the name and the number of its request. */
async function userService(t, reply = () => false) {
  const usernames = [];
  const attempts = new Map();
  const server = createServer(async (request, response) => {
    const text = Buffer.concat(await request.toArray()).toString();
    const { username } = text === "" ? {} : JSON.parse(text);
    usernames.push(username);
    attempts.set(username, (attempts.get(username) ?? 0) + 1);
    if (reply(response, username, attempts.get(username))) return;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ statusCode: 200, data: { username } }));
  });
  return { host: await serve(t, server), usernames };
}

function clientOf(host, rateLimit, options) {
  return new ManagementClient({
    accessKeyId: "AK",
    accessKeySecret: "SK",
    host,
    rateLimit,
    ...options,
  });
}

const startWorker = (name, options, others) =>
  new Worker(SCRIPT, { workerData: { name, options, ...others } });

/** The outcomes of a worker's calls, when it has ended. */
async function outcomesOf(worker) {
  const [[outcomes], [code]] = await Promise.all([once(worker, "message"), once(worker, "exit")]);
  assert.equal(code, 0);
  return outcomes;
}

describe("rateLimit in eight worker threads", () => {
  test("is one limit: together they send as many requests as it permits", async (t) => {
    const { host, usernames } = await userService(t);
    const options = { host, rateLimit: { perSecond: NEVER, burst: 20 } };
    const workers = NAMES.map((name) => startWorker(name, options, { calls: 5, givesUp: true }));
    const outcomes = (await Promise.all(workers.map(outcomesOf))).flat();
    assert.equal(usernames.length, 20);
    const unsent = outcomes.filter((outcome) => outcome === "AbortError rateLimit 0");
    assert.equal(unsent.length, 20);
    const done = outcomes.filter((outcome) => !unsent.includes(outcome));
    assert.deepEqual(done.sort(), usernames.sort());
  });

  test("does not let a thread with many calls hold up the others, and survives one that is killed", async (t) => {
    const { host, usernames } = await userService(t);
    // Stops all of them, until they wait.
    const gate = clientOf(host, { perSecond: NEVER });
    await gate.createUser({ username: "gate" });
    const options = { host, rateLimit: { perSecond: 500 } };
    const start = async (name, calls) => {
      const worker = startWorker(name, options, { calls, waits: calls });
      assert.deepEqual(await once(worker, "message"), ["waits"]);
      return worker;
    };
    const busy = await start("busy", 600);
    const killed = await start("killed", 600);
    const others = await Promise.all(NAMES.slice(2).map((name) => start(name, 4)));
    assert.deepEqual(usernames, ["gate"]);
    await killed.terminate();
    const ended = outcomesOf(busy);
    const served = others.map(outcomesOf);
    gate.close();
    for (const [index, outcomes] of (await Promise.all(served)).entries()) {
      const expected = range(4).map((number) => `${NAMES[index + 2]}-${number}`);
      assert.deepEqual(outcomes, expected);
      // In turn, they are 24 of the first 28 requests or so.
      const last = Math.max(...outcomes.map((name) => usernames.indexOf(name)));
      assert.ok(last < 100, `after ${last} requests`);
    }
    assert.equal((await ended).length, 600);
    assert.equal(new Set(usernames).size, usernames.length, "nothing was sent twice");
    assert.equal(usernames.filter((name) => name.startsWith("killed")).length, 0);
    assert.equal(usernames.length, 1 + 600 + 24);
  });

  test("pauses all threads after 429, and sends every call in the end", async (t) => {
    const isRefused = (username) => Number(username.split("-")[1]) % 5 === 0;
    const { host, usernames } = await userService(t, (response, username, attempt) => {
      if (attempt > 1 || !isRefused(username)) return false;
      response.writeHead(429, { "retry-after": "0" }).end();
      return true;
    });
    const options = { host, rateLimit: { perSecond: 2_000 } };
    const workers = NAMES.map((name) => startWorker(name, options, { calls: 30 }));
    const outcomes = await Promise.all(workers.map(outcomesOf));
    for (const [index, received] of outcomes.entries()) {
      assert.deepEqual(
        received,
        range(30).map((number) => `${NAMES[index]}-${number}`),
      );
    }
    assert.equal(usernames.length, 240 + 48);
  });
});

describe("rateLimit", () => {
  test("holds the calls of other clients of the key after 429, and not those of other keys", async (t) => {
    const { host, usernames } = await userService(t, (response, username) => {
      if (username !== "one") return false;
      response.writeHead(429, { "retry-after": "50" }).end();
      return true;
    });
    const rateLimit = { perSecond: 1_000 };
    const one = clientOf(host, rateLimit);
    const error = await failure(one.createUser({ username: "one" }));
    assert.deepEqual([error.name, error.attempts], ["RateLimitError", 1]);
    const callLate = async (timeout) => {
      const other = clientOf(host, rateLimit);
      return { other, late: await failure(other.createUser({ username: "other" }, { timeout })) };
    };
    const { other, late } = await atDeadline(callLate, (ended) =>
      isBefore("rateLimit", ended.late),
    );
    assert.ok(late instanceof TimeoutError);
    assert.deepEqual([late.phase, late.attempts, late.code], ["rateLimit", 0, "ETIMEDOUT"]);
    assert.deepEqual(usernames, ["one"]);
    // The network thread may take the call out of the queue after it has been rejected.
    while (other.stats().rateLimit.waiting > 0) await new Promise(setImmediate);
    const { delayed, pauses, perSecond, burst } = other.stats().rateLimit;
    assert.deepEqual(
      { delayed, pauses, perSecond, burst },
      { delayed: 1, pauses: 1, perSecond: 1_000, burst: 1 },
    );
    await clientOf(host, rateLimit, { accessKeyId: "AK2" }).createUser({ username: "free" });
    await clientOf(host, undefined).createUser({ username: "unlimited" });
    assert.deepEqual(usernames, ["one", "free", "unlimited"]);
  });

  test("lets requests through that other calls wait for, and counts them", async (t) => {
    const emulator = await startService(t, { oidc: true });
    const rateLimit = { perSecond: NEVER, burst: 2 };
    const client = clientOfEmulator(emulator, { rateLimit, encryptPassword: "rsa" });
    const { username, password } = DEMO_USER;
    await client.signInByUsernamePassword({ username, password });
    assert.deepEqual(
      emulator.requests.map(({ path }) => path),
      ["/api/v3/system", "/api/v3/signin"],
    );
    const callLate = (timeout) => failure(client.getCountryList({ timeout }));
    const late = await atDeadline(callLate, (ended) => isBefore("rateLimit", ended));
    assert.equal(late.phase, "rateLimit");
    // Of another issuer, which is found out after its signature is verified.
    const refused = await failure(client.parseAccessToken(emulator.oidc.sign({ sub: "user" })));
    assert.equal(refused.name, "TokenError");
    assert.match(emulator.requests[2].path, /jwks/);
  });

  test("does not count the handshakes of events", async (t) => {
    const rateLimit = { perSecond: NEVER };
    const { emulator, client } = await startEvents(t, { rateLimit });
    assert.equal((await client.listRoles({}, { throwOnFailure: true })).statusCode, 200);
    client.sub(CREATED, () => {});
    assert.ok(await accepted(emulator, CREATED));
  });

  test("leaves items of bulk that were not sent in time open", async (t) => {
    const items = range(5).map((number) => ({ username: `u${number}` }));
    const run = async (timeout) => {
      const { host, usernames } = await userService(t);
      const client = clientOf(host, { perSecond: NEVER, burst: 2 });
      const options = { size: 1, concurrency: 1, timeout };
      return { usernames, report: await client.bulk("createUsersBatch", items, options) };
    };
    // Those that may be sent have to be answered in time.
    const isEarly = ({ report }) => report.done < 2;
    const { usernames, report } = await atDeadline(run, isEarly);
    assert.equal(usernames.length, 2);
    assert.deepEqual(
      report.outcomes.map(({ state }) => state),
      ["done", "done", "failed", "failed", "failed"],
    );
  });

  test("counts a call that is aborted while it waits as not sent", async (t) => {
    const { host, usernames } = await userService(t);
    const client = clientOf(host, { perSecond: NEVER });
    await client.createUser({ username: "first" });
    const controller = new AbortController();
    const { signal } = controller;
    const calls = range(100).map(() => failure(client.createUser({ username: "x" }, { signal })));
    while (client.stats().rateLimit.waiting < 100) await new Promise(setImmediate);
    controller.abort();
    for (const error of await Promise.all(calls)) {
      assert.deepEqual([error.name, error.attempts], ["AbortError", 0]);
    }
    assert.deepEqual(usernames, ["first"]);
    client.close();
    assert.equal(client.stats().rateLimit, null);
  });
});
