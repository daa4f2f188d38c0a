import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { describe, test } from "node:test";
import { ConfigurationError, verifyWebhook } from "genauth-native";
import { serve } from "./support/tcp.mjs";

/** `verifyWebhook`; `examples-webhook.test.mjs` has it in frameworks. */

const NAME = "x-authing-webhook-secret";
const SECRET = "whsec-0123456789";

describe("verifyWebhook accepts the secret", () => {
  for (const [what, headers] of Object.entries({
    "in the headers of Node": { [NAME]: SECRET, host: "example.com" },
    "in headers without a prototype": Object.assign(Object.create(null), { [NAME]: SECRET }),
    "in Headers of Fetch": new Headers({ "X-Authing-Webhook-Secret": SECRET }),
    "in a Request of Fetch": new Request("https://example.com", { headers: { [NAME]: SECRET } }),
    "in a request of Node": { headers: { [NAME]: SECRET }, rawHeaders: [NAME, SECRET] },
    "under a name with capitals": { "X-Authing-Webhook-Secret": SECRET },
    "in a list of one value": { [NAME]: [SECRET] },
    "in a list of names and values": ["Host", "example.com", "X-AUTHING-WEBHOOK-SECRET", SECRET],
  })) {
    test(what, () => {
      assert.equal(verifyWebhook(headers, SECRET), true);
      assert.equal(verifyWebhook(headers, "another"), false);
    });
  }

  test("if it is one of several", () => {
    const headers = { [NAME]: SECRET };
    assert.equal(verifyWebhook(headers, ["new", SECRET]), true);
    assert.equal(verifyWebhook(headers, [SECRET, "old"]), true);
    assert.equal(verifyWebhook(headers, ["new", "old"]), false);
  });

  test("if it is not ASCII, as the bytes that Node and Fetch read, and as text", () => {
    const secret = "秘密é";
    const asBytes = Buffer.from(secret).toString("latin1");
    assert.equal(verifyWebhook({ [NAME]: asBytes }, secret), true);
    assert.equal(verifyWebhook(new Headers({ [NAME]: asBytes }), secret), true);
    assert.equal(verifyWebhook({ [NAME]: secret }, secret), true);
  });
});

describe("verifyWebhook refuses", () => {
  for (const [what, headers] of Object.entries({
    "no header": { host: "example.com" },
    "no header of Fetch": new Headers(),
    "an empty header": { [NAME]: "" },
    "another secret": { [NAME]: `${SECRET.slice(0, -1)}0` },
    "a part of the secret": { [NAME]: SECRET.slice(0, -1) },
    "more than the secret": { [NAME]: `${SECRET}0` },
    "other letter case": { [NAME]: SECRET.toUpperCase() },
    "two headers": { [NAME]: [SECRET, SECRET] },
    "two headers in Fetch": new Headers([
      [NAME, SECRET],
      [NAME, SECRET],
    ]),
    "two names": { [NAME]: SECRET, [NAME.toUpperCase()]: SECRET },
    "two headers in a list": [NAME, SECRET, NAME, "another"],
    "a header without a value": { [NAME]: undefined },
    "an inherited header": Object.create({ [NAME]: SECRET }),
  })) {
    test(what, () => assert.equal(verifyWebhook(headers, SECRET), false));
  }

  test("two headers that Node joins", async (t) => {
    const seen = [];
    const handler = (req, res) => {
      seen.push(verifyWebhook(req.headers, SECRET), verifyWebhook(req, SECRET));
      res.end();
    };
    const server = await serve(t, createServer(handler));
    for (const headers of [
      [NAME, SECRET],
      [NAME, SECRET, "X-Authing-Webhook-Secret", SECRET],
    ]) {
      await new Promise((resolve, reject) => {
        const outgoing = request(server, { headers: ["host", "a", ...headers] }, (response) => {
          response.resume().on("end", resolve);
        });
        outgoing.on("error", reject).end();
      });
    }
    assert.deepEqual(seen, [true, true, false, false]);
  });
});

describe("verifyWebhook throws a ConfigurationError", () => {
  const headers = { [NAME]: SECRET };
  for (const [what, given, field, message] of [
    ["for an empty secret", [headers, ""], "secret", "not be empty"],
    ["for an unset secret", [headers, undefined], "secret", "be a string or a list of strings"],
    ["for no secrets", [headers, []], "secret", "have at least one secret"],
    ["for an empty secret of a list", [headers, [SECRET, ""]], "secret[1]", "not be empty"],
    [
      "for a secret with a line break",
      [headers, `${SECRET}\n`],
      "secret",
      "not have control characters, or white space around it, which a header cannot carry",
    ],
    ["for no headers", [undefined, SECRET], "headers", "be the headers of a request"],
    ["for text as headers", [SECRET, SECRET], "headers", "be the headers of a request"],
  ]) {
    test(what, () => {
      assert.throws(
        () => verifyWebhook(...given),
        (error) => {
          assert.ok(error instanceof ConfigurationError);
          assert.equal(error.message, `verifyWebhook: The argument ${field} must ${message}.`);
          assert.deepEqual(
            [error.code, error.field, error.operation],
            ["ERR_INVALID_ARGUMENT", field, "verifyWebhook"],
          );
          assert.ok(!JSON.stringify(error).includes(SECRET));
          return true;
        },
      );
    });
  }
});
