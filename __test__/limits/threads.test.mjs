import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { onLinux } from "../support/platform.mjs";
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
 * A process that runs as a user of its own where the tests run as root, for whom the limit of threads
 * does not hold, and the limit of its threads. Other users' processes count towards it as well, so no
 * number but 1 says how many more it may start: none.
 */
async function startProcess(t, more) {
  const child = fork(PROGRAM, [JSON.stringify(OTHER_USER)], { env: environment(more) });
  t.after(() => child.kill());
  await once(child, "message");
  let before;
  return {
    /** Makes a call there. */
    async call(options, method = "getWechatMpAccessToken", args = [WECHAT_APP]) {
      child.send({ options, method, args });
      const [outcome] = await once(child, "message");
      return outcome;
    },
    /** From now on it gets no thread. */
    refuse() {
      before = limit(child.pid, "nproc", 1);
    },
    allow() {
      limit(child.pid, "nproc", before);
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

describe("a process that gets no more threads", onLinux("prlimit"), () => {
  test("has its first call rejected, and works once it gets some", async (t) => {
    const options = await startServer(t);
    const child = await startProcess(t);
    child.refuse();
    assertRefused(await child.call(options));
    assertRefused(await child.call(options));
    child.allow();
    assert.equal((await child.call(options)).value.statusCode, 200);
  });

  test("loads the certificate store once it gets some", async (t) => {
    const [plain, secure] = [await startServer(t), await startServer(t, { secure: true })];
    const child = await startProcess(t, { SSL_CERT_DIR: certificateStore(t) });
    assert.equal((await child.call(plain)).value.statusCode, 200);
    child.refuse();
    assertRefused(await child.call(secure));
    child.allow();
    assert.equal((await child.call(secure)).value.statusCode, 200);
    // The thread that it has stays.
    child.refuse();
    assert.equal((await child.call({ ...secure, timeout: 9_000 })).value.statusCode, 200);
  });

  test("decompresses a long answer once it gets some", async (t) => {
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
});
