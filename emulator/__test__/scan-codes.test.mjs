import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { API_CODES, createClock } from "../index.js";
import { start } from "./support/client.mjs";
import { call, dataOf, refusalOf, tokenOf } from "./support/operations.mjs";

const STATE_WRONG = [400, API_CODES.STATE_WRONG];

describe("a QR code", () => {
  const make = (emulator) => dataOf(call(emulator, "geneQrCode", { body: { type: "MOBILE_APP" } }));
  const statusOf = (emulator, qrcodeId) =>
    dataOf(call(emulator, "getQrCodeStatus", { query: { qrcodeId } }));
  const act = (emulator, qrcodeId, action) =>
    call(emulator, "setQrCodeStatus", {
      token: tokenOf(emulator),
      body: { qrcodeId, action },
    });

  test("is scanned, confirmed, and gives tokens for its ticket once", async (t) => {
    const emulator = await start(t, { requireSignIn: true });
    const { qrcodeId, url } = await make(emulator);
    assert.ok(url.startsWith(emulator.url));
    assert.deepEqual(await statusOf(emulator, qrcodeId), { status: "PENDING" });

    await dataOf(act(emulator, qrcodeId, "SCAN"));
    const scanned = await statusOf(emulator, qrcodeId);
    assert.equal(scanned.status, "SCANNED");
    assert.equal(scanned.briefUserInfo.displayName, "demo");
    assert.equal(scanned.ticket, undefined);

    await dataOf(act(emulator, qrcodeId, "CONFIRM"));
    const { status, ticket } = await statusOf(emulator, qrcodeId);
    assert.equal(status, "AUTHORIZED");
    const exchange = () => call(emulator, "exchangeTokenSetWithQrCodeTicket", { body: { ticket } });
    const { access_token: token } = await dataOf(exchange());
    assert.equal((await dataOf(call(emulator, "getProfile", { token }))).username, "demo");
    assert.deepEqual(await refusalOf(exchange()), [400, API_CODES.TICKET_WRONG]);
  });

  test("that is canceled stays canceled", async (t) => {
    const emulator = await start(t);
    const { qrcodeId } = await make(emulator);
    await dataOf(act(emulator, qrcodeId, "CANCEL"));
    assert.deepEqual(await refusalOf(act(emulator, qrcodeId, "CONFIRM")), STATE_WRONG);
    assert.equal((await statusOf(emulator, qrcodeId)).status, "CANCELLED");
  });

  test("expires", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const { qrcodeId } = await make(emulator);
    clock.advance(120_000);
    assert.deepEqual(await statusOf(emulator, qrcodeId), { status: "EXPIRED" });
    assert.deepEqual(await refusalOf(act(emulator, qrcodeId, "SCAN")), STATE_WRONG);
  });

  test("works with the former names of the operations", async (t) => {
    const emulator = await start(t);
    const { qrcodeId } = await make(emulator);
    await dataOf(call(emulator, "changeQrCodeStatus", { body: { qrcodeId, action: "SCAN" } }));
    const { status } = await dataOf(call(emulator, "checkQrCodeStatus", { query: { qrcodeId } }));
    assert.equal(status, "SCANNED");
  });
});

describe("a sign-in by push", () => {
  const begin = (emulator) => dataOf(call(emulator, "signInByPush", { body: { account: "demo" } }));
  const statusOf = (emulator, pushCodeId) =>
    dataOf(call(emulator, "checkPushCodeStatus", { query: { pushCodeId } }));

  test("returns tokens when the user has confirmed it", async (t) => {
    const emulator = await start(t);
    const { pushCodeId, expireTime } = await begin(emulator);
    assert.equal(expireTime, 120);
    assert.deepEqual(await statusOf(emulator, pushCodeId), { status: "PUSHED" });
    const body = { pushCodeId, action: "CONFIRM" };
    await dataOf(call(emulator, "setPushCodeStatus", { body }));
    const { status, tokenSet } = await statusOf(emulator, pushCodeId);
    assert.equal(status, "AUTHORIZED");
    assert.deepEqual((await statusOf(emulator, pushCodeId)).tokenSet, tokenSet);
    await dataOf(call(emulator, "getProfile", { token: tokenSet.access_token }));
  });

  test("returns no tokens when the user has canceled it", async (t) => {
    const emulator = await start(t);
    const { pushCodeId } = await begin(emulator);
    const body = { pushCodeId, action: "CANCEL" };
    await dataOf(call(emulator, "changePushCodeStatus", { body }));
    assert.deepEqual(await statusOf(emulator, pushCodeId), { status: "CANCELLED" });
  });
});

test("a Fastpass QR code signs in its user on the app that scans it", async (t) => {
  const emulator = await start(t);
  const info = await dataOf(call(emulator, "geneFastpassQrcodeInfo", { body: {} }));
  assert.equal(info.user.displayName, "demo");
  const { qrcodeId } = info;
  const body = { action: "APP_LOGIN", qrcodeId };
  const { access_token: token } = await dataOf(call(emulator, "qrCodeAppLogin", { body }));
  assert.equal((await dataOf(call(emulator, "getProfile", { token }))).username, "demo");
  const { status } = await dataOf(
    call(emulator, "getAppLoginQrCodeStatus", { query: { qrcodeId } }),
  );
  assert.equal(status, "AUTHORIZED");
});
