/** `docs/guides/migrating.md`: its table of errors, compared with both packages, and its examples. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import * as mirrored from "authing-node-sdk";
import { DEMO_ACCESS_KEY, DEMO_APP, startEmulator } from "genauth-emulator";
import * as ours from "genauth-native";
import { PACKAGE, printed, runModule, runNode } from "./support/child.mjs";
import { dropProxies } from "./support/environment.mjs";
import { closedPort } from "./support/ports.mjs";

dropProxies(process.env);

const GUIDE = readFileSync(join(PACKAGE, "docs/guides/migrating.md"), "utf8");
const TSC = createRequire(import.meta.url).resolve("typescript/package.json");
const APP = { appId: "app", appSecret: "application-secret-of-32-characters" };
const JSON_TYPE = { "content-type": "application/json" };
const USER = { username: "ada", password: "engine-1843" };

function blocks(language) {
  return [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, code]) => code,
  );
}

/** The result of a promise, in the words of the table. */
async function outcome(work) {
  try {
    await work();
    return "resolves";
  } catch (error) {
    // axios keeps the name of the error that it wraps.
    const name = `\`${error.isAxiosError ? "AxiosError" : error.name}\``;
    return error.code === undefined ? name : `${name}, \`${error.code}\``;
  }
}

describe("the table of errors in the migration guide", () => {
  let emulator;
  let server;
  let appHost;
  /** The answers of the server. */
  let answer;

  before(async () => {
    emulator = await startEmulator({ oidc: true });
    server = createServer((req, res) => answer(req, res)).listen(0, "127.0.0.1");
    await once(server, "listening");
    appHost = `http://127.0.0.1:${server.address().port}`;
  });
  after(async () => {
    await emulator.close();
    server.close();
    server.closeAllConnections();
  });

  const call = (client) => client.updateProfile({});
  const replies = (status, body, headers = JSON_TYPE) => ({
    reply: (_, res) => res.writeHead(status, headers).end(body),
    work: call,
  });
  const expired = () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: emulator.oidc.issuer, aud: DEMO_APP.appId, sub: "user-1" };
    return emulator.oidc.sign({ ...claims, iat: now - 7200, exp: now - 3600 });
  };

  const SITUATIONS = {
    "HTTP 400": replies(400, "{}"),
    "HTTP 429": replies(429, "{}"),
    "HTTP 500": replies(500, "{}"),
    "a redirect to another path": {
      reply: (req, res) =>
        req.url === "/moved"
          ? res.writeHead(200, JSON_TYPE).end("{}")
          : res.writeHead(302, { location: "/moved" }).end(),
      work: call,
      resolves: "is followed",
    },
    "the token endpoint answers `invalid_grant`": {
      ...replies(400, '{"error":"invalid_grant"}'),
      work: (client) => client.getAccessTokenByCode("code"),
    },
    "no answer within `timeout`": { reply() {}, work: call, options: { timeout: 100 } },
    "nothing listens at the port": {
      work: call,
      options: async () => ({ appHost: `http://127.0.0.1:${await closedPort()}` }),
    },
    "the connection is reset": { reply: (req) => req.socket.resetAndDestroy(), work: call },
    "HTTP 200 with a page of HTML": replies(200, "<p>", { "content-type": "text/html" }),
    "HTTP 200 with `statusCode` 499": replies(200, '{"statusCode":499,"message":"no"}'),
    "the same, with `throwOnFailure: true`": {
      ...replies(200, '{"statusCode":499,"message":"no"}'),
      options: { throwOnFailure: true },
    },
    "an expired ID token": {
      work: (client) => client.parseIDToken(expired()),
      options: () => ({ ...DEMO_APP, appHost: emulator.url }),
    },
    "the option `appId` is missing": { work: call, options: { appId: undefined } },
  };

  /** The result of the package's client in a situation. */
  async function measure({ AuthenticationClient }, { reply, work, options = {}, resolves }) {
    answer = reply;
    const others = typeof options === "function" ? await options() : options;
    const { appId, appSecret, ...rest } = { ...APP, appHost, ...others };
    const known = { appId, appSecret, appHost: rest.appHost };
    const { timeout, throwOnFailure } = rest;
    const all = {
      ...known,
      ...(timeout && { timeout }),
      ...(throwOnFailure && { throwOnFailure }),
    };
    const settled = await outcome(() => work(new AuthenticationClient(all)));
    return settled === "resolves" ? (resolves ?? settled) : settled;
  }

  test("is correct for both packages", { timeout: 60_000 }, async () => {
    const rows = [];
    for (const [title, situation] of Object.entries(SITUATIONS)) {
      const [old, now] = [await measure(mirrored, situation), await measure(ours, situation)];
      rows.push(`| ${title} | ${old} | ${now} |`);
    }
    const [, table] = GUIDE.match(
      /^\| Situation \| `authing-node-sdk` \| `genauth-native` \|\n\| --- .*\n((?:\|.*\n)+)/m,
    );
    assert.deepEqual(table.trimEnd().split("\n"), rows);
  });
});

describe("the examples of the migration guide", () => {
  for (const [index, code] of blocks("js").entries()) {
    test(`run and print the comment in program ${index + 1}`, async (t) => {
      const emulator = await startEmulator({ oidc: true, users: [USER] });
      t.after(() => emulator.close());
      const output = await printed(
        runModule(code, {
          env: {
            GENAUTH_APP_ID: DEMO_APP.appId,
            GENAUTH_APP_SECRET: DEMO_APP.appSecret,
            GENAUTH_APP_HOST: emulator.url,
            GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
            GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
          },
        }),
      );
      const [, expected] = code.match(/\/\/ (.+)\n$/);
      assert.equal(output, `${expected}\n`);
    });
  }

  test("compile in TypeScript", async (t) => {
    const folder = mkdtempSync(join(PACKAGE, "__test__", "types", "migrating-"));
    t.after(() => rmSync(folder, { recursive: true }));
    const files = blocks("ts").map((code, index) => {
      const file = join(folder, `${index}.ts`);
      writeFileSync(file, code);
      return file;
    });
    assert.ok(files.length > 0);
    const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
    const tsc = join(dirname(TSC), "bin", "tsc");
    const { code, stdout } = await runNode([tsc, ...flags, "--ignoreConfig", ...files]);
    assert.equal(stdout, "");
    assert.equal(code, 0);
  });

  test("install existing packages", () => {
    const { name } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
    const installed = blocks("sh").flatMap((line) => line.trim().split(" ").slice(2));
    assert.ok(installed.includes(name));
    for (const wanted of installed) {
      assert.match(
        wanted,
        new RegExp(`^(authing-node-sdk(-4)?@npm:)?(${name}|authing-node-sdk(@4)?)$`),
      );
    }
  });
});
