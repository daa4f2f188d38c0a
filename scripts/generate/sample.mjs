/** @typedef {import("./type-expression.mjs").Type} Type */

/** Optional fields that a sample has if nothing is required, so that it shows a call with an effect. */
const OPTIONAL_FIELDS = 2;

/**
 * The sample of an operation without one of its own: the required fields, with the examples of the
 * dictionary.
 *
 * @param {import("./catalogue.mjs").Operation} operation
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @returns {{ arguments: unknown[] }}
 */
export function sampleOf({ arguments: all, effect }, models) {
  const values = all.map((argument) => {
    if (argument.fields) return objectOf(argument.fields, models, []);
    const value = valueFor(argument, argument.type, models, []);
    if (effect === "read" || argument.in !== "body" || argument.type.kind !== "model") return value;
    return Object.keys(value).length > 0
      ? value
      : firstOptional(models.get(argument.type.name).fields, models);
  });
  const isEmpty = (value) => value?.constructor === Object && Object.keys(value).length === 0;
  const isOmitted = all.every(({ optional }, place) => optional && isEmpty(values[place]));
  return { arguments: isOmitted ? [] : values };
}

function objectOf(fields, models, within) {
  return Object.fromEntries(
    fields
      .filter(({ optional }) => !optional)
      .map((field) => [field.name, valueFor(field, field.type, models, within)]),
  );
}

function firstOptional(fields, models) {
  const shown = fields.filter(({ example, type }) => fits(example, type)).slice(0, OPTIONAL_FIELDS);
  return Object.fromEntries(
    shown.map((field) => [field.name, valueFor(field, field.type, models, [])]),
  );
}

/**
 * @param {import("./catalogue.mjs").Field} field
 * @param {Type} type
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @param {string[]} within  the models around the field, to end recursion
 */
function valueFor(field, type, models, within) {
  if (fits(field.example, type)) return field.example;
  switch (type.kind) {
    case "basic":
      return { string: field.name, number: 1, boolean: true, null: null }[type.name] ?? {};
    case "literal":
      return type.value;
    case "enum": {
      const model = models.get(type.model);
      return model?.enums.find(({ name }) => name === type.name)?.members[0].value ?? field.name;
    }
    case "list":
      return within.includes(type.item.name) ? [] : [valueFor(field, type.item, models, within)];
    case "union":
      return valueFor(field, type.of[0], models, within);
    default: {
      const model = models.get(type.name);
      if (!model || within.includes(type.name)) return {};
      return objectOf(model.fields, models, [...within, type.name]);
    }
  }
}

function fits(example, type) {
  if (example === undefined) return false;
  if (type.kind === "basic") return type.name === "any" || typeof example === type.name;
  if (type.kind === "literal") return example === type.value;
  if (type.kind === "union") return type.of.some((part) => fits(example, part));
  return false;
}
