/**
 * Values of `src/node_api`: exceptions during a conversion, wrong types, strings, bytes,
 * handle scopes. Objects that live longer than a call: `life-cycle.test.mjs`.
 */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load, nativeTests } from "./support/native.mjs";

const native = load(await nativeTests());

const CONVERSIONS = [
  "type",
  "number",
  "boolean",
  "isArray",
  "isObject",
  "get",
  "prototype",
  "isSame",
  "names",
  "elements",
  "array",
  "bytes",
  "text",
  "ascii",
  "length",
  "unicode",
];

/** One value of each kind. */
const VALUES = {
  undefined: undefined,
  null: null,
  boolean: true,
  number: 1.5,
  NaN: Number.NaN,
  bigint: 2n ** 70n,
  string: "text",
  symbol: Symbol("symbol"),
  object: { name: 1 },
  "object without a prototype": Object.create(null),
  array: new Array(3),
  function: () => 1,
  class: class {},
  date: new Date(0),
  map: new Map(),
  promise: Promise.resolve(),
  proxy: new Proxy({}, {}),
  "proxy of an array": new Proxy([], {}),
  "String object": new String("text"),
  bytes: new Uint8Array([1, 2, 3]),
  view: new DataView(new ArrayBuffer(3)),
};

/** A proxy whose traps all throw `exception`. */
function throwing(exception, target = {}) {
  const trap = () => {
    throw exception;
  };
  return new Proxy(target, Object.fromEntries(Reflect.ownKeys(Reflect).map((key) => [key, trap])));
}

describe("a value of any kind", () => {
  for (const [kind, value] of Object.entries(VALUES)) {
    test(`is converted or rejected without a pending exception: ${kind}`, () => {
      for (const how of CONVERSIONS) {
        const [outcome, text] = native.outcome(how, value);
        // V8 itself throws for a property of undefined or null.
        const throws =
          ["get", "names", "prototype"].includes(how) && (value === undefined || value === null);
        assert.equal(outcome === "exception", throws, how);
        if (outcome === "value") assert.equal(typeof text, "string");
      }
    });
  }

  test("has the documented result of each conversion", () => {
    assert.equal(native.converted("number", 1.5), "1.5");
    assert.equal(native.converted("boolean", true), "true");
    assert.equal(native.converted("names", { b: 1, a: 2, 7: 3, [Symbol("s")]: 4 }), "7,b,a");
    assert.equal(native.converted("isObject", []), "false");
    assert.equal(native.converted("isObject", {}), "true");
    assert.equal(native.converted("elements", new Array(3)), "3");
    assert.equal(native.converted("array", VALUES.symbol), "2");
    assert.equal(native.converted("isSame", VALUES.symbol), "true");
    assert.equal(native.converted("isSame", Number.NaN), "false");
  });

  test("is rejected with the status of Node-API when a conversion expects another kind", () => {
    assert.throws(() => native.converted("number", "1"), { code: "NumberExpected" });
    assert.throws(() => native.converted("boolean", 1), { code: "BooleanExpected" });
    assert.throws(() => native.converted("text", 1), { code: "StringExpected" });
    assert.throws(() => native.converted("elements", {}), { code: "ArrayExpected" });
  });
});

describe("user code that throws during a conversion", () => {
  const exceptions = {
    "an error": new Error("thrown"),
    "a string": "thrown",
    undefined: undefined,
    null: null,
    "a symbol": Symbol("thrown"),
    "an object that throws when it is converted to a string": throwing(new Error("not this one")),
  };
  for (const [kind, exception] of Object.entries(exceptions)) {
    test(`throws ${kind}, which is caught unchanged`, () => {
      const getter = {
        get name() {
          throw exception;
        },
      };
      assert.equal(native.thrown("get", getter), exception);
      assert.equal(native.thrown("get", throwing(exception)), exception);
      assert.equal(native.thrown("names", throwing(exception)), exception);
      assert.deepEqual(native.outcome("get", getter), ["exception"]);
      assert.deepEqual(native.outcome("names", throwing(exception)), ["exception"]);
      assert.deepEqual(native.outcome("elements", throwing(exception, [])), ["ArrayExpected"]);
    });

    test(`throws ${kind}, which can be thrown again`, () => {
      const thrown = (act) => {
        try {
          act();
        } catch (caught) {
          return { caught };
        }
        return "nothing";
      };
      assert.equal(thrown(() => native.converted("get", throwing(exception))).caught, exception);
      assert.equal(thrown(() => native.throws(exception)).caught, exception);
    });

    test(`throws ${kind} in a scope, and the exception outlives the scope`, () => {
      const function_ = () => {
        throw exception;
      };
      assert.equal(native.thrownInScope(function_), exception);
    });
  }

  test("does not affect later conversions", () => {
    for (let count = 0; count < 1_000; count += 1) {
      assert.deepEqual(native.outcome("get", throwing(new Error("thrown"))), ["exception"]);
      assert.deepEqual(native.outcome("text", "text"), ["value", "text"]);
    }
  });
});

describe("a string", () => {
  test("keeps its content, at all lengths near that of the first buffer", () => {
    for (const character of ["a", "é", "漢", "😀"]) {
      for (let length = 0; length <= 1_030; length += length > 240 && length < 1_015 ? 17 : 1) {
        for (const text of [character.repeat(length), `a${character.repeat(length)}`]) {
          assert.equal(native.again(text), text);
        }
      }
    }
  });

  test("with NUL characters keeps its content", () => {
    assert.equal(native.again("a\0b\0"), "a\0b\0");
  });

  test("of 32 million characters keeps its content", () => {
    const text = "0123456789abcdef".repeat(2 ** 21);
    assert.ok(native.again(text) === text);
    assert.equal(native.converted("length", text), String(text.length));
  });

  test("with a lone surrogate has U+FFFD in its place, and is reported as lossy", () => {
    for (const text of ["\ud800", "a\udfffb", "\udc00\ud800", `${"x".repeat(2_000)}\ud83d`]) {
      assert.equal(native.again(text), text.toWellFormed());
      assert.equal(native.converted("unicode", text), "false");
    }
    for (const text of ["", "text", "😀", "\ufffd"]) {
      assert.equal(native.converted("unicode", text), "true");
    }
  });

  test("is read from short memory only if it is ASCII and fits", () => {
    for (const text of ["", "a", "a\0b", "seven77", `${"x".repeat(9)}text`.slice(9)]) {
      assert.equal(native.converted("ascii", text), text);
    }
    const wide = [
      "\u0161",
      "abc\u0161",
      "\u0161abcdef",
      "abcdef\u{1f511}",
      "\ud800",
      "abcdefg\udc00",
    ];
    for (const text of ["é", "aé", "aaé", "abcdefé", "eight888", "x".repeat(2_000), ...wide]) {
      assert.equal(native.converted("ascii", text), "none");
    }
  });

  test("is created from ASCII and from UTF-16 without a change", () => {
    assert.equal(native.prepared(Buffer.from("plain"), false), "plain");
    const text = "漢字 😀 \ud800";
    assert.equal(native.prepared(Buffer.from(text, "utf16le"), true), text);
    assert.equal(native.prepared(new Uint8Array(), true), "");
  });
});

describe("words", () => {
  test("are written to the beginning of a Uint32Array, also of a part of a larger buffer", () => {
    const array = new Uint32Array(new ArrayBuffer(32), 8, 4);
    native.writeWords(array, [1, 2 ** 32 - 1]);
    assert.deepEqual([...array], [1, 2 ** 32 - 1, 0, 0]);
    assert.deepEqual([...new Uint32Array(array.buffer)], [0, 0, 1, 2 ** 32 - 1, 0, 0, 0, 0]);
  });

  test("are refused by shorter arrays, detached ones, and any other value", () => {
    const detached = new Uint32Array(4);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    for (const value of [
      new Uint32Array(1),
      detached,
      new Int32Array(4),
      new Uint8Array(32),
      [1, 2],
      {},
    ]) {
      assert.throws(() => native.writeWords(value, [1, 2]), { code: "InvalidArg" });
    }
  });
});

describe("the bytes of a value", () => {
  const read = (value) => native.converted("bytes", value);

  test("are read from a Uint8Array or Buffer, also from a part of a larger buffer", () => {
    const { buffer } = new Uint8Array([1, 2, 3, 4]);
    assert.equal(read(new Uint8Array(buffer, 1, 2)), "Some([2, 3])");
    assert.equal(read(Buffer.from("ab")), "Some([97, 98])");
    assert.equal(read(new Uint8Array(new SharedArrayBuffer(2))), "Some([0, 0])");
  });

  test("are empty when the buffer is detached or too small", () => {
    const detached = new Uint8Array(4);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    assert.equal(read(detached), "Some([])");
    assert.equal(read(new Uint8Array()), "Some([])");
    const resizable = new ArrayBuffer(8, { maxByteLength: 16 });
    const beyond = new Uint8Array(resizable, 4, 4);
    resizable.resize(2);
    assert.equal(read(beyond), "Some([])");
  });

  test("are not read from other arrays and views", () => {
    for (const value of [new Uint16Array(2), new DataView(new ArrayBuffer(2)), [1, 2], "ab"]) {
      assert.equal(read(value), "None");
    }
  });
});

describe("handle scopes", () => {
  test("free the handles of a batch of a million", () => {
    assert.equal(native.inScopes(1_000_000), 21 * 1_000_000);
  });

  test("nest, and keep outer values unchanged", () => {
    assert.equal(native.nestedScopes(2_000, "outer"), "outer");
  });

  test("close when a panic unwinds through them", () => {
    for (let count = 0; count < 1_000; count += 1) {
      assert.equal(native.panicInScope("outer"), "outer");
    }
  });
});
