"use strict";

const { sampleNumber, sampleText } = require("./sample-values.js");
const { modelShape } = require("./shapes.js");

// Where an enum has one of these, it is the state in which things usually are.
const USUAL = ["Activated", "Active", "activated", "AGREED"];
// What is rather not so.
const UNUSUAL = new Set(["resetPasswordOnNextLogin", "isVirtualNode", "isExternalPhoto"]);

/**
 * Makes a value of a type: the same for every call, and plausible for the field that it is in.
 *
 * @param {import("./shapes.js").Type} type
 * @param {string} name Of the field.
 * @param {Record<string, () => object>} [special] Makers of the values of some models.
 * @param {readonly string[]} [within] Names of the models that the value lies in, to end recursion.
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
  if (within.includes(model)) return {};
  const fields = [...modelShape(model)].map(([name, { type }]) => [
    name,
    sample(type, name, special, [...within, model]),
  ]);
  const value = Object.fromEntries(fields);
  if (Array.isArray(value.list) && "totalCount" in value) value.totalCount = value.list.length;
  return value;
}

module.exports = { sample };
