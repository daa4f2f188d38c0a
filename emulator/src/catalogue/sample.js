"use strict";

const { sampleNumber, sampleText } = require("./sample-values.js");
const { modelShape } = require("./shapes.js");

// The usual state: preferred if an enum contains one of these values.
const USUAL = ["Activated", "Active", "activated", "AGREED"];
// The names of boolean fields that are usually false.
const UNUSUAL = new Set(["resetPasswordOnNextLogin", "isVirtualNode", "isExternalPhoto"]);

/**
 * Creates a value of a type: the same for every call, and plausible for the field that contains it.
 *
 * @param {import("./shapes.js").Type} type
 * @param {string} name The name of the field.
 * @param {Record<string, () => object>} [special] Functions that create the values of some models.
 * @param {readonly string[]} [within] Names of the models that contain the value, to end recursion.
 * @returns {unknown} A JSON value.
 */
function sample(type, name, special = {}, within = []) {
  switch (type) {
    case "string":
      return sampleText(name);
    case "number":
      return sampleNumber(name);
    case "boolean":
      return !UNUSUAL.has(name);
    case "null":
      return null;
    case "any":
      return { example: true };
  }
  if (type.values) return type.values.find((value) => USUAL.includes(value)) ?? type.values[0];
  if (type.union) return sample(type.union[0], name, special, within);
  if (type.list) {
    return within.includes(type.list.model) ? [] : [sample(type.list, name, special, within)];
  }
  return sampleModel(type.model, special, within);
}

function sampleModel(model, special, within) {
  if (special[model]) return special[model]();
  const shape = [...modelShape(model)];
  // A model inside itself has no further models.
  const kept = within.includes(model) ? shape.filter(([, { type }]) => !type.model) : shape;
  const fields = kept.map(([name, { type }]) => [
    name,
    sample(type, name, special, [...within, model]),
  ]);
  const value = Object.fromEntries(fields);
  // Some models declare the count as a string or a boolean.
  const counts = { number: Number, string: String, boolean: Boolean };
  if (Array.isArray(value.list) && "totalCount" in value) {
    value.totalCount = counts[typeof value.totalCount](value.list.length);
  }
  return value;
}

module.exports = { sample };
