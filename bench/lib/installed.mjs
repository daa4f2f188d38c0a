/** This package as npm installs it: the published JavaScript, and the package of the binary. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { binaryName, packageName } from "../../scripts/pack/platforms.mjs";
import { stageRoot } from "../../scripts/pack/stage.mjs";
import { ADDON, hostPlatform } from "../../scripts/support/addon.mjs";
import { ROOT } from "../../scripts/support/run.mjs";

/**
 * Installs this package, with the binary in place, into a temporary folder.
 *
 * @returns {string} The path of its `index.js`.
 */
export function install() {
  const modules = path.join(mkdtempSync(path.join(tmpdir(), "genauth-bench-")), "node_modules");
  process.once("exit", () => rmSync(path.dirname(modules), { recursive: true, force: true }));
  const manifest = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const root = path.join(modules, manifest.name);
  stageRoot(manifest, [], root);
  const { name } = hostPlatform();
  const [folder, main] = [path.join(modules, packageName(name)), binaryName(name)];
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ name: packageName(name), main }),
  );
  copyFileSync(path.join(ROOT, ADDON), path.join(folder, main));
  return path.join(root, "index.js");
}
