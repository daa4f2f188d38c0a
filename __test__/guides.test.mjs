/** The guides to the management API are programs: their blocks, joined, run against the emulator. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY, DEMO_APP } from "genauth-emulator";
import { ApiCode, isApiError } from "genauth-native";
import { PACKAGE } from "./support/child.mjs";
import { runSample } from "./support/samples.mjs";
import { startService } from "./support/service.mjs";

/** All blocks of a guide as one program. */
function programOf(guide) {
  const text = readFileSync(join(PACKAGE, `docs/guides/${guide}.md`), "utf8");
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  // No block is left out.
  assert.deepEqual(new Set(blocks.map(([, language]) => language)), new Set(["js"]));
  return blocks.map(([, , code]) => code).join("\n");
}

async function run(t, guide, prepare = () => {}) {
  const emulator = await startService(t);
  prepare(emulator);
  const env = {
    GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
    GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
    GENAUTH_HOST: emulator.url,
    GENAUTH_APP_ID: DEMO_APP.appId,
  };
  const values = { ApiCode, isApiError };
  const printed = await runSample(programOf(guide), { env, values });
  const bodies = (path) =>
    emulator.requests
      .filter((request) => request.path === `/api/v3/${path}`)
      .map(({ json }) => json);
  return { printed, bodies, emulator };
}

describe("docs/guides/manage-users.md", () => {
  test("runs as one program", async (t) => {
    const { printed, bodies, emulator } = await run(t, "manage-users");
    const [[created, found, exists], [count], ...rest] = printed;
    assert.equal(found, created);
    assert.equal(exists, true);
    // The imported users, the created one, and the emulator's own.
    assert.equal(count, 2_002);
    assert.deepEqual(rest.slice(0, 3), [[1, true], [1], [true]]);
    const batches = bodies("create-users-batch").map(({ list }) => list);
    assert.deepEqual(new Set(batches.map((list) => list.length)), new Set([50]));
    const users = emulator.store.collection("users");
    assert.equal(users.find({ externalId: "employee-1" }), undefined);
    assert.equal(users.list().length, 2_001);
  });

  test("imports every user once when a batch is lost, or its answer is", async (t) => {
    const path = "/api/v3/create-users-batch";
    const { emulator } = await run(t, "manage-users", ({ fault }) => {
      fault({ match: { path }, skip: 3, status: 503 });
      fault({ match: { path }, skip: 9, reset: "after-headers" });
    });
    const imported = emulator.store
      .collection("users")
      .list()
      .filter(({ externalId }) => externalId?.startsWith("import-"));
    assert.equal(imported.length, 2_000);
    assert.equal(emulator.stats().faults, 2);
  });
});

describe("docs/guides/permissions.md", () => {
  test("runs as one program", async (t) => {
    const { printed, emulator } = await run(t, "permissions");
    const [[granted], [members], [isAllowed], [own], [targets]] = printed;
    assert.deepEqual(
      granted.map(({ resourceCode }) => resourceCode),
      ["stories"],
    );
    assert.equal(members, 1);
    assert.equal(isAllowed, true);
    assert.equal(own.length, 1);
    assert.equal(targets, 2);
    const [[checked]] = printed.slice(5);
    assert.equal(checked.length, 1);
    // What the guide took away again.
    assert.equal(emulator.store.collection("namespaces").find({ code: "magazine" }), undefined);
  });
});

describe("docs/guides/inspect-calls.md", () => {
  test("runs as one program", async (t) => {
    const { printed, emulator } = await run(t, "inspect-calls");
    const [[count, status, requestId, attempts], [type, total], [ids], request, advised] = printed;
    assert.ok(Number.isInteger(count));
    assert.deepEqual([status, typeof requestId, attempts], [200, "string", 1]);
    assert.match(type, /^application\/json/);
    assert.ok(total > 0);
    assert.equal(ids, 2);
    assert.deepEqual(request, [
      "POST",
      `${emulator.url}/api/v3/create-user`,
      "authing [redacted]",
      { username: "alice", password: "[redacted]" },
    ]);
    assert.equal(advised[0], true);
    assert.match(advised[1], /Check the ID of the user and its type/);
    const users = emulator.store.collection("users").list();
    assert.equal(users.filter(({ username }) => username === "grace").length, 1);
    assert.ok(!users.some(({ username }) => username === "alice"));
  });

  test("creates a user once when the answer is lost", async (t) => {
    const { emulator } = await run(t, "inspect-calls", ({ fault }) => {
      fault({ match: { operation: "createUser" }, reset: "after-headers" });
    });
    const users = emulator.store.collection("users").list();
    assert.equal(users.filter(({ username }) => username === "grace").length, 1);
  });
});

describe("README.md", () => {
  test("manages a user pool as the sample says", async (t) => {
    const text = readFileSync(join(PACKAGE, "README.md"), "utf8");
    const [, , code] = /^```(js)\n(import [^\n]*ManagementClient.*?)^```$/ms.exec(text);
    const emulator = await startService(t);
    const printed = await runSample(code, {
      env: {
        GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
        GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
        GENAUTH_HOST: emulator.url,
      },
      values: { ApiCode, isApiError },
    });
    assert.ok(printed.some(([username]) => username === "grace"));
  });
});
