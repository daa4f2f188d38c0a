import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { exposures } from "./support/canary.mjs";
import { PACKAGE, runModule } from "./support/child.mjs";
import { credentials, startService, TOKEN_INFO_PATH, WECHAT_APP } from "./support/service.mjs";

const CANARIES = {
  appSecret: "canaryAppSecret0123456789",
  accessToken: "canaryAccessToken0123456789",
  wechatSecret: "canaryWechat012",
  header: "canaryHeader0123456789",
};

const LINE =
  /^genauth level=(debug|error) operation=(\w+) method=(\w+) url=(\S+) attempt=(\d+)(?: status=(\d+))?(?: code=(\w+))? duration=(\d+\.\d{3})(?: retryIn=(\d+\.\d{3}))?(?: requestId=(\S+))?$/;

/** The fields of each line of a log. */
function linesOf(text) {
  assert.ok(text === "" || text.endsWith("\n"));
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const parts = LINE.exec(line);
      assert.ok(parts, `not a line of the format: ${line}`);
      const [, level, operation, method, url, attempt, status, code, , retryIn, requestId] = parts;
      return { level, operation, method, url, attempt, status, code, retryIn, requestId };
    });
}

/** The options of a client that makes hundreds of calls at once. */
const patient = (emulator) => ({ ...credentials(emulator), timeout: 60_000 });

/** Makes calls in a child process, with `client`, `body` and `options` in scope. */
function makeCalls(emulator, source, env) {
  const program = `
    import { AuthenticationClient } from "genauth-native";
    const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
    const client = new AuthenticationClient(options);
    const ask = (own) => client.getWechatMpAccessTokenInfo(body, own).catch((error) => error);
    ${source}`;
  const args = [credentials(emulator), WECHAT_APP].map((value) => JSON.stringify(value));
  return runModule(program, { args, env });
}

describe("GENAUTH_LOG=debug", () => {
  test("writes a line for each attempt", async (t) => {
    const emulator = await startService(t, {
      faults: [{ status: 503, headers: { "retry-after": "0", "x-request-id": "one" }, json: {} }],
    });
    const { stdout, stderr } = await makeCalls(emulator, "await ask();", { GENAUTH_LOG: "debug" });
    assert.equal(stdout, "");
    const [failed, succeeded, ...more] = linesOf(stderr);
    assert.deepEqual(more, []);
    const attempt = {
      operation: "getWechatMpAccessTokenInfo",
      method: "POST",
      url: `${emulator.url}${TOKEN_INFO_PATH}`,
    };
    assert.deepEqual(failed, {
      ...attempt,
      level: "error",
      attempt: "1",
      status: "503",
      code: "ERR_HTTP_STATUS",
      retryIn: "0.000",
      requestId: "one",
    });
    const { requestId, ...line } = succeeded;
    assert.ok(requestId);
    assert.deepEqual(line, {
      ...attempt,
      level: "debug",
      attempt: "2",
      status: "200",
      code: undefined,
      retryIn: undefined,
    });
  });

  test("names the failure of an attempt without an answer", async (t) => {
    // The emulator is in the process of the calls, which learns there when a request has arrived.
    const source = `
      import { startEmulator } from "genauth-emulator";
      import { failure, faultAt, timedOut } from "./__test__/support/service.mjs";
      const emulator = await startEmulator();
      const other = new AuthenticationClient({ ...options, appHost: emulator.url });
      const call = (own) => other.getWechatMpAccessTokenInfo(body, own);
      emulator.fault({ reset: true });
      await failure(call({ maxRetries: 0 }));
      await timedOut(emulator, call);
      const { arrived } = faultAt(emulator, { stall: "before-headers" });
      const controller = new AbortController();
      const aborted = failure(call({ signal: controller.signal }));
      await arrived;
      controller.abort();
      await aborted;
      emulator.fault({ rawBody: "{" });
      await failure(call());
      await emulator.close();`;
    const env = { GENAUTH_LOG: "debug" };
    const { stderr } = await makeCalls(await startService(t), source, env);
    const lines = linesOf(stderr).map(({ level, status, code }) => [level, status, code]);
    assert.deepEqual(
      // A timeout that passes before the request has arrived is followed by another call.
      lines.filter((line, index) => !isDeepStrictEqual(line, lines[index - 1])),
      [
        ["error", undefined, "ECONNRESET"],
        ["error", undefined, "ETIMEDOUT"],
        ["error", undefined, "ABORT_ERR"],
        ["error", "200", "ERR_RESPONSE_NOT_JSON"],
      ],
    );
  });

  test("writes nothing for a call that is rejected before its first attempt", async (t) => {
    const emulator = await startService(t);
    const source = `
      await ask({ timeout: -1 });
      await ask({ signal: AbortSignal.abort() });
      client.close();
      await ask();`;
    const { stderr } = await makeCalls(emulator, source, { GENAUTH_LOG: "debug" });
    assert.equal(stderr, "");
  });

  test("writes complete lines from many calls and threads, until the process exits", async (t) => {
    const emulator = await startService(t);
    const folder = await mkdtemp(join(tmpdir(), "genauth-log-"));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, "log");
    const program = `
      const { Worker, isMainThread, workerData } = require("node:worker_threads");
      const { AuthenticationClient } = require("genauth-native");
      const [options, body] = workerData ?? process.argv.slice(1).map((text) => JSON.parse(text));
      const client = new AuthenticationClient(options);
      const ask = () => client.getWechatMpAccessToken(body);
      const work = Promise.all(Array.from({ length: 100 }, ask));
      if (isMainThread) {
        const source = require("node:fs").readFileSync(process.env.PROGRAM, "utf8");
        const workers = Array.from({ length: 3 }, () =>
          new Worker(source, { eval: true, workerData: [options, body] }));
        const ended = workers.map((worker) => require("node:events").once(worker, "exit"));
        Promise.all([work, ...ended]).then(() => process.exit(7));
      }`;
    const programFile = join(folder, "program.cjs");
    await writeFile(programFile, program);
    const args = [patient(emulator), WECHAT_APP].map((value) => JSON.stringify(value));
    const child = spawn(process.execPath, ["-e", program, ...args], {
      cwd: PACKAGE,
      env: { ...process.env, GENAUTH_LOG: "debug", PROGRAM: programFile },
      stdio: ["ignore", "ignore", openSync(file, "a")],
    });
    assert.deepEqual(await once(child, "exit"), [7, null]);
    const lines = linesOf(readFileSync(file, "utf8"));
    assert.equal(lines.length, 400);
    assert.ok(lines.every(({ status }) => status === "200"));
  });

  for (const [how, touched] of [
    ["that blocks the writer", ""],
    // As after any use of process.stderr.
    ["that does not block the writer", "void process.stderr;"],
  ]) {
    test(`does not delay calls when nothing reads the pipe, a pipe ${how}`, async (t) => {
      const emulator = await startService(t);
      const program = `
        const { AuthenticationClient } = require("genauth-native");
        const [options, body] = process.argv.slice(1).map((text) => JSON.parse(text));
        const client = new AuthenticationClient(options);
        ${touched}
        // More lines than the buffer of a pipe holds.
        const ask = () => client.getWechatMpAccessToken(body);
        Promise.all(Array.from({ length: 450 }, ask)).then((all) => process.send(all.length));`;
      const args = [patient(emulator), WECHAT_APP].map((value) => JSON.stringify(value));
      const child = spawn(process.execPath, ["-e", program, ...args], {
        cwd: PACKAGE,
        env: { ...process.env, GENAUTH_LOG: "debug" },
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      });
      const ended = once(child, "exit");
      // A process that ends before sends no message.
      const [count] = await Promise.race([once(child, "message"), ended]);
      assert.equal(count, 450);
      // The process exits, too, although lines are left.
      child.disconnect();
      assert.deepEqual(await ended, [0, null]);
      const chunks = await child.stderr.toArray();
      linesOf(Buffer.concat(chunks).toString());
    });
  }

  test("does not let the content of an answer add fields", async (t) => {
    const emulator = await startService(t);
    const error = "two words level=debug";
    emulator.fault({ status: 400, json: { error } });
    const source = `
      await client.getAccessTokenByCode("code", { maxRetries: 0 }).catch(() => {});`;
    const { stderr } = await makeCalls(emulator, source, { GENAUTH_LOG: "debug" });
    assert.match(stderr, / code=two_words_level=debug duration=/);
  });

  test("shows no secret of any answer", async (t) => {
    const emulator = await startService(t);
    const secrets = Object.values(CANARIES).join(" ");
    for (const status of [200, 400, 503]) {
      emulator.fault({ status, headers: { "x-request-id": secrets }, json: { message: secrets } });
      for (const secret of Object.values(CANARIES)) {
        emulator.fault({ status, headers: { "x-request-id": `id-${secret}` }, json: {} });
        emulator.fault({ status, json: { requestId: `a\ngenauth level=${secret}` } });
      }
    }
    const source = `
      const secretive = new AuthenticationClient({
        ...options,
        appSecret: ${JSON.stringify(CANARIES.appSecret)},
        accessToken: ${JSON.stringify(CANARIES.accessToken)},
      });
      const secret = { ...body, appSecret: ${JSON.stringify(CANARIES.wechatSecret)} };
      const own = { maxRetries: 0, headers: { "x-api-key": ${JSON.stringify(CANARIES.header)} } };
      for (let call = 0; call < 27; call++) {
        await secretive.getWechatMpAccessToken(secret, own).catch(() => {});
      }
      await secretive.getQrCodeStatus({ qrcodeId: ${JSON.stringify(CANARIES.header)} }).catch(() => {});
      await secretive.updateWebAuthnAdminCredential(${JSON.stringify(CANARIES.header)}, {}).catch(() => {});`;
    const { stderr } = await makeCalls(emulator, source, { GENAUTH_LOG: "debug" });
    assert.ok(linesOf(stderr).length >= 29);
    assert.deepEqual(exposures(stderr, CANARIES), []);
  });
});

describe("GENAUTH_LOG", () => {
  const calls = "await ask(); await ask(); await ask({ timeout: -1 });";

  test("set to error writes only the failed attempts", async (t) => {
    const emulator = await startService(t);
    emulator.fault({ status: 503, headers: { "retry-after": "0" } });
    emulator.fault({ status: 404, json: {} });
    const { stderr } = await makeCalls(emulator, calls, { GENAUTH_LOG: "error" });
    const shown = linesOf(stderr).map(({ level, status }) => [level, status]);
    assert.deepEqual(shown, [
      ["error", "503"],
      ["error", "404"],
    ]);
  });

  for (const level of [undefined, "", "off", "0", "information"]) {
    test(`${level === undefined ? "unset" : `set to ${JSON.stringify(level)}`} writes nothing`, async (t) => {
      const emulator = await startService(t, { faults: [{ status: 503 }] });
      const { stdout, stderr } = await makeCalls(emulator, calls, { GENAUTH_LOG: level });
      assert.deepEqual([stdout, stderr], ["", ""]);
    });
  }

  test("may be written in uppercase", async (t) => {
    const emulator = await startService(t);
    const { stderr } = await makeCalls(emulator, "await ask();", { GENAUTH_LOG: "DEBUG" });
    assert.equal(linesOf(stderr).length, 1);
  });

  test("is read when the first client of a thread is created, and not again", async (t) => {
    const emulator = await startService(t);
    const source = `
      await ask();
      process.env.GENAUTH_LOG = "debug";
      const other = new AuthenticationClient(options);
      await other.getWechatMpAccessTokenInfo(body);`;
    assert.equal((await makeCalls(emulator, source)).stderr, "");
  });

  test("can be set in the environment of a worker", async (t) => {
    const emulator = await startService(t);
    const source = `
      import { once } from "node:events";
      import { Worker } from "node:worker_threads";
      await ask();
      const program = \`
        const { workerData } = require("node:worker_threads");
        const { AuthenticationClient } = require("genauth-native");
        new AuthenticationClient(workerData.options).getWechatMpAccessToken(workerData.body);\`;
      const env = { ...process.env, GENAUTH_LOG: "debug" };
      await once(new Worker(program, { eval: true, env, execArgv: [], workerData: { options, body } }), "exit");`;
    const { stderr } = await makeCalls(emulator, source);
    assert.deepEqual(
      linesOf(stderr).map(({ operation }) => operation),
      ["getWechatMpAccessToken"],
    );
  });
});
