import { parentPort, workerData } from "node:worker_threads";
import { AuthenticationClient, ConfigurationError, GenAuthError } from "genauth-native";

// A worker of the tests: makes the calls in `workerData`, and reports the outcomes.
const { options, body, calls, startOnly } = workerData;
const client = new AuthenticationClient(options);
const call = (number) =>
  startOnly
    ? client.getWechatMpAccessTokenInfo(body, { headers: { "x-call": String(number) } })
    : client.getWechatMpAccessTokenInfo(body);
const pending = Array.from({ length: calls }, (_, number) => call(number));

if (startOnly) {
  parentPort.postMessage("started");
} else {
  const answers = await Promise.all(pending);
  const failed = await client.getWechatMpAccessTokenInfo({}).catch((error) => error);
  parentPort.postMessage({
    ok: answers.filter(({ statusCode }) => statusCode === 200).length,
    isConfigurationError: failed instanceof ConfigurationError,
    isGenAuthError: failed instanceof GenAuthError,
    isError: failed instanceof Error,
  });
}
