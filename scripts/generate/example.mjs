/** @typedef {import("./type-expression.mjs").Type} Type */

/**
 * Validates an operation's sample against its types, so that no page shows a call that fails.
 *
 * @param {import("./catalogue.mjs").Operation} operation
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @param {{ isTold: boolean }} rules  whether the sample must have an answer if its type is known
 * @returns {string[]}
 */
export function exampleProblems({ example, arguments: expected, answer }, models, { isTold }) {
  if (example.arguments.length > expected.length) return ["too many arguments"];
  return [
    ...useProblems(example),
    ...expected.flatMap((argument, index) => {
      const value = example.arguments[index];
      if (value === undefined && argument.optional) return [];
      return argument.fields
        ? objectProblems(value, argument.fields, models, argument.name)
        : fieldProblems(value, argument, models, argument.name);
    }),
    ...("answer" in example
      ? valueProblems(example.answer, answer, models, "answer")
      : isTold
        ? untold(answer)
        : []),
  ];
}

/** Every replaced text must be in the arguments. */
function useProblems({ arguments: values, uses = {} }) {
  const written = JSON.stringify(values);
  return Object.keys(uses)
    .filter((placeholder) => !written.includes(JSON.stringify(placeholder)))
    .map((placeholder) => `uses: no argument is ${JSON.stringify(placeholder)}`);
}

/** A documented answer must have a sample. */
function untold(answer) {
  return answer.kind === "basic" && answer.name === "any" ? [] : ["answer is missing"];
}

function fieldProblems(value, field, models, where) {
  if (value !== undefined) return valueProblems(value, field.type, models, where);
  return field.optional ? [] : [`${where} is missing`];
}

function objectProblems(value, fields, models, where) {
  if (typeof value !== "object" || value === null) return [`${where} must be an object`];
  const names = new Set(fields.map(({ name }) => name));
  return [
    ...Object.keys(value)
      .filter((name) => !names.has(name))
      .map((name) => `${where}.${name} is not a field`),
    ...fields.flatMap((field) =>
      fieldProblems(value[field.name], field, models, `${where}.${field.name}`),
    ),
  ];
}

/**
 * @param {unknown} value
 * @param {Type} type
 * @returns {string[]}
 */
function valueProblems(value, type, models, where) {
  const expect = (ok) => (ok ? [] : [`${where} does not fit its type`]);
  switch (type.kind) {
    case "basic":
      if (type.name === "any") return [];
      return expect(type.name === "null" ? value === null : typeof value === type.name);
    case "literal":
      return expect(value === type.value);
    case "enum": {
      const { members } = models.get(type.model).enums.find(({ name }) => name === type.name);
      return expect(members.some((member) => member.value === value));
    }
    case "model":
      return objectProblems(value, models.get(type.name).fields, models, where);
    case "list":
      if (!Array.isArray(value)) return expect(false);
      return value.flatMap((item, index) =>
        valueProblems(item, type.item, models, `${where}[${index}]`),
      );
    case "union":
      return expect(type.of.some((part) => valueProblems(value, part, models, where).length === 0));
  }
}
