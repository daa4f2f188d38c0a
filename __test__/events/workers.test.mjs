/** Subscriptions in worker threads and at the end of a process. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { DEMO_ACCESS_KEY } from "genauth-emulator";
import { printed, runModule } from "../support/child.mjs";
import { startService } from "../support/service.mjs";
import { socketUri } from "./support.mjs";

const { accessKeyId, accessKeySecret } = DEMO_ACCESS_KEY;
const KEY = { accessKeyId, accessKeySecret };
const SCRIPT = new URL("../support/event-worker.mjs", import.meta.url);
const WORKERS = 8;
const EACH = 25;

function optionsOf(emulator) {
  return { ...KEY, host: emulator.url, socketUri: socketUri(emulator) };
}

describe("200 subscriptions in eight workers", () => {
  test("receive everything in order while half of the workers are terminated", async (t) => {
    const emulator = await startService(t);
    const workers = Array.from({ length: WORKERS }, (_, index) => {
      const names = Array.from({ length: EACH }, (_, number) => `event.${index}.${number}`);
      const worker = new Worker(SCRIPT, { workerData: { options: optionsOf(emulator), names } });
      t.after(() => worker.terminate());
      const reports = [];
      worker.on("message", (message) => message.name && reports.push(message));
      return { worker, names, reports };
    });
    await Promise.all(workers.map(({ worker }) => once(worker, "message")));
    assert.equal(emulator.events.sockets().length, WORKERS * EACH);

    const [killed, kept] = [workers.slice(0, WORKERS / 2), workers.slice(WORKERS / 2)];
    const rounds = 40;
    let round = 0;
    const publish = () => {
      for (const { eventName } of emulator.events.sockets())
        emulator.publish(eventName, `${round}`);
      round += 1;
    };
    const ends = [];
    while (round < rounds) {
      publish();
      if (round % 10 === 5) ends.push(killed[ends.length].worker.terminate());
      await new Promise(setImmediate);
    }
    assert.deepEqual(await Promise.all(ends), Array(killed.length).fill(1));
    await emulator.events.until(({ sockets }) => sockets().length === kept.length * EACH);
    for (const { eventName } of emulator.events.sockets()) emulator.publish(eventName, "last");

    const expected = [...Array.from({ length: rounds }, (_, number) => `${number}`), "last"];
    for (const { worker, names, reports } of kept) {
      while (reports.length < EACH) await once(worker, "message");
      assert.deepEqual(reports.map(({ name }) => name).sort(), [...names].sort());
      for (const { received } of reports) assert.deepEqual(received, expected);
      // Without its port, the subscriptions alone keep the worker alive, until its client is closed.
      worker.postMessage("close");
      const [code] = await once(worker, "exit");
      assert.equal(code, 0);
    }
    await emulator.events.until(({ sockets }) => sockets().length === 0);
  });

  test("close their sockets when the worker ends", async (t) => {
    const emulator = await startService(t);
    for (let round = 0; round < 10; round += 1) {
      const names = Array.from({ length: EACH }, (_, number) => `event.${number}`);
      const worker = new Worker(SCRIPT, { workerData: { options: optionsOf(emulator), names } });
      await once(worker, "message");
      await worker.terminate();
      await emulator.events.until(({ sockets }) => sockets().length === 0);
    }
  });
});

describe("an open subscription", () => {
  /** Runs a program with a client and an open subscription to `app.event`. */
  function run(emulator, source) {
    const program = `
      import { ManagementClient } from "genauth-native";
      const client = new ManagementClient(JSON.parse(process.argv[2]));
      const opened = () => new Promise((resolve) => {
        const timer = setInterval(() => subscription.state === "open" && resolve(clearInterval(timer)), 5);
      });
      const subscription = client.sub("app.event", (text) => console.log(text));
      ${source}`;
    return runModule(program, { args: [JSON.stringify(optionsOf(emulator))] });
  }

  test("keeps the process alive until it is closed", async (t) => {
    const emulator = await startService(t);
    const run1 = run(emulator, `process.on("exit", () => console.log("exit"));`);
    const socket = await emulator.events.until(({ sockets }) => sockets("app.event")[0]);
    socket.send("first");
    socket.ping();
    await emulator.events.until(() => socket.received.some(({ type }) => type === "pong"));
    socket.close(1000);
    // It connects again.
    const next = await emulator.events.until(({ sockets }) =>
      sockets("app.event").find(({ id }) => id !== socket.id),
    );
    next.send("second");
    emulator.fault({ status: 403, times: Number.POSITIVE_INFINITY });
    next.close(1000);
    const { code, stdout, stderr } = await run1;
    assert.deepEqual([code, stdout], [0, "first\nsecond\nexit\n"]);
    assert.match(stderr, /HttpError/);
  });

  for (const [how, source] of Object.entries({
    "that is closed": "await opened(); subscription.close();",
    "that is disposed of": "await opened(); subscription[Symbol.dispose]();",
    "of a client that is closed": "await opened(); client.close();",
    "that is closed before it is open": "subscription.close();",
    "that does not hold the process": "await opened(); subscription.unref();",
    "that does not hold the process before it is open": "subscription.unref();",
  })) {
    test(`${how} lets the process end`, async (t) => {
      const emulator = await startService(t);
      assert.equal(await printed(run(emulator, source)), "");
    });
  }

  test("that holds the process again is delivered", async (t) => {
    const emulator = await startService(t);
    const source = `
      subscription.unref().ref();
      await opened();
      await client.pub("app.event", "text");
      setImmediate(() => subscription.close());`;
    assert.match(await printed(run(emulator, source)), /^(text\n)?$/);
  });

  test("does not outlive process.exit()", async (t) => {
    const emulator = await startService(t);
    const { code } = await run(emulator, "await opened(); process.exit(7);");
    assert.equal(code, 7);
    await emulator.events.until(({ sockets }) => sockets().length === 0);
  });
});
