/** Handling of the answers of the OAuth 2.0, OpenID Connect and CAS endpoints. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { dropProxies } from "../support/environment.mjs";
import {
  answers,
  clientOf,
  DONE,
  failureOf,
  OAUTH,
  ONCE,
  READS,
  SECRET,
  service,
} from "./support/endpoints.mjs";

dropProxies(process.env);

describe("an OAuth 2.0 error response", () => {
  for (const [name, ...args] of OAUTH) {
    test(`rejects ${name} with an OAuthError`, async () => {
      answers(400, { error: "invalid_grant", error_description: "It was used.", error_uri: "x" });
      const error = await failureOf(clientOf()[name](...args));
      assert.equal(error.name, "OAuthError");
      assert.equal(error.code, "invalid_grant");
      assert.equal(error.error, "invalid_grant");
      assert.equal(error.errorDescription, "It was used.");
      assert.equal(
        error.message,
        `${name}: The server refused with invalid_grant (HTTP 400): It was used.`,
      );
      assert.equal(error.response.status, 400);
      assert.equal(error.attempts, 1);
      assert.equal(error.retryable, false);
      assert.equal(error.response.status, 400);
      assert.equal(error.response.data.error, "invalid_grant");
    });
  }

  test("is read from the challenge when the body has none", async () => {
    answers(401, "", {
      "www-authenticate": 'Bearer realm="x", error="invalid_token", error_description="expired"',
    });
    const error = await failureOf(clientOf().getUserInfoByAccessToken("t"));
    assert.equal(error.name, "OAuthError");
    assert.equal(error.code, "invalid_token");
    assert.equal(error.errorDescription, "expired");
  });

  test("in another format is an HttpError", async () => {
    for (const body of [
      { statusCode: 400, message: "no", apiCode: 2000 },
      { error: { code: 1 } },
      "<html>",
      "",
      [],
    ]) {
      answers(400, body);
      const error = await failureOf(clientOf().getAccessTokenByCode("c"));
      assert.equal(error.name, "HttpError");
      assert.equal(error.code, "ERR_HTTP_STATUS");
    }
  });
});

describe("each endpoint", () => {
  const METHODS = {
    client_secret_post: ({ headers, body }) =>
      headers.authorization === undefined &&
      new URLSearchParams(body).get("client_secret") === SECRET,
    client_secret_basic: ({ headers, body }) =>
      headers.authorization?.startsWith("Basic ") && !new URLSearchParams(body).has("client_id"),
    none: ({ headers, body }) =>
      headers.authorization === undefined && !new URLSearchParams(body).has("client_secret"),
  };
  const NAMES = Object.keys(METHODS);

  for (const [call, option] of [
    ["getNewAccessTokenByRefreshToken", "tokenEndPointAuthMethod"],
    ["introspectToken", "introspectionEndPointAuthMethod"],
    ["revokeToken", "revocationEndPointAuthMethod"],
  ]) {
    test(`uses its own method of authentication: ${call}`, async () => {
      for (const [place, method] of NAMES.entries()) {
        const other = NAMES[(place + 1) % NAMES.length];
        const client = clientOf({
          tokenEndPointAuthMethod: other,
          introspectionEndPointAuthMethod: other,
          revocationEndPointAuthMethod: other,
          [option]: method,
        });
        answers(200, DONE);
        await client[call]("t");
        assert.ok(METHODS[method](service.requests[0]), `${call} with ${method}`);
      }
    });
  }

  test("is not called without the secret that its method needs", async () => {
    answers(200, {});
    for (const method of ["client_secret_post", "client_secret_basic"]) {
      const client = clientOf({
        appSecret: undefined,
        tokenEndPointAuthMethod: "none",
        introspectionEndPointAuthMethod: method,
      });
      const error = await failureOf(client.introspectToken("t"));
      assert.equal(error.name, "ConfigurationError");
      assert.equal(error.code, "ERR_INVALID_OPTION");
      assert.equal(error.field, "appSecret");
    }
    assert.equal(service.requests.length, 0);
  });
});

describe("a call", () => {
  for (const [name, ...args] of ONCE) {
    test(`that consumes a code or token is not repeated: ${name}`, async () => {
      for (const status of [500, 502, 503]) {
        answers(status, { message: "later" }, { "retry-after": "0" });
        const error = await failureOf(clientOf()[name](...args));
        assert.equal(error.attempts, 1);
        assert.equal(service.requests.length, 1);
      }
      service.requests = [];
      service.answer = (request) => request.socket.destroy();
      const error = await failureOf(clientOf()[name](...args));
      assert.equal(error.name, "ConnectionError");
      assert.equal(service.requests.length, 1);
    });
  }

  for (const [name, ...args] of ONCE) {
    test(`that the service has not processed is repeated: ${name}`, async () => {
      answers(429, { message: "later" }, { "retry-after": "0" });
      const error = await failureOf(clientOf()[name](...args));
      assert.equal(error.attempts, 4);
      assert.equal(service.requests.length, 4);
    });
  }

  for (const [name, ...args] of READS) {
    test(`that only reads is repeated: ${name} ${args.length > 1 ? "by POST" : ""}`, async () => {
      answers(503, {}, { "retry-after": "0" });
      const error = await failureOf(clientOf()[name](...args));
      assert.equal(error.attempts, 4);
      assert.equal(service.requests.length, 4);
    });
  }
});

describe("the error of an endpoint", () => {
  const CANARIES = [SECRET, "canary-1", "stored-canary"];

  for (const [name, ...args] of [...ONCE, ...READS]) {
    test(`in ${name} shows nothing that the server returns`, async () => {
      for (const method of ["client_secret_post", "client_secret_basic"]) {
        service.answer = (request, response, body) => {
          const echo = JSON.stringify({
            error: "invalid_request",
            error_description: `${body} ${request.url} ${decodeURIComponent(body)}`,
            headers: request.headers,
            client_secret: SECRET,
          });
          response.writeHead(400, { "x-echo": request.url, "content-type": "application/json" });
          response.end(echo);
        };
        const client = clientOf({
          tokenEndPointAuthMethod: method,
          introspectionEndPointAuthMethod: method,
          revocationEndPointAuthMethod: method,
          accessToken: "stored-canary",
        });
        const error = await failureOf(client[name](...args));
        const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`;
        const basic = Buffer.from(`app:${SECRET}`).toString("base64");
        for (const canary of [...CANARIES, basic]) {
          assert.ok(!shown.includes(canary), `${canary} in ${shown}`);
        }
      }
    });
  }
});

describe("an answer", () => {
  test("keeps unknown fields, and numbers as JSON.parse reads them", async () => {
    const body = '{"access_token":"a","expires_in":1209600,"x":{"é":[null,1e3]},"__proto__":1}';
    answers(200, body);
    const tokens = await clientOf().getAccessTokenByCode("c");
    assert.deepEqual(Object.entries(tokens), Object.entries(JSON.parse(body)));
  });

  test("with the claims of another user is rejected when the user is known", async () => {
    const call = (sub, options) =>
      clientOf()
        .getUserInfoByAccessToken("t", { ...options, sub })
        .then(({ sub }) => sub);
    answers(200, { sub: "ada", name: "Ada" });
    assert.equal(await call("ada"), "ada");
    assert.equal(await call(undefined), "ada");
    for (const body of [{ sub: "eve" }, {}, { sub: null }, { sub: ["ada"] }, []]) {
      answers(200, body);
      const error = await failureOf(call("ada"));
      assert.equal(error.name, "TokenError");
      assert.equal(error.code, "ERR_JWT_CLAIM");
      assert.equal(error.claim, "sub");
    }
  });

  test("to a revocation resolves with true, with any content", async () => {
    for (const [status, body] of [
      [200, ""],
      [204, ""],
      [200, "{}"],
      [200, "ok"],
    ]) {
      answers(status, body);
      assert.equal(await clientOf().revokeToken("t"), true);
    }
  });

  test("that is not JSON is a ResponseError", async () => {
    for (const [name, ...args] of OAUTH.filter(([name]) => name !== "revokeToken")) {
      answers(200, "<html>signed in</html>", { "content-type": "text/html" });
      const error = await failureOf(clientOf()[name](...args));
      assert.equal(error.code, "ERR_RESPONSE_NOT_JSON");
    }
  });
});

describe("the arguments of these calls", () => {
  test("are rejected before a request when a required one is missing", async () => {
    answers(200, {});
    for (const [name, argument] of [
      ["getAccessTokenByCode", "code"],
      ["getNewAccessTokenByRefreshToken", "refreshToken"],
      ["getAccessTokenByClientCredentials", "scope"],
      ["introspectToken", "token"],
      ["revokeToken", "token"],
      ["getUserInfoByAccessToken", "accessToken"],
      ["validateTicketV1", "ticket"],
      ["validateTicketV2", "ticket"],
    ]) {
      for (const given of [undefined, null, "", 1, {}, "\ud800"]) {
        const error = await failureOf(clientOf()[name](given));
        assert.equal(error.name, "ConfigurationError", `${name} ${given}`);
        assert.equal(error.code, "ERR_INVALID_ARGUMENT");
        assert.equal(error.field, argument);
        assert.equal(error.operation, name);
      }
    }
    assert.equal(service.requests.length, 0);
  });

  test("are rejected when one has the wrong type", async () => {
    answers(200, {});
    for (const field of ["codeVerifier", "redirectUri"]) {
      for (const given of [{}, [], true]) {
        const error = await failureOf(clientOf().getAccessTokenByCode("c", { [field]: given }));
        assert.equal(error.code, "ERR_INVALID_ARGUMENT");
        assert.equal(error.field, `options.${field}`);
      }
    }
    assert.equal(service.requests.length, 0);
  });

  test("and the application id cannot change the path", async () => {
    answers(200, "yes\nada\n");
    await clientOf({ appId: "a/../b?c#d" }).validateTicketV1("t", "s");
    assert.equal(
      service.requests[0].url,
      "/cas-idp/a%2F..%2Fb%3Fc%23d/validate?service=s&ticket=t",
    );
  });

  test("that could split a request are encoded or rejected", async () => {
    answers(200, DONE);
    const crlf = "a\r\nx-evil: 1";
    await clientOf().getAccessTokenByCode(crlf);
    assert.equal(new URLSearchParams(service.requests[0].body).get("code"), crlf);
    for (const token of [crlf, "é", "\u0100"]) {
      const error = await failureOf(
        clientOf().getUserInfoByAccessToken(token, { tokenPlace: "header" }),
      );
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
    }
    assert.equal(service.requests.length, 1);
  });

  test("may be followed by call options", async () => {
    answers(200, {});
    const headers = { "x-own": "1" };
    const signal = AbortSignal.abort("reason");
    for (const [name, ...args] of [...ONCE, ...READS]) {
      const padded = [...args];
      if (name === "getUserInfoByAccessToken" && padded.length === 1) padded.push(undefined);
      if (name === "validateTicketV2") padded.push(undefined);
      const error = await failureOf(clientOf()[name](...padded, { headers, signal }));
      assert.equal(error.name, "AbortError", name);
      assert.equal(error.cause, "reason");
    }
    assert.equal(service.requests.length, 0);
  });
});
