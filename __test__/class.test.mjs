import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { AuthenticationClient } from "genauth-native";
import {
  ask,
  clientOf,
  credentials,
  start,
  startService,
  thrown,
  WECHAT_APP,
} from "./support/service.mjs";

/** The names that `for … in` lists. */
function namesIn(object) {
  const names = [];
  for (const name in object) names.push(name);
  return names;
}

const OPTIONS = { appId: "app-1", appSecret: "s3cret", appHost: "https://a.genauth.ai" };

describe("the class", () => {
  test("has its name, and every method has its own", () => {
    assert.equal(AuthenticationClient.name, "AuthenticationClient");
    const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(
      AuthenticationClient.prototype,
    );
    for (const [name, { value }] of Object.entries(methods)) assert.equal(value.name, name);
  });

  test("called without new throws a TypeError and changes nothing", () => {
    const target = {};
    for (const call of [
      () => AuthenticationClient(OPTIONS),
      () => AuthenticationClient.call(target, OPTIONS),
      () => Reflect.apply(AuthenticationClient, undefined, [OPTIONS]),
    ]) {
      assert.ok(thrown(call) instanceof TypeError);
    }
  });

  test("creates instances without enumerable properties", () => {
    const client = new AuthenticationClient(OPTIONS);
    assert.ok(client instanceof AuthenticationClient);
    assert.equal(client.constructor, AuthenticationClient);
    assert.equal(Object.getPrototypeOf(client), AuthenticationClient.prototype);
    assert.deepEqual(Object.getOwnPropertyNames(client), []);
    assert.deepEqual(namesIn(client), []);
    assert.deepEqual(Reflect.ownKeys({ ...client }), []);
    assert.deepEqual(structuredClone(client), {});
    assert.equal(JSON.stringify(client), "{}");
  });

  test("has only methods that are not enumerable and can be replaced", () => {
    const { constructor: own, ...methods } = Object.getOwnPropertyDescriptors(
      AuthenticationClient.prototype,
    );
    assert.equal(own.enumerable, false);
    assert.equal(Object.getPrototypeOf(AuthenticationClient.prototype), Object.prototype);
    for (const name of Reflect.ownKeys(methods)) {
      const { value, ...attributes } = methods[name];
      assert.deepEqual(
        attributes,
        { writable: true, enumerable: false, configurable: true },
        String(name),
      );
      assert.ok(!Object.hasOwn(value, "prototype"), String(name));
      assert.throws(() => new value(), TypeError, String(name));
    }
  });
});

describe("util.inspect", () => {
  test("shows only the host and the application id", () => {
    const shown = inspect(new AuthenticationClient({ ...OPTIONS, accessToken: "token" }));
    assert.equal(shown, "AuthenticationClient { appHost: 'https://a.genauth.ai', appId: 'app-1' }");
  });

  test("shows the name of a subclass, inside other objects too", () => {
    class ShopClient extends AuthenticationClient {}
    assert.match(inspect({ client: new ShopClient(OPTIONS) }), /ShopClient \{ appHost: /);
  });

  test("works for the prototype of a subclass", () => {
    class ShopClient extends AuthenticationClient {}
    assert.equal(typeof inspect(ShopClient.prototype), "string");
    assert.equal(typeof inspect(ShopClient), "string");
  });
});

describe("a subclass", () => {
  test("may add methods that call the inherited ones", async (t) => {
    class ShopClient extends AuthenticationClient {
      async token() {
        const { data } = await this.getWechatMpAccessTokenInfo(WECHAT_APP);
        return data.accessToken;
      }
    }
    const emulator = await startService(t);
    const client = new ShopClient(credentials(emulator));
    assert.ok(client instanceof ShopClient && client instanceof AuthenticationClient);
    assert.ok(emulator.wechat.isValid(WECHAT_APP.appId, await client.token()));
  });

  test("may create options and add fields", async (t) => {
    const emulator = await startService(t);
    class ShopClient extends AuthenticationClient {
      #calls = 0;
      name = "shop";
      constructor(url) {
        super({ ...credentials(emulator), appHost: url });
      }
      async ask() {
        this.#calls += 1;
        await ask(this);
        return this.#calls;
      }
    }
    const client = new ShopClient(emulator.url);
    assert.equal(await client.ask(), 1);
    assert.equal(await client.ask(), 2);
    assert.equal(client.name, "shop");
  });

  test("may override a method and call the inherited one", async (t) => {
    class Counting extends AuthenticationClient {
      calls = [];
      getWechatMpAccessToken(body, options) {
        this.calls.push(body.appId);
        return super.getWechatMpAccessToken({ ...WECHAT_APP, ...body }, options);
      }
    }
    const emulator = await startService(t);
    const client = new Counting(credentials(emulator));
    const { statusCode } = await client.getWechatMpAccessToken({ appId: WECHAT_APP.appId });
    assert.equal(statusCode, 200);
    assert.deepEqual(client.calls, [WECHAT_APP.appId]);
  });

  test("may override close, and Symbol.dispose still calls the inherited one", async (t) => {
    const closed = t.mock.fn();
    class Own extends AuthenticationClient {
      close() {
        closed();
        super.close();
      }
    }
    const client = new Own(OPTIONS);
    client.close();
    assert.equal(closed.mock.callCount(), 1);
  });
});

describe("a method", () => {
  test("may be replaced on one client, as tests do", async (t) => {
    const { emulator, client } = await start(t);
    t.mock.method(client, "getWechatMpAccessToken", async () => ({ statusCode: 299 }));
    assert.equal((await client.getWechatMpAccessToken(WECHAT_APP)).statusCode, 299);
    assert.equal((await clientOf(emulator).getWechatMpAccessToken(WECHAT_APP)).statusCode, 200);
    assert.equal(emulator.requests.length, 1);
  });

  test("may be bound and passed on", async (t) => {
    const { client } = await start(t);
    const method = client.getWechatMpAccessToken.bind(client);
    assert.equal((await method(WECHAT_APP)).statusCode, 200);
  });
});
