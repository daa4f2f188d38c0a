"use strict";

// Makes one call while its service blocks the network thread, and another one afterwards. Prints the
// error of the first one and the status of the second.

const { rmSync } = require("node:fs");
const { AuthenticationClient, ManagementClient } = require("genauth-native");

const [options, method, body, file, timeout] = process.argv
  .slice(2)
  .map((text) => JSON.parse(text));
const client =
  "accessKeyId" in options ? new ManagementClient(options) : new AuthenticationClient(options);

(async () => {
  const held = await client[method](body, { timeout }).catch(
    ({ name, code, phase, attempts, message }) => ({ name, code, phase, attempts, message }),
  );
  rmSync(file);
  const { statusCode } = await client[method](body);
  console.log(JSON.stringify([held, statusCode]));
})();
