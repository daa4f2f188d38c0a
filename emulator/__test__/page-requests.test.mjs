/** The requests on the page: the stream, what is hidden, and the details of one. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { createClock, DEMO_APP, DEMO_USER } from "../index.js";
import { askForToken, send, TOKEN_PATH } from "./support/client.mjs";
import { signed } from "./support/management.mjs";
import { answered, HIDDEN, startWithPage } from "./support/page.mjs";

describe("the stream of requests", () => {
  test("has what came before, and then each request in order, with its answer", async (t) => {
    const clock = createClock(1_700_000_000_000);
    const { emulator, page } = await startWithPage(t, { clock });
    await askForToken(emulator);
    const stream = await page.stream(t);
    assert.equal(stream.response.headers["content-type"], "text/event-stream; charset=utf-8");
    const [{ outcome, ...first }] = await answered(stream, 1);
    assert.deepEqual(first, {
      number: 1,
      time: 1_700_000_000_000,
      method: "POST",
      path: TOKEN_PATH,
      query: "",
      operation: "getWechatMpAccessToken",
    });
    assert.equal(outcome.status, 200);
    assert.equal(outcome.statusCode, 200);
    assert.deepEqual(outcome.effects, []);
    for (let count = 0; count < 20; count += 1) await send(`${emulator.url}/${count}`);
    const later = await answered(stream, 21);
    assert.deepEqual(
      later.map(({ number }) => number),
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
    assert.deepEqual([later[5].path, later[5].outcome.status], ["/5", 404]);
  });

  test("tells the failure in the body of an answer with HTTP 200", async (t) => {
    const { emulator, page } = await startWithPage(t);
    await askForToken(emulator, { body: JSON.stringify({ appId: "x", appSecret: "y" }) });
    const [{ outcome }] = await answered(await page.stream(t), 1);
    assert.deepEqual([outcome.status, outcome.statusCode, outcome.apiCode], [200, 400, 40013]);
    assert.match(outcome.message, /./);
  });

  test("shows a request before it is answered", async (t) => {
    const { emulator, page } = await startWithPage(t);
    let release;
    const gate = new Promise((resolve) => {
      release = resolve;
    });
    const handle = async () => {
      await gate;
      return {};
    };
    emulator.route({ method: "GET", path: "/slow", requiresApp: false, handle });
    const stream = await page.stream(t);
    const answer = send(`${emulator.url}/slow`);
    const { items } = await stream.until("requests");
    assert.equal(items[0].outcome, undefined);
    release();
    await answer;
    const [{ outcome }] = await answered(stream, 1);
    assert.equal(outcome.status, 200);
  });

  test("tells the effect of a fault", async (t) => {
    const { emulator, page } = await startWithPage(t);
    emulator.fault({ status: 503, json: { statusCode: "x", apiCode: {}, message: 5 } });
    emulator.fault({ reset: true });
    emulator.fault({ reset: "after-headers" });
    emulator.fault({ rawResponse: "x" });
    for (let count = 0; count < 4; count += 1) await send(emulator.url);
    const outcomes = (await answered(await page.stream(t), 4)).map(({ outcome }) => outcome);
    assert.deepEqual(
      outcomes.map(({ status, ending, effects }) => [status, ending, effects]),
      [
        [503, undefined, ["status", "json"]],
        [undefined, "reset", ["reset"]],
        [404, "reset", ["reset"]],
        [undefined, "raw", ["rawResponse"]],
      ],
    );
    assert.deepEqual([outcomes[0].statusCode, outcomes[0].message], [undefined, undefined]);
  });

  test("continues after the last request that a page has", async (t) => {
    const { emulator, page } = await startWithPage(t);
    for (let count = 0; count < 5; count += 1) await send(emulator.url);
    const items = await answered(await page.stream(t, 3), 5);
    assert.deepEqual(
      items.map(({ number }) => number),
      [4, 5],
    );
  });

  test("sends the last requests of many, and how many are left out; older ones come on request", async (t) => {
    const { emulator, page } = await startWithPage(t);
    for (let count = 0; count < 350; count += 1) await send(emulator.url);
    const { items, skipped } = await (await page.stream(t)).until("requests");
    assert.deepEqual([items.length, skipped, items[0].number], [200, 150, 151]);
    const older = async (before) => (await page.get(`requests?before=${before}`)).json.items;
    const second = await older(151);
    assert.deepEqual([second.length, second[0].number, second.at(-1).number], [100, 51, 150]);
    assert.equal((await older(51)).length, 50);
    assert.deepEqual(await older(1), []);
    assert.deepEqual(await older("x"), []);
  });

  test("is the same for two pages, and one may leave", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const [one, other] = [await page.stream(t), await page.stream(t)];
    await send(emulator.url);
    await Promise.all([answered(one, 1), answered(other, 1)]);
    one.close();
    await send(emulator.url);
    await answered(other, 2);
  });

  test("is empty after the requests were cleared", async (t) => {
    const { emulator, page } = await startWithPage(t);
    await send(emulator.url);
    await page.post("requests/clear");
    assert.deepEqual(emulator.requests, []);
    assert.equal((await page.post("request", { number: 1 })).status, 400);
    await send(emulator.url);
    const [{ number }] = await answered(await page.stream(t), 2);
    assert.equal(number, 2);
  });
});

describe("a secret in a request", () => {
  const SECRETS = ["canary-1", "canary-2", "canary-3", "canary-4", "canary-5"];

  test("is neither in the stream nor in the details, before somebody asks", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const { access_token } = emulator.users.signIn("demo");
    const [query, cookie, password, nested, secret] = SECRETS;
    const path = `/api/v3/x/${access_token}`;
    await send(`${emulator.url}${path}?access_token=${query}&page=1&jwt=${access_token}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${access_token}`,
        cookie: `a=${cookie}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({
        connection: "PASSWORD",
        passwordPayload: { password, list: [{ new_password: nested }] },
        appSecret: secret,
        note: `see ${access_token}`,
      }),
    });
    const stream = await page.stream(t);
    const [item] = await answered(stream, 1);
    assert.equal(item.path, `/api/v3/x/${HIDDEN}`);
    assert.equal(item.query, `access_token=${HIDDEN}&page=1&jwt=${HIDDEN}`);
    const masked = await page.post("request", { number: 1 });
    for (const text of [stream.raw, masked.text]) {
      for (const value of [...SECRETS, access_token]) assert.ok(!text.includes(value), value);
    }
    assert.equal(masked.json.hidden, true);
    assert.match(masked.json.body, /"connection": "PASSWORD"/);
    const { json } = await page.post("request", { number: 1, reveal: true });
    assert.equal(json.hidden, false);
    assert.equal(json.path, path);
    const shown = JSON.stringify(json);
    for (const value of [...SECRETS, access_token]) assert.ok(shown.includes(value), value);
  });

  test("is hidden in a form, and in a body of another format", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const form = new URLSearchParams({
      grant_type: "password",
      password: "canary",
      scope: "openid",
    });
    await send(emulator.url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
    });
    await send(emulator.url, { method: "POST", body: "password canary" });
    const bodyOf = async (input) => (await page.post("request", input)).json.body;
    const masked = `grant_type = password\npassword = ${HIDDEN}\nscope = openid`;
    assert.equal(await bodyOf({ number: 1 }), masked);
    assert.equal(await bodyOf({ number: 2 }), "15 bytes are hidden");
    assert.match(await bodyOf({ number: 1, reveal: true }), /password = canary/);
    assert.equal(await bodyOf({ number: 2, reveal: true }), "password canary");
  });

  test("is hidden in a list, and in a URL that a field has", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const callback = "https://shop.example/callback";
    await send(emulator.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        referer: `${callback}?code=canary-1&state=s#access_token=canary-2`,
      },
      body: JSON.stringify({
        tokens: ["canary-3", ["canary-4", 5], { note: "open" }],
        url: `${callback}?page=1&ticket=canary-6`,
      }),
    });
    const { text, json } = await page.post("request", { number: 1 });
    assert.doesNotMatch(text, /canary/);
    const { referer } = Object.fromEntries(json.headers);
    assert.equal(referer, `${callback}?code=${HIDDEN}&state=s#access_token=${HIDDEN}`);
    assert.deepEqual(JSON.parse(json.body), {
      tokens: [HIDDEN, [HIDDEN, HIDDEN], { note: "open" }],
      url: `${callback}?page=1&ticket=${HIDDEN}`,
    });
  });

  test("is hidden under each name that the catalogue has for one", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const names = ["bindPwd", "encodingAESKey", "aes_key", "encrypt_key", "apikey", "totp"];
    const body = Object.fromEntries(names.map((name) => [name, "canary"]));
    const headers = { "content-type": "application/json" };
    await send(emulator.url, { method: "POST", headers, body: JSON.stringify(body) });
    const { json } = await page.post("request", { number: 1 });
    const hidden = Object.fromEntries(names.map((name) => [name, HIDDEN]));
    assert.deepEqual(JSON.parse(json.body), hidden);
  });

  test("is looked for in a text of any length and form", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const texts = ["eyJ".repeat(1e6), "a.".repeat(1e6), "?a".repeat(1e6), "see eyJ. or a.b"];
    for (const [index, text] of texts.entries()) {
      const headers = { "content-type": "application/json" };
      await send(emulator.url, { method: "POST", headers, body: JSON.stringify({ text }) });
      const { json } = await page.post("request", { number: index + 1 });
      assert.ok(json.body.includes(text.slice(0, 200_000)));
    }
  });

  test("is not revealed by anything but true", async (t) => {
    const { emulator, page } = await startWithPage(t);
    await send(emulator.url, { headers: { authorization: "canary" } });
    for (const reveal of [1, "true", {}]) {
      const { text } = await page.post("request", { number: 1, reveal });
      assert.ok(!text.includes("canary"));
    }
  });

  test("of a signature is hidden, and the rest of the request is not", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const { target, ...options } = signed("/api/v3/list-groups", {
      query: "page=1",
      pairs: ["page=1"],
    });
    await send(emulator.url + target, options);
    const { json } = await page.post("request", { number: 1 });
    assert.equal(json.operation, "listGroups");
    assert.deepEqual(json.query, [["page", "1"]]);
    const headers = Object.fromEntries(json.headers);
    assert.equal(headers.authorization, HIDDEN);
    assert.equal(headers["x-authing-signature-method"], "HMAC-SHA1");
    assert.ok(json.connectionId > 0);
    assert.equal(json.httpVersion, "1.1");
  });
});

test("the details have header names and values as they were sent, whatever they are", async (t) => {
  const { emulator, page } = await startWithPage(t);
  const hostile = `"><script>alert(1)</script>`;
  await send(`${emulator.url}/%3Cscript%3E?q=${encodeURIComponent(hostile)}`, {
    headers: { "X-Hostile": hostile, "x-authing-app-id": DEMO_APP.appId },
  });
  const { headers, json } = await page.post("request", { number: 1 });
  assert.equal(headers["content-type"], "application/json; charset=utf-8");
  assert.deepEqual(json.query, [["q", hostile]]);
  assert.equal(Object.fromEntries(json.headers)["X-Hostile"], hostile);
  assert.equal(json.path, "/%3Cscript%3E");
  assert.equal(json.hidden, false);
});

test("a request that is not known has no details", async (t) => {
  const { page } = await startWithPage(t);
  for (const number of [0, 1, -1, 1.5, "x", null, undefined, {}]) {
    assert.equal((await page.post("request", { number })).status, 400, String(number));
  }
});

test("a path of both APIs has the operation of the one that asks", async (t) => {
  const { emulator, page } = await startWithPage(t);
  await send(`${emulator.url}/api/v3/get-profile`, {
    headers: { "x-authing-app-id": DEMO_APP.appId },
  });
  const { target, ...options } = signed("/api/v3/get-user", {
    query: `userId=${DEMO_USER.username}`,
    pairs: [`userId=${DEMO_USER.username}`],
  });
  await send(emulator.url + target, options);
  const items = await answered(await page.stream(t), 2);
  assert.deepEqual(
    items.map(({ operation }) => operation),
    ["getProfile", "getUser"],
  );
});
