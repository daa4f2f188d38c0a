import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { ConfigurationError } from "genauth-native";
import { DIFFERENCES, REASONS } from "./differences.mjs";
import { HELPER_METHODS, METHODS, OPERATIONS } from "./mirrored.mjs";
import {
  APP_ID,
  AUTH_METHODS,
  aspectsOf,
  bothClients,
  outcomeOf,
  startRecorder,
  TOKEN,
} from "./recorder.mjs";
import { ANSWERS, casesOf } from "./values.mjs";

const recorder = await startRecorder(after);

/** The client authentications of which both packages know, without and with a stored token. */
const CLIENTS = AUTH_METHODS.flatMap((tokenEndPointAuthMethod) =>
  [undefined, TOKEN].map((accessToken) => ({
    name: `${tokenEndPointAuthMethod}, ${accessToken ? "a" : "no"} token`,
    ...bothClients(recorder, { tokenEndPointAuthMethod, accessToken }),
  })),
);
const [PLAIN] = CLIENTS;

/** Makes the same call with both clients; each gets arguments of its own. */
async function call({ theirs, ours }, { name }, makeArguments) {
  const answered = {
    theirs: await outcomeOf(recorder, theirs, name, makeArguments()),
    ours: await outcomeOf(recorder, ours, name, makeArguments()),
  };
  const { error, sent } = answered.ours;
  return {
    theirs: aspectsOf(answered.theirs),
    ours: aspectsOf(answered.ours),
    args: makeArguments(),
    // Whatever is refused is refused as a fault of the caller, before anything is sent.
    refusedWell: error === undefined || (error instanceof ConfigurationError && sent.length === 0),
  };
}

/** What the two requests do not have in common. */
function differing({ theirs, ours }) {
  if (theirs.outcome !== ours.outcome) return ["outcome"];
  return Object.keys(theirs).filter((aspect) => theirs[aspect] !== ours[aspect]);
}

/** The entries for a call of a method that both answer, or that one refuses. */
function entriesFor(method, what, { theirs, ours }) {
  const sent = theirs.outcome === "resolves" && ours.outcome === "resolves";
  return DIFFERENCES.filter(
    ({ operations, cases, except = [] }) =>
      operations.includes(method.name) && (cases?.includes(what) ?? sent) && !except.includes(what),
  );
}

/** What is wrong with a call, held against the table; nothing where all is well. */
async function problemsOf(method, what, result, others) {
  const problems = [];
  const report = (aspect, expected, actual) =>
    problems.push(`${what}: ${aspect}: ${expected} expected, got ${actual}`);
  const entries = entriesFor(method, what, result);
  const found = differing(result);
  if (!result.refusedWell) problems.push(`${what}: refused, but not as it should be`);
  for (const aspect of found) {
    if (!entries.some((entry) => entry.aspect === aspect)) {
      report(aspect, result.theirs[aspect], result.ours[aspect]);
    }
  }
  for (const { reason, aspect, ours, as } of entries) {
    if (!found.includes(aspect)) problems.push(`${what}: ${aspect}: ${reason} no longer differs`);
    const expected = typeof ours === "function" ? ours(result.args) : ours;
    if (expected !== undefined && result.ours[aspect] !== expected) {
      report(aspect, expected, result.ours[aspect]);
    }
    if (as !== undefined) {
      const { theirs } = await call(PLAIN, method, others.get(as));
      for (const part of Object.keys(theirs)) {
        if (theirs[part] !== result.ours[part]) report(part, theirs[part], result.ours[part]);
      }
    }
  }
  return problems;
}

function noneOf(problems) {
  if (problems.length > 0) assert.fail(problems.join("\n"));
}

async function compare(clients, method, what, cases) {
  return problemsOf(method, what, await call(clients, method, cases.get(what)), cases);
}

for (const [title, methods] of [
  ["each operation", OPERATIONS],
  ["each helper", HELPER_METHODS],
]) {
  describe(`${title} is on the wire what it is in authing-node-sdk`, () => {
    for (const method of methods) {
      const cases = casesOf(method);

      test(`${method.name} sends the same request for every argument`, async () => {
        recorder.answer = ANSWERS.success;
        const problems = [];
        for (const what of cases.keys()) {
          problems.push(...(await compare(PLAIN, method, what, cases)));
        }
        noneOf(problems);
      });

      test(`${method.name} proves who calls in the same way`, async () => {
        recorder.answer = ANSWERS.success;
        const problems = [];
        for (const clients of CLIENTS) {
          for (const what of ["full", "minimal"]) {
            const found = await compare(clients, method, what, cases);
            problems.push(...found.map((problem) => `${clients.name}: ${problem}`));
          }
        }
        noneOf(problems);
      });

      test(`${method.name} resolves with the same value`, async () => {
        for (const [what, text] of Object.entries(ANSWERS)) {
          recorder.answer = text;
          const { theirs, ours } = await call(PLAIN, method, cases.get("full"));
          assert.equal(ours.value, theirs.value, what);
          assert.equal({}.polluted, undefined);
        }
      });
    }
  });
}

describe("the comparison itself", () => {
  test("covers the 121 operations and the 12 helpers", () => {
    assert.equal(OPERATIONS.length, 121);
    assert.equal(HELPER_METHODS.length, 12);
  });

  test("has no entry without a reason, an operation or a case of that operation", () => {
    for (const { reason, operations, cases = [], except = [], as } of DIFFERENCES) {
      assert.ok(Object.hasOwn(REASONS, reason), reason);
      assert.notDeepEqual(operations, []);
      for (const name of operations) {
        const known = casesOf(METHODS.get(name));
        for (const what of [...cases, ...except, as ?? "full"]) {
          assert.ok(known.has(what), `${name}: ${what}`);
        }
      }
    }
  });

  test("records what distinguishes one client authentication from another", async () => {
    recorder.answer = ANSWERS.success;
    const seen = [];
    for (const clients of CLIENTS) {
      const cases = casesOf(METHODS.get("signInByEmailPassword"));
      const { ours } = await call(clients, { name: "signInByEmailPassword" }, cases.get("full"));
      const { client_id: id } = JSON.parse(ours.body);
      seen.push([clients.name, ours.authorization?.slice(0, 6), id]);
    }
    assert.deepEqual(seen, [
      ["client_secret_post, no token", undefined, APP_ID],
      ["client_secret_post, a token", "Bearer", APP_ID],
      ["client_secret_basic, no token", "Basic ", undefined],
      ["client_secret_basic, a token", "Basic ", undefined],
      ["none, no token", undefined, undefined],
      ["none, a token", "Bearer", undefined],
    ]);
  });
});
