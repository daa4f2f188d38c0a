/** The guides to the management API are programs: their blocks, joined, run against the emulator. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY, DEMO_APP } from "genauth-emulator";
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
  const printed = await runSample(programOf(guide), { env });
  const bodies = (path) =>
    emulator.requests
      .filter((request) => request.path === `/api/v3/${path}`)
      .map(({ json }) => json);
  return { printed, bodies };
}

describe("docs/guides/manage-users.md", () => {
  test("runs as one program", async (t) => {
    const { printed, bodies } = await run(t, "manage-users");
    assert.ok(printed.flat().every((value) => value !== undefined));
    const batches = bodies("create-users-batch").map(({ list }) => list);
    assert.deepEqual(new Set(batches.map((list) => list.length)), new Set([50]));
    assert.equal(new Set(batches.flat().map(({ externalId }) => externalId)).size, 2_000);
  });

  test("imports every user when a batch is lost", async (t) => {
    const path = "/api/v3/create-users-batch";
    const { bodies } = await run(t, "manage-users", (emulator) => {
      emulator.fault({ match: { path }, skip: 3, status: 503 });
    });
    const sent = bodies("create-users-batch").flatMap(({ list }) => list);
    const ids = sent.map(({ externalId }) => externalId);
    assert.equal(new Set(ids).size, 2_000);
    // The batch that failed was sent again.
    assert.ok(ids.length > 2_000);
  });
});

describe("docs/guides/permissions.md", () => {
  test("runs as one program", async (t) => {
    const { printed, bodies } = await run(t, "permissions");
    assert.ok(printed.flat().every((value) => value !== undefined));
    assert.equal(bodies("authorize-resources").length, 1);
  });
});
