/** Runs programs without blocking the servers of this process. */

import { spawn } from "node:child_process";
import { join } from "node:path";
import { commandLine, ROOT } from "../../../scripts/support/run.mjs";

export { ROOT };

/** This folder, `__test__/package`. */
export const HERE = join(ROOT, "__test__/package");

/**
 * Milliseconds after which a program is killed: more than a program needs that downloads and compiles on a busy
 * machine.
 */
const HANGS_AFTER_MS = 600_000;

/**
 * @param {[string, ...string[]]} command program and arguments
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<{ code: number | string, stdout: string, stderr: string }>} `code` is the
 *   name of the signal when one ended the program
 */
export async function run([program, ...args], options = {}) {
  const child = spawn(...commandLine(program, args), {
    signal: AbortSignal.timeout(HANGS_AFTER_MS),
    killSignal: "SIGKILL",
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8").on("data", (text) => {
      output[name] += text;
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => resolve(exitCode ?? signal));
  });
  return { code, ...output };
}

/**
 * Like `run`, for a program that must succeed.
 *
 * @returns {Promise<string>} its output
 */
export async function succeed(command, options) {
  const { code, stdout, stderr } = await run(command, options);
  if (code !== 0) {
    throw new Error(`${command.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
  }
  return stdout;
}
