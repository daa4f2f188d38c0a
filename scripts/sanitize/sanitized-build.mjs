/** Builds for AddressSanitizer: the addon, and the functions that test its Node-API types. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { cargoMetadata } from "../support/addon.mjs";
import { output, run, Stop } from "../support/run.mjs";

/** The crates, and the libraries that cargo builds from them. */
const CRATES = {
  "genauth-native": "libgenauth_native.so",
  "genauth-node-api-tests": "libgenauth_node_api_tests.so",
};

/** The runtime, which is part of gcc: it must be preloaded, since Node is built without it. */
export function findRuntime() {
  const path = output("gcc", ["-print-file-name=libasan.so"]).trim();
  // If gcc does not have a file, it prints the bare name.
  if (!existsSync(path)) {
    throw new Stop(
      "AddressSanitizer needs gcc's libasan: on Debian, the package libgcc-12-dev or later.",
    );
  }
  return path;
}

/**
 * Builds both libraries. Rust code is instrumented; the standard library and C code are not, but their
 * allocations are tracked too.
 *
 * @returns {Promise<{ addon: string, tests: string }>} their paths
 */
export async function build() {
  const host = /^host: (.+)$/m.exec(output("rustc", ["-vV"]))[1];
  // A separate folder, since build scripts detect the features of the compiler.
  const folder = join(cargoMetadata(["--no-deps"]).target_directory, "sanitize");
  await run(
    "cargo",
    [
      "build",
      "--locked",
      "--lib",
      ...Object.keys(CRATES).flatMap((name) => [
        "--package",
        name,
        "--features",
        `${name}/sanitize`,
      ]),
      "--target",
      host,
      "--target-dir",
      folder,
    ],
    // Sanitizers need a nightly compiler; this makes the stable compiler accept the flag.
    { env: { RUSTC_BOOTSTRAP: "1", RUSTFLAGS: "-Zsanitizer=address" } },
  );
  const [addon, tests] = Object.values(CRATES).map((name) => join(folder, host, "debug", name));
  return { addon, tests };
}
