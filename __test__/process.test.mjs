import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { printed, runModule, runNode, runScript } from "./support/child.mjs";
import { credentials, startService, WECHAT_APP } from "./support/service.mjs";

const HEAD = `
  const { AuthenticationClient } = require("genauth-native");
  const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
  const client = new AuthenticationClient(options);`;

function argsFor(emulator, options) {
  const values = [{ ...credentials(emulator), ...options }, WECHAT_APP];
  return values.map((value) => JSON.stringify(value));
}

describe("a process with a client", () => {
  test("exits while the client is idle and has open connections", async (t) => {
    const emulator = await startService(t);
    const source = `${HEAD}
      client.getWechatMpAccessToken(body).then(({ statusCode }) => console.log(statusCode));
      globalThis.kept = client;`;
    assert.equal(await printed(runScript(source, { args: argsFor(emulator) })), "200\n");
  });

  test("exits when the client was never used", async (t) => {
    const emulator = await startService(t);
    const source = `${HEAD} console.log("made");`;
    assert.equal(await printed(runScript(source, { args: argsFor(emulator) })), "made\n");
    assert.equal(emulator.stats().connections, 0);
  });

  test("stays alive while a call is pending, and exits after it", async (t) => {
    const emulator = await startService(t, { faults: [{ delay: 400 }] });
    const source = `${HEAD}
      process.on("exit", () => console.log("exit"));
      client.getWechatMpAccessToken(body).then(({ statusCode }) => console.log(statusCode));
      console.log("waiting");`;
    const output = await printed(runScript(source, { args: argsFor(emulator) }));
    assert.equal(output, "waiting\n200\nexit\n");
  });

  test("stays alive while a call waits for its next attempt", async (t) => {
    const emulator = await startService(t, { faults: [{ reset: true }] });
    const source = `${HEAD}
      client.getWechatMpAccessToken(body).then(({ statusCode }) => console.log(statusCode));`;
    assert.equal(await printed(runScript(source, { args: argsFor(emulator) })), "200\n");
  });

  test("exits after an aborted call, even when the server never answers", async (t) => {
    const emulator = await startService(t, { faults: [{ stall: "before-headers" }] });
    const source = `${HEAD}
      client
        .getWechatMpAccessToken(body, { signal: AbortSignal.timeout(50) })
        .catch((error) => console.log(error.name));
      // Such a timer alone does not keep a process alive; the pending call does.`;
    assert.equal(await printed(runScript(source, { args: argsFor(emulator) })), "AbortError\n");
  });

  test("exits after a call whose signal throws in addEventListener", async (t) => {
    const emulator = await startService(t);
    const source = `${HEAD}
      const fail = () => { throw new RangeError("mine"); };
      const signal = { aborted: false, addEventListener: fail, removeEventListener() {} };
      client.getWechatMpAccessToken(body, { signal, timeout: 1_000 })
        .catch((error) => console.log(error.message));`;
    assert.equal(await printed(runScript(source, { args: argsFor(emulator) })), "mine\n");
  });

  test("keeps the store of an AsyncLocalStorage across calls", async (t) => {
    const emulator = await startService(t);
    const source = `${HEAD}
      const { AsyncLocalStorage } = require("node:async_hooks");
      const storage = new AsyncLocalStorage();
      const { signal } = new AbortController();
      for (const name of ["a", "b"]) {
        storage.run(name, async () => {
          await client.getWechatMpAccessToken(body);
          const first = storage.getStore();
          await client.getWechatMpAccessToken(body, { signal });
          const second = storage.getStore();
          await client.getWechatMpAccessToken({}).catch(() => {});
          process.on("exit", () => console.log(name, first, second, storage.getStore()));
        });
      }`;
    const output = await printed(runScript(source, { args: argsFor(emulator) }));
    assert.deepEqual(output.trim().split("\n").sort(), ["a a a undefined", "b b b undefined"]);
  });

  test("waits for a top-level await of a call", async (t) => {
    const emulator = await startService(t);
    const source = `
      import { AuthenticationClient } from "genauth-native";
      const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
      const client = new AuthenticationClient(options);
      console.log((await client.getWechatMpAccessToken(body)).statusCode);`;
    assert.equal(await printed(runModule(source, { args: argsFor(emulator) })), "200\n");
  });

  test("prints an unhandled rejection with the stack of the call, and exits with 1", async (t) => {
    const emulator = await startService(t);
    const source = `${HEAD}
      async function payTheBill() { await client.getWechatMpAccessToken({}); }
      payTheBill();`;
    const { code, signal, stderr } = await runScript(source, { args: argsFor(emulator) });
    assert.deepEqual({ code, signal }, { code: 1, signal: null });
    assert.match(stderr, /ConfigurationError: .*appId/);
    assert.match(stderr, /payTheBill/);
  });

  test("can make a call in an exit handler without a crash", async (t) => {
    const emulator = await startService(t);
    const source = `${HEAD}
      process.on("exit", () => { client.getWechatMpAccessToken(body); client.close(); });`;
    assert.equal(await printed(runScript(source, { args: argsFor(emulator) })), "");
  });

  test("frees thousands of clients that are no longer referenced", async (t) => {
    const emulator = await startService(t);
    const source = `${HEAD}
      let alive = 0;
      const registry = new FinalizationRegistry(() => { alive -= 1; });
      for (let made = 0; made < 2_000; made++) {
        alive += 1;
        registry.register(new AuthenticationClient(options), undefined);
      }
      (async () => {
        for (let turn = 0; alive > 100 && turn < 100; turn++) {
          globalThis.gc();
          await new Promise(setImmediate);
        }
        console.log(alive <= 100, (await client.getWechatMpAccessToken(body)).statusCode);
      })();`;
    const args = ["--expose-gc", "-e", source, "script", ...argsFor(emulator)];
    assert.equal(await printed(runNode(args)), "true 200\n");
  });

  test("frees the memory of a burst of calls when all have ended", async (t) => {
    const stalled = { stall: "before-headers", times: Number.POSITIVE_INFINITY };
    const emulator = await startService(t, { faults: [stalled] });
    const source = `${HEAD}
      async function burst(count) {
        const controller = new AbortController();
        const call = () => client.getWechatMpAccessToken(body, { signal: controller.signal });
        const calls = Array.from({ length: count }, call);
        controller.abort();
        await Promise.allSettled(calls);
      }
      async function heapUsed() {
        for (let turn = 0; turn < 5; turn++) {
          globalThis.gc();
          await new Promise(setImmediate);
        }
        return process.memoryUsage().heapUsed;
      }
      (async () => {
        await burst(2_000);
        const before = await heapUsed();
        await burst(50_000);
        console.log(Math.round(((await heapUsed()) - before) / 1024));
        process.exit();
      })();`;
    const options = argsFor(emulator, { timeout: 60_000 });
    const kept = Number(
      await printed(runNode(["--expose-gc", "-e", source, "script", ...options])),
    );
    // Functions for 50,000 promises took more than 800 KiB.
    assert.ok(kept < 400, `${kept} KiB`);
  });
});
