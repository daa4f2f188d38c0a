/** The compared clients. ../clients/ contains the code that makes their calls. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { buildDriver } from "./driver.mjs";
import { LARGE, MANAGEMENT, PROFILE, REPEATED, VERIFY } from "./plan.mjs";

/**
 * @typedef {object} Target
 * @property {string} origin - Scheme, host and port of the server.
 * @property {string} ca - The server's certificate authority as PEM text.
 * @property {string} transport - One of the keys of `TRANSPORTS`.
 * @property {string} answer - One of the keys of `ANSWERS`.
 * @property {number} inFlight - The number of calls in flight.
 */

/**
 * @typedef {object} Client
 * @property {() => Promise<object>} call - Makes the documented call, or verifies the token, and
 *   resolves with the answer or the payload.
 * @property {(payload: object) => void} [check] - Throws if a payload is not that of the token.
 * @property {(duration: number) => Promise<object>} [measure] - In place of `call`: measures for so many ms.
 */

const require = createRequire(import.meta.url);
const HTTP1 = ["h1", "tls-h1"];
const ALL = [...HTTP1, "tls-h2"];

/** The name of this package among the clients. */
export const US = "genauth-native";

/** What is not a client but a limit, with the figures that it limits. */
export const LIMITS = {
  written: ["loop"],
  limit: ["loop"],
  bare: ["requestsPerSecond", "cpu", "p50"],
  signatures: ["requestsPerSecond", "cpu"],
};

/**
 * Whether a client can make the calls of a scenario.
 *
 * @param {string} name - One of the keys of `CLIENTS`.
 * @param {{ transport: string, answer: string }} scenario - From the plan.
 * @returns {boolean}
 */
export function isAble(name, { transport, answer }) {
  const { transports, answers, management = false } = CLIENTS[name];
  const isMethod = MANAGEMENT.includes(answer) || answer === PROFILE;
  // A token that is remembered needs no signature.
  if (name === "signatures" && answer.endsWith(REPEATED)) return false;
  if (answers && !answers.test(answer)) return false;
  return transports.includes(transport) && (management || !isMethod);
}

/** The version of a package, whose `exports` may leave out its package.json. */
function versionOf(name) {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}

/** All clients in the order of the tables, the limits first and ours last. */
export const CLIENTS = {
  limit: {
    label: "limit: JSON and a promise",
    transports: [...HTTP1, VERIFY],
    management: true,
    load: () => process.version,
  },
  written: {
    label: "limit: JSON written by another thread",
    transports: HTTP1,
    answers: LARGE,
    load: () => process.version,
  },
  bare: {
    label: "limit: bare Node.js",
    transports: HTTP1,
    management: true,
    load: () => process.version,
  },
  signatures: {
    label: "limit: aws-lc-rs on all cores",
    transports: [VERIFY],
    load: () => {
      // The processes of the measurements use what is built here.
      process.env.SIGNATURES_DRIVER = buildDriver({}, "signatures");
      return "that of genauth-native";
    },
  },
  "authing-node-sdk": {
    label: "authing-node-sdk",
    transports: HTTP1,
    management: true,
    load: () => require("authing-node-sdk") && require("authing-node-sdk/package.json").version,
  },
  axios: {
    label: "axios, keep-alive",
    transports: HTTP1,
    load: () => require("axios") && require("axios/package.json").version,
  },
  fetch: {
    label: "fetch",
    transports: ALL,
    load: () => fetch && `undici ${process.versions.undici}, part of Node.js`,
  },
  undici: {
    label: "undici Pool",
    transports: ALL,
    load: () => require("undici") && require("undici/package.json").version,
  },
  jose: {
    label: "jose 6",
    transports: [VERIFY],
    load: () => versionOf("jose"),
  },
  "fast-jwt": {
    label: "fast-jwt",
    transports: [VERIFY],
    load: () => versionOf("fast-jwt"),
  },
  "fast-jwt-cache": {
    label: "fast-jwt with its cache",
    transports: [VERIFY],
    // Another way to use a package that is listed already.
    variant: true,
    load: () => versionOf("fast-jwt"),
  },
  [US]: {
    label: "genauth-native",
    transports: [...ALL, VERIFY],
    management: true,
    load: () => require("../../index.js") && require("../../package.json").version,
  },
};

/**
 * Loads the clients to compare.
 *
 * @param {string[] | undefined} asked - Their names; a named client that cannot be loaded is skipped with
 *   a message. Undefined means all clients, and each must load.
 * @returns {Record<string, string>} The version of each client, in the order of the tables.
 */
export function loadClients(asked) {
  for (const name of asked ?? []) {
    if (!Object.hasOwn(CLIENTS, name)) {
      throw new Error(`No client "${name}". Clients: ${Object.keys(CLIENTS).join(", ")}.`);
    }
  }
  const versions = {};
  for (const [name, { load }] of Object.entries(CLIENTS)) {
    if (asked && !asked.includes(name)) continue;
    try {
      versions[name] = load();
    } catch (error) {
      const reason = error.message.split("\n", 1)[0];
      if (!asked) throw new Error(`The client "${name}" cannot be loaded: ${reason}`);
      process.stderr.write(`Left out: the client "${name}" cannot be loaded: ${reason}\n`);
    }
  }
  return versions;
}
