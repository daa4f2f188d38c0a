/** The guide to the emulator is a program: its blocks, joined, run. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startEmulator } from "genauth-emulator";

import { PACKAGE } from "../support/child.mjs";

const GUIDE = readFileSync(join(PACKAGE, "docs/guides/test-with-the-emulator.md"), "utf8");

test("docs/guides/test-with-the-emulator.md runs as one program", () => {
  const blocks = [...GUIDE.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  assert.deepEqual(new Set(blocks.map(([, language]) => language)), new Set(["js"]));
  const program = blocks.map(([, , code]) => code).join("\n");
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-"], {
    cwd: PACKAGE,
    input: program,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
});

test("the guide names every collection that a world can have, and the functions of the store", async (t) => {
  const { world } = await startEmulator({ world: { thing: [] } }).then(
    () => assert.fail("an unknown collection was accepted"),
    ({ message }) => ({ world: /the options are (.*)/.exec(message)[1].split(", ") }),
  );
  for (const name of [...world, "departments"]) assert.ok(GUIDE.includes(`\`${name}\``), name);
  const emulator = await startEmulator({ world: { namespaces: [{ code: "a" }] } });
  t.after(() => emulator.close());
  const names = [emulator.store.collection("users"), emulator.store.relation("groupMembers")]
    .flatMap((part) => Object.keys(part))
    .filter((name) => name !== "size");
  for (const name of names) assert.ok(GUIDE.includes(`\`${name}\``), name);
  const codes = emulator.store
    .collection("namespaces")
    .list()
    .map(({ code }) => code);
  assert.deepEqual(codes, ["default", "a"]);
  const applications = emulator.store.collection("applications").list();
  assert.deepEqual(
    applications.map(({ appId }) => appId),
    emulator.apps.map(({ appId }) => appId),
  );
});
