import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { GenAuthError } from "genauth-native";
import { printed, runModule } from "./support/child.mjs";
import { loadIn } from "./support/realm.mjs";
import { credentials, start, WECHAT_APP } from "./support/service.mjs";

describe("another realm of the thread", () => {
  let there;
  let evaluate;

  before(() => {
    const context = createContext({ process, AbortController });
    there = loadIn(context);
    evaluate = (source) => runInContext(source, context);
  });

  test("has its own classes, shared by all copies of the package in it", () => {
    assert.notEqual(there.GenAuthError, GenAuthError);
    assert.equal(Object.getPrototypeOf(there.GenAuthError), evaluate("Error"));
    assert.equal(there.AuthenticationClient.name, "AuthenticationClient");
  });

  test("receives values of its own classes", async (t) => {
    const { emulator } = await start(t);
    const client = new there.AuthenticationClient(credentials(emulator));
    const { data, statusCode } = await client.getWechatMpAccessToken(WECHAT_APP);
    assert.equal(statusCode, 200);
    assert.equal(Object.getPrototypeOf(data), evaluate("Object.prototype"));
    assert.equal(Object.getPrototypeOf(client.stats()), evaluate("Object.prototype"));
    assert.match(client.buildAuthorizeUrl({ redirectUri: "https://a.example" }).url, /^http/);
    assert.equal(client.generateCodeChallenge().length, 43);
    client.close();
  });

  test("receives errors of its own classes, with all fields", async (t) => {
    const { emulator } = await start(t);
    const client = new there.AuthenticationClient(credentials(emulator));
    emulator.fault({ status: 400, json: { statusCode: 400, apiCode: 7, message: "no" } });
    async function caller() {
      await client.getWechatMpAccessToken(WECHAT_APP);
    }
    const error = await caller().catch((reason) => reason);
    assert.ok(error instanceof evaluate("Error"));
    assert.ok(error instanceof there.HttpError && error instanceof there.GenAuthError);
    assert.deepEqual(
      [
        error.name,
        error.response.status,
        error.apiCode,
        error.attempts,
        error.response.data.message,
      ],
      ["HttpError", 400, 7, 1, "no"],
    );
    assert.match(error.stack, /at async caller/);
    const controller = new AbortController();
    controller.abort(new RangeError("enough"));
    const aborted = await client
      .getWechatMpAccessToken(WECHAT_APP, { signal: controller.signal })
      .catch((reason) => reason);
    assert.ok(aborted instanceof there.AbortError);
    assert.equal(aborted.cause, controller.signal.reason);
    assert.throws(
      () => new there.AuthenticationClient({ appHosts: "x" }),
      (thrown) => thrown instanceof there.ConfigurationError && thrown.field === "appHosts",
    );
    client.close();
  });

  test("receives the values that its functions return and the errors that they throw", async (t) => {
    const { emulator } = await start(t);
    const client = new there.AuthenticationClient({
      ...credentials(emulator),
      wechatTokenCache: true,
    });
    const given = new Map();
    assert.equal(await client.withWechatAccessToken(WECHAT_APP, () => given), given);
    const thrown = new RangeError("mine");
    const failing = client.withWechatAccessToken(WECHAT_APP, () => {
      throw thrown;
    });
    await assert.rejects(failing, (error) => error === thrown);
    client.close();
  });
});

test("realms may be loaded in one order and used in another", async () => {
  const source = `
    import { createContext } from "node:vm";
    import { loadIn } from "./__test__/support/realm.mjs";
    const realms = ["first", "second", "third"].map((name) => [name, loadIn(createContext({ process }))]);
    const [first, second, third] = realms;
    const refused = ([name, { AuthenticationClient, ManagementClient, ConfigurationError }]) =>
      [AuthenticationClient, ManagementClient].map((Client) => {
        try {
          new Client({});
        } catch (error) {
          return [name, error instanceof ConfigurationError, error.field];
        }
      });
    console.log(JSON.stringify([second, first, third, second].map(refused)));`;
  const fields = ["appId", "accessKeyId"];
  assert.deepEqual(
    JSON.parse(await printed(runModule(source))),
    ["second", "first", "third", "second"].map((name) =>
      fields.map((field) => [name, true, field]),
    ),
  );
});
