/** The login example for Next, built and started by Next itself. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { DEMO_APP, DEMO_USER, startEmulator } from "genauth-emulator";
import { Browser } from "../../support/browser.mjs";
import { PACKAGE } from "../../support/child.mjs";
import { unusedPort } from "../../support/ports.mjs";
import { MACHINE, makeProject, runTool, WORKSPACE } from "./support/project.mjs";

const EXAMPLES = join(PACKAGE, "examples");
const ACCOUNT = { username: DEMO_USER.username, password: DEMO_USER.password };
const CONFIG = `
const { WORKSPACE } = process.env;
export default {
  serverExternalPackages: ["genauth-native"],
  outputFileTracingRoot: WORKSPACE,
  turbopack: { root: WORKSPACE },
};
`;
const NEXT = "next/dist/bin/next";
const ENV = {
  WORKSPACE,
  NEXT_TELEMETRY_DISABLED: "1",
  NEXT_IGNORE_INCORRECT_LOCKFILE: "1",
};

/** In place of the part of the examples that may start an emulator, which is not deployed with Next. */
const SERVICE = `
const { GENAUTH_APP_ID: appId, GENAUTH_APP_SECRET: appSecret, GENAUTH_APP_HOST: appHost } = process.env;
export const findService = async () => ({ options: { appId, appSecret, appHost } });
`;

/** The example and its parts, where Next looks for a route handler. */
function routeFiles() {
  const folder = "app/[[...path]]";
  const parts = readdirSync(join(EXAMPLES, "support"));
  return Object.fromEntries([
    [`${folder}/route.js`, readFileSync(join(EXAMPLES, "next-login.mjs"), "utf8")],
    ...parts.map((name) => [
      `${folder}/support/${name}`,
      readFileSync(join(EXAMPLES, "support", name), "utf8"),
    ]),
    [`${folder}/support/service.mjs`, SERVICE],
  ]);
}

describe("the login example in Next", () => {
  let emulator;
  let origin;
  let child;

  before(async () => {
    const project = await makeProject({ ...routeFiles(), "next.config.mjs": CONFIG });
    const { code, stdout, stderr } = await runTool(project, [NEXT, "build"], ENV);
    assert.equal(code, 0, stdout + stderr);
    emulator = await startEmulator({ oidc: true });
    const port = await unusedPort();
    origin = `http://localhost:${port}`;
    const env = {
      ...MACHINE,
      ...ENV,
      PORT: String(port),
      GENAUTH_APP_ID: DEMO_APP.appId,
      GENAUTH_APP_SECRET: DEMO_APP.appSecret,
      GENAUTH_APP_HOST: emulator.url,
    };
    const next = join(project.modules, NEXT);
    child = spawn(process.execPath, [next, "start", "--port", String(port)], {
      cwd: project.folder,
      env,
    });
    let output = "";
    await new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text) => {
          output += text;
          if (output.includes("Ready")) resolve();
        });
      }
      child.on("exit", () => reject(new Error(output)));
    });
  });

  after(async () => {
    child?.kill();
    await emulator?.close();
  });

  test("signs in, in two tabs, and out", async () => {
    const browser = new Browser();
    const tabs = [];
    for (let tab = 0; tab < 2; tab++) tabs.push(await browser.send(`${origin}/login`));
    let home;
    for (const { status, location, text } of tabs.reverse()) {
      assert.equal(status, 302, text);
      home = await browser.open(await browser.signIn(location, ACCOUNT));
      assert.equal(home.url, `${origin}/`);
      assert.match(home.text, /^Hello \S+/);
    }
    const left = await browser.submit(await browser.submit(home));
    assert.equal(left.url, `${origin}/`);
    assert.match(left.text, /href="\/login"/);
    assert.equal(browser.jar.header(origin), undefined);
  });

  test("reports a callback without a login", async () => {
    const page = await new Browser().open(`${origin}/callback?code=x&state=y`);
    assert.equal(page.status, 400);
    assert.match(page.text, /ERR_LOGIN_STATE/);
  });
});
