import { fileURLToPath } from "node:url";
import { requirePython } from "../../../scripts/support/python.mjs";
import { startPython } from "../../support/python/start.mjs";

const REQUIREMENTS = fileURLToPath(new URL("django-mama-cas.txt", import.meta.url));
const PROGRAM = fileURLToPath(new URL("django_mama_cas.py", import.meta.url));

/**
 * Starts django-mama-cas, an independent CAS server, under the paths of GenAuth; it ends with
 * the test. Needs Python 3 with `venv` and, the first time, PyPI: when these are missing, the
 * test is skipped.
 *
 * @param {import("node:test").TestContext} t
 * @param {{ appId: string, username: string, password: string }} account the only user
 * @returns {Promise<string | undefined>} its URL; `undefined` if the test is skipped
 */
export async function startCasServer(t, { appId, username, password }) {
  let find;
  try {
    find = await requirePython("django-mama-cas", REQUIREMENTS);
  } catch (error) {
    t.skip(`django-mama-cas cannot be installed: ${error.message.split("\n")[0]}`);
    return undefined;
  }
  return startPython(t, find("python"), PROGRAM, { appId, account: { username, password } });
}
