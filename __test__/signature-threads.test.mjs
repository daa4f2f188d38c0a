/** The threads that verify signatures. Idle ones end after 10 seconds. */

import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { Issuer, keyFor } from "./support/issuer.mjs";
import { onLinux } from "./support/platform.mjs";
import { threadsOf } from "./support/threads.cjs";

test(
  "200 signatures start at most one thread more than processors",
  onLinux("/proc"),
  async (t) => {
    const issuer = await new Issuer(keyFor("ES256", "key")).serve(t);
    const client = issuer.client();
    const tokens = Array.from({ length: 200 }, (_, index) => issuer.token({ index }));
    const payloads = await Promise.all(tokens.map((token) => client.parseIDToken(token)));
    const started = threadsOf("self").filter((name) => name === "genauth-work").length;
    assert.deepEqual(
      payloads.map(({ index }) => index),
      tokens.map((_, index) => index),
    );
    assert.ok(started >= 1 && started <= availableParallelism() + 1, `${started} threads`);
  },
);
