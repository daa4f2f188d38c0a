/** Rust values that belong to JavaScript objects: `src/node_api/wrap.rs`. */

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { nativeTests, runProgram } from "./support/native.mjs";

let path;
const program = (script) => runProgram(path, script);
before(async () => {
  path = await nativeTests();
});

describe("a Rust value of a JavaScript object", () => {
  test("is found only by its object, in its collection and by its type", async () => {
    const result = await program(`
      const object = {};
      native.wrap(0, object, 7);
      const text = {};
      native.wrapText(text, "text");
      const others = [{}, text, new Proxy(object, {}), Object.create(object), { ...object },
        structuredClone(object), new Headers(), () => {}, undefined, null, 1, "text"];
      return [native.wrapped(0, object), native.wrapped(1, object),
        others.map((other) => native.wrapped(0, other))];`);
    assert.deepEqual(result, [7, null, Array(12).fill(null)]);
  });

  test("of another library in the thread is not accepted", async () => {
    const result = await program(`
      const { cpSync, mkdtempSync, rmSync } = require("node:fs");
      const folder = mkdtempSync(require("node:os").tmpdir() + "/genauth-copy-");
      const copy = { exports: {} };
      try {
        cpSync(path, folder + "/copy.node");
        process.dlopen(copy, folder + "/copy.node");
      } finally {
        rmSync(folder, { recursive: true });
      }
      const object = {};
      copy.exports.wrap(0, object, 7);
      return [native.wrapped(0, object), copy.exports.wrapped(0, object)];`);
    assert.deepEqual(result, [null, 7]);
  });

  test("is the only one: a second value, and a value for a primitive, are rejected", async () => {
    const result = await program(`
      const object = {};
      native.wrap(0, object, 7);
      const code = (value) => { try { native.wrap(0, value, 8); } catch ({ code }) { return code; } };
      return [[object, 1, "text", undefined, null].map(code), native.wrapped(0, object), native.living()];`);
    assert.deepEqual(result, [Array(5).fill("InvalidArg"), 7, 1]);
  });

  test("is dropped when its object is collected, and when its environment ends", async () => {
    const result = await program(`
      let object = {};
      native.wrap(0, object, 7);
      const before = native.living();
      object = undefined;
      const isDropped = await collected(() => native.living() === 0);
      const worker = start(\`
        globalThis.kept = {};
        native.wrap(0, kept, 8);
        parentPort.postMessage(native.living());
      \`);
      const [during] = await once(worker, "message");
      await once(worker, "exit");
      return [before, isDropped, during, native.living()];`);
    assert.deepEqual(result, [1, true, 1, 0]);
  });
});
