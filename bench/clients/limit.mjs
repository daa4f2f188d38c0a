import http from "node:http";
import https from "node:https";
import { MANAGEMENT, PROFILE, VERIFY } from "../lib/plan.mjs";
import { HEADERS, METHOD_ARGUMENTS, PATH, WECHAT } from "./request.mjs";
import { checkPayload, startIssuer } from "./tokens.mjs";

/** Reads an answer of the server once. */
export function readAnswer({ origin, ca }) {
  const { request } = origin.startsWith("https") ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(origin + PATH, { method: "POST", headers: HEADERS, ca, agent: false });
    sent.on("error", reject);
    sent.on("response", async (response) => {
      resolve(Buffer.concat(await response.toArray()).toString());
    });
    sent.end(JSON.stringify(WECHAT));
  });
}

/**
 * No client: the least event-loop time of a call whose body is written and whose answer is read as JSON.
 * Writes the body, makes a promise, and resolves the promises of each turn with the parsed answer. A
 * verification parses the payload.
 *
 * @param {import("../lib/clients.mjs").Target} target - The calls to make.
 * @returns {Promise<import("../lib/clients.mjs").Client>} The client.
 */
export async function create(target) {
  const { transport, answer } = target;
  const isVerification = transport === VERIFY;
  const text = isVerification
    ? Buffer.from((await startIssuer(answer)).next().split(".")[1], "base64url").toString()
    : await readAnswer(target);
  const body = METHOD_ARGUMENTS[answer] ?? WECHAT;
  let waiting = [];
  function settle() {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve(JSON.parse(text));
  }
  const call = () => {
    if (!isVerification) JSON.stringify(body);
    return new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(settle);
    });
  };
  if (isVerification) return { call, check: checkPayload };
  const isMethod = MANAGEMENT.includes(answer) || answer === PROFILE;
  return isMethod ? { call, check: () => {} } : { call };
}
