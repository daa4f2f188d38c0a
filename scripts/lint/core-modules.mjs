/**
 * Checks of the structure of `core/`: imports between its top modules point downward, its dependencies do
 * not include Node-API, and its sources do not mention JavaScript.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { output, Stop } from "../support/run.mjs";

/**
 * The top modules of `core/src`, highest first. A module imports only from lower layers, and modules of the
 * same layer do not import from each other, so there are no cycles.
 */
export const LAYERS = [
  ["verify"],
  ["events", "management_token", "oidc", "wechat"],
  ["token_cache"],
  ["call"],
  ["identity"],
  ["rate_limit", "transport"],
  ["observe", "runtime"],
  ["options"],
  ["jwt", "password"],
  ["fingerprint"],
  ["sync"],
  ["error"],
  ["challenge", "redact", "operation"],
  ["json", "pem", "text", "url_text"],
  ["secret"],
];

/** Words that belong to the addon. */
const WORDS =
  /(?<![\w-])(?:JavaScript|TypeScript|Node(?:\.js|-API)?|V8|napi|npm|undefined|event loop|GenAuthError|\w*(?:Configuration|Connection|Timeout|Abort|Http|RateLimit|Response|Api|OAuth|Token)Error)(?![\w-])/g;

/** The text of a host that was built from an undefined variable. */
const ALLOWED_WORDS = new Map([["transport/peers.rs", ["undefined"]]]);

/**
 * @param {string} root folder of the repository
 * @throws {Stop} if a check fails
 */
export function lintCore(root) {
  const problems = findProblems(join(root, "core", "src"));
  const tree = output("cargo", [
    "tree",
    "--locked",
    "--package",
    "genauth-core",
    "--prefix",
    "none",
  ]);
  problems.push(
    ...[...new Set(tree.match(/^napi\S* v\S+/gm))].map(
      (crate) => `genauth-core depends on ${crate}.`,
    ),
  );
  if (problems.length > 0) throw new Stop(problems.join("\n"));
}

/**
 * @param {string} folder the folder of the crate's sources
 * @returns {string[]} one sentence per problem
 */
export function findProblems(folder) {
  return sources(folder).flatMap((path) => {
    const file = relative(folder, path).split(sep).join("/");
    const text = readFileSync(path, "utf8");
    return [...importProblems(file, text), ...wordProblems(file, text)];
  });
}

function sources(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".rs"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function importProblems(file, text) {
  const [own] = modulePath(file);
  if (own === undefined) return [];
  const rank = rankOf(own);
  if (rank === -1) return [`${file}: module ${own} has no layer; add it to LAYERS.`];
  return importedModules(file, text)
    .filter((name) => name !== own && rankOf(name) !== -1 && rankOf(name) <= rank)
    .map((name) => `${file}: ${own} imports from ${name}, which is not in a lower layer.`);
}

function rankOf(name) {
  return LAYERS.findIndex((layer) => layer.includes(name));
}

/** The module path of a file: `["call", "retry"]`; empty for the root of the crate. */
function modulePath(file) {
  const path = file.slice(0, -".rs".length).split("/");
  return ["lib", "mod"].includes(path.at(-1)) ? path.slice(0, -1) : path;
}

/** The names of top modules of the crate in all paths of a file, sorted. */
function importedModules(file, text) {
  const depth = modulePath(file).length;
  const code = withoutComments(text).replace(/"(?:\\.|[^"\\])*"/g, '""');
  // The modules of a file's own tests are one level deeper.
  const [body, ...tests] = code.split(/^mod tests \{/m);
  const names = [body, ...tests].flatMap((part, index) =>
    topNames(part, depth + Math.min(index, 1)),
  );
  return [...new Set(names)].sort();
}

function topNames(code, depth) {
  const toRoot = `(?:crate|super(?:::super){${depth - 1}})`;
  const paths = new RegExp(`(?<![\\w:]|\\bin )${toRoot}::(?:(\\w+)|\\{)`, "g");
  return [...code.matchAll(paths)].flatMap((match) =>
    match[1] === undefined ? groupedNames(code, match.index + match[0].length) : [match[1]],
  );
}

/** The first names in a group `{a::b, c::{d, e}}`, whose content starts at `start`. */
function groupedNames(code, start) {
  let depth = 0;
  let end = start;
  while (depth >= 0) {
    if (code[end] === "{") depth += 1;
    if (code[end] === "}") depth -= 1;
    end += 1;
  }
  let flat = code.slice(start, end - 1);
  while (flat.includes("{")) flat = flat.replace(/\{[^{}]*\}/g, "");
  return flat.split(",").map((path) => path.trim().split("::")[0]);
}

function withoutComments(text) {
  return text.replace(/\/\/.*$/gm, "");
}

function wordProblems(file, text) {
  const allowed = ALLOWED_WORDS.get(file) ?? [];
  return text
    .split("\n")
    .flatMap((line, index) =>
      (line.match(WORDS) ?? [])
        .filter((word) => !allowed.includes(word))
        .map((word) => `core/src/${file}:${index + 1}: "${word}" belongs to the addon.`),
    );
}
