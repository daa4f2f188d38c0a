import { constraintProblems } from "./constraints.mjs";
import {
  anything,
  fits,
  flag,
  lines,
  list,
  matching,
  object,
  oneOf,
  optional,
  paragraphs,
  scalar,
  text,
  textOrNumber,
} from "./shape.mjs";
import { parseType } from "./type-expression.mjs";

const EFFECTS = ["read", "replace", "create", "delete", "action", "send"];
const METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH"];

const camelCase = matching(/^_?[a-z][A-Za-z0-9]*$/);
/** Names of models come from the mirrored SDK; not all of them are in PascalCase. */
const typeName = matching(/^[A-Za-z][A-Za-z0-9]*$/);
/** Names on the wire come from the service: `access_token`, `zh-CN`. */
const wireName = matching(/^[A-Za-z_][\w-]*$/);
const type = {
  check(value) {
    try {
      parseType(String(value));
    } catch (error) {
      return `must be a type: ${error.message}`;
    }
  },
};

const GROUP = { title: text, description: optional(paragraphs), source: object, operations: list };
const SOURCE = { title: text, url: matching(/^https:\/\//) };
const OPERATION = {
  name: camelCase,
  summary: text,
  description: optional(paragraphs),
  deprecated: optional(object),
  method: oneOf(METHODS),
  path: matching(/^\/[^?#\s]*$/),
  effect: oneOf(EFFECTS),
  effectSource: optional(text),
  documented: optional(flag),
  addedFrom: optional(matching(/^https:\/\//)),
  pagination: optional(object),
  listMaxima: optional(object),
  bulk: optional(camelCase),
  constraints: optional(object),
  clientAuthentication: optional(flag),
  bearsTokens: optional(flag),
  accessKeyInBody: optional(flag),
  composes: optional(object),
  passwords: optional(object),
  arguments: list,
  answer: type,
  example: object,
};
const COMPOSES = {
  operation: camelCase,
  connection: text,
  payload: text,
  fields: paragraphs,
  beside: paragraphs,
  clientCredentials: optional(flag),
};
/** The path of a field, through nested objects. */
const place = /^[A-Za-z_]\w*(\[\])?(\.[A-Za-z_]\w*(\[\])?)*$/;
const PASSWORDS = { fields: paragraphs, encryptType: optional(matching(place)) };
const PAGINATION = {
  in: oneOf(["query", "body"]),
  page: optional(matching(place)),
  limit: matching(place),
  cursor: optional(matching(place)),
  items: optional(matching(place)),
  total: optional(matching(place)),
  nextCursor: optional(matching(place)),
};
const DEPRECATED = { use: optional(camelCase), reason: text };
const EXAMPLE = {
  before: optional(lines),
  arguments: list,
  uses: optional(object),
  answer: optional(anything),
};
const FIELD = {
  name: wireName,
  type,
  description: text,
  unit: optional(text),
  optional: optional(flag),
  constraints: optional(object),
};
const PLACED = { wire: optional(wireName), default: optional(scalar) };
const ARGUMENT_FIELD = { ...FIELD, ...PLACED, in: oneOf(["path", "query", "form"]) };
const VALUE_ARGUMENT = {
  ...FIELD,
  ...PLACED,
  name: camelCase,
  in: oneOf(["path", "query", "form", "body"]),
  checked: optional(flag),
};
const OBJECT_ARGUMENT = {
  name: camelCase,
  description: text,
  optional: optional(flag),
  fields: list,
};
const MODELS = { models: list };
const MODEL = {
  name: typeName,
  description: text,
  documented: optional(flag),
  constraints: optional(object),
  shared: optional(paragraphs),
  fields: list,
  enums: optional(list),
};
const ENUM = { name: wireName, description: text, members: list };
const TEXTS = { description: text, unit: optional(text) };
const MEMBER = { name: text, value: textOrNumber, description: optional(text) };

/** The management API's fields take their texts from its dictionary. */
const WITH_DICTIONARY = {
  group: GROUP,
  operation: OPERATION,
  deprecated: DEPRECATED,
  field: { ...FIELD, description: optional(text) },
  argumentField: { ...ARGUMENT_FIELD, description: optional(text) },
  value: { ...VALUE_ARGUMENT, description: optional(text) },
  object: OBJECT_ARGUMENT,
  model: MODEL,
  enum: { ...ENUM, description: optional(text) },
};
const COMPLETE = {
  group: GROUP,
  operation: OPERATION,
  deprecated: DEPRECATED,
  field: FIELD,
  argumentField: ARGUMENT_FIELD,
  value: VALUE_ARGUMENT,
  object: OBJECT_ARGUMENT,
  model: MODEL,
  enum: ENUM,
};

/**
 * Finds errors within single files: keys, types of values, duplicate names.
 *
 * @param {object} raw  the parsed files
 * @returns {string[]}
 */
export function validateNames({ clients, sharedFields: shared }) {
  const problems = [];
  const { reporter, entries, nested } = checks(problems);
  for (const [set, fields] of Object.entries(shared.content)) {
    const where = `${shared.file}: set ${set}`;
    if (fits({ fields }, { fields: list }, reporter(where))) entries(where, "field", fields, FIELD);
  }
  // Names of models are global, names of operations are unique in a client.
  const models = new Set();
  for (const client of clients) {
    const rules = client.id === "management" ? WITH_DICTIONARY : COMPLETE;
    for (const { file, content } of client.fields) dictionary(file, content, reporter);
    for (const { file, content } of client.models) {
      if (!fits(content, MODELS, reporter(file))) continue;
      const inside = (model, here) => {
        const taken = new Set();
        for (const set of model.shared ?? []) {
          const fields = shared.content[set];
          if (!fields) reporter(here)(`"shared" names no set of ${shared.file}: ${set}`);
          for (const field of fields ?? []) taken.add(field.name);
        }
        entries(here, "field", model.fields, rules.field, undefined, taken);
        entries(here, "enum", model.enums ?? [], rules.enum, (value, at) => {
          entries(at, "member", value.members, MEMBER);
        });
      };
      entries(file, "model", content.models, rules.model, inside, models);
    }
    const operations = new Set();
    for (const { file, content } of client.operations) {
      if (!fits(content, rules.group, reporter(file))) continue;
      nested(file, "source", content.source, SOURCE);
      const inside = (operation, here) => {
        nested(here, "deprecated", operation.deprecated, rules.deprecated);
        nested(here, "composes", operation.composes, COMPOSES);
        nested(here, "passwords", operation.passwords, PASSWORDS);
        nested(here, "pagination", operation.pagination, PAGINATION);
        nested(here, "example", operation.example, EXAMPLE);
        const of = (argument) => (argument?.fields ? rules.object : rules.value);
        // Every operation takes the call options as its last argument, with this name.
        const taken = new Set(["options"]);
        entries(here, "argument", operation.arguments, of, fieldsOf, taken);
      };
      const fieldsOf = (argument, here) =>
        entries(here, "field", argument.fields ?? [], rules.argumentField);
      entries(file, "operation", content.operations, rules.operation, inside, operations);
    }
  }
  return problems;
}

function dictionary(file, content, reporter) {
  for (const [name, texts] of Object.entries(content)) {
    fits(texts, TEXTS, reporter(`${file}: field ${name}`));
  }
}

/** The checks of single entries and of lists of them. */
function checks(problems) {
  const reporter = (where) => (problem) => problems.push(`${where}: ${problem}`);
  /** Validates each entry, recurses into the valid ones, and rejects duplicate names. */
  const entries = (where, kind, values, rules, inside = () => {}, seen = new Set()) => {
    values.forEach((value, index) => {
      const here = `${where}: ${kind} ${value?.name ?? `number ${index + 1}`}`;
      const expected = typeof rules === "function" ? rules(value) : rules;
      if (!fits(value, expected, reporter(here))) return;
      if (seen.has(value.name)) reporter(here)("the name is taken");
      seen.add(value.name);
      constraintProblems(value.constraints).forEach(reporter(here));
      inside(value, here);
    });
  };
  const nested = (where, key, value, rules) => {
    if (value !== undefined) fits(value, rules, reporter(`${where}: ${key}`));
  };
  return { reporter, entries, nested };
}
