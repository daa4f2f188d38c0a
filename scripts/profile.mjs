/**
 * `npm run profile`: makes the profile with which release builds are optimized, `profile/calls.profdata`. Builds a
 * binary that counts how often each part of it runs, runs the benchmark's scenarios with it, and merges the counts.
 * Takes ten minutes. The tool that merges them comes with rustup (`rustup component add llvm-tools`) or from Debian.
 */

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { counting, MADE_WITH, madeWith, PROFILE } from "./build/guided.mjs";
import {
  cargoMetadata,
  hostPlatform,
  libraryName,
  optimized,
  replaceFile,
} from "./support/addon.mjs";
import { requireDebian } from "./support/debian.mjs";
import { requireNode, requireRust } from "./support/prerequisites.mjs";
import { run, script } from "./support/run.mjs";
import { EXE, rustcVersion, sysroot } from "./support/toolchain.mjs";

/** Builds the binary that counts, apart from other builds. */
async function build(targetDirectory, counts) {
  const { triple } = hostPlatform();
  const [args, { env }] = optimized(counting(targetDirectory, counts));
  const folder = join(targetDirectory, "counting");
  // With a target, cargo does not count what runs during the build.
  await run("cargo", ["build", "--locked", "--lib", ...args, "--target", triple], {
    env: { ...env, CARGO_TARGET_DIR: folder },
  });
  const binary = join(folder, "genauth-native.node");
  replaceFile(join(folder, triple, "release", libraryName(process.platform)), binary);
  return binary;
}

/** The program `llvm-profdata` of the version of LLVM that rustc contains. */
async function requireProfdata() {
  const { triple } = hostPlatform();
  const own = join(sysroot(), "lib", "rustlib", triple, "bin", `llvm-profdata${EXE}`);
  if (existsSync(own)) return own;
  const [major] = rustcVersion("LLVM version").split(".");
  const name = `llvm-profdata-${major}`;
  return (await requireDebian({ [name]: `llvm-${major}` }))[name];
}

await script(async () => {
  requireNode();
  requireRust();
  const profdata = await requireProfdata();
  const targetDirectory = cargoMetadata(["--no-deps"]).target_directory;
  const counts = join(targetDirectory, "counts");
  rmSync(counts, { recursive: true, force: true });
  mkdirSync(counts, { recursive: true });
  const binary = await build(targetDirectory, counts);
  await run("npm", ["install", "--prefix", "bench", "--no-save", "--no-workspaces"]);
  await run("node", ["bench/train.mjs"], { env: { GENAUTH_NATIVE_PATH: binary } });
  const files = readdirSync(counts).map((name) => join(counts, name));
  await run(profdata, ["merge", `--output=${PROFILE}`, ...files]);
  writeFileSync(MADE_WITH, madeWith(rustcVersion("release")));
  process.stdout.write(`Wrote ${PROFILE}.\n`);
});
