import { createHmac, createPublicKey, generateKeyPairSync, verify } from "node:crypto";

import { Browser } from "../../../__test__/support/browser.mjs";
import { DEMO_APP, DEMO_USER } from "../../index.js";
import { start } from "./client.mjs";

export const CALLBACK = "http://localhost:4000/callback";
export const ACCOUNT = { username: DEMO_USER.username, password: DEMO_USER.password };

/** One for all tests of a file, which saves making it for each. */
export const KEY = {
  ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
  kid: "test-key",
  alg: "RS256",
};

/** Starts an emulator with one application whose options are given. */
export function startWithApp(t, app = {}, oidc = {}) {
  return start(t, { apps: [{ ...DEMO_APP, ...app }], oidc: { keys: [KEY], ...oidc } });
}

/** The URL that begins a sign-in; a parameter that is `undefined` is left out. */
export function authorizeUrl(emulator, parameters = {}, path = "/oidc/auth") {
  const all = {
    client_id: emulator.apps[0].appId,
    response_type: "code",
    scope: "openid profile email phone",
    redirect_uri: CALLBACK,
    state: "state-1",
    ...parameters,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return `${emulator.url}${path}?${new URLSearchParams(given)}`;
}

/** Posts a form; resolves with the status, the JSON body and the headers. */
export async function post(url, form, headers = {}) {
  const response = await fetch(url, { method: "POST", headers, body: new URLSearchParams(form) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text && JSON.parse(text) };
}

/** The client authentication of the first application in the body. */
export function secretOf(emulator) {
  const [{ appId, appSecret }] = emulator.apps;
  return { client_id: appId, client_secret: appSecret };
}

/** Signs the demo user in and gives the code that the application receives. */
export async function getCode(emulator, parameters, { browser = new Browser(), path } = {}) {
  const url = await browser.signIn(authorizeUrl(emulator, parameters, path), ACCOUNT);
  return new URL(url).searchParams.get("code");
}

/** Exchanges a code. */
export function exchange(emulator, code, { path = "/oidc/token", headers, ...form } = {}) {
  const all = { grant_type: "authorization_code", code, redirect_uri: CALLBACK, ...form };
  return post(emulator.url + path, all, headers);
}

/** A whole sign-in with the secret in the body: the set of tokens. */
export async function getTokens(emulator, parameters, options) {
  const code = await getCode(emulator, parameters, options);
  const { json } = await exchange(emulator, code, secretOf(emulator));
  return json;
}

/** What the server says of a token. */
export async function introspect(emulator, token) {
  const { json } = await post(`${emulator.url}/oidc/token/introspection`, {
    ...secretOf(emulator),
    token,
  });
  return json;
}

export function decode(jwt) {
  const [header, claims] = jwt.split(".", 2).map((part) => Buffer.from(part, "base64url"));
  return { header: JSON.parse(header), claims: JSON.parse(claims) };
}

/** The set of keys that the server publishes. */
export async function fetchKeys(emulator) {
  const response = await fetch(`${emulator.url}/oidc/.well-known/jwks.json`);
  return (await response.json()).keys;
}

const VERIFY = {
  RS256: ["sha256", {}],
  PS256: ["sha256", { padding: 6, saltLength: 32 }],
  ES256: ["sha256", { dsaEncoding: "ieee-p1363" }],
  ES384: ["sha384", { dsaEncoding: "ieee-p1363" }],
  EdDSA: [null, {}],
  Ed25519: [null, {}],
};

/** Whether one of the keys that the server publishes, or the application's secret, signed the token. */
export async function isSigned(emulator, jwt) {
  const { header } = decode(jwt);
  if (header.alg === "HS256") {
    const [signed, tag] = [jwt.slice(0, jwt.lastIndexOf(".")), jwt.slice(jwt.lastIndexOf(".") + 1)];
    const hmac = createHmac("sha256", emulator.apps[0].appSecret);
    return hmac.update(signed).digest("base64url") === tag;
  }
  const jwk = (await fetchKeys(emulator)).find(({ kid }) => kid === header.kid);
  if (jwk?.alg !== header.alg) return false;
  const [hash, options] = VERIFY[header.alg];
  const end = jwt.lastIndexOf(".");
  const signature = Buffer.from(jwt.slice(end + 1), "base64url");
  const key = createPublicKey({ key: jwk, format: "jwk" });
  return verify(hash, Buffer.from(jwt.slice(0, end)), { key, ...options }, signature);
}
