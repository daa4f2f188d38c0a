/** Providers in Python, in a virtual environment of the test's own. */

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requirePython } from "../../../../scripts/support/python.mjs";
import { run } from "../../../package/support/process.mjs";
import { startPython as start } from "../../../support/python/start.mjs";

const SERVERS = fileURLToPath(new URL("../servers", import.meta.url));
let find;

/** Whether this machine has a Python 3 that can make virtual environments. */
export async function hasPython() {
  try {
    return (await run(["python3", "-c", "import venv, ensurepip"])).code === 0;
  } catch {
    return false;
  }
}

/** Installs the pinned packages, unless they are there. */
export async function installProviders() {
  // Kept between runs, since installing takes a while.
  find = await requirePython("providers", join(SERVERS, "requirements.txt"));
}

/**
 * Starts a program of `servers/`; it ends with the test.
 *
 * @param {import("node:test").TestContext} t
 * @param {string} program such as `django_oauth.py`
 * @param {object} world what `__test__/support/python/serve.py` documents as `WORLD`
 * @returns {Promise<string>} its URL
 */
export function startPython(t, program, world) {
  return start(t, find("python"), join(SERVERS, program), world);
}
