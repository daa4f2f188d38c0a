/** What the page "Deploying" tells users to write, so that the tests run exactly that. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../package/support/process.mjs";

const PAGE = readFileSync(join(ROOT, "docs/guides/deploying.md"), "utf8");

function blocks(language) {
  const found = PAGE.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"));
  return [...found].map(([, text]) => text);
}

function only(matches, what) {
  if (matches.length !== 1) {
    throw new Error(`The page "Deploying" has ${matches.length} of ${what} in place of one.`);
  }
  return matches[0];
}

/** @returns {string} the file of this name, which its first line says */
export function documentedFile(name) {
  return only(
    blocks("js").filter((text) => text.startsWith(`// ${name}\n`)),
    name,
  );
}

/** @returns {string[]} the arguments of the command that begins with this program */
export function documentedArguments(program) {
  const lines = blocks("sh").flatMap((text) => text.split("\n"));
  const [, ...args] = only(
    lines.filter((line) => line.startsWith(`${program} `)),
    program,
  ).split(" ");
  return args;
}

/** @returns {object} the configuration of Node's single executable application */
export function documentedExecutable() {
  return JSON.parse(only(blocks("json"), "the configuration of a single executable"));
}

/** @returns {string} the setting that keeps the package out of the bundle of this tool */
export function documentedExternal(tool) {
  const rows = PAGE.split("\n").filter((line) => line.startsWith("| ") && line.endsWith("` |"));
  const [, names, setting] = only(
    rows.map((row) => row.split(/ ?\| ?/)).filter(([, names]) => names.split(", ").includes(tool)),
    `the setting of ${tool}`,
  );
  return names && setting.slice(1, -1);
}
