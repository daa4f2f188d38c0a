/**
 * The rule for one key of a catalogue entry. `check` returns the error, or `undefined`.
 *
 * @typedef {{ check: (value: unknown) => string | undefined, optional?: boolean }} Rule
 */

/** @type {(expected: string, test: (value: unknown) => boolean) => Rule} */
const rule = (expected, test) => ({
  check: (value) => (test(value) ? undefined : `must be ${expected}`),
});

const isText = (value) => typeof value === "string" && value !== "" && value.trim() === value;

export const text = rule("a non-empty text without spaces at its ends", isText);
export const flag = rule("true or false", (value) => typeof value === "boolean");
export const paragraphs = rule(
  "a list of non-empty texts",
  (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
);
/** Lines of a program: they may be indented or empty. */
export const lines = rule(
  "a list of lines",
  (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((line) => typeof line === "string" && line.trimEnd() === line),
);
export const list = rule("a list", Array.isArray);
export const object = rule("an object", isObject);
export const scalar = rule("a text, a number or a boolean", (value) =>
  ["string", "number", "boolean"].includes(typeof value),
);
export const textOrNumber = rule("a text or a number", (value) =>
  ["string", "number"].includes(typeof value),
);
export const anything = rule("anything", () => true);

/** @type {(pattern: RegExp) => Rule} */
export const matching = (pattern) =>
  rule(`a text like ${pattern}`, (value) => typeof value === "string" && pattern.test(value));

/** @type {(values: string[]) => Rule} */
export const oneOf = (values) =>
  rule(`one of ${values.join(", ")}`, (value) => values.includes(value));

/** @type {(rule: Rule) => Rule} */
export const optional = (inner) => ({ ...inner, optional: true });

/**
 * Validates one JSON object against its rules.
 *
 * @param {unknown} value
 * @param {Record<string, Rule>} rules
 * @param {(problem: string) => void} report
 * @returns {boolean} whether it is valid; the contents of an invalid value need no further validation
 */
export function fits(value, rules, report) {
  if (!isObject(value)) {
    report("must be an object");
    return false;
  }
  const problems = [];
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(rules, key)) {
      problems.push(`unknown key "${key}" (known: ${Object.keys(rules).join(", ")})`);
    }
  }
  for (const [key, { check, optional }] of Object.entries(rules)) {
    if (!Object.hasOwn(value, key)) {
      if (!optional) problems.push(`"${key}" is missing`);
      continue;
    }
    const problem = check(value[key]);
    if (problem) problems.push(`"${key}" ${problem}`);
  }
  problems.forEach(report);
  return problems.length === 0;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
