/**
 * One thread of the soak: makes a given number of calls, a given number at once, and counts their
 * outcomes. Some calls are aborted, at once or a few milliseconds later, and some have wrong arguments;
 * which ones follows from their number.
 */
import { parentPort, workerData } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";

const { options, body, calls, atOnce } = workerData;
/** One call in so many is aborted. */
const ABORTED = 32;
/** One call in so many has wrong arguments. */
const WRONG = 99;
const LONGEST_WAIT_MS = 10;
/** How often the calls that have ended are reported. */
const REPORT = 200;

const client = new AuthenticationClient(options);
const outcomes = {};
let started = 0;
let settled = 0;

/** The call with this number, from 1. */
function one(number) {
  if (number % WRONG === 0) {
    return client.getWechatMpAccessTokenInfo({});
  }
  if (number % ABORTED === 0) {
    const wait = (number / ABORTED) % LONGEST_WAIT_MS;
    const controller = new AbortController();
    const signal = wait === 0 ? controller.signal : AbortSignal.timeout(wait);
    const call = client.getWechatMpAccessTokenInfo(body, { signal });
    if (wait === 0) controller.abort();
    return call;
  }
  return client.getWechatMpAccessTokenInfo(body);
}

async function lane() {
  while (started < calls) {
    started += 1;
    const outcome = await one(started).then(
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
