/**
 * `npm run lint`: checks the format of Rust, JavaScript and the types, and lints them, the dependencies,
 * the structure of `core/`, the names of files, and the configurations for GitHub. Changes nothing.
 */

import { requireChecker } from "./lint/checkers.mjs";
import { lintCore } from "./lint/core-modules.mjs";
import { lintFileNames } from "./lint/file-names.mjs";
import { requirePackages } from "./support/prerequisites.mjs";
import { ROOT, run, script } from "./support/run.mjs";

await script(async () => {
  await requirePackages({ development: true });
  await run("node", ["scripts/generate.mjs", "--check"]);
  await run("cargo", ["fmt", "--all", "--check"]);
  await run("cargo", ["fmt", "--check", "--manifest-path", "fuzz/Cargo.toml"]);
  await run("cargo", [
    "clippy",
    "--locked",
    "--workspace",
    "--lib",
    "--tests",
    "--",
    "-D",
    "warnings",
  ]);
  await run(
    "cargo",
    ["doc", "--locked", "--workspace", "--no-deps", "--document-private-items", "--quiet"],
    { env: { RUSTDOCFLAGS: "-D warnings" } },
  );
  lintCore(ROOT);
  lintFileNames(ROOT);
  await run("npx", ["--no-install", "biome", "ci", "."]);
  await run("npx", ["--no-install", "tsc", "-p", "tsconfig.json"]);
  await run("npx", ["--no-install", "tsc", "-p", "emulator/tsconfig.json"]);
  await run("node", ["scripts/deny.mjs"]);
  // Imported here, after npm has installed the dependencies.
  const { lintWorkflows } = await import("./lint/workflows.mjs");
  await lintWorkflows(ROOT, { zizmor: await requireChecker("zizmor") });
  const validate = await requireChecker("check-jsonschema");
  await run(validate, ["--builtin-schema", "vendor.renovate", "renovate.json"]);
});
