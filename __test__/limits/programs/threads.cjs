"use strict";

// Makes calls on request of the parent, as the user that the parent names: loading the package
// needs the permissions of the parent.

const { AuthenticationClient } = require("genauth-native");

const { uid, gid } = JSON.parse(process.argv[2]);
if (uid !== undefined) {
  process.setgid(gid);
  process.setuid(uid);
}

const clients = new Map();

process.on("message", async ({ options, method, args }) => {
  const key = JSON.stringify(options);
  if (!clients.has(key)) {
    clients.set(key, new AuthenticationClient(options));
  }
  try {
    process.send({ value: await clients.get(key)[method](...args) });
  } catch ({ name, code, retryable, message }) {
    process.send({ name, code, retryable, message });
  }
});
process.send("ready");
