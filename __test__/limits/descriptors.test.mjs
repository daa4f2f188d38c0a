import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { certificateStore, runWithFiles, startServer, WECHAT_APP } from "./support.mjs";

const PROGRAM = join(fileURLToPath(new URL(".", import.meta.url)), "programs/descriptors.cjs");
/** More than Node and this package open themselves. */
const MOST_FILES = 64;
/** Two for the event queue, one to wake it, one for a socket, and two for the certificate store. */
const ENOUGH = 8;
/** `PATH_MAX` of Linux. */
const LONGEST_PATH = 4096;

/** The outcomes of the first and the second call, by the number of free descriptors at the first. */
async function outcomes(options, environment) {
  const all = [];
  for (let free = 0; free <= ENOUGH; free += 1) {
    const run = await runWithFiles(MOST_FILES, PROGRAM, [options, WECHAT_APP], {
      FREE: String(free),
      ...environment,
    });
    const { code, signal, stderr } = run;
    assert.deepEqual({ code, signal, stderr }, { code: 0, signal: null, stderr: "" });
    all.push(JSON.parse(run.stdout));
  }
  return all;
}

const REFUSED = { name: "ConnectionError", code: "EMFILE", retryable: true };
const ANSWERED = { statusCode: 200 };

function assertOutcomes(all) {
  const first = all.map(([outcome]) => outcome);
  // From some number on the descriptors are enough.
  const refused = first.findIndex((outcome) => outcome.statusCode === 200);
  assert.ok(refused > 0, "the first call never succeeds, or always");
  assert.deepEqual(first, [
    ...Array.from({ length: refused }, () => REFUSED),
    ...Array.from({ length: first.length - refused }, () => ANSWERED),
  ]);
  // The error of the first call has no effect on the second one.
  assert.deepEqual(
    all.map(([, outcome]) => outcome),
    all.map(() => ANSWERED),
  );
}

describe("a process without file descriptors", () => {
  test("has its first call rejected at every stage, and works when it has free descriptors", async (t) => {
    assertOutcomes(await outcomes(await startServer(t)));
  });

  for (const [title, bundleOf] of [
    ["a certificate store", () => "/dev/null"],
    // It has another authority, so that the directory is read for the certificate of the server.
    ["a certificate store with a bundle", (store) => join(store, "a.pem")],
  ]) {
    test(`does not cache a part of ${title} that it could not read completely`, async (t) => {
      const options = await startServer(t, { secure: true });
      const store = certificateStore(t);
      const environment = {
        SSL_CERT_FILE: bundleOf(store),
        SSL_CERT_DIR: store,
        NODE_EXTRA_CA_CERTS: "",
      };
      assertOutcomes(await outcomes(options, environment));
    });
  }

  test("reads NODE_EXTRA_CA_CERTS when it has free descriptors", async (t) => {
    const options = await startServer(t, { secure: true });
    const store = certificateStore(t);
    // The system refuses this path without using a descriptor, so the extra file is the first one to need one.
    const tooLong = "x".repeat(LONGEST_PATH + 1);
    const environment = {
      SSL_CERT_FILE: tooLong,
      SSL_CERT_DIR: tooLong,
      NODE_EXTRA_CA_CERTS: join(store, "c.pem"),
    };
    assertOutcomes(await outcomes(options, environment));
  });
});
