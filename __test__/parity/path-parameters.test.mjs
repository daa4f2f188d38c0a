import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { ConfigurationError } from "genauth-native";
import { OPERATIONS } from "./mirrored.mjs";
import { bothClients, outcomeOf, startRecorder } from "./recorder.mjs";

const recorder = await startRecorder(after);
const { ours } = bothClients(recorder);

const isId = ({ type }) => type.kind === "basic";
const WITH_IDS = OPERATIONS.filter(({ parameters }) => parameters.some(isId));

/** Texts that must arrive as they are, in one segment. */
const TEXTS = {
  "a plain id": "65f0c0ffee",
  "a slash": "a/b",
  "a way up": "../../admin",
  "a way up, encoded": "%2e%2e",
  "a way up, encoded, and more": "%2E%2e/x",
  "an encoded slash": "a%2Fb",
  "three dots": "...",
  "a dot at the start": ".hidden",
  "a question mark": "a?b=c",
  "a number sign": "a#b",
  "a backslash": "..\\..\\x",
  "a semicolon": "a;b=c",
  "an at sign and a colon": "user:pass@host",
  "an absolute URL": "https://other.example/x",
  "a placeholder": "{userId}{appId}{credentialId}",
  blanks: " a b ",
  "a blank alone": " ",
  "line breaks": "a\r\nx-injected: 1\r\n\r\n",
  "a tab and a zero": "\t\u0000",
  "Chinese, accents and emoji": "王小明 é 🎉",
  "every sign of ASCII": String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32)),
  "base64url, as ids of passkeys are": "AbC-_dEf0123456789",
  "base64, as others are": "a+b/c==",
  "ten thousand characters": "x/".repeat(5_000),
};

/** What no segment of a path can hold, or what is not text. */
const REFUSED = {
  "an empty text": "",
  "a dot": ".",
  "two dots": "..",
  undefined,
  null: null,
  "a number": 7,
  "not a number": Number.NaN,
  "a boolean": true,
  "an object": { id: "x" },
  "an object that turns into text": { toString: () => "x" },
  "a list": ["x"],
  "a function": () => "x",
  "a symbol": Symbol("x"),
  "a big integer": 1n,
  "a boxed string": Object("x"),
};

describe("ids in the path", () => {
  test("are taken by the five operations of passkeys", () => {
    assert.deepEqual(WITH_IDS.map(({ name }) => name).sort(), [
      "deleteWebAuthnAdminCredential",
      "deleteWebAuthnCredential",
      "removeCredential",
      "updateWebAuthnAdminCredential",
      "updateWebAuthnCredential",
    ]);
  });

  for (const { name, parameters } of WITH_IDS) {
    const call = (values) => outcomeOf(recorder, ours, name, values);
    const usual = parameters.map((parameter, index) => (isId(parameter) ? `id${index}` : {}));

    for (const [place, parameter] of parameters.filter(isId).entries()) {
      test(`${name} sends any ${parameter.name} as one segment that the service reads back`, async () => {
        const plain = (await call(usual)).sent[0].url.split("/");
        const segment = plain.indexOf(`id${place}`);
        for (const [what, text] of Object.entries(TEXTS)) {
          const { sent, error } = await call(usual.with(place, text));
          assert.equal(error, undefined, what);
          const parts = sent[0].url.split("/");
          assert.equal(decodeURIComponent(parts[segment]), text, what);
          assert.deepEqual(parts.with(segment, "id"), plain.with(segment, "id"), what);
          // No proxy or router that tidies paths may make another one of it.
          assert.equal(new URL(sent[0].url, "http://host").pathname, sent[0].url, what);
          assert.match(sent[0].url, /^[\w/.~%-]+$/, what);
          assert.equal(sent[0].headers["x-injected"], undefined, what);
        }
      });

      test(`${name} refuses a ${parameter.name} that is none, by name`, async () => {
        for (const [what, value] of Object.entries(REFUSED)) {
          const { sent, error } = await call(usual.with(place, value));
          assert.ok(error instanceof ConfigurationError, what);
          assert.equal(error.code, "ERR_INVALID_ARGUMENT", what);
          assert.equal(error.field, parameter.name, what);
          assert.match(error.message, new RegExp(`\\b${parameter.name}\\b`), what);
          assert.deepEqual(sent, [], what);
        }
      });
    }

    test(`${name} refuses to be called without arguments`, async () => {
      const { sent, error } = await call([]);
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.field, parameters[0].name);
      assert.deepEqual(sent, []);
    });
  }
});
