import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exposures } from "../support/canary.mjs";
import { CANARIES } from "./canaries.mjs";
import { isCurrent } from "./document.mjs";
import { runCases, runNamedCases } from "./processes.mjs";
import { CASES, SECTIONS } from "./table.mjs";

/** What a report shows of a case, under the names of the table. */
function seen(report, name) {
  if (["requests", "connections", "elsewhere"].includes(name)) {
    return report[name];
  }
  return name in report.shape ? report.shape[name] : report.settled[name];
}

/** Whether a field is as the table says: a pattern, a range, or the value itself. */
function assertField(actual, expected, name) {
  if (expected instanceof RegExp) {
    assert.match(actual, expected, name);
  } else if (name === "retryAfter") {
    const [least, most] = expected;
    assert.ok(actual >= least && actual <= most, `${name}: ${actual}`);
  } else {
    assert.deepEqual(actual, expected, name);
  }
}

function assertCase(given, report) {
  const { settled, left } = report;
  const shown = settled.stack ?? JSON.stringify(settled.value);
  if (!("error" in given.expect)) {
    assert.equal(settled.error, undefined, shown);
  }
  for (const [name, expected] of Object.entries(given.expect)) {
    try {
      assertField(seen(report, name), expected, name);
    } catch (error) {
      error.message += `\n${shown}`;
      throw error;
    }
  }
  assert.ok(settled.error === undefined || settled.isGenAuthError, shown);
  assert.deepEqual(report.exposed, [], "secrets in the error or the client");
  assert.equal(report.injected, 0, "headers that nobody set");
  assert.deepEqual(
    left,
    { crowd: 0, busy: 0, open: 0, listeners: 0, resources: [] },
    "left behind",
  );
}

/** How much later than its deadline each case has settled, the latest first. */
function summary(reports) {
  const over = [...reports.values()]
    .map(({ id, elapsed, deadline }) => ({ id, over: elapsed - deadline }))
    .sort((one, other) => other.over - one.over);
  const latest = over.slice(0, 5).map(({ id, over: by }) => `${id} by ${by.toFixed(0)} ms`);
  return `${over.length} cases; latest to settle after their deadlines: ${latest.join(", ")}`;
}

const [plain, named] = await Promise.all([runCases(), runNamedCases()]);

for (const [heading, cases] of Object.entries(SECTIONS)) {
  describe(heading, () => {
    for (const given of cases) {
      const ran = given.needs === "names" ? named : plain;
      const skip = ran === undefined && "this system allows no process its own names";
      test(`${given.id}: ${given.what}`, { skip }, () => {
        const report = ran.reports.get(given.id);
        assert.ok(report !== undefined, `the process ended before this case: ${ran.output}`);
        assertCase(given, report);
      });
    }
  });
}

describe("the whole table", () => {
  test("prints neither output nor a secret", (t) => {
    for (const ran of [plain, named].filter((ran) => ran !== undefined)) {
      assert.deepEqual(exposures(ran.output, CANARIES), []);
      assert.equal(ran.output, "");
      assert.equal(ran.code, 0);
    }
    t.diagnostic(summary(new Map([...plain.reports, ...(named?.reports ?? [])])));
  });

  test("has every id once", () => {
    const ids = CASES.map(({ id }) => id);
    assert.deepEqual(ids.length, new Set(ids).size);
  });

  test("matches docs/faults.md", () => {
    assert.ok(isCurrent(), "run `node __test__/faults/document.mjs`");
  });
});
