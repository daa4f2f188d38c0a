// A worker that makes its calls and waits for none of them.
const { parentPort, workerData } = require("node:worker_threads");
const { AuthenticationClient } = require("genauth-native");

const { options, body, calls } = workerData;
const client = new AuthenticationClient(options);
for (let call = 0; call < calls; call++) {
  client.getWechatMpAccessTokenInfo(body).catch(() => {});
}
parentPort.postMessage("started");
