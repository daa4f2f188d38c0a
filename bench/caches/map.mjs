import { WECHAT } from "../clients/request.mjs";

/** The minimal cache: a lower bound. */
export async function create() {
  const data = { accessToken: "t".repeat(512), expiresAt: "4102444800" };
  const answers = new Map([[WECHAT.appId, { statusCode: 200, message: "ok", data }]]);
  return { call: async () => answers.get(WECHAT.appId) };
}
