import { createPublicKey } from "node:crypto";
import { createVerifier } from "fast-jwt";
import { APP } from "./request.mjs";
import { checkPayload, startIssuer } from "./tokens.mjs";

/**
 * fast-jwt, which fetches no keys itself: its option `key` looks up the key that a token names among those of the
 * server, which are fetched once.
 *
 * @param {import("../lib/clients.mjs").Target} target - The tokens to verify.
 * @param {{ cache?: boolean }} [options] - Whether it remembers verified tokens.
 * @returns {Promise<import("../lib/clients.mjs").Client>} The client.
 */
export async function create({ answer }, { cache = false } = {}) {
  const { url, issuer, jwks, algorithm, next } = await startIssuer(answer);
  const { keys } = await (await fetch(url + jwks)).json();
  const pem = new Map(
    keys.map((jwk) => {
      const key = createPublicKey({ key: jwk, format: "jwk" });
      return [jwk.kid, key.export({ type: "spki", format: "pem" })];
    }),
  );
  const verify = createVerifier({
    key: async ({ header }) => pem.get(header.kid),
    algorithms: [algorithm],
    allowedIss: issuer,
    allowedAud: APP.appId,
    clockTolerance: 30_000,
    cache,
  });
  return { call: () => verify(next()), check: checkPayload };
}
