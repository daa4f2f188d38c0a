import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCertificate, DEMO_APP } from "genauth-emulator";
import { AuthenticationClient, ConfigurationError } from "genauth-native";
import {
  ask,
  clientOf,
  credentials,
  failure,
  start,
  startService,
  thrown,
  WECHAT_APP,
} from "./support/service.mjs";

const PEM = createCertificate();
const ELSEWHERE = { url: "https://genauth.example" };

/** Creates a client with one changed option; it connects to nothing. */
function make(options) {
  return clientOf(ELSEWHERE, options);
}

function assertRefused(options, field) {
  const error = thrown(() => make(options));
  assert.ok(error instanceof ConfigurationError, error.stack);
  assert.equal(error.code, "ERR_INVALID_OPTION");
  assert.equal(error.field, field);
  assert.ok(error.message.includes(field), error.message);
  assert.match(error.message, /^The option .*\.$/);
}

/** Valid and invalid values of each option. `null` and `undefined` are "not given". */
const TABLE = {
  appId: {
    takes: ["app", "64d0e0a0de30ca11"],
    refuses: [1, true, {}, [], "a\r\nb", "名", Symbol("s")],
  },
  appSecret: { takes: ["secret", "密"], refuses: [1, false, {}, ["s"], "a\nb", () => "s", 1n] },
  appHost: { takes: ["genauth.example"], refuses: [1, true, {}, [], new URL("https://a.example")] },
  accessToken: { takes: ["", "token", null], refuses: [1, {}, "a\r\nb: c", "名"] },
  redirectUri: { takes: ["https://a.example/callback"], refuses: [1, {}, "a\nb"] },
  logoutRedirectUri: { takes: ["https://a.example/"], refuses: [1, [], "a\rb"] },
  scope: {
    takes: ["openid", "openid phone profile"],
    refuses: [1, "profile", "myopenid", ["openid"]],
  },
  cookieKey: { takes: ["state", "__Host-x"], refuses: [1, "a b", "a;b", "a=b", "a\nb", "名"] },
  lang: { takes: ["zh-CN", "en-US"], refuses: ["xx", "EN-us", 1, {}] },
  protocol: { takes: ["oauth", "oidc", "saml", "cas"], refuses: ["OIDC", "http", 1, true] },
  tokenEndPointAuthMethod: {
    takes: ["client_secret_post", "client_secret_basic", "none"],
    refuses: ["basic", 1, true],
  },
  introspectionEndPointAuthMethod: { takes: ["client_secret_basic", "none"], refuses: ["jwt", 0] },
  revocationEndPointAuthMethod: { takes: ["client_secret_basic", "none"], refuses: ["NONE", {}] },
  timeout: {
    takes: [Infinity, 0, 1, 0.5, 2_147_483_647],
    refuses: [-1, Number.NaN, -Infinity, 2_147_483_648, "1000", true, 5n, [1]],
  },
  rejectUnauthorized: { takes: [true, false], refuses: ["false", 0, 1, {}] },
  socketUri: {
    takes: ["wss://events.example", "ws://127.0.0.1:3000/base/", " WSS://[::1]:8443\n"],
    refuses: [
      1,
      {},
      "",
      " ",
      "a\nb",
      "events.example",
      "https://events.example",
      "wss://user:password@events.example",
      "wss://events.example?a=b",
      "wss://events.example#a",
      "wss://",
    ],
  },
  pingInterval: { takes: [0, 1, Infinity], refuses: [-1, "1", Number.NaN, 3e9, true] },
  pingTimeout: { takes: [0, 1, 5000], refuses: [-1, "1", Number.NaN, 3e9, true] },
  retryTimes: { takes: [0, 5, 1000], refuses: [-1, 1.5, "5", Infinity, Number.NaN] },
  brand: { takes: ["authing", "genauth"], refuses: ["Authing", "other", 1, {}] },
  connectTimeout: { takes: [0, 1, 5000], refuses: [-1, "1", Number.NaN, 3e9, true] },
  http2: { takes: [true, false], refuses: ["false", 0, 1, {}] },
  maxRetries: { takes: [0, 1, 10], refuses: [-1, 11, 1.5, "2", true, Number.NaN] },
  maxResponseBytes: { takes: [1, 1024], refuses: [0, -1, 1.5, "1", 2 ** 40, Infinity] },
  proxy: {
    takes: [false, "", "http://127.0.0.1:3128", "socks5://127.0.0.1:1080", "proxy.example:3128"],
    refuses: [true, 1, {}, "ftp://a.example", "http://", "a\nb"],
  },
  ca: {
    takes: [PEM.ca, Buffer.from(PEM.ca), [PEM.ca, Buffer.from(PEM.cert)], PEM.ca + PEM.cert],
    refuses: ["", "no PEM", 1, true, {}, [], [1], Buffer.alloc(0), new Float64Array(1)],
  },
  encryptPassword: {
    takes: [true, false, "rsa", "sm2", null],
    refuses: [1, "", "RSA", "none", {}, ["rsa"]],
  },
  throwOnFailure: { takes: [true, false], refuses: [1, "true", {}] },
  rateLimit: {
    takes: [false, { perSecond: 0.001 }, { perSecond: 300, burst: 10 }],
    refuses: [true, 300, "300", []],
  },
};

describe("the options of a client", () => {
  for (const [name, { takes, refuses }] of Object.entries(TABLE)) {
    test(`${name} accepts its documented values`, () => {
      for (const value of takes) {
        assert.ok(make({ [name]: value }) instanceof AuthenticationClient);
      }
    });

    test(`${name} rejects other values, with its name in the error`, () => {
      for (const value of refuses) {
        assertRefused({ [name]: value }, name);
      }
    });

    if (!["appId", "appSecret", "appHost"].includes(name)) {
      test(`${name} may be undefined or null, which selects the default`, () => {
        make({ [name]: undefined });
        make({ [name]: null });
      });
    }
  }

  for (const name of ["appId", "appSecret", "appHost"]) {
    test(`${name} is required and must not be empty`, () => {
      for (const value of [undefined, null, ""]) {
        assertRefused({ [name]: value }, name);
      }
    });
  }

  test("appSecret is optional for a public client", () => {
    make({ appSecret: undefined, tokenEndPointAuthMethod: "none" });
  });

  test("scope must contain openid only for the protocol oidc", () => {
    make({ protocol: "oauth", scope: "profile" });
    assertRefused({ protocol: "oidc", scope: "profile" }, "scope");
  });

  test("clientCertificate takes a certificate and its key, and the error names the invalid part", () => {
    const { cert, key } = PEM;
    make({ clientCertificate: { cert, key } });
    make({ clientCertificate: { cert: Buffer.from(cert), key: Buffer.from(key) } });
    for (const value of [
      "pem",
      1,
      true,
      [cert, key],
      { pfx: "x" },
      { cert, key, passphrase: "" },
    ]) {
      assertRefused({ clientCertificate: value }, "clientCertificate");
    }
    for (const value of [undefined, "", "text", 1, key]) {
      assertRefused({ clientCertificate: { cert: value, key } }, "clientCertificate.cert");
    }
    for (const value of [undefined, "", "text", 1, cert]) {
      assertRefused({ clientCertificate: { cert, key: value } }, "clientCertificate.key");
    }
  });

  test("a value that is not an object is rejected", () => {
    for (const given of [undefined, null, "id", 1, true, [], () => {}, Symbol("s"), 1n]) {
      const error = thrown(() => new AuthenticationClient(given));
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.code, "ERR_INVALID_OPTION");
      assert.equal(error.field, "options");
    }
  });

  test("rateLimit takes a rate and a burst, and the error names the invalid part", () => {
    const rate = { perSecond: 300 };
    for (const [rateLimit, field] of [
      [{}, "rateLimit.perSecond"],
      [{ perSecond: 0 }, "rateLimit.perSecond"],
      [{ perSecond: "300" }, "rateLimit.perSecond"],
      [{ perSecond: Infinity }, "rateLimit.perSecond"],
      [{ ...rate, burst: 0 }, "rateLimit.burst"],
      [{ ...rate, burst: 1.5 }, "rateLimit.burst"],
    ]) {
      assertRefused({ rateLimit }, field);
    }
    const unknown = thrown(() => make({ rateLimit: { ...rate, perMinute: 1 } }));
    assert.equal(unknown.field, "rateLimit.perMinute");
  });

  test("an error names the given value and the expected one", () => {
    const { message } = thrown(() => make({ timeout: "1000" }));
    assert.match(message, /timeout must be a number of milliseconds.*, but a string was given\.$/);
    assert.match(thrown(() => make({ maxRetries: 11 })).message, /from 0 to 10.*11 was given\.$/);
    assert.match(thrown(() => make({ brand: "x" })).message, /one of "authing", "genauth"/);
  });

  for (const [given, meant] of [
    ["timeOut", "timeout"],
    ["apphost", "appHost"],
    ["appID", "appId"],
    ["appsecret", "appSecret"],
    ["maxRetry", "maxRetries"],
    ["rejectUnauthorised", "rejectUnauthorized"],
    ["tokenEndpointAuthMethod", "tokenEndPointAuthMethod"],
  ]) {
    test(`the unknown name ${given} is rejected with the suggestion ${meant}`, () => {
      const error = thrown(() => make({ [given]: "x" }));
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.field, given);
      assert.ok(error.message.includes(`Did you mean ${meant}?`), error.message);
    });
  }

  test("an unknown name that resembles none is rejected without a suggestion", () => {
    const error = thrown(() => make({ somethingElse: 1 }));
    assert.match(error.message, /^There is no option "somethingElse"\.$/);
  });

  test("an unknown name with unusual characters could be a secret, and is not shown", () => {
    const error = thrown(() => make({ "https://user:hunter2@proxy": 1 }));
    assert.equal(error.message, 'There is no option "…".');
    assert.equal(error.field, "…");
  });
});

describe("the default of the options", () => {
  test("is three retries, no error on business failures, and verification of certificates", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ reset: true, times: Infinity });
    assert.equal((await failure(ask(client))).attempts, 4);
    emulator.clearFaults();
    emulator.fault({ json: { statusCode: 400 } });
    assert.deepEqual(await ask(client), { statusCode: 400 });
    const secure = await startService(t, { tls: { key: PEM.key, cert: PEM.cert } });
    assert.equal((await failure(ask(clientOf(secure)))).name, "ConnectionError");
  });

  test("accepts answers of up to 10 MiB", async (t) => {
    const { emulator, client } = await start(t);
    const allowed = 10 * 1024 * 1024;
    emulator.fault({ rawBody: `"${"x".repeat(allowed - 2)}"` });
    assert.equal((await ask(client)).length, allowed - 2);
    emulator.fault({ rawBody: `"${"x".repeat(allowed - 1)}"` });
    assert.equal((await failure(ask(client))).code, "ERR_RESPONSE_TOO_LARGE");
  });

  test("replaces a timeout of 0, as in authing-node-sdk", async (t) => {
    const { client } = await start(t, { timeout: 0, connectTimeout: 0 });
    assert.equal((await ask(client)).statusCode, 200);
    assert.equal((await ask(client, { timeout: 0 })).statusCode, 200);
  });
});

describe("the options object", () => {
  test("is never modified and may be frozen", async (t) => {
    const emulator = await startService(t);
    const options = { ...credentials(emulator), appHost: `${emulator.url}/` };
    const before = structuredClone(options);
    const client = new AuthenticationClient(Object.freeze(options));
    client.setAccessToken("token");
    assert.equal((await ask(client)).statusCode, 200);
    assert.deepEqual(options, before);
    assert.equal(options.appHost, `${emulator.url}/`);
  });

  test("is copied: later changes have no effect", async (t) => {
    const emulator = await startService(t);
    const options = { ...credentials(emulator), ca: Buffer.from(PEM.ca) };
    const client = new AuthenticationClient(options);
    options.appId = "changed";
    options.appHost = "https://elsewhere.invalid";
    options.ca.fill(0);
    await ask(client);
    assert.equal(emulator.requests[0].headers["x-authing-app-id"], DEMO_APP.appId);
  });

  test("may create two clients, each with its own access token", async (t) => {
    const emulator = await startService(t);
    const options = credentials(emulator);
    const [one, other] = [new AuthenticationClient(options), new AuthenticationClient(options)];
    one.setAccessToken("of one");
    await ask(one);
    await ask(other);
    const tokens = emulator.requests.map(({ headers }) => headers.authorization);
    assert.deepEqual(tokens, ["of one", undefined]);
    assert.ok(!("accessToken" in options));
  });

  test("may be an instance of a class, with getters and inherited fields", async (t) => {
    const emulator = await startService(t);
    class Settings {
      get appId() {
        return DEMO_APP.appId;
      }
      get appHost() {
        return emulator.url;
      }
    }
    class Own extends Settings {
      appSecret = DEMO_APP.appSecret;
    }
    const client = new AuthenticationClient(new Own());
    assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
    const bare = Object.assign(Object.create(null), credentials(emulator));
    assert.equal((await ask(new AuthenticationClient(bare))).statusCode, 200);
  });

  test("may have a getter that throws; the constructor throws its error", () => {
    const mine = new RangeError("from the vault");
    const options = {
      ...credentials(ELSEWHERE),
      get appSecret() {
        throw mine;
      },
    };
    assert.equal(
      thrown(() => new AuthenticationClient(options)),
      mine,
    );
    const proxy = new Proxy(options, {
      ownKeys() {
        throw mine;
      },
    });
    assert.equal(
      thrown(() => new AuthenticationClient(proxy)),
      mine,
    );
  });

  test("may be a proxy of an object", async (t) => {
    const emulator = await startService(t);
    const client = new AuthenticationClient(new Proxy(credentials(emulator), {}));
    assert.equal((await ask(client)).statusCode, 200);
  });
});
