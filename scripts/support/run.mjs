/** Running other programs, with their output where the user sees it. */

import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A failure that needs no stack: the sentence says what to do. */
export class Stop extends Error {}

/**
 * Runs a program in the project's folder and waits for it.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet` hides the output
 *   unless the program fails
 * @returns {Promise<void>}
 * @throws {Stop} when it cannot be started or ends with another code than 0
 */
export async function run(program, args, options = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", options.quiet ? "pipe" : "inherit", options.quiet ? "pipe" : "inherit"],
    // On Windows npm and npx are batch files.
    shell: process.platform === "win32",
  });
  const output = [];
  child.stdout?.on("data", (piece) => output.push(piece));
  child.stderr?.on("data", (piece) => output.push(piece));
  const code = await new Promise((resolve, reject) => {
    child.on("error", (error) =>
      reject(new Stop(`${program} cannot be started: ${error.message}.`)),
    );
    child.on("close", (exitCode, signal) => resolve(exitCode ?? signal));
  });
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output));
    throw new Stop(`${program} ${args.join(" ")} ended with ${code}.`);
  }
}

/**
 * Runs a script's main function; a `Stop` becomes one line and exit code 1.
 *
 * @param {() => Promise<void>} main
 */
export async function script(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
