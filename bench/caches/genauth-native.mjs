import { createRequire } from "node:module";
import { APP, check, WECHAT } from "../clients/request.mjs";

/** This package, as its documentation uses it. */
export async function create({ origin }) {
  const { AuthenticationClient } = createRequire(import.meta.url)("../../index.js");
  const options = { ...APP, appHost: origin, wechatTokenCache: true };
  const client = new AuthenticationClient(options);
  check(await client.getWechatMpAccessTokenInfo(WECHAT));
  return { call: () => client.getWechatMpAccessTokenInfo(WECHAT) };
}
