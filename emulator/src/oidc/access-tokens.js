"use strict";

/**
 * Makes the engine issue access tokens as GenAuth does: JWTs by RFC 9068, signed with RS256, with the
 * application as their audience. Internally they remain entries of the engine's store, so that
 * introspection, revocation and userinfo keep working; the engine supports these for opaque tokens only.
 *
 *
 * @param {object} provider The engine.
 * @param {object} store From `createStore`.
 * @param {(claims: object, header: object) => string} [sign] Without it, the tokens stay opaque.
 */
function shapeAccessTokens(provider, store, sign) {
  for (const Model of [provider.AccessToken, provider.ClientCredentials]) {
    const { getValueAndPayload } = Model.prototype;
    Model.prototype.getValueAndPayload = async function shaped() {
      const { value: opaque, payload } = await getValueAndPayload.call(this);
      const value = sign ? sign(claimsOf(payload, provider.issuer), { typ: "at+jwt" }) : opaque;
      store.alias(value, opaque);
      return { value, payload };
    };
  }
}

function claimsOf({ jti, accountId, clientId, iat, exp, scope }, iss) {
  return {
    jti,
    sub: accountId ?? clientId,
    aud: clientId,
    iss,
    iat,
    exp,
    scope,
    client_id: clientId,
  };
}

module.exports = { shapeAccessTokens };
