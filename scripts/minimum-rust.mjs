/**
 * Checks that the crates compile with the oldest supported Rust, `rust-version` in Cargo.toml.
 *
 *     node scripts/minimum-rust.mjs             with that toolchain, which must be installed
 *     node scripts/minimum-rust.mjs --install   installs it with rustup first
 */

import { join } from "node:path";
import { parseArgs } from "node:util";
import { minimumRust } from "./support/prerequisites.mjs";
import { output, ROOT, run, Stop, script } from "./support/run.mjs";

const FLAGS = { install: { type: "boolean", default: false } };

await script(async () => {
  let given;
  try {
    given = parseArgs({ options: FLAGS }).values;
  } catch (error) {
    throw new Stop(`${error.message}\nUsage: node scripts/minimum-rust.mjs [--install]`);
  }
  const version = minimumRust();
  if (given.install) {
    await run("rustup", ["toolchain", "install", version, "--profile", "minimal"]);
  } else if (!new RegExp(`^${version.replaceAll(".", "\\.")}\\D`, "m").test(toolchains())) {
    throw new Stop(
      `Rust ${version} is not installed: --install installs it with rustup. Without it, ` +
        "`npm run lint` reports functions of the standard library that are newer.",
    );
  }
  // A separate folder: two toolchains in one folder would discard each other's output.
  const folder = join(ROOT, "target", "minimum-rust");
  await run("cargo", ["check", "--locked", "--workspace", "--lib", "--target-dir", folder], {
    env: { RUSTUP_TOOLCHAIN: version },
  });
  process.stdout.write(`The crates compile with Rust ${version}.\n`);
});

function toolchains() {
  return output("rustup", ["toolchain", "list"]);
}
