/**
 * What the mirrored ManagementClient sends, held against a server that verifies signatures: all calls
 * verify but those in the table. This tests the verifier, which the comparison of both clients relies on.
 */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startEmulator } from "genauth-emulator";
import {
  ACCESS_KEY,
  MANAGEMENT_METHODS,
  managementCases,
  managementOptions,
  mirroredClient,
  receivedOf,
} from "./management.mjs";
import { problemsOf } from "./management-compare.mjs";
import { DIFFERENCES, REASONS, REFUSED, WRONGLY_SIGNED } from "./management-differences.mjs";
import { sdk } from "./mirrored.mjs";
import { outcomeOf, startRecorder } from "./recorder.mjs";
import { ANSWERS } from "./values.mjs";

const recorder = await startRecorder(after);
const TENANT = "T\t1";
let emulator;

before(async () => {
  emulator = await startEmulator({ management: { accessKeys: [ACCESS_KEY] } });
});
after(() => emulator.close());

const entryFor = (entries, method, what, request) =>
  entries.find(
    ({ methods, cases, where }) =>
      methods.includes(method.name) && cases.includes(what) && (where?.(request) ?? true),
  );

describe("the mirrored client's signature", () => {
  const used = new Set();

  test("verifies for all calls but the listed ones", async () => {
    recorder.answer = ANSWERS.success;
    const client = mirroredClient(recorder, { tenantId: TENANT });
    for (const method of MANAGEMENT_METHODS) {
      for (const [what, make] of managementCases(method)) {
        const where = `${method.name}, ${what}`;
        const { error, sent } = await outcomeOf(recorder, client, method.name, make());
        const refused = entryFor(REFUSED, method, what);
        assert.equal(error !== undefined, refused !== undefined, where);
        if (refused) {
          used.add(refused);
          assert.equal(sent.length, 0, where);
          continue;
        }
        const request = receivedOf(sent[0]);
        const entry = entryFor(WRONGLY_SIGNED, method, what, request);
        if (entry) used.add(entry);
        assert.equal(emulator.management.isSigned(request), entry === undefined, where);
      }
    }
  });

  test("is listed for no reason that no call has", () => {
    for (const entry of [...WRONGLY_SIGNED, ...REFUSED]) {
      assert.ok(used.has(entry), entry.reason);
    }
    const listed = [...WRONGLY_SIGNED, ...REFUSED, ...DIFFERENCES].map(({ reason }) => reason);
    assert.deepEqual([...new Set(listed)].sort(), Object.keys(REASONS).sort());
  });

  test("is compared for the 496 methods", () => {
    assert.equal(MANAGEMENT_METHODS.length, 496);
    for (const { name } of MANAGEMENT_METHODS) {
      assert.equal(typeof sdk.ManagementClient.prototype[name], "function", name);
    }
  });
});

describe("makeRequest of the mirrored client", () => {
  const path = "/api/v3/get-user";
  const send = async (config) => {
    recorder.answer = ANSWERS.success;
    const { sent } = await outcomeOf(recorder, mirroredClient(recorder), "makeRequest", [config]);
    return emulator.management.isSigned(receivedOf(sent[0]));
  };

  test("verifies with a verb in capitals", async () => {
    assert.equal(await send({ method: "GET", url: path, params: { userId: "a b" } }), true);
    assert.equal(await send({ method: "POST", url: path, data: { a: [1, { b: null }] } }), true);
  });

  for (const [what, config] of Object.entries({
    "a verb in small letters (M19)": { method: "get", url: path, params: { userId: "1" } },
    "no verb (M19b)": { url: path },
    "an encoded query in the URL (M19c)": { method: "GET", url: `${path}?userId=%C3%BC` },
    "a body as text (M19d)": { method: "POST", url: path, data: '{"a":1}' },
  })) {
    test(`does not verify with ${what}`, async () => {
      assert.equal(await send(config), false);
    });
  }
});

describe("the comparison of two clients", () => {
  /** The problems that are found with the mirrored client in the place of ours. */
  async function found(name, what) {
    const options = { tenantId: TENANT };
    const clients = {
      theirs: mirroredClient(recorder, options),
      ours: mirroredClient(recorder, options),
    };
    const method = MANAGEMENT_METHODS.find((candidate) => candidate.name === name);
    const { isSigned } = emulator.management;
    recorder.answer = ANSWERS.success;
    return problemsOf(recorder, clients, method, what, { isSigned, use() {} });
  }

  test("reports each entry that does not differ", async () => {
    const problems = (await found("deleteById", "full")).join("\n");
    for (const reason of ["M7", "M27"]) {
      assert.match(problems, new RegExp(`${reason} no longer differs`));
    }
    assert.match(problems, /path: \/api\/v3\/ip-list\/\S+ expected, got .*%7Bid%7D/);
    assert.match((await found("listTenants", "none")).join(), /outcome: M28 no longer differs/);
  });

  test("reports a signature that no server can verify", async () => {
    for (const [name, what] of [
      ["getUser", "lists of numbers"],
      ["createUser", "dates"],
      ["listTenants", "empty"],
    ]) {
      assert.ok((await found(name, what)).includes(`${what}: the signature is wrong`), name);
    }
  });

  test("reports nothing but the table's entries for an ordinary call", async () => {
    const problems = await found("createUser", "full");
    assert.deepEqual(
      problems.filter((problem) => !problem.includes("x-authing-")),
      [],
    );
  });
});

describe("an emulator", () => {
  test("answers the mirrored client, and refuses it with another secret", async () => {
    const ours = { url: emulator.url };
    const user = await mirroredClient(ours).getUserMfaInfo({ userId: "a b/王" });
    assert.equal(user.statusCode, 200);
    const options = managementOptions(ours, { accessKeySecret: "other" });
    const { statusCode, apiCode } = await new sdk.ManagementClient(options).getUser({
      userId: "1",
    });
    assert.deepEqual([statusCode, apiCode], [401, 1300]);
  });
});
