import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { HELPER_METHODS, METHODS, OPERATIONS } from "./mirrored.mjs";
import {
  APP_ID,
  APP_SECRET,
  AUTH_METHODS,
  aspectsOf,
  bothClients,
  outcomeOf,
  startRecorder,
  TOKEN,
} from "./recorder.mjs";
import { casesOf } from "./values.mjs";

const recorder = await startRecorder(after);
const ALL = [...OPERATIONS, ...HELPER_METHODS];
const BASIC = `Basic ${Buffer.from(`${APP_ID}:${APP_SECRET}`).toString("base64")}`;

/** The methods whose endpoint takes the client's authentication. */
const WITH_BASIC = [
  "exchangeTokenSetWithQrCodeTicket",
  "signInByAD",
  "signInByAccountPassword",
  "signInByCredentials",
  "signInByEmailPassCode",
  "signInByEmailPassword",
  "signInByLDAP",
  "signInByMobile",
  "signInByPhonePassCode",
  "signInByPhonePassword",
  "signInByUsernamePassword",
];

const fullOf = (method) => casesOf(method).get("full")();

async function headersOf(client, { name }, args) {
  const { sent, error } = await outcomeOf(recorder, client, name, args);
  assert.equal(error, undefined);
  return sent[0].headers;
}

async function sendTheSame({ theirs, ours }, method) {
  const aspects = [];
  for (const client of [theirs, ours]) {
    const outcome = await outcomeOf(recorder, client, method.name, fullOf(method));
    aspects.push(aspectsOf(outcome));
  }
  assert.deepEqual(aspects[1], aspects[0], method.name);
  return aspects[1];
}

describe("who calls", () => {
  test("is sent with Basic only at the sign-in endpoints", async () => {
    const { ours } = bothClients(recorder, { tokenEndPointAuthMethod: "client_secret_basic" });
    const basic = [];
    for (const method of ALL) {
      const { authorization } = await headersOf(ours, method, fullOf(method));
      assert.ok([undefined, BASIC].includes(authorization), method.name);
      if (authorization === BASIC) basic.push(method.name);
    }
    assert.deepEqual(basic.sort(), WITH_BASIC);
  });

  for (const tokenEndPointAuthMethod of AUTH_METHODS) {
    test(`is what the call itself says, before ${tokenEndPointAuthMethod} and the stored token`, async () => {
      const { ours } = bothClients(recorder, { tokenEndPointAuthMethod, accessToken: TOKEN });
      for (const method of ALL) {
        for (const name of ["authorization", "Authorization"]) {
          const own = { headers: { [name]: "Bearer of this call" } };
          const headers = await headersOf(ours, method, [...fullOf(method), own]);
          assert.equal(headers.authorization, "Bearer of this call", method.name);
        }
        const { authorization } = await headersOf(ours, method, fullOf(method));
        const basic =
          tokenEndPointAuthMethod === "client_secret_basic" && WITH_BASIC.includes(method.name);
        assert.equal(authorization, basic ? BASIC : TOKEN, method.name);
      }
    });
  }

  test("follows the token as it is set, changed and taken away, as in authing-node-sdk", async () => {
    for (const tokenEndPointAuthMethod of AUTH_METHODS) {
      const clients = bothClients(recorder, { tokenEndPointAuthMethod });
      for (const name of ["getProfile", "updateProfile", "signInByCredentials"]) {
        for (const token of ["first", "Bearer second", "", undefined]) {
          for (const client of Object.values(clients)) client.setAccessToken(token);
          await sendTheSame(clients, METHODS.get(name));
        }
      }
    }
  });

  test("is the same without a secret, for the method none", async () => {
    const clients = bothClients(recorder, {
      tokenEndPointAuthMethod: "none",
      appSecret: undefined,
      accessToken: TOKEN,
    });
    for (const method of HELPER_METHODS) {
      const { body } = await sendTheSame(clients, method);
      assert.doesNotMatch(body, /client_(id|secret)/);
    }
  });

  test("is client_secret_post where the options do not say", async () => {
    const clients = bothClients(recorder);
    for (const method of HELPER_METHODS) {
      const { body } = await sendTheSame(clients, method);
      const signsIn = method.name.startsWith("signIn");
      assert.equal(JSON.parse(body).client_secret, signsIn ? APP_SECRET : undefined);
    }
  });
});

describe("an object with only optional fields", () => {
  const LEFT_OUT = [[], [undefined]];
  const optional = OPERATIONS.filter(({ parameters: [query] }) =>
    query?.type.fields?.every((field) => field.optional),
  );

  for (const method of optional) {
    test(`may be left out of ${method.name}, also before call options`, async () => {
      const { theirs, ours } = bothClients(recorder);
      const expected = aspectsOf(await outcomeOf(recorder, theirs, method.name, [{}]));
      const own = { headers: { "x-own": "1" } };
      for (const args of [...LEFT_OUT, [undefined, own]]) {
        const outcome = await outcomeOf(recorder, ours, method.name, args);
        assert.deepEqual(aspectsOf(outcome), expected);
        assert.equal(outcome.sent[0].headers["x-own"], args.includes(own) ? "1" : undefined);
      }
    });
  }

  test("is accepted by ten operations", () => {
    assert.equal(optional.length, 10);
  });
});
