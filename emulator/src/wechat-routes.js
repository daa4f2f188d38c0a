import { API_CODES, failure, success } from "./answers.js";

const FIELDS = Object.freeze({
  appId: { type: "string", required: true },
  appSecret: { type: "string", required: true },
});

/**
 * The two WeChat operations of the authentication API. Both answer from the same cache.
 *
 * @param {object} tokens What `createWechatTokens` returned.
 * @param {"string" | "number"} expiresAtFormat How `expiresAt` (Unix seconds) is written.
 * @returns {object[]} Routes for `POST /api/v3/get-wechat-access-token` (obsolete) and
 *   `POST /api/v3/get-wechat-access-token-info`.
 */
export function wechatRoutes(tokens, expiresAtFormat) {
  const handle = ({ app, request }) => {
    const { appId, appSecret } = request.json;
    const wechatApp = app.wechatApps.find((candidate) => candidate.appId === appId);
    if (!wechatApp) {
      return refuse(
        API_CODES.WECHAT_APP_UNKNOWN,
        "The application has no WeChat app of this appId",
      );
    }
    if (wechatApp.appSecret !== appSecret) {
      return refuse(API_CODES.WECHAT_SECRET_WRONG, "The appSecret of the WeChat app is wrong");
    }
    const { accessToken, expiresAt } = tokens.get(appId);
    const seconds = Math.floor(expiresAt / 1000);
    const written = expiresAtFormat === "string" ? String(seconds) : seconds;
    return success({ accessToken, expiresAt: written });
  };
  return [
    { method: "POST", path: "/api/v3/get-wechat-access-token", fields: FIELDS, handle },
    { method: "POST", path: "/api/v3/get-wechat-access-token-info", fields: FIELDS, handle },
  ];
}

function refuse(apiCode, message) {
  return failure({ statusCode: 400, apiCode, message });
}
