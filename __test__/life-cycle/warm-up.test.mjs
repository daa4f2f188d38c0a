/** What the first client of a process prepares for its first call, and that it has no other effect. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createCertificate } from "genauth-emulator";
import { printed, runScript } from "../support/child.mjs";
import { onLinux } from "../support/platform.mjs";
import { credentials, startService, WECHAT_APP } from "../support/service.mjs";
import { listen } from "../support/tcp.mjs";
import { repeat } from "./support/random.mjs";

const EXITS = 60;
const AT_ONCE = 4;

/** What a script prints whose first line makes a client of `options`. */
function said(options, source, env) {
  const head = `
    const { AuthenticationClient } = require("genauth-native");
    const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
    const client = new AuthenticationClient(options);`;
  const args = [options, WECHAT_APP].map((value) => JSON.stringify(value));
  return printed(runScript(`${head}\n${source}`, { args, env }));
}

const OPTIONS = { appId: "app-1", appSecret: "s3cret" };

describe("the first client of a process", () => {
  const hasThread = `
    const { threadsOf } = require("./__test__/support/threads.cjs");
    const hasThread = () => threadsOf("self").includes("genauth-net");`;

  test("starts the network thread if its host has TLS", onLinux("/proc"), async () => {
    // The thread sets its name itself, which takes a moment.
    const source = `${hasThread}
      (function look() { if (hasThread()) console.log("started"); else setImmediate(look); })();`;
    const options = { ...OPTIONS, appHost: "https://127.0.0.1:1" };
    assert.equal(await said(options, source), "started\n");
  });

  test("starts no thread if its host has no TLS", onLinux("/proc"), async () => {
    const options = { ...OPTIONS, appHost: "http://127.0.0.1:1" };
    assert.equal(await said(options, `${hasThread} console.log(hasThread());`), "false\n");
  });

  test("opens no connection", async (t) => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    const port = await listen(t, undefined, server);
    const service = await startService(t);
    // When this call is answered, the network thread has taken up what it was given before.
    const source = `
      const other = new AuthenticationClient({ ...options, appHost: ${JSON.stringify(service.url)} });
      other.getWechatMpAccessToken(body).then(({ statusCode }) => console.log(statusCode));`;
    const options = { ...credentials(service), appHost: `https://127.0.0.1:${port}` };
    assert.equal(await said(options, source), "200\n");
    assert.equal(connections, 0);
  });

  test("may be the last thing that a process does", async () => {
    const options = { ...OPTIONS, appHost: "https://127.0.0.1:1" };
    await repeat(EXITS, AT_ONCE, async (round) => {
      const exits = ["", "process.exit(0);", "setImmediate(() => process.exit(0));"];
      assert.equal(await said(options, exits[round % exits.length]), "");
    });
  });

  test("finds the store that the environment names when it is made", async (t) => {
    const { key, cert, ca } = createCertificate();
    const path = mkdtempSync(join(tmpdir(), "genauth-warm-up-"));
    t.after(() => rmSync(path, { recursive: true }));
    writeFileSync(join(path, "store.pem"), ca);
    const service = await startService(t, { tls: { key, cert } });
    const env = {
      SSL_CERT_FILE: join(path, "store.pem"),
      SSL_CERT_DIR: undefined,
      NODE_EXTRA_CA_CERTS: undefined,
    };
    const source = `
      process.env.SSL_CERT_FILE = "/dev/null";
      client.getWechatMpAccessToken(body).then(({ statusCode }) => console.log(statusCode));`;
    assert.equal(await said(credentials(service), source, env), "200\n");
  });
});
