/** The methods of the mirrored ManagementClient, the calls that are compared, and both clients. */

import { fieldsOf, readMethods, sdk } from "./mirrored.mjs";
import { valueFor } from "./values.mjs";

/** Methods that are not one request of their own path, and private members. */
const OTHERS = ["makeRequest", "sub", "pub", "initWebSocket", "reconnect"];

export const ACCESS_KEY = {
  accessKeyId: "65f0c0ffee0123456789aaaa",
  accessKeySecret: 'a:b+/=%&"\\ü王🎉',
};

/** @type {import("./mirrored.mjs").Method[]} */
export const MANAGEMENT_METHODS = [...readMethods("ManagementClient", OTHERS).values()];

/** What differs from plain text in every encoding. */
const HOSTILE = "&=+?#/%:$,[]@!'()*~ \"\\`{}|^<> 王 é 🎉 %2e\r\n\t";

/**
 * Where the argument goes: field by field into the query (`fields`), as the body (`body`), as one
 * value (`value`), or there is none (`nothing`).
 */
export function placeOf({ parameters: [first] }) {
  if (first === undefined) return "nothing";
  if (first.type.kind === "object") return "fields";
  return first.type.kind === "model" ? "body" : "value";
}

/**
 * The calls of a method: by name, a function that makes new arguments.
 *
 * @returns {Map<string, () => unknown[]>}
 */
export function managementCases(method) {
  const [first] = method.parameters;
  const place = placeOf(method);
  if (place === "nothing") {
    return new Map([
      ["none", () => []],
      ["an index and a list behind", () => [3, ["x"]]],
    ]);
  }
  const { type } = first;
  const seed = method.name.length;
  if (place === "value") {
    return new Map([
      ["full", () => [valueFor(type, true, seed)]],
      ["hostile text", () => [type.kind === "list" ? [HOSTILE, "b"] : HOSTILE]],
    ]);
  }
  const fields = fieldsOf(type);
  const full = () => valueFor(type, true, seed);
  const all = (make) => Object.fromEntries(fields.map((field) => [field.name, make(field)]));
  return new Map([
    ["full", () => [full()]],
    ["minimal", () => [valueFor(type, false, seed)]],
    ["hostile text", () => [all(() => HOSTILE)]],
    ["lists of hostile text", () => [all(() => [HOSTILE, "b"])]],
    ["null", () => [all(() => null)]],
    ["empty", () => [{}]],
    ["none", () => []],
    ["unknown field", () => [{ ...full(), unknown: [1, { x: null }], 键: "值" }]],
    ["dates", () => [all(() => new Date(1700000000123))]],
    ["empty lists", () => [all(() => [])]],
    ["lists of numbers", () => [all(() => [1, 2.5])]],
    ["objects with text", () => [all(() => ({ b: "x y", a: { c: "王" } }))]],
    ["objects with numbers", () => [all(() => ({ b: 1, a: true }))]],
    ["NaN", () => [all(() => Number.NaN)]],
    ["functions", () => [all(() => () => "f")]],
  ]);
}

export function managementOptions(recorder, options) {
  return { ...ACCESS_KEY, host: recorder.url, ...options };
}

/** The mirrored client. Its constructor changes the defaults of axios, which no test here reads. */
export function mirroredClient(recorder, options) {
  return new sdk.ManagementClient(managementOptions(recorder, options));
}

/** A recorded request in the form of the emulator's. */
export function receivedOf({ method, url, headers, body }) {
  const [path, ...query] = url.split("?");
  return { method, path, query: query.join("?"), headers, body };
}
