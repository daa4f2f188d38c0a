"use strict";

// Makes its client and its first call with FREE file descriptors left, and its second call with all of them.

const assert = require("node:assert/strict");
const { closeSync, openSync } = require("node:fs");
const { AuthenticationClient } = require("genauth-native");

const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
// The first use of the class loads its file.
assert.equal(AuthenticationClient.name, "AuthenticationClient");

const held = [];
try {
  for (;;) {
    held.push(openSync("/dev/null"));
  }
} catch {
  // No descriptor is free.
}
for (let free = Number(process.env.FREE); free > 0; free -= 1) {
  closeSync(held.pop());
}
const client = new AuthenticationClient(options);

function outcome() {
  return client.getWechatMpAccessToken(body).then(
    ({ statusCode }) => ({ statusCode }),
    ({ name, code, retryable }) => ({ name, code, retryable }),
  );
}

outcome().then(async (first) => {
  held.forEach((descriptor) => {
    closeSync(descriptor);
  });
  console.log(JSON.stringify([first, await outcome()]));
});
