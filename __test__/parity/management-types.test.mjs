/** The methods of ManagementClient have the types of the mirrored class. Calls: `management-signature`. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { compile } from "./compile.mjs";
import { MANAGEMENT_METHODS } from "./management.mjs";

const HEAD = `
import type { ManagementClient as Mirrored } from "authing-node-sdk";
import type { ManagementClient } from "genauth-native";
type Fits<A, B> = [A] extends [B] ? true : false;
type Arguments<C, K extends keyof C> = C[K] extends (...args: any) => any ? Parameters<C[K]> : never;
type Answer<C, K extends keyof C> = C[K] extends (...args: any) => any
  ? Awaited<ReturnType<C[K]>>
  : never;
`;

function program(methods) {
  const lines = methods.map(
    ({ name }) => `export const ${name}: [
  Fits<Arguments<Mirrored, "${name}">, Arguments<ManagementClient, "${name}">>,
  Fits<Answer<ManagementClient, "${name}">, Answer<Mirrored, "${name}">>,
  Fits<Answer<Mirrored, "${name}">, Answer<ManagementClient, "${name}">>,
] = [true, true, true];`,
  );
  const names = methods.map(({ name }) => `"${name}"`).join(" | ");
  return [
    HEAD,
    ...lines,
    `export const whole = (client: ManagementClient): Pick<Mirrored, ${names}> => client;`,
  ].join("\n");
}

test("each of the 496 methods takes and gives what the mirrored method does", async (t) => {
  assert.equal(MANAGEMENT_METHODS.length, 496);
  assert.equal(await compile(t, program(MANAGEMENT_METHODS)), "");
});

test("the comparison would find a difference, so that the types are not any", async (t) => {
  const text = `${HEAD}
export const wrong: Fits<Answer<ManagementClient, "getUser">, Answer<Mirrored, "getGroup">> = true;
declare const client: ManagementClient;
client.getUser({ userID: "1" });
`;
  const faults = (await compile(t, text)).trim().split("\n");
  assert.equal(faults.filter((line) => /calls\.ts\(/.test(line)).length, 2, faults.join("\n"));
});
