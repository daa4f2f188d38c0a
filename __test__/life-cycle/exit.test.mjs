import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { printed, runNode, runScript } from "../support/child.mjs";
import { repeat, seededRandom } from "./support/random.mjs";
import {
  always,
  argsFor,
  ifAnswered,
  mixedBodies,
  never,
  startCountingService,
} from "./support/server.mjs";

const HEAD = `
  const { AuthenticationClient } = require("genauth-native");
  const [options, body, code, wait] = process.argv.slice(2).map((text) => JSON.parse(text));
  const client = new AuthenticationClient(options);
  const call = () => client.getWechatMpAccessToken(body);`;

/** Moments in a turn of the event loop at which a process exits. */
const MOMENTS = [
  "start(); process.exit(code);",
  "start(); queueMicrotask(() => process.exit(code));",
  "start(); process.nextTick(() => process.exit(code));",
  "start(); setImmediate(() => process.exit(code));",
  "start(); setTimeout(() => process.exit(code), wait);",
  "Promise.race(start()).then(() => process.exit(code));",
  "Promise.any(start()).then(() => setTimeout(() => process.exit(code), wait));",
  "process.exitCode = code; start(); setTimeout(() => process.exit(), wait);",
  // In the middle of a batch of answers.
  `Object.defineProperty(Object.prototype, "then", {
     get() { if (this.statusCode === 200) process.exit(code); },
   });
   start();`,
  // An uncaught exception ends the process, too, with the given code.
  `process.once("uncaughtException", () => process.exit(code));
   start();
   setTimeout(() => { throw new Error("on purpose"); }, wait);`,
];
const PERMISSION = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";
const EXITS = 200;
const AT_ONCE = 4;

describe("process.exit", () => {
  test("ends 200 processes at random moments with the given exit code", async (t) => {
    const random = seededRandom(t);
    const service = await startCountingService(t, ifAnswered);
    await repeat(EXITS, AT_ONCE, async (round) => {
      const code = 1 + random(250);
      const source = `${HEAD}
        const bodies = JSON.parse(process.argv[6]);
        const start = () => bodies.map((body) => client.getWechatMpAccessToken(body));
        ${MOMENTS[round % MOMENTS.length]}`;
      const args = argsFor(service, code, random(20), mixedBodies(24));
      const ended = await runScript(source, { args });
      assert.deepEqual(ended, { code, signal: null, stdout: "", stderr: "" }, source);
    });
    await service.allGone();
  });

  test("uses the exit code of an exit handler that makes calls", async (t) => {
    const service = await startCountingService(t, never);
    const source = `${HEAD}
      call();
      process.on("exit", () => { call(); call(); process.exitCode = code; });
      setImmediate(() => process.exit(0));`;
    const ended = await runScript(source, { args: argsFor(service, 9) });
    assert.deepEqual(ended, { code: 9, signal: null, stdout: "", stderr: "" });
    await service.allGone();
  });

  test("does not wait for a call of an exit handler", async (t) => {
    const service = await startCountingService(t, never);
    const source = `${HEAD}
      process.on("exit", (code) => {
        for (let made = 0; made < 100; made++) call().finally(() => console.log("settled"));
        client.close();
        console.log("exit", code);
      });`;
    assert.equal(await printed(runScript(source, { args: argsFor(service) })), "exit 0\n");
    await service.allGone();
  });

  test("in a worker ends only that worker", async (t) => {
    const service = await startCountingService(t, ifAnswered);
    const source = `${HEAD}
      const { once } = require("node:events");
      const { Worker } = require("node:worker_threads");
      const script = \`
        const { workerData: { options, bodies } } = require("node:worker_threads");
        const { AuthenticationClient } = require("genauth-native");
        const client = new AuthenticationClient(options);
        const calls = bodies.map((body) => client.getWechatMpAccessToken(body));
        Promise.race(calls).then(() => process.exit(3));\`;
      const bodies = JSON.parse(process.argv[4]);
      (async () => {
        for (let round = 0; round < 10; round++) {
          const worker = new Worker(script, { eval: true, workerData: { options, bodies } });
          const [code] = await once(worker, "exit");
          await call();
          console.log(code);
        }
        process.exit(0);
      })();`;
    const args = argsFor(service, mixedBodies(16));
    const output = await printed(runScript(source, { args }));
    assert.equal(output, "3\n".repeat(10));
    await service.allGone();
  });
});

describe("beforeExit", () => {
  test("handlers may make calls, which settle before the process exits", async (t) => {
    const service = await startCountingService(t, always);
    const source = `${HEAD}
      let rounds = 0;
      process.on("beforeExit", async () => {
        if (rounds++ === 3) return;
        const answers = await Promise.all([call(), call()]);
        console.log(answers.map(({ statusCode }) => statusCode).join());
      });
      process.on("exit", () => console.log("exit", rounds));`;
    const output = await printed(runScript(source, { args: argsFor(service) }));
    assert.equal(output, "200,200\n200,200\n200,200\nexit 4\n");
    assert.equal(service.requests, 6);
  });
});

describe("a process with calls", () => {
  test("has no open resource after they have settled", async (t) => {
    const service = await startCountingService(t, ifAnswered);
    const source = `${HEAD}
      (async () => {
        const before = process.getActiveResourcesInfo();
        const controller = new AbortController();
        const calls = JSON.parse(process.argv[4]).map((body) =>
          client.getWechatMpAccessToken(body, { signal: controller.signal }));
        await Promise.any(calls);
        controller.abort();
        await Promise.allSettled(calls);
        const after = process.getActiveResourcesInfo();
        console.log(JSON.stringify([before, after]));
      })();`;
    const args = argsFor(service, mixedBodies(50));
    const [before, after] = JSON.parse(await printed(runScript(source, { args })));
    assert.deepEqual(after, before);
    await service.allGone();
  });

  test("reports an unhandled rejection once, with its class", async (t) => {
    const service = await startCountingService(t, never);
    const source = `${HEAD}
      process.on("unhandledRejection", (error, promise) => {
        console.log(error.name, promise === pending);
      });
      const pending = client.getWechatMpAccessToken(body, { timeout: 20 });`;
    const output = await printed(runScript(source, { args: argsFor(service) }));
    assert.equal(output, "TimeoutError true\n");
  });

  test("does not warn of a rejection that is handled later in the same turn", async (t) => {
    const service = await startCountingService(t, never);
    const source = `${HEAD}
      const { signal } = new AbortController();
      const calls = [client.getWechatMpAccessToken({}), client.getWechatMpAccessToken(null),
        client.getWechatMpAccessToken(body, { signal: AbortSignal.abort() })];
      Promise.allSettled(calls).then((ended) => console.log(ended.map((end) => end.status).join()));`;
    const output = await printed(runScript(source, { args: argsFor(service) }));
    assert.equal(output, "rejected,rejected,rejected\n");
  });

  test("works with frozen intrinsics, including its errors", async (t) => {
    const service = await startCountingService(t, always);
    const source = `${HEAD}
      (async () => {
        const { statusCode } = await call();
        const wrong = await client.getWechatMpAccessToken({}).catch((error) => error);
        const cause = { toJSON() { throw new RangeError("mine"); } };
        const unwritable = await client.getWechatMpAccessToken(cause).catch((error) => error);
        const aborted = await client
          .getWechatMpAccessToken(body, { signal: AbortSignal.abort() })
          .catch((error) => error);
        console.log(statusCode, wrong.name, wrong.field, unwritable.cause.message, aborted.name);
      })();`;
    const args = ["--frozen-intrinsics", "--no-warnings", "-e", source, "script"];
    const output = await printed(runNode([...args, ...argsFor(service)]));
    assert.equal(output, "200 ConfigurationError appId mine AbortError\n");
  });

  test("works with the permission model when addons are allowed", async (t) => {
    const service = await startCountingService(t, always);
    const source = `${HEAD} call().then(({ statusCode }) => console.log(statusCode));`;
    const args = [PERMISSION, "--no-warnings", "--allow-addons", "--allow-fs-read=*", "-e", source];
    assert.equal(await printed(runNode([...args, "script", ...argsFor(service)])), "200\n");
  });

  test("fails with the flag to set when the permission model forbids addons", async () => {
    const source = `
      try { require("genauth-native"); } catch ({ code, cause, message }) {
        console.log(code, cause.code, message.includes("--allow-addons"));
      }`;
    const output = await printed(
      runNode([PERMISSION, "--no-warnings", "--allow-fs-read=*", "-e", source]),
    );
    assert.equal(output, "ERR_BINARY_NOT_LOADED ERR_DLOPEN_DISABLED true\n");
  });
});
