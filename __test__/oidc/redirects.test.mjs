/** The redirect helpers with the objects of Node, without a service. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { dropProxies } from "../support/environment.mjs";
import { serve } from "../support/tcp.mjs";
import { answered, OPTIONS } from "./support/exchange.mjs";

dropProxies(process.env);

const client = new AuthenticationClient(OPTIONS);

/** Sends a request to a handler of Node's http module; resolves with the answer, redirects included. */
async function asked(handler, path = "/", headers = {}) {
  const server = createServer(handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await answered(server.address().port, path, headers);
  } finally {
    server.close();
  }
}

const failing = (call) => async (req, res) => {
  const error = await call(req, res).then(
    () => undefined,
    (reason) => reason,
  );
  res.end(JSON.stringify({ name: error?.name, code: error?.code, field: error?.field }));
};

const nameOf = (cookie) => cookie.split("=")[0];

describe("loginWithRedirect", () => {
  test("redirects the browser and ends the response", async () => {
    const { status, headers, body } = await asked((_req, res) => client.loginWithRedirect(res));
    assert.equal(status, 302);
    const target = new URL(headers.location);
    assert.equal(target.origin + target.pathname, "https://example.genauth.ai/oidc/auth");
    assert.equal(target.searchParams.get("redirect_uri"), OPTIONS.redirectUri);
    assert.equal(target.searchParams.get("code_challenge_method"), "S256");
    assert.equal(headers["cache-control"], "no-store");
    assert.equal(headers["set-cookie"].length, 1);
    assert.equal(body, "");
  });

  test("resolves with undefined after the response has ended", async () => {
    let outcome;
    await asked(async (_req, res) => {
      outcome = [await client.loginWithRedirect(res), res.writableEnded];
    });
    assert.deepEqual(outcome, [undefined, true]);
  });

  test("uses the given scope, state, nonce, redirect URI and prompt", async () => {
    const { headers } = await asked((_req, res) =>
      client.loginWithRedirect(res, {
        scope: "openid email",
        state: "st ate",
        nonce: "no/nce",
        redirectUri: "http://localhost:3000/cb",
        forced: true,
      }),
    );
    const query = Object.fromEntries(new URL(headers.location).searchParams);
    assert.equal(query.scope, "openid email");
    assert.equal(query.state, "st ate");
    assert.equal(query.nonce, "no/nce");
    assert.equal(query.redirect_uri, "http://localhost:3000/cb");
    assert.equal(query.prompt, "login");
    assert.doesNotMatch(headers["set-cookie"][0], /Secure/);
  });

  test("keeps the cookies that the application has set", async () => {
    for (const set of ["session=1; Path=/", ["session=1; Path=/", "theme=dark"]]) {
      const { headers } = await asked((_req, res) => {
        res.setHeader("Set-Cookie", set);
        return client.loginWithRedirect(res);
      });
      const names = headers["set-cookie"].map(nameOf);
      assert.deepEqual(names.slice(0, -1), [set].flat().map(nameOf));
      assert.match(names.at(-1), /^__Host-X-Authing-Node-OIDC-State\./);
    }
  });

  test("uses only the members of a response that authing-node-sdk uses", async () => {
    const seen = { headers: {}, ended: false };
    const res = {
      setHeader: (name, value) => {
        seen.headers[name.toLowerCase()] = value;
      },
      writeHead: (status) => {
        seen.status = status;
        return res;
      },
      end: () => {
        seen.ended = true;
      },
    };
    await client.loginWithRedirect(res);
    assert.equal(seen.status, 302);
    assert.equal(seen.ended, true);
    assert.match(seen.headers["set-cookie"], /^__Host-X-Authing-Node-OIDC-State\.[^;]+; Path=\/;/);
    const state = new URL(seen.headers.location).searchParams.get("state");
    const cookie = seen.headers["set-cookie"].split(";")[0];
    const req = {
      url: `/callback?error=access_denied&state=${state}`,
      headers: { Cookie: cookie },
    };
    await assert.rejects(client.handleRedirectCallback(req, { setHeader: res.setHeader }), {
      code: "access_denied",
    });
    assert.match(seen.headers["set-cookie"], /Max-Age=0/);
  });

  test("does not modify the options", async () => {
    const options = Object.freeze({ scope: "openid" });
    const { status } = await asked((_req, res) => client.loginWithRedirect(res, options));
    assert.equal(status, 302);
  });

  test("rejects a value that is not a response, and a response that was sent", async () => {
    for (const res of [undefined, null, {}, "res", { setHeader() {} }]) {
      await assert.rejects(client.loginWithRedirect(res), {
        name: "ConfigurationError",
        code: "ERR_INVALID_ARGUMENT",
        field: "res",
      });
    }
    const { body } = await asked((req, res) => {
      res.flushHeaders();
      return failing(() => client.loginWithRedirect(res))(req, res);
    });
    assert.deepEqual(JSON.parse(body), {
      name: "ConfigurationError",
      code: "ERR_INVALID_ARGUMENT",
      field: "res",
    });
  });

  test("does not modify the response when an option is invalid", async () => {
    const { status, headers, body } = await asked((req, res) =>
      failing(() => client.loginWithRedirect(res, { scope: {} }))(req, res),
    );
    assert.equal(status, 200);
    assert.equal(headers["set-cookie"], undefined);
    assert.equal(JSON.parse(body).field, "options.scope");
  });
});

/** Starts a login; resolves with the cookies and the state of the browser. */
async function begun(login = client) {
  const { headers } = await asked((_req, res) => login.loginWithRedirect(res));
  const { searchParams } = new URL(headers.location);
  return {
    path: `/callback?code=c&state=${searchParams.get("state")}`,
    cookie: headers["set-cookie"].map((cookie) => cookie.split(";")[0]).join("; "),
  };
}

describe("handleRedirectCallback", () => {
  test("keeps the login for another call when its options are invalid", async () => {
    const { path, cookie } = await begun();
    const closed = new AuthenticationClient(OPTIONS);
    closed.close();
    for (const [own, options] of [
      [client, { timeout: "x" }],
      [client, { unknown: 1 }],
      [client, { headers: { "content-length": "1" } }],
      [client, { signal: AbortSignal.abort() }],
      [closed, {}],
    ]) {
      const { headers, body } = await asked(
        failing((req, res) => own.handleRedirectCallback(req, res, options)),
        path,
        { cookie },
      );
      assert.equal(headers["set-cookie"], undefined, body);
      assert.match(body, /ConfigurationError|AbortError/);
    }
  });

  for (const protocol of ["oauth", "oidc"]) {
    test(`rejects when ${protocol} returns no tokens, and the error says why`, async (t) => {
      let answer;
      const appHost = await serve(
        t,
        createServer((_req, res) => res.end(answer)),
      );
      const own = new AuthenticationClient({ ...OPTIONS, appHost, protocol });
      for (const [text, expected] of [
        ['{"error":"invalid_grant"}', { name: "OAuthError", code: "invalid_grant" }],
        ['{"statusCode":403,"message":"nope"}', { name: "ApiError", code: "ERR_API" }],
        ["{}", { name: "ResponseError", code: "ERR_RESPONSE_NO_TOKEN" }],
        ['{"access_token":5}', { name: "ResponseError", code: "ERR_RESPONSE_NO_TOKEN" }],
        ["null", { name: "ResponseError", code: "ERR_RESPONSE_NO_TOKEN" }],
        ["[]", { name: "ResponseError", code: "ERR_RESPONSE_NO_TOKEN" }],
      ]) {
        answer = text;
        const { path, cookie } = await begun(own);
        const { body } = await asked(
          failing((req, res) => own.handleRedirectCallback(req, res)),
          path,
          { cookie },
        );
        assert.deepEqual(JSON.parse(body), expected, text);
      }
    });
  }

  test("rejects a callback without a login, and does not modify the response", async () => {
    const { body } = await asked(
      failing((req, res) => client.handleRedirectCallback(req, res)),
      "/callback?code=c&state=s",
    );
    assert.deepEqual(JSON.parse(body), { name: "OAuthError", code: "ERR_LOGIN_STATE" });
  });

  test("rejects with the error of the server", async () => {
    let error;
    await asked(async (req, res) => {
      error = await client.handleRedirectCallback(req, res).catch((reason) => reason);
      res.end();
    }, "/callback?error=access_denied&error_description=No%20way&state=s");
    assert.equal(error.name, "OAuthError");
    assert.equal(error.code, "access_denied");
    assert.equal(error.error, "access_denied");
    assert.equal(error.errorDescription, "No way");
    assert.equal(error.operation, "handleRedirectCallback");
  });

  test("rejects a value that is not a request", async () => {
    for (const req of [undefined, {}, { url: 1 }]) {
      await assert.rejects(client.handleRedirectCallback(req, {}), {
        code: "ERR_INVALID_ARGUMENT",
        field: "req",
      });
    }
  });

  test("rejects with the stack of the call", async () => {
    async function theCallersOwnFunction(req, res) {
      await client.handleRedirectCallback(req, res);
    }
    let stack;
    await asked(async (req, res) => {
      await theCallersOwnFunction(req, res).catch((error) => {
        stack = error.stack;
      });
      res.end();
    }, "/callback");
    assert.match(stack, /theCallersOwnFunction/);
  });
});

describe("logoutWithRedirect", () => {
  test("redirects the browser and ends the response", async () => {
    const { status, headers } = await asked((_req, res) =>
      client.logoutWithRedirect(res, { redirectUri: "https://app.example.com/bye" }),
    );
    assert.equal(status, 302);
    const target = new URL(headers.location);
    assert.equal(target.pathname, "/oidc/session/end");
    assert.equal(
      target.searchParams.get("post_logout_redirect_uri"),
      "https://app.example.com/bye",
    );
  });

  test("needs no options", async () => {
    const { headers } = await asked((_req, res) => client.logoutWithRedirect(res));
    assert.equal(headers.location, "https://example.genauth.ai/oidc/session/end?client_id=app");
  });
});

describe("cookieSecret", () => {
  const withSecret = (cookieSecret) => new AuthenticationClient({ ...OPTIONS, cookieSecret });

  test("can be rotated: the first one signs, all are accepted", async () => {
    const [former, both, next] = ["old", ["new", "old"], ["new"]].map(withSecret);
    const codeOf = async (own, { path, cookie }) => {
      const { pathname, search } = new URL(path, "http://localhost");
      const url = `${pathname}?state=${new URLSearchParams(search).get("state")}`;
      const req = { url, headers: { cookie } };
      return own.handleRedirectCallback(req, { setHeader() {} }).catch(({ code }) => code);
    };
    const [old, fresh] = [await begun(former), await begun(both)];
    const known = "ERR_LOGIN_CODE_MISSING";
    assert.equal(await codeOf(both, old), known);
    assert.equal(await codeOf(both, fresh), known);
    assert.equal(await codeOf(next, fresh), known);
    assert.equal(await codeOf(next, old), "ERR_LOGIN_STATE");
    assert.equal(await codeOf(former, fresh), "ERR_LOGIN_STATE");
  });

  test("is a string or an array of strings", () => {
    for (const cookieSecret of [[], [""], [1], ["a", null], {}, 5]) {
      assert.throws(() => withSecret(cookieSecret), {
        name: "ConfigurationError",
        field: "cookieSecret",
      });
    }
  });
});
