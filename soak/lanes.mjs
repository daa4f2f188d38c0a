/**
 * One thread of the soak test: makes a number of calls with a fixed concurrency, and counts their
 * outcomes. Some calls are aborted, immediately or a few milliseconds later, and some have invalid
 * arguments; the number of a call decides which.
 */
import { parentPort, workerData } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";

const { options, body, calls, atOnce } = workerData;
/** One call in this many is aborted. */
const ABORTED = 32;
/** One call in this many has invalid arguments. */
const WRONG = 99;
const LONGEST_WAIT_MS = 10;
/** Interval of the reports of settled calls. */
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
const { rateLimit } = client.stats();
const delayed = rateLimit?.delayed ?? 0;
parentPort.postMessage({ settled: settled % REPORT, started, outcomes, delayed });
