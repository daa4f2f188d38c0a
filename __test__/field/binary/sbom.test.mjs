/** The bill of materials against the schema of CycloneDX. Its content is tested in `__test__/package`. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { installPinned, pack, unpack } from "../../package/support/packages.mjs";

let validate;
let materials;

before(async () => {
  const tools = join(dirname(fileURLToPath(import.meta.url)), "tools");
  await installPinned(tools);
  const { Spec, Validation } = createRequire(join(tools, "package.json"))(
    "@cyclonedx/cyclonedx-library",
  );
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  validate = (document) => validator.validate(JSON.stringify(document));
  const folder = await unpack((await pack()).binary);
  materials = JSON.parse(readFileSync(join(folder, "sbom.cdx.json"), "utf8"));
});

describe("the bill of materials", () => {
  test("conforms to the strict schema of CycloneDX 1.6", async () => {
    assert.equal(await validate(materials), null);
  });

  test("is rejected with a field that the schema does not have", async () => {
    assert.notEqual(await validate({ ...materials, unknown: true }), null);
  });
});
