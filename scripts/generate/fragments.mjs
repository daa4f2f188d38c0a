/** The hand-written declarations of `catalogue/types`. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "catalogue/types";

/** A line to be replaced by the members of a class in another file: `  // (client/login.d.ts)`. */
const PART = /^ {2}\/\/ \(([\w-]+\/[\w-]+\.d\.ts)\)$/gm;

/** A part: a file with one class, of which only the members are used. */
const CLASS = /^export class \w+ \{\n(.*)\n\}\s*$/s;

/** A member of a class: its doc comment and its name. */
const MEMBER = /^ {2}\/\*\*((?:(?!\*\/).)*)\*\/\n {2}(?!constructor)(\w+)[<(]/gms;

/**
 * @param {string} root
 * @param {string} text  a fragment
 * @returns {string} the fragment with the members of its parts inserted
 * @throws {Error} if a part does not exist or is not exactly one class
 */
export function withParts(root, text) {
  return text.replace(PART, (_, name) => {
    const members = CLASS.exec(readFileSync(join(root, FOLDER, name), "utf8"));
    if (members === null) throw new Error(`${FOLDER}/${name}: must be one class`);
    return members[1];
  });
}

/**
 * The hand-written methods of a class.
 *
 * @param {{ text: string }[]} fragments
 * @param {string} name  of the class
 * @returns {{ name: string, summary: string }[]} `summary` is the first sentence of the documentation
 *   of the last signature
 */
export function declaredMethods(fragments, name) {
  const declaration = new RegExp(`^export class ${name} \\{\\n(.*?)^\\}`, "ms");
  const text = fragments.map((fragment) => declaration.exec(fragment.text)?.[1] ?? "").join("");
  const methods = new Map();
  for (const [, comment, method] of text.matchAll(MEMBER)) {
    methods.set(method, { name: method, summary: firstSentence(comment) });
  }
  return [...methods.values()];
}

function firstSentence(comment) {
  const text = comment
    .replace(/^\s*\*? ?/gm, "")
    .replace(/\{@link (?:\w+\.)?(\w+)\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .trim();
  return /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}
