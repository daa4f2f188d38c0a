/**
 * The packed client in test runners in their default configuration, but for the timeout. Node's own runner is covered by
 * the tests of the repository.
 */

import assert from "node:assert/strict";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  BINARY_PACKAGE,
  installPinned,
  pack,
  temporaryFolder,
  unpack,
} from "../../package/support/packages.mjs";
import { run } from "../../package/support/process.mjs";
import { startServer } from "../../package/support/server.mjs";
import { dropProxies } from "../../support/environment.mjs";

/** Milliseconds for a test; the runners' default of 5 s is not enough on a busy machine. */
const TIMEOUT_MS = 120_000;

/** A user's test that calls the service, and leaves the client open. */
const CALLS = `
  test("a call is answered", async () => {
    const { env } = process;
    const client = new AuthenticationClient({
      appId: env.GENAUTH_APP_ID,
      appSecret: env.GENAUTH_APP_SECRET,
      appHost: env.GENAUTH_APP_HOST,
    });
    const { data, statusCode } = await client.getWechatMpAccessToken({
      appId: env.WECHAT_APP_ID,
      appSecret: env.WECHAT_APP_SECRET,
    });
    expect(statusCode).toBe(200);
    expect(data).toEqual({ accessToken: expect.any(String), expiresAt: expect.any(String) });
    await expect(client.getWechatMpAccessToken({})).rejects.toThrow(GenAuthError);
  }, ${TIMEOUT_MS});
`;

/** A user's test with an automatic mock of the package. */
const MOCKED = `
  test("an automatic mock has the constants and a client without behavior", async () => {
    expect(Models.SignUpDto.connection.PASSWORD).toBe("PASSWORD");
    expect(DEFAULT_SCOPE).toBe("openid profile");
    const client = new AuthenticationClient({ wrong: "options" });
    client.getWechatMpAccessToken.mockResolvedValue({ statusCode: 200 });
    await expect(client.getWechatMpAccessToken()).resolves.toEqual({ statusCode: 200 });
    const management = new ManagementClient({ wrong: "options" });
    management.getUser.mockResolvedValue({ statusCode: 404 });
    await expect(management.getUser()).resolves.toEqual({ statusCode: 404 });
  }, ${TIMEOUT_MS});
`;

const NAMES = "AuthenticationClient, DEFAULT_SCOPE, GenAuthError, ManagementClient, Models";
const FILES = {
  "calls.test.js": `const { ${NAMES} } = require("genauth-native");${CALLS}`,
  "mocked.test.js": `jest.mock("genauth-native");
const { ${NAMES} } = require("genauth-native");${MOCKED}`,
  "calls.spec.mjs": `import { expect, test } from "vitest";
import { ${NAMES} } from "genauth-native";${CALLS}`,
  "mocked.spec.mjs": `import { expect, test, vi } from "vitest";
import { ${NAMES} } from "genauth-native";
vi.mock("genauth-native");${MOCKED}`,
};

const server = await startServer();
let modules;
let project;

after(() => server.close());

before(async () => {
  modules = await installPinned(join(dirname(fileURLToPath(import.meta.url)), "tools"));
  project = temporaryFolder();
  mkdirSync(join(project, "node_modules"));
  const { root, binary } = await pack();
  for (const [name, tarball] of [
    ["genauth-native", root],
    [BINARY_PACKAGE, binary],
  ]) {
    cpSync(await unpack(tarball), join(project, "node_modules", name), { recursive: true });
  }
  symlinkSync(join(modules, "vitest"), join(project, "node_modules/vitest"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true }));
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(join(project, name), text);
  }
});

/** Runs tests of the project; all must pass. */
async function assertPasses(program, args, summary) {
  const { code, stdout, stderr } = await run([process.execPath, join(modules, program), ...args], {
    cwd: project,
    env: {
      ...dropProxies({ ...process.env }),
      ...server.env,
      ...{ CI: "true", NO_COLOR: "1", NODE_OPTIONS: "" },
    },
  });
  const output = `${stdout}${stderr}`;
  assert.equal(code, 0, output);
  assert.match(output, summary);
  return output;
}

test("Jest runs them, and lists no open handle", async () => {
  const args = ["--detectOpenHandles", "calls.test.js", "mocked.test.js"];
  const output = await assertPasses("jest/bin/jest.js", args, /Tests: +2 passed, 2 total/);
  assert.doesNotMatch(output, /open handle/);
});

test("Vitest runs them", async () => {
  const args = ["run", "--no-cache", "calls.spec.mjs", "mocked.spec.mjs"];
  await assertPasses("vitest/vitest.mjs", args, /Tests +2 passed/);
});
