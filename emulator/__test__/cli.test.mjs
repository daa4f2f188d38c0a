import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { DEMO_ACCESS_KEY, DEMO_APP } from "../index.js";
import { send, start, TOKEN_PATH } from "./support/client.mjs";

const SCRIPT = fileURLToPath(new URL("../bin/genauth-emulator.js", import.meta.url));
const GREETING =
  /^GenAuth emulator on (\S+) \(appId (\S+), appSecret (\S+); WeChat appId (\S+), appSecret (\S+); accessKeyId (\S+), accessKeySecret (\S+)\)$/;

function launch(t, args) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  t.after(() => child.kill("SIGKILL"));
  return child;
}

/** Runs the command to its end. */
async function run(t, ...args) {
  const child = launch(t, args);
  const output = { stdout: "", stderr: "" };
  for (const name of Object.keys(output)) {
    child[name].setEncoding("utf8").on("data", (text) => {
      output[name] += text;
    });
  }
  const [exitCode] = await once(child, "close");
  return { ...output, exitCode };
}

/** Starts the command and waits for its first line. */
async function runServer(t, ...args) {
  const child = launch(t, ["--port", "0", ...args]);
  const [line] = await once(createInterface(child.stdout), "line");
  const [, url, ...credentials] = line.match(GREETING);
  return { child, url, credentials };
}

async function ask(url, [appId, , wechatAppId, wechatAppSecret]) {
  const { text } = await send(url + TOKEN_PATH, {
    method: "POST",
    headers: { "content-type": "application/json", "x-authing-app-id": appId },
    body: JSON.stringify({ appId: wechatAppId, appSecret: wechatAppSecret }),
  });
  return JSON.parse(text);
}

test("the command prints where it listens and which credentials it accepts", async (t) => {
  const { url, credentials } = await runServer(t);
  const [wechatApp] = DEMO_APP.wechatApps;
  const { appId, appSecret } = DEMO_APP;
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const { accessKeyId, accessKeySecret } = DEMO_ACCESS_KEY;
  assert.deepEqual(credentials, [
    ...[appId, appSecret, wechatApp.appId, wechatApp.appSecret],
    ...[accessKeyId, accessKeySecret],
  ]);
  assert.equal((await ask(url, credentials)).statusCode, 200);
});

test("the second line leads to the page", async (t) => {
  const child = launch(t, ["--port", "0"]);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const [, url] = (await lines.next()).value.match(GREETING);
  const { value } = await lines.next();
  assert.equal(value, `Open ${url} in a browser to see applications, users, tokens and requests`);
  const { text } = await send(url, { headers: { accept: "text/html" } });
  assert.match(text, /<title>GenAuth emulator<\/title>/);
});

test("the command accepts the credentials it is given", async (t) => {
  const { url, credentials } = await runServer(
    t,
    ...["--app-id", "a", "--app-secret", "b"],
    ...["--wechat-app-id", "wx", "--wechat-app-secret", "c"],
    ...["--access-key-id", "ak", "--access-key-secret", "sk"],
  );
  assert.deepEqual(credentials, ["a", "b", "wx", "c", "ak", "sk"]);
  assert.equal((await ask(url, credentials)).statusCode, 200);
});

// On Windows, child.kill() ends a process without a signal that it could handle.
const skip = process.platform === "win32" && "Windows has no signals";
for (const signal of ["SIGINT", "SIGTERM"]) {
  test(`${signal} ends the command cleanly`, { skip }, async (t) => {
    const { child } = await runServer(t);
    child.kill(signal);
    assert.deepEqual(await once(child, "close"), [0, null]);
  });
}

test("--help names every option", async (t) => {
  const { stdout, stderr, exitCode } = await run(t, "--help");
  assert.deepEqual(await run(t, "-h"), { stdout, stderr, exitCode });
  assert.equal(exitCode, 0);
  assert.equal(stderr, "");
  const credentials = ["app", "wechat-app"].flatMap((name) => [`${name}-id`, `${name}-secret`]);
  const options = ["port", "host", ...credentials, "access-key-id", "access-key-secret"];
  for (const name of options) assert.ok(stdout.includes(`--${name} `), name);
});

test("--version prints the version of the package", async (t) => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url)));
  const expected = { stdout: `${version}\n`, stderr: "", exitCode: 0 };
  assert.deepEqual(await run(t, "--version"), expected);
  assert.deepEqual(await run(t, "-v"), expected);
});

const wrongArguments = {
  "an unknown flag": ["--prot", "1"],
  "a stray argument": ["3000"],
  "a flag without its value": ["--port"],
  "a port that is not a number": ["--port", "http"],
  "a port out of range": ["--port", "65536"],
  "a negative port": ["--port=-1"],
  "an empty application id": ["--app-id", ""],
};
for (const [what, args] of Object.entries(wrongArguments)) {
  test(`${what} gives one line and exit code 2`, async (t) => {
    const { stdout, stderr, exitCode } = await run(t, ...args);
    assert.equal(exitCode, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^genauth-emulator: [^\n]+\n$/);
  });
}

test("a port in use gives one line that names it and exit code 1", async (t) => {
  const { port } = await start(t);
  const { stderr, exitCode } = await run(t, "--port", String(port));
  assert.equal(exitCode, 1);
  assert.equal(
    stderr,
    `genauth-emulator: port ${port} on 127.0.0.1 is in use; choose another one with --port\n`,
  );
});

test("an address that is not this machine's gives one line and exit code 1", async (t) => {
  const { stderr, exitCode } = await run(t, "--port", "0", "--host", "192.0.2.1");
  assert.equal(exitCode, 1);
  assert.match(stderr, /^genauth-emulator: cannot listen on 192\.0\.2\.1, port 0: [^\n]+\n$/);
});

test("--oidc serves OpenID Connect", async (t) => {
  const { url } = await runServer(t, "--oidc");
  const { text } = await send(`${url}/oidc/.well-known/openid-configuration`);
  assert.equal(JSON.parse(text).issuer, `${url}/oidc`);
});
