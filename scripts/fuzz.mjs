/**
 * `npm run fuzz`: builds the fuzz targets of `fuzz/` and runs each with libFuzzer for a limited time,
 * starting from the checked-in corpus and the inputs that earlier runs found. If a target fails, prints
 * the path of the failing input and exits with code 1.
 *
 * - `--seconds <n>`: time for each target; default 10
 * - `--target <name>`: only this target
 * - `--replay`: runs every checked-in input once, without exploring. `npm run verify` does this, so its
 *   result depends on neither time nor randomness. An input that made a target fail is added to
 *   `fuzz/corpus/<target>/` together with the fix.
 * - `<file> …` (with `--target`): runs these inputs once, to reproduce a failure
 *
 * Requires 64-bit Linux or macOS and a C++ compiler for libFuzzer.
 */

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT, Stop, script } from "./support/run.mjs";

const FUZZ = join(ROOT, "fuzz");
const CORPUS = join(FUZZ, "corpus");
const ARTIFACTS = join(FUZZ, "artifacts");
/** Maximum time for one input in seconds; a target that takes longer hangs. */
const HANGS_AFTER = 10;
/** Maximum input size. Inputs are small texts; larger ones only take longer. */
const LONGEST_INPUT = 4096;

/** The compiler instrumentation that libFuzzer needs, all of it stable: edges and comparisons. */
const INSTRUMENTED = [
  "--cfg=fuzzing",
  "-Cpasses=sancov-module",
  "-Cllvm-args=-sanitizer-coverage-level=4",
  "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
  "-Cllvm-args=-sanitizer-coverage-pc-table",
  "-Cllvm-args=-sanitizer-coverage-trace-compares",
  "-Ccodegen-units=1",
];

const FLAGS = {
  replay: { type: "boolean", default: false },
  seconds: { type: "string", default: "10" },
  target: { type: "string" },
};

function hostTriple() {
  const version = execFileSync("rustc", ["-vV"], { encoding: "utf8" });
  return /^host: (.+)$/m.exec(version)[1];
}

/** @returns {string} the path of the binary */
function build() {
  // An explicit target, so that build scripts and macros are compiled without the flags.
  const args = ["build", "--locked", "--target", hostTriple()];
  const { status, stdout } = spawnSync(
    "cargo",
    [...args, "--message-format=json-render-diagnostics"],
    {
      cwd: FUZZ,
      encoding: "utf8",
      env: {
        ...process.env,
        CARGO_ENCODED_RUSTFLAGS: INSTRUMENTED.join("\x1f"),
        CARGO_TARGET_DIR: process.env.CARGO_TARGET_DIR
          ? join(process.env.CARGO_TARGET_DIR, "fuzz")
          : join(FUZZ, "target"),
      },
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (status !== 0) {
    throw new Stop("The fuzz targets could not be built.");
  }
  const built = stdout.split("\n").filter(Boolean).map(JSON.parse);
  return built.find(({ executable }) => executable).executable;
}

/**
 * Runs one target.
 *
 * @returns {Promise<string>} the last line that libFuzzer printed
 * @throws {Stop} if the target fails; the message names the failing input
 */
async function fuzz(binary, target, args) {
  const child = spawn(binary, args, {
    cwd: FUZZ,
    env: { ...process.env, GENAUTH_FUZZ_TARGET: target, RUST_BACKTRACE: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => resolve(exitCode ?? signal));
  });
  if (code !== 0) {
    // Exploring writes the failing input to a file; replaying files names the last file run.
    const file =
      /written to (\S+)/.exec(output)?.[1] ?? [...output.matchAll(/^Running: (.+)$/gm)].at(-1)?.[1];
    const again = file ? `\nRun it again: npm run fuzz -- --target ${target} -- ${file}` : "";
    throw new Stop(`${output}\nThe fuzz target "${target}" failed.${again}`);
  }
  return output.trim().split("\n").at(-1);
}

/** Arguments of libFuzzer to explore from the corpus and from the inputs of earlier runs. */
function explore(target, seconds, found) {
  const folder = join(found, target);
  mkdirSync(folder, { recursive: true });
  return [
    `-max_total_time=${seconds}`,
    `-timeout=${HANGS_AFTER}`,
    `-max_len=${LONGEST_INPUT}`,
    `-artifact_prefix=${join(ARTIFACTS, target)}-`,
    // libFuzzer writes new inputs to the first folder.
    folder,
    join(CORPUS, target),
  ];
}

/** Arguments of libFuzzer to run each checked-in input once. */
function replay(target) {
  const folder = join(CORPUS, target);
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

await script(async () => {
  const { values, positionals } = parseArgs({ options: FLAGS, allowPositionals: true });
  const seconds = Number(values.seconds);
  if (!(Number.isInteger(seconds) && seconds > 0)) {
    throw new Stop(`--seconds takes a positive whole number, not "${values.seconds}".`);
  }
  const known = readdirSync(CORPUS).sort();
  if (values.target !== undefined && !known.includes(values.target)) {
    throw new Stop(`There is no fuzz target "${values.target}"; there are ${known.join(", ")}.`);
  }
  const binary = build();
  mkdirSync(ARTIFACTS, { recursive: true });
  if (positionals.length > 0) {
    if (values.target === undefined) {
      throw new Stop("Inputs need the --target that they are for.");
    }
    await fuzz(binary, values.target, positionals);
    return;
  }
  const found = join(binary, "..", "found");
  const left = values.target === undefined ? known : [values.target];
  const failures = [];
  const lane = async () => {
    for (let target = left.shift(); target !== undefined; target = left.shift()) {
      const args = values.replay ? replay(target) : explore(target, seconds, found);
      const summary = (last) => (values.replay ? `${args.length} inputs replayed` : last);
      await fuzz(binary, target, args).then(
        (last) => process.stdout.write(`${target}: ${summary(last)}\n`),
        (failure) => failures.push(failure.message),
      );
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  if (failures.length > 0) {
    throw new Stop(failures.join("\n\n"));
  }
});
