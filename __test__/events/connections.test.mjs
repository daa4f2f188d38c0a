/** Event sockets over TLS and through proxies. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCertificate, DEMO_ACCESS_KEY } from "genauth-emulator";
import { ConfigurationError, ConnectionError } from "genauth-native";
import { runModule } from "../support/child.mjs";
import { GREETING, startHttpProxy, startSocks, startSocks4 } from "../support/proxies.mjs";
import { startService, thrown } from "../support/service.mjs";
import { accepted, CLIENTS, handshakesOf, listen, managementClient } from "./support.mjs";

const NAME = "app.event";
const HOST = "genauth.example";
const { key, cert, ca } = createCertificate({ hosts: [HOST, "127.0.0.1"] });
const TLS = { tls: { key, cert } };
const CREDENTIALS = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;

/** Subscribes and receives an event. */
async function assertDelivers(emulator, client) {
  const { texts, errors } = listen(client, NAME);
  await accepted(emulator, NAME);
  emulator.publish(NAME, "text");
  assert.deepEqual(await texts.until(1), ["text"]);
  assert.deepEqual(errors.calls, []);
  assert.equal(handshakesOf(emulator, NAME).length, 1);
}

/** The error with which a subscription fails. */
async function failureOf(client) {
  const [error] = await listen(client, NAME).errors.until(1);
  return error;
}

describe("an event socket over TLS", () => {
  for (const [name, make] of CLIENTS) {
    test(`of ${name} is verified with the option ca`, async (t) => {
      const emulator = await startService(t, TLS);
      await assertDelivers(emulator, make(t, emulator, { ca }));
      assert.equal(emulator.stats().handshakes, 1);
    });
  }

  test("is served beside HTTP/2", async (t) => {
    const emulator = await startService(t, { tls: { key, cert, http2: true } });
    await assertDelivers(emulator, managementClient(t, emulator, { ca }));
    assert.equal(emulator.requests[0].httpVersion, "1.1");
  });

  test("with an unknown authority fails before a handshake", async (t) => {
    const emulator = await startService(t, TLS);
    const error = await failureOf(managementClient(t, emulator));
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.code, "UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    assert.deepEqual(emulator.requests, []);
  });

  for (const [scheme, options, expected] of [
    ["ws", TLS, /socketUri must begin with wss:\/\/\.$/],
    ["wss", {}, /its URL must begin with ws:\/\/\.$/],
  ]) {
    test(`fails with what to do where socketUri wrongly begins with ${scheme}`, async (t) => {
      const emulator = await startService(t, options);
      const socketUri = `${scheme}://127.0.0.1:${emulator.port}`;
      const client = managementClient(t, emulator, { socketUri, ca, retryTimes: 0 });
      assert.match((await failureOf(client)).message, expected);
    });
  }

  test("is not verified with rejectUnauthorized: false", async (t) => {
    const emulator = await startService(t, TLS);
    await assertDelivers(emulator, managementClient(t, emulator, { rejectUnauthorized: false }));
  });
});

describe("an event socket through a proxy", () => {
  for (const [name, make] of CLIENTS) {
    test(`of ${name} is tunneled with TLS`, async (t) => {
      const emulator = await startService(t, TLS);
      const proxy = await startHttpProxy(t, emulator);
      const url = proxy.url.replace("http://", "http://user:p%40ss@");
      const options = { ca, proxy: url, socketUri: `wss://${HOST}` };
      await assertDelivers(emulator, make(t, emulator, options));
      assert.deepEqual(proxy.seen, [[`${HOST}:443`, CREDENTIALS]]);
      assert.ok(!("proxy-authorization" in emulator.requests[0].headers));
    });
  }

  for (const scheme of ["ws", "wss"]) {
    test(`of SOCKS5 is connected over ${scheme}, and the proxy resolves the name`, async (t) => {
      const emulator = await startService(t, scheme === "wss" ? TLS : {});
      const { port, seen } = await startSocks(t, emulator, GREETING.password);
      const proxy = `socks5h://user:p%40ss@127.0.0.1:${port}`;
      const options = { ca, proxy, socketUri: `${scheme}://${HOST}` };
      await assertDelivers(emulator, managementClient(t, emulator, options));
      assert.deepEqual(seen, { hosts: [HOST], users: [["user", "p@ss"]] });
    });
  }

  test("that is called over TLS is tunneled", async (t) => {
    const emulator = await startService(t, TLS);
    const proxy = await startHttpProxy(t, emulator, { tls: { key, cert } });
    const options = { ca, proxy: proxy.url, socketUri: `wss://${HOST}` };
    await assertDelivers(emulator, managementClient(t, emulator, options));
    assert.deepEqual(proxy.seen, [[`${HOST}:443`, undefined]]);
  });

  for (const [kind, host, seen] of [
    ["socks4a", HOST, HOST],
    ["socks4", "127.0.0.1", "address"],
  ]) {
    for (const scheme of ["ws", "wss"]) {
      test(`of ${kind} is connected over ${scheme}`, async (t) => {
        const emulator = await startService(t, scheme === "wss" ? TLS : {});
        const proxy = await startSocks4(t, emulator);
        const options = {
          ca,
          proxy: `${kind}://127.0.0.1:${proxy.port}`,
          socketUri: `${scheme}://${host}:${emulator.port}`,
        };
        await assertDelivers(emulator, managementClient(t, emulator, options));
        assert.deepEqual(proxy.seen, [seen]);
      });
    }
  }

  test("of SOCKS5 with an address is connected", async (t) => {
    const emulator = await startService(t);
    const { port, seen } = await startSocks(t, emulator, GREETING.none);
    const proxy = `socks5://127.0.0.1:${port}`;
    await assertDelivers(emulator, managementClient(t, emulator, { proxy }));
    assert.deepEqual(seen.hosts, ["address"]);
  });

  for (const scheme of ["http", "https"]) {
    test(`of ${scheme} without TLS is refused, with what to do`, async (t) => {
      const emulator = await startService(t);
      const proxy = emulator.url.replace("http:", `${scheme}:`);
      const client = managementClient(t, emulator, { proxy, socketUri: `ws://${HOST}` });
      const error = thrown(() => client.sub(NAME, () => {}));
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.field, "socketUri");
      assert.match(error.message, /wss:\/\//);
      assert.match(error.message, /SOCKS/);
      assert.match(error.message, /NO_PROXY/);
      assert.deepEqual(emulator.requests, []);
    });
  }

  test("that opens no tunnel fails", async (t) => {
    const emulator = await startService(t);
    const { url: proxy } = await startHttpProxy(t, emulator, { refuse: 403 });
    const options = { proxy, socketUri: `wss://${HOST}`, retryTimes: 0 };
    const error = await failureOf(managementClient(t, emulator, options));
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.code, "ERR_PROXY");
  });

  describe("of the environment", () => {
    const PROGRAM = `
      import { ManagementClient } from "genauth-native";
      const client = new ManagementClient(JSON.parse(process.argv[2]));
      client.sub("${NAME}", (text) => {
        console.log(text);
        client.close();
      });`;

    async function run(emulator, options, env) {
      const { accessKeyId, accessKeySecret } = DEMO_ACCESS_KEY;
      const known = { accessKeyId, accessKeySecret, host: emulator.url, ca, ...options };
      const child = runModule(PROGRAM, { args: [JSON.stringify(known)], env });
      const socket = accepted(emulator, NAME).then((open) => open.send("text"));
      const [{ stdout, stderr }] = await Promise.all([child, socket]);
      assert.deepEqual({ stdout, stderr }, { stdout: "text\n", stderr: "" });
    }

    test("is HTTPS_PROXY for wss", async (t) => {
      const emulator = await startService(t, TLS);
      const { url, seen } = await startHttpProxy(t, emulator);
      await run(emulator, { socketUri: `wss://${HOST}` }, { HTTPS_PROXY: url });
      assert.deepEqual(seen, [[`${HOST}:443`, undefined]]);
    });

    test("is ALL_PROXY for ws, if that is SOCKS", async (t) => {
      const emulator = await startService(t);
      const { port, seen } = await startSocks(t, emulator, GREETING.none);
      const env = { ALL_PROXY: `socks5h://127.0.0.1:${port}` };
      await run(emulator, { socketUri: `ws://${HOST}` }, env);
      assert.deepEqual(seen.hosts, [HOST]);
    });

    test("is not used for a host in NO_PROXY", async (t) => {
      const emulator = await startService(t);
      const env = { HTTP_PROXY: emulator.url, NO_PROXY: "127.0.0.1" };
      const socketUri = emulator.url.replace("http", "ws");
      await run(emulator, { socketUri }, env);
    });
  });
});
