/**
 * The packed emulator in test runners in their default configuration, but for the timeout. The emulator itself is
 * tested in `emulator/__test__`.
 */

import assert from "node:assert/strict";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { installPinned, pack, temporaryFolder, unpack } from "../../package/support/packages.mjs";
import { run } from "../../package/support/process.mjs";

/** Milliseconds for a test, which creates keys; the runners' default of 5 s is not enough on a busy machine. */
const TIMEOUT_MS = 120_000;

/** A user's tests: the service, and an OpenID Connect discovery. */
const BODY = `
  test("the emulator answers", async () => {
    const emulator = await startEmulator();
    const response = await fetch(emulator.url + "/api/v3/system", {
      headers: { "x-authing-app-id": DEMO_APP.appId },
    });
    expect(response.status).toBe(200);
    await emulator.close();
  }, ${TIMEOUT_MS});

  test("the emulator is an OpenID provider with configured keys", async () => {
    const first = await startEmulator({ oidc: true });
    const keys = first.oidc.keys;
    await first.close();
    const emulator = await startEmulator({ oidc: { keys, scopes: ["orders"] } });
    const discovery = await fetch(emulator.url + "/oidc/.well-known/openid-configuration");
    const { issuer, scopes_supported: scopes } = await discovery.json();
    expect(issuer).toBe(emulator.url + "/oidc");
    expect(scopes).toContain("orders");
    const { keys: published } = await (await fetch(emulator.url + "/oidc/.well-known/jwks.json")).json();
    expect(published.map((key) => key.kid)).toContain(keys[0].kid);
    await emulator.close();
  }, ${TIMEOUT_MS});
`;
const COMMON_JS = `const { DEMO_APP, startEmulator } = require("genauth-emulator");\n${BODY}`;
const MODULE = `import { DEMO_APP, startEmulator } from "genauth-emulator";\n${BODY}`;

let modules;
let project;

before(async () => {
  modules = await installPinned(join(dirname(fileURLToPath(import.meta.url)), "tools"));
  project = temporaryFolder();
  const unpacked = await unpack((await pack()).emulator);
  mkdirSync(join(project, "node_modules"));
  cpSync(unpacked, join(project, "node_modules/genauth-emulator"), { recursive: true });
  for (const name of ["oidc-provider", "vitest"]) {
    symlinkSync(join(modules, name), join(project, "node_modules", name));
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true }));
  writeFileSync(join(project, "common.test.js"), COMMON_JS);
  writeFileSync(
    join(project, "module.spec.mjs"),
    `import { expect, test } from "vitest";\n${MODULE}`,
  );
});

/** Runs the project's tests; both must run and pass. */
async function assertPasses(program, args, summary) {
  const { code, stdout, stderr } = await run([process.execPath, program, ...args], {
    cwd: project,
    env: { ...process.env, CI: "true", NO_COLOR: "1", NODE_OPTIONS: "" },
  });
  const output = `${stdout}${stderr}`;
  assert.equal(code, 0, output);
  assert.match(output, summary);
  return output;
}

test("Jest requires it, and finds no open handle afterwards", async () => {
  const jest = join(modules, "jest/bin/jest.js");
  const output = await assertPasses(
    jest,
    ["--detectOpenHandles", "common.test.js"],
    /Tests: +2 passed, 2 total/,
  );
  assert.doesNotMatch(output, /open handle/);
});

test("Vitest imports it", async () => {
  const vitest = join(modules, "vitest/vitest.mjs");
  await assertPasses(vitest, ["run", "--no-cache", "module.spec.mjs"], /Tests +2 passed/);
});
