import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { GOOD } from "./faults/servers/certificates.mjs";
import { answer, CODE, goAway, http2 } from "./faults/servers/http2.mjs";
import { ask, clientOf, failure, start, WECHAT_APP } from "./support/service.mjs";

/** Options without a wait between the attempts. */
const NOW = { "retry-after": "0" };

describe("a retry", () => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    test(`hides HTTP ${status} from the caller when the next attempt succeeds`, async (t) => {
      const { emulator, client } = await start(t);
      const fault = emulator.fault({ status, headers: NOW, times: 2 });
      assert.equal((await ask(client)).statusCode, 200);
      assert.equal(fault.hits, 2);
      assert.equal(emulator.requests.length, 3);
    });
  }

  for (const status of [400, 401, 403, 404, 409, 501]) {
    test(`is not made after HTTP ${status}`, async (t) => {
      const { emulator, client } = await start(t);
      emulator.fault({ status, headers: NOW, times: Infinity });
      assert.equal((await failure(ask(client))).attempts, 1);
      assert.equal(emulator.requests.length, 1);
    });
  }

  test("sends the same request", async (t) => {
    const { emulator, client } = await start(t, { accessToken: "token" });
    emulator.fault({ status: 503, headers: NOW, times: 2 });
    await ask(client, { headers: { "x-trace": "t-1" } });
    const sent = emulator.requests.map(({ headers, body }) => {
      return [body, headers.authorization, headers["x-trace"], headers["content-type"]];
    });
    const expected = [JSON.stringify(WECHAT_APP), "token", "t-1", "application/json"];
    assert.deepEqual(sent, [expected, expected, expected]);
  });

  for (const [clientSays, callSays, attempts] of [
    [0, undefined, 1],
    [1, undefined, 2],
    [4, undefined, 5],
    [4, 0, 1],
    [0, 3, 4],
    [undefined, 1, 2],
    [undefined, undefined, 4],
  ]) {
    test(`count for maxRetries ${clientSays} of the client and ${callSays} of the call: ${attempts} attempts`, async (t) => {
      const { emulator, client } = await start(t, { maxRetries: clientSays });
      emulator.fault({ status: 503, headers: NOW, times: Infinity });
      const error = await failure(ask(client, { maxRetries: callSays }));
      assert.equal(error.attempts, attempts);
      assert.equal(emulator.requests.length, attempts);
    });
  }

  test("is not made without limit when a service always fails", async (t) => {
    const { emulator, client } = await start(t, { maxRetries: 10, timeout: 60_000 });
    emulator.fault({ status: 503, headers: NOW, times: Infinity });
    const errors = await Promise.all(Array.from({ length: 100 }, () => failure(ask(client))));
    const attempts = errors.reduce((sum, error) => sum + error.attempts, 0);
    assert.equal(attempts, emulator.requests.length);
    // 100 calls, and the 512 retries of a full budget, which regains a few in the meantime.
    assert.ok(attempts >= 612 && attempts < 1_100, `${attempts}`);
    assert.ok(client.stats().retryBudget < 512);
  });
});

describe("requests that the server has not processed", () => {
  const tls = { key: GOOD.key, cert: GOOD.cert };
  const OK = JSON.stringify({ statusCode: 200, data: {} });
  const SIGN_IN = { username: "jo", password: "password" };
  /** The id of the last stream before the server ends a connection; client streams have odd ids. */
  const LAST = 79;

  test("are sent again on the next connection, including those that wait for a stream", async (t) => {
    // More than 100 streams, the limit that a client assumes before it knows the server's.
    const calls = 300;
    let answered = 0;
    const reply = (stream) => {
      if (stream > LAST) {
        return "stall";
      }
      answered += 1;
      const ok = answer(stream, OK);
      return stream === LAST ? [goAway(LAST, CODE.noError), ok] : ok;
    };
    const server = await http2([reply], { tls })();
    t.after(() => server.stop());
    const client = clientOf(
      { url: server.origin },
      { ca: GOOD.ca, maxRetries: 0, timeout: 60_000 },
    );
    const signIns = Array.from({ length: calls }, () => client.signInByUsernamePassword(SIGN_IN));
    for (const { statusCode } of await Promise.all(signIns)) {
      assert.equal(statusCode, 200);
    }
    // The server executed none of them twice.
    assert.equal(answered, calls);
    const { retries, resends, retryBudget } = client.stats();
    assert.deepEqual({ retries, retryBudget }, { retries: 0, retryBudget: 512 });
    assert.ok(resends > 0);
  });
});
