/** Functions that `src/node_api/entry_point.rs` makes: their arguments, and how they fail. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runScript } from "../support/child.mjs";
import { load, nativeTests } from "./support/native.mjs";

const path = await nativeTests();
const [given, fail] = load(path).entries();

describe("a function without generated code", () => {
  test("gets the arguments that it takes, undefined for those that are left out", () => {
    const object = {};
    assert.deepEqual(given(object, "text"), [object, "text"]);
    assert.equal(given(object)[0], object);
    assert.deepEqual(given(1), [1, undefined]);
    assert.deepEqual(given(), [undefined, undefined]);
    assert.deepEqual(given(1, 2, 3), [1, 2]);
  });

  test("throws what code of an argument has thrown, as it is", () => {
    for (const thrown of [new RangeError("own"), undefined, null, "text", Symbol("own")]) {
      const argument = {
        get name() {
          throw thrown;
        },
      };
      let caught = "nothing";
      try {
        fail(argument);
      } catch (exception) {
        caught = exception;
      }
      assert.equal(caught, thrown);
    }
    assert.equal(fail({ name: "value" }), "value");
  });

  test("throws an error for a failure of Node-API, of the core, and for a wrong type", () => {
    assert.throws(() => fail("status"), { name: "Error", code: "Closing" });
    assert.throws(() => fail("refused"), { name: "Error", message: /It was refused\./ });
    assert.throws(() => fail(1), { name: "Error", code: "StringExpected" });
    assert.deepEqual(given(1, 2), [1, 2], "no exception is left");
  });

  test("throws an error when it panics, and the process goes on", async () => {
    const source = `
      const loaded = { exports: {} };
      process.dlopen(loaded, process.argv[2]);
      const [given, fail] = loaded.exports.entries();
      try {
        fail("expected by this test");
      } catch (error) {
        console.log(error.message, given(1, 2));
      }`;
    const { code, stdout, stderr } = await runScript(source, { args: [path] });
    assert.match(stderr, /panicked .*\nexpected by this test\n/);
    assert.match(stdout, /^The library has an internal error; .* \[ 1, 2 \]\n$/);
    assert.equal(code, 0);
  });
});
