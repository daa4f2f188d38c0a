import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { describe, test } from "node:test";
import { ask, clientOf, startService } from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

const GREETING = { none: 0x00, password: 0x02 };

/** A SOCKS5 proxy (RFC 1928) that connects every target to the emulator. */
async function startSocks(t, emulator, method) {
  const seen = { hosts: [], users: [] };
  const port = await listen(t, async (socket) => {
    const next = async () => (await once(socket, "data"))[0];
    await next();
    socket.write(Buffer.from([5, method]));
    if (method === GREETING.password) {
      // RFC 1929: version, length and name, length and password.
      const login = await next();
      const name = login.subarray(2, 2 + login[1]).toString();
      const password = login.subarray(3 + login[1]).toString();
      seen.users.push([name, password]);
      socket.write(Buffer.from([1, 0]));
    }
    const request = await next();
    const [, , , kind, length] = request;
    seen.hosts.push(kind === 3 ? request.subarray(5, 5 + length).toString() : "address");
    const target = connect(emulator.port, "127.0.0.1");
    await once(target, "connect");
    socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
    target.on("error", () => socket.destroy());
    socket.on("close", () => target.destroy());
    target.pipe(socket).pipe(target);
  });
  return { port, seen };
}

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
