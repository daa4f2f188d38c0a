import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY } from "genauth-emulator";
import { startExample } from "./support/example.mjs";
import { startService } from "./support/service.mjs";

/** Runs the example on these users. */
async function imported(t, users, prepare = () => {}) {
  const emulator = await startService(t);
  prepare(emulator);
  const folder = mkdtempSync(join(tmpdir(), "genauth-import-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "users.jsonl");
  writeFileSync(file, users.map((user) => `${JSON.stringify(user)}\n`).join(""));
  const env = {
    GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
    GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
    GENAUTH_HOST: emulator.url,
  };
  return startExample(t, "import-users", env, (path) => [path, file]).ended;
}

const users = (count) =>
  Array.from({ length: count }, (_, index) => ({ username: `user${index}` }));

describe("examples/import-users.mjs", () => {
  test("imports all users in parts, and shows the progress", async (t) => {
    const { code, stdout, stderr } = await imported(t, users(120));
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    assert.equal(lines.length, 4);
    assert.equal(lines[2], "120 done, 0 not, of 120");
    assert.equal(lines[3], "121 users are in the pool.");
  });

  test("names the users that were not imported", async (t) => {
    const twice = [{ username: "twin" }, { username: "twin" }];
    const { code, stderr } = await imported(t, twice);
    assert.equal(code, 1);
    assert.match(stderr, /^twin: failed: createUsersBatch: The service refused/m);
  });
});
