/** Builds for AddressSanitizer: the addon, and the functions that test its types of Node-API. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { cargoMetadata } from "../support/addon.mjs";
import { output, run, Stop } from "../support/run.mjs";

/** The crates, and the libraries that cargo makes of them. */
const CRATES = {
  "genauth-native": "libgenauth_native.so",
  "genauth-node-api-tests": "libgenauth_node_api_tests.so",
};

/** The runtime, which comes with gcc: it must be loaded before Node, which is built without it. */
export function findRuntime() {
  const path = output("gcc", ["-print-file-name=libasan.so"]).trim();
  // gcc prints the bare name of a file that it does not have.
  if (!existsSync(path)) {
    throw new Stop(
      "AddressSanitizer needs gcc's libasan: on Debian, the package libgcc-12-dev or later.",
    );
  }
  return path;
}

/**
 * Builds both libraries. Rust code is instrumented, that of the standard library and C code is not; what
 * they allocate is followed all the same.
 *
 * @returns {Promise<{ addon: string, tests: string }>} their paths
 */
export async function build() {
  const host = /^host: (.+)$/m.exec(output("rustc", ["-vV"]))[1];
  // Build scripts ask which features the compiler has: they get a folder of their own.
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
    // Sanitizers are a feature of nightly compilers; this has the stable one accept it.
    { env: { RUSTC_BOOTSTRAP: "1", RUSTFLAGS: "-Zsanitizer=address" } },
  );
  const [addon, tests] = Object.values(CRATES).map((name) => join(folder, host, "debug", name));
  return { addon, tests };
}
