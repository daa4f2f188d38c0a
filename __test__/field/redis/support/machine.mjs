/** A process with four worker threads, each of which calls for the tokens of all applications in turn. */

import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";

const WORKERS = 4;
/** Calls of a worker thread at a time. */
const LANES = 4;
/** Counts in the shared array. */
const [STARTED, ANSWERED, STOP] = [0, 1, 2];

async function work({ settings, shared, offset }) {
  const { options, wechatTokenCache, apps } = settings;
  const counts = new Int32Array(shared);
  const client = new AuthenticationClient({ ...options, wechatTokenCache });
  const failures = [];
  const lane = async (first) => {
    for (let turn = first; Atomics.load(counts, STOP) === 0; turn += 1) {
      Atomics.add(counts, STARTED, 1);
      try {
        const { statusCode, data } = await client.getWechatMpAccessTokenInfo(
          apps[turn % apps.length],
        );
        if (statusCode !== 200 || !/^T\d+$/.test(data.accessToken)) {
          throw new Error(`answered ${statusCode}`);
        }
        Atomics.add(counts, ANSWERED, 1);
      } catch (error) {
        failures.push(error.message);
      }
      // Calls that the cache answers leave the thread no turn for its messages.
      await new Promise(setImmediate);
    }
  };
  const firsts = Array.from({ length: LANES }, (_, index) => (offset * LANES + index) * 3);
  await Promise.all(firsts.map(lane));
  parentPort.postMessage(failures);
}

async function lead() {
  const settings = JSON.parse(process.argv[2]);
  const shared = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT);
  const counts = new Int32Array(shared);
  const { options, wechatTokenCache } = settings;
  const client = new AuthenticationClient({ ...options, wechatTokenCache });
  const ended = Array.from({ length: WORKERS }, async (_, offset) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { settings, shared, offset },
    });
    return (await once(worker, "message"))[0];
  });
  process.on("message", async (question) => {
    let failures = [];
    if (question === "stop") {
      Atomics.store(counts, STOP, 1);
      failures = (await Promise.all(ended)).flat();
    }
    const { wechatTokens: store } = client.stats();
    process.send({ started: counts[STARTED], answered: counts[ANSWERED], failures, store });
    if (question === "stop") process.disconnect();
  });
}

await (isMainThread ? lead() : work(workerData));
