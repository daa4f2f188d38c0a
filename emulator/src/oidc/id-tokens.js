"use strict";

const ENGINES_NAME = "EdDSA";
const FULL_NAME = "Ed25519";

/**
 * Makes the engine sign ID tokens with "Ed25519", the fully specified name of EdDSA with that curve (RFC
 * 9864, 2.2). The engine does not know that name: it signs with EdDSA, and the token is then signed again
 * with the new name in the header. The claims stay the same, `at_hash` included.
 *
 * @param {object} provider The engine.
 * @param {Map<string, string>} originals The engine's tokens by the tokens that replace them.
 * @param {(clientId: string) => string | undefined} algorithmOf Returns the algorithm of an application.
 * @param {{ sign(claims: object, header: object): string, jwks(): object }} keys
 */
function shapeIdTokens(provider, originals, algorithmOf, keys) {
  const { IdToken } = provider;
  const { issue } = IdToken.prototype;
  const { validate } = IdToken;

  IdToken.prototype.issue = async function shaped(options) {
    const token = await issue.call(this, options);
    if (algorithmOf(this.client.clientId) !== FULL_NAME || options?.use !== "idtoken") return token;
    const claims = JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
    const signed = keys.sign(claims, { alg: FULL_NAME });
    originals.set(signed, token);
    return signed;
  };
  // A client sends the ID token back as the hint of a logout.
  IdToken.validate = (token, client) =>
    validate.call(IdToken, originals.get(token) ?? token, client);
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.oidc?.route === "jwks") ctx.body = keys.jwks();
  });
}

/** The engine's name for an algorithm, or a key with that name. */
const engineAlgorithm = (alg) => (alg === FULL_NAME ? ENGINES_NAME : alg);
const engineKey = (jwk) => ({ ...jwk, alg: engineAlgorithm(jwk.alg) });

module.exports = { engineAlgorithm, engineKey, shapeIdTokens };
