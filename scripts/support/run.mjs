/** Runs other programs and shows their output. */

import { execFileSync, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A failure reported without a stack: the message says what to do. */
export class Stop extends Error {}

/** Programs of npm that are batch files on Windows, and the scripts that they run. */
const NPM_SCRIPTS = { npm: "npm-cli.js", npx: "npx-cli.js" };

/**
 * The program and arguments to start. On Windows, npm and npx are batch files, which only a shell can
 * start, and a shell splits a path at its spaces; so Node runs their scripts directly.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ platform: string, execPath: string }} [host]
 * @returns {[string, string[]]}
 */
export function commandLine(program, args, { platform, execPath } = process) {
  if (program === "node") {
    return [execPath, args];
  }
  const npm = NPM_SCRIPTS[program];
  if (platform !== "win32" || npm === undefined) {
    return [program, args];
  }
  return [execPath, [join(dirname(execPath), "node_modules", "npm", "bin", npm), ...args]];
}

/**
 * Runs a program and waits for it.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean, signal?: AbortSignal }}
 *   [options] `cwd` is the project's folder by default; `quiet` hides the output unless the program
 *   fails
 * @returns {Promise<void>}
 * @throws {Stop} if it cannot be started or exits with a code other than 0
 */
export async function run(program, args, options = {}) {
  const [file, fileArgs] = commandLine(program, args);
  const child = spawn(file, fileArgs, {
    cwd: options.cwd ?? ROOT,
    signal: options.signal,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", options.quiet ? "pipe" : "inherit", options.quiet ? "pipe" : "inherit"],
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
 * Runs a program and returns what it prints.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string }} [options] `cwd` is the project's folder by default
 * @returns {string}
 * @throws {Stop} if it cannot be started or exits with a code other than 0
 */
export function output(program, args, { cwd = ROOT } = {}) {
  try {
    return execFileSync(...commandLine(program, args), {
      cwd,
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    throw new Stop(`${program} ${args.join(" ")} failed: ${error.stderr || error.message}`);
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
