/**
 * One thread of the soak: makes so many calls, so many at once, and counts how each ended. Some are
 * aborted, some are wrong from the start.
 */
import { parentPort, workerData } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";

const { options, body, calls, atOnce } = workerData;
/** Of a hundred calls. */
const ABORTED = 3;
const WRONG = 1;
const LONGEST_WAIT_MS = 10;
/** How often the calls that have ended are reported. */
const REPORT = 200;

const client = new AuthenticationClient(options);
const outcomes = {};
let started = 0;
let settled = 0;

function one() {
  const dice = Math.random() * 100;
  if (dice < WRONG) {
    return client.getWechatMpAccessTokenInfo({});
  }
  if (dice < WRONG + ABORTED) {
    const signal = AbortSignal.timeout(Math.floor(Math.random() * LONGEST_WAIT_MS));
    return client.getWechatMpAccessTokenInfo(body, { signal });
  }
  return client.getWechatMpAccessTokenInfo(body);
}

async function lane() {
  while (started < calls) {
    started += 1;
    const outcome = await one().then(
      ({ statusCode }) => `resolved with ${statusCode ?? "a list"}`,
      ({ name, code }) => `${name} ${code}`,
    );
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    settled += 1;
    if (settled % REPORT === 0) {
      parentPort.postMessage({ settled: REPORT });
    }
  }
}

await Promise.all(Array.from({ length: atOnce }, lane));
parentPort.postMessage({ settled: settled % REPORT, started, outcomes });
