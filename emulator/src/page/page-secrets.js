"use strict";

const { createHmac, randomBytes } = require("node:crypto");

const ID_LENGTH = 16;
// Without a key, a one-time code of six digits could be found by trying all of them.
const ID_KEY = randomBytes(32);

/**
 * @param {string} secret
 * @returns {string} An ID for a secret that has no other, from which the secret cannot be found.
 */
function idOf(secret) {
  return createHmac("sha256", ID_KEY).update(secret).digest("base64url").slice(0, ID_LENGTH);
}

/** The ID of a message, whose code is a secret. */
function messageIdOf({ kind, to, channel, code, time }) {
  return idOf([kind, to, channel, code, time].join("\n"));
}

/**
 * The secrets that the page shows on request.
 *
 * @param {object} world As for `createPage`.
 * @returns {(kind: string, id: string) => string | undefined} Returns `undefined` for an unknown secret.
 */
function createSecrets({ apps, management, state, wechat }) {
  const { accessKeys } = management.options;
  const wechatApps = apps.list.flatMap((app) => app.wechatApps);
  const tokens = {
    session: () => state.sessions.list().map(({ accessToken }) => accessToken),
    managementToken: () => management.tokens.list().map(({ token }) => token),
    wechatToken: () =>
      [...apps.wechatAppIds].flatMap(wechat.issued).map(({ accessToken }) => accessToken),
  };
  const sources = new Map([
    ["app", (id) => apps.find(id)?.appSecret],
    ["wechatApp", (id) => wechatApps.find(({ appId }) => appId === id)?.appSecret],
    [
      "accessKey",
      (id) => accessKeys.find(({ accessKeyId }) => accessKeyId === id)?.accessKeySecret,
    ],
    ["password", (id) => state.users.passwordOf(state.users.find(id))],
    ["message", (id) => state.messages.list().find((message) => messageIdOf(message) === id)?.code],
    ...Object.entries(tokens).map(([kind, list]) => [
      kind,
      (id) => list().find((token) => idOf(token) === id),
    ]),
  ]);
  return (kind, id) => sources.get(kind)?.(id);
}

module.exports = { createSecrets, idOf, messageIdOf };
