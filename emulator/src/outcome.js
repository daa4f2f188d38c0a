"use strict";

/**
 * Describes how a request is answered.
 *
 * @param {object} exchange
 * @param {object} exchange.answer The answer of the operation or of the fault rule.
 * @param {{ status: number, body: Buffer }} exchange.rendered The rendered answer.
 * @param {object} exchange.effect The effect of the fault rule that applies, or `{}`.
 * @param {boolean} exchange.isClosed Whether the client has disconnected.
 * @param {number} exchange.durationMs From the receipt of the request to its answer, in real time.
 * @returns {{
 *   status: number | undefined,
 *   statusCode: number | undefined,
 *   apiCode: number | undefined,
 *   message: string | undefined,
 *   bytes: number,
 *   effects: string[],
 *   ending: "disconnected" | "reset" | "stalled" | "raw" | undefined,
 *   durationMs: number,
 * }} `status` is undefined if the client gets none; `statusCode`, `apiCode` and the `message` of a failure are
 *   those of the body.
 */
function outcomeOf({ answer, rendered, effect, isClosed, durationMs }) {
  const { reset, stall, rawResponse } = effect;
  const isSilent = isClosed || (reset ?? stall) === "before-headers" || rawResponse !== undefined;
  const { statusCode, apiCode, message } = isSilent ? {} : (answer.json ?? {});
  return {
    status: isSilent ? undefined : rendered.status,
    statusCode: integerOf(statusCode),
    apiCode: integerOf(apiCode),
    message: apiCode !== undefined && typeof message === "string" ? message : undefined,
    bytes: isSilent ? 0 : rendered.body.length,
    effects: Object.keys(effect),
    ending: endingOf(effect, isClosed),
    durationMs,
  };
}

function endingOf({ reset, stall, rawResponse }, isClosed) {
  if (isClosed) return "disconnected";
  if (reset) return "reset";
  if (stall) return "stalled";
  return rawResponse === undefined ? undefined : "raw";
}

// A fault rule can put anything into the body.
function integerOf(value) {
  return Number.isInteger(value) ? value : undefined;
}

module.exports = { outcomeOf };
