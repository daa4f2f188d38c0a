/** `npm run lint`: format and lint checks of Rust, JavaScript and the types. Changes nothing. */

import { requirePackages } from "./support/prerequisites.mjs";
import { run, script } from "./support/run.mjs";

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
  await run("npx", ["--no-install", "biome", "ci", "."]);
  await run("npx", ["--no-install", "tsc", "-p", "tsconfig.json"]);
  await run("npx", ["--no-install", "tsc", "-p", "emulator/tsconfig.json"]);
});
