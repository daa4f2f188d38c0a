/**
 * One thread of the soak test: makes a number of calls with a fixed concurrency, and counts their
 * outcomes. Some calls are aborted, immediately or a few milliseconds later, some have invalid arguments, and some
 * get no end of an answer; the number of a call decides which.
 */
import { parentPort, workerData } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";
import { isEndless } from "./behaviors.mjs";

/** `before`: how many calls other threads make, which have the numbers up to this one. */
const { options, before, calls, atOnce } = workerData;
/** One call in this many is aborted. */
const ABORTED = 32;
/** One call in this many has invalid arguments. */
const WRONG = 99;
const LONGEST_WAIT_MS = 10;
/** Of calls that nothing else ends. All others have time for an answer on any machine. */
const SHORT_TIMEOUT_MS = 400;
/** Interval of the reports of settled calls. */
const REPORT = 200;

const client = new AuthenticationClient(options);
const outcomes = {};
let started = 0;
let settled = 0;

/** The call with this number, from 1. */
function one(number) {
  const body = { appId: `wx${number}`, appSecret: "secret" };
  const limits = isEndless(number) ? { timeout: SHORT_TIMEOUT_MS } : {};
  if (number % WRONG === 0) {
    return client.getWechatMpAccessTokenInfo({});
  }
  if (number % ABORTED === 0) {
    const wait = (number / ABORTED) % LONGEST_WAIT_MS;
    const controller = new AbortController();
    const signal = wait === 0 ? controller.signal : AbortSignal.timeout(wait);
    const call = client.getWechatMpAccessTokenInfo(body, { ...limits, signal });
    if (wait === 0) controller.abort();
    return call;
  }
  return client.getWechatMpAccessTokenInfo(body, limits);
}

async function lane() {
  while (started < calls) {
    started += 1;
    const outcome = await one(before + started).then(
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
