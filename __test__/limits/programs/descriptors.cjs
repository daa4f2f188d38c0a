"use strict";

// Makes its first call with FREE file descriptors left, and its second one with all of them.

const { closeSync, openSync } = require("node:fs");
const { AuthenticationClient } = require("genauth-native");

const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
const client = new AuthenticationClient(options);

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
