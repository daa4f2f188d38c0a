/** The tokens to verify, and the server that publishes their key. */
import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { threadId, workerData } from "node:worker_threads";
import { REPEATED } from "../lib/plan.mjs";
import { APP } from "./request.mjs";

const JWKS = "/oidc/.well-known/jwks.json";
const ISSUER = "https://issuer.example/oidc";
const SUBJECT = "60b4d5e9a4c1f2e3d4c5b6a8";

/** In seconds. Tokens are signed once and used by the runs of a day. */
const LIFE_TIME = 2 * 24 * 3600;
const SHORTEST_REST = 24 * 3600;

/**
 * More than any client remembers: genauth-native remembers 10,000, fast-jwt 1,000. Used one after the other, each
 * is forgotten before it comes again.
 */
const DISTINCT = 12_000;

/** The tokens that come again and again. */
const FEW = 50;

const FOLDER = fileURLToPath(new URL("../node_modules/.cache/tokens", import.meta.url));

const KEYS = {
  RS256: () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
  ES256: () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
};

const base64url = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

function claimsOf(number, now) {
  return {
    sub: SUBJECT,
    ...{ iss: ISSUER, aud: APP.appId, iat: now, exp: now + LIFE_TIME, nonce: "n-0S6_WzA2Mj" },
    ...{ name: "Jane Doe", preferred_username: "jane", email: "jane@example.com" },
    ...{ email_verified: true, picture: "https://example.com/jane/me.jpg", updated_at: now },
    jti: `${number}`,
  };
}

/** Signs the tokens on the threads of libuv. */
async function signTokens(algorithm) {
  const { privateKey, publicKey } = KEYS[algorithm]();
  const jwk = { ...publicKey.export({ format: "jwk" }), kid: "key", alg: algorithm, use: "sig" };
  const key = { key: privateKey, dsaEncoding: "ieee-p1363" };
  const now = Math.floor(Date.now() / 1000);
  const tokens = Array.from({ length: DISTINCT }, async (_, number) => {
    const text = `${base64url({ alg: algorithm, kid: "key" })}.${base64url(claimsOf(number, now))}`;
    const signature = await promisify(sign)("sha256", Buffer.from(text), key);
    return `${text}.${signature.toString("base64url")}`;
  });
  return { jwk, signed: now, tokens: await Promise.all(tokens) };
}

/**
 * The path of the file with the key and the tokens of an algorithm. They are signed if there is none of today.
 *
 * @param {string} algorithm - RS256 or ES256.
 * @returns {Promise<string>} The path.
 */
export async function tokenFile(algorithm) {
  const file = path.join(FOLDER, `${algorithm}.json`);
  try {
    const { signed } = JSON.parse(readFileSync(file, "utf8"));
    if (Date.now() / 1000 < signed + LIFE_TIME - SHORTEST_REST) return file;
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  mkdirSync(FOLDER, { recursive: true });
  const draft = `${file}.${process.pid}.${threadId}`;
  writeFileSync(draft, JSON.stringify(await signTokens(algorithm)));
  renameSync(draft, file);
  return file;
}

/**
 * Serves the key of the tokens of a scenario.
 *
 * @param {string} answer - RS256 or ES256: tokens that were not seen before; with `-repeated`, a few tokens that
 *   come again and again.
 * @returns {Promise<{ url: string, issuer: string, jwks: string, algorithm: string, next: () => string }>} The URL
 *   of the server, the `iss` of the tokens, the path of the key, its algorithm, and a function that returns the next
 *   token. The threads of a measurement take turns.
 */
export async function startIssuer(answer) {
  const algorithm = answer.replace(REPEATED, "");
  const { jwk, tokens } = JSON.parse(readFileSync(await tokenFile(algorithm), "utf8"));
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const count = answer.endsWith(REPEATED) ? FEW : tokens.length;
  const turns = workerData?.turns ?? new Int32Array(1);
  const next = () => tokens[(Atomics.add(turns, 0, 1) >>> 0) % count];
  const url = `http://127.0.0.1:${server.address().port}`;
  return { url, issuer: ISSUER, jwks: JWKS, algorithm, next };
}

/**
 * Throws if a payload is not that of a token.
 *
 * @param {{ sub: string }} payload - The payload.
 */
export function checkPayload(payload) {
  if (payload?.sub !== SUBJECT) throw new Error("The payload is not that of the token.");
}
