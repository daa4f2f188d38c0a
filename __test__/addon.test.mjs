import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PACKAGE, printed, runScript } from "./support/child.mjs";
import { credentials, startService, WECHAT_APP } from "./support/service.mjs";

const BINARY = /^genauth-native\..*\.node$/;

/** A second copy of the package, removed after the test. `place` puts the binary there. */
function secondPlace(t, place) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-second-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of readdirSync(PACKAGE)) {
    if (["index.js", "models.js", "package.json", "lib"].includes(name)) {
      cpSync(join(PACKAGE, name), join(folder, name), { recursive: true });
    } else if (BINARY.test(name)) {
      place(join(PACKAGE, name), join(folder, name));
    }
  }
  return folder;
}

/** Uses both copies, separately and with each other's methods, and prints the outcomes. */
const BOTH = `
  const [options, body, ...folders] = process.argv.slice(2).map((text) => JSON.parse(text));
  const packages = folders.map((folder) => require(folder));
  const clients = packages.map(({ AuthenticationClient }) => new AuthenticationClient(options));
  (async () => {
    for (const [index, client] of clients.entries()) {
      const calls = Array.from({ length: 50 }, () => client.getWechatMpAccessToken(body));
      const answers = await Promise.all(calls);
      const error = await client.getWechatMpAccessToken({}).catch((error) => error);
      console.log(
        answers.every(({ statusCode }) => statusCode === 200),
        error instanceof packages[index].ConfigurationError,
      );
    }
  })();`;

describe("the package loaded twice in one process", () => {
  for (const [how, place] of [
    ["a copy", cpSync],
    ["a symbolic link to the same binary", symlinkSync],
  ]) {
    test(`works in both copies, with ${how}, each with its own error classes`, async (t) => {
      const emulator = await startService(t);
      const values = [credentials(emulator), WECHAT_APP, PACKAGE, secondPlace(t, place)];
      const args = values.map((value) => JSON.stringify(value));
      assert.equal(await printed(runScript(BOTH, { args })), "true true\ntrue true\n");
    });
  }

  test("either rejects or supports a method of one copy on a client of the other", async (t) => {
    const emulator = await startService(t);
    const source = `
      const [options, body, ...folders] = process.argv.slice(2).map((text) => JSON.parse(text));
      const [one, other] = folders.map((folder) => require(folder).AuthenticationClient);
      const client = new one(options);
      const call = async () => other.prototype.getWechatMpAccessToken.call(client, body);
      call().then(({ statusCode }) => statusCode === 200, ({ code }) => code === "ERR_INVALID_THIS")
        .then(console.log);`;
    const values = [credentials(emulator), WECHAT_APP, PACKAGE, secondPlace(t, cpSync)];
    const args = values.map((value) => JSON.stringify(value));
    assert.equal(await printed(runScript(source, { args })), "true\n");
  });
});

describe("the package without a binary for this machine", () => {
  test("fails with the name of the missing package and instructions", async (t) => {
    const folder = secondPlace(t, () => {});
    const source = "require(JSON.parse(process.argv[2]))";
    const { code, stderr } = await runScript(source, { args: [JSON.stringify(folder)] });
    assert.equal(code, 1);
    assert.match(
      stderr,
      /the package @genauth-native\/\S+, which has the binary, is not installed\./,
    );
    assert.match(stderr, /ERR_BINARY_NOT_INSTALLED/);
  });
});
