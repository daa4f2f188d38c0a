"use strict";

const { createHash } = require("node:crypto");

const ID_LENGTH = 16;

/**
 * @param {string} secret
 * @returns {string} An ID for a secret that has no other, from which the secret cannot be found.
 */
function idOf(secret) {
  return createHash("sha256").update(secret).digest("base64url").slice(0, ID_LENGTH);
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
  const withId = (tokens, id) => tokens.find((token) => idOf(token) === id);
  const sources = new Map([
    ["app", (id) => apps.find(id)?.appSecret],
    ["wechatApp", (id) => wechatApps.find(({ appId }) => appId === id)?.appSecret],
    [
      "accessKey",
      (id) => accessKeys.find(({ accessKeyId }) => accessKeyId === id)?.accessKeySecret,
    ],
    ["password", (id) => state.users.passwordOf(state.users.find(id))],
    [
      "session",
      (id) =>
        withId(
          state.sessions.list().map(({ accessToken }) => accessToken),
          id,
        ),
    ],
    [
      "managementToken",
      (id) =>
        withId(
          management.tokens.list().map(({ token }) => token),
          id,
        ),
    ],
    [
      "wechatToken",
      (id) => {
        const issued = [...apps.wechatAppIds].flatMap((appId) => wechat.issued(appId));
        return withId(
          issued.map(({ accessToken }) => accessToken),
          id,
        );
      },
    ],
    ["message", (id) => state.messages.list().find((message) => messageIdOf(message) === id)?.code],
  ]);
  return (kind, id) => sources.get(kind)?.(id);
}

module.exports = { createSecrets, idOf, messageIdOf };
