import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startEmulator } from "genauth-emulator";
import { ConfigurationError, ManagementClient } from "genauth-native";
import {
  ACCESS_KEY,
  MANAGEMENT_METHODS,
  managementCases,
  managementOptions,
  mirroredClient,
} from "./management.mjs";
import { problemsOf } from "./management-compare.mjs";
import { DIFFERENCES } from "./management-differences.mjs";
import { outcomeOf, printed, startRecorder } from "./recorder.mjs";
import { ANSWERS } from "./values.mjs";

const recorder = await startRecorder(after);
const options = { tenantId: "T 1" };
let emulator;
let clients;

before(async () => {
  emulator = await startEmulator({ management: { accessKeys: [ACCESS_KEY] } });
  clients = {
    theirs: mirroredClient(recorder, options),
    ours: new ManagementClient(managementOptions(recorder, options)),
  };
});
after(async () => {
  clients.ours.close();
  await emulator.close();
});

/** By verb and kind of argument, with and without secrets in the answer. */
const WITH_ALL_ANSWERS = [
  "getUser",
  "createUser",
  "deleteAuth",
  "listModel",
  "deleteById",
  "processApproval",
  "getBindPwd",
  "generateUniversalInvitation",
  "upload",
  "createAccessKey",
];
const used = new Set();

describe("each management operation is on the wire what it is in authing-node-sdk", () => {
  for (const method of MANAGEMENT_METHODS) {
    test(`${method.name} sends the same request, with a signature that verifies`, async () => {
      recorder.answer = ANSWERS.success;
      const problems = [];
      for (const what of managementCases(method).keys()) {
        const hooks = { isSigned: emulator.management.isSigned, use: (entry) => used.add(entry) };
        problems.push(...(await problemsOf(recorder, clients, method, what, hooks)));
      }
      if (problems.length > 0) assert.fail(problems.join("\n"));
    });
  }

  test("but for the listed differences, which all exist", () => {
    for (const entry of DIFFERENCES) assert.ok(used.has(entry), `${entry.reason}, ${entry.aspect}`);
  });

  test("each answer resolves with the same value", async () => {
    const problems = [];
    const answers = Object.entries(ANSWERS);
    for (const [number, method] of MANAGEMENT_METHODS.entries()) {
      const [make] = managementCases(method).values();
      // All methods read answers with the same code, so a method of each kind gets all of them. The others get
      // three in turn, so that each answer is compared for a hundred methods.
      const all = WITH_ALL_ANSWERS.includes(method.name);
      const given = answers.filter((_, index) => all || (index + number) % answers.length < 3);
      for (const [what, text] of given) {
        recorder.answer = text;
        const theirs = await outcomeOf(recorder, clients.theirs, method.name, make());
        const ours = await outcomeOf(recorder, clients.ours, method.name, make());
        const [expected, actual] = [theirs, ours].map(
          ({ error, value }) => error ?? printed(value),
        );
        if (actual !== expected) problems.push(`${method.name}: ${what}: ${actual}`);
      }
    }
    assert.deepEqual(problems, []);
  });

  test("a missing argument is refused by a rejection, before anything is sent", async () => {
    for (const name of ["getUser", "createUser"]) {
      const { error, sent } = await outcomeOf(recorder, clients.ours, name, []);
      assert.ok(error instanceof ConfigurationError, name);
      assert.equal(sent.length, 0);
    }
  });
});
