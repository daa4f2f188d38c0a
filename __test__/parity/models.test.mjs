/** The names that `Models` has as types. What the enums hold at run time belongs to class.test.mjs. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { compile } from "./compile.mjs";
import { EXPORTED_MODELS } from "./mirrored.mjs";

/** A program that passes only where each type is assignable to the SDK's and the SDK's to it. */
function comparison(names) {
  const lines = names.map(
    (name) => `  ${name}: Same<Theirs.${name}, Ours.${name}> & Same<Ours.${name}, Theirs.${name}>;`,
  );
  return `
import type { Models as Theirs } from "authing-node-sdk";
import type { Models as Ours } from "genauth-native";
type Same<A extends B, B> = A;
export type All = {
${lines.join("\n")}
};
`;
}

test("all models that authing-node-sdk exports are there, with the same fields and types", async (t) => {
  assert.equal(EXPORTED_MODELS.size, 351);
  assert.equal(await compile(t, comparison([...EXPORTED_MODELS])), "");
});

test("a name that is absent is found", async (t) => {
  assert.match(await compile(t, comparison(["Absent"])), /has no exported member 'Absent'/);
});
