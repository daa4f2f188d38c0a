import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { GREETING, startSocks } from "./support/proxies.mjs";
import { ask, clientOf, startService } from "./support/service.mjs";

describe("a SOCKS5 proxy", () => {
  test("connects a call to the service, and resolves its name with socks5h", async (t) => {
    const emulator = await startService(t);
    const { port, seen } = await startSocks(t, emulator, GREETING.none);
    const proxy = `socks5h://127.0.0.1:${port}`;
    const client = clientOf({ url: "http://genauth.example" }, { proxy });
    assert.equal((await ask(client)).statusCode, 200);
    assert.deepEqual(seen.hosts, ["genauth.example"]);
    assert.equal(emulator.requests[0].headers.host, "genauth.example");
  });

  test("receives the credentials of its URL", async (t) => {
    const emulator = await startService(t);
    const { port, seen } = await startSocks(t, emulator, GREETING.password);
    const proxy = `socks5h://user:p%40ss@127.0.0.1:${port}`;
    const client = clientOf({ url: "http://genauth.example" }, { proxy });
    assert.equal((await ask(client)).statusCode, 200);
    assert.deepEqual(seen.users, [["user", "p@ss"]]);
  });

  test("receives an IP address with socks5 when the client can resolve the name", async (t) => {
    const emulator = await startService(t);
    const { port, seen } = await startSocks(t, emulator, GREETING.none);
    const client = clientOf({ url: emulator.url }, { proxy: `socks5://127.0.0.1:${port}` });
    assert.equal((await ask(client)).statusCode, 200);
    assert.deepEqual(seen.hosts, ["address"]);
  });
});
