import { MARK } from "./text.mjs";

/**
 * `emulator/src/generated/catalogue.js`: the emulator's copy of the operations and of the models that they
 * take and answer. The emulator is a separate package that cannot read the catalogue. The copy has no
 * texts, and the values of enums are inlined.
 *
 * @param {import("./catalogue.mjs").Client} catalogue
 * @returns {string}
 */
export function emitEmulator(catalogue) {
  return emit(catalogue, () => false);
}

/**
 * `emulator/src/generated/management-catalogue.js`: the same for the management API, without the models that
 * `catalogue.js` has.
 *
 * @param {import("./catalogue.mjs").Client} management
 * @param {import("./catalogue.mjs").Client} authentication
 * @returns {string}
 */
export function emitManagementEmulator(management, authentication) {
  const present = new Set(modelsOf(authentication).map(({ name }) => name));
  return emit(management, (name) => present.has(name));
}

function emit(catalogue, isElsewhere) {
  const { models } = catalogue;
  return [
    `// ${MARK}`,
    "",
    '"use strict";',
    "",
    "/**",
    " * How types are written: the name of a basic one, or `{ model }`, `{ list }`, `{ union }` and",
    " * `{ values }`, the values of an enum. The name of an optional field ends with a question mark.",
    " */",
    "",
    "/** Every operation: how it is reached, what it takes and what it answers. */",
    "const OPERATIONS = [",
    ...operationsOf(catalogue).map(
      (operation) => `  ${JSON.stringify(record(operation, models))},`,
    ),
    "];",
    "",
    "/** The fields of each model that an operation takes or answers, by the model's name. */",
    "const MODELS = {",
    ...modelsOf(catalogue)
      .filter(({ name }) => !isElsewhere(name))
      .map(({ name, fields }) => `  ${name}: ${JSON.stringify(fieldsOf(fields, models))},`),
    "};",
    "",
    "module.exports = { MODELS, OPERATIONS };",
    "",
  ].join("\n");
}

// A method that creates the body of another operation is not an operation of the service.
function operationsOf({ groups }) {
  return groups
    .flatMap((group) => group.operations)
    .filter((operation) => operation.composes === undefined);
}

function modelsOf(catalogue) {
  return reachable(operationsOf(catalogue), catalogue.models);
}

function record({ name, method, path, clientAuthentication, listMaxima, ...operation }, models) {
  const values = operation.arguments.flatMap((argument) =>
    argument.fields
      ? argument.fields.map((field) => ({
          ...field,
          optional: field.optional || argument.optional,
        }))
      : [argument],
  );
  const placed = (place) => {
    const fields = values
      .filter((value) => value.in === place)
      .map((value) => ({ ...value, name: value.wire ?? value.name }));
    return fields.length > 0 ? { [place]: fieldsOf(fields, models) } : {};
  };
  const body = values.find((value) => value.in === "body");
  return {
    name,
    method,
    path,
    ...(clientAuthentication ? { clientAuthentication } : {}),
    ...placed("query"),
    ...placed("form"),
    ...(body ? { body: typeOf(body.type, models) } : {}),
    ...(body?.optional ? { bodyOptional: true } : {}),
    ...(listMaxima ? { listMaxima } : {}),
    answer: typeOf(operation.answer, models),
  };
}

function fieldsOf(fields, models) {
  return Object.fromEntries(
    fields.map(({ name, optional, type }) => [optional ? `${name}?` : name, typeOf(type, models)]),
  );
}

function typeOf(type, models) {
  switch (type.kind) {
    case "basic":
      return type.name;
    case "literal":
      return { values: [type.value] };
    case "model":
      return { model: type.name };
    case "enum": {
      const { members } = models.get(type.model).enums.find(({ name }) => name === type.name);
      return { values: [...new Set(members.map(({ value }) => value))] };
    }
    case "list":
      return { list: typeOf(type.item, models) };
    case "union": {
      const types = type.of.map((part) => typeOf(part, models));
      if (types.every(({ values }) => values))
        return { values: types.flatMap(({ values }) => values) };
      return { union: types };
    }
  }
}

/** The models that the operations refer to, directly or through other models, sorted by name. */
function reachable(operations, models) {
  const found = new Set();
  const visit = (type) => {
    if (type.kind === "list") visit(type.item);
    if (type.kind === "union") type.of.forEach(visit);
    if (type.kind !== "model" || found.has(type.name)) return;
    found.add(type.name);
    for (const field of models.get(type.name).fields) visit(field.type);
  };
  for (const operation of operations) {
    visit(operation.answer);
    for (const argument of operation.arguments) {
      for (const value of argument.fields ?? [argument]) visit(value.type);
    }
  }
  return [...models.values()].filter(({ name }) => found.has(name));
}
