"use strict";

// Makes calls before, during and after a fault of the network thread: while the file
// HOLD exists, it is blocked, and FAIL ends it.

const { rmSync, writeFileSync } = require("node:fs");
const { AuthenticationClient } = require("genauth-native");

const [options, body, file, timeout, count] = process.argv.slice(2).map((text) => JSON.parse(text));
const client = new AuthenticationClient(options);

async function outcome(callOptions) {
  try {
    return (await client.getWechatMpAccessToken(body, callOptions)).statusCode;
  } catch ({ name, code, operation, attempts, retryable }) {
    return { name, code, operation, attempts, retryable };
  }
}

(async () => {
  const outcomes = [await outcome()];
  writeFileSync(file, "");
  const controller = new AbortController();
  // Before the others, which all fail with the thread that has got them: none that fails remains for the last call.
  const aborted = outcome({ signal: controller.signal });
  const held = Array.from({ length: count }, () => outcome({ timeout }));
  controller.abort();
  outcomes.push(await aborted, ...(await Promise.all(held)));
  rmSync(file);
  outcomes.push(await outcome());
  console.log(JSON.stringify(outcomes));
})();
