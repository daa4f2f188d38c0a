/** Compares a call of ManagementClient with that of the mirrored one. */

import { managementCases, receivedOf } from "./management.mjs";
import { DIFFERENCES } from "./management-differences.mjs";
import { aspectsOf, outcomeOf } from "./recorder.mjs";

/** Header fields that have the same value in both packages. Others name the package or the attempt. */
const COMPARED_HEADERS = [
  "accept",
  "content-length",
  "content-type",
  "x-authing-app-id",
  "x-authing-lang",
  "x-authing-signature-method",
  "x-authing-signature-version",
  "x-authing-tenant-id",
];
/** Parts that `aspectsOf` has for the other client. */
const NOT_COMPARED = ["authorization", "x-genauth-app-id"];

/** The parts of an outcome that are compared. */
export function partsOf(outcome) {
  const parts = aspectsOf(outcome);
  for (const name of NOT_COMPARED) delete parts[name];
  if (outcome.error !== undefined) return parts;
  const [{ headers }] = outcome.sent;
  return { ...parts, ...Object.fromEntries(COMPARED_HEADERS.map((name) => [name, headers[name]])) };
}

/**
 * Makes the same call with both clients and holds it against the table.
 *
 * @param {object} recorder  from `startRecorder`
 * @param {{ theirs: object, ours: object }} clients
 * @param {import("./mirrored.mjs").Method} method
 * @param {string} what  the name of the call
 * @param {object} hooks
 * @param {(request: object) => boolean} hooks.isSigned  whether a request has the right signature
 * @param {(entry: object) => void} hooks.use  called with each entry of the table that applies
 * @returns {Promise<string[]>} what is wrong; nothing where all is well
 */
export async function problemsOf(recorder, clients, method, what, { isSigned, use }) {
  const cases = managementCases(method);
  const outcome = async (client, name) =>
    outcomeOf(recorder, client, method.name, cases.get(name)());
  const theirs = partsOf(await outcome(clients.theirs, what));
  const answered = await outcome(clients.ours, what);
  const ours = partsOf(answered);
  const entries = DIFFERENCES.filter(
    ({ methods, cases }) => methods.includes(method.name) && (cases?.includes(what) ?? true),
  ).filter(({ aspect }) => aspect === "outcome" || (aspect in ours && aspect in theirs));
  const problems = [];
  const report = (aspect, expected, actual) =>
    problems.push(`${what}: ${aspect}: ${expected} expected, got ${actual}`);
  const found = theirs.outcome === ours.outcome ? differing(theirs, ours) : ["outcome"];
  for (const aspect of found) {
    if (!entries.some((entry) => entry.aspect === aspect)) {
      report(aspect, theirs[aspect], ours[aspect]);
    }
  }
  for (const entry of entries) {
    use(entry);
    const { reason, aspect, expected, as } = entry;
    if (!found.includes(aspect)) problems.push(`${what}: ${aspect}: ${reason} no longer differs`);
    const value = typeof expected === "function" ? expected(cases.get(what)()) : expected;
    if ("expected" in entry && ours[aspect] !== value) report(aspect, value, ours[aspect]);
    if (as !== undefined) {
      const other = partsOf(await outcome(clients.theirs, as));
      for (const part of ["outcome", "path", "query", "body"]) {
        if (other[part] !== ours[part]) report(part, other[part], ours[part]);
      }
    }
  }
  if (ours.outcome === "resolves" && !isSigned(receivedOf(answered.sent[0]))) {
    problems.push(`${what}: the signature is wrong`);
  }
  return problems;
}

function differing(theirs, ours) {
  return Object.keys(theirs).filter((aspect) => theirs[aspect] !== ours[aspect]);
}
