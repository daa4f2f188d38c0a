/** The classes of the clients are made when a program first uses them, which no program notices. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { printed, runScript } from "./support/child.mjs";

const CLASSES = ["AuthenticationClient", "ManagementClient"];

/** What an expression gives in a process that has not used a class before. `Client` is the class. */
async function firstUse(name, expression) {
  const source = `
    const assert = require("node:assert/strict");
    const util = require("node:util");
    const { [${JSON.stringify(name)}]: Client } = require("genauth-native");
    const OPTIONS = Client.name === "ManagementClient"
      ? { accessKeyId: "a", accessKeySecret: "b", host: "http://127.0.0.1" }
      : { appId: "a", appSecret: "b", appHost: "http://127.0.0.1" };
    console.log(JSON.stringify(${expression}));`;
  return JSON.parse(await printed(runScript(source)));
}

describe("the first use of a class", () => {
  for (const name of CLASSES) {
    for (const [title, expression, expected] of [
      ["its name", "Client.name", name],
      ["its length", "Client.length", 1],
      ["what util.inspect prints", "util.inspect(Client)", `[class ${name}]`],
      ["its own properties", "Reflect.ownKeys(Client)", ["length", "name", "prototype"]],
      [
        "its prototype, which cannot be replaced",
        "Object.getOwnPropertyDescriptor(Client, 'prototype').writable",
        false,
      ],
      [
        "methods that a mock finds",
        `["makeRequest", "events", "stats", "pub"]
          .map((name) => Object.getOwnPropertyNames(Client.prototype).includes(name))`,
        [true, true, true, true],
      ],
      ["instanceof of another object", "({}) instanceof Client", false],
      [
        "its prototype's prototype",
        "Object.getPrototypeOf(Client.prototype) === Object.prototype",
        true,
      ],
      [
        "a subclass, its instances and their constructor",
        `(() => {
          class Derived extends Client { more() { return typeof this.stats; } }
          const client = new Derived(OPTIONS);
          return [client instanceof Client, client.constructor === Derived, client.more()];
        })()`,
        [true, true, "function"],
      ],
      [
        "instances, and their constructor",
        `(() => {
          const client = new Client(OPTIONS);
          return [client instanceof Client, client.constructor === Client,
            Object.getPrototypeOf(client) === Client.prototype, Reflect.ownKeys(client).length];
        })()`,
        [true, true, true, 1],
      ],
      [
        "a method that is replaced",
        "(Client.prototype.stats = () => 7, new Client(OPTIONS).stats())",
        7,
      ],
      [
        "a property that a program adds",
        "(Client.mine = 7, [Client.mine, Object.keys(Client)])",
        [7, ["mine"]],
      ],
    ]) {
      test(`of ${name} may be ${title}`, async () => {
        assert.deepEqual(await firstUse(name, expression), expected);
      });
    }

    test(`of ${name} may be a call without new, which throws a TypeError`, async () => {
      const error = await firstUse(
        name,
        "(() => { try { Client(OPTIONS) } catch (error) { return error.message; } })()",
      );
      assert.equal(error, `Class constructor ${name} cannot be invoked without 'new'`);
    });

    test(`of ${name} may fail, with a stack that begins at the program`, async () => {
      const stack = await firstUse(
        name,
        `(() => {
          function program() { return new Client({}); }
          try { program() } catch (error) { return error.stack.split("\\n").slice(0, 2); }
        })()`,
      );
      assert.match(stack[0], /^ConfigurationError: /);
      assert.match(stack[1], /^ {4}at program /);
    });
  }
});
