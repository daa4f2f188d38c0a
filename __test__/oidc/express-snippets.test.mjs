/** The Express routes in README and documentation, run with Express 4 and 5. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { PACKAGE } from "../support/child.mjs";

const require = createRequire(import.meta.url);
const PAGES = [
  "README.md",
  "docs/guides/express-login.md",
  "docs/reference/authentication/redirect-helpers.md",
];

const client = new AuthenticationClient({
  appId: "app",
  appSecret: "application-secret",
  appHost: "https://example.genauth.ai",
  redirectUri: "http://localhost:3000/callback",
});

/** The code blocks that declare routes of a login. */
function snippetsOf(page) {
  const text = readFileSync(join(PACKAGE, page), "utf8");
  const blocks = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
  return blocks.filter((code) => /^app\.(get|post)\(.*req, res/m.test(code));
}

/** Serves the routes of a snippet until the tests end. */
async function serve(express, code) {
  const app = express();
  new Function("app", "client", code)(app, client);
  app.use((error, _req, res, _next) => {
    res.status(500).json({ code: error.code });
  });
  const server = app.listen(0, "127.0.0.1");
  after(() => server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}`;
}

for (const name of ["express", "express4"]) {
  const express = require(name);
  const { version } = require(`${name}/package.json`);

  describe(`in Express ${version}`, () => {
    for (const page of PAGES) {
      test(`a callback without a login does not end the process: ${page}`, async () => {
        const snippets = snippetsOf(page);
        assert.ok(snippets.length > 0);
        for (const code of snippets) {
          const url = await serve(express, code);
          if (code.includes('get("/login"')) {
            const login = await fetch(`${url}/login`, { redirect: "manual" });
            assert.equal(login.status, 302);
          }
          if (code.includes('post("/logout"')) {
            const logout = await fetch(`${url}/logout`, { method: "POST", redirect: "manual" });
            assert.equal(logout.status, 302);
          }
          if (code.includes('get("/callback"')) {
            const callback = await fetch(`${url}/callback`);
            assert.equal(callback.status, 500);
            assert.deepEqual(await callback.json(), { code: "ERR_LOGIN_STATE_MISSING" });
          }
        }
      });
    }
  });
}
