import assert from "node:assert/strict";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { createCertificate } from "genauth-emulator";
import { AuthenticationClient, GenAuthError } from "genauth-native";
import { exposures } from "./support/canary.mjs";
import { closedPort } from "./support/ports.mjs";
import { failure, startService, thrown } from "./support/service.mjs";
import { serve } from "./support/tcp.mjs";

const PEM = createCertificate();

/** A different secret for every option and argument that takes one. */
const CANARIES = {
  appSecret: "canaryAppSecret0123456789",
  accessToken: "canaryAccessToken0123456789",
  laterToken: "canaryLaterToken0123456789",
  wechatSecret: "canaryWechat012",
  nestedText: "canaryNested0123456789",
  nestedKeyed: "canaryKeyed\"\\/é %+'<&> 0123456789",
  header: "canaryHeader0123456789",
  ownAuthorization: "canaryAuthorization0123456789",
  clientKey: PEM.key.split("\n")[1],
};

const BODY = {
  appId: "wx0123456789abcdef",
  appSecret: CANARIES.wechatSecret,
  extra: { list: [{ note: CANARIES.nestedText }], password: CANARIES.nestedKeyed },
};

function clientFor(appHost, options) {
  return new AuthenticationClient({
    appId: "app-1",
    appSecret: CANARIES.appSecret,
    accessToken: CANARIES.accessToken,
    clientCertificate: { cert: PEM.cert, key: PEM.key },
    appHost,
    proxy: false,
    maxRetries: 0,
    ...options,
  });
}

function call(client, options) {
  return client.getWechatMpAccessToken(BODY, {
    headers: { "x-api-key": CANARIES.header, ...options?.headers },
    ...options,
  });
}

function assertKept(value, canaries = CANARIES) {
  assert.deepEqual(exposures(value, canaries), []);
}

/** The ways in which a server may return its request. */
const ECHOES = {
  "as text": (seen) => ({ body: `${seen.head}\n${seen.body}` }),
  "in an HTML page": (seen) => ({ body: `<html><pre>${seen.body}\n${seen.head}</pre></html>` }),
  "in the message": (seen) => ({ json: { statusCode: 400, message: `${seen.head} ${seen.body}` } }),
  "as objects": (seen) => ({
    json: { statusCode: 400, request: seen.json, headers: seen.headers },
  }),
  "as JSON in JSON": (seen) => ({ json: { statusCode: 400, data: JSON.stringify(seen) } }),
  "in the request id": (seen) => ({
    json: { statusCode: 400, requestId: `${seen.head} ${seen.body}` },
  }),
  "in the request id header": (seen) => ({
    headers: { "x-request-id": encodeURI(seen.head + seen.body).replaceAll("%20", " ") },
    json: { statusCode: 400 },
  }),
  "in headers": (seen) => ({
    headers: {
      "x-echo": seen.body.replaceAll(/[^ -~]/g, "?"),
      "x-echo-head": encodeURIComponent(seen.head),
      "set-cookie": `session=${CANARIES.appSecret}`,
      "www-authenticate": `Bearer realm="${seen.headers.authorization}"`,
    },
    json: { statusCode: 400 },
  }),
  "in names of fields": (seen) => ({
    json: {
      statusCode: 400,
      seen: Object.fromEntries([seen.body, seen.headers.authorization].map((key) => [key, 1])),
    },
  }),
  "in the status line": (seen) => ({
    statusMessage: encodeURIComponent(`${seen.head} ${seen.body}`),
    json: { statusCode: 400 },
  }),
  "in the target of a redirect": (seen) => ({
    status: 307,
    headers: {
      location: `https://user:${encodeURIComponent(seen.headers.authorization)}@other.invalid/${encodeURIComponent(seen.head)}?body=${encodeURIComponent(seen.body)}#${encodeURIComponent(seen.head)}`,
    },
  }),
  "in a relative redirect": (seen) => ({
    status: 302,
    headers: { location: `/login?body=${encodeURIComponent(seen.body + seen.head)}` },
  }),
};

/** Serves these answers with this status. */
function echoServer(t, echo, status) {
  return serve(
    t,
    createServer(async (request, response) => {
      const chunks = await request.toArray();
      const body = Buffer.concat(chunks).toString();
      const seen = {
        body,
        json: JSON.parse(body),
        headers: request.headers,
        head: request.rawHeaders.join(" "),
      };
      const answer = echo(seen);
      response.writeHead(answer.status ?? status, answer.statusMessage ?? "OK", answer.headers);
      response.end(answer.body ?? JSON.stringify(answer.json ?? {}));
    }),
  );
}

describe("a server that returns the content of its request,", () => {
  for (const [how, echo] of Object.entries(ECHOES)) {
    for (const status of [200, 401, 429, 500]) {
      test(`${how}, with status ${status}, puts no secret into the error`, async (t) => {
        const client = clientFor(await echoServer(t, echo, status), { throwOnFailure: true });
        for (const token of [undefined, CANARIES.laterToken]) {
          if (token !== undefined) client.setAccessToken(token);
          const headers = { authorization: `Bearer ${CANARIES.ownAuthorization}` };
          for (const options of [{}, { headers }]) {
            const error = await failure(call(client, options));
            assert.ok(error instanceof GenAuthError);
            assertKept(error);
          }
        }
      });
    }
  }

  // A text is truncated before it is shown: its end must not be a part of a secret.
  for (const [what, status, length] of [
    ["the shown beginning of an HTML page", 200, 120],
    ["the shown part of a body", 500, 64 * 1024],
  ]) {
    test(`no part of a secret is left at the end of ${what}`, async (t) => {
      const half = { half: CANARIES.wechatSecret.slice(0, 8) };
      for (const before of [8, 9, 10, 11, 12, 13, 14]) {
        const echo = ({ json }) => ({
          body: `# ${" ".repeat(length - before - 2)}${json.appSecret}`,
        });
        const error = await failure(call(clientFor(await echoServer(t, echo, status))));
        assertKept(error, half);
      }
    });
  }

  for (const [what, extra] of [
    ["a lone surrogate", { broken: "\ud800" }],
    ["two hundred levels", { deep: JSON.parse("[".repeat(200) + "]".repeat(200)) }],
  ]) {
    test(`a body with ${what} is redacted like any other`, async (t) => {
      const echo = ({ body }) => ({ body });
      const client = clientFor(await echoServer(t, echo, 500));
      const error = await failure(client.getWechatMpAccessToken({ ...BODY, ...extra }));
      assertKept(error);
    });
  }
});

describe("no secret is shown after", () => {
  const faults = {
    "a reset": { reset: true },
    "a broken body": { reset: "mid-body" },
    "a truncated body": { truncate: 5 },
    "no HTTP": { rawResponse: "nonsense\r\n\r\n" },
    "no JSON": { rawBody: "{" },
    "bad gzip": { rawBody: "x", headers: { "content-encoding": "gzip" } },
    "a wrong status": { status: 503 },
  };
  for (const [what, rule] of Object.entries(faults)) {
    test(`${what}`, async (t) => {
      const emulator = await startService(t, { faults: [rule] });
      assertKept(await failure(call(clientFor(emulator.url))));
    });
  }

  test("a refused connection, an unknown name and a timeout", async (t) => {
    const port = await closedPort();
    assertKept(await failure(call(clientFor(`http://127.0.0.1:${port}`))));
    assertKept(await failure(call(clientFor("http://genauth-native.invalid"))));
    const emulator = await startService(t, { faults: [{ stall: "before-headers" }] });
    assertKept(await failure(call(clientFor(emulator.url), { timeout: 30 })));
  });

  test("an untrusted certificate", async (t) => {
    const emulator = await startService(t, { tls: { key: PEM.key, cert: PEM.cert } });
    assertKept(await failure(call(clientFor(emulator.url))));
  });

  test("an abort", async (t) => {
    const emulator = await startService(t);
    assertKept(await failure(call(clientFor(emulator.url), { signal: AbortSignal.abort() })));
  });

  test("invalid arguments", async (t) => {
    const client = clientFor((await startService(t)).url);
    const secret = CANARIES.wechatSecret;
    const cyclic = { ...BODY };
    cyclic.self = cyclic;
    const bodies = [
      secret,
      [secret],
      { appSecret: secret },
      { appId: 5, appSecret: secret },
      { appId: "wx", appSecret: [secret] },
      { ...BODY, big: 1n },
      cyclic,
    ];
    for (const body of bodies) {
      assertKept(await failure(client.getWechatMpAccessToken(body)));
    }
    for (const value of [`${CANARIES.header}\r\nx: y`, [CANARIES.header], Buffer.from("x")]) {
      assertKept(await failure(call(client, { headers: { "x-api-key": value } })));
    }
    for (const token of [
      `${CANARIES.laterToken}\nx`,
      [CANARIES.laterToken],
      `é${CANARIES.laterToken}`,
    ]) {
      assertKept(thrown(() => client.setAccessToken(token)));
    }
    client.close();
    assertKept(await failure(call(client)));
  });

  test("invalid options", () => {
    const host = "http://127.0.0.1:1";
    const secret = CANARIES.appSecret;
    const key = `-----BEGIN PRIVATE KEY-----\n${CANARIES.clientKey}*\n-----END PRIVATE KEY-----`;
    for (const options of [
      { appSecret: `${secret}\n` },
      { appSecret: [secret] },
      { appSecret: { secret } },
      { accessToken: `${CANARIES.accessToken}\r\nx` },
      { accessToken: `é${CANARIES.accessToken}` },
      { accessToken: [CANARIES.accessToken] },
      { appHost: `https://user:${secret}@example.com` },
      { appHost: `https://example.com/?secret=${secret}` },
      { appHost: `https://example.com/${secret}` },
      { appHost: `${secret}@` },
      { proxy: `ftp://user:${secret}@127.0.0.1:1` },
      { proxy: `http://user:${secret}@[127.0.0.1` },
      { proxy: { url: secret } },
      { clientCertificate: { cert: PEM.cert, key } },
      { clientCertificate: { cert: key, key: PEM.key } },
      { clientCertificate: { cert: PEM.cert, key: PEM.key, passphrase: secret } },
      { clientCertificate: PEM.key },
      { ca: PEM.key },
      { timeout: secret },
      { lang: secret },
      { protocol: secret },
      { scope: secret },
    ]) {
      assertKept(thrown(() => clientFor(host, options)));
    }
  });

  test("a key that does not match its certificate", async (t) => {
    const emulator = await startService(t, { tls: { key: PEM.key, cert: PEM.cert } });
    const clientCertificate = { cert: PEM.cert, key: createCertificate().key };
    const error = await failure(call(clientFor(emulator.url, { clientCertificate })));
    assertKept(error, { ...CANARIES, clientKey: clientCertificate.key.split("\n")[1] });
    assert.equal(error.field, "clientCertificate");
  });
});

describe("a client", () => {
  test("shows no secret in any printed form", async (t) => {
    const client = clientFor((await startService(t)).url);
    client.setAccessToken(CANARIES.laterToken);
    assertKept(client);
    await call(client);
    assertKept(client);
    class Own extends AuthenticationClient {}
    const { url } = await startService(t);
    const own = new Own({ appId: "app-1", appSecret: CANARIES.appSecret, appHost: url });
    assertKept(own);
  });
});
