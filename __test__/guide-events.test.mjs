/** The guide to events: its blocks run against the emulator, those of webhooks are parts of the examples. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DEMO_ACCESS_KEY, DEMO_APP, DEMO_USER } from "genauth-emulator";
import { socketUri } from "./events/support.mjs";
import { PACKAGE, runNode } from "./support/child.mjs";
import { startExample } from "./support/example.mjs";
import { startService } from "./support/service.mjs";

const GUIDE = readFileSync(join(PACKAGE, "docs/guides/events.md"), "utf8");
const blocks = [...GUIDE.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(([, kind, code]) => ({
  kind,
  code,
}));
const codeOf = (kind) => blocks.filter((block) => block.kind === kind).map(({ code }) => code);

describe("docs/guides/events.md", () => {
  test("has no other blocks than those that are tested here", () => {
    assert.deepEqual(
      new Set(blocks.map(({ kind }) => kind)),
      new Set(["js", "js test", "js webhook"]),
    );
  });

  test("runs as one program, which ends by itself", async (t) => {
    const emulator = await startService(t);
    const env = {
      GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
      GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
      GENAUTH_HOST: emulator.url,
      GENAUTH_SOCKET_URI: socketUri(emulator),
      GENAUTH_APP_ID: DEMO_APP.appId,
      GENAUTH_APP_SECRET: DEMO_APP.appSecret,
      GENAUTH_ACCESS_TOKEN: emulator.users.signIn(DEMO_USER.username).access_token,
    };
    // On every platform, an event ends the program.
    const program = [...codeOf("js"), 'client.sub("test.end", end);'].join("\n");
    const child = startExample(t, "guide", env, () => ["--input-type=module", "-e", program]);
    const [, username] = await child.printed(/^authing\.user\.created (\w+)$/m);
    assert.equal(username, "grace");
    await child.printed(/^updated Ada$/m);
    await child.printed(/^order 7$/m);
    emulator.events.sockets("authing.user.created")[0].end();
    await child.printed(/^reconnected, 2 users now$/m);
    await emulator.events.until(({ sockets }) => sockets("test.end").length > 0);
    emulator.publish("test.end", "");
    const { code, stdout, stderr } = await child.ended;
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
    assert.match(stdout, /^no more orders$/m);
    await emulator.events.until(({ sockets }) => sockets().length === 0);
    assert.deepEqual(
      new Set(emulator.events.handshakes.map(({ client, eventName }) => `${client} ${eventName}`)),
      new Set([
        "management authing.user.created",
        "authentication authing.user.updated",
        "management orders.paid",
        "management test.end",
      ]),
    );
  });

  test("has a test that passes", async () => {
    const [source] = codeOf("js test");
    const { code, stdout } = await runNode([
      "--test-reporter=spec",
      "--input-type=module",
      "-e",
      source,
    ]);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /✔ a new user is greeted/);
  });

  test("shows the text of the examples", () => {
    const examples = ["express", "fastify", "next"].map((framework) =>
      readFileSync(join(PACKAGE, `examples/webhook-${framework}.mjs`), "utf8"),
    );
    const shown = codeOf("js webhook");
    assert.equal(shown.length, examples.length);
    for (const [index, code] of shown.entries()) assert.ok(examples[index].includes(code), code);
    const reference = readFileSync(join(PACKAGE, "docs/reference/management/client.md"), "utf8");
    assert.ok(reference.includes(shown.at(-1)));
  });
});
