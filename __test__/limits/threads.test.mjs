import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { APP, Issuer, keyFor } from "../support/issuer.mjs";
import { onLinux } from "../support/platform.mjs";
import { threadsOf } from "../support/threads.cjs";
import {
  certificateStore,
  environment,
  limit,
  OTHER_USER,
  startServer,
  WECHAT_APP,
} from "./support.mjs";

const PROGRAM = fileURLToPath(new URL("programs/threads.cjs", import.meta.url));

/**
 * A child process whose number of threads can be limited. It runs as another user when the tests run as
 * root, who is exempt from the limit. The limit counts all threads of that user, so only 1 has a known
 * effect: the process can start no further thread.
 */
async function startProcess(t, more) {
  const child = fork(PROGRAM, [JSON.stringify(OTHER_USER)], { env: environment(more) });
  t.after(() => child.kill());
  await once(child, "message");
  let before;
  return {
    /** Makes a call in the process. */
    async call(options, method = "getWechatMpAccessToken", args = [WECHAT_APP]) {
      child.send({ options, method, args });
      const [outcome] = await once(child, "message");
      return outcome;
    },
    /** From now on the process can start no thread. */
    refuse() {
      before = limit(child.pid, "nproc", 1);
    },
    allow() {
      limit(child.pid, "nproc", before);
    },
    /** The number of threads for long work that it has started. */
    workers() {
      return threadsOf(child.pid).filter((name) => name === "genauth-work").length;
    },
  };
}

function assertRefused({ name, code, retryable, message }) {
  assert.deepEqual(
    { name, code, retryable },
    { name: "ConnectionError", code: "EAGAIN", retryable: true },
  );
  assert.match(message, /thread/);
}

describe("a process that cannot start a thread", onLinux("prlimit"), () => {
  test("has its first call rejected, and works when it can start threads", async (t) => {
    const options = await startServer(t);
    const child = await startProcess(t);
    child.refuse();
    assertRefused(await child.call(options));
    assertRefused(await child.call(options));
    child.allow();
    assert.equal((await child.call(options)).value.statusCode, 200);
  });

  test("loads the certificate store when it can start threads", async (t) => {
    const [plain, secure] = [await startServer(t), await startServer(t, { secure: true })];
    const child = await startProcess(t, { SSL_CERT_DIR: certificateStore(t) });
    assert.equal((await child.call(plain)).value.statusCode, 200);
    child.refuse();
    assertRefused(await child.call(secure));
    child.allow();
    assert.equal((await child.call(secure)).value.statusCode, 200);
    // The network thread that it has started keeps running.
    child.refuse();
    assert.equal((await child.call({ ...secure, timeout: 9_000 })).value.statusCode, 200);
  });

  test("decompresses a long answer when it can start threads", async (t) => {
    const data = { accessToken: "x".repeat(1_000_000), expiresIn: 7_200 };
    const options = await startServer(t, {
      answer: gzipSync(JSON.stringify({ statusCode: 200, message: "", data })),
      headers: { "content-encoding": "gzip" },
    });
    const plain = await startServer(t);
    const child = await startProcess(t);
    assert.equal((await child.call(plain)).value.statusCode, 200);
    child.refuse();
    assertRefused(await child.call(options));
    child.allow();
    assert.deepEqual((await child.call(options)).value.data, data);
  });

  test("converts a long text beyond ASCII without another thread", async (t) => {
    const name = "王".repeat(300_000);
    const answer = JSON.stringify({ statusCode: 200, message: "", data: { name } });
    const options = await startServer(t, { answer });
    const child = await startProcess(t);
    assert.equal((await child.call(options)).value.data.name, name);
    assert.equal(child.workers(), 0);
  });

  test("verifies tokens, and uses another thread where it can", async (t) => {
    const issuer = await new Issuer(keyFor("ES256", "key")).serve(t);
    const options = { ...APP, appHost: issuer.url };
    const child = await startProcess(t);
    const verify = async (sub) =>
      (await child.call(options, "parseIDToken", [issuer.token({ sub })])).value?.sub;
    // The first call of a process starts the network thread.
    assert.equal((await child.call(await startServer(t))).value.statusCode, 200);
    child.refuse();
    assert.equal(await verify("user-1"), "user-1");
    assert.equal(child.workers(), 0);
    child.allow();
    assert.equal(await verify("user-2"), "user-2");
    assert.equal(child.workers(), 1);
  });
});
