/** A worker thread that makes one call; with `emulate`, a call that never gets an answer. */

import { parentPort, workerData } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";

const { env } = process;
const client = new AuthenticationClient({
  appId: env.GENAUTH_APP_ID,
  appSecret: env.GENAUTH_APP_SECRET,
  appHost: env.GENAUTH_APP_HOST,
});
const { emulate } = workerData;
const answer = client.getWechatMpAccessTokenInfo(
  { appId: env.WECHAT_APP_ID, appSecret: env.WECHAT_APP_SECRET },
  { headers: emulate === undefined ? {} : { "x-emulate": emulate } },
);
parentPort.postMessage(emulate === undefined ? (await answer).statusCode : "calling");
