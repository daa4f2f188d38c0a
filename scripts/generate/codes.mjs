import { readFileSync } from "node:fs";
import { join } from "node:path";

import { CatalogueError } from "./catalogue.mjs";
import { anything, fits, list, matching, oneOf, optional, text } from "./shape.mjs";
import { jsDoc, MARK, table } from "./text.mjs";

const FILE = "catalogue/codes.json";

const FILE_RULES = { statusCodes: list, apiCodes: list };
const STATUS_CODE = { name: matching(/^[A-Za-z]+$/), value: anything, description: text };
const API_CODE = {
  name: matching(/^[A-Z][A-Z0-9_]*$/),
  value: anything,
  description: text,
  source: oneOf(["documented", "Guard", "observed"]),
  advice: optional(text),
};

/** What each source of an API code means, for the reference. */
const SOURCES = {
  documented: "the service's documentation",
  Guard: "the public code of the sign-in page Guard",
  observed: "answers of the service",
};

/**
 * @typedef {{ name: string, value: number, description: string, source?: string, advice?: string }} Code
 *
 * @param {string} root  the tree
 * @returns {{ statusCodes: Code[], apiCodes: Code[] }}
 * @throws {CatalogueError} if the file has errors
 */
export function loadCodes(root) {
  const codes = JSON.parse(readFileSync(join(root, FILE), "utf8"));
  const problems = [];
  const report = (place) => (problem) => problems.push(`${FILE}: ${place}: ${problem}`);
  if (fits(codes, FILE_RULES, report("file"))) {
    for (const [key, rules] of [
      ["statusCodes", STATUS_CODE],
      ["apiCodes", API_CODE],
    ]) {
      const seen = new Set();
      codes[key].forEach((code, index) => {
        const place = report(`${key}[${index}]`);
        if (!fits(code, rules, place)) return;
        if (!Number.isInteger(code.value)) place("value must be an integer");
        for (const part of [code.name, code.value]) {
          if (seen.has(part)) place(`${part} appears twice`);
          seen.add(part);
        }
      });
    }
  }
  if (problems.length > 0) throw new CatalogueError(problems.join("\n"));
  return codes;
}

/**
 * `lib/codes.js`: functions that return the values of `ApiCode` and `StatusCode`.
 *
 * @param {ReturnType<typeof loadCodes>} codes
 * @returns {string}
 */
export function emitCodes({ statusCodes, apiCodes }) {
  const constant = (name, codes) => [
    `exports.${name} = {`,
    ...codes.map((code) => `  ${code.name}: () => ${code.value},`),
    "};",
    "",
  ];
  return [
    `// ${MARK}`,
    '"use strict";',
    "",
    ...constant("apiCodes", apiCodes),
    ...constant("statusCodes", statusCodes),
  ].join("\n");
}

/**
 * `core/src/call/advice.rs`: what the message of an error with an API code advises.
 *
 * @param {ReturnType<typeof loadCodes>} codes
 * @returns {string}
 */
export function emitAdvice({ apiCodes }) {
  const rows = apiCodes
    .filter(({ advice }) => advice !== undefined)
    .map(({ value, advice }) => `    (${value}, ${JSON.stringify(advice)}),`);
  return [
    `// ${MARK}`,
    "",
    "//! Advice for the API codes that are met most.",
    "",
    "#[rustfmt::skip]",
    "const ADVICE: &[(i64, &str)] = &[",
    ...rows,
    "];",
    "",
    "/// What to do about a failure with this `apiCode`: a sentence.",
    "pub(super) fn advice(api_code: i64) -> Option<&'static str> {",
    "    let row = ADVICE.iter().find(|(code, _)| *code == api_code);",
    "    row.map(|(_, advice)| *advice)",
    "}",
    "",
  ].join("\n");
}

/**
 * `types/codes.d.ts`: the declarations of `ApiCode` and `StatusCode`.
 *
 * @param {ReturnType<typeof loadCodes>} codes
 * @returns {string}
 */
export function emitCodeTypes({ statusCodes, apiCodes }) {
  const constant = (name, description, codes) => [
    ...jsDoc("", [description]),
    `export declare const ${name}: {`,
    ...codes.flatMap((code) => [
      ...jsDoc("  ", [code.description]),
      `  readonly ${code.name}: ${code.value};`,
    ]),
    "};",
    `export type ${name} = (typeof ${name})[keyof typeof ${name}];`,
    "",
  ];
  return [
    `// ${MARK}`,
    "",
    ...constant(
      "ApiCode",
      "Known values of `apiCode` in answers and errors. The service may send others.",
      apiCodes,
    ),
    ...constant(
      "StatusCode",
      "Known values of `statusCode` in answers, and of `businessStatusCode` in errors.",
      statusCodes,
    ),
  ].join("\n");
}

/**
 * `docs/reference/codes.md`: both lists of codes.
 *
 * @param {ReturnType<typeof loadCodes>} codes
 * @returns {string}
 */
export function emitCodePage({ statusCodes, apiCodes }) {
  const inCode = (value) => `\`${value}\``;
  return `${[
    `<!-- ${MARK} -->`,
    "# Codes of the service",
    "An answer has a `statusCode`, and most failures have an `apiCode`. An error has them as\n`businessStatusCode` and `apiCode`.",
    '```js\nimport { ApiCode, isApiError, StatusCode } from "genauth-native";\n```',
    "`isApiError(error, ApiCode.USER_NOT_FOUND)` is true for an error with this code.",
    "## `ApiCode`",
    `Sources: ${Object.entries(SOURCES)
      .map(([name, meaning]) => `${name} (${meaning})`)
      .join(", ")}.`,
    table(
      ["Name", "Value", "Meaning", "Source"],
      apiCodes.map(({ name, value, description, source }) => [
        inCode(name),
        inCode(value),
        description,
        source,
      ]),
    ),
    "## Advice",
    "The message of an error with one of these codes ends in a sentence of advice.",
    table(
      ["Name", "Value", "Advice"],
      apiCodes
        .filter(({ advice }) => advice !== undefined)
        .map(({ name, value, advice }) => [inCode(name), inCode(value), advice]),
    ),
    "## `StatusCode`",
    table(
      ["Name", "Value", "Meaning"],
      statusCodes.map(({ name, value, description }) => [inCode(name), inCode(value), description]),
    ),
  ].join("\n\n")}\n`;
}
