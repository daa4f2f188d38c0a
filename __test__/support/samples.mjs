/** The samples of the reference: found in the pages, and run as programs against an emulator. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AuthenticationClient, ManagementClient } from "genauth-native";
import { PACKAGE } from "./child.mjs";

const AsyncFunction = (async () => {}).constructor;
const JS_BLOCK = /^```js\n(.*?)^```$/ms;
const MARK = "<!-- Generated from catalogue/";

/**
 * @param {string} client folder of the reference
 * @returns {{ page: string, method: string, code: string }[]} the sample of every generated section, each
 *   a whole program
 */
export function samplesOf(client) {
  const folder = join(PACKAGE, "docs/reference", client);
  return readdirSync(folder)
    .sort()
    .flatMap((page) => {
      const text = readFileSync(join(folder, page), "utf8");
      if (!text.startsWith(MARK)) return [];
      const [head, ...sections] = text.split(/^## /m);
      const setup = JS_BLOCK.exec(head)[1];
      return sections
        .filter((section) => section.includes("### Sample"))
        .map((section) => ({
          page,
          method: section.split("\n", 1)[0],
          code: `${setup}\n${JS_BLOCK.exec(section.slice(section.indexOf("### Sample")))[1]}`,
        }));
    });
}

/**
 * Runs a program in this process. Its imports are those of the package.
 *
 * @param {string} code
 * @param {object} [surroundings]
 * @param {Record<string, string>} [surroundings.env] `process.env` of the program
 * @param {Record<string, unknown>} [surroundings.values] more variables
 * @returns {Promise<unknown[][]>} the arguments of each `console.log`
 */
export async function runSample(code, { env = {}, values = {} } = {}) {
  const clients = [];
  const printed = [];
  const scope = {
    AuthenticationClient: recorded(AuthenticationClient, clients),
    ManagementClient: recorded(ManagementClient, clients),
    process: { env },
    console: { log: (...given) => printed.push(given) },
    ...values,
  };
  try {
    const body = code.replace(/^import \{ [\w, ]+ \} from "genauth-native";$/m, "");
    // In a block, the program may declare variables of the names that it is given.
    await new AsyncFunction(...Object.keys(scope), `{\n${body}\n}`)(...Object.values(scope));
  } finally {
    for (const client of clients) client.close();
  }
  return printed;
}

/** The class, with a list of the clients that it made. */
function recorded(Class, clients) {
  return class extends Class {
    constructor(options) {
      super(options);
      clients.push(this);
    }
  };
}
