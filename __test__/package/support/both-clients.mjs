/** The program with both classes, and its output with the emulator. */

import { fileURLToPath } from "node:url";

export const BOTH_CLIENTS = fileURLToPath(new URL("../programs/both-clients.mjs", import.meta.url));

export const PRINTED = {
  statusCodes: [200, 200, 200, 200, 200, 200, 200],
  created: "string",
  listed: [1, 1],
  batch: 1,
  token: 512,
  refused: [400, 4001],
};
