/** What the page does: the clock, faults, events and tokens. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { createClock, DEMO_APP } from "../index.js";
import { askForToken, getToken, send } from "./support/client.mjs";
import { subscribe } from "./support/events.mjs";
import { startWithPage } from "./support/page.mjs";

const HOUR = 3_600_000;
const [WECHAT_APP] = DEMO_APP.wechatApps;

/** Asserts that the clock of an emulator is ahead of the system's by a time between two others. */
function assertAhead({ clock }, least, most = least) {
  const before = Date.now();
  const now = clock.now();
  const after = Date.now();
  assert.ok(before + least <= now && now <= after + most, `${before} ${now} ${after}`);
}

describe("the clock", () => {
  test("of a program is moved by the page, and tokens end", async (t) => {
    const clock = createClock(1_700_000_000_000);
    const { emulator, page } = await startWithPage(t, { clock });
    const { accessToken } = await getToken(emulator);
    const { json } = await page.post("clock", { advance: 2 * HOUR });
    assert.deepEqual(json, { now: 1_700_000_000_000 + 2 * HOUR, canMove: true });
    assert.equal(emulator.wechat.isValid(WECHAT_APP.appId, accessToken), false);
    await page.post("clock", { set: 42 });
    assert.equal(clock.now(), 42);
    await page.post("clock", { advance: -2 });
    assert.equal(clock.now(), 40);
  });

  test("is the system's by default, which runs on after it was moved", async (t) => {
    const { emulator, page } = await startWithPage(t);
    await page.post("clock", { advance: 24 * HOUR });
    assertAhead(emulator, 24 * HOUR);
    const { headers } = await send(`${emulator.url}/api/v3/system`);
    assert.ok(Date.parse(headers.date) > Date.now() + 23 * HOUR);
    const asked = Date.now();
    await page.post("clock", { reset: true });
    // It is set to a time at which the request was under way.
    assertAhead(emulator, asked - Date.now(), 0);
  });

  test("is that of one emulator only", async (t) => {
    const [one, other] = [await startWithPage(t), await startWithPage(t)];
    await one.page.post("clock", { advance: 24 * HOUR });
    assert.ok(other.emulator.clock.now() < Date.now() + HOUR);
  });

  test("is shown on the stream, at once when the page has moved it", async (t) => {
    const clock = createClock(1000);
    const { page } = await startWithPage(t, { clock });
    const stream = await page.stream(t);
    assert.deepEqual(await stream.until("clock"), { now: 1000, canMove: true });
    await page.post("clock", { advance: 60_000 });
    await stream.until("clock", ({ now }) => now === 61_000);
    clock.advance(1);
    await stream.until("clock", ({ now }) => now === 61_001);
  });

  test("without advance and set cannot be moved", async (t) => {
    const { page } = await startWithPage(t, { clock: { now: () => 5 } });
    const stream = await page.stream(t);
    assert.deepEqual(await stream.until("clock"), { now: 5, canMove: false });
    const { status, json } = await page.post("clock", { advance: 1 });
    assert.deepEqual([status, json.message], [400, "the clock of this emulator cannot be moved"]);
  });

  for (const input of [
    {},
    { advance: "1" },
    { advance: 1.5 },
    { advance: 1e300 },
    { advance: -1001 },
    { set: -1 },
    { set: 8.64e15 },
    { set: null },
    { to: 1 },
  ]) {
    test(`is not moved by ${JSON.stringify(input)}`, async (t) => {
      const clock = createClock(1000);
      const { page } = await startWithPage(t, { clock });
      assert.equal((await page.post("clock", input)).status, 400);
      assert.equal(clock.now(), 1000);
    });
  }
});

describe("a fault", () => {
  test("is armed by the page, described, counted and disarmed", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const match = { operation: "getWechatMpAccessToken" };
    const headers = { "retry-after": "1" };
    await page.post("faults", { match, status: 503, headers, times: "all", skip: 1 });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await askForToken(emulator)).status);
    assert.deepEqual(statuses, [200, 503, 503]);
    const stream = await page.stream(t);
    const { faults } = await stream.until("state");
    assert.deepEqual(faults, {
      total: 1,
      applied: 2,
      items: [
        {
          id: 1,
          hits: 2,
          times: "all",
          requests: "getWechatMpAccessToken, after 1",
          effect: "HTTP 503, retry-after: 1",
        },
      ],
    });
    await page.post("faults/remove", { id: 1 });
    assert.equal((await askForToken(emulator)).status, 200);
    assert.equal(
      (await stream.until("state", (state) => state.faults.total === 0)).url,
      emulator.url,
    );
  });

  test("with a pattern of paths applies to the paths that match", async (t) => {
    const { emulator, page } = await startWithPage(t);
    await page.post("faults", { match: { pathPattern: "^/a/\\d+$" }, status: 500 });
    assert.equal((await send(`${emulator.url}/a/b`)).status, 404);
    assert.equal((await send(`${emulator.url}/a/1`)).status, 500);
  });

  test("of the program is shown, and all are disarmed at once", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const when = () => true;
    emulator.fault({
      match: { method: "get", path: /wechat/i, header: { a: "b" }, when },
      delay: 5,
    });
    emulator.fault({ reset: true });
    emulator.fault({ stall: "mid-body", drip: { bytes: 1, intervalMs: 2 } });
    emulator.fault({ truncate: 3, rawBody: Buffer.from("12345"), encoding: "gzip" });
    emulator.fault({ socket: { close: 1011 } });
    const { faults } = await (await page.stream(t)).until("state");
    assert.deepEqual(
      faults.items.map(({ requests, effect }) => [requests, effect]),
      [
        ["GET /wechat/i a: b a condition of the program", "Delay of 5 ms"],
        ["every request", "Connection reset before-headers"],
        ["every request", "Stall mid-body, 1 byte every 2 ms"],
        ["every request", 'Cut after 3 bytes, rawBody of 5 bytes, encoding "gzip"'],
        ["every request", 'Socket {"close":1011}'],
      ],
    );
    await page.post("faults/remove");
    assert.equal((await (await page.stream(t)).until("state")).faults.total, 0);
  });

  test("is described without its secrets, in a few words", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const path = `/x?code=canary-1`;
    emulator.fault({
      match: { path, header: { cookie: "canary-2" } },
      json: { token: "canary-3" },
    });
    emulator.fault({ headers: { "set-cookie": "a=canary-4" }, json: "x".repeat(1e6) });
    const operation = "getBindPwd";
    emulator.fault({ match: { operation }, json: { data: "canary-5" } });
    const stream = await page.stream(t);
    const { faults } = await stream.until("state");
    assert.deepEqual(
      faults.items.map(({ requests, effect }) => [requests, effect.slice(0, 40)]),
      [
        ["/x?code=•••••• cookie: ••••••", 'Json {"token":"••••••"}'],
        ["every request", 'Set-cookie: ••••••, json "xxxxxxxxxxxxxx'],
        [operation, 'Json {"data":"••••••"}'],
      ],
    );
    assert.doesNotMatch(stream.raw, /canary/);
    assert.ok(stream.raw.length < 10_000);
  });

  const wrong = {
    "no effect": [{}, /needs at least one of/],
    "an unknown name": [{ statis: 500 }, /has no option "statis"/],
    "an unknown operation": [
      { match: { operation: "none" }, status: 500 },
      /no operation is named/,
    ],
    "a status out of range": [{ status: 99 }, /status must be an integer from 200 to 599/],
    "a pattern that is none": [{ match: { pathPattern: "(" }, status: 500 }, /regular expression/],
    "a path and a pattern": [{ match: { path: "/", pathPattern: "a" }, status: 500 }, /both/],
    "a number of times that is none": [{ status: 500, times: "many" }, /times/],
    "a match that is a list": [{ match: [], status: 500 }, /match must be an object/],
  };
  for (const [what, [rule, message]] of Object.entries(wrong)) {
    test(`with ${what} is refused with a reason`, async (t) => {
      const { emulator, page } = await startWithPage(t);
      const { status, json } = await page.post("faults", rule);
      assert.equal(status, 400);
      assert.match(json.message, message);
      assert.equal((await askForToken(emulator)).status, 200);
    });
  }
});

describe("an event", () => {
  test("of the page reaches its subscribers, who are counted", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const subscriber = await subscribe(t, emulator, "own");
    const { json } = await page.post("events", { name: "own", data: { a: [1] } });
    assert.deepEqual(json, { sent: 1 });
    assert.equal(await subscriber.next(), '{"a":[1]}');
    assert.deepEqual((await page.post("events", { name: "none", data: null })).json, { sent: 0 });
  });

  test("without a name or data is refused", async (t) => {
    const { page } = await startWithPage(t);
    for (const input of [{}, { name: "" }, { name: "a" }, { name: 1, data: 1 }]) {
      assert.equal((await page.post("events", input)).status, 400, JSON.stringify(input));
    }
  });
});

describe("a token", () => {
  test("of WeChat is renewed and revoked by the page", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const { appId } = WECHAT_APP;
    const { accessToken } = await getToken(emulator);
    await page.post("wechat", { appId, action: "rotate" });
    assert.notEqual((await getToken(emulator)).accessToken, accessToken);
    assert.equal(emulator.wechat.isValid(appId, accessToken), true);
    await page.post("wechat", { appId, action: "revoke" });
    assert.equal(emulator.wechat.isValid(appId, accessToken), false);
    for (const input of [
      { appId, action: "constructor" },
      { appId: "none", action: "rotate" },
    ]) {
      assert.equal((await page.post("wechat", input)).status, 400);
    }
  });

  test("of the management API is revoked by the page", async (t) => {
    const { emulator, page } = await startWithPage(t);
    emulator.management.issueToken();
    const stream = await page.stream(t);
    const { managementTokens } = await stream.until("state");
    const [{ id }] = managementTokens.items;
    const revoke = async () => (await page.post("management-tokens/revoke", { id })).json.revoked;
    assert.deepEqual([await revoke(), await revoke()], [true, false]);
    await stream.until("state", (state) => state.managementTokens.total === 0);
  });
});

test("the page suggests the operations of both APIs", async (t) => {
  const { page } = await startWithPage(t);
  const { names } = (await page.get("operations")).json;
  for (const name of ["getProfile", "listUsers"]) assert.ok(names.includes(name), name);
  assert.deepEqual(names, [...new Set(names)].sort());
});

test("a body that is not a JSON object, or too large, is refused", async (t) => {
  const { emulator, page } = await startWithPage(t);
  const headers = { ...page.headers, "content-type": "application/json" };
  const url = `${emulator.url}/__emulator/api/faults`;
  const large = (bytes) => JSON.stringify({ rawBody: "x".repeat(bytes) });
  for (const body of ["", "{", "[", "1", "null", large(2 ** 20), large(20 * 2 ** 20)]) {
    const { status } = await send(url, { method: "POST", headers, body });
    assert.equal(status, 400, body.slice(0, 20));
  }
});
