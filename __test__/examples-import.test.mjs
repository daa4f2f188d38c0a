import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY } from "genauth-emulator";
import { showProgress } from "../examples/support/progress.mjs";
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
  return startExample(t, "import-users", settings(emulator), (path) => [path, file]).ended;
}

/** The environment variables that connect an example to this emulator. */
function settings(emulator) {
  return {
    GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
    GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
    GENAUTH_HOST: emulator.url,
  };
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

  test("imports all users when the service limits the rate", async (t) => {
    const { code, stdout } = await imported(t, users(120), ({ fault }) => {
      const path = "/api/v3/create-users-batch";
      fault({ match: { path }, status: 429, headers: { "retry-after": "0" }, times: 2 });
    });
    assert.equal(code, 0);
    assert.match(stdout, /^121 users are in the pool\.$/m);
  });

  test("names the users that were not imported", async (t) => {
    const twice = [{ username: "twin" }, { username: "twin" }];
    const { code, stderr } = await imported(t, twice);
    assert.equal(code, 1);
    assert.match(stderr, /^twin: failed: createUsersBatch: The service refused/m);
  });
});

describe("examples/export-users.mjs", () => {
  test("writes each user, and shows the progress on standard error", async (t) => {
    const emulator = await startService(t, {
      world: { users: users(120).map((user, index) => ({ ...user, userId: `id-${index}` })) },
    });
    const { code, stdout, stderr } = await startExample(t, "export-users", settings(emulator))
      .ended;
    assert.equal(code, 0, stderr);
    const written = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).username);
    const expected = emulator.store
      .collection("users")
      .list()
      .map(({ username }) => username);
    assert.deepEqual(written.toSorted(), expected.toSorted());
    const lines = stderr.trimEnd().split("\n");
    assert.equal(lines.at(-1), `${written.length} of ${written.length} users`);
    assert.ok(lines.length > 1, "a line for each page");
  });
});

describe("the progress of long work", () => {
  function shown(isTTY, ...calls) {
    const written = [];
    const stream = { isTTY, columns: 40, write: (text) => written.push(text) };
    for (const call of calls) showProgress(stream, ...call);
    return written.join("");
  }

  test("is a line for each step without a terminal", () => {
    assert.equal(shown(false, [0.5, "half"], [1, "all"]), "half\nall\n");
  });

  test("replaces its line on a terminal, and ends it when the work is done", () => {
    const [half, full] = ["############............", "########################"];
    const expected = `\r\x1b[K[${half}] half\r\x1b[K[${full}] all\n`;
    assert.equal(shown(true, [0.5, "half"], [1, "all"]), expected);
  });

  test("never wraps a line", () => {
    const line = shown(true, [0.5, "x".repeat(100)]).slice("\r\x1b[K".length);
    assert.equal(line.length, 39);
  });
});
