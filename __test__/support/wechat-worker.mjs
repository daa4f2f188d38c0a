import { parentPort, workerData } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";

// A worker of the tests of the token cache: makes calls on request, and reports the outcomes.
const { options, app, calls } = workerData;
const client = new AuthenticationClient({ ...options, wechatTokenCache: true });

parentPort.on("message", async (message) => {
  if (message === "end") {
    parentPort.close();
    return;
  }
  const pending = Array.from({ length: calls }, () => client.getWechatMpAccessTokenInfo(app));
  const answers = await Promise.all(pending);
  parentPort.postMessage([...new Set(answers.map(({ data }) => data.accessToken))]);
});
parentPort.postMessage("ready");
