/**
 * The check of `npm run lint` for the modules of `core/`: it finds a planted cycle, a planted import of a
 * higher layer, and words that belong to the addon. The sources of the repository are checked here, too.
 */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { findProblems } from "../scripts/lint/core-modules.mjs";
import { ROOT } from "../scripts/support/run.mjs";

const folder = mkdtempSync(join(tmpdir(), "genauth-core-modules-"));
after(() => rmSync(folder, { recursive: true }));

/** The findings in a crate of these files. */
function problemsOf(files) {
  const crate = mkdtempSync(join(folder, "crate-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(crate, dirname(file)), { recursive: true });
    writeFileSync(join(crate, file), text);
  }
  return findProblems(crate);
}

test("the sources of core pass the check", () => {
  assert.deepEqual(findProblems(join(ROOT, "core", "src")), []);
});

describe("an import is rejected", () => {
  for (const [fault, file, text, own, other] of [
    ["from a higher layer", "transport/pool.rs", "use crate::call::Answer;", "transport", "call"],
    [
      "in a group",
      "options/host.rs",
      "use crate::{error::{Error, Kind}, wechat};",
      "options",
      "wechat",
    ],
    ["from a module of the same layer", "oidc/mod.rs", "use crate::wechat::Key;", "oidc", "wechat"],
    ["through super", "call/answer.rs", "fn it() { super::super::oidc::login() }", "call", "oidc"],
    [
      "through super, from a file of the module",
      "text.rs",
      "use super::json::Members;",
      "text",
      "json",
    ],
    ["in unit tests", "text.rs", "mod tests {\n    use super::super::json;\n}", "text", "json"],
  ]) {
    test(fault, () => {
      assert.deepEqual(problemsOf({ [file]: text }), [
        `${file}: ${own} imports from ${other}, which is not in a lower layer.`,
      ]);
    });
  }

  test("that closes a cycle", () => {
    const files = {
      "options/mod.rs": "use crate::jwt::Algorithm;",
      "jwt/mod.rs": "use crate::options::Options;",
    };
    assert.deepEqual(problemsOf(files), [
      "jwt/mod.rs: jwt imports from options, which is not in a lower layer.",
    ]);
  });

  test("by a module that has no layer", () => {
    assert.deepEqual(problemsOf({ "helpers.rs": "" }), [
      "helpers.rs: module helpers has no layer; add it to LAYERS.",
    ]);
  });
});

test("imports of lower layers, of the same module and in comments are accepted", () => {
  const text = [
    "//! Used by [`crate::oidc`].",
    "use super::retry;",
    "use crate::{call::Answer, error::{Error, Result}, transport::Pool};",
    "pub(in crate::call) fn it() {}",
    "mod tests {\n    use super::it;\n}",
  ].join("\n");
  assert.deepEqual(problemsOf({ "call/attempt.rs": text }), []);
});

test("words of the addon are rejected in code and comments", () => {
  const text =
    '/// As in JavaScript.\nconst NAME: &str = "NODE_EXTRA_CA_CERTS";\nconst V8: u8 = 8;\n';
  assert.deepEqual(problemsOf({ "text.rs": text }), [
    'core/src/text.rs:1: "JavaScript" belongs to the addon.',
    'core/src/text.rs:3: "V8" belongs to the addon.',
  ]);
});
