/**
 * Mistakes of new users, each with the exact message that it causes. The guide
 * `docs/guides/troubleshooting.md` lists the same messages.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createSecureServer } from "node:http2";
import { createServer as createHttps } from "node:https";
import { after, describe, test } from "node:test";
import { createCertificate } from "genauth-emulator";
import { AuthenticationClient } from "genauth-native";
import { dropProxies, limitLookups } from "./support/environment.mjs";
import { createOldCertificate } from "./support/old-certificate.mjs";
import { closedPort } from "./support/ports.mjs";
import { startRelay } from "./support/relay.mjs";
import { failure, thrown } from "./support/service.mjs";
import { listen } from "./support/tcp.mjs";

dropProxies(process.env);
limitLookups();

const { key, cert, ca } = createCertificate();
const OTHER = createCertificate({ hosts: ["other.example"] });
const OLD = createOldCertificate({ bits: 2048 });
const GUIDE = readFileSync(new URL("../docs/guides/troubleshooting.md", import.meta.url), "utf8");
/** Bytes of a request that is larger than a handshake. */
const LARGE = 10_000;
/** Listens during all tests of this file. */
const forever = { after };

function options(given) {
  return {
    appId: "app",
    appSecret: "0123456789abcdef0123456789abcdef",
    appHost: "https://127.0.0.1",
    ...given,
  };
}

function call(given, callOptions) {
  const client = new AuthenticationClient(options(given));
  return client.getWechatMpAccessTokenInfo(
    { appId: "wx", appSecret: "s" },
    { maxRetries: 0, ...callOptions },
  );
}

/** The guide has each sentence with `HOST` and `PROXY` in place of the addresses. */
function assertSays(error, sentence, { host, proxy } = {}) {
  const heading = `getWechatMpAccessTokenInfo: `;
  const said = error.message.replace(heading, "");
  assert.equal(said, sentence.replaceAll("HOST", host).replaceAll("PROXY", proxy));
  assert.ok(GUIDE.includes(sentence), `the guide lists: ${sentence}`);
}

function serveAnswer(_request, response) {
  response.end('{"statusCode":200}');
}

function answering(text) {
  return (socket) => socket.once("data", () => socket.end(text));
}

/** A SOCKS5 proxy without authentication that answers CONNECT with this reply code. */
function socksReplying(reply) {
  return (socket) => {
    socket.once("data", () => {
      socket.write(Buffer.from([5, 0]));
      socket.once("data", () => socket.end(Buffer.from([5, reply, 0, 1, 0, 0, 0, 0, 0, 0])));
    });
  };
}

const PORTS = {
  plain: () => listen(forever, undefined, createHttp(serveAnswer)),
  secure: () => listen(forever, undefined, createHttps({ key, cert }, serveAnswer)),
  ssh: () => listen(forever, (socket) => socket.write("SSH-2.0-server\r\n")),
  old: () => listen(forever, undefined, createHttps(OLD)),
  otherName: () => listen(forever, undefined, createHttps({ key: OTHER.key, cert: OTHER.cert })),
  oldSuites: () =>
    listen(
      forever,
      undefined,
      createHttps({ key, cert, maxVersion: "TLSv1.2", ciphers: "ECDHE-ECDSA-AES128-SHA" }),
    ),
  http2Only: () => listen(forever, undefined, createSecureServer({ key, cert }, serveAnswer)),
  // It refuses the client after the handshake (TLS 1.3). Without the relay, its alert and the end of the connection
  // race with the request, and the client may see the end alone.
  mutual: async () => {
    const server = createSecureServer({ key, cert, ca, requestCert: true }, serveAnswer);
    return startRelay(forever, await listen(forever, undefined, server), { after: LARGE / 2 });
  },
  proxy407: () => listen(forever, answering("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")),
  proxy403: () => listen(forever, answering("HTTP/1.1 403 Forbidden\r\n\r\n")),
  socksRefused: () => listen(forever, socksReplying(5)),
  socksForbidden: () => listen(forever, socksReplying(2)),
};

const CONNECTING = [
  {
    mistake: "a port without a server",
    host: ["http", "closed"],
    code: "ECONNREFUSED",
    sentence:
      "The host HOST refused the connection; check that the address and the port are right.",
  },
  {
    mistake: "https:// for a port that speaks plain HTTP",
    host: ["https", "plain"],
    code: "EPROTO",
    sentence:
      "The TLS handshake with HOST failed: what it sent is not TLS. If the port speaks plain HTTP, its URL must begin with http://.",
  },
  {
    mistake: "http:// for a port that speaks TLS",
    host: ["http", "secure"],
    code: "ECONNRESET",
    sentence:
      "The connection to HOST was closed before the response. If the port speaks TLS, appHost must begin with https://.",
  },
  {
    mistake: "the port of another protocol",
    host: ["http", "ssh"],
    code: "ERR_RESPONSE_PROTOCOL",
    sentence:
      "The response of HOST is not valid HTTP. If the port speaks TLS, appHost must begin with https://.",
  },
  {
    mistake: "an environment variable without a value",
    appHost: "https://undefined",
    address: "undefined:443",
    code: /^(ENOTFOUND|EAI_AGAIN)$/,
    sentence:
      "The host HOST could not be resolved; the variable that appHost was made from seems to have no value.",
  },
  {
    mistake: "an untrusted certificate authority",
    host: ["https", "secure"],
    given: { ca: OTHER.ca },
    code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    sentence:
      "The certificate of HOST is signed by an authority that is not trusted; pass the authority in the option ca or in NODE_EXTRA_CA_CERTS.",
  },
  {
    mistake: "a certificate of an old device",
    host: ["https", "old"],
    given: { ca: OLD.cert },
    code: "CERT_REJECTED",
    sentence:
      "The certificate of HOST is of X.509 version 1 or 2, and a server's certificate must be of version 3.",
  },
  {
    mistake: "a certificate for another host",
    host: ["https", "otherName"],
    given: { ca: OTHER.ca },
    code: "ERR_TLS_CERT_ALTNAME_INVALID",
    sentence: "The certificate of HOST is for another host than 127.0.0.1; check appHost.",
  },
  {
    mistake: "a server with old cipher suites",
    host: ["https", "oldSuites"],
    code: "EPROTO",
    sentence:
      "HOST accepted none of the cipher suites and signature algorithms offered to it: TLS 1.3, and TLS 1.2 with ECDHE and AES-GCM or ChaCha20-Poly1305.",
  },
  {
    mistake: "http2: false for a server that speaks only HTTP/2",
    host: ["https", "http2Only"],
    given: { http2: false },
    code: "EPROTO",
    sentence:
      "HOST speaks none of the protocols offered to it; without the option http2: false, HTTP/2 is offered as well as HTTP/1.1.",
  },
  {
    mistake: "no client certificate when one is required",
    host: ["https", "mutual"],
    callOptions: { headers: { "x-large": "x".repeat(LARGE) } },
    code: "ERR_TLS_CLIENT_CERTIFICATE",
    sentence:
      "HOST refused the client certificate, or requires one; check the option clientCertificate.",
  },
  {
    mistake: "a proxy that is down",
    host: ["https", "secure"],
    proxy: ["http", "closed"],
    code: "ECONNREFUSED",
    sentence:
      "The proxy PROXY refused the connection; check that the address and the port are right.",
  },
  ...["https", "http"].map((scheme) => ({
    mistake: `a proxy without its password, for ${scheme}`,
    host: [scheme, scheme === "https" ? "secure" : "plain"],
    proxy: ["http", "proxy407"],
    code: "ERR_PROXY",
    sentence:
      "The proxy PROXY requires credentials, or does not accept those given; check the proxy's address and credentials.",
  })),
  {
    mistake: "a proxy that forbids the host, or a server that is not a proxy",
    host: ["https", "secure"],
    proxy: ["http", "proxy403"],
    code: "ERR_PROXY",
    sentence:
      "The proxy PROXY answered CONNECT with another status than 200, or is not an HTTP proxy; check the proxy's address and credentials.",
  },
  {
    mistake: "a SOCKS proxy URL for an HTTP server",
    host: ["https", "secure"],
    proxy: ["socks5", "plain"],
    code: "ERR_PROXY",
    sentence:
      "The proxy PROXY is not a SOCKS proxy of the version that its URL says; check the proxy's address and credentials.",
  },
  {
    mistake: "a host that refuses the connection of a SOCKS proxy",
    host: ["https", "secure"],
    proxy: ["socks5", "socksRefused"],
    code: "ECONNREFUSED",
    sentence: "The proxy PROXY was refused by HOST.",
  },
  {
    mistake: "a SOCKS proxy that does not allow the host",
    host: ["https", "secure"],
    proxy: ["socks5", "socksForbidden"],
    code: "ERR_PROXY",
    sentence: "The proxy PROXY does not allow connections to HOST.",
  },
];

async function addressOf(name) {
  return `127.0.0.1:${await (name === "closed" ? closedPort() : PORTS[name]())}`;
}

describe("the error of a call that fails to connect names the cause:", () => {
  for (const {
    mistake,
    host,
    appHost,
    address,
    proxy,
    given,
    callOptions,
    ...said
  } of CONNECTING) {
    const { code, sentence } = said;
    test(mistake, async () => {
      const hostAddress = address ?? (await addressOf(host[1]));
      const proxyAddress = proxy && (await addressOf(proxy[1]));
      const options = {
        appHost: appHost ?? `${host[0]}://${hostAddress}`,
        ca: host?.[0] === "https" ? ca : undefined,
        ...(proxy && { proxy: `${proxy[0]}://${proxyAddress}` }),
        ...given,
      };
      const error = await failure(call(options, callOptions));
      if (code instanceof RegExp) assert.match(error.code, code);
      else assert.equal(error.code, code);
      assertSays(error, sentence, { host: hostAddress, proxy: proxyAddress });
    });
  }
});

const CONSTRUCTING = [
  ["no options", undefined, "The options of the client must be an object."],
  [
    "a misspelled option",
    options({ appSecrt: "x" }),
    'There is no option "appSecrt". Did you mean appSecret?',
  ],
  [
    "no appHost",
    options({ appHost: undefined }),
    "The option appHost is missing: expected a non-empty string.",
  ],
  [
    "a path in appHost",
    options({ appHost: "https://example.com/oidc" }),
    "The option appHost must not contain a path: expected the origin of your GenAuth application, such as https://example.genauth.ai.",
  ],
  [
    "a number as appSecret",
    options({ appSecret: 12345 }),
    "The option appSecret must be a string, but a number was given.",
  ],
  [
    "a string as timeout",
    options({ timeout: "10s" }),
    "The option timeout must be a number of milliseconds from 0 to 2147483647, but a string was given.",
  ],
  [
    "a backslash in the URL of a proxy",
    options({ proxy: "http:\\\\proxy:3128" }),
    "The option proxy contains a backslash: expected a URL such as http://user:password@proxy:3128.",
  ],
  [
    "the path of a file as ca",
    options({ ca: "/etc/ssl/ca.pem" }),
    "The option ca holds no certificate: expected PEM text with a section that begins with -----BEGIN CERTIFICATE-----.",
  ],
];

describe("the error of the constructor names the cause:", () => {
  for (const [mistake, given, sentence] of CONSTRUCTING) {
    test(mistake, () => {
      const error = thrown(() => new AuthenticationClient(given));
      assert.equal(error.code, "ERR_INVALID_OPTION");
      assertSays(error, sentence);
    });
  }
});

const FIELDS = { appId: "wx", appSecret: "s" };
const CALLING = [
  [
    "fields as separate arguments",
    ["wx", "secret"],
    "The first argument must be an object that holds all fields.",
  ],
  [
    "a misspelled call option",
    [FIELDS, { retries: 1 }],
    'There is no call option "retries"; there are signal, timeout, maxRetries, headers, throwOnFailure.',
  ],
  [
    "a number as a header",
    [FIELDS, { headers: { "x-id": 1 } }],
    'The value of the header "x-id" must be a string.',
  ],
];

describe("the error of a call with invalid arguments names the cause:", () => {
  for (const [mistake, args, sentence] of CALLING) {
    test(mistake, async () => {
      const client = new AuthenticationClient(options());
      const error = await failure(client.getWechatMpAccessTokenInfo(...args));
      assert.equal(error.code, "ERR_INVALID_ARGUMENT");
      assertSays(error, sentence);
    });
  }
});

test("a timeout of Infinity selects the longest timeout", async (t) => {
  const port = await listen(t, undefined, createHttp(serveAnswer));
  const given = { appHost: `http://127.0.0.1:${port}`, timeout: Number.POSITIVE_INFINITY };
  assert.equal((await call(given)).statusCode, 200);
  assert.equal((await call(given, { timeout: Number.POSITIVE_INFINITY })).statusCode, 200);
});
