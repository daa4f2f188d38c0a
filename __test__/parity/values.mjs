/** Arguments for the mirrored methods and answers of the service. Everything is made the same each time. */

import { fieldsOf, modelOf, styleOf } from "./mirrored.mjs";

/** Models nest; below this depth only what is required is given. */
const FULL_DEPTH = 3;

const TEXTS = [
  "plain",
  "two words  and more",
  "&=+?#/%:$,[]@!'()*~",
  "王小明 é ñ 🎉",
  "quotes \"' and back\\slashes",
  "%2e%2e%2F",
  "line\r\nbreak\ttab",
  "a@example.com",
];
const NUMBERS = [7, 0, -1.5, 1700000000000, 2 ** 53 + 2];

/** A value of a type, with every field (`full`) or only what is required. */
export function valueFor(type, full, seed, depth = 0) {
  switch (type.kind) {
    case "basic":
      return basicValue(type.name, seed);
    case "literal":
      return type.value;
    case "enum": {
      const members = [...modelOf(type.model).enums.get(type.name).values()];
      return members[seed % members.length];
    }
    case "list":
      return [0, 1].map((index) => valueFor(type.item, full, seed + index, depth + 1));
    case "union":
      return valueFor(type.of[seed % type.of.length], full, seed, depth);
    default: {
      const wanted = fieldsOf(type).filter(({ optional }) => !optional || full);
      const below = full && depth < FULL_DEPTH;
      return Object.fromEntries(
        wanted.map((field, index) => [
          field.name,
          valueFor(field.type, below, seed + index, depth + 1),
        ]),
      );
    }
  }
}

function basicValue(name, seed) {
  switch (name) {
    case "string":
      return TEXTS[seed % TEXTS.length];
    case "number":
      return NUMBERS[seed % NUMBERS.length];
    case "boolean":
      return seed % 2 === 0;
    default:
      return { free: [seed, null, { "键 k": "值" }], none: undefined };
  }
}

/** A class with getters, as data transfer objects often are. */
function withAccessors(fields) {
  class Accessors {}
  for (const [index, { name, type }] of fields.entries()) {
    Object.defineProperty(Accessors.prototype, name, { get: () => valueFor(type, true, index) });
  }
  return new Accessors();
}

/** What may stand in any field, whatever its type says. Functions make a new value for each call. */
export const ODD_VALUES = {
  "an empty string": () => "",
  blanks: () => "  a b ",
  "delimiters of URLs": () => "&=+?#/%:$,[]@!'()*~",
  "characters that URLs do not have": () => '"\\`{}|^<>;',
  "Chinese, accents and emoji": () => "王小明 é ñ 🎉",
  "percent signs": () => "%2e%2e%2F%",
  "control characters": () => "a\r\nb\tc\u0000\u007f\u2028",
  "text that looks like JSON": () => '{"a":[1]}',
  "text that looks like a number": () => "-1",
  zero: () => 0,
  "minus zero": () => -0,
  "a fraction": () => -1.5,
  "a large number": () => 1e21,
  "a small number": () => 1e-7,
  "an integer beyond 2^53": () => 2 ** 53 + 2,
  "an integer beyond 2^64": () => 123456789012345680000,
  true: () => true,
  false: () => false,
  null: () => null,
  undefined: () => undefined,
  "a date": () => new Date(1700000000123),
  "an empty list": () => [],
  "a list": () => ["a b", "王", "", 1, 0, true, false, null, undefined, "&"],
  "a list of numbers": () => [-0, 0.1, 1e21, 1e-7, 2 ** 53 + 2, 123456789012345680000, -1.5, 1e300],
  "a list of dates": () => [new Date(0)],
  "a list of lists": () => [[1, "a b"], [], ["x"]],
  "a list of objects": () => [{ b: 1, a: "x y" }, "text", { c: null }],
  "an empty object": () => ({}),
  "an object": () => ({ b: "c d", a: { 1: true, 0: false, "k & y": [1, { z: 2 }] }, u: undefined }),
  "an object with keys in brackets": () => ({ "k[]": [1, { "l[]": "x" }], "[]": 2, "m[][]": 3 }),
  "an object with a key __proto__": () => JSON.parse('{"__proto__":{"p":1},"q":2}'),
  "a boxed string": () => Object("boxed"),
  "a boxed number": () => Object(5),
  "a lone surrogate": () => "a\ud800",
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "an invalid date": () => new Date(Number.NaN),
  "a big integer": () => 12n,
  "a function": () => () => "f",
  "a regular expression": () => /x/,
  "a map": () => new Map([[1, 2]]),
  "an object with numbers as keys": () => ({ 0: 65, 1: 66 }),
  bytes: () => new Uint8Array([65, 66]),
  "an object with toJSON": () => ({ toJSON: () => "-1" }),
};

/** What may stand in the place of a whole object argument. */
const ODD_OBJECTS = {
  "no argument": () => [],
  "an undefined argument": () => [undefined],
  "a null argument": () => [null],
  "a text as the argument": () => ["text"],
  "a list as the argument": () => [[]],
};

/**
 * The calls of a method that are compared: by name, a function that makes the arguments.
 *
 * @param {import("./mirrored.mjs").Method} method
 * @returns {Map<string, () => unknown[]>}
 */
export function casesOf(method) {
  const { parameters } = method;
  const style = styleOf(method);
  const ids = parameters.filter(({ type }) => type.kind === "basic");
  const leading = ids.map((_, index) => `id ${index + 1}/王?&#%'`);
  const short = ids.map((_, index) => `id${index + 1}`);
  if (style === "nothing") {
    return new Map([
      ["full", () => [...leading]],
      ["minimal", () => [...short]],
      ["an index and a list behind", () => [...leading, 3, ["x"]]],
      ["an object behind", () => [...leading, { unknown: 1 }]],
    ]);
  }
  const { name, type } = parameters.at(-1);
  const fields = fieldsOf(type);
  const seed = name.length + fields.length;
  const full = () => valueFor(type, true, seed);
  const cases = new Map([
    ["full", () => [...leading, full()]],
    ["minimal", () => [...short, valueFor(type, false, seed)]],
    ["an object without fields", () => [...leading, {}]],
    ["fields in reverse order", () => [...leading, reversed(full())]],
    ["unknown fields", () => [...leading, { ...full(), unknown: [1, { x: null }], 键: "值" }]],
    ["an unknown field __proto__", () => [...leading, { ...full(), ...protoField() }]],
    ["an unknown field of half a character", () => [...leading, { ...full(), "\ud800": 1 }]],
    ["all fields undefined", () => [...leading, allOf(fields, () => undefined)]],
    ["accessors of a class", () => [...leading, withAccessors(fields)]],
    ["inherited fields", () => [...leading, Object.create(full())]],
    ["an index and a list behind", () => [...leading, full(), 3, ["x"]]],
    ["an object behind", () => [...leading, full(), { unknown: 1 }]],
  ]);
  for (const [what, make] of Object.entries(ODD_OBJECTS)) {
    cases.set(what, () => [...leading, ...make()]);
  }
  for (const [what, make] of fields.length === 0 ? [] : oddValues(style)) {
    cases.set(`${what} in every field`, () => [...leading, allOf(fields, make)]);
  }
  return cases;
}

/** Of a body, which goes through as it is, one case with all odd values is enough. */
function oddValues(style) {
  const odd = Object.entries(ODD_VALUES);
  if (style === "fields") return odd;
  if (style === "form") return odd.filter(([, make]) => isPlainText(make()));
  const apart = ["a big integer", "an object with a key __proto__"];
  const together = odd.filter(([what]) => !apart.includes(what));
  return [
    ["odd values", () => Object.fromEntries(together.map(([what, make]) => [what, make()]))],
    ...odd.filter(([what]) => apart.includes(what)),
  ];
}

function isPlainText(value) {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "boolean" || (typeof value === "string" && value.isWellFormed());
}

function protoField() {
  return JSON.parse('{"__proto__":{"polluted":true}}');
}

function allOf(fields, make) {
  return Object.fromEntries(fields.map(({ name }) => [name, make()]));
}

function reversed(object) {
  return Object.fromEntries(Object.entries(object).reverse());
}

/** Answers, as JSON text. */
export const ANSWERS = {
  success: '{"statusCode":200,"message":"ok","requestId":"r","data":{"a":1}}',
  "a business failure": '{"statusCode":499,"apiCode":2004,"message":"不合法","requestId":"r-1"}',
  "unknown fields": '{"statusCode":200,"extra":{"deep":[1,{"x":null}]},"data":{"unknown":true}}',
  unicode:
    '{"statusCode":200,"message":"操作成功 é 🎉","data":{"键":"\\u738b\\ud83c\\udf89\\ud800"}}',
  "large integers": '{"statusCode":200,"data":{"id":9007199254740993,"n":[1e400,-0,1E-400,0.1]}}',
  "nested nulls": '{"statusCode":200,"data":{"a":null,"b":[null,[null,{"c":null}]]}}',
  "keys named __proto__":
    '{"statusCode":200,"__proto__":{"polluted":true},"data":{"__proto__":{"list":[{"__proto__":1}]},"constructor":{"prototype":{}}}}',
  "doubled and numeric keys": '{"b":1,"1":2,"a":3,"0":4,"b":5,"data":[{}]}',
  "a list": '[1,null,{"a":[]}]',
  "a text": '"text"',
  "a number": "-1.5e3",
  "false alone": "false",
  "null alone": "null",
  "white space and a byte order mark": '\ufeff {\n"a" : 1 }\r\n',
};
