/** The answers on the page: what is shown beside a request, what is hidden, and how much is kept. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { DEMO_APP, success } from "../index.js";
import { createStream } from "../src/page/page-stream.js";
import { createRecorder } from "../src/recorder.js";
import { askForToken, send } from "./support/client.mjs";
import { HIDDEN, startWithPage } from "./support/page.mjs";

const KIB = 1024;

/** Starts an emulator that answers `GET /own` as told. */
async function startAnswering(t, answer) {
  const { emulator, page } = await startWithPage(t);
  emulator.route({ method: "GET", path: "/own", requiresApp: false, handle: () => answer });
  const ask = async (options) => (await send(`${emulator.url}/own`, options)).text;
  const details = async (input) => (await page.post("request", { number: 1, ...input })).json;
  return { emulator, page, ask, details };
}

describe("an answer", () => {
  test("is shown as it was sent, and its secrets on request", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const { text, json } = await askForToken(emulator);
    const { accessToken } = json.data;
    const masked = await page.post("request", { number: 1 });
    assert.ok(!masked.text.includes(accessToken));
    assert.equal(JSON.parse(masked.json.answer.body).data.accessToken, HIDDEN);
    assert.equal(JSON.parse(masked.json.answer.body).statusCode, 200);
    assert.equal(masked.json.hidden, true);
    const open = await page.post("request", { number: 1, reveal: true });
    assert.deepEqual(JSON.parse(open.json.answer.body), JSON.parse(text));
    const headers = Object.fromEntries(open.json.answer.headers);
    assert.equal(headers["content-type"], "application/json; charset=utf-8");
    assert.equal(headers["content-length"], String(text.length));
  });

  test("has no secret in its headers before somebody asks", async (t) => {
    const headers = {
      "set-cookie": ["sid=canary-1", "other=canary-2"],
      location: "https://shop.example/?code=canary-3&state=x",
    };
    const { page, ask, details } = await startAnswering(t, { status: 302, headers });
    await ask();
    assert.doesNotMatch((await page.post("request", { number: 1 })).text, /canary/);
    const { answer } = await details({ reveal: true });
    const cookies = answer.headers.filter(([name]) => name === "set-cookie");
    assert.deepEqual(cookies, [
      ["set-cookie", "sid=canary-1"],
      ["set-cookie", "other=canary-2"],
    ]);
    assert.equal(answer.body, "");
  });

  test("has no secret whose name is one at its path alone", async (t) => {
    const { emulator, page } = await startWithPage(t);
    const answerOf = async (path, body) => {
      emulator.fault({ match: { path }, json: body });
      const headers = { "content-type": "application/json" };
      const sent = JSON.stringify({ key: "canary-1" });
      await send(`${emulator.url}${path}`, { method: "POST", headers, body: sent });
      const number = emulator.requests.length;
      return (await page.post("request", { number })).json;
    };
    const bound = await answerOf("/api/v2/ecConn/wechatMobile/byAccountId", { key: "canary-2" });
    assert.equal(JSON.parse(bound.body).key, HIDDEN);
    assert.equal(JSON.parse(bound.answer.body).key, HIDDEN);
    const random = await answerOf("/api/v3/get-ldap-server-random-pwd", { data: "canary-3" });
    assert.equal(JSON.parse(random.answer.body).data, HIDDEN);
    const other = await answerOf("/api/v3/other", { key: "shown", data: "shown" });
    assert.deepEqual(JSON.parse(other.answer.body), { key: "shown", data: "shown" });
  });

  test("in another format is hidden as a whole", async (t) => {
    const body = "<p>canary</p><script>alert(1)</script>";
    const headers = { "content-type": "text/html" };
    const { ask, details } = await startAnswering(t, { status: 200, headers, body });
    await ask();
    assert.equal((await details()).answer.body, `${body.length} bytes are hidden`);
    assert.equal((await details({ reveal: true })).answer.body, body);
  });

  test("that a fault compresses is shown before its compression", async (t) => {
    const { emulator, ask, details } = await startAnswering(t, success({ name: "名" }));
    emulator.fault({ encoding: "gzip" });
    await ask();
    assert.equal(JSON.parse((await details()).answer.body).data.name, "名");
  });

  test("that was not sent is not shown", async (t) => {
    const { emulator, page, ask } = await startAnswering(t, success());
    emulator.fault({ reset: true });
    await ask();
    emulator.fault({ rawResponse: "x" });
    await ask();
    for (const number of [1, 2]) {
      assert.equal((await page.post("request", { number })).json.answer, undefined);
    }
  });

  test("to HEAD has no body", async (t) => {
    const { emulator, page } = await startWithPage(t);
    await send(`${emulator.url}/none`, { method: "HEAD" });
    const { answer, outcome } = (await page.post("request", { number: 1 })).json;
    assert.deepEqual([outcome.status, answer.body], [404, ""]);
  });

  test("that is nested as deep as no stack is shown as bytes", async (t) => {
    const body = "[".repeat(100_000) + "]".repeat(100_000);
    const { page, ask } = await startAnswering(t, { status: 200, body });
    await ask();
    const { status, json } = await page.post("request", { number: 1 });
    assert.deepEqual([status, json.answer.body], [200, "200000 bytes are hidden"]);
  });
});

describe("the page", () => {
  test("gets the beginning of a long body", async (t) => {
    const text = "名".repeat(200 * KIB);
    const { emulator, ask, details } = await startAnswering(t, success({ text }));
    await ask({ headers: { "x-authing-app-id": DEMO_APP.appId } });
    assert.match((await details()).answer.body, /^\d+ bytes are hidden$/);
    const { answer } = await details({ reveal: true });
    assert.match(answer.body, /^\{"statusCode":200/);
    assert.match(answer.body, /\n… the rest is not shown$/);
    assert.ok(Buffer.byteLength(answer.body) < 257 * KIB);
    const body = JSON.stringify({ text: "x".repeat(1000 * KIB) });
    const headers = { "content-type": "application/json" };
    await send(emulator.url, { method: "POST", headers, body });
    assert.ok((await details({ number: 2 })).body.length < 257 * KIB);
  });

  test("has the last answers, within 16 MiB", async (t) => {
    const { ask, details } = await startAnswering(t, success("x".repeat(200 * KIB)));
    for (let count = 0; count < 90; count += 1) await ask();
    assert.equal((await details()).answer, undefined);
    assert.equal((await details()).outcome.status, 200);
    assert.match((await details({ number: 90 })).answer.body, /x{1000}/);
  });

  test("gets the answer of a request that it shows, however many come after it", (t) => {
    t.mock.timers.enable({ apis: ["setInterval", "setTimeout"] });
    const recorder = createRecorder();
    const view = { clock: () => ({}), state: () => ({}) };
    let raw = "";
    const res = {
      writeHead() {},
      once(_, listener) {
        t.after(listener);
      },
      write(text) {
        raw += text;
      },
    };
    const request = { method: "GET", path: "/", query: "", time: 0, headers: {} };
    const first = recorder.record(request);
    createStream(recorder, view).open({ headers: {} }, res, {});
    assert.match(raw, /"number":1,/);
    recorder.answered(first, { effects: [] });
    for (let count = 2; count <= 400; count += 1) recorder.record(request);
    t.mock.timers.tick(100);
    assert.match(raw, /"number":400,/);
    assert.match(raw, /"number":1,[^}]*"outcome":\{/);
  });
});
