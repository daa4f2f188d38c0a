import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient, ManagementClient, Models } from "genauth-native";
import {
  ADDED_MANAGEMENT_METHODS,
  ADDED_METHODS,
  PRIVATE_MANAGEMENT_METHODS,
} from "./differences.mjs";
import { MANAGEMENT_METHODS } from "./management.mjs";
import {
  EXPORTED_MODELS,
  METHODS,
  modelOf,
  reachableModels,
  sdk,
  WRITTEN_BY_HAND,
} from "./mirrored.mjs";

const ours = AuthenticationClient.prototype;
const theirs = sdk.AuthenticationClient.prototype;

/** Names of the methods, the inherited ones among them. */
function methodsOf(prototype) {
  const names = new Set();
  for (let at = prototype; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  names.delete("constructor");
  return [...names].sort();
}

/** The members of an enum as TypeScript compiles them: numbers are found by value, too. */
function compiled(members) {
  return [...members].flatMap(([name, value]) => [
    [name, value],
    ...(typeof value === "number" ? [[String(value), name]] : []),
  ]);
}

/** The enums of a model, as `Models` has them at run time. */
function runtimeOf({ enums }) {
  return Object.fromEntries(
    [...enums].map(([name, members]) => [name, Object.fromEntries(compiled(members))]),
  );
}

describe("the class", () => {
  test("has every public method of authing-node-sdk", () => {
    for (const name of [...METHODS.keys(), ...WRITTEN_BY_HAND]) {
      assert.equal(typeof theirs[name], "function", name);
      assert.equal(typeof ours[name], "function", name);
    }
  });

  test("has no other methods than those and the listed additions", () => {
    const expected = [...METHODS.keys(), ...WRITTEN_BY_HAND, ...ADDED_METHODS].sort();
    assert.deepEqual(methodsOf(ours), expected);
    for (const name of ADDED_METHODS) assert.equal(theirs[name], undefined, name);
  });

  test("ManagementClient has the public methods of its own, and the listed additions", () => {
    const mirrored = methodsOf(sdk.ManagementClient.prototype).filter(
      (name) => !PRIVATE_MANAGEMENT_METHODS.includes(name),
    );
    const expected = [...mirrored, ...ADDED_MANAGEMENT_METHODS].sort();
    assert.deepEqual(methodsOf(ManagementClient.prototype), expected);
    for (const name of ADDED_MANAGEMENT_METHODS) assert.ok(!mirrored.includes(name), name);
  });
});

describe("a method", () => {
  const { hasOwn } = Object;
  const own = Object.getOwnPropertyDescriptors(theirs);
  const shared = Object.keys(own).filter((name) => hasOwn(ours, name));

  test("is the same kind of property and function as that of authing-node-sdk", () => {
    assert.ok(shared.length > 150);
    for (const name of shared) {
      const { value: their, ...theirAttributes } = own[name];
      const { value: our, ...ourAttributes } = Object.getOwnPropertyDescriptor(ours, name);
      assert.deepEqual(ourAttributes, theirAttributes, name);
      assert.equal(our.name, their.name, name);
      assert.equal(hasOwn(our, "prototype"), hasOwn(their, "prototype"), name);
      assert.deepEqual(Object.keys(our), Object.keys(their), name);
    }
  });

  test("has the length of that of authing-node-sdk", () => {
    const lengths = (prototype) =>
      Object.fromEntries(shared.map((name) => [name, prototype[name].length]));
    assert.deepEqual(lengths(ours), lengths(theirs));
    assert.equal(AuthenticationClient.length, sdk.AuthenticationClient.length);
  });
});

describe("Models at run time", () => {
  const reachable = reachableModels([...METHODS.values(), ...MANAGEMENT_METHODS]);
  const withEnums = [...new Set([...reachable, ...EXPORTED_MODELS])]
    .filter((name) => modelOf(name).enums.size > 0)
    .sort();

  test("have every enum that the classes lead to or the SDK exports, with its names and values", () => {
    assert.equal(reachable.length, 1_201);
    assert.deepEqual(Object.keys(Models).sort(), withEnums);
    for (const name of withEnums) {
      assert.deepEqual(JSON.parse(JSON.stringify(Models[name])), runtimeOf(modelOf(name)), name);
    }
  });

  test("have the enums of authing-node-sdk", () => {
    assert.deepEqual(
      Object.keys(sdk.Models).filter((name) => Models[name] === undefined),
      [],
    );
    for (const [name, enums] of Object.entries(sdk.Models)) {
      assert.deepEqual({ ...Models[name] }, { ...enums }, name);
    }
  });

  test("keep the order of members, which lists made from them have", () => {
    for (const name of withEnums) {
      for (const [member, values] of modelOf(name).enums) {
        assert.deepEqual(
          Object.entries(Models[name][member]),
          compiled(values),
          `${name}.${member}`,
        );
      }
    }
  });
});
