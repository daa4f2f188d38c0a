/**
 * Values of `src/node_api`: what JavaScript throws within a conversion, wrong types, strings, bytes,
 * handle scopes. `life-cycle.test.mjs` has what outlives a call.
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
  "bytes",
  "text",
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

/** A proxy whose every trap throws `exception`. */
function throwing(exception, target = {}) {
  const trap = () => {
    throw exception;
  };
  return new Proxy(target, Object.fromEntries(Reflect.ownKeys(Reflect).map((key) => [key, trap])));
}

describe("a value of any kind", () => {
  for (const [kind, value] of Object.entries(VALUES)) {
    test(`${kind} is converted or refused, and leaves no exception`, () => {
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

  test("is the result of the conversion", () => {
    assert.equal(native.converted("number", 1.5), "1.5");
    assert.equal(native.converted("boolean", true), "true");
    assert.equal(native.converted("names", { b: 1, a: 2, 7: 3, [Symbol("s")]: 4 }), "7,b,a");
    assert.equal(native.converted("isObject", []), "false");
    assert.equal(native.converted("isObject", {}), "true");
    assert.equal(native.converted("elements", new Array(3)), "3");
    assert.equal(native.converted("isSame", VALUES.symbol), "true");
    assert.equal(native.converted("isSame", Number.NaN), "false");
  });

  test("of the wrong kind is refused with the status of Node-API", () => {
    assert.throws(() => native.converted("number", "1"), { code: "NumberExpected" });
    assert.throws(() => native.converted("boolean", 1), { code: "BooleanExpected" });
    assert.throws(() => native.converted("text", 1), { code: "StringExpected" });
    assert.throws(() => native.converted("elements", {}), { code: "ArrayExpected" });
  });
});

describe("code of the caller that throws within a conversion", () => {
  const exceptions = {
    "an error": new Error("thrown"),
    "a string": "thrown",
    undefined: undefined,
    null: null,
    "a symbol": Symbol("thrown"),
    "an object that refuses to be a string": throwing(new Error("not this one")),
  };
  for (const [kind, exception] of Object.entries(exceptions)) {
    test(`throws ${kind}, which is caught as it is`, () => {
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

    test(`throws ${kind}, which passes through and can be thrown again`, () => {
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

    test(`throws ${kind} within a scope, which outlives the scope`, () => {
      const function_ = () => {
        throw exception;
      };
      assert.equal(native.thrownInScope(function_), exception);
    });
  }

  test("has the conversions after it undisturbed", () => {
    for (let count = 0; count < 1_000; count += 1) {
      assert.deepEqual(native.outcome("get", throwing(new Error("thrown"))), ["exception"]);
      assert.deepEqual(native.outcome("text", "text"), ["value", "text"]);
    }
  });
});

describe("a string", () => {
  test("is returned unchanged at all lengths around the first buffer", () => {
    for (const character of ["a", "é", "漢", "😀"]) {
      for (let length = 0; length <= 1_030; length += length > 240 && length < 1_015 ? 17 : 1) {
        for (const text of [character.repeat(length), `a${character.repeat(length)}`]) {
          assert.equal(native.again(text), text);
        }
      }
    }
  });

  test("with NUL characters is returned unchanged", () => {
    assert.equal(native.again("a\0b\0"), "a\0b\0");
  });

  test("of 32 million characters is returned unchanged", () => {
    const text = "0123456789abcdef".repeat(2 ** 21);
    assert.ok(native.again(text) === text);
    assert.equal(native.converted("length", text), String(text.length));
  });

  test("with a lone surrogate has U+FFFD instead and is distinguished from others", () => {
    for (const text of ["\ud800", "a\udfffb", "\udc00\ud800", `${"x".repeat(2_000)}\ud83d`]) {
      assert.equal(native.again(text), text.toWellFormed());
      assert.equal(native.converted("unicode", text), "false");
    }
    for (const text of ["", "text", "😀", "\ufffd"]) {
      assert.equal(native.converted("unicode", text), "true");
    }
  });

  test("is made of ASCII and of UTF-16 as they are", () => {
    assert.equal(native.prepared(Buffer.from("plain"), false), "plain");
    const text = "漢字 😀 \ud800";
    assert.equal(native.prepared(Buffer.from(text, "utf16le"), true), text);
    assert.equal(native.prepared(new Uint8Array(), true), "");
  });
});

describe("bytes", () => {
  const read = (value) => native.converted("bytes", value);

  test("are those of a Uint8Array or Buffer, within a larger buffer too", () => {
    const { buffer } = new Uint8Array([1, 2, 3, 4]);
    assert.equal(read(new Uint8Array(buffer, 1, 2)), "Some([2, 3])");
    assert.equal(read(Buffer.from("ab")), "Some([97, 98])");
    assert.equal(read(new Uint8Array(new SharedArrayBuffer(2))), "Some([0, 0])");
  });

  test("are refused without memory", () => {
    const detached = new Uint8Array(4);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    assert.equal(read(detached), "Some([])");
    assert.equal(read(new Uint8Array()), "Some([])");
    const resizable = new ArrayBuffer(8, { maxByteLength: 16 });
    const beyond = new Uint8Array(resizable, 4, 4);
    resizable.resize(2);
    assert.equal(read(beyond), "Some([])");
  });

  test("are not those of other arrays and views", () => {
    for (const value of [new Uint16Array(2), new DataView(new ArrayBuffer(2)), [1, 2], "ab"]) {
      assert.equal(read(value), "None");
    }
  });
});

describe("handle scopes", () => {
  test("free the handles of a batch of a million", () => {
    assert.equal(native.inScopes(1_000_000), 21 * 1_000_000);
  });

  test("nest, and leave outer values as they are", () => {
    assert.equal(native.nestedScopes(2_000, "outer"), "outer");
  });

  test("close when a panic leaves them", () => {
    for (let count = 0; count < 1_000; count += 1) {
      assert.equal(native.panicInScope("outer"), "outer");
    }
  });
});
