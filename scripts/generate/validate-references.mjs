import { isSource } from "./constraints.mjs";
import { exampleProblems } from "./example.mjs";
import { passwordProblems } from "./passwords.mjs";
import { secretProblems } from "./secrets.mjs";
import { tokenProblems } from "./tokens.mjs";
import { references } from "./type-expression.mjs";
import { OPERATIONS_MARK } from "./types.mjs";

/**
 * Finds errors across entries: types, successors and placeholders that do not exist.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @param {import("./secrets.mjs").Marking} marking
 * @returns {string[]}
 */
export function validateReferences({ clients, models, fragments }, marking) {
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
      const where = `${model.file}: model ${model.name}: field ${field.name}`;
      checkType(where, field.type);
      if (!field.description) problems.push(`${where}: neither it nor the dictionary has a text`);
    }
  }
  const all = Object.values(clients);
  for (const { groups } of all) problems.push(...operationProblems(groups, checkType));
  const marked = fragments.filter(({ text }) => text.includes(OPERATIONS_MARK));
  if (marked.length !== 1) {
    problems.push(`catalogue/types: exactly one file must have the line "${OPERATIONS_MARK}"`);
  }
  // The other checks follow the types, so these must be right.
  if (problems.length > 0) return problems;
  return [
    ...secretProblems(marking, clients, models),
    ...all.flatMap((client) => contentProblems(client, models)),
  ];
}

function operationProblems(groups, checkType) {
  const operations = groups.flatMap((group) => group.operations);
  const names = new Set(operations.map(({ name }) => name));
  return operations.flatMap((operation) => {
    const where = whereOf(operation);
    const { deprecated } = operation;
    checkType(`${where}: answer`, operation.answer);
    const untold = [];
    for (const argument of operation.arguments) {
      for (const field of argument.fields ?? [argument]) {
        checkType(`${where}: argument ${field.name}`, field.type);
        if (!field.description) untold.push(`argument ${field.name}: no text`);
      }
    }
    const problems = [
      ...effectProblems(operation),
      ...argumentProblems(operation),
      ...pagingProblems(operation),
      ...bulkProblems(operation),
      ...untold,
    ];
    if (deprecated?.use && !names.has(deprecated.use)) {
      problems.push(`deprecated: "use" names no operation: ${deprecated.use}`);
    }
    return problems.map((problem) => `${where}: ${problem}`);
  });
}

function contentProblems({ id, groups }, models) {
  // Samples of the management API have no answers.
  const isTold = id === "authentication";
  return groups
    .flatMap((group) => group.operations)
    .flatMap((operation) => {
      const fields = [...passwordProblems(operation, models), ...tokenProblems(operation)];
      const samples = fields.length > 0 ? [] : exampleProblems(operation, models, { isTold });
      return [...fields, ...samples.map((problem) => `example: ${problem}`)].map(
        (problem) => `${whereOf(operation)}: ${problem}`,
      );
    });
}

function whereOf({ file, name }) {
  return `${file}: operation ${name}`;
}

/** The client repeats reads after a failure, so the effect of another method needs a source. */
function effectProblems({ method, effect, effectSource }) {
  if (effect !== "read" || method === "GET") {
    return effectSource === undefined ? [] : ['"effectSource" is for a read that is not a GET'];
  }
  if (effectSource === "inferred" || !isSource(effectSource ?? "")) {
    return [`the effect "read" of a ${method} needs an "effectSource" other than "inferred"`];
  }
  return [];
}

/** An operation that takes the number of a page must say where the page is. */
function pagingProblems({ arguments: all, pagination }) {
  const names = all.flatMap((argument) => argument.fields ?? []).map(({ name }) => name);
  const page = ["page", "pageNo"].find((name) => names.includes(name));
  return page && !pagination ? [`it takes "${page}" and has no "pagination"`] : [];
}

/** `bulk` sends a list in parts, so the list must have a maximum and be part of the only argument. */
function bulkProblems({ arguments: all, bulk, listMaxima }) {
  if (bulk === undefined) return [];
  if (listMaxima?.[bulk] === undefined) return [`"bulk": no list "${bulk}" in "listMaxima"`];
  return all.length === 1 ? [] : ['"bulk" needs an operation with one argument'];
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
