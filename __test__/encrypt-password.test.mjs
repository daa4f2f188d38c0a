import assert from "node:assert/strict";
import { constants, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { API_CODES, DEMO_DIRECTORY_ACCOUNT, DEMO_USER } from "genauth-emulator";
import { AbortError, ConfigurationError, HttpError, ResponseError } from "genauth-native";
import { exposures } from "./support/canary.mjs";
import { ask, clientOf, failure, faultAt, start } from "./support/service.mjs";

const SYSTEM_PATH = "/api/v3/system";
const PASSWORD = "pässwörd 密码 73570";
const { sAMAccountName, password: DIRECTORY_PASSWORD } = DEMO_DIRECTORY_ACCOUNT;

/** Successful answers of the operations. */
async function dataOf(promise) {
  const { statusCode, message, data } = await promise;
  assert.equal(statusCode, 200, message);
  return data;
}

function keyRequests(emulator) {
  return emulator.requests.filter(({ path }) => path === SYSTEM_PATH);
}

/** Checks that no request contains a password in plain text, and that the last one names the cipher. */
function assertEncrypted(emulator, cipher, ...passwords) {
  for (const { body } of emulator.requests) {
    for (const password of passwords) assert.ok(!body.includes(password), body);
  }
  const { json } = emulator.requests.at(-1);
  const { passwordEncryptType } = json.options ?? json.passwordPayload ?? json;
  assert.equal(passwordEncryptType, cipher);
}

async function codeFor(emulator, client, channel, to) {
  await dataOf(
    to.includes("@")
      ? client.sendEmail({ channel, email: to })
      : client.sendSms({ channel, phoneNumber: to }),
  );
  return emulator.messages.at(-1).code;
}

const HELPERS = {
  signInByEmailPassword: { email: DEMO_USER.email, password: DEMO_USER.password },
  signInByPhonePassword: { phone: DEMO_USER.phone, password: DEMO_USER.password },
  signInByUsernamePassword: { username: DEMO_USER.username, password: DEMO_USER.password },
  signInByAccountPassword: { account: DEMO_USER.email, password: DEMO_USER.password },
  signInByAD: { sAMAccountName, password: DIRECTORY_PASSWORD },
  signInByLDAP: { sAMAccountName, password: DIRECTORY_PASSWORD },
  signUpByEmailPassword: { email: "new@example.com", password: PASSWORD },
  signUpByUsernamePassword: { username: "new", password: PASSWORD },
};

for (const cipher of ["rsa", "sm2"]) {
  describe(`with encryptPassword "${cipher}"`, () => {
    for (const [method, argument] of Object.entries(HELPERS)) {
      for (const options of [undefined, { clientIp: "192.0.2.1" }]) {
        const given = options ? { ...argument, options } : argument;
        test(`the service accepts ${method} ${options ? "with" : "without"} options`, async (t) => {
          const { emulator, client } = await start(t, { encryptPassword: cipher });
          const before = structuredClone(given);
          await dataOf(client[method](given));
          assertEncrypted(emulator, cipher, argument.password);
          assert.deepEqual(given, before, "the argument is not written to");
          const { options: sent } = emulator.requests.at(-1).json;
          assert.deepEqual(sent, { ...options, passwordEncryptType: cipher });
        });
      }
    }

    test("a user who signed up can sign in, with and without encryption", async (t) => {
      const { emulator, client } = await start(t, { encryptPassword: cipher });
      const passwordPayload = { username: "new", password: PASSWORD };
      await dataOf(client.signUp({ connection: "PASSWORD", passwordPayload }));
      await dataOf(client.signInByCredentials({ connection: "PASSWORD", passwordPayload }));
      assertEncrypted(emulator, cipher, PASSWORD);
      await dataOf(clientOf(emulator).signInByUsernamePassword(passwordPayload));
      assert.equal(keyRequests(emulator).length, 1);
    });

    test("the service accepts a password that is set in a sign-up with a code", async (t) => {
      const { emulator, client } = await start(t, { encryptPassword: cipher });
      const phone = "13800000099";
      const passCode = await codeFor(emulator, client, "CHANNEL_REGISTER", phone);
      const options = { passwordForPhonePassCode: PASSWORD };
      await dataOf(client.signUpByPhoneCode({ phone, passCode, options }));
      assertEncrypted(emulator, cipher, PASSWORD);
      await dataOf(client.signInByPhonePassword({ phone, password: PASSWORD }));
    });

    test("a password can be checked, changed, reset, and used to delete the account", async (t) => {
      const { emulator, client } = await start(t, { encryptPassword: cipher });
      const { username, email, password } = DEMO_USER;
      client.setAccessToken(emulator.users.signIn(username).access_token);
      assert.deepEqual(await dataOf(client.validatePassword({ username, password })), {
        valid: true,
      });
      assertEncrypted(emulator, cipher, password);

      await dataOf(client.updatePassword({ oldPassword: password, newPassword: PASSWORD }));
      assertEncrypted(emulator, cipher, password, PASSWORD);

      const passCode = await codeFor(emulator, client, "CHANNEL_RESET_PASSWORD", email);
      const { passwordResetToken } = await dataOf(
        client.verifyResetPasswordRequest({
          verifyMethod: "EMAIL_PASSCODE",
          emailPassCodePayload: { email, passCode },
        }),
      );
      const again = "another 73571";
      await dataOf(client.resetPassword({ password: again, passwordResetToken }));
      assertEncrypted(emulator, cipher, password, PASSWORD, again);

      const passwordPayload = { password: again };
      await dataOf(
        client.verifyDeleteAccountRequest({ verifyMethod: "PASSWORD", passwordPayload }),
      );
      assertEncrypted(emulator, cipher, again);
    });

    test("concurrent calls of a new client fetch one key", async (t) => {
      const { emulator, client } = await start(t, { encryptPassword: cipher });
      const calls = Array.from({ length: 20 }, () =>
        dataOf(client.signInByUsernamePassword(HELPERS.signInByUsernamePassword)),
      );
      await Promise.all(calls);
      assert.equal(keyRequests(emulator).length, 1);
    });
  });
}

test("encryptPassword true selects RSA", async (t) => {
  const { emulator, client } = await start(t, { encryptPassword: true });
  await dataOf(client.signInByEmailPassword(HELPERS.signInByEmailPassword));
  assertEncrypted(emulator, "rsa", DEMO_USER.password);
});

for (const encryptPassword of [undefined, false]) {
  test(`encryptPassword ${encryptPassword} sends passwords unchanged`, async (t) => {
    const { emulator, client } = await start(t, { encryptPassword });
    await dataOf(client.signInByEmailPassword(HELPERS.signInByEmailPassword));
    assert.equal(emulator.requests.length, 1);
    const { json } = emulator.requests[0];
    assert.equal(json.passwordPayload.password, DEMO_USER.password);
    assert.equal(json.options, undefined);
  });
}

test("a call with its own cipher is sent unchanged; a call without one is encrypted", async (t) => {
  const { emulator, client } = await start(t, { encryptPassword: "sm2" });
  const argument = { ...HELPERS.signInByEmailPassword, password: "c2VjcmV0" };
  const own = { ...argument, options: { passwordEncryptType: "rsa" } };
  const { apiCode } = await client.signInByEmailPassword(own);
  assert.equal(apiCode, API_CODES.PASSWORD_UNREADABLE);
  assert.equal(emulator.requests.length, 1);
  assert.deepEqual(emulator.requests[0].json.passwordPayload, {
    password: "c2VjcmV0",
    email: DEMO_USER.email,
  });
  await dataOf(
    client.signInByEmailPassword({
      ...HELPERS.signInByEmailPassword,
      options: { passwordEncryptType: "none" },
    }),
  );
  assertEncrypted(emulator, "sm2", DEMO_USER.password);
});

test("calls without a password fetch no key", async (t) => {
  const { emulator, client } = await start(t, { encryptPassword: true });
  await client.getProfile();
  await client.signInByEmailPassCode({ email: DEMO_USER.email, passCode: "000000" });
  await client.updatePassword({ newPassword: "" });
  assert.equal(keyRequests(emulator).length, 0);
});

/** A service with `publicKey` as its RSA key, and the request bodies that it receives. */
async function serviceWithKey(t, publicKey) {
  const bodies = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    response.setHeader("content-type", "application/json");
    if (request.url === SYSTEM_PATH) {
      return response.end(JSON.stringify({ rsa: { publicKey } }));
    }
    bodies.push(JSON.parse(Buffer.concat(chunks)));
    return response.end('{"statusCode":200}');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, bodies };
}

/** Removes PKCS#1 v1.5 padding, which some releases of Node refuse to do. */
function decrypted(text, privateKey) {
  const padding = constants.RSA_NO_PADDING;
  const block = privateDecrypt({ key: privateKey, padding }, Buffer.from(text, "base64"));
  assert.deepEqual([...block.subarray(0, 2)], [0, 2]);
  return block.subarray(block.indexOf(0, 2) + 1).toString();
}

for (const modulusLength of [1024, 2048, 4096]) {
  for (const [form, made] of Object.entries({
    PEM: (key) => key.export({ type: "spki", format: "pem" }),
    "base64 without headers": (key) =>
      key.export({ type: "spki", format: "der" }).toString("base64"),
  })) {
    test(`an RSA key of ${modulusLength} bits is accepted as ${form}`, async (t) => {
      const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength });
      const service = await serviceWithKey(t, made(publicKey));
      const client = clientOf(service, { encryptPassword: "rsa" });
      await client.resetPassword({ password: PASSWORD, passwordResetToken: "t" });
      const [{ password, ...rest }] = service.bodies;
      assert.equal(decrypted(password, privateKey), PASSWORD);
      assert.deepEqual(rest, { passwordResetToken: "t", passwordEncryptType: "rsa" });
    });
  }
}

describe("a password is not sent in plain text", () => {
  function assertSilent(error, password = DEMO_USER.password) {
    assert.deepEqual(exposures(error, { password }), []);
  }

  test("when the key is invalid", async (t) => {
    const service = await serviceWithKey(t, "garbage");
    const client = clientOf(service, { encryptPassword: true });
    const error = await failure(client.signInByEmailPassword(HELPERS.signInByEmailPassword));
    assert.ok(error instanceof ResponseError, error.stack);
    assert.equal(error.code, "ERR_RESPONSE_PUBLIC_KEY");
    assert.equal(error.operation, "signInByEmailPassword");
    assert.match(error.message, /encryptPassword/);
    assert.equal(service.bodies.length, 0);
    assertSilent(error);
  });

  test("when the key cannot be fetched; the next call fetches it again", async (t) => {
    const { emulator, client } = await start(t, { encryptPassword: true, maxRetries: 0 });
    emulator.fault({ match: { path: SYSTEM_PATH }, status: 500 });
    const error = await failure(client.signInByEmailPassword(HELPERS.signInByEmailPassword));
    assert.ok(error instanceof HttpError, error.stack);
    assert.equal(error.response.status, 500);
    assert.match(error.message, /GET \/api\/v3\/system/);
    assertSilent(error);
    assert.equal(emulator.requests.length, 1);
    await dataOf(client.signInByEmailPassword(HELPERS.signInByEmailPassword));
  });

  test("when the call is aborted during the fetch of the key", async (t) => {
    const { emulator, client } = await start(t, { encryptPassword: true });
    const { arrived } = faultAt(emulator, {
      match: { path: SYSTEM_PATH },
      stall: "before-headers",
    });
    const controller = new AbortController();
    const { signal } = controller;
    const call = client.signInByEmailPassword(HELPERS.signInByEmailPassword, { signal });
    await arrived;
    controller.abort();
    const error = await failure(call);
    assert.ok(error instanceof AbortError, error.stack);
    assertSilent(error);
    // After an answer to another call, the network thread has processed the abort. Before that, a further
    // call joins the stalled fetch.
    await ask(client);
    await dataOf(client.signInByEmailPassword(HELPERS.signInByEmailPassword));
    assertEncrypted(emulator, "rsa", DEMO_USER.password);
  });

  test("when the password is too long for RSA, or is not a string", async (t) => {
    const { emulator, client } = await start(t, { encryptPassword: "rsa" });
    const long = "73570".repeat(50);
    for (const newPassword of [long, 73570735, { 73570: "73570" }]) {
      const error = await failure(client.updatePassword({ newPassword }));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
      assert.equal(error.field, "newPassword");
      assertSilent(error, "73570");
    }
    assert.deepEqual(
      emulator.requests.map(({ path }) => path),
      [SYSTEM_PATH],
    );
  });

  /** The arguments, and the field that the error names. */
  const UNENCRYPTABLE = [
    ...["NONE", "foo", "RSA", 5, true].map((passwordEncryptType) => [
      `the cipher ${passwordEncryptType}`,
      "signInByCredentials",
      {
        connection: "PASSWORD",
        passwordPayload: { email: DEMO_USER.email, password: DEMO_USER.password },
        options: { passwordEncryptType },
      },
      "passwordEncryptType",
    ]),
    [
      "an unknown cipher in a helper method",
      "signInByEmailPassword",
      { ...HELPERS.signInByEmailPassword, options: { passwordEncryptType: "none " } },
      "passwordEncryptType",
    ],
    [
      "an array of payloads",
      "signInByCredentials",
      { connection: "PASSWORD", passwordPayload: [{ password: DEMO_USER.password }] },
      "passwordPayload",
    ],
    [
      "a payload that is a string",
      "signInByCredentials",
      { connection: "LDAP", ldapPayload: DEMO_USER.password },
      "ldapPayload",
    ],
    [
      "a request without a field for the cipher",
      "bindByAccount",
      {
        key: "k",
        action: "bind-identity-by-password",
        account: DEMO_USER.email,
        password: DEMO_USER.password,
      },
      "password",
    ],
  ];
  for (const [what, method, argument, field] of UNENCRYPTABLE) {
    test(`when the arguments have ${what}`, async (t) => {
      const { emulator, client } = await start(t, { encryptPassword: true });
      const error = await failure(client[method](argument));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
      assert.equal(error.field, field);
      assert.equal(error.operation, method);
      assertSilent(error);
      assert.equal(emulator.requests.length, 0);
    });
  }
});

test("a client without the option sends the arguments that a client with it rejects", async (t) => {
  const { emulator, client } = await start(t);
  const argument = { key: "k", action: "a", account: DEMO_USER.email, password: "p" };
  await client.bindByAccount(argument);
  assert.deepEqual(emulator.requests[0].json, argument);
});
