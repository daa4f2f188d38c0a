/** Both clients of one emulator, for tests of the state that it keeps. */

import assert from "node:assert/strict";
import { createClock, DEMO_ACCESS_KEY } from "genauth-emulator";
import { ManagementClient } from "genauth-native";

import { clientOf, startService } from "../support/service.mjs";

/** Starts an emulator with a clock that stands still, and clients of both classes. */
export async function startWorld(t, options) {
  const clock = createClock();
  const emulator = await startService(t, { clock, ...options });
  const { accessKeyId, accessKeySecret } = DEMO_ACCESS_KEY;
  const management = new ManagementClient({ accessKeyId, accessKeySecret, host: emulator.url });
  return { clock, emulator, management, authentication: clientOf(emulator) };
}

/** The data of an answer that has to be a success. */
export async function data(call) {
  const { statusCode, message, data: value } = await call;
  assert.equal(statusCode, 200, message);
  return value;
}

/** `[statusCode, apiCode]` of an answer. */
export async function codes(call) {
  const { statusCode, apiCode } = await call;
  return [statusCode, apiCode];
}

/** The values of one field in a list of records. */
export const pluck = (records, field) => records.map((record) => record[field]);

export const RECORD_UNKNOWN = [404, 4044];
export const RECORD_TAKEN = [409, 4091];
export const PARAMETER_INVALID = [400, 4001];
