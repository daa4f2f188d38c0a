/**
 * The checks of `npm run lint` for workflows, crates and Renovate's configuration, on planted mistakes.
 * `npm run lint` checks the workflows of the repository.
 */

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { requireChecker } from "../scripts/lint/checkers.mjs";
import { lintWorkflows } from "../scripts/lint/workflows.mjs";
import { PLATFORMS } from "../scripts/pack/platforms.mjs";
import { minimumRust } from "../scripts/support/prerequisites.mjs";
import { ROOT, run } from "../scripts/support/run.mjs";

const WORKFLOWS = ".github/workflows";
const tree = mkdtempSync(join(tmpdir(), "genauth-github-"));
after(() => rmSync(tree, { recursive: true }));

/** The text of a file of the repository, with one change. */
function changed(path, from, to) {
  const text = readFileSync(join(ROOT, path), "utf8");
  assert.ok(text.includes(from), `${path} has no ${from}`);
  return text.replace(from, to);
}

describe("a workflow is rejected", () => {
  let zizmor;

  before(async () => {
    zizmor = await requireChecker("zizmor");
  });

  const CHECKOUT = /actions\/checkout@[0-9a-f]{40} # v[\d.]+/.exec(
    readFileSync(join(ROOT, WORKFLOWS, "ci.yml"), "utf8"),
  )[0];

  for (const [fault, from, to, message] of [
    ["with an action that is not pinned to a commit", CHECKOUT, "actions/checkout@v7", /zizmor/],
    [
      "with a key that does not exist",
      "timeout-minutes: 90",
      "timeout_minutes: 90",
      /timeout_minutes/,
    ],
    [
      "with a runner that does not exist",
      "runs-on: ubuntu-24.04",
      "runs-on: ubuntu-24.4",
      /ubuntu-24\.4/,
    ],
    ["with an expression that has no value", "github.ref }}", "github.reff }}", /reff/],
    [
      "with a job that has every permission",
      "permissions:\n      contents: read\n",
      "permissions: write-all\n",
      /zizmor/,
    ],
    [
      "with untrusted input in a command",
      "- run: npm run verify",
      "- run: echo $" + "{{ github.event.pull_request.title }}",
      /potentially untrusted/,
    ],
  ]) {
    test(fault, async () => {
      cpSync(join(ROOT, ".github"), join(tree, ".github"), { recursive: true });
      writeFileSync(join(tree, WORKFLOWS, "ci.yml"), changed(`${WORKFLOWS}/ci.yml`, from, to));
      await assert.rejects(lintWorkflows(tree, { zizmor }), message);
    });
  }
});

test("every action is pinned to a commit, with its version in a comment", () => {
  for (const name of readdirSync(join(ROOT, WORKFLOWS))) {
    const text = readFileSync(join(ROOT, WORKFLOWS, name), "utf8");
    for (const [, action] of text.matchAll(/uses: (?!\.\/)(.+)$/gm)) {
      assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  }
});

describe("the crates of the binaries", () => {
  let deny;

  before(async () => {
    const cargoDeny = await requireChecker("cargo-deny");
    deny = (text) => {
      const config = join(tree, "deny.toml");
      writeFileSync(config, text);
      const args = ["--locked", "--config", config, "check"];
      return run(cargoDeny, [...args, "bans", "licenses", "sources"], { quiet: true });
    };
  });

  test("are those of the published platforms", () => {
    const text = readFileSync(join(ROOT, "deny.toml"), "utf8");
    const [, list] = /^targets = \[(.*?)\]/ms.exec(text);
    const targets = list.match(/[\w-]+/g);
    assert.deepEqual(targets.sort(), PLATFORMS.map(({ triple }) => triple).sort());
  });

  test("name one minimum version of Rust, and are released with a newer one", () => {
    for (const crate of ["core", "fuzz", "bench/server"]) {
      const manifest = readFileSync(join(ROOT, crate, "Cargo.toml"), "utf8");
      assert.match(manifest, new RegExp(`^rust-version = "${minimumRust()}"$`, "m"));
    }
    const toolchain = readFileSync(join(ROOT, "rust-toolchain.toml"), "utf8");
    const [, channel] = /^channel = "1\.(\d+)\.\d+"$/m.exec(toolchain);
    assert.ok(Number(channel) >= Number(minimumRust().split(".")[1]));
  });

  test("pass the checks of cargo-deny", async () => {
    await deny(readFileSync(join(ROOT, "deny.toml"), "utf8"));
  });

  for (const [fault, from, to] of [
    ["a license that is not allowed", '"ISC", ', ""],
    ["two versions of a crate", '{ crate = "untrusted@0.7"', '{ crate = "unknown@0.7"'],
  ]) {
    test(`are rejected with ${fault}`, async () => {
      await assert.rejects(deny(changed("deny.toml", from, to)), /check .+ ended with/);
    });
  }
});

test("Renovate's configuration is rejected with a value that is not in the schema", async () => {
  const validate = await requireChecker("check-jsonschema");
  const path = join(tree, "renovate.json");
  const check = () => run(validate, ["--builtin-schema", "vendor.renovate", path], { quiet: true });
  cpSync(join(ROOT, "renovate.json"), path);
  await check();
  writeFileSync(path, changed("renovate.json", '"rangeStrategy": "bump"', '"rangeStrategy": "up"'));
  await assert.rejects(check(), /ended with 1/);
});
