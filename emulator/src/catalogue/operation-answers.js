"use strict";

const { success } = require("../answers.js");
const { sample } = require("./sample.js");
const { modelShape } = require("./shapes.js");

const ENVELOPE = new Set(["statusCode", "message", "apiCode", "requestId", "data"]);

/**
 * How the answer of an operation is sent: most return an envelope around `data`, some the bare data.
 *
 * @param {import("./shapes.js").Type} type The declared type of the answer.
 * @returns {(data: unknown) => object} Creates the answer.
 */
function answerWrapper(type) {
  if (isBare(type)) return (data) => ({ json: data });
  const beside = type === "any" ? [] : besideData(type.model);
  return (data) => {
    const answer = success(data);
    for (const [name, value] of beside) answer.json[name] = value;
    return answer;
  };
}

// A few models declare fields beside `data`.
function besideData(model) {
  return [...modelShape(model)]
    .filter(([name, { required }]) => required && !ENVELOPE.has(name))
    .map(([name, { type }]) => [name, sample(type, name)]);
}

/**
 * Creates the sample that an operation without a handler answers with.
 *
 * @param {object} operation From the generated catalogue.
 * @param {Record<string, () => object>} [special] Functions that create the values of some models.
 * @returns {unknown} `undefined` if the answer has no data.
 */
function sampleData({ name, answer }, special) {
  if (answer === "any" || isBare(answer)) return sample(answer, name, special);
  const { type } = modelShape(answer.model).get("data") ?? {};
  return type && sample(type, "data", special);
}

function isBare(type) {
  return type !== "any" && !modelShape(type.model).has("statusCode");
}

module.exports = { answerWrapper, sampleData };
