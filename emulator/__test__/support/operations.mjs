import { OPERATIONS } from "../../src/generated/catalogue.js";
import { send } from "./client.mjs";

const byName = new Map(OPERATIONS.map((operation) => [operation.name, operation]));

/**
 * Calls an operation by its name. `form` and `body` are objects; `params` fill the path, with
 * "example" where there is none. Resolves with `{ status, json }`.
 */
export async function call(emulator, name, { body, form, query, params, token, headers } = {}) {
  const { method, path } = byName.get(name);
  const target = path.replace(/\{(\w+)\}/g, (_, key) => params?.[key] ?? "example");
  const search = query ? `?${new URLSearchParams(query)}` : "";
  const { status, text } = await send(emulator.url + target + search, {
    method,
    headers: {
      "x-authing-app-id": emulator.apps[0].appId,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(form ? { "content-type": "application/x-www-form-urlencoded" } : {}),
      ...(body ? { "content-type": "application/json" } : {}),
      ...headers,
    },
    body: form ? String(new URLSearchParams(form)) : body && JSON.stringify(body),
  });
  return { status, json: JSON.parse(text) };
}

/** The data of an answer that has to be a success. */
export async function dataOf(answer) {
  const { json } = await answer;
  if (json.statusCode !== 200) throw new Error(`${json.apiCode}: ${json.message}`);
  return json.data;
}

/** What a refused call says: `apiCode`, and `statusCode` in front of it. */
export async function refusalOf(answer) {
  const { status, json } = await answer;
  if (status !== 200) throw new Error(`HTTP ${status}`);
  return [json.statusCode, json.apiCode];
}

/** Sends a code by email or SMS and reads it. */
export async function codeFor(emulator, channel, to) {
  await dataOf(
    to.includes("@")
      ? call(emulator, "sendEmail", { body: { channel, email: to } })
      : call(emulator, "sendSms", { body: { channel, phoneNumber: to } }),
  );
  return emulator.messages.at(-1).code;
}

/** Signs in with a password; `account` may also be an object with another identifier. */
export function signIn(emulator, account, password, rest = {}) {
  const identifier = typeof account === "string" ? { account } : account;
  return call(emulator, "signInByCredentials", {
    ...rest,
    body: { connection: "PASSWORD", passwordPayload: { ...identifier, password }, ...rest.body },
  });
}

/** The access token of the demo user, or of another one. */
export function tokenOf(emulator, account = "demo") {
  return emulator.users.signIn(account).access_token;
}
