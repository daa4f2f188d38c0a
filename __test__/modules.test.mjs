import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import * as imported from "genauth-native";
import { PACKAGE, printed, runModule, runScript } from "./support/child.mjs";
import { credentials, startService, WECHAT_APP } from "./support/service.mjs";

const required = createRequire(import.meta.url)("genauth-native");

const NAMES = [
  "ApiCode",
  "ApiError",
  "AbortError",
  "AuthenticationClient",
  "ConfigurationError",
  "ConnectionError",
  "DEFAULT_COOKIE_KEY",
  "DEFAULT_OPTIONS",
  "DEFAULT_SCOPE",
  "DEFAULT_SOCKET_URI",
  "GenAuthError",
  "HttpError",
  "ManagementClient",
  "Models",
  "OAuthError",
  "RateLimitError",
  "ResponseError",
  "StatusCode",
  "TimeoutError",
  "TokenError",
  "isApiError",
  "verifyWebhook",
];

describe("the package", () => {
  test("exports its documented names, and none of the native addon", () => {
    assert.deepEqual(Object.keys(required).sort(), [...NAMES].sort());
  });

  test("has the same values for import and require", () => {
    const { default: whole, "module.exports": _alias, ...named } = imported;
    assert.equal(whole, required);
    assert.deepEqual(Object.keys(named).sort(), [...NAMES].sort());
    for (const name of NAMES) {
      assert.equal(Reflect.get(imported, name), required[name], name);
    }
  });

  test("exports the constants of authing-node-sdk", () => {
    const mirrored = createRequire(import.meta.url)("authing-node-sdk");
    for (const name of ["DEFAULT_COOKIE_KEY", "DEFAULT_SCOPE", "DEFAULT_SOCKET_URI"]) {
      assert.equal(required[name], mirrored[name]);
    }
    assert.deepEqual(required.DEFAULT_OPTIONS, mirrored.DEFAULT_OPTIONS);
  });

  test("exports DEFAULT_OPTIONS as a frozen object", () => {
    assert.ok(Object.isFrozen(required.DEFAULT_OPTIONS));
  });

  test("exports Models, which is read-only", () => {
    assert.ok(Object.isFrozen(required.Models));
  });

  test("exports Models as a value, and loads its content on first use", async () => {
    const source = `
      const exported = require("genauth-native");
      const isLoaded = () => Object.keys(require.cache).some((path) => path.endsWith("models.js"));
      const { value, get } = Object.getOwnPropertyDescriptor(exported, "Models");
      const before = [typeof value, get, isLoaded()];
      const shown = require("node:util").inspect(exported.Models);
      console.log(JSON.stringify([...before, isLoaded(), shown.includes("PASSWORD")]));`;
    const seen = JSON.parse(await printed(runScript(source)));
    assert.deepEqual(seen, ["object", null, false, true, true]);
  });

  for (const [how, code] of [
    ["keys", "Object.keys(Models).includes('SignUpDto')"],
    ["members", "Models.SignUpDto.connection.PASSWORD === 'PASSWORD'"],
    ["in", "'SignUpDto' in Models"],
    ["JSON", "JSON.stringify(Models).includes('PASSWORD')"],
    ["spread", "'SignUpDto' in { ...Models }"],
    ["frozen", "Object.isFrozen(Models) && !Reflect.set(Models, 'SignUpDto', 1)"],
    ["absent names", "Models.Absent === undefined"],
  ]) {
    test(`has the complete Models on first use: ${how}`, async () => {
      const source = `const { Models } = require("genauth-native"); console.log(${code});`;
      assert.equal(await printed(runScript(source)), "true\n");
    });
  }

  test("creates the content of Models once, on first use", async () => {
    const source = `
      const { join } = require("node:path");
      const root = JSON.parse(process.argv[2]);
      const makers = require(join(root, "lib/models.js"));
      const names = Object.keys(makers);
      const made = [];
      for (const name of names) {
        const make = makers[name];
        makers[name] = () => {
          made.push(name);
          return make();
        };
      }
      const { Models } = require("genauth-native");
      const deep = require(join(root, "models.js"));
      const asked = [Models.SignUpDto, deep.SignUpDto, Models.SignUpDto];
      const { value, ...attributes } = Object.getOwnPropertyDescriptor(Models, names[0]);
      const same = new Set(asked).size === 1;
      const early = [...made];
      const listed = Object.keys(Models).join() === names.join();
      const all = [...made];
      const frozen = [Models, value, ...Object.values(value)].every(Object.isFrozen);
      const again = names.every((name) => Models[name] === deep[name]);
      const once = made.length === names.length && new Set(all).size === all.length;
      const [first] = names;
      console.log(JSON.stringify({ early, attributes, same, listed, frozen, again, once, first }));`;
    const args = [JSON.stringify(PACKAGE)];
    const { first, ...seen } = JSON.parse(await printed(runScript(source, { args })));
    assert.deepEqual(seen, {
      early: ["SignUpDto", first],
      attributes: { writable: false, enumerable: true, configurable: false },
      same: true,
      listed: true,
      frozen: true,
      again: true,
      once: true,
    });
  });

  const call = `
    const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
    new AuthenticationClient(options)
      .getWechatMpAccessToken(body)
      .then(({ statusCode }) => console.log(statusCode, typeof Models));`;
  for (const [how, source, run] of [
    ["imported", 'import { AuthenticationClient, Models } from "genauth-native";', runModule],
    [
      "imported as a namespace",
      'import g from "genauth-native"; const { AuthenticationClient, Models } = g;',
      runModule,
    ],
    [
      "imported dynamically",
      'const { AuthenticationClient, Models } = await import("genauth-native");',
      runModule,
    ],
    ["required", 'const { AuthenticationClient, Models } = require("genauth-native");', runScript],
  ]) {
    test(`works when it is ${how}`, async (t) => {
      const emulator = await startService(t);
      const args = [credentials(emulator), WECHAT_APP].map((value) => JSON.stringify(value));
      assert.equal(await printed(run(source + call, { args })), "200 object\n");
    });
  }

  test("cannot be loaded by internal paths", () => {
    const require = createRequire(import.meta.url);
    assert.throws(() => require("genauth-native/lib/native.js"), {
      code: "ERR_PACKAGE_PATH_NOT_EXPORTED",
    });
    assert.equal(require("genauth-native/package.json").name, "genauth-native");
  });

  test("prints nothing and changes no global when it is loaded", async () => {
    const source = `
      const before = Reflect.ownKeys(globalThis).length;
      require("genauth-native");
      console.log(Reflect.ownKeys(globalThis).length - before);`;
    assert.equal(await printed(runScript(source)), "0\n");
  });
});
