/** The state that the page shows, and the secrets that it shows on request. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";

import { createClock, DEMO_ACCESS_KEY, DEMO_APP, DEMO_USER } from "../index.js";
import { askForToken, getToken, send, start } from "./support/client.mjs";
import { sessionOf, subscribe } from "./support/events.mjs";
import { getTokens } from "./support/oidc.mjs";
import { openPage } from "./support/page.mjs";

const HOUR = 3_600_000;

/** The first state that a page gets. */
async function stateOf(t, emulator) {
  const page = await openPage(emulator);
  const stream = await page.stream(t);
  const state = await stream.until("state");
  stream.close();
  return { page, state, raw: stream.raw };
}

async function reveal(page, kind, id) {
  const { status, json } = await page.post("reveal", { kind, id });
  return status === 200 ? json.value : json.message;
}

describe("the state of the page", () => {
  test("has applications and access keys, and their secrets only on request", async (t) => {
    const emulator = await start(t);
    const { page, state, raw } = await stateOf(t, emulator);
    const [wechatApp] = DEMO_APP.wechatApps;
    assert.deepEqual(state.applications.items, [
      { appId: DEMO_APP.appId, wechatApps: [{ appId: wechatApp.appId }] },
    ]);
    const { accessKeyId, accessKeySecret, userPoolId } = DEMO_ACCESS_KEY;
    assert.deepEqual(state.accessKeys.items, [{ accessKeyId, userPoolId }]);
    assert.equal(state.url, emulator.url);
    for (const [kind, id, secret] of [
      ["app", DEMO_APP.appId, DEMO_APP.appSecret],
      ["wechatApp", wechatApp.appId, wechatApp.appSecret],
      ["accessKey", accessKeyId, accessKeySecret],
    ]) {
      assert.ok(!raw.includes(secret), kind);
      assert.equal(await reveal(page, kind, id), secret);
    }
  });

  test("has an application that the management API has made", async (t) => {
    const emulator = await start(t);
    const { appId } = emulator.store.collection("applications").add({ appName: "Shop" });
    const { page, state } = await stateOf(t, emulator);
    assert.deepEqual(state.applications.items[1], { appId, appName: "Shop", wechatApps: [] });
    const { appSecret } = emulator.store.collection("applications").find({ appId });
    assert.equal(await reveal(page, "app", appId), appSecret);
  });

  test("has the users with what they sign in with", async (t) => {
    const users = [DEMO_USER, { email: "no-password@example.com" }];
    const emulator = await start(t, { users });
    emulator.users.signIn("demo");
    const { page, state, raw } = await stateOf(t, emulator);
    const [demo, other] = state.users.items;
    assert.equal(demo.username, "demo");
    assert.equal(demo.phone, "+86 13800000000");
    assert.equal(demo.status, "Activated");
    assert.equal(demo.loginsCount, 1);
    assert.deepEqual([demo.hasPassword, other.hasPassword], [true, false]);
    assert.ok(!raw.includes(DEMO_USER.password));
    assert.equal(await reveal(page, "password", demo.userId), DEMO_USER.password);
    assert.match(await reveal(page, "password", other.userId), /does not exist/);
  });

  test("has the sessions that are valid, of the API and of OpenID Connect", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { oidc: true, clock });
    const { access_token } = emulator.users.signIn("demo");
    const tokens = await getTokens(emulator);
    const { page, state, raw } = await stateOf(t, emulator);
    assert.equal(state.sessions.total, 2);
    const [oidc, own] = state.sessions.items;
    assert.equal(own.user, "demo");
    assert.equal(own.appId, DEMO_APP.appId);
    // The expiry of a token is in whole seconds.
    assert.ok(own.expiresAt - own.issuedAt > 14 * 24 * HOUR - 1000);
    assert.equal(oidc.user, "demo");
    assert.equal(oidc.bySystemClock, true);
    for (const [session, token] of [
      [own, access_token],
      [oidc, tokens.access_token],
    ]) {
      assert.ok(!raw.includes(token));
      assert.equal(await reveal(page, "session", session.id), token);
    }
    clock.advance(15 * 24 * HOUR);
    const { state: later } = await stateOf(t, emulator);
    assert.deepEqual(
      later.sessions.items.map(({ id }) => id),
      [oidc.id],
    );
  });

  test("has the WeChat tokens that are valid, the newest first, with their lives", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const [{ appId }] = DEMO_APP.wechatApps;
    await getToken(emulator);
    clock.advance(HOUR);
    emulator.wechat.rotate(appId);
    const { page, state, raw } = await stateOf(t, emulator);
    const [current, replaced] = state.wechatTokens.items;
    assert.deepEqual([current.isCurrent, replaced.isCurrent], [true, false]);
    assert.equal(current.validUntil, clock.now() + 2 * HOUR);
    assert.equal(replaced.validUntil, clock.now() + 300_000);
    const [first, second] = emulator.wechat.issued(appId).map(({ accessToken }) => accessToken);
    assert.ok(!raw.includes(first) && !raw.includes(second));
    assert.equal(await reveal(page, "wechatToken", current.id), second);
    assert.equal(await reveal(page, "wechatToken", replaced.id), first);
    clock.advance(HOUR);
    assert.equal((await stateOf(t, emulator)).state.wechatTokens.total, 1);
  });

  test("has the management tokens that are valid", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const token = emulator.management.issueToken();
    const { page, state, raw } = await stateOf(t, emulator);
    const [item] = state.managementTokens.items;
    assert.equal(item.accessKeyId, DEMO_ACCESS_KEY.accessKeyId);
    assert.equal(item.expiresAt, clock.now() + 2 * HOUR);
    assert.ok(!raw.includes(token));
    assert.equal(await reveal(page, "managementToken", item.id), token);
    clock.advance(2 * HOUR);
    assert.equal((await stateOf(t, emulator)).state.managementTokens.total, 0);
    assert.match(await reveal(page, "managementToken", item.id), /does not exist any more/);
  });

  test("has the messages, and their codes only on request", async (t) => {
    const emulator = await start(t);
    await send(`${emulator.url}/api/v3/send-email`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-authing-app-id": DEMO_APP.appId },
      body: JSON.stringify({ email: DEMO_USER.email, channel: "CHANNEL_LOGIN" }),
    });
    const { page, state } = await stateOf(t, emulator);
    const [{ id, ...message }] = state.messages.items;
    const { code, ...expected } = emulator.messages[0];
    assert.deepEqual(message, expected);
    // The code has six digits, and the page has all else that the ID could be made of.
    const { kind, to, channel, time } = expected;
    const guess = createHash("sha256").update([kind, to, channel, code, time].join("\n"));
    assert.notEqual(id, guess.digest("base64url").slice(0, id.length));
    assert.equal(await reveal(page, "message", id), code);
  });

  test("has the subscribers to events", async (t) => {
    const emulator = await start(t);
    await subscribe(t, emulator, "authing.user.created");
    await subscribe(t, emulator, "own", sessionOf(emulator));
    emulator.publish("own", 1);
    const { state } = await stateOf(t, emulator);
    const [user, key] = state.sockets.items;
    assert.deepEqual([user.client, user.subscriber, user.sent], ["authentication", "demo", 1]);
    assert.deepEqual([key.client, key.subscriber], ["management", DEMO_ACCESS_KEY.accessKeyId]);
  });

  test("is bounded, and a search finds the rest", async (t) => {
    const users = Array.from({ length: 250 }, (_, index) => ({ username: `user-${index}` }));
    const emulator = await start(t, { users });
    for (const { username } of users) emulator.users.signIn(username);
    const { page, state } = await stateOf(t, emulator);
    for (const list of [state.users, state.sessions]) {
      assert.deepEqual([list.total, list.items.length], [250, 100]);
    }
    assert.equal(state.sessions.items[0].user, "user-249");
    const { json } = await page.get("users?search=USER-24");
    assert.equal(json.total, 11);
    assert.equal(json.items[0].username, "user-24");
  });

  test("comes again when it has changed, by a request or by the program", async (t) => {
    const emulator = await start(t);
    const page = await openPage(emulator);
    const stream = await page.stream(t);
    await stream.until("state");
    emulator.users.add({ username: "new" });
    await stream.until("state", ({ users }) => users.total === 2);
    await askForToken(emulator);
    await stream.until("state", ({ wechatTokens }) => wechatTokens.total === 1);
    emulator.fault({ status: 500 });
    await stream.until("state", ({ faults }) => faults.total === 1);
  });
});

test("an unknown secret is refused, also one with the name of a property of every object", async (t) => {
  const page = await openPage(await start(t));
  for (const [kind, id] of [
    ["app", "none"],
    ["none", "x"],
    ["constructor", "x"],
    ["__proto__", "x"],
    ["app", { toString: "x" }],
    ["password", undefined],
    ["message", null],
  ]) {
    assert.equal((await page.post("reveal", { kind, id })).status, 400, JSON.stringify([kind, id]));
  }
});
