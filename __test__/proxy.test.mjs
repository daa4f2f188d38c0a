import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCertificate } from "genauth-emulator";
import { ConnectionError } from "genauth-native";
import { printed, runModule } from "./support/child.mjs";
import { startHttpProxy } from "./support/proxies.mjs";
import {
  ask,
  clientOf,
  credentials,
  failure,
  startService,
  WECHAT_APP,
} from "./support/service.mjs";

const { key, cert, ca } = createCertificate({ hosts: ["genauth.example"] });
const CREDENTIALS = `Basic ${Buffer.from("user:p@ss word").toString("base64")}`;

function withUser(url) {
  return url.replace("http://", "http://user:p%40ss%20word@");
}

describe("the option proxy", () => {
  test("sends a plain HTTP request through the proxy, with its credentials", async (t) => {
    const proxy = await startService(t);
    const client = clientOf({ url: "http://genauth.example" }, { proxy: withUser(proxy.url) });
    assert.equal((await ask(client)).statusCode, 200);
    const [{ headers }] = proxy.requests;
    assert.equal(headers.host, "genauth.example");
    assert.equal(headers["proxy-authorization"], CREDENTIALS);
  });

  test("sends an HTTPS request through a tunnel, with its credentials", async (t) => {
    const emulator = await startService(t, { tls: { key, cert } });
    const proxy = await startHttpProxy(t, emulator);
    const options = { ca, proxy: withUser(proxy.url) };
    const client = clientOf({ url: "https://genauth.example" }, options);
    assert.equal((await ask(client)).statusCode, 200);
    assert.equal((await ask(client)).statusCode, 200);
    assert.deepEqual(proxy.seen, [["genauth.example:443", CREDENTIALS]]);
    assert.ok(!("proxy-authorization" in emulator.requests[0].headers));
  });

  test("may be a host with a port", async (t) => {
    const proxy = await startService(t);
    const client = clientOf({ url: "http://a.example" }, { proxy: `127.0.0.1:${proxy.port}` });
    assert.equal((await ask(client)).statusCode, 200);
  });

  for (const refuse of [403, 407, 502]) {
    test(`causes a ConnectionError when the proxy answers CONNECT with ${refuse}`, async (t) => {
      const proxy = await startHttpProxy(t, undefined, { refuse });
      const client = clientOf({ url: "https://genauth.example" }, { proxy: proxy.url });
      const error = await failure(ask(client));
      assert.ok(error instanceof ConnectionError, error.stack);
      assert.equal(error.code, "ERR_PROXY");
      assert.match(error.message, /proxy/);
    });
  }
});

describe("the proxy of the environment:", () => {
  const CALL = `
    import { AuthenticationClient } from "genauth-native";
    const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
    const { statusCode } = await new AuthenticationClient(options).getWechatMpAccessToken(body);
    console.log(statusCode);`;

  /** Calls a host that only the proxy can reach, or the service itself; true if through the proxy. */
  async function isProxied(t, variables, { host, ...options } = {}) {
    const [proxy, service] = [await startService(t), await startService(t)];
    const env = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, value.replace("PROXY", proxy.url)]),
    );
    const appHost = host ?? service.url;
    const values = [{ ...credentials(service), appHost, ...options }, WECHAT_APP];
    const args = values.map((value) => JSON.stringify(value));
    assert.equal(await printed(runModule(CALL, { args, env })), "200\n");
    assert.equal(proxy.requests.length + service.requests.length, 1);
    return proxy.requests.length === 1;
  }

  for (const name of ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]) {
    test(`${name} is used`, async (t) => {
      assert.ok(await isProxied(t, { [name]: "PROXY" }, { host: "http://genauth.example" }));
      assert.ok(await isProxied(t, { [name]: "PROXY" }));
    });
  }

  test("HTTPS_PROXY is not used for HTTP", async (t) => {
    assert.equal(await isProxied(t, { HTTPS_PROXY: "PROXY" }), false);
  });

  test("HTTPS_PROXY is used for HTTPS", async (t) => {
    const emulator = await startService(t, { tls: { key, cert } });
    const proxy = await startHttpProxy(t, emulator);
    const options = { ...credentials(emulator), appHost: "https://genauth.example", ca };
    const args = [options, WECHAT_APP].map((value) => JSON.stringify(value));
    await printed(runModule(CALL, { args, env: { HTTPS_PROXY: withUser(proxy.url) } }));
    assert.deepEqual(proxy.seen, [["genauth.example:443", CREDENTIALS]]);
  });

  for (const noProxy of ["127.0.0.1", "*", "other.example, 127.0.0.1", "127.0.0.0/8"]) {
    test(`NO_PROXY=${noProxy} excludes the service`, async (t) => {
      assert.equal(await isProxied(t, { HTTP_PROXY: "PROXY", NO_PROXY: noProxy }), false);
    });
  }

  test("NO_PROXY with other hosts does not exclude the service", async (t) => {
    assert.ok(await isProxied(t, { HTTP_PROXY: "PROXY", NO_PROXY: "a.example,10.0.0.0/8" }));
  });

  test("proxy: false connects directly, with any environment", async (t) => {
    assert.equal(await isProxied(t, { HTTP_PROXY: "PROXY" }, { proxy: false }), false);
  });

  test("a program may set the variable before it creates a client", async (t) => {
    const proxy = await startService(t);
    t.after(() => delete process.env.HTTP_PROXY);
    process.env.HTTP_PROXY = proxy.url;
    const client = clientOf({ url: "http://genauth.example" });
    delete process.env.HTTP_PROXY;
    assert.equal((await ask(client)).statusCode, 200);
    assert.equal(proxy.requests.length, 1);
  });
});
