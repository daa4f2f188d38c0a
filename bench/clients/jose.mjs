import { createRemoteJWKSet, jwtVerify } from "jose";
import { APP } from "./request.mjs";
import { checkPayload, startIssuer } from "./tokens.mjs";

/**
 * jose, used as in its documentation to verify the tokens of a server.
 *
 * @param {import("../lib/clients.mjs").Target} target - The tokens to verify.
 * @returns {Promise<import("../lib/clients.mjs").Client>} The client.
 */
export async function create({ answer }) {
  const { url, issuer, jwks, algorithm, next } = await startIssuer(answer);
  const keys = createRemoteJWKSet(new URL(jwks, url));
  const options = { issuer, audience: APP.appId, algorithms: [algorithm], clockTolerance: 30 };
  return {
    call: () => jwtVerify(next(), keys, options).then(({ payload }) => payload),
    check: checkPayload,
  };
}
