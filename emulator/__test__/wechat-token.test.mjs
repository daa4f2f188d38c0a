import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { createClock, DEMO_APP, startEmulator } from "../index.js";
import { askForToken, getToken, start, TOKEN_INFO_PATH, TOKEN_PATH } from "./support/client.mjs";

const NOW = Date.UTC(2025, 0, 1);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LIFETIME = 7200 * SECOND;
const WECHAT_ID = DEMO_APP.wechatApps[0].appId;

async function startFrozen(t, options) {
  const clock = createClock(NOW);
  const emulator = await start(t, { clock, ...options });
  return { clock, emulator, valid: (token) => emulator.wechat.isValid(WECHAT_ID, token) };
}

describe("a WeChat access token", () => {
  test("has 512 characters of WeChat's alphabet", async (t) => {
    const { emulator } = await startFrozen(t);
    const { accessToken } = await getToken(emulator);
    assert.match(accessToken, /^[A-Za-z0-9_-]{512}$/);
  });

  test("expires two hours after it was issued, in seconds, as a string", async (t) => {
    const { emulator } = await startFrozen(t);
    const { expiresAt } = await getToken(emulator);
    assert.equal(expiresAt, String((NOW + LIFETIME) / SECOND));
  });

  test("has a numeric expiry if the option is set", async (t) => {
    const { emulator } = await startFrozen(t, { expiresAtFormat: "number" });
    const { expiresAt } = await getToken(emulator);
    assert.equal(expiresAt, (NOW + LIFETIME) / SECOND);
  });

  test("is the same for every caller, on both paths", async (t) => {
    const { emulator, clock } = await startFrozen(t);
    const first = await getToken(emulator, TOKEN_PATH);
    clock.advance(60 * MINUTE);
    assert.deepEqual(await getToken(emulator, TOKEN_INFO_PATH), first);
    assert.deepEqual(await getToken(emulator, TOKEN_PATH), first);
    assert.equal(emulator.wechat.issued(WECHAT_ID).length, 1);
  });

  test("is the same for two applications that share the WeChat app", async (t) => {
    const other = { appId: "64d0e0a0de30ca11de30ca12", appSecret: "another" };
    const { emulator } = await startFrozen(t, {
      apps: [{ ...DEMO_APP, wechatApps: [] }, other],
      wechatApps: DEMO_APP.wechatApps,
    });
    const first = await getToken(emulator);
    const second = await askForToken(emulator, { headers: { "x-authing-app-id": other.appId } });
    assert.deepEqual(second.json.data, first);
  });

  test("is not renewed until five minutes before it expires", async (t) => {
    const { emulator, clock } = await startFrozen(t);
    const first = await getToken(emulator);
    clock.set(NOW + LIFETIME - 5 * MINUTE - 1);
    assert.deepEqual(await getToken(emulator), first);
  });

  test("is renewed by the first request within its last five minutes", async (t) => {
    const { emulator, clock } = await startFrozen(t);
    const first = await getToken(emulator);
    clock.set(NOW + LIFETIME - 5 * MINUTE);
    const second = await getToken(emulator);
    assert.notEqual(second.accessToken, first.accessToken);
    assert.equal(second.expiresAt, String((NOW + 2 * LIFETIME - 5 * MINUTE) / SECOND));
    assert.deepEqual(await getToken(emulator), second);
  });

  test("stays valid for five minutes after it was replaced", async (t) => {
    const { emulator, clock, valid } = await startFrozen(t);
    const first = await getToken(emulator);
    clock.set(NOW + LIFETIME - MINUTE);
    const second = await getToken(emulator);
    clock.advance(5 * MINUTE - 1);
    assert.deepEqual([valid(first.accessToken), valid(second.accessToken)], [true, true]);
    clock.advance(1);
    assert.deepEqual([valid(first.accessToken), valid(second.accessToken)], [false, true]);
  });

  test("is invalid after two hours without a request", async (t) => {
    const { emulator, clock, valid } = await startFrozen(t);
    const { accessToken } = await getToken(emulator);
    clock.set(NOW + LIFETIME - 1);
    assert.equal(valid(accessToken), true);
    clock.advance(1);
    assert.equal(valid(accessToken), false);
  });

  test("stays invalid when it is replaced after its expiry", async (t) => {
    const { emulator, clock, valid } = await startFrozen(t);
    const first = await getToken(emulator);
    clock.set(NOW + LIFETIME + MINUTE);
    const second = await getToken(emulator);
    assert.notEqual(second.accessToken, first.accessToken);
    assert.equal(valid(first.accessToken), false);
  });

  test("can be rotated early, and the old token stays valid for five minutes", async (t) => {
    const { emulator, clock, valid } = await startFrozen(t);
    const first = await getToken(emulator);
    const rotated = emulator.wechat.rotate(WECHAT_ID);
    assert.equal((await getToken(emulator)).accessToken, rotated.accessToken);
    assert.equal(valid(first.accessToken), true);
    clock.advance(5 * MINUTE);
    assert.equal(valid(first.accessToken), false);
  });

  test("can be revoked, and the next request gets a new one", async (t) => {
    const { emulator, valid } = await startFrozen(t);
    const first = await getToken(emulator);
    emulator.wechat.revoke(WECHAT_ID);
    assert.equal(valid(first.accessToken), false);
    const second = await getToken(emulator);
    assert.notEqual(second.accessToken, first.accessToken);
    assert.equal(valid(second.accessToken), true);
  });

  test("can be revoked while other tokens stay valid", async (t) => {
    const { emulator, valid } = await startFrozen(t);
    const first = await getToken(emulator);
    const second = emulator.wechat.rotate(WECHAT_ID);
    emulator.wechat.revoke(WECHAT_ID, first.accessToken);
    assert.deepEqual([valid(first.accessToken), valid(second.accessToken)], [false, true]);
    assert.equal((await getToken(emulator)).accessToken, second.accessToken);
    const unknown = () => emulator.wechat.revoke(WECHAT_ID, "unknown");
    assert.throws(unknown, { code: "ERR_INVALID_OPTION" });
  });

  test("is never valid if WeChat did not issue it", async (t) => {
    const { valid } = await startFrozen(t);
    assert.equal(valid("x".repeat(512)), false);
  });
});

describe("the list of issued tokens", () => {
  test("has lifetimes in milliseconds, the oldest token first", async (t) => {
    const { emulator, clock } = await startFrozen(t);
    const first = await getToken(emulator);
    clock.advance(MINUTE);
    const second = emulator.wechat.rotate(WECHAT_ID);
    assert.deepEqual(emulator.wechat.issued(WECHAT_ID), [
      {
        accessToken: first.accessToken,
        issuedAt: NOW,
        expiresAt: NOW + LIFETIME,
        validUntil: NOW + 6 * MINUTE,
      },
      {
        accessToken: second.accessToken,
        issuedAt: NOW + MINUTE,
        expiresAt: NOW + MINUTE + LIFETIME,
        validUntil: NOW + MINUTE + LIFETIME,
      },
    ]);
    assert.equal(emulator.stats().tokensIssued, 2);
  });

  test("does not exist for an unknown WeChat app", async (t) => {
    const { emulator } = await startFrozen(t);
    assert.throws(() => emulator.wechat.issued("wx0"), { code: "ERR_INVALID_OPTION" });
    assert.throws(() => emulator.wechat.isValid("wx0", "token"), { code: "ERR_INVALID_OPTION" });
  });
});

test("an emulator without the option clock uses the system's clock", async () => {
  const emulator = await startEmulator();
  const before = Math.floor(Date.now() / SECOND);
  const { expiresAt } = await getToken(emulator);
  const after = Math.floor(Date.now() / SECOND);
  await emulator.close();
  assert.ok(Number(expiresAt) >= before + 7200 && Number(expiresAt) <= after + 7200);
});
