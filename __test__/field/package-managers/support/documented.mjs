/** The commands that the page "Deploying" tells users, so that the tests run exactly these. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../package/support/process.mjs";

const PAGE = readFileSync(join(ROOT, "docs/guides/deploying.md"), "utf8");
const CODE = /`([^`]+)`/;

/**
 * @param {string} row name of the package manager
 * @returns {{ own: string, alias: string }} what is added, under its own name and in the place of the
 *   mirrored SDK
 */
export function documentedPackages(row) {
  const lines = PAGE.split("\n").filter((line) => line.startsWith(`| ${row} | \``));
  if (lines.length !== 1)
    throw new Error(`The page "Deploying" has ${lines.length} rows of ${row}.`);
  const [own, alias] = lines[0]
    .split(" | ")
    .slice(1)
    .map((cell) => CODE.exec(cell)[1]);
  const command = `${row.split(" ")[0].toLowerCase()} ${row === "npm" ? "install" : "add"} `;
  for (const text of [own, alias]) {
    if (!text.startsWith(command)) throw new Error(`The command "${text}" is not one of ${row}.`);
  }
  return { own: own.slice(command.length), alias: alias.slice(command.length) };
}

/** Whether the page names this command. */
export function isDocumented(command) {
  return PAGE.replace(/\s+/g, " ").includes(`\`${command}\``);
}
