import { exampleProblems } from "./example.mjs";
import { passwordProblems } from "./passwords.mjs";
import {
  anything,
  fits,
  flag,
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
import { tokenProblems } from "./tokens.mjs";
import { parseType, references } from "./type-expression.mjs";
import { OPERATIONS_MARK } from "./types.mjs";

const METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH"];

const camelCase = matching(/^[a-z][A-Za-z0-9]*$/);
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
  idempotent: flag,
  clientAuthentication: optional(flag),
  bearsTokens: optional(flag),
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
const place = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const PASSWORDS = { fields: paragraphs, encryptType: optional(matching(place)) };
const DEPRECATED = { use: camelCase, reason: text };
const EXAMPLE = { program: optional(flag), arguments: list, answer: optional(anything) };
const FIELD = {
  name: wireName,
  type,
  description: text,
  unit: optional(text),
  optional: optional(flag),
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
  shared: optional(paragraphs),
  fields: list,
  enums: optional(list),
};
const ENUM = { name: wireName, description: text, members: list };
const MEMBER = { name: text, value: textOrNumber, description: optional(text) };

/**
 * Finds errors within single files: keys, types of values, duplicate names.
 *
 * @param {object} raw  the parsed files
 * @returns {string[]}
 */
export function validateNames(raw) {
  const problems = [];
  const reporter = (where) => (problem) => problems.push(`${where}: ${problem}`);
  /** Validates each entry, recurses into the valid ones, and rejects duplicate names. */
  const entries = (where, kind, values, rules, inside = () => {}, seen = new Set()) => {
    values.forEach((value, index) => {
      const here = `${where}: ${kind} ${value?.name ?? `number ${index + 1}`}`;
      const expected = typeof rules === "function" ? rules(value) : rules;
      if (!fits(value, expected, reporter(here))) return;
      if (seen.has(value.name)) reporter(here)("the name is taken");
      seen.add(value.name);
      inside(value, here);
    });
  };
  const nested = (where, key, value, rules) => {
    if (value !== undefined) fits(value, rules, reporter(`${where}: ${key}`));
  };

  const shared = raw.sharedFields;
  for (const [set, fields] of Object.entries(shared.content)) {
    const where = `${shared.file}: set ${set}`;
    if (fits({ fields }, { fields: list }, reporter(where))) entries(where, "field", fields, FIELD);
  }
  const models = new Set();
  for (const { file, content } of raw.models) {
    if (!fits(content, MODELS, reporter(file))) continue;
    const inside = (model, here) => {
      const taken = new Set();
      for (const set of model.shared ?? []) {
        const fields = shared.content[set];
        if (!fields) reporter(here)(`"shared" names no set of ${shared.file}: ${set}`);
        for (const field of fields ?? []) taken.add(field.name);
      }
      entries(here, "field", model.fields, FIELD, undefined, taken);
      entries(here, "enum", model.enums ?? [], ENUM, (value, at) => {
        entries(at, "member", value.members, MEMBER);
      });
    };
    entries(file, "model", content.models, MODEL, inside, models);
  }
  const operations = new Set();
  for (const { file, content } of raw.operations) {
    if (!fits(content, GROUP, reporter(file))) continue;
    nested(file, "source", content.source, SOURCE);
    const inside = (operation, here) => {
      nested(here, "deprecated", operation.deprecated, DEPRECATED);
      nested(here, "composes", operation.composes, COMPOSES);
      nested(here, "passwords", operation.passwords, PASSWORDS);
      nested(here, "example", operation.example, EXAMPLE);
      const rules = (argument) => (argument?.fields ? OBJECT_ARGUMENT : VALUE_ARGUMENT);
      // Every operation takes the call options as its last argument, with this name.
      const taken = new Set(["options"]);
      entries(here, "argument", operation.arguments, rules, fieldsOf, taken);
    };
    const fieldsOf = (argument, here) =>
      entries(here, "field", argument.fields ?? [], ARGUMENT_FIELD);
    entries(file, "operation", content.operations, OPERATION, inside, operations);
  }
  return problems;
}

/**
 * Finds errors across entries: types, successors and placeholders that do not exist.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string[]}
 */
export function validateReferences({ groups, models, fragments }) {
  const problems = [];
  const checkType = (where, type) => {
    for (const named of references(type)) {
      const model = models.get(named.kind === "model" ? named.name : named.model);
      if (!model) {
        problems.push(`${where}: the type names no model: ${named.name ?? named.model}`);
      } else if (named.kind === "enum" && !model.enums.some(({ name }) => name === named.name)) {
        problems.push(`${where}: the type names no enum: ${named.model}.${named.name}`);
      }
    }
  };
  for (const model of models.values()) {
    for (const field of model.fields) {
      checkType(`${model.file}: model ${model.name}: field ${field.name}`, field.type);
    }
  }
  const operations = groups.flatMap((group) => group.operations);
  const names = new Set(operations.map(({ name }) => name));
  for (const operation of operations) {
    const where = `${operation.file}: operation ${operation.name}`;
    const { deprecated } = operation;
    if (deprecated && !names.has(deprecated.use)) {
      problems.push(`${where}: deprecated: "use" names no operation: ${deprecated.use}`);
    }
    checkType(`${where}: answer`, operation.answer);
    for (const argument of operation.arguments) {
      for (const field of argument.fields ?? [argument]) {
        checkType(`${where}: argument ${field.name}`, field.type);
      }
    }
    problems.push(...argumentProblems(operation).map((problem) => `${where}: ${problem}`));
    if (problems.length === 0) {
      problems.push(
        ...passwordProblems(operation, models).map((problem) => `${where}: ${problem}`),
        ...tokenProblems(operation, models).map((problem) => `${where}: ${problem}`),
      );
    }
    if (problems.length === 0) {
      problems.push(
        ...exampleProblems(operation, models).map((problem) => `${where}: example: ${problem}`),
      );
    }
  }
  const marked = fragments.filter(({ text }) => text.includes(OPERATIONS_MARK));
  if (marked.length !== 1) {
    problems.push(`catalogue/types: exactly one file must have the line "${OPERATIONS_MARK}"`);
  }
  return problems;
}

function argumentProblems(operation) {
  const problems = [];
  const values = operation.arguments.flatMap((argument) => argument.fields ?? [argument]);
  const inPath = values
    .filter((value) => value.in === "path")
    .map((value) => value.wire ?? value.name);
  const placeholders = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  for (const name of placeholders) {
    if (!inPath.includes(name)) problems.push(`the path's {${name}} is not an argument`);
  }
  for (const name of inPath) {
    if (!placeholders.includes(name)) problems.push(`the path has no {${name}}`);
  }
  if (values.filter((value) => value.in === "body").length > 1) {
    problems.push("more than one argument is the body");
  }
  const firstOptional = operation.arguments.findIndex((argument) => argument.optional);
  const required = operation.arguments.findLast((argument) => !argument.optional);
  if (firstOptional >= 0 && required && operation.arguments.indexOf(required) > firstOptional) {
    problems.push(`argument ${required.name}: a required argument follows an optional one`);
  }
  return problems;
}
