import { execFile, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PACKAGE } from "../../support/child.mjs";

const run = promisify(execFile);
const REQUIREMENTS = fileURLToPath(new URL("cas-server.txt", import.meta.url));
const PROGRAM = fileURLToPath(new URL("cas_server.py", import.meta.url));
// Kept between runs, since installing takes a while.
const ENVIRONMENT = join(PACKAGE, "target", "cas-server");
const PYTHON = join(ENVIRONMENT, "bin", "python");
const INSTALLED = join(ENVIRONMENT, "installed");

/**
 * Starts a CAS server that others wrote, django-mama-cas, under the paths of GenAuth; it ends with
 * the test. Needs Python 3 with `venv` and, the first time, PyPI: where these are not to be had, the
 * test is skipped.
 *
 * @param {import("node:test").TestContext} t
 * @param {{ appId: string, username: string, password: string }} account the one user
 * @returns {Promise<string | undefined>} its URL; `undefined` if the test is skipped
 */
export async function startCasServer(t, { appId, username, password }) {
  try {
    await install();
  } catch (error) {
    t.skip(`django-mama-cas cannot be installed: ${error.message.split("\n")[0]}`);
    return undefined;
  }
  const child = spawn(PYTHON, [PROGRAM, appId, username, password], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill());
  for await (const port of createInterface(child.stdout)) return `http://127.0.0.1:${port}`;
  throw new Error("the CAS server ended before it listened");
}

async function install() {
  if (existsSync(INSTALLED)) return;
  await run("python3", ["-m", "venv", ENVIRONMENT]);
  await run(PYTHON, ["-m", "pip", "install", "--quiet", "--requirement", REQUIREMENTS]);
  writeFileSync(INSTALLED, "");
}
