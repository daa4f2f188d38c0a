/**
 * Strings that refer to text of Rust: their content, when the text is released, and how much of it waits for a
 * garbage collection. `__test__/large-answers.test.mjs` has the answers that use them.
 */

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { hasExternalStrings } from "../../lib/external-strings.js";
import { nativeTests, runProgram } from "./support/native.mjs";

const KB = 1024;
/** Strings of fewer bytes are copies. */
const LEAST = 128 * KB;
/** V8 refers to no more bytes than this, whatever it has collected. */
const MOST_HELD = 24 * KB * KB;

let path;
const program = (script) => runProgram(path, script);
before(async () => {
  path = await nativeTests();
});

describe("an external string", { skip: !hasExternalStrings(process.versions) }, () => {
  test("has the characters of its text, one-byte and two-byte", async () => {
    const result = await program(`
      const results = [];
      for (const bytes of [0, 4, 1_000, ${LEAST - 4}, ${LEAST}, 4_000_000]) {
        for (const [unit, wide] of [["a", false], ["王", true], ["é", true], ["😀", true]]) {
          const encoding = wide ? "utf16le" : "latin1";
          const text = unit.repeat(bytes / Buffer.byteLength(unit, encoding));
          const made = (safe) => native.external(Buffer.from(text, encoding), wide, safe);
          results.push(made(true) === text && made(false) === text);
        }
      }
      return results;`);
    assert.deepEqual(result, Array(24).fill(true));
  });

  test("is made of a text of 128 KB or more", async () => {
    const result = await program(`
      const held = [];
      for (const [bytes, safe] of [[${LEAST - 2}, true], [${LEAST}, false], [${LEAST}, true]]) {
        for (const wide of [false, true]) {
          native.external(Buffer.alloc(bytes, " "), wide, safe);
          held.push(native.held());
        }
      }
      return held;`);
    assert.deepEqual(result, [0, 0, 0, 0, LEAST, 2 * LEAST]);
  });

  test("keeps its text until it is collected, as do the strings that were cut from it", async () => {
    const result = await program(`
      globalThis.whole = native.external(Buffer.alloc(1_000_000, "ab"), false, true);
      globalThis.part = whole.slice(500_000);
      whole = undefined;
      const early = await collected(() => native.held() === 0);
      const content = part === "ab".repeat(250_000);
      part = undefined;
      return { early, content, late: await collected(() => native.held() === 0) };`);
    assert.deepEqual(result, { early: false, content: true, late: true });
  });

  test("is a part of the external memory that the process reports", async () => {
    const result = await program(`
      const text = Buffer.alloc(1_000_000, " ");
      // What an earlier collection still frees beside the program is freed before the next one.
      for (let count = 0; count < 2; count += 1) globalThis.gc();
      // The first call allocates a buffer of its own.
      const [, before] = [process.memoryUsage(), process.memoryUsage()];
      globalThis.whole = native.external(text, false, true);
      return process.memoryUsage().external - before.external;`);
    assert.equal(result, 1_000_000);
  });

  test("does not wait for memory that the program itself does not allocate", async () => {
    const result = await program(`
      const text = Buffer.alloc(1_000_000, " ");
      let [most, referred] = [0, 0];
      for (let index = 0; index < 5_000 && referred <= ${2 * MOST_HELD} / text.length; index += 1) {
        const before = native.held();
        native.external(text, false, true);
        referred += native.held() > before;
        most = Math.max(most, native.held());
        if (index % 8 === 0) await turn();
      }
      return { most, referred };`);
    assert.ok(result.most <= MOST_HELD, `${result.most} bytes`);
    // Without collections, they would be as many as may be held.
    assert.equal(result.referred, Math.floor((2 * MOST_HELD) / 1_000_000) + 1);
  });

  test("of a worker that is terminated is released", async () => {
    const result = await program(`
      const most = [];
      for (let round = 0; round < 3; round += 1) {
        const worker = start(
          "const text = Buffer.alloc(1_000_000, ' '); globalThis.kept = [];" +
            "for (let i = 0; i < 4; i += 1) kept.push(native.external(text, i % 2 === 1, true));" +
            "parentPort.postMessage(1); for (;;) native.external(text, false, true);",
        );
        await once(worker, "message");
        most.push(native.held() >= 4_000_000);
        await worker.terminate();
      }
      return { most, held: native.held() };`);
    assert.deepEqual(result, { most: [true, true, true], held: 0 });
  });
});

test("external strings are used in Node.js 20.4 to 24 only", () => {
  const used = (node, more) => hasExternalStrings({ node, ...more });
  for (const node of ["20.4.0", "20.20.2", "21.0.0", "22.23.3", "24.21.0"]) {
    assert.equal(used(node), true, node);
    for (const other of ["bun", "deno", "electron"]) {
      assert.equal(used(node, { [other]: "1.0.0" }), false, other);
    }
  }
  for (const node of ["20.0.0", "20.3.1", "25.0.0", "26.10.0"]) {
    assert.equal(used(node), false, node);
  }
});
