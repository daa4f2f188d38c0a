import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import {
  APP_ID,
  APP_SECRET,
  AUTH_METHODS,
  aspectsOf,
  bothClients,
  optionsOf,
  outcomeOf,
  startRecorder,
  TOKEN,
} from "./recorder.mjs";

const recorder = await startRecorder(after);

/** What every endpoint may answer. */
const ANSWER = '{"access_token":"t","active":true,"a":{"b":null}}';
const ACCESS_TOKEN = "e30.e30.other+/= é";
const REDIRECT_URI = "https://app.example.com/callback?a=b&c=d e";
const SERVICE = "https://app.example.com/cas?x=1&y=ü z";

/** The calls in which the application authenticates. */
const TOKEN_CALLS = [
  ["getAccessTokenByCode", "co+de/="],
  ["getAccessTokenByCode", "code", {}],
  ["getAccessTokenByCode", "code", { codeVerifier: "verifier~._-" }],
  ["getNewAccessTokenByRefreshToken", "refresh &="],
  ["introspectToken", ACCESS_TOKEN],
  ["revokeToken", ACCESS_TOKEN],
];

const CAS_CALLS = [
  ["validateTicketV1", "ST-1:ü$,", SERVICE],
  ["validateTicketV2", "ST-1", SERVICE],
  ["validateTicketV2", "ST-1", SERVICE, "JSON"],
  ["validateTicketV2", "ST-1", SERVICE, "XML"],
];

const USERINFO_CALLS = [
  [],
  [{}],
  [{ method: "GET" }],
  [{ method: "POST" }],
  [{ tokenPlace: "query" }],
  [{ method: "POST", tokenPlace: "query" }],
  [{ method: "POST", tokenPlace: "body" }],
];

const formed = (text) => new URLSearchParams({ text }).toString().slice("text=".length);
const basic = (id, secret) => `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`;
/** RFC 6749, 2.3.1: both are form-encoded first. */
const BASIC = basic(formed(APP_ID), formed(APP_SECRET));

function methods(method) {
  return {
    tokenEndPointAuthMethod: method,
    introspectionEndPointAuthMethod: method,
    revocationEndPointAuthMethod: method,
  };
}

/** What both clients send and get for the same call, the answers being `answer`. */
async function compared(options, [method, ...args], answer = ANSWER) {
  recorder.answer = answer;
  const { theirs, ours } = bothClients(recorder, { redirectUri: REDIRECT_URI, ...options });
  const aspects = [];
  for (const client of [theirs, ours]) {
    // The SDK writes to its arguments.
    aspects.push(aspectsOf(await outcomeOf(recorder, client, method, structuredClone(args))));
  }
  return { theirs: aspects[0], ours: aspects[1] };
}

/** The aspects without who is calling. */
function anonymous({ authorization: _, ...aspects }) {
  return aspects;
}

for (const protocol of ["oidc", "oauth"]) {
  for (const method of AUTH_METHODS) {
    describe(`the token endpoints of ${protocol} with ${method}`, () => {
      for (const accessToken of [undefined, TOKEN]) {
        for (const [name, ...args] of TOKEN_CALLS) {
          const stored = accessToken === undefined ? "" : " and a stored token";
          test(`${name}(${args.map((arg) => JSON.stringify(arg))})${stored}`, async () => {
            const options = { protocol, accessToken, ...methods(method) };
            const { theirs, ours } = await compared(options, [name, ...args]);
            if (
              name === "revokeToken" &&
              protocol === "oauth" &&
              method === "client_secret_basic"
            ) {
              // The SDK does not know how.
              assert.equal(theirs.outcome, "rejects");
              assert.equal(ours.outcome, "resolves");
              assert.equal(ours.path, "/oauth/token/revocation");
            } else {
              assert.deepEqual(anonymous(ours), anonymous(theirs));
            }
            // S6: the one authentication that is configured, and no user's token beside it.
            assert.equal(ours.authorization, method === "client_secret_basic" ? BASIC : undefined);
          });
        }
      }
    });
  }

  describe(`the user's claims by ${protocol}`, () => {
    for (const accessToken of [undefined, TOKEN]) {
      const stored = accessToken === undefined ? "" : " with a stored token";
      for (const args of USERINFO_CALLS) {
        test(`${JSON.stringify(args)}${stored}`, async () => {
          const call = ["getUserInfoByAccessToken", ACCESS_TOKEN, ...args];
          const { theirs, ours } = await compared({ protocol, accessToken }, call);
          assert.deepEqual(anonymous(ours), anonymous(theirs));
          // S7: the token that was asked about travels alone.
          assert.equal(ours.authorization, undefined);
        });
      }
      for (const method of ["GET", "POST"]) {
        test(`${method} with the token in the header${stored}`, async () => {
          const call = [
            "getUserInfoByAccessToken",
            "e30.e30.other",
            { method, tokenPlace: "header" },
          ];
          const { theirs, ours } = await compared({ protocol, accessToken }, call);
          assert.deepEqual(anonymous(ours), anonymous(theirs));
          assert.equal(ours.authorization, "Bearer e30.e30.other");
        });
      }
    }

    test("refuses a token in the body of a GET, as the SDK does", async () => {
      const call = ["getUserInfoByAccessToken", "t", { method: "GET", tokenPlace: "body" }];
      const { theirs, ours } = await compared({ protocol }, call);
      assert.equal(ours.outcome, "rejects");
      assert.deepEqual(ours, theirs);
    });
  });

  describe(`a token for a programmatic account by ${protocol}`, () => {
    const keys = { accessKey: "key:1", accessSecret: "s+/= ü" };

    for (const method of ["client_secret_post", "none"]) {
      test(method, async () => {
        const call = ["getAccessTokenByClientCredentials", "read write", keys];
        const { theirs, ours } = await compared({ protocol, ...methods(method) }, call);
        assert.deepEqual(ours, theirs);
      });
    }

    test("client_secret_basic has the account in the header, and nothing of the application", async () => {
      const call = ["getAccessTokenByClientCredentials", "read write", keys];
      const options = { protocol, ...methods("client_secret_basic") };
      const { theirs, ours } = await compared(options, call);
      // S6: the SDK sends the application in the header and the account in the body.
      assert.equal(theirs.authorization, basic(APP_ID, APP_SECRET));
      assert.equal(ours.authorization, basic(formed(keys.accessKey), formed(keys.accessSecret)));
      assert.equal(ours.body, "grant_type=client_credentials&scope=read+write");
    });

    test("without an account is one for the application itself", async () => {
      const { theirs, ours } = await compared({ protocol }, [
        "getAccessTokenByClientCredentials",
        "read",
      ]);
      assert.equal(theirs.outcome, "rejects");
      const form = new URLSearchParams(ours.body);
      assert.equal(form.get("client_id"), APP_ID);
      assert.equal(form.get("client_secret"), APP_SECRET);
    });
  });
}

describe("CAS", () => {
  const ANSWERS = {
    validateTicketV1: ["yes\nuser\n", "yes", "no\n\n", "yes \n", "", " yes\n", "<html>"],
    validateTicketV2: [
      '{"serviceResponse":{"authenticationSuccess":{"user":"u","attributes":{"a":[1,"ü"]}}}}',
      '<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">ü</cas:serviceResponse>',
      '{"broken":',
      "plain text",
    ],
  };

  for (const accessToken of [undefined, TOKEN]) {
    for (const call of CAS_CALLS) {
      for (const answer of ANSWERS[call[0]]) {
        const stored = accessToken === undefined ? "" : " with a stored token";
        test(`${JSON.stringify(call)} answered ${JSON.stringify(answer)}${stored}`, async () => {
          const { theirs, ours } = await compared({ protocol: "cas", accessToken }, call, answer);
          assert.deepEqual(ours, theirs);
        });
      }
    }
  }
});

describe("URLs", () => {
  const given = { state: "s t&", nonce: "n", scope: "openid profile" };

  function both(options) {
    const { theirs, ours } = bothClients(recorder, { redirectUri: REDIRECT_URI, ...options });
    return { theirs, ours };
  }

  test("of oidc are the SDK's", () => {
    const cases = [
      given,
      { ...given, scope: "openid offline_access" },
      { ...given, forced: true },
      { ...given, redirectUri: "http://localhost:3000/ü?a=b" },
      { ...given, responseType: "code id_token", responseMode: "form_post" },
    ];
    for (const options of cases) {
      const { theirs, ours } = both({});
      assert.deepEqual(ours.buildAuthorizeUrl(options), theirs.buildAuthorizeUrl(options));
    }
  });

  test("of oidc force the sign-in and keep the refresh token (D5)", () => {
    const { ours } = both({});
    const options = { ...given, forced: true, maxAge: 60, scope: "openid offline_access" };
    const query = new URL(ours.buildAuthorizeUrl(options).url).searchParams;
    assert.equal(query.get("prompt"), "login consent");
    assert.equal(query.get("max_age"), "60");
  });

  test("of oidc without a redirect URI, state or nonce have the SDK's parameters", () => {
    const { theirs, ours } = both({ redirectUri: undefined });
    const [our, their] = [ours, theirs].map((client) => client.buildAuthorizeUrl());
    const names = ({ url }) => [...new URL(url).searchParams.keys()];
    assert.deepEqual(names(our), names(their));
    assert.deepEqual(Object.keys(our), Object.keys(their));
    assert.equal(new URL(our.url).searchParams.get("state"), our.state);
    assert.notEqual(our.state, ours.buildAuthorizeUrl().state);
  });

  test("of oidc send PKCE (L1) and the tenant by its documented name (L9)", () => {
    const { ours } = both({});
    const { url } = ours.buildAuthorizeUrl({
      ...given,
      tenantId: "tenant",
      codeChallenge: "digest",
      codeChallengeMethod: "S256",
    });
    const query = new URL(url).searchParams;
    assert.equal(query.get("tenant_id"), "tenant");
    assert.equal(query.get("tenantId"), null);
    assert.equal(query.get("code_challenge"), "digest");
    assert.equal(query.get("code_challenge_method"), "S256");
  });

  test("of oauth have the SDK's parameters, and tell the state (L5)", () => {
    const { theirs, ours } = both({ protocol: "oauth" });
    const query = ({ url }) => [...new URL(url).searchParams];
    const options = { state: "s t", scope: "user", responseType: "token" };
    const [our, their] = [ours, theirs].map((client) => client.buildAuthorizeUrl(options));
    assert.deepEqual(query(our), query(their));
    const { url, state } = both({
      protocol: "oauth",
      redirectUri: undefined,
    }).ours.buildAuthorizeUrl();
    assert.ok(state.length >= 22);
    assert.equal(new URL(url).searchParams.get("state"), state);
    assert.equal(new URL(url).searchParams.has("redirect_uri"), false);
  });

  test("of oauth need no openid in the scope of the client (L5)", () => {
    const options = optionsOf(recorder, { protocol: "oauth", scope: "user" });
    assert.ok(new AuthenticationClient(options).buildAuthorizeUrl().url);
  });

  test("of saml and cas are the SDK's, with the service encoded (L8)", () => {
    const saml = both({ protocol: "saml" });
    assert.deepEqual(
      { ...saml.ours.buildAuthorizeUrl({ state: "s" }) },
      {
        ...saml.theirs.buildAuthorizeUrl({ state: "s" }),
      },
    );
    const cas = both({ protocol: "cas" });
    assert.deepEqual(cas.ours.buildAuthorizeUrl(), cas.theirs.buildAuthorizeUrl());
    const { url } = cas.ours.buildAuthorizeUrl({ service: SERVICE });
    assert.equal(new URL(url).searchParams.get("service"), SERVICE);
    assert.equal(
      url.split("?")[0],
      cas.theirs.buildAuthorizeUrl({ service: "x" }).url.split("?")[0],
    );
  });

  test("of logout are the SDK's, and name the application (D8)", () => {
    const clientId = `&client_id=${APP_ID}`;
    const { theirs, ours } = both({ logoutRedirectUri: "https://app.example.com/bye" });
    for (const options of [
      { redirectUri: "https://other.example/ü?a=b", idToken: "e30.e30.x", state: "s t" },
      { state: "s" },
      { idToken: "e30.e30.x" },
    ]) {
      assert.equal(ours.buildLogoutUrl(options), theirs.buildLogoutUrl(options) + clientId);
    }
    const none = both({});
    assert.equal(
      none.ours.buildLogoutUrl({ idToken: "e30" }),
      none.theirs.buildLogoutUrl({ idToken: "e30" }) + clientId,
    );
  });

  test("of logout need no options, work for every protocol (L7) and are encoded (L8)", () => {
    const target = "https://app.example.com/bye?a=b&c";
    assert.equal(
      both({}).ours.buildLogoutUrl(),
      `${recorder.url}/oidc/session/end?client_id=${APP_ID}`,
    );
    for (const [protocol, path, name] of [
      ["cas", "/cas-idp/logout", "url"],
      ["oauth", "/login/profile/logout", "redirect_uri"],
      ["saml", "/login/profile/logout", "redirect_uri"],
    ]) {
      const { ours } = both({ protocol });
      assert.equal(ours.buildLogoutUrl(), `${recorder.url}${path}`);
      const url = new URL(ours.buildLogoutUrl({ redirectUri: target }));
      assert.deepEqual([url.pathname, ...url.searchParams], [path, [name, target]]);
    }
  });
});

describe("PKCE", () => {
  const { theirs, ours } = bothClients(recorder, {});

  test("digests are the SDK's", () => {
    for (const codeChallenge of ["a", "x".repeat(43), "ü王🎉", "~._-"]) {
      for (const method of ["S256", "plain", undefined]) {
        const options = { codeChallenge, method };
        assert.equal(ours.getCodeChallengeDigest(options), theirs.getCodeChallengeDigest(options));
      }
    }
  });

  test("what the SDK refuses is refused", () => {
    for (const options of [
      undefined,
      {},
      { codeChallenge: "" },
      { codeChallenge: "a", method: "x" },
    ]) {
      assert.throws(() => theirs.getCodeChallengeDigest(options));
      assert.throws(() => ours.getCodeChallengeDigest(options), { code: "ERR_INVALID_ARGUMENT" });
    }
  });

  test("verifiers are 43 characters of RFC 7636 and never the same (S4)", () => {
    const verifiers = Array.from({ length: 100 }, () => ours.generateCodeChallenge());
    for (const verifier of verifiers) assert.match(verifier, /^[\w.~-]{43}$/);
    assert.equal(new Set(verifiers).size, 100);
  });
});

test("protocols without tokens are told apart, as by the SDK", async () => {
  for (const protocol of ["saml", "cas"]) {
    for (const [name, ...args] of TOKEN_CALLS) {
      const { theirs, ours } = bothClients(recorder, { protocol });
      await assert.rejects(theirs[name](...args));
      await assert.rejects(ours[name](...args), {
        name: "ConfigurationError",
        code: "ERR_INVALID_OPTION",
        field: "protocol",
        attempts: 0,
      });
    }
  }
});
