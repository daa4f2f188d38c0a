/**
 * The tests of ManagementClient that the npm package authing-node-sdk contains run with genauth-native, under
 * the names of the alias, against the emulator. `not-run.json` lists those that do not pass, with the reason:
 * `node __test__/mirrored/specs.test.mjs --update` writes it anew and keeps the reasons.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, describe, test } from "node:test";
import { DEMO_ACCESS_KEY, SAMPLE_WORLD, startEmulator } from "genauth-emulator";
import { runSpec } from "./support/runner.mjs";
import { compiledSpecs } from "./support/spec-files.mjs";

const LIST = new URL("not-run.json", import.meta.url);
/** Whole files, by the beginning of their path. */
const { files: FILES, tests: TESTS } = JSON.parse(readFileSync(LIST, "utf8"));

/** What the tests take for granted in the user pool of their authors. */
const WORLD = {
  users: [{ userId: "5a597f35085a2000144a10ed", username: "member" }, ...SAMPLE_WORLD.users],
  organizations: [{ organizationCode: "root", organizationName: "root 用户池" }],
  tenants: SAMPLE_WORLD.tenants,
  syncTasks: SAMPLE_WORLD.syncTasks,
  syncJobs: SAMPLE_WORLD.syncJobs,
  syncRiskOperations: SAMPLE_WORLD.syncRiskOperations,
};

const isListed = (file) => Object.keys(FILES).some((start) => file.startsWith(start));

/** Numbers that are the same in every run: the tests make names of them. */
function repeatableMath() {
  let seed = 1;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  return Object.create(Math, { random: { value: random } });
}

/** The failure of each test of a file. */
async function resultsOf(specs, file) {
  const emulator = await startEmulator({ world: WORLD });
  const env = {
    AUTHING_SDK_TEST_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
    AUTHING_SDK_TEST_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
    AUTHING_SDK_TEST_HOST: emulator.url,
    AUTHING_SDK_TEST_TENANT_ID: SAMPLE_WORLD.tenants[0].tenantId,
  };
  const scope = { process: { env }, Math: repeatableMath(), console: { log() {}, error() {} } };
  try {
    return await runSpec((globals) => specs.load(file, { ...globals, ...scope }));
  } finally {
    await emulator.close();
  }
}

async function update() {
  const cleanups = [];
  const specs = compiledSpecs({ after: (work) => cleanups.push(work) });
  const tests = {};
  for (const file of specs.files.filter((candidate) => !isListed(candidate))) {
    for (const [name, failure] of await resultsOf(specs, file)) {
      if (!failure) continue;
      tests[file] ??= {};
      tests[file][name] = TESTS[file]?.[name] ?? failure.message;
    }
  }
  writeFileSync(LIST, `${JSON.stringify({ files: FILES, tests }, null, 2)}\n`);
  for (const work of cleanups) work();
}

function defineTests() {
  const specs = compiledSpecs({ after });
  describe("the mirrored package's own tests", () => {
    for (const file of specs.files.filter((candidate) => !isListed(candidate))) {
      test(file, async () => {
        const results = await resultsOf(specs, file);
        const failed = [...results].filter(([, failure]) => failure);
        const listed = TESTS[file] ?? {};
        const unexpected = failed.filter(([name]) => !Object.hasOwn(listed, name));
        assert.deepEqual(
          unexpected.map(([name, failure]) => `${name}: ${failure.message}`),
          [],
        );
        // A test that passes is not listed.
        const names = new Set(failed.map(([name]) => name));
        assert.deepEqual(
          Object.keys(listed).filter((name) => !names.has(name)),
          [],
        );
      });
    }

    test("the list names only files and tests that exist, each with a reason", () => {
      for (const start of Object.keys(FILES)) {
        assert.ok(
          specs.files.some((file) => file.startsWith(start)),
          start,
        );
      }
      for (const file of Object.keys(TESTS)) assert.ok(specs.files.includes(file), file);
      const reasons = [FILES, ...Object.values(TESTS)].flatMap((entries) => Object.values(entries));
      for (const reason of reasons) assert.match(reason, /^[A-Z].{20,}\.$/);
    });
  });
}

if (process.argv.includes("--update")) await update();
else defineTests();
