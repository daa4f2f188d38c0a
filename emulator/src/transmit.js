"use strict";

/**
 * Sends an answer with the misbehavior of the fault.
 *
 * @param {object} outlet The output side of the request, see `outlet.js`.
 * @param {{ status: number, headers: object, body: Buffer }} answer The rendered answer.
 * @param {object} effect The effect of the fault rule that applies, or `{}`.
 * @param {(ms: number) => Promise<void>} pause Waits, in real time.
 * @returns {Promise<void>}
 */
async function transmit(outlet, answer, effect, pause) {
  const { reset, stall, truncate, drip, rawResponse } = effect;
  if (rawResponse !== undefined) {
    await inPortions(Buffer.from(rawResponse), drip, pause, outlet, outlet.raw);
    return outlet.close();
  }
  const stage = reset ?? stall;
  if (stage === "before-headers") return reset && outlet.reset();
  if (stage === undefined && truncate === undefined && !drip) return outlet.send(answer);

  await outlet.head(answer);
  if (stage === "after-headers") return reset && outlet.reset();

  const { body } = answer;
  const part = stage === "mid-body" ? body.subarray(0, body.length >> 1) : body;
  await inPortions(part.subarray(0, truncate), drip, pause, outlet, outlet.write);
  if (stage) return reset && outlet.reset();
  return truncate === undefined ? outlet.end() : outlet.close();
}

async function inPortions(bytes, drip, pause, outlet, write) {
  const size = drip?.bytes ?? bytes.length;
  for (let start = 0; start < bytes.length && !outlet.closed; start += size) {
    if (drip && start > 0) await pause(drip.intervalMs);
    await write(bytes.subarray(start, start + size));
  }
}

module.exports = { transmit };
