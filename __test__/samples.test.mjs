/** Every sample of the reference runs against the emulator, and the emulator answers with success. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY, DEMO_APP, SAMPLE_WORLD } from "genauth-emulator";
import { loadCatalogue } from "../scripts/generate/catalogue.mjs";
import { PACKAGE } from "./support/child.mjs";
import { runSample, samplesOf } from "./support/samples.mjs";
import { startService } from "./support/service.mjs";

const [WECHAT_APP] = DEMO_APP.wechatApps;

const DIRECTORY = [{ sAMAccountName: "alice", password: "USER_PASSWORD" }];
const OPTIONS = {
  users: [],
  world: SAMPLE_WORLD,
  ldapAccounts: DIRECTORY,
  adAccounts: DIRECTORY,
};
/** The signed-in user of a sample; alice for all others. Carol has no email address and no phone number. */
const SIGNED_IN = { bindEmail: "carol", bindPhone: "carol" };

/** What stands in a sample for a value that exists only at run time, by the expression that the test inserts. */
const PREPARED = {
  '"ACCESS_TOKEN"': "accessToken",
  '"123456"': "lastCode()",
  '"USER_ID"': "otherUserId",
  '"WECHAT_APP_ID"': "wechatApp.appId",
  '"WECHAT_APP_SECRET"': "wechatApp.appSecret",
};

async function runAuthenticationSample({ method, code }, emulator) {
  let program = code;
  for (const [text, expression] of Object.entries(PREPARED)) {
    program = program.replaceAll(text, expression);
  }
  const { users } = emulator;
  return runSample(program, {
    env: {
      GENAUTH_APP_ID: DEMO_APP.appId,
      GENAUTH_APP_SECRET: DEMO_APP.appSecret,
      GENAUTH_APP_HOST: emulator.url,
    },
    values: {
      accessToken: users.signIn(SIGNED_IN[method] ?? "alice").access_token,
      lastCode: () => emulator.messages.at(-1)?.code ?? "123456",
      otherUserId: users.find("bob").userId,
      wechatApp: WECHAT_APP,
    },
  });
}

async function runManagementSample({ code }, emulator) {
  const program = code
    .replaceAll('"WECHAT_APP_ID"', "wechatApp.appId")
    .replaceAll('"WECHAT_APP_SECRET"', "wechatApp.appSecret");
  return runSample(program, {
    env: {
      GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
      GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
      GENAUTH_HOST: emulator.url,
    },
    values: { wechatApp: WECHAT_APP },
  });
}

const CLIENTS = {
  authentication: runAuthenticationSample,
  management: runManagementSample,
};
const { clients } = loadCatalogue(PACKAGE);
const operationsOf = (client) => clients[client].groups.flatMap((group) => group.operations);
/** Samples that share an emulator; every other one has one of its own. */
const READS = new Set(
  Object.keys(CLIENTS)
    .flatMap(operationsOf)
    .filter(({ effect }) => effect === "read")
    .map(({ name }) => name),
);

for (const [client, run] of Object.entries(CLIENTS)) {
  const samples = samplesOf(client);

  describe(`the samples of the ${client} reference`, () => {
    test("there is one for each operation", () => {
      const operations = operationsOf(client);
      assert.ok(operations.length > 100);
      assert.deepEqual(
        samples.map(({ method }) => method).sort(),
        operations.map(({ name }) => name).sort(),
      );
    });

    for (const page of new Set(samples.map((sample) => sample.page))) {
      test(page, async (t) => {
        const start = () => startService(t, OPTIONS);
        const forReads = await start();
        const failures = [];
        for (const sample of samples.filter((candidate) => candidate.page === page)) {
          try {
            const printed = await run(sample, READS.has(sample.method) ? forReads : await start());
            // Each prints what it got.
            assert.equal(printed.length, 1);
            assert.ok(printed[0].every((value) => value !== undefined));
          } catch (error) {
            failures.push(`${sample.method}: ${error.message}`);
          }
        }
        assert.deepEqual(failures, []);
      });
    }
  });
}
