import assert from "node:assert/strict";
import { constants, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { test } from "node:test";
import { ConfigurationError, ManagementClient } from "../../index.js";
import { verifyingServer } from "./support.mjs";

const KEY = { accessKeyId: "AK", accessKeySecret: "SK" };
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const SYSTEM = JSON.stringify({
  rsa: { publicKey: publicKey.export({ type: "spki", format: "pem" }) },
});

/** A client that encrypts passwords, and the requests that its server received besides those for the key. */
async function start() {
  const { host, requests } = await verifyingServer(({ url }) =>
    url === "/api/v3/system" ? [200, {}, SYSTEM] : undefined,
  );
  const client = new ManagementClient({ ...KEY, host, encryptPassword: "rsa" });
  return { client, sent: () => requests.filter(({ url }) => url !== "/api/v3/system") };
}

/** The plain text of an encrypted password. Not every supported Node.js removes the padding itself (RFC 8017, 7.2). */
function decrypted(text) {
  const padding = constants.RSA_NO_PADDING;
  const block = privateDecrypt({ key: privateKey, padding }, Buffer.from(text, "base64"));
  assert.deepEqual([...block.subarray(0, 2)], [0, 2]);
  return block.subarray(block.indexOf(0, 2) + 1).toString();
}

for (const method of [
  "createUsersBatch",
  "updateUserBatch",
  "createPublicAccountsBatch",
  "updatePublicAccountBatch",
]) {
  test(`${method} encrypts the password of every element and is signed after that`, async () => {
    const { client, sent } = await start();
    const list = [
      { userId: "1", password: "first 73570" },
      { userId: "2", customData: { password: "kept" } },
      { userId: "3", password: "密码 73571" },
    ];
    await client[method]({ list });
    assert.equal(sent().length, 1);
    const [{ body, verified }] = sent();
    assert.ok(verified);
    const { list: received, options } = JSON.parse(body);
    assert.deepEqual(options, { passwordEncryptType: "rsa" });
    assert.deepEqual(
      received.map(({ password, ...rest }) =>
        password === undefined ? rest : { ...rest, password: decrypted(password) },
      ),
      list,
    );
  });
}

for (const method of ["createUser", "updateUser", "createTenantUser"]) {
  test(`${method} encrypts its password`, async () => {
    const { client, sent } = await start();
    await client[method]({ userId: "1", password: "first 73570" });
    const { password, ...rest } = JSON.parse(sent()[0].body);
    assert.equal(decrypted(password), "first 73570");
    assert.deepEqual(rest, { userId: "1", options: { passwordEncryptType: "rsa" } });
  });
}

const clientConfig = { kayangConfig: { password: "first 73570" } };
for (const [method, task] of Object.entries({
  createSyncTask: {
    syncTaskName: "t",
    syncTaskType: "kayang",
    syncTaskFlow: "upstream",
    syncTaskTrigger: "manually",
  },
  updateSyncTask: { syncTaskId: 1 },
})) {
  test(`${method} cannot declare the encryption, so it sends nothing`, async () => {
    const { client, sent } = await start();
    await assert.rejects(
      client[method]({ ...task, clientConfig }),
      (error) =>
        error instanceof ConfigurationError &&
        error.field === "password" &&
        !error.message.includes("73570"),
    );
    assert.equal(sent().length, 0);
  });
}
