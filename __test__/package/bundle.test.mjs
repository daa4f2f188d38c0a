/** The JavaScript of the published root package: one file, and what is loaded on demand. */

import assert from "node:assert/strict";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { printed, runScript } from "../support/child.mjs";
import { installBinary, installRoot } from "../support/installation.mjs";

/** Runs a program in a project with the package, and parses what it prints. */
async function inProject(context, source) {
  const project = installRoot(context);
  const binary = installBinary(project);
  const program = `
    const assert = require("node:assert/strict");
    const loaded = () => Object.keys(require.cache).filter((path) => path !== __filename);
    const print = (value) => console.log(JSON.stringify(value));
    (async () => { ${source} })();`;
  const output = JSON.parse(await printed(runScript(program, { cwd: project })));
  return { output, root: join(project, "node_modules/genauth-native"), binary };
}

const CLIENTS = `
  const { AuthenticationClient, ManagementClient, ConfigurationError } = require("genauth-native");
  const authentication = new AuthenticationClient({ appId: "a", appSecret: "b", appHost: "http://127.0.0.1" });
  const management = new ManagementClient({ accessKeyId: "a", accessKeySecret: "b", host: "http://127.0.0.1" });
  const isOurs = async (promise) => {
    try { await promise; } catch (error) { return error instanceof ConfigurationError; }
  };`;

describe("the published package", () => {
  test("loads one file and the binary", async (context) => {
    const { output, root, binary } = await inProject(
      context,
      'require("genauth-native"); print(loaded());',
    );
    assert.deepEqual(output, [join(root, "index.js"), realpathSync(binary)]);
  });

  test("loads one more file when a client is first used", async (context) => {
    const { output } = await inProject(
      context,
      `const { AuthenticationClient, ManagementClient, verifyWebhook } = require("genauth-native");
      // Shares modules with the clients.
      verifyWebhook({ "x-authing-webhook-secret": "secret" }, "secret");
      const before = loaded().length;
      const more = () => loaded().slice(before).map((path) => require("path").basename(path));
      class Derived extends AuthenticationClient {}
      const derived = more();
      new ManagementClient({ accessKeyId: "a", accessKeySecret: "b", host: "http://127.0.0.1" });
      print([derived, more()]);`,
    );
    assert.deepEqual(output, [["client-classes.js"], ["client-classes.js"]]);
  });

  for (const [[module, ...others], call] of [
    [["redirects"], "authentication.loginWithRedirect({})"],
    [
      ["requests", "headers", "invalid-argument"],
      "authentication.verifyRequest({}, { algorithms: [] })",
    ],
    [["wechat", "invalid-argument"], "authentication.wechatAccessToken({})"],
    [["make-request", "invalid-argument"], "management.makeRequest({ unknown: 1 })"],
    [["with-response", "invalid-argument"], "management.withResponse(1)"],
  ]) {
    test(`loads ${module} on demand, with the error classes that it exports`, async (context) => {
      const { output } = await inProject(
        context,
        `${CLIENTS}
        const before = loaded().length;
        const first = await isOurs(${call});
        const second = await isOurs(${call});
        print([first, second, loaded().slice(before).map((path) => require("path").basename(path))]);`,
      );
      assert.deepEqual(output, [true, true, [module, ...others].map((name) => `${name}.js`)]);
    });
  }

  test("loads subscriptions on demand, with the error classes that it exports", async (context) => {
    const { output } = await inProject(
      context,
      `${CLIENTS}
      const refused = [];
      for (const client of [authentication, management]) {
        refused.push(await isOurs((async () => client.sub(1))()));
        refused.push(await isOurs((async () => client.events(1))()));
      }
      const subscription = management.sub("event", () => {});
      subscription.close();
      print([refused, subscription.state]);`,
    );
    assert.deepEqual(output, [[true, true, true, true], "closed"]);
  });

  test("exports what the repository exports", async (context) => {
    const exported =
      'print([Object.keys(require("genauth-native")), Object.keys(require("genauth-native").Models)]);';
    const { output } = await inProject(context, exported);
    const { default: tree } = await import("../../index.js");
    assert.deepEqual(output, [Object.keys(tree), Object.keys(tree.Models)]);
  });
});
