import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { soak } from "../../soak/run.mjs";
import { growthOfSecondHalf } from "../../soak/slope.mjs";

/** A short soak; `npm run soak` is the long one, which also checks the growth of memory and open files. */
const PLAN = { calls: 20_000, threads: 3, callsPerThread: 2_500, atOnce: 48, samples: 40 };
describe("a soak", () => {
  test("of 20,000 calls with faults settles every call and leaves no file open", async () => {
    const { code, total, server, atFirst, atLast } = await soak(PLAN);
    assert.equal(code, 0);
    assert.equal(total.started, PLAN.calls);
    assert.equal(total.settled, PLAN.calls);
    assert.equal(total.threads, PLAN.calls / PLAN.callsPerThread);
    for (const [behaviour, times] of Object.entries(server)) {
      assert.ok(times > 0, `the server never ${behaviour}`);
    }
    for (const outcome of [
      "resolved with 200",
      "AbortError ABORT_ERR",
      "ConfigurationError ERR_INVALID_ARGUMENT",
      "HttpError ERR_HTTP_STATUS",
      "RateLimitError ERR_RATE_LIMIT",
      "ResponseError ERR_RESPONSE_ENCODING",
      "ResponseError ERR_RESPONSE_NOT_JSON",
      "ResponseError ERR_RESPONSE_PROTOCOL",
      "TimeoutError ETIMEDOUT",
    ]) {
      assert.ok(total.outcomes[outcome] > 0, `no call ended as ${outcome}`);
    }
    // The network thread was started in between: its event queue and its wake-up descriptor.
    assert.ok(atLast.files <= atFirst.files + 8, `${atFirst.files}, then ${atLast.files} files`);
  });

  test("with a rate limit settles every call, too, and calls wait for it", async () => {
    // A rate that is far below that of any machine without a limit.
    const options = { rateLimit: { perSecond: 100, burst: 10 } };
    const plan = { ...PLAN, calls: 600, callsPerThread: 150, options, retryAfter: 0 };
    const { code, total, server, atFirst, atLast } = await soak(plan);
    assert.equal(code, 0);
    assert.deepEqual([total.started, total.settled], [plan.calls, plan.calls]);
    assert.ok(total.delayed > plan.calls / 4, `${total.delayed} calls waited`);
    assert.ok(server["limits the rate"] > 0);
    // A 429 is sent again, since the service has not processed the call. It is an outcome only at the last attempt.
    const limited = total.outcomes["RateLimitError ERR_RATE_LIMIT"] ?? 0;
    assert.ok(limited < server["limits the rate"] / 2, `${limited} calls failed by 429`);
    assert.ok(atLast.files <= atFirst.files + 8, `${atFirst.files}, then ${atLast.files} files`);
  });

  test("detects a leak that grows with the calls, and ignores a single jump", () => {
    const samples = (rss) =>
      Array.from({ length: 100 }, (_, index) => ({ settled: index * 10, rss: rss(index) }));
    const leak = growthOfSecondHalf(
      samples((index) => 1_000 + index * 20),
      "rss",
    );
    assert.equal(Math.round(leak), 49 * 20);
    const jumps = growthOfSecondHalf(
      samples((index) => 1_000 + (index % 2) * 20),
      "rss",
    );
    assert.ok(Math.abs(jumps) < 20);
    const start = growthOfSecondHalf(
      samples((index) => Math.min(index, 40) * 1_000),
      "rss",
    );
    assert.equal(start, 0);
  });
});
