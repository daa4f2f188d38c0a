/**
 * Objects of `src/node_api` that live longer than a call: references, predicates, wakers, and their
 * end with the environment. Everything else: `values.test.mjs`.
 */

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { nativeTests, runProgram } from "./support/native.mjs";

let path;
const program = (script, flags) => runProgram(path, script, flags);
before(async () => {
  path = await nativeTests();
});

describe("a reference", () => {
  test("keeps its object until it is dropped", async () => {
    const result = await program(`
      let object = { name: "kept" };
      const id = native.keep(object);
      const weak = new WeakRef(object);
      object = undefined;
      const early = await collected(() => weak.deref() === undefined);
      const name = native.kept(id).name;
      native.release(id);
      return { early, name, late: await collected(() => weak.deref() === undefined) };`);
    assert.deepEqual(result, { early: false, name: "kept", late: true });
  });

  test("to a value that is not an object is rejected", async () => {
    const result = await program(`
      const code = (value) => { try { native.keep(value); } catch ({ code }) { return code; } };
      return [1, "text", undefined, null, true, 1n].map(code);`);
    assert.deepEqual(result, Array(6).fill("InvalidArg"));
  });

  test("to a function calls it with undefined as this, and returns its exception", async () => {
    const result = await program(`
      const id = native.keep(function (value) { "use strict"; return [this === undefined, value]; });
      const thrown = new Error("thrown");
      const throwing = native.keep(() => { throw thrown; });
      const recursive = native.keep((depth) => (depth === 0 ? "end" : native.call(inner, depth - 1)));
      const inner = native.keep((depth) => depth);
      const caught = () => { try { native.call(throwing, 1); } catch (error) { return error === thrown; } };
      const other = native.keep({});
      const code = () => { try { native.call(other, 1); } catch ({ code }) { return code; } };
      return [native.call(id, 7), caught(), native.call(recursive, 3), code()];`);
    assert.deepEqual(result, [[true, 7], true, 2, "InvalidArg"]);
  });

  test("of another environment of the thread is rejected", async () => {
    const result = await program(`
      const id = native.keep({});
      // The library is loaded a second time, for another environment.
      const again = { exports: {} };
      process.dlopen(again, path);
      try { return again.exports.kept(id); } catch ({ code }) { return code; }`);
    assert.equal(result, "InvalidArg");
  });
});

describe("a predicate", () => {
  test("returns the result of Rust, and is dropped when it is collected", async () => {
    const result = await program(`
      let holds = native.predicate(2);
      const answers = [holds(), holds(), holds(), holds.name];
      const early = native.dropped();
      holds = undefined;
      return [answers, early, await collected(() => native.dropped() === 1)];`);
    assert.deepEqual(result, [[true, true, false, ""], 0, true]);
  });
});

describe("a waker", () => {
  test("runs its function for calls from many threads, and keeps the process alive only on request", async () => {
    const result = await program(`
      let woken = 0;
      const id = native.waker(() => { woken += 1; resolve?.(); }, true);
      native.wakeFromThreads(id, 4, 1_000);
      const within = woken;
      let resolve;
      native.holdOpen(id, true);
      await new Promise((done) => { resolve = () => woken === 4_000 && done(); });
      native.holdOpen(id, false);
      return { within, woken };`);
    assert.deepEqual(result, { within: 0, woken: 4_000 });
  });

  test("drops the exception of its function, or leaves it to Node, and works afterwards", async () => {
    const script = `
      const thrown = [];
      process.on("uncaughtException", (error) => thrown.push(error.message));
      let calls = 0;
      const fail = (name) => () => { calls += 1; throw new Error(name); };
      const ids = [native.waker(fail("dropped"), true), native.waker(fail("left"), false)];
      for (let round = 0; round < 3; round += 1) {
        ids.forEach((id) => native.wake(id));
        const expected = (round + 1) * 2;
        while (calls < expected) await turn();
      }
      return { thrown, calls };`;
    // Without this, Node warns of the exception (DEP0168) and drops it.
    const flags = ["--force-node-api-uncaught-exceptions-policy=true"];
    const result = await program(script, flags);
    assert.deepEqual(result, { thrown: ["left", "left", "left"], calls: 6 });
  });
});

describe("an environment that ends", () => {
  test("rejects later calls without a crash", async () => {
    const result = await program(`
      const worker = start("native.useWhileEnding(() => 1); parentPort.postMessage(1);");
      await once(worker, "exit");
      return native.endingReport();`);
    assert.deepEqual(result, Array(3).fill("Closing"));
  });

  /** States in which a worker is terminated: a script that posts a message in that state. */
  const STEPS = {
    "has references": "for (let i = 0; i < 100; i += 1) native.keep({}); post();",
    "is called by Rust": "native.call(native.keep(() => { post(); for (;;); }), 1);",
    "is read by Rust": "native.converted('get', { get name() { post(); for (;;); } });",
    "creates handles": "post(); for (;;) native.inScopes(1_000);",
    "has wakers called by threads":
      "const id = native.waker(() => {}, true); native.holdOpen(id, true); native.wakeForever(id); post();",
    "runs the function of a waker":
      "const id = native.waker(() => { post(); for (;;); }, true); native.holdOpen(id, true); native.wake(id);",
    "throws in the function of a waker":
      "const id = native.waker(() => { throw 1; }, true); native.holdOpen(id, true); native.wakeForever(id); post();",
  };
  for (const [step, script] of Object.entries(STEPS)) {
    test(`may end while it ${step}`, async () => {
      const result = await program(`
        const codes = new Set();
        for (let round = 0; round < 5; round += 1) {
          const script = ${JSON.stringify(script)};
          const worker = start(
            "parentPort.on('message', () => {}); const post = () => parentPort.postMessage(1);" + script,
          );
          await once(worker, "message");
          codes.add(await worker.terminate());
        }
        // Wakers are called for some time after the end of their environment.
        await turn();
        const threads = native.stopThreads();
        return { codes: [...codes], threads, dropped: native.dropped(), still: native.call(native.keep(() => 1), 0) };`);
      const woken = script.includes("native.waker(") ? 5 : 0;
      const threads = script.includes("wakeForever") ? 5 : 0;
      assert.deepEqual(result, { codes: [1], threads, dropped: woken, still: 1 });
    });
  }

  test("has wakers that other environments cannot hold open", async () => {
    const result = await program(`
      const worker = start(
        "const id = native.waker(() => {}, true); native.holdOpen(id, true); native.wakeForever(id);" +
        "parentPort.postMessage(1);",
      );
      await once(worker, "message");
      const running = native.holdOthersOpen();
      await worker.terminate();
      const ended = native.holdOthersOpen();
      native.stopThreads();
      return { running, ended };`);
    assert.deepEqual(result, { running: ["InvalidArg"], ended: ["Closing"] });
  });
});
