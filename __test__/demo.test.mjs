/**
 * `npm run demo` in a copy of what it runs, with the addon that is in place: a stand-in for cargo "builds" it, because
 * the real one would replace the addon under the other tests.
 */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ADDON, libraryName } from "../scripts/support/addon.mjs";
import { minimumRust } from "../scripts/support/prerequisites.mjs";
import { dropProxies } from "./support/environment.mjs";

const TREE = dirname(dirname(fileURLToPath(import.meta.url)));
const COPIED = [
  "Cargo.toml",
  "examples",
  "index.js",
  "lib",
  "package-lock.json",
  "package.json",
  "scripts",
];

/** A copy of the project, and the environment in which its scripts find the stand-in for cargo. */
function copyOfProject(t) {
  const root = mkdtempSync(join(tmpdir(), "genauth-demo-"));
  t.after(() => rmSync(root, { recursive: true }));
  for (const path of COPIED) cpSync(join(TREE, path), join(root, path), { recursive: true });
  symlinkSync(join(TREE, "node_modules"), join(root, "node_modules"), "junction");
  const target = join(root, "target");
  mkdirSync(join(target, "debug"), { recursive: true });
  cpSync(join(TREE, ADDON), join(target, "debug", libraryName(process.platform)));
  const answers = {
    "--version": `cargo ${minimumRust()}.0`,
    metadata: JSON.stringify({ target_directory: target }),
    build: "",
  };
  mkdirSync(join(root, "bin"));
  const cargo = join(root, "bin", "cargo");
  const source = `console.log((${JSON.stringify(answers)})[process.argv[2]]);`;
  writeFileSync(cargo, `#!${process.execPath}\n${source}\n`);
  chmodSync(cargo, 0o755);
  const env = { ...process.env, PATH: `${join(root, "bin")}${delimiter}${process.env.PATH}` };
  dropProxies(env);
  // With these, the demo would call another service.
  for (const name of Object.keys(env)) if (/^(GENAUTH|WECHAT)_/.test(name)) delete env[name];
  return { root, env };
}

/** Runs the script that `npm run demo` runs. `until` resolves with the first match in its output. */
function startDemo(t, ...args) {
  const { root, env } = copyOfProject(t);
  const child = spawn(process.execPath, ["scripts/demo.mjs", ...args], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill("SIGKILL"));
  const closed = once(child, "close");
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  return {
    child,
    async until(pattern) {
      while (!pattern.test(output)) {
        const [code] = await Promise.race([once(child.stdout, "data"), closed]);
        assert.notEqual(typeof code, "number", `ended with ${code}: ${output}`);
      }
      return pattern.exec(output);
    },
    async ended() {
      const [code, signal] = await closed;
      return { code, signal, output };
    },
  };
}

describe("npm run demo", () => {
  test("runs scripts/demo.mjs", () => {
    const { scripts } = JSON.parse(readFileSync(join(TREE, "package.json"), "utf8"));
    assert.equal(scripts.demo, "node scripts/demo.mjs");
  });

  test("prints the answer of the documented call, and ends", async (t) => {
    const { code, signal, output } = await startDemo(t).ended();
    assert.deepEqual([code, signal], [0, null]);
    assert.match(output, /accessToken/);
    assert.match(output, /npm run demo -- --stay\n$/);
  });

  for (const signal of ["SIGINT", "SIGTERM"]) {
    test(`keeps the emulator with --stay, until ${signal} comes`, async (t) => {
      const demo = startDemo(t, "--stay");
      const [, url] = await demo.until(/^Open (http:\S+) in a browser/m);
      const page = await fetch(url, { headers: { accept: "text/html" } });
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<title>GenAuth emulator<\/title>/);
      demo.child.kill(signal);
      // The process of the emulator.
      const { code, signal: endedBy } = await demo.ended();
      assert.deepEqual([code, endedBy], [0, null]);
    });
  }

  test("says how it is used when an argument is wrong", async (t) => {
    const { code } = await startDemo(t, "--other").ended();
    assert.equal(code, 1);
  });
});
