import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { DEMO_APP } from "genauth-emulator";
import { ask, clientOf, credentials, start, startService, thrown } from "./support/service.mjs";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

async function sentHeaders(t, options, callOptions) {
  const { emulator, client } = await start(t, options);
  assert.equal((await ask(client, callOptions)).statusCode, 200);
  return emulator.requests[0].headers;
}

describe("the headers of a request", () => {
  test("name this package and its version", async (t) => {
    const headers = await sentHeaders(t);
    assert.equal(headers["user-agent"], `genauth-native/${version}`);
  });

  test("accept JSON, compressed or not", async (t) => {
    const headers = await sentHeaders(t);
    assert.match(headers.accept, /application\/json/);
    assert.equal(headers["accept-encoding"], "gzip, deflate, br");
  });

  for (const [brand, present, absent] of [
    ["authing", "x-authing-app-id", "x-genauth-app-id"],
    ["genauth", "x-genauth-app-id", "x-authing-app-id"],
  ]) {
    test(`contain the application id as ${present} for the brand ${brand}`, async (t) => {
      const headers = await sentHeaders(t, { brand });
      assert.equal(headers[present], DEMO_APP.appId);
      assert.equal(headers[absent], undefined);
    });

    test(`contain the language as x-${brand}-lang when it is set`, async (t) => {
      const headers = await sentHeaders(t, { brand, lang: "zh-CN" });
      assert.equal(headers[`x-${brand}-lang`], "zh-CN");
    });
  }

  test("contain no language when none is set", async (t) => {
    const headers = await sentHeaders(t);
    assert.deepEqual(
      Object.keys(headers).filter((name) => name.includes("lang")),
      [],
    );
  });

  for (const [host, name] of [
    ["tenant.genauth.ai", "x-genauth-app-id"],
    ["genauth.ai", "x-genauth-app-id"],
    ["tenant.authing.cn", "x-authing-app-id"],
    ["genauth.ai.example", "x-authing-app-id"],
    ["notgenauth.ai", "x-authing-app-id"],
  ]) {
    test(`contain ${name} for ${host} without the option of a brand`, async (t) => {
      // The emulator acts as a proxy: it receives the requests for that host.
      const emulator = await startService(t);
      const client = clientOf({ url: `http://${host}` }, { proxy: emulator.url });
      assert.equal((await ask(client)).statusCode, 200);
      const [{ headers }] = emulator.requests;
      assert.equal(headers[name], DEMO_APP.appId);
      assert.equal(headers.host, host);
    });
  }

  test("contain the headers of the call, with names in any case", async (t) => {
    const headers = await sentHeaders(t, {}, { headers: { "X-Trace": "t-1", "x-b": "" } });
    assert.equal(headers["x-trace"], "t-1");
    assert.equal(headers["x-b"], "");
  });

  test("contain the call's own Authorization header instead of the stored token", async (t) => {
    const { emulator, client } = await start(t, { accessToken: "stored" });
    await ask(client, { headers: { Authorization: "Bearer own" } });
    await ask(client);
    const sent = emulator.requests.map(({ rawHeaders, headers }) => [
      headers.authorization,
      rawHeaders.filter((name) => name.toLowerCase() === "authorization").length,
    ]);
    assert.deepEqual(sent, [
      ["Bearer own", 1],
      ["stored", 1],
    ]);
  });

  test("contain each header of the call once, in place of the client's own", async (t) => {
    const own = { "User-Agent": "shop/1.0", "x-authing-app-id": DEMO_APP.appId };
    const { emulator, client } = await start(t);
    await ask(client, { headers: own });
    const [{ headers, rawHeaders }] = emulator.requests;
    assert.equal(headers["user-agent"], "shop/1.0");
    const names = rawHeaders.filter((_, index) => index % 2 === 0).map((n) => n.toLowerCase());
    assert.equal(new Set(names).size, names.length);
  });

  test("omit a header of the call that is undefined", async (t) => {
    const headers = await sentHeaders(t, {}, { headers: { "x-trace": undefined } });
    assert.ok(!("x-trace" in headers));
  });

  test("contain each token of setAccessToken, and none after null or an empty string", async (t) => {
    const { emulator, client } = await start(t, { accessToken: "first" });
    for (const token of ["second", null, "third", "", "fourth", undefined]) {
      client.setAccessToken(token);
      await ask(client);
    }
    const sent = emulator.requests.map(({ headers }) => headers.authorization);
    assert.deepEqual(sent, ["second", undefined, "third", undefined, "fourth", undefined]);
  });

  test("contain values without surrounding white space", async (t) => {
    const emulator = await startService(t);
    const { appId } = credentials(emulator);
    const client = clientOf(emulator, {
      appId: `${appId}\n`,
      appHost: `${emulator.url}\n`,
      accessToken: "\ufefffirst\r\n",
    });
    await ask(client);
    client.setAccessToken(" second\n");
    await ask(client);
    client.setAccessToken("\n");
    await ask(client);
    const sent = emulator.requests.map(({ headers }) => headers);
    assert.deepEqual(
      sent.map(({ authorization }) => authorization),
      ["first", "second", undefined],
    );
    for (const headers of sent) assert.equal(headers["x-authing-app-id"], appId);
    const error = thrown(() => client.setAccessToken("a\nb"));
    assert.equal(error.code, "ERR_INVALID_ARGUMENT");
  });

  test("contain the token that was stored when the call was made", async (t) => {
    const { emulator, client } = await start(t, { accessToken: "then" });
    const calls = Array.from({ length: 200 }, () => ask(client));
    client.setAccessToken("later");
    await Promise.all(calls);
    const sent = emulator.requests.map(({ headers }) => headers.authorization);
    assert.deepEqual(new Set(sent), new Set(["then"]));
  });
});
