/** Answers that come together. How many are settled in a turn: `batches.test.mjs`. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { DEMO_APP } from "genauth-emulator";
import { AuthenticationClient } from "genauth-native";
import { listen } from "../support/tcp.mjs";

const NOT_JSON = "ERR_RESPONSE_NOT_JSON";
const LONG = "x".repeat(5_000);
const LONG_NAME = "漢字".repeat(2_500);

/** Kinds of answers: the body that a service sends for a number, and the outcome of the call. */
const KINDS = [
  [(n) => JSON.stringify({ n }), (n) => ({ n })],
  [(n) => `[${n}, [${n}`, () => NOT_JSON],
  [(n) => JSON.stringify({ n, name: "漢字" }), (n) => ({ n, name: "漢字" })],
  [(n) => `["漢字", ${n}`, () => NOT_JSON],
  [(n) => `${n}`, (n) => n],
  [(n) => `"漢字😀${n}"`, (n) => `漢字😀${n}`],
  [(n) => JSON.stringify({ n, LONG_NAME }), (n) => ({ n, LONG_NAME })],
  [(n) => `${n}, ${n}`, () => NOT_JSON],
  [(n) => JSON.stringify({ n, LONG }), (n) => ({ n, LONG })],
  [(n) => ` \n{ "n": ${n} }\n`, (n) => ({ n })],
  [(n) => `]${n}`, () => NOT_JSON],
];

/** A service that answers once it has all requests, so that the answers come together. */
async function startService(t, count) {
  const waiting = [];
  const server = createServer(async (request, response) => {
    const { phoneNumber: n } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    waiting.push([response, KINDS[n % KINDS.length][0](n)]);
    if (waiting.length < count) return;
    for (const [ready, body] of waiting) ready.end(body);
  });
  return `http://127.0.0.1:${await listen(t, undefined, server)}`;
}

function clientOf(appHost) {
  const { appId, appSecret } = DEMO_APP;
  return new AuthenticationClient({ appId, appSecret, appHost, maxRetries: 0 });
}

const COUNT = 200;
const numbers = Array.from({ length: COUNT }, (_, n) => n);
const expected = numbers.map((n) => KINDS[n % KINDS.length][1](n));

/** Calls with the numbers, with and without options. */
function callAll(client) {
  return numbers.map((n) =>
    client.sendSms({ phoneNumber: n }, n % 3 === 0 ? { timeout: 60_000 } : undefined),
  );
}

describe("answers of all kinds that come together", () => {
  test("go to their own calls", async (t) => {
    const client = clientOf(await startService(t, COUNT));
    const outcomes = callAll(client).map((call) => call.catch(({ code }) => code));
    assert.deepEqual(await Promise.all(outcomes), expected);
    assert.equal(client.stats().inFlight, 0);
    assert.equal(client.stats().errors, expected.filter((it) => it === NOT_JSON).length);
  });

  test("are in the error of a call whose answer is not JSON, whole", async (t) => {
    const client = clientOf(await startService(t, COUNT));
    const errors = callAll(client).map((call) => call.catch((error) => error));
    for (const [n, error] of (await Promise.all(errors)).entries()) {
      if (!(error instanceof Error)) continue;
      assert.equal(error.response.data, KINDS[n % KINDS.length][0](n));
    }
  });

  test("do not settle the calls that a signal has ended meanwhile", async (t) => {
    const client = clientOf(await startService(t, COUNT));
    const { signal, ended } = endedOnFirst();
    const outcomes = numbers.map((n) => {
      const call = client.sendSms({ phoneNumber: n }, n % 2 === 0 ? { signal } : undefined);
      return call.then(ended, ended);
    });
    const [even, odd] = [0, 1].map((rest) => outcomes.filter((_, n) => n % 2 === rest));
    for (const [index, outcome] of (await Promise.all(even)).entries()) {
      if (outcome?.name !== "AbortError")
        assert.deepEqual(outcome?.code ?? outcome, expected[2 * index]);
    }
    const rest = (await Promise.all(odd)).map((outcome) => outcome?.code ?? outcome);
    assert.deepEqual(
      rest,
      expected.filter((_, n) => n % 2 === 1),
    );
  });
});

/** A signal that fires with the first outcome. */
function endedOnFirst() {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    ended(outcome) {
      controller.abort();
      return outcome;
    },
  };
}
