import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const TREE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Folders of generated files; hand-written ones among them are left alone. */
export const FOLDERS = ["docs/reference", "emulator/src/generated", "types"];

/** Runs the generator of the project. */
export function generate(...args) {
  return generateWith(TREE, ...args);
}

/** Runs the generator of a tree. */
export function generateWith(tree, ...args) {
  const script = join(tree, "scripts/generate.mjs");
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

/** The files that the generator writes. */
export const GENERATED = filesOf(generate("--list"));

function filesOf({ status, stdout, stderr }) {
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split("\n");
}

/** A copy of the catalogue and of what is generated from it, gone after the test. */
export function copyOfTree(context) {
  const root = mkdtempSync(join(tmpdir(), "genauth-generate-"));
  context.after(() => rmSync(root, { recursive: true }));
  for (const path of ["catalogue", "lib/on-demand.js", ...FOLDERS, ...GENERATED]) {
    cpSync(join(TREE, path), join(root, path), { recursive: true });
  }
  return root;
}

/** Rewrites one JSON file of a copy. */
export function edit(root, path, change) {
  const content = JSON.parse(readFileSync(join(root, path), "utf8"));
  change(content);
  writeFileSync(join(root, path), JSON.stringify(content));
}
