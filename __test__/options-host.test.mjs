import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { AuthenticationClient, ConfigurationError } from "genauth-native";
import { ask, clientOf, startService, thrown } from "./support/service.mjs";

/** The host that a client shows, which is also the host that it calls. */
function shownHost(appHost) {
  const shown = inspect(new AuthenticationClient({ appId: "a", appSecret: "b", appHost }));
  return shown.match(/appHost: '([^']*)'/)[1];
}

const TAKEN = {
  "https://a.genauth.ai": "https://a.genauth.ai",
  "https://a.genauth.ai/": "https://a.genauth.ai",
  "https://a.genauth.ai///": "https://a.genauth.ai",
  "HTTPS://A.GenAuth.AI": "https://a.genauth.ai",
  "http://a.example:8080/": "http://a.example:8080",
  "https://a.example:443": "https://a.example",
  "a.genauth.ai": "https://a.genauth.ai",
  "a.genauth.ai/": "https://a.genauth.ai",
  "a.example:8443": "https://a.example:8443",
  "http.a.example": "https://http.a.example",
  "httpbin.example": "https://httpbin.example",
  "  a.example ": "https://a.example",
  "https://a.example\n": "https://a.example",
  "\ufeffhttps://a.example\r\n": "https://a.example",
  localhost: "http://localhost",
  "localhost:3000": "http://localhost:3000",
  "localhost:3000/": "http://localhost:3000",
  "http://localhost:3000": "http://localhost:3000",
  "https://localhost:3000": "https://localhost:3000",
  "127.0.0.1:3000": "http://127.0.0.1:3000",
  "10.0.0.1": "https://10.0.0.1",
  "::1": "http://[::1]",
  "[::1]:3000": "http://[::1]:3000",
  "http://[::1]:3000/": "http://[::1]:3000",
  "2001:db8::1": "https://[2001:db8::1]",
  "https://[2001:db8::1]:8443": "https://[2001:db8::1]:8443",
  "中文.example": "https://xn--fiq228c.example",
};

const REFUSED = {
  "a path": "https://a.example/api",
  "a path without a scheme": "a.example/api",
  "a path of dots": "https://a.example/x/../y",
  credentials: "https://user:password@a.example",
  "a user": "https://user@a.example",
  "credentials without a scheme": "user:password@a.example",
  "a query": "https://a.example?x=1",
  "a fragment": "https://a.example#x",
  "a scheme other than http and https": "ftp://a.example",
  "a file": "file:///etc/passwd",
  "only a scheme": "https://",
  "a blank inside": "a b.example",
  "a port out of range": "https://a.example:99999",
  "a port that is not a number": "a.example:port",
  "a line break": "a.example\r\nx-injected: 1",
  "a line break inside": "https://a.exa\nmple",
  "only white space": " \n",
  "a carriage return": "https://a.ex\rample",
  "a tab": "https://a.exam\tple",
  "a zero byte": "https://a.example\0",
  "only slashes": "//",
  "an invalid IPv6 address": "http://[::g]",
};

describe("appHost", () => {
  for (const [given, expected] of Object.entries(TAKEN)) {
    test(`${JSON.stringify(given)} selects the host ${expected}`, () => {
      assert.equal(shownHost(given), expected);
    });
  }

  for (const [what, given] of Object.entries(REFUSED)) {
    test(`with ${what} is rejected`, () => {
      const error = thrown(() => shownHost(given));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.equal(error.code, "ERR_INVALID_OPTION");
      assert.equal(error.field, "appHost");
      assert.doesNotMatch(error.message, /password/);
    });
  }

  for (const form of ["127.0.0.1:PORT", "localhost:PORT", "http://localhost:PORT///"]) {
    test(`${form} is a host that a call reaches`, async (t) => {
      const emulator = await startService(t);
      const client = clientOf({ url: form.replace("PORT", emulator.port) });
      assert.equal((await ask(client)).statusCode, 200);
    });
  }
});
