/**
 * Constraints of the catalogue: facts of a field, an argument, a model or an operation, each with its source.
 * This module knows every key and writes its sentence, for the reference and for doc comments.
 *
 * @typedef {Record<string, Record<string, unknown>>} Constraints  by source, then by key
 */

const code = (value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
const names = (list, word) => {
  const all = list.map(code);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${word} ${all.at(-1)}`;
};
const count = (value, noun) => `${value} ${noun}${value === 1 ? "" : "s"}`;
const seconds = (value) =>
  value % 60 === 0 && value >= 120 ? count(value / 60, "minute") : count(value, "second");
const period = (text) => (text.endsWith(".") ? text : `${text}.`);

const isNumber = (value) => typeof value === "number";
const isText = (value) => typeof value === "string" && value !== "";
const isTrue = (value) => value === true;
const isNames = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isAny = () => true;
const isLimit = (value) => isNumber(value) || isText(value);

/** Each key: a test of its value, and its sentence. */
const KEYS = {
  default: [isAny, (value) => `Default: ${code(JSON.stringify(value))}.`],
  min: [isNumber, (value) => `At least ${value}.`],
  max: [isNumber, (value) => `At most ${value}.`],
  minLength: [isNumber, (value) => `At least ${count(value, "character")}.`],
  maxLength: [isNumber, (value) => `At most ${count(value, "character")}.`],
  minItems: [isNumber, (value) => `At least ${count(value, "element")}.`],
  maxItems: [isNumber, (value) => `At most ${count(value, "element")}.`],
  levels: [isNumber, (value) => `At most ${count(value, "level")} deep.`],
  uniqueItems: [isTrue, () => "No element may occur twice."],
  format: [isText, (value) => `Format: ${code(value)}.`],
  pattern: [isText, (value) => `Matches ${code(value)}.`],
  caseInsensitive: [isTrue, () => "Upper and lower case are not distinguished."],
  unique: [isText, (value) => `Unique in the ${period(value)}`],
  nullMeans: [isText, (value) => `\`null\` means ${period(value)}`],
  requires: [isNames, (value) => `Requires ${names(value, "and")}.`],
  requiredWhen: [isText, (value) => `Required when ${period(value)}`],
  onlyWhen: [isText, (value) => `Only when ${period(value)}`],
  oneOf: [isNames, (value) => `Exactly one of ${names(value, "or")} is required.`],
  anyOf: [isNames, (value) => `At least one of ${names(value, "or")} is required.`],
  limit: [isLimit, (value) => `Limit: ${period(String(value))}`],
  needs: [isText, (value) => `Needs ${period(value)}`],
  validFor: [isNumber, (value) => `Valid for ${seconds(value)}.`],
  once: [isTrue, () => "Can be used once."],
  example: [isText, period],
};

const SOURCES = new Set(["documented", "SDK code", "inferred"]);

/**
 * @param {unknown} constraints  as in the catalogue
 * @returns {string[]} errors: unknown sources, unknown keys, wrong values
 */
export function constraintProblems(constraints) {
  if (constraints === undefined) return [];
  return Object.entries(constraints).flatMap(([source, facts]) => {
    if (!isSource(source)) return [`constraints: unknown source "${source}"`];
    return Object.entries(facts).flatMap(([key, value]) => {
      if (!Object.hasOwn(KEYS, key)) {
        return [`constraints: unknown key "${key}" (known: ${Object.keys(KEYS).join(", ")})`];
      }
      return KEYS[key][0](value) ? [] : [`constraints: "${key}" has a wrong value`];
    });
  });
}

/**
 * @param {string} source
 * @returns {boolean} whether the source is one that a constraint or an effect may name
 */
export function isSource(source) {
  return SOURCES.has(source) || /^https:\/\/\S+$/.test(source);
}

/** The constraints that an emitter has written, so that a forgotten one is found. */
const written = new WeakSet();

/**
 * @param {{ constraints?: Constraints }} entry
 * @returns {string[]} one sentence for each constraint
 */
export function constraintTexts({ constraints, ...entry }) {
  if (constraints === undefined) return [];
  written.add(constraints);
  return Object.entries(constraints).flatMap(([source, facts]) =>
    Object.entries(facts)
      .filter(([key]) => !(key === "default" && "default" in entry))
      .map(([key, value]) => attributed(KEYS[key][1](value), source)),
  );
}

function attributed(sentence, source) {
  if (source === "documented") return sentence;
  if (source === "inferred") return `Inferred: ${lowerFirst(sentence)}`;
  if (source === "SDK code") return `From the code of authing-node-sdk: ${lowerFirst(sentence)}`;
  return `${sentence} Source: ${source}`;
}

function lowerFirst(sentence) {
  return sentence[0].toLowerCase() + sentence.slice(1);
}

/**
 * Finds constraints that no emitter has written. To be called after all of them have run.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string[]}
 */
export function unwrittenConstraints({ clients, models }) {
  const problems = [];
  const visit = (where, entry) => {
    if (entry.constraints && !written.has(entry.constraints)) {
      problems.push(`${where}: no emitter writes its constraints`);
    }
  };
  for (const { groups } of Object.values(clients)) {
    for (const operation of groups.flatMap((group) => group.operations)) {
      const here = `${operation.file}: operation ${operation.name}`;
      visit(here, operation);
      for (const argument of operation.arguments) {
        visit(`${here}: argument ${argument.name}`, argument);
        for (const field of argument.fields ?? []) visit(`${here}: field ${field.name}`, field);
      }
    }
  }
  for (const model of models.values()) {
    visit(`${model.file}: model ${model.name}`, model);
    for (const field of model.fields) {
      visit(`${model.file}: model ${model.name}: field ${field.name}`, field);
    }
  }
  return problems;
}
