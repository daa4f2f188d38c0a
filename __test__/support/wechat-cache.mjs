import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";
import { newWechatApp, startTokenService } from "./token-service.mjs";

const SCRIPT = new URL("wechat-worker.mjs", import.meta.url);

/** A client that caches tokens. */
export function clientOf(service, wechatTokenCache = true, options = {}) {
  return new AuthenticationClient({ ...service.options, wechatTokenCache, ...options });
}

/** A service, a client that caches tokens, and a new WeChat app. */
export async function start(t, reply, wechatTokenCache, options) {
  const service = await startTokenService(t, reply);
  return { service, app: newWechatApp(), client: clientOf(service, wechatTokenCache, options) };
}

export function tokenOf({ data }) {
  return data.accessToken;
}

/** A worker that makes `calls` calls at a time; `call` resolves with the different tokens that they got. */
export async function startWorker(t, service, app, calls) {
  const workerData = { options: { ...service.options, timeout: 60_000 }, app, calls };
  const worker = new Worker(SCRIPT, { workerData });
  t.after(() => worker.terminate());
  await once(worker, "message");
  return {
    async call() {
      worker.postMessage("call");
      const [tokens] = await once(worker, "message");
      return tokens;
    },
  };
}
