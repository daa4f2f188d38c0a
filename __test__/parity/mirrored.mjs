/**
 * The mirrored SDK as its own declarations describe it: methods, models and enums. What the tests
 * call and send comes from here and not from the catalogue, which may be wrong.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const DIST = dirname(require.resolve("authing-node-sdk"));

export const sdk = require("authing-node-sdk");
const axios = createRequire(require.resolve("authing-node-sdk"))("axios");

/** Methods that make more or less than one request; they are not compared here. */
export const WRITTEN_BY_HAND = [
  "loginWithRedirect",
  "handleRedirectCallback",
  "setAccessToken",
  "getAccessTokenByCode",
  "getAccessTokenByClientCredentials",
  "getUserInfoByAccessToken",
  "buildAuthorizeUrl",
  "buildLogoutUrl",
  "getNewAccessTokenByRefreshToken",
  "revokeToken",
  "introspectToken",
  "validateTicketV1",
  "validateTicketV2",
  "generateCodeChallenge",
  "getCodeChallengeDigest",
  "parseAccessToken",
  "parseIDToken",
  "logoutWithRedirect",
  "sub",
  "pub",
];

/** Methods that make the body of `signInByCredentials` or `signUp`. */
export const HELPERS = [
  "signInByEmailPassword",
  "signInByPhonePassword",
  "signInByUsernamePassword",
  "signInByAccountPassword",
  "signInByEmailPassCode",
  "signInByPhonePassCode",
  "signInByAD",
  "signInByLDAP",
  "signUpByEmailPassword",
  "signUpByUsernamePassword",
  "signUpByEmailCode",
  "signUpByPhoneCode",
];

/**
 * @typedef {{ kind: "basic", name: string } | { kind: "literal", value: string }
 *   | { kind: "model", name: string } | { kind: "enum", model: string, name: string }
 *   | { kind: "list", item: Type } | { kind: "union", of: Type[] }
 *   | { kind: "object", fields: Field[] }} Type
 * @typedef {{ name: string, type: Type, optional: boolean }} Field
 * @typedef {{ name: string, parameters: Field[], answer: Type }} Method
 * @typedef {{ fields: Field[], enums: Map<string, Map<string, string | number>> }} Model
 */

const BASIC = new Set([
  "string",
  "number",
  "boolean",
  "any",
  "null",
  "undefined",
  "void",
  "object",
]);
const TOKEN = /"(?:[^"\\]|\\.)*"|'[^']*'|[\w$.-]+|\[\]|[^\s]/g;

/** A public method of a class that is indented by four. */
const MEMBER = /^ {4}(\w+)(\([\s\S]*?;)$(?=\n(?: {4}\w|\}))/gm;

/** A reader of the few TypeScript forms that the SDK's declarations are made of. */
class Reader {
  constructor(text) {
    this.tokens = text.match(TOKEN) ?? [];
  }

  take(expected) {
    if (this.tokens[0] !== expected) return false;
    this.tokens.shift();
    return true;
  }

  demand(expected) {
    if (!this.take(expected)) {
      throw new SyntaxError(`${expected} expected before ${this.tokens.slice(0, 9).join(" ")}`);
    }
  }

  name() {
    return this.tokens.shift().replace(/^["']|["']$/g, "");
  }

  type() {
    this.take("|");
    const of = [this.listType()];
    while (this.take("|")) of.push(this.listType());
    return of.length === 1 ? of[0] : { kind: "union", of };
  }

  listType() {
    let type = this.singleType();
    while (this.take("[]")) type = { kind: "list", item: type };
    return type;
  }

  singleType() {
    if (this.take("(")) {
      const type = this.type();
      this.demand(")");
      return type;
    }
    if (this.take("{")) return { kind: "object", fields: this.fields("}") };
    const [token] = this.tokens;
    const name = this.name();
    if (token !== name) return { kind: "literal", value: name };
    if (this.take("<")) {
      const inner = this.type();
      while (this.take(",")) this.type();
      this.demand(">");
      if (name === "Array") return { kind: "list", item: inner };
      return name === "Promise" ? inner : { kind: "basic", name: "any" };
    }
    if (BASIC.has(name)) return { kind: "basic", name };
    const [model, member] = name.split(".");
    return member ? { kind: "enum", model, name: member } : { kind: "model", name };
  }

  /** Fields of an object or parameters of a method; a destructured parameter has no name. */
  fields(end) {
    const fields = [];
    while (!this.take(end)) {
      let name = "query";
      if (this.tokens[0] === "{") this.skipBrackets();
      else name = this.name();
      const optional = this.take("?");
      this.demand(":");
      fields.push({ name, optional, type: this.type() });
      this.take(";") || this.take(",");
    }
    return fields;
  }

  skipBrackets() {
    let depth = 0;
    do {
      const token = this.tokens.shift();
      if (token === "{") depth++;
      if (token === "}") depth--;
    } while (depth > 0);
  }
}

/** A declaration file without comments and empty lines. */
function declarations(file) {
  const text = readFileSync(join(DIST, file), "utf8");
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\n/gm, "");
}

/**
 * @param {string} client  the class
 * @param {string[]} except  methods to leave out
 * @returns {Map<string, Method>} every public method, in order
 */
export function readMethods(client, except) {
  const text = declarations(`${client}.d.ts`);
  const members = text.slice(text.indexOf(`export declare class ${client}`));
  const methods = new Map();
  for (const [, name, rest] of members.matchAll(MEMBER)) {
    if (name === "constructor" || except.includes(name)) continue;
    const reader = new Reader(rest);
    reader.demand("(");
    const parameters = reader.fields(")");
    reader.demand(":");
    methods.set(name, { name, parameters, answer: reader.type() });
  }
  return methods;
}

const models = new Map();

/** @returns {Model} */
export function modelOf(name) {
  if (!models.has(name)) models.set(name, readModel(name));
  return models.get(name);
}

function readModel(name) {
  const text = declarations(`models/${name}.d.ts`);
  const reader = new Reader(text.slice(text.search(/export declare (type|interface)/)));
  reader.demand("export");
  reader.demand("declare");
  reader.take("type") || reader.demand("interface");
  reader.demand(name);
  reader.take("=");
  reader.demand("{");
  const fields = reader.fields("}");
  const enums = new Map();
  for (const [, member, values] of text.matchAll(/^ {4}enum (\w+) \{([^}]*)\}/gm)) {
    const pairs = values.matchAll(/^\s*("[^"]*"|'[^']*'|\w+) = ("(?:[^"\\]|\\.)*"|-?\d+)/gm);
    enums.set(
      member,
      new Map([...pairs].map(([, key, value]) => [key.replace(/["']/g, ""), JSON.parse(value)])),
    );
  }
  return { fields, enums };
}

function modelsIn(type) {
  switch (type.kind) {
    case "model":
      return [type.name];
    case "enum":
      return [type.model];
    case "list":
      return modelsIn(type.item);
    case "union":
      return type.of.flatMap(modelsIn);
    case "object":
      return type.fields.flatMap((field) => modelsIn(field.type));
    default:
      return [];
  }
}

/** Names of all models that arguments and answers of the methods lead to. */
export function reachableModels(methods = METHODS.values()) {
  const reached = new Set();
  const visit = (type) => {
    for (const name of modelsIn(type)) {
      if (reached.has(name)) continue;
      reached.add(name);
      for (const field of modelOf(name).fields) visit(field.type);
    }
  };
  for (const { parameters, answer } of methods) {
    for (const { type } of parameters) visit(type);
    visit(answer);
  }
  return [...reached].sort();
}

/** Names of the models that the SDK exports as types. */
export const EXPORTED_MODELS = new Set(
  [...declarations("models/index.d.ts").matchAll(/'\.\/(\w+)'/g)].map(([, name]) => name),
);

export const METHODS = readMethods("AuthenticationClient", WRITTEN_BY_HAND);
export const OPERATIONS = [...METHODS.values()].filter(({ name }) => !HELPERS.includes(name));
export const HELPER_METHODS = HELPERS.map((name) => METHODS.get(name));

/** The fields of an argument, which is a model or declared in place. */
export function fieldsOf(type) {
  return type.kind === "model" ? modelOf(type.name).fields : type.fields;
}

/**
 * Where the last argument goes: field by field somewhere (`fields`), as the whole body (`body`), as
 * a form (`form`), or there is none (`nothing`).
 *
 * @param {Method} method
 */
export function styleOf({ parameters }) {
  const last = parameters.at(-1);
  if (last === undefined || last.type.kind === "basic") return "nothing";
  if (last.name === "formData") return "form";
  return last.type.kind === "object" ? "fields" : "body";
}

/** Pairs as the SDK writes them into a query. */
export function pairsOf(fields) {
  return axios.getUri({ url: "/", params: fields }).slice("/?".length);
}
