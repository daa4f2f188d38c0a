/** Messages about the address of the service name the option of the class: `host` of `ManagementClient`. */

import assert from "node:assert/strict";
import { createServer } from "node:https";
import { after, describe, test } from "node:test";
import { createCertificate } from "genauth-emulator";
import { AuthenticationClient, ManagementClient } from "genauth-native";
import { dropProxies } from "../support/environment.mjs";
import { failure } from "../support/service.mjs";
import { listen } from "../support/tcp.mjs";
import { verifyingServer } from "./support.mjs";

dropProxies(process.env);

const KEY = { accessKeyId: "AK", accessKeySecret: "SK", maxRetries: 0 };
const APP = { appId: "app", appSecret: "application-secret-of-32-characters", maxRetries: 0 };
const OTHER = createCertificate({ hosts: ["other.example"] });
/** What the server sends, the end of the connection and the request cross each other. */
const CLOSED = /^(ECONNRESET|EPIPE|ERR_RESPONSE_PROTOCOL)$/;
/** For names that do not exist: a DNS server that cannot be reached takes longer than the default. */
const SLOW_DNS = { timeout: 60_000 };
/** Listens during all tests of this file. */
const forever = { after };

async function answering(status, headers, body) {
  const { host } = await verifyingServer(() => [status, headers, body]);
  return host;
}

async function secure({ key, cert }) {
  return `https://127.0.0.1:${await listen(forever, undefined, createServer({ key, cert }))}`;
}

const MISTAKES = [
  {
    mistake: "http:// for a port that speaks TLS",
    host: async () => (await secure(createCertificate())).replace("https:", "http:"),
    code: CLOSED,
    advice: "If the port speaks TLS, OPTION must begin with https://.",
  },
  {
    mistake: "the port of another protocol",
    host: async () =>
      `http://127.0.0.1:${await listen(forever, (socket) => socket.write("SSH-2.0-server\r\n"))}`,
    code: CLOSED,
    advice: "If the port speaks TLS, OPTION must begin with https://.",
  },
  {
    mistake: "a certificate for another host",
    host: () => secure(OTHER),
    given: { ca: OTHER.ca },
    code: "ERR_TLS_CERT_ALTNAME_INVALID",
    advice: "is for another host than 127.0.0.1; check OPTION.",
  },
  {
    mistake: "an environment variable without a value",
    host: () => "https://undefined",
    given: SLOW_DNS,
    code: /^(ENOTFOUND|EAI_AGAIN)$/,
    advice: "the variable that OPTION was made from seems to have no value.",
  },
  {
    mistake: "an unknown host",
    host: () => "https://genauth-native.invalid",
    given: SLOW_DNS,
    code: /^(ENOTFOUND|EAI_AGAIN)$/,
    advice:
      "The name of the host genauth-native.invalid:443 could not be resolved; check OPTION and the DNS.",
  },
  {
    mistake: "a host that answers with a page of HTML",
    host: () => answering(200, { "content-type": "text/html" }, "<p>console</p>"),
    code: "ERR_RESPONSE_NOT_JSON",
    advice: "but a page of HTML or XML (14 bytes); check OPTION.",
  },
  {
    mistake: "a host that answers with text",
    host: () => answering(200, { "content-type": "text/plain" }, "console"),
    code: "ERR_RESPONSE_NOT_JSON",
    advice: "but some other text (7 bytes); check OPTION.",
  },
  {
    mistake: "a host that redirects to another one",
    host: () => answering(301, { location: "https://other.example/" }, ""),
    code: "ERR_HTTP_STATUS",
    advice: "Set OPTION to the final address, which error.response.location names.",
  },
  {
    mistake: "a host that redirects to its page of sign-in",
    host: () => answering(302, { location: "/login" }, ""),
    code: "ERR_HTTP_STATUS",
    advice: "Check that OPTION is the address of the API; error.response.location has the target.",
  },
];

describe("the error of a call names the option that gives the host:", () => {
  for (const { mistake, host, given, code, advice } of MISTAKES) {
    test(mistake, async () => {
      const address = await host();
      // Both clients share connections.
      const clients = [
        ["appHost", new AuthenticationClient({ ...APP, ...given, appHost: address })],
        ["host", new ManagementClient({ ...KEY, ...given, host: address })],
      ];
      for (const [option, client] of clients) {
        const call = option === "host" ? client.createUser({}) : client.updateProfile({});
        const error = await failure(call);
        assert.match(error.code, code instanceof RegExp ? code : new RegExp(`^${code}$`));
        const expected = advice.replace("OPTION", option);
        assert.ok(error.message.endsWith(expected), error.message);
      }
    });
  }
});

test("the error of the constructor names the option", () => {
  assert.throws(() => new ManagementClient({ ...KEY, host: "ftp://a.example" }), {
    code: "ERR_INVALID_OPTION",
    field: "host",
    message:
      "The option host must start with https:// or http://: expected the URL of the management API, such as https://api.genauth.ai.",
  });
});
