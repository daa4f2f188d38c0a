/** CONTRIBUTING.md names only existing paths, and its recipe for an operation works. Commands: `releasing`. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT } from "../scripts/support/run.mjs";

const PAGE = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");

test("every path of CONTRIBUTING.md exists", () => {
  const code = [...PAGE.matchAll(/`([^`\s]+)`/g)].map(([, text]) => text);
  const paths = code.filter((text) => /^[\w.-]+\/|\.(md|json|toml|d\.ts)$/.test(text));
  assert.ok(paths.length > 30, `${paths.length} paths`);
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(ROOT, path))),
    [],
  );
});

test("its recipe for an operation creates the method, its types, its page and the answer of the emulator", (t) => {
  const root = mkdtempSync(join(tmpdir(), "genauth-recipe-"));
  t.after(() => rmSync(root, { recursive: true }));
  for (const path of ["catalogue", "docs/reference", "emulator/src/generated"]) {
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
  }
  const operation = JSON.parse(/```json\n(.*?)```/s.exec(PAGE)[1]);
  const group = join(root, "catalogue/authentication/operations/system.json");
  const content = JSON.parse(readFileSync(group, "utf8"));
  content.operations.push(operation);
  writeFileSync(group, JSON.stringify(content));
  const script = join(ROOT, "scripts/generate.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--root", root], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  for (const [file, text] of [
    ["types/authentication/system.d.ts", `${operation.name}(`],
    ["docs/reference/authentication/system.md", `## ${operation.name}`],
    ["emulator/src/generated/catalogue.js", operation.path],
  ]) {
    assert.ok(readFileSync(join(root, file), "utf8").includes(text), file);
  }
});
