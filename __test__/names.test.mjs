/**
 * Resolution of names in a process whose `getaddrinfo` is replaced with LD_PRELOAD. The order of the
 * addresses and the limit of look-ups are tested in `core/src/transport/addresses.rs` and `lookup.rs`,
 * faults of a DNS server in the fault table.
 */

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync } from "node:fs";
import { createServer } from "node:http";
import { dirname } from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { PACKAGE, printed, runModule } from "./support/child.mjs";
import { startBlackHole, withNames } from "./support/names.mjs";
import { onLinux } from "./support/platform.mjs";
import { credentials, startService, WECHAT_APP } from "./support/service.mjs";
import { serve } from "./support/tcp.mjs";

/** The limit of concurrent look-ups in a process. */
const MOST_LOOKUPS = 64;
/** A user without processes, whose threads can be limited even when the tests run as root. */
const OTHER_USER = 61_011;

const HEAD = `
  import { AuthenticationClient } from "genauth-native";
  const [options, body, given] = process.argv.slice(2).map((text) => JSON.parse(text));
  const clientOf = (host, more) =>
    new AuthenticationClient({ ...options, appHost: options.appHost.replace("127.0.0.1", host), ...more });
  const ask = (client, call) => client.getWechatMpAccessToken(body, call);
  const outcome = (promise) => promise.then(({ statusCode }) => statusCode, ({ code }) => code);`;

const argsFor = (emulator, given) =>
  [credentials(emulator), WECHAT_APP, given ?? null].map((value) => JSON.stringify(value));

const silentNames = (count) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`silent-${index}.test`, "silent"]),
  );

describe("addresses of a name", onLinux("LD_PRELOAD"), () => {
  test("that never answer are skipped, also for a call without retries", async (t) => {
    const emulator = await startService(t);
    const port = Number(new URL(emulator.url).port);
    for (const host of ["127.0.0.2", "127.0.0.3"]) {
      const hole = await startBlackHole(host, port);
      t.after(() => hole.stop());
    }
    const names = { "many.test": ["127.0.0.2", "127.0.0.3", "127.0.0.1"] };
    const { env, lookups } = withNames(t, names);
    const source = `${HEAD}
      console.log(await outcome(ask(clientOf("many.test"), { maxRetries: 0 })));
      const other = clientOf("many.test", { connectTimeout: 30_000 });
      console.log(await outcome(ask(other, { maxRetries: 0 })));`;
    assert.equal(await printed(runModule(source, { args: argsFor(emulator), env })), "200\n200\n");
    // One attempt to each silent address, and one connection, for each client.
    assert.equal(emulator.stats().connections, 4);
    assert.deepEqual(lookups(), ["many.test", "many.test"]);
  });

  test("that refuse the connection are skipped", async (t) => {
    const emulator = await startService(t);
    const { env } = withNames(t, { "many.test": ["127.0.0.2", "127.0.0.3", "127.0.0.1"] });
    const source = `${HEAD}
      console.log(await outcome(ask(clientOf("many.test"), { maxRetries: 0 })));`;
    assert.equal(await printed(runModule(source, { args: argsFor(emulator), env })), "200\n");
  });

  test("that all refuse the connection cause ECONNREFUSED", async (t) => {
    const emulator = await startService(t);
    const { env } = withNames(t, { "many.test": ["127.0.0.2", "127.0.0.3"] });
    const source = `${HEAD}
      console.log(await outcome(ask(clientOf("many.test"), { maxRetries: 0 })));`;
    assert.equal(
      await printed(runModule(source, { args: argsFor(emulator), env })),
      "ECONNREFUSED\n",
    );
  });

  test("are not requested for a local name", async (t) => {
    const emulator = await startService(t);
    const names = { localhost: "silent", "app.localhost": "silent", "other.test": ["127.0.0.1"] };
    const { env, lookups } = withNames(t, names);
    const source = `${HEAD}
      for (const name of ["localhost", "app.localhost", "other.test"]) {
        console.log(await outcome(ask(clientOf(name))));
      }`;
    const output = await printed(runModule(source, { args: argsFor(emulator), env }));
    assert.equal(output, "200\n200\n200\n");
    assert.deepEqual(lookups(), ["other.test"]);
  });
});

describe("a DNS server that never answers", onLinux("LD_PRELOAD"), () => {
  test("delays neither other names nor verification nor decompression", async (t) => {
    const emulator = await startService(t);
    const answer = { statusCode: 200, data: "x".repeat(2_000_000) };
    const inflated = gzipSync(JSON.stringify(answer));
    const server = createServer((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" });
      response.end(inflated);
    });
    const given = { compressed: await serve(t, server), silent: MOST_LOOKUPS - 1 };
    const names = { ...silentNames(given.silent), "other.test": ["127.0.0.1"] };
    const { env } = withNames(t, names);
    const source = `${HEAD}
      import { Issuer, keyFor } from "./__test__/support/issuer.mjs";
      const leave = new AbortController();
      const silent = Array.from({ length: given.silent }, (_, index) =>
        outcome(ask(clientOf("silent-" + index + ".test"), { signal: leave.signal, timeout: 60_000 })));
      console.log(await outcome(ask(clientOf("other.test"))));
      console.log(await outcome(ask(clientOf("other.test", { appHost: given.compressed }))));
      const issuer = new Issuer(keyFor("ES256", "k"));
      const claims = await issuer.client().parseIDToken(issuer.token(), { serverJWKS: issuer.jwks });
      console.log(claims.sub);
      leave.abort();
      console.log(new Set(await Promise.all(silent)));`;
    const output = await printed(runModule(source, { args: argsFor(emulator, given), env }));
    assert.equal(output, "200\n200\nuser-1\nSet(1) { 'ABORT_ERR' }\n");
  });

  test("blocks no more threads than the limit, and further calls still time out", async (t) => {
    const emulator = await startService(t);
    const given = { silent: MOST_LOOKUPS };
    const names = { ...silentNames(given.silent), "other.test": ["127.0.0.1"] };
    const { env, lookups } = withNames(t, names);
    const source = `${HEAD}
      import { existsSync, readFileSync } from "node:fs";
      const { TEST_LOOKUPS } = process.env;
      const lookups = () =>
        existsSync(TEST_LOOKUPS) ? readFileSync(TEST_LOOKUPS, "utf8").split("\\n").length - 1 : 0;
      const leave = new AbortController();
      const call = { timeout: 60_000, maxRetries: 0, signal: leave.signal };
      const silent = Array.from({ length: given.silent }, (_, index) =>
        outcome(ask(clientOf("silent-" + index + ".test"), call)));
      while (lookups() < given.silent) await new Promise(setImmediate);
      const late = { timeout: 500, maxRetries: 0 };
      console.log(await outcome(ask(clientOf("other.test"), late)));
      leave.abort();
      console.log(new Set(await Promise.all(silent)));
      console.log(await outcome(ask(clientOf("other.test"), late)));
      console.log(await outcome(ask(clientOf("127.0.0.1"))));`;
    const output = await printed(runModule(source, { args: argsFor(emulator, given), env }));
    assert.equal(output, "ETIMEDOUT\nSet(1) { 'ABORT_ERR' }\nETIMEDOUT\n200\n");
    assert.equal(lookups().length, MOST_LOOKUPS);
  });
});

test(
  "a call rejects when no thread can be started for its look-up, and a later call succeeds",
  onLinux("prlimit"),
  async (t) => {
    const emulator = await startService(t);
    const { env } = withNames(t, { "other.test": ["127.0.0.1"] });
    chmodSync(dirname(env.LD_PRELOAD), 0o755);
    const source = `${HEAD}
    const call = { maxRetries: 0 };
    const client = clientOf("other.test");
    process.on("message", async (message) => {
      if (message === "end") {
        process.disconnect();
      } else {
        process.send(await outcome(ask(client, call)));
      }
    });
    process.send(await outcome(ask(clientOf("127.0.0.1"), call)));`;
    const args = ["--input-type=module", "-e", source, "module", ...argsFor(emulator)];
    const user = process.getuid() === 0 && { uid: OTHER_USER, gid: OTHER_USER };
    const stdio = ["ignore", "inherit", "inherit", "ipc"];
    const child = spawn(process.execPath, args, { cwd: PACKAGE, env, stdio, ...user });
    const answer = async () => (await once(child, "message"))[0];
    t.after(() => child.kill("SIGKILL"));
    // Limits apply to one user; another user would need a capability, even root.
    const prlimit = (...options) =>
      execFileSync("prlimit", ["--pid", String(child.pid), ...options], {
        ...user,
        encoding: "utf8",
      });
    assert.equal(await answer(), 200);
    const before = prlimit("--nproc", "--output=SOFT", "--noheadings").trim();
    prlimit("--nproc=1:");
    child.send("ask");
    assert.equal(await answer(), "EAI_AGAIN");
    prlimit(`--nproc=${before}:`);
    child.send("ask");
    assert.equal(await answer(), 200);
    child.send("end");
    const [code] = await once(child, "close");
    assert.equal(code, 0);
  },
);
