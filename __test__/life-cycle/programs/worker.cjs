// A worker that makes its calls and waits for none of them.
const { parentPort, workerData } = require("node:worker_threads");
const { AuthenticationClient } = require("genauth-native");

const { options, bodies } = workerData;
const client = new AuthenticationClient(options);
for (const body of bodies) {
  client.getWechatMpAccessTokenInfo(body).catch(() => {});
}
parentPort.postMessage("started");
