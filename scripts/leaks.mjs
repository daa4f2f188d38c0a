/**
 * `npm run leaks`: Rust tests under valgrind, which finds leaked memory and reads of uninitialized
 * memory. Of the integration tests, only those of the pool are run, which create and drop clients,
 * connections and tasks: cryptography and decompression are slow under valgrind.
 */

import { spawnSync } from "node:child_process";
import { ROOT, run, Stop, script } from "./support/run.mjs";
import { installOnSystem, isInstalled, mayInstall } from "./support/system.mjs";

const TARGETS = ["--lib", "--test", "integration"];
/** The tests of a binary to run, by the binary's name; all tests of a binary that is not listed. */
const ONLY = new Map([["integration", ["pool::"]]]);
/**
 * Tests that are too slow under valgrind: hundreds of token histories, and key fetches that are abandoned
 * after a second.
 */
const TOO_SLOW = ["wechat::model", "verify::tests"].flatMap((name) => ["--skip", name]);
const VALGRIND = [
  "--quiet",
  "--leak-check=full",
  "--show-leak-kinds=definite",
  "--errors-for-leak-kinds=definite",
  "--error-exitcode=9",
  "--num-callers=30",
];

/** Builds the test binaries of the core with the system's allocator, which valgrind can track. */
function build() {
  const args = ["test", "--locked", "--package", "genauth-core", "--no-run"];
  const { status, stdout } = spawnSync(
    "cargo",
    [...args, ...TARGETS, "--message-format=json-render-diagnostics"],
    {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (status !== 0) {
    throw new Stop("The tests could not be built.");
  }
  const messages = stdout.split("\n").filter(Boolean).map(JSON.parse);
  return messages
    .filter(({ executable }) => executable)
    .map(({ executable, target }) => ({ executable, only: ONLY.get(target.name) ?? [] }));
}

/** @throws {Stop} if valgrind is not installed and cannot be installed */
async function requireValgrind() {
  if (isInstalled("valgrind")) return;
  if (mayInstall()) await installOnSystem("valgrind");
  if (!isInstalled("valgrind")) {
    throw new Stop("Checking for leaks needs valgrind: install it, then try again.");
  }
}

await script(async () => {
  if (process.platform !== "linux") {
    process.stdout.write("Leaks are checked on Linux alone, where valgrind runs.\n");
    return;
  }
  await requireValgrind();
  for (const { executable, only } of build()) {
    await run("valgrind", [...VALGRIND, executable, ...only, ...TOO_SLOW]);
  }
});
